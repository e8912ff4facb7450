import { areaLabel, areasOn } from '#figures';
import { areasOf } from '#storing';
import { todayIn } from '../today.ts';
import { answer, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';

const collator = new Intl.Collator('vi');
const levels = ['country', 'province', 'district', 'commune'];

/** Highest first, then in Vietnamese order. */
export const areaHandlers: Handlers<'areas' | 'area'> = {
  areas: async ({ store }, { query: { on, level, parent } }) => {
    const { areas } = await areasOf(store);
    const found = areasOn(areas, { date: on ?? todayIn(new Date()), level, parent });
    const items = found.map(({ area: { id }, version }) => ({ ...version, id, label: areaLabel(version) }));
    items.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || collator.compare(a.name, b.name));
    return answer({ items });
  },

  area: async ({ store }, { params: { id } }) => {
    const { areas, links } = await areasOf(store);
    const area = areas.find(each => each.id === id);
    if (area === undefined) return notFound(`Tỉnh không có địa bàn “${id}”.`, `The province has no area “${id}”.`);
    return answer({
      id,
      versions: area.versions,
      predecessors: links.filter(({ successor }) => successor === id),
      successors: links.filter(({ predecessor }) => predecessor === id),
    });
  },
};
