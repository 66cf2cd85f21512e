import type { Words } from './en';

export const fr: Words = {
  people: (adults, children) => {
    const all = adults + children;
    return all === 1 ? '1 voyageur' : `${all} voyageurs`;
  },
  each: (price) => `${price} par personne`,
  all: 'en tout',
  sure: (chance) => `sûr à ${chance}`,
  estimated: 'estimation',
  sample: 'Données d’exemple',
  scan: 'Scannez : à votre façon',
  endsIn: 'Fin de l’offre dans',
  ended: 'Offre terminée',
  days: (n) => (n === 1 ? '1 jour' : `${n} jours`),
  votes: (n) => (n < 2 ? `${n} vote` : `${n} votes`),
  voteNow: 'Votez sur votre téléphone',
  closed: 'Le vote est clos',
};
