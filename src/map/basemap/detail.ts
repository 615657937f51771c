/** Natural Earth's scales: 110m is the first sketch (30 kB), 50m what is shown in the end (190 kB). */
export type Detail = '110m' | '50m';
