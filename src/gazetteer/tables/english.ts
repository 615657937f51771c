/** Words that say what stands beside them. All folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before the name of a person. */
export const TITLES =
  set(`mr mrs ms miss dr prof professor sir lord lady dame baron rev reverend father pastor bishop archbishop
 cardinal pope rabbi imam sheikh saint president vice premier chancellor minister secretary senator sen rep representative
 congressman congresswoman gov governor mayor councilman councilwoman councilor councillor commissioner sheriff deputy
 officer detective inspector sgt sergeant lt lieutenant capt captain maj major col colonel gen general adm admiral cmdr
 commander pvt private cpl corporal chief judge justice attorney prosecutor coroner director manager coach chairman
 chairwoman chairperson chair spokesman spokeswoman spokesperson ambassador envoy king queen prince princess duke duchess
 emperor sultan ayatollah mullah comrade marshal superintendent principal trooper lieutenant reporter editor author actor
 actress singer director ceo cfo founder owner quarterback pitcher striker defender midfielder goalkeeper sr uncle aunt
 brother sister mother father grandmother grandfather wife husband son daughter named called`);

/** Where they end the name of which a place's name is the beginning, the whole is an organisation, a paper, a team. */
export const ORGANISATIONS =
  set(`university college institute academy post times herald tribune journal gazette chronicle
 globe observer guardian telegraph mail mirror star sun news press press-enterprise examiner inquirer dispatch courier
 sentinel register record review magazine bank inc corp corporation co company ltd llc plc group holdings partners
 industries airlines airways air motors motor records pictures studios entertainment games foundation trust fund
 association society club league federation union alliance coalition party movement brigade battalion regiment squadron
 division symphony orchestra philharmonic choir ballet opera theatre theater museum gallery library hospital clinic church
 cathedral temple mosque synagogue school schools elementary academy hotel inn resort casino restaurant cafe bar grill
 mall plaza stadium arena coliseum speedway raceway racecourse open cup bowl marathon derby festival classic invitational
 championship championships championships olympics games awards prize pact treaty accord accords series agreement convention
 conference declaration act amendment stock exchange index united fc cf afc city rovers wanderers athletic albion hotspur
 villa rangers celtic dodgers yankees mets cubs giants jets eagles cowboys bears packers lakers celtics knicks bulls heat
 spurs rockets mavericks nets hawks hornets pistons pacers warriors clippers kings suns jazz nuggets thunder timberwolves
 blazers grizzlies pelicans magic wizards raptors bucks cavaliers sixers saints falcons panthers buccaneers patriots
 dolphins bills ravens steelers browns bengals texans colts jaguars titans broncos chiefs raiders chargers seahawks rams
 cardinals vikings lions redskins commanders tigers wolverines bulldogs wildcats longhorns gators seminoles hurricanes
 crimson buckeyes spartans badgers gophers hoosiers hawkeyes huskers cornhuskers jayhawks sooners aggies trojans bruins
 ducks beavers huskies cougars utes rebels volunteers gamecocks tigers razorbacks commodores oilers flames canucks leafs
 senators canadiens jets sabres penguins flyers capitals devils islanders redwings blackhawks blues predators wild avalanche
 stars coyotes sharks marlins braves phillies nationals brewers pirates reds astros rockies diamondbacks padres dodgers
 mariners angels athletics royals twins orioles whitesox redsox dish oil energy electric gas power railway railroad lines
 systems technologies software pharmaceuticals capital insurance mutual financial securities analytica daily weekly tv radio
 channel network broadcasting fm am syndrome fever virus disease flu mission conspiracy papers rose roses dynasty`);

/** Words after a name that mean the place itself: its police, its council, its people. */
export const CIVIC =
  set(`police sheriff sheriffs fire council councillor councillors department mayor government govt governor
 gov city county town township village state court courthouse district circuit jail prison board commission commissioner
 commissioners public community area regional municipal metropolitan metro volunteer detention attorney coroner clerk
 parliament parliamentary army navy forces troops president presidential premier minister ministry prime foreign interior
 defense defence embassy consulate ambassador senator sen rep senators representative congressman lawmakers legislature
 legislators legislative assembly senate house supreme superior chamber chief authorities authority officials official
 republican republicans democrat democrats democratic residents resident native natives voters time chancellor king queen
 prince princess secretary health highway transportation emergency medical parks recreation planning zoning tax election
 elections airport international port harbor harbour station downtown north south east west northern southern eastern
 western central judge justice deputy officer officers spokesman spokeswoman firefighters ems opp rcmp detachment branch
 crown bureau agency office native-born administration cabinet leader crisis war conflict border peace talks earthquake
 schools school high middle junior senior`);

