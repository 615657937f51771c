/**
 * Houses and streets that stand for who sits in them. A text that says “the Kremlin” means a government: the mark, if an
 * editor wants one, stands at the house, and is called what it is.
 */
const ROWS = `
the Kremlin,Kremlin=Кремль,Кремля,Кремле,Кремлём,克里姆林宫,크렘린,크렘린궁,الكرملين,Kreml|RU|55.752,37.6175
the White House,White House=Weißes Haus,Weiße Haus,Weißen Haus,Maison-Blanche,Casa Blanca,Белый дом,白宫,백악관,البيت الأبيض,ホワイトハウス|US|38.8977,-77.0365
the Pentagon,Pentagon=Пентагон,五角大楼,국방부 펜타곤,펜타곤,البنتاغون,Pentágono|US|38.8719,-77.0563
Capitol Hill,the Capitol,US Capitol,U.S. Capitol|US|38.8899,-77.0091
Downing Street,10 Downing Street,No 10,Number 10=Даунинг-стрит|GB|51.5034,-0.1276
Whitehall|GB|51.5042,-0.1264
Westminster|GB|51.4995,-0.1248
Scotland Yard,New Scotland Yard|GB|51.5027,-0.1244
Buckingham Palace|GB|51.5014,-0.1419
Wall Street|US|40.7064,-74.009
Foggy Bottom|US|38.8946,-77.0486
Langley|US|38.952,-77.146
the Élysée,Élysée Palace,Elysee Palace=Élysée|FR|48.8704,2.3167
Quai d'Orsay|FR|48.861,2.3176
the Blue House,Blue House=청와대|KR|37.5866,126.9748
Zhongnanhai=中南海|CN|39.9142,116.379
Fleet Street|GB|51.5139,-0.1083
Hollywood=Голливуд|US|34.0983,-118.3267
`;

export interface Institution {
  readonly names: readonly string[];
  readonly foreign: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

export const INSTITUTIONS: readonly Institution[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names = '', country = '', at = ''] = row.split('|');
    const [english = '', foreign = ''] = names.split('=');
    const [lat = 0, lon = 0] = at.split(',').map(Number);
    return {
      names: english.split(','),
      foreign: foreign.split(',').filter(Boolean),
      country,
      lat,
      lon,
    };
  });
