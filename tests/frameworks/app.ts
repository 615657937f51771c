/** What a small app gives its dashboard, in whichever framework it is written. */
export interface Props {
  readonly brief: unknown;
  readonly src: string | undefined;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly selected: string | null | undefined;
  readonly permalink: boolean;
  /** Whether the app renders the dashboard at all. */
  readonly shown: boolean;
  /** Whether it comes after its siblings, which are keyed: the framework moves it. */
  readonly last: boolean;
  /** Whether the app brings a layout of its own. */
  readonly own: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onReady: () => void;
  readonly onError: (message: string) => void;
}

export interface App {
  update(props: Partial<Props>): void;
  unmount(): void;
}

/** Puts an app into a box: `<main>` with the dashboard and two paragraphs. */
export type Mount = (host: HTMLElement, props: Props) => App;

export const PROPS: Props = {
  brief: undefined,
  src: undefined,
  theme: 'auto',
  selected: undefined,
  permalink: false,
  shown: true,
  last: false,
  own: false,
  onSelect: () => {},
  onReady: () => {},
  onError: () => {},
};

export const SIBLINGS = ['one', 'two'] as const;

/** What the dashboard is given; what the app has not, it does not mention. */
export function given(props: Partial<Props>): Partial<Props> {
  const { brief, src, theme, selected, permalink } = props;
  const all = Object.entries({ brief, src, theme, selected, permalink });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Keys in the order in which they are rendered. */
export function order({ shown, last }: Props): ('map' | (typeof SIBLINGS)[number])[] {
  if (!shown) return [...SIBLINGS];
  return last ? [...SIBLINGS, 'map'] : ['map', ...SIBLINGS];
}
