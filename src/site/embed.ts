// embed.html?src=<brief>&place=<id>&lang=<tag>&integrity=<digest>: one dashboard, for another page's iframe.

import type { DatelineDashboard } from '../index';
import { takeLanguage } from './language';

/** The height in pixels that a frame should have; the same as `--dateline-block-size` in embed.html. */
const WANTED = 720;

const params = new URLSearchParams(location.search);
const dashboard = document.querySelector('dateline-dashboard');
takeLanguage(dashboard);
const wanted = params.get('src');
const src = wanted === null ? contentOf('dateline-src')[0] : allowed(wanted);
if (src === undefined) refuse();
else if (dashboard) {
  if (wanted !== null) refuseRedirects(dashboard);
  const place = params.get('place');
  if (place !== null) dashboard.setAttribute('selected', place);
  const integrity = params.get('integrity');
  // An unescaped “+” of base64 is a space here.
  if (integrity !== null) dashboard.integrity = integrity.replaceAll(/ (?!sha)/g, '+');
  dashboard.setAttribute('src', src);
}
if (parent !== window) tellHeight();

/** The address, if its origin is this page's own or one that the page names: a brief can put any words here. */
function allowed(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  // Not `origin`, which is “null” in a sandbox.
  const origins = [location.origin, ...contentOf('dateline-allow')];
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && origins.includes(url.origin) ? url.href : undefined;
}

/** A server that may be asked can still redirect to one that may not. */
function refuseRedirects(dashboard: DatelineDashboard): void {
  let isRefused = false;
  dashboard.allow = (url) => {
    isRefused = allowed(url) === undefined;
    return !isRefused;
  };
  dashboard.addEventListener('dateline-error', () => {
    if (isRefused && !dashboard.brief) refuse();
  });
}

function contentOf(name: string): string[] {
  const metas = document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`);
  return [...metas].flatMap(({ content }) => content.split(/\s+/)).filter(Boolean);
}

function refuse(): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  const address = (wanted ?? '').slice(0, 200);
  message.textContent = `This page shows only briefs of its own site and of those it names. “${address}” is not one of them.`;
  dashboard?.replaceWith(message);
}

/** Tells any parent: nobody can know which one it is, and the height is no secret. */
function tellHeight(): void {
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    // In a low frame the dashboard is lower than it should be, so its present height is not enough to ask for.
    const wanted = dashboard?.isConnected ? WANTED : 0;
    parent.postMessage({ type: 'dateline-height', height: Math.max(height, wanted) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // The listener may start after everything has been sent.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'dateline-height?') tell();
  });
}
