import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, counted, list } = countsIn('es');

const places = (count: number) =>
  counted(count, { zero: 'ningún lugar', one: '# lugar', other: '# lugares' });
const excerpts = (count: number) =>
  counted(count, { zero: 'ningún fragmento', one: '# fragmento', other: '# fragmentos' });

/** What the elements of a page say in Spanish. */
export const page: PageWords = {
  lang: 'es',
  kinds: {
    'launch-site': 'Base de lanzamiento',
    cosmodrome: 'Cosmódromo',
    'sea-area': 'Zona marítima',
    capital: 'Capital',
    government: 'Sede de gobierno',
    country: 'País',
    region: 'Región',
    city: 'Ciudad',
    route: 'Ruta',
    event: 'Suceso',
    'border-crossing': 'Paso fronterizo',
    airport: 'Aeropuerto',
    base: 'Base militar',
    site: 'Emplazamiento',
    place: 'Lugar',
  },
  figures,
  number,
  of: (part, all) => `${number(part)} de ${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, {
      one: '# pasaje relacionado',
      other: '# pasajes relacionados',
    });
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: { newTab: '(se abre en otra pestaña)' },

  whose: {
    standing: {
      named: 'Nombrado en el artículo',
      read: 'Del artículo, según lo lee la redacción',
      editor: 'Añadido por la redacción',
    },
    inferred: 'Deducido, no exacto',
    says: 'Lo que dice el artículo',
    saysIn: (count) => `Lo que dice el artículo, ${excerpts(count)}`,
    relates: 'Pasajes que la redacción relaciona con este lugar',
    altered: 'El artículo ha cambiado desde que se hizo este mapa.',
    alteredQuotes:
      'El artículo ha cambiado desde que se hizo este mapa. Se cita tal como está ahora.',
    editorsNote: 'Nota de la redacción',
    editorsWords: 'Palabras de la redacción',
    editorsSummary: 'Resumen de la redacción',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `${places(all)} en el mapa`
        : `${places(all)}, ${onMap === 0 ? 'ninguno' : number(onMap)} en el mapa`,
    nothingChosen: 'Nada seleccionado',
    chosen: (name, saying) => `${name}, ${saying}`,
    filtered: (shown, all) => `${number(shown)} de ${places(all)}`,
  },

  dashboard: {
    loading: 'Cargando…',
    side: 'Lugares y distancias',
    read: 'Leer',
    views: { article: 'Artículo', place: 'Fragmentos', places: 'Lugares', timeline: 'Cronología' },
    details: 'Detalles',
    failed: 'No se ha podido mostrar este dosier.',
    notNewer: 'No se ha podido cargar la versión más reciente.',
    notOpened: 'No se pudo abrir este archivo.',
    retry: 'Reintentar',
    lost: (lost, all) =>
      `No se ${lost === 1 ? 'ha' : 'han'} podido mostrar ${number(lost)} de ${places(all)}`,
    noArticle: 'No se ha podido mostrar el artículo ni, por tanto, sus citas',
    altered: 'El artículo ha cambiado desde que se hizo este mapa',
    things: (count) =>
      count === 1
        ? 'No se ha podido mostrar una parte de este dosier'
        : `No se han podido mostrar ${number(count)} partes de este dosier`,
  },

  author: {
    lookAt: 'la redacción debería revisar en este dosier',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'error' : 'aviso'} en ${pointer}: ${sentence}`,
    alike: (line, others) => `${line} (y ${number(others)} más como este)`,
    more: (count) => `y ${number(count)} más; están todos en la propiedad issues`,
  },

  places: {
    heading: 'Lugares',
    added: 'de la redacción',
    notOnMap: 'fuera del mapa',
    related: 'en relación',
    noneFits: 'Ningún lugar coincide con el filtro.',
    noneShown: 'No se ha podido mostrar ningún lugar de este archivo.',
    none: 'No hay lugares en este archivo.',
  },

  panel: {
    choose:
      'Elija un lugar en el mapa o en la lista, o una frase del artículo, y lea aquí lo que el artículo dice de él.',
    chooseBare: 'Elija un lugar en el mapa o en la lista y lea aquí lo que se sabe de él.',
    begin: (place) => ['Empezar por ', place],
    waysIn: 'Dónde aparecen los lugares',
    readAbout: (place) => `Leer sobre ${place}`,
    whose: (named, added) => {
      if (named === 0) return `${places(added)} de la redacción`;
      const fromArticle = `${places(named)} del artículo`;
      return added === 0 ? fromArticle : `${fromArticle}, ${number(added)} de la redacción`;
    },
    close: 'Cerrar',
    missing: 'No se ha podido cargar esta parte de la página.',
    showInArticle: 'Ver en el artículo',
    more: (count) =>
      `Y ${counted(count, { one: '# lugar más', other: '# lugares más' })}: elija algunos por tema o por fecha y vuelva a imprimir.`,
  },

  article: {
    missing: 'No se ha podido obtener el texto del artículo.',
    skip: 'Saltar el artículo',
    end: 'Fin del artículo',
    phrase: (words, at, all) => `${words}, ${number(at)} de ${number(all)}`,
  },

  story: { follow: 'Seguir en el mapa', back: 'Volver a la lectura' },

  search: { label: 'Buscar', filters: 'Filtrar' },

  topics: { label: 'Temas', all: 'Todos los temas' },

  reports: {
    label: 'Crónicas',
    all: 'Todas las crónicas',
    published: (report) => `${report}: publicado`,
  },

  timeline: {
    label: 'Cronología',
    heading: 'Qué ocurrió y cuándo',
    from: 'De',
    to: 'a',
    published: 'Publicación del artículo',
    play: 'Reproducir',
    datedBy: { article: 'fecha del artículo', editor: 'fecha de la redacción', publisher: '' },
    added: 'añadido y fechado por la redacción',
  },

  map: {
    label: 'Mapa',
    ground: 'Vista del mapa',
    keys: 'Las flechas mueven el mapa, + y − lo amplían o reducen, Inicio muestra la vista inicial.',
    view: 'Vista',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    opening: 'Vista inicial',
    whole: 'Todo el dosier',
    move: 'Mover el mapa',
    moveTo: {
      north: 'Mover el mapa al norte',
      west: 'Mover el mapa al oeste',
      east: 'Mover el mapa al este',
      south: 'Mover el mapa al sur',
    },
    scale: (length) => `Escala: esta barra mide ${length}`,
    finest: 'Aquí no hay más detalle',
    wheel: (key) => `Mantenga pulsada ${key} y use la rueda para ampliar el mapa`,
    fingers: 'Mueva el mapa con dos dedos',
    seen: (shown, all, across, around) =>
      `${number(shown)} de ${places(all)} a la vista, ${across} de ancho, en torno a ${around}`,
    missing: {
      picture: 'No se ha podido cargar el mapa.',
      world: 'No se ha podido cargar el mapamundi; los lugares se muestran sin tierra.',
      shapes: 'No se han podido cargar las áreas ni las líneas; solo se muestran sus nombres.',
    },
    noOwn: 'El mapa detallado no está disponible ahora; este es más sencillo.',
    credits: (borders, leaflet) => ['Natural Earth, GeoNames, ', borders, ' · ', leaflet],
    places: 'Lugares en el mapa',
    beyondEdge: 'más allá del borde del mapa',
    distanceFrom: (distance, place) => `a ${distance} de ${firstWords(place)}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `${number(others)} más`] : names;
      return `${places(count)}: ${list(all)}. Mostrar por separado`;
    },
  },
};
