import type { components } from '../api/contract';

type Schemas = components['schemas'];

export type Snapshot = Schemas['Show'];
export type ShowChange = Schemas['ShowChange'];
export type ShowCreated = Schemas['ShowCreated'];
export type NewShow = Schemas['NewShow'];
export type NewKey = Schemas['NewKey'];
export type Card = Schemas['Card'];
export type CardElement = Schemas['CardElement'];
export type Sentence = Schemas['CardSentence'];
export type Item = Schemas['RundownItem'];
export type Preview = Schemas['PreviewItem'];
export type Question = Schemas['ViewerQuestion'];
export type Poll = Schemas['Poll'];
export type NewPoll = Schemas['NewPoll'];
export type Warning = Schemas['ShowWarning'];
export type LogEntry = Schemas['ShowLogEntry'];
export type Airing = Schemas['Airing'];
export type Target = Snapshot['target'];
export type Role = Snapshot['role'];
/** Whose key; the overlay's stands in the address of what streaming software shows. */
export type KeyHolder = NewKey['role'];
