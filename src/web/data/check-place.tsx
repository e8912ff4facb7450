import { createContext, type ReactNode, useContext } from 'react';

/** The check page as it stood before the router came: the same session goes on. */
export const CheckPlace = createContext<ReactNode>(null);

export const CheckRoom = () => useContext(CheckPlace);
