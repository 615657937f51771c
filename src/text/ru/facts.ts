import type { FactWords } from '../en/facts';

const edges = {
  north: 'края карты на 85° с. ш.',
  south: 'края карты на 85° ю. ш.',
  both: 'краёв карты на 85° с. ш. и 85° ю. ш.',
};

/** What is said of a chosen place in Russian. */
export const facts: FactWords = {
  note: 'Примечание',
  editorsDate: 'Дата от редакции',
  editorsDateAndAddition: 'Добавлено и датировано редакцией',
  previous: 'Предыдущее место',
  next: 'Следующее место',
  stepTo: (step, place) => `${step}: ${place}`,
  shapeRests: 'На чём основаны очертания',
  whyHere: 'Почему место здесь',
  happened: 'Что здесь произошло',
  distanceTo: 'Расстояние',
  distanceToPlace: (place) => `Расстояние: ${place}`,
  atNearest: (distance) => [distance, ' в ближайшей точке'],
  contact: {
    beginsHere: 'начинается здесь',
    itsBeginning: 'начальная точка',
    endsHere: 'заканчивается здесь',
    itsEnd: 'конечная точка',
    crosses: 'пересекает этот маршрут',
    passesHere: 'проходит здесь',
    overlaps: 'частично совпадает',
    liesOn: 'лежит на этом маршруте',
    passedThrough: 'лежит на пути',
    around: 'включает это место',
    inside: 'находится внутри этого места',
    same: 'в той же точке',
  },
  length: 'Длина',
  lengthInferred: 'Длина, как нарисовано',
  position: 'Координаты',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `Находится за пределами ${edges[edge]}; отметка стоит там.`
      : `Выходит за пределы ${edges[edge]}.`,
  sources: 'Источники',
  share: 'Поделиться',

  distances: {
    heading: 'Расстояния',
    between: (place, other, distance) => `${place} — ${other}: ${distance}`,
    touching: (place, other, contact) => `${place}: ${contact} ${other}`,
    contact: {
      beginsAt: 'начало —',
      endsAt: 'конец —',
      meets: 'пересечение —',
      inside: 'внутри —',
      same: 'в той же точке',
    },
  },
};
