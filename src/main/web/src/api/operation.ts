import { get } from './http';
import type { ElementKind, Operation, Points, Standings } from './types';

export function readOperation(): Promise<Operation> {
  return get('/v1/operation');
}

export function readStandings(): Promise<Standings> {
  return get('/v1/reliability');
}

export function readPoints(kind: ElementKind): Promise<Points> {
  return get(`/v1/reliability/${kind}/points`);
}
