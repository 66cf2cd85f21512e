import type { Brief, Money, Problem, Requirement } from '../api/types';

/* What the console is told of a show, by the contract's words. */

export type Target = 80 | 90 | 95 | 99;
export type Role = 'host' | 'assistant';

export interface ShowHead {
  id: string;
  title: string;
  target: Target;
  uncertified?: boolean;
  language: 'en' | 'fr' | 'zh';
}

export interface CardElement {
  kind: 'ride' | 'stay' | 'visit' | 'meal';
  name: string;
  day: string;
  start?: string;
  end?: string;
  confidence: number;
  price?: Money;
}

export interface Line {
  text: string;
  at: number;
  seconds: number;
}

export interface Card {
  card: string;
  version: number;
  state: string;
  title: string;
  from: string;
  to: string;
  dates: { from: string; to: string };
  party: { adults: number; children?: number };
  price: Money;
  pricePerPerson: Money;
  confidence: number;
  target: Target;
  until?: string;
  elements: CardElement[];
  withheld: number;
  script: Line[];
  brief: Brief;
  sampleData?: true;
}

export interface Item {
  item: string;
  trip: string;
  title: string;
  price: Money;
  confidence: number;
  ready: boolean;
}

export interface Question {
  question: string;
  text: string;
  name?: string;
  at: string;
  state: 'new' | 'taken' | 'answered' | 'dismissed';
}

export interface PollOption {
  label: string;
  wish: Requirement;
  votes: number;
}

export interface Poll {
  poll: string;
  question: string;
  open: boolean;
  options: PollOption[];
}

export interface Warning {
  kind: string;
  text: string;
  at: string;
}

export interface LogEntry {
  at: string;
  who: string;
  what: string;
}

export type { Problem };
