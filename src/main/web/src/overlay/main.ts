import { mount } from 'svelte';
import { readAddress } from './address';
import Overlay from './Overlay.svelte';
import './overlay.css';

const address = readAddress(location.pathname);
if (address !== undefined) mount(Overlay, { target: document.getElementById('app')!, props: address });
