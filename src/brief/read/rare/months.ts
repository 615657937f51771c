import { fold } from '../../search/fold';

/**
 * The names of months, in full and abbreviated, in the languages of most tables. A word for two different months, such
 * as “listopad” in Warsaw and in Zagreb, counts for neither.
 */
const MONTHS = [
  `january jan januar janner januari janvier janv enero ene gennaio gen janeiro tammikuu tammikuuta styczen stycznia
  leden ledna ianuarie ocak январь января янв січень січня يناير`,
  `february feb februar feber februari fevrier fevr febrero febbraio fevereiro fev helmikuu helmikuuta luty lutego unor
  unora februarie subat февраль февраля фев лютий лютого فبراير شباط`,
  `march mar marz marzo mars maart mrt marco maaliskuu maaliskuuta marzec marca brezen brezna martie mart март марта мар
  березень березня مارس آذار`,
  `april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecien kwietnia duben dubna aprilie nisan апрель апреля апр
  квітень квітня أبريل إبريل نيسان`,
  `may mai mayo maggio maio mei maj toukokuu toukokuuta maja kveten kvetna mayis май мая травень травня مايو أيار`,
  `june jun juni juin junio giugno giu junho kesakuu kesakuuta czerwiec czerwca cerven cervna iunie haziran июнь июня июн
  червень червня يونيو يونيه حزيران`,
  `july jul juli juillet juil julio luglio lug julho heinakuu heinakuuta lipiec lipca cervenec cervence iulie temmuz июль
  июля июл липень липня يوليو يوليه تموز`,
  `august aug augusti aout agosto ago augustus elokuu elokuuta sierpien sierpnia srpen srpna agustos agustus август августа
  авг серпень серпня أغسطس`,
  `september sep sept septembre septiembre settembre set setembro syyskuu syyskuuta wrzesien wrzesnia zari septembrie eylul
  сентябрь сентября сен сент вересень вересня سبتمبر أيلول`,
  `october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta pazdziernik pazdziernika rijen rijna
  octombrie ekim октябрь октября окт жовтень жовтня أكتوبر`,
  `november nov novembre noviembre novembro marraskuu marraskuuta noiembrie kasim listopada ноябрь ноября ноя нояб
  листопад листопада نوفمبر`,
  `december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuu joulukuuta grudzien grudnia
  prosinec prosince decembrie aralik декабрь декабря дек грудень грудня ديسمبر`,
];
const NUMBERS = new Map(
  MONTHS.flatMap((names, at) => names.split(/\s+/).map((name) => [fold(name), at + 1] as const)),
);

/** The number of the month that a word names, from 1; null for any other word. */
export function monthOf(word: string): number | null {
  return NUMBERS.get(fold(word)) ?? null;
}
