import { styleSheetFor } from '../../page/dom';
import style from './leaflet.css?inline';

/** Puts the style into the tree that a map stands in; returns the function that takes it out again. */
export function adoptMapStyle(root: Document | ShadowRoot): () => void {
  const sheet = styleSheetFor(root, style);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
