import { mount } from 'svelte';
import '../look/base.css';
import Page from './Page.svelte';

mount(Page, { target: document.getElementById('app')! });