/** These make another place of the name before them. */
export const GEO_SUFFIXES =
  set(`county parish borough township city island islands river creek lake lakes bay beach harbor
 harbour mountain mountains hills valley peninsula desert forest canyon falls springs park airport strait straits channel
 canal sea ocean gulf coast province prefecture oblast region district governorate territory territories basin plateau delta
 reef cape point heights junction crossing bridge tunnel dam reservoir glacier volcano pass ridge`);

/** They make a place of the capitals before them, in a list or not: “Neches River”, “Royal Street”. */
export const FEATURES =
  set(`river creek lake bay harbor harbour mountain mountains hills valley peninsula canyon falls springs
 park airport strait canal island islands beach bridge tunnel dam reservoir glacier county parish borough township
 province prefecture oblast district forest cape reef bayou fjord pass ridge stadium square
 street st road rd avenue ave boulevard blvd lane drive highway parkway pkwy terrace turnpike freeway expressway`);

/** Words in small letters that follow the name of a place. */
export const OF_A_PLACE =
  set(`police man woman men women couple resident residents firefighters firefighter officials official
 area region district suburb neighborhood neighbourhood city town village county community communities authorities teenager
 teen boy girl mother father family families homeowner homes home house apartment street streets native natives mayor
 governor government court courtroom jail prison school schools student students teacher teachers hospital hotel church
 restaurant bar park airport station branch office headquarters plant factory mine port harbor harbour river road highway
 border coast beach shore shoreline suburbs outskirts downtown metro metropolitan market economy law laws lawmakers
 legislature lawmaker senator senators businessman businesswoman lawyer attorney judge jury voters taxpayers farmers farm
 ranch factory warehouse store shop crash fire blaze shooting bombing attack attacks protests protest riots earthquake
 flood floods weather time conference summit talks campus branch line lines airport-based volunteers crews barracks`);

/** Streets: no town. */
export const STREETS =
  set(`street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy route parkway pkwy court ct
 square terrace way crescent close row freeway expressway turnpike motorway trail alley circle`);

/** Before the name of a place, with how much they say. */
export const LOCATIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    in: 2.6,
    at: 1,
    near: 2.8,
    from: 1.6,
    outside: 2.4,
    inside: 1.2,
    around: 1.2,
    across: 1.6,
    throughout: 2,
    via: 1.2,
    toward: 1.2,
    towards: 1.2,
    between: 1.2,
    beyond: 0.6,
    into: 1.3,
    to: 0.9,
    of: 0.8,
    through: 0.9,
    over: 0.4,
    within: 1.4,
    off: 0.8,
    surrounding: 1.6,
    visiting: 1.2,
    visit: 1.2,
    visited: 1.2,
    reach: 0.6,
    reached: 0.6,
    leaving: 1,
    left: 0.6,
    northern: 2,
    southern: 2,
    eastern: 2,
    western: 2,
    northeastern: 2,
    northwestern: 2,
    southeastern: 2,
    southwestern: 2,
    central: 1.6,
    downtown: 2.5,
    upstate: 2.5,
    mainland: 2,
    rural: 2,
    nearby: 2.2,
    neighboring: 2,
    neighbouring: 2,
    greater: 1.6,
    north: 1,
    south: 1,
    east: 1,
    west: 1,
    northeast: 1.2,
    northwest: 1.2,
    southeast: 1.2,
    southwest: 1.2,
    en: 0.2,
    for: 0.3,
  }),
);

/** “the city of …”. */
export const KINDS_BEFORE =
  set(`city town village suburb township municipality hamlet community district province state county
 capital port region island territory republic kingdom neighborhood neighbourhood borough prefecture governorate settlement
 university mayor people outskirts streets part parts north south east west coast border residents gulf bay lake mount`);

