import './tokens.css';

export { Button } from './Button.tsx';
export { Card } from './Card.tsx';
export { Cup } from './Cup.tsx';
export { Field } from './Field.tsx';
export { LiveRegions, VisuallyHidden } from './Hidden.tsx';
export { Icon } from './Icon.tsx';
export { LanguageSelect } from './LanguageSelect.tsx';
export { Line } from './Line.tsx';
export { Notice } from './Notice.tsx';
export { Pick } from './Pick.tsx';
export { paint } from './paint.ts';
export { Sheet } from './Sheet.tsx';
export { Switch } from './Switch.tsx';
export { Token } from './Token.tsx';
