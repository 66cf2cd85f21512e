import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  AttributionControl,
  LngLatBounds,
  Map,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import land from 'world-atlas/land-50m.json?url';
import type { Pin, Route } from './pins';

setWorkerUrl(worker);

/** Colours of the page, as the map needs them. */
export interface Inks {
  water: string;
  land: string;
  shore: string;
  route: string;
}

type Land = Topology<{ land: GeometryCollection }>;

async function landShapes() {
  const topology = (await (await fetch(land)).json()) as Land;
  return feature(topology, topology.objects.land);
}

/** What whoever runs the server wants maps to be drawn by; nothing where that is the land that comes with the page. */
async function chosenStyle(): Promise<StyleSpecification | undefined> {
  const response = await fetch('/v1/map-style');
  return response.status === 200 ? ((await response.json()) as StyleSpecification) : undefined;
}

/** A chart of one trip: land, ways and pins. Labels are HTML, so that every script shows in the page's own fonts. */
export class Chart {
  readonly #map: Map;
  readonly #loaded: Promise<void>;
  #markers: Marker[] = [];

  constructor(container: HTMLElement, inks: Inks, words: Record<string, string>) {
    this.#map = new Map({
      container,
      style: {
        version: 8,
        sources: {},
        layers: [{ id: 'water', type: 'background', paint: { 'background-color': inks.water } }],
      },
      attributionControl: false,
      cooperativeGestures: false,
      dragRotate: false,
      locale: words,
      center: [10, 50],
      zoom: 3,
    });
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.#map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
    this.#loaded = this.#lay(inks);
  }

  async #lay(inks: Inks): Promise<void> {
    const style = await chosenStyle();
    if (style) {
      this.#map.setStyle(style);
      await this.#until('style.load');
      this.#map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
    } else {
      await this.#layLand(inks);
    }
    this.#map.addSource('ways', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    const paint = { 'line-color': inks.route, 'line-width': 3 };
    this.#map.addLayer({ id: 'rides', type: 'line', source: 'ways', filter: ['!', ['get', 'walk']], paint });
    this.#map.addLayer({
      id: 'walks',
      type: 'line',
      source: 'ways',
      filter: ['get', 'walk'],
      paint: { ...paint, 'line-dasharray': [1, 1.4] },
    });
  }

  async #layLand(inks: Inks): Promise<void> {
    const shapes = await landShapes();
    if (!this.#map.loaded()) await this.#until('load');
    this.#map.addSource('land', { type: 'geojson', data: shapes });
    this.#map.addLayer({ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': inks.land } });
    this.#map.addLayer({ id: 'shore', type: 'line', source: 'land', paint: { 'line-color': inks.shore } });
  }

  async #until(event: 'load' | 'style.load'): Promise<void> {
    await new Promise<void>((resolve) => void this.#map.once(event, () => resolve()));
  }

  async show(pins: Pin[], routes: Route[], element: (pin: Pin) => HTMLElement): Promise<void> {
    this.#markers.forEach((marker) => marker.remove());
    this.#markers = pins.map((pin) =>
      new Marker({ element: element(pin), anchor: 'center' }).setLngLat([pin.lon, pin.lat]).addTo(this.#map),
    );
    this.#fit(pins);
    await this.#loaded;
    (this.#map.getSource('ways') as GeoJSONSource).setData({
      type: 'FeatureCollection',
      features: routes.map((route) => ({
        type: 'Feature',
        properties: { walk: route.walk },
        geometry: { type: 'LineString', coordinates: route.line },
      })),
    });
  }

  #fit(pins: Pin[]): void {
    const bounds = new LngLatBounds();
    pins.filter((pin) => pin.kind !== 'stop').forEach((pin) => bounds.extend([pin.lon, pin.lat]));
    if (bounds.isEmpty()) pins.forEach((pin) => bounds.extend([pin.lon, pin.lat]));
    if (!bounds.isEmpty()) this.#map.fitBounds(bounds, { padding: 56, maxZoom: 15, animate: false });
  }

  remove(): void {
    this.#map.remove();
  }
}
