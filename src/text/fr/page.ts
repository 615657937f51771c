import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, counted, list } = countsIn('fr');

const places = (count: number) =>
  counted(count, { zero: 'aucun lieu', one: '# lieu', other: '# lieux' });
const excerpts = (count: number) =>
  counted(count, { zero: 'aucun extrait', one: '# extrait', other: '# extraits' });

/** What the elements of a page say in French. */
export const page: PageWords = {
  lang: 'fr',
  kinds: {
    'launch-site': 'Site de lancement',
    cosmodrome: 'Cosmodrome',
    'sea-area': 'Zone maritime',
    capital: 'Capitale',
    government: 'Siège du gouvernement',
    country: 'Pays',
    region: 'Région',
    city: 'Ville',
    route: 'Trajet',
    event: 'Événement',
    'border-crossing': 'Poste-frontière',
    airport: 'Aéroport',
    base: 'Base militaire',
    site: 'Site',
    place: 'Lieu',
  },
  figures,
  number,
  of: (part, all) => `${number(part)} sur ${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, { one: '# passage associé', other: '# passages associés' });
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: { newTab: '(dans un nouvel onglet)' },

  whose: {
    standing: {
      named: 'Nommé dans l’article',
      read: 'D’après l’article, tel que la rédaction le lit',
      editor: 'Ajout de la rédaction',
    },
    inferred: 'Déduit, pas exact',
    says: 'Ce que dit l’article',
    saysIn: (count) => `Ce que dit l’article, ${excerpts(count)}`,
    relates: 'Passages que la rédaction associe à ce lieu',
    altered: 'L’article a changé depuis la création de cette carte.',
    alteredQuotes:
      'L’article a changé depuis la création de cette carte. Il est cité dans sa version actuelle.',
    editorsNote: 'Note de la rédaction',
    editorsWords: 'Texte de la rédaction',
    editorsSummary: 'Résumé de la rédaction',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `${places(all)} sur la carte`
        : `${places(all)}, dont ${onMap === 0 ? 'aucun' : number(onMap)} sur la carte`,
    nothingChosen: 'Aucune sélection',
    chosen: (name, saying) => `${name}, ${saying}`,
    filtered: (shown, all) => `${number(shown)} sur ${places(all)}`,
  },

  dashboard: {
    loading: 'Chargement…',
    side: 'Lieux et distances',
    read: 'Lire',
    views: { article: 'Article', place: 'Extraits', places: 'Lieux', timeline: 'Chronologie' },
    details: 'Détails',
    failed: 'Ce dossier n’a pas pu être affiché.',
    notNewer: 'La version la plus récente n’a pas pu être chargée.',
    notOpened: 'Ce fichier n’a pas pu être ouvert.',
    retry: 'Réessayer',
    lost: (lost, all) =>
      `${number(lost)} sur ${places(all)} ${lost === 1 ? 'n’a pas pu être affiché' : 'n’ont pas pu être affichés'}`,
    noArticle: 'L’article n’a pas pu être affiché, ni donc ses citations',
    altered: 'L’article a changé depuis la création de cette carte',
    things: (count) =>
      count === 1
        ? 'Un élément de ce dossier n’a pas pu être affiché'
        : `${number(count)} éléments de ce dossier n’ont pas pu être affichés`,
  },

  author: {
    lookAt: 'à vérifier par la rédaction dans ce dossier',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'erreur' : 'avertissement'} à ${pointer} : ${sentence}`,
    alike: (line, others) => `${line} (et ${number(others)} autres du même genre)`,
    more: (count) => `et ${number(count)} autres ; tout est dans la propriété issues`,
  },

  places: {
    heading: 'Lieux',
    added: 'ajout de la rédaction',
    notOnMap: 'hors de la carte',
    related: 'en lien',
    noneFits: 'Aucun lieu ne correspond au filtre.',
    noneShown: 'Aucun lieu de ce fichier n’a pu être affiché.',
    none: 'Ce fichier ne contient aucun lieu.',
  },

  panel: {
    choose:
      'Choisissez un lieu sur la carte ou dans la liste, ou une expression de l’article, et lisez ici ce que l’article en dit.',
    chooseBare:
      'Choisissez un lieu sur la carte ou dans la liste et lisez ici ce que l’on en sait.',
    begin: (place) => ['Commencer par ', place],
    waysIn: 'Où les lieux apparaissent',
    readAbout: (place) => `En savoir plus : ${place}`,
    whose: (named, added) => {
      if (named === 0) {
        return counted(added, {
          one: '# lieu ajouté par la rédaction',
          other: '# lieux ajoutés par la rédaction',
        });
      }
      const fromArticle = `${places(named)} de l’article`;
      return added === 0
        ? fromArticle
        : `${fromArticle}, ${counted(added, { one: '# ajouté', other: '# ajoutés' })} par la rédaction`;
    },
    close: 'Fermer',
    missing: 'Cette partie de la page n’a pas pu être chargée.',
    showInArticle: 'Voir dans l’article',
    more: (count) =>
      `Et ${counted(count, { one: '# autre lieu', other: '# autres lieux' })} : choisissez-en quelques-uns par thème ou par date, puis imprimez de nouveau.`,
  },

  article: {
    missing: 'Le texte de l’article n’a pas pu être obtenu.',
    skip: 'Passer l’article',
    end: 'Fin de l’article',
    phrase: (words, at, all) => `${words}, ${number(at)} sur ${number(all)}`,
  },

  story: { follow: 'Suivre sur la carte', back: 'Revenir au récit' },

  search: { label: 'Rechercher', filters: 'Filtrer' },

  topics: { label: 'Thèmes', all: 'Tous les thèmes' },

  reports: {
    label: 'Récits',
    all: 'Tous les récits',
    published: (report) => `${report} : parution`,
  },

  timeline: {
    label: 'Chronologie',
    heading: 'Ce qui s’est passé, et quand',
    from: 'De',
    to: 'à',
    published: 'Parution de l’article',
    play: 'Lecture',
    datedBy: { article: 'date de l’article', editor: 'date de la rédaction', publisher: '' },
    added: 'ajout et date de la rédaction',
  },

  map: {
    label: 'Carte',
    ground: 'Vue de la carte',
    keys: 'Les flèches déplacent la carte, + et − changent le zoom, Début affiche la vue initiale.',
    view: 'Vue',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    opening: 'Vue initiale',
    whole: 'Tout le dossier',
    move: 'Déplacer la carte',
    moveTo: {
      north: 'Déplacer la carte vers le nord',
      west: 'Déplacer la carte vers l’ouest',
      east: 'Déplacer la carte vers l’est',
      south: 'Déplacer la carte vers le sud',
    },
    scale: (length) => `Échelle : cette barre représente ${length}`,
    finest: 'Pas plus de détail ici',
    wheel: (key) => `Maintenez ${key} et faites défiler pour zoomer`,
    fingers: 'Déplacez la carte avec deux doigts',
    seen: (shown, all, across, around) =>
      `${number(shown)} sur ${places(all)} en vue, ${across} de large, autour de ${around}`,
    missing: {
      picture: 'La carte n’a pas pu être chargée.',
      world: 'La carte du monde n’a pas pu être chargée ; les lieux sont affichés sans les terres.',
      shapes:
        'Les zones et les lignes n’ont pas pu être chargées ; seuls leurs noms sont affichés.',
    },
    noOwn: 'La carte détaillée n’est pas disponible ; celle-ci est plus simple.',
    credits: (borders, leaflet) => ['Natural Earth, GeoNames, ', borders, ' · ', leaflet],
    places: 'Lieux sur la carte',
    beyondEdge: 'au-delà du bord de la carte',
    distanceFrom: (distance, place) => `${firstWords(place)} : ${distance}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all =
        others > 0 ? [...names, counted(others, { one: '# autre', other: '# autres' })] : names;
      return `${places(count)} : ${list(all)}. Afficher séparément`;
    },
  },
};
