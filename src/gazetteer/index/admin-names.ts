const GENERIC =
  /^(?:(?:state|province|region|republic|city|county|district|oblast|governorate|prefecture|departamento|provincia|région|canton|land|metropolitan city|royal borough|borough) (?:of|de|del|d')\s?)|^(?:Regierungsbezirk|Provincia di|Departamento de)\s|[-\s](?:do|si|gun|ken|fu|bukto|namdo)$|\s(?:state|province|region|oblast['’]?|krai|kray|governorate|prefecture|department|municipality|district|shire|voivodeship|republic|autonomous region|autonomous okrug|zhuang autonomous region|uyghur autonomous region|parish|borough|raion)$/i;

/** The name of an area without the word for what it is: Amur Oblast is Amur, the State of Berlin Berlin. */
export function bareAdminName(name: string): string {
  return name.replace(GENERIC, '').trim() || name;
}
