import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Korean, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () => '“bbox”가 도 단위의 [서, 남, 동, 북]이 아닙니다. 화면은 장소에 맞춥니다.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, '“npm run detail”로 만든 파일의 주소')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, '글, 또는 {"ko": "…"}처럼 언어별 글')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" 또는 "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `이 정정의 장소(“places”): ${shown(found)}. 장소 아이디 목록이어야 합니다.`,
  'correction-place': ({ found, meant }) =>
    `이 정정이 가리키는 ${shown(found)}은(는) 어느 장소의 아이디도 아닙니다${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `“${member}”: 읽지 않습니다. 혹시 “${meant}”인가요?`,
  'member-misplaced': ({ member }) =>
    `“${member}”: 여기에서는 읽지 않습니다. "properties"에 넣으세요.`,
  'text-limit': ({ member, length, most }) =>
    `“${member}”: 길이가 ${length}자여서 ${most}자로 자릅니다.`,
  'articles-empty': () => '기사 표가 비어 있습니다.',
  'articles-both': () =>
    '파일에 "articles"와 "article"이 모두 있습니다. "article"은 읽지 않으니 "articles"로 옮기세요.',
  'article-order': ({ id }) =>
    `아이디 “${id}”: 숫자입니다. JSON은 이런 아이디의 순서를 보존하지 않으니 글자로 시작하세요.`,
  'article-twice': ({ id, other }) =>
    `기사 “${other}”와 “${id}”의 본문이 같습니다. 각각의 본문을 넣으세요.`,
  'local-entry': ({ member, lang, found }) =>
    `“${member}”의 언어 “${lang}”: ${shown(found)}. 글이어야 합니다.`,
  'local-lang': ({ member, lang }) =>
    `“${member}”의 언어로 적힌 값: ${shown(lang)}. "ko" 같은 BCP 47 태그여야 합니다.`,
  'article-slip': ({ slip }) => `파일에 기사가 없습니다${orSlip('article', slip)}`,
  'article-sources': () => '기사에 href와 text가 모두 있습니다. 하나만 있어야 하며, text를 씁니다.',
  'article-unread': () => '기사 본문이 없으면 발췌를 확인할 수 없어 하나도 표시하지 않습니다.',
  'article-encoding': () => '기사에 U+FFFD(�)가 있습니다. 잘못된 인코딩으로 읽었다는 표시입니다.',
  'article-surrogate': () =>
    '기사에 반쪽 글자(홀로 있는 서로게이트)가 있습니다. 어떤 인용에도 넣을 수 없습니다.',
  'article-lang': ({ found }) => `${wrong('lang', found, '"ko" 같은 BCP 47 태그')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '16진수 64자리')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, '객체')}.`,
  'kind-shape': ({ id, found }) => `종류 ${shown(id)}: ${shown(found)}. 객체여야 합니다.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb 또는 #rrggbb')}.`,
  'kind-label': ({ id, label }) => `종류 “${id}”: 이름이 없어 “${label}”로 표시합니다.`,
  'kind-glyph': ({ glyph, meant }) =>
    `기호 ${shown(glyph)}: 없는 기호라 점을 그립니다${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, '객체')}.`,
  'topic-label': ({ id, label }) => `주제 “${id}”: 이름이 없어 “${label}”로 표시합니다.`,
  'feature-proposed': () =>
    'status가 “proposed”입니다. 아무도 확인하지 않은 장소라 표시하지 않습니다.',
  'name-limit': ({ name, most }) => `이름 ${shown(name)}: ${most}자로 자릅니다.`,
  'id-shared': ({ id, name, holder, used }) =>
    `“${name}”의 아이디 “${id}”: 이미 ${holder}번 장소가 쓰고 있어 “${used}”를 씁니다.`,
  'id-shape': ({ found, name, used }) =>
    `“${name}”의 아이디: ${shown(found)}. 대신 “${used}”를 씁니다.`,
  'id-digits': ({ name, used }) =>
    `“${name}”의 아이디: JSON이 보존하는 자릿수를 넘는 숫자입니다. 따옴표로 묶으세요. 대신 “${used}”를 씁니다.`,
  'kind-id': ({ found }) => `${wrong('kind', found, '종류의 아이디')}.`,
  'kind-unknown': ({ id, meant }) => `종류 ${shown(id)}: 알 수 없습니다${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" 또는 "editor"')}. "editor"로 표시합니다.`,
  'place-unnamed': ({ name }) =>
    `statedBy가 "article"인데 “${name}”에 언급이 없고 이름이 나오는 발췌도 없습니다. 언급을 추가하거나 "editor"라고 쓰세요.`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true 또는 false')}. 정확한 장소로 표시합니다.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? '#d33이나 #dd3333 같은 색' : `0에서 ${expected.most} 사이의 숫자`)}.`,
  location: ({ found }) => `${wrong('location', found, '장소의 아이디')}.`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, '아이디 목록')}.`,
  'distances-limit': ({ most }) =>
    `“distancesTo”에 아이디가 아닌 것이 있거나 ${most}개를 넘습니다. 나머지는 뺍니다.`,
  link: ({ member, id, name, meant }) =>
    `“${name}”의 “${member}”: ${shown(id)}은(는) 표시된 다른 장소의 아이디가 아닙니다${orMeant(meant)}`,
  'sources-limit': ({ count, most }) => `출처가 ${count}개입니다. 처음 ${most}개만 읽습니다.`,
  'source-url': ({ source, found }) =>
    `출처 “${source}”의 url: ${shown(found)}. 필요한 값: ${WEB}.`,
  'images-limit': ({ count, most }) => `사진이 ${count}장입니다. 처음 ${most}장만 표시합니다.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, '아이디 목록')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `발췌의 “topics”: ${shown(found)}. 아이디 목록이어야 합니다. 장소의 주제를 따릅니다.`,
  'topics-limit': ({ count, most }) => `주제가 ${count}개입니다. 처음 ${most}개만 읽습니다.`,
  'topic-unknown': ({ found, meant }) =>
    `주제 ${shown(found)}: 브리핑의 주제에 없습니다${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `“${name}”의 인용 번역: 언어가 적혀 있지 않습니다. {"ko": "…"}처럼 쓰세요.`,
  'all-exact': ({ name, words }) =>
    `“${name}”의 언급에 "all"과 "exact"가 함께 있습니다. 모든 ${shown(words)}에 링크를 걸고 "exact"는 읽지 않습니다.`,
  'all-form': ({ name, words, article }) =>
    `“${name}”의 낱말 ${shown(words)}: 기사 “${article}”에 모양은 같지만 부호가 다른 글자(NFC와 NFD)로도 나오며, 거기에는 링크를 걸지 않습니다. 그곳에서 복사한 언급을 추가하세요.`,
  'except-unused': ({ name, quote }) =>
    `“${name}”의 언급에서 예외 ${shown(quote)}: 빼는 곳이 없습니다.`,
  'quote-ambiguous': ({ name, quote }) =>
    `“${name}”의 인용 ${shown(quote)}: 기사에 여러 번 나와 첫 번째를 씁니다. prefix나 suffix를 추가하세요.`,
  'integrity-shape': ({ found }) =>
    `integrity 속성: ${shown(found)}. base64로 쓴 sha256-… 같은 다이제스트여야 합니다. 브리핑을 확인 없이 표시합니다.`,
};
