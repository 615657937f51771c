/** custom-elements.json: what editors and catalogues know of the elements (`cem analyze --config`). */
module.exports = {
  globs: ['src/components/**/*.ts'],
  outdir: 'dist/lib',
  litelement: true,
  packagejson: false,
  quiet: true,
};
