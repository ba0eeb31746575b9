import type { Dossier } from '../model/dossier.ts';

/** Makes something of a dossier once, however many pages ask for it. */
export function perDossier<T>(make: (dossier: Dossier) => T): (dossier: Dossier) => T {
  const made = new WeakMap<Dossier, { value: T }>();
  return (dossier) => {
    const known = made.get(dossier);
    if (known) return known.value;
    const value = make(dossier);
    made.set(dossier, { value });
    return value;
  };
}
