import type { Sayings } from '../../gazetteer/propose/feature-maker';
import type { Reason } from '../../gazetteer/resolve/name';
import { proposals, reasons as said } from '../../text/cli/proposals';

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** What is said of proposals, in the words of the command line. */
export const sayings: Sayings = {
  reason: (reasons) => sentence(reasons.map(saying)) ?? proposals.none,
  unknown: proposals.unknown,
  elsewhere: proposals.elsewhere,
  vague: (how, from) => proposals.vague[how](from),
  adrift: proposals.adrift,
  country: (code) => countries.of(code) ?? code,
};

function saying(reason: Reason): string {
  switch (reason.because) {
    case 'within':
      return said.within(reason.area);
    case 'remembered':
      return said.remembered;
    case 'near':
      return said.near(reason.name, reason.meters);
    case 'home':
      return said.home(reason.name, reason.meters);
    case 'area':
      return said.area(reason.area);
    case 'only':
      return said.only;
    case 'largest':
      return said.largest(reason.times);
    case 'kind':
      return said.kind(reason.type);
    case 'alone':
      return said.alone(reason.country);
  }
}

function sentence(parts: readonly string[]): string | null {
  const whole = parts.join('; ');
  return whole === '' ? null : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}
