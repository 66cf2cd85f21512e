import type { Words } from './en';

export const fr: Words = {
  people: (adults, children) => {
    const all = adults + children;
    return all === 1 ? '1 voyageur' : `${all} voyageurs`;
  },
  each: (price) => `${price} par personne`,
  all: 'en tout',
  sure: (chance) => `chacun sûr à ≥ ${chance}`,
  estimated: (chance) => `chacun estimé ≥ ${chance}`,
  sample: 'Données d’exemple',
  scan: 'Scannez et adaptez-le',
  endsIn: 'Fin de l’offre dans',
  ended: 'Offre terminée',
  days: (n) => (n === 1 ? '1 jour' : `${n} jours`),
  votes: (n, text) => (n < 2 ? `${text} vote` : `${text} votes`),
  voteNow: 'Votez sur mobile',
  closed: 'Le vote est clos',
};
