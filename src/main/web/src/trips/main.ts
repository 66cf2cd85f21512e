import { mount } from 'svelte';
import '../look/base.css';
import Page from './Page.svelte';
import './print.css';
import './sheet.css';

mount(Page, { target: document.getElementById('app')! });
