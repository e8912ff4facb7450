import { verifyStore } from '#storing';
import { answer, type Handlers } from '../handler.ts';

export const verifyHandlers: Handlers<'verify'> = {
  verify: async ({ store }) => {
    const { checked, problems } = await verifyStore(store);
    return answer({ checked, problems: problems.map(({ id, vi, en, figure }) => ({ id, vi, en, figure })) });
  },
};
