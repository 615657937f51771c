/** Of the pictures of a brief. `first` is a headline or the name of a place. */
export const missingLetters = (first: string, others: number) =>
  `Pictures have no words where no typeface has their letters: “${first}”${others > 0 ? ` and ${others} more` : ''}. Install @fontsource-variable/noto-sans-arabic, -jp, -kr or -sc beside dateline-map.`;
