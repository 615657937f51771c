const GENERIC =
  /^(?:(?:state|province|region|republic|city|county|district|oblast|governorate|prefecture|departamento|provincia|région|canton|land|metropolitan city|royal borough|borough) (?:of|de|del|d')\s?)|^(?:Regierungsbezirk|Provincia di|Departamento de)\s|[-\s](?:do|si|gun|ken|fu|bukto|namdo)$|\s(?:state|province|region|oblast['’]?|krai|kray|governorate|prefecture|department|municipality|district|shire|voivodeship|republic|autonomous region|autonomous okrug|zhuang autonomous region|uyghur autonomous region|parish|borough|raion)$/i;

/**
 * The name of a state without the word for what it is: Amur Oblast is Amur, the State of Berlin Berlin, Pest County Pest. A
 * county within a state keeps it: nobody calls Walker County Walker.
 */
export function bareAdminName(name: string, type: 'state' | 'county'): string {
  const bare = name.replace(GENERIC, '').trim();
  return (type === 'state' ? bare.replace(/ county$/i, '') : bare) || name;
}
