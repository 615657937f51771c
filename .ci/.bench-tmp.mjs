import { chromium } from 'playwright';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking']});
const p=await b.newPage();p.on('pageerror',e=>console.log(e));await p.goto('http://localhost:8765/bench.html');await p.waitForFunction(()=>document.title==='done');console.log((await p.evaluate(()=>out)).join('\n'));await b.close();
