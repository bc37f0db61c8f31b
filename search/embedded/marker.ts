export { markerOf } from '../showing/marker.ts';
