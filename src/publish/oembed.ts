import { type Html, html } from './html';

export interface OEmbedOptions {
  /** What the frame is called: for those who hear it, too. */
  readonly title: string;
  /** Where the site will stand, with a slash at its end; empty where that is not known. */
  readonly site: string;
  /** The address of embed.html as seen from the site, with the brief that it is to show in its query. */
  readonly embed?: string;
  /** The id of the place that is shown; without it, all of the brief. */
  readonly place?: string;
  /** CSS pixels, as embed.html lays itself out. */
  readonly width?: number;
  readonly height?: number;
}

/** A site's answer to whoever wants to embed it: https://oembed.com, “2.3.4.4. The rich type”. */
export function oEmbedAnswer({
  title,
  site,
  embed = 'embed.html',
  place,
  width = 960,
  height = 720,
}: OEmbedOptions): object {
  const query = place === undefined ? '' : `place=${encodeURIComponent(place)}`;
  const file = query === '' ? embed : `${embed}${embed.includes('?') ? '&' : '?'}${query}`;
  const src = site !== '' ? new URL(file, site).href : file.startsWith('.') ? file : `./${file}`;
  const frame = html`<iframe src="${src}" title="${title}" width="${`${width}`}" height="${`${height}`}" loading="lazy" allow="fullscreen" style="border: 0; inline-size: 100%"></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Dateline',
    ...(site && { provider_url: site }),
    html: frame.markup,
    width,
    height,
  };
}

/** The link by which that answer is found. */
export function oEmbedLink({ title, site }: OEmbedOptions): Html {
  return html`  <link rel="alternate" type="application/json+oembed" title="${title}" href="${site || './'}oembed.json">\n  `;
}
