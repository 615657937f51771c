/** The colours of a picture: those of the light theme. */
export const INK = {
  paper: '#fbf8f1',
  ink: '#1c1a16',
  quiet: '#625c50',
  rule: '#ded6c6',
  accent: '#ab2a15',
  sea: '#dbe5e8',
  land: '#f7f2e7',
  coast: '#6f8084',
  border: '#8b7f66',
} as const;
