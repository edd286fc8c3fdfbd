const oldest = 24;

/** One sentence when this runtime is too old for the server; undefined when it is not. Imports nothing that needs it. */
export const tooOld = (version = process.versions.node): string | undefined =>
  Number(version.split('.')[0]) < oldest
    ? `Pelipiiri needs Node ${oldest} or newer, but this is Node ${version}; "npm start" brings its own.`
    : undefined;
