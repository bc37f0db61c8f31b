/** A page of a list; `next` is the key after which the next page begins. */
export interface Page<T> {
  items: T[];
  next?: string;
  /** What the reader may do with the list as a whole. */
  actions?: readonly string[];
}
