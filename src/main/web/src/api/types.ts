import type { components } from './contract';

type Schemas = components['schemas'];

export type Brief = Schemas['Brief'];
export type Requirement = Schemas['Requirement'];
export type Refinement = Schemas['Refinement'];
export type Reading = Schemas['Reading'];
export type Chip = Schemas['Chip'];
export type Thing = Schemas['Summary']['chips'][number];
export type Options = Schemas['Options'];
export type Choice = Schemas['Choice'];
export type TripDraft = Schemas['TripDraft'];
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
export type SavedTrip = Schemas['SavedTrip'];
export type SavedPart = Schemas['SavedPart'];
export type SharedTrip = Schemas['SharedTrip'];
export type Share = Schemas['Share'];
export type ChangedTrip = Schemas['ChangedTrip'];
export type NewOutcome = Schemas['NewOutcome'];
export type FactKind = Schemas['FactKind'];
export type Stay = NonNullable<Itinerary['stay']>;

/** A brief that may still lack what a trip needs. */
export type Draft = Partial<Brief>;
