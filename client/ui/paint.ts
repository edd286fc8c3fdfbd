/**
 * Colours that content brings are set through the CSSOM: the content security policy allows no style attributes.
 * Use as a ref: `<div ref={paint({ background: area.fill })}>`.
 */
export const paint =
  (
    styles: Partial<
      Record<
        'background' | 'color' | 'left' | 'top' | 'width' | 'transform' | 'fill' | 'aspectRatio',
        string | undefined
      >
    >,
  ) =>
  (element: HTMLElement | SVGElement | null): void => {
    if (element) for (const [name, value] of Object.entries(styles)) element.style[name as 'color'] = value ?? '';
  };
