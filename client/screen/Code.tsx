/** The code as letter tiles, three and four: KUU 4VPX. */
export const Code = ({ code }: { code: string }) => (
  <p class="code-tiles" aria-hidden="true">
    {[code.slice(0, 3), code.slice(3)].map((part) => (
      <span key={part} class="code-part">
        {[...part].map((letter, index) => (
          <span key={`${index}${letter}`} class="code-tile">
            {letter}
          </span>
        ))}
      </span>
    ))}
  </p>
);

/** `KUU 4VPX` in one piece. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Letter by letter, for those who listen. */
export const spokenCode = (code: string): string => [...code].join(' ');
