/** A page of a list; `next` is the key after which the next page begins. */
export interface Page<T> {
  items: T[];
  next?: string;
}
