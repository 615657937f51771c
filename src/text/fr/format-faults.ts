import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'est une archive : décompressez-la, puis ouvrez le fichier qu’elle contient',
  binary: 'est d’un type inconnu ici : exportez les données en GeoJSON',
  config: 'est du YAML, du TOML ou un format semblable : convertissez-le en JSON',
  coverage: 'est du CoverageJSON : exportez les données en GeoJSON',
  czml: 'est du CZML : exportez les données en GeoJSON',
  database: 'est une base de données : exportez la table des lieux en GeoJSON ou en CSV',
  document: 'est un document de bureautique : enregistrez en CSV le tableau qu’il contient',
  drawing: 'est un dessin de CAO : exportez les données en GeoJSON, par exemple avec QGIS',
  geopackage:
    'est un GeoPackage : exportez la couche en GeoJSON ou en FlatGeobuf, par exemple avec QGIS',
  geoparquet:
    'est du GeoParquet : exportez les données en GeoJSON ou en FlatGeobuf, par exemple avec QGIS',
  gml: 'est du GML : exportez les données en GeoJSON, par exemple avec QGIS',
  grid: 'contient des grilles de mesures (NetCDF, HDF5, GRIB) : exportez les points en CSV',
  image: 'est une image et ne contient aucun lieu',
  links: 'est du KML qui ne fait que renvoyer à d’autres fichiers : ouvrez ces fichiers',
  markup: 'est du XML d’un type inconnu ici : KML, GPX, GeoRSS et CAP sont lus',
  mapinfo: 'est du MapInfo : exportez les données en GeoJSON, par exemple avec QGIS',
  mbtiles:
    'est du MBTiles, c’est-à-dire une carte dessinée : ouvrez les données dont elle est tirée',
  osm: 'contient des données OpenStreetMap : exportez-les en GeoJSON, par exemple avec overpass turbo ou JOSM',
  page: 'est une page web : ouvrez le fichier qu’elle propose, et non la page',
  pdf: 'est un PDF, dont aucun lieu ne peut être lu : demandez les données d’origine',
  pmtiles: 'est du PMTiles, un fond de carte : indiquez-le dans basemap',
  'pmtiles-pictures': 'est du PMTiles d’images, un fond de carte : indiquez-le dans basemap',
  pointer:
    'indique seulement où se trouve le fichier lui-même (raccourci ou Git LFS) : ouvrez ce fichier',
  rdf: 'est du RDF : exportez les données en GeoJSON ou en CSV',
  recording: 'est l’enregistrement d’un appareil : exportez-le en GPX',
  refusal:
    'est le message d’erreur d’un service, et non ses données : ouvrez-le comme texte pour voir ce qui n’allait pas',
  route:
    'est l’itinéraire d’un service de calcul d’itinéraires : demandez-le-lui en GeoJSON ou en GPX',
  script:
    'est du JavaScript, ou du JSON entouré de texte : ne gardez que ce qui va de la première { à la dernière }',
  service:
    'décrit un service ou un catalogue et n’en contient pas les données : demandez-les au service en GeoJSON',
  shapefile: 'est un shapefile : exportez-le en GeoJSON, par exemple avec QGIS ou mapshaper',
  spreadsheet: 'est un classeur : enregistrez le tableau en CSV',
  style: 'est un style de carte : ouvrez les données qu’il dessine',
  svg: 'est du SVG, un dessin sans lieux',
  text: 'est un texte sans lieux : un tableau doit avoir des colonnes de latitude et de longitude',
};

/** What is wrong with a file that is no brief, in French. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) =>
    `${called(url)} n’est pas du ${format} valide : ${reason}.`,
  'format-cut': ({ url, format }) =>
    `${called(url)} s’interrompt trop tôt : la suite du ${format} manque.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} n’est pas du texte ${encoding}. Enregistrez-le en UTF-8 et réessayez.`,
  'format-placeless': ({ url, format }) =>
    `${called(url)} est du ${format}, mais ne contient aucun lieu.`,
  'gzip-broken': ({ url }) =>
    `${called(url)} ne peut pas être décompressé : le fichier est incomplet ou endommagé.`,
  'json-unknown': ({ url }) =>
    `${called(url)} est du JSON, mais d’un type inconnu ici : exportez les données en GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} n’est pas du JSON correct${at === null ? '' : ` (ligne ${at.line}, colonne ${at.column})`} : « ${found} » n’a pas sa place ici. Le fichier a été lu malgré tout ; corrigez-le, car d’autres programmes le refuseront.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} n’a pas de colonnes de latitude et de longitude dans sa première ligne ; on y trouve : ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} ne donne de positions que dans « ${columns} », et non en latitude et longitude en degrés (WGS 84) : ajoutez une colonne pour chacune.`,
  'table-head': ({ url }) =>
    `${called(url)} commence par un lieu. Ajoutez au-dessus une ligne qui nomme les colonnes, par exemple name, latitude, longitude.`,
  'table-swapped': ({ url, count, of }) =>
    `Dans ${called(url)}, ${count} latitudes sur ${of} dépassent 90°, et aucune longitude : elles sont interverties. Échangez les noms des colonnes, ou les deux nombres.`,
  'positions-swapped': ({ count, of }) =>
    `${count} latitudes sur ${of} dépassent 90°, et aucune longitude : la latitude vient en premier, là où GeoJSON met la longitude. Échangez les deux nombres de chaque position. Aucun des lieux n’est dessiné.`,
  'not-carried': ({ what, count, example }) =>
    `« ${what} » n’est pas affiché pour ${count === 1 ? 'un lieu' : `${count} lieux`}${example === null ? '' : `, par exemple « ${example} »`}.`,
};
