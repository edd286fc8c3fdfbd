/** A join code as it is shown and said: three and four characters. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
