import { type EmbeddedOptions, openEmbedded } from './embedded.ts';
import type { Opened } from './opened.ts';
import { openRemote } from './remote.ts';

/** Where the store lies: a folder, whose server we start, or the address of a server that somebody else runs. */
export type Place = ({ readonly data: string } & EmbeddedOptions) | { readonly url: string };

export function openServer(place: Place): Promise<Opened> {
  return 'url' in place ? openRemote(place.url) : openEmbedded(place.data, place);
}
