import { createHash } from 'node:crypto';
import type { Conditions } from './handler.ts';
import { type Refused, refused } from './problem.ts';

/** The ETag of an answer: the same bytes, the same tag. */
export function tagOf(payload: string): string {
  return `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
}

/** Whether a list of tags, as If-Match and If-None-Match give it, holds this one (RFC 9110, 13.1; weak comparison). */
export function listsTag(header: string, tag: string): boolean {
  return header.split(',').some(listed => listed.trim() === '*' || listed.trim().replace(/^W\//, '') === tag);
}

/**
 * Whether a PUT may go on: the one who edits names the version read (If-Match), the one who adds says so
 * (If-None-Match: *), so that nobody undoes unseen what another did. `current` is null where there is nothing yet.
 */
export function preconditionOf(current: string | null, { ifMatch, ifNoneMatch }: Conditions): Refused | null {
  if (ifMatch !== null) {
    if (current !== null && listsTag(ifMatch, current)) return null;
    return refused('changed-meanwhile', {
      vi: 'Bản bạn đang sửa không còn là bản hiện hành; hãy tải lại rồi sửa tiếp.',
      en: 'What you are editing is no longer the current version; load it again and edit that.',
    });
  }
  if (ifNoneMatch?.trim() === '*') {
    if (current === null) return null;
    return refused('already-there', {
      vi: 'Mã này đã có; muốn sửa thì gửi If-Match với ETag của bản hiện hành.',
      en: 'This code exists already; to edit it, send If-Match with the ETag of the current version.',
    });
  }
  return refused('if-match-required', {
    vi: 'Hãy gửi If-Match với ETag của bản đang sửa, hoặc If-None-Match: * khi thêm mới.',
    en: 'Send If-Match with the ETag of the version you edit, or If-None-Match: * to add a new one.',
  });
}

/** The ETag of a narrative: its version first, then what of the answer changes while the version stays. */
export function versionTag(kept: {
  readonly version: number;
  readonly state: string;
  readonly openComments: number;
}): string {
  return `"${kept.version}.${kept.state}.${kept.openComments}"`;
}

/** The version that an If-Match names; null where it names none. */
export function versionOfTag(header: string): number | null {
  const named = /^\s*(?:W\/)?"(\d{1,9})\./u.exec(header);
  return named?.[1] === undefined ? null : Number(named[1]);
}
