import { useEffect, useState } from 'react';

/** Whether the report is open in another tab of this browser; tabs call and answer one another. */
export function useOtherTabs(id: string): boolean {
  const [others, setOthers] = useState(false);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(`khop-soan-${id}`);
    channel.onmessage = ({ data }) => {
      setOthers(data !== 'closed');
      if (data === 'opened') channel.postMessage('here');
    };
    channel.postMessage('opened');
    const leave = () => channel.postMessage('closed');
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, [id]);
  return others;
}
