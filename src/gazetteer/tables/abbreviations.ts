/** Words before a full stop that ends no sentence; those in small letters are meant with a capital too. */
const ANY = `Mr Mrs Mx Ms dr drs prof St Ste gov Gov Sen Rep Reps gen Brig Lt Col Cmdr Sgt Cpl capt Maj Adm Amb Rev Msgr
 Mgr Mons Hon Supt Insp Pvt Esq Jr Sr Mt Mts Ft Bros inc corp dept vs approx ca cca Jan Feb Febr Sept Okt Oct Nov Dec Dez`;

/** More of them, by language. */
const OWN: Readonly<Record<string, string>> = {
  en: `ltd Univ Pres Sec Lieut ave blvd Rd Aug e.g i.e cf viz Calif Conn Fla Ala Ariz Ark Colo Del Ga Ill Ind Kan Ky La Md Mass
 Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Mon Tues Wed Thurs`,
  de: `bzw z.b d.h u.a sog abt abg Fa Hl geb verh gest inkl exkl zzgl bzgl mio mrd mill tsd ing dipl.-ing dipl-ing frhr
 std min sek ev kath evtl ggf vgl hrsg Jh Jhdt bspw insb u.s.w s.o gebr Apr Aug st`,
  fr: `MM Mme mme Mmes Mlle Mlles Me env av Av p.ex ex cf bd boul éd janv févr avr juil déc st`,
  es: `sra sras srta dra dña av avda p.ej ej gral lic ing arq sta sto cía pdte ud uds vd hno hnos ee uu ee.uu rr.hh ff.aa
 tte cnel cmdte dpto prov c.p pza ctra`,
  it: `sig sigg sig.ra dott dott.ssa prof.ssa on avv ing arch geom mons sen dep min cav comm rag p.zza v.le ss ecc`,
  pt: `sra srs dra profa av pe eng sto sta exmo exma arq adv sr`,
  nl: `dhr mevr mw ds ir ing mr bijv a.s m.n t.a.v o.a d.w.z jhr Wed st`,
  pl: `m.in ul al pl np tzw tj św ks bp abp hab inż mgr płk ppłk mjr kpt por os tys mln mld godz woj pow gm im r w`,
  cs: `nám sv např tzv tj ul ing mudr judr phdr tř tis mil mld hod min odst okr`,
  sk: `nám sv napr tzv tj ul ing tis mil mld hod`,
  ru: `ул пер просп пр пл наб пос дер обл респ им св см акад доц проф ген подполк лейт ст тыс млн млрд руб коп гг вв оз т.е
 т.д т.п т.н т.к н.э др проч напр ред изд`,
  uk: `вул пров просп пл бул смт обл ім св див акад доц проф ген тис млн млрд грн рр ст оз т.д т.п т.зв н.е напр год хв`,
  be: `вул прасп зав пл вобл ім св тыс млн гг ст воз акад праф`,
  bg: `ул бул кв гр обл им св акад проф доц ген полк хил млн млрд лв г.г т.нар т.е`,
  tr: `doç yrd sn av bkz vb vs örn mah cad sok sk apt alb yb tğm org müh st`,
  sv: `t.ex ex bl.a s.k dvs m.m m.fl osv st tel f.d d.v.s`,
  da: `bl.a f.eks osv dvs hr fr skt jf pga mio mia`,
  nb: `bl.a f.eks osv dvs hr fr st jf pga mill mrd`,
  el: `κ κα κος κες π.χ π.μ μ.μ δηλ κ.ά κ.λπ βλ αρ οδ λεωφ αγ δρ καθ στρ μ.χ`,
};

/** These end no sentence before a number. */
export const NUMBERED =
  /^(?:n|no|nos|nr|nº|núm|num|p|pp|pág|pag|s|str|blz|art|abs|fig|abb|vol|bd|cap|ch|chap|kap|č|čp|kl|km|pos|sec|ziff|стр|рис|табл|ст|ч|№|бл|ном|дом|кв|σελ|αρ)$/iu;

/** Where a number before a full stop counts, as in “13. September”. */
export const ORDINALS = /^(?:de|cs|sk|da|nb|nn|no|fi|hu|hr|sr|bs|sl|et|lv|pl|tr|is|fo|lb)\b/;

/** The words of a language before a full stop that ends no sentence, without the last stop. */
export function abbreviations(language: string): ReadonlySet<string> {
  const [base = ''] = language.toLowerCase().split('-', 1);
  const own = OWN[base === 'no' || base === 'nn' ? 'nb' : base] ?? '';
  return new Set(`${ANY} ${own}`.split(/\s+/).filter(Boolean));
}
