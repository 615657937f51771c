import { chromium } from 'playwright';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const shots=process.argv.slice(2);
for(const s of shots){const [name,qs,w,h,dpr]=s.split('|');
const p=await b.newPage({viewport:{width:+(w||1200),height:+(h||800)},deviceScaleFactor:+(dpr||1)});
p.on('console',m=>console.log(name,m.text()));p.on('pageerror',e=>console.log(name,'PAGEERR',e.message));
await p.goto('http://localhost:8765/index.html?'+qs);
await p.waitForFunction(()=>document.title==='painted',null,{timeout:20000});
await p.waitForTimeout(2500);
console.log(name,JSON.stringify(await p.evaluate(()=>({painted:Math.round(painted),tasks,loaf}))));
await p.screenshot({path:`/tmp/shots/${name}.png`});await p.close();}
await b.close();