/** What people do, just after their name. */
export const SAID =
  set(`said says say told tells added adds asked asks noted notes explained explains recalled recalls wrote writes
 testified admitted insisted joked laughed smiled replied pleaded scored hit threw caught married died was-born`);

/** Words that begin a sentence or a heading with a capital and are not names. */
export const FUNCTION_WORDS =
  set(`the a an and or but if in on at to of for from with by as is was are were be been he she it they
 we you i his her its their our your my this that these those there here when where while what who whom which why how not no
 yes so than then also just after before since until during about against between into through over under again once all any
 both each few more most other some such only own same too very can will would should could may might must shall do does did
 has have had having one two three four five six seven eight nine ten first second third last next new old many much several
 every another because although though however meanwhile according despite near outside inside like unlike both either
 neither nor yet still even now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
 february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr
 jun jul aug sep sept oct nov dec spring summer autumn fall winter north south east west northern southern eastern western
 la le les el los las un une una der die das den dem ein eine im am zum zur beim au aux du des il lo gli
 get got go going come came make made take took see saw say said ask asked tell told us up down out off back well good great
 let me him them god mr mrs ms am pm et ap afp tv`);

/** States and provinces as newspapers abbreviate them; only after a town, or with their full stops. */
export const STATE_SHORT: ReadonlyMap<string, string> = new Map(
  `Ala|US.AL Alaska|US.AK Ariz|US.AZ Ark|US.AR Calif|US.CA Cal|US.CA Colo|US.CO Conn|US.CT Del|US.DE Fla|US.FL Ga|US.GA Ida|US.ID
Ill|US.IL Ind|US.IN Kan|US.KS Kans|US.KS Ky|US.KY La|US.LA Md|US.MD Mass|US.MA Mich|US.MI Minn|US.MN Miss|US.MS Mo|US.MO
Mont|US.MT Neb|US.NE Nebr|US.NE Nev|US.NV N.H|US.NH N.J|US.NJ N.M|US.NM N.Y|US.NY N.C|US.NC N.D|US.ND Okla|US.OK Ore|US.OR
Oreg|US.OR Pa|US.PA Penn|US.PA R.I|US.RI S.C|US.SC S.D|US.SD Tenn|US.TN Tex|US.TX Vt|US.VT Va|US.VA Wash|US.WA W.Va|US.WV
W.V|US.WV Wis|US.WI Wisc|US.WI Wyo|US.WY D.C|US.DC
AL|US.AL AK|US.AK AZ|US.AZ AR|US.AR CA|US.CA CO|US.CO CT|US.CT DE|US.DE FL|US.FL GA|US.GA HI|US.HI ID|US.ID IL|US.IL IN|US.IN
IA|US.IA KS|US.KS KY|US.KY LA|US.LA ME|US.ME MD|US.MD MA|US.MA MI|US.MI MN|US.MN MS|US.MS MO|US.MO MT|US.MT NE|US.NE NV|US.NV
NH|US.NH NJ|US.NJ NM|US.NM NY|US.NY NC|US.NC ND|US.ND OH|US.OH OK|US.OK OR|US.OR PA|US.PA RI|US.RI SC|US.SC SD|US.SD TN|US.TN
TX|US.TX UT|US.UT VT|US.VT VA|US.VA WA|US.WA WV|US.WV WI|US.WI WY|US.WY DC|US.DC
B.C|CA.02 BC|CA.02 Alta|CA.01 Sask|CA.11 Man|CA.03 Ont|CA.08 Que|CA.10 N.B|CA.04 N.S|CA.07 P.E.I|CA.09 PEI|CA.09 N.L|CA.05
Nfld|CA.05 N.W.T|CA.13 AB|CA.01 SK|CA.11 MB|CA.03 ON|CA.08 QC|CA.10 NB|CA.04 NS|CA.07 NL|CA.05
NSW|AU.02 N.S.W|AU.02 Qld|AU.04 QLD|AU.04 Vic|AU.07 WA|AU.08 SA|AU.05 Tas|AU.06 ACT|AU.01`
    .split(/\s+/)
    .map((row): [string, string] => {
      const [short = '', code = ''] = row.split('|');
      return [short, code];
    })
    .reverse(),
);
