import type { components } from './contract';

type Schemas = components['schemas'];

export type Brief = Schemas['Brief'];
export type Requirement = Schemas['Requirement'];
export type Refinement = Schemas['Refinement'];
export type Reading = Schemas['Reading'];
export type Chip = Schemas['Chip'];
export type Candidate = Schemas['Candidate'];
export type Recommendation = Schemas['Recommendation'];
export type Itinerary = Schemas['Itinerary'];
export type Day = Schemas['Day'];
export type Activity = Schemas['Activity'];
export type Leg = Schemas['Leg'];
export type Approach = Schemas['Approach'];
export type Money = Schemas['Money'];
export type ElementReliability = Schemas['ElementReliability'];
export type WithheldElement = Schemas['WithheldElement'];
export type Explanation = Schemas['Explanation'];
export type Problem = Schemas['Problem'];
export type Flavour = Schemas['Flavour'];
export type City = Schemas['City'];
export type Card = Schemas['Card'];
export type CardElement = Schemas['CardElement'];
export type CardPoll = Schemas['CardPoll'];
export type Poll = Schemas['Poll'];
export type Overlay = Schemas['Overlay'];
export type OverlayChange = Schemas['OverlayChange'];

/** A brief that may still lack what a trip needs. */
export type Draft = Partial<Brief>;
