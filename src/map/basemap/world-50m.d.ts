/** The JSON of an atlas. The module is made by the build (build/world-atlas.ts). */
declare const json: string;
// biome-ignore lint/style/noDefaultExport: as bundlers know a JSON file
export default json;
