import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var Gv=Object.create;var Zi=Object.defineProperty;var Hv=Object.getOwnPropertyDescriptor;var qv=Object.getOwnPropertyNames;var Uv=Object.getPrototypeOf,zv=Object.prototype.hasOwnProperty;var ga=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var Pt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Lo=(e,n)=>{for(var t in n)Zi(e,t,{get:n[t],enumerable:!0})},Jv=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of qv(n))!zv.call(e,a)&&a!==t&&Zi(e,a,{get:()=>n[a],enumerable:!(r=Hv(n,a))||r.enumerable});return e};var el=(e,n,t)=>(t=e!=null?Gv(Uv(e)):{},Jv(n||!e||!e.__esModule?Zi(t,"default",{value:e,enumerable:!0}):t,e));var co=ga(()=>{"use strict"});var tk=Pt((ice,Li)=>{function Ub(e){return Array.isArray(e)?e:[e]}var ra=void 0,Gn="",oa=" ",Fe="\\",s_=/[.*+?()[\]{}^$|\\/]/,zb="\uFEFF",i_=/^\/\*{2,}$/,l_=/^\\!/,c_=/^\\#/,d_=/\r?\n/g,m_="//",aa=47,Bb=46,kn="/",Jb="node-ignore";typeof Symbol<"u"&&(Jb=Symbol.for("node-ignore"));var Yb=Jb,dr=(e,n,t)=>(Object.defineProperty(e,n,{value:t}),t),Qb=()=>!1,Kb={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},p_="\\]^-[",Ei=e=>p_.indexOf(e)<0?e:Fe+e,u_="(?!\\/)",f_=(e,n)=>{if(e)return`[^\\/${n}]`;let t=`[${n}]`;return new RegExp(t).test("/")?u_+t:t},h_=(e,n)=>{let{length:t}=e,r=n+1,a=Gn,o=e[r];(o==="!"||o==="^")&&(a="^",r++);let s=Gn,i=Gn;for(;;){let l=e[r];if(l===ra)return null;if(l===Fe){let c=e[++r];s+=Ei(c),i=c}else if(l==="-"&&i&&r+1<t&&e[r+1]!=="]"){r++;let c=e[r];c===Fe&&(c=e[r+=1]),i<=c&&(s+=`-${Ei(c)}`),i=Gn}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<t&&e[d]!=="]";)d++;if(d===t)return null;if(d>c&&e[d-1]===":"){let m=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Kb,m))return null;s+=Kb[m],i=Gn,r=d}else s+=Ei("["),i="[",r=c-2}else s+=Ei(l),i=l;if(r++,e[r]==="]")return{end:r,source:f_(a,s)}}},sd="[]",po="\0",y_=new RegExp(`${po}(\\d+)${po}`,"g"),Ti="\uE000",_i="\uE001",Gb=e=>e===po||e===Ti||e===_i,g_=e=>{let n=[],t=s=>`${po}${n.push(s)-1}${po}`,{length:r}=e,a=Gn,o=0;for(;o<r;){let s=e[o];if(s===Fe){let i=e[o+1];i===kn&&o+2===r?a+=t(sd):i==="*"||i==="["||i===oa?a+=e.slice(o,o+2):a+=t(s_.test(i)?Fe+i:Gb(i)?`[${i}]`:i),o+=2}else if(Gb(s))a+=t(`[${s}]`),o++;else if(s==="["){let i=h_(e,o);i===null?(a+=t(sd),o=r):(a+=t(i.source),o=i.end+1)}else a+=s,o++}return{source:a,sources:n}},id=null,b_=/\/(?!$)/,mo="[^\\/]*",k_=[[/(\\+)( ?)/g,(e,n,t)=>t?n.slice(0,n.length-n.length%2)+oa:n,Fe+oa],[/(^|\/)\*{3,}(?=\/|$)/g,(e,n)=>`${n}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",kn],[/\//g,()=>"\\/",kn],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[id,(e,n)=>!e||e[0]==="^"||e[0]==="("?e:(b_.test(n)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,n,t)=>n+6<t.length?t.slice(n+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${_i}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,n)=>n+mo,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,n,t)=>t===Gn?n+Ti:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>Fe,Fe+Fe],[/\\\\/g,()=>Fe,Fe+Fe],[/\\\[([^\]/]*?)($|\])/g,(e,n,t)=>`\\[${n}${t}`,"["],[id,e=>{let n=e[e.length-1];return!n||n===Ti||n===_i?e:n===kn?`${e}$`:`${e}(?=$|\\/$)`}]],w_=/(^|\\\/)?\uE000$/,Ci="regex",Hb="checkRegex",qb="_",v_=(e,n)=>`${n?`${n}[^/]+`:"[^/]*"}(?=$|\\/$)`,S_=/\uE001$/,x_=()=>"[\\s\\S]",O_=(e,n)=>{let t=Gn;for(let r=n+1;r<e.length&&!e[r].wildcard;r++)t+=e[r].single;return t},R_=e=>{if(e.indexOf(mo)<0)return e;let n=[],{length:t}=e,r=0;for(;r<t;){let i=e[r];if(e.startsWith(mo,r))n.push({wildcard:!0}),r+=mo.length;else if(i==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<t&&e[l]!=="]";)l+=e[l]===Fe?2:1;l++,n.push({single:e.slice(r,l)}),r=l}else if(i===Fe)n.push({single:e.slice(r,r+2)}),r+=2;else if(i==="("){let l=0,c=r;do e[c]===Fe?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<t&&l>0);"*+?".indexOf(e[c])>=0&&c++,n.push({boundary:e.slice(r,c)}),r=c}else i==="^"||i==="$"?(n.push({boundary:i}),r++):(n.push({single:i}),r++)}let a=Gn,o=[],s=()=>{let i;o.forEach((l,c)=>{l.wildcard&&(i=c)}),o.forEach((l,c)=>{if(!l.wildcard){a+=l.single;return}a+=c===i?mo:`(?:(?!${O_(o,c)})[^\\/])*`}),o=[]};return n.forEach(i=>{if(i.boundary===void 0){o.push(i);return}s(),a+=i.boundary}),s(),a},Xb=e=>{i_.test(e)&&(e="**");let{source:n,sources:t}=g_(e),r=k_.reduce((a,[o,s,i])=>o===id?s(a,e):i!==ra&&a.indexOf(i)<0?a:o.test(a)?a.replace(o,s.bind(e)):a,n);return t.length?r.replace(y_,(a,o)=>t[o]):r},P_=(e,n)=>{e[e.length-1]===kn&&(n=Xb(e.slice(0,-1)));let t=n.slice(0,-1),r=n[n.length-1];return r===Ti?`${t}$`:r===_i?t:sd},Zb=e=>{let n=e.indexOf(kn);return n<0||n===e.length-1},A_=e=>{let n=e.length-1,t=e.lastIndexOf(kn,e[n]===kn?n-1:n);return t<0?e:e.slice(t+1)},E_=e=>{if(e.charCodeAt(0)===aa||e.indexOf(m_)>=0){let r=e.split(kn).filter(Boolean);return r.pop(),r.length?r.join(kn)+kn:Gn}let n=e.length-1,t=e.lastIndexOf(kn,e.charCodeAt(n)===aa?n-1:n);return t<0?Gn:e.slice(0,t+1)},uo=e=>typeof e=="string",C_=e=>e&&uo(e),M_=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(d_).filter(Boolean),ld=class{constructor(n,t,r,a,o,s){this.pattern=n,this.mark=t,this.negative=o,dr(this,"body",r),dr(this,"ignoreCase",a),dr(this,"regexPrefix",s)}get _basenameOnly(){return dr(this,"_basenameOnly",Zb(this.body))}get regex(){let n=qb+Ci;return this[n]?this[n]:this._make(Ci,n)}get checkRegex(){let n=qb+Hb;return this[n]?this[n]:this._make(Hb,n)}_make(n,t){let r=R_(n===Ci?this.regexPrefix.replace(w_,v_).replace(S_,x_):P_(this.body,this.regexPrefix)),a=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return dr(this,t,a)}},T_=e=>{let n=0;for(;e[e.length-n-1]===Fe;)n++;return n%2===1},__=(e,n)=>{let t=e.length,r;for(;;){for(n&&e[t-1]==="\r"&&t--,r=t;e[r-1]===oa;)r--;if(!n||e[r-1]!==`
`)break;t=r-1}if(r===t)return e.slice(0,t);let a=0;for(;e[r-a-1]===Fe;)a++;return a%2?e.slice(0,r-1)+oa:e.slice(0,r)},L_=(e,n,t,r,a)=>{let o=a&&e[0]===zb?e.slice(1):e;if(o[0]==="#")return;let s=!1;o[0]==="!"&&(s=!0,o=o.slice(1));let i=o[o.length-1];if((i===oa||r&&(i==="\r"||i===`
`))&&(o=__(o,r)),!o||T_(o))return;o=o.replace(l_,"!").replace(c_,"#");let l=Xb(o);return new ld(e,n,o,t,s,l)},cd=class{constructor(n){this._ignoreCase=n,this._rules=[],this._basenameCount=0}_add(n,t){if(n&&n[Yb]){this._rules=this._rules.concat(n._rules._rules),this._basenameCount+=n._rules._basenameCount,this._added=!0;return}let r=uo(n),a=r?n:n.pattern,o=C_(a)&&L_(a,r?ra:n.mark,this._ignoreCase,!this._split,this._stripBOM&&!t);o&&(this._added=!0,this._rules.push(o),Zb(o.body)&&this._basenameCount++)}add(n){return this._added=!1,this._split=uo(n),this._stripBOM=!this._split||n[0]===zb,Ub(this._split?M_(n):n).forEach(this._add,this),this._added&&(this._literalRules=ra),this._added}testLiteral(n){let t=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===kn?2:1)]==="*")),r=!1,a=!1,o;for(let i=t.length-1;i>=0;i--){let l=t[i];if(l.checkRegex.test(n)){r=!l.negative,a=l.negative,o=l.negative?ra:l;break}}let s={ignored:r,unignored:a};return o&&(s.rule=o),s}test(n,t){let r=this._rules,{length:a}=r,o=this._basenameCount*2>=a,s=o?A_(n):n;for(let i=a-1;i>=0;i--){let l=r[i];if(l[t].test(o&&l._basenameOnly?s:n)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},N_=(e,n)=>{throw new n(e)},Yt=(e,n,t)=>uo(e)?e?Yt.isNotRelative(e)?t(`path should be a \`path.relative()\`d string, but got "${n}"`,RangeError):!0:t("path must not be empty",TypeError):t(`path must be a string, but got \`${n}\``,TypeError),ek=e=>{let n=e.charCodeAt(0);if(n===aa)return!0;if(n!==Bb)return!1;if(e.length===1)return!0;let t=e.charCodeAt(1);return t===aa?!0:t!==Bb?!1:e.length===2||e.charCodeAt(2)===aa};Yt.isNotRelative=ek;Yt.convert=e=>e;var Mi=e=>uo(e)&&Yt.convert(e),dd=class{constructor({ignorecase:n=!0,ignoreCase:t=n,allowRelativePaths:r=!1}={}){dr(this,Yb,!0),this._rules=new cd(t),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(n){return this._rules.add(n)&&this._initCache(),this}addPattern(n){return this.add(n)}_test(n,t,r){return Yt(r,n,this._strictPathCheck?N_:Qb),r?this._t(r,t):{ignored:!1,unignored:!1}}checkIgnore(n){let t=Mi(n);if(!t||t.charCodeAt(t.length-1)!==aa)return this._test(n,this._testCache,t);let r=this._t(t,this._testCache);if(r.ignored)return r;let a=this._rules.testLiteral(t);return a.ignored||a.unignored?a:r}_t(n,t){if(n in t)return t[n];let r=E_(n),a=r?this._t(r,t):ra;return t[n]=a&&a.ignored?a:this._rules.test(n,Ci)}ignores(n){return this._test(n,this._ignoreCache,Mi(n)).ignored}createFilter(){return n=>!this.ignores(n)}filter(n){return Ub(n).filter(this.createFilter())}test(n){return this._test(n,this._testCache,Mi(n))}},md=e=>new dd(e),I_=e=>Yt(Mi(e),e,Qb),nk=()=>{let e=t=>/^\\\\\?\\/.test(t)||/["<>|\u0000-\u001F]+/u.test(t)?t:t.replace(/\\/g,"/");Yt.convert=e;let n=/^[a-z]:\//i;Yt.isNotRelative=t=>n.test(t)||ek(t)};typeof process<"u"&&process.platform==="win32"&&nk();Li.exports=md;md.default=md;Li.exports.isPathValid=I_;dr(Li.exports,Symbol.for("setupWindows"),nk)});var ik={};Lo(ik,{isIgnored:()=>fo,layerOf:()=>sk,layersAbove:()=>pd,withFolder:()=>Ii});import{existsSync as $_,readFileSync as j_}from"node:fs";import{dirname as rk,join as ak,relative as D_,sep as Ni}from"node:path";function fo(e,n,t){for(let r=e.length-1;r>=0;r-=1){let a=e[r],o=a===void 0?void 0:W_(a.folder,n);if(a===void 0||o===void 0)continue;let{ignored:s,unignored:i}=a.patterns.test(t==="folder"?`${o}/`:o);if(s||i)return s}return!1}function Ii(e,n){let t=V_(ak(n,".gitignore"));return t===void 0?e:[...e,sk(n,t)]}function sk(e,n){return{folder:e,patterns:(0,ok.default)({allowRelativePaths:!1}).add(n)}}function pd(e){return F_(e).reduce(Ii,[])}function F_(e){let n=[];for(let t=e;;t=rk(t)){if(t!==e&&n.unshift(t),$_(ak(t,".git")))return n;if(rk(t)===t)return[]}}function V_(e){try{return j_(e,"utf8")}catch{return}}function W_(e,n){let t=e.endsWith(Ni)?e:e+Ni,r=n.startsWith(t)?n.slice(t.length):D_(e,n);return r!==""&&r!==".."&&!r.startsWith(`..${Ni}`)?r.replaceAll(Ni,"/"):void 0}var ok,$i=ga(()=>{"use strict";ok=el(tk(),1)});var fd={};Lo(fd,{isIgnored:()=>fo,isManifestName:()=>lk,layersAbove:()=>pd,walkFolder:()=>ck});import{readdirSync as B_}from"node:fs";import{join as K_}from"node:path";function lk(e){return G_.test(e)}function*ck(e,n,t=0){if(t>64){yield{kind:"too-deep",path:e};return}let{entries:r,error:a}=U_(e);a!==void 0&&(yield{kind:"unreadable-folder",path:e,error:a});let o=r.some(({name:s})=>s===".gitignore")?Ii(n,e):n;for(let s of r)yield*q_(s,e,o,t)}function*q_(e,n,t,r){let{name:a}=e,o=e.isDirectory();if(H_.has(a)||!o&&!lk(a))return;let s=K_(n,a);fo(t,s,o?"folder":"file")||(a.startsWith(".")?yield{kind:"hidden",path:s}:o?yield*ck(s,t,r+1):yield{kind:e.isSymbolicLink()?"link":"file",path:s})}function U_(e){try{return{entries:B_(e,{withFileTypes:!0}).sort((t,r)=>t.name<r.name?-1:t.name>r.name?1:0)}}catch(n){return{entries:[],error:n}}}var G_,H_,hd=ga(()=>{"use strict";$i();co();$i();G_=/\.(?:ya?ml|json)$/i,H_=new Set([".git","node_modules"])});import{createRequire as z_}from"module";import{basename as J_,dirname as gd,normalize as Y_,relative as Q_,resolve as X_,sep as pk}from"path";import*as Z_ from"fs";function eL(e){let n=Y_(e);return n.length>1&&n[n.length-1]===pk&&(n=n.substring(0,n.length-1)),n}function uk(e,n){return e.replace(nL,n)}function rL(e){return e==="/"||tL.test(e)}function yd(e,n){let{resolvePaths:t,normalizePath:r,pathSeparator:a}=n,o=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(t&&(e=X_(e)),(r||o)&&(e=eL(e)),e===".")return"";let s=e[e.length-1]!==a;return uk(s?e+a:e,a)}function fk(e,n){return n+e}function aL(e,n){return function(t,r){return r.startsWith(e)?r.slice(e.length)+t:uk(Q_(e,r),n.pathSeparator)+n.pathSeparator+t}}function oL(e){return e}function sL(e,n,t){return n+e+t}function iL(e,n){let{relativePaths:t,includeBasePath:r}=n;return t&&e?aL(e,n):r?fk:oL}function lL(e){return function(n,t){t.push(n.substring(e.length)||".")}}function cL(e){return function(n,t,r){let a=n.substring(e.length)||".";r.every(o=>o(a,!0))&&t.push(a)}}function uL(e,n){let{includeDirs:t,filters:r,relativePaths:a}=n;return t?a?r&&r.length?cL(e):lL(e):r&&r.length?mL:dL:pL}function kL(e){let{excludeFiles:n,filters:t,onlyCounts:r}=e;return n?bL:t&&t.length?r?fL:hL:r?yL:gL}function SL(e){return e.group?vL:wL}function RL(e){return e.group?xL:OL}function EL(e,n){return!e.resolveSymlinks||e.excludeSymlinks?null:n?AL:PL}function hk(e,n,t){if(t.options.useRealPaths)return CL(n,t);let r=gd(e),a=1;for(;r!==t.root&&a<2;){let o=t.symlinks.get(r);!!o&&(o===n||o.startsWith(n)||n.startsWith(o))?a++:r=gd(r)}return t.symlinks.set(e,n),a>1}function CL(e,n){return n.visited.includes(e+n.options.pathSeparator)}function ji(e,n,t,r){n(e&&!r?e:null,t)}function DL(e,n){let{onlyCounts:t,group:r,maxFiles:a}=e;return t?n?ML:NL:r?n?TL:jL:a?n?LL:$L:n?_L:IL}function WL(e){return e?VL:FL}function HL(e,n){return new Promise((t,r)=>{bk(e,n,(a,o)=>{if(a)return r(a);t(o)})})}function bk(e,n,t){new gk(e,n,t).start()}function qL(e,n){return new gk(e,n).start()}var dk,nL,tL,dL,mL,pL,fL,hL,yL,gL,bL,wL,vL,xL,OL,PL,AL,ML,TL,_L,LL,NL,IL,$L,jL,yk,FL,VL,BL,KL,GL,gk,mk,kk,wk,vk=ga(()=>{dk=z_(import.meta.url);nL=/[\\/]/g;tL=/^[a-z]:[\\/]$/i;dL=(e,n)=>{n.push(e||".")},mL=(e,n,t)=>{let r=e||".";t.every(a=>a(r,!0))&&n.push(r)},pL=()=>{};fL=(e,n,t,r)=>{r.every(a=>a(e,!1))&&t.files++},hL=(e,n,t,r)=>{r.every(a=>a(e,!1))&&n.push(e)},yL=(e,n,t,r)=>{t.files++},gL=(e,n)=>{n.push(e)},bL=()=>{};wL=e=>e,vL=()=>[""].slice(0,0);xL=(e,n,t)=>{e.push({directory:n,files:t,dir:n})},OL=()=>{};PL=function(e,n,t){let{queue:r,fs:a,options:{suppressErrors:o}}=n;r.enqueue(),a.realpath(e,(s,i)=>{if(s)return r.dequeue(o?null:s,n);a.stat(i,(l,c)=>{if(l)return r.dequeue(o?null:l,n);if(c.isDirectory()&&hk(e,i,n))return r.dequeue(null,n);t(c,i),r.dequeue(null,n)})})},AL=function(e,n,t){let{queue:r,fs:a,options:{suppressErrors:o}}=n;r.enqueue();try{let s=a.realpathSync(e),i=a.statSync(s);if(i.isDirectory()&&hk(e,s,n))return;t(i,s)}catch(s){if(!o)throw s}};ML=e=>e.counts,TL=e=>e.groups,_L=e=>e.paths,LL=e=>e.paths.slice(0,e.options.maxFiles),NL=(e,n,t)=>(ji(n,t,e.counts,e.options.suppressErrors),null),IL=(e,n,t)=>(ji(n,t,e.paths,e.options.suppressErrors),null),$L=(e,n,t)=>(ji(n,t,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors),null),jL=(e,n,t)=>(ji(n,t,e.groups,e.options.suppressErrors),null);yk={withFileTypes:!0},FL=(e,n,t,r,a)=>{if(e.queue.enqueue(),r<0)return e.queue.dequeue(null,e);let{fs:o}=e;e.visited.push(n),e.counts.directories++,o.readdir(n||".",yk,(s,i=[])=>{a(i,t,r),e.queue.dequeue(e.options.suppressErrors?null:s,e)})},VL=(e,n,t,r,a)=>{let{fs:o}=e;if(r<0)return;e.visited.push(n),e.counts.directories++;let s=[];try{s=o.readdirSync(n||".",yk)}catch(i){if(!e.options.suppressErrors)throw i}a(s,t,r)};BL=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,n){this.onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,n),e&&(n.controller.abort(),this.onQueueEmpty=void 0))}},KL=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},GL=class{aborted=!1;abort(){this.aborted=!0}},gk=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,n,t){this.isSynchronous=!t,this.callbackInvoker=DL(n,this.isSynchronous),this.root=yd(e,n),this.state={root:rL(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new KL,options:n,queue:new BL((r,a)=>this.callbackInvoker(a,r,t)),symlinks:new Map,visited:[""].slice(0,0),controller:new GL,fs:n.fs||Z_},this.joinPath=iL(this.root,n),this.pushDirectory=uL(this.root,n),this.pushFile=kL(n),this.getArray=SL(n),this.groupFiles=RL(n),this.resolveSymlink=EL(n,this.isSynchronous),this.walkDirectory=WL(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,n,t)=>{let{paths:r,options:{filters:a,resolveSymlinks:o,excludeSymlinks:s,exclude:i,maxFiles:l,signal:c,useRealPaths:d,pathSeparator:m},controller:p}=this.state;if(p.aborted||c&&c.aborted||l&&r.length>l)return;let u=this.getArray(this.state.paths);for(let y=0;y<e.length;++y){let h=e[y];if(h.isFile()||h.isSymbolicLink()&&!o&&!s){let g=this.joinPath(h.name,n);this.pushFile(g,u,this.state.counts,a)}else if(h.isDirectory()){let g=sL(h.name,n,this.state.options.pathSeparator);if(i&&i(h.name,g))continue;this.pushDirectory(g,r,a),this.walkDirectory(this.state,g,g,t-1,this.walk)}else if(this.resolveSymlink&&h.isSymbolicLink()){let g=fk(h.name,n);this.resolveSymlink(g,this.state,(A,S)=>{if(A.isDirectory()){if(S=yd(S,this.state.options),i&&i(h.name,d?S:g+m))return;this.walkDirectory(this.state,S,d?S:g+m,t-1,this.walk)}else{S=d?S:g;let M=J_(S),I=yd(gd(S),this.state.options);S=this.joinPath(M,I),this.pushFile(S,u,this.state.counts,a)}})}}this.groupFiles(this.state.groups,n,u)}};mk=class{constructor(e,n){this.root=e,this.options=n}withPromise(){return HL(this.root,this.options)}withCallback(e){bk(this.root,this.options,e)}sync(){return qL(this.root,this.options)}},kk=null;try{dk.resolve("picomatch"),kk=dk("picomatch")}catch{}wk=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:pk,filters:[]};globFunction;constructor(e){this.options={...this.options,...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(e){return new mk(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,n){return this.options={...this.options,...n},new mk(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...n){let t=this.globFunction||kk;if(!t)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];return r||(r=t(e,...n),this.globCache[e.join("\0")]=r),this.options.filters.push(a=>r(a)),this}}});var ho=Pt((Oce,Pk)=>{"use strict";var Sk="[^\\\\/]",UL="(?=.)",xk="[^/]",bd="(?:\\/|$)",Ok="(?:^|\\/)",kd=`\\.{1,2}${bd}`,zL="(?!\\.)",JL=`(?!${Ok}${kd})`,YL=`(?!\\.{0,1}${bd})`,QL=`(?!${kd})`,XL="[^.\\/]",ZL=`${xk}*?`,eN="/",Rk={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:UL,QMARK:xk,END_ANCHOR:bd,DOTS_SLASH:kd,NO_DOT:zL,NO_DOTS:JL,NO_DOT_SLASH:YL,NO_DOTS_SLASH:QL,QMARK_NO_DOT:XL,STAR:ZL,START_ANCHOR:Ok,SEP:eN},nN={...Rk,SLASH_LITERAL:"[\\\\/]",QMARK:Sk,STAR:`${Sk}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},tN={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Pk.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:tN,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?nN:Rk}}});var yo=Pt(on=>{"use strict";var{REGEX_BACKSLASH:rN,REGEX_REMOVE_BACKSLASH:aN,REGEX_SPECIAL_CHARS:oN,REGEX_SPECIAL_CHARS_GLOBAL:sN}=ho();on.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);on.hasRegexChars=e=>oN.test(e);on.isRegexChar=e=>e.length===1&&on.hasRegexChars(e);on.escapeRegex=e=>e.replace(sN,"\\$1");on.toPosixSlashes=e=>e.replace(rN,"/");on.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};on.removeBackslashes=e=>e.replace(aN,n=>n==="\\"?"":n);on.escapeLast=(e,n,t)=>{let r=e.lastIndexOf(n,t);return r===-1?e:e[r-1]==="\\"?on.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};on.removePrefix=(e,n={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),n.prefix="./"),t};on.wrapOutput=(e,n={},t={})=>{let r=t.contains?"":"^",a=t.contains?"":"$",o=`${r}(?:${e})${a}`;return n.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};on.basename=(e,{windows:n}={})=>{let t=e.split(n?/[\\/]/:"/"),r=t[t.length-1];return r===""?t[t.length-2]:r}});var Nk=Pt((Pce,Lk)=>{"use strict";var Ak=yo(),{CHAR_ASTERISK:wd,CHAR_AT:iN,CHAR_BACKWARD_SLASH:sa,CHAR_COMMA:lN,CHAR_DOT:vd,CHAR_EXCLAMATION_MARK:Sd,CHAR_FORWARD_SLASH:_k,CHAR_LEFT_CURLY_BRACE:xd,CHAR_LEFT_PARENTHESES:Di,CHAR_LEFT_SQUARE_BRACKET:cN,CHAR_PLUS:dN,CHAR_QUESTION_MARK:Ek,CHAR_RIGHT_CURLY_BRACE:mN,CHAR_RIGHT_PARENTHESES:Ck,CHAR_RIGHT_SQUARE_BRACKET:pN}=ho(),Mk=e=>e===_k||e===sa,Tk=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},uN=(e,n)=>{let t=n||{},r=e.length-1,a=t.parts===!0||t.tokens===!0||t.scanToEnd===!0,o=[],s=[],i=[],l=e,c=-1,d=0,m=0,p=!1,u=!1,y=!1,h=!1,g=!1,A=!1,S=!1,M=!1,I=!1,_=!1,T=0,j,x,$={value:"",depth:0,isGlob:!1},b=()=>c>=r,he=()=>l.charCodeAt(c+1),K=()=>(j=x,l.charCodeAt(++c));for(;c<r;){x=K();let ne;if(x===sa){S=$.backslashes=!0,x=K(),x===xd&&(A=!0);continue}if(A===!0||x===xd){for(T++;b()!==!0&&(x=K());){if(x===sa){S=$.backslashes=!0,K();continue}if(x===xd){T++;continue}if(A!==!0&&x===vd&&(x=K())===vd){if(p=$.isBrace=!0,y=$.isGlob=!0,_=!0,a===!0)continue;break}if(A!==!0&&x===lN){if(p=$.isBrace=!0,y=$.isGlob=!0,_=!0,a===!0)continue;break}if(x===mN&&(T--,T===0)){A=!1,p=$.isBrace=!0,_=!0;break}}if(a===!0)continue;break}if(x===_k){if(o.push(c),s.push($),$={value:"",depth:0,isGlob:!1},_===!0)continue;if(j===vd&&c===d+1){d+=2;continue}m=c+1;continue}if(t.noext!==!0&&(x===dN||x===iN||x===wd||x===Ek||x===Sd)===!0&&he()===Di){if(y=$.isGlob=!0,h=$.isExtglob=!0,_=!0,x===Sd&&c===d&&(I=!0),a===!0){let ln=0;for(;b()!==!0&&(x=K());){if(x===sa){S=$.backslashes=!0,K();continue}if(x===Di){ln++;continue}if(x===Ck&&--ln===0){_=!0;break}}continue}break}if(x===wd){if(j===wd&&(g=$.isGlobstar=!0),y=$.isGlob=!0,_=!0,a===!0)continue;break}if(x===Ek){if(y=$.isGlob=!0,_=!0,a===!0)continue;break}if(x===cN){for(;b()!==!0&&(ne=K());){if(ne===sa){S=$.backslashes=!0,K();continue}if(ne===pN){u=$.isBracket=!0,y=$.isGlob=!0,_=!0;break}}if(a===!0)continue;break}if(t.nonegate!==!0&&x===Sd&&c===d){M=$.negated=!0,d++;continue}if(t.noparen!==!0&&x===Di){if(y=$.isGlob=!0,a===!0){let Xe=1;for(;b()!==!0&&(x=K());){if(x===sa){S=$.backslashes=!0,K();continue}if(x===Di){Xe++;continue}if(x===Ck&&--Xe===0){_=!0;break}}continue}break}if(y===!0){if(_=!0,a===!0)continue;break}}t.noext===!0&&(h=!1,y=!1);let ce=l,w="",k="";d>0&&(w=l.slice(0,d),l=l.slice(d),m-=d),ce&&y===!0&&m>0?(ce=l.slice(0,m),k=l.slice(m)):y===!0?(ce="",k=l):ce=l,ce&&ce!==""&&ce!=="/"&&ce!==l&&Mk(ce.charCodeAt(ce.length-1))&&(ce=ce.slice(0,-1)),t.unescape===!0&&(k&&(k=Ak.removeBackslashes(k)),ce&&S===!0&&(ce=Ak.removeBackslashes(ce)));let Sn={prefix:w,input:e,start:d,base:ce,glob:k,isBrace:p,isBracket:u,isGlob:y,isExtglob:h,isGlobstar:g,negated:M,negatedExtglob:I};if(t.tokens===!0&&(Sn.maxDepth=0,Mk(x)||s.push($),Sn.tokens=s),t.parts===!0||t.tokens===!0){let ne;for(let Ee=0;Ee<o.length;Ee++){let fr=ne!==void 0?ne+1:d,ya=o[Ee],Xt=e.slice(fr,ya);t.tokens&&(Ee===0&&d!==0?(s[Ee].isPrefix=!0,s[Ee].value=w):s[Ee].value=Xt,Tk(s[Ee]),Sn.maxDepth+=s[Ee].depth),ya>=d&&(i.push(Xt),ne=ya)}let Xe=ne!==void 0?ne+1:d,ln=e.slice(Xe);i.push(ln),t.tokens&&ne&&ne+1<e.length&&(s[s.length-1].value=ln,Tk(s[s.length-1]),Sn.maxDepth+=s[s.length-1].depth),Sn.slashes=o,Sn.parts=i}return Sn};Lk.exports=uN});var Dk=Pt((Ace,jk)=>{"use strict";var go=ho(),wn=yo(),{MAX_LENGTH:Fi,POSIX_REGEX_SOURCE:fN,REGEX_NON_SPECIAL_CHARS:hN,REGEX_SPECIAL_CHARS_BACKREF:yN,REPLACEMENTS:Ik}=go,gN=(e,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...e,n);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(a=>wn.escapeRegex(a)).join("..")}return t},ia=(e,n)=>`Missing ${e}: "${n}" - use "\\\\${n}" to match literal characters`,$k=e=>{let n=[],t=0,r=0,a=0,o="",s=!1;for(let i of e){if(s===!0){o+=i,s=!1;continue}if(i==="\\"){o+=i,s=!0;continue}if(i==='"'){a=a===1?0:1,o+=i;continue}if(a===0){if(i==="[")t++;else if(i==="]"&&t>0)t--;else if(t===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){n.push(o),o="";continue}}}o+=i}return n.push(o),n},bN=e=>{let n=!1;for(let t of e){if(n===!0){n=!1;continue}if(t==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},Rd=e=>{let n=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(2,-1),t=!0);if(bN(n))return n.replace(/\\(.)/g,"$1")},kN=e=>{let n=e.map(Rd).filter(Boolean);for(let t=0;t<n.length;t++)for(let r=t+1;r<n.length;r++){let a=n[t],o=n[r],s=a[0];if(!(!s||a!==s.repeat(a.length)||o!==s.repeat(o.length))&&(a===o||a.startsWith(o)||o.startsWith(a)))return!0}return!1},Od=(e,n=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let t=0,r=0,a=0,o=!1;for(let s=1;s<e.length;s++){let i=e[s];if(o===!0){o=!1;continue}if(i==="\\"){o=!0;continue}if(i==='"'){a=a===1?0:1;continue}if(a!==1){if(i==="["){t++;continue}if(i==="]"&&t>0){t--;continue}if(!(t>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return n===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},wN=e=>`${e.length===1?wn.escapeRegex(e[0]):`[${e.map(t=>wn.escapeRegex(t)).join("")}]`}*`,vN=e=>{let n=0,t=[];for(;n<e.length;){let r=Od(e.slice(n),!1);if(!r||r.type!=="*")return;let a=$k(r.body).map(s=>s.trim());if(a.length!==1)return;let o=Rd(a[0]);if(!o||o.length!==1)return;t.push(o),n+=r.end+1}if(!(t.length<1))return t},SN=e=>{let n=0,t=e.trim(),r=Od(t);for(;r;)n++,t=r.body.trim(),r=Od(t);return n},xN=(e,n)=>{if(n.maxExtglobRecursion===!1)return{risky:!1};let t=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:go.DEFAULT_MAX_EXTGLOB_RECURSION,r=$k(e).map(i=>i.trim());if(r.length>1&&(r.some(i=>i==="")||r.some(i=>/^[*?]+$/.test(i))||kN(r)))return{risky:!0};let a=[],o=!1,s=!0;for(let i of r){let l=vN(i);if(l){o=!0,a.push(...l);continue}let c=Rd(i);if(c&&c.length===1){a.push(c);continue}if(s=!1,SN(i)>t)return{risky:!0}}return o?s?{risky:!0,safeOutput:wN([...new Set(a)])}:{risky:!0}:{risky:!1}},Pd=(e,n)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Ik[e]||e;let t={...n},r=typeof t.maxLength=="number"?Math.min(Fi,t.maxLength):Fi,a=e.length;if(a>r)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);let o={type:"bos",value:"",output:t.prepend||""},s=[o],i=t.capture?"":"?:",l=go.globChars(t.windows),c=go.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:p,ONE_CHAR:u,DOTS_SLASH:y,NO_DOT:h,NO_DOT_SLASH:g,NO_DOTS_SLASH:A,QMARK:S,QMARK_NO_DOT:M,STAR:I,START_ANCHOR:_}=l,T=C=>`(${i}(?:(?!${_}${C.dot?y:d}).)*?)`,j=t.dot?"":h,x=t.dot?S:M,$=t.bash===!0?T(t):I;t.capture&&($=`(${$})`),typeof t.noext=="boolean"&&(t.noextglob=t.noext);let b={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=wn.removePrefix(e,b),a=e.length;let he=[],K=[],ce=[],w=o,k,Sn=()=>b.index===a-1,ne=b.peek=(C=1)=>e[b.index+C],Xe=b.advance=()=>e[++b.index]||"",ln=()=>e.slice(b.index+1),Ee=(C="",de=0)=>{b.consumed+=C,b.index+=de},fr=C=>{b.output+=C.output!=null?C.output:C.value,Ee(C.value)},ya=()=>{let C=1;for(;ne()==="!"&&(ne(2)!=="("||ne(3)==="?");)Xe(),b.start++,C++;return C%2===0?!1:(b.negated=!0,b.start++,!0)},Xt=C=>{b[C]++,ce.push(C)},Rt=C=>{b[C]--,ce.pop()},z=C=>{if(w.type==="globstar"){let de=b.braces>0&&(C.type==="comma"||C.type==="brace"),E=C.extglob===!0||he.length&&(C.type==="pipe"||C.type==="paren");C.type!=="slash"&&C.type!=="paren"&&!de&&!E&&(b.output=b.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=$,b.output+=w.output)}if(he.length&&C.type!=="paren"&&(he[he.length-1].inner+=C.value),(C.value||C.output)&&fr(C),w&&w.type==="text"&&C.type==="text"){w.output=(w.output||w.value)+C.value,w.value+=C.value;return}C.prev=w,s.push(C),w=C},_o=(C,de)=>{let E={...c[de],conditions:1,inner:""};E.prev=w,E.parens=b.parens,E.output=b.output,E.startIndex=b.index,E.tokensIndex=s.length;let J=(t.capture?"(":"")+E.open;Xt("parens"),z({type:C,value:de,output:b.output?"":u}),z({type:"paren",extglob:!0,value:Xe(),output:J}),he.push(E)},Kv=C=>{let de=e.slice(C.startIndex,b.index+1),E=e.slice(C.startIndex+2,b.index),J=xN(E,t);if((C.type==="plus"||C.type==="star")&&J.risky){let se=J.safeOutput?(C.output?"":u)+(t.capture?`(${J.safeOutput})`:J.safeOutput):void 0,qn=s[C.tokensIndex];qn.type="text",qn.value=de,qn.output=se||wn.escapeRegex(de);for(let Zt=C.tokensIndex+1;Zt<s.length;Zt++)s[Zt].value="",s[Zt].output="",delete s[Zt].suffix;b.output=C.output+qn.output,b.backtrack=!0,z({type:"paren",extglob:!0,value:k,output:""}),Rt("parens");return}let ie=C.close+(t.capture?")":""),Ce;if(C.type==="negate"){let se=$;if(C.inner&&C.inner.length>1&&C.inner.includes("/")&&(se=T(t)),(se!==$||Sn()||/^\)+$/.test(ln()))&&(ie=C.close=`)$))${se}`),C.inner.includes("*")&&(Ce=ln())&&/^\.[^\\/.]+$/.test(Ce)){let qn=Pd(Ce,{...n,fastpaths:!1}).output;ie=C.close=`)${qn})${se})`}C.prev.type==="bos"&&(b.negatedExtglob=!0)}z({type:"paren",extglob:!0,value:k,output:ie}),Rt("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let C=!1,de=e.replace(yN,(E,J,ie,Ce,se,qn)=>Ce==="\\"?(C=!0,E):Ce==="?"?J?J+Ce+(se?S.repeat(se.length):""):qn===0?x+(se?S.repeat(se.length):""):S.repeat(ie.length):Ce==="."?d.repeat(ie.length):Ce==="*"?J?J+Ce+(se?$:""):$:J?E:`\\${E}`);return C===!0&&(t.unescape===!0?de=de.replace(/\\/g,""):de=de.replace(/\\+/g,E=>E.length%2===0?"\\\\":E?"\\":"")),de===e&&t.contains===!0?(b.output=e,b):(b.output=wn.wrapOutput(de,b,n),b)}for(;!Sn();){if(k=Xe(),k==="\0")continue;if(k==="\\"){let E=ne();if(E==="/"&&t.bash!==!0||E==="."||E===";")continue;if(!E){k+="\\",z({type:"text",value:k});continue}let J=/^\\+/.exec(ln()),ie=0;if(J&&J[0].length>2&&(ie=J[0].length,b.index+=ie,ie%2!==0&&(k+="\\")),t.unescape===!0?k=Xe():k+=Xe(),b.brackets===0){z({type:"text",value:k});continue}}if(b.brackets>0&&(k!=="]"||w.value==="["||w.value==="[^")){if(t.posix!==!1&&k===":"){let E=w.value.slice(1);if(E.includes("[")&&(w.posix=!0,E.includes(":"))){let J=w.value.lastIndexOf("["),ie=w.value.slice(0,J),Ce=w.value.slice(J+2),se=fN[Ce];if(se){w.value=ie+se,b.backtrack=!0,Xe(),!o.output&&s.indexOf(w)===1&&(o.output=u);continue}}}(k==="["&&ne()!==":"||k==="-"&&ne()==="]")&&(k=`\\${k}`),k==="]"&&(w.value==="["||w.value==="[^")&&(k=`\\${k}`),t.posix===!0&&k==="!"&&w.value==="["&&(k="^"),w.value+=k,fr({value:k});continue}if(b.quotes===1&&k!=='"'){k=wn.escapeRegex(k),w.value+=k,fr({value:k});continue}if(k==='"'){b.quotes=b.quotes===1?0:1,t.keepQuotes===!0&&z({type:"text",value:k});continue}if(k==="("){Xt("parens"),z({type:"paren",value:k});continue}if(k===")"){if(b.parens===0&&t.strictBrackets===!0)throw new SyntaxError(ia("opening","("));let E=he[he.length-1];if(E&&b.parens===E.parens+1){Kv(he.pop());continue}z({type:"paren",value:k,output:b.parens?")":"\\)"}),Rt("parens");continue}if(k==="["){if(t.nobracket===!0||!ln().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(ia("closing","]"));k=`\\${k}`}else Xt("brackets");z({type:"bracket",value:k});continue}if(k==="]"){if(t.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){z({type:"text",value:k,output:`\\${k}`});continue}if(b.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ia("opening","["));z({type:"text",value:k,output:`\\${k}`});continue}Rt("brackets");let E=w.value.slice(1);if(w.posix!==!0&&E[0]==="^"&&!E.includes("/")&&(k=`/${k}`),w.value+=k,fr({value:k}),t.literalBrackets===!1||wn.hasRegexChars(E))continue;let J=wn.escapeRegex(w.value);if(b.output=b.output.slice(0,-w.value.length),t.literalBrackets===!0){b.output+=J,w.value=J;continue}w.value=`(${i}${J}|${w.value})`,b.output+=w.value;continue}if(k==="{"&&t.nobrace!==!0){Xt("braces");let E={type:"brace",value:k,output:"(",outputIndex:b.output.length,tokensIndex:b.tokens.length};K.push(E),z(E);continue}if(k==="}"){let E=K[K.length-1];if(t.nobrace===!0||!E){z({type:"text",value:k,output:k});continue}let J=")";if(E.dots===!0){let ie=s.slice(),Ce=[];for(let se=ie.length-1;se>=0&&(s.pop(),ie[se].type!=="brace");se--)ie[se].type!=="dots"&&Ce.unshift(ie[se].value);J=gN(Ce,t),b.backtrack=!0}if(E.comma!==!0&&E.dots!==!0){let ie=b.output.slice(0,E.outputIndex),Ce=b.tokens.slice(E.tokensIndex);E.value=E.output="\\{",k=J="\\}",b.output=ie;for(let se of Ce)b.output+=se.output||se.value}z({type:"brace",value:k,output:J}),Rt("braces"),K.pop();continue}if(k==="|"){he.length>0&&he[he.length-1].conditions++,z({type:"text",value:k});continue}if(k===","){let E=k,J=K[K.length-1];J&&ce[ce.length-1]==="braces"&&(J.comma=!0,E="|"),z({type:"comma",value:k,output:E});continue}if(k==="/"){if(w.type==="dot"&&b.index===b.start+1){b.start=b.index+1,b.consumed="",b.output="",s.pop(),w=o;continue}z({type:"slash",value:k,output:p});continue}if(k==="."){if(b.braces>0&&w.type==="dot"){w.value==="."&&(w.output=d);let E=K[K.length-1];w.type="dots",w.output+=k,w.value+=k,E.dots=!0;continue}if(b.braces+b.parens===0&&w.type!=="bos"&&w.type!=="slash"){z({type:"text",value:k,output:d});continue}z({type:"dot",value:k,output:d});continue}if(k==="?"){if(!(w&&w.value==="(")&&t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){_o("qmark",k);continue}if(w&&w.type==="paren"){let J=ne(),ie=k;(w.value==="("&&!/[!=<:]/.test(J)||J==="<"&&!/<([!=]|\w+>)/.test(ln()))&&(ie=`\\${k}`),z({type:"text",value:k,output:ie});continue}if(t.dot!==!0&&(w.type==="slash"||w.type==="bos")){z({type:"qmark",value:k,output:M});continue}z({type:"qmark",value:k,output:S});continue}if(k==="!"){if(t.noextglob!==!0&&ne()==="("&&(ne(2)!=="?"||!/[!=<:]/.test(ne(3)))){_o("negate",k);continue}if(t.nonegate!==!0&&b.index===0){ya();continue}}if(k==="+"){if(t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){_o("plus",k);continue}if(w&&w.value==="("||t.regex===!1){z({type:"plus",value:k,output:m});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||b.parens>0){z({type:"plus",value:k});continue}z({type:"plus",value:m});continue}if(k==="@"){if(t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){z({type:"at",extglob:!0,value:k,output:""});continue}z({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let E=hN.exec(ln());E&&(k+=E[0],b.index+=E[0].length),z({type:"text",value:k});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=k,w.output=$,b.backtrack=!0,b.globstar=!0,Ee(k);continue}let C=ln();if(t.noextglob!==!0&&/^\([^?]/.test(C)){_o("star",k);continue}if(w.type==="star"){if(t.noglobstar===!0){Ee(k);continue}let E=w.prev,J=E.prev,ie=E.type==="slash"||E.type==="bos",Ce=J&&(J.type==="star"||J.type==="globstar");if(t.bash===!0&&(!ie||C[0]&&C[0]!=="/")){z({type:"star",value:k,output:""});continue}let se=b.braces>0&&(E.type==="comma"||E.type==="brace"),qn=he.length&&(E.type==="pipe"||E.type==="paren");if(!ie&&E.type!=="paren"&&!se&&!qn){z({type:"star",value:k,output:""});continue}for(;C.slice(0,3)==="/**";){let hr=e[b.index+4];if(hr&&hr!=="/")break;C=C.slice(3),Ee("/**",3)}let Zt=Sn()||b.parens>0&&C===")".repeat(b.parens)&&!he.some(hr=>hr.type==="negate");if(E.type==="bos"&&Sn()){w.type="globstar",w.value+=k,w.output=T(t),b.output=w.output,b.globstar=!0,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&!Ce&&Zt){b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=T(t)+(t.strictSlashes?")":"|$)"),w.value+=k,b.globstar=!0,b.output+=E.output+w.output,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&C[0]==="/"){let hr=C[1]!==void 0?"|$":"";b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=`${T(t)}${p}|${p}${hr})`,w.value+=k,b.output+=E.output+w.output,b.globstar=!0,Ee(k+Xe()),z({type:"slash",value:"/",output:""});continue}if(E.type==="bos"&&C[0]==="/"){w.type="globstar",w.value+=k,w.output=`(?:^|${p}|${T(t)}${p})`,b.output=w.output,b.globstar=!0,Ee(k+Xe()),z({type:"slash",value:"/",output:""});continue}b.output=b.output.slice(0,-w.output.length),w.type="globstar",w.output=T(t),w.value+=k,b.output+=w.output,b.globstar=!0,Ee(k);continue}let de={type:"star",value:k,output:$};if(t.bash===!0){de.output=".*?",(w.type==="bos"||w.type==="slash")&&(de.output=j+de.output),z(de);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&t.regex===!0){de.output=k,z(de);continue}(b.index===b.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(b.output+=g,w.output+=g):t.dot===!0?(b.output+=A,w.output+=A):(b.output+=j,w.output+=j),ne()!=="*"&&(b.output+=u,w.output+=u)),z(de)}for(;b.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ia("closing","]"));b.output=wn.escapeLast(b.output,"["),Rt("brackets")}for(;b.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ia("closing",")"));b.output=wn.escapeLast(b.output,"("),Rt("parens")}for(;b.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ia("closing","}"));b.output=wn.escapeLast(b.output,"{"),Rt("braces")}if(t.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&z({type:"maybe_slash",value:"",output:`${p}?`}),b.backtrack===!0){b.output="";for(let C of b.tokens)b.output+=C.output!=null?C.output:C.value,C.suffix&&(b.output+=C.suffix)}return b};Pd.fastpaths=(e,n)=>{let t={...n},r=typeof t.maxLength=="number"?Math.min(Fi,t.maxLength):Fi,a=e.length;if(a>r)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);e=Ik[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:s,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:p,START_ANCHOR:u}=go.globChars(t.windows),y=t.dot?d:c,h=t.dot?m:c,g=t.capture?"":"?:",A={negated:!1,prefix:""},S=t.bash===!0?".*?":p;t.capture&&(S=`(${S})`);let M=j=>j.noglobstar===!0?S:`(${g}(?:(?!${u}${j.dot?l:o}).)*?)`,I=j=>{switch(j){case"*":return`${y}${i}${S}`;case".*":return`${o}${i}${S}`;case"*.*":return`${y}${S}${o}${i}${S}`;case"*/*":return`${y}${S}${s}${i}${h}${S}`;case"**":return y+M(t);case"**/*":return`(?:${y}${M(t)}${s})?${h}${i}${S}`;case"**/*.*":return`(?:${y}${M(t)}${s})?${h}${S}${o}${i}${S}`;case"**/.*":return`(?:${y}${M(t)}${s})?${o}${i}${S}`;default:{let x=/^(.*?)\.(\w+)$/.exec(j);if(!x)return;let $=I(x[1]);return $?$+o+x[2]:void 0}}},_=wn.removePrefix(e,A),T=I(_);return T&&t.strictSlashes!==!0&&(T+=`${s}?`),T};jk.exports=Pd});var Wk=Pt((Ece,Vk)=>{"use strict";var ON=Nk(),Ad=Dk(),Fk=yo(),RN=ho(),PN=e=>e&&typeof e=="object"&&!Array.isArray(e),Se=(e,n,t=!1)=>{if(Array.isArray(e)){let d=e.map(p=>Se(p,n,t));return p=>{for(let u of d){let y=u(p);if(y)return y}return!1}}let r=PN(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let a=n||{},o=a.windows,s=r?Se.compileRe(e,n):Se.makeRe(e,n,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(a.ignore){let d={...n,ignore:null,onMatch:null,onResult:null};l=Se(a.ignore,d,t)}let c=(d,m=!1)=>{let{isMatch:p,match:u,output:y}=Se.test(d,s,n,{glob:e,posix:o}),h={glob:e,state:i,regex:s,posix:o,input:d,output:y,match:u,isMatch:p};return typeof a.onResult=="function"&&a.onResult(h),p===!1?(h.isMatch=!1,m?h:!1):l(d)?(typeof a.onIgnore=="function"&&a.onIgnore(h),h.isMatch=!1,m?h:!1):(typeof a.onMatch=="function"&&a.onMatch(h),m?h:!0)};return t&&(c.state=i),c};Se.test=(e,n,t,{glob:r,posix:a}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let o=t||{},s=o.format||(a?Fk.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?i=Se.matchBase(e,n,t,a):i=n.exec(l)),{isMatch:!!i,match:i,output:l}};Se.matchBase=(e,n,t,r=t&&t.windows)=>(n instanceof RegExp?n:Se.makeRe(n,t)).test(Fk.basename(e,{windows:r}));Se.isMatch=(e,n,t)=>Se(n,t)(e);Se.parse=(e,n)=>Array.isArray(e)?e.map(t=>Se.parse(t,n)):Ad(e,{...n,fastpaths:!1});Se.scan=(e,n)=>ON(e,n);Se.compileRe=(e,n,t=!1,r=!1)=>{if(t===!0)return e.output;let a=n||{},o=a.contains?"":"^",s=a.contains?"":"$",i=`${o}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=Se.toRegex(i,n);return r===!0&&(l.state=e),l};Se.makeRe=(e,n={},t=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let a={negated:!1,fastpaths:!0};return n.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(a.output=Ad.fastpaths(e,n)),a.output||(a=Ad(e,n)),Se.compileRe(a,n,t,r)};Se.toRegex=(e,n)=>{try{let t=n||{};return new RegExp(e,t.flags||(t.nocase?"i":""))}catch(t){if(n&&n.debug===!0)throw t;return/$^/}};Se.constants=RN;Vk.exports=Se});var Hk=Pt((Cce,Gk)=>{"use strict";var Bk=Wk(),AN=yo();function Kk(e,n,t=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:AN.isWindows()}),Bk(e,n,t)}Object.assign(Kk,Bk);Gk.exports=Kk});var aw={};Lo(aw,{convertPathToPattern:()=>zN,escapePath:()=>Zk,glob:()=>tI,globSync:()=>rI,isDynamicPattern:()=>ew});import{readdir as EN,readdirSync as CN,realpath as MN,realpathSync as TN,stat as _N,statSync as LN}from"fs";import{isAbsolute as NN,posix as mr,resolve as IN}from"path";import{fileURLToPath as $N}from"url";function VN(e,n={}){let t=e.length,r=Array(t),a=Array(t),o,s;for(o=0;o<t;o++){let i=Yk(e[o]);r[o]=i;let l=i.length,c=Array(l);for(s=0;s<l;s++)c[s]=(0,la.default)(i[s],n);a[o]=c}return i=>{let l=i.split("/");if(l[0]===".."&&FN.test(i))return!0;for(o=0;o<t;o++){let c=r[o],d=a[o],m=l.length,p=Math.min(m,c.length);for(s=0;s<p;){let u=c[s];if(u.includes("/"))return!0;if(!d[s](l[s]))break;if(!n.noglobstar&&u==="**")return!0;s++}if(s===m)return!0}return!1}}function qk(e,n,t){if(e===n||n.startsWith(`${e}/`)){if(t){let a=e.length+ +!BN(e);return(o,s)=>o.slice(a,s?-1:void 0)||"."}let r=n.slice(e.length+1);return r?(a,o)=>{if(a===".")return r;let s=`${r}/${a}`;return o?s.slice(0,-1):s}:(a,o)=>o&&a!=="."?a.slice(0,-1):a}return t?r=>mr.relative(e,r)||".":r=>mr.relative(e,`${n}/${r}`)||"."}function KN(e,n){if(n.startsWith(`${e}/`)){let t=n.slice(e.length+1);return r=>`${t}/${r}`}return t=>{let r=mr.relative(e,`${n}/${t}`);return t[t.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function Uk(e){return e.replace(DN,n=>`${n}/`)}function Yk(e){var n;let t=la.default.scan(e,GN);return!((n=t.parts)===null||n===void 0)&&n.length?t.parts:[e]}function qN(e){return Qk(e)}function UN(e){return Xk(e).replace(HN,"/")}function ew(e,n){if(n?.caseSensitiveMatch===!1)return!0;let t=la.default.scan(e);return t.isGlob||t.negated}function bo(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function nw(e){return typeof e=="string"?[e]:e??[]}function Ed(e,n,t,r){var a;let o=n.cwd,s=e;e[e.length-1]==="/"&&(s=e.slice(0,-1)),s[s.length-1]!=="*"&&n.expandDirectories&&(s+="/**");let i=Zk(o);s=NN(s.replace(XN,""))?mr.relative(i,s):mr.normalize(s);let l=(a=QN.exec(s))===null||a===void 0?void 0:a[0],c=Yk(s);if(l){let m=(l.length+1)/3,p=0,u=i.split("/");for(;p<m&&c[p+m]===u[u.length+p-m];)s=s.slice(0,(m-p-1)*3)+s.slice((m-p)*3+c[p+m].length+1)||".",p++;let y=mr.join(o,l.slice(p*3));y[0]!=="."&&t.root.length>y.length&&(t.root=Uk(y),t.depthOffset=-m+p)}if(!r&&t.depthOffset>=0){var d;(d=t.commonPath)!==null&&d!==void 0||(t.commonPath=c);let m=[],p=Math.min(t.commonPath.length,c.length);for(let u=0;u<p;u++){let y=c[u];if(y==="**"&&!c[u+1]){m.pop();break}if(u===c.length-1||y!==t.commonPath[u]||ew(y))break;m.push(y)}t.depthOffset=m.length,t.commonPath=m,t.root=Uk(m.length>0?mr.join(o,...m):o)}return s}function ZN(e,n,t){let r=[],a=[];for(let o of e.ignore)o&&(o[0]!=="!"||o[1]==="(")&&a.push(Ed(o,e,t,!0));for(let o of n)o&&(o[0]!=="!"||o[1]==="("?r.push(Ed(o,e,t,!1)):(o[1]!=="!"||o[2]==="(")&&a.push(Ed(o.slice(1),e,t,!0)));return{match:r,ignore:a}}function eI(e,n){let t=e.cwd,r={root:t,depthOffset:0},a=ZN(e,n,r);e.debug&&bo("internal processing patterns:",a);let{absolute:o,caseSensitiveMatch:s,debug:i,dot:l,followSymbolicLinks:c,onlyDirectories:d}=e,m=r.root.replace(Jk,""),p={dot:l,nobrace:e.braceExpansion===!1,nocase:!s,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},u=(0,la.default)(a.match,p),y=(0,la.default)(a.ignore,p),h=VN(a.match,p),g=qk(t,m,o),A=o?g:qk(t,m,!0),S=(_,T)=>{let j=A(T,!0);return j!=="."&&!h(j)||y(j)},M;e.deep!==void 0&&(M=Math.round(e.deep-r.depthOffset));let I=new wk({filters:[i?(_,T)=>{let j=g(_,T),x=u(j)&&!y(j);return x&&bo(`matched ${j}`),x}:(_,T)=>{let j=g(_,T);return u(j)&&!y(j)}],exclude:i?(_,T)=>{let j=S(_,T);return bo(`${j?"skipped":"crawling"} ${T}`),j}:S,fs:e.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:d,includeDirs:d||!e.onlyFiles,maxDepth:M,signal:e.signal}).crawl(m);return e.debug&&bo("internal properties:",{...r,root:m}),[I,t!==m&&!o&&KN(t,m)]}function tw(e,n){if(n)for(let t=e.length-1;t>=0;t--)e[t]=n(e[t]);return e}function nI(e){let n=Object.assign({},e);for(let t in zk)n[t]===void 0&&Object.assign(n,{[t]:zk[t]});return n.cwd=(n.cwd instanceof URL?$N(n.cwd):IN(n.cwd||process.cwd())).replace(Jk,"/"),n.ignore=nw(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||EN,readdirSync:n.fs.readdirSync||CN,realpath:n.fs.realpath||MN,realpathSync:n.fs.realpathSync||TN,stat:n.fs.stat||_N,statSync:n.fs.statSync||LN}),n.debug&&bo("globbing with options:",n),n}function rw(e,n={}){var t;if(e&&n?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let r=jN(e)||typeof e=="string",a=nw((t=r?e:e.patterns)!==null&&t!==void 0?t:"**/*"),o=nI(r?n:e);return a.length>0?eI(o,a):[]}async function tI(e,n){let[t,r]=rw(e,n);return t?tw(await t.withPromise(),r):[]}function rI(e,n){let[t,r]=rw(e,n);return t?tw(t.sync(),r):[]}var la,jN,Jk,DN,Cd,FN,WN,BN,GN,HN,zN,JN,YN,Qk,Xk,Zk,QN,XN,zk,ow=ga(()=>{vk();la=el(Hk(),1),jN=Array.isArray,Jk=/\\/g,DN=/^[A-Za-z]:$/,Cd=process.platform==="win32",FN=/^(\/?\.\.)+$/;WN=/^[A-Z]:\/$/i,BN=Cd?e=>WN.test(e):e=>e==="/";GN={parts:!0};HN=/\\(?![()[\]{}!+@])/g;zN=Cd?UN:qN,JN=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,YN=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Qk=e=>e.replace(JN,"\\$&"),Xk=e=>e.replace(YN,"\\$&"),Zk=Cd?Xk:Qk;QN=/^(\/?\.\.)+/,XN=/\\(?=[()[\]{}!*+?@|])/g;zk={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}});var Vw=Pt((pme,Gd)=>{var Ji=process||{},Dw=Ji.argv||[],zi=Ji.env||{},H$=!(zi.NO_COLOR||Dw.includes("--no-color"))&&(!!zi.FORCE_COLOR||Dw.includes("--color")||Ji.platform==="win32"||(Ji.stdout||{}).isTTY&&zi.TERM!=="dumb"||!!zi.CI),q$=(e,n,t=e)=>r=>{let a=""+r,o=a.indexOf(n,e.length);return~o?e+U$(a,n,t,o)+n:e+a+n},U$=(e,n,t,r)=>{let a="",o=0;do a+=e.substring(o,r)+t,o=r+n.length,r=e.indexOf(n,o);while(~r);return a+e.substring(o)},Fw=(e=H$)=>{let n=e?q$:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};Gd.exports=Fw();Gd.exports.createColors=Fw});function im(e){let n=t=>e(`${Yv(t)}
`);return{line:n,group:(t,r)=>{e(`::group::${nl(t)}
`),n(r),e(`::endgroup::
`)},warning:t=>e(`::warning title=crashlint::${nl(t)}
`),error:t=>e(`::error title=crashlint::${nl(t)}
`),command:t=>e(`${t}
`)}}function Yv(e){return e.replace(/^(\s*)::/gm,"$1\u200B::").replaceAll("##[","#\u200B#[")}function nl(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}import{statSync as QD}from"node:fs";import{readFile as XD}from"node:fs/promises";import{relative as ZD,resolve as Vv,sep as eF}from"node:path";function lm(e){return e.map(t=>({manifest:t,key:Qv(t)})).sort((t,r)=>dt(t.key,r.key)).map(({manifest:t})=>t)}function Qv(e){return e.file!==void 0?`0${e.file}`:`1${[e.kind,e.namespace??"",e.name,Xv(e)].join("\0")}`}function Xv(e){try{return JSON.stringify(e.toObject())}catch{return""}}function dt(e,n){return e<n?-1:e>n?1:0}function cm(e){let{manifest:n,resource:t,pods:r}=e,a=n.locate([]);return{resource:t,...n.file===void 0?{}:{file:n.file},...a===void 0?{}:{location:a},containers:r.reduce((o,s)=>o+s.containers.length,0)}}function dm(e){let n=e.filter(r=>r.suppressed===void 0),t=r=>n.filter(a=>a.severity===r).length;return{errors:t("error"),warnings:t("warning"),infos:t("info"),suppressed:e.length-n.length}}function mm(e,n){return dt(e.location?.file??"\uFFFF",n.location?.file??"\uFFFF")||(e.location?.start.line??0)-(n.location?.start.line??0)||(e.location?.start.column??0)-(n.location?.start.column??0)||dt(e.fingerprint,n.fingerprint)||dt(e.path,n.path)||dt(e.message,n.message)}function pm(e,n){return dt(e.file??"",n.file??"")||(e.line??0)-(n.line??0)||dt(e.code,n.code)||dt(e.message,n.message)}function F(e){let n=e.length>80?`${e.slice(0,79)}\u2026`:e;return eS(n)}function mt(e){return JSON.parse(JSON.stringify(e))}var Zv=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function eS(e){return e.replaceAll(Zv,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e){return Q(e)?e:void 0}function R(e){return typeof e=="string"?e:void 0}function Te(e){return typeof e=="number"&&Number.isFinite(e)?e:void 0}function _e(e){return typeof e=="boolean"?e:void 0}function pt(e){return Array.isArray(e)?e:[]}function Le(e){return Array.isArray(e)?e.filter(n=>typeof n=="string"):void 0}function V(e){return pt(e).flatMap((n,t)=>Q(n)?[{index:t,value:n}]:[])}function ue(e){return Q(e)?Object.fromEntries(Object.entries(e).filter(n=>typeof n[1]=="string")):{}}var yr="crashlint.dev/boot-seconds";function um(e,n,t){let{workload:r}=e,a=[{annotations:e.annotations,path:[...e.path.slice(0,-1),"metadata","annotations",yr]},{annotations:r.annotations,path:["metadata","annotations",yr]}];for(let{annotations:i,path:l}of a){let c=nS(i[yr]??"",n.name);if(c!==void 0)return{seconds:c,path:l}}let o=`${r.resource.kind}/${r.resource.name}`,s=t[`${o}/${n.name}`]??t[o];return s!==void 0&&s>0?{seconds:s}:void 0}function nS(e,n){let t=e.split(",").flatMap(a=>tl(a)??[]);return t.find(a=>a.container===n)?.seconds??t.filter(a=>a.container===void 0).at(-1)?.seconds}var tS=/^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;function tl(e){let n=tS.exec(e.trim()),t=Number(n?.[2]);return n!==null&&t>0?{container:n[1],seconds:t}:void 0}function me(e,n){let t,r=Math.max(1,Math.floor(e.length/3));for(let a of n){if(a===e)continue;let o=fm(a)===fm(e)?0:rS(e,a,r);if(o>r)continue;(t===void 0||o<t.distance||o===t.distance&&a<t.candidate)&&(t={candidate:a,distance:o})}return t?.candidate}function fm(e){return e.toLowerCase().replace(/[-_.]/g,"")}function rS(e,n,t){if(Math.abs(e.length-n.length)>t||e.length>253||n.length>253)return t+1;let r=[],a=Array.from({length:n.length+1},(o,s)=>s);for(let o=1;o<=e.length;o+=1){let s=[o];for(let i=1;i<=n.length;i+=1){let l=e[o-1]===n[i-1]?0:1,c=Math.min(ba(a,i)+1,ba(s,i-1)+1,ba(a,i-1)+l);o>1&&i>1&&e[o-1]===n[i-2]&&e[o-2]===n[i-1]&&(c=Math.min(c,ba(r,i-2)+1)),s.push(c)}if(Math.min(...s)>t)return t+1;r=a,a=s}return ba(a,n.length)}function ba(e,n){return e[n]??Number.POSITIVE_INFINITY}function hm(e){let{manifest:n,pods:t,raw:r}=e,a=t.flatMap(({containers:o})=>o.map(({name:s})=>s));return aS(e).flatMap(o=>sS(oS(r,o),a).map(s=>{let i=n.locate(o),l=i?.file??n.file;return{code:"invalid-config",severity:"warning",message:`The annotation ${yr} ${s}`,...l===void 0?{}:{file:l},...i===void 0?{}:i.start}}))}function aS({pods:e}){let t=[["metadata"],...e.map(r=>[...r.path.slice(0,-1),"metadata"])].map(r=>[...r,"annotations",yr]);return[...new Map(t.map(r=>[r.join("/"),r])).values()]}function oS(e,n){return n.reduce((t,r)=>Array.isArray(t)?t[Number(r)]:Q(t)?t[r]:void 0,e)}function sS(e,n){return e===void 0?[]:typeof e!="string"?['is text: write the seconds in quotes, for example "45".']:e.split(",").flatMap(t=>{let r=tl(t),a=JSON.stringify(F(t.trim()));if(r===void 0)return[`says ${a}, which is not a time in seconds such as "45" or "${n[0]??"app"}=45".`];let{container:o}=r;return o===void 0||n.includes(o)?[]:[`names the container ${o}, which is not there${iS(o,n)}`]})}function iS(e,n){let t=me(e,n);return t===void 0?".":`; did you mean ${F(t)}?`}var lS=/^[A-Za-z_][A-Za-z0-9_-]*$/;function gr(e){let n="";for(let t of e)typeof t=="number"?n+=`[${t}]`:lS.test(t)?n+=n===""?t:`.${t}`:n+=`[${JSON.stringify(t)}]`;return n}var rl=[{group:"",kind:"Pod",purpose:"pod",podTemplates:[""]},{group:"",kind:"ReplicationController",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"extensions",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"ReplicaSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"batch",kind:"Job",purpose:"batch",podTemplates:["spec.template"]},{group:"batch",kind:"CronJob",purpose:"batch",podTemplates:["spec.jobTemplate.spec.template"]},{group:"argoproj.io",kind:"Rollout",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Service",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Configuration",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Revision",purpose:"service",podTemplates:[""]},{group:"apps.openshift.io",kind:"DeploymentConfig",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"CloneSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"BroadcastJob",purpose:"batch",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"AdvancedCronJob",purpose:"batch",podTemplates:["spec.template.jobTemplate.spec.template","spec.template.broadcastJobTemplate.spec.template"]},{group:"keda.sh",kind:"ScaledJob",purpose:"batch",podTemplates:["spec.jobTargetRef.template"]},{group:"batch.volcano.sh",kind:"Job",purpose:"batch",podTemplates:["spec.tasks.*.template"]},{group:"kubeflow.org",kind:"TFJob",purpose:"batch",podTemplates:["spec.tfReplicaSpecs.Chief.template","spec.tfReplicaSpecs.Master.template","spec.tfReplicaSpecs.PS.template","spec.tfReplicaSpecs.Worker.template","spec.tfReplicaSpecs.Evaluator.template"]},{group:"kubeflow.org",kind:"PyTorchJob",purpose:"batch",podTemplates:["spec.pytorchReplicaSpecs.Master.template","spec.pytorchReplicaSpecs.Worker.template"]},{group:"kubeflow.org",kind:"MPIJob",purpose:"batch",podTemplates:["spec.mpiReplicaSpecs.Launcher.template","spec.mpiReplicaSpecs.Worker.template"]},{group:"ray.io",kind:"RayCluster",purpose:"service",podTemplates:["spec.headGroupSpec.template","spec.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayService",purpose:"service",podTemplates:["spec.rayClusterConfig.headGroupSpec.template","spec.rayClusterConfig.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayJob",purpose:"service",podTemplates:["spec.rayClusterSpec.headGroupSpec.template","spec.rayClusterSpec.workerGroupSpecs.*.template"]},{group:"leaderworkerset.x-k8s.io",kind:"LeaderWorkerSet",purpose:"service",podTemplates:["spec.leaderWorkerTemplate.leaderTemplate","spec.leaderWorkerTemplate.workerTemplate"]},{group:"jobset.x-k8s.io",kind:"JobSet",purpose:"batch",podTemplates:["spec.replicatedJobs.*.template.spec.template"]},{group:"agones.dev",kind:"GameServer",purpose:"service",podTemplates:["spec.template"]},{group:"agones.dev",kind:"GameServerSet",purpose:"service",podTemplates:["spec.template.spec.template"]},{group:"agones.dev",kind:"Fleet",purpose:"service",podTemplates:["spec.template.spec.template"]}];var cS=new Map(rl.map(e=>[`${e.group}/${e.kind}`,e])),al=[...new Set(rl.map(({kind:e})=>e))].sort();function No(e,n){let t=e.indexOf("/"),r=t===-1?"":e.slice(0,t);return cS.get(`${r}/${n}`)}function ym(e,n){return V(e).flatMap(({index:t,value:r})=>{let a=R(r.name);if(a===void 0)return[];let o=R(r.value),s=dS(r.valueFrom);return[{name:a,path:[...n,t],rawValue:r.value,...o===void 0?{}:{value:o},...s===void 0?{}:{from:s}}]})}function gm(e,n){return V(e).flatMap(({index:t,value:r})=>{let a=R(r.prefix)??"",o=[];for(let[s,i]of[["configMapRef","ConfigMap"],["secretRef","Secret"]]){let l=v(r[s]),c=R(l?.name);l===void 0||c===void 0||o.push({kind:i,name:c,prefix:a,optional:ol(l),path:[...n,t,s]})}return o})}function dS(e){let n=v(e);if(n!==void 0){for(let t of["configMapKeyRef","secretKeyRef"]){let r=v(n[t]),a=R(r?.name),o=R(r?.key);if(r!==void 0&&a!==void 0&&o!==void 0)return{type:t,name:a,key:o,optional:ol(r)}}return mS(n)??pS(n)}}function mS(e){let n=v(e.fileKeyRef);if(n!==void 0)return{type:"fileKeyRef",volumeName:R(n.volumeName)??"",filePath:R(n.path)??"",key:R(n.key)??"",optional:ol(n)}}function pS(e){let n=R(v(e.fieldRef)?.fieldPath);if(n!==void 0)return{type:"fieldRef",field:n};let t=R(v(e.resourceFieldRef)?.resource);return t===void 0?void 0:{type:"resourceFieldRef",field:t}}function ol(e){return _e(e.optional)??!1}function bm(e){let[n="",t]=km(e.trim(),"@"),r=n.lastIndexOf("/"),a=n.indexOf(":",r+1),o=a===-1?n:n.slice(0,a),s=a===-1?void 0:n.slice(a+1);return{text:e,...uS(o),...s===void 0||s===""?{}:{tag:s},...t===void 0||t===""?{}:{digest:t}}}function uS(e){let[n="",t]=km(e,"/");return t!==void 0&&(n.includes(".")||n.includes(":")||n==="localhost")?n==="docker.io"||n==="index.docker.io"?{registry:"docker.io",repository:t.includes("/")?t:`library/${t}`}:{registry:n,repository:t}:{registry:"docker.io",repository:t===void 0?`library/${e}`:e}}function km(e,n){let t=e.indexOf(n);return t===-1?[e]:[e.slice(0,t),e.slice(t+1)]}var Io={liveness:"livenessProbe",readiness:"readinessProbe",startup:"startupProbe"},fS=["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"];function wm(e,n,t){if(!Q(n))return;let r={};for(let a of fS){let o=Te(n[a]);o!==void 0&&(r[a]=o)}return{kind:e,path:t,handlers:ll(n),...r}}function ll(e){let n=[],t=v(e.httpGet);t!==void 0&&n.push({type:"httpGet",...sl(t),...il(t,["path","scheme","host"])});let r=v(e.tcpSocket);r!==void 0&&n.push({type:"tcpSocket",...sl(r),...il(r,["host"])});let a=v(e.grpc);a!==void 0&&n.push({type:"grpc",...sl(a),...il(a,["service"])});let o=v(e.exec);return o!==void 0&&n.push({type:"exec",command:Le(o.command)??[]}),n}function sl(e){let n=e.port;return{port:typeof n=="number"||typeof n=="string"?n:void 0}}function il(e,n){let t={};for(let r of n){let a=R(e[r]);a!==void 0&&(t[r]=a)}return t}var hS=["runAsUser","runAsGroup","fsGroup"],yS=["runAsNonRoot","readOnlyRootFilesystem","allowPrivilegeEscalation","privileged"];function $o(e){let n=v(e)??{},t={};for(let r of hS){let a=Te(n[r]);a!==void 0&&(t[r]=a)}for(let r of yS){let a=_e(n[r]);a!==void 0&&(t[r]=a)}return{...t,capabilities:gS(n.capabilities)}}function gS(e){let n=v(e);return{add:Le(n?.add)??[],drop:Le(n?.drop)??[]}}var bS={main:"containers",init:"initContainers",ephemeral:"ephemeralContainers"};function jo(e,n,t){let r=bS[n];return V(e[r]).map(({index:a,value:o})=>wS(o,kS(n,o),[...t,r,a]))}function kS(e,n){return e==="init"&&n.restartPolicy==="Always"?"sidecar":e}function wS(e,n,t){let r=(...a)=>[...t,...a];return{name:R(e.name)??"",role:n,path:t,at:r,...vS(e),env:ym(e.env,r("env")),envFrom:gm(e.envFrom,r("envFrom")),ports:xS(e.ports,r("ports")),probes:SS(e,r),resources:er(e.resources),volumeMounts:OS(e.volumeMounts,r("volumeMounts")),securityContext:$o(e.securityContext),raw:e}}function vS(e){let n=R(e.image),t=Le(e.command),r=Le(e.args),a=R(e.workingDir),o=R(e.restartPolicy);return{...n===void 0||n===""?{}:{image:bm(n)},...t===void 0||t.length===0?{}:{command:t},...r===void 0||r.length===0?{}:{args:r},...a===void 0?{}:{workingDir:a},...o===void 0?{}:{restartPolicy:o},stdin:_e(e.stdin)??!1,tty:_e(e.tty)??!1}}function SS(e,n){let t={};for(let r of["liveness","readiness","startup"]){let a=Io[r],o=wm(r,e[a],n(a));o!==void 0&&(t[r]=o)}return t}function xS(e,n){return V(e).map(({index:t,value:r})=>{let a=R(r.name),o=Te(r.containerPort);return{path:[...n,t],protocol:R(r.protocol)??"TCP",...a===void 0?{}:{name:a},...o===void 0?{}:{containerPort:o}}})}function er(e){let n=v(e);return{limits:vm(n?.limits),requests:vm(n?.requests)}}function vm(e){let n={};for(let[t,r]of Object.entries(v(e)??{}))(typeof r=="string"||typeof r=="number")&&(n[t]=r);return n}function OS(e,n){return V(e).flatMap(({index:t,value:r})=>{let a=R(r.name),o=R(r.mountPath);if(a===void 0||o===void 0)return[];let s=R(r.subPath),i=R(r.subPathExpr);return[{name:a,mountPath:o,readOnly:_e(r.readOnly)??!1,path:[...n,t],...s===void 0||s===""?{}:{subPath:s},...i===void 0||i===""?{}:{subPathExpr:i}}]})}function Sm(e,n){let{spec:t,path:r,labels:a,annotations:o}=n,s=R(t.restartPolicy);return{workload:e,path:r,at:(...i)=>[...r,...i],...s===void 0?{}:{restartPolicy:s},containers:[...jo(t,"init",r),...jo(t,"main",r),...jo(t,"ephemeral",r)],volumes:RS(t.volumes,[...r,"volumes"]),securityContext:$o(t.securityContext),hostNetwork:_e(t.hostNetwork)??!1,labels:a,annotations:o,raw:t}}function RS(e,n){return V(e).flatMap(({index:t,value:r})=>{let a=R(r.name);return a===void 0?[]:[{name:a,path:[...n,t],raw:r}]})}function At(e){let n=No(e.apiVersion,e.kind);if(n===void 0)return;let t=e.toObject(),r=[],a=Te(v(t.spec)?.replicas),o={manifest:e,resource:cl(e),purpose:n.purpose,...a===void 0?{}:{replicas:a},annotations:ue(v(t.metadata)?.annotations),pods:r,raw:t};for(let s of n.podTemplates.flatMap(i=>PS(t,i)))r.push(Sm(o,s));return r.length===0?void 0:o}function cl(e){let{apiVersion:n,kind:t,namespace:r,name:a}=e;return{apiVersion:n,kind:t,...r===void 0?{}:{namespace:r},name:a}}function PS(e,n){let t=[{value:e,path:[]}];for(let r of n===""?[]:n.split("."))t=t.flatMap(a=>r==="*"?V(a.value).map(({index:o,value:s})=>({value:s,path:[...a.path,o]})):[{value:v(a.value)?.[r],path:[...a.path,r]}]);return t.flatMap(({value:r,path:a})=>{let o=v(v(r)?.spec);if(!Q(r)||o===void 0)return[];let s=v(r.metadata);return[{spec:o,path:[...a,"spec"],labels:ue(s?.labels),annotations:ue(s?.annotations)}]})}function xm(e,n,t,r){let a=[n.kind,n.namespace??"",n.name].join("/");return`${e}:${a}:${AS(t,r)}`}function Om(){let e=new Map;return n=>{let t=(e.get(n)??0)+1;return e.set(n,t),t===1?n:`${n}#${t}`}}function AS(e,n){let t=e;return n.map(a=>{if(t=typeof a=="number"?Array.isArray(t)?t[a]:void 0:Q(t)?t[a]:void 0,typeof a=="string")return a;let o=Q(t)?t.name:void 0;return typeof o=="string"&&o!==""?o:String(a)}).join(".")}function Rm(e,n,t,r){return t.map(({rule:a,report:o,container:s})=>{let i=cl(e),l=e.locate(o.at);return{rule:a,severity:r(a,o.certainty),certainty:o.certainty,message:o.text,prediction:o.prediction,resource:i,...s===void 0?{}:{container:s.name},path:gr(o.at),...l===void 0?{}:{location:l},related:(o.related??[]).map(c=>ES(e,c)),...o.fix===void 0?{}:{fix:CS(o.fix)},fingerprint:xm(a,i,n,o.at)}})}function ES(e,{message:n,at:t}){let r="manifest"in t?t:{manifest:e,path:t},a=r.manifest.locate(r.path);return{message:n,path:gr(r.path),...a===void 0?{}:{location:a}}}function CS({description:e,safety:n,edits:t=[]}){return{description:e,safety:n,edits:t.map(r=>({...r,path:gr(r.path)}))}}var Pm={certain:"error",likely:"warning",possible:"info"};var br={major:1,minor:34},MS=/^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+].*)?$/;function Do(e){let n=MS.exec(e.trim());if(n!==null)return{major:Number(n[1]),minor:Number(n[2])}}function dl(e,n,t){return e.major>n||e.major===n&&e.minor>=t}function Fo(e){return`${e.major}.${e.minor}`}var TS=/^[A-Za-z]+\/[^/\s]+(\/[^/\s]+)?$/;function Vo(e){return TS.test(e)}var Am=new Set(["error","warning","info","off"]);function Em(e,n){let t=new Map(Object.entries(e.rules??{})),r=_S(e.kubernetesVersion),a=LS(e.external);return{kubernetesVersion:r.value,rules:n.filter(o=>t.get(o.id)!=="off"),severityOf:(o,s)=>{let i=t.get(o);return i===void 0||i==="off"||!Am.has(i)?Pm[s]:i},world:{external:a.value,closedWorld:e.closedWorld===!0},problems:[...r.problems,...a.problems,...IS(t,n),...$S(e.bootSeconds)],bootSeconds:e.bootSeconds??{}}}function _S(e){if(e===void 0)return{value:br,problems:[]};let n=Do(String(e));if(n!==void 0)return{value:n,problems:[]};let t=Fo(br),r=`kubernetesVersion ${JSON.stringify(e)} is not a version such as "${t}"; ${t} is used`;return{value:br,problems:[{code:"invalid-config",severity:"error",message:r}]}}function LS(e){let n=Array.isArray(e)?e:[],t=n.filter(NS);return e===void 0||Array.isArray(e)&&t.length===n.length?{value:t,problems:[]}:{value:t,problems:[ka("every entry of external needs a name, and may have a kind and a namespace; others are ignored")]}}function NS(e){let n=t=>t===void 0||typeof t=="string";return Q(e)&&typeof e.name=="string"&&n(e.kind)&&n(e.namespace)}function IS(e,n){let t=n.map(r=>r.id);return[...e].flatMap(([r,a])=>t.includes(r)?Am.has(a)?[]:[ka(`rule ${r} is set to ${JSON.stringify(a)}; use one of error, warning, info, off`)]:[ka(`there is no rule ${JSON.stringify(r)}${jS(r,t)}`)])}function $S(e={}){return Object.entries(e).flatMap(([n,t])=>Vo(n)?typeof t=="number"&&t>0?[]:[ka(`bootSeconds of ${n} is not a number of seconds above 0`)]:[ka(`bootSeconds: ${JSON.stringify(n)} is not Kind/name or Kind/name/container`)])}function ka(e){return{code:"invalid-config",severity:"error",message:e}}function jS(e,n){let t=me(e,n);return t===void 0?"":`; did you mean ${JSON.stringify(t)}?`}function Cm(e){let n=[],t=[],r=DS(e);for(let a of e.rules)try{FS(a,r,n)}catch(o){t.push(VS(a,e.manifest,o))}return{reports:n,problems:t}}function DS({manifest:e,workload:n,index:t,kubernetesVersion:r,bootSeconds:a}){let o={index:t,kubernetesVersion:r,bootSeconds:a},s=(n?.pods??[]).map(l=>({...o,pod:l})),i=s.flatMap(({pod:l})=>l.containers.map(c=>({...o,pod:l,container:c})));return{manifest:{...o,manifest:e},pods:s,containers:i}}function FS(e,n,t){switch(e.scope){case"manifest":e.run(n.manifest,r=>t.push({rule:e.id,report:r}));return;case"pod":for(let r of n.pods)e.run(r,a=>t.push({rule:e.id,report:a}));return;case"container":for(let r of n.containers){let{container:a}=r;e.run(r,o=>t.push({rule:e.id,report:o,container:a}))}}}function VS(e,n,t){let r=t instanceof Error?t.name:typeof t,a=`${n.kind}/${n.name}`;return{code:"rule-failed",severity:"error",message:`rule ${e.id} failed on ${a} (${r}), so its other findings there are missing; this is a fault of crashlint, please report it`,...n.file===void 0?{}:{file:n.file}}}var pl="crashlint.dev/ignore",WS=/^([a-z0-9-]+)(?:\(([^()]+)\))?\s*(?::\s*(.*))?$/;function Mm(e,n){let t=[],r=[...n.comments.map(KS),...n.annotations.flatMap(GS)].flatMap(s=>{let i=HS(s,n.ruleIds);return"problem"in i&&t.push(i.problem),"problem"in i?[]:[i.request]}),a=new Set,o=e.map(s=>{let i=r.find(l=>BS(l,s));return i===void 0?s:(a.add(i),{...s,suppressed:{by:i.by,reason:i.reason}})});for(let s of r)!a.has(s)&&!n.offRuleIds.has(s.rule)&&t.push(qS(s));return{findings:o,problems:t}}function BS(e,n){let t=e.container===void 0||e.container===n.container;return e.rule===n.rule&&t&&e.matches(n)}function KS({file:e,line:n,target:t,text:r}){return{by:"comment",text:r,file:e,line:n,matches:({location:a})=>a?.file===e&&a.start.line===t}}function GS({value:e,file:n,line:t,covers:r}){return e.split(`
`).map(o=>o.trim()).filter(o=>o!=="").map(o=>({by:"annotation",text:o,...n===void 0?{}:{file:n},...t===void 0?{}:{line:t},matches:r}))}function HS(e,n){let t=WS.exec(e.text),r=t?.[1],a=t?.[2],o=t?.[3]?.trim()??"";if(r===void 0)return{problem:ml(e,"write it as `<rule>: <reason>` or `<rule>(<container>): <reason>`")};if(!n.includes(r)){let s=me(r,n);return{problem:ml(e,`there is no rule ${r}${s===void 0?"":`; did you mean ${s}?`}`)}}return o===""?{problem:ml(e,`say why: \`${r}: <reason>\`; without a reason nothing is suppressed`)}:{request:{...e,rule:r,reason:o,...a===void 0?{}:{container:a.trim()}}}}function ml(e,n){return Tm(e,"invalid-suppression",`this ${e.by} does not suppress anything: ${n}`)}function qS(e){return Tm(e,"unused-suppression",`this ${e.by} suppresses ${e.rule}, which finds nothing here; remove it`)}function Tm(e,n,t){return{code:n,severity:"warning",message:t,...e.file===void 0?{}:{file:e.file},...e.line===void 0?{}:{line:e.line}}}var kr=class{#e=new Uint32Array(3072);#n=0;open(n,t){let r=this.#n;return r+3>this.#e.length&&this.#t(),this.#e[r]=n,this.#e[r+1]=t,this.#e[r+2]=1,this.#n=r+3,r/3}close(n){this.#e[n*3+2]=this.#n/3-n}take(){let n=this.#e.slice(0,this.#n);return this.#n=0,n}#t(){let n=new Uint32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};function wr(e,n,t){let r=0,a=n;for(let o of t){let s=US(a,o);if(s===-1)return r;r=ul(e,r,s),a=a[o]}return r}function ul(e,n,t){let r=n+1;for(let a=0;a<t;a+=1)r+=Wo(e,r);return r}function _m(e,n){return e.slice(n*3,(n+Wo(e,n))*3)}function Wo(e,n){return e[n*3+2]??1}function vr(e,n){return[e[n*3]??0,e[n*3+1]??0]}function Bo(e){let n=1;for(let a=e.indexOf(`
`);a!==-1;a=e.indexOf(`
`,a+1))n+=1;let t=new Uint32Array(n),r=1;for(let a=e.indexOf(`
`);a!==-1;a=e.indexOf(`
`,a+1))t[r++]=a+1;return t}function _n(e,n){let t=0,r=e.length-1;for(;t<r;){let a=t+r+1>>1;(e[a]??0)<=n?t=a:r=a-1}return{line:t+1,column:n-(e[t]??0)+1}}function US(e,n){return Array.isArray(e)?typeof n=="number"&&n>=0&&n<e.length?n:-1:typeof e!="object"||e===null?-1:Object.keys(e).indexOf(String(n))}var zS=/(?:^|[\\/])kustomization(?:\.ya?ml)?$/i,JS="kustomize.config.k8s.io/v1beta1";function hl(e){return zS.test(e)}function nr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function wa(e,n,t){if(!nr(e))return;let{apiVersion:r,kind:a}=e;if(XS(e,t))return[{apiVersion:fl(r)?r:JS,kind:"Kustomization",object:e,table:n}];if(!fl(r)||!fl(a))return;if(!QS(e,a))return[{apiVersion:r,kind:a,object:e,table:n}];let o=a==="List"?void 0:a.slice(0,-4),s=o===void 0?void 0:{apiVersion:r,kind:o};return YS(e.items,n&&ul(n,0,Object.keys(e).indexOf("items")),n,s)}function YS(e,n,t,r){let a=[],o=(n??0)+1;for(let s of e){let i=t&&_m(t,o);if(t&&(o+=Wo(t,o)),!nr(s))continue;let l=r?{...s,apiVersion:s.apiVersion??r.apiVersion,kind:s.kind??r.kind}:s;for(let c of wa(l,i,void 0)??[])a.push(c.object===l?{...c,object:s}:c)}return a}function fl(e){return typeof e=="string"&&e!==""}function QS(e,n){return n.endsWith("List")&&Array.isArray(e.items)}function XS(e,n){return e.kind===void 0?n!==void 0&&hl(n):e.kind==="Kustomization"&&(e.apiVersion===void 0||e.apiVersion===null)}function Lm(e,n){let{table:t}=e,r=JSON.stringify(e.object),{apiVersion:a,kind:o,name:s,namespace:i}=Nm(e),l={apiVersion:mt(a),kind:mt(o)},c=()=>Im(n.readObject(r),l);return{...l,name:mt(s),...i===void 0?{}:{namespace:mt(i)},file:n.path,toObject:c,locate:d=>t?ZS(t,d.length===0?void 0:n.readObject(r),d,n):void 0}}function ZS(e,n,t,{path:r,lineStarts:a}){let[o,s]=vr(e,wr(e,n,t));return{file:r,start:_n(a,o),end:_n(a,s)}}function yl(e){try{return(wa(e,void 0,void 0)??[]).map(ex)}catch{return[]}}function ex(e){let n=Im(e.object,e);return{...Nm(e),toObject:()=>n,locate:()=>{}}}function Nm({apiVersion:e,kind:n,object:t}){let r=nr(t.metadata)?t.metadata:{},{name:a,namespace:o}=r,s={apiVersion:e,kind:n,name:typeof a=="string"?a:""};return typeof o=="string"&&o!==""?{...s,namespace:o}:s}function Im(e,{apiVersion:n,kind:t}){return e.apiVersion===n&&e.kind===t?e:{...e,apiVersion:n,kind:t}}var Ko=Symbol.for("yaml.alias"),Go=Symbol.for("yaml.document"),Ln=Symbol.for("yaml.map"),gl=Symbol.for("yaml.pair"),cn=Symbol.for("yaml.scalar"),ut=Symbol.for("yaml.seq"),Ue=Symbol.for("yaml.node.type"),Ne=e=>!!e&&typeof e=="object"&&e[Ue]===Ko,Un=e=>!!e&&typeof e=="object"&&e[Ue]===Go,$e=e=>!!e&&typeof e=="object"&&e[Ue]===Ln,G=e=>!!e&&typeof e=="object"&&e[Ue]===gl,W=e=>!!e&&typeof e=="object"&&e[Ue]===cn,ze=e=>!!e&&typeof e=="object"&&e[Ue]===ut;function X(e){if(e&&typeof e=="object")switch(e[Ue]){case Ln:case ut:return!0}return!1}function Y(e){if(e&&typeof e=="object")switch(e[Ue]){case Ko:case Ln:case cn:case ut:return!0}return!1}var Ho=e=>(W(e)||X(e))&&!!e.anchor;var Ze=Symbol("break visit"),$m=Symbol("skip children"),zn=Symbol("remove node");function dn(e,n){let t=jm(n);Un(e)?Sr(null,e.contents,t,Object.freeze([e]))===zn&&(e.contents=null):Sr(null,e,t,Object.freeze([]))}dn.BREAK=Ze;dn.SKIP=$m;dn.REMOVE=zn;function Sr(e,n,t,r){let a=Dm(e,n,t,r);if(Y(a)||G(a))return Fm(e,r,a),Sr(e,a,t,r);if(typeof a!="symbol"){if(X(n)){r=Object.freeze(r.concat(n));for(let o=0;o<n.items.length;++o){let s=Sr(o,n.items[o],t,r);if(typeof s=="number")o=s-1;else{if(s===Ze)return Ze;s===zn&&(n.items.splice(o,1),o-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let o=Sr("key",n.key,t,r);if(o===Ze)return Ze;o===zn&&(n.key=null);let s=Sr("value",n.value,t,r);if(s===Ze)return Ze;s===zn&&(n.value=null)}}return a}async function qo(e,n){let t=jm(n);Un(e)?await xr(null,e.contents,t,Object.freeze([e]))===zn&&(e.contents=null):await xr(null,e,t,Object.freeze([]))}qo.BREAK=Ze;qo.SKIP=$m;qo.REMOVE=zn;async function xr(e,n,t,r){let a=await Dm(e,n,t,r);if(Y(a)||G(a))return Fm(e,r,a),xr(e,a,t,r);if(typeof a!="symbol"){if(X(n)){r=Object.freeze(r.concat(n));for(let o=0;o<n.items.length;++o){let s=await xr(o,n.items[o],t,r);if(typeof s=="number")o=s-1;else{if(s===Ze)return Ze;s===zn&&(n.items.splice(o,1),o-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let o=await xr("key",n.key,t,r);if(o===Ze)return Ze;o===zn&&(n.key=null);let s=await xr("value",n.value,t,r);if(s===Ze)return Ze;s===zn&&(n.value=null)}}return a}function jm(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Dm(e,n,t,r){if(typeof t=="function")return t(e,n,r);if($e(n))return t.Map?.(e,n,r);if(ze(n))return t.Seq?.(e,n,r);if(G(n))return t.Pair?.(e,n,r);if(W(n))return t.Scalar?.(e,n,r);if(Ne(n))return t.Alias?.(e,n,r)}function Fm(e,n,t){let r=n[n.length-1];if(X(r))r.items[e]=t;else if(G(r))e==="key"?r.key=t:r.value=t;else if(Un(r))r.contents=t;else{let a=Ne(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${a} parent`)}}var nx={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},tx=e=>e.replace(/[!,[\]{}]/g,n=>nx[n]),Jn=class e{constructor(n,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,n),this.tags=Object.assign({},e.defaultTags,t)}clone(){let n=new e(this.yaml,this.tags);return n.docStart=this.docStart,n}atDocument(){let n=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return n}add(n,t){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=n.trim().split(/[ \t]+/),a=r.shift();switch(a){case"%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[o,s]=r;return this.tags[o]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let s=/^\d+\.\d+$/.test(o);return t(6,`Unsupported YAML version ${o}`,s),!1}}default:return t(0,`Unknown directive ${a}`,!0),!1}}tagName(n,t){if(n==="!")return"!";if(n[0]!=="!")return t(`Not a valid tag: ${n}`),null;if(n[1]==="<"){let s=n.slice(2,-1);return s==="!"||s==="!!"?(t(`Verbatim tags aren't resolved, so ${n} is invalid.`),null):(n[n.length-1]!==">"&&t("Verbatim tags must end with a >"),s)}let[,r,a]=n.match(/^(.*!)([^!]*)$/s);a||t(`The ${n} tag has no suffix`);let o=this.tags[r];if(o)try{return o+decodeURIComponent(a)}catch(s){return t(String(s)),null}return r==="!"?n:(t(`Could not resolve tag: ${n}`),null)}tagString(n){for(let[t,r]of Object.entries(this.tags))if(n.startsWith(r))return t+tx(n.substring(r.length));return n[0]==="!"?n:`!<${n}>`}toString(n){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),a;if(n&&r.length>0&&Y(n.contents)){let o={};dn(n.contents,(s,i)=>{Y(i)&&i.tag&&(o[i.tag]=!0)}),a=Object.keys(o)}else a=[];for(let[o,s]of r)o==="!!"&&s==="tag:yaml.org,2002:"||(!n||a.some(i=>i.startsWith(s)))&&t.push(`%TAG ${o} ${s}`);return t.join(`
`)}};Jn.defaultYaml={explicit:!1,version:"1.2"};Jn.defaultTags={"!!":"tag:yaml.org,2002:"};function Uo(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(t)}return!0}function bl(e){let n=new Set;return dn(e,{Value(t,r){r.anchor&&n.add(r.anchor)}}),n}function kl(e,n){for(let t=1;;++t){let r=`${e}${t}`;if(!n.has(r))return r}}function Vm(e,n){let t=[],r=new Map,a=null;return{onAnchor:o=>{t.push(o),a??(a=bl(e));let s=kl(n,a);return a.add(s),s},setAnchors:()=>{for(let o of t){let s=r.get(o);if(typeof s=="object"&&s.anchor&&(W(s.node)||X(s.node)))s.node.anchor=s.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=o,i}}},sourceObjects:r}}function Et(e,n,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let a=0,o=r.length;a<o;++a){let s=r[a],i=Et(e,r,String(a),s);i===void 0?delete r[a]:i!==s&&(r[a]=i)}else if(r instanceof Map)for(let a of Array.from(r.keys())){let o=r.get(a),s=Et(e,r,a,o);s===void 0?r.delete(a):s!==o&&r.set(a,s)}else if(r instanceof Set)for(let a of Array.from(r)){let o=Et(e,r,a,a);o===void 0?r.delete(a):o!==a&&(r.delete(a),r.add(o))}else for(let[a,o]of Object.entries(r)){let s=Et(e,r,a,o);s===void 0?delete r[a]:s!==o&&(r[a]=s)}return e.call(n,t,r)}function Me(e,n,t){if(Array.isArray(e))return e.map((r,a)=>Me(r,String(a),t));if(e&&typeof e.toJSON=="function"){if(!t||!Ho(e))return e.toJSON(n,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.set(e,r),t.onCreate=o=>{r.res=o,delete t.onCreate};let a=e.toJSON(n,t);return t.onCreate&&t.onCreate(a),a}return typeof e=="bigint"&&!t?.keep?Number(e):e}var Ct=class{constructor(n){Object.defineProperty(this,Ue,{value:n})}clone(){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(n.range=this.range.slice()),n}toJS(n,{mapAsMap:t,maxAliasCount:r,onAnchor:a,reviver:o}={}){if(!Un(n))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:n,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=Me(this,"",s);if(typeof a=="function")for(let{count:l,res:c}of s.anchors.values())a(c,l);return typeof o=="function"?Et(o,{"":i},"",i):i}};var ft=class extends Ct{constructor(n){super(Ko),this.source=n,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(n,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],dn(n,{Node:(o,s)=>{(Ne(s)||Ho(s))&&r.push(s)}}),t&&(t.aliasResolveCache=r));let a;for(let o of r){if(o===this)break;o.anchor===this.source&&(a=o)}if(a&&t){let{anchors:o,doc:s,maxAliasCount:i}=t,l=o.get(a);if(l||(Me(a,null,t),l=o.get(a)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=zo(s,a,o)),l.count*l.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return a}toJSON(n,t){if(!t)return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(a)}return t.anchors.get(r).res}toString(n,t,r){let a=`*${this.source}`;if(n){if(Uo(this.source),n.options.verifyAliasOrder&&!n.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(n.implicitKey)return`${a} `}return a}};function zo(e,n,t){if(Ne(n)){let r=n.resolve(e),a=t&&r&&t.get(r);return a?a.count*a.aliasCount:0}else if(X(n)){let r=0;for(let a of n.items){let o=zo(e,a,t);o>r&&(r=o)}return r}else if(G(n)){let r=zo(e,n.key,t),a=zo(e,n.value,t);return Math.max(r,a)}return 1}var Jo=e=>!e||typeof e!="function"&&typeof e!="object",L=class extends Ct{constructor(n){super(cn),this.value=n}toJSON(n,t){return t?.keep?this.value:Me(this.value,n,t)}toString(){return String(this.value)}};L.BLOCK_FOLDED="BLOCK_FOLDED";L.BLOCK_LITERAL="BLOCK_LITERAL";L.PLAIN="PLAIN";L.QUOTE_DOUBLE="QUOTE_DOUBLE";L.QUOTE_SINGLE="QUOTE_SINGLE";var rx="tag:yaml.org,2002:";function ax(e,n,t){if(n){let r=t.filter(o=>o.tag===n),a=r.find(o=>!o.format)??r[0];if(!a)throw new Error(`Tag ${n} not found`);return a}return t.find(r=>r.identify?.(e)&&!r.format)}function ht(e,n,t){if(Un(e)&&(e=e.contents),Y(e))return e;if(G(e)){let m=t.schema[Ln].createNode?.(t.schema,null,t);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:a,onTagObj:o,schema:s,sourceObjects:i}=t,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=a(e)),new ft(l.anchor);l={anchor:null,node:null},i.set(e,l)}n?.startsWith("!!")&&(n=rx+n.slice(2));let c=ax(e,n,s.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new L(e);return l&&(l.node=m),m}c=e instanceof Map?s[Ln]:Symbol.iterator in Object(e)?s[ut]:s[Ln]}o&&(o(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,e,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,e,t):new L(e);return n?d.tag=n:c.default||(d.tag=c.tag),l&&(l.node=d),d}function va(e,n,t){let r=t;for(let a=n.length-1;a>=0;--a){let o=n[a];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let s=[];s[o]=r,r=s}else r=new Map([[o,r]])}return ht(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Rr=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Or=class extends Ct{constructor(n,t){super(n),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(n){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return n&&(t.schema=n),t.items=t.items.map(r=>Y(r)||G(r)?r.clone(n):r),this.range&&(t.range=this.range.slice()),t}addIn(n,t){if(Rr(n))this.add(t);else{let[r,...a]=n,o=this.get(r,!0);if(X(o))o.addIn(a,t);else if(o===void 0&&this.schema)this.set(r,va(this.schema,a,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}deleteIn(n){let[t,...r]=n;if(r.length===0)return this.delete(t);let a=this.get(t,!0);if(X(a))return a.deleteIn(r);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(n,t){let[r,...a]=n,o=this.get(r,!0);return a.length===0?!t&&W(o)?o.value:o:X(o)?o.getIn(a,t):void 0}hasAllNullValues(n){return this.items.every(t=>{if(!G(t))return!1;let r=t.value;return r==null||n&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(n){let[t,...r]=n;if(r.length===0)return this.has(t);let a=this.get(t,!0);return X(a)?a.hasIn(r):!1}setIn(n,t){let[r,...a]=n;if(a.length===0)this.set(r,t);else{let o=this.get(r,!0);if(X(o))o.setIn(a,t);else if(o===void 0&&this.schema)this.set(r,va(this.schema,a,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}};var Wm=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function xn(e,n){return/^\n+$/.test(e)?e.substring(1):n?e.replace(/^(?! *$)/gm,n):e}var Yn=(e,n,t)=>e.endsWith(`
`)?xn(t,n):t.includes(`
`)?`
`+xn(t,n):(e.endsWith(" ")?"":" ")+t;var wl="flow",Yo="block",Sa="quoted";function xa(e,n,t="flow",{indentAtStart:r,lineWidth:a=80,minContentWidth:o=20,onFold:s,onOverflow:i}={}){if(!a||a<0)return e;a<o&&(o=0);let l=Math.max(1+o,1+a-n.length);if(e.length<=l)return e;let c=[],d={},m=a-n.length;typeof r=="number"&&(r>a-Math.max(2,o)?c.push(0):m=a-r);let p,u,y=!1,h=-1,g=-1,A=-1;t===Yo&&(h=Bm(e,h,n.length),h!==-1&&(m=h+l));for(let M;M=e[h+=1];){if(t===Sa&&M==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}A=h}if(M===`
`)t===Yo&&(h=Bm(e,h,n.length)),m=h+n.length+l,p=void 0;else{if(M===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let I=e[h+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(p=h)}if(h>=m)if(p)c.push(p),m=p+l,p=void 0;else if(t===Sa){for(;u===" "||u==="	";)u=M,M=e[h+=1],y=!0;let I=h>A+1?h-2:g-1;if(d[I])return e;c.push(I),d[I]=!0,m=I+l,p=void 0}else y=!0}u=M}if(y&&i&&i(),c.length===0)return e;s&&s();let S=e.slice(0,c[0]);for(let M=0;M<c.length;++M){let I=c[M],_=c[M+1]||e.length;I===0?S=`
${n}${e.slice(0,_)}`:(t===Sa&&d[I]&&(S+=`${e[I]}\\`),S+=`
${n}${e.slice(I+1,_)}`)}return S}function Bm(e,n,t){let r=n,a=n+1,o=e[a];for(;o===" "||o==="	";)if(n<a+t)o=e[++n];else{do o=e[++n];while(o&&o!==`
`);r=n,a=n+1,o=e[a]}return r}var Xo=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Zo=e=>/^(%|---|\.\.\.)/m.test(e);function ox(e,n,t){if(!n||n<0)return!1;let r=n-t,a=e.length;if(a<=r)return!1;for(let o=0,s=0;o<a;++o)if(e[o]===`
`){if(o-s>r)return!0;if(s=o+1,a-s<=r)return!1}return!0}function Oa(e,n){let t=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return t;let{implicitKey:r}=n,a=n.options.doubleQuotedMinMultiLineLength,o=n.indent||(Zo(e)?"  ":""),s="",i=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(s+=t.slice(i,l)+"\\ ",l+=1,i=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{s+=t.slice(i,l);let d=t.substr(l+2,4);switch(d){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:d.substr(0,2)==="00"?s+="\\x"+d.substr(2):s+=t.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||t[l+2]==='"'||t.length<a)l+=1;else{for(s+=t.slice(i,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)s+=`
`,l+=2;s+=o,t[l+2]===" "&&(s+="\\"),l+=1,i=l+1}break;default:l+=1}return s=i?s+t.slice(i):t,r?s:xa(s,o,Sa,Xo(n,!1))}function vl(e,n){if(n.options.singleQuote===!1||n.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Oa(e,n);let t=n.indent||(Zo(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return n.implicitKey?r:xa(r,t,wl,Xo(n,!1))}function Pr(e,n){let{singleQuote:t}=n.options,r;if(t===!1)r=Oa;else{let a=e.includes('"'),o=e.includes("'");a&&!o?r=vl:o&&!a?r=Oa:r=t?vl:Oa}return r(e,n)}var Sl;try{Sl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Sl=/\n+(?!\n|$)/g}function Qo({comment:e,type:n,value:t},r,a,o){let{blockQuote:s,commentString:i,lineWidth:l}=r.options;if(!s||/\n[\t ]+$/.test(t))return Pr(t,r);let c=r.indent||(r.forceBlockIndent||Zo(t)?"  ":""),d=s==="literal"?!0:s==="folded"||n===L.BLOCK_FOLDED?!1:n===L.BLOCK_LITERAL?!0:!ox(t,l,c.length);if(!t)return d?`|
`:`>
`;let m,p;for(p=t.length;p>0;--p){let _=t[p-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let u=t.substring(p),y=u.indexOf(`
`);y===-1?m="-":t===u||y!==u.length-1?(m="+",o&&o()):m="",u&&(t=t.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(Sl,`$&${c}`));let h=!1,g,A=-1;for(g=0;g<t.length;++g){let _=t[g];if(_===" ")h=!0;else if(_===`
`)A=g;else break}let S=t.substring(0,A<g?A+1:g);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let I=(h?c?"2":"1":"")+m;if(e&&(I+=" "+i(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!d){let _=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),T=!1,j=Xo(r,!0);s!=="folded"&&n!==L.BLOCK_FOLDED&&(j.onOverflow=()=>{T=!0});let x=xa(`${S}${_}${u}`,c,Yo,j);if(!T)return`>${I}
${c}${x}`}return t=t.replace(/\n+/g,`$&${c}`),`|${I}
${c}${S}${t}${u}`}function sx(e,n,t,r){let{type:a,value:o}=e,{actualString:s,implicitKey:i,indent:l,indentStep:c,inFlow:d}=n;if(i&&o.includes(`
`)||d&&/[[\]{},]/.test(o))return Pr(o,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return i||d||!o.includes(`
`)?Pr(o,n):Qo(e,n,t,r);if(!i&&!d&&a!==L.PLAIN&&o.includes(`
`))return Qo(e,n,t,r);if(Zo(o)){if(l==="")return n.forceBlockIndent=!0,Qo(e,n,t,r);if(i&&l===c)return Pr(o,n)}let m=o.replace(/\n+/g,`$&
${l}`);if(s){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(m),{compat:u,tags:y}=n.doc.schema;if(y.some(p)||u?.some(p))return Pr(o,n)}return i?m:xa(m,l,wl,Xo(n,!1))}function yt(e,n,t,r){let{implicitKey:a,inFlow:o}=n,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==L.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(i=L.QUOTE_DOUBLE);let l=d=>{switch(d){case L.BLOCK_FOLDED:case L.BLOCK_LITERAL:return a||o?Pr(s.value,n):Qo(s,n,t,r);case L.QUOTE_DOUBLE:return Oa(s.value,n);case L.QUOTE_SINGLE:return vl(s.value,n);case L.PLAIN:return sx(s,n,t,r);default:return null}},c=l(i);if(c===null){let{defaultKeyType:d,defaultStringType:m}=n.options,p=a&&d||m;if(c=l(p),c===null)throw new Error(`Unsupported default string type ${p}`)}return c}function es(e,n){let t=Object.assign({blockQuote:!0,commentString:Wm,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,n),r;switch(t.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function ix(e,n){if(n.tag){let a=e.filter(o=>o.tag===n.tag);if(a.length>0)return a.find(o=>o.format===n.format)??a[0]}let t,r;if(W(n)){r=n.value;let a=e.filter(o=>o.identify?.(r));if(a.length>1){let o=a.filter(s=>s.test);o.length>0&&(a=o)}t=a.find(o=>o.format===n.format)??a.find(o=>!o.format)}else r=n,t=e.find(a=>a.nodeClass&&r instanceof a.nodeClass);if(!t){let a=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${a} value`)}return t}function lx(e,n,{anchors:t,doc:r}){if(!r.directives)return"";let a=[],o=(W(e)||X(e))&&e.anchor;o&&Uo(o)&&(t.add(o),a.push(`&${o}`));let s=e.tag??(n.default?null:n.tag);return s&&a.push(r.directives.tagString(s)),a.join(" ")}function gt(e,n,t,r){if(G(e))return e.toString(n,t,r);if(Ne(e)){if(n.doc.directives)return e.toString(n);if(n.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");n.resolvedAliases?n.resolvedAliases.add(e):n.resolvedAliases=new Set([e]),e=e.resolve(n.doc)}let a,o=Y(e)?e:n.doc.createNode(e,{onTagObj:l=>a=l});a??(a=ix(n.doc.schema.tags,o));let s=lx(o,a,n);s.length>0&&(n.indentAtStart=(n.indentAtStart??0)+s.length+1);let i=typeof a.stringify=="function"?a.stringify(o,n,t,r):W(o)?yt(o,n,t,r):o.toString(n,t,r);return s?W(o)||i[0]==="{"||i[0]==="["?`${s} ${i}`:`${s}
${n.indent}${i}`:i}function Km({key:e,value:n},t,r,a){let{allNullValues:o,doc:s,indent:i,indentStep:l,options:{commentString:c,indentSeq:d,simpleKeys:m}}=t,p=Y(e)&&e.comment||null;if(m){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(X(e)||!Y(e)&&typeof e=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}let u=!m&&(!e||p&&n==null&&!t.inFlow||X(e)||(W(e)?e.type===L.BLOCK_FOLDED||e.type===L.BLOCK_LITERAL:typeof e=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!u&&(m||!o),indent:i+l});let y=!1,h=!1,g=gt(e,t,()=>y=!0,()=>h=!0);if(!u&&!t.inFlow&&g.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(t.inFlow){if(o||n==null)return y&&r&&r(),g===""?"?":u?`? ${g}`:g}else if(o&&!m||n==null&&u)return g=`? ${g}`,p&&!y?g+=Yn(g,t.indent,c(p)):h&&a&&a(),g;y&&(p=null),u?(p&&(g+=Yn(g,t.indent,c(p))),g=`? ${g}
${i}:`):(g=`${g}:`,p&&(g+=Yn(g,t.indent,c(p))));let A,S,M;Y(n)?(A=!!n.spaceBefore,S=n.commentBefore,M=n.comment):(A=!1,S=null,M=null,n&&typeof n=="object"&&(n=s.createNode(n))),t.implicitKey=!1,!u&&!p&&W(n)&&(t.indentAtStart=g.length+1),h=!1,!d&&l.length>=2&&!t.inFlow&&!u&&ze(n)&&!n.flow&&!n.tag&&!n.anchor&&(t.indent=t.indent.substring(2));let I=!1,_=gt(n,t,()=>I=!0,()=>h=!0),T=" ";if(p||A||S){if(T=A?`
`:"",S){let j=c(S);T+=`
${xn(j,t.indent)}`}_===""&&!t.inFlow?T===`
`&&M&&(T=`

`):T+=`
${t.indent}`}else if(!u&&X(n)){let j=_[0],x=_.indexOf(`
`),$=x!==-1,b=t.inFlow??n.flow??n.items.length===0;if($||!b){let he=!1;if($&&(j==="&"||j==="!")){let K=_.indexOf(" ");j==="&"&&K!==-1&&K<x&&_[K+1]==="!"&&(K=_.indexOf(" ",K+1)),(K===-1||x<K)&&(he=!0)}he||(T=`
${t.indent}`)}}else(_===""||_[0]===`
`)&&(T="");return g+=T+_,t.inFlow?I&&r&&r():M&&!I?g+=Yn(g,t.indent,c(M)):h&&a&&a(),g}function xl(e,n){(e==="debug"||e==="warn")&&console.warn(n)}var ns="<<",Nn={identify:e=>e===ns||typeof e=="symbol"&&e.description===ns,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new L(Symbol(ns)),{addToJSMap:Rl}),stringify:()=>ns},Gm=(e,n)=>(Nn.identify(n)||W(n)&&(!n.type||n.type===L.PLAIN)&&Nn.identify(n.value))&&e?.doc.schema.tags.some(t=>t.tag===Nn.tag&&t.default);function Rl(e,n,t){let r=Hm(e,t);if(ze(r))for(let a of r.items)Ol(e,n,a);else if(Array.isArray(r))for(let a of r)Ol(e,n,a);else Ol(e,n,r)}function Ol(e,n,t){let r=Hm(e,t);if(!$e(r))throw new Error("Merge sources must be maps or map aliases");let a=r.toJSON(null,e,Map);for(let[o,s]of a)n instanceof Map?n.has(o)||n.set(o,s):n instanceof Set?n.add(o):Object.prototype.hasOwnProperty.call(n,o)||Object.defineProperty(n,o,{value:s,writable:!0,enumerable:!0,configurable:!0});return n}function Hm(e,n){return e&&Ne(n)?n.resolve(e.doc,e):n}function ts(e,n,{key:t,value:r}){if(Y(t)&&t.addToJSMap)t.addToJSMap(e,n,r);else if(Gm(e,t))Rl(e,n,r);else{let a=Me(t,"",e);if(n instanceof Map)n.set(a,Me(r,a,e));else if(n instanceof Set)n.add(a);else{let o=cx(t,a,e),s=Me(r,o,e);o in n?Object.defineProperty(n,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):n[o]=s}}return n}function cx(e,n,t){if(n===null)return"";if(typeof n!="object")return String(n);if(Y(e)&&t?.doc){let r=es(t.doc,{});r.anchors=new Set;for(let o of t.anchors.keys())r.anchors.add(o.anchor);r.inFlow=!0,r.inStringifyKey=!0;let a=e.toString(r);if(!t.mapKeyWarned){let o=JSON.stringify(a);o.length>40&&(o=o.substring(0,36)+'..."'),xl(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return a}return JSON.stringify(n)}function Ar(e,n,t){let r=ht(e,void 0,t),a=ht(n,void 0,t);return new ye(r,a)}var ye=class e{constructor(n,t=null){Object.defineProperty(this,Ue,{value:gl}),this.key=n,this.value=t}clone(n){let{key:t,value:r}=this;return Y(t)&&(t=t.clone(n)),Y(r)&&(r=r.clone(n)),new e(t,r)}toJSON(n,t){let r=t?.mapAsMap?new Map:{};return ts(t,r,this)}toString(n,t,r){return n?.doc?Km(this,n,t,r):JSON.stringify(this)}};function as(e,n,t){return(n.inFlow??e.flow?mx:dx)(e,n,t)}function dx({comment:e,items:n},t,{blockItemPrefix:r,flowChars:a,itemIndent:o,onChompKeep:s,onComment:i}){let{indent:l,options:{commentString:c}}=t,d=Object.assign({},t,{indent:o,type:null}),m=!1,p=[];for(let y=0;y<n.length;++y){let h=n[y],g=null;if(Y(h))!m&&h.spaceBefore&&p.push(""),rs(t,p,h.commentBefore,m),h.comment&&(g=h.comment);else if(G(h)){let S=Y(h.key)?h.key:null;S&&(!m&&S.spaceBefore&&p.push(""),rs(t,p,S.commentBefore,m))}m=!1;let A=gt(h,d,()=>g=null,()=>m=!0);g&&(A+=Yn(A,o,c(g))),m&&g&&(m=!1),p.push(r+A)}let u;if(p.length===0)u=a.start+a.end;else{u=p[0];for(let y=1;y<p.length;++y){let h=p[y];u+=h?`
${l}${h}`:`
`}}return e?(u+=`
`+xn(c(e),l),i&&i()):m&&s&&s(),u}function mx({items:e},n,{flowChars:t,itemIndent:r}){let{indent:a,indentStep:o,flowCollectionPadding:s,options:{commentString:i}}=n;r+=o;let l=Object.assign({},n,{indent:r,inFlow:!0,type:null}),c=!1,d=0,m=[];for(let y=0;y<e.length;++y){let h=e[y],g=null;if(Y(h))h.spaceBefore&&m.push(""),rs(n,m,h.commentBefore,!1),h.comment&&(g=h.comment);else if(G(h)){let S=Y(h.key)?h.key:null;S&&(S.spaceBefore&&m.push(""),rs(n,m,S.commentBefore,!1),S.comment&&(c=!0));let M=Y(h.value)?h.value:null;M?(M.comment&&(g=M.comment),M.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(g=S.comment)}g&&(c=!0);let A=gt(h,l,()=>g=null);c||(c=m.length>d||A.includes(`
`)),y<e.length-1?A+=",":n.options.trailingComma&&(n.options.lineWidth>0&&(c||(c=m.reduce((S,M)=>S+M.length+2,2)+(A.length+2)>n.options.lineWidth)),c&&(A+=",")),g&&(A+=Yn(A,r,i(g))),m.push(A),d=m.length}let{start:p,end:u}=t;if(m.length===0)return p+u;if(!c){let y=m.reduce((h,g)=>h+g.length+2,2);c=n.options.lineWidth>0&&y>n.options.lineWidth}if(c){let y=p;for(let h of m)y+=h?`
${o}${a}${h}`:`
`;return`${y}
${a}${u}`}else return`${p}${s}${m.join(" ")}${s}${u}`}function rs({indent:e,options:{commentString:n}},t,r,a){if(r&&a&&(r=r.replace(/^\n+/,"")),r){let o=xn(n(r),e);t.push(o.trimStart())}}function Mt(e,n){let t=W(n)?n.value:n;for(let r of e)if(G(r)&&(r.key===n||r.key===t||W(r.key)&&r.key.value===t))return r}var we=class extends Or{static get tagName(){return"tag:yaml.org,2002:map"}constructor(n){super(Ln,n),this.items=[]}static from(n,t,r){let{keepUndefined:a,replacer:o}=r,s=new this(n),i=(l,c)=>{if(typeof o=="function")c=o.call(t,l,c);else if(Array.isArray(o)&&!o.includes(l))return;(c!==void 0||a)&&s.items.push(Ar(l,c,r))};if(t instanceof Map)for(let[l,c]of t)i(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))i(l,t[l]);return typeof n.sortMapEntries=="function"&&s.items.sort(n.sortMapEntries),s}add(n,t){let r;G(n)?r=n:!n||typeof n!="object"||!("key"in n)?r=new ye(n,n?.value):r=new ye(n.key,n.value);let a=Mt(this.items,r.key),o=this.schema?.sortMapEntries;if(a){if(!t)throw new Error(`Key ${r.key} already set`);W(a.value)&&Jo(r.value)?a.value.value=r.value:a.value=r.value}else if(o){let s=this.items.findIndex(i=>o(r,i)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(n){let t=Mt(this.items,n);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(n,t){let a=Mt(this.items,n)?.value;return(!t&&W(a)?a.value:a)??void 0}has(n){return!!Mt(this.items,n)}set(n,t){this.add(new ye(n,t),!0)}toJSON(n,t,r){let a=r?new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(a);for(let o of this.items)ts(t,a,o);return a}toString(n,t,r){if(!n)return JSON.stringify(this);for(let a of this.items)if(!G(a))throw new Error(`Map items must all be pairs; found ${JSON.stringify(a)} instead`);return!n.allNullValues&&this.hasAllNullValues(!1)&&(n=Object.assign({},n,{allNullValues:!0})),as(this,n,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:n.indent||"",onChompKeep:r,onComment:t})}};var In={collection:"map",default:!0,nodeClass:we,tag:"tag:yaml.org,2002:map",resolve(e,n){return $e(e)||n("Expected a mapping for this tag"),e},createNode:(e,n,t)=>we.from(e,n,t)};var Ve=class extends Or{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(n){super(ut,n),this.items=[]}add(n){this.items.push(n)}delete(n){let t=os(n);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(n,t){let r=os(n);if(typeof r!="number")return;let a=this.items[r];return!t&&W(a)?a.value:a}has(n){let t=os(n);return typeof t=="number"&&t<this.items.length}set(n,t){let r=os(n);if(typeof r!="number")throw new Error(`Expected a valid index, not ${n}.`);let a=this.items[r];W(a)&&Jo(t)?a.value=t:this.items[r]=t}toJSON(n,t){let r=[];t?.onCreate&&t.onCreate(r);let a=0;for(let o of this.items)r.push(Me(o,String(a++),t));return r}toString(n,t,r){return n?as(this,n,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(n.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(n,t,r){let{replacer:a}=r,o=new this(n);if(t&&Symbol.iterator in Object(t)){let s=0;for(let i of t){if(typeof a=="function"){let l=t instanceof Set?i:String(s++);i=a.call(t,l,i)}o.items.push(ht(i,void 0,r))}}return o}};function os(e){let n=W(e)?e.value:e;return n&&typeof n=="string"&&(n=Number(n)),typeof n=="number"&&Number.isInteger(n)&&n>=0?n:null}var $n={collection:"seq",default:!0,nodeClass:Ve,tag:"tag:yaml.org,2002:seq",resolve(e,n){return ze(e)||n("Expected a sequence for this tag"),e},createNode:(e,n,t)=>Ve.from(e,n,t)};var Tt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,n,t,r){return n=Object.assign({actualString:!0},n),yt(e,n,t,r)}};var tr={identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new L(null),stringify:({source:e},n)=>typeof e=="string"&&tr.test.test(e)?e:n.options.nullStr};var Ra={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new L(e[0]==="t"||e[0]==="T"),stringify({source:e,value:n},t){if(e&&Ra.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(n===r)return e}return n?t.options.trueStr:t.options.falseStr}};function We({format:e,minFractionDigits:n,tag:t,value:r}){if(typeof r=="bigint")return String(r);let a=typeof r=="number"?r:Number(r);if(!isFinite(a))return isNaN(a)?".nan":a<0?"-.inf":".inf";let o=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&n&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let s=o.indexOf(".");s<0&&(s=o.length,o+=".");let i=n-(o.length-s-1);for(;i-- >0;)o+="0"}return o}var ss={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:We},is={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():We(e)}},ls={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let n=new L(parseFloat(e)),t=e.indexOf(".");return t!==-1&&e[e.length-1]==="0"&&(n.minFractionDigits=e.length-t-1),n},stringify:We};var cs=e=>typeof e=="bigint"||Number.isInteger(e),Pl=(e,n,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(n),t);function qm(e,n,t){let{value:r}=e;return cs(r)&&r>=0?t+r.toString(n):We(e)}var ds={identify:e=>cs(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,n,t)=>Pl(e,2,8,t),stringify:e=>qm(e,8,"0o")},ms={identify:cs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,n,t)=>Pl(e,0,10,t),stringify:We},ps={identify:e=>cs(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,n,t)=>Pl(e,2,16,t),stringify:e=>qm(e,16,"0x")};var Um=[In,$n,Tt,tr,Ra,ds,ms,ps,ss,is,ls];function zm(e){return typeof e=="bigint"||Number.isInteger(e)}var us=({value:e})=>JSON.stringify(e),px=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:us},{identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:us},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:us},{identify:zm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,n,{intAsBigInt:t})=>t?BigInt(e):parseInt(e,10),stringify:({value:e})=>zm(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:us}],ux={default:!0,tag:"",test:/^/,resolve(e,n){return n(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Jm=[In,$n].concat(px,ux);var Pa={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,n){if(typeof atob=="function"){let t=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let a=0;a<t.length;++a)r[a]=t.charCodeAt(a);return r}else return n("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:n,value:t},r,a,o){if(!t)return"";let s=t,i;if(typeof btoa=="function"){let l="";for(let c=0;c<s.length;++c)l+=String.fromCharCode(s[c]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=L.BLOCK_LITERAL),n!==L.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(i.length/l),d=new Array(c);for(let m=0,p=0;m<c;++m,p+=l)d[m]=i.substr(p,l);i=d.join(n===L.BLOCK_LITERAL?`
`:" ")}return yt({comment:e,type:n,value:i},r,a,o)}};function Al(e,n){if(ze(e))for(let t=0;t<e.items.length;++t){let r=e.items[t];if(!G(r)){if($e(r)){r.items.length>1&&n("Each pair must have its own sequence indicator");let a=r.items[0]||new ye(new L(null));if(r.commentBefore&&(a.key.commentBefore=a.key.commentBefore?`${r.commentBefore}
${a.key.commentBefore}`:r.commentBefore),r.comment){let o=a.value??a.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=a}e.items[t]=G(r)?r:new ye(r)}}else n("Expected a sequence for this tag");return e}function El(e,n,t){let{replacer:r}=t,a=new Ve(e);a.tag="tag:yaml.org,2002:pairs";let o=0;if(n&&Symbol.iterator in Object(n))for(let s of n){typeof r=="function"&&(s=r.call(n,String(o++),s));let i,l;if(Array.isArray(s))if(s.length===2)i=s[0],l=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let c=Object.keys(s);if(c.length===1)i=c[0],l=s[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=s;a.items.push(Ar(i,l,t))}return a}var Aa={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Al,createNode:El};var Er=class e extends Ve{constructor(){super(),this.add=we.prototype.add.bind(this),this.delete=we.prototype.delete.bind(this),this.get=we.prototype.get.bind(this),this.has=we.prototype.has.bind(this),this.set=we.prototype.set.bind(this),this.tag=e.tag}toJSON(n,t){if(!t)return super.toJSON(n);let r=new Map;t?.onCreate&&t.onCreate(r);for(let a of this.items){let o,s;if(G(a)?(o=Me(a.key,"",t),s=Me(a.value,o,t)):o=Me(a,"",t),r.has(o))throw new Error("Ordered maps must not include duplicate keys");r.set(o,s)}return r}static from(n,t,r){let a=El(n,t,r),o=new this;return o.items=a.items,o}};Er.tag="tag:yaml.org,2002:omap";var Ea={collection:"seq",identify:e=>e instanceof Map,nodeClass:Er,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,n){let t=Al(e,n),r=[];for(let{key:a}of t.items)W(a)&&(r.includes(a.value)?n(`Ordered maps must not include duplicate keys: ${a.value}`):r.push(a.value));return Object.assign(new Er,t)},createNode:(e,n,t)=>Er.from(e,n,t)};function Ym({value:e,source:n},t){return n&&(e?Cl:Ml).test.test(n)?n:e?t.options.trueStr:t.options.falseStr}var Cl={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new L(!0),stringify:Ym},Ml={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new L(!1),stringify:Ym};var Qm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:We},Xm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():We(e)}},Zm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new L(parseFloat(e.replace(/_/g,""))),t=e.indexOf(".");if(t!==-1){let r=e.substring(t+1).replace(/_/g,"");r[r.length-1]==="0"&&(n.minFractionDigits=r.length)}return n},stringify:We};var Ca=e=>typeof e=="bigint"||Number.isInteger(e);function fs(e,n,t,{intAsBigInt:r}){let a=e[0];if((a==="-"||a==="+")&&(n+=1),e=e.substring(n).replace(/_/g,""),r){switch(t){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return a==="-"?BigInt(-1)*s:s}let o=parseInt(e,t);return a==="-"?-1*o:o}function Tl(e,n,t){let{value:r}=e;if(Ca(r)){let a=r.toString(n);return r<0?"-"+t+a.substr(1):t+a}return We(e)}var ep={identify:Ca,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,n,t)=>fs(e,2,2,t),stringify:e=>Tl(e,2,"0b")},np={identify:Ca,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,n,t)=>fs(e,1,8,t),stringify:e=>Tl(e,8,"0")},tp={identify:Ca,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,n,t)=>fs(e,0,10,t),stringify:We},rp={identify:Ca,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,n,t)=>fs(e,2,16,t),stringify:e=>Tl(e,16,"0x")};var Cr=class e extends we{constructor(n){super(n),this.tag=e.tag}add(n){let t;G(n)?t=n:n&&typeof n=="object"&&"key"in n&&"value"in n&&n.value===null?t=new ye(n.key,null):t=new ye(n,null),Mt(this.items,t.key)||this.items.push(t)}get(n,t){let r=Mt(this.items,n);return!t&&G(r)?W(r.key)?r.key.value:r.key:r}set(n,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let r=Mt(this.items,n);r&&!t?this.items.splice(this.items.indexOf(r),1):!r&&t&&this.items.push(new ye(n))}toJSON(n,t){return super.toJSON(n,t,Set)}toString(n,t,r){if(!n)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},n,{allNullValues:!0}),t,r);throw new Error("Set items must all have null values")}static from(n,t,r){let{replacer:a}=r,o=new this(n);if(t&&Symbol.iterator in Object(t))for(let s of t)typeof a=="function"&&(s=a.call(t,s,s)),o.items.push(Ar(s,null,r));return o}};Cr.tag="tag:yaml.org,2002:set";var Ma={collection:"map",identify:e=>e instanceof Set,nodeClass:Cr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,n,t)=>Cr.from(e,n,t),resolve(e,n){if($e(e)){if(e.hasAllNullValues(!0))return Object.assign(new Cr,e);n("Set items must all have null values")}else n("Expected a mapping for this tag");return e}};function _l(e,n){let t=e[0],r=t==="-"||t==="+"?e.substring(1):e,a=s=>n?BigInt(s):Number(s),o=r.replace(/_/g,"").split(":").reduce((s,i)=>s*a(60)+a(i),a(0));return t==="-"?a(-1)*o:o}function ap(e){let{value:n}=e,t=s=>s;if(typeof n=="bigint")t=s=>BigInt(s);else if(isNaN(n)||!isFinite(n))return We(e);let r="";n<0&&(r="-",n*=t(-1));let a=t(60),o=[n%a];return n<60?o.unshift(0):(n=(n-o[0])/a,o.unshift(n%a),n>=60&&(n=(n-o[0])/a,o.unshift(n))),r+o.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,n,{intAsBigInt:t})=>_l(e,t),stringify:ap},ys={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>_l(e,!1),stringify:ap},Mr={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let n=e.match(Mr.test);if(!n)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,a,o,s,i]=n.map(Number),l=n[7]?Number((n[7]+"00").substr(1,3)):0,c=Date.UTC(t,r-1,a,o||0,s||0,i||0,l),d=n[8];if(d&&d!=="Z"){let m=_l(d,!1);Math.abs(m)<30&&(m*=60),c-=6e4*m}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Ll=[In,$n,Tt,tr,Cl,Ml,ep,np,tp,rp,Qm,Xm,Zm,Pa,Nn,Ea,Aa,Ma,hs,ys,Mr];var op=new Map([["core",Um],["failsafe",[In,$n,Tt]],["json",Jm],["yaml11",Ll],["yaml-1.1",Ll]]),sp={binary:Pa,bool:Ra,float:ls,floatExp:is,floatNaN:ss,floatTime:ys,int:ms,intHex:ps,intOct:ds,intTime:hs,map:In,merge:Nn,null:tr,omap:Ea,pairs:Aa,seq:$n,set:Ma,timestamp:Mr},ip={"tag:yaml.org,2002:binary":Pa,"tag:yaml.org,2002:merge":Nn,"tag:yaml.org,2002:omap":Ea,"tag:yaml.org,2002:pairs":Aa,"tag:yaml.org,2002:set":Ma,"tag:yaml.org,2002:timestamp":Mr};function gs(e,n,t){let r=op.get(n);if(r&&!e)return t&&!r.includes(Nn)?r.concat(Nn):r.slice();let a=r;if(!a)if(Array.isArray(e))a=[];else{let o=Array.from(op.keys()).filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${n}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)a=a.concat(o);else typeof e=="function"&&(a=e(a.slice()));return t&&(a=a.concat(Nn)),a.reduce((o,s)=>{let i=typeof s=="string"?sp[s]:s;if(!i){let l=JSON.stringify(s),c=Object.keys(sp).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return o.includes(i)||o.push(i),o},[])}var fx=(e,n)=>e.key<n.key?-1:e.key>n.key?1:0,rr=class e{constructor({compat:n,customTags:t,merge:r,resolveKnownTags:a,schema:o,sortMapEntries:s,toStringDefaults:i}){this.compat=Array.isArray(n)?gs(n,"compat"):n?gs(null,n):null,this.name=typeof o=="string"&&o||"core",this.knownTags=a?ip:{},this.tags=gs(t,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,Ln,{value:In}),Object.defineProperty(this,cn,{value:Tt}),Object.defineProperty(this,ut,{value:$n}),this.sortMapEntries=typeof s=="function"?s:s===!0?fx:null}clone(){let n=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return n.tags=this.tags.slice(),n}};function lp(e,n){let t=[],r=n.directives===!0;if(n.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(t.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&t.push("---");let a=es(e,n),{commentString:o}=a.options;if(e.commentBefore){t.length!==1&&t.unshift("");let l=o(e.commentBefore);t.unshift(xn(l,""))}let s=!1,i=null;if(e.contents){if(Y(e.contents)){if(e.contents.spaceBefore&&r&&t.push(""),e.contents.commentBefore){let d=o(e.contents.commentBefore);t.push(xn(d,""))}a.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>s=!0,c=gt(e.contents,a,()=>i=null,l);i&&(c+=Yn(c,"",o(i))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(gt(e.contents,a));if(e.directives?.docEnd)if(e.comment){let l=o(e.comment);l.includes(`
`)?(t.push("..."),t.push(xn(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=e.comment;l&&s&&(l=l.replace(/^\n+/,"")),l&&((!s||i)&&t[t.length-1]!==""&&t.push(""),t.push(xn(o(l),"")))}return t.join(`
`)+`
`}var _t=class e{constructor(n,t,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ue,{value:Go});let a=null;typeof t=="function"||Array.isArray(t)?a=t:r===void 0&&t&&(r=t,t=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:s}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Jn({version:s}),this.setSchema(s,r),this.contents=n===void 0?null:this.createNode(n,a,r)}clone(){let n=Object.create(e.prototype,{[Ue]:{value:Go}});return n.commentBefore=this.commentBefore,n.comment=this.comment,n.errors=this.errors.slice(),n.warnings=this.warnings.slice(),n.options=Object.assign({},this.options),this.directives&&(n.directives=this.directives.clone()),n.schema=this.schema.clone(),n.contents=Y(this.contents)?this.contents.clone(n.schema):this.contents,this.range&&(n.range=this.range.slice()),n}add(n){Tr(this.contents)&&this.contents.add(n)}addIn(n,t){Tr(this.contents)&&this.contents.addIn(n,t)}createAlias(n,t){if(!n.anchor){let r=bl(this);n.anchor=!t||r.has(t)?kl(t||"a",r):t}return new ft(n.anchor)}createNode(n,t,r){let a;if(typeof t=="function")n=t.call({"":n},"",n),a=t;else if(Array.isArray(t)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,A=t.filter(g).map(String);A.length>0&&(t=t.concat(A)),a=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:o,anchorPrefix:s,flow:i,keepUndefined:l,onTagObj:c,tag:d}=r??{},{onAnchor:m,setAnchors:p,sourceObjects:u}=Vm(this,s||"a"),y={aliasDuplicateObjects:o??!0,keepUndefined:l??!1,onAnchor:m,onTagObj:c,replacer:a,schema:this.schema,sourceObjects:u},h=ht(n,d,y);return i&&X(h)&&(h.flow=!0),p(),h}createPair(n,t,r={}){let a=this.createNode(n,null,r),o=this.createNode(t,null,r);return new ye(a,o)}delete(n){return Tr(this.contents)?this.contents.delete(n):!1}deleteIn(n){return Rr(n)?this.contents==null?!1:(this.contents=null,!0):Tr(this.contents)?this.contents.deleteIn(n):!1}get(n,t){return X(this.contents)?this.contents.get(n,t):void 0}getIn(n,t){return Rr(n)?!t&&W(this.contents)?this.contents.value:this.contents:X(this.contents)?this.contents.getIn(n,t):void 0}has(n){return X(this.contents)?this.contents.has(n):!1}hasIn(n){return Rr(n)?this.contents!==void 0:X(this.contents)?this.contents.hasIn(n):!1}set(n,t){this.contents==null?this.contents=va(this.schema,[n],t):Tr(this.contents)&&this.contents.set(n,t)}setIn(n,t){Rr(n)?this.contents=t:this.contents==null?this.contents=va(this.schema,Array.from(n),t):Tr(this.contents)&&this.contents.setIn(n,t)}setSchema(n,t={}){typeof n=="number"&&(n=String(n));let r;switch(n){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Jn({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=n:this.directives=new Jn({version:n}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let a=JSON.stringify(n);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${a}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=new rr(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:n,jsonArg:t,mapAsMap:r,maxAliasCount:a,onAnchor:o,reviver:s}={}){let i={anchors:new Map,doc:this,keep:!n,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof a=="number"?a:100},l=Me(this.contents,t??"",i);if(typeof o=="function")for(let{count:c,res:d}of i.anchors.values())o(d,c);return typeof s=="function"?Et(s,{"":l},"",l):l}toJSON(n,t){return this.toJS({json:!0,jsonArg:n,mapAsMap:!1,onAnchor:t})}toString(n={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in n&&(!Number.isInteger(n.indent)||Number(n.indent)<=0)){let t=JSON.stringify(n.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return lp(this,n)}};function Tr(e){if(X(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Ta=class extends Error{constructor(n,t,r,a){super(),this.name=n,this.code=r,this.message=a,this.pos=t}},jn=class extends Ta{constructor(n,t,r){super("YAMLParseError",n,t,r)}},_a=class extends Ta{constructor(n,t,r){super("YAMLWarning",n,t,r)}};function Qn(e,{flow:n,indicator:t,next:r,offset:a,onError:o,parentIndent:s,startOnNewline:i}){let l=!1,c=i,d=i,m="",p="",u=!1,y=!1,h=null,g=null,A=null,S=null,M=null,I=null,_=null;for(let x of e)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&o(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),h&&(c&&x.type!=="comment"&&x.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!n&&(t!=="doc-start"||r?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),d=!0;break;case"comment":{d||o(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let $=x.source.substring(1)||" ";m?m+=p+$:m=$,p="",c=!1;break}case"newline":c?m?m+=x.source:(!I||t!=="seq-item-ind")&&(l=!0):p+=x.source,c=!0,u=!0,(g||A)&&(S=x),d=!0;break;case"anchor":g&&o(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&o(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=x,_??(_=x.offset),c=!1,d=!1,y=!0;break;case"tag":{A&&o(x,"MULTIPLE_TAGS","A node can have at most one tag"),A=x,_??(_=x.offset),c=!1,d=!1,y=!0;break}case t:(g||A)&&o(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),I&&o(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${n??"collection"}`),I=x,c=t==="seq-item-ind"||t==="explicit-key-ind",d=!1;break;case"comma":if(n){M&&o(x,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`),M=x,c=!1,d=!1;break}default:o(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),c=!1,d=!1}let T=e[e.length-1],j=T?T.offset+T.source.length:a;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:I,spaceBefore:l,comment:m,hasNewline:u,anchor:g,tag:A,newlineAfterProp:S,end:j,start:_??j}}function Lt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let n of e.end)if(n.type==="newline")return!0}return!1;case"flow-collection":for(let n of e.items){for(let t of n.start)if(t.type==="newline")return!0;if(n.sep){for(let t of n.sep)if(t.type==="newline")return!0}if(Lt(n.key)||Lt(n.value))return!0}return!1;default:return!0}}function La(e,n,t){if(n?.type==="flow-collection"){let r=n.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Lt(n)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function bs(e,n,t){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let a=typeof r=="function"?r:(o,s)=>o===s||W(o)&&W(s)&&o.value===s.value;return n.some(o=>a(o.key,t))}var cp="All mapping items must start at the same column";function dp({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=o?.nodeClass??we,i=new s(t.schema);t.atRoot&&(t.atRoot=!1);let l=r.offset,c=null;for(let d of r.items){let{start:m,key:p,sep:u,value:y}=d,h=Qn(m,{indicator:"explicit-key-ind",next:p??u?.[0],offset:l,onError:a,parentIndent:r.indent,startOnNewline:!0}),g=!h.found;if(g){if(p&&(p.type==="block-seq"?a(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&a(l,"BAD_INDENT",cp)),!h.anchor&&!h.tag&&!u){c=h.end,h.comment&&(i.comment?i.comment+=`
`+h.comment:i.comment=h.comment);continue}(h.newlineAfterProp||Lt(p))&&a(p??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&a(l,"BAD_INDENT",cp);t.atKey=!0;let A=h.end,S=p?e(t,p,h,a):n(t,A,m,null,h,a);t.schema.compat&&La(r.indent,p,a),t.atKey=!1,bs(t,i.items,S)&&a(A,"DUPLICATE_KEY","Map keys must be unique");let M=Qn(u??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:a,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=M.end,M.found){g&&(y?.type==="block-map"&&!M.hasNewline&&a(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<M.found.offset-1024&&a(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=y?e(t,y,M,a):n(t,l,u,null,M,a);t.schema.compat&&La(r.indent,y,a),l=I.range[2];let _=new ye(S,I);t.options.keepSourceTokens&&(_.srcToken=d),i.items.push(_)}else{g&&a(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),M.comment&&(S.comment?S.comment+=`
`+M.comment:S.comment=M.comment);let I=new ye(S);t.options.keepSourceTokens&&(I.srcToken=d),i.items.push(I)}}return c&&c<l&&a(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,c??l],i}function mp({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=o?.nodeClass??Ve,i=new s(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=r.offset,c=null;for(let{start:d,value:m}of r.items){let p=Qn(d,{indicator:"seq-item-ind",next:m,offset:l,onError:a,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||m)m?.type==="block-seq"?a(p.end,"BAD_INDENT","All sequence items must start at the same column"):a(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(i.comment=p.comment);continue}let u=m?e(t,m,p,a):n(t,p.end,d,null,p,a);t.schema.compat&&La(r.indent,m,a),l=u.range[2],i.items.push(u)}return i.range=[r.offset,l,c??l],i}function Xn(e,n,t,r){let a="";if(e){let o=!1,s="";for(let i of e){let{source:l,type:c}=i;switch(c){case"space":o=!0;break;case"comment":{t&&!o&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";a?a+=s+d:a=d,s="";break}case"newline":a&&(s+=l),o=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}n+=l.length}}return{comment:a,offset:n}}var Nl="Block collections are not allowed within flow collections",Il=e=>e&&(e.type==="block-map"||e.type==="block-seq");function pp({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=r.start.source==="{",i=s?"flow map":"flow sequence",l=o?.nodeClass??(s?we:Ve),c=new l(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let m=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let A=r.items[g],{start:S,key:M,sep:I,value:_}=A,T=Qn(S,{flow:i,indicator:"explicit-key-ind",next:M??I?.[0],offset:m,onError:a,parentIndent:r.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!I&&!_){g===0&&T.comma?a(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):g<r.items.length-1&&a(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),T.comment&&(c.comment?c.comment+=`
`+T.comment:c.comment=T.comment),m=T.end;continue}!s&&t.options.strict&&Lt(M)&&a(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)T.comma&&a(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(T.comma||a(T.start,"MISSING_CHAR",`Missing , between ${i} items`),T.comment){let j="";e:for(let x of S)switch(x.type){case"comma":case"space":break;case"comment":j=x.source.substring(1);break e;default:break e}if(j){let x=c.items[c.items.length-1];G(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+j:x.comment=j,T.comment=T.comment.substring(j.length+1)}}if(!s&&!I&&!T.found){let j=_?e(t,_,T,a):n(t,T.end,I,null,T,a);c.items.push(j),m=j.range[2],Il(_)&&a(j.range,"BLOCK_IN_FLOW",Nl)}else{t.atKey=!0;let j=T.end,x=M?e(t,M,T,a):n(t,j,S,null,T,a);Il(M)&&a(x.range,"BLOCK_IN_FLOW",Nl),t.atKey=!1;let $=Qn(I??[],{flow:i,indicator:"map-value-ind",next:_,offset:x.range[2],onError:a,parentIndent:r.indent,startOnNewline:!1});if($.found){if(!s&&!T.found&&t.options.strict){if(I)for(let K of I){if(K===$.found)break;if(K.type==="newline"){a(K,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<$.found.offset-1024&&a($.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===":"?a(_,"MISSING_CHAR",`Missing space after : in ${i}`):a($.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let b=_?e(t,_,$,a):$.found?n(t,$.end,I,null,$,a):null;b?Il(_)&&a(b.range,"BLOCK_IN_FLOW",Nl):$.comment&&(x.comment?x.comment+=`
`+$.comment:x.comment=$.comment);let he=new ye(x,b);if(t.options.keepSourceTokens&&(he.srcToken=A),s){let K=c;bs(t,K.items,x)&&a(j,"DUPLICATE_KEY","Map keys must be unique"),K.items.push(he)}else{let K=new we(t.schema);K.flow=!0,K.items.push(he);let ce=(b??x).range;K.range=[x.range[0],ce[1],ce[2]],c.items.push(K)}m=b?b.range[2]:$.end}}let p=s?"}":"]",[u,...y]=r.end,h=m;if(u?.source===p)h=u.offset+u.source.length;else{let g=i[0].toUpperCase()+i.substring(1),A=d?`${g} must end with a ${p}`:`${g} in block collection must be sufficiently indented and end with a ${p}`;a(m,d?"MISSING_CHAR":"BAD_INDENT",A),u&&u.source.length!==1&&y.unshift(u)}if(y.length>0){let g=Xn(y,h,t.options.strict,a);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[r.offset,h,g.offset]}else c.range=[r.offset,h,h];return c}function $l(e,n,t,r,a,o){let s=t.type==="block-map"?dp(e,n,t,r,o):t.type==="block-seq"?mp(e,n,t,r,o):pp(e,n,t,r,o),i=s.constructor;return a==="!"||a===i.tagName?(s.tag=i.tagName,s):(a&&(s.tag=a),s)}function up(e,n,t,r,a){let o=r.tag,s=o?n.directives.tagName(o.source,p=>a(o,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:u}=r,y=p&&o?p.offset>o.offset?p:o:p??o;y&&(!u||u.offset<y.offset)&&a(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!s||s==="!"||s===we.tagName&&i==="map"||s===Ve.tagName&&i==="seq")return $l(e,n,t,a,s);let l=n.schema.tags.find(p=>p.tag===s&&p.collection===i);if(!l){let p=n.schema.knownTags[s];if(p?.collection===i)n.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?a(o,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):a(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),$l(e,n,t,a,s)}let c=$l(e,n,t,a,s,l),d=l.resolve?.(c,p=>a(o,"TAG_RESOLVE_FAILED",p),n.options)??c,m=Y(d)?d:new L(d);return m.range=c.range,m.tag=s,l?.format&&(m.format=l.format),m}function ks(e,n,t){let r=n.offset,a=hx(n,e.options.strict,t);if(!a)return{value:"",type:null,comment:"",range:[r,r,r]};let o=a.mode===">"?L.BLOCK_FOLDED:L.BLOCK_LITERAL,s=n.source?yx(n.source):[],i=s.length;for(let h=s.length-1;h>=0;--h){let g=s[h][1];if(g===""||g==="\r")i=h;else break}if(i===0){let h=a.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",g=r+a.length;return n.source&&(g+=n.source.length),{value:h,type:o,comment:a.comment,range:[r,g,g]}}let l=n.indent+a.indent,c=n.offset+a.length,d=0;for(let h=0;h<i;++h){let[g,A]=s[h];if(A===""||A==="\r")a.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(c+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),a.indent===0&&(l=g.length),d=h,l===0&&!e.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=g.length+A.length+1}for(let h=s.length-1;h>=i;--h)s[h][0].length>l&&(i=h+1);let m="",p="",u=!1;for(let h=0;h<d;++h)m+=s[h][0].slice(l)+`
`;for(let h=d;h<i;++h){let[g,A]=s[h];c+=g.length+A.length+1;let S=A[A.length-1]==="\r";if(S&&(A=A.slice(0,-1)),A&&g.length<l){let I=`Block scalar lines must not be less indented than their ${a.indent?"explicit indentation indicator":"first line"}`;t(c-A.length-(S?2:1),"BAD_INDENT",I),g=""}o===L.BLOCK_LITERAL?(m+=p+g.slice(l)+A,p=`
`):g.length>l||A[0]==="	"?(p===" "?p=`
`:!u&&p===`
`&&(p=`

`),m+=p+g.slice(l)+A,p=`
`,u=!0):A===""?p===`
`?m+=`
`:p=`
`:(m+=p+A,p=" ",u=!1)}switch(a.chomp){case"-":break;case"+":for(let h=i;h<s.length;++h)m+=`
`+s[h][0].slice(l);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let y=r+a.length+n.source.length;return{value:m,type:o,comment:a.comment,range:[r,y,y]}}function hx({offset:e,props:n},t,r){if(n[0].type!=="block-scalar-header")return r(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:a}=n[0],o=a[0],s=0,i="",l=-1;for(let p=1;p<a.length;++p){let u=a[p];if(!i&&(u==="-"||u==="+"))i=u;else{let y=Number(u);!s&&y?s=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${a}`);let c=!1,d="",m=a.length;for(let p=1;p<n.length;++p){let u=n[p];switch(u.type){case"space":c=!0;case"newline":m+=u.source.length;break;case"comment":t&&!c&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),m+=u.source.length,d=u.source.substring(1);break;case"error":r(u,"UNEXPECTED_TOKEN",u.message),m+=u.source.length;break;default:{let y=`Unexpected token in block scalar header: ${u.type}`;r(u,"UNEXPECTED_TOKEN",y);let h=u.source;h&&typeof h=="string"&&(m+=h.length)}}}return{mode:o,indent:s,chomp:i,comment:d,length:m}}function yx(e){let n=e.split(/\n( *)/),t=n[0],r=t.match(/^( *)/),o=[r?.[1]?[r[1],t.slice(r[1].length)]:["",t]];for(let s=1;s<n.length;s+=2)o.push([n[s],n[s+1]]);return o}function ws(e,n,t){let{offset:r,type:a,source:o,end:s}=e,i,l,c=(p,u,y)=>t(r+p,u,y);switch(a){case"scalar":i=L.PLAIN,l=gx(o,c);break;case"single-quoted-scalar":i=L.QUOTE_SINGLE,l=bx(o,c);break;case"double-quoted-scalar":i=L.QUOTE_DOUBLE,l=kx(o,c);break;default:return t(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let d=r+o.length,m=Xn(s,d,n,t);return{value:l,type:i,comment:m.comment,range:[r,d,m.offset]}}function gx(e,n){let t="";switch(e[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${e[0]}`;break}case"@":case"`":{t=`reserved character ${e[0]}`;break}}return t&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),fp(e)}function bx(e,n){return(e[e.length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),fp(e.slice(1,-1)).replace(/''/g,"'")}function fp(e){let n=/(.*?)\r?\n/sy,t=n.exec(e);if(!t)return e;let r,a;try{r=new RegExp("(?<![ 	])[ 	]+$"),a=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let o=t[1].replace(r,""),s=" ",i=n.lastIndex;for(;t=n.exec(e);){let c=t[1].replace(a,"");c===""?s===`
`?o+=s:s=`
`:(o+=s+c,s=" "),i=n.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,t=l.exec(e),o+s+(t?.[1]??"")}function kx(e,n){let t="";for(let r=1;r<e.length-1;++r){let a=e[r];if(!(a==="\r"&&e[r+1]===`
`))if(a===`
`){let{fold:o,offset:s}=wx(e,r);t+=o,r=s}else if(a==="\\"){let o=e[++r],s=vx[o];if(s)t+=s;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let i=o==="x"?2:o==="u"?4:8;t+=Sx(e,r+1,i,n),r+=i}else{let i=e.substr(r-1,2);n(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),t+=i}}else if(a===" "||a==="	"){let o=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(t+=r>o?e.slice(o,r+1):a)}else t+=a}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),t}function wx(e,n){let t="",r=e[n+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[n+2]!==`
`);)r===`
`&&(t+=`
`),n+=1,r=e[n+1];return t||(t=" "),{fold:t,offset:n}}var vx={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Sx(e,n,t,r){let a=e.substr(n,t),s=a.length===t&&/^[0-9a-fA-F]+$/.test(a)?parseInt(a,16):NaN;try{return String.fromCodePoint(s)}catch{let i=e.substr(n-2,t+2);return r(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function jl(e,n,t,r){let{value:a,type:o,comment:s,range:i}=n.type==="block-scalar"?ks(e,n,r):ws(n,e.options.strict,r),l=t?e.directives.tagName(t.source,m=>r(t,"TAG_RESOLVE_FAILED",m)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[cn]:l?c=xx(e.schema,a,l,t,r):n.type==="scalar"?c=Ox(e,a,n,r):c=e.schema[cn];let d;try{let m=c.resolve(a,p=>r(t??n,"TAG_RESOLVE_FAILED",p),e.options);d=W(m)?m:new L(m)}catch(m){let p=m instanceof Error?m.message:String(m);r(t??n,"TAG_RESOLVE_FAILED",p),d=new L(a)}return d.range=i,d.source=a,o&&(d.type=o),l&&(d.tag=l),c.format&&(d.format=c.format),s&&(d.comment=s),d}function xx(e,n,t,r,a){if(t==="!")return e[cn];let o=[];for(let i of e.tags)if(!i.collection&&i.tag===t)if(i.default&&i.test)o.push(i);else return i;for(let i of o)if(i.test?.test(n))return i;let s=e.knownTags[t];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(a(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[cn])}function Ox({atKey:e,directives:n,schema:t},r,a,o){let s=t.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||t[cn];if(t.compat){let i=t.compat.find(l=>l.default&&l.test?.test(r))??t[cn];if(s.tag!==i.tag){let l=n.tagString(s.tag),c=n.tagString(i.tag),d=`Value may be parsed as either ${l} or ${c}`;o(a,"TAG_RESOLVE_FAILED",d,!0)}}return s}function hp(e,n,t){if(n){t??(t=n.length);for(let r=t-1;r>=0;--r){let a=n[r];switch(a.type){case"space":case"comment":case"newline":e-=a.source.length;continue}for(a=n[++r];a?.type==="space";)e+=a.source.length,a=n[++r];break}}return e}var Rx={composeNode:Dl,composeEmptyNode:vs};function Dl(e,n,t,r){let a=e.atKey,{spaceBefore:o,comment:s,anchor:i,tag:l}=t,c,d=!0;switch(n.type){case"alias":c=Px(e,n,r),(i||l)&&r(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=jl(e,n,l,r),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=up(Rx,e,n,t,r),i&&(c.anchor=i.source.substring(1))}catch(m){let p=m instanceof Error?m.message:String(m);r(n,"RESOURCE_EXHAUSTION",p)}break;default:{let m=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;r(n,"UNEXPECTED_TOKEN",m),d=!1}}return c??(c=vs(e,n.offset,void 0,null,t,r)),i&&c.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),a&&e.options.stringKeys&&(!W(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(c.spaceBefore=!0),s&&(n.type==="scalar"&&n.source===""?c.comment=s:c.commentBefore=s),e.options.keepSourceTokens&&d&&(c.srcToken=n),c}function vs(e,n,t,r,{spaceBefore:a,comment:o,anchor:s,tag:i,end:l},c){let d={type:"scalar",offset:hp(n,t,r),indent:-1,source:""},m=jl(e,d,i,c);return s&&(m.anchor=s.source.substring(1),m.anchor===""&&c(s,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(m.spaceBefore=!0),o&&(m.comment=o,m.range[2]=l),m}function Px({options:e},{offset:n,source:t,end:r},a){let o=new ft(t.substring(1));o.source===""&&a(n,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&a(n+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=n+t.length,i=Xn(r,s,e.strict,a);return o.range=[n,s,i.offset],i.comment&&(o.comment=i.comment),o}function yp(e,n,{offset:t,start:r,value:a,end:o},s){let i=Object.assign({_directives:n},e),l=new _t(void 0,i),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=Qn(r,{indicator:"doc-start",next:a??o?.[0],offset:t,onError:s,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,a&&(a.type==="block-map"||a.type==="block-seq")&&!d.hasNewline&&s(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=a?Dl(c,a,d,s):vs(c,d.end,r,null,d,s);let m=l.contents.range[2],p=Xn(o,m,!1,s);return p.comment&&(l.comment=p.comment),l.range=[t,m,p.offset],l}function Na(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:n,source:t}=e;return[n,n+(typeof t=="string"?t.length:1)]}function gp(e){let n="",t=!1,r=!1;for(let a=0;a<e.length;++a){let o=e[a];switch(o[0]){case"#":n+=(n===""?"":r?`

`:`
`)+(o.substring(1)||" "),t=!0,r=!1;break;case"%":e[a+1]?.[0]!=="#"&&(a+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:n,afterEmptyLine:r}}var _r=class{constructor(n={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,r,a,o)=>{let s=Na(t);o?this.warnings.push(new _a(s,r,a)):this.errors.push(new jn(s,r,a))},this.directives=new Jn({version:n.version||"1.2"}),this.options=n}decorate(n,t){let{comment:r,afterEmptyLine:a}=gp(this.prelude);if(r){let o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${r}`:r;else if(a||n.directives.docStart||!o)n.commentBefore=r;else if(X(o)&&!o.flow&&o.items.length>0){let s=o.items[0];G(s)&&(s=s.key);let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}else{let s=o.commentBefore;o.commentBefore=s?`${r}
${s}`:r}}if(t){for(let o=0;o<this.errors.length;++o)n.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)n.warnings.push(this.warnings[o])}else n.errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:gp(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,r=-1){for(let a of n)yield*this.next(a);yield*this.end(t,r)}*next(n){switch(n.type){case"directive":this.directives.add(n.source,(t,r,a)=>{let o=Na(n);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",r,a)}),this.prelude.push(n.source),this.atDirectives=!0;break;case"document":{let t=yp(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{let t=n.source?`${n.message}: ${JSON.stringify(n.source)}`:n.message,r=new jn(Na(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new jn(Na(n),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let t=Xn(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new jn(Na(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){let r=Object.assign({_directives:this.directives},this.options),a=new _t(void 0,r);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),a.range=[0,t,t],this.decorate(a,!1),yield a}}};var It={};Lo(It,{BOM:()=>Ia,DOCUMENT:()=>$a,FLOW_END:()=>ja,SCALAR:()=>Lr,createScalarToken:()=>kp,isCollection:()=>Cx,isScalar:()=>Mx,prettyToken:()=>Tx,resolveAsScalar:()=>bp,setScalarValue:()=>wp,stringify:()=>Sp,tokenType:()=>Wl,visit:()=>Nt});function bp(e,n=!0,t){if(e){let r=(a,o,s)=>{let i=typeof a=="number"?a:Array.isArray(a)?a[0]:a.offset;if(t)t(i,o,s);else throw new jn([i,i+1],o,s)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return ws(e,n,r);case"block-scalar":return ks({options:{strict:n}},e,r)}}return null}function kp(e,n){let{implicitKey:t=!1,indent:r,inFlow:a=!1,offset:o=-1,type:s="PLAIN"}=n,i=yt({type:s,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}}),l=n.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let c=i.indexOf(`
`),d=i.substring(0,c),m=i.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:o,indent:r,source:d}];return vp(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:o,indent:r,props:p,source:m}}case'"':return{type:"double-quoted-scalar",offset:o,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:o,indent:r,source:i,end:l};default:return{type:"scalar",offset:o,indent:r,source:i,end:l}}}function wp(e,n,t={}){let{afterKey:r=!1,implicitKey:a=!1,inFlow:o=!1,type:s}=t,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!s)switch(e.type){case"single-quoted-scalar":s="QUOTE_SINGLE";break;case"double-quoted-scalar":s="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:s="PLAIN"}let l=yt({type:s,value:n},{implicitKey:a||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Ax(e,l);break;case'"':Fl(e,l,"double-quoted-scalar");break;case"'":Fl(e,l,"single-quoted-scalar");break;default:Fl(e,l,"scalar")}}function Ax(e,n){let t=n.indexOf(`
`),r=n.substring(0,t),a=n.substring(t+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=r,e.source=a}else{let{offset:o}=e,s="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:o,indent:s,source:r}];vp(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:s,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:s,props:i,source:a})}}function vp(e,n){if(n)for(let t of n)switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),!0}return!1}function Fl(e,n,t){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=t,e.source=n;break;case"block-scalar":{let r=e.props.slice(1),a=n.length;e.props[0].type==="block-scalar-header"&&(a-=e.props[0].source.length);for(let o of r)o.offset+=a;delete e.props,Object.assign(e,{type:t,source:n,end:r});break}case"block-map":case"block-seq":{let a={type:"newline",offset:e.offset+n.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:n,end:[a]});break}default:{let r="indent"in e?e.indent:-1,a="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type==="space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:t,indent:r,source:n,end:a})}}}var Sp=e=>"type"in e?xs(e):Ss(e);function xs(e){switch(e.type){case"block-scalar":{let n="";for(let t of e.props)n+=xs(t);return n+e.source}case"block-map":case"block-seq":{let n="";for(let t of e.items)n+=Ss(t);return n}case"flow-collection":{let n=e.start.source;for(let t of e.items)n+=Ss(t);for(let t of e.end)n+=t.source;return n}case"document":{let n=Ss(e);if(e.end)for(let t of e.end)n+=t.source;return n}default:{let n=e.source;if("end"in e&&e.end)for(let t of e.end)n+=t.source;return n}}}function Ss({start:e,key:n,sep:t,value:r}){let a="";for(let o of e)a+=o.source;if(n&&(a+=xs(n)),t)for(let o of t)a+=o.source;return r&&(a+=xs(r)),a}var Vl=Symbol("break visit"),Ex=Symbol("skip children"),xp=Symbol("remove item");function Nt(e,n){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Op(Object.freeze([]),e,n)}Nt.BREAK=Vl;Nt.SKIP=Ex;Nt.REMOVE=xp;Nt.itemAtPath=(e,n)=>{let t=e;for(let[r,a]of n){let o=t?.[r];if(o&&"items"in o)t=o.items[a];else return}return t};Nt.parentCollection=(e,n)=>{let t=Nt.itemAtPath(e,n.slice(0,-1)),r=n[n.length-1][0],a=t?.[r];if(a&&"items"in a)return a;throw new Error("Parent collection not found")};function Op(e,n,t){let r=t(n,e);if(typeof r=="symbol")return r;for(let a of["key","value"]){let o=n[a];if(o&&"items"in o){for(let s=0;s<o.items.length;++s){let i=Op(Object.freeze(e.concat([[a,s]])),o.items[s],t);if(typeof i=="number")s=i-1;else{if(i===Vl)return Vl;i===xp&&(o.items.splice(s,1),s-=1)}}typeof r=="function"&&a==="key"&&(r=r(n,e))}}return typeof r=="function"?r(n,e):r}var Ia="\uFEFF",$a="",ja="",Lr="",Cx=e=>!!e&&"items"in e,Mx=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Tx(e){switch(e){case Ia:return"<BOM>";case $a:return"<DOC>";case ja:return"<FLOW_END>";case Lr:return"<SCALAR>";default:return JSON.stringify(e)}}function Wl(e){switch(e){case Ia:return"byte-order-mark";case $a:return"doc-mode";case ja:return"flow-error-end";case Lr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Dn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Rp=new Set("0123456789ABCDEFabcdef"),_x=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Os=new Set(",[]{}"),Lx=new Set(` ,[]{}
\r	`),Bl=e=>!e||Lx.has(e),Fn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(n,t=!1){if(n){if(typeof n!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+n:n,this.lineEndPos=null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let n=this.pos,t=this.buffer[n];for(;t===" "||t==="	";)t=this.buffer[++n];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[n+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(n){let t=this.buffer[n];if(this.indentNext>0){let r=0;for(;t===" ";)t=this.buffer[++r+n];if(t==="\r"){let a=this.buffer[r+n+1];if(a===`
`||!a&&!this.atEnd)return n+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?n+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(n,3);if((r==="---"||r==="...")&&Dn(this.buffer[n+3]))return-1}return n}getLine(){let n=this.lineEndPos;return(typeof n!="number"||n!==-1&&n<this.pos)&&(n=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=n),n===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[n-1]==="\r"&&(n-=1),this.buffer.substring(this.pos,n))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(n){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=n,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(n){switch(n){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let n=this.getLine();if(n===null)return this.setNext("stream");if(n[0]===Ia&&(yield*this.pushCount(1),n=n.substring(1)),n[0]==="%"){let t=n.length,r=n.indexOf("#");for(;r!==-1;){let o=n[r-1];if(o===" "||o==="	"){t=r-1;break}else r=n.indexOf("#",r+1)}for(;;){let o=n[t-1];if(o===" "||o==="	")t-=1;else break}let a=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(n.length-a),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(n.length-t),yield*this.pushNewline(),"stream"}return yield $a,yield*this.parseLineStart()}*parseLineStart(){let n=this.charAt(0);if(!n&&!this.atEnd)return this.setNext("line-start");if(n==="-"||n==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&Dn(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Dn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[n,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((n==="-"||n==="?"||n===":")&&Dn(t)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let n=this.getLine();if(n===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(n[t]){case"#":yield*this.pushCount(n.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Bl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(n.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let n,t,r=-1;do n=yield*this.pushNewline(),n>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(n+t>0);let a=this.getLine();if(a===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&a[0]!=="#"||r===0&&(a.startsWith("---")||a.startsWith("..."))&&Dn(a[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(a[0]==="]"||a[0]==="}")))return this.flowLevel=0,yield ja,yield*this.parseLineStart();let o=0;for(;a[o]===",";)o+=yield*this.pushCount(1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),a[o]){case void 0:return"flow";case"#":return yield*this.pushCount(a.length-o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Bl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||Dn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let n=this.charAt(0),t=this.buffer.indexOf(n,this.pos+1);if(n==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.substring(0,t),a=r.indexOf(`
`,this.pos);if(a!==-1){for(;a!==-1;){let o=this.continueScalar(a+1);if(o===-1)break;a=r.indexOf(`
`,o)}a!==-1&&(t=a-(r[a-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let n=this.pos;for(;;){let t=this.buffer[++n];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Dn(t)||t==="#")}*parseBlockScalar(){let n=this.pos-1,t=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":t+=1;break;case`
`:n=o,t=0;break;case"\r":{let s=this.buffer[o+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(n+1);if(o===-1)break;n=this.buffer.indexOf(`
`,o)}while(n!==-1);if(n===-1){if(!this.atEnd)return this.setNext("block-scalar");n=this.buffer.length}}let a=n+1;for(r=this.buffer[a];r===" ";)r=this.buffer[++a];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++a];n=a-1}else if(!this.blockScalarKeep)do{let o=n-1,s=this.buffer[o];s==="\r"&&(s=this.buffer[--o]);let i=o;for(;s===" ";)s=this.buffer[--o];if(s===`
`&&o>=this.pos&&o+1+t>i)n=o;else break}while(!0);return yield Lr,yield*this.pushToIndex(n+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let n=this.flowLevel>0,t=this.pos-1,r=this.pos-1,a;for(;a=this.buffer[++r];)if(a===":"){let o=this.buffer[r+1];if(Dn(o)||n&&Os.has(o))break;t=r}else if(Dn(a)){let o=this.buffer[r+1];if(a==="\r"&&(o===`
`?(r+=1,a=`
`,o=this.buffer[r+1]):t=r),o==="#"||n&&Os.has(o))break;if(a===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(n&&Os.has(a))break;t=r}return!a&&!this.atEnd?this.setNext("plain-scalar"):(yield Lr,yield*this.pushToIndex(t+1,!0),n?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(n,t){let r=this.buffer.slice(this.pos,n);return r?(yield r,this.pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let n=0;e:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue e;case"&":n+=yield*this.pushUntil(Bl),n+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,r=this.charAt(1);if(Dn(r)||t&&Os.has(r)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue e}}}break e}return n}*pushTag(){if(this.charAt(1)==="<"){let n=this.pos+2,t=this.buffer[n];for(;!Dn(t)&&t!==">";)t=this.buffer[++n];return yield*this.pushToIndex(t===">"?n+1:n,!1)}else{let n=this.pos+1,t=this.buffer[n];for(;t;)if(_x.has(t))t=this.buffer[++n];else if(t==="%"&&Rp.has(this.buffer[n+1])&&Rp.has(this.buffer[n+2]))t=this.buffer[n+=3];else break;return yield*this.pushToIndex(n,!1)}}*pushNewline(){let n=this.buffer[this.pos];return n===`
`?yield*this.pushCount(1):n==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(n){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||n&&r==="	");let a=t-this.pos;return a>0&&(yield this.buffer.substr(this.pos,a),this.pos=t),a}*pushUntil(n){let t=this.pos,r=this.buffer[t];for(;!n(r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function $t(e,n){for(let t=0;t<e.length;++t)if(e[t].type===n)return!0;return!1}function Pp(e){for(let n=0;n<e.length;++n)switch(e[n].type){case"space":case"comment":case"newline":break;default:return n}return-1}function Ep(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Rs(e){switch(e.type){case"document":return e.start;case"block-map":{let n=e.items[e.items.length-1];return n.sep??n.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Nr(e){if(e.length===0)return[];let n=e.length;e:for(;--n>=0;)switch(e[n].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++n]?.type==="space";);return e.splice(n,e.length)}function Ps(e,n){if(n.length<1e5)Array.prototype.push.apply(e,n);else for(let t=0;t<n.length;++t)e.push(n[t])}function Ap(e){if(e.start.type==="flow-seq-start")for(let n of e.items)n.sep&&!n.value&&!$t(n.start,"explicit-key-ind")&&!$t(n.sep,"map-value-ind")&&(n.key&&(n.value=n.key),delete n.key,Ep(n.value)?n.value.end?Ps(n.value.end,n.sep):n.value.end=n.sep:Ps(n.start,n.sep),delete n.sep)}var Ir=class{constructor(n){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Fn,this.onNewLine=n}*parse(n,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(n,t))yield*this.next(r);t||(yield*this.end())}*next(n){if(this.source=n,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;return}let t=Wl(n);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.length}else{let r=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.peek(1);if(this.type==="doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)return yield*this.stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(n);case"block-scalar":return yield*this.blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(n){let t=n??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Ap(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.push(t);break;case"block-map":{let a=r.items[r.items.length-1];if(a.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(a.sep)a.value=t;else{Object.assign(a,{key:t,sep:[]}),this.onKeyLine=!a.explicitKey;return}break}case"block-seq":{let a=r.items[r.items.length-1];a.value?r.items.push({start:[],value:t}):a.value=t;break}case"flow-collection":{let a=r.items[r.items.length-1];!a||a.value?r.items.push({start:[],key:t,sep:[]}):a.sep?a.value=t:Object.assign(a,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let a=t.items[t.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&Pp(a.start)===-1&&(t.indent===0||a.start.every(o=>o.type!=="comment"||o.indent<t.indent))&&(r.type==="document"?r.end=a.start:r.items.push({start:a.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{Pp(n.start)!==-1?(yield*this.pop(),yield*this.step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let t=this.startBlockValue(n);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type==="map-value-ind"){let t=Rs(this.peek(2)),r=Nr(t),a;n.end?(a=n.end,a.push(this.sourceToken),delete n.end):a=[this.sourceToken];let o={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:r,key:n,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,n.indent)){let a=n.items[n.items.length-2]?.value?.end;if(Array.isArray(a)){Ps(a,t.start),a.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let r=!this.onKeyLine&&this.indent===n.indent,a=r&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",o=[];if(a&&t.sep&&!t.value){let s=[];for(let i=0;i<t.sep.length;++i){let l=t.sep[i];switch(l.type){case"newline":s.push(i);break;case"space":break;case"comment":l.indent>n.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(o=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":a||t.value?(o.push(this.sourceToken),n.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):a||t.value?(o.push(this.sourceToken),n.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if($t(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Ep(t.key)&&!$t(t.sep,"newline")){let s=Nr(t.start),i=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:i,sep:l}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if($t(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let s=Nr(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||a?n.items.push({start:o,key:null,sep:[this.sourceToken]}):$t(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);a||t.value?(n.items.push({start:o,key:s,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(n);if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!$t(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&n.items.push({start:o});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,n.indent)){let a=n.items[n.items.length-2]?.value?.end;if(Array.isArray(a)){Ps(a,t.start),a.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=n.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==n.indent)break;t.value||$t(t.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>n.indent){let r=this.startBlockValue(n);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let t=n.items[n.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(n.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?n.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?n.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);!t||t.value?n.items.push({start:[],key:a,sep:[]}):t.sep?this.stack.push(a):Object.assign(t,{key:a,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let r=this.startBlockValue(n);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===n.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let a=Rs(r),o=Nr(a);Ap(n);let s=n.end.splice(1,n.end.length);s.push(this.sourceToken);let i={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:o,key:n,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let t=Rs(n),r=Nr(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=Rs(n),r=Nr(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(n,t){return this.type!=="comment"||this.indent<=t?!1:n.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(n){this.type!=="doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Cp(){let e=new Fn,n=e;for(let t of["parseFlowCollection","parseQuotedScalar"]){let r=n[t].bind(e);n[t]=function*(){let{indentNext:a}=n;n.indentNext=0;let o=yield*r();return n.indentNext=a,o}}return e}var Ix={TAB_AS_INDENT:"a tab is used as indentation, where only spaces may stand",BAD_INDENT:"the indentation does not fit the lines around it",BLOCK_AS_IMPLICIT_KEY:"a second `key: value` stands on the line of its parent key; indent it on a new line, or quote the value if its `: ` is meant as text",MULTILINE_IMPLICIT_KEY:"a key runs over several lines; a colon is missing, or the line before it is indented wrongly",BAD_DQ_ESCAPE:"a double-quoted text holds an unknown escape; write \\\\ for a backslash or use single quotes",BAD_ALIAS:"an alias or anchor is written wrongly; quote the value if `*` or `&` is meant as text",BAD_SCALAR_START:"a value begins with a character that has a meaning in YAML; quote it",TAG_RESOLVE_FAILED:"a tag (`!name`) cannot be resolved; quote the value if `!` is meant as text",RESOURCE_EXHAUSTION:"it is nested too deeply to be read"};function Kl({message:e}){return e.startsWith("Missing closing")}function Mp(e){if(Kl(e))return"a quoted text that begins here is not closed";let n=Ix[e.code];if(n)return n;let t=(e.message.split(/: ["\\]|\n/,1)[0]??"").replaceAll(/[^\x20-\x7e]/g,"").slice(0,120);return t.charAt(0).toLowerCase()+t.slice(1)}var jx=new rr({schema:"failsafe",merge:!1,resolveKnownTags:!1}),Dx={schema:jx,prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1},Fx=/^---(?=[ \t\r\n]|$)/gm,Vx=/^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/,Wx=new Set(["block-map","block-seq","flow-collection"]);function*As(e){let n=0;for(let{index:t}of e.matchAll(Fx)){let r=e.slice(n,t);r.includes("%")&&Vx.test(r)||(t>n&&(yield*Tp(r,n)),n=t)}yield*Tp(e.slice(n),n)}function*Tp(e,n){let t=Ux(e),r=[..._p(t,n,{lexer:new Fn,strict:!0})],a=r.flatMap(s=>s.faults);if(!Bx(a)){yield*r;return}let o=[..._p(t,n,{lexer:Cp(),strict:!1})];yield*o.every(s=>s.faults.length===0)?o:r}function Bx(e){return e.length>0&&e.length<=200&&e.every(({code:n})=>n==="yaml-syntax")}function*_p(e,n,{lexer:t,strict:r}){let a=new _r({...Dx,strict:r}),o=new Ir;for(let i of t.lex(e)){for(let l of o.next(i))for(let c of a.next(l))yield Gl(c,e,n);if(Kx(o)){yield{text:e,base:n,contents:null,faults:[Hl(n+o.offset)]};return}}for(let i of o.end())for(let l of a.next(i))yield Gl(l,e,n);for(let i of a.end(!1,e.length))yield Gl(i,e,n);let{errors:s}=a.streamInfo();s.length>0&&(yield{text:e,base:n,contents:null,faults:s.map(i=>Np(i,n,null))})}function Kx({stack:e}){return e.length>129&&Wx.has(e.at(-1)?.type??"")}function Gl(e,n,t){let{contents:r,errors:a}=e;return{text:n,base:t,contents:r,faults:a.map((o,s)=>Np(o,t,s<5?r:null))}}function Np(e,n,t){let r=Math.max(e.pos[0],0),a=Kl(e)?Gx(t,r)??r:r;return{code:"yaml-syntax",offset:n+a,reason:Mp(e)}}function Gx(e,n){let t;return dn(e,{Scalar:(r,a)=>{if(a.range?.[1]===n)return t=a.range[0],dn.BREAK}}),t}function Hl(e){return{code:"too-deep",offset:e,reason:`maps and lists are nested deeper than ${128} levels`}}var Hx=/^kind: *["']?CustomResourceDefinition["']? *\r?$/m,qx=/^ {2}(?:versions|validation):/m;function Ux(e){if(!Hx.test(e))return e;let n=e.search(/^spec:/m);if(n===-1)return e;let t=e.slice(n).search(qx),r=e.search(/^metadata:/m);return t===-1||r===-1||r>n?e:e.slice(0,n+t)}var jp={nodes:0,depth:0};function Dp({text:e,base:n,contents:t}){let r={targets:new Map,anchors:new Map,extents:new Map,base:n,fault:void 0};if(!t||!e.includes("*"))return r.targets;let{nodes:a}=Es(t,r);return r.fault?r.fault:r.targets.size>0&&a>1e6?Qx(n+ql(t)):r.targets}function Es(e,n){if(G(e))return Ip([Es(e.key,n),Es(e.value,n)]);if(Ne(e))return Jx(e,n);if(W(e)){let a={nodes:1+Math.floor((e.source?.length??0)/32),depth:0};return e.anchor!==void 0&&Yx(e.anchor,e,a,n),a}if(!X(e))return jp;e.anchor!==void 0&&n.anchors.set(e.anchor,e);let t=Ip(e.items.map(a=>Es(a,n))),r={nodes:t.nodes+1,depth:t.depth+1};return e.anchor!==void 0&&n.extents.set(e,r),r.depth>128&&(n.fault??=Hl(n.base+ql(e))),r}function Jx(e,n){let t=n.anchors.get(e.source),r=t&&n.extents.get(t);return t?r?n.targets.set(e,t):n.fault??=$p(e,n.base,"an alias stands inside the value that its anchor names"):n.fault??=$p(e,n.base,"an alias names an anchor that is not defined before it"),r??jp}function Yx(e,n,t,r){r.anchors.set(e,n),r.extents.set(n,t)}function Ip(e){let n=0,t=0;for(let r of e)n+=r.nodes,t=Math.max(t,r.depth);return{nodes:n,depth:t}}function Qx(e){let n=`its aliases expand to more than ${1e6} nodes`;return{code:"too-many-aliases",offset:e,reason:n}}function $p(e,n,t){return{code:"yaml-syntax",offset:n+ql(e),reason:t}}function ql(e){return e.range?.[0]??0}var Xx="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Cs(e){let n=e.replaceAll(/[\r\n]/g,"");if(!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(n))return;let t=[],r=0,a=0;for(let o of n.replaceAll("=",""))r=(r<<6|Xx.indexOf(o))&16777215,a+=6,!(a<8)&&(a-=8,t.push(r>>a&255));return Zx(t)}function Zx(e){let n="";for(let t=0;t<e.length;){let r=e0(e[t]??0),a=r===0?void 0:n0(e.slice(t,t+r));n+=a??"\uFFFD",t+=a===void 0?1:r}return n}function e0(e){return e<128?1:e>=194&&e<224?2:e>=224&&e<240?3:e>=240&&e<245?4:0}function n0(e){try{return decodeURIComponent(e.map(n=>`%${n.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var zl="tag:yaml.org,2002:",Fp=2n**63n-1n,t0=-(2n**63n),r0=2n**64n-1n,a0=14,o0=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null]),...[".nan",".NaN",".NAN"].map(e=>[e,Number.NaN]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Number.POSITIVE_INFINITY]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Number.NEGATIVE_INFINITY])]),s0=5,i0=new Set([..."yYnNtTfFoO~"].map(e=>e.charCodeAt(0))),Vp=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/,l0=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,c0=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/,Wp=/^0b([-+])([01]+)$/,d0=/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;function Jl({text:e,tag:n,plain:t}){return n===void 0?t?Yl(e):e:n.startsWith(zl)?f0(e,n.slice(zl.length)):e}function Bp(e){let n=Jl(e);if(typeof n=="string")return n;if(typeof n=="boolean")return String(n);if(typeof n!="number")return;let t=Xl(e.text.replaceAll("_",""));return t===void 0||e.tag===`${zl}float`?h0(n):t>Fp?void 0:t.toString()}function Yl(e){if(e==="")return null;let n=e.charCodeAt(0);return i0.has(n)?e.length>s0?e:Ql(e):n===46?m0(e):n>=48&&n<=57||n===43||n===45?p0(e):e}function Ql(e){let n=o0.get(e);return n===void 0?e:n}function m0(e){return c0.test(e)?Kp(Number(e.replaceAll("_","")),e):Ql(e)}function p0(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=u0(n);if(t!==void 0)return t;if(l0.test(n))return Kp(Number(n),e);let r=Wp.exec(n);return r?+`0b${r[2]}`*(r[1]==="-"?-1:1):Ql(e)}function u0(e){if(e.length>=a0){let l=Xl(e);return l===void 0?void 0:Number(l)}let n=Vp.exec(e);if(!n)return;let[,t,r,a,o,s]=n,i=s??(r?`0x${r}`:a?`0b${a}`:`0o${o}`);return t==="-"?0-Number(i):Number(i)}function Xl(e){let n=Vp.exec(e);if(!n)return;let[,t,r,a,o,s]=n,i=BigInt(s??(r?`0x${r}`:a?`0b${a}`:`0o${o}`)),l=t==="-"?-i:i;if(!(l<t0))return l>(t===""?r0:Fp)?void 0:l}function Kp(e,n){return Number.isFinite(e)?e:n}function f0(e,n){switch(n){case"null":return Yl(e)===null?null:void 0;case"bool":return Ul("boolean",e);case"int":return Xl(e.replaceAll("_",""))===void 0&&!Wp.test(e)?void 0:Ul("number",e);case"float":return Ul("number",e);case"timestamp":return d0.test(e)?e:void 0;case"binary":return Cs(e);default:return e}}function Ul(e,n){let t=Yl(n);return typeof t===e?t:void 0}function h0(e){if(Number.isNaN(e))return".nan";let n=Math.fround(e);if(!Number.isFinite(n))return n>0?".inf":"-.inf";let t=1;for(;t<9&&Math.fround(Number(n.toExponential(t-1)))!==n;)t+=1;let[r="",a=""]=n.toExponential(t-1).split("e"),o=Number(a),s=Object.is(n,-0)?"-":"";return o>=-4&&o<6?s+n.toFixed(Math.max(t-1-o,0)):`${s}${r}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var y0="tag:yaml.org,2002:merge",g0=200,b0={text:"",tag:void 0,plain:!0};function Ts(e,n){let{text:t,base:r,contents:a}=e,o=Dp(e);if(!("size"in o))return{value:void 0,table:n.take(),duplicates:[],fault:o};let s={text:t,base:r,aliases:o,table:n,duplicates:new Map,fault:void 0};return{value:_s(a,E0(a),s),table:n.take(),duplicates:[...s.duplicates.values()],fault:s.fault}}function _s(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if(W(r))return k0(r,n,t);if(!$e(r)&&!ze(r))return w0(n,t);let a=A0(n??M0(e,t.text),t),o=$e(r)?S0(r,t):r.items.map(s=>v0(s,t));return t.table.close(a),o}function k0(e,n,t){let[r,a]=C0(e,t.text),[o,s]=r===a&&n?n:[r,a];t.table.open(t.base+o,t.base+s);let i=Jl(nc(e));if(i===void 0)Ms(t,r,"a value does not fit its tag");else if(typeof i=="number"&&!Number.isFinite(i))Ms(t,r,"infinity and NaN cannot be written as JSON; quote the value if it is meant as text");else return i;return null}function w0(e,n){let[t,r]=e??[0,0];return n.table.open(n.base+t,n.base+r),null}function v0(e,n){return _s(e,void 0,n)}function S0(e,n){let t=[];for(let a of e.items){let o=qp(a.key)?void 0:Hp(a.key,n);if(o===void 0||!O0(o))return Gp(e,n);t.push(o)}if(P0(t))return Gp(e,n);let r={};for(let a=0;a<t.length;a+=1){let o=e.items[a];r[t[a]]=_s(o.value,Ls(o.key),n)}return r}function Gp(e,n){let t=new Map;Zl(e,t,n);let r={};for(let a of R0([...t.keys()])){let o=t.get(a),s=_s(o?.value,Ls(o?.key),n);Object.defineProperty(r,a,{value:s,enumerable:!0,configurable:!0,writable:!0})}return r}function Zl(e,n,t){let r=new Map;for(let a of e.items){if(qp(a.key)){x0(a.value,n,t);continue}let o=t.base+(Ls(a.key)?.[0]??e.range?.[0]??0),s=Hp(a.key,t);if(s===void 0){Ms(t,o-t.base,"a key is empty, a map or a list; Kubernetes takes only text, numbers and booleans");continue}let i=r.get(s);i!==void 0?t.duplicates.set(o,{key:s,offset:o,firstOffset:i}):r.set(s,o),n.set(s,{key:a.key,value:a.value})}}function x0(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if($e(r)){Zl(r,n,t);return}let a=ze(e)?[...e.items].reverse():[void 0];for(let o of a){let s=Ne(o)?t.aliases.get(o):o;$e(s)?Zl(s,n,t):Ms(t,e?.range?.[0]??0,"the merge key `<<` needs a map or a list of maps")}}function Hp(e,n){let t=Ne(e)?n.aliases.get(e):e;return W(t)?Bp(nc(t)):void 0}function qp(e){if(!W(e)||e.source!=="<<")return!1;let{tag:n,plain:t}=nc(e);return n===void 0?t:n==="!"||n===y0}function nc(e){return e.source===void 0?b0:{text:e.source,tag:e.tag,plain:e.type===L.PLAIN||e.type===void 0}}function O0(e){let n=e.charCodeAt(0);return!(n>=48&&n<=57&&ec(e))&&e!=="__proto__"}function ec(e){return/^(?:0|[1-9]\d{0,9})$/.test(e)&&Number(e)<2**32-1}function R0(e){return[...e.filter(ec).sort((t,r)=>Number(t)-Number(r)),...e.filter(t=>!ec(t))]}function P0(e){if(e.length>12)return new Set(e).size!==e.length;for(let n=1;n<e.length;n+=1)if(e.lastIndexOf(e[n],n-1)!==-1)return!0;return!1}function A0([e,n],{table:t,base:r}){return t.open(r+e,r+n)}function Ls(e){let n=e?.range;return n&&n[1]>n[0]?n:void 0}function E0(e){let n=$e(e)||ze(e)?e.items[0]:void 0;return G(n)?Ls(n.key):void 0}function C0(e,n){let[t,r]=e.range??[0,0];return e.type!==L.BLOCK_LITERAL&&e.type!==L.BLOCK_FOLDED?[t,r]:[t,Up(t,r,n)]}function M0(e,n){let[t,r]=e.range??[0,0];return[t,Up(t,r,n)]}function Up(e,n,t){let r=t.slice(e,Math.min(n,e+g0)),a=r.indexOf(`
`);return e+Math.max(1,(a===-1?r:r.slice(0,a)).trimEnd().length)}function Ms(e,n,t){e.fault??={code:"yaml-syntax",offset:e.base+n,reason:t}}var T0="crashlint-ignore",_0=/^#+[ \t]*crashlint-ignore(?:[ \t]+(.*)|:?[ \t]*)$/s,L0=It.SCALAR,N0=[It.DOCUMENT,It.FLOW_END,It.SCALAR],I0=new Set(["space","newline","comment","doc-start","doc-end","byte-order-mark"]);function zp(e,n){if(!n.includes(T0))return[];let t=[],r=[],a=0;for(let{lexeme:o,type:s,line:i,column:l}of $0(n))if(s==="comment"){let c=_0.exec(o.trimEnd());if(!c)continue;let d={file:e,line:i,column:l,text:mt((c[1]??"").trim())};a===i?t.push({...d,target:i}):r.push(d)}else if(!I0.has(s)){for(let c of r)t.push({...c,target:i});r=[],a=i+Jp(o)}return[...t,...r.map(o=>({...o,target:o.line}))]}function*$0(e){let n={line:1,column:1},t="";for(let r of new Fn().lex(e)){let a=t===L0;t=r,!(!a&&N0.includes(r))&&(yield{lexeme:r,type:a?"scalar":It.tokenType(r),...n},j0(n,r))}}function j0(e,n){let t=Jp(n);e.line+=t,e.column=t===0?e.column+n.length:n.length-n.lastIndexOf(`
`)}function Jp(e){let n=0;for(let t=e.indexOf(`
`);t!==-1;t=e.indexOf(`
`,t+1))n+=1;return n}function Yp(e,n){let t=[],r=new Map,a=({offset:i,message:l,code:c,severity:d})=>{let m=_n(n,i);if(c==="yaml-syntax"&&t.some(u=>u.code===c&&u.line===m.line))return;let p=(r.get(c)??0)+1;r.set(c,p),!(p>(c==="unrendered-template"?1:5))&&t.push({code:c,message:mt(l),severity:d,file:e,...m})};return{add:a,addFault:i=>a(V0(i)),take:()=>[...t,...F0(e,t,r)]}}function*F0(e,n,t){for(let[r,a]of t){let o=n.filter(l=>l.code===r),s=a-o.length;if(r==="unrendered-template"||s===0||!o[0])continue;let i=`And ${s} more of the kind \`${r}\` in this file, often for the same cause; mend the first and check again.`;yield{code:r,message:i,severity:o[0].severity,file:e}}}function tc(e,n){let t=e==="not-text"?"This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.":`This file is larger than ${33554432/1024/1024} Mi characters, so it was not analysed; split it or leave it out.`;return{code:e,message:t,severity:"error",file:n}}function Qp({key:e,offset:n,firstOffset:t},r){let a=_n(r,t).line;return{code:"duplicate-key",severity:"warning",message:`The key "${F(e)}" stands twice in one map, first in line ${a}; Kubernetes keeps only this last one, so remove one of them.`,offset:n}}function Ns({offset:e,message:n}){return{code:"unrendered-template",severity:"warning",message:n,offset:e}}function V0({code:e,offset:n,reason:t}){return{code:e,severity:"error",message:`This document cannot be read: ${t}. ${W0[e]}`,offset:n}}var W0={"yaml-syntax":"Mend it and check again; nothing in this document was analysed.","too-deep":"Kubernetes objects never are; flatten it or leave the file out.","too-many-aliases":"Kubernetes refuses that too; write the values out or leave the file out."};function Xp(e=8388608){let n=new Map,t=0;return r=>{let a=n.get(r),o=a??JSON.parse(r);a===void 0&&(t+=r.length),n.delete(r),n.set(r,o);for(let s of n.keys()){if(t<=e||s===r)break;n.delete(s),t-=s.length}return o}}var B0=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{\{/,K0=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{%/,G0=/^\s*(?:- +)*(?:[^\s'"#<][^'"#<]*:\s+)?<%/,H0=/^\s*#@|^[^'"#]*\s#@\s/,Zp=[["mustache","{{",B0],["Jinja","{%",K0],["ERB","<%",G0],["ytt","#@",H0]],q0=/^ *(?:- +)*/,U0=/(?:^|[:\s])[|>][-+0-9]*[ \t]*(?:#.*)?$/;function eu(e){let n=Zp.filter(([,r])=>e.includes(r));if(n.length===0)return;let t=-1;for(let{line:r,offset:a}of J0(e)){let o=r.trimStart();if(o==="")continue;let s=r.length-o.length;if(!(t>=0&&s>t)){t=-1;for(let[i,l,c]of n)if(r.includes(l)&&c.test(r))return{engine:i,offset:a+r.indexOf(l)};U0.test(r)&&(t=z0(r))}}}function nu(e){return Zp.find(([n,t])=>n!=="ytt"&&e.includes(t))?.[0]}function tu(e,n){let t=e.indexOf(`
`,n);return e.slice(e.lastIndexOf(`
`,n-1)+1,t===-1?e.length:t)}function z0(e){let n=q0.exec(e)?.[0]??"";return/^[|>]/.test(e.slice(n.length))?n.lastIndexOf("-"):n.length}function*J0(e){for(let n=0;n<e.length;){let t=e.indexOf(`
`,n),r=t===-1?e.length:t;yield{line:e.charAt(r-1)==="\r"?e.slice(n,r-1):e.slice(n,r),offset:n},n=r+1}}var Y0=/(?:^|[\\/])templates[\\/]/,ru=/\{\{-?\s*(?:\/\*|(?:include|define|template|tpl|toYaml)\b|[^}\n]{0,200}\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)/,Q0={Helm:"This is a Helm template that was not rendered, so it was not analysed; analyse the output of `helm template` on its chart instead.",mustache:"This is a template (`{{ \u2026 }}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",Jinja:"This is a Jinja template (`{% \u2026 %}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ERB:"This is an ERB template (`<% \u2026 %>`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ytt:"This is a ytt template (`#@ \u2026`) that was not rendered, so it was not analysed; analyse the output of `ytt -f` instead."};function au(e,n){let t=eu(n);if(!t)return;let{offset:r,engine:a}=t;return a==="mustache"&&(ru.test(n)||Y0.test(e)&&n.includes("apiVersion"))?Is("Helm",r):a==="mustache"||!n.includes("apiVersion")?void 0:Is(a,r)}function ou(e,n){for(let{offset:t}of n.slice(0,3)){let r=nu(tu(e.text,t-e.base));if(r)return Is(r,t)}}function su(e){return e.includes("{{")||e.includes("${")||e.includes("$(")}function iu(e){for(let{path:n,value:t}of t1(e)){let r=e.table?vr(e.table,wr(e.table,e.object,n))[0]:0;if(t.includes("{{"))return Is(ru.test(t)?"Helm":"mustache",r);let a=/\$\{[A-Za-z_][^}]*\}?|\$\([A-Za-z_][\w.-]*\)/.exec(t);if(a)return X0(n,a[0],r)}}function Is(e,n){return{offset:n,message:Q0[e],isSubstitution:!1}}function X0(e,n,t){let a=`\`${F(gr(e))}\` still holds \`${F(n)}\`, so the object was analysed with that text; substitute it first, for example with \`envsubst\` or \`flux envsubst\`.`;return{offset:t,message:a,isSubstitution:!0}}var Z0=/^(?:v1|(?:apps|batch|extensions|autoscaling|policy)\/.*)$/,e1=new Set(["data","stringData","binaryData","annotations","args","command","env","labels"]),n1=/^(?:image|replicas|minReplicas|maxReplicas|parallelism|completions|backoffLimit|port|containerPort|hostPort|nodePort|runAsUser|runAsGroup|fsGroup|\w+Seconds|\w+Threshold)$/;function*t1({apiVersion:e,object:n}){yield*Da(["apiVersion"],n.apiVersion),yield*Da(["kind"],n.kind);let t=nr(n.metadata)?n.metadata:{};yield*Da(["metadata","name"],t.name),yield*Da(["metadata","namespace"],t.namespace),Z0.test(e)&&(yield*rc(n.spec,["spec"]))}function*rc(e,n){if(Array.isArray(e))for(let[t,r]of e.entries())yield*rc(r,[...n,t]);else if(nr(e))for(let[t,r]of Object.entries(e))n1.test(t)&&(yield*Da([...n,t],r)),e1.has(t)||(yield*rc(r,[...n,t]))}function*Da(e,n){typeof n=="string"&&(yield{path:e,value:n})}function Fa(e){let n={table:new kr,readObject:Xp()},t=[],r=[],a=[],o=0,s=0;for(let i of e){let l=r1(i,n);for(let c of l.manifests)t.push(c);for(let c of l.problems)r.push(c);for(let c of l.ignoreComments)a.push(c);o+=1,s+=l.otherDocuments}return{manifests:t,problems:r,ignoreComments:a,files:o,notAnalysed:d1(s)}}function r1(e,n){try{return a1(e,n)}catch(t){n.table.take();let o={code:"unreadable-file",severity:"error",message:`This file made crashlint's reader fail (${t instanceof Error?t.name:"unknown error"}), so nothing in it was analysed; this is a fault of crashlint, please report it.`,file:e.path};return{manifests:[],problems:[o],ignoreComments:[],otherDocuments:0}}}function a1({path:e,text:n},t){let r=n.charCodeAt(0)===65279?n.slice(1):n,a=o1(e,r);if(a)return{manifests:[],problems:[a],ignoreComments:[],otherDocuments:0};let o=Bo(r),s=Yp(e,o),i=r.includes("apiVersion")||hl(e),l={file:{path:e,text:r},manifests:[],problems:s,lineStarts:o,...t,isForKubernetes:i,otherDocuments:0},c=au(e,r);if(c)s.add(Ns(c));else for(let p of As(r))i1(p,l);let{manifests:d,otherDocuments:m}=l;return{manifests:d,problems:s.take(),ignoreComments:zp(e,r),otherDocuments:m}}function o1(e,n){return n.length>33554432?tc("file-too-large",e):s1(n)?void 0:tc("not-text",e)}function s1(e){if(e.includes("\0"))return!1;let n=e.slice(0,4096);return(n.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length??0)*10<=n.length}function i1(e,n){if(e.faults.length===0&&e.contents===null)return;let t=e.faults.length===0?Ts(e,n.table):void 0,r=t?.fault?[t.fault]:e.faults;!t||r.length>0?l1(e,r,n):t.value!==null&&c1(e,t,n)}function l1(e,n,t){if(!t.isForKubernetes){t.otherDocuments+=1;return}let r=ou(e,n);if(r)t.problems.add(Ns(r));else for(let a of n)t.problems.addFault(a)}function c1(e,n,t){let{file:r,lineStarts:a,problems:o,manifests:s,readObject:i}=t,l=wa(n.value,n.table,r.path);if(!l){t.otherDocuments+=1;return}for(let d of n.duplicates)o.add(Qp(d,a));let c=su(e.text);for(let d of l){let m=c?iu(d):void 0;m&&o.add(Ns(m)),(!m||m.isSubstitution)&&s.push(Lm(d,{path:r.path,lineStarts:a,readObject:i}))}}function d1(e){return e===0?[]:[{what:"YAML documents",count:e,why:"they are not Kubernetes objects: no apiVersion and kind"}]}var m1={external:[],closedWorld:!1,unreadFiles:[]};function lu(e,n={}){let t=jt(e,s=>s.kind),r=jt(e,s=>`${s.kind}/${s.name}`),a=new Map,o={manifests:e,world:{...m1,...n},ofKind:s=>t.get(s)??[],named:(s,i)=>r.get(`${s}/${i}`)??[],derive:s=>(a.has(s)||a.set(s,s(o)),a.get(s))};return o}function jt(e,n){let t=new Map;for(let r of e){let a=n(r),o=t.get(a);o===void 0?t.set(a,[r]):o.push(r)}return t}var cu=[{id:"keycloak",names:["quay.io/keycloak/keycloak","keycloak/keycloak"],versionPattern:"^(\\d{1,3})(?:\\.(\\d+))?",facts:{entrypoint:["/opt/keycloak/bin/kc.sh"],command:[],needsArguments:["start"],user:1e3,uid:1e3,ports:[8080,8443,9e3],userland:"redhat",absentBinaries:["curl","wget"],minimumMemory:{bytes:786432e3,certainty:"likely"},heap:{variables:["JAVA_OPTS_KC_HEAP","JAVA_OPTS","JAVA_OPTS_APPEND","JAVA_TOOL_OPTIONS"]}},variants:[{when:{until:"17"},facts:{entrypoint:["/opt/jboss/tools/docker-entrypoint.sh"],command:["-b","0.0.0.0"],needsArguments:[],ports:[8080,9990],heap:{variables:["JAVA_OPTS","JAVA_OPTS_APPEND"]}}},{when:{since:"17",until:"25"},facts:{ports:[8080,8443]}}]},{id:"keycloak-wildfly",names:["jboss/keycloak"],lastName:!1,facts:{user:1e3,uid:1e3,ports:[8080,9990]}},{id:"jenkins",names:["jenkins/jenkins","jenkins"],facts:{user:"jenkins",uid:1e3,ports:[8080,5e4],mustWrite:["/var/jenkins_home","/tmp"],volumes:["/var/jenkins_home"],dataDirectory:{path:"/var/jenkins_home",variable:"JENKINS_HOME"},heap:{variables:["JAVA_OPTS","JENKINS_JAVA_OPTS","JAVA_TOOL_OPTIONS"]},presentBinaries:["bash","curl"]}},{id:"grafana",names:["grafana/grafana","grafana/grafana-oss","grafana/grafana-enterprise"],facts:{entrypoint:["/run.sh"],command:[],user:472,uid:472,ports:[3e3],mustWrite:["/var/lib/grafana"],dataDirectory:{path:"/var/lib/grafana",variable:"GF_PATHS_DATA"},userland:"alpine",presentBinaries:["bash","curl"]}},{id:"prometheus",names:["prom/prometheus","quay.io/prometheus/prometheus"],facts:{language:"go",entrypoint:["/bin/prometheus"],command:["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"],user:"nobody",uid:65534,ports:[9090],dataDirectory:{path:"/prometheus"},userland:"busybox",absentBinaries:["curl","bash"]}},{id:"alertmanager",names:["prom/alertmanager","quay.io/prometheus/alertmanager"],facts:{language:"go",entrypoint:["/bin/alertmanager"],user:"nobody",uid:65534,ports:[9093],dataDirectory:{path:"/alertmanager"},userland:"busybox",absentBinaries:["curl","bash"]}},{id:"vault",names:["hashicorp/vault","vault"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["server","-dev"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","IPC_LOCK","SETFCAP"]},ports:[8200],dataDirectory:{path:"/vault/file"},userland:"alpine"}},{id:"consul",names:["hashicorp/consul","consul"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["agent","-dev","-client","0.0.0.0"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8500,8300,8301,8302,8600],dataDirectory:{path:"/consul/data"},rewrites:[{path:"/consul/config",unless:"CONSUL_DISABLE_PERM_MGMT"}],userland:"alpine"}},{id:"wordpress",names:["wordpress"],facts:{entrypoint:["docker-entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],fileVariables:[],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}},{when:{tag:"cli"},facts:{endsAtOnce:"repl",user:33}}]},{id:"nextcloud",names:["nextcloud"],facts:{entrypoint:["/entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"drupal",names:["drupal"],facts:{user:0,uid:33,ports:[80]}},{id:"phpmyadmin",names:["phpmyadmin","phpmyadmin/phpmyadmin"],facts:{user:0,uid:33,ports:[80]}},{id:"ghost",names:["ghost"],facts:{entrypoint:["docker-entrypoint.sh"],command:["node","current/index.js"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[2368],dataDirectory:{path:"/var/lib/ghost/content"}}},{id:"odoo",names:["odoo"],facts:{entrypoint:["/entrypoint.sh"],command:["odoo"],user:"odoo",uid:101,ports:[8069],dataDirectory:{path:"/var/lib/odoo"}}},{id:"redmine",names:["redmine"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["rails","server","-b","0.0.0.0"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[3e3]}},{id:"pgadmin4",names:["dpage/pgadmin4"],facts:{requiredEnvironment:[{anyOf:["PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD","PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"You need to define the PGADMIN_DEFAULT_EMAIL and PGADMIN_DEFAULT_PASSWORD"}],user:5050,uid:5050,ports:[80],dataDirectory:{path:"/var/lib/pgadmin"}},variants:[{when:{since:"7"},facts:{environment:[{name:"PGADMIN_DEFAULT_EMAIL",refuses:{notMatching:"[^@\\s]+@[^@\\s]+"},onFirstStart:!0,because:"must be an e-mail address, and a user name alone is none",exitCode:1}]}}]},{id:"mongo-express",names:["mongo-express"],facts:{ports:[8081]}},{id:"n8n",names:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],facts:{ports:[5678],user:"node",uid:1e3,dataDirectory:{path:"/home/node/.n8n"}}},{id:"kafka",names:["confluentinc/cp-kafka","confluentinc/cp-server"],lastName:!1,facts:{ports:[9092],dataDirectory:{path:"/var/lib/kafka/data"},heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}},variants:[{when:{since:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_PROCESS_ROLES"],exitCode:1},{anyOf:["CLUSTER_ID"],exitCode:1}]}},{when:{until:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_ZOOKEEPER_CONNECT","KAFKA_PROCESS_ROLES"],exitCode:1,log:"KAFKA_ZOOKEEPER_CONNECT is required."},{anyOf:["KAFKA_ADVERTISED_LISTENERS"],when:"KAFKA_ZOOKEEPER_CONNECT",exitCode:1,log:"KAFKA_ADVERTISED_LISTENERS is required."}]}}]},{id:"cp-zookeeper",names:["confluentinc/cp-zookeeper"],lastName:!1,facts:{ports:[2181],dataDirectory:{path:"/var/lib/zookeeper/data"},heap:{bytes:536870912,variables:["KAFKA_HEAP_OPTS"]},requiredEnvironment:[{anyOf:["ZOOKEEPER_CLIENT_PORT","ZOOKEEPER_SECURE_CLIENT_PORT"],exitCode:1,log:"ZOOKEEPER_CLIENT_PORT is required."}]}},{id:"cp-schema-registry",names:["confluentinc/cp-schema-registry"],lastName:!1,facts:{ports:[8081],heap:{bytes:536870912,variables:["SCHEMA_REGISTRY_HEAP_OPTS"]},requiredEnvironment:[{anyOf:["SCHEMA_REGISTRY_HOST_NAME"],exitCode:1,log:"SCHEMA_REGISTRY_HOST_NAME is required."},{anyOf:["SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS","SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"],exitCode:1}]}},{id:"apache-kafka",names:["apache/kafka"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}}},{id:"solr",names:["solr"],facts:{entrypoint:["docker-entrypoint.sh"],command:["solr-foreground"],ports:[8983],heap:{bytes:536870912,variables:["SOLR_HEAP","SOLR_JAVA_MEM"]},dataDirectory:{path:"/var/solr"}}},{id:"nexus3",names:["sonatype/nexus3"],facts:{ports:[8081],user:"nexus",dataDirectory:{path:"/nexus-data"},heap:{bytes:2834300928,variables:["INSTALL4J_ADD_VM_PARAMS"]}}},{id:"gitlab",names:["gitlab/gitlab-ce","gitlab/gitlab-ee"],facts:{user:0,ports:[80,443,22],mustWrite:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],volumes:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],dataDirectory:{path:"/var/opt/gitlab"},minimumMemory:{bytes:4294967296,certainty:"likely"}}},{id:"registry",names:["registry"],lastName:!1,facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["/etc/docker/registry/config.yml"],user:0,ports:[5e3],dataDirectory:{path:"/var/lib/registry"}},variants:[{when:{until:"3"},facts:{command:["/etc/docker/registry/config.yml"]}}]},{id:"cloudflared",names:["cloudflare/cloudflared"],facts:{language:"go",entrypoint:["cloudflared","--no-autoupdate"],command:["version"],needsArguments:["tunnel","run"],uid:65532}},{id:"airflow",names:["apache/airflow"],facts:{entrypoint:["/usr/bin/dumb-init","--","/entrypoint"],command:[],needsArguments:["webserver"],user:5e4,uid:5e4,ports:[8080]},variants:[{when:{since:"3"},facts:{needsArguments:["api-server"]}}]},{id:"superset",names:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],facts:{ports:[8088]}},{id:"vaultwarden",names:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],lastName:!1,facts:{ports:[80],dataDirectory:{path:"/data"}}},{id:"whoami",names:["traefik/whoami","containous/whoami"],facts:{language:"go",entrypoint:["/whoami"],command:[],ports:[80],userland:"none"}},{id:"http-echo",names:["hashicorp/http-echo"],facts:{language:"go",entrypoint:["/http-echo"],ports:[5678],userland:"none"}},{id:"pause",names:["registry.k8s.io/pause","k8s.gcr.io/pause","gcr.io/google_containers/pause","mcr.microsoft.com/oss/kubernetes/pause","rancher/pause"],lastName:!1,facts:{entrypoint:["/pause"],command:[],userland:"none"}},{id:"distroless",names:["gcr.io/distroless/*"],lastName:!1,otherTags:"debug",facts:{userland:"none",user:0},variants:[{when:{tag:"nonroot"},facts:{user:65532,uid:65532}}]},{id:"distroless-base",names:["gcr.io/distroless/static","gcr.io/distroless/static-debian10","gcr.io/distroless/static-debian11","gcr.io/distroless/static-debian12","gcr.io/distroless/static-debian13","gcr.io/distroless/base","gcr.io/distroless/base-debian10","gcr.io/distroless/base-debian11","gcr.io/distroless/base-debian12","gcr.io/distroless/base-debian13","gcr.io/distroless/base-nossl","gcr.io/distroless/base-nossl-debian11","gcr.io/distroless/base-nossl-debian12","gcr.io/distroless/base-nossl-debian13","gcr.io/distroless/cc","gcr.io/distroless/cc-debian10","gcr.io/distroless/cc-debian11","gcr.io/distroless/cc-debian12","gcr.io/distroless/cc-debian13"],lastName:!1,otherTags:"debug",facts:{entrypoint:[],command:[],userland:"none",user:0},variants:[{when:{tag:"nonroot"},facts:{user:65532,uid:65532}}]},{id:"chainguard",names:["cgr.dev/chainguard/*"],lastName:!1,otherTags:"dev",facts:{user:65532,uid:65532}},{id:"postgres",names:["postgres","postgis/postgis","pgvector/pgvector","ankane/pgvector","timescale/timescaledb","timescale/timescaledb-ha","imresamu/postgis"],versionPattern:"(?:(?<=^|-)pg|^(?!.*-pg\\d))(\\d{1,2})(?:\\.(\\d+))?(?![0-9A-Za-z_])",facts:{entrypoint:["docker-entrypoint.sh"],command:["postgres"],requiredEnvironment:[{anyOf:["POSTGRES_PASSWORD","POSTGRES_PASSWORD_FILE","POSTGRES_HOST_AUTH_METHOD=trust"],onFirstStart:!0,programs:["postgres"],exitCode:1,log:"Error: Database is uninitialized and superuser password is not specified."}],fileVariables:["POSTGRES_PASSWORD","POSTGRES_USER","POSTGRES_DB","POSTGRES_INITDB_ARGS"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},bypass:{programs:["postgres","/usr/lib/postgresql/bin/postgres","/usr/local/bin/postgres"],asRoot:"refuses"},ports:[5432],mustWrite:["/var/run/postgresql"],dataDirectory:{path:"/var/lib/postgresql/data",variable:"PGDATA",mustBeEmpty:!0},userland:"debian",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb","gosu"],absentBinaries:["curl","wget","nc","mysql","mysqladmin","redis-cli","mongo","mongosh"]},variants:[{when:{tag:"alpine"},facts:{uid:70,userland:"alpine",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb"],absentBinaries:["curl","mysql","mysqladmin","redis-cli","mongo","mongosh"]}},{when:{since:"18"},facts:{dataDirectory:{path:"/var/lib/postgresql",variable:"PGDATA",refusedMount:"/var/lib/postgresql/data"}}},{when:{tag:"^(9\\.(6\\.(\\d|1[0-6])|5\\.(1?\\d|20)|4\\.(1?\\d|2[0-5])|[0-3])|10\\.(\\d|1[01])|11\\.[0-6]|12\\.[01])(?![\\d])"},facts:{requiredEnvironment:[]}}]},{id:"mysql",names:["mysql","percona","percona/percona-server"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mysqld"],requiredEnvironment:[{anyOf:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MYSQL_USER",refuses:{values:["root"]},when:"MYSQL_PASSWORD",onFirstStart:!0,because:"is root, which the entrypoint refuses to create a second time",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_HOST","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mysqld","/usr/sbin/mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/var/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0},presentBinaries:["bash","mysql","mysqladmin","mysqldump"],absentBinaries:["wget","nc","psql","pg_isready","redis-cli","mongo","mongosh"]}},{id:"mysql-server",names:["mysql/mysql-server","container-registry.oracle.com/mysql/community-server"],lastName:!1,facts:{user:0,uid:27,ports:[3306],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0}}},{id:"mariadb",names:["mariadb","quay.io/mariadb-foundation/mariadb-devel"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mariadbd"],requiredEnvironment:[{anyOf:["MARIADB_ROOT_PASSWORD","MARIADB_ROOT_PASSWORD_FILE","MARIADB_ROOT_PASSWORD_HASH","MARIADB_ROOT_PASSWORD_HASH_FILE","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mariadbd","mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MARIADB_ROOT_PASSWORD_HASH",refuses:{with:["MARIADB_ROOT_PASSWORD","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with another way to set the root password",exitCode:1},{name:"MARIADB_PASSWORD_HASH",refuses:{with:["MARIADB_PASSWORD","MYSQL_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with the plain password",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD","MARIADB_ROOT_PASSWORD","MARIADB_DATABASE","MARIADB_USER","MARIADB_PASSWORD","MARIADB_ROOT_PASSWORD_HASH","MARIADB_PASSWORD_HASH"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mariadbd","mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql"},userland:"debian",presentBinaries:["bash","mariadb","mariadb-admin","mysql","mysqladmin","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{since:"11"},facts:{presentBinaries:["bash","mariadb","mariadb-admin","gosu"],absentBinaries:["curl","wget","mysql","mysqladmin"]}}]},{id:"mongo",names:["mongo"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mongod"],environment:[{name:"MONGO_INITDB_ROOT_USERNAME",refuses:{without:["MONGO_INITDB_ROOT_PASSWORD"]},because:"is only accepted together with MONGO_INITDB_ROOT_PASSWORD",exitCode:1},{name:"MONGO_INITDB_ROOT_PASSWORD",refuses:{without:["MONGO_INITDB_ROOT_USERNAME"]},because:"is only accepted together with MONGO_INITDB_ROOT_USERNAME",exitCode:1}],fileVariables:["MONGO_INITDB_ROOT_USERNAME","MONGO_INITDB_ROOT_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mongod"],asRoot:"works"},ports:[27017],mustWrite:["/tmp"],dataDirectory:{path:"/data/db"},userland:"debian",presentBinaries:["bash","mongosh","mongod","gosu"],absentBinaries:["curl","wget","mongo"]},variants:[{when:{until:"6"},facts:{presentBinaries:["bash","mongo","mongosh","mongod","gosu"],absentBinaries:["curl","wget"]}},{when:{until:"5"},facts:{presentBinaries:["bash","mongo","mongod","gosu"],absentBinaries:["curl","wget","mongosh"]}}]},{id:"redis",names:["redis","valkey/valkey"],facts:{entrypoint:["docker-entrypoint.sh"],command:["redis-server"],user:0,uid:999,dropsRoot:{capabilities:["SETUID","SETGID"]},bypass:{programs:["redis-server","valkey-server"],asRoot:"works"},ports:[6379],dataDirectory:{path:"/data"},userland:"debian",presentBinaries:["bash","redis-cli","redis-server"],absentBinaries:["curl","wget","nc","psql","pg_isready","mysql","mysqladmin","mongo","mongosh"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["redis-cli","redis-server"],absentBinaries:["curl","bash","psql","pg_isready","mysql","mysqladmin","mongo","mongosh"]}},{when:{since:"8"},facts:{dropsRoot:{capabilities:[]}}}]},{id:"memcached",names:["memcached"],facts:{entrypoint:["docker-entrypoint.sh"],command:["memcached"],ports:[11211]}},{id:"rabbitmq",names:["rabbitmq"],facts:{entrypoint:["docker-entrypoint.sh"],command:["rabbitmq-server"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[5672,15672,15692,25672,4369],dataDirectory:{path:"/var/lib/rabbitmq"},absentBinaries:["curl","wget"],presentBinaries:["bash","rabbitmq-diagnostics","rabbitmqctl","rabbitmq-server"]},variants:[{when:{since:"3.9"},facts:{environment:[{name:"RABBITMQ_DEFAULT_PASS_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_DEFAULT_USER_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_VM_MEMORY_HIGH_WATERMARK",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_VERIFY",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1}]}}]},{id:"cassandra",names:["cassandra"],facts:{entrypoint:["docker-entrypoint.sh"],command:["cassandra","-f"],environment:[{name:"MAX_HEAP_SIZE",refuses:{without:["HEAP_NEWSIZE"]},because:"must be set together with HEAP_NEWSIZE",exitCode:1},{name:"HEAP_NEWSIZE",refuses:{without:["MAX_HEAP_SIZE"]},because:"must be set together with MAX_HEAP_SIZE",exitCode:1}],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[9042,7e3,7001,7199],mustWrite:["/etc/cassandra","/var/log/cassandra"],dataDirectory:{path:"/var/lib/cassandra"},rewrites:[{path:"/etc/cassandra"}],heap:{bytes:1073741824,variables:["MAX_HEAP_SIZE","JVM_OPTS","JVM_EXTRA_OPTS"]},presentBinaries:["bash","cqlsh","nodetool"]},variants:[{when:{since:"4"},facts:{environment:[]}}]},{id:"zookeeper",names:["zookeeper"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["zkServer.sh","start-foreground"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[2181,2888,3888,8080],mustWrite:["/data","/datalog","/conf","/logs"],volumes:["/data","/datalog","/logs"],dataDirectory:{path:"/data"},heap:{variables:["JVMFLAGS","SERVER_JVMFLAGS","ZK_SERVER_HEAP"]}}},{id:"influxdb",names:["influxdb"],facts:{entrypoint:["/entrypoint.sh"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8086],dataDirectory:{path:"/var/lib/influxdb2"}},variants:[{when:{since:"2",until:"3"},facts:{command:["influxd"],environment:[{name:"DOCKER_INFLUXDB_INIT_MODE",refuses:{notMatching:"setup|upgrade"},because:"is read by the entrypoint, which knows only setup and upgrade",exitCode:1}],requiredEnvironment:[{anyOf:["DOCKER_INFLUXDB_INIT_USERNAME","DOCKER_INFLUXDB_INIT_USERNAME_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_PASSWORD","DOCKER_INFLUXDB_INIT_PASSWORD_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_ORG"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_BUCKET"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1}]}},{when:{until:"2"},facts:{command:["influxd"],dataDirectory:{path:"/var/lib/influxdb"}}}]},{id:"arangodb",names:["arangodb","arangodb/arangodb"],facts:{entrypoint:["/entrypoint.sh"],command:["arangod"],requiredEnvironment:[{anyOf:["ARANGO_ROOT_PASSWORD","ARANGO_ROOT_PASSWORD_FILE","ARANGO_NO_AUTH","ARANGO_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["arangod"],exitCode:1,log:"error: database is uninitialized and password option is not specified"}],ports:[8529],dataDirectory:{path:"/var/lib/arangodb3"}}},{id:"neo4j",names:["neo4j"],facts:{user:0,uid:7474,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},ports:[7474,7687],environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).+"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with another password than neo4j, which the entrypoint refuses",exitCode:1}],dataDirectory:{path:"/data"},minimumMemory:{bytes:1073741824,certainty:"possible"},heap:{bytes:536870912,variables:["NEO4J_server_memory_heap_max__size","NEO4J_dbms_memory_heap_max__size","NEO4J_server_memory_heap_initial__size","NEO4J_dbms_memory_heap_initial__size"]}},variants:[{when:{since:"5"},facts:{environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).{8,}"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with a password of at least 8 characters other than neo4j, which the entrypoint refuses",exitCode:1}]}},{when:{tag:"enterprise"},facts:{requiredEnvironment:[{anyOf:["NEO4J_ACCEPT_LICENSE_AGREEMENT=yes|eval"],exitCode:1,log:"In order to use Neo4j Enterprise Edition you must accept the license agreement."}]}}]},{id:"clickhouse",names:["clickhouse","clickhouse/clickhouse-server","yandex/clickhouse-server"],facts:{user:0,uid:101,ports:[8123,9e3],mustWrite:["/var/log/clickhouse-server"],dataDirectory:{path:"/var/lib/clickhouse"}}},{id:"couchdb",names:["couchdb","apache/couchdb"],facts:{entrypoint:["tini","--","/docker-entrypoint.sh"],command:["/opt/couchdb/bin/couchdb"],ports:[5984],dataDirectory:{path:"/opt/couchdb/data"}},variants:[{when:{since:"3"},facts:{requiredEnvironment:[{anyOf:["COUCHDB_USER+COUCHDB_PASSWORD"],programs:["/opt/couchdb/bin/couchdb"],unlessMounted:"/opt/couchdb/etc",exitCode:1,log:'CouchDB 3.0+ will no longer run in "Admin Party" mode'}]}}]},{id:"mssql",names:["mcr.microsoft.com/mssql/server","microsoft/mssql-server-linux","mcr.microsoft.com/mssql/rhel/server"],lastName:!1,facts:{requiredEnvironment:[{anyOf:["ACCEPT_EULA"],exitCode:1,log:"The SQL Server End-User License Agreement (EULA) must be accepted"},{anyOf:["MSSQL_SA_PASSWORD","SA_PASSWORD","MSSQL_SA_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"ERROR: Unable to set system administrator password"}],environment:[{name:"MSSQL_SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"MSSQL_SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1},{name:"SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1}],user:"mssql",uid:10001,ports:[1433],mustWrite:["/var/opt/mssql"],dataDirectory:{path:"/var/opt/mssql"},minimumMemory:{bytes:2097152e3,certainty:"certain"}},variants:[{when:{until:"2019"},facts:{user:0,uid:0}}]},{id:"minio",names:["minio/minio","quay.io/minio/minio"],facts:{language:"go",entrypoint:["/usr/bin/docker-entrypoint.sh"],command:["minio"],needsArguments:["server","/data"],environment:[{name:"MINIO_ROOT_USER",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_ROOT_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"MINIO_ACCESS_KEY",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_SECRET_KEY",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1}],user:0,ports:[9e3],dataDirectory:{path:"/data"}}},{id:"ubuntu",names:["ubuntu"],facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"debian",names:["debian","bitnami/minideb"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"buildpack-deps",names:["buildpack-deps"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"]}},{id:"alpine",names:["alpine"],facts:{entrypoint:[],command:["/bin/sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine"}},{id:"busybox",names:["busybox","gcr.io/google_containers/busybox","registry.k8s.io/busybox","k8s.gcr.io/busybox","quay.io/prometheus/busybox"],facts:{entrypoint:[],command:["sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"busybox"}},{id:"bash",names:["bash"],lastName:!1,facts:{entrypoint:["docker-entrypoint.sh"],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine",presentBinaries:["bash"]}},{id:"centos",names:["centos","quay.io/centos/centos"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"rockylinux",names:["rockylinux","rockylinux/rockylinux","quay.io/rockylinux/rockylinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"almalinux",names:["almalinux","quay.io/almalinuxorg/almalinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"fedora",names:["fedora","quay.io/fedora/fedora","registry.fedoraproject.org/fedora"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"amazonlinux",names:["amazonlinux","public.ecr.aws/amazonlinux/amazonlinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"oraclelinux",names:["oraclelinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"ubi",names:["registry.access.redhat.com/ubi7/ubi","registry.access.redhat.com/ubi7/ubi-minimal","registry.access.redhat.com/ubi8/ubi","registry.access.redhat.com/ubi8/ubi-minimal","registry.access.redhat.com/ubi9/ubi","registry.access.redhat.com/ubi9/ubi-minimal","registry.access.redhat.com/ubi10/ubi","registry.access.redhat.com/ubi10/ubi-minimal","registry.access.redhat.com/ubi8","registry.access.redhat.com/ubi9","registry.access.redhat.com/ubi8-minimal","registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi7/ubi","registry.redhat.io/ubi7/ubi-minimal","registry.redhat.io/ubi8/ubi","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi9/ubi","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi10/ubi","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi8","registry.redhat.io/ubi9","registry.redhat.io/ubi8-minimal","registry.redhat.io/ubi9-minimal"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"archlinux",names:["archlinux","archlinux/archlinux"],facts:{entrypoint:[],command:["/usr/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,presentBinaries:["bash"]}},{id:"opensuse",names:["opensuse/leap","opensuse/tumbleweed","registry.opensuse.org/opensuse/leap","registry.opensuse.org/opensuse/tumbleweed"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"photon",names:["photon"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"python",names:["python","circleci/python"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["python","python3","pip"]}}],facts:{entrypoint:[],command:["python3"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","python","python3","pip"]}},{id:"node",names:["node","circleci/node"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["node","npm","npx","yarn"]}}],facts:{entrypoint:["docker-entrypoint.sh"],command:["node"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","node","npm","npx","yarn"]}},{id:"ruby",names:["ruby"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["ruby","irb","gem","bundle"]}}],facts:{entrypoint:[],command:["irb"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","ruby","irb","gem","bundle"]}},{id:"php",names:["php"],lastName:!1,facts:{entrypoint:["docker-php-entrypoint"],user:0,userland:"debian",presentBinaries:["bash","php"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["php"]}},{when:{tag:"^(?!.*(apache|fpm))"},facts:{command:["php","-a"],endsAtOnce:"repl",endsWith:0}},{when:{tag:"apache"},facts:{command:["apache2-foreground"],ports:[80]}},{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"golang",names:["golang"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",command:["/bin/sh"],presentBinaries:["go"]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","go","curl","git"]}},{id:"rust",names:["rust"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","cargo","rustc"]}},{id:"gcc",names:["gcc"],lastName:!1,facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","gcc"]}},{id:"perl",names:["perl"],lastName:!1,facts:{entrypoint:[],command:["perl"],endsAtOnce:"repl",user:0,userland:"debian",presentBinaries:["bash","perl"]}},{id:"openjdk",names:["openjdk"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"eclipse-temurin",names:["eclipse-temurin"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"amazoncorretto",names:["amazoncorretto"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"zulu",names:["azul/zulu-openjdk","azul/zulu-openjdk-alpine","azul/zulu-openjdk-debian"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"gradle",names:["gradle"],lastName:!1,facts:{endsAtOnce:"tool",user:0}},{id:"maven",names:["maven"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:1,user:0}},{id:"erlang",names:["erlang"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"elixir",names:["elixir"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"haskell",names:["haskell"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"clojure",names:["clojure"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"groovy",names:["groovy"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"julia",names:["julia"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"r-base",names:["r-base"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"swift",names:["swift"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dart",names:["dart"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"mono",names:["mono"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dotnet",names:["mcr.microsoft.com/dotnet/sdk","mcr.microsoft.com/dotnet/runtime","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/core/sdk","mcr.microsoft.com/dotnet/core/runtime"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0}},{id:"aspnet",names:["mcr.microsoft.com/dotnet/aspnet","mcr.microsoft.com/dotnet/core/aspnet"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0,ports:[8080]},variants:[{when:{until:"8"},facts:{ports:[80]}}]},{id:"elasticsearch",names:["elasticsearch","docker.elastic.co/elasticsearch/elasticsearch","docker.elastic.co/elasticsearch/elasticsearch-oss","docker.elastic.co/elasticsearch/elasticsearch-wolfi"],facts:{entrypoint:["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"],command:["eswrapper"],user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9300],mustWrite:["/usr/share/elasticsearch/data","/usr/share/elasticsearch/logs","/usr/share/elasticsearch/config","/tmp"],dataDirectory:{path:"/usr/share/elasticsearch/data"},heap:{variables:["ES_JAVA_OPTS"]},presentBinaries:["bash","curl"]},variants:[{when:{until:"8"},facts:{user:0}},{when:{until:"7.11"},facts:{heap:{bytes:1073741824,variables:["ES_JAVA_OPTS"]}}},{when:{since:"7",until:"8"},facts:{requiredEnvironment:[{anyOf:["discovery.type","discovery.seed_hosts","discovery.seed_providers","cluster.initial_master_nodes","ES_SETTING_DISCOVERY_TYPE","ES_SETTING_DISCOVERY_SEED__HOSTS","ES_SETTING_DISCOVERY_SEED__PROVIDERS","ES_SETTING_CLUSTER_INITIAL__MASTER__NODES","discovery.zen.ping.unicast.hosts","discovery.zen.hosts_provider","network.host=127.0.0.1|localhost|_local_","transport.host"],programs:["eswrapper"],unlessMounted:"/usr/share/elasticsearch/config",exitCode:78,log:"the default discovery settings are unsuitable for production use"}]}}]},{id:"opensearch",names:["opensearchproject/opensearch","public.ecr.aws/opensearchproject/opensearch"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9600],dataDirectory:{path:"/usr/share/opensearch/data"},heap:{variables:["OPENSEARCH_JAVA_OPTS"]}},variants:[{when:{since:"2.12"},facts:{requiredEnvironment:[{anyOf:["OPENSEARCH_INITIAL_ADMIN_PASSWORD","DISABLE_SECURITY_PLUGIN=true","DISABLE_INSTALL_DEMO_CONFIG=true","plugins.security.disabled=true"],exitCode:1,onFirstStart:!0,unlessMounted:"/usr/share/opensearch/config",log:"No custom admin password found. Please provide a password via the environment variable OPENSEARCH_INITIAL_ADMIN_PASSWORD."}],environment:[{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{fewerClassesThan:4},because:"must have upper case, lower case, a digit and a symbol",exitCode:1}]}}]},{id:"kibana",names:["kibana","docker.elastic.co/kibana/kibana","docker.elastic.co/kibana/kibana-oss"],facts:{ports:[5601]}},{id:"logstash",names:["logstash","docker.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss"],facts:{ports:[5044,9600],heap:{bytes:1073741824,variables:["LS_JAVA_OPTS"]}}},{id:"sonarqube",names:["sonarqube"],facts:{user:"sonarqube",uid:1e3,refusesRoot:!0,ports:[9e3],mustWrite:["/opt/sonarqube/data","/opt/sonarqube/extensions","/opt/sonarqube/logs","/opt/sonarqube/temp"],dataDirectory:{path:"/opt/sonarqube/data"},minimumMemory:{bytes:2147483648,certainty:"likely"},heap:{variables:["SONAR_WEB_JAVAOPTS","SONAR_CE_JAVAOPTS","SONAR_SEARCH_JAVAOPTS"]}}},{id:"kubectl",names:["bitnami/kubectl","bitnamilegacy/kubectl","registry.k8s.io/kubectl","rancher/kubectl","lachlanevenson/k8s-kubectl","alpine/kubectl"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"curl",names:["curlimages/curl","quay.io/curl/curl","alpine/curl","badouralix/curl-jq"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"alpine-git",names:["alpine/git","bitnami/git"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"helm",names:["alpine/helm","dtzar/helm-kubectl","alpine/k8s"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"aws-cli",names:["amazon/aws-cli","public.ecr.aws/aws-cli/aws-cli","bitnami/aws-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"cloud-sdk",names:["google/cloud-sdk","gcr.io/google.com/cloudsdktool/cloud-sdk","gcr.io/google.com/cloudsdktool/google-cloud-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"azure-cli",names:["mcr.microsoft.com/azure-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"mc",names:["minio/mc","quay.io/minio/mc"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["mc"]}},{id:"terraform",names:["hashicorp/terraform"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["terraform"]}},{id:"yq",names:["mikefarah/yq"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["/usr/bin/yq"]}},{id:"netshoot",names:["nicolaka/netshoot"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"hello-world",names:["hello-world"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:0,userland:"none",command:["/hello"]}},{id:"liquibase",names:["liquibase","liquibase/liquibase"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"flyway",names:["flyway/flyway","redgate/flyway"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["flyway"]}},{id:"k6",names:["grafana/k6","loadimpact/k6"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["k6"]}},{id:"nginx",names:["nginx","public.ecr.aws/nginx/nginx","nginx/nginx"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:0,uid:101,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},bypass:{programs:["nginx"],asRoot:"works"},ports:[80],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/var/cache/nginx","/var/run"],rootFolders:["/var/cache/nginx","/var/run"],ownFiles:["/etc/nginx/nginx.conf"],userland:"debian",presentBinaries:["bash","nginx","curl","envsubst"],absentBinaries:["wget","ping","vim","nc","ps"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["nginx","envsubst","curl"],absentBinaries:["bash"]}},{when:{until:"1.17"},facts:{rootFolders:[]}}]},{id:"nginx-unprivileged",names:["nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","ghcr.io/nginxinc/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:101,uid:101,ports:[8080],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/tmp"]}},{id:"httpd",names:["httpd"],facts:{entrypoint:[],command:["httpd-foreground"],user:0,uid:33,ports:[80],servedPaths:["/","/index.html"],mustWrite:["/usr/local/apache2/logs"],userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[],absentBinaries:["bash","curl"]}}]},{id:"haproxy",names:["haproxy"],facts:{entrypoint:["docker-entrypoint.sh"],command:["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"],configFile:"/usr/local/etc/haproxy/haproxy.cfg",user:"haproxy",uid:99},variants:[{when:{until:"2.4"},facts:{user:0}}]},{id:"traefik",names:["traefik"],facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["traefik"],user:0,ports:[80]}},{id:"caddy",names:["caddy"],facts:{language:"go",entrypoint:[],command:["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"],user:0,ports:[80,443,2019],userland:"alpine"}},{id:"kong",names:["kong","kong/kong","kong/kong-gateway"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["kong","docker-start"],user:"kong",ports:[8e3,8443,8001,8444]}},{id:"tomcat",names:["tomcat"],facts:{command:["catalina.sh","run"],user:0,ports:[8080],heap:{variables:["CATALINA_OPTS","JAVA_OPTS","JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}}];var mu=new Set(["docker.io","index.docker.io","registry-1.docker.io","registry.hub.docker.com","mirror.gcr.io"]),p1=new Set([...mu,"cgr.dev","docker.elastic.co","gcr.io","ghcr.io","k8s.gcr.io","lscr.io","mcr.microsoft.com","nvcr.io","public.ecr.aws","quay.io","registry.access.redhat.com","registry.gitlab.com","registry.k8s.io","registry.redhat.io"]),u1=/\/(?:bitnami\w*|linuxserver|chainguard|rapidfort|sclorg|jboss)\//,f1=g1(y1);function pu(e){let n=f1(),t=h1(e),r=n.exact.get(t)??n.prefixes.find(([o])=>t.startsWith(o))?.[1];if(r!==void 0)return du(r,e)?{entry:r,match:"exact"}:void 0;if(p1.has(e.registry)||u1.test(t))return;let a=n.lastNames.get(t.slice(t.lastIndexOf("/")+1));return a!==void 0&&du(a,e)?{entry:a,match:"lastName"}:void 0}function du(e,{tag:n}){return e.otherTags===void 0||n===void 0||!new RegExp(e.otherTags).test(n)}function h1({registry:e,repository:n}){let t=/(?:^|\/)library\/([^/]+)$/.exec(n)?.[1];if(t!==void 0)return t;let r=/(?:^|\/)docker\.io\/(.+)$/.exec(n)?.[1];return r!==void 0?r:mu.has(e)?n:`${e}/${n}`}function y1(){let e=new Map,n=[],t=new Map;for(let r of cu){for(let a of r.names)a.endsWith("*")?n.push([a.slice(0,-1),r]):e.set(a,r);r.lastName!==!1&&t.set(r.id,r)}return n.sort(([r],[a])=>a.length-r.length),{exact:e,prefixes:n,lastNames:t}}function g1(e){let n;return()=>(n??={value:e()},n.value)}var b1=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9A-Za-z_])/;function uu(e,n){if(n===void 0)return;let t=(e.versionPattern===void 0?b1:new RegExp(e.versionPattern)).exec(n),r=t?.[1];if(r===void 0)return;let a=t?.[2];return{major:Number(r),...a===void 0?{}:{minor:Number(a)}}}function ac(e){let[n="0",t]=e.split(".");return{major:Number(n),...t===void 0?{}:{minor:Number(t)}}}function oc(e,n){return e.major!==n.major?e.major>n.major:n.minor===void 0||n.minor===0?!0:e.minor===void 0?void 0:e.minor>=n.minor}function fu(e,n,t){let r=new Set,a=e.facts;for(let o of e.variants??[]){if(!k1(o,t))continue;let s=w1(o,n);if(s==="unknown")for(let i of v1(o.facts))r.add(i);(s==="yes"||s==="unknown"&&o.when.until===void 0)&&(a={...a,...o.facts})}return{facts:a,assumed:[...r]}}function k1(e,n){let{tag:t}=e.when;return t===void 0||new RegExp(t).test(n??"latest")}function w1({when:{since:e,until:n}},t){if(e===void 0&&n===void 0)return"yes";if(t===void 0)return"unknown";let r=e===void 0?!0:oc(t,ac(e)),a=n===void 0?!1:oc(t,ac(n));return r===!1||a===!0?"no":r===void 0||a===void 0?"unknown":"yes"}function v1(e){return Object.keys(e)}function xe(e){let n=pu(e);if(n===void 0)return;let{entry:t,match:r}=n,a=uu(t,e.tag),{facts:o,assumed:s}=fu(t,a,e.tag);return{id:t.id,match:r,...a===void 0?{}:{version:a},facts:o,assumed:s}}function H(e,n,t){let r=t.derive(S1),a=r.get(n);if(a!==void 0)return a;let o=x1(e,n,t);return r.set(n,o),o}function S1(){return new WeakMap}function x1(e,n,t){let{namespace:r}=e.workload.resource,a=new Map,o=!0;for(let s of n.envFrom){let i=O1(s,r,t);i===void 0&&(o=!1);for(let l of i??[])a.set(l.name,l)}for(let s of n.env)a.set(s.name,R1(s,r,t,a));return{get:s=>a.get(s),variables:[...a.values()],isComplete:o}}function O1(e,n,t){let{kind:r,name:a,prefix:o,path:s}=e,i=hu(r,a,n,t);return i?.entries.map(([l,c])=>({name:`${o}${l}`,path:s,...r==="Secret"?{}:{value:c,declaredAt:{manifest:i.manifest,path:["data",l]}}}))}function R1(e,n,t,r){let{name:a,path:o,value:s,from:i}=e;if(s!==void 0){let d=Va(s,r);return{name:a,path:[...o,"value"],...d===void 0?{}:{value:d}}}if(i?.type!=="configMapKeyRef")return{name:a,path:o,...i===void 0?{value:""}:{}};let l=hu("ConfigMap",i.name,n,t),c=l?.entries.find(([d])=>d===i.key);return l===void 0||c===void 0?{name:a,path:o}:{name:a,path:o,value:c[1],declaredAt:{manifest:l.manifest,path:["data",i.key]}}}function Va(e,n){let t=!0,r=e.replace(/\$(?:\$|\(([^)]*)\))/g,(a,o)=>{if(o===void 0)return"$";let s=n.get(o);return s===void 0?a:(s.value===void 0&&(t=!1),s.value??"")});return t?r:void 0}function hu(e,n,t,r){let a=r.named(e,n).filter(l=>l.namespace===t||l.namespace===void 0||t===void 0),[o]=a;if(o===void 0||a.length>1)return;let{data:s,stringData:i}=o.toObject();return{manifest:o,entries:Object.entries({...ue(s),...ue(i)})}}function P(e,n,t){let r=t.derive(P1),a=r.get(n);if(a!==void 0)return a;let o=A1(e,n,t);return r.set(n,o),o}function P1(){return new WeakMap}function A1(e,n,t){let r=new Map(H(e,n,t).variables.map(m=>[m.name,m])),a=m=>(n[m]??[]).map((p,u)=>{let y=Va(p,r);return{text:y??p,isReadable:y!==void 0,path:n.at(m,u)}}),o=a("command"),s=a("args"),i=n.image===void 0?void 0:xe(n.image),l=[...o,...s],c=o.length>0;return{words:c?l:E1(i,s),given:l,replacesEntrypoint:c,image:i}}function E1(e,n){let{entrypoint:t,command:r}=e?.facts??{};if(!(t===void 0||n.length===0&&r===void 0))return[...t.map(yu),...n.length>0?n:(r??[]).map(yu)]}function yu(e){return{text:e,isReadable:!0}}var C1={"":1,b:1,k:1024,m:1048576,g:1073741824,t:1099511627776},M1=/^(\d+(?:\.\d+)?)([bkmgt]?)(?:i?b)?$/i;function Wa(e){let[,n,t=""]=M1.exec(e.trim())??[],r=C1[t.toLowerCase()];return n===void 0||r===void 0?void 0:Math.floor(Number(n)*r)}function gu(e){let n=e.slice(0,T1(e));if(/^[ \t)]*[\w+\-/.%]/.test(e.slice(n.length)))return;let t=1;for(let r of n.replace(/[()]/g," ").split(/(?<!\*)\*(?!\*)/)){let a=L1(r);if(a===void 0)return;t*=a}return t}function T1(e){let n=0;for(let t=0;t<e.length;t+=1){let r=e.charAt(t);if(r==="(")n+=1;else if(r===")")n-=1;else if(!/[\d_*<e \t]/.test(r))return t;if(n<0)return t}return e.length}var _1=/^\s*(\d[\d_]*(?:e\d+)?)\s*(?:(\*\*|<<)\s*(\d+))?\s*$/;function L1(e){let[,n,t,r=""]=_1.exec(e)??[];if(n===void 0)return;let a=Number(n.replaceAll("_",""));return t==="**"?a**Number(r):t==="<<"?a*2**Number(r):a}var N1=[/\bbytearray\(/g,/(?<![\w=])b?(["'])[^"'\\]\1\s*[*x]/g,/\bBuffer\.alloc\(/g],I1=/\bhead\s+-c\s*(\d+[bkKmMGT]?i?B?)\b[^|;&\n]*\|\s*(?:grep|tail|sort|sed|awk|tac)\b/g,$1=/\b(?:tail|sort|tac)\s+\/dev\/zero\b/g,j1=/\bdd\s[^|;&\n]*/g;function bu(e,n){return[...N1.flatMap(t=>[...e.matchAll(t)].flatMap(r=>D1(e,r))),...[...e.matchAll(I1)].flatMap(([t,r=""])=>sc(Wa(r),t)),...[...e.matchAll($1)].flatMap(([t])=>sc(Number.POSITIVE_INFINITY,t)),...[...e.matchAll(j1)].flatMap(([t])=>V1(t.trim(),n))]}function D1(e,{0:n,index:t}){let r=e.slice((t??0)+n.length,(t??0)+n.length+F1),[a=""]=/^[^,;\n]*/.exec(r)??[];return sc(gu(r),`${n}${a}`)}var F1=80;function sc(e,n){return e===void 0?[]:[{bytes:e,text:n,isUsed:"probably"}]}function V1(e,n){let t=c=>new RegExp(String.raw`\b${c}=(\S+)`).exec(e)?.[1],r=Wa(t("bs")??"512"),a=Number(t("count")??"NaN"),o=t("of")??"/dev/null";if(r===void 0)return[];let s=r*a;if(["/dev/shm",...n].some(c=>o.startsWith(`${c}/`))&&s>r)return[{bytes:s,text:e,isUsed:"probably"}];let l={bytes:r,text:e,isUsed:"probably"};return o.startsWith("/dev/")||!(s>r)?[l]:[l,{bytes:s,text:e,isUsed:"cache"}]}function ku(e,{image:n,tmpfsPaths:t}){let r=e.flatMap(({text:a,path:o})=>bu(a,t).map(s=>o===void 0?s:{...s,path:o}));return[...B1(e,n),...r].sort((a,o)=>o.bytes-a.bytes)}var W1=/(?:^|[/\s])stress(?:-ng)?(?=\s|$)/;function B1(e,n){let t=e.map(({text:l})=>l).join(" "),r=/stress-ng/.test(t)||/stress-ng/.test(n);if(!W1.test(t)&&!/(?:^|\/)[a-z-]*stress(?:-ng)?$/.test(n))return[];let a=/--vm-bytes[=\s]+(\S+)/.exec(t),o=Wa(a?.[1]?.replace(/["']$/,"")??""),s=Number(/(?:--vm|-m)[=\s]+(\d+)/.exec(t)?.[1]??"1");if(a===null||o===void 0||s===0)return[];let i=e.find(({text:l})=>l.includes("--vm-bytes"))?.path;return[{bytes:r?o:o*s,text:a[0],isUsed:"always",...i===void 0?{}:{path:i}}]}var K1={Ki:1024,Mi:1048576,Gi:1073741824,Ti:1099511627776,Pi:0x4000000000000,Ei:1152921504606847e3},G1={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},H1=/^[ \u00a0]*([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([A-Za-z]*))[ \u00a0]*$/;function Ba(e){return wu(String(e),0)}function en(e){if(e===void 0)return;let n=Ba(e);return n===void 0?void 0:vu(n.value)}function $r(e){if(e===void 0)return;let n=wu(String(e),3);return n===void 0?void 0:vu(n.value)/1e3}function wu(e,n){let t=H1.exec(e);if(t===null||e.trim()==="")return;let[,r="",a="",o="",s,i=""]=t,l=m=>+`${r}${a||"0"}.${o||"0"}e${n+m}`;if(s!==void 0)return{value:l(Number(s.slice(1))),suffix:s};let c=G1[i];if(c!==void 0)return{value:l(c),suffix:i};let d=K1[i];return d===void 0?void 0:{value:l(0)*d,suffix:i}}function vu(e){return e<0?-Math.ceil(-e):Math.ceil(e)+0}var q1=[["Gi",2**30],["Mi",2**20],["Ki",2**10]];function Je(e){for(let[n,t]of q1)if(e>=t)return`${Number((e/t).toFixed(1))}${n}`;return e===1?"1 byte":`${e} bytes`}function $s(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:l})=>l===t.name),a=v(r?.raw.emptyDir);if(r===void 0||a?.medium!=="Memory")return[];let o=a.sizeLimit,s=typeof o=="string"||typeof o=="number"?en(o):void 0;if(s===void 0)return[{mount:t,volume:r.name}];let i=[...r.path,"emptyDir","sizeLimit"];return[{mount:t,volume:r.name,sizeLimit:{raw:o,bytes:s,path:i}}]})}var U1=new Set(["Always","OnFailure","Never"]);function js(e,n){if(Su(n.restartPolicy))return n.restartPolicy;let t=Su(e.restartPolicy)?e.restartPolicy:"Always";return n.role==="init"&&t==="Always"?"OnFailure":t}function Dt(e,n){return(n.role==="main"||n.role==="sidecar")&&e.workload.purpose!=="batch"&&js(e,n)==="Always"}function Su(e){return e!==void 0&&U1.has(e)}function O(e,n,t={}){let r=js(e,n),a=t.exitCode===0,o=r==="Always"||r==="OnFailure"&&!a;return{status:ic(n,o?"CrashLoopBackOff":a?"Completed":"Error"),restarts:o,...t}}function Zn(e,n,t){return O(e,n,{exitCode:128,reason:t})}function U(e,n,t){return{status:ic(e,n),restarts:!1,...t===void 0?{}:{reason:t}}}function Oe(e,n){let t=js(e,n)!=="Never";return{status:ic(n,"OOMKilled"),exitCode:137,restarts:t}}var z1=new Set(["Rejected","Pending","ContainerCreating","NotReady","Running"]);function ic(e,n){let t=z1.has(n);return(e.role==="init"||e.role==="sidecar")&&!t?`Init:${n}`:n}function Be(e,n){let t=Ou(n.resources.limits.memory,n.at("resources","limits","memory"),"container"),r=lc(e);return t===void 0||r!==void 0&&r.bytes<t.bytes?r:t}function lc(e){let{limits:n}=er(e.raw.resources);return Ou(n.memory,e.at("resources","limits","memory"),"pod")}function xu(e,n){let{namespace:t}=e.workload.resource;return n.ofKind("LimitRange").filter(r=>(r.namespace??t)===(t??r.namespace)).some(r=>V(v(r.toObject().spec)?.limits).some(({value:a})=>a.type==="Container"&&J1(a.default??a.max)))}function J1(e){return v(e)?.memory!==void 0}function Ou(e,n,t){let r=en(e);return e===void 0||r===void 0||r<=0?void 0:{bytes:r,raw:e,path:n,of:t}}function f(e){let{id:n,scope:t,summary:r,messages:a,check:o}=e;function s(i,l){for(let c of o(i)){let d=a[c.message];if(d===void 0)throw new Error(`rule ${n} has no message ${String(c.message)}`);l({...c,text:d(c.data)})}}return{id:n,scope:t,summary:r,run:s}}var Y1={always:"certain",probably:"likely",cache:"possible"},Pu=f({id:"allocation-exceeds-limit",scope:"container",summary:"The command asks for more memory than the container is allowed to have",messages:{exceeds:({text:e,size:n,limit:t})=>`The command uses ${n} of memory (\`${e}\`), but the memory limit is ${t}.`,fillsFile:({text:e,size:n,limit:t})=>`The command writes ${n} to a file (\`${e}\`), and what is not yet on disk counts for the memory limit of ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let{given:a}=P(e,n,t),o=ku(a,{image:n.image?.repository??"",tmpfsPaths:$s(e,n).map(({mount:m})=>m.mountPath)}),s=Q1(o.filter(({bytes:m})=>m>=r.bytes));if(s===void 0)return;let{bytes:i,text:l,path:c,isUsed:d}=s;yield{message:d==="cache"?"fillsFile":"exceeds",data:{text:X1(l),size:Ru(i),limit:String(r.raw)},at:c??n.at("command"),certainty:Y1[d],prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`raise the memory limit above ${Ru(i)}, or let the command use less`,safety:"review"}}}});function Q1(e){return["always","probably","cache"].map(n=>e.find(({isUsed:t})=>t===n)).find(n=>n!==void 0)}function Ru(e){return Number.isFinite(e)?Je(e):"an endless amount"}function X1(e){return e.length>60?`${e.slice(0,57)}...`:e}var Z1=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"];function Ds({securityContext:e},n){if(e.privileged===!0)return[];let t=new Set(e.capabilities.add.map(Au)),r=new Set(e.capabilities.drop.map(Au)),a=o=>t.has("ALL")||t.has(o)||Z1.includes(o)&&!r.has("ALL")&&!r.has(o);return n.filter(o=>!a(o))}function Au(e){return e.toUpperCase().replace(/^CAP_/,"")}function jr({words:e,replacesEntrypoint:n,image:t}){let{entrypoint:r,command:a}=t?.facts??{};if(e===void 0||n||r===void 0)return;let o=e[r.length]?.text;return o?.startsWith("-")?a?.[0]:o}function je(e,n,t){let r=n.securityContext[t];if(r!==void 0)return{value:r,path:n.at("securityContext",t)};let a=e.securityContext[t];return a===void 0?void 0:{value:a,path:e.at("securityContext",t)}}function On({raw:e}){return v(e.os)?.name==="windows"||v(e.nodeSelector)?.["kubernetes.io/os"]==="windows"}function et(e,n,t){let r=je(e,n,"runAsUser");if(r!==void 0)return{uid:r.value,path:r.path};let{user:a,uid:o}=t?.facts??{};return typeof a=="number"?{uid:a}:typeof a=="string"&&o!==void 0?{uid:o}:void 0}var Eu={certain:"likely",likely:"possible",possible:"possible"};function N(e,n,...t){let r=n.match==="lastName"?Eu[e]:e;return t.some(a=>n.assumed.includes(a))?Eu[r]:r}var eO={SETUID:"certain",SETGID:"certain",CHOWN:"likely"},Cu=f({id:"capabilities-dropped-at-start",scope:"container",summary:"The image starts as root to hand over to its own user, which the dropped capabilities forbid",messages:{missing:({image:e,capabilities:n})=>`${e} starts as root and hands over to its own user, for which it needs ${n}, and the container has dropped that.`},*check({pod:e,container:n,index:t}){let r=P(e,n,t),{image:a}=r,o=a?.facts.dropsRoot?.capabilities;if(a===void 0||o===void 0||et(e,n,a)?.uid!==0||!nO(r))return;let s=Ds(n,o),[i]=s.map(d=>eO[d]).filter(d=>d!==void 0).sort();if(i===void 0)return;let{uid:l}=a.facts,c=n.at("securityContext","capabilities");yield{message:"missing",data:{image:n.image?.text??"",capabilities:s.join(", ")},at:[...c,"drop"],certainty:N(i,a,"dropsRoot"),prediction:O(e,n,{reason:"Operation not permitted"}),related:[{message:"the image",at:n.at("image")}],fix:{description:l===void 0?`add ${s.join(", ")} under capabilities.add`:`set runAsUser: ${l} and fsGroup: ${l}, so that it need not start as root, or add ${s.join(", ")} under capabilities.add`,safety:"review",edits:[{op:"set",path:[...c,"add"],value:[...n.securityContext.capabilities.add,...s]}]}}}});function nO(e){if(e.replacesEntrypoint)return!1;let n=jr(e),t=e.image?.facts.command?.[0];return n===void 0||t===void 0||n===t}function Fs({facts:e}){let n=e.entrypoint?.at(-1);return e.entrypoint!==void 0&&(n===void 0||/entrypoint(\.sh)?$|^docker-php-entrypoint$/.test(n))}var tO=/[|&;<>$`"'*?#~(){}\\\n]/;function Mu(e){if(!tO.test(e))return e.split(/\s+/).filter(n=>n!=="")}var Tu=f({id:"command-string-not-split",scope:"container",summary:"A whole command line stands in one element, so it is taken for the name of one program",messages:{notSplit:({word:e})=>`${JSON.stringify(e)} is one element, so the runtime looks for a program of that very name, spaces included.`},*check({pod:e,container:n,index:t}){if(On(e))return;let r=P(e,n,t),a=rO(r);a?.word.path===void 0||!/\s/.test(a.word.text)||(yield{message:"notSplit",data:{word:_u(a.word.text)},at:a.word.path,certainty:a.certainty,prediction:Zn(e,n,"executable file not found in $PATH"),fix:aO(n,r,a.word)})}});function rO({replacesEntrypoint:e,given:n,image:t}){let[r]=n;if(r!==void 0){if(e)return{word:r,certainty:"certain"};if(!(t===void 0||!Fs(t)||r.text.startsWith("-")))return{word:r,certainty:N("likely",t,"entrypoint")}}}function aO(e,{replacesEntrypoint:n,given:t},{text:r}){let a=n?"command":"args",o=Mu(r),s=(e[a]??[]).slice(1);if(o!==void 0){let c=[...o,...s];return{description:`write one element for each word: ${JSON.stringify(c)}`,safety:"review",edits:[{op:"set",path:e.at(a),value:c}]}}let i=["/bin/sh","-c",r];return{description:`let a shell read it: ${JSON.stringify(["/bin/sh","-c",_u(r)])}`,safety:"review",edits:t.length===1?[{op:"set",path:e.at(a),value:i}]:[]}}function _u(e){let[n=""]=e.trim().split(`
`);return n.length>80||n!==e.trim()?`${n.slice(0,77)}\u2026`:n}var oO={configMap:"files",secret:"files",downwardAPI:"files",projected:"files",image:"files",emptyDir:"scratch",hostPath:"host",persistentVolumeClaim:"claim",ephemeral:"claim"};function oe(e,n){let t=e.volumes.find(o=>o.name===n);if(t!==void 0){let o=Object.keys(t.raw).find(i=>i!=="name"),s=o===void 0?"scratch":oO[o]??"other";return{name:n,kind:s,path:t.path,raw:t.raw}}let a=V(v(e.workload.raw.spec)?.volumeClaimTemplates).find(({value:o})=>R(v(o.metadata)?.name)===n);if(a!==void 0)return{name:n,kind:"claim",path:["spec","volumeClaimTemplates",a.index],raw:a.value}}function ae(e,n){let t=B(n);return e.volumeMounts.filter(({mountPath:r})=>mn(t,B(r))).sort((r,a)=>a.mountPath.length-r.mountPath.length)[0]}function Vs(e,n){let t=B(n);return e.volumeMounts.some(({mountPath:r})=>{let a=B(r);return a!==t&&mn(a,t)})}function B(e){return`/${e}`.replace(/\/+/g,"/").replace(/(?<=.)\/$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")}function mn(e,n){return e===n||n==="/"||e.startsWith(`${n}/`)}var sO=/\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|xml|sh|py|js|env|pem|crt|key|txt|html|sql|php)$/i,Lu=f({id:"config-folder-over-file",scope:"container",summary:"A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file",messages:{folder:({mountPath:e,volume:n,file:t})=>`Volume ${n} becomes a folder at ${e}, so the file is ${e}/${t} and not ${e} itself.`},*check({pod:e,container:n}){for(let t of n.volumeMounts){let r=B(t.mountPath).split("/").at(-1)??"";if(!sO.test(r)||t.subPath!==void 0||t.subPathExpr!==void 0)continue;let a=oe(e,t.name);a?.kind!=="files"||ae(n,t.mountPath)!==t||a.raw.projected!==void 0||a.raw.image!==void 0||(yield{message:"folder",data:{mountPath:t.mountPath,volume:t.name,file:r},at:t.path,certainty:"likely",prediction:O(e,n,{reason:"Are you trying to mount a directory onto a file"}),related:[{message:"the volume",at:a.path}],fix:{description:`add subPath: ${r}, so that this one key is mounted as a file`,safety:"review",edits:[{op:"set",path:[...t.path,"subPath"],value:r}]}})}}});var iO={certain:"likely",likely:"possible",possible:"possible"};function Ws(e){return iO[e]}function Ft(e,n,t){if(t.closedWorld)return"certain";let r=n.outcome==="key-missing"?lO(n):cO(e,n);return n.isEverywhere&&!n.scope.isPatched?r:Ws(r)}function lO({holders:e}){return e.every(({keys:n})=>n.size===0)?"possible":"certain"}function cO(e,{evidence:n,scope:t}){let r=dO(e,n,t.root!==void 0);return t.isOpen?Ws(r):r}function dO({kind:e},n,t){switch(n.type){case"other-namespace":return n.isExplicit?"certain":"possible";case"other-kind":return"certain";case"hash-suffix":return"likely";case"near-name":return n.isUnused?"certain":e==="ConfigMap"?"likely":"possible";case"elsewhere":return"possible";case"none":return e==="ConfigMap"?n.declaresKind||t?"likely":"possible":e!=="PersistentVolumeClaim"&&n.declaresKind&&!n.isAskedForOften?"likely":"possible"}}function pn(e){return Bs(`${e}/..`)}function Ga(e,n){return $u(n)||e===""?Bs(n):Bs(`${e}/${n}`)}function Nu(e){return Bs(e)}function Iu(e,n){return Ka(e,n)||Ka(n,e)}function Ka(e,n){return e===n||n===""||e.startsWith(n==="/"?"/":`${n}/`)}function Ks(e){if(e==="")return[];let n=[""];for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let r=t===0?"/":e.slice(0,t);r!==e&&n.push(r)}return n}function Bs(e){let n=[];for(let r of e.replaceAll("\\","/").split("/")){if(r===""||r===".")continue;let a=n.at(-1);r===".."&&a!==void 0&&a!==".."?n.pop():n.push(r)}let t=n.join("/");return $u(e)?`/${t}`:t}function $u(e){return e.startsWith("/")||e.startsWith("\\")}function Ke({kind:e,name:n}){return`${e} ${F(n)}`}function ju(e){return e===void 0||e==="*"?"":` in namespace ${F(e)}`}function Du(e,{root:n}){switch(e.type){case"near-name":return`is not declared; the nearest is ${Ke(e.declaration)}`;case"other-kind":return`is not declared; there is a ${e.declaration.kind} of that name`;case"elsewhere":{let t=pn(e.declaration.manifest?.file??"");return`is declared only in ${t===""?"another part of the project":F(t)}, with another workload that uses it`}case"none":return n===void 0?"is not declared in these manifests":`is not made by ${dc(n.manifest)}`}}function dc({file:e}){return`kustomization ${F(pn(e??"")||".")}`}function un(e,{manifest:n,path:t}){return n===void 0?[]:[{message:e,at:{manifest:n,path:t}}]}var mO=5;function Fu(e){return e.slice(0,mO).map(({path:n})=>({message:"also asked for here",at:n}))}var cc=6;function Vu(e){let n=[...new Set(e.flatMap(a=>[...a.keys]))];if(n.length===0)return"is declared without any data";let t=n.slice(0,cc).map(a=>F(a)),r=n.length>cc?` and ${n.length-cc} more`:"";return`has only ${t.join(", ")}${r}`}var pO={objects:[],isOpen:!1},Gs={objects:[],isOpen:!0};function mc(e,n,t=0){if(n.rendered.has(e))return n.rendered.get(e)??Gs;if(t>64)return Gs;n.rendered.set(e,void 0);let r=Wu(e,pO,n,{users:[e],depth:t});return n.rendered.set(e,r),r}function Wu(e,n,t,r){let a={...n,isOpen:n.isOpen||e.hasPlugins};for(let o of e.resources)a=uc(a,uO(o,t,r));for(let o of e.components)a=fO(o,a,t,r);return pc(t,a)?(a=e.generators.reduce((o,s)=>hO(o,s,e),a),a=e.patches.reduce((o,s)=>yO(o,s,t),a),{...a,objects:a.objects.map(o=>kO(o,e))}):Gs}function uO(e,n,{depth:t}){let r=n.byDirectory.get(e);if(r!==void 0)return mc(r,n,t+1);let a=n.byFile.get(e);return a===void 0?Gs:{objects:a.map(Bu),isOpen:!1}}function fO(e,n,t,{users:r,depth:a}){let o=t.byDirectory.get(e);return o!==void 0&&!r.includes(o)&&a<64&&pc(t,n)?Wu(o,n,t,{users:[...r,o],depth:a+1}):{...n,isOpen:!0}}function pc({budget:e},{objects:n}){return e.objects-=1+n.length,e.objects>=0}function uc(e,n){return n.objects.length===0?{objects:e.objects,isOpen:e.isOpen||n.isOpen}:e.objects.length+n.objects.length>2e4?{objects:e.objects,isOpen:!0}:{objects:[...e.objects,...n.objects],isOpen:e.isOpen||n.isOpen}}function Bu(e){let{kind:n,name:t,namespace:r}=e;return{kind:n,names:[t],...fc(r),manifest:e,keySources:[e],isPatch:!1}}function hO(e,n,{manifest:t}){let r=d=>bO(d,n.kind,n.name);if(n.behavior!=="create"&&e.objects.some(r)){let d=m=>({...m,keySources:n.behavior==="merge"?[...m.keySources,n]:[n]});return{...e,objects:e.objects.map(m=>r(m)?d(m):m)}}let{kind:a,name:o,namespace:s,behavior:i}=n,l=i==="create"?[n]:[n,"unknown"],c={kind:a,names:[o],...fc(s),manifest:t,generator:n,keySources:l,isPatch:!1};return uc(e,{objects:[c],isOpen:!1})}function yO(e,n,t){if(!pc(t,e))return{...e,isOpen:!0};let a=(n.file===void 0?[]:t.byFile.get(n.file)??[]).map(s=>({...Bu(s),isPatch:!0}));if(a.length===0)return{...e,objects:gO(e.objects,n),isOpen:e.isOpen||n.renames};let o=e.objects.map(s=>{let i=a.filter(c=>Ku(s,n.target??{kind:c.kind,name:c.names[0]??""}));if(i.length===0)return s;let l=n.renames?[...s.names,...i.flatMap(c=>c.names)]:s.names;return{...s,names:l,keySources:[...s.keySources,...i.map(({manifest:c})=>c)]}});return uc({...e,objects:o},{objects:a,isOpen:!1})}function gO(e,n){let t=n.target??n.inline??{};return e.map(r=>Ku(r,t)?{...r,keySources:[...r.keySources,"unknown"]}:r)}function Ku(e,{kind:n,name:t}){return e.isPatch||n!==void 0&&n!==e.kind?!1:t===void 0||!/^[a-z0-9-]+$/.test(t)||e.names.includes(t)}function bO(e,n,t){return!e.isPatch&&e.kind===n&&e.names.includes(t)}function kO(e,{namePrefix:n,nameSuffix:t,namespace:r}){let a=e.names.at(-1)??"",o=n===""&&t===""?e.names:[...e.names,n+a+t];return{...e,names:o,...fc(r??e.namespace)}}function fc(e){return e===void 0?{}:{namespace:e}}var wO=[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]];function Hu(e){let n=v(e.generatorOptions);return wO.flatMap(([t,r])=>V(e[t]).flatMap(({index:a,value:o})=>{let s=R(o.name);if(s===void 0||s==="")return[];let i=R(o.namespace);return[{kind:r,name:s,...i===void 0||i===""?{}:{namespace:i},...vO(o),behavior:xO(o.behavior),hasHashSuffix:!Gu(v(o.options))&&!Gu(n),path:[t,a]}]}))}function vO(e){let n=(Le(e.literals)??[]).map(a=>qu(a,"=")),t=(Le(e.files)??[]).map(SO),r=R(e.env)!==void 0||(Le(e.envs)??[]).length>0;return{keys:new Set([...n,...t]),hasAllKeys:!r}}function SO(e){return e.includes("=")?qu(e,"="):e.slice(e.lastIndexOf("/")+1)}function qu(e,n){let t=e.indexOf(n);return t===-1?e:e.slice(0,t)}function xO(e){return e==="merge"||e==="replace"?e:"create"}function Gu(e){return _e(e?.disableNameSuffixHash)??!1}function Uu(e,n){let t=[...V(e.patches),...V(e.patchesJson6902)],r=Le(e.patchesStrategicMerge)??[];return[...t.map(({value:a})=>OO(a,n)),...r.map(a=>a.includes(`
`)?zu(a):{file:Ga(n,a),renames:!1})]}function OO(e,n){let t=R(e.path),r=v(e.target),a=r===void 0?{}:{target:RO(r)},o=_e(v(e.options)?.allowNameChange)??!1;if(t!==void 0&&t!=="")return{file:Ga(n,t),...a,renames:o};let s=zu(R(e.patch)??"");return{...s,...a,renames:o||s.renames}}function RO(e){let n=R(e.kind),t=R(e.name);return{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}}}function zu(e){let n=/^\s*kind:\s*["']?([A-Za-z]+)/m.exec(e)?.[1],t=/^ +name:\s*["']?([A-Za-z0-9.-]+)/m.exec(e)?.[1];return{inline:{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}},renames:/\/metadata\/name["']?\s*$/m.test(e)}}var PO="kustomize.config.k8s.io/",AO=["generators","transformers","helmCharts","helmChartInflationGenerator"];function Yu(e){if(!(e.apiVersion.startsWith(PO)&&EO.has(e.kind))||e.file===void 0)return;let t=e.toObject(),r=pn(e.file),a=s=>CO(t[s],r),o=R(t.namespace);return{manifest:e,directory:r,isComponent:e.kind==="Component",resources:Ju([...a("resources"),...a("bases"),...a("crds")]),components:Ju(a("components")),generators:Hu(t),patches:Uu(t,r),namePrefix:R(t.namePrefix)??"",nameSuffix:R(t.nameSuffix)??"",...o===void 0||o===""?{}:{namespace:o},variables:V(t.vars).flatMap(({value:s})=>R(s.name)??[]),hasPlugins:AO.some(s=>MO(t,s))}}var EO=new Set(["Kustomization","Component"]);function CO(e,n){return(Le(e)??[]).map(t=>Ga(n,t))}function Ju(e){return[...new Set(e)]}function MO(e,n){let t=e[n];return pt(t).length>0||Q(t)&&Object.keys(v(t)??{}).length>0}function bt(e){let t=[...e.ofKind("Kustomization"),...e.ofKind("Component")].flatMap(s=>Yu(s)??[]);if(t.length===0)return{kustomizations:t,roots:[],reaching:new Map};let r={byDirectory:new Map([...t].reverse().map(s=>[s.directory,s])),byFile:jt(e.manifests.filter(({kind:s})=>s!=="Kustomization"&&s!=="Component"),({file:s})=>Nu(s??"")),rendered:new Map,budget:{objects:TO}},a=_O(t).map(s=>{let{objects:i,isOpen:l}=mc(s,r);return{root:s,objects:i,isOpen:l||s.isComponent}}),o=a.flatMap(s=>s.objects.map(i=>({rendering:s,object:i})));return{kustomizations:t,roots:a,reaching:jt(o,({object:s})=>s.manifest)}}var TO=1e7;function _O(e){let n=new Map(e.map(o=>[o.directory,o])),t=new Set(e.flatMap(({resources:o,components:s})=>[...o,...s])),r=e.filter(({directory:o})=>!t.has(o)),a=LO(r,n);return[...r,...e.filter(o=>!a.has(o))]}function LO(e,n){let t=new Set(e);for(let{resources:r,components:a}of t)for(let o of[...r,...a]){let s=n.get(o);s!==void 0&&t.add(s)}return t}var NO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",IO=4096;function Xu(e){let n=Object.entries(ue(e.data)),t=Object.entries(ue(e.stringData));return[...n.filter(([,r])=>Qu($O(r))),...t.filter(([,r])=>Qu(r))].map(([r])=>r)}function hc(e){let n=e.replaceAll(/[\r\n]/g,"");return n.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n)}function Qu(e){if(e===void 0)return!1;let n=e.replace(/\r?\n$/,"");return n!==e&&n!==""&&!/[\r\n]/.test(n)}function $O(e){if(e.length>IO||!hc(e))return;let n="",t=0,r=0;for(let a of e){let o=NO.indexOf(a);o!==-1&&(t=(t<<6|o)&4095,r+=6,!(r<8)&&(r-=8,n+=String.fromCharCode(t>>r&255)))}return n}var Dr={producers:[{group:"external-secrets.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{spec.target.name|metadata.name}",keys:["spec.data.*.secretKey","spec.target.template.data.~"],unreadableKeys:["spec.dataFrom","spec.target.template.templateFrom","spec.target.template.mergePolicy","spec.target.creationPolicy"],annotations:"spec.target.template.metadata.annotations"}]},{group:"external-secrets.io",kind:"ClusterExternalSecret",makes:[{kind:"Secret",name:"{spec.externalSecretSpec.target.name|spec.externalSecretName|metadata.name}",namespace:"*",keys:["spec.externalSecretSpec.data.*.secretKey","spec.externalSecretSpec.target.template.data.~"],unreadableKeys:["spec.externalSecretSpec.dataFrom","spec.externalSecretSpec.target.template.templateFrom","spec.externalSecretSpec.target.template.mergePolicy","spec.externalSecretSpec.target.creationPolicy"]}]},{group:"kubernetes-client.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"bitnami.com",kind:"SealedSecret",makes:[{kind:"Secret",name:"{metadata.name}",keys:["spec.encryptedData.~","spec.template.data.~"],unreadableKeys:["spec.data"],annotations:"spec.template.metadata.annotations"}]},{group:"isindir.github.com",kind:"SopsSecret",makes:[{kind:"Secret",name:"{spec.secretTemplates.*.name|spec.secret_templates.*.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultStaticSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultDynamicSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultPKISecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"HCPVaultSecretsApp",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"ricoberger.de",kind:"VaultSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets-store.csi.x-k8s.io",kind:"SecretProviderClass",makes:[{kind:"Secret",name:"{spec.secretObjects.*.secretName}"}]},{group:"spv.no",kind:"AzureKeyVaultSecret",makes:[{kind:"Secret",name:"{spec.output.secret.name}"},{kind:"ConfigMap",name:"{spec.output.configMap.name}"}]},{group:"onepassword.com",kind:"OnePasswordItem",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"apps",kind:"Deployment",annotation:"operator.1password.io/item-name",makes:[{kind:"Secret",name:"{@operator.1password.io/item-name}"}]},{group:"secrets.doppler.com",kind:"DopplerSecret",makes:[{kind:"Secret",name:"{spec.managedSecret.name}",namespace:"{spec.managedSecret.namespace}"}]},{group:"secrets.infisical.com",kind:"InfisicalSecret",makes:[{kind:"Secret",name:"{spec.managedSecretReference.secretName}",namespace:"{spec.managedSecretReference.secretNamespace}"},{kind:"Secret",name:"{spec.managedKubeSecretReferences.*.secretName}",namespace:"*"}]},{group:"secrets.infisical.com",kind:"InfisicalStaticSecret",makes:[{kind:"Secret",name:"{spec.targets.*.name}",namespace:"*"},{kind:"ConfigMap",name:"{spec.targets.*.name}",namespace:"*"}]},{group:"secretgenerator.mittwald.de",kind:"StringSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secretgenerator.mittwald.de",kind:"BasicAuth",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secretgenerator.mittwald.de",kind:"SSHKeyPair",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"cert-manager.io",kind:"Certificate",makes:[{kind:"Secret",name:"{spec.secretName}",keys:["=tls.crt","=tls.key","=ca.crt","=tls-combined.pem","=key.der","=keystore.jks","=truststore.jks","=keystore.p12","=truststore.p12"],annotations:"spec.secretTemplate.annotations"}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"extensions",kind:"Ingress",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"kubernetes.io/tls-acme",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"extensions",kind:"Ingress",annotation:"kubernetes.io/tls-acme",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"gateway.networking.k8s.io",kind:"Gateway",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.listeners.*.tls.certificateRefs.*.name}"}]},{group:"trust.cert-manager.io",kind:"Bundle",makes:[{kind:"ConfigMap",name:"{metadata.name}",namespace:"*"},{kind:"Secret",name:"{metadata.name}",namespace:"*"}]},{group:"",kind:"Service",annotation:"service.beta.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.beta.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"",kind:"Service",annotation:"service.alpha.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.alpha.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"postgresql.cnpg.io",kind:"Cluster",makes:[{kind:"Secret",name:"{metadata.name}-app"},{kind:"Secret",name:"{metadata.name}-superuser"},{kind:"Secret",name:"{metadata.name}-ca"},{kind:"Secret",name:"{metadata.name}-server"},{kind:"Secret",name:"{metadata.name}-replication"}]},{group:"acid.zalan.do",kind:"postgresql",makes:[{kind:"Secret",name:"*.{metadata.name}.credentials*",namespace:"*"},{kind:"ConfigMap",name:"{metadata.name}*"}]},{group:"postgres-operator.crunchydata.com",kind:"PostgresCluster",makes:[{kind:"Secret",name:"{metadata.name}-pguser*"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"pgv2.percona.com",kind:"PerconaPGCluster",makes:[{kind:"Secret",name:"{metadata.name}-*"}]},{group:"pxc.percona.com",kind:"PerconaXtraDBCluster",makes:[{kind:"Secret",name:"{spec.secretsName}"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"internal-{metadata.name}"}]},{group:"psmdb.percona.com",kind:"PerconaServerMongoDB",makes:[{kind:"Secret",name:"{spec.secrets.users}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"k8s.mariadb.com",kind:"MariaDB",makes:[{kind:"Secret",name:"{spec.rootPasswordSecretKeyRef.name}"},{kind:"Secret",name:"{spec.passwordSecretKeyRef.name}"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"k8s.mariadb.com",kind:"Connection",makes:[{kind:"Secret",name:"{spec.secretName|metadata.name}"}]},{group:"mongodbcommunity.mongodb.com",kind:"MongoDBCommunity",makes:[{kind:"Secret",name:"{spec.users.*.connectionStringSecretName}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodb.com",kind:"MongoDBUser",makes:[{kind:"Secret",name:"{spec.connectionStringSecretName}"},{kind:"Secret",name:"{spec.mongodbResourceRef.name}-*"}]},{group:"kafka.strimzi.io",kind:"KafkaUser",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"kafka.strimzi.io",kind:"Kafka",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"rabbitmq.com",kind:"RabbitmqCluster",makes:[{kind:"Secret",name:"{metadata.name}-default-user"},{kind:"Secret",name:"{metadata.name}-erlang-cookie"}]},{group:"rabbitmq.com",kind:"User",makes:[{kind:"Secret",name:"{metadata.name}-user-credentials"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseDatabase",makes:[{kind:"Secret",name:"{spec.databaseSecretName}"},{kind:"Secret",name:"redb-{metadata.name}"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseCluster",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"elasticsearch.k8s.elastic.co",kind:"Elasticsearch",makes:[{kind:"Secret",name:"{metadata.name}-es-*"}]},{group:"kibana.k8s.elastic.co",kind:"Kibana",makes:[{kind:"Secret",name:"{metadata.name}-kb-*"}]},{group:"objectbucket.io",kind:"ObjectBucketClaim",makes:[{kind:"Secret",name:"{metadata.name}",keys:["=AWS_ACCESS_KEY_ID","=AWS_SECRET_ACCESS_KEY"]},{kind:"ConfigMap",name:"{metadata.name}"}]},{group:"ceph.rook.io",kind:"CephCluster",makes:[{kind:"Secret",name:"rook-ceph-*"},{kind:"ConfigMap",name:"rook-ceph-*"}]},{group:"services.k8s.aws",kind:"FieldExport",makes:[{kind:"Secret",name:"{spec.to.name}"},{kind:"ConfigMap",name:"{spec.to.name}"}]},{group:"argoproj.io",kind:"ArgoCD",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"argocd-*"},{kind:"ConfigMap",name:"argocd-*"}]},{group:"k8s.keycloak.org",kind:"Keycloak",makes:[{kind:"Secret",name:"{metadata.name}-initial-admin",keys:["=username","=password"]}]}],openers:[{group:"helm.toolkit.fluxcd.io",kind:"HelmRelease"},{group:"kustomize.toolkit.fluxcd.io",kind:"Kustomization"},{group:"source.toolkit.fluxcd.io"},{group:"helm.cattle.io",kind:"HelmChart"},{group:"argoproj.io",kind:"Application"},{group:"argoproj.io",kind:"ApplicationSet"},{group:"builtin",kind:"HelmChartInflationGenerator"},{group:"operators.coreos.com",kind:"Subscription"},{group:"infra.contrib.fluxcd.io",kind:"Terraform"},{group:"kyverno.io",kind:"ClusterPolicy"},{group:"kyverno.io",kind:"Policy"},{group:"policies.kyverno.io",kind:"GeneratingPolicy"}],always:[{kind:"ConfigMap",name:"kube-root-ca.crt",keys:["=ca.crt"]},{kind:"ConfigMap",name:"openshift-service-ca.crt",keys:["=service-ca.crt"]},{kind:"ConfigMap",name:"istio-ca-root-cert",keys:["=root-cert.pem"]},{kind:"ConfigMap",name:"linkerd-identity-trust-roots"},{kind:"Secret",name:"memberlist"},{kind:"Secret",name:"ingress-nginx-admission"},{kind:"Secret",name:"rook-ceph-mon"},{kind:"ConfigMap",name:"rook-ceph-mon-endpoints"},{kind:"Secret",name:"argocd-redis"},{kind:"Secret",name:"argocd-initial-admin-secret"},{kind:"Secret",name:"argocd-secret"},{kind:"Secret",name:"cert-manager-webhook-ca"},{kind:"ServiceAccount",name:"default"},{kind:"PriorityClass",name:"system-cluster-critical"},{kind:"PriorityClass",name:"system-node-critical"}],bystanders:[{group:"monitoring.coreos.com"},{group:"networking.istio.io"},{group:"security.istio.io"},{group:"telemetry.istio.io"},{group:"keda.sh"},{group:"traefik.io"},{group:"traefik.containo.us"},{group:"projectcontour.io"},{group:"cilium.io"},{group:"flagger.app"},{group:"getambassador.io"},{group:"cert-manager.io"},{group:"external-secrets.io"},{group:"velero.io"}],spread:[{annotation:"reflector.v1.k8s.emberstack.com/reflection-auto-enabled",effect:"every-namespace"},{annotation:"reflector.v1.k8s.emberstack.com/reflects",effect:"unreadable-keys"},{annotation:"replicator.v1.mittwald.de/replicate-to",effect:"every-namespace"},{annotation:"replicator.v1.mittwald.de/replicate-from",effect:"unreadable-keys"},{annotation:"kubed.appscode.com/sync",effect:"every-namespace"},{annotation:"service.beta.openshift.io/inject-cabundle",effect:"unreadable-keys"},{annotation:"service.alpha.openshift.io/inject-cabundle",effect:"unreadable-keys"},{label:"config.openshift.io/inject-trusted-cabundle",effect:"unreadable-keys"},{annotation:"secret-generator.v1.mittwald.de/",effect:"unreadable-keys"}]};var Zu=Dr.always,ef=Dr.spread,jO=new Set(Dr.bystanders.map(({group:e})=>e));function nf(e){return jO.has(Ha(e))}var yc=new Map;for(let e of Dr.producers){let n=`${e.group}/${e.kind}`;yc.set(n,[...yc.get(n)??[],e])}function Hs(e,n){return yc.get(`${Ha(e)}/${n}`)??[]}function gc(e,n){let t=Ha(e);return Dr.openers.some(r=>r.group===t&&(r.kind===void 0||r.kind===n))}function Ha(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}function qs(e,n){let t=ef.filter(({annotation:r,label:a})=>tf(e,r)||tf(n,a));return new Set(t.map(({effect:r})=>r))}function tf(e,n){return n!==void 0&&Object.keys(e).some(t=>t.startsWith(n))}var qa=new Set,DO=new Set(["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"]);function rf(e){let{kind:n,name:t}=e;if(!DO.has(n)||t==="")return;let r=Us(e.namespace),a=n==="ConfigMap"||n==="Secret"?e.toObject():{},o=v(a.metadata),s=qs(v(o?.annotations)??{},v(o?.labels)??{}),i=s.has("every-namespace"),l=VO(a);return{kind:n,name:bc(t),...i?{namespace:"*"}:r===void 0?{}:{namespace:r},keys:l,hasAllKeys:!FO(l)&&!s.has("unreadable-keys")&&!WO(a),newlineKeys:n==="Secret"?Xu(a):[],origin:"manifest",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}}function Us(e){return e?.includes("$")?"*":e}function bc(e){return e.replaceAll(/\$\{[^{}]*\}|\$\([^()]*\)/g,"*")}function FO(e){return[...e].some(n=>n.includes("$"))}function VO(e){let n=[e.data,e.stringData,e.binaryData];return new Set(n.flatMap(t=>Object.keys(v(t)??{})))}function WO(e){return e.type==="kubernetes.io/service-account-token"}var BO=1e3;function kc(e,n){let t=[""];for(let r of e.split(/(\{[^}]*\})/)){let a=r.startsWith("{")?KO(r.slice(1,-1),n):[r];t=t.flatMap(o=>a.map(s=>o+s)).slice(0,BO)}return t.filter(r=>r!=="")}function KO(e,n){for(let t of e.split("|")){let r=wc(n,t);if(r.length>0)return r}return[]}function wc(e,n){return zs(e,n).filter(t=>typeof t=="string"&&t!=="")}function zs(e,n){if(n.startsWith("@"))return[v(v(e.metadata)?.annotations)?.[n.slice(1)]].filter(af);let t=[e];for(let r of n.split("."))t=t.flatMap(a=>GO(a,r)).filter(af);return t}function GO(e,n){return n==="*"?Q(e)?Object.values(e):pt(e):n==="~"?Object.keys(v(e)??{}):[v(e)?.[n]]}function af(e){return e!=null}function of(e){let n=Hs(e.apiVersion,e.kind);if(n.length===0)return e.kind==="StatefulSet"?JO(e):[];let t=e.toObject();return n.filter(({annotation:r})=>r===void 0||zO(t,r)).flatMap(({makes:r})=>r.flatMap(a=>lf(a,t,e)))}function sf(){return Zu.flatMap(e=>lf({...e,namespace:"*"},{},void 0))}function lf(e,n,t){let r=HO(e,n,t),a=(e.keys??[]).flatMap(s=>s.startsWith("=")?[s.slice(1)]:wc(n,s)),o=e.keys!==void 0&&!(e.unreadableKeys??[]).some(s=>UO(zs(n,s)));return kc(e.name,n).map(s=>({kind:e.kind,name:s,...r===void 0?{}:{namespace:r},keys:new Set(a),hasAllKeys:o,newlineKeys:[],origin:t===void 0?"always":"producer",hasHashSuffix:!1,...t===void 0?{}:{manifest:t},path:["metadata","name"]}))}function HO(e,n,t){return qO(e,n)?"*":e.namespace===void 0?t?.namespace:kc(e.namespace,n)[0]??t?.namespace}function qO({annotations:e},n){return e===void 0?!1:zs(n,e).some(t=>qs(v(t)??{},{}).has("every-namespace"))}function UO(e){return e.some(n=>typeof n!="object"||n===null||Object.keys(n).length>0)}function zO(e,n){let t=v(v(e.metadata)?.annotations)??{};return Object.keys(t).some(r=>r.startsWith(n))}function JO(e){let n=v(e.toObject().spec)?.volumeClaimTemplates;return V(n).flatMap(({value:t})=>{let r=R(v(t.metadata)?.name);if(r===void 0)return[];let{namespace:a}=e;return[{kind:"PersistentVolumeClaim",name:`${r}-${e.name}-*`,...a===void 0?{}:{namespace:a},keys:qa,hasAllKeys:!1,newlineKeys:[],origin:"producer",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}]})}function Js(e,n){let[t="",...r]=e.split("*"),a=r.pop();if(a===void 0)return t===n;if(!n.startsWith(t)||n.length<t.length+a.length||!n.endsWith(a))return!1;let o=t.length,s=n.length-a.length;for(let i of r){let l=n.indexOf(i,o);if(l===-1||l+i.length>s)return!1;o=l+i.length}return!0}function ar(e,n){return e===void 0||n===void 0||e===n||e==="*"||n==="*"}function Ua(e){let n=e.derive(mf),t=e.derive(bt).kustomizations.flatMap(({manifest:r,generators:a,namespace:o})=>a.filter(({behavior:s})=>s==="create").map(s=>pf(s,r,s.namespace??o)));return vc([...[...n.values()].flat(),...t].map(r=>[r.name,r]))}function cf(){return vc(sf().map(e=>[e.name,e]))}function df(e){let n=e.derive(mf),{roots:t}=e.derive(bt);return new Map(t.map(r=>[r,vc(r.objects.flatMap(a=>YO(a,n)))]))}function mf({manifests:e}){let n=new Map;for(let t of e){let r=rf(t),a=[...r===void 0?[]:[r],...of(t)];a.length>0&&n.set(t,a)}return n}function YO(e,n){let{names:t,namespace:r,generator:a,manifest:o,isPatch:s}=e;return s?[]:((a===void 0?n.get(o):[pf(a,o,r)])??[]).flatMap(l=>{let c=l.namespace==="*"||r===void 0?{}:{namespace:r};if(l.origin==="producer")return[[l.name,{...l,...c}]];let d={...l,...c,...QO(l,e.keySources,n)};return t.map(bc).map(m=>[m,{...d,name:m}])})}function QO(e,n,t){if(n.length===1&&n[0]===e.manifest)return{};let r=n.map(a=>XO(a,t));return{keys:new Set(r.flatMap(({keys:a})=>[...a])),hasAllKeys:r.every(({hasAllKeys:a})=>a)}}function XO(e,n){return e==="unknown"?{keys:qa,hasAllKeys:!1}:"behavior"in e?e:n.get(e)?.find(({origin:t})=>t==="manifest")??{keys:qa,hasAllKeys:!1}}function pf(e,n,t){let{kind:r,name:a,keys:o,hasAllKeys:s,hasHashSuffix:i,path:l}=e;return{kind:r,name:a,...t===void 0?{}:{namespace:t},keys:o,hasAllKeys:s,newlineKeys:[],origin:"generator",hasHashSuffix:i,manifest:n,path:l}}var ZO=[];function vc(e){let n=e.filter(([a])=>a.includes("*")),t=jt(e,([a,{kind:o}])=>`${o}/${a}`),r=jt(e.map(([,a])=>a),({kind:a})=>a);return{find:(a,o)=>{let s=t.get(`${a}/${o}`)??[],i=n.filter(([l,c])=>c.kind===a&&Js(l,o));return[...s,...i].map(([,l])=>l)},ofKind:a=>r.get(a)??ZO}}function ff(e){let{raw:n,path:t}=e;return[...Ys(n,t,{...hf,place:"volume",itemPlace:"volumeItem"}),...Ys(n,t,{...yf,place:"volume",itemPlace:"volumeItem"}),...eR(n,t),...nR(n,t),...rR(n,t)]}var hf={field:"configMap",kind:"ConfigMap",nameField:"name"},yf={field:"secret",kind:"Secret",nameField:"secretName"},uf={place:"projected",itemPlace:"projectedItem"};function eR(e,n){return V(v(e.projected)?.sources).flatMap(({index:t,value:r})=>{let a=[...n,"projected","sources",t];return[...Ys(r,a,{...hf,...uf}),...Ys(r,a,{...yf,...uf,nameField:"name"})]})}function Ys(e,n,t){let r=v(e[t.field]),a=R(r?.[t.nameField]);if(r===void 0||a===void 0)return[];let o=_e(r.optional)??!1,s=[...n,t.field],i={kind:t.kind,name:a,optional:o,place:t.place,path:[...s,t.nameField]},l=V(r.items).flatMap(({index:c,value:d})=>{let m=R(d.key),p=[...s,"items",c,"key"];return m===void 0?[]:[{...i,key:m,keyPath:p,place:t.itemPlace}]});return[i,...l]}function nR(e,n){let t=R(v(e.persistentVolumeClaim)?.claimName);if(t===void 0)return[];let r=[...n,"persistentVolumeClaim","claimName"];return[{kind:"PersistentVolumeClaim",name:t,optional:!1,place:"volumeClaim",path:r}]}var tR=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function rR(e,n){return tR.flatMap(t=>{let r=t.at(-1)??"",a=t.slice(0,-1).reduce((s,i)=>v(s?.[i]),e),o=R(a?.[r]);return o===void 0?[]:[{kind:"Secret",name:o,optional:!1,place:"volumeCredentials",path:[...n,...t]}]})}function De(e){let n=e.env.flatMap(({from:r,path:a})=>{if(r?.type!=="configMapKeyRef"&&r?.type!=="secretKeyRef")return[];let o=r.type==="secretKeyRef"?"Secret":"ConfigMap",s=[...a,"valueFrom",r.type],{name:i,key:l,optional:c}=r;return[{kind:o,name:i,key:l,optional:c,place:"env",path:[...s,"name"],keyPath:[...s,"key"]}]}),t=e.envFrom.map(({kind:r,name:a,optional:o,path:s})=>({kind:r,name:a,optional:o,place:"envFrom",path:[...s,"name"]}));return[...n,...t].filter(Oc)}function Sc(e){let n="Volume",t=e.volumeMounts.map(({name:o,path:s})=>({kind:n,name:o,optional:!1,place:"volumeMount",path:[...s,"name"]})),r=V(e.raw.volumeDevices).flatMap(({index:o,value:s})=>{let i=R(s.name),l=e.at("volumeDevices",o,"name");return i===void 0?[]:[{kind:n,name:i,optional:!1,place:"volumeMount",path:l}]}),a=e.env.flatMap(({from:o,path:s})=>{if(o?.type!=="fileKeyRef")return[];let{volumeName:i,key:l,optional:c}=o,d=[...s,"valueFrom","fileKeyRef"];return[{kind:n,name:i,key:l,optional:c,place:"fileKeyRef",path:[...d,"volumeName"],keyPath:[...d,"key"]}]});return[...t,...r,...a].filter(Oc)}function Ye(e){let n=xc(e.workload);return[...e.volumes.filter(({name:r})=>!n.includes(r)).flatMap(ff),...aR(e),...sR(e)].filter(Oc)}function xc({raw:e}){let n=v(e.spec)?.volumeClaimTemplates;return V(n).flatMap(({value:t})=>R(v(t.metadata)?.name)??[])}function gf(e){return[...e.containers.flatMap(t=>[...De(t),...Sc(t)]),...Ye(e)]}function aR(e){return V(e.raw.imagePullSecrets).flatMap(({index:n,value:t})=>{let r=R(t.name);if(r===void 0)return[];let a=e.at("imagePullSecrets",n,"name");return[{kind:"Secret",name:r,optional:!0,place:"imagePullSecret",path:a}]})}var oR=[{field:"serviceAccount",kind:"ServiceAccount",place:"serviceAccount",unless:"serviceAccountName"},{field:"serviceAccountName",kind:"ServiceAccount",place:"serviceAccount",unless:void 0},{field:"priorityClassName",kind:"PriorityClass",place:"priorityClass",unless:void 0},{field:"runtimeClassName",kind:"RuntimeClass",place:"runtimeClass",unless:void 0}];function sR(e){return oR.flatMap(({field:n,kind:t,place:r,unless:a})=>{let o=R(e.raw[n]);return o===void 0||a!==void 0&&R(e.raw[a])!==void 0?[]:[{kind:t,name:o,optional:!1,place:r,path:e.at(n)}]})}function Oc({name:e}){return e!==""}function nt(e,n){return n.containers.find(({path:t})=>t.every((r,a)=>r===e.path[a]))}function bf(e,n,t){return iR(e,n,t)??mR(e,n,t)??uR(e,n,t)??{type:"none",declaresKind:yR(e.kind,n),isAskedForOften:gR(e,t)}}var Rc=/-[bcdfghkmt2456789]{10}$/;function iR({kind:e,name:n},t,r){let a=n.replace(Rc,""),o=a===n?lR(t.ofKind(e),r).get(n):t.ofKind(e).find(s=>s.hasHashSuffix&&s.name===a);return o===void 0?void 0:{type:"hash-suffix",declaration:o}}function lR(e,n){let t=n.derive(cR),r=t.get(e);if(r!==void 0)return r;let a=new Map(e.filter(dR).map(o=>[o.name.replace(Rc,""),o]));return t.set(e,a),a}function cR(){return new Map}function dR({name:e,hasHashSuffix:n}){return n||Rc.test(e)}function mR({kind:e,name:n,key:t},r,a){let o=e==="Secret"?"ConfigMap":e==="ConfigMap"?"Secret":void 0;if(o===void 0)return;let s=r.find(o,n).find(l=>l.origin!=="always"&&ar(l.namespace,r.namespace));return s===void 0?void 0:(t===void 0?!kf(o,n,a):s.keys.has(t))?{type:"other-kind",declaration:s}:void 0}var pR=400;function uR({kind:e,name:n,key:t},r,a){let o=r.ofKind(e);if(o.length>pR)return;let s=o.filter(c=>c.origin!=="always"&&ar(c.namespace,r.namespace)&&fR(c,t)),i=me(n,s.map(c=>c.name).filter(c=>hR(n,c))),l=s.find(c=>c.name===i);if(l!==void 0)return{type:"near-name",declaration:l,isUnused:!kf(e,l.name,a)}}function fR(e,n){return n===void 0||!e.hasAllKeys||e.keys.has(n)||me(n,e.keys)!==void 0}function hR(e,n){let t=r=>r.replaceAll(/\D/g,"");return!n.includes("*")&&t(e)===t(n)}function yR(e,n){return n.ofKind(e).some(({origin:t})=>t==="manifest"||t==="generator")}function kf(e,n,t){return t.derive(Pc).has(`${e}/${n}`)}function gR({kind:e,name:n},t){return(t.derive(Pc).get(`${e}/${n}`)?.workloads.size??0)>1}function wf({kind:e,name:n,manifest:t},r){let a=r.derive(Pc).get(`${e}/${n}`)?.folders??new Set;return!a.has(pn(t?.file??""))||a.size>2}function Pc({manifests:e}){let n=new Map;for(let t of e){let r=pn(t.file??"");for(let{kind:a,name:o}of(At(t)?.pods??[]).flatMap(gf)){let s=n.get(`${a}/${o}`)??{folders:new Set,workloads:new Set};s.folders.add(r),s.workloads.add(`${t.kind}/${t.name}`),n.set(`${a}/${o}`,s)}}return n}function Qs(e,n){let t=new Map;for(let[o,s]of e.entries()){let i=n(s),l=t.get(i);l===void 0?t.set(i,[{item:s,order:o}]):l.push({item:s,order:o})}let r=[...t.keys()].sort(),a=new Map;return{around:o=>{let s=a.get(o);if(s!==void 0)return s;let c=[...Ks(o),o,...bR(o,r)].flatMap(d=>t.get(d)??[]).sort((d,m)=>d.order-m.order).map(({item:d})=>d);return a.set(o,c),c}}}function bR(e,n){if(e==="")return n.filter(a=>a!=="");let t=e==="/"?"/":`${e}/`,r=[];for(let a=kR(t,n);a<n.length;a+=1){let o=n[a];if(o===void 0||!o.startsWith(t))break;o!==e&&r.push(o)}return r}function kR(e,n){let t=0,r=n.length;for(;t<r;){let a=t+r>>1;(n[a]??"")<e?t=a+1:r=a}return t}function Vn(e,n){let t=n.derive(wR),r=t.get(e)??vR(e,n);return t.set(e,r),r}function wR(){return new Map}function vR(e,n){let t=n.derive(bt).reaching.get(e)??[];return t.length===0?[RR(e,n)]:t.map(({rendering:r,object:a})=>SR(r,a,n))}function SR(e,{namespace:n,keySources:t},r){let a=Us(n),o=r.derive(df).get(e),s=r.derive(OR).get(e);return{...a===void 0?{}:{namespace:a},root:e.root,isOpen:xR(e,r),isPatched:t.length>1,includes:i=>s?.has(i)??!1,find:(i,l)=>o?.find(i,l)??[],ofKind:i=>o?.ofKind(i)??[]}}function xR({root:e,objects:n,isOpen:t},r){return t||vf(e.directory,r)?!0:n.some(({manifest:a})=>gc(a.apiVersion,a.kind))}function vf(e,{world:n}){return n.unreadFiles.some(t=>Ka(pn(t),e))}function OR(e){let{roots:n}=e.derive(bt);return new Map(n.map(t=>[t,new Set(t.objects.map(({manifest:r})=>r))]))}function RR(e,n){let t=n.derive(Ua),r=za(e),a=ER(e,n),o=TR(r,a),s=Us(e.namespace),i=({manifest:l})=>l===void 0||o(l);return{...s===void 0?{}:{namespace:s},isOpen:n.derive(_R).some(o)||vf(r,n),isPatched:!1,includes:o,find:(l,c)=>t.find(l,c).filter(d=>i(d)&&!d.hasHashSuffix),ofKind:l=>{let c=PR(l,r,n);return a.files.size===0?c:c.filter(i)}}}function PR(e,n,t){let r=t.derive(AR),a=r.get(e);if(a!==void 0)return a.around(n);let o=t.derive(Ua).ofKind(e),s=Qs(o,({manifest:i})=>i===void 0?"":za(i));return r.set(e,s),s.around(n)}function AR(){return new Map}function ER(e,n){let t=za(e),r=n.derive(CR),a=`${e.kind}/${e.name}`,o=r.get(a)??MR(n.named(e.kind,e.name));if(r.set(a,o),e.name===""||o.size<2)return{files:new Set,otherSets:new Set};let s=new Set(o.keys());s.delete(e.file);let i=[...o].filter(([l,c])=>l!==e.file&&c!==t&&!Ka(t,c));return{files:s,otherSets:new Set(i.map(([,l])=>l))}}function CR(){return new Map}function MR(e){return new Map(e.map(n=>[n.file,za(n)]))}function TR(e,n){return t=>{if(n.files.has(t.file))return!1;let r=za(t);return Iu(r,e)?n.otherSets.size===0?!0:![r,...Ks(r)].some(a=>n.otherSets.has(a)):!1}}function za({file:e}){return e===void 0?"":pn(e)}function _R({manifests:e}){return e.filter(({apiVersion:n,kind:t})=>gc(n,t))}function Sf(e,n,t){let{byName:r,owners:a}=t.derive(LR);return a.some(({owner:s,manifest:i})=>e.startsWith(`${s}-`)&&n(i))||(r.get(e)?.some(n)??!1)}function LR({manifests:e}){let n=new Map,t=[];for(let r of e){let a=NR(r);a?.owner!==void 0&&t.push({owner:a.owner,manifest:r});for(let o of a?.names??[]){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}}return{byName:n,owners:t}}function NR(e){let{apiVersion:n,kind:t,name:r}=e;if(No(n,t)!==void 0)return{names:jR(e)};if(t==="Role"||t==="ClusterRole")return{names:DR(e.toObject())};if(!IR(n)||nf(n))return;let a=new Set;return Ac(e.toObject().spec,!1,a),r.length<3||Hs(n,t).length>0?{names:a}:{names:a,owner:r}}function IR(e){let n=Ha(e);return n.includes(".")&&!n.endsWith(".k8s.io")}var $R=/(?:secret|config-?map|\bcm\b)[\w.-]*(?:[ =:"',/]+(?:generic|tls|docker-registry))?[ =:"',/]+([a-z0-9][a-z0-9.-]*)/gi;function jR(e){let n=new Set;for(let t of At(e)?.pods.flatMap(r=>r.containers)??[]){let r=[...t.command??[],...t.args??[]].join(" ");for(let a of r.matchAll($R))a[1]!==void 0&&n.add(a[1]);for(let{name:a,value:o}of t.env)o!==void 0&&/secret|config_?map/i.test(a)&&n.add(o)}return n}function DR(e){let n=V(e.rules).map(({value:t})=>t);return new Set(n.flatMap(t=>Le(t.resourceNames)??[]))}var FR=/secret|config-?map|credential/i;function Ac(e,n,t){if(typeof e=="string"&&n&&t.add(e),Array.isArray(e))for(let r of e)Ac(r,n,t);if(Q(e))for(let[r,a]of Object.entries(e))Ac(a,FR.test(r)||n&&typeof a=="string",t)}var Ja={outcome:"found",holders:[]};function tt(e,n,t){if(e.optional||e.kind==="Volume"||!KR(e.name))return Ja;let r=t.derive(VR),a=JSON.stringify([e.kind,e.name,e.key]),o=r.get(n)??new Map,s=o.get(a)??WR(e,n,t);return r.set(n,o.set(a,s)),s}function VR(){return new WeakMap}function WR(e,n,t){let a=Vn(n,t).map(l=>GR(e,l,t)),o=a.filter(l=>l.outcome!=="found"),s=o.length===a.length,[i]=s?o.filter(l=>!BR(l)):o;return i===void 0?a.find(({outcome:l})=>l==="found")??Ja:{...i,isEverywhere:s}}function BR(e){return e.outcome==="object-missing"&&e.evidence.type==="elsewhere"&&e.evidence.isShared}function KR(e){return!/\$[{(]|\{\{/.test(e)}function GR(e,n,t){let{kind:r,name:a}=e,o=n.find(r,a),s=o.filter(m=>ar(m.namespace,n.namespace)),[i,...l]=s;if(i!==void 0)return qR(e,[i,...l],n);if(t.derive(cf).find(r,a).length>0||JR(e,n,t))return Ja;let[c]=o;if(c!==void 0)return Ya({type:"other-namespace",declaration:c,isExplicit:!0},n);if(!t.world.closedWorld&&Sf(a,n.includes,t))return Ja;let d=bf(e,n,t);return d.type==="none"&&!t.world.closedWorld?HR(e,d,n,t):Ya(d,n)}function HR(e,n,t,r){let a=e.kind==="ServiceAccount"&&n.type==="none"&&n.isAskedForOften;if(t.isOpen||a)return Ja;let o=r.derive(Ua).find(e.kind,e.name).filter(l=>ar(l.namespace,t.namespace)),[s]=o;if(s===void 0)return Ya(n,t);let i=o.some(l=>wf(l,r));return Ya({type:"elsewhere",declaration:s,isShared:i},t)}function Ya(e,n){return{outcome:"object-missing",evidence:e,scope:n,isEverywhere:!0}}function qR(e,n,t){let r=zR(e,n,t),a=t.root===void 0&&n.every(o=>UR(o,t));return r.outcome!=="found"||!a?r:Ya({type:"other-namespace",declaration:n[0],isExplicit:!1},t)}function UR({namespace:e,origin:n},t){return n!=="manifest"||e===t.namespace||e==="*"||t.namespace==="*"?!1:(e===void 0||t.namespace===void 0)&&(e??t.namespace)!=="default"}function zR(e,n,t){let{key:r}=e;if(r===void 0||n.some(l=>!l.hasAllKeys||l.keys.has(r)))return{outcome:"found",holders:n};let o=n.flatMap(l=>[...l.keys]),s=me(r,o);return{outcome:"key-missing",holders:n,key:r,...s===void 0?{}:{nearestKey:s},scope:t,isEverywhere:!0}}function JR({kind:e,name:n},{namespace:t},{world:r}){return r.external.some(a=>(a.kind===void 0||a.kind===e)&&Js(a.name,n)&&ar(a.namespace,t))}function Fr(e,n,t){let r=new Map;for(let a of e){let o=`${a.kind}/${a.name}`,s=r.get(o);s!==void 0&&r.set(o,{...s,others:[...s.others,a]});let i=s===void 0?tt(a,n,t):void 0;i?.outcome==="object-missing"&&r.set(o,{reference:a,resolution:i,others:[]})}return[...r.values()]}function xf(e,n,t){return e.flatMap(r=>{let a=r.key===void 0?void 0:tt(r,n,t);return a?.outcome==="key-missing"?[{reference:r,resolution:a,others:[]}]:[]})}function Of({evidence:e}){return e.type==="other-namespace"||e.type==="hash-suffix"?void 0:e}var YR={env:"config-error",envFrom:"config-error",fileKeyRef:"config-error",volume:"mount-waits",volumeItem:"mount-waits",projected:"mount-waits",projectedItem:"mount-waits",volumeCredentials:"mount-waits",subPath:"empty-directory",volumeClaim:"pending",volumeMount:"rejected",serviceAccount:"rejected",priorityClass:"rejected",runtimeClass:"rejected"};function rt(e,n,t,r){if(e.place==="imagePullSecret")return;let a=QR(e,r);switch(YR[e.place]){case"config-error":return U(t,"CreateContainerConfigError",a);case"mount-waits":return U(t,"ContainerCreating",`FailedMount: ${a}`);case"empty-directory":return O(n,t,{reason:"a directory stands where the file should be"});case"pending":return U(t,"Pending",`FailedScheduling: ${a}`);case"rejected":return U(t,"Rejected",a)}}function QR(e,n){let{kind:t,place:r}=e,a=F(e.name),o=n===void 0||n==="*"?"default":F(n),s=e.key===void 0?void 0:F(e.key);return s!==void 0&&r==="env"?`couldn't find key ${s} in ${t} ${o}/${a}`:s!==void 0&&r!=="subPath"?`references non-existent ${t==="Secret"?"secret":"config"} key: ${s}`:`${t.toLowerCase()} "${a}" not found`}var XR=new Set(["volume","projected"]),Pf=f({id:"config-in-other-namespace",scope:"pod",summary:"The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it",messages:{apart:({object:e,there:n,here:t})=>`The pod runs in ${t}, but ${e} is declared in ${n}, and no pod can read across namespaces.`,halfPlaced:({object:e,there:n,here:t})=>`The pod runs in ${t}, but ${e} is declared in ${n}, so both meet only when that is the same namespace.`},*check({pod:e,index:n}){let[t]=e.containers;for(let{reference:r,resolution:a}of Fr(ZR(e),e.workload.manifest,n)){let{evidence:o,scope:s}=a;if(o.type!=="other-namespace"||t===void 0)continue;let i=rt(r,e,nt(r,e)??t,s.namespace);i!==void 0&&(yield{message:o.isExplicit?"apart":"halfPlaced",data:{object:Ke(r),there:Rf(o.declaration.namespace),here:Rf(s.namespace)},at:r.path,certainty:Ft(r,a,n.world),prediction:i,related:un("declared here",o.declaration)})}}});function ZR(e){let n=Ye(e).filter(({place:t})=>XR.has(t));return[...e.containers.flatMap(De),...n]}function Rf(e){return e===void 0?"the namespace it is applied to":`namespace ${F(e)}`}function Af(e,n){if(n.type==="near-name"){let{name:a}=n.declaration;return{description:`ask for ${F(a)}`,safety:"review",edits:[{op:"set",path:e.path,value:a}]}}let t=Ke(e);if(n.type==="other-kind"){let{kind:a}=n.declaration;return{description:`read it from the ${a}, or declare ${t}`,safety:"review",edits:[]}}return n.type==="elsewhere"?{description:`apply ${t} together with this workload`,safety:"review",edits:[]}:{description:`declare ${t}; when it is made elsewhere, list it under \`external\` in the configuration, or set \`optional: true\` where the program can do without`,safety:"review",edits:[]}}function Ef(e,n){return n===void 0?void 0:{description:`ask for the key ${F(n)}`,safety:"review",edits:[{op:"set",path:e,value:n}]}}function Vr(e,n,t){return xf(e,n.workload.manifest,t).flatMap(a=>eP(a,n,t)??[])}function eP(e,n,t){let{reference:r,resolution:a}=e,{holders:o,key:s,nearestKey:i,scope:l}=a,c=nt(r,n)??n.containers[0],d=c&&rt(r,n,c,l.namespace);if(d===void 0)return;let m=r.keyPath??r.path,p=Ef(m,i);return{data:{key:F(s),object:Ke(r),keys:Vu(o)},at:m,certainty:Ft(r,a,t.world),prediction:d,related:o.flatMap(u=>un("declared here",u)),...p===void 0?{}:{fix:p}}}var Cf=f({id:"config-key-missing",scope:"container",summary:"The environment asks a ConfigMap or Secret for a key that it does not have",messages:{missing:({key:e,object:n,keys:t})=>`The environment needs the key ${e} of ${n}, which ${t}.`},*check({pod:e,container:n,index:t}){for(let r of Vr(De(n),e,t))yield{message:"missing",...r}}});function Mf({key:e},n){if(e===void 0||n.outcome!=="found"||n.holders.length<2)return;let{holders:t}=n,[r]=t,a=t.at(-1),o=t.find(({keys:i})=>i.has(e));return r===void 0||a===void 0||o===void 0?void 0:t.every(({manifest:i,origin:l,namespace:c,hasAllKeys:d})=>l==="manifest"&&d&&i?.file===r.manifest?.file&&c===r.namespace)&&r.manifest?.file!==void 0&&!a.keys.has(e)?{earlier:o,later:a}:void 0}var Tf=f({id:"config-key-overwritten",scope:"pod",summary:"A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs",messages:{overwritten:({key:e,object:n})=>`The pod needs the key ${e} of ${n}, which the same file declares again without that key.`},*check({pod:e,index:n}){let[t]=e.containers;if(t!==void 0)for(let r of[...e.containers.flatMap(De),...Ye(e)]){let a=tt(r,e.workload.manifest,n),o=Mf(r,a),s=rt(r,e,nt(r,e)??t,void 0);o===void 0||s===void 0||r.key===void 0||(yield{message:"overwritten",data:{key:F(r.key),object:Ke(r)},at:r.keyPath??r.path,certainty:"certain",prediction:s,related:[...un("declared with the key here",o.earlier),...un("declared again here, without it",o.later)],fix:{description:`join the two declarations of ${Ke(r)}`,safety:"review"}})}}});var nP={ConfigMap:["data","binaryData"],Secret:["data","stringData"]},_f=f({id:"config-value-not-string",scope:"manifest",summary:"A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it",messages:{wrongType:({key:e,field:n,type:t})=>`The value of ${e} in ${n} is ${t}, but the API server takes only a string.`},*check({manifest:e}){let n=e.apiVersion==="v1"?nP[e.kind]:void 0;if(n===void 0)return;let t=e.toObject();for(let r of n)for(let[a,o]of Object.entries(v(t[r])??{})){let s=tP[typeof o];s===void 0||o===null||(yield{message:"wrongType",data:{key:F(a),field:r,type:Array.isArray(o)?"a list":s},at:[r,a],certainty:"certain",prediction:{status:"Rejected",restarts:!1,reason:"cannot unmarshal into a string"},fix:{description:"put the value in quotes",safety:"review"}})}}}),tP={number:"a number",boolean:"a boolean",object:"a map"};function Rn(e,n){let t=e.split("+").map(r=>rP(r,n));return t.includes("no")?"no":t.includes("unknown")?"unknown":"yes"}function rP(e,n){let t=e.indexOf("="),r=t===-1?e:e.slice(0,t),a=n.get(r);return a===void 0?n.isComplete?"no":"unknown":t!==-1?a.value===void 0?"unknown":e.slice(t+1).split("|").includes(a.value)?"yes":"no":a.value===""?"no":"yes"}var Lf=f({id:"config-volume-rewritten-by-image",scope:"container",summary:"The start script of the image changes files that a ConfigMap or Secret volume keeps read-only",messages:{rewritten:({image:e,path:n,mountPath:t})=>`${e} changes what is in ${n} when it starts, and ${t} comes from a volume that is read-only.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=P(e,n,t);if(r===void 0||a)return;let o=je(e,n,"runAsUser");if(o!==void 0&&o.value!==0)return;let s=H(e,n,t);for(let{path:i,unless:l}of r.facts.rewrites??[]){if(l!==void 0&&Rn(l,s)!=="no")continue;let c=B(i),d=n.volumeMounts.find(m=>mn(B(m.mountPath),c)&&oe(e,m.name)?.kind==="files");d!==void 0&&(yield{message:"rewritten",data:{image:n.image?.text??"",path:i,mountPath:d.mountPath},at:d.path,certainty:N("likely",r,"rewrites"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`copy the files in an init container into an emptyDir and mount that at ${i}${l===void 0?"":`, or set ${l}`}`,safety:"review"}})}}});function at(e,n,t){return Fr(e,n.workload.manifest,t).flatMap(a=>aP(a,n,t)??[])}function aP(e,n,t){let{reference:r,resolution:a,others:o}=e,{scope:s}=a,i=Of(a),l=nt(r,n)??n.containers[0],c=l&&rt(r,n,l,s.namespace);if(i===void 0||c===void 0)return;let d="declaration"in i?un("declared here",i.declaration):[];return{data:{object:Ke(r),namespace:ju(s.namespace),why:Du(i,s)},at:r.path,certainty:Ft(r,a,t.world),prediction:c,related:[...d,...Fu(o)],fix:Af(r,i)}}var Nf=f({id:"configmap-missing",scope:"container",summary:"The environment asks for a ConfigMap that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`The environment needs ${e}${n}, which ${t}.`},*check({pod:e,container:n,index:t}){let r=De(n).filter(({kind:a})=>a==="ConfigMap");for(let a of at(r,e,t))yield{message:"missing",...a}}});function Wr(e,n){return(n.derive(bt).reaching.get(e)??[]).some(({object:r})=>r.isPatch||r.keySources.length>1)}function If(e,n){let{kustomizations:t}=n.derive(bt);return t.some(({variables:r})=>r.includes(e))}function Pn(e,n,t,r){let a=ae(n,r);if(a===void 0||a.subPathExpr!==void 0)return;let o=v(oe(e,a.name)?.raw.configMap),s=R(o?.name),i=s===void 0?void 0:oP(e,t,s);if(o===void 0||i===void 0)return;let l=B(r).slice(B(a.mountPath).length+1);if(a.subPath!==void 0&&l!=="")return;let c=sP(o.items,a.subPath??l),d=i.toObject();if(Object.keys({...v(d.data),...v(d.binaryData)}).length===0||Wr(i,t))return;let p=c===void 0?void 0:ue(d.data)[c];if(c!==void 0&&p!==void 0)return{text:p,manifest:i,key:c};if(!(c!==void 0&&v(d.binaryData)?.[c]!==void 0))return o.optional===!0?void 0:"absent"}function oP(e,n,t){let{namespace:r}=e.workload.resource,a=n.named("ConfigMap",t).filter(o=>o.namespace===void 0||r===void 0||o.namespace===r);return a.length===1?a[0]:void 0}function sP(e,n){if(!Array.isArray(e))return n;let t=V(e).find(({value:r})=>B(R(r.path)??"")===B(n));return R(t?.value.key)}var $f=[{names:["echo","true"],behaviour:"succeeds"},{names:["false"],behaviour:"fails"},{names:["tail"],arguments:"(^|\\s)-[a-zA-Z0-9]*[fF]\\b.*/dev/null|/dev/null.*\\s-[a-zA-Z]*[fF]|--follow.*/dev/null",behaviour:"never"},{names:["tail"],arguments:"(^|\\s)(-[a-zA-Z0-9]*[fF]|--follow|--retry)",behaviour:"unknown"},{names:["top","yes"],behaviour:"unknown"},{names:["ping","ping6"],arguments:"(^|\\s)-c ?\\d",behaviour:"ends"},{names:["dd"],arguments:"(^|\\s)count=",behaviour:"ends"},{names:["cat","grep","head","sort","wc","cut","tr","sed","awk","tail"],behaviour:"ends",readsInput:!0},{names:["ls","date","env","printenv","id","whoami","hostname","uname","pwd","mkdir","rmdir","rm","cp","mv","ln","touch","chmod","chown","chgrp","stat","find","basename","dirname","realpath","readlink","mktemp","seq","expr","df","du","mount","umount","sync","tar","gzip","gunzip","zcat","unzip","base64","md5sum","sha1sum","sha256sum","diff","cmp","comm","uniq","paste","od","hexdump","which","nproc","getent","groups","envsubst","openssl","jq","yq","sysctl","ulimit","usleep","free","ps","kill","killall","pkill","install","update-ca-certificates","ldconfig","locale","tee"],behaviour:"ends"},{names:["curl","wget","nslookup","dig","host","nc","pg_isready","mysqladmin"],arguments:"(^|\\s)(-[a-zA-Z]*l[a-zA-Z]*\\b|--listen)",behaviour:"unknown"},{names:["curl","wget","nslookup","dig","host","pg_isready"],behaviour:"ends"},{names:["apt-get","apt","apk","yum","dnf","microdnf","tdnf","zypper","pip","pip3","gem"],arguments:"\\b(install|update|upgrade|add|remove|clean|del)\\b",behaviour:"ends",installs:!0},{names:["npm","yarn","pnpm","bundle","composer"],arguments:"^(install|ci|i|run build|build)\\b",behaviour:"ends",certainty:"likely",installs:!0},{names:["npm","npx","yarn","pnpm","prisma","sequelize","typeorm","knex","alembic","rails","rake","bundle","bin/rails","php","python","python3","manage.py","flyway","liquibase","goose","dbmate","migrate","sqitch","dotnet","flask","artisan"],arguments:"\\b(migrate|db:migrate|db:seed|db:setup|db:prepare|migrate deploy|upgrade head|db upgrade|collectstatic|ef database update|db push)\\b",behaviour:"ends",certainty:"likely"},{names:["python","python3","python2"],arguments:"^(-u |-B )*-c (?!.*\\b(while|serve|server|sleep|forever|listen|run|wait|join|input|accept|loop|app|main|start)\\b).*\\bprint\\b",behaviour:"ends",certainty:"likely"},{names:["node"],arguments:"^(-e|--eval|-p) (?!.*(listen|set(Interval|Timeout)|createServer|while|require|import)).*console\\.log",behaviour:"ends",certainty:"likely"},{names:["java","node","python","python3","ruby","perl","php","go","nginx","kubectl","helm","docker","redis-cli","psql","mysql","mongosh"],arguments:"^(-version|--version|-v|-V|version)$",behaviour:"ends"},{names:["kubectl"],arguments:"^(?!.*(\\s-w\\b|--watch|port-forward|proxy|logs -f|logs --follow|wait|exec|attach))",behaviour:"ends"},{names:["nginx"],arguments:"daemon\\s+off|(^|\\s)-(c|t|T|s|p|h)\\b",behaviour:"unknown"},{names:["nginx"],behaviour:"daemon",configuration:"/etc/nginx"},{names:["service","rc-service"],arguments:"\\S+ (start|restart)$",behaviour:"daemon"},{names:["apachectl","apache2ctl","httpd","apache2"],arguments:"FOREGROUND|NO_DETACH|(^|\\s)-(X|t|v|S|f)\\b",behaviour:"unknown"},{names:["apachectl","apache2ctl"],arguments:"^(-k )?(start|restart|graceful)$",behaviour:"daemon"},{names:["httpd"],arguments:"^(-k )?(start)?$",behaviour:"daemon"},{names:["catalina.sh"],arguments:"^start\\b",behaviour:"daemon"},{names:["startup.sh"],behaviour:"daemon",certainty:"likely"},{names:["redis-server","valkey-server"],arguments:"--daemonize yes",behaviour:"daemon"},{names:["mongod"],arguments:"--fork\\b",behaviour:"daemon"},{names:["pm2"],arguments:"^(?!.*--no-daemon)(start|reload|restart)\\b",behaviour:"daemon"},{names:["sshd"],arguments:"(^|\\s)-[a-zA-Z46]*[DdiTtG]",behaviour:"unknown"},{names:["sshd"],behaviour:"daemon"},{names:["crond","cron"],arguments:"(^|\\s)-[a-zA-Z]*[fnd]",behaviour:"unknown"},{names:["crond","cron"],behaviour:"daemon"},{names:["haproxy"],arguments:"(^|\\s)-D\\b",behaviour:"daemon"},{names:["php-fpm"],arguments:"(^|\\s)(-D|--daemonize)\\b",behaviour:"daemon"},{names:["gunicorn"],arguments:"(^|\\s)(-D|--daemon)\\b",behaviour:"daemon"},{names:["memcached"],arguments:"(^|\\s)-d\\b",behaviour:"daemon"},{names:["celery"],arguments:"--detach\\b",behaviour:"daemon"},{names:["postfix"],arguments:"^start$",behaviour:"daemon"}];function Ec(e,n){let t=e.slice(e.lastIndexOf("/")+1);if(/^\/etc\/init\.d\/[\w.-]+$/.test(e))return Ec("service",[t,...n]);let r=n.join(" "),a=$f.find(({names:o,arguments:s})=>o.includes(t)&&(s===void 0||new RegExp(s).test(r)));return a?.behaviour==="unknown"?void 0:a}var jf={"memory-that-cannot-start":{value:4194304,unit:"bytes",reason:"below 4 MiB the kernel kills runc itself while it prepares the container, before any program of the image runs"},"memory-that-hardly-starts":{value:6291456,unit:"bytes",reason:"Docker refuses less than 6 MiB, and CRI-O refuses less than 12 MiB with runc; containerd lets the container try"},"memory-of-a-sandbox":{value:1048576,unit:"bytes",reason:"below 1 MiB the pod's own sandbox and the tmpfs of its token do not fit, so no container is reached at all"},"smallest-meant-memory":{value:16777216,unit:"bytes",reason:"hardly a service gets less than 16 MiB on purpose, so a mistyped unit is read as the smallest one above it"},"jvm-heap-share-of-limit":{value:.85,unit:"fraction",reason:"metaspace, code cache, thread stacks and buffers of a JVM seldom fit into the last 15 % of its limit"},"jvm-heap-share-that-fits":{value:.75,unit:"fraction",reason:"the share of its limit that is advised for the heap, as proposed when one is too large"},"smallest-probe-budget":{value:10,unit:"seconds",reason:"among 967 service containers of 77 public repositories no well-run one is killed before 11 s, and all that were killed by 8 s were documented as broken"},"node-heap-share-of-limit":{value:.9,unit:"fraction",reason:"buffers, code and the young generation of Node.js come on top of the old space, so the last tenth is soon used"},"node-heap-share-that-fits":{value:.75,unit:"fraction",reason:"Node.js advises 1.5 GiB of 2 GiB for the old space, that is three quarters"},"go-memory-share-that-fits":{value:.9,unit:"fraction",reason:"Go's guide advises to leave 5 to 10 % of a container's limit for memory that the runtime does not know of"},"sleep-that-keeps-running":{value:600,unit:"seconds",reason:"people write `sleep 3600` to keep a container running; after ten minutes without a crash the back-off begins anew"}};function le(e){return jf[e].value}function Br(e){let[n,t,r]=e;switch(e.length){case 0:return 1;case 1:return n===void 0?void 0:kt(n!=="");case 2:return n===void 0?void 0:Ff(n,t);case 3:return t===void 0?void 0:lP(n,t,r);case 4:{if(n!=="!")return;let a=Br(e.slice(1));return a===void 0||a===2?a:kt(a!==0)}default:return}}function kt(e){return e?0:1}function Ff(e,n){if(n!==void 0){if(e==="!")return kt(n==="");if(e==="-n")return kt(n!=="");if(e==="-z")return kt(n==="")}}var iP={"-eq":(e,n)=>e===n,"-ne":(e,n)=>e!==n,"-lt":(e,n)=>e<n,"-le":(e,n)=>e<=n,"-gt":(e,n)=>e>n,"-ge":(e,n)=>e>=n},Df=/^-?\d{1,15}$/;function lP(e,n,t){if(e==="!"&&(n==="-n"||n==="-z")){let a=Ff(n,t);return a===void 0?void 0:kt(a!==0)}if(e===void 0||t===void 0)return;if(n==="=")return kt(e===t);if(n==="!=")return kt(e!==t);let r=iP[n];if(r!==void 0)return Df.test(e)&&Df.test(t)?kt(r(Number(e),Number(t))):2}var cP=[["||"],["&&"],["==","!="],["<=",">=","<",">"],["+","-"],["*","/","%"]],dP={"||":(e,n)=>+(e!==0||n!==0),"&&":(e,n)=>+(e!==0&&n!==0),"==":(e,n)=>+(e===n),"!=":(e,n)=>+(e!==n),"<=":(e,n)=>+(e<=n),">=":(e,n)=>+(e>=n),"<":(e,n)=>+(e<n),">":(e,n)=>+(e>n),"+":(e,n)=>e+n,"-":(e,n)=>e-n,"*":(e,n)=>e*n,"/":(e,n)=>n===0?Number.NaN:Math.trunc(e/n),"%":(e,n)=>n===0?Number.NaN:e%n};function Wf(e,n){let t=e.match(/\$?[A-Za-z_]\w*|\d+|\|\||&&|[=!<>]=|[-+*/%()<>]|\S/g)??[],r={texts:t,at:0},a=Xs(r,0,n);return r.at===t.length&&a!==void 0&&Number.isSafeInteger(a)?a:void 0}function Xs(e,n,t){let r=cP[n];if(r===void 0)return Bf(e,t);let a=Xs(e,n+1,t);for(;;){let o=e.texts[e.at],s=o!==void 0&&r.includes(o)?dP[o]:void 0;if(s===void 0)return a;e.at+=1;let i=Xs(e,n+1,t);a=a===void 0||i===void 0?void 0:s(a,i)}}function Bf(e,n){let t=e.texts[e.at]??"";if(e.at+=1,t==="("){let r=Xs(e,0,n);return e.at+=1,e.texts[e.at-1]===")"?r:void 0}if(t==="-"){let r=Bf(e,n);return r===void 0?void 0:-r}return/^\d+$/.test(t)?Vf(t):/^\$?[A-Za-z_]/.test(t)?Vf(n(t.replace("$",""))):void 0}function Vf(e){return e!==void 0&&/^-?(0|[1-9]\d{0,14})$/.test(e)?Number(e):void 0}function Zs(e,n,t){if(/^\d+$/.test(e))return mP(Number(e),n,t);switch(e){case"#":return n.positional===void 0?void 0:String(n.positional.length);case"@":case"*":return n.positional===void 0||n.variables.has("IFS")?void 0:n.positional.join(" ");case"?":return typeof n.status=="number"?String(n.status):void 0;case"$":case"!":case"-":return;default:return pP(e,n,t)}}function mP(e,{positional:n},{context:t}){return e===0?t.zero:n===void 0?void 0:n[e-1]??null}function pP(e,n,t){if(n.variables.has(e))return n.variables.get(e);let r=t.context.variable(e);return r===null&&t.assumptions.push({kind:"unset",name:e}),r}var or=class extends Error{};function q(e){throw new or(e)}var uP=2e4,fP=30;function wt(e){e.budget.steps+=1,e.budget.steps>uP&&q("too long")}function vt(e,n={}){return e.depth>=fP&&q("too deep"),{...e,...n,exits:[],jumps:[],runsForEver:!1,depth:e.depth+1}}function fn(e,n,t,r){e.exits.push({status:t,cause:r,jobs:n.jobs,elapsed:n.elapsed})}function Qa(e,{start:n,end:t}){return e.text.slice(n,t).trim()}var Cc={variables:new Map,functions:new Map,positional:[],status:0,errexit:!1,nounset:!1,pipefail:!1,elapsed:0,jobs:[],installed:!1};function D(e,n){return{...e,status:n}}function Vt(e,n,t){return{...e,variables:new Map(e.variables).set(n,t)}}function pe(e){return e.reduce((n,t)=>n===void 0||t===void 0?n??t:hP(n,t),void 0)}function hP(e,n){let t=new Set([...e.variables.keys(),...n.variables.keys()]),r=new Map;for(let a of t){let o=e.variables.has(a)&&n.variables.has(a)&&e.variables.get(a)===n.variables.get(a);r.set(a,o?e.variables.get(a):void 0)}return{variables:r,functions:yP(e.functions,n.functions),positional:Kf(e.positional,n.positional)?e.positional:void 0,status:hn(e.status,n.status),errexit:e.errexit===n.errexit?e.errexit:void 0,nounset:e.nounset===n.nounset?e.nounset:void 0,pipefail:e.pipefail===n.pipefail?e.pipefail:void 0,elapsed:Math.min(e.elapsed,n.elapsed),jobs:e.jobs.length>=n.jobs.length?e.jobs:n.jobs,installed:e.installed||n.installed}}function yP(e,n){let t=new Set([...e.keys(),...n.keys()]);return new Map([...t].map(r=>[r,e.get(r)===n.get(r)?e.get(r):void 0]))}function hn(e,n){return e===n?e:Wn(e)||Wn(n)?"unknown":"nonzero"}function Wn(e){return e===0||e==="unknown"}function St(e){return e!==0}function ei(e,n){let{errexit:t,nounset:r,pipefail:a}=n;return e.status===n.status&&e.errexit===t&&e.nounset===r&&e.pipefail===a&&[...e.functions,...n.functions].every(([o])=>e.functions.get(o)===n.functions.get(o))&&Kf(e.positional,n.positional)&&e.variables.size===n.variables.size&&[...e.variables].every(([o,s])=>n.variables.has(o)&&n.variables.get(o)===s)}function Kf(e,n){return e===void 0||n===void 0?e===n:e.length===n.length&&e.every((t,r)=>t===n[r])}function Hf(e,n,t,r){let{name:a,operator:o}=e;if(o==="other")return{value:void 0,state:n};let s=Zs(a,n,t);if(o===void 0)return bP(e,s,n,t);let i=gP(s,o.startsWith(":"));switch(o.at(-1)){case"+":return i===!0?{value:null,state:n}:i===void 0?Gf(e,n,r):ni(e,n,r);case"?":return i===!1?{value:s,state:n}:qf(e,i===!0,n,t);case"=":{if(i===!1)return{value:s,state:n};let l=ni(e,n,r);if(l===void 0)return;let c=i===!0?l.value??void 0:void 0;return{value:c,state:Vt(l.state,a,c)}}default:return i===!1?{value:s,state:n}:i===void 0?Gf(e,n,r):ni(e,n,r)}}function gP(e,n){if(e!==void 0)return e===null||n&&e===""}function ni({word:e},n,t){return e===void 0?{value:"",state:n}:t(e,n)}function Gf(e,n,t){let r=ni(e,n,t);return r===void 0?void 0:{value:void 0,state:r.state}}function bP(e,n,t,r){return e.name==="@"||e.name==="*"||t.nounset===!1||typeof n=="string"?{value:n,state:t}:qf(e,n===null&&t.nounset===!0,t,r)}var kP={start:0,end:0};function qf(e,n,t,r){return fn(r,t,"nonzero",{kind:"unset-variable",text:e.name,span:e.word?.span??kP}),n?void 0:{value:void 0,state:t}}function ti(e,n,t,r){let a=n,o=[];for(let s of e){let i=wP(s,a,t,r);if(i===void 0)return;a=i.state,o=o===void 0||i.value===void 0?void 0:[...o,...i.value]}return{value:o,state:a}}function xt(e,n,t,r){let a=n,o="";for(let s of e.parts){let i=Qf(s,a,t,r);if(i===void 0)return;a=i.state,o=zf(o,i.value===null?"":i.value)}return{value:Jf(e)?void 0:o,state:a}}function zf(e,n){return e===void 0||n===void 0?void 0:e+n}function Jf({parts:[e]}){return e?.type==="text"&&!e.quoted&&e.text.startsWith("~")}function wP(e,n,t,r){if(e.parts.some(Uf))return{value:e.parts.every(l=>Uf(l)||l.type==="text"&&l.text==="")?n.positional:void 0,state:n};let a=n,o=[],s=!Jf(e);for(let i of e.parts){let l=Qf(i,a,t,r);if(l===void 0)return;a=l.state;let c=SP(i,l.value,a);c===void 0&&(s=!1);for(let[d,m]of(c??[]).entries())d>0&&o.push(Yf),o.push(m)}return{value:s?vP(o):void 0,state:a}}var Yf=Symbol("break");function vP(e){let n=[],t=!1;for(let r of e)r===Yf?t=!1:r!==null&&t?n.push(zf(n.pop(),r)):r!==null&&(n.push(r),t=!0);return n}function Uf(e){return e.type==="parameter"&&e.name==="@"&&e.quoted&&e.operator===void 0}function SP(e,n,t){return e.quoted?[n===null?"":n]:n===void 0||/[*?]|\[.*\]/s.test(n??"")?void 0:e.type==="text"?[n]:n===null||n===""?[null]:t.variables.has("IFS")?void 0:n.split(/[ \t\n]+/).map(a=>a===""?null:a)}function Qf(e,n,t,r){switch(e.type){case"text":return{value:e.text,state:n};case"parameter":return Hf(e,n,t,(a,o)=>xt(a,o,t,r));case"arithmetic":return{value:xP(e.expression,n,t),state:n};case"command":{let a=r(e.script,n,t);return a===void 0?void 0:{value:void 0,state:a}}}}function xP(e,n,t){let r=Wf(e,a=>{let o=Zs(a,n,t);return o===null||o===""?"0":o});return r===void 0?void 0:String(r)}function Xf(e,n,t,r){let{shell:a}=t.context;if(a==="dash")return D(n,"nonzero");let o=[],s=n;for(let c of e??[]){let d=xt(c,s,t,r);if(d===void 0)return;s=d.state,o.push(d.value==="=="?"=":d.value)}let l=e!==void 0&&(a==="bash"||a==="ash")&&!o.some(c=>c===void 0||/[*?[]/.test(c))?Br(o):void 0;return D(s,l===void 0||l===2?"unknown":l)}function Zf({parts:e},n){if(e.length===1&&e[0]?.type==="text"&&!e[0].quoted&&e[0].text==="*")return!0;if(n===void 0)return;let r="";for(let a of e){if(a.type!=="text")return;r+=a.quoted?eh(a.text):OP(a.text)}if(!e.some(a=>a.type==="text"&&!a.quoted&&a.text.includes("[")))return new RegExp(`^${r}$`,"s").test(n)}function OP(e){return eh(e).replaceAll("\\*",".*").replaceAll("\\?",".")}function eh(e){return e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}var RP=/^\/dev\/(null|stdout|stderr|zero|full|random|urandom|fd\/\d|tty|stdin)$/;function ri(e,n,t,r){let a=n,o=!1;for(let{operator:s,target:i}of e){if(s.startsWith("<<"))continue;let l=xt(i,a,t,r);if(l===void 0)return;a=l.state;let c=l.value;(c===void 0||!PP(s,c,t))&&(o=!0)}return{state:{...a,status:n.status},mayFail:o}}function PP(e,n,t){return e===">&"||e==="<&"?/^([012]|-)$/.test(n):RP.test(n)?n!=="/dev/tty"&&n!=="/dev/full":e==="<"&&t.context.file(n)!==void 0}var AP=1e3;function nh(e,n,t,r){let a=t.jumps.length,o=[],s=n,i=0;for(let l=0;l<AP;l+=1){wt(t);let{enters:c,leaves:d}=th(e,s,i,r);if(c===void 0)return pe([d,...o]);if(d!==void 0)return pe([...o,EP(e,s,i,t,r,a)]);let{next:m,broken:p}=ai(t,a,r(e.body,c,!1));if(o.push(...p),m===void 0)return pe(o);if(ei(m,s))return t.runsForEver=!0,pe(o);s=m,i=m.status}return q("a loop of too many rounds")}function th(e,n,t,r){let a=r(e.condition,n,!0);if(a===void 0)return{enters:void 0,leaves:void 0};let o=e.until?St(a.status):Wn(a.status),s=e.until?Wn(a.status):St(a.status);return{enters:o?D(a,e.until?"nonzero":0):void 0,leaves:s?D(a,t):void 0}}function EP(e,n,t,r,a,o){let s=[],i=n,l=t;for(;;){wt(r);let{enters:c,leaves:d}=th(e,i,l,a);if(s.push(d),c===void 0)return pe(s);let{next:m,broken:p}=ai(r,o,a(e.body,c,!1));s.push(...p);let u=pe([i,m]);if(m===void 0||u===void 0)return pe(s);let y=hn(l,m.status);if(ei(u,i)&&y===l)break;i=u,l=y}return CP(e.condition)||(r.runsForEver=!0),pe(s)}function CP({items:e}){let n=e.at(-1)?.first.commands[0],t=n?.type==="simple"?n.words[0]?.parts[0]:void 0;return t?.type==="text"&&t.text==="read"}function rh(e,n,t,r){let a=t.jumps.length,o=[];if(e===void 0)for(let i=n;;){wt(t);let{next:l,broken:c}=ai(t,a,r(void 0,i));o.push(...c);let d=pe([i,l])??i;if(ei(d,i))return pe([D(n,0),i,...o]);i=d}let s=e.length===0?D(n,0):n;for(let i of e){if(s===void 0)break;wt(t);let{next:l,broken:c}=ai(t,a,r(i,s));o.push(...c),s=l}return pe([s,...o])}function ai(e,n,t){let r=e.jumps.splice(n),a=[],o=[];for(let s of r)s.type==="return"?e.jumps.push(s):s.levels>1?e.jumps.push({...s,levels:s.levels-1}):s.type==="break"?o.push(D(s.state,0)):a.push(D(s.state,0));return{next:pe([t,...a]),broken:o}}var Xa=class extends Error{};function te(e,n){throw new Xa(`expected ${n} at offset ${e.at}`)}function ve(e,n){return e.text.startsWith(n,e.at)}function ot(e){return e.at>=e.text.length}function Z(e){return e.text[e.at]??""}function Ge(e){for(;;)if(Z(e)===" "||Z(e)==="	")e.at+=1;else if(ve(e,`\\
`))e.at+=2;else if(ve(e,`\\\r
`))e.at+=3;else if(Z(e)==="#")ah(e);else return}function Bn(e){for(;;){if(Ge(e),Z(e)!==`
`)return;e.at+=1,MP(e)}}function ah(e){let n=e.text.indexOf(`
`,e.at);e.at=n===-1?e.text.length:n}function MP(e){for(let{delimiter:n,stripsTabs:t}of e.heredocs.splice(0))for(;;){if(ot(e))return;let r=e.at;ah(e);let a=e.text.slice(r,e.at);if(ot(e)||(e.at+=1),(t?a.replace(/^\t+/,""):a)===n)break}}function An(e){return/[^\s;&|<>()"'\\$`]*/y[Symbol.match](e.text.slice(e.at,e.at+40))?.[0]??""}var oh=[":-",":=",":?",":+","-","=","?","+"],nn={redirects:[],span:{start:0,end:0}};var TP=new Set([" ","	",`
`,";","&","|","<",">","(",")",""]),sh=/[A-Za-z_][A-Za-z0-9_]*/y,ih=/[@*#?$!0-9-]/y;function sr(e){return lh(e,n=>TP.has(n))}function lh(e,n){let t=e.at,r=[];for(;!ot(e)&&!n(Z(e));)_P(e,r);return e.at===t?void 0:{parts:r,span:{start:t,end:e.at}}}function _P(e,n){let t=Z(e);t==="'"?n.push(LP(e)):t==='"'?IP(e,n):t==="\\"?NP(e,n):t==="$"||t==="`"?n.push(ch(e,!1)):(oi(n,t,!1),e.at+=1)}function oi(e,n,t){let r=e.at(-1);r?.type==="text"&&r.quoted===t?e[e.length-1]={...r,text:r.text+n}:e.push({type:"text",text:n,quoted:t})}function LP(e){let n=e.text.indexOf("'",e.at+1);n===-1&&te(e,"a closing quote");let t=e.text.slice(e.at+1,n);return e.at=n+1,{type:"text",text:t,quoted:!0}}function NP(e,n){let t=e.text[e.at+1];e.at+=t===void 0?1:2,t!==`
`&&oi(n,t??"\\",!0)}function IP(e,n){for(e.at+=1,n.push({type:"text",text:"",quoted:!0});Z(e)!=='"';){ot(e)&&te(e,"a closing quote");let t=Z(e);if(t==="\\"){let r=e.text[e.at+1]??"";r!==`
`&&oi(n,'$`"\\'.includes(r)?r:`\\${r}`,!0),e.at+=2}else t==="$"||t==="`"?n.push(ch(e,!0)):(oi(n,t,!0),e.at+=1)}e.at+=1}function ch(e,n){if(Z(e)==="`")return DP(e,n);if(ve(e,"$(("))return jP(e,n);if(ve(e,"$(")){e.at+=2;let r=e.readScript(e,a=>Z(a)===")");return e.at+=1,{type:"command",script:r,quoted:n}}if(ve(e,"${"))return $P(e,n);e.at+=1;let t=Za(e,sh)??Za(e,ih);return t===void 0&&(Z(e)==="'"||Z(e)==='"'&&!n)&&te(e,"a plain quote"),t===void 0?{type:"text",text:"$",quoted:n}:{type:"parameter",name:t,quoted:n}}function Za(e,n){n.lastIndex=e.at;let t=n.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}function $P(e,n){e.at+=2;let t=Z(e)==="#"&&e.text[e.at+1]!=="}";t&&(e.at+=1);let r=Za(e,sh)??Za(e,/\d+/y)??Za(e,ih)??"",a=oh.find(i=>ve(e,i));a!==void 0&&(e.at+=a.length);let o=Z(e)==="}",s=lh(e,i=>i==="}");return Z(e)!=="}"&&te(e,"a closing brace"),e.at+=1,r===""||t||a===void 0&&!o?{type:"parameter",name:r,operator:"other",quoted:n}:{type:"parameter",name:r,quoted:n,...a===void 0?{}:{operator:a},...s===void 0?{}:{word:s}}}function jP(e,n){let t=e.at+3,r=si(e.text,t);return r===-1&&te(e,"two closing parentheses"),e.at=r+2,{type:"arithmetic",expression:e.text.slice(t,r),quoted:n}}function si(e,n){let t=0;for(let r=n;r<e.length;r+=1)if(e[r]==="(")t+=1;else if(e[r]===")"){if(t===0)return e[r+1]===")"?r:-1;t-=1}return-1}function DP(e,n){let t=e.at+1;for(;t<e.text.length&&e.text[t]!=="`";)t+=e.text[t]==="\\"?2:1;t>=e.text.length&&te(e,"a closing backquote");let r=e.text.slice(e.at+1,t).replace(/\\([\\`$])/g,"$1");return e.at=t+1,{type:"command",script:e.readScript({...e,text:r,at:0,heredocs:[]},ot),quoted:n}}function dh(e,n){if(ve(e,"((")&&si(e.text,e.at+2)!==-1)return qP(e);if(Z(e)==="(")return FP(e);switch(n){case"{":return{...nn,type:"group",body:ir(e,"{",["}"])};case"if":return VP(e);case"while":case"until":{let t=ir(e,n,["do"],"keep");return{...nn,type:"loop",until:n==="until",condition:t,body:ir(e,"do",["done"])}}case"for":return WP(e);case"case":return BP(e);case"[[":return GP(e);default:return}}function ir(e,n,t,r="take"){eo(e,n);let a=e.readScript(e,o=>t.includes(An(o)));return a.items.length===0&&te(e,"a command"),r==="take"&&(e.at+=An(e).length),a}function eo(e,n){Bn(e),An(e)!==n&&te(e,n),e.at+=n.length}function FP(e){e.at+=1;let n=e.readScript(e,t=>Z(t)===")");return e.at+=1,{...nn,type:"subshell",body:n}}function VP(e){let n=[],t="if";for(;t==="if"||t==="elif";){let a=ir(e,t,["then"],"keep");n.push({condition:a,body:ir(e,"then",["elif","else","fi"],"keep")}),t=An(e)}let r=t==="else"?ir(e,"else",["fi"],"keep"):void 0;return eo(e,"fi"),{...nn,type:"if",branches:n,otherwise:r}}function WP(e){eo(e,"for"),Ge(e);let n=An(e);/^[A-Za-z_]\w*$/.test(n)||te(e,"the name of a variable"),e.at+=n.length,Bn(e);let t;return An(e)==="in"&&(e.at+=2,t=mh(e)),Z(e)===";"&&(e.at+=1),{...nn,type:"for",name:n,words:t,body:ir(e,"do",["done"])}}function mh(e){let n=[];for(;;){Ge(e);let t=sr(e);if(t===void 0)return n;n.push(t)}}function BP(e){eo(e,"case"),Ge(e);let n=sr(e)??te(e,"a word");eo(e,"in");let t=[];for(Bn(e);An(e)!=="esac";Bn(e))t.push(KP(e));return e.at+=4,{...nn,type:"case",subject:n,clauses:t}}function KP(e){Z(e)==="("&&(e.at+=1);let n=[];for(;Ge(e),n.push(sr(e)??te(e,"a pattern")),Ge(e),Z(e)==="|";)e.at+=1;Z(e)!==")"&&te(e,"a closing parenthesis"),e.at+=1;let t=e.readScript(e,r=>ve(r,";;")||An(r)==="esac");return(ve(e,";;&")||ve(e,";&"))&&te(e,"a plain ;;"),ve(e,";;")&&(e.at+=2),{patterns:n,body:t}}function GP(e){let n=e.at,t=HP(e);if(t!==void 0)return{...nn,type:"test",words:t};let r=/\s\]\](?=[\s;&|)]|$)/g;return r.lastIndex=n,r.exec(e.text)===null&&te(e,"]]"),e.at=r.lastIndex,{...nn,type:"test"}}function HP(e){e.at+=2;let n=mh(e),t=n.at(-1)?.parts[0];return t?.type==="text"&&t.text==="]]"?n.slice(0,-1):void 0}function qP(e){return e.at=si(e.text,e.at+2)+2,{...nn,type:"test"}}var Mc=/(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y,UP=/^([A-Za-z_][A-Za-z0-9_]*)=/;function ph(e){let n=[],t=[],r=[];for(;;){Ge(e);let a=fh(e);if(a!==void 0){r.push(a);continue}let o=sr(e);if(o===void 0)break;let s=t.length===0?zP(e,o):void 0;s===void 0?t.push(o):n.push(s)}return Z(e)==="("&&te(e,"no array and no process substitution"),n.length+t.length+r.length===0&&te(e,"a command"),{...nn,type:"simple",assignments:n,words:t,redirects:r}}function zP(e,n){let[t,...r]=n.parts,a=t?.type==="text"&&!t.quoted?UP.exec(t.text):null;if(t?.type!=="text"||a===null)return;let o=t.text.slice(a[0].length);o===""&&r.length===0&&Z(e)==="("&&te(e,"no array");let s=o===""?r:[{...t,text:o},...r];return{name:a[1]??"",value:{parts:s,span:n.span}}}function uh(e){let n=[];for(;;){Ge(e);let t=fh(e);if(t===void 0)return n;n.push(t)}}function fh(e){Mc.lastIndex=e.at;let n=Mc.exec(e.text);if(n===null){ve(e,"&>")&&te(e,"no &>");return}let t=n[2]??"";e.at=Mc.lastIndex,(t==="<<<"||Z(e)==="(")&&te(e,"a redirection of POSIX"),Ge(e);let r=sr(e)??te(e,"the target of a redirection");if(t==="<<"||t==="<<-"){let a=r.parts.map(o=>o.type==="text"?o.text:te(e,"a plain word")).join("");e.heredocs.push({delimiter:a,stripsTabs:t==="<<-"})}return{operator:t,target:r}}var JP=new Set(["select","coproc","function","time"]),YP=new Set(["then","do","done","fi","elif","else","esac","}"]);function _c(e,n){let t=[];for(Bn(e);!n(e);)ot(e)&&te(e,"the end of a block"),t.push(QP(e)),Bn(e);return{items:t}}function QP(e){let n=e.at,t=hh(e),r=[];for(;;){Ge(e);let o=ve(e,"&&")?"&&":ve(e,"||")?"||":void 0;if(o===void 0)break;e.at+=2,Bn(e),r.push({operator:o,pipeline:hh(e)})}let a={start:n,end:e.at};return{first:t,rest:r,background:XP(e),span:a}}function XP(e){let n=Z(e);return ve(e,";;")?!1:(n===";"||n==="&"?e.at+=1:["",`
`,")"].includes(n)||te(e,"the end of a command"),n==="&")}function hh(e){Ge(e);let n=e.at,t=An(e)==="!";t&&(e.at+=1);let r=[Tc(e)];for(;Ge(e),!(Z(e)!=="|"||ve(e,"||"));)ve(e,"|&")&&te(e,"a plain pipe"),e.at+=1,Bn(e),r.push(Tc(e));return{negated:t,commands:r,span:{start:n,end:e.at}}}function Tc(e){Ge(e);let n=e.at,t=An(e);(JP.has(t)||YP.has(t))&&te(e,"a command");let r=dh(e,t)??ZP(e)??ph(e),a=r.type==="simple"?r.redirects:uh(e);return{...r,redirects:a,span:{start:n,end:e.at}}}function ZP(e){let n=/([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;n.lastIndex=e.at;let t=n.exec(e.text);if(t!==null)return e.at=n.lastIndex,Bn(e),{...nn,type:"function",name:t[1]??"",body:Tc(e)}}var eA=2e5;function Wt(e){if(!(e.length>eA))try{return _c({text:e,at:0,heredocs:[],readScript:_c},ot)}catch(n){if(n instanceof Xa||n instanceof RangeError)return;throw n}}var nA={e:"errexit",u:"nounset"},tA=new Set(["x","v","a","b","h","m"]),rA=new Set(["xtrace","verbose","allexport","monitor","notify","ignoreeof","vi","emacs"]);function ii(e,n,t){let r={...n,status:0};for(let a=0;a<e.length;a+=1){let o=e[a];if(o===void 0)return q("an option that is not known");if(o==="--"||!/^[-+]./.test(o)){let i=e.slice(o==="--"?a+1:a);return{...r,positional:i.every(l=>l!==void 0)?i:void 0}}let s=o.startsWith("-");for(let i of o.slice(1))i==="o"?(a+=1,r=oA(e[a],s,r,t)):r=aA(i,s,r)}return r}function aA(e,n,t){let r=nA[e];return r!==void 0?{...t,[r]:n}:tA.has(e)?t:q("an option of set")}function oA(e,n,t,r){return e==="errexit"||e==="nounset"?{...t,[e]:n}:e==="pipefail"&&(r==="bash"||r==="ash")?{...t,pipefail:n}:e!==void 0&&rA.has(e)?t:q("an option of set")}var sA=/^(?:.*\/)?(sh|bash|ash|dash)$/;function ge(e){return e===void 0?void 0:sA.exec(e)?.[1]}function Bt(e){let n=ge(e[0]);if(n===void 0)return;let t=[],r=!1,a=1;for(;a<e.length;a+=1){let s=e[a];if(s===void 0||s==="--"||!/^[-+][A-Za-z]/.test(s))break;s.startsWith("-")&&s.includes("c")&&(r=!0);let i=s.replace(/[cli]/g,"");i.length>1&&t.push(i),s.includes("o")&&(a+=1,t.push(e[a]??""))}if(e[a]==="--"&&(a+=1),!r||a>=e.length)return;let o=e.slice(a+1).map(s=>s??"");return{name:n,text:e[a],textAt:a,zero:o[0]??n,positional:o.slice(1),applyOptions:s=>t.length===0?s:{...ii(t,s,n),positional:s.positional}}}var iA=/^(?:.*\/)?(tini|dumb-init|catatonit|env|exec)$/;function li(e){if(e[0]===void 0||!iA.test(e[0]))return e;let n=e.findIndex((t,r)=>r>0&&t!==void 0&&!/^-|^[A-Za-z_]\w*=/.test(t));return n===-1?e:li(e.slice(n))}var yh={env:e=>e.findIndex(n=>n!==void 0&&!/^[A-Za-z_]\w*=/.test(n)),nohup:()=>0,nice:e=>e[0]==="-n"?2:e[0]?.startsWith("-")?1:0,stdbuf:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),busybox:()=>0,tini:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),"dumb-init":e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),gosu:()=>1,"su-exec":()=>1};function Kt(e,n,t,r,a){wt(t);let[o,...s]=e;if(o===void 0)return q("an unknown program");if(!n.installed&&t.context.isAbsent(o))return cA(o,n,t,a);let i=o.slice(o.lastIndexOf("/")+1);if(i==="sleep")return pA(s,n,t);let l=Object.hasOwn(yh,i)?yh[i]?.(s):void 0;if(l!==void 0&&l>=0&&l<s.length)return Kt(s.slice(l),n,t,r,a);if(i==="timeout")return q("a time limit");let c=Bt(e);return c!==void 0?uA(c,n,t,r):ge(o)!==void 0?lA(s,n,t):dA(o,s,n,t,a)}function lA(e,n,t){return e.length===1&&e[0]==="-c"?D(n,2):e.length===0&&t.context.input==="closed"?D(n,0):q("a shell")}function cA(e,n,t,r){return t.missing.push({name:e,span:r.span}),D(n,127)}function dA(e,n,t,r,a){let o=r.context.effectOf(e,n.map(i=>i??" "))??q("a program that is not known");if(o.certainty==="likely"&&r.assumptions.push({kind:"program",text:a.text}),o.readsInput===!0&&r.context.input==="open"&&n.length===0)return q("reads an open input");let s=o.installs===!0?{...t,installed:!0}:t;switch(o.behaviour){case"succeeds":return D(s,0);case"fails":return D(s,1);case"never":r.runsForEver=!0;return;case"daemon":{let{configuration:i}=o,l={text:a.text,span:a.span,ends:void 0,isChild:!1};return{...s,status:"unknown",jobs:[...s.jobs,{...l,...i===void 0?{}:{configuration:i}}]}}default:return D(s,"unknown")}}var mA={"":1,s:1,m:60,h:3600,d:86400};function pA(e,n,t){if(e.length===0)return D(n,"nonzero");let r=0;for(let o of e){if(o===void 0)return q("a time that is not known");let[,s,i=""]=/^(\d*\.?\d+)([smhd]?)$/.exec(o)??[];if(s===void 0&&!/^inf(inity)?$/.test(o))return q("a time that is not understood");r+=s===void 0?Number.POSITIVE_INFINITY:Number(s)*(mA[i]??1)}let a=n.elapsed+r;if(a>=t.context.longSleep){t.runsForEver=!0;return}return{...n,elapsed:a,status:0}}function uA(e,n,t,{runScript:r}){let a=e.text===void 0?void 0:Wt(e.text);if(a===void 0||e.text===void 0)return q("a script that is not known");let o={...t.context,shell:e.name,zero:e.zero,positional:e.positional},s=vt(t,{context:o,text:e.text}),i=new Map([...n.variables.keys()].map(p=>[p,void 0])),l={...n,variables:i,functions:new Map,positional:e.positional,jobs:[],errexit:!1,nounset:!1,pipefail:!1},c=r(a,e.applyOptions(l),s,!1);if(s.jumps.length>0)return q("a jump out of a script");s.runsForEver&&(t.runsForEver=!0),c!==void 0&&fn(s,c,c.status,{kind:"end",text:e.text,span:{start:0,end:0}});let d=s.exits.map(({status:p})=>p);if(d.length===0)return;let m=Math.min(...s.exits.map(p=>p.elapsed));return{...D(n,d.reduce(hn)),elapsed:m}}var Kr=({state:e})=>D(e,0),Gt=({state:e})=>D(e,"unknown"),yn=()=>q("a builtin that is not worked out"),di={":":Kr,true:Kr,false:({state:e})=>D(e,1),echo:Kr,printf:({args:e,state:n})=>D(n,e.length===0?2:/%d|%i|%[ux]/.test(e[0]??"%d")?"unknown":0),test:({args:e,state:n})=>D(n,Br(e)??"unknown"),"[":({args:e,state:n})=>D(n,e.at(-1)==="]"?Br(e.slice(0,-1))??"unknown":2),"[[":Gt,exit:({args:e,state:n,run:t,cause:r})=>{fn(t,n,e.length===0?n.status:gh(e),{...r,kind:"exit"})},return:({args:e,state:n,run:t})=>{let r=e.length===0?n.status:gh(e);t.jumps.push({type:"return",levels:1,state:D(n,r)})},break:e=>bh("break",e),continue:e=>bh("continue",e),set:({args:e,state:n,run:t})=>ii(e,n,t.context.shell),shift:({args:e,state:n})=>{let t=Number(e[0]??"1"),{positional:r}=n;return r===void 0||!Number.isInteger(t)||t>r.length?q("shift"):{...n,status:0,positional:r.slice(t)}},unset:({args:e,state:n})=>ci(e.map(t=>[t,null]),n),export:({args:e,state:n})=>ci(fA(e),n),readonly:yn,local:({args:e,state:n})=>ci(e.map(t=>[t?.split("=")[0],void 0]),n),declare:yn,typeset:yn,read:({args:e,state:n,run:t})=>t.context.input==="open"?q("read from an open input"):{...ci(e.map(r=>[r,void 0]),n),status:"unknown"},cd:Gt,pushd:Gt,popd:Gt,umask:Kr,ulimit:Gt,type:Gt,hash:Gt,times:Kr,jobs:Kr,shopt:Gt,kill:({args:e,state:n})=>e.every(t=>t!==void 0&&/^-\w+$/.test(t))?D(n,"nonzero"):q("kill"),trap:({args:e,state:n})=>{let[t,...r]=e;return r.every(o=>o!==void 0&&!/^(EXIT|0|ERR|DEBUG|RETURN)$/.test(o))||t==="-"?D(n,0):q("a trap on exit")},wait:hA,exec:e=>{let{args:n,state:t,run:r,interpreter:a,cause:o}=e;if(n.length===0)return D(t,0);if(n[0]?.startsWith("-")===!0)return q("an option of exec");let s=Kt(n,t,r,a,o);s!==void 0&&fn(r,s,s.status,o)},command:({args:e,state:n,run:t,interpreter:r,cause:a})=>{let[o,s]=e;if(o==="-v"||o==="-V"){let i=s!==void 0&&!n.installed&&t.context.isAbsent(s);return D(n,i?"nonzero":"unknown")}return o===void 0||o.startsWith("-")||Object.hasOwn(di,o)?q("command"):Kt(e,n,t,r,a)},eval:yn,".":yn,source:yn,let:yn,alias:yn,getopts:yn,fg:yn,bg:yn,mapfile:yn,readarray:yn};function gh(e){let[n]=e;return n===void 0?"unknown":e.length===1&&/^\d{1,9}$/.test(n)?Number(n)%256:q("a status that is no number")}function bh(e,{args:n,state:t,run:r}){let a=Number(n[0]??"1");if(!Number.isInteger(a)||a<1)return q(e);r.jumps.push({type:e,levels:a,state:D(t,0)})}function fA(e){return e.flatMap(n=>{let t=n?.indexOf("=")??-1;return n===void 0?[[void 0,void 0]]:t===-1?[]:[[n.slice(0,t),n.slice(t+1)]]})}function ci(e,n){return e.reduce((t,[r,a])=>r===void 0?q("a name that is not known"):/^[A-Za-z_]\w*$/.test(r)?Vt(t,r,a):q("an option of a declaration"),D(n,0))}function hA({args:e,state:n,run:t}){if(e.some(o=>o?.startsWith("-")))return q("an option of wait");let r=n.jobs.filter(({isChild:o})=>o);if(r.some(({ends:o})=>o===void 0))return q("waits for a program");if(r.some(({ends:o})=>o===!1)){if(e.length>0&&r.length>1)return q("waits for one of several");t.runsForEver=!0;return}let a=n.jobs.filter(({isChild:o})=>!o);return{...n,jobs:a,status:e.length===0?0:"unknown"}}var Lc=new Set([":",".","break","continue","eval","exec","exit","export","readonly","return","set","shift","times","trap","unset"]),kh=new Set(["echo","printf"]);function wh(e,n,t,r){let{substitute:a}=r,o=t.assumptions.length,s=ti(e.words,n,t,a);if(s===void 0)return;if(e.words.length>0&&s.value===void 0&&!yA(e))return q("unknown words");let i=s.value??["echo"],[l]=i;l!==void 0&&kh.has(l)&&(t.assumptions.length=o);let c={kind:"end",text:Qa(t,e.span),span:e.span},d=ri(e.redirects,s.state,t,a);if(d===void 0)return;if(d.mayFail&&(l===void 0||Lc.has(l))&&fn(t,n,"nonzero",{...c,kind:"failure"}),i.length===0)return vh(e,d.state,t,a,d.mayFail);let m=e.assignments.length===0?d.state:gA(e,d.state,t,r,l);if(m===void 0)return;let p=bA(i,{...m,status:n.status},t,r,c);return p===void 0?d.mayFail?D(n,"nonzero"):void 0:d.mayFail?pe([p,D(n,"nonzero")]):p}function yA({words:[e]}){let n=e?.parts[0];return e?.parts.length===1&&n?.type==="text"&&kh.has(n.text)}function vh({assignments:e},n,t,r,a){let o=D(n,0);for(let{name:s,value:i}of e){let l=xt(i,o,t,r);if(l===void 0)return;o=Vt(l.state,s,l.value)}return a?D(o,hn(o.status,"nonzero")):o}function gA(e,n,t,{substitute:r},a){if(a===void 0||n.functions.has(a)||Lc.has(a))return q("an assignment before a function");let o=vh(e,n,t,r,!1);return o===void 0?void 0:{...o,variables:n.variables}}function bA(e,n,t,r,a){let[o,...s]=e;if(o===void 0)return q("an unknown program");let i=n.functions.get(o);if(i===void 0&&n.functions.has(o))return q("a function that may not be there");if(i!==void 0&&!Lc.has(o))return kA(i,s,n,t,r);let l=Object.hasOwn(di,o)?di[o]:void 0;return l!==void 0?l({args:s,state:n,run:t,interpreter:r,cause:a}):Kt(e,n,t,r,a)}function kA(e,n,t,r,{runCommand:a,guarded:o}){vt(r);let s=r.jumps.length,i=n.every(p=>p!==void 0)?n:void 0,l={...r,depth:r.depth+1},c=a(e,{...t,positional:i},l,o);l.runsForEver&&(r.runsForEver=!0);let d=r.jumps.splice(s);for(let p of d)p.type!=="return"&&r.jumps.push(p);let m=pe([c,...d.filter(({type:p})=>p==="return").map(p=>p.state)]);return m===void 0?void 0:{...m,positional:t.positional}}function En(e,n,t,r){let a=n;for(let o of e.items){if(a===void 0)return;a=xh(o,a,t,r)}return a}function xh(e,n,t,r){if(e.background)return{...n,status:0,jobs:[...n.jobs,wA(e,n,t)]};let a=Sh(e.first,n,t,r||e.rest.length>0);for(let[o,{operator:s,pipeline:i}]of e.rest.entries()){if(a===void 0)return;let{status:l}=a,c=o===e.rest.length-1,d=s==="&&"?Wn(l):St(l),m=s==="&&"?St(l):Wn(l),p=D(a,s==="&&"?0:Nc(l)),u=D(a,s==="&&"?Nc(l):0),y=d?Sh(i,p,t,r||!c):void 0;a=pe([y,m?u:void 0])}return a}function Nc(e){return e==="unknown"?"nonzero":e}function wA(e,n,t){let a={text:Qa(t,e.span),span:e.span,isChild:!0};try{let o=vt(t),i=xh({...e,background:!1},{...n,jobs:[]},o,!1)!==void 0||o.exits.length>0;return{...a,ends:i===o.runsForEver?void 0:i}}catch(o){if(o instanceof or)return{...a,ends:void 0};throw o}}function Sh(e,n,t,r){let{negated:a,commands:o}=e,s=r||a,[i]=o,l=o.length===1&&i!==void 0?jc(i,n,t,s):OA(o,n,t,s);if(l!==void 0)return a?D(l,vA(l.status)):s?l:SA(e,l,t)}function vA(e){return e==="unknown"?"unknown":e===0?1:0}function SA(e,n,t){if(n.errexit===!1||!St(n.status))return n;let[r]=e.commands,a=e.commands.length>1||r?.type==="simple"||r?.type==="subshell",o=r?.type==="simple"&&r.words.length>0&&xA(r,n),s=Nc(n.status);return fn(t,n,s,{kind:"failure",text:Qa(t,e.span),span:e.span}),n.errexit===!0&&a&&!o?Wn(n.status)?D(n,0):void 0:n}function xA({words:e},{functions:n}){let t=e[0]?.parts[0];return t?.type!=="text"||n.has(t.text)}function OA(e,n,t,r){let a=[],o=!0;for(let[c,d]of e.entries()){let p=vt(t,c===0?{}:{context:{...t.context,input:"pipe"}}),u=Ic(y=>jc(d,{...n,jobs:[]},y,r),p,t);u===void 0&&c===e.length-1&&(o=!1),a.push(u??"unknown")}if(!o)return;let s=a.at(-1)??0,i=a.some(St)?hn(s,a.every(Wn)?s:"unknown"):s,l=a.every(c=>c===0)?0:i===0?"unknown":i;return D(n,n.pipefail===!1?s:hn(s,l))}function Ic(e,n,t){let r=e(n);n.jumps.length>0&&q("a jump out of a subshell"),n.runsForEver&&(t.runsForEver=!0);let a=[...n.exits.map(({status:o})=>o),...r===void 0?[]:[r.status]];return a.length===0?void 0:a.reduce(hn)}function no(e,n,t){let r=Ic(a=>En(e,{...n,jobs:[]},a,!1),vt(t),t);return r===void 0?void 0:D(n,n.errexit===!1?r:"unknown")}var $c={guarded:!1,runCommand:jc,runScript:En,substitute:no};function jc(e,n,t,r){if(wt(t),e.type==="simple")return wh(e,n,t,{...$c,guarded:r});let a=ri(e.redirects,n,t,no);if(a===void 0)return;let o=RA(e,a.state,t,r);return a.mayFail?pe([o,D(n,"nonzero")]):o}function RA(e,n,t,r){switch(e.type){case"group":return En(e.body,n,t,r);case"subshell":{let a=Ic(o=>En(e.body,{...n,jobs:[]},o,r),vt(t),t);return a===void 0?void 0:D(n,a)}case"if":return PA(e,n,t,r);case"loop":return nh(e,n,t,(a,o,s)=>En(a,o,t,r||s));case"for":return AA(e,n,t,r);case"case":return EA(e,n,t,r);case"function":return{...n,status:0,functions:new Map(n.functions).set(e.name,e.body)};case"test":return Xf(e.words,n,t,no)}}function PA(e,n,t,r){let a=[],o=n;for(let{condition:i,body:l}of e.branches){let c=o===void 0?void 0:En(i,o,t,!0);if(c===void 0)return pe(a);Wn(c.status)&&a.push(En(l,D(c,0),t,r)),o=St(c.status)?c:void 0}if(o===void 0)return pe(a);let s=e.otherwise;return pe([...a,s===void 0?D(o,0):En(s,o,t,r)])}function AA(e,n,t,r){let{words:a,name:o,body:s}=e,i=a===void 0?{value:n.positional,state:n}:ti(a,n,t,no);if(i===void 0)return;let l=(c,d)=>En(s,Vt(d,o,c),t,r);return rh(i.value,i.state,t,l)}function EA(e,n,t,r){let a=xt(e.subject,n,t,no);if(a===void 0)return;let o=[];for(let{patterns:s,body:i}of e.clauses){let l=s.map(d=>Zf(d,a.value));if(l.every(d=>d===!1))continue;let c=i.items.length===0?D(a.state,0):a.state;if(o.push(En(i,c,t,r)),l.includes(!0))return pe(o)}return pe([...o,D(a.state,0)])}var to={ends:"unknown"};function Dc(e,n,t=r=>r){let r=Wt(e);if(r===void 0)return to;let a=r.items.at(-1)?.span??{start:0,end:0};return Rh(e,n,{kind:"end",text:e.slice(a.start,a.end),span:a},o=>En(r,t({...Cc,positional:n.positional}),o,!1))}function Oh(e,n){let t=e.map(a=>a??"?").join(" "),r={kind:"end",text:t,span:{start:0,end:t.length}};return Rh(t,n,r,a=>Kt(e,Cc,a,$c,r))}function Rh(e,n,t,r){let a={context:n,text:e,exits:[],jumps:[],assumptions:[],missing:[],runsForEver:!1,budget:{steps:0},depth:0};try{let o=r(a);o!==void 0&&fn(a,o,o.status,t)}catch(o){if(o instanceof or||o instanceof RangeError)return to;throw o}return a.jumps.length>0?to:CA(a)}function CA(e){let[n,...t]=e.exits;if(n===void 0)return e.runsForEver?{ends:"never"}:to;if(e.runsForEver)return to;let r=t.reduce((a,o)=>hn(a,o.status),n.status);return{ends:"always",fails:r==="nonzero"||typeof r=="number"&&r!==0,succeeds:r===0,because:MA(e.exits),assumptions:e.assumptions,background:e.exits.every(({jobs:a})=>a.some(({ends:o})=>o!==!0))?n.jobs.filter(({ends:a})=>a!==!0):[],missing:e.missing,seconds:Math.min(...e.exits.map(({elapsed:a})=>a)),...typeof r=="number"?{exitCode:r}:{}}}function MA(e){return(e.find(({cause:t})=>t.kind==="exit"||t.kind==="unset-variable")??e.find(({cause:t})=>t.kind==="end")??e[0]).cause}var Ph=[{id:"busybox",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"alpine",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","apk","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","c_rehash","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getconf","getent","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","iconv","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","ldconfig","ldd","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","locale","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","scanelf","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","update-ca-certificates","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"debian",programs:["[","add-shell","addpart","agetty","apt","apt-cache","apt-cdrom","apt-config","apt-get","apt-key","apt-mark","arch","awk","b2sum","badblocks","base32","base64","basename","basenc","bash","bashbug","blkdiscard","blkid","blkzone","blockdev","captoinfo","cat","chage","chattr","chcon","chcpu","chfn","chgpasswd","chgrp","chmem","chmod","choom","chown","chpasswd","chroot","chrt","chsh","cksum","clear","clear_console","cmp","comm","cp","cpgr","cppw","csplit","ctrlaltdel","cut","dash","date","dd","deb-systemd-helper","deb-systemd-invoke","debconf","debconf-apt-progress","debconf-communicate","debconf-copydb","debconf-escape","debconf-set-selections","debconf-show","debugfs","delpart","df","diff","diff3","dir","dircolors","dirname","dmesg","dnsdomainname","domainname","dpkg","dpkg-deb","dpkg-divert","dpkg-fsys-usrunmess","dpkg-maintscript-helper","dpkg-preconfigure","dpkg-query","dpkg-realpath","dpkg-reconfigure","dpkg-split","dpkg-statoverride","dpkg-trigger","du","dumpe2fs","e2freefrag","e2fsck","e2image","e2label","e2mmpstatus","e2scrub","e2scrub_all","e2undo","e4crypt","e4defrag","echo","egrep","env","expand","expiry","expr","factor","faillock","faillog","fallocate","false","fgrep","filefrag","find","findfs","findmnt","flock","fmt","fold","fsck","fsck.cramfs","fsck.ext2","fsck.ext3","fsck.ext4","fsck.minix","fsfreeze","fstab-decode","fstrim","getconf","getent","getopt","getty","gpasswd","grep","groupadd","groupdel","groupmems","groupmod","groups","grpck","grpconv","grpunconv","gunzip","gzexe","gzip","hardlink","head","hostid","hostname","i386","iconv","iconvconfig","id","infocmp","infotocap","install","installkernel","invoke-rc.d","ionice","ipcmk","ipcrm","ipcs","ischroot","isosize","join","killall5","last","lastb","lastlog","ld.so","ldattach","ldconfig","ldd","link","linux32","linux64","ln","locale","localedef","logger","login","logname","losetup","ls","lsattr","lsblk","lscpu","lsipc","lslocks","lslogins","lsmem","lsns","mawk","mcookie","md5sum","md5sum.textutils","mesg","mkdir","mke2fs","mkfifo","mkfs","mkfs.bfs","mkfs.cramfs","mkfs.ext2","mkfs.ext3","mkfs.ext4","mkfs.minix","mkhomedir_helper","mklost+found","mknod","mkswap","mktemp","more","mount","mountpoint","mv","namei","nawk","newgrp","newusers","nice","nisdomainname","nl","nohup","nologin","nproc","nsenter","numfmt","od","pager","pam-auth-update","pam_getenv","pam_namespace_helper","pam_timestamp_check","partx","passwd","paste","pathchk","perl","perl5.36.0","pidof","pinky","pivot_root","pldd","pr","printenv","printf","prlimit","ptx","pwck","pwconv","pwd","pwhistory_helper","pwunconv","rbash","readlink","readprofile","realpath","remove-shell","rename.ul","renice","reset","resize2fs","resizepart","rev","rgrep","rm","rmdir","rmt-tar","rtcwake","run-parts","runcon","runuser","savelog","script","scriptlive","scriptreplay","sdiff","sed","select-editor","sensible-browser","sensible-editor","sensible-pager","seq","service","setarch","setpriv","setsid","setterm","sg","sh","sha1sum","sha224sum","sha256sum","sha384sum","sha512sum","shadowconfig","shred","shuf","sleep","sort","split","start-stop-daemon","stat","stdbuf","stty","su","sulogin","sum","swaplabel","swapoff","swapon","switch_root","sync","tabs","tac","tail","tar","tarcat","taskset","tee","tempfile","test","tic","timeout","toe","touch","tput","tr","true","truncate","tset","tsort","tty","tune2fs","tzselect","uclampset","umount","uname","uncompress","unexpand","uniq","unix_chkpwd","unix_update","unlink","unshare","update-alternatives","update-passwd","update-rc.d","update-shells","useradd","userdel","usermod","users","utmpdump","vdir","vigr","vipw","wall","wc","wdctl","whereis","which","which.debianutils","who","whoami","wipefs","x86_64","xargs","yes","ypdomainname","zcat","zcmp","zdiff","zdump","zegrep","zfgrep","zforce","zgrep","zic","zless","zmore","znew","zramctl"]},{id:"foreign",programs:["ansible","aws","az","bash","bun","cargo","composer","curl","deno","docker","dotnet","ffmpeg","gcc","gcloud","git","go","gradle","helm","java","jq","kubectl","lua","make","mongo","mongosh","mvn","mysql","mysqladmin","nginx","node","npm","npx","openssl","perl","php","pip","pip3","pnpm","psql","pg_isready","python","python2","python3","rabbitmqctl","redis-cli","redis-server","rsync","ruby","sqlite3","ssh","strace","stress","stress-ng","sudo","systemctl","terraform","tini","tmux","vim","wget","yarn","yq","zsh"]}];function ro(e){return Ph.find(n=>n.id===e)?.programs}var TA=new Set(["busybox","alpine","debian","ubuntu"]),Ah=/^\/(?:usr\/(?:local\/)?)?s?bin(?:\/|$)/,_A=/^[A-Za-z][\w.+-]*$/;function lr(e,n,t){let r=Ah.exec(e)?.[0],a=r===void 0?e:e.slice(r.length);if(!(n===void 0||n.match!=="exact"||!_A.test(a)||t.volumeMounts.some(({mountPath:s})=>Ah.test(s)||s==="/usr")||t.env.some(s=>s.name==="PATH")))return LA(a,n)}function LA(e,n){let{userland:t,presentBinaries:r=[],absentBinaries:a=[]}=n.facts;if(r.includes(e))return;if(t==="none")return IA(e)?{name:e,certainty:"certain"}:void 0;let o=t===void 0?void 0:ro(t);if(a.includes(e))return{name:e,certainty:"certain"};if(o===void 0||o.includes(e))return;let s=TA.has(n.id);if(ro("foreign")?.includes(e)===!0)return s||NA.has(e)?{name:e,certainty:s?"certain":"likely"}:void 0;let l=$A(e,[...r,...o,...ro("foreign")??[]]);return l!==void 0?{name:e,meant:l,certainty:"likely"}:s?{name:e,certainty:"likely"}:void 0}var NA=new Set(["kubectl","docker","helm","systemctl","python","python3","node","npm","java"]);function IA(e){return["busybox","debian","foreign"].some(n=>ro(n)?.includes(e))}function $A(e,n){if(!(e.length<3))return me(e,n.filter(t=>t.length>3))}function gn(e,n,t){let r=t.derive(jA);return r.has(n)||r.set(n,DA(e,n,t)),r.get(n)}function st(e,n,t){let r=Eh(P(e,n,t));return r?.slice(r.length-li(r.map(Ch)).length)}function jA(){return new WeakMap}function DA(e,n,t){let r=P(e,n,t),a=Eh(r),o=a?.find(h=>h.path!==void 0)?.path;if(a===void 0||o===void 0)return;let s=!r.replacesEntrypoint&&r.words===void 0,i=li(a.map(Ch)),l=a.slice(a.length-i.length),c=H(e,n,t),d=KA({pod:e,container:n,index:t,command:r,environment:c}),m=Bt(i),p=m===void 0?void 0:l[m.textAt];if(m!==void 0&&p?.path!==void 0){let{name:h,zero:g,positional:A,text:S,applyOptions:M}=m;return{reading:S===void 0?{ends:"unknown"}:Dc(S,{...d,shell:h==="sh"?d.shell:h,zero:g,positional:A},M),script:S,path:p.path,isBehindEntrypoint:s}}let u=VA(i,l,d,h=>Pn(e,n,t,h));if(u!==void 0)return{...u,isBehindEntrypoint:s};let y=l[0]?.path??o;return{reading:Oh(i,d),script:void 0,path:y,isBehindEntrypoint:s}}function Eh(e){let{words:n,given:t,replacesEntrypoint:r,image:a}=e;if(r)return t;if(n===void 0)return a===void 0&&ge(t[0]?.text)!==void 0?t:void 0;let[o]=t;if(!(a===void 0||o===void 0||!Fs(a)))return o.text.startsWith("-")||FA.test(o.text)?void 0:t}var FA=/\.(?:conf|cnf|cfg|ini|ya?ml|json|toml|properties|xml|m?js|py|rb|jar|php|pl)$/;function Ch({text:e,isReadable:n}){return n?e:void 0}function VA(e,n,t,r){let a=ge(e[0]),o=a===void 0?0:e.findIndex((u,y)=>y>0&&u?.startsWith("-")!==!0),s=e[o],i=n[o]?.path;if(s===void 0||i===void 0||!s.startsWith("/"))return;let l=r(s);if(l===void 0||l==="absent")return;let c=a??ge(/^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(l.text)?.[1]);if(c===void 0||!(o===(a===void 0?0:1))||l.text.includes("\r"))return;let m=e.slice(o+1).map(u=>u??"");return{reading:Dc(l.text,{...t,shell:c==="sh"?t.shell:c,zero:s,positional:m}),script:l.text,path:i,file:l}}var WA=/^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|E?UID|RANDOM|SECONDS|LINENO|USER|SHELL|LANG|LC_\w+|TZ|\w+_HOME|\w+_VERSION|\w+_SERVICE_\w+|\w+_PORT(_\w+)?|KUBERNETES_\w+)$/,BA={debian:"dash",alpine:"ash",busybox:"ash",redhat:"bash",none:"sh"};function KA({pod:e,container:n,index:t,command:r,environment:a}){return{shell:BA[r.image?.facts.userland??"none"],zero:"sh",positional:[],variable:o=>{let s=a.get(o);return s!==void 0?s.value:WA.test(o)||!a.isComplete?void 0:null},isAbsent:o=>lr(o,r.image,n)!==void 0,effectOf:Ec,longSleep:le("sleep-that-keeps-running"),file:o=>{let s=Pn(e,n,t,o);return s===void 0||s==="absent"?void 0:s.text},input:n.stdin||n.tty?"open":"closed"}}var GA=420;function Gr(e,n,t){let r=ae(n,t),a=r===void 0?void 0:oe(e,r.name),o=v(a?.raw.secret)??v(a?.raw.configMap)??v(a?.raw.projected);if(r===void 0||o===void 0)return;let s=r.subPath??B(t).slice(B(r.mountPath).length+1),i=V(o.items).find(({value:c})=>R(c.path)===s)?.value,l=Te(i?.mode)??Te(o.defaultMode)??GA;return e.securityContext.fsGroup===void 0?l:l|32}var HA=73,qA=493,UA=["configMap","secret","projected"],Mh=f({id:"configmap-script-not-executable",scope:"container",summary:"The command executes a mounted script whose file mode does not allow it",messages:{notExecutable:({program:e,mode:n})=>`${e} comes from a volume whose files have mode ${n}, so it cannot be executed.`},*check({pod:e,container:n,index:t}){let[r]=st(e,n,t)??[];if(r?.path===void 0||!r.text.startsWith("/"))return;let a=Gr(e,n,r.text);a===void 0||(a&HA)!==0||Pn(e,n,t,r.text)==="absent"||(yield{message:"notExecutable",data:{program:r.text,mode:`0${a.toString(8)}`},at:r.path,certainty:"certain",prediction:Zn(e,n,"permission denied"),fix:zA(e,n,r.text)})}});function zA(e,n,t){let r=ae(n,t),a=r===void 0?void 0:oe(e,r.name),o=UA.find(l=>v(a?.raw[l])!==void 0),s=`set defaultMode: 0755 on the volume, or run it with a shell: ["sh", ${JSON.stringify(t)}]`;if(a===void 0||o===void 0)return{description:s,safety:"review"};let i=[...a.path,o,"defaultMode"];return{description:s,safety:"review",edits:[{op:"set",path:i,value:qA}]}}var JA=/nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx/i,YA=["hostPath","local","nfs","cephfs","azureFile","glusterfs"];function Th(e,n,t){let r=R(v(e.raw.persistentVolumeClaim)?.claimName),a=v(v(e.raw.ephemeral)?.volumeClaimTemplate)??e.raw;return(r===void 0?[v(a.spec)]:t.named("PersistentVolumeClaim",r).filter(s=>s.namespace===n||s.namespace===void 0||n===void 0).map(s=>v(s.toObject().spec))).some(s=>{let i=R(s?.storageClassName),l=R(s?.volumeName);return QA(i,t)||XA({className:i,volumeName:l,claimName:r},t)})}function QA(e,n){if(e===void 0)return!1;let t=n.named("StorageClass",e).map(r=>R(r.toObject().provisioner)??"");return[e,...t].some(r=>JA.test(r))}function XA({className:e,volumeName:n,claimName:t},r){return r.ofKind("PersistentVolume").some(a=>{let o=v(a.toObject().spec);if(o===void 0||!YA.some(c=>o[c]!==void 0))return!1;let s=n!==void 0&&a.name===n,i=t!==void 0&&R(v(o.claimRef)?.name)===t,l=(R(o.storageClassName)??"")===(e??"");return s||i||l})}var _h=f({id:"data-directory-is-volume-root",scope:"container",summary:"The database finds lost+found in its data directory and refuses to initialise it",messages:{notEmpty:({image:e,path:n})=>`${e} initialises ${n} only while it is empty, but the root of a new ext4 volume holds lost+found.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=P(e,n,t),o=r?.facts.dataDirectory;if(r===void 0||o?.mustBeEmpty!==!0||a)return;let s=H(e,n,t),i=o.variable===void 0?void 0:s.get(o.variable);if(!s.isComplete||i!==void 0&&i.value===void 0)return;let l=B(i?.value??o.path),c=ae(n,l);if(c===void 0||B(c.mountPath)!==l||c.subPath!==void 0||c.subPathExpr!==void 0)return;let d=oe(e,c.name);d?.kind!=="claim"||Th(d,e.workload.resource.namespace,t)||e.containers.some(({role:m,volumeMounts:p})=>m==="init"&&p.some(({name:u})=>u===c.name))||(yield{message:"notEmpty",data:{image:n.image?.text??"",path:l},at:c.path,certainty:N("likely",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:ZA(c.path,o.variable,l)})}});function ZA(e,n,t){return{description:`mount a folder of the volume with subPath: data${n===void 0?"":`, or set ${n}: ${t}/pgdata`}; on a volume that already holds data this hides the data`,safety:"review",edits:[{op:"set",path:[...e,"subPath"],value:"data"}]}}var Lh=f({id:"data-volume-at-old-path",scope:"container",summary:"The volume is mounted where an older version kept its data, which this version refuses",messages:{refused:({image:e,mountPath:n,path:t})=>`${e} keeps its data under ${t} and refuses to start while a volume is mounted at ${n}.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=P(e,n,t),o=r?.facts.dataDirectory,s=o?.refusedMount;if(r===void 0||o===void 0||s===void 0||a)return;let i=n.volumeMounts.find(({mountPath:d})=>B(d)===B(s)),l=H(e,n,t);if(i===void 0||!l.isComplete)return;let c=o.variable===void 0?void 0:l.get(o.variable);c!==void 0&&(c.value===void 0||mn(B(c.value),B(s)))||(yield{message:"refused",data:{image:n.image?.text??"",mountPath:i.mountPath,path:o.path},at:i.path,certainty:N("certain",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount the volume at ${o.path}${o.variable===void 0?"":`, or set ${o.variable} to ${s} to keep the old layout`}; data of an older major version has to be migrated first`,safety:"review",edits:[{op:"set",path:[...i.path,"mountPath"],value:o.path}]}})}});var mi={k:1024,m:1048576,g:1073741824,t:1099511627776},eE={k:1e3,m:1e6,g:1e9,t:1e12},nE=[{setting:"shared_buffers",programs:/(?:^|[/\s])postgres(?:\s|$)/,pattern:/(?:-c\s*|--)shared[-_]buffers\s*=\s*["']?(\w+)(?![\w%])/,bytesOf:e=>Fc(e,/^(\d+)(?:([kMGT])B)?$/,()=>mi,8192)},{setting:"innodb_buffer_pool_size",programs:/(?:^|[/\s])(?:mysqld|mariadbd|mysqld_safe)(?:\s|$)/,pattern:/--innodb[-_]buffer[-_]pool[-_]size(?:=|\s+)["']?(\w+)/,bytesOf:e=>Fc(e,/^(\d+)([kmgt])?$/i,()=>mi)},{setting:"maxmemory",programs:/(?:^|[/\s])(?:redis-server|valkey-server|keydb-server)(?:\s|$)/,pattern:/--maxmemory\s+["']?(\w+)/,bytesOf:e=>Fc(e,/^(\d+)([kmg])?b?$/i,()=>/b$/i.test(e)?mi:eE)},{setting:"-m",programs:/(?:^|[/\s])memcached(?:\s|$)/,pattern:/(?:\s-m[=\s]*|--memory-limit[=\s]+)(\d+)(?=\s|$)/,bytesOf:e=>Number(e)*mi.m}];function Nh(e){let n=e.map(({text:t})=>t).join(" ");return nE.flatMap(({setting:t,programs:r,pattern:a,bytesOf:o})=>{let s=r.test(n)?a.exec(n):null,i=o(s?.[1]??"");if(s===null||i===void 0)return[];let l=tE(e,s.index+s[0].length-1)?.path;return[{setting:t,text:s[1]??"",bytes:i,...l===void 0?{}:{path:l}}]})}function tE(e,n){let t=0;return e.find(({text:r})=>(t+=r.length+1,n<t))}function Fc(e,n,t,r=1){let[,a,o]=n.exec(e)??[];if(a!==void 0)return Number(a)*(o===void 0?r:t()[o.toLowerCase()]??1)}var Ih=f({id:"database-buffer-exceeds-limit",scope:"container",summary:"The database is told to keep more in memory than the container is allowed to have",messages:{exceeds:({setting:e,size:n,limit:t})=>`${e} lets the database fill ${n}, but the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let a=P(e,n,t),{words:o,given:s,image:i}=a,l={text:jr(a)??""};for(let c of Nh([l,...o??s]))c.bytes<r.bytes||(yield{message:"exceeds",data:{setting:c.setting,size:Je(c.bytes),limit:String(r.raw)},at:c.path??n.at("args"),certainty:i===void 0?"likely":N("likely",i),prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set ${c.setting} well below the limit, or raise the limit above ${Je(c.bytes)}`,safety:"review"}})}});var $h=[{name:"JAVA_OPTS",holds:"options",readBy:"Tomcat, WildFly, Jenkins, SonarQube and most home-made entrypoints"},{name:"CATALINA_OPTS",holds:"options",readBy:"Tomcat"},{name:"KAFKA_HEAP_OPTS",holds:"options",readBy:"Kafka, Schema Registry, Kafka Connect"},{name:"ES_JAVA_OPTS",holds:"options",readBy:"Elasticsearch"},{name:"OPENSEARCH_JAVA_OPTS",holds:"options",readBy:"OpenSearch"},{name:"LS_JAVA_OPTS",holds:"options",readBy:"Logstash"},{name:"JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SERVER_JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SOLR_JAVA_MEM",holds:"options",readBy:"Solr"},{name:"SOLR_HEAP",holds:"size",readBy:"Solr"},{name:"MAX_HEAP_SIZE",holds:"size",readBy:"Cassandra"},{name:"JAVA_OPTS_KC_HEAP",holds:"options",readBy:"Keycloak"},{name:"JENKINS_JAVA_OPTS",holds:"options",readBy:"Jenkins"},{name:"INSTALL4J_ADD_VM_PARAMS",holds:"options",readBy:"Nexus Repository"},{name:"NEO4J_server_memory_heap_max__size",holds:"size",readBy:"Neo4j 5"},{name:"NEO4J_dbms_memory_heap_max__size",holds:"size",readBy:"Neo4j 4"},{name:"ELASTICSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of Elasticsearch"},{name:"OPENSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of OpenSearch"}];var rE=new Map($h.map(e=>[e.name,e]));function Vc(e){return rE.get(e)}var aE=/(?<![^\s"'=,;:(])(?:-Xm([sx])|-XX:(Initial|Max)HeapSize=)(\d+)([kmgtKMGT]?)(?![\w.%])/g,oE=/(?<![^\s"'])-XX:([+-])AlwaysPreTouch\b/g,jh={"":1,k:1024,m:1048576,g:1073741824,t:1099511627776};function Dh(e){let[,n,t=""]=/^(\d+)([kmgKMG])[bB]?$/.exec(e.trim())??[];return n===void 0?void 0:{text:e.trim(),bytes:Number(n)*(jh[t.toLowerCase()]??1)}}function Wc(e){let n={};for(let[t,r,a,o="",s=""]of e.matchAll(aE)){let i={text:t,bytes:Number(o)*(jh[s.toLowerCase()]??1)};r==="s"||a==="Initial"?n.initial=i:n.maximum=i}for(let[,t]of e.matchAll(oE))n.preTouch=t==="+";return n}var Vh=["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"],Wh=["_JAVA_OPTIONS"],sE=new Set([...Vh,...Wh]),iE=/(?:^|[\s/"'(;&|])java\s+\S/;function pi(e,n){let t=lE(e,n),r=e.image===void 0?void 0:xe(e.image),a=new Set(r?.facts.heap?.variables),o=cE(n,t.text).flatMap(i=>Bc(i,Vc(i.name)!==void 0||a.has(i.name))),s=[...Vh.flatMap(i=>Bc(n.get(i),!0)),...dE(o),...t.heaps,...Wh.flatMap(i=>Bc(n.get(i),!0))];return Object.assign({preTouch:!1},...s)}function lE({command:e=[],args:n=[],at:t},r){let a=new Map(r.variables.map(l=>[l.name,l])),o=[...e.map((l,c)=>({word:l,path:t("command",c)})),...n.map((l,c)=>({word:l,path:t("args",c)}))].map(({word:l,path:c})=>({path:c,word:Va(l,a)??""})),s=o.findIndex(({word:l})=>l==="-jar"),i=s===-1?o:o.slice(0,s);return{text:o.map(({word:l})=>l).join(" "),heaps:i.map(({word:l,path:c})=>Bh(Wc(l.replace(/\s-jar\s.*$/s," ")),{path:c,isSurelyRead:!0}))}}function cE(e,n){let t=iE.test(n),r=a=>n.includes(`$${a}`)||n.includes(`\${${a}`);return e.variables.filter(({name:a})=>!sE.has(a)&&(!t||r(a)))}function dE(e){let[n]=[...e].sort((t,r)=>Fh(t)-Fh(r));return n===void 0?[]:[n]}function Fh({maximum:e,initial:n}){return e?.bytes??n?.bytes??Number.POSITIVE_INFINITY}function Bc(e,n){if(e?.value===void 0)return[];let t=Vc(e.name)?.holds==="size"?Dh(e.value):void 0,r=t===void 0?Wc(e.value):{maximum:t},a=Bh(r,{path:e.path,variable:e,isSurelyRead:n});return Object.keys(a).length===0?[]:[a]}function Bh(e,n){let{initial:t,maximum:r,preTouch:a}=e;return{...t===void 0?{}:{initial:{...t,...n}},...r===void 0?{}:{maximum:{...r,...n}},...a===void 0?{}:{preTouch:a}}}var Kh=f({id:"default-heap-exceeds-limit",scope:"container",summary:"The heap that the image uses by default is larger than the memory limit",messages:{exceeds:({image:e,heap:n,limit:t,variable:r})=>`${e} starts its JVM with a heap of ${n} unless ${r} says otherwise, and the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),{image:a,replacesEntrypoint:o}=P(e,n,t),s=a?.facts.heap;if(r===void 0||a===void 0||s?.bytes===void 0||n.role==="init"||o||s.bytes<r.bytes)return;let i=H(e,n,t);if(!i.isComplete||pi(n,i).maximum!==void 0||s.variables.some(d=>i.get(d)!==void 0))return;let c=s.variables[0]??"JAVA_TOOL_OPTIONS";yield{message:"exceeds",data:{image:n.image?.text??"",heap:Je(s.bytes),limit:String(r.raw),variable:c},at:r.path,certainty:N("likely",a,"heap"),prediction:Oe(e,n),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the limit to ${Je(Math.ceil(s.bytes*1.5/2**28)*2**28)}, or set a smaller heap in ${c}`,safety:"review"}}}});var mE=/[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@'"]*@)?([^\s/?#'",;{}<>|]+(?:,[^\s/?#'";{}<>|]+)*)/gi,pE=/^[\w.-]+(?::\d+)?(?:,\s*[\w.-]+(?::\d+)?)*$/,uE=/^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?::(\d{1,5}))?$/i;function ui(e){let n=e.trim(),t=[...n.matchAll(mE)].map(([,a=""])=>a);return(t.length>0?t:pE.test(n)?[n]:[]).flatMap(a=>a.split(/,\s*/)).flatMap(a=>{let[,o,s]=uE.exec(a)??[];return o===void 0?[]:[{host:o.toLowerCase(),...s===void 0?{}:{port:Number(s)}}]})}function Hr(e,n,t){let r=fE(n);if(r===void 0)return;let o=Vn(e.workload.manifest,t).flatMap(s=>[...s.find(r.kind,r.name)]);if(!(o.length===0||o.some(({hasAllKeys:s,name:i})=>!s||i.includes("*"))))return r.items.length===0?hE(o):r.items.map(({key:s,path:i})=>({key:s,path:i,...Gh(o.find(({keys:l})=>l.has(s)))}))}function fE({raw:e}){let n=v(e.configMap),t=n??v(e.secret),r=R(n?.name)??R(t?.secretName);if(t===void 0||r===void 0)return;let a=V(t.items).flatMap(({value:o})=>{let[s,i]=[R(o.key),R(o.path)];return s===void 0||i===void 0?[]:[{key:s,path:i}]});return{kind:n===void 0?"Secret":"ConfigMap",name:r,items:a}}function hE(e){let n=new Map;for(let t of e)for(let r of t.keys)n.set(r,{path:r,key:r,...Gh(t)});return[...n.values()]}function Gh(e){return e?.manifest===void 0||e.origin!=="manifest"?{}:{manifest:e.manifest}}var yE=/(?:^|_)(?:HOST(?:NAME)?S?|URLS?|URI|ADDR(?:ESS)?(?:ES)?|ENDPOINTS?|SERVERS?|BROKERS?|DSN|UPSTREAM)$/,gE=/(?:^|_)(?:BIND|LISTEN|SELF|MY|POD|NODE|PUBLIC|EXTERNAL|ROOT|BASE|CALLBACK|REDIRECT|FRONTEND|ALLOWED|VIRTUAL|ADVERTISED)(?:_|$)/;function Hh(e,n,t){return[...bE(e,n,t),...vE(e,n,t)]}function bE(e,n,t){return H(e,n,t).variables.flatMap(({name:r,value:a,path:o,declaredAt:s})=>a===void 0||!yE.test(r)||gE.test(r)?[]:ui(a).map(({host:i})=>({host:i,by:r,at:o,...s===void 0?{}:{declaredAt:s}})))}var kE=/(?:^|[{;\s])(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass)\s+(?:[a-z]+:\/\/)?([a-z0-9][a-z0-9.-]*)(?=[:/;])|(?:^|[{;\s])server\s+([a-z][a-z0-9.-]*)(?=[:;\s])/gim,wE=/(?:^|[};\s])upstream\s+([\w.-]+)/gim;function vE(e,n,t){return n.volumeMounts.flatMap(r=>{let a=r.mountPath.includes("nginx")?oe(e,r.name):void 0;return((a===void 0?void 0:Hr(e,a,t))??[]).flatMap(({key:s,manifest:i,path:l})=>{if(i?.kind!=="ConfigMap"||!l.endsWith(".conf"))return[];let c=(ue(i.toObject().data)[s]??"").replace(/#.*$/gm,""),d=new Set([...c.matchAll(wE)].map(([,m])=>m));return[...c.matchAll(kE)].flatMap(([,m,p])=>{let u=m??p??"";return u===""||d.has(u)||u==="unix"?[]:[{host:u.toLowerCase(),by:`nginx (${s})`,at:r.path,declaredAt:{manifest:i,path:["data",s]}}]})})})}function fi(e,n){return n.derive(SE).some(t=>e===t||e.startsWith(`${t}-`))}function SE({manifests:e}){return e.flatMap(({apiVersion:n,name:t})=>{let[r="",a]=n.split("/");return a!==void 0&&r.includes(".")&&!r.endsWith(".k8s.io")&&t!==""?[t]:[]})}function Ht(e,n){let t=n.derive(xE),r=t.get(e);if(r!==void 0)return r;let a=OE(e,n);return t.set(e,a),a}function xE(){return new WeakMap}function OE({workload:e},n){let{namespace:t}=e.resource,r=Vn(e.manifest,n).flatMap(a=>RE(a,e.manifest,n));return[...new Set(r)].filter(a=>a.namespace===t||a.namespace===void 0||t===void 0)}function RE(e,n,t){let{root:r}=e;if(r===void 0)return t.derive(AE).around(qh(n)).filter(e.includes);let a=t.derive(PE),o=a.get(r)??t.ofKind("Service").filter(e.includes);return a.set(r,o),o}function PE(){return new Map}function AE(e){return Qs(e.ofKind("Service"),qh)}function qh({file:e}){return e===void 0?"":pn(e)}var EE=/^-(?:prod|production|stage|staging|dev|develop|test|qa|svc|service|srv|server|headless|internal|api|app|backend|master|primary|leader|main|v?\d+)$/;function hi(e,n){let t=n.filter(a=>zh(e,a)||zh(a,e)).sort((a,o)=>o.length-a.length||(a<o?-1:1)),r=n.filter(a=>!CE(e,a)&&Uh(a)===Uh(e));return t[0]??me(e,r)}function CE(e,n){return e.startsWith(`${n}-`)||n.startsWith(`${e}-`)}function Uh(e){return e.replaceAll(/\D/g,"")}function zh(e,n){return e.startsWith(n)&&EE.test(e.slice(n.length))}function Jh(e,n,t){if(e.includes(".")||e==="localhost"||/^\d+$/.test(e))return;let r=Ht(n,t);if(r.some(({name:c})=>c===e)||ME(e,n,t))return;let{namespace:a}=n.workload.resource,o=t.named("Service",e),[s]=o;if(s!==void 0){let c=a!==void 0&&o.every(m=>m.namespace!==void 0&&m.namespace!==a),d=Vn(n.workload.manifest,t).some(m=>m.includes(s));return c&&d?{kind:"other-namespace",service:s}:void 0}let i=hi(e,r.map(c=>c.name)),l=r.find(c=>c.name===i);return l===void 0?void 0:{kind:"near-miss",service:l}}function ME(e,n,t){return V(n.raw.hostAliases).flatMap(({value:a})=>pt(a.hostnames)).includes(e)||Vn(n.workload.manifest,t).some(({isOpen:a})=>a)?!0:fi(e,t)}var Yh=f({id:"dependency-host-not-declared",scope:"container",summary:"A setting names a host that is almost, but not quite, a Service of the same set",messages:{nearMiss:({by:e,host:n,service:t})=>`${e} names the host ${n}, which no Service has, but there is a Service ${t}.`,otherNamespace:({by:e,host:n,namespace:t})=>`${e} names the host ${n}, and the Service of that name is in the namespace ${t}.`},*check({pod:e,container:n,index:t}){let r=new Set;for(let a of Hh(e,n,t)){let o=Jh(a.host,e,t);if(o===void 0||r.has(a.host))continue;r.add(a.host);let{service:s}=o,i={at:a.at,certainty:"likely",prediction:O(e,n,{reason:`no such host: ${a.host}`}),related:[...TE(a),{message:`the Service ${s.name}`,at:{manifest:s,path:["metadata","name"]}}]},l={by:a.by,host:a.host};if(o.kind==="near-miss"){let c=`name the host ${s.name}`;yield{...i,message:"nearMiss",data:{...l,service:s.name},fix:{description:c,safety:"review"}}}else{let c=s.namespace??"",d=`name the host ${s.name}.${c}`;yield{...i,message:"otherNamespace",data:{...l,namespace:c},fix:{description:d,safety:"review"}}}}}});function TE({declaredAt:e}){return e===void 0?[]:[{message:"the host stands here",at:e}]}var _E=/(?:^|[;&|\n(]\s*)(?:if|for|while|until|case|function)\s|[{}()`]|<<|\w+\s*\(\)/,LE=/(&&|[;\n])\s*while\s+(?:true|:)\s*[;\n]\s*do\b.*\bdone\s*;?\s*$/s;function Qh(e,n){let t=e.replace(LE,"$1 :");if(_E.test(t))return;let r=NE(t),a=[],o=n;return r.forEach(({words:s,separator:i},l)=>{let[c,...d]=s;if(c==="set"){o||=d.some(h=>/^-[a-z]*e/.test(h)||h==="errexit");return}let m=r.slice(l),p=m.slice(0,-1).every(h=>h.separator==="&&"),u=m.find(h=>h.separator!=="&&")?.separator==="||",y=i==="|"||i==="&";a.push({words:s,failsScript:!y&&!u&&(p||o&&i===";")})}),a}function NE(e){let n=e.replace(/\\\n/g," ").match(/"[^"]*"|'[^']*'|#[^\n]*|&&|\|\||[;\n|&]|[^\s;|&"']+/g)??[],t=[],r=[],a=o=>{r.length>0&&t.push({words:r,separator:o}),r=[]};for(let o of n)o.startsWith("#")||(o===";"||o===`
`?a(";"):/^(?:&&|\|\||\||&)$/.test(o)?a(o):r.push(o.replace(/^(["'])(.*)\1$/s,"$2")));return a(";"),t}var IE=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;function it(e){let[n]=e;if(n===void 0)return[];let t=i=>i?.path===void 0?{}:{path:i.path};if(!IE.test(n.text))return[{words:e.map(({text:i})=>i),...t(n)}];let r=e.findIndex(({text:i},l)=>l>0&&/^-[a-z]*c$/.test(i)),a=e[r+1];if(r===-1||a===void 0)return[];let o=e.slice(1,r+1).some(({text:i})=>/^-[a-z]*e/.test(i));return(Qh(a.text,o)??[]).filter(({failsScript:i})=>i).map(({words:i})=>({words:i,...t(a)}))}var Xh=f({id:"dependency-on-localhost",scope:"container",summary:"A container looks for its database or server in its own pod, where nothing of the kind runs",messages:{setting:({name:e,host:n})=>`${e} names ${n}, which is this pod itself, and no other container of it could be meant.`,command:({command:e})=>`\`${e}\` connects to its own pod, where no other container runs.`},*check({pod:e,container:n,index:t}){if(e.hostNetwork||!DE(e,n))return;let r=P(e,n,t),a=WE(r);if(a!==void 0){yield{message:"command",data:{command:a.text},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"connection refused"}),fix:{description:"name the Service in place of localhost",safety:"review"}};return}if(r.image?.facts.ports===void 0)for(let{name:o,value:s,path:i}of H(e,n,t).variables){let l=s===void 0||!$E.test(o)?void 0:ui(s).find(jE)?.host;l!==void 0&&(yield{message:"setting",data:{name:o,host:l},at:i,certainty:"likely",prediction:O(e,n,{reason:"connection refused"}),fix:{description:`set ${o} to the name of the Service`,safety:"review"}})}}}),$E=/^(?:\w+_)?(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MONGO|MONGODB|REDIS|RABBITMQ|AMQP|MEMCACHED|ELASTICSEARCH)_?(?:HOST|HOSTNAME|SERVER|URL|URI|ADDR|ADDRESS)$/;function jE({host:e}){return e==="localhost"||e==="127.0.0.1"}function DE({containers:e,annotations:n,labels:t},r){let a=e.filter(({role:s})=>s==="main"||s==="sidecar").filter(s=>s!==r),o=[...Object.keys(n),...Object.keys(t)].some(s=>/inject|sidecar|proxy|dapr\.io|istio|linkerd/i.test(s));return a.length===0&&!o}var FE=/^(?:curl|wget|psql|pg_isready|mysql|mysqladmin|redis-cli|mongosh|mongo|nc)$/,VE=/(?:^|[/@])(?:localhost|127\.0\.0\.1)(?=[:/?]|$)/;function WE({given:e,image:n}){let t=it(e),[r]=t;if(t.length!==1||r===void 0||n?.facts.ports!==void 0)return;let[a="",...o]=r.words;if(!(!FE.test(a.split("/").at(-1)??"")||!o.some(s=>VE.test(s))))return{text:r.words.join(" "),...r.path===void 0?{}:{path:r.path}}}var BE=[{flag:/^(?:-p|--publish)$/,value:/^(?:[\d.]+:)?\d+:\d+(?:\/(?:tcp|udp))?$/,instead:"ports and a Service"},{flag:/^(?:-v|--volume)$/,value:/^[\w./~-]+:\/[\w./-]+(?::(?:ro|rw|z|Z))?$/,instead:"volumes and volumeMounts"},{flag:/^--restart$/,value:/^(?:always|unless-stopped|on-failure(?::\d+)?|no)$/,instead:"restartPolicy"}],Zh=f({id:"docker-flags-as-args",scope:"container",summary:"The arguments are flags of `docker run`, which the program of the image does not know",messages:{flag:({text:e,instead:n})=>`\`${e}\` is an option of docker run, but here the program is given it; in a pod this is said with ${n}.`},*check({pod:e,container:n,index:t}){let{given:r}=P(e,n,t);if(r.some(({text:o})=>ge(o)!==void 0||/(?:^|\/)(?:docker|podman|nerdctl)$/.test(o)))return;let a=KE(r);a?.word.path!==void 0&&(yield{message:"flag",data:{text:a.text,instead:a.instead},at:a.word.path,certainty:"likely",prediction:O(e,n),fix:{description:`remove it and use ${a.instead}`,safety:"review"}})}});function KE(e){for(let[n,t]of e.entries()){let r=/^(-[\w-]+)[ =](.+)$/.exec(t.text),a=r?.[1]??t.text,o=r?.[2]??e[n+1]?.text??"",s=BE.find(i=>i.flag.test(a)&&i.value.test(o));if(s!==void 0)return{word:t,text:`${a} ${o}`,instead:s.instead}}}function ey(e,n,t){let r=[...GE(n),...HE(n)].filter(({variables:o})=>o.length>0);if(r.length===0||Wr(e.workload.manifest,t)||zE(e,n,t))return[];let a=JE(e,n,t);return r.flatMap(({variables:o,visible:s,...i})=>o.filter(l=>!s.has(l)&&!a.has(l)&&!UE(l)&&!If(l,t)).map(l=>{let c=n.env.find(({name:d})=>d===l);return{variable:l,...i,...c===void 0?{}:{definedAt:[...c.path,"name"]}}}))}function GE({env:e}){return e.map(({name:n,value:t,path:r},a)=>({place:n,path:[...r,"value"],variables:ny(t??""),visible:new Set(e.slice(0,a).map(o=>o.name))}))}function HE(e){if([...e.command??[],...e.args??[]].some(r=>qE.test(r)))return[];let t=new Set(e.env.map(({name:r})=>r));return["command","args"].flatMap(r=>(e[r]??[]).map((a,o)=>({place:r,path:e.at(r,o),variables:ny(a),visible:t})))}var qE=/(?:^|\/)(?:ba|da|z|k|a)?sh$|^-[a-z]*c$|\n/;function ny(e){return[...e.matchAll(/(\$+)\(([A-Z_][A-Z0-9_]*)\)/g)].flatMap(([,t="",r=""])=>t.length%2===1?[r]:[])}function UE(e){return/_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(e)}function zE(e,n,t){return De(n).filter(({place:r})=>r==="envFrom").some(r=>{let a=tt({...r,optional:!1},e.workload.manifest,t);return!(a.outcome==="found"&&a.holders.length>0)||a.holders.some(({hasAllKeys:s})=>!s)})}function JE(e,{envFrom:n},t){return new Set(n.flatMap(({kind:r,name:a,prefix:o,path:s})=>{let l=tt({kind:r,name:a,optional:!1,place:"envFrom",path:s},e.workload.manifest,t);return(l.outcome==="found"?l.holders:[]).flatMap(({keys:d})=>[...d].map(m=>o+m))}))}var ty=f({id:"env-reference-unresolved",scope:"container",summary:"A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is",messages:{tooLate:({name:e,variable:n})=>`$(${n}) in the value of ${e} stays as it is, because ${n} is defined only further down the list.`,unknown:({name:e,variable:n})=>`$(${n}) in ${e} stays as it is, because the container has no environment variable ${n}.`},*check({pod:e,container:n,index:t}){for(let{variable:r,definedAt:a,place:o,path:s}of ey(e,n,t))yield{message:a===void 0?"unknown":"tooLate",data:{name:F(o),variable:F(r)},at:s,certainty:"likely",prediction:O(e,n,{reason:`the program reads the text $(${F(r)})`}),related:a===void 0?[]:[{message:"defined here",at:a}],fix:{description:a===void 0?`define ${F(r)}, or write $$(${F(r)}) where the text itself is meant`:`move ${F(r)} above it`,safety:"review"}}}});var ry=f({id:"env-value-not-string",scope:"container",summary:"An environment variable has a number or a boolean as its value, so the API server refuses the object",messages:{wrongType:({name:e,type:n})=>`The value of the environment variable ${e} is ${n}, but the API server takes only a string.`},*check({container:e}){for(let{name:n,rawValue:t,path:r}of e.env){let a=YE[typeof t];if(a===void 0||t===null)continue;let o=[...r,"value"];yield{message:"wrongType",data:{name:F(n),type:Array.isArray(t)?"a list":a},at:o,certainty:"certain",prediction:U(e,"Rejected","cannot unmarshal into Go struct field EnvVar.value of type string"),fix:{description:"put the value in quotes",safety:"review",edits:Number.isSafeInteger(t)?[{op:"set",path:o,value:String(t)}]:[]}}}}}),YE={number:"a number",boolean:"a boolean",object:"a map"};var ay=f({id:"file-mount-inside-config-volume",scope:"container",summary:"A single file is mounted inside a ConfigMap or Secret volume, where only folders can be",messages:{nested:({inner:e,outer:n,volume:t})=>`${e} is a single file inside ${n}, where volume ${t} is mounted, and the kubelet makes a folder as its mount point.`},*check({pod:e,container:n,index:t}){for(let r of n.volumeMounts){let a=QE(e,r,t)?XE(e,n,r):void 0;a!==void 0&&(yield{message:"nested",data:{inner:r.mountPath,outer:a.mountPath,volume:a.name},at:r.path,certainty:"likely",prediction:O(e,n,{exitCode:128,reason:"not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"}),related:[{message:"the volume around it is mounted here",at:a.path}],fix:{description:`join both in one projected volume at ${a.mountPath}, or mount the file beside it`,safety:"review"}})}}});function QE(e,{name:n,subPath:t},r){let a=t===void 0?void 0:oe(e,n);return(a===void 0?void 0:Hr(e,a,r))?.some(({path:s})=>s===t)??!1}function XE(e,{volumeMounts:n},t){let r=B(t.mountPath),[a]=n.filter(({mountPath:o})=>B(o)!==r&&mn(r,B(o))).sort((o,s)=>s.mountPath.length-o.mountPath.length);if(!(a===void 0||a.subPath!==void 0))return oe(e,a.name)?.kind==="files"?a:void 0}var sy=/^(--?[A-Za-z][\w.-]+) +([^\s-]\S*)$/,oy=/(?:args?|options?|opts|flags?|params?|command|cmd|exec|eval|query|filter|expression|^-[ce])$/i,iy=f({id:"flag-and-value-in-one-argument",scope:"container",summary:"A flag and its value stand in one element, so the program sees a flag with a space in its name",messages:{joined:({flag:e,text:n})=>`\`${n}\` is one element, so the program sees a flag of that whole name instead of ${e} with a value.`},*check({pod:e,container:n,index:t}){let{given:r,words:a}=P(e,n,t);if(On(e)||r.some(({text:c})=>ge(c)!==void 0))return;let o=r.findIndex((c,d)=>ZE(c,r[d-1])),s=r[o],[,i="",l=""]=sy.exec(s?.text??"")??[];s?.path===void 0||i===""||(yield{message:"joined",data:{flag:i,text:s.text},at:s.path,certainty:a===void 0?"possible":"likely",prediction:O(e,n),fix:{description:`write "${i}=${l}", or two elements: "${i}", "${l}"`,safety:"review",edits:i.startsWith("--")?[{op:"set",path:s.path,value:`${i}=${l}`}]:[]}})}});function ZE(e,n){return sy.test(e.text)&&!oy.test(n?.text??"")&&!oy.test(e.text.split(" ")[0]??"")}var eC=new Set(["env","envFrom","volume","projected"]),ly=f({id:"generated-name-mismatch",scope:"pod",summary:"kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow",messages:{plain:({object:e,by:n})=>`${e} is made by ${n} with a hash at the end of its name, and that kustomization does not apply this workload.`,hashed:({object:e,name:n})=>`${e} carries the hash of one state of ${n}, which changes with its content.`,rendered:({object:e,name:n})=>`${e} is not declared, only ${n}, which carries the hash of a kustomize generator.`},*check({pod:e,index:n}){let[t]=e.containers,a=[...e.containers.flatMap(De),...Ye(e)].filter(({place:o})=>eC.has(o));for(let{reference:o,resolution:s}of Fr(a,e.workload.manifest,n)){let{evidence:i,scope:l}=s;if(i.type!=="hash-suffix"||t===void 0)continue;let c=rt(o,e,nt(o,e)??t,l.namespace);if(c===void 0)continue;let{declaration:d}=i,{manifest:m}=d,p={object:Ke(o),name:F(d.name)},u={at:o.path,certainty:Ft(o,s,n.world),prediction:c,related:un("made here",d)};d.hasHashSuffix?o.name!==d.name?yield{message:"hashed",data:p,...u}:m!==void 0&&(yield{message:"plain",data:{...p,by:dc(m)},...u}):yield{message:"rendered",data:p,...u}}}});var nC={"":1,B:1,KiB:1024,MiB:1048576,GiB:1073741824,TiB:1099511627776};function yi(e){if(e===""||e==="off")return"off";let[,n,t=""]=/^(\d+)([A-Za-z]*)$/.exec(e)??[],r=nC[t];if(n===void 0||r===void 0)return"malformed";let a=Number(n)*r;return a<2**63?{bytes:a}:"malformed"}function cy(e){let[,n,t]=/^\s*(\d+)(?:\.\d+)?\s*([kmgt])i?b?\s*$/i.exec(e)??[];return n===void 0||t===void 0?void 0:`${n}${t.toUpperCase()}iB`}var dy=f({id:"gomemlimit-exceeds-limit",scope:"container",summary:"GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory",messages:{exceeds:({value:e,limit:n})=>`GOMEMLIMIT=${e} is not below the memory limit of ${n}, so the garbage collector hurries only when the kernel has already killed the container.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),a=H(e,n,t).get("GOMEMLIMIT");if(r===void 0||a?.value===void 0)return;let o=yi(a.value);if(typeof o=="string"||o.bytes<r.bytes)return;let s=`${Math.floor(r.bytes*le("go-memory-share-that-fits")/2**20)}MiB`;yield{message:"exceeds",data:{value:a.value,limit:String(r.raw)},at:a.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set GOMEMLIMIT=${s}, nine tenths of the limit`,safety:"review",...a.declaredAt===void 0?{edits:[{op:"set",path:a.path,value:s}]}:{}}}}});var my=f({id:"gomemlimit-malformed",scope:"container",summary:"Go refuses to start with a GOMEMLIMIT that it cannot read",messages:{malformed:({value:e,meant:n})=>`Go cannot read GOMEMLIMIT=${e}, so the program aborts before it begins${n===void 0?"":`; write ${n}`}.`},*check({pod:e,container:n,index:t}){let r=H(e,n,t).get("GOMEMLIMIT"),a=r?.value;if(r===void 0||a===void 0||/[{}$<>]/.test(a)||yi(a)!=="malformed")return;let o=cy(a),s=n.image===void 0?void 0:xe(n.image),{declaredAt:i}=r;yield{message:"malformed",data:{value:a,meant:o},at:r.path,certainty:s?.match==="exact"&&s.facts.language==="go"?"certain":"likely",prediction:O(e,n,{exitCode:2,reason:"fatal error: malformed GOMEMLIMIT"}),...i===void 0?{}:{related:[{message:"the value stands here",at:i}]},fix:{description:`set GOMEMLIMIT to ${o??"a whole number with B, KiB, MiB, GiB or TiB, for example 400MiB"}`,safety:"review",...o===void 0||i!==void 0?{}:{edits:[{op:"set",path:r.path,value:o}]}}}}});var py=f({id:"heap-exceeds-limit",scope:"container",summary:"The JVM may use more memory for its heap than the container is allowed to have",messages:{initial:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM starts with a heap that does not fit into the memory limit of ${t}.`,maximum:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM heap may outgrow the memory limit of ${t}.`,narrow:({option:e,by:n,limit:t,share:r})=>`${n} sets ${e}, ${r} % of the memory limit of ${t}, which leaves little for the rest of the JVM.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let a=pi(n,H(e,n,t)),o=a.initial!==void 0&&a.initial.bytes>=r.bytes,s=o?a.initial:a.maximum;if(s===void 0||s.bytes<=r.bytes*le("jvm-heap-share-of-limit"))return;let i=s.bytes>=r.bytes;yield{message:o?"initial":i?"maximum":"narrow",data:rC(s,r),at:s.path,certainty:tC(s,{isTooLarge:i,isUsedAtOnce:o&&a.preTouch}),prediction:Oe(e,n),related:aC(s,r),fix:oC(s,r)}}});function tC({isSurelyRead:e},{isTooLarge:n,isUsedAtOnce:t}){return t?e?"certain":"likely":n&&e?"likely":"possible"}function rC({text:e,bytes:n,variable:t},r){return{option:e.startsWith("-")?e:`a heap of ${Je(n)}`,by:t===void 0?"The command line":t.name,limit:String(r.raw),share:Math.round(n/r.bytes*100)}}function aC({variable:e},n){let t=e?.declaredAt;return[{message:`the ${n.of}'s memory limit is ${n.raw}`,at:n.path},...t===void 0?[]:[{message:"the value stands here",at:t}]]}function oC({text:e,bytes:n},t){let r=le("jvm-heap-share-that-fits"),a=Math.floor(t.bytes*r/2**20),o=Math.ceil(n/r/2**26)*64;return{description:`set ${e.startsWith("-Xm")?`${e.slice(0,4)}${a}m`:`a heap of ${a}m`} in place of ${e}, or raise the memory limit to ${o}Mi`,safety:"review"}}var uy=f({id:"image-entrypoint-bypassed",scope:"container",summary:"`command` replaces the entrypoint that drops root, and the server refuses to run as root",messages:{asRoot:({program:e,image:n})=>`command replaces the entrypoint of ${n}, which drops root, and ${e} refuses to run as root.`},*check({pod:e,container:n,index:t}){let{image:r,given:a,replacesEntrypoint:o}=P(e,n,t),[s]=a,i=r?.facts.bypass;r===void 0||i?.asRoot!=="refuses"||!o||s?.path===void 0||!i.programs.includes(s.text)||et(e,n,r)?.uid!==0||a.some(({text:l})=>/^(--user(=|$)|-u)/.test(l))||(yield{message:"asRoot",data:{program:s.text,image:n.image?.text??""},at:s.path,certainty:N("certain",r,"bypass","user"),prediction:O(e,n,{exitCode:1}),fix:{description:"write it as args, so that the entrypoint runs first",safety:"review",edits:[{op:"remove",path:n.at("command")},{op:"set",path:n.at("args"),value:a.map(({text:l})=>l)}]}})}});function qr(e,n,t,r){let a=r.dataDirectory?.path,o=a===void 0?void 0:n.volumeMounts.find(l=>sC(l,a)),s=e.volumes.find(({name:l})=>l===o?.name)?.raw;if(s===void 0||s.emptyDir!==void 0)return"certain";let i=R(v(s.persistentVolumeClaim)?.claimName);return i!==void 0&&t.named("PersistentVolumeClaim",i).length>0?"certain":"likely"}function sC({mountPath:e},n){let t=e.replace(/\/+$/,"");return n===t||n.startsWith(`${t}/`)||t.startsWith(`${n}/`)}function fy({name:e,refuses:n,when:t},r,a){if(Rn(e,r)!=="yes"||t!==void 0&&Rn(t,r)!=="yes")return!1;if("always"in n)return!0;if("without"in n)return n.without.some(s=>Rn(s,r)==="no");if("with"in n)return n.with.some(s=>Rn(s,r)==="yes");let o=a(e);return o!==void 0&&o!==""&&iC(n,o)}function iC(e,n){return"values"in e?e.values.includes(n):"shorterThan"in e?n.length<e.shorterThan:"fewerClassesThan"in e?lC(n)<e.fewerClassesThan:!new RegExp(`^(?:${e.notMatching})$`,"s").test(n)}function lC(e){return[/[A-Z]/,/[a-z]/,/[0-9]/,/[^A-Za-z0-9]/].filter(n=>n.test(e)).length}function hy(e,n,t,r){let a=cC(n,t);if(a===void 0)return;let{namespace:o}=e.workload.resource,s=r.named("Secret",a.secret).filter(m=>m.namespace===void 0||o===void 0||m.namespace===o),[i]=s;if(i===void 0||s.length>1)return;let l=i.toObject(),c=ue(l.stringData)[a.key],d=R(ue(l.data)[a.key]);return c??(d===void 0?void 0:Cs(d))}function cC(e,n){let t=e.env.filter(a=>a.name===n).at(-1);if(t!==void 0)return t.from?.type==="secretKeyRef"?{secret:t.from.name,key:t.from.key}:void 0;let r=e.envFrom.filter(({prefix:a})=>n.startsWith(a)).at(-1);return r?.kind==="Secret"?{secret:r.name,key:n.slice(r.prefix.length)}:void 0}var yy=f({id:"image-env-invalid-value",scope:"container",summary:"The image refuses to start with this value of a variable",messages:{refused:({image:e,name:n,because:t})=>`${e} does not start with this ${n}: it ${t}.`},*check(e){let{pod:n,container:t,index:r}=e,{image:a,replacesEntrypoint:o}=P(n,t,r);if(a===void 0||o)return;let s=H(n,t,r),i=c=>s.get(c)?.value??hy(n,t,c,r),l=new Set;for(let c of a.facts.environment??[]){let d=s.get(c.name);if(d===void 0||l.has(c.name)||!fy(c,s,i))continue;l.add(c.name);let{declaredAt:m}=d;yield{message:"refused",data:{image:t.image?.text??"",name:c.name,because:c.because},at:d.path,certainty:N(dC(c,e),a,"environment"),prediction:O(n,t,c.exitCode===void 0?{}:{exitCode:c.exitCode}),...m===void 0?{}:{related:[{message:"the value",at:m}]},fix:{description:mC(c),safety:"review"}}}}});function dC({onFirstStart:e},{pod:n,container:t,index:r}){let a=P(n,t,r).image?.facts;return e===!0&&a!==void 0?qr(n,t,r,a):"certain"}function mC({name:e,refuses:n}){return"always"in n?`remove ${e}`:"with"in n?`remove ${e}, or what it cannot be combined with`:"without"in n?`set ${n.without.join(" and ")} as well, or remove ${e}`:`give ${e} another value`}var gy=f({id:"image-env-value-and-file",scope:"container",summary:"The image takes a setting from a variable or from a file, and is given both",messages:{both:({name:e})=>`${e} and ${e}_FILE are both set, and the entrypoint ends when it finds both.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=P(e,n,t);if(r===void 0||a)return;let o=H(e,n,t);for(let s of r.facts.fileVariables??[]){let i=o.get(s),l=o.get(`${s}_FILE`);if(!(i===void 0||l===void 0)&&![s,`${s}_FILE`].some(c=>Rn(c,o)!=="yes")){yield{message:"both",data:{name:s},at:l.path,certainty:N(qr(e,n,t,r.facts),r,"fileVariables"),prediction:O(e,n,{exitCode:1,reason:`both ${s} and ${s}_FILE are set`}),related:[{message:"the other one",at:i.path}],fix:{description:`remove ${s} or ${s}_FILE`,safety:"review"}};return}}}});var pC=["tail","-f","/dev/null"],by=f({id:"image-exits-immediately",scope:"container",summary:"The image has nothing to run for long and the manifest gives it no command",messages:{shell:({image:e,program:n})=>`${e} runs ${n}, which ends at once because nobody types into it, and the manifest gives it no command.`,tool:({image:e})=>`${e} is a command-line tool, which ends at once when the manifest gives it no arguments.`},*check({pod:e,container:n,index:t}){let{given:r,image:a}=P(e,n,t),{endsAtOnce:o,endsWith:s,command:i}=a?.facts??{};if(a===void 0||o===void 0||r.length>0||!Dt(e,n))return;let l=o!=="tool";if(l&&(n.stdin||n.tty))return;let c=n.image?.text??"";yield{...l?{message:"shell",data:{image:c,program:i?.[0]??"an interpreter"}}:{message:"tool",data:{image:c}},at:n.at("image"),certainty:N(l?"certain":"likely",a,"endsAtOnce"),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:"give it the program that it shall run, or make it a Job; to keep it waiting for you, use `tail -f /dev/null`",safety:"review",edits:l?[{op:"set",path:n.at("command"),value:pC}]:[]}}}});function gi(e,n,t,r){return!fC(t)||hC(t,n)?[]:r.filter(a=>!uC(e,n,a))}function uC(e,n,t){if(Vs(n,t))return!0;let r=ae(n,t);return r===void 0?!1:!r.readOnly&&oe(e,r.name)?.kind!=="files"}function fC({replacesEntrypoint:e,given:n,image:t}){if(!e)return!0;let r=n[0]?.text.split("/").at(-1);return t?.facts.bypass?.programs.some(a=>a.split("/").at(-1)===r)??!1}function hC({image:e,given:n},{volumeMounts:t}){if(e===void 0||n.some(({text:a})=>/\bpid\b|--?(?:pid|socket|tmpdir|logsdir)/.test(a)))return!0;let r=`/etc/${e.id.split("-")[0]}`;return t.some(({mountPath:a})=>B(a)===r||B(a)===`${r}/nginx.conf`)}var ky=f({id:"image-folders-owned-by-root",scope:"container",summary:"The image writes to folders that belong to root in it, but is run as another user",messages:{notRoot:({image:e,paths:n,uid:t})=>`${e} has to write to ${n} when it starts, which belong to root in the image, and it runs as uid ${t}.`},*check({pod:e,container:n,index:t}){let r=je(e,n,"runAsUser"),a=P(e,n,t),{image:o}=a;if(o===void 0||r===void 0||r.value===0)return;let s=gi(e,n,a,o.facts.rootFolders??[]);s.length===0||n.securityContext.readOnlyRootFilesystem===!0||(yield{message:"notRoot",data:{image:n.image?.text??"",paths:s.join(" and "),uid:r.value},at:r.path,certainty:N("certain",o,"rootFolders"),prediction:O(e,n,{exitCode:1,reason:"Permission denied"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`use a build of the image for ordinary users, or mount an emptyDir at ${s.join(" and at ")}`,safety:"review"}})}});var wy={amd64:"amd64",arm32v5:"arm",arm32v6:"arm",arm32v7:"arm",arm64v8:"arm64",i386:"386",mips64le:"mips64le",ppc64le:"ppc64le",riscv64:"riscv64",s390x:"s390x"};function vy({registry:e,repository:n}){let[t,r]=n.split("/");if(!(e!=="docker.io"||t===void 0||r===void 0))return Object.hasOwn(wy,t)?wy[t]:void 0}var yC=["kubernetes.io/arch","beta.kubernetes.io/arch"];function Sy(e){let n=v(e.raw.nodeSelector);for(let t of yC){let r=R(n?.[t]);if(r!==void 0)return{name:r,path:e.at("nodeSelector",t)}}}function xy(e,n){return e===n||e==="386"&&n==="amd64"||e==="arm"&&n==="arm64"}var Oy=f({id:"image-for-other-architecture",scope:"container",summary:"The image is built for another processor than the nodes that the pod asks for",messages:{other:({image:e,built:n,node:t})=>`${e} is built for ${n} only, and nodeSelector sends the pod to nodes with ${t}.`},*check({pod:e,container:n}){let t=n.image===void 0?void 0:vy(n.image),r=Sy(e);t===void 0||r===void 0||xy(t,r.name)||(yield{message:"other",data:{image:n.image?.text??"",built:t,node:r.name},at:n.at("image"),certainty:"certain",prediction:O(e,n,{reason:"exec format error"}),related:[{message:"the nodes are chosen here",at:r.path}],fix:{description:"name the official image without the architecture, which holds builds for all of them",safety:"review"}})}});var Ry=f({id:"image-needs-subcommand",scope:"container",summary:"The program of the image prints its usage and ends unless it is told what to do",messages:{noArguments:({image:e,example:n})=>`${e} prints its usage and ends unless it is given arguments such as ${n}, and it is given none.`},*check({pod:e,container:n,index:t}){let r=P(e,n,t),{image:a}=r,o=a?.facts.needsArguments??[];a===void 0||o.length===0||!gC(r)||(yield{message:"noArguments",data:{image:n.image?.text??"",example:o.join(" ")},at:r.given[0]?.path??n.at("image"),certainty:N("certain",a,"needsArguments"),prediction:O(e,n),fix:{description:`set args: ${JSON.stringify(o)}`,safety:"review",edits:[{op:"set",path:n.at("args"),value:[...o]}]}})}});function gC({given:e,image:n,replacesEntrypoint:t}){let{entrypoint:r=[],command:a=[]}=n?.facts??{},o=[r.at(-1),a[0]],[s]=e;return e.length===0||t&&e.length===1&&o.includes(s?.text)}var Py=f({id:"image-refuses-root",scope:"container",summary:"The image ends at once when it is run as root",messages:{root:({image:e})=>`${e} refuses to run as root, and runAsUser is 0.`},*check({pod:e,container:n,index:t}){let r=je(e,n,"runAsUser"),{image:a,replacesEntrypoint:o}=P(e,n,t);if(r?.value!==0||a?.facts.refusesRoot!==!0||o)return;let{uid:s}=a.facts;yield{message:"root",data:{image:n.image?.text??""},at:r.path,certainty:N("certain",a,"refusesRoot"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${s??"to the image's own uid"}, and fsGroup: 0 or ${s??"the same"} where its volumes belong to root`,safety:"review",...s===void 0?{}:{edits:[{op:"set",path:r.path,value:s}]}}}}});var Ay=f({id:"image-required-env",scope:"container",summary:"The image refuses to start without a variable that is not set",messages:{absent:({image:e,variables:n})=>`${e} does not start without ${n}, and nothing sets it.`,empty:({image:e,variables:n})=>`${e} does not start without ${n}, and the value is empty.`},*check({pod:e,container:n,index:t}){let r=P(e,n,t),{image:a}=r;if(a===void 0||r.replacesEntrypoint)return;let o=H(e,n,t);for(let s of a.facts.requiredEnvironment??[]){if(!bC(s,n,r,o)||!kC(s,o))continue;let i=wC(s).map(c=>o.get(c)).find(c=>c?.value===""),l=s.onFirstStart===!0?qr(e,n,t,a.facts):"certain";yield{message:i===void 0?"absent":"empty",data:{image:n.image?.text??"",variables:vC(s.anyOf)},at:i?.path??n.at("env"),certainty:N(l,a,"requiredEnvironment"),prediction:O(e,n,{...s.exitCode===void 0?{}:{exitCode:s.exitCode},...s.log===void 0?{}:{reason:s.log}}),fix:{description:`set ${s.anyOf[0]?.replaceAll("+"," and ")}, best from a Secret`,safety:"review"}}}}});function bC({programs:e,when:n,unlessMounted:t},r,a,o){return e!==void 0&&!e.includes(jr(a)??"")?!1:!(t!==void 0&&(ae(r,t)!==void 0||Vs(r,t)))&&(n===void 0||Rn(n,o)==="yes")}function kC({anyOf:e},n){return e.every(t=>Rn(t,n)==="no")}function wC({anyOf:e}){return e.flatMap(n=>n.split("+")).filter(n=>!n.includes("="))}function vC(e){let n=e.slice(0,4).map(r=>r.replaceAll("+"," with ").replace(/\|.*/,"")),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var Ey=f({id:"image-without-command",scope:"container",summary:"Neither the image nor the manifest says what to run, so the container is never created",messages:{nothing:({image:e})=>`${e} has neither an entrypoint nor a command, and the manifest names none, so there is nothing to run.`},*check({pod:e,container:n,index:t}){let{given:r,image:a}=P(e,n,t);a===void 0||r.length>0||a.facts.entrypoint?.length!==0||a.facts.command?.length!==0||(yield{message:"nothing",data:{image:n.image?.text??""},at:n.at("image"),certainty:N("certain",a,"entrypoint","command"),prediction:U(n,"CreateContainerError","no command specified"),fix:{description:"use the image that was built on this one, or say with command what it shall run",safety:"review"}})}});var Cy=f({id:"init-never-ends",scope:"container",summary:"An init container runs for ever, so the main containers never start",messages:{server:({container:e,image:n})=>`Init container ${e} runs ${n}, a server that never ends, and the next container starts only when it has ended.`,waits:({container:e,command:n})=>`Init container ${e} runs \`${n}\`, which never ends, and the next container starts only when it has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let r=P(e,n,t),a=OC(r,n),o=a===void 0?SC(r):void 0;if(a===void 0&&o===void 0)return;let s={prediction:U(n,"Pending","Init:0/1"),fix:{description:"set restartPolicy: Always on it, which makes it a sidecar, or move it to containers",safety:"review",edits:[{op:"set",path:n.at("restartPolicy"),value:"Always"}]}};if(a!==void 0){let i={container:n.name,command:a.text};yield{...s,message:"waits",data:i,at:a.path,certainty:"certain"}}else if(o!==void 0){let i={container:n.name,image:n.image?.text??""};yield{...s,message:"server",data:i,at:n.at("image"),certainty:o}}}});function SC({image:e,given:n}){let{ports:t,endsAtOnce:r,needsArguments:a,configFile:o}=e?.facts??{};return e===void 0||t===void 0||t.length===0||n.length>0||r!==void 0||(a?.length??0)>0||o!==void 0?void 0:N("certain",e)}var xC=/(?:^|[;&\n]\s*|\bexec\s+)((?:sleep\s+inf(?:inity)?|tail\s+-[fF]\s+\/dev\/null))\s*;?\s*$/;function OC({given:e},n){let t=e.at(-1);if(t===void 0)return;let r=t.path??n.at("command"),a=xC.exec(t.text)?.[1];if(a!==void 0&&e.length>1)return{text:a,path:r};let o=e.map(({text:i})=>i.split("/").at(-1)).join(" ");return/^(?:sleep inf(?:inity)?|tail -[fF] null)$/.exec(o)===null?void 0:{text:e.map(({text:i})=>i).join(" "),path:e[0]?.path??r}}var RC=/(?:\buntil\s+|\bwhile\s+!\s*)([^;\n]+?)\s*(?:;|\n)\s*do\b/g,PC=/\b(?:nslookup|getent\s+hosts|dig|host)\s+(?:[-+]\S+\s+)*([a-z0-9][a-z0-9.-]*)/i,AC=/\b(?:nc|ncat|telnet)\s+(?:-\S+\s+(?:\d+\s+)?)*([a-z0-9][a-z0-9.-]*)\s+\d+|\b(?:curl|wget)\s[^;|&]*?\bhttps?:\/\/([a-z0-9][a-z0-9.-]*)|\b(?:pg_isready|mysqladmin|redis-cli|mysql|psql)\s[^;|&]*?(?:-h\s*|--host[=\s])([a-z0-9][a-z0-9.-]*)/i;function Ur(e){return[...e.matchAll(RC)].flatMap(([,n=""])=>{let t=n.split(/\s/)[0]??"",r=AC.exec(n),a=r?.[1]??r?.[2]??r?.[3];if(a!==void 0)return[{host:a.toLowerCase(),program:t,needs:"connection"}];let o=PC.exec(n)?.[1];return o===void 0?[]:[{host:o.replace(/\.$/,"").toLowerCase(),program:t,needs:"name"}]})}var My=f({id:"init-waits-for-own-pod",scope:"container",summary:"An init container waits for a Service that only its own pod could answer for",messages:{deadlock:({container:e,service:n})=>`Init container ${e} waits until ${n} answers, but only this pod stands behind that Service, and it starts when the init container has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=P(e,n,t);for(let{text:a,path:o}of r)for(let{host:s,needs:i}of Ur(a)){let l=Ht(e,t).find(({name:c})=>c===s.split(".")[0]);if(!(i!=="connection"||l===void 0||!EC(l,e,t))){yield{message:"deadlock",data:{container:n.name,service:l.name},at:o??n.at("command"),certainty:e.workload.replicas===void 0||e.workload.replicas<=1?"certain":"likely",prediction:U(n,"Pending","Init:0/1"),related:[{message:"the Service",at:{manifest:l,path:["spec","selector"]}}],fix:{description:"remove the init container, or let it wait for what the pod really needs",safety:"review"}};return}}}});function EC(e,n,t){let r=v(e.toObject().spec),a=Object.entries(ue(r?.selector));if(a.length===0||r?.publishNotReadyAddresses===!0)return!1;let o=s=>a.every(([i,l])=>s[i]===l);return o(n.labels)?!t.manifests.some(s=>s!==n.workload.manifest&&(At(s)?.pods??[]).some(i=>o(i.labels))):!1}var Ty=f({id:"init-waits-for-unknown-service",scope:"container",summary:"An init container waits for a Service that nothing declares, perhaps for ever",messages:{unknown:({container:e,host:n})=>`Init container ${e} waits for ${n}, a Service that nothing in this set declares.`,nearMiss:({container:e,host:n,service:t})=>`Init container ${e} waits for ${n}, which no Service is called, but there is a Service ${t}.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=P(e,n,t);for(let{text:a,path:o}of r)for(let{host:s}of Ur(a)){let i=CC(s,e);if(i===void 0||!MC(i,e,t))continue;let l=hi(i,Ht(e,t).map(m=>m.name)),c={at:o??n.at("command"),prediction:U(n,"Pending","Init:0/1")},d={container:n.name,host:i};if(l===void 0){let m=`declare the Service ${i} in the same namespace, or correct the name`;yield{...c,message:"unknown",data:d,certainty:"possible",fix:{description:m,safety:"review"}}}else{let m=`wait for ${l}`;yield{...c,message:"nearMiss",data:{...d,service:l},certainty:"likely",fix:{description:m,safety:"review"}}}return}}});function CC(e,n){let[t,r,...a]=e.split(".");if(!(t===void 0||t===""||t==="localhost"||/^\d+$/.test(t))){if(r===void 0||r==="")return t;if(r===n.workload.resource.namespace)return a.length===0||a[0]==="svc"?t:void 0}}function MC(e,n,t){return t.named("Service",e).length>0?!1:!Vn(n.workload.manifest,t).some(a=>a.isOpen)&&!fi(e,t)}var _y=f({id:"key-file-too-open",scope:"container",summary:"The program refuses a key file that others than its owner may read",messages:{open:({program:e,file:n,mode:t})=>`${e} refuses ${n} because its mode is ${t}, so others than its owner may read it.`},*check({pod:e,container:n,index:t}){let r=P(e,n,t);for(let{program:a,file:o,forbidden:s,image:i,path:l}of TC(r,n)){let c=Gr(e,n,o);if(c===void 0||(c&s)===0||r.image?.id!==i)continue;let d=ae(n,o);yield{message:"open",data:{program:a,file:o,mode:`0${c.toString(8)}`},at:l??d?.path??n.at("volumeMounts"),certainty:N("certain",r.image),prediction:O(e,n,{exitCode:1}),...d===void 0?{}:{related:[{message:"mounted here",at:d.path}]},fix:{description:"copy the file in an init container into an emptyDir, give it to the program's own uid and set its mode to 0400",safety:"review"}}}}});function TC({words:e,given:n},{volumeMounts:t}){let r=e??n,a=r.flatMap(({text:s,path:i},l)=>{let d=/^--keyFile=(\S+)$/.exec(s)?.[1]??(s==="--keyFile"?r[l+1]?.text:void 0);return d===void 0?[]:[{program:"mongod",file:d,forbidden:63,image:"mongo",...i===void 0?{}:{path:i}}]}),o=t.filter(({mountPath:s})=>s.endsWith("/.erlang.cookie")).map(({mountPath:s})=>({program:"Erlang",file:s,forbidden:63,image:"rabbitmq"}));return[...a,...o]}function fe(e){return`${Kc(e)} s`}function Cn(e,n){let[t,r]=[Kc(e),Kc(n)];return t===r?`${r} s`:`${t} to ${r} s`}function Kc(e){return e<10?Math.round(e*10)/10:Math.round(e)}var bn={initialDelaySeconds:0,periodSeconds:10,timeoutSeconds:1,successThreshold:1,failureThreshold:3};function Ly(e){return{initialDelaySeconds:e.initialDelaySeconds??bn.initialDelaySeconds,periodSeconds:e.periodSeconds||bn.periodSeconds,timeoutSeconds:e.timeoutSeconds||bn.timeoutSeconds,successThreshold:e.successThreshold||bn.successThreshold,failureThreshold:e.failureThreshold||bn.failureThreshold,terminationGracePeriodSeconds:e.terminationGracePeriodSeconds}}function be(e){let{kind:n,path:t,handlers:r}=e;return{...Ly(e),kind:n,path:t,handler:r.length===1?r[0]:void 0}}function Gc(e,n,t){let r=e.acceptsAfterSeconds??0;return e.failure==="grpc-refused"||e.failure==="hanging"&&n>=r?t:0}var _C=2;var LC=1;function Ny(e,{postStartSeconds:n=0}={}){let t=e.initialDelaySeconds;return{earliestSeconds:Math.max(t-LC,n),latestSeconds:Math.max(t,n+_C)+e.periodSeconds}}function ao(e,n){let{timing:t,boot:r}=e,{periodSeconds:a,timeoutSeconds:o}=t,s=Math.max(t.failureThreshold-(e.carriedFailures??0),1)-1,i=r.failure==="hanging"?Math.ceil(((r.acceptsAfterSeconds??0)-n)/a):0,l=Math.min(Math.max(i,0),s),c=n+l*a,d=Math.max(a,Gc(r,c,o)),m=c+(s-l)*d;return{startSeconds:m,endSeconds:m+Gc(r,m,o)}}function Iy(e,n,t={}){if(n==="handler-error")return Number.POSITIVE_INFINITY;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return NC(n,ao(r,Ny(e,t).earliestSeconds))}function $y(e,n,t={}){if(n==="handler-error")return;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return ao(r,Ny(e,t).latestSeconds).endSeconds}function NC(e,n){return e==="hanging"?n.endSeconds:n.startSeconds}function jy(e,n){if(n==="handler-error")return;let t={timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}},r=e.initialDelaySeconds;return{earliestSeconds:ao(t,r).endSeconds,latestSeconds:ao(t,r+e.periodSeconds).endSeconds}}function lt(e){let n=IC(e),t=jy(e,n);return{safeBoot:Iy(e,n),killedBoot:$y(e,n)??Number.POSITIVE_INFINITY,killWindow:[t?.earliestSeconds??Number.POSITIVE_INFINITY,t?.latestSeconds??Number.POSITIVE_INFINITY]}}function IC({handler:e}){return e?.type==="grpc"?"grpc-refused":e?.type==="exec"?"error-status":"refused"}var Dy={initialSeconds:10,capSeconds:300,resetSeconds:600};function Fy(e,n={}){let t=n.reducesDefaultDecay===!0&&dl(e,1,33),{initialSeconds:r,capSeconds:a}=t?{initialSeconds:1,capSeconds:60}:Dy,s=(dl(e,1,32)?n.maxContainerRestartPeriodSeconds:void 0)??a;return{...Dy,initialSeconds:Math.min(r,s),capSeconds:s}}function Hc(e,{nowSeconds:n,finishedSeconds:t,housekeptSeconds:r=n},a){if(t===void 0)return{restarts:!0,entry:e};let o=Math.max(t,r)-a.resetSeconds;if(e===void 0||e.updatedSeconds<o)return{restarts:!0,entry:{delaySeconds:a.initialSeconds,updatedSeconds:n}};let s=t+e.delaySeconds;return s-n>$C?{restarts:!1,entry:e,expiresSeconds:s}:{restarts:!0,entry:{delaySeconds:Math.min(e.delaySeconds*2,a.capSeconds),updatedSeconds:n}}}var $C=1e-6;function jC(e,n,t){let r=[],a,o=0,s;for(;r.length<n;){let i=o+e.runSeconds,l=e.cause==="kill"?s:i,c=DC(a,i,l,t);r.push(c.startSeconds-i),{entry:a,startSeconds:o}=c,s=i}return r}function Vy(e,n){let t=Math.ceil(Math.log2(n.capSeconds/n.initialSeconds)),r=jC(e,t+4,n).findIndex(a=>a>0);return r===-1?void 0:r+1}function DC(e,n,t,r){let a=Hc(e,{nowSeconds:n,finishedSeconds:t},r);if(a.restarts)return{startSeconds:n,entry:a.entry};let o=n+a.entry.delaySeconds,s=a.entry.updatedSeconds+r.resetSeconds;if(s<o){let l={delaySeconds:r.initialSeconds,updatedSeconds:s};return{startSeconds:s,entry:l}}let i=Hc(a.entry,{nowSeconds:o,finishedSeconds:n},r);return{startSeconds:o,entry:i.entry}}function tn(e,n,t){let r=O(e,n,t),a={cause:"kill",runSeconds:t.window?.[1]??0},o=Vy(a,Fy(br))!==void 0;return!r.restarts||o?r:{...r,status:"Running",reason:"CrashLoopBackOff is hardly ever shown, RESTARTS grows"}}function ke(e,n,t,r=0){if(t.kind==="readiness")return{effect:"the pod never becomes ready",prediction:U(n,"NotReady"),severity:"blocks"};let a=be(t),o=Math.max(a.initialDelaySeconds,r),{killWindow:s}=lt({...a,initialDelaySeconds:o}),i=t.kind==="liveness"&&n.probes.startup!==void 0,l=i?"after the startup probe has passed":"after each start";return{effect:`the kubelet kills the container ${Cn(...s)} ${l}`,prediction:tn(e,n,i?{}:{window:s}),severity:"kills"}}function zr(e,n,t){let r=U(e,"NotReady",t);switch(n.kind){case"readiness":return{effect:"the pod never becomes ready",prediction:r,severity:"blocks"};case"startup":return{effect:"the container never counts as started, and its other probes never run",prediction:r,severity:"blocks"};case"liveness":return{effect:"the probe guards nothing: a hung container is never restarted",prediction:U(e,"Running",t),severity:"inert"}}}function ee(e){let n=be(e),t=n.initialDelaySeconds,r={message:FC(e,n),at:VC(e,["periodSeconds","failureThreshold"])};return t<=0?[r]:[{message:`the first probe waits ${fe(t)}`,at:[...e.path,"initialDelaySeconds"]},r]}function FC(e,{failureThreshold:n,periodSeconds:t}){let r=n===1?"one failure":`${n} failures in a row`,a=n===1?`probed every ${t} s`:`${t} s apart`,o=["failureThreshold","periodSeconds"].filter(s=>!e[s]).map(s=>`${s} defaults to ${bn[s]}`);return`${r}, ${a}${o.length===0?"":` (${o.join(", ")})`}`}function VC(e,n){let t=n.find(r=>e[r]!==void 0);return t===void 0?e.path:[...e.path,t]}function Re(e,{severity:n}){return n==="kills"?e:n==="blocks"&&e!=="possible"?"likely":"possible"}function He(e,n){if(n.type==="exec")return;let{port:t}=n;if(typeof t!="string")return t;if(!qc(t))return;let r=e.ports.find(({name:a})=>a===t);return r===void 0?"unknown name":r.containerPort}function qc(e){return e.length<=15&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e)&&/[a-z]/.test(e)}function qe(e){let[n]=e;if(n===void 0)return;let t=Bt(e)?.text;if(t===void 0)return{program:n,commands:[e]};let r=Wt(t),a=r===void 0?[]:[...qt(r,t)];return{program:n,script:t,commands:a.filter(o=>o.length>0)}}function Pe(e){return e.slice(e.lastIndexOf("/")+1)}function*qt({items:e},n){for(let{first:t,rest:r}of e)for(let{negated:a,commands:o}of[t,...r.map(({pipeline:s})=>s)])for(let s of o)for(let i of Wy(s,n))yield a?["!",...i]:i}function*Wy(e,n){switch(e.type){case"simple":yield KC(e.words.map(t=>WC(t,n)));return;case"if":for(let{condition:t,body:r}of e.branches)yield*[...qt(t,n),...qt(r,n)];e.otherwise!==void 0&&(yield*qt(e.otherwise,n));return;case"loop":yield*qt(e.condition,n),yield*qt(e.body,n);return;case"case":for(let{body:t}of e.clauses)yield*qt(t,n);return;case"group":case"subshell":case"for":yield*qt(e.body,n);return;case"function":yield*Wy(e.body,n);return;case"test":yield["test"]}}function WC({parts:e,span:n},t){let r=e.map(a=>a.type==="text"?a.text:void 0);return r.includes(void 0)?t.slice(n.start,n.end):r.join("")}var BC=new Set(["exec","nice","sudo","command","nohup"]);function KC(e){let n=0;for(;;){let t=e[n]??"";if(BC.has(t))n+=1;else if(t==="timeout")n=GC(e,n+1);else return e.slice(n)}}function GC(e,n){let t=n;for(;e[t]?.startsWith("-");)t+=/^-[ks]$/.test(e[t]??"")?2:1;return t+1}var HC=new Set(["pgrep","pidof","ps","kill","true","echo",":","exit","date","id","hostname"]),qC=new Set(["cat","test","ls","stat","find","[","[[","head"]);function re({role:e}){return e==="main"||e==="sidecar"}function rn(e,{handler:n}){if(!re(e)||n===void 0)return;if(n.type!=="exec")return typeof He(e,n)=="number"?"application":void 0;let t=qe(n.command);if(t===void 0||t.commands.length===0)return;let r=t.commands.map(([a="",o=""])=>Pe(a==="!"?o:a));return r.some(a=>qC.has(a))?"file":r.some(a=>HC.has(a))?"process":"application"}var Uc=25,bi=9e3,UC=17,By=f({id:"keycloak-health-port",scope:"container",summary:"A probe asks Keycloak for its health where this version does not answer",messages:{port:e=>`The ${e.kind} probe asks ${e.path} on port ${e.port}, but Keycloak ${Uc} and later answers it on port ${bi} only, so ${e.effect}.`,disabled:e=>`The ${e.kind} probe asks ${e.path}, but Keycloak serves it only with KC_HEALTH_ENABLED=true, so ${e.effect}.`},*check({pod:e,container:n,index:t}){let r=n.image===void 0?void 0:xe(n.image),a=r?.version?.major??Uc;if(r?.id!=="keycloak"||!re(n)||a<UC)return;let o=YC(n,H(e,n,t)),s=a>=Uc&&!o.isMoved;for(let i of Object.values(n.probes)){let l=XC(n,i);if(l===void 0)continue;let c=s&&l.port!==bi;if(!c&&!o.isOff)continue;let d=ke(e,n,i),m=[...i.path,"httpGet",c?"port":"path"],p={kind:i.kind,...l,effect:d.effect},u=r.version===void 0?"likely":"certain",y={at:m,certainty:Re(N(u,r),d),prediction:d.prediction,related:ee(i)};c?yield{...y,message:"port",data:p,fix:JC(m)}:yield{...y,message:"disabled",data:p,fix:zC}}}}),zC={description:'set KC_HEALTH_ENABLED: "true"',safety:"review"};function JC(e){let n=[{op:"set",path:e,value:bi}];return{description:`set port: ${bi}`,safety:"review",edits:n}}function YC(e,n){let t=o=>n.get(o)!==void 0,r=zc(e,"optimized")!==void 0,a=t("KC_HEALTH_ENABLED")||zc(e,"health-enabled")!==void 0;return{isOff:!r&&!a&&n.isComplete,isMoved:QC.some(t)||["http-management","legacy-observability"].some(o=>zc(e,o)!==void 0)}}var QC=["KC_HTTP_MANAGEMENT_PORT","KC_HTTP_MANAGEMENT_HEALTH_ENABLED","KC_LEGACY_OBSERVABILITY_INTERFACE"];function XC(e,{handlers:n}){let[t,r]=n;if(t?.type!=="httpGet"||r!==void 0)return;let a=He(e,t),o=t.path??"/";if(!(typeof a!="number"||!/(^|\/)health(\/(live|ready|started))?\/?$/.test(o)))return{path:o,port:a}}function zc({command:e=[],args:n=[]},t){let r=[...e,...n].join(" ").match(new RegExp(`--${t}[a-z-]*(?:[= ](\\S+))?`));return r===null?void 0:r[1]??""}var Ky=f({id:"liveness-checks-dependency",scope:"container",summary:"The liveness probe asks whether dependencies work, so their outage restarts the container",messages:{ready:e=>`The liveness probe asks ${e.path}, which says whether the application can serve, so an outage of what it depends on restarts it in a loop.`,actuator:e=>`The liveness probe asks ${e.path}, where Spring Boot includes databases and queues, so an outage of one restarts the container in a loop.`},*check({pod:e,container:n}){let{liveness:t}=n.probes;if(t===void 0)return;let{handler:r}=be(t);if(r?.type!=="httpGet"||r.path===void 0||rn(n,be(t))===void 0)return;let a=r.path.split("?")[0]??"",o=/(^|\/)actuator\/health\/?$/.test(a);!o&&!ZC.test(a)||(yield{message:o?"actuator":"ready",data:{path:a},at:[...t.path,"httpGet","path"],certainty:"possible",prediction:tn(e,n,{}),fix:{description:o?`ask ${a.replace(/\/$/,"")}/liveness`:"ask a path that checks the process alone",safety:"review"}})}}),ZC=/(^|\/)(readyz|health\/(ready|readiness))\/?$/;var Gy=[{id:"spring-boot",title:"Spring Boot",extends:"jvm",boot:{fastest:4,typical:25,slowest:60},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"(^|[/_.-])spring([/_.-]|$)|spring-?boot|petclinic",weight:70},{on:"environment",pattern:"^SPRING_",weight:80},{on:"environment",pattern:"^(MANAGEMENT_ENDPOINT|MANAGEMENT_SERVER_PORT|EUREKA_CLIENT|EUREKA_INSTANCE)",weight:60},{on:"environment",pattern:"-Dspring\\.",weight:80},{on:"command",pattern:"--spring\\.|-Dspring\\.|org\\.springframework\\.boot",weight:90},{on:"path",pattern:"^/([A-Za-z0-9_-]+/)?actuator(/|$)",weight:90},{on:"metadata",pattern:"=/([A-Za-z0-9_-]+/)?actuator/prometheus$|^app\\.openshift\\.io/runtime=spring",weight:80}]},{id:"quarkus",title:"Quarkus",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"quarkus",weight:70},{on:"environment",pattern:"^QUARKUS_",weight:80},{on:"command",pattern:"quarkus-run\\.jar|-Dquarkus\\.",weight:100},{on:"path",pattern:"^/q/health",weight:100},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=quarkus|^app\\.quarkus\\.io/",weight:100}]},{id:"micronaut",title:"Micronaut",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"micronaut",weight:70},{on:"environment",pattern:"^MICRONAUT_",weight:80}]},{id:"wildfly",title:"WildFly or JBoss",extends:"jvm",boot:{fastest:6,typical:20,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"repository",pattern:"wildfly|(^|/)jboss-eap|jboss/(?!keycloak)",weight:100},{on:"environment",pattern:"^(WILDFLY_|JBOSS_HOME=)",weight:80},{on:"command",pattern:"standalone\\.sh",weight:90},{on:"port",pattern:"^9990$",weight:40}]},{id:"tomcat",title:"Tomcat",extends:"jvm",boot:{fastest:1,typical:8,slowest:40},busyCores:1,exitCode:143,evidence:[{on:"image",pattern:"^tomcat$",weight:100},{on:"repository",pattern:"tomcat",weight:70},{on:"environment",pattern:"^CATALINA_",weight:80},{on:"command",pattern:"catalina\\.sh",weight:100}]},{id:"keycloak",title:"Keycloak",boot:{fastest:12,typical:45,slowest:140},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^keycloak(-wildfly)?$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/keycloak$",weight:100},{on:"environment",pattern:"^(KC_BOOTSTRAP_ADMIN|KC_DB|KC_HOSTNAME|KEYCLOAK_ADMIN|KEYCLOAK_USER)",weight:70},{on:"command",pattern:"(^|\\s|/)kc\\.sh(\\s|$)",weight:100}]},{id:"elasticsearch",title:"Elasticsearch or OpenSearch",boot:{fastest:12,typical:35,slowest:120},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^(elasticsearch|opensearch)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/elasticsearch$",weight:100},{on:"environment",pattern:"^(ES_JAVA_OPTS|OPENSEARCH_JAVA_OPTS)=",weight:70}]},{id:"logstash",title:"Logstash",boot:{fastest:15,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^logstash$",weight:100}]},{id:"sonarqube",title:"SonarQube",boot:{fastest:30,typical:75,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^sonarqube$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/sonarqube$",weight:100},{on:"environment",pattern:"^SONAR_(JDBC|WEB|SEARCH|CE)_",weight:70}]},{id:"jenkins",title:"Jenkins",boot:{fastest:15,typical:60,slowest:180},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^jenkins$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/jenkins$",weight:100},{on:"environment",pattern:"^JENKINS_(OPTS|HOME|JAVA_OPTS)=",weight:70}]},{id:"nexus",title:"Nexus Repository",boot:{fastest:30,typical:75,slowest:240},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^nexus3$",weight:100}]},{id:"atlassian",title:"Jira, Confluence or Bitbucket",boot:{fastest:45,typical:100,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"repository",pattern:"(^|/)atlassian/(jira|confluence|bitbucket)",weight:100},{on:"repository",pattern:"(^|/)(jira-software|jira|confluence|bitbucket-server)$",weight:70}]},{id:"kafka",title:"Kafka",boot:{fastest:4,typical:12,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^(kafka|apache-kafka)$",weight:100}]},{id:"cassandra",title:"Cassandra",boot:{fastest:12,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^cassandra$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/cassandra$",weight:100}]},{id:"neo4j",title:"Neo4j",boot:{fastest:8,typical:20,slowest:90},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^neo4j$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/neo4j$",weight:100}]},{id:"jvm",title:"a Java application",boot:{fastest:1,typical:5,slowest:30},busyCores:1,exitCode:143,evidence:[{on:"command",pattern:"(^|\\s|/)java\\s.*-jar\\s|(^|\\s)-jar\\s+\\S+\\.jar|(^|\\s)-Xm[sx]\\d",weight:80},{on:"environment",pattern:"^(JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JVM_OPTS|JAVA_ARGS|_JAVA_OPTIONS)=",weight:70},{on:"environment",pattern:"=.*-Xm[sx]\\d",weight:60},{on:"repository",pattern:"(^|[/_-])(openjdk|eclipse-temurin|amazoncorretto|zulu-openjdk|java)([/_-]|$)",weight:60},{on:"tag",pattern:"(^|[-_])(jre|jdk|openjdk)-?\\d*",weight:40},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=(java|openjdk)",weight:70},{on:"port",pattern:"^5005$",weight:20}]},{id:"mysql",title:"MySQL",boot:{fastest:5,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^(mysql|mysql-server)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mysql$",weight:100},{on:"environment",pattern:"^MYSQL_(ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD|RANDOM_ROOT_PASSWORD)",weight:60}]},{id:"mariadb",title:"MariaDB",boot:{fastest:3,typical:20,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^mariadb$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mariadb(-galera)?$",weight:100},{on:"environment",pattern:"^MARIADB_(ROOT_PASSWORD|ALLOW_EMPTY|RANDOM_ROOT)",weight:70}]},{id:"postgresql",title:"PostgreSQL",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^postgres$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/postgresql$",weight:100}]},{id:"mongodb",title:"MongoDB",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^mongo$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mongodb$",weight:100}]},{id:"rabbitmq",title:"RabbitMQ",boot:{fastest:4,typical:12,slowest:60},busyCores:1,evidence:[{on:"image",pattern:"^rabbitmq$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/rabbitmq$",weight:100}]},{id:"redis",title:"Redis, Valkey or Memcached",boot:{fastest:.1,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(redis|memcached)$",weight:100},{on:"repository",pattern:"(^|/)(valkey/valkey|eqalpha/keydb|dragonflydb/dragonfly|bitnami(legacy)?/(redis|valkey|memcached))$",weight:100}]},{id:"gitlab",title:"GitLab",boot:{fastest:90,typical:180,slowest:600},busyCores:2,evidence:[{on:"image",pattern:"^gitlab$",weight:100},{on:"repository",pattern:"(^|/)gitlab/gitlab-(ce|ee)$|(^|/)sameersbn/gitlab$",weight:100},{on:"environment",pattern:"^GITLAB_OMNIBUS_CONFIG",weight:100}]},{id:"airflow",title:"the Airflow web server",boot:{fastest:20,typical:60,slowest:240},busyCores:1.5,evidence:[{on:"command",pattern:"airflow\\s+(webserver|api-server|standalone)",weight:100},{on:"repository",pattern:"airflow-web",weight:80}]},{id:"superset",title:"Superset",boot:{fastest:20,typical:40,slowest:90},busyCores:1,evidence:[{on:"image",pattern:"^superset$",weight:100}]},{id:"kibana",title:"Kibana",boot:{fastest:15,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^kibana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/kibana$",weight:100}]},{id:"bitnami-first-install",title:"a Bitnami web application, which installs itself at its first start",boot:{fastest:30,typical:90,slowest:600},busyCores:1,evidence:[{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/(wordpress|drupal|odoo|moodle|discourse|joomla|magento|redmine|mediawiki|prestashop|opencart|suitecrm|gitea|matomo)$",weight:100}]},{id:"grafana",title:"Grafana",boot:{fastest:1,typical:6,slowest:45},busyCores:1,evidence:[{on:"image",pattern:"^grafana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/grafana$",weight:100}]},{id:"migration",title:"an application that migrates its database before it starts",boot:{fastest:2,typical:15,slowest:90},busyCores:.5,evidence:[{on:"command",pattern:"(manage\\.py|artisan|alembic|flyway|liquibase|prisma|sequelize|knex|typeorm|goose|rake|rails|diesel|sqlx)\\b[^;&|]*(migrat|upgrade|update)[^;&|]*(&&|;)",weight:100}]},{id:"rails",title:"Ruby on Rails",boot:{fastest:4,typical:15,slowest:60},busyCores:1,evidence:[{on:"environment",pattern:"^RAILS_",weight:80},{on:"command",pattern:"(^|\\s|/)(rails\\s+(s|server)|puma|unicorn)(\\s|$)",weight:70},{on:"repository",pattern:"(^|[/_-])rails([/_-]|$)",weight:60}]},{id:"dotnet",title:"ASP.NET Core",boot:{fastest:.5,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^(ASPNETCORE_|DOTNET_)",weight:80},{on:"repository",pattern:"(^|/)dotnet/",weight:80},{on:"command",pattern:"(^|\\s|/)dotnet\\s+\\S+\\.dll",weight:100}]},{id:"django",title:"Django",boot:{fastest:1,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^DJANGO_",weight:80},{on:"command",pattern:"manage\\.py\\s|gunicorn|uwsgi",weight:70}]},{id:"node",title:"Node.js",boot:{fastest:.3,typical:2,slowest:15},busyCores:1,evidence:[{on:"environment",pattern:"^NODE_ENV=",weight:70},{on:"command",pattern:"(^|\\s|/)(node|npm|yarn|pnpm)\\s",weight:80}]},{id:"static-web-server",title:"a web server or proxy",boot:{fastest:.05,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(nginx|nginx-unprivileged|httpd|haproxy|traefik|caddy)$",weight:100}]}];var Jc=Gy;var eM=100,nM=60,tM=.6;function Hy(e,n){let t=oM(e,n),r;for(let a of Jc){let o=t.get(a.id);if(o===void 0)continue;let s=o+(a.extends===void 0?0:t.get(a.extends)??0);s>=nM&&s>(r?.weight??0)&&(r={stack:a,weight:s})}return r===void 0?void 0:{stack:r.stack,confidence:r.weight>=eM?"sure":"probable"}}var rM=aM();function aM(){let e=Jc.flatMap(({id:n,evidence:t})=>t.map(r=>({...r,stack:n})));return[...new Set(e.map(({on:n})=>n))].map(n=>{let t=e.filter(({on:r})=>r===n);return{source:n,any:new RegExp(t.map(({pattern:r})=>`(?:${r})`).join("|")),signs:t.map(({stack:r,pattern:a,weight:o})=>({stack:r,pattern:new RegExp(a),weight:o}))}})}function oM(e,n){let t=n.image===void 0?void 0:xe(n.image),r=new Map;for(let{source:a,any:o,signs:s}of rM){let i=sM(a,e,n,t).filter(c=>o.test(c));if(i.length===0)continue;let l=a==="image"&&t?.match==="lastName"?tM:1;for(let{stack:c,pattern:d,weight:m}of s)i.some(p=>d.test(p))&&r.set(c,(r.get(c)??0)+m*l)}return r}function sM(e,n,t,r){let{image:a,command:o=[],args:s=[],env:i,ports:l,probes:c}=t;switch(e){case"image":return r===void 0?[]:[r.id];case"repository":return a===void 0?[]:[`${a.registry}/${a.repository}`];case"tag":return a?.tag===void 0?[]:[a.tag];case"command":return[[...o,...s].join(" ")];case"environment":return i.map(({name:d,value:m=""})=>`${d}=${m}`);case"path":return Object.values(c).flatMap(({handlers:d})=>d.flatMap(m=>m.type==="httpGet"?m.path??[]:[]));case"port":return l.flatMap(({containerPort:d})=>d===void 0?[]:[String(d)]);case"metadata":return[n.labels,n.annotations].flatMap(d=>Object.entries(d).map(([m,p])=>`${m}=${p}`))}}function Ut(e,n,t){let r=Hy(e,n),a=r?.stack.exitCode,o=a===void 0?{}:{exitCode:a},s=um(e,n,t);if(s!==void 0){let{seconds:m}=s;return{range:{fastest:m,typical:m,slowest:m},confidence:"stated",subject:`container ${n.name}`,stated:s,...o}}if(r===void 0)return;let{stack:i,confidence:l}=r,c=iM(n,i.busyCores),d=String(n.resources.limits.cpu);return{range:lM(i.boot,c),confidence:l,subject:c>1?`${i.title} with a CPU limit of ${d}`:i.title,...c>1?{cpuLimit:d}:{},...o}}function iM(e,n){let t=$r(e.resources.limits.cpu);return t===void 0||t<=0?1:Math.max(1,n/t)}function lM({fastest:e,typical:n,slowest:t},r){return{fastest:e*r,typical:n*r,slowest:t*r}}function Jr({subject:e,range:n,confidence:t}){if(t==="stated")return`${qy(e)} needs ${fe(n.typical)} to start, as you have measured`;let r=`${qy(e)} typically needs ${fe(n.typical)} to start (${Cn(n.fastest,n.slowest)})`;return t==="sure"?r:`This looks like ${e}, which typically needs ${fe(n.typical)} to start`}function qy(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Yr({range:e,confidence:n},{safeBoot:t,killedBoot:r}){if(n==="stated")return e.typical>=r?"certain":e.typical>t?"likely":void 0;let a=n==="sure"?e.typical:e.fastest,o=n==="sure"?e.slowest:e.typical;return a>=r?"likely":o>=r?"possible":void 0}function ki(e){return Array.isArray(e)?e.map(ki):Q(e)?Object.fromEntries(Object.entries(e).map(([t,r])=>[t,ki(r)])):typeof e=="string"||typeof e=="number"||typeof e=="boolean"?e:null}var cM=150,dM=["httpGet","tcpSocket","grpc","exec"];function wi(e,n,t){let r=t<=cM?5:10,a=Math.ceil(t/r)+1,o=v(e.raw[Io[n]])??{},s=[...dM,"timeoutSeconds"].filter(l=>o[l]!==void 0),i={...Object.fromEntries(s.map(l=>[l,ki(o[l])])),periodSeconds:r,failureThreshold:a};return{periodSeconds:r,failureThreshold:a,seconds:(a-1)*r,value:i}}function cr(e,n,t){let{periodSeconds:r,failureThreshold:a,seconds:o,value:s}=wi(e,n,t),i=`periodSeconds: ${r}, failureThreshold: ${a} (${fe(o)} to boot)`,l=e.at("startupProbe");return e.probes.startup===void 0?{description:`add a startupProbe with ${i}`,safety:"review",edits:[{op:"set",path:l,value:s}]}:{description:`give the startupProbe ${i}`,safety:"review",edits:[{op:"set",path:[...l,"periodSeconds"],value:r},{op:"set",path:[...l,"failureThreshold"],value:a}]}}var Uy=f({id:"liveness-kills-slow-start",scope:"container",summary:"The liveness probe kills the container before it has started",messages:{kills:e=>`${e.boot}, but the liveness probe kills it ${e.window} after each start unless it answers within ${e.budget}.`,mayKill:e=>`${e.boot}; the liveness probe kills it ${e.window} after a start that takes longer than ${e.budget}.`,beforeReadiness:e=>`The readiness probe waits ${e.delay} for the boot, but by then the liveness probe has killed the container, ${e.window} after its start.`},*check({pod:e,container:n,bootSeconds:t}){let{liveness:r,readiness:a,startup:o}=n.probes;if(r===void 0||o!==void 0)return;let s=be(r);if(rn(n,s)!=="application")return;let i=lt(s),l=Ut(e,n,t),c=l===void 0?void 0:Yr(l,i),d=Cn(...i.killWindow),m={at:r.path,prediction:tn(e,n,{window:i.killWindow,...l?.exitCode===void 0?{}:{exitCode:l.exitCode}})};if(l!==void 0&&c!==void 0){yield{...m,message:c==="possible"?"mayKill":"kills",data:{boot:Jr(l),window:d,budget:fe(i.killWindow[0])},certainty:c,related:[...mM(l),...ee(r)],fix:cr(n,"liveness",l.range.slowest)};return}let p=a?.initialDelaySeconds??0;a===void 0||l!==void 0||p<i.killedBoot||(yield{...m,message:"beforeReadiness",data:{delay:fe(p),window:d},certainty:"likely",related:[{message:`the readiness probe waits ${fe(p)}`,at:[...a.path,"initialDelaySeconds"]},...ee(r)],fix:cr(n,"liveness",p)})}});function mM({stated:e}){return e?.path===void 0?[]:[{message:"the boot time is stated here",at:e.path}]}function Qr({reading:e,isBehindEntrypoint:n}){let t=e.ends==="always"&&e.assumptions.length>0;return t&&n?"possible":t||n?"likely":"certain"}function zt(e){let n=e.trim(),[t=""]=n.split(`
`);return t===n&&t.length<=60?t:`${t.slice(0,59).trimEnd()}\u2026`}var zy=f({id:"main-process-goes-to-background",scope:"container",summary:"The server goes to the background, so the container ends as soon as the command is over",messages:{background:({what:e})=>`\`${e}\` goes to the background; then the command is over, the container ends and takes it along.`},*check({pod:e,container:n,index:t}){if(!Dt(e,n))return;let r=gn(e,n,t);if(r===void 0||r.reading.ends!=="always"||r.reading.fails)return;let[a]=r.reading.background;if(a===void 0||pM(n,a.configuration))return;let{image:o}=P(e,n,t),s=a.configuration!==void 0&&o?.match!=="exact",{exitCode:i}=r.reading;yield{message:"background",data:{what:zt(a.text)},at:r.path,certainty:s?"possible":Qr(r),prediction:O(e,n,i===void 0?{}:{exitCode:i}),fix:{description:a.isChild?"leave out the `&` of the last program, or end the script with `wait`":"start it in the foreground, with `exec` before it",safety:"review"}}}});function pM(e,n){return n!==void 0&&ae(e,`${n}/nginx.conf`)!==void 0}var Jy=f({id:"memory-below-image-minimum",scope:"container",summary:"The memory limit is below what the image needs to start",messages:{checked:({image:e,minimum:n,limit:t})=>`${e} refuses to start with less than ${n} of memory, and the limit is ${t}.`,documented:({image:e,minimum:n,limit:t})=>`${e} needs about ${n} of memory, and the limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),{image:a,replacesEntrypoint:o}=P(e,n,t),s=a?.facts.minimumMemory;if(r===void 0||a===void 0||s===void 0||o||n.role==="init"||r.bytes>=s.bytes||r.bytes<le("memory-that-hardly-starts"))return;let i=s.certainty==="certain";yield{message:i?"checked":"documented",data:{image:n.image?.text??"",minimum:Je(s.bytes),limit:String(r.raw)},at:r.path,certainty:N(s.certainty,a,"minimumMemory"),prediction:uM(e,n,i),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the memory limit to at least ${Je(s.bytes)}`,safety:"review"}}}});function uM(e,n,t){return t?O(e,n,{exitCode:1}):Oe(e,n)}var Yy=f({id:"memory-limit-missing",scope:"container",summary:"Without a memory limit the container grows until its node has no memory left",messages:{missing:({container:e})=>`Container ${e} has no memory limit, so it may grow until the node runs out of memory and the kernel kills it or a neighbour.`},*check({pod:e,container:n,index:t}){!fM(n)||hM(n)||lc(e)!==void 0||xu(e,t)||(yield{message:"missing",data:{container:n.name},at:n.at("resources","limits","memory"),certainty:"possible",prediction:Oe(e,n),fix:{description:"set resources.limits.memory to what the container uses at its peak, plus a reserve",safety:"review"}})}});function fM({role:e}){return e==="main"||e==="sidecar"}function hM({resources:e}){let{memory:n}=e.limits;return n!==void 0&&en(n)!==0}var yM=/^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/,Yc=["Ki","Mi","Gi"];function Qc(e){let[,n,t=""]=yM.exec(String(e))??[];return n===void 0||Yc.some(a=>a===t)?void 0:[Yc.find(a=>/^[kmg](?:i?b?|ib)$/i.test(t)&&a[0]===t[0]?.toUpperCase()),...Yc].flatMap(a=>a===void 0?[]:[`${n}${a}`]).find(a=>(en(a)??0)>=le("smallest-meant-memory"))}var gM=/[{}$<>%]/,Zy=f({id:"memory-quantity-typo",scope:"container",summary:"A mistyped memory unit leaves the container a few bytes, or is refused",messages:{refused:({raw:e,meant:n})=>`memory: ${e} is not a quantity, so the API server refuses it${vi(n)}.`,thousandths:({raw:e,field:n,size:t,meant:r})=>`The suffix m means thousandths, so a memory ${n} of ${e} is ${t}${vi(r)}.`,tooSmall:({raw:e,size:n,meant:t})=>`A memory limit of ${Xy(e,n)} is too little for the runtime to start any program${vi(t)}.`,hardlyStarts:({raw:e,size:n})=>`A memory limit of ${Xy(e,n)} is too little for most container runtimes, which need about 6Mi to start a program.`,tinyRequest:({raw:e,size:n,meant:t})=>`A memory request of ${e} is ${n}, so the container is the first to be killed when its node runs short${vi(t)}.`},*check({pod:e,container:n}){if(n.role!=="ephemeral")for(let t of bM(e,n)){let r=kM(t);if(r===void 0)continue;let{raw:a,field:o,path:s}=t,i=en(a)??0,l=Qc(a);yield{message:r.message,data:{raw:a,field:o,size:Je(i),...l===void 0?{}:{meant:l}},at:s,certainty:r.certainty,prediction:wM(e,n,t,r),...l===void 0?{}:{fix:vM(t,l)}};return}}});function bM(e,n){let t=Qy(n.resources,n.at("resources"));return n!==e.containers.find(({role:r})=>r==="main")?t:[...t,...Qy(er(e.raw.resources),e.at("resources"))]}function Qy(e,n){let{memory:t}=e.limits,{memory:r}=e.requests;return[...t===void 0?[]:[{raw:t,field:"limit",path:[...n,"limits","memory"],resources:e}],...r===void 0?[]:[{raw:r,field:"request",path:[...n,"requests","memory"],resources:e}]]}function kM({raw:e,field:n}){if(gM.test(String(e)))return;let t=Ba(e);if(t===void 0)return{message:"refused",certainty:"certain"};let{value:r,suffix:a}=t;if(!(r<=0||r>=le("memory-that-hardly-starts")))return n==="request"?(a==="m"||a==="")&&r<le("memory-that-cannot-start")?{message:a==="m"?"thousandths":"tinyRequest",certainty:"possible"}:void 0:r>=le("memory-that-cannot-start")?{message:"hardlyStarts",certainty:"likely"}:{message:a==="m"?"thousandths":"tooSmall",certainty:"certain"}}function wM(e,n,t,{message:r}){let a=en(t.raw)??0,o=en(t.resources.requests.memory)??0;if(r==="refused")return U(n,"Rejected","quantities must match the regular expression");if(t.field==="request")return Oe(e,n);if(o>a)return U(n,"Rejected","must be less than or equal to memory limit");let s="container init was OOM-killed (memory limit too low?)";return a<le("memory-of-a-sandbox")?U(n,"ContainerCreating",s):O(e,n,{exitCode:128,reason:s})}function vM({path:e,resources:n,field:t,raw:r},a){let o=t==="limit"?"requests":"limits",s=n[o].memory,i=s===void 0?void 0:Ba(s)?.suffix,l=s!==void 0&&i===Ba(r)?.suffix?Qc(s):void 0;return{description:`set memory: ${a}`,safety:"review",edits:[{op:"set",path:e,value:a},...l===void 0?[]:[{op:"set",path:[...e.slice(0,-2),o,"memory"],value:l}]]}}function Xy(e,n){return String(e)===n?n:`${e} (${n})`}function vi(e){return e===void 0?"":`; ${e} was probably meant`}var eg=f({id:"memory-volume-exceeds-limit",scope:"container",summary:"A volume in memory may hold as much as the memory limit, which then kills the container",messages:{exceeds:({volume:e,path:n,size:t,limit:r})=>`Files in ${n} (volume ${e}, up to ${t}) count for the memory limit of ${r}, so they alone can get the container killed.`},*check({pod:e,container:n}){let t=Be(e,n);if(t!==void 0)for(let{mount:r,volume:a,sizeLimit:o}of $s(e,n))o===void 0||o.bytes<t.bytes||r.readOnly||(yield{message:"exceeds",data:{volume:a,path:r.mountPath,size:String(o.raw),limit:String(t.raw)},at:o.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${t.of}'s memory limit is ${t.raw}`,at:t.path},{message:"mounted here",at:r.path}],fix:{description:`raise the memory limit above ${o.raw} plus what the program needs, or make the volume smaller`,safety:"review"}})}});var SM=/^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node|(?:ba|da|a|k|z)?sh)$/,xM=/\.(?:[cm]?[jt]s|py|rb|pl|php|sh|jar)$/;function ng({given:e,replacesEntrypoint:n},t){let[r]=e;if(!n||r===void 0)return[];let a=r.text.split("/").at(-1)??"",o=r.text.includes("/")?[r]:[],s=a==="java"?OM(e):SM.test(a)?RM(e):void 0;return[...o,...s===void 0?[]:[s]].flatMap(i=>{let l=PM(i.text,t.workingDir);return l===void 0?[]:[{path:l,word:i}]})}function OM(e){let n=e.findIndex(({text:t})=>t==="-jar");return n===-1?void 0:e[n+1]}function RM(e){let n=e[1];return n!==void 0&&xM.test(n.text)&&!/[\s$*]/.test(n.text)?n:void 0}function PM(e,n){return e.startsWith("/")?e:n?.startsWith("/")===!0?`${n}/${e.replace(/^\.\//,"")}`:void 0}var tg=f({id:"mount-hides-program",scope:"container",summary:"A volume covers the folder of a file that the container cannot run without",messages:{hidden:({file:e,mountPath:n,volume:t})=>`Volume ${t} covers ${n} and does not hold ${e}, which the container cannot run without.`},*check({pod:e,container:n,index:t}){let r=P(e,n,t),{image:a}=r,o=r.replacesEntrypoint?[]:a?.facts.ownFiles??[],s=[...ng(r,n),...o.map(i=>({path:i}))];for(let i of s){let l=ae(n,i.path),c=l===void 0?void 0:EM(e,n,l,i,t);if(!(l===void 0||c===void 0)){yield{message:"hidden",data:{file:i.path,mountPath:l.mountPath,volume:l.name},at:l.path,certainty:AM(c,i,a),prediction:O(e,n),...i.word?.path===void 0?{}:{related:[{message:"needed here",at:i.word.path}]},fix:{description:"mount single files with subPath, or mount the volume at a folder that the image does not use",safety:"review"}};return}}}});function AM(e,{word:n},t){return n!==void 0||t===void 0?e:N(e,t,"ownFiles")}function EM(e,n,t,{path:r},a){let o=oe(e,t.name);if(o===void 0||t.subPathExpr!==void 0)return;let s=B(r).slice(B(t.mountPath).length+1);if(o.kind==="files"){if(t.subPath!==void 0||s==="")return;let l=Hr(e,o,a);return l===void 0||l.some(c=>c.path===s)?void 0:"certain"}let i=e.containers.some(l=>l!==n&&l.volumeMounts.some(({name:c})=>c===t.name));return o.kind==="scratch"&&!i&&n.raw.lifecycle===void 0?"certain":void 0}var CM=/^(?:[^\s=]*=)?(\/[\w./-]*\/[\w.-]*\.[A-Za-z]\w*)$/,MM=/^(?:file:\/{2})?(\/[\w./-]*\/[\w.-]*\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|env))$/,TM=/(?:CONFIG|CONF|FILE|PATH|CONFIGURATION|SETTINGS)$/i,rg=f({id:"mounted-file-missing",scope:"container",summary:"An argument or a variable names a file that the mounted ConfigMap does not have",messages:{variable:({name:e,file:n,volume:t})=>`${e} names ${n}, but the ConfigMap that volume ${t} mounts there has no such key.`,argument:({file:e,volume:n})=>`The command names ${e}, but the ConfigMap that volume ${n} mounts there has no such key.`},*check({pod:e,container:n,index:t}){let[r,a]=st(e,n,t)??[],o=ge(r?.text)===void 0?void 0:a;for(let s of P(e,n,t).given){let i=CM.exec(s.text)?.[1];if(!(s===r||s===o||s.path===void 0||i===void 0)&&Pn(e,n,t,i)==="absent"){yield{message:"argument",data:{file:i,volume:ae(n,i)?.name??""},at:s.path,certainty:"likely",prediction:O(e,n),fix:{description:"correct the name, or add the key to the ConfigMap",safety:"review"}};return}}for(let{name:s,value:i,path:l}of H(e,n,t).variables){let c=i===void 0||!TM.test(s)?void 0:MM.exec(i)?.[1];c===void 0||Pn(e,n,t,c)!=="absent"||(yield{message:"variable",data:{name:s,file:c,volume:ae(n,c)?.name??""},at:l,certainty:"likely",prediction:O(e,n),fix:{description:"correct the name, or add the key to the ConfigMap",safety:"review"}})}}});var _M=73,ag=f({id:"mounted-script-malformed",scope:"container",summary:"The mounted start script cannot be executed as it is written",messages:{noInterpreter:({key:e})=>`${e} is executed directly, but its first line does not name an interpreter (#!/bin/sh).`,lineEnds:({key:e})=>`${e} has Windows line ends, so its first line names an interpreter that ends in a carriage return.`,lineEndsInShell:({key:e})=>`${e} has Windows line ends, so the shell takes a carriage return for a part of every command.`},*check({pod:e,container:n,index:t}){let r=st(e,n,t)??[],a=ge(r[0]?.text)!==void 0,o=a?r[1]:r[0];if(o?.path===void 0||!o.text.startsWith("/"))return;let s=Pn(e,n,t,o.text);if(s===void 0||s==="absent")return;let i=a?IM(s):NM(s),l=Gr(e,n,o.text)??0;i===void 0||!a&&(l&_M)===0||(yield{message:i,data:{key:s.key},at:o.path,certainty:a?"likely":"certain",prediction:a?O(e,n):Zn(e,n,"exec format error"),related:[{message:"the script",at:LM(s)}],fix:{description:i==="noInterpreter"?"begin it with #!/bin/sh":"save it with line feeds alone",safety:"review"}})}});function LM({manifest:e,key:n}){return{manifest:e,path:["data",n]}}function NM({text:e}){let[n=""]=e.split(`
`);return n.startsWith("#!")?n.endsWith("\r")?"lineEnds":void 0:"noInterpreter"}function IM({text:e}){let n=e.split(`
`).filter(t=>t.trim()!==""&&!t.startsWith("#"));return n.length>0&&n.every(t=>t.endsWith("\r"))?"lineEndsInShell":void 0}var $M=/--max[-_]old[-_]space[-_]size[=\s]+["']?(\d+)\b/g;function sg(e,n){let t=n?.value===void 0?[]:og(n.value,n.path),r=e.flatMap(({text:a,path:o},s)=>{let i=/size$/.test(a)?` ${e[s+1]?.text??""}`:"";return og(`${a}${i}`,o)});return[...t,...r].at(-1)}function og(e,n){return[...e.matchAll($M)].map(([t,r])=>({text:t,bytes:Number(r)*2**20,...n===void 0?{}:{path:n}}))}var ig=f({id:"node-heap-exceeds-limit",scope:"container",summary:"Node.js may use more memory for its heap than the container is allowed to have",messages:{exceeds:({option:e,limit:n})=>`${e} lets the heap of Node.js grow beyond the memory limit of ${n}, so it is killed before it collects garbage in earnest.`,narrow:({option:e,limit:n,share:t})=>`${e} gives ${t} % of the memory limit of ${n} to the heap of Node.js, which leaves little for buffers and code.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let{given:a}=P(e,n,t),o=sg(a,H(e,n,t).get("NODE_OPTIONS"));if(o===void 0||o.bytes<=r.bytes*le("node-heap-share-of-limit"))return;let s=o.bytes>=r.bytes,i=Math.floor(r.bytes*le("node-heap-share-that-fits")/2**20);yield{message:s?"exceeds":"narrow",data:{option:o.text,limit:String(r.raw),share:Math.round(o.bytes/r.bytes*100)},at:o.path??n.at("command"),certainty:s?"likely":"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set --max-old-space-size=${i}, three quarters of the limit, or raise the limit`,safety:"review"}}}});function Si(e){if(e.ends!=="always")return;if(e.because.kind==="unset-variable")return e.because.text;let n=e.assumptions.find(({kind:t})=>t==="unset");return n?.kind==="unset"?n.name:void 0}var lg=f({id:"one-shot-command-in-service",scope:"container",summary:"The command does something and ends, but the workload restarts it for ever",messages:{command:({what:e,when:n})=>`\`${e}\` ends by itself${n}, and a container that ends is started again.`,unset:({what:e,when:n})=>`The script ends because ${e} is not set${n}, and a container that ends is started again.`,script:({what:e,when:n})=>`The script is over after \`${e}\`${n}, and a container that ends is started again.`},*check({pod:e,container:n,index:t}){if(!Dt(e,n))return;let r=gn(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:a,background:o,because:s,seconds:i,exitCode:l}=r.reading;if(a||o.length>0)return;let c=Si(r.reading);yield{message:c!==void 0?"unset":r.script===void 0?"command":"script",data:{what:c??zt(s.text),when:i>=1?` (about ${Math.round(i)} s)`:""},at:r.path,certainty:Qr(r),prediction:O(e,n,l===void 0?{}:{exitCode:l}),fix:{description:"let it end in the program that shall keep running, or make this a Job",safety:"review"}}}});var cg=f({id:"owner-change-needs-root",scope:"container",summary:"A container changes the owner of files without being root, which always fails",messages:{notRoot:({command:e,uid:n})=>`\`${e}\` runs as uid ${n}, and only root may give files to another owner.`,noCapability:({command:e})=>`\`${e}\` runs without the capability CHOWN, so even root may not change the owner of files.`},*check({pod:e,container:n,index:t}){let{given:r}=P(e,n,t),a=n.image===void 0?void 0:xe(n.image),o=et(e,n,a),s=it(r).map(u=>({command:u,change:jM(u)})).find(u=>u.change!==void 0);if(o===void 0||s?.change===void 0)return;let{owner:i,paths:l}=s.change,c=s.command.path??n.at("command"),d=s.command.words.join(" "),m=O(e,n,{exitCode:1,reason:"Operation not permitted"});if(o.uid===0){if(Ds(n,["CHOWN"]).length===0)return;yield{message:"noCapability",data:{command:d},at:c,certainty:"certain",prediction:m,related:[{message:"dropped here",at:n.at("securityContext","capabilities","drop")}],fix:{description:"add CHOWN under capabilities.add of this container",safety:"review"}};return}let p=DM(e,n,{owner:i,paths:l,uid:o.uid});p!==void 0&&(yield{message:"notRoot",data:{command:d,uid:o.uid},at:c,certainty:p,prediction:m,...o.path===void 0?{}:{related:[{message:`runAsUser is ${o.uid} here`,at:o.path}]},fix:{description:"give this container alone runAsUser: 0 and runAsNonRoot: false, or drop it and set fsGroup on the pod",safety:"review"}})}});function jM({words:e}){let[n,...t]=e;if(n?.split("/").at(-1)!=="chown"||t.includes("-f")||t.includes("--silent"))return;let[r,...a]=t.filter(s=>!s.startsWith("-")),o=r?.split(/[:.]/)[0];return o===void 0||o===""||r?.includes("$")===!0?void 0:{owner:o,paths:a}}function DM(e,n,{owner:t,paths:r,uid:a}){if(t!==String(a))return"certain";let o=r.map(s=>{let i=ae(n,s);return i!==void 0&&B(i.mountPath)===B(s)?oe(e,i.name)?.kind:void 0});return o.includes("scratch")?"certain":o.includes("claim")||o.includes("host")?"likely":void 0}var dg=f({id:"owner-change-over-config-volume",scope:"container",summary:"A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only",messages:{readOnly:({command:e,mountPath:n})=>`\`${e}\` reaches the files in ${n}, which a ConfigMap or Secret volume keeps read-only even for root.`},*check({pod:e,container:n,index:t}){let{given:r}=P(e,n,t);for(let a of it(r)){let o=FM(e,n,a);if(o!==void 0){yield{message:"readOnly",data:{command:a.words.join(" "),mountPath:o.mountPath},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"mounted here",at:o.path}],fix:{description:"name only the folders that can be written, or set defaultMode and fsGroup in place of the command",safety:"review"}};return}}}});function FM(e,{volumeMounts:n},{words:t}){let[r,...a]=t;if(!/^(?:chown|chmod|chgrp)$/.test(r?.split("/").at(-1)??"")||a.includes("-f"))return;let o=a.some(i=>/^-[A-Za-z]*R/.test(i)||i==="--recursive"),[,...s]=a.filter(i=>!i.startsWith("-"));return n.find(i=>{if(oe(e,i.name)?.kind!=="files")return!1;let l=B(i.mountPath);return s.filter(c=>c.startsWith("/")&&!/[*?[$]/.test(c)).map(B).some(c=>mn(c,l)||o&&mn(l,c))})}var mg={"apt-get":100,apt:100,apk:99,yum:1,dnf:1,microdnf:1},VM=/^(?:install|update|upgrade|dist-upgrade|full-upgrade|add|del|remove|purge|autoremove|clean)$/,pg=f({id:"package-install-needs-root",scope:"container",summary:"A container installs packages of its distribution without being root, which always fails",messages:{notRoot:({command:e,uid:n})=>`\`${e}\` runs as uid ${n}, and only root may install packages.`},*check({pod:e,container:n,index:t}){let{given:r,image:a}=P(e,n,t),o=et(e,n,a);if(o===void 0||o.uid===0||a?.match==="lastName")return;let s=it(r).find(WM);if(s===void 0)return;let i=mg[ug(s)];yield{message:"notRoot",data:{command:s.words.join(" "),uid:o.uid},at:s.path??n.at("command"),certainty:"certain",prediction:O(e,n,{...i===void 0?{}:{exitCode:i},reason:"Permission denied"}),related:[o.path===void 0?{message:"the user of this image",at:n.at("image")}:{message:`runAsUser is ${o.uid} here`,at:o.path}],fix:{description:"build an image that has the packages, or give this container alone runAsUser: 0",safety:"review"}}}});function ug({words:e}){return e[0]?.split("/").at(-1)??""}function WM(e){if(!Object.hasOwn(mg,ug(e)))return!1;let n=e.words.slice(1).find(t=>!t.startsWith("-"));return n!==void 0&&VM.test(n)&&!e.words.some(t=>/^--?(?:root|installroot|p$)/.test(t))}var yg=f({id:"port-clash-in-pod",scope:"container",summary:"Two containers of a pod listen on the same port, which only one of them can have",messages:{clash:({container:e,other:n,port:t})=>`Containers ${n} and ${e} both listen on port ${t}, but the containers of a pod share one network, so the second one ends.`},*check({pod:e,container:n,index:t}){if(!fg(n))return;let r=hg(e,n,t),a=e.containers.slice(0,e.containers.indexOf(n)).filter(fg);for(let o of a)for(let s of hg(e,o,t)){let i=r.find(({port:l,protocol:c})=>l===s.port&&c===s.protocol);i===void 0||BM(i.port,[n,o])||(yield{message:"clash",data:{container:n.name,other:o.name,port:i.port},at:i.path,certainty:KM(i,s),prediction:O(e,n,{reason:"address already in use"}),related:[{message:`container ${o.name} has it as well`,at:s.path}],fix:{description:`let ${n.name} listen on another port than ${i.port}`,safety:"review"}})}}});function fg({role:e}){return e==="main"||e==="sidecar"}function hg(e,n,t){let{image:r,given:a}=P(e,n,t),s=a.length===0&&n.volumeMounts.every(({mountPath:c})=>!/(?:etc|conf)/.test(c))&&!H(e,n,t).variables.some(({name:c})=>/PORT|LISTEN|ADDR|BIND/.test(c))?r?.facts.ports??[]:[],i=n.ports.flatMap(({containerPort:c,protocol:d,path:m})=>{if(c===void 0)return[];let p=r!==void 0&&s.includes(c);return[{port:c,protocol:d,path:[...m,"containerPort"],...p?{image:r}:{}}]}),[l]=s;return r?.match!=="exact"||l===void 0||i.length>0?i:[{port:l,protocol:"TCP",path:n.at("image"),image:r}]}function BM(e,n){let t=new RegExp(String.raw`(?:127\.0\.0\.1|localhost|\[?\$\(\w+\)\]?):${e}\b`);return n.some(({command:r=[],args:a=[]})=>[...r,...a].some(o=>t.test(o)))}function KM(e,n){return e.image===void 0||n.image===void 0?"likely":[e.image,n.image].map(r=>N("certain",r,"ports")).every(r=>r==="certain")?"certain":"likely"}function oo(e,n){let t=e.image===void 0?void 0:xe(e.image);if(t===void 0||e.volumeMounts.some(({mountPath:c})=>n.startsWith(`${c}/`)))return;let{userland:r,absentBinaries:a=[],presentBinaries:o=[],entrypoint:s=[]}=t.facts,i=Pe(n);return[...o,...s.map(Pe)].includes(i)?void 0:a.includes(i)||r==="none"&&GM.has(i)?t:void 0}var GM=new Set("sh bash ash dash cat test [ ls echo true sleep curl wget nc netcat pgrep ps grep kill python python3 node perl stat find".split(" "));var gg=f({id:"post-start-hook-fails",scope:"container",summary:"The postStart hook fails or never ends, so the container is killed or never counts as running",messages:{fails:e=>`The postStart hook fails, because ${e.because}, and a container whose hook fails is killed and started again.`,hangs:e=>`The postStart hook runs \`${e.command}\`, which never ends, so the container never counts as running and no probe begins.`},*check({pod:e,container:n}){let t=v(v(n.raw.lifecycle)?.postStart);if(t===void 0||!re(n))return;let[r,a]=ll(t);if(r?.type!=="exec"||a!==void 0)return;let o=n.at("lifecycle","postStart","exec","command"),s=HM(r.command);if(s!==void 0){let m=U(n,"ContainerCreating","the postStart hook has not ended");yield{message:"hangs",data:{command:s},at:o,certainty:"certain",prediction:m};return}let i=qM(n,r.command);if(i===void 0)return;let{because:l,certainty:c}=i,d=O(e,n,{reason:"PostStartHookError"});yield{message:"fails",data:{because:l},at:o,certainty:c,prediction:d,fix:{description:"run it through a shell: command: [sh, -c, \u2026], or move the work to an init container",safety:"review"}}}});function HM(e){let n=qe(e);if(n===void 0||/&\s*$/.test(n.script??""))return;let t=n.commands.at(-1)?.join(" ")??"";return/^(sleep (infinity|inf)|tail -[fF] \S+)$/.test(t)?t:void 0}function qM(e,n){let t=qe(n);if(t===void 0)return;let{program:r,script:a,commands:o}=t;if(n.length===1&&/^[A-Za-z0-9_./-]+\s+\S/.test(r))return{because:`there is no program called "${r}", spaces and all`,certainty:"certain"};let s=oo(e,r);if(s!==void 0){let d=N("certain",s,"absentBinaries","userland");return{because:`image ${e.image?.text??s.id} does not have ${Pe(r)}`,certainty:d}}let[i=[],l]=o;return a!==void 0&&i[0]==="exit"&&/^[1-9]\d*$/.test(i[1]??"")&&l===void 0?{because:`it runs \`${i.join(" ")}\``,certainty:"certain"}:void 0}var bg=f({id:"probe-always-fails",scope:"container",summary:"A probe runs a command that cannot succeed",messages:{fails:e=>`The ${e.kind} probe runs \`${e.command}\`, which never succeeds, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="exec"||a!==void 0)continue;let o=UM(r.command);if(o===void 0)continue;let s=ke(e,n,t);yield{message:"fails",data:{kind:t.kind,command:o,effect:s.effect},at:[...t.path,"exec","command"],certainty:Re("certain",s),prediction:s.prediction,related:ee(t),fix:{description:"ask something that the application answers once it works",safety:"review"}}}}});function UM(e){let n=qe(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[a="",o=""]=t,s=Pe(a)==="false"&&t.length===1,i=n?.script!==void 0&&a==="exit"&&/^\d+$/.test(o)&&Number(o)%256!==0,l=/^(cat|ls|stat)$/.test(Pe(a))&&t.length===2&&zM.test(o);return s||i||l?t.join(" "):void 0}var zM=/\/(non[-_]?exist\w*|does[-_]?not[-_]?exist\w*|no[-_]?such[-_]?\w*)(\/|\.|$)/i;var wg=f({id:"probe-command-not-split",scope:"container",summary:"A probe needs a shell that is not there: its command is one string, or holds shell syntax",messages:{oneString:e=>`The ${e.kind} probe looks for a program that is called "${e.command}", spaces and all, because no shell splits it, so ${e.effect}.`,syntax:e=>`The ${e.kind} probe hands "${e.word}" to ${e.program} as an argument, because no shell reads it, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="exec"||a!==void 0||qe(r.command)?.script!==void 0)continue;let{command:o}=r,[s=""]=o,i=[...t.path,"exec","command"],l=o.findIndex(c=>YM.test(c));if(o.length===1&&JM.test(s)){let c=zr(n,t,"executable file not found in $PATH"),d={kind:t.kind,command:s,effect:c.effect},m=c.severity==="inert"?"likely":"certain",{prediction:p}=c;yield{message:"oneString",data:d,at:[...i,0],certainty:m,prediction:p,related:ee(t),fix:kg(i,s)}}else if(l>0){let c=ke(e,n,t),d={kind:t.kind,word:o[l]??"",program:s,effect:c.effect},m=QM.test(s)?"possible":Re("likely",c),{prediction:p}=c;yield{message:"syntax",data:d,at:[...i,l],certainty:m,prediction:p,related:ee(t),fix:kg(i,o.join(" "))}}}}}),JM=/^[A-Za-z0-9_./-]+\s+\S/,YM=/^(&&|\|\||\||;|>|>>|2>&1|<)$|^(2?>>?|<)\/|;$/,QM=/(^|\/)(echo|true|printf)$/;function kg(e,n){return{description:"run it through a shell: command: [sh, -c, \u2026]",safety:"review",edits:[{op:"set",path:e,value:["sh","-c",n]}]}}var XM=new Set("sleep echo true : tail cat date printf touch rm mkdir ls cd wait trap exit seq [ test env hostname break continue".split(" "));function vg(e){let n=qe(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[a="",...o]=t,s=o.filter(i=>i.startsWith("/"));if(!(!/^(cat|ls|stat|test|\[)$/.test(Pe(a))||o.includes("!")))return s.length===1&&o.every(i=>i.startsWith("/")||/^(-[efrsd]|\])$/.test(i))?s[0]:void 0}function Sg(e,n,t,r){if(!nT(t)||n.volumeMounts.some(({mountPath:s})=>tT(t,s))||JSON.stringify(n.raw.lifecycle??"").includes(t))return;let{words:a,image:o}=P(e,n,r);if(!(a===void 0||a.some(({isReadable:s})=>!s)))return n.command===void 0&&n.args===void 0?o?.match==="exact"?{fate:"never made"}:void 0:ZM(a.map(({text:s})=>s),t)}function ZM(e,n){let t=qe(e)?.commands??[];if(t.length===0||!t.every(([s=""])=>XM.has(Pe(s))))return;if(!e.some(s=>s.includes(Pe(n))))return{fate:"never made"};let a=t.map(s=>s.some(i=>i.includes(n))).lastIndexOf(!0);return a===-1||t[a]?.[0]!=="rm"?void 0:{fate:"removed",after:t.slice(0,a).reduce((s,i)=>s+eT(i),0)}}function eT([e="",n=""]){let t=/^(\d+(?:\.\d+)?)([smh]?)$/.exec(n);return Pe(e)!=="sleep"||t===null?0:Number(t[1])*({m:60,h:3600}[t[2]??""]??1)}function nT(e){return/\.(pid|sock|socket|lock|conf|ya?ml|json|sh)$/.test(e)?!1:/^\/(tmp|var\/tmp|run|var\/run)\//.test(e)||/(health|alive|live|ready|started)/i.test(Pe(e))}function tT(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}var xg=f({id:"probe-file-never-made",scope:"container",summary:"A probe looks for a file that nothing in the container makes, or that the container deletes",messages:{never:e=>`The ${e.kind} probe looks for ${e.file}, which nothing in the container makes, so ${e.effect}.`,removed:e=>`The ${e.kind} probe looks for ${e.file}, which the container itself deletes ${e.after} after its start, so ${e.effect}.`},*check({pod:e,container:n,index:t}){if(re(n))for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a?.type!=="exec"||o!==void 0)continue;let s=vg(a.command),i=s===void 0?void 0:Sg(e,n,s,t);if(s===void 0||i===void 0||i.fate==="removed"&&r.kind!=="liveness")continue;let l=i.fate==="removed"?i.after:0,c=ke(e,n,r,l),d={at:[...r.path,"exec","command"],certainty:Re("likely",c),prediction:c.prediction,related:ee(r),fix:{description:`make ${s} once the application works, or ask the application itself`,safety:"review"}},m={kind:r.kind,file:s,effect:c.effect};i.fate==="removed"?yield{...d,message:"removed",data:{...m,after:fe(l)}}:yield{...d,message:"never",data:m}}}});var rT=/^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)$/,Og=f({id:"probe-host-loopback",scope:"container",summary:"A probe asks the node instead of the pod, because its host is the loopback address",messages:{loopback:e=>`The ${e.kind} probe asks ${e.host}, which is the node on which the kubelet runs and not the pod, so ${e.effect}.`},*check({pod:e,container:n}){if(!(!re(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="httpGet"&&r?.type!=="tcpSocket"||a!==void 0)continue;let{host:o}=r,s=He(n,r);if(o===void 0||!rT.test(o)||typeof s!="number"||aT(e,s))continue;let i=ke(e,n,t),l=[...t.path,r.type,"host"];yield{message:"loopback",data:{kind:t.kind,host:o,effect:i.effect},at:l,certainty:Re("likely",i),prediction:i.prediction,related:ee(t),fix:{description:`remove host: ${o}, so that the probe asks the pod`,safety:"review",edits:[{op:"remove",path:l}]}}}}});function aT({containers:e},n){return e.some(({raw:t})=>V(t.ports).some(({value:r})=>Te(r.hostPort)===n))}var Rg=f({id:"probe-kills-on-first-failure",scope:"container",summary:"One slow answer to the liveness probe restarts the container",messages:{first:e=>`One liveness probe that is not answered within ${e.timeout} restarts the container (failureThreshold: 1, asked every ${e.period}).`},*check({pod:e,container:n}){let{liveness:t,startup:r}=n.probes;if(t?.failureThreshold!==1)return;let a=be(t),o=rn(n,a);if(o===void 0||o==="process")return;let s=a.initialDelaySeconds+a.periodSeconds;if(r===void 0&&s<le("smallest-probe-budget"))return;let i=[...t.path,"failureThreshold"];yield{message:"first",data:{timeout:fe(a.timeoutSeconds),period:fe(a.periodSeconds)},at:i,certainty:"possible",prediction:tn(e,n,{}),fix:{description:`set failureThreshold: ${bn.failureThreshold}`,safety:"review",edits:[{op:"set",path:i,value:bn.failureThreshold}]}}}});var oT=60,Pg=f({id:"probe-kills-within-seconds",scope:"container",summary:"A probe kills the container within seconds of its start, sooner than an application boots",messages:{kills:e=>`The ${e.kind} probe kills the container ${e.window} after each start, and hardly an application that is meant to run gets less than ${e.floor} s.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes,o=r??a;if(o===void 0)return;let s=be(o),i=rn(n,s);if(i!=="application"&&i!=="file")return;let l=le("smallest-probe-budget");if(s.initialDelaySeconds+s.periodSeconds*s.failureThreshold>=l||Ut(e,n,t)!==void 0)return;let{killWindow:d}=lt(s);yield{message:"kills",data:{kind:o.kind,window:Cn(...d),floor:l},at:o.path,certainty:"likely",prediction:tn(e,n,{window:d}),related:ee(o),fix:cr(n,o.kind,oT)}}});var sT=/^\/(tmp|run|var\/(run|cache|log|tmp)|dev\/shm)(\/|$)/,iT=/^\/(etc|config|conf|usr\/local\/[^/]+\/(etc|conf)|opt\/[^/]+(\/[^/]+)?\/conf)(\/|$)|\.(conf|cfg|cnf|ini|toml|xml|ya?ml|json)$/;function Xr(e){let{image:n,command:t,args:r,volumeMounts:a,raw:o}=e,s=n===void 0?void 0:xe(n);if(s?.facts.ports===void 0||s.facts.endsAtOnce!==void 0||t!==void 0||r!==void 0||o.lifecycle!==void 0||a.some(lT))return;let i=a.some(({mountPath:d})=>!sT.test(d)),{ports:l,servedPaths:c}=s.facts;return{image:s,ports:l,...i||c===void 0?{}:{servedPaths:c}}}function lT({mountPath:e}){return iT.test(e)}var Ag=f({id:"probe-path-not-served",scope:"container",summary:"A probe asks for a path that the server of this image does not have",messages:{missing:e=>`The ${e.kind} probe asks for ${e.path}, but ${e.image} without further content answers only ${e.served}, so ${e.effect}.`},*check({pod:e,container:n}){let t=re(n)?Xr(n):void 0;if(t?.servedPaths!==void 0)for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a?.type!=="httpGet"||o!==void 0||(a.host??"")!=="")continue;let s=He(n,a),i=a.path??"/",l=t.servedPaths.includes((i.startsWith("/")?i:`/${i}`).split("?")[0]??"/");if(typeof s!="number"||!t.ports.includes(s)||l)continue;let c=ke(e,n,r),d=[...r.path,"httpGet","path"];yield{message:"missing",data:{kind:r.kind,path:i,image:t.image.id,served:t.servedPaths.join(" and "),effect:c.effect},at:d,certainty:Re(N("certain",t.image,"servedPaths"),c),prediction:c.prediction,related:ee(r),fix:{description:"set path: /",safety:"review",edits:[{op:"set",path:d,value:"/"}]}}}}});var Eg=f({id:"probe-port-name-unknown",scope:"container",summary:"A probe names a port that its container does not declare, so it can neither pass nor fail",messages:{unknown:e=>`The ${e.kind} probe asks port "${e.port}", which container ${e.container} does not declare, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r===void 0||r.type==="exec"||a!==void 0||He(n,r)!=="unknown name")continue;let o=String(r.port),s=[...t.path,r.type,"port"],{effect:i,prediction:l,severity:c}=zr(n,t,`port "${o}" not found`),d=mT(n,o,s);yield{message:"unknown",data:{kind:t.kind,port:o,container:n.name,effect:i},at:s,certainty:c==="inert"?"likely":"certain",prediction:l,related:[...cT(n),...dT(e,o)],...d===void 0?{}:{fix:d}}}}});function cT({name:e,ports:n,at:t}){if(n.length===0)return[];let r=n.map(({name:a,containerPort:o})=>a??`${o} without a name`);return[{message:`container ${e} declares ${r.join(", ")}`,at:t("ports")}]}function dT({containers:e},n){let t=e.find(({ports:a})=>a.some(({name:o})=>o===n));return t===void 0?[]:[{message:`container ${t.name} declares it, but only the probe's own container counts`,at:t.at("ports")}]}function mT({ports:e},n,t){let r=e.flatMap(({name:s})=>s===void 0?[]:[s]),a=e.length===1?e[0]?.name??e[0]?.containerPort:void 0,o=me(n,r)??a;if(o!==void 0)return{description:`set port: ${o}`,safety:"review",edits:[{op:"set",path:t,value:o}]}}function Mg(e,n,t,r){if(!e.containers.some(a=>pT(a,t)))return uT(e,n,t)??hT(e,n,t,r)??gT(n,t)??kT(n,t)}function pT({ports:e,env:n,command:t=[],args:r=[]},a){let o=new RegExp(`(^|[^0-9])${a}([^0-9]|$)`);return e.some(({containerPort:s})=>s===a)?!0:[...t,...r,...n.flatMap(({value:s})=>s??[])].some(s=>o.test(s))}function uT({containers:e},n,t){let r=Xr(n);if(r===void 0||r.ports.includes(t))return;let a=e.filter(d=>d!==n&&(d.role==="main"||d.role==="sidecar")),[o,s]=r.ports,i=r.ports.join(", "),l=N("certain",r.image,"ports");return{certainty:a.length>0||n.envFrom.length>0?fT(l):l,because:`${r.image.id} listens on port ${i}`,...o===void 0||s!==void 0?{}:{meant:o}}}function fT(e){return e==="certain"?"likely":"possible"}function hT(e,n,t,r){for(let a of r.ofKind("Service")){if((a.namespace??"default")!==(e.workload.resource.namespace??"default"))continue;let o=v(a.toObject().spec),s=Object.entries(ue(o?.selector));if(!(s.length===0||s.some(([i,l])=>e.labels[i]!==l)))for(let{index:i,value:l}of V(o?.ports)){let c=yT(n,l.targetPort);if(!(Te(l.port)!==t||c===void 0||c===t))return{certainty:"likely",because:`${t} is the port of Service ${a.name}, which leads to port ${c} of the container`,meant:c,related:{message:"this port is the Service\u2019s own",at:{manifest:a,path:["spec","ports",i,"port"]}}}}}}function yT({ports:e},n){let t=R(n),r=Te(n);return e.find(a=>t===void 0?a.containerPort===r:a.name===t)?.containerPort}function gT(e,n){let t=Object.values(e.probes).flatMap(({kind:o,path:s,handlers:[i]})=>i===void 0?[]:[{kind:o,path:s,handler:i,port:He(e,i)}]),r=t.filter(o=>o.port===n),a=t.find(o=>e.ports.some(({containerPort:s})=>s===o.port)&&r.some(s=>bT(o.handler,s.handler)));if(!(a===void 0||typeof a.port!="number"))return{certainty:"likely",because:`the ${a.kind} probe asks the same of port ${a.port}, which the container declares`,meant:a.port,related:{message:`the ${a.kind} probe asks port ${a.port}`,at:a.path}}}function bT(e,n){return e.type!==n.type?!1:e.type!=="httpGet"||n.type!=="httpGet"||(e.path??"/")===(n.path??"/")}function kT({ports:e},n){let t=e[0]?.containerPort;if(!(e.length!==1||t===void 0||!wT(String(n),String(t))))return{certainty:"likely",because:`the container declares ${t}`,meant:t,related:{message:`port ${t} is declared here`,at:[...e[0]?.path??[],"containerPort"]}}}function wT(e,n){if(e.length===n.length)return e!==n&&Cg(e)===Cg(n);let[t,r]=e.length<n.length?[e,n]:[n,e];return r.length-t.length!==1||t.length<3?!1:[...r].some((a,o)=>r.slice(0,o)+r.slice(o+1)===t)}function Cg(e){return[...e].sort().join("")}var Tg=f({id:"probe-port-not-served",scope:"container",summary:"A probe asks a port on which nothing listens",messages:{closed:e=>`The ${e.kind} probe asks port ${e.port}, but ${e.because}, so ${e.effect}.`},*check({pod:e,container:n,index:t}){if(re(n))for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a===void 0||o!==void 0||a.type==="exec"||vT(a)||typeof a.port!="number")continue;let s=Mg(e,n,a.port,t);if(s===void 0)continue;let i=ke(e,n,r),l=[...r.path,a.type,"port"],{because:c,certainty:d,meant:m,related:p}=s;yield{message:"closed",data:{kind:r.kind,port:a.port,because:c,effect:i.effect},at:l,certainty:Re(d,i),prediction:i.prediction,related:[...p===void 0?[]:[p],...ee(r)],...m===void 0?{}:{fix:{description:`set port: ${m}`,safety:"review",edits:[{op:"set",path:l,value:m}]}}}}}});function vT(e){return"host"in e&&e.host!==void 0&&e.host!==""}var _g=f({id:"probe-program-missing",scope:"container",summary:"A probe runs a program that the image does not have",messages:{missing:e=>`The ${e.kind} probe runs ${e.program}, which image ${e.image} does not have, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers,o=r?.type==="exec"&&a===void 0?qe(r.command):void 0,s=o===void 0?void 0:xT(n,o);if(s===void 0)continue;let{program:i,image:l,isStarted:c}=s,d=c?ke(e,n,t):zr(n,t,`exec: "${i}": executable file not found in $PATH`);yield{message:"missing",data:{kind:t.kind,program:i,image:n.image?.text??l.id,effect:ST(d)},at:[...t.path,"exec","command"],certainty:d.severity==="inert"?N("likely",l,"absentBinaries","userland"):Re(N("certain",l,"absentBinaries","userland"),d),prediction:d.prediction,related:ee(t),fix:{description:"use an httpGet, tcpSocket or grpc probe, or a program that the image has",safety:"review"}}}}});function ST({effect:e,severity:n}){return n==="inert"?`${e}, or with some runtimes the container is killed`:e}function xT(e,{program:n,script:t,commands:r}){let a=oo(e,n);if(a!==void 0)return{program:n,image:a,isStarted:!1};let s=t!==void 0&&!/[;&|\n]/.test(t.replace(/\|\|\s*exit\s+[1-9]\d*\s*;?\s*$/,"").trim())?r[0]?.[0]:void 0,i=s===void 0?void 0:oo(e,s);return s===void 0||i===void 0?void 0:{program:Pe(s),image:i,isStarted:!0}}var Lg=f({id:"probe-rejected",scope:"container",summary:"A probe is written in a way that the API server refuses, so the pod is never created",messages:{role:e=>`The API server refuses ${e.field} on ${e.role}, so no pod is created.`,field:e=>`The API server refuses the ${e.kind} probe, because ${e.fault}, so no pod is created.`},*check({container:e}){let n=U(e,"Rejected");if(!re(e)){for(let t of OT.filter(r=>Q(e.raw[r]))){let r=e.at(t),a={description:`remove ${t}`,safety:"review",edits:[{op:"remove",path:r}]};yield{message:"role",data:{field:t,role:RT[e.role]},at:r,certainty:"certain",prediction:n,fix:a}}return}for(let t of Object.values(e.probes)){let[r]=[...PT(e,t)];if(r===void 0)continue;let{because:a,at:o,fix:s}=r;yield{message:"field",data:{kind:t.kind,fault:a},at:o,certainty:"certain",prediction:n,...s===void 0?{}:{fix:s}}}}}),OT=["livenessProbe","readinessProbe","startupProbe","lifecycle"],RT={main:"a container",sidecar:"a sidecar",init:"an init container that is no sidecar (restartPolicy: Always)",ephemeral:"an ephemeral container"};function*PT(e,n){let{kind:t,path:r,handlers:a,successThreshold:o}=n,[s,i]=a;if(s===void 0&&!AT(e,n)&&(yield{because:"it has none of httpGet, tcpSocket, grpc and exec",at:r}),i!==void 0&&(yield{because:`it has ${a.map(({type:c})=>c).join(" and ")}, and only one of them is allowed`,at:r}),t!=="readiness"&&o!==void 0&&o>1){let l=[...r,"successThreshold"],c={description:"set successThreshold: 1",safety:"review",edits:[{op:"set",path:l,value:1}]};yield{because:`its successThreshold is ${o}, and must be 1`,at:l,fix:c}}yield*ET(n),s!==void 0&&(yield*CT(s,[...r,s.type]))}function AT(e,{kind:n}){let t=e.raw[`${n}Probe`];return Q(t)&&["httpGet","tcpSocket","grpc","exec"].some(r=>t[r]!==void 0&&t[r]!==null)}function*ET(e){let{kind:n,path:t,terminationGracePeriodSeconds:r}=e;for(let o of["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold"]){let s=e[o];s!==void 0&&s<0&&(yield{because:`its ${o} is negative`,at:[...t,o]})}if(r===void 0)return;let a=[...t,"terminationGracePeriodSeconds"];n==="readiness"?yield{because:"a readiness probe kills nothing and may have no terminationGracePeriodSeconds",at:a}:r<=0&&(yield{because:`its terminationGracePeriodSeconds is ${r}, and must be above 0`,at:a})}function*CT(e,n){if(e.type==="exec"){e.command.length===0&&(yield{because:"its exec has no command",at:n});return}if(yield*MT(e,[...n,"port"]),e.type==="httpGet"&&e.scheme!==void 0&&!/^(HTTPS?)?$/.test(e.scheme)){let t=[...n,"scheme"],r=e.scheme.toUpperCase(),a={description:`set scheme: ${r}`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`scheme ${e.scheme} is neither HTTP nor HTTPS`,at:t,.../^HTTPS?$/.test(r)?{fix:a}:{}}}}function*MT({type:e,port:n},t){if(n===void 0)yield{because:`its ${e} has no port`,at:t};else if(typeof n=="number")Number.isInteger(n)&&n>=1&&n<=65535||(yield{because:`port ${n} does not lie between 1 and 65535`,at:t});else if(/^\d+$/.test(n)){let r=Number(n),a={description:`set port: ${r}, without quotes`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`port "${n}" is a text, and so a name, which needs a letter`,at:t,fix:a}}else e==="grpc"?yield{because:`port ${n} is a name, and grpc takes numbers only`,at:t}:!qc(n)&&!/[$({]/.test(n)&&(yield{because:`"${n}" is no port name (at most 15 of a-z, 0-9 and single hyphens)`,at:t})}var Ng=f({id:"probe-scheme-mismatch",scope:"container",summary:"A probe speaks HTTP to a TLS port, or HTTPS to a plain one",messages:{mismatch:e=>`The ${e.kind} probe speaks ${e.scheme} to ${e.port}, which by all signs speaks ${e.speaks}, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="httpGet"||a!==void 0||(r.host??"")!=="")continue;let o=He(n,r),s=r.scheme??"HTTP",i=typeof o=="number"?TT(n,o):void 0;if(i===void 0||i.scheme===s)continue;let l=ke(e,n,t),c=[...t.path,"httpGet","scheme"];yield{message:"mismatch",data:{kind:t.kind,scheme:s,port:i.name,speaks:i.scheme,effect:l.effect},at:r.scheme===void 0?[...t.path,"httpGet","port"]:c,certainty:Re(i.certainty,l),prediction:l.prediction,related:ee(t),fix:{description:`set scheme: ${i.scheme}`,safety:"review",edits:[{op:"set",path:c,value:i.scheme}]}}}}});function TT(e,n){let t=Xr(e);if(t?.servedPaths!==void 0&&t.ports.includes(n))return{scheme:"HTTP",name:`port ${n} of ${t.image.id}`,certainty:"likely"};let r=e.ports.find(({containerPort:a})=>a===n)?.name;return r!==void 0&&/^(https|tls|ssl)(-|$)|-(https|tls)$/.test(r)?{scheme:"HTTPS",name:`port ${n}, named ${r}`,certainty:"likely"}:r==="http"?{scheme:"HTTP",name:`port ${n}, named http`,certainty:"likely"}:n===443||n===6443?{scheme:"HTTPS",name:`port ${n}`,certainty:"likely"}:n===80?{scheme:"HTTP",name:"port 80",certainty:"likely"}:void 0}var Ig=[{pattern:"^(rabbitmq-diagnostics|rabbitmqctl)\\b",title:"rabbitmq-diagnostics",seconds:1.5,timeout:30},{pattern:"^mongosh\\b",title:"mongosh",seconds:.9,timeout:10},{pattern:"^nodetool\\b",title:"nodetool",seconds:1.5,timeout:30},{pattern:"^cqlsh\\b",title:"cqlsh",seconds:1,timeout:30},{pattern:"^kafka-[a-z-]+(\\.sh)?\\b",title:"the Kafka command line",seconds:2.5,timeout:30},{pattern:"^zkServer\\.sh\\s+status\\b",title:"zkServer.sh status",seconds:1,timeout:10},{pattern:"^sqlcmd\\b",title:"sqlcmd",seconds:.5,timeout:10},{pattern:"^celery\\b.*\\b(inspect|status)\\b",title:"celery inspect",seconds:3,timeout:30},{pattern:"^airflow\\b",title:"the Airflow command line",seconds:4,timeout:30},{pattern:"^(pulsar-admin|solr|spark-submit|keytool|java)\\b",title:"a Java program",seconds:1,timeout:15},{pattern:"^(php\\s+artisan|artisan)\\b",title:"php artisan",seconds:.4,timeout:10},{pattern:"^(rails|bundle\\s+exec\\s+rails)\\s+runner\\b",title:"rails runner",seconds:5,timeout:30},{pattern:"^python[0-9.]*\\s+(manage\\.py|\\S*/manage\\.py)\\b",title:"Django's manage.py",seconds:1.2,timeout:10},{pattern:"^(npm|npx|yarn|pnpm)\\s",title:"a Node.js package manager",seconds:.6,timeout:10},{pattern:"^(python[0-9.]*|node|ruby)\\s",title:"an interpreter",seconds:.2,timeout:5}];var _T=Ig.map(e=>({entry:e,pattern:new RegExp(e.pattern)}));function $g(e){return _T.find(({pattern:n})=>n.test(e))?.entry}var jg=f({id:"probe-timeout-too-short",scope:"container",summary:"A probe gives its command less time than one run of it takes",messages:{short:e=>`${e.command} takes about ${e.takes}, but the ${e.kind} probe gives it ${e.timeout}; when that fails each time, ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers,o=r?.type==="exec"&&a===void 0?LT(r.command):void 0;if(o===void 0)continue;let{timeoutSeconds:s}=be(t),i=o.seconds*Dg(n);if(i<s*.9)continue;let l=ke(e,n,t),c=[...t.path,"timeoutSeconds"],d=!t.timeoutSeconds;yield{message:"short",data:{command:`${o.title.charAt(0).toUpperCase()}${o.title.slice(1)}${NT(n)}`,takes:fe(i),kind:t.kind,timeout:`${fe(s)}${d?` (timeoutSeconds defaults to ${bn.timeoutSeconds})`:""}`,effect:l.effect},at:d?t.path:c,certainty:t.kind==="readiness"?"possible":"likely",prediction:l.prediction,fix:{description:`set timeoutSeconds: ${o.timeout}`,safety:"review",edits:[{op:"set",path:c,value:o.timeout}]}}}}});function LT(e){return(qe(e)?.commands??[]).flatMap(([t="",...r])=>$g([Pe(t),...r].join(" "))??[]).sort((t,r)=>r.seconds-t.seconds)[0]}function Dg({resources:e}){let n=$r(e.limits.cpu);return n===void 0||n<=0?1:Math.max(1,1/n)}function NT(e){return Dg(e)>1?` with a CPU limit of ${e.resources.limits.cpu}`:""}var Fg=f({id:"program-not-in-image",scope:"container",summary:"The command calls a program that the image does not have",messages:{start:({program:e,image:n})=>`${e} cannot be started, because ${n} does not have it.`,script:({program:e,image:n})=>`The script fails at ${e}, because ${n} does not have it.`,waits:({program:e,image:n})=>`The loop waits for ever for ${e} to succeed, because ${n} does not have it.`,interpreter:({program:e,image:n})=>`The script wants to be run by ${e}, which ${n} does not have.`},*check(e){let{pod:n,container:t}=e,r=t.image?.text??"the image",a=IT(e);if(a!==void 0){yield{message:a.isInterpreter?"interpreter":"start",data:{program:a.program,image:r},at:a.path,certainty:a.missing.certainty,prediction:Zn(n,t,"executable file not found in $PATH"),fix:Xc(a.missing,r)};return}let o=DT(e);if(o!==void 0){yield{message:"waits",data:{program:o.missing.name,image:r},at:o.path,certainty:o.missing.certainty,prediction:U(t,"Pending","Init:0/1"),fix:Xc(o.missing,r)};return}let s=$T(e);s!==void 0&&(yield{message:"script",data:{program:s.missing.name,image:r},at:s.path,certainty:s.certainty,prediction:O(n,t,s.exitCode===void 0?{}:{exitCode:s.exitCode}),fix:Xc(s.missing,r)})}});function IT({pod:e,container:n,index:t}){let[r]=st(e,n,t)??[];if(r?.path===void 0||!r.isReadable)return;let{image:a,replacesEntrypoint:o}=P(e,n,t);if(!o&&a?.facts.entrypoint?.length!==0)return;let s=lr(r.text,a,n);if(s!==void 0)return{program:r.text,missing:s,path:r.path,isInterpreter:!1};let i=Pn(e,n,t,r.text);if(i===void 0||i==="absent"||!r.text.startsWith("/"))return;let l=/^#!\s*(\/\S+)/.exec(i.text)?.[1],c=l===void 0?void 0:lr(l,a,n);if(!(l===void 0||c===void 0))return{program:l,missing:c,path:r.path,isInterpreter:!0}}function $T({pod:e,container:n,index:t}){let r=gn(e,n,t);if(r?.reading.ends!=="always"||!r.reading.fails)return;let{missing:a,assumptions:o,exitCode:s}=r.reading,{image:i}=P(e,n,t),[l]=a.flatMap(({name:d})=>lr(d,i,n)??[]);if(l===void 0)return;let c=o.length>0?"likely":l.certainty;return{missing:l,certainty:c,path:r.path,...s===void 0?{}:{exitCode:s}}}var jT=/\b(?:break|exit|return|timeout|add|install|trap)\b/;function DT({pod:e,container:n,index:t}){if(n.role!=="init")return;let r=gn(e,n,t);if(r?.script===void 0||jT.test(r.script))return;let{image:a}=P(e,n,t),[o]=Ur(r.script).flatMap(({program:s})=>lr(s,a,n)??[]);return o===void 0?void 0:{missing:o,path:r.path}}function Xc({name:e,meant:n},t){return{description:n===void 0?`use an image that has ${e}, or call what ${t} has`:`did you mean ${n}?`,safety:"review"}}var Vg=f({id:"read-only-root-filesystem",scope:"container",summary:"The image writes to folders that readOnlyRootFilesystem makes read-only",messages:{unwritable:({image:e,paths:n})=>`${e} has to write to ${n} when it starts, and readOnlyRootFilesystem forbids it.`},*check({pod:e,container:n,index:t}){if(n.securityContext.readOnlyRootFilesystem!==!0)return;let r=P(e,n,t),{image:a}=r;if(a===void 0)return;let o=gi(e,n,r,FT(a.facts));o.length!==0&&(yield{message:"unwritable",data:{image:n.image?.text??"",paths:o.join(" and ")},at:n.at("securityContext","readOnlyRootFilesystem"),certainty:N("certain",a,"mustWrite"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount an emptyDir at ${o.join(" and at ")}`,safety:"review"}})}});function FT({mustWrite:e=[],volumes:n=[]}){return e.filter(t=>!n.some(r=>mn(B(t),B(r))))}var Wg=f({id:"request-exceeds-limit",scope:"container",summary:"A request above its limit is refused by the API server, so no pod is made",messages:{exceeds:({resource:e,request:n,limit:t})=>`The ${e} request of ${n} is above the limit of ${t}, so the API server refuses the pod.`},*check({pod:e,container:n}){for(let{resources:t,path:r}of VT(e,n))for(let[a,o]of Object.entries(t.requests)){let s=t.limits[a];if(s===void 0||!WT(a,o,s))continue;let i=[...r,"requests",a];yield{message:"exceeds",data:{resource:a,request:o,limit:s},at:i,certainty:"certain",prediction:U(n,"Rejected",`must be less than or equal to ${a} limit`),related:[{message:`the limit is ${s}`,at:[...r,"limits",a]}],fix:{description:`lower the request to ${s}, or raise the limit to ${o}`,safety:"review",edits:[{op:"set",path:i,value:s}]}}}}});function VT(e,n){let t={resources:n.resources,path:n.at("resources")};return n===e.containers.find(({role:a})=>a==="main")?[t,{resources:er(e.raw.resources),path:e.at("resources")}]:[t]}function WT(e,n,t){let r=e==="cpu"?$r:en,[a,o]=[r(n),r(t)];return a===void 0||o===void 0||e==="memory"&&o<le("memory-that-hardly-starts")?!1:a>o}var BT={Job:["OnFailure","Never"],CronJob:["OnFailure","Never"],Deployment:["Always"],ReplicaSet:["Always"],StatefulSet:["Always"],DaemonSet:["Always"],ReplicationController:["Always"]},KT=/^(?:v1|(?:apps|batch|extensions)\/v\w+)$/,Bg=f({id:"restart-policy-not-allowed",scope:"pod",summary:"The kind of workload does not accept this restartPolicy, so the API server refuses it",messages:{refused:({kind:e,policy:n,allowed:t})=>`A ${e} accepts no other restartPolicy than ${t}, and this one has ${n}.`,missing:({kind:e,allowed:n})=>`A ${e} has to name its restartPolicy, ${n}: the default, Always, is refused.`},*check({pod:e}){let n=GT(e.workload),t=e.restartPolicy;if(n===void 0||(t===void 0?n.includes("Always"):n.includes(t)))return;let{kind:r}=e.workload.resource,a=e.at("restartPolicy"),o="Rejected",[s="Always"]=n,i={at:a,certainty:"certain",prediction:{status:o,restarts:!1,reason:"spec.template.spec.restartPolicy: Unsupported value"},fix:{description:`set restartPolicy: ${s}`,safety:"review",edits:[{op:"set",path:a,value:s}]}},l=n.join(" or ");t===void 0?yield{...i,message:"missing",data:{kind:r,allowed:l}}:yield{...i,message:"refused",data:{kind:r,policy:t,allowed:l}}}});function GT({resource:e}){return KT.test(e.apiVersion)?BT[e.kind]:void 0}var Kg=f({id:"run-as-non-root-image-is-root",scope:"container",summary:"The image runs as root while runAsNonRoot is true, so the container is never created",messages:{root:({image:e})=>`${e} runs as root and no runAsUser says otherwise, so the kubelet refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=je(e,n,"runAsNonRoot");if(t?.value!==!0||je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image);if(r?.facts.user!==0||On(e))return;let{uid:a}=r.facts;yield{message:"root",data:{image:n.image?.text??""},at:t.path,certainty:N("certain",r,"user"),prediction:U(n,"CreateContainerConfigError","container has runAsNonRoot and image will run as root"),related:[{message:"the image",at:n.at("image")}],fix:{description:a===void 0||a===0?"set runAsUser to a uid that the image can run as, or use a variant of it that does not run as root":`set runAsUser: ${a}, the uid that this image is built for, and fsGroup: ${a} for its volumes`,safety:"review"}}}});var Gg=f({id:"run-as-non-root-uid-zero",scope:"container",summary:"A container that is told to run as uid 0 while runAsNonRoot is true is never created",messages:{contradiction:({container:e})=>`Container ${e} is told to run as uid 0 while runAsNonRoot is true, so the kubelet refuses to create it.`},*check({pod:e,container:n}){let t=je(e,n,"runAsUser"),r=je(e,n,"runAsNonRoot");t?.value!==0||r?.value!==!0||On(e)||(yield{message:"contradiction",data:{container:n.name},at:t.path,certainty:"certain",prediction:U(n,"CreateContainerConfigError","container's runAsUser breaks non-root policy"),related:[{message:"runAsNonRoot is true here",at:r.path}],fix:{description:"set runAsUser to the uid that the image is built for, or set runAsNonRoot: false if it needs root",safety:"review"}})}});var Hg=f({id:"run-as-non-root-user-by-name",scope:"container",summary:"The image names its user, which the kubelet cannot check against runAsNonRoot",messages:{named:({image:e,user:n})=>`${e} runs as the user ${n}, given by name, so the kubelet cannot tell that it is not root and refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=je(e,n,"runAsNonRoot");if(t?.value!==!0||je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image),a=r?.facts.user;if(r===void 0||typeof a!="string"||On(e))return;let{uid:o}=r.facts;yield{message:"named",data:{image:n.image?.text??"",user:a},at:t.path,certainty:N("certain",r,"user"),prediction:U(n,"CreateContainerConfigError",`container has runAsNonRoot and image has non-numeric user (${a}), cannot verify user is non-root`),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${o??"the uid of that user"} beside runAsNonRoot`,safety:"review",...o===void 0?{}:{edits:[{op:"set",path:[...t.path.slice(0,-1),"runAsUser"],value:o}]}}}}});var qg=f({id:"script-exits-with-error",scope:"container",summary:"The start script ends with an error by what it says itself",messages:{exit:({what:e,code:n})=>`The script reaches \`${e}\` on every start${n}.`,unset:({what:e,code:n})=>`The script ends because ${e} is not set${n}.`,failure:({what:e,code:n})=>`The script ends at \`${e}\`, which fails on every start${n}.`},*check({pod:e,container:n,index:t}){let r=gn(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:a,missing:o,exitCode:s,because:i}=r.reading;if(!a||o.length>0)return;let l=s===void 0?"":` and ends with ${s}`,c=Si(r.reading);yield{message:c!==void 0?"unset":i.kind==="exit"?"exit":"failure",data:{what:c??zt(i.text),code:l},at:r.path,certainty:Qr(r),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:c===void 0?"change the script so that this is not reached":`set ${c} in env, or give it a default`,safety:"review"}}}});var HT=[["if","fi"],["case","esac"],["do","done"]],qT=/<<|\\|`|\{\{|\$\{[^}]*['"#]/;function zg(e){if(qT.test(e)||Wt(e)!==void 0)return;let n=UT(e);if(n===void 0)return{word:"a quote",missing:"its other half"};let t=n.split(/[\s;&|()]+/),r=HT.flatMap(([s,i])=>{let l=Ug(t,s)-Ug(t,i);return l===0?[]:[l>0?{word:s,missing:i}:{word:i,missing:s}]}),[a,o]=r;return o===void 0?a:void 0}function Ug(e,n){return e.filter(t=>t===n).length}function UT(e){let n=e.replace(/'[^']*'|"[^"]*"|(?<=^|\s)#[^\n]*/g," ");return/['"]/.test(n)?void 0:n}var zT=2,Jg=f({id:"script-syntax-error",scope:"container",summary:"The start script opens something that it never closes, so the shell refuses it",messages:{unfinished:({word:e,missing:n})=>`The shell cannot read the script, because \`${e}\` has no \`${n}\`.`,quote:()=>"The shell cannot read the script, because a quote in it is never closed."},*check({pod:e,container:n,index:t}){let r=gn(e,n,t);if(r?.script===void 0||r.isBehindEntrypoint||/\bexec\b/.test(r.script))return;let a=zg(r.script);a!==void 0&&(yield{...a.word==="a quote"?{message:"quote",data:void 0}:{message:"unfinished",data:a},at:r.path,certainty:"likely",prediction:O(e,n,{exitCode:zT,reason:"syntax error"}),fix:{description:`add ${a.missing}, or take out ${a.word}`,safety:"review"}})}});var JT=/^ENC\[|[<>${}]|^ref\+|:\/\/|^vault:/,YT=/your|replace|change|insert|todo|xxx|placeholder|example|base64|\s|\.\.\./i,Yg=f({id:"secret-data-not-base64",scope:"manifest",summary:"A value in a Secret's data is not base64, so the API server refuses the Secret",messages:{notBase64:({key:e})=>`The value of ${e} is not base64, which data needs; plain text belongs into stringData.`},*check({manifest:e}){if(e.kind!=="Secret"||e.apiVersion!=="v1")return;let n=e.toObject();if(v(n.sops)===void 0)for(let[t,r]of Object.entries(ue(n.data)))hc(r)||JT.test(r)||(yield{message:"notBase64",data:{key:F(t)},at:["data",t],certainty:YT.test(r)?"possible":"certain",prediction:{status:"Rejected",restarts:!1,reason:"illegal base64 data"},fix:{description:"move the value to stringData, or encode it",safety:"review"}})}});var Qg=f({id:"secret-missing",scope:"container",summary:"The environment asks for a Secret that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`The environment needs ${e}${n}, which ${t}.`},*check({pod:e,container:n,index:t}){let r=De(n).filter(({kind:a})=>a==="Secret");for(let a of at(r,e,t))yield{message:"missing",...a}}});var Xg=f({id:"secret-trailing-newline",scope:"container",summary:"A Secret's value ends in a line break that becomes part of the environment variable",messages:{newline:({key:e,object:n})=>`The value of ${e} in ${n} ends in a line break, which the environment variable then holds too.`},*check({pod:e,container:n,index:t}){for(let r of De(n)){if(r.kind!=="Secret")continue;let a=tt(r,e.workload.manifest,t);if(a.outcome==="found")for(let o of a.holders){let s=o.newlineKeys.filter(l=>r.key===void 0||r.key===l),{manifest:i}=o;if(i!==void 0)for(let l of s)yield{message:"newline",data:{key:F(l),object:Ke(r)},at:r.keyPath??r.path,certainty:"likely",prediction:O(e,n,{reason:"the program reads a value with a line break in it"}),related:un("declared here",o),fix:{description:'encode it without the line break: `printf %s "$VALUE" | base64`, or use stringData',safety:"review"}}}}}});var eb=f({id:"server-listens-on-loopback",scope:"container",summary:"The server listens on the loopback address only, where no probe reaches it",messages:{loopback:e=>`${e.setting} lets the server listen inside the pod only, and the ${e.kind} probe asks port ${e.port} from outside, so ${e.effect}.`},*check({pod:e,container:n}){if(!(!re(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r===void 0||r.type==="exec"||a!==void 0||"host"in r)continue;let o=He(n,r),s=typeof o=="number"?QT(n,o):void 0;if(typeof o!="number"||s===void 0)continue;let i=ke(e,n,t);yield{message:"loopback",data:{setting:s.text,kind:t.kind,port:o,effect:i.effect},at:s.at,certainty:Re("likely",i),prediction:i.prediction,related:[{message:`the ${t.kind} probe asks port ${o}`,at:t.path},...ee(t)],fix:{description:"listen on 0.0.0.0",safety:"review"}};return}}});function QT(e,n){let t=new RegExp(`(^|[=/@\\s])(127\\.0\\.0\\.1|localhost|\\[::1\\]):${n}$`);for(let a of["args","command"]){let o=e[a]??[],s=o.findIndex((l,c)=>t.test(l)&&Zg.test(ZT(o,l,c)));if(s!==-1)return{text:o[s]??"",at:e.at(a,s)};let i=XT(o,n);if(i!==void 0)return{text:i.text,at:e.at(a,i.place)}}let r=e.env.find(({name:a,value:o})=>Zg.test(a)&&t.test(o??""));return r===void 0?void 0:{text:`${r.name}=${r.value}`,at:[...r.path,"value"]}}function XT(e,n){let t=e.join(" "),r=/(?:^|\s)--?(?:host|address|addr)[= ](?:127\.0\.0\.1|localhost)(?=\s|$)/.exec(t)?.[0].trim(),a=new RegExp(`(?:^|\\s)--?(?:port|p)[= ]${n}(?=\\s|$)`).test(t);if(r===void 0||!a)return;let o=e.findIndex(s=>r===s||s.includes(r)||r.startsWith(`${s} `));return o===-1?void 0:{text:r,place:o}}function ZT(e,n,t){return n.includes("=")?n.slice(0,n.indexOf("=")):e[t-1]??""}var Zg=/(bind|listen)/i;var nb=f({id:"service-account-missing",scope:"pod",summary:"The pod runs as a service account that does not exist, so no pod is made",messages:{missing:({object:e,namespace:n,why:t})=>`The pod runs as ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="serviceAccount");for(let r of at(t,e,n))yield{message:"missing",...r}}});var tb=[{images:["confluentinc/cp-kafka","confluentinc/cp-server","confluentinc/cp-enterprise-kafka"],variable:"KAFKA_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-schema-registry"],variable:"SCHEMA_REGISTRY_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-kafka-rest"],variable:"KAFKA_REST_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["wurstmeister/kafka"],variable:"KAFKA_PORT",because:"it writes into its configuration as a port number",certainty:"certain",exitCode:1},{images:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],variable:"N8N_PORT",because:"it reads as the number of its own port",certainty:"certain",exitCode:1},{images:["searxng/searxng","ghcr.io/searxng/searxng"],variable:"SEARXNG_PORT",because:"it reads as the number of its own port",certainty:"certain"},{images:["osixia/openldap"],variable:"LDAP_PORT",because:"its start script puts into the address that slapd listens on",certainty:"certain"},{images:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],variable:"SUPERSET_PORT",because:"its start script reads as the number of its own port",certainty:"likely"},{images:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],variable:"ROCKET_PORT",because:"its web server reads as the number of its own port",certainty:"likely"},{images:["langgenius/dify-api"],variable:"DIFY_PORT",because:"it reads as the number of its own port",certainty:"likely"},{images:["gpustack/gpustack"],variable:"GPUSTACK_PORT",because:"it reads as the number of its own port",certainty:"likely"}];function rb({registry:e,repository:n}){let t=e==="docker.io"?n.replace(/^library\//,""):`${e}/${n}`;return tb.filter(({images:r})=>r.includes(t))}function ob(e){let n=v(e.toObject().spec);if(n===void 0||n.clusterIP==="None"||n.type==="ExternalName")return[];let t=ab(e.name),r=V(n.ports).flatMap(({value:a})=>{let o=Te(a.port),s=R(a.name),i=(R(a.protocol)??"TCP").toUpperCase(),l=`${t}_PORT_${o}_${i}`;return[...s===void 0||s===""?[]:[`${t}_SERVICE_PORT_${ab(s)}`],...o===void 0?[]:[l,`${l}_PROTO`,`${l}_PORT`,`${l}_ADDR`]]});return r.length===0?[]:[`${t}_SERVICE_HOST`,`${t}_SERVICE_PORT`,`${t}_PORT`,...r]}function ab(e){let n=e.toUpperCase().replace(/[-.]/g,"_");return/^\d/.test(n)?`_${n}`:n}var sb=f({id:"service-link-collision",scope:"container",summary:"A variable that Kubernetes sets for a Service is taken by the image as its own setting",messages:{collision:({service:e,variable:n,image:t,because:r})=>`Because of the Service ${e}, Kubernetes sets ${n}=tcp://\u2026, a variable of ${t}, which ${r}.`},*check({pod:e,container:n,index:t}){if(n.image===void 0||e.raw.enableServiceLinks===!1)return;let r=rb(n.image);if(r.length===0)return;let a=H(e,n,t);for(let{variable:o,because:s,certainty:i,exitCode:l}of r){if(a.get(o)!==void 0||!a.isComplete)continue;let c=Ht(e,t).find(d=>ob(d).includes(o));c!==void 0&&(yield{message:"collision",data:{service:c.name,variable:o,image:n.image.text,because:s},at:n.at("image"),certainty:i,prediction:O(e,n,l===void 0?{}:{exitCode:l}),related:[{message:"the Service",at:{manifest:c,path:["metadata","name"]}}],fix:{description:"set enableServiceLinks: false in the pod, or give the Service another name",safety:"review",edits:[{op:"set",path:e.at("enableServiceLinks"),value:!1}]}})}}});var e2=/\$[0-9@*#]|\$\{[0-9@*#]|\bshift\b|\bgetopts\b/,ib=f({id:"shell-c-extra-args",scope:"container",summary:"Only the first argument after `sh -c` is the script, and the rest of the command is lost",messages:{lost:({script:e,lost:n})=>`After -c only \`${e}\` is the script; \`${n}\` becomes an argument that it never reads.`},*check({pod:e,container:n,index:t}){let r=st(e,n,t),a=r===void 0?void 0:Bt(r.map(({text:c})=>c)),o=a===void 0?void 0:r?.[a.textAt+1];if(r===void 0||a?.text===void 0||o?.path===void 0||!/^[\w./-]+$/.test(a.text.trim())||e2.test(a.text)||n2(o.text))return;let i=gn(e,n,t);if(i!==void 0&&i.reading.ends==="always")return;let l=r.slice(a.textAt+1).map(({text:c})=>c);yield{message:"lost",data:{script:a.text.trim(),lost:zt(l.join(" "))},at:o.path,certainty:P(e,n,t).replacesEntrypoint?"likely":"possible",prediction:O(e,n),fix:{description:`write the line as one element: ${JSON.stringify([a.text.trim(),...l].join(" "))}`,safety:"review"}}}});function n2(e){return e==="--"||e==="_"||e==="-"||ge(e)!==void 0}var lb=new Set(["&&",";","||"]),t2=new Set(["|",">",">>","<","2>&1","&","2>","&>",">/dev/null","2>/dev/null"]),r2=new Set(["export","source",".","set","exit","eval","unset","alias","ulimit"]),a2=/(?:^|\/)(?:find|expr|test|\[|awk|sed|grep|jq|yq|xargs|iptables|psql|mysql|echo|printf|perl|ruby|node|python\d?|cmd(?:\.exe)?|pwsh|powershell(?:\.exe)?|zsh|ksh|env|watch|parallel|ssh|su|sudo|runuser)$/,db=f({id:"shell-syntax-without-shell",scope:"container",summary:"The command uses what only a shell understands, and no shell runs it",messages:{operator:({operator:e,program:n})=>`There is no shell, so ${e} and what follows it are handed to ${n} as arguments.`,builtin:({word:e})=>`There is no shell, so the runtime looks for a program called ${e}, and there is none.`},*check({pod:e,container:n,index:t}){if(On(e))return;let{given:r,replacesEntrypoint:a}=P(e,n,t),[o]=r;if(o===void 0||ge(o.text)!==void 0||a2.test(o.text)||r.some(({text:l})=>ge(l)!==void 0))return;if(a&&r2.has(o.text)&&o.path!==void 0){yield{message:"builtin",data:{word:o.text},at:o.path,certainty:"certain",prediction:Zn(e,n,"executable file not found in $PATH"),fix:cb(n,r)};return}let s=r.find(({text:l},c)=>c>0&&(lb.has(l)||t2.has(l)));if(s?.path===void 0)return;let i=a&&lb.has(s.text)&&Dt(e,n);yield{message:"operator",data:{operator:s.text,program:a?o.text:"the program"},at:s.path,certainty:i?"certain":"likely",prediction:O(e,n),fix:cb(n,r)}}});function cb(e,n){let r=["/bin/sh","-c",n.map(({text:o})=>o).join(" ")],a=e.command!==void 0&&e.args!==void 0;return{description:`let a shell read it: ${JSON.stringify(r)}`,safety:"review",edits:[{op:"set",path:e.at("command"),value:r},...a||e.command===void 0?[{op:"remove",path:e.at("args")}]:[]]}}var mb=/(?<!\$)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g,o2=/(?:^|\/)(?:envsubst|awk|sed|perl|php|ruby|jq|make|node|python\d?|psql|mysql|mongosh?|pwsh|powershell|cmd|zsh|ksh|fish|su|sudo|ssh|env|gomplate|confd|dockerize|envoy|nginx|caddy|vector|fluentd|fluent-bit|logstash)$/,s2=/^--?(?:D)?[a-z][\w-]*(?:\.[\w-]+)+=.*\$\{/,i2=/expand-?env|envsubst|expand-variables/i,pb=f({id:"shell-variable-not-expanded",scope:"container",summary:"The arguments hold a shell variable, and no shell replaces it",messages:{literal:({name:e,written:n})=>`There is no shell, so the program is given the text ${n} instead of the value of ${e}.`},*check({pod:e,container:n,index:t}){let{given:r,replacesEntrypoint:a}=P(e,n,t),[o]=r;if(o===void 0||r.some(({text:d})=>ge(d)!==void 0||i2.test(d))||a&&o2.test(o.text))return;let s=H(e,n,t),i=["command","args"].flatMap(d=>l2(n,d,s)),[l,...c]=i;l!==void 0&&(yield{message:"literal",data:{name:l.name,written:`$${l.name}`},at:l.path,certainty:i.some(({isLikely:d})=>d)?"likely":"possible",prediction:O(e,n),related:c.map(({name:d,path:m})=>({message:`${d} is not replaced here either`,at:m})),fix:{description:`write $(${l.name}), which the kubelet replaces`,safety:"review",edits:i.map(({path:d,fixed:m})=>({op:"set",path:d,value:m}))}})}});function l2(e,n,t){return(e[n]??[]).flatMap((r,a)=>{let o=[...r.matchAll(mb)].map(([,l,c])=>l??c??""),[s]=o.filter(l=>t.get(l)!==void 0);if(s===void 0)return[];let i=r.replace(mb,(l,c,d)=>{let m=c??d??"";return t.get(m)===void 0?l:`$(${m})`});return[{name:s,path:e.at(n,a),fixed:i,isLikely:!s2.test(r)}]})}var ub=f({id:"startup-probe-guards-nothing",scope:"container",summary:"The startup probe passes before the application answers, so liveness kills the boot",messages:{early:e=>`${e.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${e.window} after each start.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes;if(r===void 0||a===void 0)return;let o=be(r),s=be(a);if(rn(n,o)!=="process"||rn(n,s)!=="application")return;let i=Ut(e,n,t);if(i===void 0)return;let l=lt(s),c=Yr(i,l);if(c===void 0)return;let d=[l.killWindow[0],l.killWindow[1]+o.periodSeconds],{value:m,periodSeconds:p,failureThreshold:u}=wi(n,"liveness",i.range.slowest);yield{message:"early",data:{boot:Jr(i),window:Cn(...d)},at:r.path,certainty:c,prediction:tn(e,n,{window:d,...i.exitCode===void 0?{}:{exitCode:i.exitCode}}),related:ee(a),fix:{description:`let the startupProbe ask what liveness asks, with periodSeconds: ${p}, failureThreshold: ${u}`,safety:"review",edits:[{op:"set",path:r.path,value:m}]}}}});var fb=f({id:"startup-probe-too-short",scope:"container",summary:"The startup probe kills the container before it has started",messages:{boot:e=>`${e.boot}, but the startup probe kills it ${e.window} after each start unless it answers within ${e.budget}.`,delay:e=>`The liveness probe is told to wait ${e.delay} for the boot, but the startup probe kills the container ${e.window} after each start.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes;if(r===void 0)return;let o=be(r);if(rn(n,o)!=="application")return;let s=lt(o),i=Cn(...s.killWindow),l=Ut(e,n,t),c=l===void 0?void 0:Yr(l,s),d=(m,p)=>({at:r.path,prediction:tn(e,n,{window:s.killWindow,...p===void 0?{}:{exitCode:p}}),related:ee(r),fix:cr(n,"startup",m)});if(l!==void 0&&c!==void 0)yield{message:"boot",data:{boot:Jr(l),window:i,budget:fe(s.killWindow[0])},certainty:c,...d(l.range.slowest,l.exitCode)};else if(a!==void 0&&c2(n,be(a),s.killedBoot)){let m=be(a).initialDelaySeconds;yield{message:"delay",data:{delay:fe(m),window:i},certainty:"likely",...d(m)}}}});function c2(e,n,t){return rn(e,n)==="application"&&n.initialDelaySeconds>=2*t}function hb(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:o})=>o===t.name);if(r===void 0||t.subPath===void 0||t.subPath.includes("/"))return[];let a=[...t.path,"subPath"];for(let[o,s,i]of d2){let l=v(r.raw[o]),c=R(l?.[i]);if(l===void 0||c===void 0||V(l.items).length>0)continue;let d=_e(l.optional)??!1,m=[...r.path,o,i];return[{kind:s,name:c,key:t.subPath,optional:d,place:"subPath",path:m,keyPath:a}]}return[]})}var d2=[["configMap","ConfigMap","name"],["secret","Secret","secretName"]];var yb=f({id:"subpath-key-missing",scope:"container",summary:"A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file",messages:{missing:({key:e,object:n,keys:t})=>`The subPath ${e} is no key of ${n}, which ${t}, so an empty directory is mounted.`},*check({pod:e,container:n,index:t}){for(let r of Vr(hb(e,n),e,t))yield{message:"missing",...r,certainty:Ws(r.certainty)}}});var gb=f({id:"sysctl-needs-privilege",scope:"container",summary:"A container sets a kernel parameter without being privileged, which always fails",messages:{readOnly:({command:e})=>`\`${e}\` writes to /proc/sys, which is read-only in a container that is not privileged.`},*check({pod:e,container:n,index:t}){if(n.securityContext.privileged===!0)return;let{given:r}=P(e,n,t),a=it(r).find(m2);a!==void 0&&(yield{message:"readOnly",data:{command:a.words.join(" ")},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"Read-only file system"}),fix:{description:"set securityContext.privileged: true on this container alone, or set the parameter on the nodes",safety:"review",edits:[{op:"set",path:n.at("securityContext","privileged"),value:!0}]}})}});function m2({words:e}){let[n,...t]=e;return e.some((r,a)=>/^>{1,2}$/.test(e[a-1]??"")&&r.startsWith("/proc/sys/"))?!0:n?.split("/").at(-1)!=="sysctl"||t.includes("-e")||t.includes("--ignore")?!1:t.some(r=>/^[a-z][\w.]*=/.test(r))}var bb=f({id:"template-placeholder-left",scope:"container",summary:"A placeholder that a tool or a person should have replaced is still there",messages:{left:({subject:e,placeholder:n})=>`${e} still holds the placeholder ${n}, which the program gets as it stands.`},*check({pod:e,container:n}){let t=p2(n).map(o=>({place:o,placeholder:f2(o)})).filter(({placeholder:o})=>o!==void 0),[r,...a]=t;r?.placeholder!==void 0&&(yield{message:"left",data:{subject:r.place.subject,placeholder:r.placeholder.text},at:r.place.path,certainty:r.placeholder.certainty,prediction:O(e,n),related:a.map(({place:o})=>({message:`${o.subject} holds one too`,at:o.path})),fix:{description:"render the template, or write the value",safety:"review"}})}});function p2({env:e,command:n=[],args:t=[],at:r}){return[...e.flatMap(({name:a,value:o,path:s})=>o===void 0?[]:[{subject:a,text:o,path:[...s,"value"]}]),...n.map((a,o)=>({subject:"The command",text:a,path:r("command",o)})),...t.map((a,o)=>({subject:"An argument",text:a,path:r("args",o)}))]}var u2=[[/\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\b|include\s+"|template\s+")[^}]*\}\}/,"likely"],[/<no value>|%!s\(<nil>\)|%!s\(MISSING\)/,"likely"],[/^<(?:your|my|insert|change|replace|put|enter|add)[-_ ][a-z0-9 _-]+>$/i,"possible"],[/^(?:<?(?:REPLACE|CHANGE)_?-?ME>?|__[A-Z][A-Z0-9_]+__|TODO|FIXME)$/,"possible"]];function f2({subject:e,text:n}){for(let[t,r]of u2){let a=t.exec(n);if(a!==null)return{text:a[0],certainty:r}}return n===`\${${e}}`?{text:n,certainty:"possible"}:void 0}var kb=f({id:"volume-claim-missing",scope:"pod",summary:"A volume claims storage by a name that does not exist, so the pod is never scheduled",messages:{missing:({object:e,namespace:n,why:t})=>`A volume needs ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volumeClaim");for(let r of at(t,e,n))yield{message:"missing",...r}}});var wb=f({id:"volume-item-key-missing",scope:"pod",summary:"A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts",messages:{missing:({key:e,object:n,keys:t})=>`A volume lists the key ${e} of ${n}, which ${t}.`},*check({pod:e,index:n}){for(let t of Vr(Ye(e),e,n))yield{message:"missing",...t}}});function vb(e){return[...e.volumes.map(({name:n})=>n),...xc(e.workload)]}var Sb=f({id:"volume-mount-without-volume",scope:"container",summary:"A container mounts a volume that the pod does not have, so the API server refuses the pod",messages:{missing:({name:e,volumes:n})=>n.length===0?`The container mounts the volume ${e}, but the pod has no volumes.`:`The container mounts the volume ${e}, but the pod has only ${n.join(", ")}.`},*check({pod:e,container:n,index:t}){if(n.image===void 0||Wr(e.workload.manifest,t))return;let r=vb(e);for(let{name:a,path:o}of Sc(n)){if(r.includes(a)||a.includes("$"))continue;let s=me(a,r);yield{message:"missing",data:{name:F(a),volumes:r.slice(0,6).map(i=>F(i))},at:o,certainty:"certain",prediction:U(n,"Rejected","volumeMounts.name: Not found"),...s===void 0?{}:{fix:{description:`mount ${F(s)}`,safety:"review",edits:[{op:"set",path:o,value:s}]}}}}}});var h2={claim:"a new volume",host:"a folder of the node"},xb=f({id:"volume-not-writable",scope:"container",summary:"The image does not run as root and may not write to the volume of its data",messages:{foreign:({image:e,uid:n,path:t,volume:r})=>`${e} runs as uid ${n} and keeps its data in ${t}, and ${r} belongs to root unless fsGroup changes that.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=P(e,n,t);if(r===void 0||a||n.role!=="main")return;let o=et(e,n,r);if(o===void 0||o.uid===0||g2(e))return;let s=y2(r.facts).find(m=>ae(n,m)!==void 0),i=s===void 0?void 0:ae(n,s),l=i===void 0?void 0:oe(e,i.name),c=l===void 0?void 0:h2[l.kind];if(s===void 0||i===void 0||c===void 0||i.readOnly||b2(e,i))return;let d=l?.kind==="host"?void 0:e.at("securityContext","fsGroup");yield{message:"foreign",data:{image:n.image?.text??"",uid:o.uid,path:s,volume:c},at:i.path,certainty:N("likely",r,"user","dataDirectory"),prediction:O(e,n,{reason:"Permission denied"}),related:[{message:"the image",at:n.at("image")},...o.path===void 0?[]:[{message:`runAsUser is ${o.uid} here`,at:o.path}]],fix:{description:d===void 0?`change the owner of the folder to ${o.uid} on the node, or in an init container that runs as root`:`set fsGroup: ${o.uid} in the pod's securityContext`,safety:"review",...d===void 0?{}:{edits:[{op:"set",path:d,value:o.uid}]}}}}});function y2({dataDirectory:e,mustWrite:n=[]}){return[...e===void 0?[]:[e.path],...n]}function g2({securityContext:e,raw:n}){let t=pt(v(n.securityContext)?.supplementalGroups);return e.fsGroup!==void 0||t.length>0}function b2({containers:e},{name:n}){return e.some(({role:t,volumeMounts:r})=>t==="init"&&r.some(a=>a.name===n))}var Ob=f({id:"volume-source-missing",scope:"pod",summary:"A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts",messages:{missing:({object:e,namespace:n,why:t})=>`A volume needs ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volume"||r==="projected");for(let r of at(t,e,n))yield{message:"missing",...r}}});var Zr=[Pu,Cu,Tu,Lu,Pf,Cf,Tf,_f,Lf,Nf,Mh,_h,Lh,Ih,Kh,Yh,Xh,Zh,ty,ry,ay,iy,ly,dy,my,py,uy,yy,gy,by,ky,Oy,Ry,Py,Ay,Ey,Cy,My,Ty,_y,By,Ky,Uy,zy,Jy,Yy,Zy,eg,tg,rg,ag,ig,lg,cg,dg,pg,yg,gg,bg,wg,xg,Og,Rg,Pg,Ag,Eg,Tg,_g,Lg,Ng,jg,Fg,Vg,Wg,Bg,Kg,Gg,Hg,qg,Jg,Yg,Qg,Xg,eb,nb,sb,ib,db,pb,ub,fb,yb,gb,bb,kb,wb,Sb,xb,Ob];function so(e,n={}){let t="manifests"in e?e:x2(e),r=Em(n,Zr),a=k2(t),o=lu(lm(t.manifests),{...r.world,unreadFiles:a}),s=o.manifests.map(d=>w2(d,o,r)),i=s.flatMap(({workload:d})=>d===void 0?[]:[d]),l=Mm(S2(s.flatMap(({findings:d})=>d)),{comments:t.ignoreComments,annotations:s.flatMap(({annotation:d})=>d===void 0?[]:[d]),ruleIds:Zr.map(d=>d.id),offRuleIds:new Set(Zr.filter(d=>!r.rules.includes(d)).map(d=>d.id))}),c=[...t.problems,...r.problems,...s.flatMap(d=>d.problems),...l.problems];return{kubernetesVersion:Fo(r.kubernetesVersion),summary:{files:t.files,manifests:t.manifests.length,workloads:i.length,containers:i.reduce((d,m)=>d+m.containers,0),...dm(l.findings),notAnalysed:t.notAnalysed},workloads:i,findings:l.findings,problems:c.sort(pm)}}function k2({manifests:e,problems:n}){let t=new Set(e.map(({file:r})=>r));return n.flatMap(({severity:r,code:a,file:o})=>o===void 0?[]:r==="error"||a==="unrendered-template"&&!t.has(o)?[o]:[])}function w2(e,n,t){let r=At(e),{reports:a,problems:o}=Cm({rules:t.rules,manifest:e,workload:r,index:n,kubernetesVersion:t.kubernetesVersion,bootSeconds:t.bootSeconds}),s=[...o,...r===void 0?[]:hm(r)];if(r===void 0&&a.length===0)return{findings:[],problems:s};let i=r?.raw??e.toObject(),l=r===void 0?void 0:v2(r);return{findings:Rm(e,i,a,t.severityOf),problems:s,...r===void 0?{}:{workload:cm(r)},...l===void 0?{}:{annotation:l}}}function v2({manifest:e,annotations:n}){let t=n[pl];if(t===void 0)return;let r=e.locate(["metadata","annotations",pl]),{apiVersion:a,kind:o,namespace:s,name:i}=e;return{value:t,...r===void 0?{}:{file:r.file,line:r.start.line},covers:({resource:l,location:c})=>l.apiVersion===a&&l.kind===o&&l.namespace===s&&l.name===i&&c?.file===e.file}}function S2(e){let n=Om();return[...e].sort(mm).map(t=>({...t,fingerprint:n(t.fingerprint)}))}function x2(e){return{manifests:e.flatMap(t=>yl(t)),problems:[],ignoreComments:[],files:0,notAnalysed:[]}}var xi=["error","warning","info","off"],io=["error","warning","info","none"],Rb=["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"],Pb={kind:"Every kind when left out.",name:"The name of the object; `*` stands for any characters.",namespace:"Every namespace when left out."},Ab={rules:"The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.",ignore:"Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.",kubernetesVersion:'The version of the cluster, in quotes, for example "1.31".',failOn:"The lowest severity that makes a run fail (exit code 1).",bootSeconds:"How long containers take until they answer, in seconds, by Kind/name or Kind/name/container. The annotation crashlint.dev/boot-seconds of a workload wins.",external:"Objects that exist in the cluster although no manifest declares them.",closedWorld:"True when nothing exists but what the manifests make and `external` lists: every reference that leads nowhere is then certain."};function Eb(e){let n=e.charCodeAt(0)===65279?e.slice(1):e,t=Bo(n),r=new kr,a=[],o;for(let s of As(n)){let{value:i,table:l,duplicates:c,fault:d}=s.faults.length>0?O2:Ts(s,r),m=d?[d]:s.faults;for(let{offset:p,reason:u}of m)a.push({message:u,..._n(t,p)});for(let{offset:p,key:u}of c)a.push({message:`the key ${JSON.stringify(u)} stands twice in one map`,..._n(t,p)});o??={value:i??null,locate:p=>P2(p,i,l,t)}}return a.length>0?{problems:a}:{document:o??{value:null,locate:()=>R2},problems:a}}var O2={value:void 0,table:new Uint32Array(0),duplicates:[],fault:void 0},R2={start:{line:1,column:1},end:{line:1,column:1}};function P2(e,n,t,r){let[a,o]=vr(t,wr(t,n,e));return{start:_n(r,a),end:_n(r,o)}}function lo(e,n,t,r){let a=n.find(s=>s===e);if(a!==void 0)return{value:a,faults:[]};let o=typeof e=="string"?Jt(e,n):".";return an(t,`${r} is one of ${ea(n)}, not ${Qe(e)}${o}`)}function an(e,n){return{faults:[{path:e,message:n}]}}function Jt(e,n){let t=me(e,n);return t===void 0?".":`; did you mean ${t}?`}function ea(e){return`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}function ct(e){return JSON.stringify(F(e))}function Qe(e){return typeof e=="string"?ct(e):Array.isArray(e)?"a list":Q(e)?"a map":e===null?"empty":String(e)}var A2="a map from Kind/name or Kind/name/container to seconds";function Cb(e){if(e===void 0)return{faults:[]};if(!Q(e))return an(["bootSeconds"],`The option bootSeconds is ${A2}, not ${Qe(e)}.`);let n=Object.entries(e).flatMap(([r,a])=>[...E2(r),...C2(r,a)]),t=Object.entries(e).filter(r=>typeof r[1]=="number");return{value:Object.fromEntries(t),faults:n}}function E2(e){let n=["bootSeconds",e],[t=""]=e.split("/");return Vo(e)?al.includes(t)?[]:[{path:n,message:`There is no kind of workload ${ct(t)}${Jt(t,al)}`}]:[{path:n,message:`A workload is written as Kind/name or Kind/name/container, not ${ct(e)}.`}]}function C2(e,n){if(typeof n=="number"&&Number.isFinite(n)&&n>0)return[];let t=`The boot time of ${ct(e)} is a number of seconds above 0, not ${Qe(n)}.`;return[{path:["bootSeconds",e],message:t}]}var Zc=Object.keys(Pb);function Tb(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return an(["external"],`The option external is a list of objects such as {kind: Secret, name: "tls-*"}, not ${Qe(e)}.`);let n=e.map((t,r)=>M2(t,["external",r]));return{value:n.flatMap(t=>t.value===void 0?[]:[t.value]),faults:n.flatMap(({faults:t})=>t)}}function M2(e,n){if(!Q(e))return an(n,`An external object is a map with the keys ${ea(Zc)}, not ${Qe(e)}.`);let t=Object.keys(e).filter(i=>!Zc.includes(i)).map(i=>({path:[...n,i],message:`An external object has no ${ct(i)}${Jt(i,Zc)}`})),r=e.kind===void 0?{faults:[]}:lo(e.kind,Rb,[...n,"kind"],"The kind of an external object"),{name:a,namespace:o}=e,s=[...t,...r.faults,...a===void 0?[{path:n,message:"An external object needs a name."}]:Mb(a,[...n,"name"],"name"),...o===void 0?[]:Mb(o,[...n,"namespace"],"namespace")];return s.length>0||!ed(a)?{faults:s}:{value:{...r.value===void 0?{}:{kind:r.value},name:a,...ed(o)?{namespace:o}:{}},faults:s}}function Mb(e,n,t){return ed(e)?[]:[{path:n,message:`The ${t} of an external object is text, not ${Qe(e)}.`}]}function ed(e){return typeof e=="string"&&e.trim()!==""}function td(e,n){let{document:t,problems:r}=Eb(e);if(t===void 0)return{config:{},problems:r.map(({message:s,line:i,column:l})=>_b(n,`This is not valid YAML: ${s}.`,{line:i,column:l}))};let{value:a={},faults:o}=_2(t.value);return{config:a,problems:V2(o.map(s=>F2(s,n,t)))}}var T2={rules:L2,ignore:I2,kubernetesVersion:$2,failOn:j2,bootSeconds:Cb,external:Tb,closedWorld:D2},nd=Object.keys(Ab);function _2(e){if(e===null)return{value:{},faults:[]};if(!Q(e))return an([],`The configuration is a map with the keys ${ea(nd)}, not ${Qe(e)}.`);let n=Object.keys(e).filter(a=>!nd.includes(a)).map(a=>({path:[a],message:`There is no option ${ct(a)}${Jt(a,nd)}`})),t=Object.entries(T2).map(([a,o])=>({key:a,...o(e[a])})),r=t.filter(a=>a.value!==void 0).map(a=>[a.key,a.value]);return{value:Object.fromEntries(r),faults:[...n,...t.flatMap(({faults:a})=>a)]}}function L2(e){if(e===void 0)return{faults:[]};if(!Q(e))return an(["rules"],`The option rules is a map from rule ids to ${ea(xi)}, not ${Qe(e)}.`);let n=Object.entries(e).map(([r,a])=>({id:r,...N2(r,a)})),t=n.flatMap(({id:r,value:a})=>a===void 0?[]:[[r,a]]);return{value:Object.fromEntries(t),faults:n.flatMap(({faults:r})=>r)}}function N2(e,n){let t=["rules",e],r=Zr.map(o=>o.id);return r.includes(e)?lo(n===!1?"off":n,xi,t,`The severity of ${e}`):an(t,`There is no rule ${ct(e)}${Jt(e,r)}`)}function I2(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return an(["ignore"],`The option ignore is a list of patterns such as "charts/**", not ${Qe(e)}.`);let n=e.flatMap((t,r)=>typeof t=="string"&&t.trim()!==""?[]:[{path:["ignore",r],message:`A pattern is text, not ${Qe(t)}.`}]);return{value:e.filter(t=>typeof t=="string"),faults:n}}function $2(e){let n=["kubernetesVersion"];return e===void 0?{faults:[]}:typeof e=="number"?an(n,'The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.'):typeof e=="string"&&Do(e)!==void 0?{value:e,faults:[]}:an(n,`The kubernetesVersion is written like "1.31", not ${Qe(e)}.`)}function j2(e){return e===void 0?{faults:[]}:lo(e,io,["failOn"],"The option failOn")}function D2(e){return e===void 0?{faults:[]}:typeof e=="boolean"?{value:e,faults:[]}:an(["closedWorld"],`The option closedWorld is true or false, not ${Qe(e)}.`)}function F2({path:e,message:n},t,{locate:r}){return _b(t,n,r(e).start)}function _b(e,n,{line:t,column:r}){return{code:"invalid-config",severity:"error",message:n,file:e,line:t,column:r}}function V2(e){return[...e].sort((n,t)=>(n.line??0)-(t.line??0)||(n.column??0)-(t.column??0))}import{closeSync as H2,constants as Nb,fstatSync as q2,openSync as U2,readSync as z2}from"node:fs";import{isUtf8 as W2}from"node:buffer";function Oi(e){let n=B2(e);return n===void 0||n.includes("\0")?void 0:n}function B2(e){if(e[0]===255&&e[1]===254)return Lb(e.subarray(2));if(e[0]===254&&e[1]===255)return e.length%2===0?Lb(K2(e.subarray(2))):void 0;if(!W2(e))return;let n=e.toString("utf8");return n.charCodeAt(0)===65279?n.slice(1):n}function Lb(e){try{return new TextDecoder("utf-16le",{fatal:!0}).decode(e)}catch{return}}function K2(e){return Buffer.from(e).swap16()}co();var G2={EACCES:"permission denied",EPERM:"permission denied",ENOENT:"it is no longer there",ENOTDIR:"a part of its path is not a folder",ELOOP:"it is a symbolic link that leads back to itself",ENAMETOOLONG:"its name is too long",EMFILE:"too many files are open",EIO:"the disk reports an error"};function Ri(e){let n=rd(e);return G2[n]??`the system says ${n}`}function rd(e){return(e instanceof Error?e.code:void 0)??"an unknown error"}function na(e){try{let n=U2(e,Nb.O_RDONLY|Nb.O_NONBLOCK);try{return J2(n)}finally{H2(n)}}catch(n){return{failure:Z2(n)}}}function J2(e){let n=q2(e);if(!n.isFile())return{failure:X2(n)};if(n.size>33554432)return{failure:ad(n.size)};let t=Oi(Y2(e,n.size));return t===void 0?{failure:Q2}:{text:t}}function Y2(e,n){let t=Buffer.allocUnsafe(n),r=0;for(;r<n;){let a=z2(e,t,r,n-r,null);if(a===0)break;r+=a}return t.subarray(0,r)}var Q2={code:"not-text",message:"This file is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1};function ad(e){let n=r=>`${Math.ceil(r/1024/1024)} MiB`;return{code:"file-too-large",message:`This file has ${n(e)}, so it was not read; at most ${n(33554432)} are. Split it or leave it out.`,mayBeManifest:!1}}function X2(e){return{code:"unreadable-file",message:`This is ${e.isFIFO()?"a named pipe":e.isDirectory()?"a folder":"a device"}, not a file, so it was not read; to analyse what a command prints, use \`<command> | crashlint -\`.`,mayBeManifest:!1}}function Z2(e){let n=rd(e),t=n==="ENXIO"?"it is a socket or a device, not a file":Ri(e),r=!["ENXIO","ENOENT","ELOOP"].includes(n);return{code:"unreadable-file",message:`This file cannot be read: ${t}.`,mayBeManifest:r}}function*Ib(e,n){for(let t of e){let r=na(t.path);"text"in r?yield{path:t.name,text:r.text}:n.push(od(r.failure,t))}}function od({code:e,message:n,mayBeManifest:t},{name:r,isNamed:a}){return{code:e,message:n,severity:a||t?"error":"warning",file:r}}co();var ta="<stdin>";async function $b(e){let n=[],t=0;for await(let a of e){if(t+=a.length,t>33554432)return{failure:ad(t)};n.push(a)}let r=Oi(Buffer.concat(n));return r!==void 0?{text:r}:{failure:{code:"not-text",message:"Standard input is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1}}}co();import{realpathSync as aI,statSync as oI}from"node:fs";import{join as sI,resolve as iw}from"node:path";import{lstatSync as n_,readdirSync as t_}from"node:fs";import{basename as Db,dirname as Ai,join as r_,resolve as a_}from"node:path";import{relative as e_,sep as jb}from"node:path";function Kn(e,n){let t=e_(n,e)||".";return jb==="/"?t:t.replaceAll(jb,"/")}function Fb(e,n){let t=a_(n,e);if(Wb(t))return;let r=Vb(t),a=me(Db(r),o_(Ai(r)));if(a!==void 0)return`This path does not exist; did you mean ${Kn(r_(Ai(r),a),n)}?`;let o=Kn(Ai(r),n);return r===t?"This path does not exist.":`This path does not exist: there is no ${Db(r)} in ${o}.`}function Vb(e){let n=Ai(e);return n===e||Wb(n)?e:Vb(n)}function Wb(e){try{return n_(e,{throwIfNoEntry:!1})!==void 0}catch{return!0}}function o_(e){try{return t_(e)}catch{return[]}}async function lw(e,n){let t={...n,files:new Map,links:[],problems:[],hidden:new Set,configuredOut:new Set};for(let r of e)await iI(r,t);for(let r of t.links)wo(r,Vi(r),!1,t);return{files:[...t.files.values()],problems:t.problems,notAnalysed:fI(t)}}async function iI(e,n){let t=iw(n.cwd,e),r=hI(t);if(r===void 0)return mI(e)?await dI(e,n):pI(e,n);if(r.isDirectory())return lI(t,n);wo(t,Vi(t),!0,n)}async function lI(e,n){let{layersAbove:t,walkFolder:r}=await Promise.resolve().then(()=>(hd(),fd)),a=Vi(e),o=0;for(let s of r(a,t(a)))if(s.kind!=="hidden"&&(o+=1),!cI(s,sI(e,s.path.slice(a.length)),n))return;o===0&&n.problems.push(uI(Kn(e,n.cwd),n.hidden.size))}function cI(e,n,t){let r=Kn(n,t.cwd);switch(e.kind){case"file":return n===t.config?!0:wo(n,e.path,!1,t);case"link":return t.links.push(n),!0;case"hidden":return t.hidden.add(r),!0;case"too-deep":return t.problems.push(ko(r,`This folder lies more than ${64} folders deep, so it was not searched; name it to have it searched.`)),!0;case"unreadable-folder":return t.problems.push(ko(r,`This folder cannot be listed: ${Ri(e.error)}.`)),!0}}function wo(e,n,t,r){let{files:a,cwd:o}=r,s=a.get(n);if(s!==void 0&&!(t&&!s.isNamed))return!0;let i=Kn(e,o);return r.isIgnored?.(e)===!0?(r.configuredOut.add(i),!0):s===void 0&&a.size>=2e5?(r.problems.push(ko(i,`There are more than ${2e5} files; from this one on none was read. Name fewer folders.`)),!1):(a.set(n,{path:e,name:s?.name??i,isNamed:t}),!0)}async function dI(e,n){let{isIgnored:t,isManifestName:r,layersAbove:a}=await Promise.resolve().then(()=>(hd(),fd)),{glob:o}=await Promise.resolve().then(()=>(ow(),aw)),s=await o(e,{cwd:n.cwd,absolute:!0,followSymbolicLinks:!1,ignore:["**/.git/**","**/node_modules/**"]}),i=s.filter(c=>r(c)).sort();for(let c of i){let d=Vi(c);t(a(d),d,"file")||wo(c,d,!1,n)}if(i.length>0)return;let l=s.length>0?"only files that do not end in .yaml, .yml or .json":"no file";n.problems.push(ko(e,`This pattern matches ${l}.`))}function mI(e){return/[*?[\]{}]|[!@+]\(/.test(e)}function pI(e,n){let t=iw(n.cwd,e),r=Fb(e,n.cwd);r===void 0?wo(t,t,!0,n):n.problems.push(ko(Kn(t,n.cwd),r))}function ko(e,n){return{code:"unreadable-file",severity:"error",message:n,file:e}}function uI(e,n){return{code:"nothing-to-analyse",severity:"error",message:`There are no .yaml, .yml or .json files in this folder.${n>0?" Hidden ones are left out; name them to have them read.":""}`,file:e}}function fI({hidden:e,configuredOut:n}){return[{what:"hidden files and folders",count:e.size,why:"they belong to tools; name one to have it read"},{what:"files",count:n.size,why:"the configuration ignores them"}].filter(({count:t})=>t>0)}function hI(e){try{return oI(e)}catch{return}}function Vi(e){try{return aI(e)}catch{return e}}async function cw(e,{ignore:n,folder:t,config:r},a){let o=[],s=e.includes("-")?await yI(a,o):void 0,i=e.filter(d=>d!=="-"),l=await lw(i,{cwd:a.cwd,...r===void 0?{}:{config:r},...await gI(n,t)});o.push(...l.problems);function*c(){s!==void 0&&(yield{path:ta,text:s}),yield*Ib(l.files,o)}return{sources:c,problems:()=>o,notAnalysed:l.notAnalysed,...s===void 0?{}:{stdin:s}}}async function yI(e,n){let{stdin:t}=e;t.isTTY===!0&&e.stderr.write(`crashlint reads manifests from the terminal; end them with Ctrl-D
`);let r=await $b(t);if("failure"in r){n.push(od(r.failure,{name:ta,isNamed:!0}));return}if(r.text.trim()!=="")return r.text;n.push({code:"nothing-to-analyse",severity:"error",message:"Standard input is empty, so nothing was analysed; look at what the command before the pipe did.",file:ta})}async function gI(e,n){if(e.length===0)return{};let{isIgnored:t,layerOf:r}=await Promise.resolve().then(()=>($i(),ik)),a=[r(n,e)];return{isIgnored:o=>t(a,o,"file")}}async function Md(e,{config:n,folder:t,file:r},a,o){let s={ignore:n.ignore??[],folder:t,...r===void 0?{}:{config:r}},i=await cw(e,s,o),l=so(Fa(i.sources()),a),{summary:c}=l,d=[...i.problems(),...bI(l,i.problems()),...l.problems],m=[...c.notAnalysed,...i.notAnalysed];return{analysis:{...l,summary:{...c,notAnalysed:m},problems:d},stdin:i.stdin}}function bI({summary:e,problems:n},t){if(e.manifests>0||n.length+t.length>0)return[];let r=e.files===1?"this file":`these ${e.files} files`;return[{code:"nothing-to-analyse",severity:"warning",message:e.files===0?"All files are ignored, so nothing was analysed.":`No Kubernetes object was found in ${r}: none has apiVersion and kind.`}]}var ca="https://github.com/crashlint/crashlint";function vo(e){return[...e].map(([n,{summary:t,certainty:r,cause:a,markdown:o}])=>({id:n,summary:t,certainty:r,help:o,helpUri:dw(n,a)}))}function So(e,n){let t=n.get(e);return t===void 0?void 0:dw(e,t.cause)}function dw(e,n){return`${ca}/blob/main/rules/${n}/${e}.md`}function Td(e,n){let t=n.filter(({suppressed:o})=>o===void 0),r=o=>t.filter(s=>s.severity===o).length,a={errors:r("error"),warnings:r("warning"),infos:r("info"),suppressed:n.length-t.length};return{...e,findings:n,summary:{...e.summary,...a}}}import{resolve as z$}from"node:path";function Ie(e){return e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/[&<>`*_{}[\]()#|~!\\@:^$]/g,n=>`&#${n.charCodeAt(0)};`).replace(/www\./gi,n=>`${n.slice(0,3)}&#46;`).trim()}var mw={error:0,warning:1,info:2};function sn(e){return e.filter(n=>n.suppressed===void 0).map((n,t)=>({finding:n,place:t})).sort((n,t)=>mw[n.finding.severity]-mw[t.finding.severity]||n.place-t.place).map(({finding:n})=>n)}var kI={error:"error",warning:"warning",info:"notice"},da={mostPerLevel:{error:10,warning:10,info:10}},pw=3500;function xo(e,{mostPerLevel:n}){let t=new Map,r=[],a=sn(e);for(let o of a){let s=t.get(o.severity)??0;o.location===void 0||s>=n[o.severity]||(t.set(o.severity,s+1),r.push(wI(o,o.location)))}return{commands:r,notShown:a.length-r.length}}function _d(e,{mostPerLevel:n}){return["error","warning"].flatMap(t=>e.filter(({severity:r})=>r===t).slice(0,n[t]).map(({code:r,message:a,file:o,line:s,column:i})=>{let l={title:`crashlint ${r}`,file:o,line:s,col:i};return`::${t} ${uw(l)}::${Ld(a)}`}))}function Wi({prediction:e,resource:n,container:t,severity:r}){let a=t===void 0?n.name:`${n.name}/${t}`;return`${r==="info"?`At risk of ${e.status}`:e.status}: ${n.kind} ${a}`}function Bi({message:e,fix:n,rule:t}){let r=n===void 0?"":`
Fix: ${n.description}.`,a=`${e}${r}
(${t})`;return a.length<=pw?a:`${a.slice(0,pw)}\u2026`}function wI(e,{file:n,start:t,end:r}){let a=t.line===r.line?{col:t.column,endColumn:r.column}:{},o={title:Wi(e),file:n.replace(/^\.\//,""),line:Math.max(1,t.line),endLine:Math.max(1,r.line),...a};return`::${kI[e.severity]} ${uw(o)}::${Ld(Bi(e))}`}function uw(e){return Object.entries(e).filter(([,n])=>n!==void 0).map(([n,t])=>`${n}=${vI(String(t))}`).join(",")}function Ld(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function vI(e){return Ld(e).replaceAll(":","%3A").replaceAll(",","%2C")}function Oo({kubernetesVersion:e,summary:n,findings:t,problems:r}){let a={version:1,kubernetesVersion:e,summary:SI(n),findings:t.map(xI),problems:r.map(OI)};return`${JSON.stringify(a,null,2)}
`}function SI({files:e,manifests:n,workloads:t,containers:r,errors:a,warnings:o,infos:s,suppressed:i,notAnalysed:l}){return{files:e,manifests:n,workloads:t,containers:r,errors:a,warnings:o,infos:s,suppressed:i,notAnalysed:l.map(({what:c,count:d,why:m})=>({what:c,count:d,why:m}))}}function xI(e){let{rule:n,severity:t,certainty:r,message:a,prediction:o,resource:s,container:i,path:l,location:c,related:d,fix:m,fingerprint:p,suppressed:u}=e,{status:y,reason:h,exitCode:g,restarts:A,window:S}=o;return{rule:n,severity:t,certainty:r,message:a,prediction:{status:y,reason:h,exitCode:g,restarts:A,window:S},resource:{apiVersion:s.apiVersion,kind:s.kind,namespace:s.namespace,name:s.name},container:i,path:l,location:c,related:d.map(M=>({message:M.message,path:M.path,location:M.location})),fix:m&&{description:m.description,safety:m.safety,edits:m.edits},fingerprint:p,suppressed:u&&{by:u.by,reason:u.reason}}}function OI({code:e,message:n,file:t,line:r,column:a}){return{code:e,message:n,file:t,line:r,column:a}}var Ki={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"};function Nd(e,n){let{location:t,related:r,fix:a}=e,o=t===void 0?"":` (${Gi(t,n)})`,s=[...r.map(l=>`- ${RI(l,n)}`),...a===void 0?[]:[`- **Fix:** ${Ie(a.description)}`]],i=`${Ki[e.severity]} ${Ie(e.message)}${o} \xB7 ${PI(e.rule,n)}`;return s.length===0?i:`${i}
${s.join(`
`)}`}function Gi({file:e,start:n},{linkTo:t}){let r=Ie(`${e}:${n.line}`),a=t?.(e,n.line);return a===void 0?r:`[${r}](${fw(a)})`}function RI({message:e,location:n},t){let r=Ie(e);return n===void 0?r:`${r} (${Gi(n,t)})`}function PI(e,{linkToRule:n}){let t=n?.(e);return t===void 0?`\`${e}\``:`[\`${e}\`](${fw(t)})`}function fw(e){return e.replaceAll(/[()<>\s\\|]/g,n=>encodeURIComponent(n).replace("(","%28").replace(")","%29"))}function pr(e){let n=new Map;for(let t of sn(e)){let{apiVersion:r,kind:a,namespace:o="",name:s}=t.resource,i=[t.location?.file??"",r,a,o,s].join("\0"),l=n.get(i);l===void 0?n.set(i,[t]):l.push(t)}return[...n.values()].flatMap(t=>{let r=t[0];if(r===void 0)return[];let a=r.location?.file;return[{resource:r.resource,...a===void 0?{}:{file:a},worst:r,findings:t}]})}var AI=/^(Init:)?(CrashLoopBackOff|OOMKilled|RunContainerError)$/,EI=/^(NotReady|Completed)$/;function ur({severity:e,prediction:n}){return e==="info"?"at-risk":n.restarts||AI.test(n.status)?"crash-loops":EI.test(n.status)?"degraded":"does-not-start"}function Id({status:e,exitCode:n,window:t,restarts:r}){let a=n===void 0?"":` (exit ${n})`;if(t===void 0)return`${e}${a}`;let[o,s]=t,i=o===s?`${s} s`:`${o} to ${s} s`;return`${e}${a}, killed ${i} after ${r?"each":"its"} start`}var CI=50,MI=5,TI=200,_I=10,LI=20;function Ro(e,n){let{scope:t}=n,r=t===void 0?e.findings:e.findings.filter(i=>t.shown.has(i.fingerprint)),a=pr(r),o=[`## ${NI(a,t)}`,...n.notice===void 0?[]:[`> \u26A0\uFE0F ${Ie(n.notice)}`],...$I(t?.fixed??[]),...jI(a,n)].join(`

`),s=KI(e,sn(e.findings).length-sn(r).length,t);return`${FI({head:o,workloads:a,foot:s},n)}
`}function NI(e,n){let t=e.filter(({worst:o})=>o.severity==="error"),r=o=>t.filter(({worst:s})=>ur(s)===o).length,a=[[r("crash-loops"),"will crash-loop"],[r("does-not-start"),"will not start"],[r("degraded"),"will not work"],[e.filter(({worst:o})=>o.severity==="warning").length,"will probably fail"],[e.filter(({worst:o})=>o.severity==="info").length,"at risk"]].flatMap(([o,s])=>o===0?[]:[`${o} ${s}`]);return a.length>0?`crashlint: ${a.join(", ")}${II[n?.kind??"all"]}`:n?.kind==="added"?"crashlint: this change breaks no workload \u2705":"crashlint: no workload is predicted to fail \u2705"}var II={all:"",added:" because of this change",touched:" in the files of this change"};function $I(e){if(e.length===0)return[];let n=e.slice(0,_I).map(({rule:r,resource:a})=>`${Hi(a)} (\`${r}\`)`),t=e.length>n.length?` and ${e.length-n.length} more`:"";return[`\u{1F389} This change fixes ${e.length}: ${n.join(", ")}${t}.`]}function jI(e,n){if(e.length===0)return[];let t=e.slice(0,CI).map(({resource:o,worst:s})=>{let i=Id(s.prediction),l=`${DI[s.severity]}${Ie(i)}`,c=s.location===void 0?"":Gi(s.location,n);return`| ${Ki[s.severity]} ${Hi(o)} | ${l} | ${c} |`}),r=e.length-t.length;return[["| Workload | `kubectl get pods` will show | Where |","|:--|:--|:--|",...t].join(`
`),...r===0?[]:[`\u2026and ${r} more ${r===1?"workload":"workloads"}.`]]}var DI={error:"",warning:"probably ",info:"perhaps "},hw=200;function FI({head:e,workloads:n,foot:t},r){let a=n.length<=MI,o=[],s=e.length+t.length+hw;for(let c of n.slice(0,TI)){let d=a?WI(c,r):BI(c,r);if(s+=d.length+2,s>r.mostCharacters)break;o.push(d)}let i=n.length-o.length,l=`The reasons for ${i} more ${i===1?"workload are":"workloads are"} in the log of this step.`;return[VI(e,r.mostCharacters-t.length-hw),...o,...i>0?[l]:[],t].filter(c=>c!=="").join(`

`)}function VI(e,n){return e.length<=n?e:e.slice(0,Math.max(0,e.lastIndexOf(`
`,n)))}function WI({resource:e,findings:n},t){return[`### ${Hi(e)}`,...n.map(r=>Nd(r,t))].join(`

`)}function BI({resource:e,worst:n,findings:t},r){let a=`${Ki[n.severity]} <b>${Hi(e)}</b>: ${Ie(n.message)}`,o=t.map(s=>Nd(s,r));return[`<details><summary>${a}</summary>`,...o,"</details>"].join(`

`)}function KI(e,n,t){let{summary:r,kubernetesVersion:a}=e,o=t?.kind==="added"?"older":"other",s=r.notAnalysed.map(({what:l,count:c,why:d})=>`not analysed: ${c} \xD7 ${l} (${d})`),i=[`${$d(r.workloads,"workload")} in ${$d(r.files,"file")}`,`Kubernetes ${a}`,...n===0?[]:[`${n} ${o} ${n===1?"finding":"findings"} not shown`],...r.suppressed===0?[]:[`${r.suppressed} suppressed`],...s];return[...GI(e),`<sub>${i.map(Ie).join(" \xB7 ")}</sub>`].join(`

`)}function GI({problems:e}){if(e.length===0)return[];let n=e.slice(0,LI).map(({file:o,line:s,message:i})=>`- ${o===void 0?"":`\`${HI(s===void 0?o:`${o}:${s}`)}\` `}${Ie(i)}`),t=e.length-n.length,r=`${$d(e.length,"problem")} with the input or the configuration`,a=[...n,...t>0?[`- \u2026and ${t} more`]:[]].join(`
`);return[`<details><summary>${r}</summary>

${a}

</details>`]}function HI(e){return e.replaceAll(/[`\p{Cc}\p{Cf}\u2028\u2029]/gu," ").replaceAll("|","\xA6")}function Hi({kind:e,name:n,namespace:t}){let r=t===void 0?"":` (${Ie(t)})`;return`${Ie(e)}/${Ie(n)}${r}`}function $d(e,n){return`${e} ${e===1?n:`${n}s`}`}var bw={error:"error",warning:"warning",info:"note"},qI={certain:"very-high",likely:"high",possible:"medium"},UI={certain:"error",likely:"warning",possible:"recommendation"},yw=1024,zI=100,JI=25e3;function Po(e,n){let t=[...n.rules].sort((o,s)=>o.id<s.id?-1:1),r=new Map(t.map((o,s)=>[o.id,s])),a={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"crashlint",semanticVersion:n.toolVersion,informationUri:n.informationUri,rules:t.map(YI)}},columnKind:"utf16CodeUnits",invocations:[QI(e.problems)],results:sn(e.findings).slice(0,JI).map(o=>ZI(o,r.get(o.rule)))}]};return`${JSON.stringify(a,null,2)}
`}function YI({id:e,summary:n,certainty:t,help:r,helpUri:a}){return{id:e,name:e,shortDescription:{text:gw(n)},fullDescription:{text:gw(`${n}.`)},help:{text:r,markdown:r},helpUri:a,defaultConfiguration:{level:bw[t==="certain"?"error":t==="likely"?"warning":"info"]},properties:{precision:qI[t],"problem.severity":UI[t],tags:["kubernetes","reliability"]}}}function QI(e){return{executionSuccessful:e.every(n=>n.severity!=="error"),toolExecutionNotifications:e.map(n=>({level:n.severity,message:{text:n.message},descriptor:{id:n.code},...n.file===void 0?{}:{locations:[XI(n.file,n)]}}))}}function XI(e,{line:n,column:t}){let r=n===void 0?{}:{region:{startLine:n,...t===void 0?{}:{startColumn:t}}};return{physicalLocation:{artifactLocation:ww(e),...r}}}function ZI(e,n){let t=e.related.flatMap((r,a)=>n$(r,a)).slice(0,zI);return{ruleId:e.rule,...n===void 0?{}:{ruleIndex:n},level:bw[e.severity],message:{text:e$(e)},locations:e.location===void 0?[]:[{...kw(e.location),logicalLocations:[t$(e)]}],...t.length===0?{}:{relatedLocations:t},partialFingerprints:{"crashlint/v1":e.fingerprint},properties:{certainty:e.certainty,prediction:e.prediction,path:e.path}}}function e$({message:e,prediction:n,fix:t}){let r=`The pod will show ${n.status}.`;return[e,r,...t===void 0?[]:[`Fix: ${t.description}.`]].join(" ")}function n$({message:e,location:n},t){return n===void 0?[]:[{id:t+1,message:{text:e},...kw(n)}]}function kw({file:e,start:n,end:t}){let r={startLine:n.line,startColumn:n.column,endLine:t.line,endColumn:t.column};return{physicalLocation:{artifactLocation:ww(e),region:r}}}function t$({resource:e,path:n}){let t=`${e.kind}/${e.name}`;return{name:t,fullyQualifiedName:`${t}#${n}`,kind:"resource"}}function ww(e){return{uri:e.split(/[\\/]/).map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function gw(e){return e.length<=yw?e:`${e.slice(0,yw-1)}\u2026`}import{readFileSync as r$}from"node:fs";function jd(){let e=r$(new URL("./pages.json",import.meta.url),"utf8");return new Map(Object.entries(JSON.parse(e)))}var a$=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ae(e){return e.replaceAll(a$,n=>{let t=n.charCodeAt(0);return t<32?String.fromCharCode(9216+t):t===127?"\u2421":"\uFFFD"})}function Qt(e,n){return`${e} ${n}${e===1?"":"s"}`}var o$=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u"),s$=/[\p{Mn}\p{Me}\p{Cf}]/u,i$=/^[\x20-\x7e]*$/;function Mn(e){if(i$.test(e))return e.length;let n=0;for(let t of e)n+=Dd(t);return n}function Dd(e){return e<="\u02FF"?e==="\xAD"?0:1:o$.test(e)?2:s$.test(e)?0:1}var l$=/ (?!(?:s|ms|min|h|%)(?![\w-]))/;function Hn(e,n){let t=[],r="";for(let a of e.split(l$)){let o=r===""?a:`${r} ${a}`;r!==""&&Mn(o)>n?(t.push(r),r=a):r=o}return[...t,r]}function qi(e,{style:n,width:t}){return[...e.filter(({severity:a})=>a==="error"),...e.filter(({severity:a})=>a==="warning")].map(a=>c$(a,n,t)).join(`
`)}function c$({severity:e,message:n,file:t,line:r,column:a,code:o},s,i){let l=r===void 0?"":a===void 0?`:${r}`:`:${r}:${a}`,c=t===void 0?"":`${s.bold(Ae(t)+l)} `;return[`${s.severity[e](e)} ${c}${s.dim(o)}`,...Hn(Ae(n),i-2).map(m=>`  ${m}`)].join(`
`)}function Sw(e,n){let{summary:t}=e,r=[d$(e,n.style),p$(t,n.style),n.style.dim(`${Qt(t.files,"file")} in ${n.seconds.toFixed(1)} s`)].filter(o=>o!==""),a=r.join(" \xB7 ");return Mn(u$(a))<=n.width?a:`${r[0]}
${r.slice(1).join(" \xB7 ")}`}function d$(e,n){let{workloads:t}=e;if(t.length===0)return"no workloads";let r=new Set(t.map(({resource:l,location:c})=>vw(l,c?.file))),a=pr(e.findings).filter(({resource:l,file:c})=>r.has(vw(l,c))),o=t.length-a.length,s=m$.flatMap(({words:l,severity:c,test:d})=>{let m=a.filter(p=>d(p)).length;return m===0?[]:[n.severity[c](`${m} ${l}`)]}),i=a.length===0?o===1?"it looks fine":"all look fine":`${o} ${o===1?"looks":"look"} fine`;return`${Qt(t.length,"workload")}: ${[...s,...o===0?[]:[n.good(i)]].join(", ")}`}var Fd=({worst:e})=>e.severity==="error",m$=[{words:"will crash-loop",severity:"error",test:e=>Fd(e)&&ur(e.worst)==="crash-loops"},{words:"will not start",severity:"error",test:e=>Fd(e)&&ur(e.worst)==="does-not-start"},{words:"will not work",severity:"error",test:e=>Fd(e)&&ur(e.worst)==="degraded"},{words:"will probably fail",severity:"warning",test:({worst:e})=>e.severity==="warning"},{words:"at risk",severity:"info",test:({worst:e})=>e.severity==="info"}];function p$({errors:e,warnings:n,infos:t,suppressed:r},a){return[...e===0?[]:[a.severity.error(Qt(e,"error"))],...n===0?[]:[a.severity.warning(Qt(n,"warning"))],...t===0?[]:[a.severity.info(Qt(t,"info"))],...r===0?[]:[a.dim(`${r} suppressed`)]].join(", ")}function vw({kind:e,namespace:n="",name:t},r=""){return[r,e,n,t].join("\0")}function u$(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var xw={error:"will show",warning:"will probably show",info:"may show"};function ma({status:e,exitCode:n,window:t,restarts:r}){return[e,...n===void 0?[]:[`exit code ${n}`],...t===void 0?[]:[`killed ${f$(t)} after ${r?"each":"its"} start`]].join(", ")}function Ui({reason:e}){return e===void 0?void 0:Ae(e)}function Ow(e,n){return ma(e)===ma(n)&&e.reason===n.reason}function f$([e,n]){return e===n?`${n} s`:`${e} to ${n} s`}var h$="    ",Rw="\u2026",y$=12;function Vd(e){return e.replaceAll("	",h$)}function Pw(e,n,t){let r=Mn(e);if(r<=t)return{text:e,place:m=>m};let a=n.end>t-1,o=a?Rw:"",s=t-o.length,i=a?g$(n,r,s):0,l=r-i>s,c=b$(e,i,l?s-1:s),d=m=>{let p=u=>Math.min(Math.max(u-i+o.length,0),t);return{start:p(m.start),end:p(m.end)}};return{text:`${o}${c}${l?Rw:""}`,place:d}}function g$({start:e,end:n},t,r){let a=Math.min(n-(r-1),e);return Math.max(Math.min(Math.max(e-y$,a),t-r),1)}function b$(e,n,t){let r=0,a="";for(let o of e){let s=Dd(o),i=r+s;if(r>=n+t||i>n+t)break;r>=n?a+=o:i>n&&(a+=" ".repeat(i-n)),r=i}return a}var Ew=2,Wd=28;function Cw(e,n){let t=k$(e,n.lineAt),r=Math.max(...t.map(i=>String(i).length),2),a={...n,gutter:r,dedent:v$(t,n.lineAt)},o=[],s;for(let i of t)s!==void 0&&i>s+1&&o.push(n.style.dim(`${" ".repeat(r)} \u22EE`)),o.push(...S$(i,e.filter(l=>l.line===i),a)),s=i;return o}function k$(e,n){let t=[...new Set(e.map(({line:a})=>a))].filter(a=>n(a)!==void 0),r=[...new Set(t.flatMap(a=>[...w$(a,n),a]))];return r.sort((a,o)=>a-o),r.flatMap((a,o)=>{let s=r[o-1]??a,i=Array.from({length:Math.max(a-s-1,0)},(c,d)=>s+1+d);return i.length<=Ew&&!i.some(c=>(n(c)??"").startsWith("---"))?[...i,a]:[a]})}function w$(e,n){let t=a=>a.length-a.trimStart().length,r=t(n(e)??"");for(let a=e-1;a>=e-1-Ew;a-=1){let o=n(a)??"";if(o.trim()===""||o.startsWith("---"))return[];if(t(o)<r)return o.trimStart().startsWith("#")?[]:[a]}return[]}function v$(e,n){let t=e.map(r=>n(r)??"").filter(r=>r.trim()!=="");return t.length===0?0:Math.min(...t.map(r=>r.length-r.trimStart().length))}function S$(e,n,t){let{style:r,gutter:a,dedent:o,width:s}=t,i=(t.lineAt(e)??"").slice(o),l=s-a-3,c=n[0],d=c===void 0?{start:0,end:0}:Aw(c,i,o),m=Pw(Vd(i),d,l),p=r.dim("\u2502"),u=r.dim(String(e).padStart(a)),y=n.length===0?r.dim(m.text):m.text,h=[`${u} ${p} ${y}`.trimEnd()];for(let g of n)for(let A of x$(m.place(Aw(g,i,o)),g,l,t))h.push(`${" ".repeat(a)} ${p} ${A}`);return h}function Aw({startColumn:e,endColumn:n},t,r){let a=s=>Mn(Vd(t.slice(0,Math.max(s,0)))),o=a(e-1-r);return{start:o,end:Math.max(a(n-1-r),o+1)}}function x$({start:e,end:n},t,r,{style:a,severity:o}){let s=t.kind==="primary"?a.severity[o]:a.related,i=(t.kind==="primary"?"^":"-").repeat(Math.max(n-e,1)),l=`${" ".repeat(e)}${s(i)}`;if(t.text==="")return[l];let c=r-n-1;if(Mn(t.text)<=c||c>=Wd)return Hn(t.text,c).map((p,u)=>u===0?`${l} ${s(p)}`:" ".repeat(n+1)+s(p));let d=Math.max(Math.min(e,r-Wd),0),m=Hn(t.text,Math.max(r-d,Wd));return[l,...m.map(p=>`${" ".repeat(d)}${s(p)}`)]}var Ot="  ",Mw=7;function _w(e,n){let{style:t,width:r}=n,{severity:a,rule:o,message:s,fix:i}=e,l=Hn(Ae(s),r-Ot.length),c=(d,m)=>P$(d,m,n);return[`${Ot}${t.severity[a](a)} ${t.bold(o)}${R$(e,t)}`,...l.map(d=>Ot+d),...A$(e,n),...n.showsPrediction?c("shows",O$(e)):[],...M$(e).flatMap(d=>c("see",T$(d))),...i===void 0?[]:c("fix",Ae(i.description)),...n.isExplained?[]:c("why",t.code(`crashlint explain ${o}`))]}function O$({prediction:e}){let n=Ui(e);return`${ma(e)}${n===void 0?"":`: ${n}`}`}function R$({container:e},n){return e===void 0?"":n.dim(` \xB7 container ${Ae(e)}`)}function P$(e,n,{style:t,width:r}){let a=Ot.length+Mw;return Hn(n,r-a).map((s,i)=>i===0?`${Ot}${t.dim(e.padEnd(Mw))}${s}`:" ".repeat(a)+s)}function A$(e,{style:n,width:t,readSource:r}){let{location:a,severity:o}=e;if(a===void 0)return["",`${Ot}${n.dim("at")} ${Ae(e.path)}`,""];let s=r(a.file),i=`${Ae(a.file)}:${a.start.line}:${a.start.column}`;if(s===void 0)return["",`${Ot}${n.dim("at")} ${i}`,""];let l=C$(e,a,s),c=Cw(l,{style:n,severity:o,width:t-Ot.length,lineAt:s.lineAt});return["",...[`${" ".repeat(E$(c,l))} ${n.dim(`\u256D\u2500 ${i}`)}`,...c].map(m=>Ot+m),""]}function E$(e,n){return e.length===0?2:Math.max(...n.map(({line:t})=>String(t).length),2)}function C$(e,n,t){let r=e.related.flatMap(a=>a.location?.file===n.file?[Tw(a.location,"related",Ae(a.message),t)]:[]);return[Tw(n,"primary","",t),...r]}function Tw({start:e,end:n},t,r,a){let o=a.lineAt(e.line)??"",s=o.length-o.trimStart().length;if(a.isMasked(e.line))return{line:e.line,startColumn:s+1,endColumn:o.length+1,kind:t,text:r};let i=o.trimEnd().length+1,l=n.line===e.line?Math.min(n.column,i):i;return{line:e.line,startColumn:e.column,endColumn:l,kind:t,text:r}}function M$({related:e,location:n}){return e.filter(t=>t.location===void 0||n===void 0||t.location.file!==n.file)}function T$({location:e,message:n,path:t}){let r=e===void 0?t:`${e.file}:${e.start.line}`;return Ae(r===void 0?n:`${r}  ${n}`)}function Lw({resource:e,worst:n},t,r,a){let o=t.map(s=>{let i=a.has(s.rule);a.add(s.rule);let l=!Ow(s.prediction,n.prediction);return _w(s,{...r,isExplained:i,showsPrediction:l}).join(`
`)});return[[_$(e,n.severity,r),...L$(n,r)].join(`
`),...o].join(`

`)}function _$(e,n,{style:t,width:r}){let a=Ae(`${e.kind}/${e.name===""?"(no name)":e.name}`),o=e.namespace===void 0?"":Ae(`namespace ${e.namespace}`),s="\u2500".repeat(Math.max(r-4-Mn(a)-(o===""?0:Mn(o)+1),3));return`${t.severity[n]("\u25CF")} ${t.bold(a)} ${t.dim(`${o===""?"":`${o} `}${s}`)}`}function L$({severity:e,prediction:n},{style:t,width:r}){let a=Hn(`${xw[e]} ${ma(n)}`,r-2),o=Ui(n),s=i=>i.replace(n.status,t.status[e]);return[...a.map(i=>`  ${s(i)}`),...o===void 0?[]:Hn(o,r-2).map(i=>`  ${t.dim(i)}`)]}var Nw={error:0,warning:1,info:2};function Iw(e,n){let t=new Set,r=({severity:l})=>Nw[l]<=Nw[n.show],a=pr(e.findings).flatMap(l=>{let c=l.findings.filter(r);return c.length===0?[]:[Lw(l,c,n,t)]}),o=e.findings.filter(l=>l.suppressed===void 0&&!r(l)),s=[...N$(o,n),...$$(e,n)].join(`
`);return`${[...a,qi(e.problems,n),s,Sw(e,n)].filter(l=>l!=="").join(`

`)}
`}function N$(e,n){let t=new Map;for(let r of e){let a=t.get(r.rule);t.set(r.rule,a===void 0?[r]:[...a,r])}return[...t.values()].map(r=>I$(r,n))}function I$(e,{style:n}){let[{severity:t,rule:r,resource:a}]=e,o=new Set(e.map(({resource:{kind:l,namespace:c,name:d}})=>[l,c,d].join("/"))).size,s=e.length===1?`in ${Ae(`${a.kind}/${a.name}`)}`:`${e.length} times in ${Qt(o,"object")}`,i=`--show ${t} shows ${e.length===1?"it":"them"}`;return`${n.severity[t](t)} ${r} ${n.dim(`${s}; ${i}`)}`}function $$({summary:e},{style:n}){return e.notAnalysed.map(({what:t,count:r,why:a})=>n.dim(`not analysed: ${t} (${r}); ${a}`))}var j$="\u2022\u2022\u2022",D$=[["apiVersion"],["kind"],["type"],["immutable"],["metadata","name"],["metadata","namespace"]],F$=[["metadata"],["data"],["stringData"]];function $w(e){if(!/Secret|\\[ux]/.test(e.text))return new Map;let n=e.text.split(/\r?\n/),{manifests:t}=Fa([e]),r=new Map;return t.forEach((a,o)=>{if(a.kind==="Secret"){for(let s of V$(a,t[o+1],n)){let i=n[s-1]??"";i.trim()!==""&&r.set(s,Kd(/^\s*/.exec(i)?.[0]??""))}for(let[s,i]of W$(a,n))r.set(s,i)}}),r}function V$(e,n,t){let r=e.locate([])?.start.line??1,a=n?.locate([])?.start,o=a!==void 0&&/[^\s-]/.test((t[a.line-1]??"").slice(0,a.column-1)),s=a===void 0?t.length:a.line-(o?0:1),i=t.findIndex((c,d)=>d>=r&&d<s&&/^(---|\.\.\.)(\s|$)/.test(c)),l=(i===-1?s:i)-r+1;return Array.from({length:Math.max(l,0)},(c,d)=>r+d)}function*W$(e,n){for(let t of D$){let r=Bd(e,t,n);r!==void 0&&(yield[r.line,{text:r.text.slice(0,r.end).trimEnd(),isMasked:!1}])}for(let t of F$){let r=Bd(e,t,n),a=r?.text.slice(r.prefix.length+1).trim()==="";r!==void 0&&(yield[r.line,a?{text:`${r.prefix}:`,isMasked:!1}:Kd(`${r.prefix}: `)])}for(let t of["data","stringData"])for(let r of K$(e.toObject()[t])){let a=Bd(e,[t,r],n);a!==void 0&&(yield[a.line,Kd(`${a.prefix}: `)])}}function Kd(e){return{text:`${e}${j$}`,isMasked:!0}}function Bd(e,n,t){let r=e.locate(n),a=n.at(-1)??"",o=t[(r?.start.line??0)-1];if(r===void 0||o===void 0)return;let{start:s,end:i}=r,l=[a,`'${a}'`,`"${a}"`].map(c=>B$(c,o)).find(c=>c!==void 0);if(l!==void 0)return{line:s.line,text:o,prefix:l,end:i.line===s.line?i.column-1:l.length}}function B$(e,n){let t=/^[\s-]*/.exec(n)?.[0]??"";return n.startsWith(`${e}:`,t.length)?t+e:void 0}function K$(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[]}function jw(e){let n=e.text.split(/\r?\n/),t=$w(e);return{lineAt:a=>{let o=t.get(a)?.text??n[a-1];return o===void 0?void 0:G$(o)},isMasked:a=>t.get(a)?.isMasked===!0}}function G$(e){return e.split("	").map(Ae).join("	")}var Ww=el(Vw(),1);function Hd(e){let{bold:n,dim:t,red:r,yellow:a,cyan:o,blue:s,green:i}=Ww.default.createColors(e),l={error:c=>n(r(c)),warning:c=>n(a(c)),info:c=>n(o(c))};return{bold:n,dim:t,status:l,severity:l,related:s,good:i,code:o}}function qd({asked:e,isTerminal:n,env:t}){if(e!==void 0)return e;if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n&&t.TERM!=="dumb"}var Ao="0.1.0";var J$={pretty:X$,json:Oo,sarif:Z$,github:ej,markdown:tj},Bw=100,Y$=50,Q$=120;function Ud(e,{color:n},t){let r=qd({asked:n,isTerminal:t.stderr.isTTY===!0,env:t.env});return`${qi(e,{style:Hd(r),width:Kw(t)})}
`}function zd(e,n,t){return J$[n.format](e,n,t)}function X$(e,n,t){let{cwd:r,env:a,stdout:o,now:s}=t;return Iw(e,{style:Hd(qd({asked:n.color,isTerminal:o.isTTY===!0,env:a})),width:Kw(t),readSource:rj(r,n.stdin),seconds:s()/1e3,show:n.show??(n.failOn==="info"?"info":"warning")})}function Z$(e){return Po(e,{toolVersion:Ao,informationUri:ca,rules:vo(jd())})}function ej({findings:e,problems:n}){let t=_d(n,da),{commands:r,notShown:a}=xo(e,{mostPerLevel:{...da.mostPerLevel,error:da.mostPerLevel.error-t.filter(s=>s.startsWith("::error")).length,warning:da.mostPerLevel.warning-t.filter(s=>s.startsWith("::warning")).length}}),o=a===0?[]:[`crashlint: ${a} more not annotated, as GitHub shows ten of a kind in a step.`];return[...t,...r,...o].map(s=>`${s}
`).join("")}var nj=3e5;function tj(e){let n=jd();return Ro(e,{mostCharacters:nj,linkToRule:t=>So(t,n)})}function Kw({stdout:e,env:n}){let t=e.columns??Number(n.COLUMNS??Bw);return Number.isInteger(t)&&t>0?Math.min(Math.max(t,Y$),Q$):Bw}function rj(e,n){let t;return r=>(t?.file!==r&&(t={file:r,source:aj(r,e,n)}),t.source)}function aj(e,n,t){let r=e===ta?{text:t}:na(z$(n,e));if(!(!("text"in r)||r.text===void 0))return jw({path:e,text:r.text})}function Jd({rules:e,kubernetesVersion:n,bootSeconds:t,external:r,closedWorld:a},o={}){let s=o.kubernetesVersion??n;return{rules:{...e,...o.rules},...s===void 0?{}:{kubernetesVersion:s},...t===void 0?{}:{bootSeconds:t},...r===void 0?{}:{external:r},closedWorld:o.closedWorld??a??!1}}import{dirname as dj,resolve as mj}from"node:path";import{existsSync as Gw,statSync as oj}from"node:fs";import{dirname as Eo,join as Yd,resolve as sj}from"node:path";var ij=["crashlint.yaml","crashlint.yml"];function Hw(e,n){for(let t=cj(e.map(r=>lj(r,n)))??n;;t=Eo(t)){let r=ij.map(a=>Yd(t,a)).find(a=>Gw(a));if(r!==void 0)return r;if(Gw(Yd(t,".git"))||Eo(t)===t)return}}function lj(e,n){let t=sj(n,e);try{return e==="-"?n:oj(t).isDirectory()?t:Eo(t)}catch{return n}}function cj(e){return e.reduce((n,t)=>n===void 0?t:qw(n,t),void 0)}function qw(e,n){return e===n||n.startsWith(Yd(e,"/"))||Eo(e)===e?e:qw(Eo(e),n)}function Qd(e,n,t){let r=e===void 0?Hw(n,t):e;if(r===void 0||r===!1)return{config:{},folder:t,problems:[]};let a=mj(t,r),o=Kn(a,t),s=na(a);return"text"in s?{...td(s.text,o),folder:dj(a),file:a}:{config:{},folder:t,problems:[{code:"invalid-config",severity:"error",message:s.failure.message,file:o}]}}import{existsSync as uj}from"node:fs";import{join as zw,posix as Uw,relative as fj,resolve as hj}from"node:path";function Jw({root:e,prefix:n,paths:t,config:r}){let a=t.map(l=>gj(l,e,n)),o=Qd(r===void 0?void 0:zw(n,r),a,e),s=Jd(o.config),i=o.problems.length>0?o.problems:so([],s).problems;return{paths:a,loaded:o,options:s,faults:i}}async function Co(e,n,t){let{analysis:r}=await Md(n.paths,bj(n.loaded,t,e),n.options,Mo(e));return r}function Mo(e){return{cwd:e,env:{},stdin:yj(),stdout:{write:()=>!0,columns:120},stderr:{write:()=>!0,columns:120},now:()=>performance.now()}}async function*yj(){}function gj(e,n,t){let r=Uw.join(t,e);return uj(zw(n,r))?r:Uw.join(t.replaceAll(/[*?[\]{}()!@+\\]/g,"\\$&"),e)}function bj(e,n,t){let r=o=>hj(t,fj(n,o)),{file:a}=e;return{...e,folder:r(e.folder),...a===void 0?{}:{file:r(a)}}}var kj=/^[0-9a-f]{40}([0-9a-f]{24})?$/,wj=/^0+$/;function Yw(e,n){let[t="",r=""]=(e.GITHUB_REPOSITORY??"").split("/"),a=e.GITHUB_EVENT_NAME??"",o=ua(n),s=ua(o.merge_group),i=vj(ua(o.pull_request)),l=pa(e.GITHUB_SHA),c=a==="push"?pa(o.before):void 0,d=pa(ua(ua(o.pull_request).base).sha)??pa(s.base_sha)??c;return{name:a,owner:t,repo:r,serverUrl:e.GITHUB_SERVER_URL??"https://github.com",headSha:i?.headSha??pa(s.head_sha)??l??"",...l===void 0?{}:{workflowSha:l},...d===void 0?{}:{baseSha:d},...i===void 0?{}:{pull:i}}}function vj(e){let{number:n}=e,t=pa(ua(e.head).sha);return typeof n=="number"&&Number.isSafeInteger(n)&&n>0&&t!==void 0?{number:n,headSha:t}:void 0}function pa(e){return typeof e=="string"&&kj.test(e)&&!wj.test(e)?e:void 0}function ua(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}import{resolve as Bj}from"node:path";async function Qw(e,n,t){let r=o=>Oj(e,n,o,t.token);if(await e.read("rev-parse","--git-dir")===void 0)return{why:"git is not installed, or this is no git repository"};if(t.baseRef!==void 0){let o=await r(t.baseRef);return o===void 0?{why:`base-ref ${JSON.stringify(t.baseRef)} is not in this clone and could not be fetched`}:{sha:o}}if(n.pull!==void 0)return await Sj(e,n,n.pull.headSha,r);if(n.baseSha===void 0)return{why:`a ${n.name||"manual"} event names no commit to compare with`};let a=await r(n.baseSha);return a===void 0?{why:Xd(n.baseSha)}:{sha:a}}async function Sj(e,n,t,r){let a=await Yi(e,"HEAD"),[o,s,...i]=await xj(e),l=o!==void 0&&s!==void 0&&i.length===0,c=s===t||a===n.workflowSha&&n.name!=="pull_request_target";if(l&&c){let m=await r(o);return m===void 0?{why:Xd(o)}:{sha:m}}if(a!==t)return{why:`the checked out commit ${Zd(a??"unknown")} is not the change of this pull request (${Zd(t)})`};let d=n.baseSha===void 0?void 0:await r(n.baseSha);return d===void 0?{why:Xd(n.baseSha??"of the pull request")}:{sha:(await e.read("merge-base",d,"HEAD"))?.trim()||d}}async function xj(e){let n=await e.read("cat-file","commit","HEAD")??"",[t=""]=n.split(`

`,1);return[...t.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function Oj(e,n,t,r){let a=await Yi(e,t);if(a!==void 0)return a;let i=["fetch","--no-tags","--no-recurse-submodules",...(await e.read("rev-parse","--is-shallow-repository"))?.trim()==="true"?["--depth=1"]:[],"--end-of-options","origin",t],l=r===void 0?void 0:Rj(e,n,r);if((await e.read(...i)??await l?.read(...i))!==void 0)return await Yi(e,t)??await Yi(e,"FETCH_HEAD")}function Rj(e,{serverUrl:n},t){let r=Buffer.from(`x-access-token:${t}`).toString("base64");return e.withSetting(`http.${n}/.extraheader`,`AUTHORIZATION: basic ${r}`)}async function Yi(e,n){return(await e.read("rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`))?.trim()||void 0}function Xd(e){return`the base commit ${Zd(e)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: 2"`}function Zd(e){return e.slice(0,12)}import{mkdtemp as Pj,rm as Aj}from"node:fs/promises";import{tmpdir as Ej}from"node:os";import{join as Xw}from"node:path";async function Zw(e,n){let t=await Pj(Xw(Ej(),"crashlint-base-")),r=Xw(t,"tree"),a=async()=>{await e.read("worktree","remove","--force",r),await Aj(t,{recursive:!0,force:!0}),await e.read("worktree","prune")};if(await e.read("worktree","add","--detach","--force",r,n)!==void 0)return{folder:r,dispose:a};await a()}var ev=["--unified=0","--inter-hunk-context=0","--no-color","--no-ext-diff","--no-textconv","--no-relative","--find-renames","--src-prefix=a/","--dst-prefix=b/"],Cj=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function nv(e){let n=new Map,t,r=0;for(let a of e.split(`
`)){if(r>0&&/^[+\-\\]/.test(a)){a.startsWith("\\")||(r-=1);continue}a.startsWith("+++ ")&&(t=Mj(a));let o=Tj(a);if(o===void 0||(r=o.outstanding,t===void 0||o.range===void 0))continue;let s=n.get(t);s===void 0?n.set(t,[o.range]):s.push(o.range)}return n}function Mj(e){let n=e.slice(4).replace(/\t$/,"");return n.startsWith("b/")?n.slice(2):void 0}function Tj(e){let n=Cj.exec(e);if(n===null)return;let t=/^@@ -\d+(?:,(\d+))?/.exec(e)?.[1]??"1",r=Number(n[1]),a=Number(n[2]??"1"),o=Number(t)+a;return a===0?{outstanding:o}:{outstanding:o,range:{first:r,last:r+a-1}}}function Qi(e,n,{first:t,last:r}){return(e.get(n)??[]).some(a=>a.first<=r&&t<=a.last)}var tv={error:0,warning:1,info:2};function ov(e,n){let t=({suppressed:c})=>c===void 0,r=e.findings.filter(t),a=n.findings.filter(t),o=new Map(r.map(({fingerprint:c,severity:d})=>[c,d])),s=new Set(n.findings.map(({fingerprint:c})=>c)),i=({fingerprint:c,severity:d})=>{let m=o.get(c);return m===void 0||tv[d]<tv[m]},l=new Set(e.problems.map(rv));return{added:a.filter(i),fixed:r.filter(({fingerprint:c})=>!s.has(c)),kept:a.filter(c=>!i(c)),newProblems:n.problems.filter(c=>!l.has(rv(c)))}}function rv({code:e,file:n="",message:t}){return[e,n,t].join("\0")}function sv(e,n){let{location:t}=e;if(t===void 0||av(t,n))return e;let r=e.related.find(o=>o.location!==void 0&&av(o.location,n));if(r?.location===void 0)return e;let a=`${t.file}:${t.start.line}`;return{...e,location:r.location,message:`${e.message} (${r.message}; the finding itself is at ${a})`}}function av({file:e,start:n,end:t},r){return Qi(r,e,{first:n.line,last:t.line})}var iv={requestMilliseconds:2e4,secondMilliseconds:1e3,longestWaitSeconds:60,retries:3};function lv(e){return{request:async n=>await _j(n,e)}}function Tn(e,...n){return e.map((t,r)=>t+(r<n.length?encodeURIComponent(String(n[r])):"")).join("")}async function _j(e,n){let{times:t}=n;for(let r=0;;r+=1){let{result:a,waitSeconds:o,isRefused:s=!1}=await Lj(e,n,r),i=s||e.isRepeatable!==!1,l=o===void 0||o>t.longestWaitSeconds;if(a.ok||l||!i||r>=t.retries)return a;await new Promise(c=>setTimeout(c,o*t.secondMilliseconds))}}async function Lj(e,n,t){let r=2**t;try{let a=await Nj(e,n),o=Dj(await a.text());if(a.ok)return{result:{ok:!0,data:o}};let{status:s}=a,i={ok:!1,status:s,why:`${s} ${cv(o)}`.trim()};return $j(a,o)?{result:i,waitSeconds:jj(a)??Ij,isRefused:!0}:s>=500?{result:i,waitSeconds:r}:{result:i}}catch(a){return{result:{ok:!1,why:Vj(a)},waitSeconds:r}}}function Nj({method:e,path:n,body:t},{url:r,token:a,times:o}){return fetch(`${r}${n}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${a}`,"user-agent":"crashlint-action","x-github-api-version":"2022-11-28",...t===void 0?{}:{"content-type":"application/json"}},...t===void 0?{}:{body:JSON.stringify(t)},signal:AbortSignal.timeout(o.requestMilliseconds)})}var Ij=60;function $j({status:e,headers:n},t){return e===429?!0:e!==403?!1:n.has("retry-after")||n.get("x-ratelimit-remaining")==="0"||/secondary rate limit/i.test(cv(t))}function jj({headers:e}){let n=Number(e.get("retry-after")??Number.NaN);if(Number.isFinite(n)&&n>=0)return n;let t=Number(e.get("x-ratelimit-reset")??Number.NaN);return e.get("x-ratelimit-remaining")==="0"&&Number.isFinite(t)?Math.max(0,t-Date.now()/1e3):void 0}function Dj(e){try{return e===""?void 0:JSON.parse(e)}catch{return}}var Fj=300;function cv(e){let n=typeof e=="object"&&e!==null&&"message"in e?e.message:void 0;return typeof n=="string"?n.split(`
`,1).join("").slice(0,Fj):""}function Vj(e){if(!(e instanceof Error))return"no answer";if(e.name==="TimeoutError")return"no answer in time";let{cause:n}=e,t=n instanceof Error&&"code"in n?n.code:void 0;return typeof t=="string"?`the connection broke: ${t}`:"the connection broke"}var dv=100,Wj=30;async function mv(e,n){let{owner:t,repo:r,pull:a}=n;if(a===void 0)return;let o=new Set;for(let s=1;s<=Wj;s+=1){let i=Tn`/repos/${t}/${r}/pulls/${a.number}/files?per_page=${dv}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok||!Array.isArray(l.data))return;for(let{filename:c}of l.data)o.add(c);if(l.data.length<dv)return o}}var pv={scope:{kind:"all"}};async function uv(e){let{inputs:n,event:t,head:r}=e;if(n.onlyNew==="false"||n.onlyNew==="auto"&&!Kj(n,t))return pv;let a=n.baseDirectory===void 0?await Gj(e):await Hj(e);if("why"in a)return await qj(e,a.why);let s={kind:"change",comparison:ov(a.analysis,r),changed:a.changed},i=n.baseDirectory===void 0?await Uj(e,s):[];return i.length===0?{scope:s}:{scope:s,notice:zj(i)}}function Kj({baseRef:e,baseDirectory:n},t){return[e,n,t.baseSha,t.pull].some(r=>r!==void 0)}async function Gj({inputs:e,event:n,git:t,root:r,plan:a}){let{baseRef:o,githubToken:s}=e,i=await Qw(t,n,{...o===void 0?{}:{baseRef:o},...s===void 0?{}:{token:s}});if("why"in i)return i;let l=await Zw(t,i.sha);if(l===void 0)return{why:`the base commit ${i.sha.slice(0,12)} could not be checked out beside the change`};try{let c=await Co(l.folder,a,r),d=await t.read("diff",...ev,i.sha,"HEAD")??"";return{analysis:c,changed:nv(d)}}finally{await l.dispose()}}async function Hj({inputs:e,workspace:n,root:t,plan:r}){let a=Bj(n,e.baseDirectory??"."),o=await Co(a,r,t);return o.summary.files===0?{why:`base-directory ${JSON.stringify(e.baseDirectory)} holds none of the paths`}:{analysis:o,changed:new Map}}async function qj({inputs:e,event:n,api:t},r){if(e.onlyNew==="true")return{refusal:`only-new is true, but what is new cannot be told, because ${r}.`};let a=`What this change makes worse cannot be told, because ${r}.`,o=t===void 0?void 0:await mv(t,n);return o===void 0?{...pv,notice:`${a} All findings are listed, old and new.`}:{scope:{kind:"touched-files",files:o},notice:`${a} Listed are the findings in the files that this pull request touches, old and new.`}}async function Uj({git:e,root:n},t){let r=new Set(t.comparison.added.flatMap(({location:s})=>s===void 0?[]:[s.file]));if(r.size===0)return[];let a=await e.read("-C",n,"ls-files","-z");if(a===void 0)return[];let o=new Set(a.split("\0"));return[...r].filter(s=>!o.has(s))}function zj([e="",...n]){return`${n.length===0?`${e} is`:`${e} and ${n.length} more files are`} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`}async function fv(e,n){let{owner:t,repo:r,headSha:a,serverUrl:o}=n,s=Jj(await e.read("config","--get","remote.origin.url")??"",o);if(!(s!==void 0&&(s.owner!==t||s.repo!==r)))return t===""||a===""?void 0:{owner:t,repo:r,sha:a};let l=(await e.read("rev-parse","HEAD"))?.trim();return l===void 0?void 0:{...s,sha:l}}function Jj(e,n){let t=e.startsWith(`${n}/`)?e.slice(n.length+1).trim():"",[,r,a]=/^([^/]+)\/([^/]+?)(?:\.git)?$/.exec(t)??[];return r===void 0||a===void 0?void 0:{owner:r,repo:a}}import{execFile as Yj}from"node:child_process";import{promisify as Qj}from"node:util";var Xj=Qj(Yj),Zj=256*1024*1024,eD=12e4,nD={"safe.directory":"*","core.hooksPath":"/dev/null","core.fsmonitor":"false","core.quotePath":"off","gc.auto":"0","maintenance.auto":"false","protocol.ext.allow":"never"};function em(e,n=nD){return{read:async(...t)=>{try{let{stdout:r}=await Xj("git",t,{cwd:e,maxBuffer:Zj,timeout:eD,env:{...process.env,...tD,...rD(n)}});return r}catch{return}},withSetting:(t,r)=>em(e,{...n,[t]:r})}}var tD={GIT_TERMINAL_PROMPT:"0",GIT_PAGER:"cat",GIT_OPTIONAL_LOCKS:"0",GIT_LFS_SKIP_SMUDGE:"1",LC_ALL:"C"};function rD(e){let n=Object.entries(e),t=n.flatMap(([r,a],o)=>[[`GIT_CONFIG_KEY_${o}`,r],[`GIT_CONFIG_VALUE_${o}`,a]]);return{GIT_CONFIG_COUNT:String(n.length),...Object.fromEntries(t)}}var aD={paths:".",config:"","fail-on":"","only-new":"auto","base-ref":"","base-directory":"",annotations:"true","max-annotations":"10",summary:"true","sarif-file":"","check-run":"false","review-suggestions":"false",comment:"false","github-token":"","working-directory":"."},hv=1e4,yv=1e3;function gv(e){let n=[],t=s=>oD(e,s,n),r=s=>nm(s,t(s),["true","false"],n)==="true",a=t("base-ref");a.startsWith("-")&&n.push('base-ref must not begin with "-"');let o={paths:iD(t("paths"),n),...To("config",t("config")),...sD(t("fail-on"),n),onlyNew:nm("only-new",t("only-new"),["auto","true","false"],n),...To("baseRef",a),...To("baseDirectory",t("base-directory")),annotations:r("annotations"),maxAnnotations:lD("max-annotations",t("max-annotations"),50,n),summary:r("summary"),...To("sarifFile",t("sarif-file")),checkRun:r("check-run"),reviewSuggestions:r("review-suggestions"),comment:r("comment"),...To("githubToken",t("github-token")),workingDirectory:t("working-directory")};return n.length===0?{inputs:o}:{faults:n}}function oD(e,n,t){let r=(e[`INPUT_${n.toUpperCase()}`]??"").trim();return r.length>hv&&t.push(`${n} is longer than ${hv} characters`),r===""?aD[n]:r}function nm(e,n,t,r){let a=t.find(o=>o===n.toLowerCase());return a!==void 0?a:(r.push(`${e} is ${JSON.stringify(n)}; use one of ${t.join(", ")}`),t[0])}function sD(e,n){return e===""?{}:{failOn:nm("fail-on",e,io,n)}}function iD(e,n){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!=="");return t.includes("-")&&n.push('paths holds "-", but an action has no standard input; write the manifests to a file first'),t.length>yv&&n.push(`paths holds ${t.length} lines; at most ${yv} are read, name folders instead`),t}function lD(e,n,t,r){let a=Number(n);return(!/^\d{1,4}$/.test(n)||a>t)&&r.push(`${e} is ${JSON.stringify(n)}; use a number from 0 to ${t}`),a}function To(e,n){return n===""?{}:{[e]:n}}function vn({scope:e,head:n}){switch(e.kind){case"change":return e.comparison.added;case"touched-files":return fa(n.findings).filter(t=>cD(t).some(r=>e.files.has(r)));case"all":return fa(n.findings)}}function tm({scope:e,head:n}){return(e.kind==="change"?e.comparison.newProblems:n.problems).filter(({severity:r})=>r==="error")}var bv={error:0,warning:1,info:2,none:-1};function ha(e){let n=tm(e);return n.some(({code:t})=>t==="rule-failed")?3:n.length>0?2:vn(e).some(({severity:t})=>bv[t]<=bv[e.failOn])?1:0}function fa(e){return e.filter(({suppressed:n})=>n===void 0)}function cD({location:e,related:n}){return[e,...n.map(t=>t.location)].flatMap(t=>t===void 0?[]:[t.file])}var kv={"allocation-exceeds-limit":{summary:"The command asks for more memory than the container is allowed to have",cause:"memory",certainty:"certain",markdown:`# allocation-exceeds-limit

The command itself says how much memory it will use, and that is more than the container's limit: \`stress --vm-bytes 250M\` under a limit of 200Mi, a Python
\`bytearray\` or a \`head -c 500m | grep\` of one endless line. The kernel kills the container when it has used up the limit, and again after each restart.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word.

## How to fix it

1. Raise \`resources.limits.memory\` above what the command uses, with a few MiB for the program itself.
2. Or let it use less: a smaller \`--vm-bytes\`, a smaller \`bs=\` of \`dd\` (it keeps one block in memory), a stream in place of one large buffer.

## When it stays silent

Only literal sizes are read, never variables or sizes that a program computes. Memory that is asked for but not used counts as none, such as \`Buffer.allocUnsafe\`.
What \`dd\` writes to an ordinary file is \`possible\` at most, since the kernel can write it to disk and take the memory back. Without a memory limit nothing is said.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: memory-demo
spec:
  selector:
    matchLabels: { app: memory-demo }
  template:
    metadata:
      labels: { app: memory-demo }
    spec:
      containers:
        - name: memory-demo
          image: polinux/stress
          command: [stress]
          args: [--vm, "1", --vm-bytes, 250M, --vm-hang, "1"] # <-- here
          resources:
            limits: { memory: 200Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: importer
spec:
  selector:
    matchLabels: { app: importer }
  template:
    metadata:
      labels: { app: importer }
    spec:
      containers:
        - name: importer
          image: python:3.13-slim
          command:
            - python
            - -c
            - | # <-- here
              import time
              table = bytearray(512 * 1024 * 1024)
              while True:
                  time.sleep(60)
          resources:
            limits: { memory: 256Mi }
\`\`\`

The file may end up on disk in time, or not.

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache-warmer
spec:
  selector:
    matchLabels: { app: cache-warmer }
  template:
    metadata:
      labels: { app: cache-warmer }
    spec:
      containers:
        - name: cache-warmer
          image: registry.example.com/web/warmer:1.2
          command: [sh, -c]
          args:
            - dd if=/dev/zero of=/var/cache/fill.dat bs=1M count=400 && exec /srv/warmer # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: memory-demo
spec:
  selector:
    matchLabels: { app: memory-demo }
  template:
    metadata:
      labels: { app: memory-demo }
    spec:
      containers:
        - name: memory-demo
          image: polinux/stress
          command: [stress]
          args: [--vm, "1", --vm-bytes, 150M, --vm-hang, "1"]
          resources:
            limits: { memory: 200Mi }
\`\`\`

Nobody knows the size.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: importer
spec:
  selector:
    matchLabels: { app: importer }
  template:
    metadata:
      labels: { app: importer }
    spec:
      containers:
        - name: importer
          image: python:3.13-slim
          command:
            - python
            - -c
            - |
              import os, time
              size = int(os.environ["TABLE_SIZE"])
              table = bytearray(size * 1024)
              while True:
                  time.sleep(60)
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/> \u2014 the example that exceeds its limit is OOMKilled and restarted again and again (read 2026-11-23)
- <https://manpages.debian.org/stable/stress/stress.1.en.html> \u2014 --vm-bytes is used by each worker (read 2026-11-23)
`},"capabilities-dropped-at-start":{summary:"The image starts as root to hand over to its own user, which the dropped capabilities forbid",cause:"security",certainty:"certain",markdown:`# capabilities-dropped-at-start

The image's start script begins as root, takes over the folders of its data and then runs the service as another user. Switching users needs the capabilities \`SETUID\` and \`SETGID\`, changing owners needs \`CHOWN\`. With \`drop: [ALL]\` root has none of them, so the script fails before the service starts.

## What you will see

\`CrashLoopBackOff\` within a second of each start, mostly with exit code 1. The logs end with \`Operation not permitted\`, for example \`error: failed switching to "postgres": operation not permitted\` or \`chown("/var/cache/nginx/client_temp", 101) failed\`.

## How to fix it

1. Best: set \`runAsUser\` and \`fsGroup\` to the uid that the service runs as. The script then skips its root part, and nothing is left to need capabilities for.
2. Or add back what the message names under \`capabilities.add\`; the edit does that.

## When it stays silent

It stays silent when \`runAsUser\` is not 0, when the capabilities are added back, when \`command\` replaces the start script, and for versions of an image that go on as root when they may not switch users (Redis from version 8).
A missing \`DAC_OVERRIDE\` or \`FOWNER\` alone is not reported: they only matter for files that somebody else has made.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      containers:
        - name: redis
          image: redis:7.2
          securityContext:
            capabilities:
              drop: [ALL] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: nginx:1.27-alpine
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              add: [NET_BIND_SERVICE]
              drop: [ALL] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

It can leave root, but cannot take over a new volume.

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:17
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          securityContext:
            capabilities:
              drop: [CHOWN] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      containers:
        - name: redis
          image: redis:7.2
          securityContext:
            runAsUser: 999
            capabilities: { drop: [ALL] }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: mongo
          image: mongo:7
          securityContext:
            capabilities:
              drop: [ALL]
              add: [CHOWN, SETGID, SETUID]
          resources:
            limits: { memory: 256Mi }
\`\`\`

From version 8 on the script looks first and goes on as root.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      containers:
        - name: redis
          image: redis:8.2
          securityContext:
            capabilities: { drop: [ALL] }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/issues/907> \u2014 drop ALL with the entrypoint of postgres (read 2026-11-23)
- <https://github.com/ansible/awx-operator/issues/560> \u2014 the same with redis (read 2026-11-23)
- <https://github.com/docker-library/docs/blob/master/redis/content.md> \u2014 since 8.0.2 the image drops privileges only when it can (read 2026-11-23)
`},"command-string-not-split":{summary:"A whole command line stands in one element, so it is taken for the name of one program",cause:"command",certainty:"certain",markdown:`# command-string-not-split

\`command\` is a list with one element for each word. The runtime does not split an element at its spaces and starts no shell, so \`["npm run start"]\` asks it to execute a
file whose name is \`npm run start\`. There is no such file, and the container cannot be started.

## What you will see

\`kubectl get pods\` shows \`RunContainerError\` or \`CreateContainerError\`, then \`CrashLoopBackOff\`; \`kubectl describe pod\` says
\`exec: "npm run start": executable file not found in $PATH\` (or \`no such file or directory\`), exit code 128. There is no log, since nothing ever ran.

## How to fix it

1. Write one element for each word: \`command: ["npm", "run", "start"]\`.
2. If the line needs a shell (\`&&\`, \`|\`, \`$NAME\`, quotes), give it one: \`command: ["/bin/sh", "-c", "npm run build && npm start"]\`.

## When it stays silent

When the first element has no space, so for \`["/bin/sh", "-c", "npm run start"]\`. Without \`command\`, only the arguments of images that are known to execute them are judged,
one step less certain. Pods for Windows nodes are left out, since paths there hold spaces.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.2
          command: ["npm run start"] # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: registry.example.com/shop/report:2.0
              command:
                - "python -m report --day yesterday | gzip > /out/report.gz" # <-- here
              resources:
                limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: node:22-alpine
          args: ["node /srv/app/server.js"] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.2
          command: [npm, run, start]
          resources:
            limits: { memory: 512Mi }
        - name: proxy
          image: registry.example.com/shop/proxy:1.0
          command: [/bin/sh, -c]
          args: ["exec proxy --upstream=localhost:3000 2>&1"]
          resources:
            limits: { memory: 64Mi }
\`\`\`

An unknown image may split its arguments itself, and Windows paths hold spaces.

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: legacy
spec:
  os: { name: windows }
  containers:
    - name: legacy
      image: registry.example.com/erp/legacy:9
      command: ['C:\\Program Files\\Legacy\\legacy.exe']
      resources:
        limits: { memory: 512Mi }
    - name: exporter
      image: registry.example.com/erp/exporter:1
      args: ["serve --port 9100"]
      resources:
        limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> \u2014 command and args are argument lists without a shell (read 2026-11-23)
- <https://github.com/iGeeky/wolf/issues/2> \u2014 \`npm run start\` in one element (read 2026-11-22)
- <https://github.com/GoogleCloudPlatform/konlet/issues/72> \u2014 a whole command line in one element (read 2026-11-22)
`},"config-folder-over-file":{summary:"A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file",cause:"volume",certainty:"likely",markdown:`# config-folder-over-file

Without \`subPath\`, a ConfigMap or Secret volume is always a folder, with one file for each key. Here it is mounted at a path that is named like a file. If the image has a file there, the runtime cannot mount a folder over it; if not, the program finds a folder where it looks for its file.

## What you will see

Either \`RunContainerError\` and then \`CrashLoopBackOff\`, with \`not a directory: Are you trying to mount a directory onto a file (or vice-versa)?\`, or a program that ends with \`Is a directory\`.

## How to fix it

1. Add \`subPath\` with the name of the key, so that this one key becomes the file. Such a file is not updated when the ConfigMap changes.
2. Or mount the volume at the folder above, if the image has nothing else there.

## When it stays silent

Folders named \`conf.d\` and the like are left alone, and so are paths without one of the usual endings of files. A program that really reads a folder of that name can say so: \`# crashlint-ignore config-folder-over-file: it is a folder\`.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-config
data:
  nginx.conf: |
    events {}
    http {
      server {
        listen 80;
        root /usr/share/nginx/html;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: config
          configMap: { name: edge-config }
      containers:
        - name: edge
          image: nginx:1.27
          volumeMounts:
            - { name: config, mountPath: /etc/nginx/nginx.conf } # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: app-settings
data:
  application.yaml: |
    server:
      port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      volumes:
        - name: settings
          configMap: { name: app-settings }
      containers:
        - name: billing
          image: registry.example.com/shop/billing:8.8.1
          volumeMounts:
            - { name: settings, mountPath: /app/config/application.yaml } # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-config
data:
  nginx.conf: |
    events {}
    http {
      server {
        listen 80;
        root /usr/share/nginx/html;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: config
          configMap: { name: edge-config }
      containers:
        - name: edge
          image: nginx:1.27
          volumeMounts:
            - { name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf }
          resources:
            limits: { memory: 128Mi }
\`\`\`

A folder by its name.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-sites
data:
  shop.conf: |
    server {
      listen 80;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: sites
          configMap: { name: edge-sites }
      containers:
        - name: edge
          image: nginx:1.27
          volumeMounts:
            - { name: sites, mountPath: /etc/nginx/conf.d }
          resources:
            limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/rootsongjc/kubernetes-handbook/issues/218> \u2014 a ConfigMap mounted at a path that ends in .toml (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath> \u2014 subPath mounts a single file (read 2026-11-23)
`},"config-in-other-namespace":{summary:"The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it",cause:"reference",certainty:"certain",markdown:`# config-in-other-namespace

A pod reads a ConfigMap or Secret that the manifests declare, but in another namespace. Pods read only from their own namespace, so for this one the object does not exist.

## What you will see

From the environment: \`CreateContainerConfigError\` and \`configmap "pricing-config" not found\`. From a volume: \`ContainerCreating\` and \`FailedMount\`. Both with 0 restarts, both without end.

## How to fix it

1. Give both objects the same \`metadata.namespace\`, or leave it out of both and apply them with \`kubectl -n\`.
2. When several namespaces need the object, declare it in each, or let a replicator copy it.

## When it stays silent

When an object of that name is declared in the pod's own namespace too, when a kustomization gives all its objects one namespace, and for objects that a replicator spreads. When only one side names
its namespace, both may well be applied to the same one, so the finding is only possible.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: pricing-config
  namespace: shop
data:
  CURRENCY: EUR
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pricing
  namespace: shop-staging
spec:
  selector:
    matchLabels: { app: pricing }
  template:
    metadata:
      labels: { app: pricing }
    spec:
      containers:
        - name: pricing
          image: registry.example.com/shop/pricing:1.0.7
          envFrom:
            - configMapRef:
                name: pricing-config # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: edge-tls
  namespace: ingress
data:
  tls.crt: bm90IHJlYWw=
  tls.key: bm90IHJlYWw=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: registry.example.com/platform/edge:3.0
          volumeMounts:
            - { name: tls, mountPath: /etc/edge/tls }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: tls
          secret:
            secretName: edge-tls # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: v1
kind: ConfigMap
metadata:
  name: worker-settings
  namespace: kube-system
data:
  QUEUE: mails
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/shop/worker:6.1
          envFrom:
            - configMapRef:
                name: worker-settings # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: pricing-config
  namespace: shop
data:
  CURRENCY: EUR
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: pricing-config
  namespace: shop-staging
data:
  CURRENCY: USD
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pricing
  namespace: shop-staging
spec:
  selector:
    matchLabels: { app: pricing }
  template:
    metadata:
      labels: { app: pricing }
    spec:
      containers:
        - name: pricing
          image: registry.example.com/shop/pricing:1.0.7
          envFrom:
            - configMapRef: { name: pricing-config }
          resources:
            limits: { memory: 256Mi }
\`\`\`

A replicator copies this one into every namespace:

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: edge-tls
  namespace: ingress
  annotations:
    reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"
data:
  tls.crt: bm90IHJlYWw=
  tls.key: bm90IHJlYWw=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: registry.example.com/platform/edge:3.0
          volumeMounts:
            - { name: tls, mountPath: /etc/edge/tls }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: tls
          secret: { secretName: edge-tls }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/configmap/> \u2014 the pod and the ConfigMap must be in the same namespace (read 2026-11-23)
- <https://github.com/emberstack/kubernetes-reflector> \u2014 the annotations of one replicator (read 2026-11-23)
`},"config-key-missing":{summary:"The environment asks a ConfigMap or Secret for a key that it does not have",cause:"reference",certainty:"certain",markdown:`# config-key-missing

A container takes a variable from one key of a ConfigMap or Secret, the manifests declare that object, and it has no such key. The kubelet cannot build the environment, so it never
creates the container; it tries again for ever.

## What you will see

\`kubectl get pods\` shows \`CreateContainerConfigError\` (\`Init:CreateContainerConfigError\` for an init container) with 0 restarts. \`kubectl describe pod\` says
\`Error: couldn't find key password in Secret default/orders-db\`. There is no log, since nothing ever ran.

## How to fix it

1. Correct the key; the message lists those that there are, never their values.
2. Add the key to the object's \`data\` or \`stringData\`, or to the generator's \`literals\` or \`files\`.
3. Set \`optional: true\` when the program can do without the variable.

## When it stays silent

\`optional: true\`; objects whose keys cannot be read: generators with \`envs\`, ExternalSecrets with \`dataFrom\` or templates, operators, objects that a controller fills, and those that a
patch changes which is not itself a manifest. Where several manifests declare the object, one with the key is enough. Keys of \`data\`, \`stringData\` and \`binaryData\` all count. An
object without any data is taken for a form that somebody fills in, so the finding is only possible.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
stringData:
  username: orders
  passwd: not-a-real-one
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: orders-db
                  key: password # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: mailer
spec:
  encryptedData:
    smtp-password: AgBy3i4OJSWK
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: mailer
data:
  smtp-host: mail.example.com
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: registry.example.com/shop/mailer:1.9
          env:
            - name: SMTP_HOST
              valueFrom:
                configMapKeyRef: { name: mailer, key: smtp-host }
            - name: SMTP_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: mailer
                  key: smtp_password # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: v1
kind: Secret
metadata:
  name: tracing
data: {}
---
apiVersion: v1
kind: Pod
metadata:
  name: collector
spec:
  containers:
    - name: collector
      image: registry.example.com/platform/collector:0.4
      env:
        - name: API_KEY
          valueFrom:
            secretKeyRef:
              name: tracing
              key: api-key # <-- here
      resources:
        limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
stringData:
  username: orders
data:
  password: bm90LWEtcmVhbC1vbmU=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_USER
              valueFrom:
                secretKeyRef: { name: orders-db, key: username }
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef: { name: orders-db, key: password }
            - name: DB_OPTIONS
              valueFrom:
                secretKeyRef: { name: orders-db, key: options, optional: true }
          resources:
            limits: { memory: 512Mi }
\`\`\`

The keys of this Secret come from the store, so they cannot be read:

\`\`\`yaml good
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: reports
spec:
  secretStoreRef: { name: vault, kind: ClusterSecretStore }
  dataFrom:
    - extract: { key: reports }
---
apiVersion: v1
kind: Pod
metadata:
  name: reports
spec:
  containers:
    - name: reports
      image: registry.example.com/shop/reports:2.2
      env:
        - name: BUCKET
          valueFrom:
            secretKeyRef: { name: reports, key: bucket }
      resources:
        limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kubelet_pods.go> \u2014 \`makeEnvironmentVariables\`: \`couldn't find key\`, and what \`optional\` skips (read 2026-11-22)
- <https://github.com/shieldworks/aegis/issues/293> and <https://github.com/keptn/lifecycle-toolkit/issues/588> \u2014 incidents with a key that the declared Secret did not have (read 2026-11-22)
`},"config-key-overwritten":{summary:"A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs",cause:"reference",certainty:"certain",markdown:`# config-key-overwritten

One file declares the same ConfigMap or Secret twice. The objects of a file are applied in its order, and each replaces the one before, so only the keys of the last declaration stay; the pod needs a key
that only an earlier one has.

## What you will see

After \`kubectl apply\`: \`CreateContainerConfigError\` and \`couldn't find key\`, or \`ContainerCreating\` and \`references non-existent config key\`. \`kubectl get configmap -o yaml\` shows the last declaration.

## How to fix it

Join the declarations into one, or give them different names.

## When it stays silent

When the last declaration has the key too, when the declarations stand in different files or namespaces, and in kustomizations, which refuse two objects of one name.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  CURRENCY: EUR
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  LANGUAGE: de
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop/web:2.2
          env:
            - name: CURRENCY
              valueFrom:
                configMapKeyRef:
                  name: shop
                  key: CURRENCY # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: login
data:
  user: YWRtaW4=
---
apiVersion: v1
kind: Secret
metadata:
  name: login
data:
  token: bm90IHJlYWw=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      containers:
        - name: agent
          image: registry.example.com/ops/agent:1.0
          volumeMounts:
            - { name: login, mountPath: /run/login }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: login
          secret:
            secretName: login
            items:
              - key: user # <-- here
                path: user
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  CURRENCY: EUR
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  CURRENCY: USD
  LANGUAGE: de
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop/web:2.2
          env:
            - name: CURRENCY
              valueFrom:
                configMapKeyRef: { name: shop, key: CURRENCY }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: berlin
data:
  CURRENCY: EUR
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: wien
data:
  LANGUAGE: de
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: berlin
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop/web:2.2
          env:
            - name: CURRENCY
              valueFrom:
                configMapKeyRef: { name: shop, key: CURRENCY }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/> \u2014 what \`kubectl apply\` does with an object that exists (read 2026-11-23)
`},"config-value-not-string":{summary:"A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it",cause:"reference",certainty:"certain",markdown:`# config-value-not-string

A ConfigMap's or Secret's \`data\` holds a number, a boolean, a list or a map. Its values are strings, so the API server refuses the object, and whatever reads it never starts.

## What you will see

\`kubectl apply\` fails with \`cannot unmarshal number into Go struct field ConfigMap.data of type string\`. If an older version of the object exists, pods go on with that one.

## How to fix it

Put the value in quotes, or use a block (\`key: |\`) for structured text.

## When it stays silent

Quoted values, empty values, blocks of text, and objects that are not of the core group.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: limits
data:
  MAX_ORDERS: 50 # <-- here
  CURRENCY: EUR
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: feature-flags
stringData:
  beta: true # <-- here
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: routes
data:
  routes.yaml: # <-- here
    - path: /orders
      service: orders
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: limits
data:
  MAX_ORDERS: "50"
  CURRENCY: EUR
  NOTE:
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: routes
data:
  routes.yaml: |
    - path: /orders
      service: orders
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object> \u2014 \`data\` holds strings (read 2026-11-23)
- <https://github.com/helm/helm/issues/4775> \u2014 an incident: a number in \`data\` is refused (read 2026-11-22)
`},"config-volume-rewritten-by-image":{summary:"The start script of the image changes files that a ConfigMap or Secret volume keeps read-only",cause:"volume",certainty:"likely",markdown:`# config-volume-rewritten-by-image

The start script of this image changes files in its configuration folder: it takes them over with \`chown\`, or edits them with \`sed -i\`. Files of a ConfigMap or Secret volume are read-only even for root, so the script fails.

## What you will see

\`CrashLoopBackOff\` within a second of each start, mostly with exit code 1, and \`Read-only file system\` in the logs.

## How to fix it

1. Copy the files in an init container into an \`emptyDir\`, and mount that in place of the ConfigMap.
2. Or switch the step off where the image allows it, for example \`CONSUL_DISABLE_PERM_MGMT=1\` for Consul.

## When it stays silent

Only folders that an image is known to change are looked at. With a \`runAsUser\` other than 0 the scripts skip what only root can do, and with a \`command\` of its own the container does not run them.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: consul-config
data:
  server.json: |
    {"server": true}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consul
spec:
  selector:
    matchLabels: { app: consul }
  template:
    metadata:
      labels: { app: consul }
    spec:
      volumes:
        - name: config
          configMap: { name: consul-config }
      containers:
        - name: consul
          image: hashicorp/consul:1.20
          args: [agent, -config-dir=/consul/config]
          volumeMounts:
            - { name: config, mountPath: /consul/config } # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: ring-config
data:
  cassandra.yaml: |
    cluster_name: ring
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ring
spec:
  selector:
    matchLabels: { app: ring }
  template:
    metadata:
      labels: { app: ring }
    spec:
      volumes:
        - name: config
          configMap: { name: ring-config }
      containers:
        - name: cassandra
          image: cassandra:5.0
          volumeMounts:
            - { name: config, mountPath: /etc/cassandra } # <-- here
          resources:
            limits: { memory: 4Gi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: consul-config
data:
  server.json: |
    {"server": true}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consul
spec:
  selector:
    matchLabels: { app: consul }
  template:
    metadata:
      labels: { app: consul }
    spec:
      volumes:
        - name: config
          configMap: { name: consul-config }
      containers:
        - name: consul
          image: hashicorp/consul:1.20
          args: [agent, -config-dir=/consul/config]
          env:
            - { name: CONSUL_DISABLE_PERM_MGMT, value: "1" }
          volumeMounts:
            - { name: config, mountPath: /consul/config }
          resources:
            limits: { memory: 256Mi }
\`\`\`

Another folder, which the script leaves alone.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: consul-config
data:
  server.json: |
    {"server": true}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consul
spec:
  selector:
    matchLabels: { app: consul }
  template:
    metadata:
      labels: { app: consul }
    spec:
      volumes:
        - name: config
          configMap: { name: consul-config }
      containers:
        - name: consul
          image: hashicorp/consul:1.20
          args: [agent, -config-dir=/etc/consul]
          volumeMounts:
            - { name: config, mountPath: /etc/consul }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kelseyhightower/consul-on-kubernetes/issues/28> \u2014 the entrypoint of Consul changes the owner of its configuration (read 2026-11-23)
- <https://github.com/docker-library/cassandra/blob/master/docker-entrypoint.sh> \u2014 sed in /etc/cassandra at each start (read 2026-11-23)
`},"configmap-missing":{summary:"The environment asks for a ConfigMap that does not exist, so the container is never created",cause:"reference",certainty:"certain",markdown:`# configmap-missing

A container reads its environment from a ConfigMap (\`env[].valueFrom.configMapKeyRef\` or \`envFrom[].configMapRef\`), and no manifest declares a ConfigMap of that name. The kubelet
cannot build the environment, so it never creates the container; it tries again for ever and starts it as soon as the ConfigMap appears. A pod that ran before keeps running, and
fails the same way at its next restart.

## What you will see

\`kubectl get pods\` shows \`CreateContainerConfigError\` (\`Init:CreateContainerConfigError\` for an init container) with 0 restarts. \`kubectl describe pod\` says
\`Error: configmap "shop-config" not found\`. There is no log, since nothing ever ran.

## How to fix it

1. Correct the name when it is a slip of the hand; the message names the nearest ConfigMap.
2. Declare the ConfigMap beside the workload, or add it to the kustomization that applies the workload.
3. When something else makes it, say so: list the name under \`external\` in the configuration.
4. Set \`optional: true\` when the program can do without; the variables are then not set at all.

## When it stays silent

\`optional: true\`; ConfigMaps that a kustomize generator, a known controller, or a program of the same set makes; names that are always there, such as \`kube-root-ca.crt\`; sets that hold
a chart, a Flux or Argo CD source or a remote kustomize resource, which may bring it. A ConfigMap in a folder of configuration elsewhere in the project counts as applied too.
How sure the finding is depends on the traces: a near name that nothing else uses is certain, a plain miss beside other ConfigMaps is likely, and the rest is possible.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: catalogue-settings
data:
  CURRENCY: EUR
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalogue
spec:
  selector:
    matchLabels: { app: catalogue }
  template:
    metadata:
      labels: { app: catalogue }
    spec:
      containers:
        - name: catalogue
          image: registry.example.com/shop/catalogue:3.1
          envFrom:
            - configMapRef:
                name: catalog-settings # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: mail-templates
data:
  welcome.txt: Welcome!
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: newsletter
spec:
  schedule: "0 6 * * 1"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: newsletter
              image: registry.example.com/shop/newsletter:1.4
              env:
                - name: SMTP_HOST
                  valueFrom:
                    configMapKeyRef:
                      name: smtp # <-- here
                      key: host
              resources:
                limits: { memory: 128Mi }
              volumeMounts:
                - { name: templates, mountPath: /templates }
          volumes:
            - name: templates
              configMap: { name: mail-templates }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: catalogue-settings
data:
  CURRENCY: EUR
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalogue
spec:
  selector:
    matchLabels: { app: catalogue }
  template:
    metadata:
      labels: { app: catalogue }
    spec:
      containers:
        - name: catalogue
          image: registry.example.com/shop/catalogue:3.1
          envFrom:
            - configMapRef:
                name: catalogue-settings
            - configMapRef:
                name: catalogue-overrides
                optional: true
          resources:
            limits: { memory: 256Mi }
\`\`\`

The cluster makes \`kube-root-ca.crt\` in every namespace:

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: webhook
spec:
  selector:
    matchLabels: { app: webhook }
  template:
    metadata:
      labels: { app: webhook }
    spec:
      containers:
        - name: webhook
          image: registry.example.com/platform/webhook:0.9
          env:
            - name: CLUSTER_CA
              valueFrom:
                configMapKeyRef: { name: kube-root-ca.crt, key: ca.crt }
          resources:
            limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kubelet_pods.go> \u2014 \`makeEnvironmentVariables\`: a missing ConfigMap that is not optional fails the container's configuration (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/configuration/configmap/> \u2014 optional references, and that a pod does not start before its ConfigMaps exist (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/storage/projected-volumes/> \u2014 \`kube-root-ca.crt\` is published to every namespace (read 2026-11-23)
`},"configmap-script-not-executable":{summary:"The command executes a mounted script whose file mode does not allow it",cause:"command",certainty:"certain",markdown:`# configmap-script-not-executable

Files of a ConfigMap or Secret volume have mode 0644 unless the volume says otherwise. Such a file can be read but not executed, not even by root, so a command that names it directly fails.

## What you will see

\`kubectl get pods\` shows \`RunContainerError\`, then \`CrashLoopBackOff\`; \`kubectl describe pod\` says \`exec: "/scripts/boot.sh": permission denied\`, exit code 128 (126 on some runtimes). There is no log.

## How to fix it

1. Set \`defaultMode: 0755\` on the volume, or \`mode\` on the item.
2. Or let a shell read the file: \`command: ["sh", "/scripts/boot.sh"]\`; reading needs no permission to execute.

## When it stays silent

When a shell or another interpreter is the program and the file its argument; when any execute bit is set by \`defaultMode\` or by the item's \`mode\`; for files of other volumes.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    #!/bin/sh
    exec /srv/booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [/scripts/boot.sh] # <-- here
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot }
\`\`\`

A single file by \`subPath\`, with a mode of its own.

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: backup
data:
  backup.sh: |
    #!/bin/sh
    exec /srv/backup
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: backup
spec:
  selector:
    matchLabels: { app: backup }
  template:
    metadata:
      labels: { app: backup }
    spec:
      containers:
        - name: backup
          image: registry.example.com/ops/backup:1
          command: [/usr/local/bin/backup.sh, --all] # <-- here
          volumeMounts:
            - { name: script, mountPath: /usr/local/bin/backup.sh, subPath: backup.sh }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: script
          configMap:
            name: backup
            items:
              - { key: backup.sh, path: backup.sh, mode: 0644 }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    #!/bin/sh
    exec /srv/booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [/scripts/boot.sh]
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot, defaultMode: 0755 }
\`\`\`

A shell only has to read the file.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    exec /srv/booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [sh, /scripts/boot.sh]
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/71356> \u2014 a script from a ConfigMap is 0644 and cannot be executed (read 2026-11-22)
- <https://github.com/nixys/nxs-universal-chart/issues/58> \u2014 the same (read 2026-11-22)
`},"data-directory-is-volume-root":{summary:"The database finds lost+found in its data directory and refuses to initialise it",cause:"volume",certainty:"likely",markdown:`# data-directory-is-volume-root

The database initialises its data directory on the first start, and only while it is empty. The directory is the root of a volume here, and the root of a new ext4 volume is not empty: it holds the folder \`lost+found\`.

## What you will see

\`CrashLoopBackOff\` from the first start on, exit code 1. PostgreSQL logs \`initdb: error: directory "/var/lib/postgresql/data" exists but is not empty \u2026 It contains a lost+found directory\`, MySQL \`--initialize specified but the data directory has files in it\`.

## How to fix it

1. Mount a folder of the volume: \`subPath: data\`. On a volume that already holds a database this hides the data, so move them first.
2. For PostgreSQL you may set \`PGDATA\` to a folder below the mount instead.

## When it stays silent

It is never \`certain\`, for it depends on the storage: shared folders (NFS, EFS, local-path, hostPath) and XFS have no \`lost+found\`. Claims whose storage class or PersistentVolume shows such storage are left out, and so are \`emptyDir\`, \`hostPath\`, mounts with \`subPath\`, and pods with an init container that mounts the same volume.
MariaDB ignores \`lost+found\`.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:15
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data } # <-- here
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: blog-data
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog-db
spec:
  selector:
    matchLabels: { app: blog-db }
  template:
    metadata:
      labels: { app: blog-db }
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: blog-data }
      containers:
        - name: mysql
          image: mysql:8.4
          env:
            - { name: MYSQL_ROOT_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/mysql } # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:15
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
            - { name: PGDATA, value: /var/lib/postgresql/data/pgdata }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data }
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

A shared folder is empty when it is new.

\`\`\`yaml good
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: blog-data
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: nfs-client
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog-db
spec:
  selector:
    matchLabels: { app: blog-db }
  template:
    metadata:
      labels: { app: blog-db }
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: blog-data }
      containers:
        - name: mysql
          image: mysql:8.4
          env:
            - { name: MYSQL_ROOT_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/mysql }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:15
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data, subPath: pg }
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

## Sources

- <https://github.com/docker-library/docs/blob/master/postgres/content.md> \u2014 PGDATA: a mount point cannot be the data directory itself on file systems with lost+found (read 2026-11-23)
- <https://github.com/sixeyed/kiamol/issues/72> \u2014 initdb refuses a volume with lost+found (read 2026-11-23)
- <https://github.com/docker-library/mysql/issues/186> \u2014 the same with MySQL (read 2026-11-23)
`},"data-volume-at-old-path":{summary:"The volume is mounted where an older version kept its data, which this version refuses",cause:"volume",certainty:"certain",markdown:`# data-volume-at-old-path

From version 18 on, the PostgreSQL image keeps its data in a folder for each major version, \`/var/lib/postgresql/18/docker\`, and wants the volume one level higher, at \`/var/lib/postgresql\`. When it finds a mount at the old place, \`/var/lib/postgresql/data\`, it refuses to start, even if the volume is empty,
because the data would otherwise land outside the volume and be lost.

## What you will see

\`CrashLoopBackOff\` within a second of each start, exit code 1. The logs explain that there appears to be PostgreSQL data, or an unused mount, in \`/var/lib/postgresql/data\`.

## How to fix it

1. For a new database: mount the volume at \`/var/lib/postgresql\`.
2. To keep the old layout: set \`PGDATA=/var/lib/postgresql/data\` (or a folder below it).
3. For data of an older major version: stay on that version until the data are migrated with \`pg_upgrade\` or a dump.

## When it stays silent

It stays silent when \`PGDATA\` lies under the mount, or cannot be read. A \`subPath\` makes no difference to the image. Without a version in the tag the newest one is assumed, so the finding is one step less certain.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:18.1
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data, subPath: pg } # <-- here
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

No tag means the newest version.

\`\`\`yaml bad likely
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: orders }
      containers:
        - name: postgres
          image: postgres
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data, subPath: pg } # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:18.1
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql }
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:18.1
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
            - { name: PGDATA, value: /var/lib/postgresql/data/pgdata }
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data }
          resources:
            limits: { memory: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/pull/1259> \u2014 the new place of the data, and why mounts at the old one are refused (read 2026-11-23)
- <https://github.com/docker-library/postgres/issues/1364> \u2014 the error as users meet it (read 2026-11-23)
`},"database-buffer-exceeds-limit":{summary:"The database is told to keep more in memory than the container is allowed to have",cause:"memory",certainty:"likely",markdown:`# database-buffer-exceeds-limit

The database is told to keep more in memory than its container may have: \`shared_buffers\` of PostgreSQL, \`innodb_buffer_pool_size\` of MySQL and MariaDB, \`maxmemory\` of Redis, \`-m\` of memcached. The operating system hands out
that memory page by page as data come in, so the database starts, works, and is killed when it has filled the limit. Redis never evicts a key then, because it never reaches its own limit.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word. After the kill a database has to recover, which makes the next start slow.

## How to fix it

1. Set the buffer well below the limit: a quarter of it for \`shared_buffers\`, half for \`innodb_buffer_pool_size\`, three quarters for \`maxmemory\` (Redis needs memory beside it to save its data).
2. Or raise \`resources.limits.memory\`.

## When it stays silent

Only settings on the command line are read, not those of configuration files. A buffer that is large but below the limit is accepted.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:17
          args: [-c, shared_buffers=2GB] # <-- here
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      containers:
        - name: redis
          image: redis:7.4
          command: [redis-server]
          args:
            - --maxmemory
            - 512mb # <-- here
            - --maxmemory-policy
            - allkeys-lru
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: postgres
          image: postgres:17
          args: [-c, shared_buffers=256MB]
          env:
            - { name: POSTGRES_PASSWORD, value: local-only }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`m\` is a million bytes to Redis, not a thousandth.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      containers:
        - name: redis
          image: redis:7.4
          command: [redis-server]
          args: [--maxmemory, 200m, --maxmemory-policy, allkeys-lru]
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://www.postgresql.org/docs/current/runtime-config-resource.html> \u2014 shared_buffers, and a quarter of the memory as a start (read 2026-11-23)
- <https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html> \u2014 innodb_buffer_pool_size (read 2026-11-23)
- <https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/> \u2014 maxmemory, and what Redis needs beside it (read 2026-11-23)
- <https://docs.memcached.org/userguide/configuring/> \u2014 -m takes megabytes (read 2026-11-23)
`},"default-heap-exceeds-limit":{summary:"The heap that the image uses by default is larger than the memory limit",cause:"memory",certainty:"likely",markdown:`# default-heap-exceeds-limit

The image starts its JVM with a fixed heap unless a variable says otherwise, and the container's memory limit is not larger than that heap. Kafka, for example, takes 1 GiB at once. Images that size their heap by the
limit do not have this trouble.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word. Kafka and Logstash set the initial heap to the same size, so it
happens soon after the start.

## How to fix it

1. Raise \`resources.limits.memory\` to about one and a half times the heap.
2. Or set a smaller heap in the variable that the message names, for example \`KAFKA_HEAP_OPTS: -Xms512m -Xmx512m\`.

## When it stays silent

It stays silent when a variable of the image's heap is set, even one whose value cannot be read, when an \`envFrom\` names an object that is not in the set, when \`command\` replaces the image's start script, and for init containers, which run the
image's small tools.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: apache/kafka:3.9.0
          resources:
            limits:
              memory: 768Mi # <-- here
\`\`\`

Only the last part of the name is known, so the image may be another one.

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalogue-search
spec:
  selector:
    matchLabels: { app: catalogue-search }
  template:
    metadata:
      labels: { app: catalogue-search }
    spec:
      containers:
        - name: catalogue-search
          image: registry.example.com/mirror/solr:9.7
          resources:
            limits:
              memory: 512Mi # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: apache/kafka:3.9.0
          resources:
            limits: { memory: 1536Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: apache/kafka:3.9.0
          env:
            - { name: KAFKA_HEAP_OPTS, value: -Xms512m -Xmx512m }
          resources:
            limits: { memory: 768Mi }
\`\`\`

## Sources

- <https://github.com/apache/kafka/blob/trunk/bin/kafka-server-start.sh> \u2014 KAFKA_HEAP_OPTS defaults to -Xmx1G -Xms1G (read 2026-11-23)
- <https://github.com/stafftastic/jitsu-chart/issues/76> \u2014 a heap of 1 GiB in a container of 768Mi (read 2026-11-23)
`},"dependency-host-not-declared":{summary:"A setting names a host that is almost, but not quite, a Service of the same set",cause:"dependency",certainty:"likely",markdown:`# dependency-host-not-declared

A variable, or the nginx configuration, names a host that no Service has, but a Service of the same set has almost that name: a slip, a name that was changed on one side, or a Service of another namespace, which needs its namespace in the name.

## What you will see

It depends on the program. nginx ends at once with \`host not found in upstream\`. Programs that need their database at the start end too, with \`getaddrinfo ENOTFOUND\` or \`no such host\`, and show \`CrashLoopBackOff\`. Others go on and answer with errors.

## How to fix it

Name the host as the Service is called; for a Service of another namespace add it: \`orders-db.shop\`.

## When it stays silent

A host without a similar Service is not reported, since it may be applied from elsewhere. Names with dots, addresses, host aliases, names that a custom resource of the set may stand for (an operator makes its Services), sets with charts that cannot be seen, and a Service of that very name anywhere in the analysed files are fine.
Variables that speak of the container itself (\`BIND_ADDRESS\`, \`PUBLIC_URL\`) are not read.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: gateway-config
data:
  default.conf: |
    server {
      listen 80;
      location /api/ { proxy_pass http://catalog-api:8080/; }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      volumes:
        - name: config
          configMap: { name: gateway-config }
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - { name: config, mountPath: /etc/nginx/conf.d } # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Service
metadata:
  name: orders-db
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_HOST
              value: order-db # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Service
metadata:
  name: orders-db
  namespace: data
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DATABASE_URL
              value: postgres://orders@orders-db:5432/orders # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: gateway-config
data:
  default.conf: |
    server {
      listen 80;
      location /api/ { proxy_pass http://catalog:8080/; }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      volumes:
        - name: config
          configMap: { name: gateway-config }
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - { name: config, mountPath: /etc/nginx/conf.d }
          resources:
            limits: { memory: 256Mi }
\`\`\`

Hosts outside of the set.

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: orders-db
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_HOST
              value: orders.abc123.eu-west-1.rds.amazonaws.com
            - name: CACHE_URL
              value: redis://cache.platform.svc.cluster.local:6379/0
            - name: PAYMENT_URL
              value: http://payment:8080
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/grafana/mimir/issues/1669> \u2014 nginx and a host that it cannot resolve (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/> \u2014 how the names of Services are resolved (read 2026-11-23)
`},"dependency-on-localhost":{summary:"A container looks for its database or server in its own pod, where nothing of the kind runs",cause:"dependency",certainty:"certain",markdown:`# dependency-on-localhost

\`localhost\` is the pod itself. This container looks there for its database, or calls a server there, but the pod has no other container that could answer. It mostly comes from a setting of a developer's machine, or of docker-compose with its host network.

## What you will see

\`CrashLoopBackOff\` when the program ends without its database, with \`connection refused\` to 127.0.0.1 in the logs; \`curl\` ends with exit code 7. A Job shows \`Error\`.

## How to fix it

Name the Service in place of \`localhost\`: \`DB_HOST: orders-db\`.

## When it stays silent

Pods with another main container or sidecar, with annotations or labels about injected sidecars and proxies, and with \`hostNetwork\` are left out, and so are images that are known to be servers themselves. Only settings of databases, caches and queues are read; a program may well have an HTTP server of its own on \`localhost\`.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_HOST
              value: localhost # <-- here
            - name: DB_PORT
              value: "5432"
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: Job
metadata:
  name: warm-up
spec:
  template:
    metadata:
      labels: { app: warm-up }
    spec:
      restartPolicy: OnFailure
      containers:
        - name: warm-up
          image: curlimages/curl:8.10.1
          command: [curl, "http://localhost:8080/warm-up"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: orders-db
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_HOST
              value: orders-db
          resources:
            limits: { memory: 256Mi }
\`\`\`

The proxy beside it answers.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_HOST
              value: 127.0.0.1
          resources:
            limits: { memory: 256Mi }
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.1
          args: [shop:europe-west1:orders]
          resources:
            limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/pantsel/konga/issues/516> \u2014 an application that looks for its database on 127.0.0.1 (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking> \u2014 containers of one pod reach each other through localhost (read 2026-11-23)
`},"docker-flags-as-args":{summary:"The arguments are flags of `docker run`, which the program of the image does not know",cause:"command",certainty:"likely",markdown:`# docker-flags-as-args

The arguments are options of \`docker run\`, such as \`-p 6379:6379\` or \`--restart=always\`. In a pod nobody reads them but the program of the image, which does not know them or takes them for something else.

## What you will see

The program complains about an unknown option or a file that it cannot read, and ends. \`kubectl get pods\` shows \`CrashLoopBackOff\`.

## How to fix it

1. Remove them, and say the same with the fields of the pod: \`ports\`, \`volumeMounts\`, \`env\`, \`restartPolicy\`.

## When it stays silent

Only options whose value has the form that docker wants are taken for it: \`-p 80:80\`, \`-v /data:/data\`, \`--restart always\`; \`-e NAME=value\` is an option of too many programs. Commands that call \`docker\`, \`podman\` or a shell are left alone.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: redis:7.4
          args: ["-p", "6379:6379"] # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Pod
metadata:
  name: notes
spec:
  containers:
    - name: notes
      image: registry.example.com/notes/notes:1
      args: ["--restart=always"] # <-- here
      resources:
        limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: redis:7.4
          args: ["--port", "6380"]
          ports:
            - containerPort: 6380
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: builder
spec:
  restartPolicy: Never
  containers:
    - name: builder
      image: docker:27-cli
      command: [docker, run, -p, "80:80", web]
      resources:
        limits: { memory: 128Mi }
    - name: server
      image: registry.example.com/notes/server:1
      args: [-p, "8080", -v]
      resources:
        limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://github.com/redis/docker-library-redis/issues/192> \u2014 \`-p 6379:6379\` is read as the name of a configuration file (read 2026-11-22)
`},"env-reference-unresolved":{summary:"A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is",cause:"reference",certainty:"likely",markdown:`# env-reference-unresolved

\`$(NAME)\` in the value of an environment variable, or in \`command\` and \`args\`, is replaced by the kubelet with the variable \`NAME\`. In a value only \`envFrom\` and the entries *above* it count. When the variable
is defined further down, or nowhere, the text \`$(NAME)\` stays as it is and reaches the program.

## What you will see

The container starts with the raw text: \`invalid port "$(PORT)"\`, \`no such host $(DB_HOST)\`. Most programs end at once: \`CrashLoopBackOff\`. \`kubectl exec \u2026 env\` shows the text.

## How to fix it

1. Move the variable above the entry that uses it, or define it.
2. Where the text itself is meant, write \`$$(NAME)\`.

## When it stays silent

Names in small letters (\`$(date)\`) and everything that a shell runs, where \`$(\u2026)\` is the shell's own; addresses of Services (\`REDIS_SERVICE_HOST\`), which the kubelet adds; containers whose
\`envFrom\` brings names that cannot be read; variables that a kustomization's \`vars\` put in; and workloads that a kustomization patches.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:1.3
          env:
            - name: DATABASE_URL
              value: postgres://$(DB_HOST):5432/orders # <-- here
            - name: DB_HOST
              value: db.shop.svc
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      containers:
        - name: agent
          image: registry.example.com/ops/agent:1.0
          args:
            - --listen=0.0.0.0:9090
            - --node=$(NODE_NAME) # <-- here
          env:
            - name: LOG_LEVEL
              value: info
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:1.3
          env:
            - name: DB_HOST
              value: db.shop.svc
            - name: DATABASE_URL
              value: postgres://$(DB_HOST):5432/orders
            - name: PATTERN
              value: $$(DB_NAME)
            - name: CACHE
              value: $(REDIS_SERVICE_HOST):$(REDIS_SERVICE_PORT)
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      containers:
        - name: agent
          image: registry.example.com/ops/agent:1.0
          command: ["/bin/sh", "-c"]
          args:
            - exec agent --since="$(DATE)" --node="$(cat /etc/hostname)"
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kubelet_pods.go> \u2014 \`makeEnvironmentVariables\` expands a value with what is defined before it (read 2026-11-22)
- <https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/> \u2014 the order matters, and an unknown reference stays text (read 2026-11-23)
`},"env-value-not-string":{summary:"An environment variable has a number or a boolean as its value, so the API server refuses the object",cause:"reference",certainty:"certain",markdown:`# env-value-not-string

The \`value\` of an environment variable is written as a number or a boolean. The API server decodes the field into a string and refuses everything else, so the object is never stored.
YAML reads \`8080\`, \`true\` and, as Kubernetes does, also \`yes\`, \`on\` and \`0777\` as something else than text.

## What you will see

\`kubectl apply\` fails with \`cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string\`.

## How to fix it

Put the value in quotes: \`value: "8080"\`.

## When it stays silent

Quoted values, values left empty, and plain words that YAML reads as text, such as \`12:30\` or \`1.2.3\`.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:1.3
          env:
            - name: PORT
              value: 8080 # <-- here
            - name: LOG_LEVEL
              value: info
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: importer
spec:
  selector:
    matchLabels: { app: importer }
  template:
    metadata:
      labels: { app: importer }
    spec:
      containers:
        - name: importer
          image: registry.example.com/shop/importer:0.9
          env:
            - name: DRY_RUN
              value: no # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:1.3
          env:
            - name: PORT
              value: "8080"
            - name: LOG_LEVEL
              value: info
            - name: START_AT
              value: 12:30
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: importer
spec:
  selector:
    matchLabels: { app: importer }
  template:
    metadata:
      labels: { app: importer }
    spec:
      containers:
        - name: importer
          image: registry.example.com/shop/importer:0.9
          env:
            - name: DRY_RUN
              value: "no"
            - name: PROXY
              value:
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/12889> \u2014 an incident, and the answer that the value must be quoted (read 2026-11-22)
- <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables> \u2014 \`value\` is a string (read 2026-11-23)
`},"file-mount-inside-config-volume":{summary:"A single file is mounted inside a ConfigMap or Secret volume, where only folders can be",cause:"volume",certainty:"likely",markdown:`# file-mount-inside-config-volume

One ConfigMap is mounted as a folder, and a single key of another volume is mounted at a path inside it. For everything that is mounted inside a ConfigMap or Secret volume the kubelet makes a *folder* as mount point, and a file cannot be mounted on a folder.

## What you will see

\`RunContainerError\`, then \`CrashLoopBackOff\` with exit code 128. The event says \`not a directory: Are you trying to mount a directory onto a file (or vice-versa)?\`.

## How to fix it

1. Join the two in one \`projected\` volume, with both ConfigMaps as its sources.
2. Or mount the single file in a folder of its own.

## When it stays silent

Whole volumes inside such a volume are fine, since their mount point is a folder. Single files inside an \`emptyDir\` or a claim are fine too. What a volume holds has to be known: an object that is not in the analysed set is not judged.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-config
data:
  agent.yaml: |
    level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-rules
data:
  rules.yaml: |
    rules: []
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      volumes:
        - name: config
          configMap: { name: agent-config }
        - name: rules
          configMap: { name: agent-rules }
      containers:
        - name: agent
          image: registry.example.com/ops/agent:2.1
          volumeMounts:
            - { name: config, mountPath: /etc/agent }
            - { name: rules, mountPath: /etc/agent/rules.yaml, subPath: rules.yaml } # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-config
data:
  agent.yaml: |
    level: info
---
apiVersion: v1
kind: Secret
metadata:
  name: agent-token
stringData:
  token: local-only
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      volumes:
        - name: config
          configMap: { name: agent-config }
        - name: token
          secret: { secretName: agent-token }
      containers:
        - name: agent
          image: registry.example.com/ops/agent:2.1
          volumeMounts:
            - { name: token, mountPath: /etc/agent/private/token, subPath: token } # <-- here
            - { name: config, mountPath: /etc/agent }
          resources:
            limits: { memory: 128Mi }
\`\`\`

A whole folder inside the folder.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-config
data:
  agent.yaml: |
    level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-rules
data:
  rules.yaml: |
    rules: []
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      volumes:
        - name: config
          configMap: { name: agent-config }
        - name: rules
          configMap: { name: agent-rules }
      containers:
        - name: agent
          image: registry.example.com/ops/agent:2.1
          volumeMounts:
            - { name: config, mountPath: /etc/agent }
            - { name: rules, mountPath: /etc/agent/rules }
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-config
data:
  agent.yaml: |
    level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: agent-rules
data:
  rules.yaml: |
    rules: []
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      volumes:
        - name: config
          projected:
            sources:
              - configMap: { name: agent-config }
              - configMap: { name: agent-rules }
      containers:
        - name: agent
          image: registry.example.com/ops/agent:2.1
          volumeMounts:
            - { name: config, mountPath: /etc/agent }
          resources:
            limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/61545> \u2014 a subPath mount inside a ConfigMap mount (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/nested_volumes.go> \u2014 the kubelet makes folders as nested mount points (read 2026-11-23)
`},"flag-and-value-in-one-argument":{summary:"A flag and its value stand in one element, so the program sees a flag with a space in its name",cause:"command",certainty:"likely",markdown:`# flag-and-value-in-one-argument

A flag and its value stand in one element, with a space between them. The program is given one argument and looks for a flag whose name holds a space; it knows none and ends.

## What you will see

The log says something like \`unknown flag: --port 8080\` or \`Unrecognized option: -jar app.jar\`. \`kubectl get pods\` shows \`CrashLoopBackOff\` with exit code 1 or 2.

## How to fix it

1. Write \`--port=8080\`, or two elements: \`"--port", "8080"\`.

## When it stays silent

Without \`command\`, an image that crashlint does not know may split its arguments itself, so that is one step less certain. It is silent for flags of one letter, whose value may stand behind them (\`"-g daemon off;"\`); for values that follow an option which takes free text, such as \`--extra-args "--verbose 1"\`; when a shell is among the words; for Windows.

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:2
          args:
            - --verbose
            - "--port 8080" # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/billing/billing:2
          command: [java, "-jar /srv/billing.jar"] # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:2
          args: [--verbose, --port, "8080", --level=info]
          resources:
            limits: { memory: 64Mi }
        - name: runner
          image: registry.example.com/shop/runner:2
          args: [--worker-args, "--threads 4"]
          resources:
            limits: { memory: 64Mi }
\`\`\`

nginx takes the value behind the letter.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: { app: front }
  template:
    metadata:
      labels: { app: front }
    spec:
      containers:
        - name: front
          image: nginx:1.27
          command: [nginx, "-g daemon off;"]
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> \u2014 command and args are argument lists, and no shell reads them unless one is named (read 2026-11-23)
`},"generated-name-mismatch":{summary:"kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow",cause:"reference",certainty:"likely",markdown:`# generated-name-mismatch

kustomize's generators end the name of a ConfigMap or Secret in a hash of its content and put the full name into every reference that it handles. A workload that the same kustomization does not
apply keeps the plain name, and a reference that carries a hash of its own keeps an old one; neither object exists.

## What you will see

From the environment: \`CreateContainerConfigError\` and \`configmap "web-settings" not found\`; from a volume: \`ContainerCreating\` and \`FailedMount\`. \`kubectl get configmap\` shows \`web-settings-7kf9t8bh2c\`.

## How to fix it

1. List the workload under \`resources\` of the kustomization that generates the object.
2. Write the plain name in the reference, never the hash.
3. Set \`generatorOptions: { disableNameSuffixHash: true }\` when something outside the kustomization uses the object.

## When it stays silent

Workloads that the generating kustomization applies, and generators with \`disableNameSuffixHash\`. Kustomizations that use a remote resource or a plugin may apply the workload unseen; a workload
that they list is judged by what they hold.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings-7kf9t8bh2c
data:
  THEME: dark
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:5.0
          envFrom:
            - configMapRef:
                name: web-settings # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Secret
metadata:
  name: queue-login-84ck2t7mgd
data:
  user: cXVldWU=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consumer
spec:
  selector:
    matchLabels: { app: consumer }
  template:
    metadata:
      labels: { app: consumer }
    spec:
      containers:
        - name: consumer
          image: registry.example.com/shop/consumer:2.3
          volumeMounts:
            - { name: login, mountPath: /run/login }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: login
          secret:
            secretName: queue-login # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings-7kf9t8bh2c
data:
  THEME: dark
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:5.0
          envFrom:
            - configMapRef:
                name: web-settings-7kf9t8bh2c
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: queue-login
data:
  user: cXVldWU=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consumer
spec:
  selector:
    matchLabels: { app: consumer }
  template:
    metadata:
      labels: { app: consumer }
    spec:
      containers:
        - name: consumer
          image: registry.example.com/shop/consumer:2.3
          volumeMounts:
            - { name: login, mountPath: /run/login }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: login
          secret: { secretName: queue-login }
\`\`\`

## Sources

- <https://github.com/kubernetes-sigs/kustomize/issues/1301> \u2014 an incident: the hash is not put into the reference (read 2026-11-22)
- <https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/> \u2014 names with a hash and \`disableNameSuffixHash\` (read 2026-11-23)
- <https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go> \u2014 the letters that a hash is written in (read 2026-11-23)
`},"gomemlimit-exceeds-limit":{summary:"GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory",cause:"memory",certainty:"possible",markdown:`# gomemlimit-exceeds-limit

\`GOMEMLIMIT\` is a soft limit: near it, Go collects garbage more and more often to stay below. When it is at or above the container's memory limit it never gets the chance, because the kernel
kills the container first.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word. It happens when the live data grow, not at the start.

## How to fix it

Set \`GOMEMLIMIT\` to about nine tenths of the limit, so that memory which Go does not count still fits: \`460MiB\` for \`512Mi\`.

## When it stays silent

A \`GOMEMLIMIT\` of \`off\`, or one that comes from \`resourceFieldRef\`, is taken as meant. Text that Go cannot read has a rule of its own, [gomemlimit-malformed](gomemlimit-malformed.md).

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              value: 1GiB # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

Equal to the limit is too much as well.

\`\`\`yaml bad possible
apiVersion: v1
kind: ConfigMap
metadata:
  name: go-settings
data:
  GOMEMLIMIT: 512MiB
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          envFrom:
            - configMapRef: { name: go-settings } # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              value: 460MiB
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              value: "off"
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://go.dev/doc/gc-guide> \u2014 the memory limit of the runtime, and how much room to leave below that of the container (read 2026-11-23)
`},"gomemlimit-malformed":{summary:"Go refuses to start with a GOMEMLIMIT that it cannot read",cause:"memory",certainty:"certain",markdown:`# gomemlimit-malformed

\`GOMEMLIMIT\` is written in the units of Go, not in those of Kubernetes: a whole number with \`B\`, \`KiB\`, \`MiB\`, \`GiB\` or \`TiB\`, or \`off\`. The Go runtime reads it before the program starts and aborts
when it cannot. \`400Mi\`, \`400M\`, \`1.5GiB\` and \`90%\` all end that way.

## What you will see

\`CrashLoopBackOff\` at once, exit code 2. The only line in the logs is \`fatal error: malformed GOMEMLIMIT; see \`go doc runtime/debug.SetMemoryLimit\`\`.

## How to fix it

1. Write the unit as Go does: \`400MiB\` in place of \`400Mi\`.
2. Or take the number of bytes from the limit itself: \`valueFrom: { resourceFieldRef: { resource: limits.memory } }\`.

## When it stays silent

Values that cannot be read (a Secret, an object that is not in the set) and values with a placeholder are left alone. Only Go reads the variable, so the finding is \`certain\` for images
that are known to run a Go program, and \`likely\` for the others.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              value: 400Mi # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

Fractions are not read either.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      containers:
        - name: gateway
          image: traefik:v3.3
          env:
            - name: GOMEMLIMIT
              value: "1.5GiB" # <-- here
          resources:
            limits: { memory: 2Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              value: 400MiB
          resources:
            limits: { memory: 512Mi }
\`\`\`

A plain number of bytes.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: router
spec:
  selector:
    matchLabels: { app: router }
  template:
    metadata:
      labels: { app: router }
    spec:
      containers:
        - name: router
          image: registry.example.com/net/router:2.3
          env:
            - name: GOMEMLIMIT
              valueFrom:
                resourceFieldRef: { resource: limits.memory }
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://pkg.go.dev/runtime#hdr-Environment_Variables> \u2014 the units that GOMEMLIMIT takes (read 2026-11-23)
- <https://github.com/golang/go/blob/master/src/runtime/mgcpacer.go> \u2014 readGOMEMLIMIT throws on anything else (read 2026-11-23)
`},"heap-exceeds-limit":{summary:"The JVM may use more memory for its heap than the container is allowed to have",cause:"memory",certainty:"certain",markdown:`# heap-exceeds-limit

The JVM is told to use a heap that is as large as the memory limit of its container, or nearly so. The heap is only a part of what a JVM uses: class metadata,
compiled code, thread stacks and buffers come on top, commonly 100 to 300 MiB. The JVM knows its own limit only; it sees no reason to collect garbage before its heap is full,
and by then the kernel has killed the container.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`, exit code 137, often minutes or days after the start, when the heap has grown. There is no \`OutOfMemoryError\` in the logs:
the kernel kills without a word. With \`-XX:+AlwaysPreTouch\` and a large \`-Xms\` it happens seconds after each start.

## How to fix it

1. Give the heap a share of the limit instead of a size: \`-XX:MaxRAMPercentage=70.0\` (JDK 10 and newer, 8u191 and newer), with no \`-Xmx\`.
2. Or set \`-Xmx\` to about three quarters of the limit.
3. Or raise \`resources.limits.memory\` to at least \`-Xmx\` plus 25 %.

## When it stays silent

\`MaxRAMPercentage\` alone is fine: it follows the limit. Of two places the one that the JVM reads later wins: \`JAVA_TOOL_OPTIONS\`, \`JDK_JAVA_OPTIONS\`, the variables that an image's script reads, the command line, \`_JAVA_OPTIONS\`.
A variable that no well-known script reads, such as \`JVM_OPTS\`, is never more than \`possible\`.
When the manifest runs \`java\` itself, a variable such as \`JAVA_OPTS\` counts only if the command names it. Values from a ConfigMap in the analysed set count; values from Secrets or from objects that are
not in the set are not known. Without a memory limit there is nothing to compare with. A heap of up to 85 % of the limit is accepted.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/shop/billing:8.8.1
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -Xms512m -Xmx1g # <-- here
          resources:
            requests: { memory: 512Mi, cpu: 250m }
            limits: { memory: 768Mi }
\`\`\`

\`AlwaysPreTouch\` uses the whole initial heap before the program starts.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: registry.example.com/shop/ledger:2.0.3
          command: [java]
          args:
            - -XX:+AlwaysPreTouch
            - -Xms2g # <-- here
            - -Xmx2g
            - -jar
            - /srv/ledger.jar
          resources:
            limits: { memory: 2Gi }
\`\`\`

The value comes from a ConfigMap.

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: broker-settings
data:
  KAFKA_HEAP_OPTS: -Xms256m -Xmx1024m
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: registry.example.com/queues/broker:3.7
          envFrom:
            - configMapRef: { name: broker-settings } # <-- here
          resources:
            limits: { memory: 768Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: registry.example.com/shop/search:1.9
          env:
            - name: JAVA_OPTS
              value: -Xmx480m # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/shop/billing:8.8.1
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -XX:MaxRAMPercentage=70.0
          resources:
            limits: { memory: 768Mi }
\`\`\`

The last option before \`-jar\` wins, and what follows the jar is none of the JVM's business.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/shop/billing:8.8.1
          command: [java, -Xmx2g, -Xmx512m, -jar, app.jar, -Xmx9g]
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -Xmx1g
          resources:
            limits: { memory: 768Mi }
\`\`\`

Nobody reads \`JAVA_OPTS\` here.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/shop/billing:8.8.1
          command: [java, -jar, /srv/billing.jar]
          env:
            - name: JAVA_OPTS
              value: -Xmx1g
          resources:
            limits: { memory: 768Mi }
\`\`\`

## Sources

- <https://github.com/stafftastic/jitsu-chart/issues/76> \u2014 KAFKA_HEAP_OPTS with -Xmx1024m in a container of 768Mi (read 2026-11-23)
- <https://github.com/SonarSource/docker-sonarqube/issues/615> \u2014 -Xmx2048m with a small limit (read 2026-11-23)
- <https://github.com/virtualcell/vcell/issues/1899> \u2014 about 700 MiB beside the heap in a container of 2000Mi (read 2026-11-23)
- <https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html> \u2014 -Xms, -Xmx, AlwaysPreTouch, MaxRAMPercentage and the order of JDK_JAVA_OPTIONS (read 2026-11-23)
`},"image-entrypoint-bypassed":{summary:"`command` replaces the entrypoint that drops root, and the server refuses to run as root",cause:"image",certainty:"certain",markdown:`# image-entrypoint-bypassed

The image starts as root, and its entrypoint prepares the data directory and then drops root. \`command\` replaces that entrypoint, so the server itself is started as root, and it refuses.

## What you will see

\`kubectl get pods\` shows \`Error\`, then \`CrashLoopBackOff\`, exit code 1. The log says \`"root" execution of the PostgreSQL server is not permitted\` or \`Please read "Security" section of the manual to find out how to run mysqld as root!\`.

## How to fix it

1. Write the line as \`args\` instead of \`command\`: the entrypoint then runs first and passes it on.
2. Or set \`runAsUser\` to the uid of the server; then nobody initialises an empty data directory.

## When it stays silent

With \`runAsUser\` other than 0, with \`--user\` among the arguments, and for servers that run as root, such as redis and mongod.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: postgres:16
          command: [postgres, -c, max_connections=200] # <-- here
          env:
            - { name: POSTGRES_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog
spec:
  selector:
    matchLabels: { app: blog }
  template:
    metadata:
      labels: { app: blog }
    spec:
      containers:
        - name: blog
          image: mysql:8.4
          command: [mysqld, --max-connections=200] # <-- here
          env:
            - { name: MYSQL_ROOT_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: postgres:16
          args: [postgres, -c, max_connections=200]
          env:
            - { name: POSTGRES_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 512Mi }
        - name: cache
          image: redis:7.4
          command: [redis-server, --save, ""]
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog
spec:
  selector:
    matchLabels: { app: blog }
  template:
    metadata:
      labels: { app: blog }
    spec:
      containers:
        - name: blog
          image: mysql:8.4
          command: [mysqld, --user=mysql]
          resources:
            limits: { memory: 1Gi }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/blob/6edb0a8c4d/docker-entrypoint.sh> \u2014 the entrypoint drops root before it starts the server (read 2026-11-22)
- <https://github.com/WXYC/discogs-etl/pull/314> \u2014 postgres as command is refused (read 2026-11-22)
`},"image-env-invalid-value":{summary:"The image refuses to start with this value of a variable",cause:"image",certainty:"certain",markdown:`# image-env-invalid-value

The entrypoint checks its variables and ends when it does not like one: a password that is too short, a user that exists already, a variable that was removed, or one that needs or excludes another.

## What you will see

\`kubectl get pods\` shows \`Error\`, then \`CrashLoopBackOff\`, usually exit code 1, within a second or two of each start. The log names the variable.

## How to fix it

1. Change the value as the message says. Where it comes from a Secret, change the Secret and restart the pods.
2. Remove a variable that the version of the image does not know any more.

## When it stays silent

For values that cannot be read, such as those of a Secret that is not among the manifests; when \`command\` replaces the image's entrypoint. Where a rule of the image depends on its version and the tag does not tell it, the finding is one
step less certain; so it is where the data directory may hold the data of an earlier life. A Secret's value is compared, never shown.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog-db
spec:
  selector:
    matchLabels: { app: blog-db }
  template:
    metadata:
      labels: { app: blog-db }
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          env:
            - { name: MYSQL_RANDOM_ROOT_PASSWORD, value: "yes" }
            - name: MYSQL_USER
              value: root # <-- here
            - { name: MYSQL_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 1Gi }
\`\`\`

The value stands in a Secret; it is compared, and not shown.

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: objects
stringData:
  password: short
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: objects
spec:
  selector:
    matchLabels: { app: objects }
  template:
    metadata:
      labels: { app: objects }
    spec:
      containers:
        - name: minio
          image: minio/minio:RELEASE.2025-04-22T22-12-26Z
          args: [server, /data]
          env:
            - { name: MINIO_ROOT_USER, value: admin }
            - name: MINIO_ROOT_PASSWORD # <-- here
              valueFrom:
                secretKeyRef: { name: objects, key: password }
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog-db
spec:
  selector:
    matchLabels: { app: catalog-db }
  template:
    metadata:
      labels: { app: catalog-db }
    spec:
      containers:
        - name: mongo
          image: mongo:7.0
          env:
            - name: MONGO_INITDB_ROOT_USERNAME
              value: admin # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog-db
spec:
  selector:
    matchLabels: { app: blog-db }
  template:
    metadata:
      labels: { app: blog-db }
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          env:
            - { name: MYSQL_RANDOM_ROOT_PASSWORD, value: "yes" }
            - { name: MYSQL_USER, value: blog }
            - { name: MYSQL_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 1Gi }
\`\`\`

Without the variables, and with the entrypoint replaced.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog-db
spec:
  selector:
    matchLabels: { app: catalog-db }
  template:
    metadata:
      labels: { app: catalog-db }
    spec:
      containers:
        - name: mongo
          image: mongo:7.0
          resources:
            limits: { memory: 512Mi }
        - name: shell
          image: mongo:7.0
          command: [sleep, infinity]
          env:
            - { name: MONGO_INITDB_ROOT_USERNAME, value: admin }
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/mysql/blob/7f30fdb/template/docker-entrypoint.sh> \u2014 MYSQL_USER=root is refused (read 2026-11-22)
- <https://github.com/docker-library/mongo/blob/2c69a57b9/docker-entrypoint.sh> \u2014 both must be specified for a user to be created (read 2026-11-23)
- <https://github.com/minio/minio/issues/14679> \u2014 user at least 3, password at least 8 characters (read 2026-11-22)
`},"image-env-value-and-file":{summary:"The image takes a setting from a variable or from a file, and is given both",cause:"image",certainty:"certain",markdown:`# image-env-value-and-file

Many entrypoints take a setting from \`NAME\` or from the file that \`NAME_FILE\` names. They end when both are set, since they cannot know which one is meant.

## What you will see

\`kubectl get pods\` shows \`Error\`, then \`CrashLoopBackOff\`, exit code 1. The log says \`error: both POSTGRES_PASSWORD and POSTGRES_PASSWORD_FILE are set (but are exclusive)\`.

## How to fix it

1. Remove one of the two. The file keeps the value out of the pod's environment.

## When it stays silent

When one of the two is empty, or may be; when \`command\` replaces the image's entrypoint.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: postgres:16
          env:
            - { name: POSTGRES_PASSWORD, value: not-for-production }
            - name: POSTGRES_PASSWORD_FILE
              value: /run/ledger/password # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: blog
data:
  MARIADB_ROOT_PASSWORD: not-for-production
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blog
spec:
  selector:
    matchLabels: { app: blog }
  template:
    metadata:
      labels: { app: blog }
    spec:
      containers:
        - name: blog
          image: mariadb:11.4
          envFrom:
            - configMapRef: { name: blog }
          env:
            - name: MARIADB_ROOT_PASSWORD_FILE
              value: /run/blog/password # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: postgres:16
          env:
            - { name: POSTGRES_PASSWORD, value: "" }
            - { name: POSTGRES_PASSWORD_FILE, value: /run/ledger/password }
          resources:
            limits: { memory: 512Mi }
\`\`\`

Another image may do as it likes.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  selector:
    matchLabels: { app: app }
  template:
    metadata:
      labels: { app: app }
    spec:
      containers:
        - name: app
          image: registry.example.com/shop/app:1
          env:
            - { name: POSTGRES_PASSWORD, value: not-for-production }
            - { name: POSTGRES_PASSWORD_FILE, value: /run/ledger/password }
          resources:
            limits: { memory: 128Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/blob/6edb0a8c4d/docker-entrypoint.sh> \u2014 file_env ends with 1 when both are set (read 2026-11-23)
`},"image-exits-immediately":{summary:"The image has nothing to run for long and the manifest gives it no command",cause:"image",certainty:"certain",markdown:`# image-exits-immediately

The image is a base image (a distribution, a language) or a command-line tool. Its own command is a shell, an interpreter or a help text, which ends as soon as nobody
types into it, and the manifest does not say what to run instead. The kubelet restarts a container that has ended whatever its exit code is, so it ends again and again.

## What you will see

\`kubectl get pods\` shows \`Completed\`, then \`CrashLoopBackOff\`, with \`RESTARTS\` growing; \`kubectl describe pod\` shows
\`Last State: Terminated, Reason: Completed, Exit Code: 0\`. The log is empty, or holds the usage text of the tool. Each run lasts less than a second.

## How to fix it

1. Say what to run: \`command: [...]\`, or \`args: [...]\` for a tool.
2. If it shall do one thing and finish, make it a \`Job\`, or set \`restartPolicy: OnFailure\` in a bare Pod.
3. If you want a box to \`kubectl exec\` into, give it \`command: ["tail", "-f", "/dev/null"]\`.

## When it stays silent

With any \`command\` or \`args\`; with \`stdin: true\` or \`tty: true\`, which keep a shell waiting; for Jobs, init containers and pods that are not restarted, where ending with
0 is a success. An image under another path that only ends in the same word, such as \`registry.example.com/mirror/ubuntu\`, is reported one step less certain, and
languages (\`team/python\`, \`team/node\`) not at all, since such an image usually holds an application.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: debug-shell
spec:
  selector:
    matchLabels: { app: debug-shell }
  template:
    metadata:
      labels: { app: debug-shell }
    spec:
      containers:
        - name: shell
          image: public.ecr.aws/docker/library/alpine:3.20 # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

A bare pod is restarted too unless it says otherwise.

\`\`\`yaml bad certain
apiVersion: v1
kind: Pod
metadata:
  name: scratchpad
spec:
  containers:
    - name: python
      image: python:3.12-slim # <-- here
      resources:
        limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cluster-admin
spec:
  selector:
    matchLabels: { app: cluster-admin }
  template:
    metadata:
      labels: { app: cluster-admin }
    spec:
      containers:
        - name: kubectl
          image: bitnami/kubectl:1.31 # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: debug-shell
spec:
  selector:
    matchLabels: { app: debug-shell }
  template:
    metadata:
      labels: { app: debug-shell }
    spec:
      containers:
        - name: shell
          image: alpine:3.20
          command: [tail, -f, /dev/null]
          resources:
            limits: { memory: 64Mi }
        - name: typed-into
          image: alpine:3.20
          stdin: true
          tty: true
          resources:
            limits: { memory: 64Mi }
\`\`\`

A job is meant to end, and a team's own image called \`python\` probably holds a program.

\`\`\`yaml good
apiVersion: batch/v1
kind: Job
metadata:
  name: greeting
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: greeting
          image: hello-world:linux
          resources:
            limits: { memory: 16Mi }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scoring
spec:
  selector:
    matchLabels: { app: scoring }
  template:
    metadata:
      labels: { app: scoring }
    spec:
      containers:
        - name: scoring
          image: registry.example.com/scoring/python:1.4
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/76589> \u2014 busybox without a command ends and is restarted for ever (read 2026-11-22)
- <https://github.com/kubernetes/kubernetes/issues/53125> \u2014 exit code 0 is restarted as well, since restartPolicy defaults to Always (read 2026-11-22)
- <https://github.com/canonical/microk8s/issues/903> \u2014 the same with an image of a command-line tool (read 2026-11-22)
`},"image-folders-owned-by-root":{summary:"The image writes to folders that belong to root in it, but is run as another user",cause:"security",certainty:"certain",markdown:`# image-folders-owned-by-root

Some images start as root because their server creates its cache, its pid file or its sockets in folders that belong to root. With \`runAsUser\` set to another uid the
server cannot create them, complains and ends. The stock \`nginx\` image is the one that everybody meets: it makes \`/var/cache/nginx/client_temp\` before it listens.

## What you will see

\`kubectl get pods\` shows \`CrashLoopBackOff\` within seconds, exit code 1, and the log
\`nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)\`.

## How to fix it

1. Use the build for ordinary users, for example \`nginxinc/nginx-unprivileged\`, which listens on 8080 and writes to \`/tmp\`.
2. Mount an \`emptyDir\` at each of the folders; every user may write to a new one.
3. Take \`runAsUser\` out, if the cluster allows root.

## When it stays silent

When a volume covers the folders, when the container runs something else than the server, and when an own main configuration is mounted, which may name other folders;
for \`readOnlyRootFilesystem: true\`, which \`read-only-root-filesystem\` judges.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: brochure
spec:
  selector:
    matchLabels: { app: brochure }
  template:
    metadata:
      labels: { app: brochure }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000 # <-- here
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
\`\`\`

The uid of the image's own user changes nothing. A volume over one of the folders helps that one only.

\`\`\`yaml bad certain
apiVersion: v1
kind: Pod
metadata:
  name: static-site
spec:
  containers:
    - name: nginx
      image: nginx:1.26-alpine
      securityContext:
        runAsUser: 101 # <-- here
      volumeMounts:
        - { name: run, mountPath: /var/run }
      resources:
        limits: { memory: 64Mi }
  volumes:
    - name: run
      emptyDir: {}
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: static-site
spec:
  containers:
    - name: nginx
      image: nginx:1.26-alpine
      securityContext:
        runAsUser: 101
      volumeMounts:
        - { name: run, mountPath: /var/run }
        - { name: cache, mountPath: /var/cache/nginx }
      resources:
        limits: { memory: 64Mi }
  volumes:
    - name: run
      emptyDir: {}
    - name: cache
      emptyDir: {}
\`\`\`

The build for ordinary users has folders of its own.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: brochure
spec:
  selector:
    matchLabels: { app: brochure }
  template:
    metadata:
      labels: { app: brochure }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      containers:
        - name: nginx
          image: nginxinc/nginx-unprivileged:1.27
          ports:
            - containerPort: 8080
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://github.com/nginx/docker-nginx/issues/329> \u2014 \`runAsUser: 100\` ends with \`mkdir() \u2026 failed (13: Permission denied)\`; the cache is 755 root:root (read 2026-11-23)
- <https://github.com/cortexproject/cortex-helm-chart/issues/294> \u2014 the same error in a cluster, CrashLoopBackOff (read 2026-11-23)
`},"image-for-other-architecture":{summary:"The image is built for another processor than the nodes that the pod asks for",cause:"image",certainty:"certain",markdown:`# image-for-other-architecture

Accounts such as \`amd64/\` and \`arm64v8/\` on Docker Hub hold the official images for one processor each. When the pod's \`nodeSelector\` asks for nodes with another one,
the kernel cannot execute a single program of the image, so the container ends before its first line of log.

## What you will see

\`kubectl get pods\` shows \`CrashLoopBackOff\`, and the log only \`exec /docker-entrypoint.sh: exec format error\` (older versions: \`standard_init_linux.go: exec user process
caused: exec format error\`). Some runtimes refuse the pull instead, with \`no match for platform in manifest\`.

## How to fix it

1. Name the official image, \`nginx\` in place of \`amd64/nginx\`; the runtime takes the build that fits the node.
2. Or ask for the nodes that the image is built for: \`kubernetes.io/arch: amd64\`.

## When it stays silent

For images whose name says nothing about a processor, since they may hold builds for several; without an architecture in \`nodeSelector\`; and for 32-bit builds on the
64-bit processor of the same family, which usually run.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: landing
spec:
  selector:
    matchLabels: { app: landing }
  template:
    metadata:
      labels: { app: landing }
    spec:
      nodeSelector:
        kubernetes.io/arch: arm64
      containers:
        - name: web
          image: amd64/httpd:2.4 # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Pod
metadata:
  name: cache
spec:
  nodeSelector:
    beta.kubernetes.io/arch: amd64
  containers:
    - name: redis
      image: arm64v8/redis:7 # <-- here
      resources:
        limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: landing
spec:
  selector:
    matchLabels: { app: landing }
  template:
    metadata:
      labels: { app: landing }
    spec:
      nodeSelector:
        kubernetes.io/arch: arm64
      containers:
        - name: web
          image: httpd:2.4
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: cache
spec:
  nodeSelector:
    kubernetes.io/arch: arm64
  containers:
    - name: redis
      image: arm32v7/redis:7
      resources:
        limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/official-images#architectures-other-than-amd64> \u2014 which account holds the images of which architecture (read 2026-11-23)
- <https://github.com/canonical/microk8s/issues/1118> \u2014 pods on a Raspberry Pi whose image is for amd64: CrashLoopBackOff, \`exec format error\` (read 2026-11-23)
`},"image-needs-subcommand":{summary:"The program of the image prints its usage and ends unless it is told what to do",cause:"image",certainty:"certain",markdown:`# image-needs-subcommand

The program of the image wants to be told what to do. Without arguments it prints its usage and ends, and it is given none.

## What you will see

\`kubectl get pods\` shows \`Completed\` or \`Error\`, then \`CrashLoopBackOff\`. The log is the usage text.

## How to fix it

1. Give it the subcommand: \`args: ["start"]\` for Keycloak, \`args: ["server", "/data"]\` for MinIO, \`args: ["tunnel", "run"]\` for cloudflared.

## When it stays silent

With any arguments. An image under another path that only ends in the same word may bring its own; it is one step less certain.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sso
spec:
  selector:
    matchLabels: { app: sso }
  template:
    metadata:
      labels: { app: sso }
    spec:
      containers:
        - name: sso
          image: quay.io/keycloak/keycloak:26.0 # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: objects
spec:
  selector:
    matchLabels: { app: objects }
  template:
    metadata:
      labels: { app: objects }
    spec:
      containers:
        - name: objects
          image: minio/minio:RELEASE.2025-04-22T22-12-26Z # <-- here
          env:
            - { name: MINIO_ROOT_USER, value: admin }
            - { name: MINIO_ROOT_PASSWORD, value: not-for-production }
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sso
spec:
  selector:
    matchLabels: { app: sso }
  template:
    metadata:
      labels: { app: sso }
    spec:
      containers:
        - name: sso
          image: quay.io/keycloak/keycloak:26.0
          args: [start-dev]
          resources:
            limits: { memory: 1Gi }
\`\`\`

The old WildFly distribution starts without arguments.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: objects
spec:
  selector:
    matchLabels: { app: objects }
  template:
    metadata:
      labels: { app: objects }
    spec:
      containers:
        - name: objects
          image: quay.io/minio/minio:RELEASE.2025-04-22T22-12-26Z
          args: [server, /data]
          resources:
            limits: { memory: 512Mi }
        - name: old
          image: jboss/keycloak:16.1.1
          resources:
            limits: { memory: 1Gi }
\`\`\`

## Sources

- <https://github.com/keycloak/keycloak/issues/24411> \u2014 Keycloak prints its usage and ends (read 2026-11-22)
- <https://github.com/minio/minio/blob/master/Dockerfile.release> \u2014 the command is minio alone (read 2026-11-23)
`},"image-refuses-root":{summary:"The image ends at once when it is run as root",cause:"security",certainty:"certain",markdown:`# image-refuses-root

The program looks at its own uid and ends when it is root: Elasticsearch, OpenSearch and SonarQube do. The images run as another user by themselves, but \`runAsUser: 0\` overrides that.

## What you will see

\`CrashLoopBackOff\` a few seconds after each start, exit code 1. Elasticsearch logs \`java.lang.RuntimeException: can not run elasticsearch as root\`.

## How to fix it

1. Remove \`runAsUser: 0\`, or set it to the uid of the image; the edit does that.
2. If root was meant to make a volume writable, set \`fsGroup\` instead.

## When it stays silent

Only images that are known to refuse root are judged, and only while their own start script runs.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          securityContext:
            runAsUser: 0 # <-- here
          resources:
            limits: { memory: 4Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      securityContext:
        runAsUser: 0 # <-- here
        fsGroup: 1000
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          resources:
            limits: { memory: 4Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      securityContext:
        runAsUser: 1000
        fsGroup: 1000
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          resources:
            limits: { memory: 4Gi }
\`\`\`

Only the init container is root.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      initContainers:
        - name: permissions
          image: busybox:1.36
          command: [chown, -R, "1000:0", /data]
          securityContext: { runAsUser: 0 }
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          resources:
            limits: { memory: 4Gi }
\`\`\`

## Sources

- <https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html> \u2014 the image runs as uid 1000 (read 2026-11-23)
- <https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/bootstrap/Elasticsearch.java> \u2014 can not run elasticsearch as root (read 2026-11-23)
`},"image-required-env":{summary:"The image refuses to start without a variable that is not set",cause:"image",certainty:"certain",markdown:`# image-required-env

The image ends at its start when a variable that it needs is not set. Databases are the usual case: with an empty data directory their entrypoint wants to know the
first password, or to be told that there shall be none, and ends with an error until it gets an answer.

## What you will see

\`kubectl get pods\` shows \`Error\`, then \`CrashLoopBackOff\`, exit code 1, within a second of each start. The log says what is missing, for example
\`Database is uninitialized and superuser password is not specified\`.

## How to fix it

1. Make a Secret and take the variable from it: \`env: [{ name: POSTGRES_PASSWORD, valueFrom: { secretKeyRef: { name: ledger-db, key: password } } }]\`.
2. Where the image offers \`<NAME>_FILE\`, mount the Secret and name the file.

## When it stays silent

When any of the image's alternatives is set, by \`env\` or by an \`envFrom\` whose object is declared; when an \`envFrom\` names an object that is not among the manifests,
since it may hold the variable; when a file is mounted into the image's folder of configuration that may answer instead; when \`command\` replaces the image's entrypoint, or \`args\` run another program. A data directory on a claim that is not declared here may
hold the data of an earlier life, which makes the finding one step less certain.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: bookings-db
spec:
  strategy: { type: Recreate }
  selector:
    matchLabels: { app: bookings-db }
  template:
    metadata:
      labels: { app: bookings-db }
    spec:
      containers:
        - name: postgres
          image: postgres:16
          env: # <-- here
            - { name: POSTGRES_DB, value: bookings }
            - { name: POSTGRES_USER, value: bookings }
          resources:
            limits: { memory: 512Mi }
\`\`\`

A value that is empty is as good as none.

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: blog-db
data:
  MYSQL_DATABASE: blog
---
apiVersion: v1
kind: Pod
metadata:
  name: blog-db
spec:
  containers:
    - name: mysql
      image: mirror.gcr.io/library/mysql:8.4
      envFrom:
        - configMapRef: { name: blog-db }
      env:
        - name: MYSQL_ROOT_PASSWORD
          value: "" # <-- here
      resources:
        limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Pod
metadata:
  name: shop-db
spec:
  containers:
    - name: database # <-- here
      image: registry.example.com/platform/mariadb:11.4
      resources:
        limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: bookings-db
stringData:
  password: not-for-production
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: bookings-db
spec:
  selector:
    matchLabels: { app: bookings-db }
  template:
    metadata:
      labels: { app: bookings-db }
    spec:
      containers:
        - name: postgres
          image: postgres:16
          env:
            - { name: POSTGRES_DB, value: bookings }
            - { name: POSTGRES_PASSWORD, valueFrom: { secretKeyRef: { name: bookings-db, key: password } } }
          resources:
            limits: { memory: 512Mi }
\`\`\`

Another way to answer, another program, and a version from the time before the password became compulsory.

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: databases
spec:
  containers:
    - name: throwaway
      image: postgres:16
      env:
        - { name: POSTGRES_HOST_AUTH_METHOD, value: trust }
      resources:
        limits: { memory: 512Mi }
    - name: shell
      image: mysql:8.4
      args: [sleep, infinity]
      resources:
        limits: { memory: 64Mi }
---
apiVersion: v1
kind: Pod
metadata:
  name: old-database
spec:
  containers:
    - name: old
      image: postgres:9.6.2
      resources:
        limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/blob/6edb0a8c4d/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
- <https://github.com/docker-library/mysql/blob/7f30fdb/template/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
- <https://github.com/MariaDB/mariadb-docker/blob/1b6429b/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
`},"image-without-command":{summary:"Neither the image nor the manifest says what to run, so the container is never created",cause:"image",certainty:"certain",markdown:`# image-without-command

A base image such as \`gcr.io/distroless/static\` is there to build on: it has no entrypoint and no command. A container of such an image whose manifest names no
\`command\` either has nothing to run, so the runtime refuses to create it. Usually the name of one's own image was meant, or the last stage of the build was published
before it got its entrypoint.

## What you will see

\`kubectl get pods\` shows \`CreateContainerError\`, and \`kubectl describe pod\` the event
\`Error: failed to generate container spec: failed to apply OCI options: no command specified\`. There is no log and no exit code, because nothing has ever run; the
kubelet tries again for ever.

## How to fix it

1. Name the image of your application instead of the one that it is built on.
2. Name the program: \`command: ["/app/server"]\`, if a volume brings it along.

## When it stays silent

With any \`command\` or \`args\`; for images of which it is not known that they have no command, and for the \`debug\` variants, whose command is a shell.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: gcr.io/distroless/static-debian12:nonroot # <-- here
          ports:
            - containerPort: 8080
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Pod
metadata:
  name: fetcher
spec:
  initContainers:
    - name: prepare
      image: gcr.io/distroless/base # <-- here
      resources:
        limits: { memory: 32Mi }
  containers:
    - name: fetcher
      image: registry.example.com/data/fetcher:2.1
      resources:
        limits: { memory: 64Mi }
\`\`\`

The image that was built on it knows what to run.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: registry.example.com/payments/ledger:1.8.0
          ports:
            - containerPort: 8080
          resources:
            limits: { memory: 64Mi }
\`\`\`

An init container brings the program along.

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: fetcher
spec:
  initContainers:
    - name: bring
      image: registry.example.com/data/fetcher:2.1
      command: ["/fetcher", "copy-to", "/programs"]
      volumeMounts:
        - { name: programs, mountPath: /programs }
      resources:
        limits: { memory: 32Mi }
  containers:
    - name: fetcher
      image: gcr.io/distroless/static-debian12
      command: ["/programs/fetcher"]
      volumeMounts:
        - { name: programs, mountPath: /programs }
      resources:
        limits: { memory: 64Mi }
  volumes:
    - name: programs
      emptyDir: {}
\`\`\`

## Sources

- <https://github.com/SAP/crossplane-provider-btp/issues/360> \u2014 CreateContainerError, \`no command specified\`, for an image whose Cmd and Entrypoint are null (read 2026-11-23)
- <https://github.com/GoogleContainerTools/distroless/blob/main/base/README.md> \u2014 the base images hold no shell and no program to run (read 2026-11-23)
`},"init-never-ends":{summary:"An init container runs for ever, so the main containers never start",cause:"dependency",certainty:"certain",markdown:`# init-never-ends

Init containers run one after the other, and the next one starts when the one before has ended. This one never ends: it runs a server, \`sleep infinity\` or \`tail -f\`.

## What you will see

\`kubectl get pods\` shows \`Init:0/1\` for ever. Nothing crashes and nothing is restarted; the main containers have no logs because they were never started.

## How to fix it

1. If it is meant to run beside the main containers: set \`restartPolicy: Always\` on it (Kubernetes 1.29 and newer), which makes it a sidecar, or move it to \`containers\`.
2. If it is meant to prepare something: let its command end.

## When it stays silent

Init containers with \`restartPolicy: Always\` are sidecars and may run for ever. An image is judged only when it is known to be a server and the manifest gives it no command and no arguments of its own.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      initContainers:
        - name: cache
          image: redis:7.4 # <-- here
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      initContainers:
        - name: prepare
          image: busybox:1.36
          command: [sh, -c, "mkdir -p /work && sleep infinity"] # <-- here
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      initContainers:
        - name: cache
          image: redis:7.4
          restartPolicy: Always
          resources:
            limits: { memory: 128Mi }
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      initContainers:
        - name: prepare
          image: busybox:1.36
          command: [sh, -c, "mkdir -p /work && sleep 5"]
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/> \u2014 each init container must complete before the next one starts (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/> \u2014 an init container with restartPolicy Always is a sidecar (read 2026-11-23)
`},"init-waits-for-own-pod":{summary:"An init container waits for a Service that only its own pod could answer for",cause:"dependency",certainty:"certain",markdown:`# init-waits-for-own-pod

An init container waits until a Service answers, but the only pod behind that Service is the one that it belongs to. That pod starts its main containers when the init container has ended, so both wait for each other.

## What you will see

\`kubectl get pods\` shows \`Init:0/1\` for ever, and the init container logs one failed attempt after the other.

## How to fix it

Remove the init container, or let it wait for what the pod really needs: its database, its queue.

## When it stays silent

Only loops that need a connection are judged; the name of a Service resolves even without a pod behind it. It stays silent when another workload of the set is selected too, or with \`publishNotReadyAddresses: true\`. With several replicas it is \`likely\`, since an older pod may answer.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z catalog 8080; do sleep 2; done"] # <-- here
      containers:
        - name: catalog
          image: registry.example.com/shop/catalog:1.4
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  replicas: 3
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until wget -q -O- http://catalog:8080/health; do sleep 2; done"] # <-- here
      containers:
        - name: catalog
          image: registry.example.com/shop/catalog:1.4
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Service
metadata:
  name: catalog-db
spec:
  selector: { app: catalog-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z catalog-db 5432; do sleep 2; done"]
      containers:
        - name: catalog
          image: registry.example.com/shop/catalog:1.4
          resources:
            limits: { memory: 256Mi }
\`\`\`

The name resolves without a pod.

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nslookup catalog; do sleep 2; done"]
      containers:
        - name: catalog
          image: registry.example.com/shop/catalog:1.4
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/> \u2014 a pod is not ready before its init containers have succeeded (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/services-networking/service/> \u2014 only ready pods are behind a Service (read 2026-11-23)
`},"init-waits-for-unknown-service":{summary:"An init container waits for a Service that nothing declares, perhaps for ever",cause:"dependency",certainty:"likely",markdown:`# init-waits-for-unknown-service

An init container waits in a loop for a Service that nothing in the analysed set declares. Unless it is applied from elsewhere, the loop never ends and the main containers never start.

## What you will see

\`kubectl get pods\` shows \`Init:0/1\` for ever, and the init container logs one failed attempt after the other, such as \`can't resolve 'orders-db'\`.

## How to fix it

Correct the name, or declare the Service in the same namespace.

## When it stays silent

It is \`possible\` only, since the Service may come from elsewhere, and \`likely\` when a declared Service has almost that name. Names with another namespace or a domain, a Service of that name anywhere in the analysed files, custom resources that may stand for it, and hosts that the shell puts together are fine.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: Service
metadata:
  name: orders-db
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z order-db 5432; do sleep 2; done"] # <-- here
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nslookup warehouse; do sleep 2; done"] # <-- here
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: orders-db
spec:
  selector: { app: orders-db }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z orders-db 5432; do sleep 2; done"]
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

A Service of another namespace.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      initContainers:
        - name: wait
          image: busybox:1.36
          command: [sh, -c, "until nc -z warehouse.logistics.svc.cluster.local 5432; do sleep 2; done"]
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/> \u2014 the example that waits for Services (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/debug/debug-application/debug-init-containers/> \u2014 what a pod shows while an init container has not ended (read 2026-11-23)
`},"key-file-too-open":{summary:"The program refuses a key file that others than its owner may read",cause:"security",certainty:"certain",markdown:`# key-file-too-open

Some programs refuse a key file that others than its owner may read: MongoDB its \`--keyFile\`, Erlang (RabbitMQ) its cookie. Files of a Secret volume have mode 0644 unless the volume says otherwise, and with \`fsGroup\` the kubelet adds read access for the group, whatever
\`defaultMode\` says.

## What you will see

\`CrashLoopBackOff\` within a second, exit code 1. MongoDB logs \`permissions on /etc/mongo/keyfile are too open\`, RabbitMQ \`Cookie file /var/lib/rabbitmq/.erlang.cookie must be accessible by owner only\`.

## How to fix it

1. Copy the file in an init container into an \`emptyDir\`, with the right owner and mode: \`cp /secret/keyfile /key/keyfile && chown 999:999 /key/keyfile && chmod 0400 /key/keyfile\`.
2. Where the program itself runs as root, \`defaultMode: 0400\` on the volume (without \`fsGroup\`) is enough.

## When it stays silent

Only files that come from a Secret, ConfigMap or projected volume are judged, by \`defaultMode\`, the item's \`mode\` and \`fsGroup\`, and only for programs that are known to check.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: replica-key
stringData:
  keyfile: not-a-real-key-0123456789
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      volumes:
        - name: key
          secret: { secretName: replica-key }
      containers:
        - name: mongo
          image: mongo:7
          args: [--replSet, rs0, --keyFile, /etc/mongo/keyfile] # <-- here
          volumeMounts:
            - { name: key, mountPath: /etc/mongo, readOnly: true }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: rabbit-cookie
stringData:
  cookie: not-a-real-key-0123456789
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: queue
spec:
  selector:
    matchLabels: { app: queue }
  template:
    metadata:
      labels: { app: queue }
    spec:
      volumes:
        - name: cookie
          secret: { secretName: rabbit-cookie }
      containers:
        - name: rabbitmq
          image: rabbitmq:3.13
          volumeMounts:
            - { name: cookie, mountPath: /var/lib/rabbitmq/.erlang.cookie, subPath: cookie } # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: replica-key
stringData:
  keyfile: not-a-real-key-0123456789
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders-db
spec:
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      volumes:
        - name: secret
          secret: { secretName: replica-key }
        - name: key
          emptyDir: {}
      initContainers:
        - name: key
          image: busybox:1.36
          command: [sh, -c, "cp /secret/keyfile /key/ && chown 999:999 /key/keyfile && chmod 0400 /key/keyfile"]
          volumeMounts:
            - { name: secret, mountPath: /secret }
            - { name: key, mountPath: /key }
      containers:
        - name: mongo
          image: mongo:7
          args: [--replSet, rs0, --keyFile, /key/keyfile]
          volumeMounts:
            - { name: key, mountPath: /key }
          resources:
            limits: { memory: 1Gi }
\`\`\`

Nobody says that this program checks the mode of its file.

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: app-key
stringData:
  keyfile: not-a-real-key-0123456789
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      volumes:
        - name: key
          secret: { secretName: app-key }
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          args: [--keyFile, /etc/shop/keyfile]
          volumeMounts:
            - { name: key, mountPath: /etc/shop }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://www.mongodb.com/docs/manual/core/security-internal-authentication/> \u2014 a keyfile may not be readable by group or others (read 2026-11-23)
- <https://github.com/CloudPirates-io/helm-charts/issues/1397> \u2014 the Erlang cookie becomes group-readable with fsGroup (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/configuration/secret/> \u2014 the default mode of Secret files is 0644 (read 2026-11-23)
`},"keycloak-health-port":{summary:"A probe asks Keycloak for its health where this version does not answer",cause:"probe",certainty:"certain",markdown:`# keycloak-health-port

Since version 25 Keycloak answers its health checks on a management port, 9000, and no longer on 8080, where it answers 404. And it has health checks at all only when \`KC_HEALTH_ENABLED\` is true. Probes written for earlier versions kill a healthy server.

## What you will see

\`Liveness probe failed: HTTP probe failed with statuscode: 404\` (wrong port) or \`connection refused\` on 9000 (health not enabled), then restarts and \`CrashLoopBackOff\` after the upgrade.

## How to fix it

1. Ask \`/health/live\`, \`/health/ready\` and \`/health/started\` on port 9000.
2. Set \`KC_HEALTH_ENABLED: "true"\`, or build it into an optimized image.

## When it stays silent

- Settings that move the health checks: \`KC_HTTP_MANAGEMENT_*\`, \`KC_LEGACY_OBSERVABILITY_INTERFACE\`, and the options of the same names.
- \`--optimized\`: the image may have been built with health checks on. \`envFrom\` of an object that is not in sight.
- Other paths, such as \`/realms/master\`.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          livenessProbe:
            httpGet:
              path: /health/live
              port: 8080 # <-- here
            initialDelaySeconds: 120
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          livenessProbe:
            httpGet:
              path: /health/live # <-- here
              port: 9000
            initialDelaySeconds: 120
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          livenessProbe:
            httpGet: { path: /health/live, port: 9000 }
            initialDelaySeconds: 120
\`\`\`

\`\`\`yaml good
# Version 23 has no management port yet.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:23.0
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_PROXY, value: edge }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          livenessProbe:
            httpGet: { path: /health/live, port: 8080 }
            initialDelaySeconds: 120
\`\`\`

## Sources

- <https://www.keycloak.org/server/management-interface> \u2014 health is served on the management interface, port 9000 (read 2026-11-23)
- <https://www.keycloak.org/observability/health> \u2014 health checks are off unless health-enabled is set (read 2026-11-23)
- <https://github.com/cozystack/cozystack/issues/2162> \u2014 Keycloak 26 probed on 8080 (read 2026-11-22)
`},"liveness-checks-dependency":{summary:"The liveness probe asks whether dependencies work, so their outage restarts the container",cause:"probe",certainty:"possible",markdown:`# liveness-checks-dependency

The liveness probe asks an endpoint that also looks at databases, queues or other services. When one of them is down, the kubelet restarts a container that is fine, which cures nothing; all replicas are restarted together, and their
boots add to the outage.

## What you will see

During an outage of something else: restarts of all replicas, \`Liveness probe failed: HTTP probe failed with statuscode: 503\`, and \`CrashLoopBackOff\` until it is over.

## How to fix it

1. Let liveness ask what only the process can answer: \`/actuator/health/liveness\`, \`/q/health/live\`, \`/livez\`.
2. Ask the endpoint with dependencies in the readiness probe: it takes the pod out of its Service and kills nothing.

## When it stays silent

- Paths whose meaning is up to the application, a bare \`/ready\` or \`/health\` among them.
- The same endpoint in the readiness or startup probe.

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: invoices
spec:
  selector:
    matchLabels: { app: invoices }
  template:
    metadata:
      labels: { app: invoices }
    spec:
      containers:
        - name: invoices
          image: ghcr.io/northwind/invoices:2.4.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              path: /actuator/health # <-- here
              port: 8080
            initialDelaySeconds: 120
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: stock
spec:
  selector:
    matchLabels: { app: stock }
  template:
    metadata:
      labels: { app: stock }
    spec:
      containers:
        - name: stock
          image: ghcr.io/northwind/stock:1.3.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              path: /q/health/ready # <-- here
              port: 8080
            initialDelaySeconds: 60
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: invoices
spec:
  selector:
    matchLabels: { app: invoices }
  template:
    metadata:
      labels: { app: invoices }
    spec:
      containers:
        - name: invoices
          image: ghcr.io/northwind/invoices:2.4.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /actuator/health/liveness, port: 8080 }
            initialDelaySeconds: 120
          readinessProbe:
            httpGet: { path: /actuator/health/readiness, port: 8080 }
\`\`\`

\`\`\`yaml good
# A bare /ready is often no more than a constant answer.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: bank
spec:
  selector:
    matchLabels: { app: bank }
  template:
    metadata:
      labels: { app: bank }
    spec:
      containers:
        - name: bank
          image: ghcr.io/northwind/bank:1.3.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /ready, port: 8080 }
            initialDelaySeconds: 60
\`\`\`

## Sources

- <https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes> \u2014 liveness must not depend on other systems; /actuator/health does (read 2026-11-23)
- <https://github.com/vectorize-io/hindsight/issues/3329> \u2014 a liveness probe that asks the database restarts everything when it is down (read 2026-11-22)
`},"liveness-kills-slow-start":{summary:"The liveness probe kills the container before it has started",cause:"probe",certainty:"certain",markdown:`# liveness-kills-slow-start

A liveness probe begins to count as soon as the container runs. When the application needs longer to boot than the probe
has patience, the kubelet kills it in the middle of its boot and starts it again, with the same end. Under a CPU limit a boot
takes longer still, so a probe that was fine on a laptop kills in the cluster.

A boot of up to \`initialDelaySeconds + periodSeconds \xD7 (failureThreshold \u2212 1)\` seconds is safe; one of
\`initialDelaySeconds + periodSeconds \xD7 failureThreshold\` seconds or more is always killed. Between the two the
moment of the first probe decides, which is not tied to the start of the container.

## What you will see

\`kubectl get pods\` shows \`Running\` with \`0/1\`, a growing number under RESTARTS, and \`CrashLoopBackOff\` from about the fifth kill on.
\`kubectl describe pod\` shows \`Liveness probe failed: \u2026 connection refused\` and \`Container \u2026 failed liveness probe, will be restarted\`.
The last state has exit code 143 (the program ended on SIGTERM) or 137 (it did not, and was killed after the grace period).
The log ends somewhere in the boot, without an error.

## How to fix it

1. Add a \`startupProbe\` with the same handler and a budget above the slowest boot, for example \`periodSeconds: 5\` and
   \`failureThreshold: 60\` for 300 s. Liveness waits for it, so the liveness probe may stay as strict as it is.
2. Give the boot more CPU: raise or drop the CPU limit.
3. On clusters without startup probes, raise \`initialDelaySeconds\`.

## When it stays silent

- There is a \`startupProbe\`: \`startup-probe-too-short\` judges that one.
- Nothing in the manifest tells what the container runs. \`probe-kills-within-seconds\` then speaks only of budgets that no application has.
- The probe asks a process or a file, which is there before the application answers, or its results are thrown away.
- You have measured the boot: say so with the annotation \`crashlint.dev/boot-seconds: "45"\` (or \`catalog=45, sidecar=2\`) on
  the workload or its pod template, or with \`bootSeconds\` in the configuration. The verdict is then certain, or silent.

## Examples

\`\`\`yaml bad likely
# Spring Boot under a quarter of a core takes minutes; this probe gives it 10 s.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: invoices
spec:
  selector:
    matchLabels: { app: invoices }
  template:
    metadata:
      labels: { app: invoices }
    spec:
      containers:
        - name: invoices
          image: ghcr.io/northwind/invoices:2.4.1
          env:
            - name: SPRING_PROFILES_ACTIVE
              value: production
          ports:
            - containerPort: 8080
          resources:
            limits: { cpu: 250m, memory: 768Mi }
          livenessProbe: # <-- here
            httpGet: { path: /actuator/health/liveness, port: 8080 }
            initialDelaySeconds: 10
            periodSeconds: 5
\`\`\`

\`\`\`yaml bad possible
# The first start of MySQL prepares its data directory; a kill in the middle leaves half of it behind.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: orders-db
spec:
  serviceName: orders-db
  selector:
    matchLabels: { app: orders-db }
  template:
    metadata:
      labels: { app: orders-db }
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          env:
            - name: MYSQL_RANDOM_ROOT_PASSWORD
              value: "yes"
          resources:
            limits: { memory: 1Gi }
          livenessProbe: # <-- here
            exec: { command: [mysqladmin, ping] }
            initialDelaySeconds: 30
            periodSeconds: 10
            timeoutSeconds: 5
\`\`\`

\`\`\`yaml bad certain
# Stated: this service was measured to need 50 s.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  annotations:
    crashlint.dev/boot-seconds: "50"
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      containers:
        - name: catalog
          image: ghcr.io/northwind/catalog:7.0.2
          resources:
            limits: { memory: 256Mi }
          livenessProbe: # <-- here
            httpGet: { path: /livez, port: 8000 }
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
# Whoever wrote this expects two minutes of boot; the liveness probe ends it after half a minute.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: warehouse
spec:
  selector:
    matchLabels: { app: warehouse }
  template:
    metadata:
      labels: { app: warehouse }
    spec:
      containers:
        - name: warehouse
          image: ghcr.io/northwind/warehouse:1.1.0
          resources:
            limits: { memory: 512Mi }
          readinessProbe:
            httpGet: { path: /readyz, port: 8000 }
            initialDelaySeconds: 120
          livenessProbe: # <-- here
            httpGet: { path: /livez, port: 8000 }
\`\`\`

\`\`\`yaml good
# A startup probe gives the boot 300 s; the strict liveness probe begins afterwards.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: invoices
spec:
  selector:
    matchLabels: { app: invoices }
  template:
    metadata:
      labels: { app: invoices }
    spec:
      containers:
        - name: invoices
          image: ghcr.io/northwind/invoices:2.4.1
          env:
            - name: SPRING_PROFILES_ACTIVE
              value: production
          ports:
            - containerPort: 8080
          resources:
            limits: { cpu: 250m, memory: 768Mi }
          startupProbe:
            httpGet: { path: /actuator/health/liveness, port: 8080 }
            periodSeconds: 5
            failureThreshold: 61
          livenessProbe:
            httpGet: { path: /actuator/health/liveness, port: 8080 }
            periodSeconds: 5
\`\`\`

\`\`\`yaml good
# A Go service is up at once; nothing here says otherwise, and the probe's budget is an ordinary one.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      containers:
        - name: gateway
          image: ghcr.io/northwind/gateway:1.19.0
          ports:
            - containerPort: 8443
          resources:
            limits: { cpu: 250m, memory: 64Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8443, scheme: HTTPS }
            initialDelaySeconds: 5
\`\`\`

\`\`\`yaml good
# Measured: 12 s. The first kill could only fall after 20 s.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
      annotations:
        crashlint.dev/boot-seconds: reports=12
    spec:
      containers:
        - name: reports
          image: ghcr.io/northwind/reports:3.2.0
          command: [java, -jar, /app/reports.jar]
          resources:
            limits: { cpu: 200m, memory: 512Mi }
          livenessProbe:
            httpGet: { path: /live, port: 8080 }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 liveness does not wait for readiness; startup probes hold it back (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/prober/worker.go> \u2014 when a probe runs and what counts as its failures (read 2026-11-23)
- <https://github.com/egovernments/DIGIT-DevOps/pull/4893> \u2014 Spring Boot with a CPU limit of 200m boots for more than 3.5 min and is killed at 180 s (read 2026-11-23)
- <https://github.com/docker-library/mysql/issues/937> \u2014 a kill during the first start of MySQL leaves a data directory that never starts again (read 2026-11-22)
- <https://github.com/pomerium/pomerium/issues/1336> \u2014 boot time measured under four CPU limits (read 2026-11-23)
`},"main-process-goes-to-background":{summary:"The server goes to the background, so the container ends as soon as the command is over",cause:"command",certainty:"certain",markdown:`# main-process-goes-to-background

A container lives as long as its first process. Here that process is a shell or a start command which puts the server into the background, with \`&\` or because the server does so by itself (\`service nginx start\`, \`nginx\`
without \`daemon off\`, \`pm2 start\`), and is over. The container ends, and the server is killed with it.

## What you will see

\`kubectl get pods\` shows \`Completed\`, then \`CrashLoopBackOff\` with exit code 0, often after a log that says that the server has started.

## How to fix it

1. Run the server in the foreground: \`exec nginx -g 'daemon off;'\`, \`apache2ctl -D FOREGROUND\`, \`pm2-runtime\`, \`redis-server --daemonize no\`.
2. If several programs shall run, leave the \`&\` off the last one, or end the script with \`wait\`; better, make them containers of one pod.

## When it stays silent

When \`wait\`, a foreground program, \`tail -f\` or a long \`sleep\` follows; when a mounted configuration may keep the server in the foreground; for Jobs and init containers. An image that crashlint does not know may
hold a configuration with \`daemon off\`, so there \`nginx\` alone is only possible.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: { app: front }
  template:
    metadata:
      labels: { app: front }
    spec:
      containers:
        - name: front
          image: nginx:1.27
          command: [sh, -c]
          args: ["echo starting && service nginx start"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pair
spec:
  selector:
    matchLabels: { app: pair }
  template:
    metadata:
      labels: { app: pair }
    spec:
      containers:
        - name: pair
          image: registry.example.com/shop/pair:1.1
          command:
            - bash
            - -c
            - | # <-- here
              /srv/metrics &
              /srv/server &
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      containers:
        - name: proxy
          image: registry.example.com/edge/proxy:7
          command: [nginx] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: { app: front }
  template:
    metadata:
      labels: { app: front }
    spec:
      containers:
        - name: front
          image: nginx:1.27
          command: [sh, -c]
          args: ["echo starting && exec nginx -g 'daemon off;'"]
          resources:
            limits: { memory: 64Mi }
        - name: pair
          image: registry.example.com/shop/pair:1.1
          command:
            - bash
            - -c
            - |
              /srv/metrics &
              /srv/server &
              wait
          resources:
            limits: { memory: 256Mi }
\`\`\`

The mounted file keeps it in the foreground.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: proxy
data:
  nginx.conf: |
    daemon off;
    events {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      containers:
        - name: proxy
          image: registry.example.com/edge/proxy:7
          command: [nginx]
          volumeMounts:
            - { name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf }
          resources:
            limits: { memory: 64Mi }
      volumes:
        - name: config
          configMap: { name: proxy }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/53125> \u2014 a container that ends with 0 is restarted as well (read 2026-11-22)
- <https://nginx.org/en/docs/ngx_core_module.html#daemon> \u2014 nginx becomes a daemon unless it is told not to (read 2026-11-23)
`},"memory-below-image-minimum":{summary:"The memory limit is below what the image needs to start",cause:"memory",certainty:"certain",markdown:`# memory-below-image-minimum

The memory limit is below what the image is documented, or known, to need. Some programs check and end by themselves, as SQL Server does below 2000 MB; the others are killed while they start or as soon as they get work.

## What you will see

SQL Server logs \`This program requires a machine with at least 2000 megabytes of memory\` and ends with exit code 1, so the pod shows \`CrashLoopBackOff\`. The others show \`OOMKilled\` with exit code 137.

## How to fix it

Raise \`resources.limits.memory\` (and the request with it) to at least the minimum that the message names.

## When it stays silent

The minimum is that of the image's own start script, so a container that replaces it with a \`command\` of its own is left out, and so are init containers. \`possible\` means that the number comes from experience, and that a small, tuned set-up may do with less.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger-db
spec:
  selector:
    matchLabels: { app: ledger-db }
  template:
    metadata:
      labels: { app: ledger-db }
    spec:
      containers:
        - name: ledger-db
          image: mcr.microsoft.com/mssql/server:2022-latest
          env:
            - { name: ACCEPT_EULA, value: "Y" }
            - { name: MSSQL_SA_PASSWORD, value: Local-only-1 }
          resources:
            limits:
              memory: 1Gi # <-- here
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: login
spec:
  selector:
    matchLabels: { app: login }
  template:
    metadata:
      labels: { app: login }
    spec:
      containers:
        - name: login
          image: quay.io/keycloak/keycloak:26.0
          args: [start-dev]
          env:
            - { name: KC_BOOTSTRAP_ADMIN_USERNAME, value: admin }
            - { name: KC_BOOTSTRAP_ADMIN_PASSWORD, value: local-only }
          resources:
            limits:
              memory: 512Mi # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger-db
spec:
  selector:
    matchLabels: { app: ledger-db }
  template:
    metadata:
      labels: { app: ledger-db }
    spec:
      containers:
        - name: ledger-db
          image: mcr.microsoft.com/mssql/server:2022-latest
          env:
            - { name: ACCEPT_EULA, value: "Y" }
            - { name: MSSQL_SA_PASSWORD, value: Local-only-1 }
          resources:
            limits: { memory: 3Gi }
\`\`\`

A tool of the image, not the server.

\`\`\`yaml good
apiVersion: batch/v1
kind: Job
metadata:
  name: login
spec:
  template:
    metadata:
      labels: { app: login }
    spec:
      restartPolicy: Never
      containers:
        - name: login
          image: quay.io/keycloak/keycloak:26.0
          command: [/opt/keycloak/bin/kcadm.sh, config, credentials, --server, "http://login:8080", --realm, master]
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/microsoft/mssql-docker/issues/293> \u2014 SQL Server ends with less than 2000 megabytes (read 2026-11-23)
- <https://www.keycloak.org/high-availability/concepts-memory-and-cpu-sizing> \u2014 at least 750 MB for Keycloak in its smallest set-up (read 2026-11-23)
- <https://docs.sonarsource.com/sonarqube-server/latest/setup-and-upgrade/installation-requirements/server-host/> \u2014 at least 2 GB for SonarQube (read 2026-11-23)
`},"memory-limit-missing":{summary:"Without a memory limit the container grows until its node has no memory left",cause:"memory",certainty:"possible",markdown:`# memory-limit-missing

A container without a memory limit may take all the memory of its node. A leak then does not end with the one container that has it: the
kernel's OOM killer, or the kubelet's eviction, picks a victim on that node, and containers without any limit or request come first.
Since Kubernetes 1.28 on cgroup v2, a limit also makes the failure clean: the container that grows is killed as a whole and restarted.

## What you will see

Nothing at first. When the node runs out of memory, \`kubectl get pods\` shows \`OOMKilled\` or \`Evicted\` for this pod or for an innocent one,
and \`kubectl describe node\` shows the event \`SystemOOM\` or the condition \`MemoryPressure\`. The exit code of a killed container is 137.

## How to fix it

1. Set \`resources.limits.memory\` to the peak that you measured (\`kubectl top pod --containers\`), plus a reserve of about a quarter.
2. Or set it once for the pod in \`spec.resources.limits.memory\` (Kubernetes 1.34 and newer), or once for the namespace with a \`LimitRange\`.
3. For a runtime that sizes itself by the limit (the JVM, .NET, Node.js from version 12), a limit also sizes the heap.

## When it stays silent

It stays silent where the pod has a limit of its own, where a \`LimitRange\` of the same namespace in the analysed set gives containers a
default, and for init and ephemeral containers. A missing CPU limit is never reported: too little CPU makes a container slow, not dead.
Where a limit is left out on purpose, say so: \`# crashlint-ignore memory-limit-missing: the node is dedicated to this pod\`.

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
    spec:
      containers:
        - name: reports # <-- here
          image: registry.example.com/bi/reports:4.1
          ports: [{ containerPort: 8080 }]
\`\`\`

A request alone reserves memory; it does not limit it.

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: thumbnails
spec:
  selector:
    matchLabels: { app: thumbnails }
  template:
    metadata:
      labels: { app: thumbnails }
    spec:
      containers:
        - name: thumbnails
          image: registry.example.com/media/thumbnails:2.0
          resources: # <-- here
            requests: { cpu: 100m, memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
    spec:
      containers:
        - name: reports
          image: registry.example.com/bi/reports:4.1
          ports: [{ containerPort: 8080 }]
          resources:
            requests: { memory: 256Mi }
            limits: { memory: 512Mi }
\`\`\`

One limit for the whole pod.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
    spec:
      resources:
        limits: { memory: 512Mi }
      containers:
        - name: reports
          image: registry.example.com/bi/reports:4.1
\`\`\`

A \`LimitRange\` fills the limit in.

\`\`\`yaml good
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: bi
spec:
  limits:
    - type: Container
      default: { memory: 512Mi }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
  namespace: bi
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
    spec:
      containers:
        - name: reports
          image: registry.example.com/bi/reports:4.1
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> \u2014 a container without a limit can use all memory of its node, which may invoke the OOM killer (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/policy/limit-range/> \u2014 a LimitRange sets the default limits of a namespace (read 2026-11-23)
- <https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/2837-pod-level-resource-spec> \u2014 limits of a whole pod (read 2026-11-23)
`},"memory-quantity-typo":{summary:"A mistyped memory unit leaves the container a few bytes, or is refused",cause:"memory",certainty:"certain",markdown:`# memory-quantity-typo

The unit of a memory quantity is mistyped. \`512m\` is not 512 megabytes but 512 thousandths of a byte, \`512\` is 512 bytes, and \`512MB\` is no
quantity at all. The API server accepts the first two with a warning at most, and the container then gets a limit below the 4 to 6 MiB that the
container runtime itself needs to start anything.

## What you will see

- Below about 1 MiB the pod stays in \`ContainerCreating\`; \`kubectl describe pod\` shows \`FailedCreatePodSandBox\` or \`FailedMount \u2026 no space left on device\`.
- From 1 to about 6 MiB: \`RunContainerError\` and then \`CrashLoopBackOff\`, exit code 128, with \`container init was OOM-killed (memory limit too low?)\`.
- A quantity that cannot be parsed, or a request above the mistyped limit, is refused: \`kubectl apply\` prints the reason, and no pod is made.

## How to fix it

Write the binary unit: \`512Mi\` or \`1Gi\`. \`M\` and \`G\` are right too (powers of ten), with a capital letter and without a \`B\`.
Set \`requests.memory\` in the same unit.

## When it stays silent

A small limit with a real unit is taken as meant from 6 MiB on: pause containers and small static programs run with 8Mi. A limit of \`0\` means
"no limit". Text that still holds a placeholder, such as \`\${MEMORY}\`, is left to the step that fills it in.

## Examples

Half a byte. The fix sets both values to \`Mi\`.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: thumbs
spec:
  selector:
    matchLabels: { app: thumbs }
  template:
    metadata:
      labels: { app: thumbs }
    spec:
      containers:
        - name: thumbs
          image: registry.example.com/media/thumbs:1.1
          resources:
            requests:
              memory: 256m
            limits:
              memory: 512m # <-- here
\`\`\`

Refused: there is no suffix \`MB\`.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: queue-worker
spec:
  selector:
    matchLabels: { app: queue-worker }
  template:
    metadata:
      labels: { app: queue-worker }
    spec:
      containers:
        - name: queue-worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            limits:
              cpu: 500m
              memory: 512MB # <-- here
\`\`\`

The unit is right, but nothing starts in 2 MiB.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: nginx:1.27-alpine
          resources:
            limits:
              memory: 2Mi # <-- here
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: beacon
spec:
  selector:
    matchLabels: { app: beacon }
  template:
    metadata:
      labels: { app: beacon }
    spec:
      containers:
        - name: beacon
          image: registry.example.com/net/beacon:1.0
          resources:
            limits:
              memory: 5Mi # <-- here
\`\`\`

It starts, but with a request of one byte it is the first to go when the node runs short.

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: thumbs
spec:
  selector:
    matchLabels: { app: thumbs }
  template:
    metadata:
      labels: { app: thumbs }
    spec:
      containers:
        - name: thumbs
          image: registry.example.com/media/thumbs:1.1
          resources:
            requests:
              memory: 256m # <-- here
            limits:
              memory: 512Mi
\`\`\`

The suffix \`m\` belongs to CPU.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: thumbs
spec:
  selector:
    matchLabels: { app: thumbs }
  template:
    metadata:
      labels: { app: thumbs }
    spec:
      containers:
        - name: thumbs
          image: registry.example.com/media/thumbs:1.1
          resources:
            requests:
              cpu: 100m
              memory: 256Mi
            limits:
              cpu: 500m
              memory: 512Mi
\`\`\`

Small, but meant.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: holder
spec:
  selector:
    matchLabels: { app: holder }
  template:
    metadata:
      labels: { app: holder }
    spec:
      containers:
        - name: holder
          image: registry.k8s.io/pause:3.10
          resources:
            limits:
              memory: 8Mi
\`\`\`

Plain bytes and an exponent are quantities as well.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: registry.example.com/net/cache:2.2
          resources:
            requests:
              memory: 128974848
            limits:
              memory: 129e6
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/79950> \u2014 a pod with memory in \`m\` never leaves ContainerCreating (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go> \u2014 how quantities are parsed (read 2026-11-23)
- <https://github.com/opencontainers/runc/issues/1980> \u2014 runc is killed by the limit of the container that it starts (read 2026-11-23)
- <https://github.com/moby/moby/issues/41167> \u2014 a limit below 6 MiB fails with an obscure error (read 2026-11-23)
`},"memory-volume-exceeds-limit":{summary:"A volume in memory may hold as much as the memory limit, which then kills the container",cause:"memory",certainty:"possible",markdown:`# memory-volume-exceeds-limit

An \`emptyDir\` with \`medium: Memory\` is a tmpfs: its files live in memory and count for the limit of the container that writes them. Here the volume may grow as large as the whole limit or larger, so the files alone can get the container killed.
They survive the restart of the container, so it starts again with its memory already used up.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word. It does so again after each restart, until the pod is deleted.

## How to fix it

1. Raise \`resources.limits.memory\` to the size of the volume plus what the program needs.
2. Or make \`sizeLimit\` smaller: a program then gets \`No space left on device\`, which it can handle.

## When it stays silent

A volume without \`sizeLimit\` is left alone: people use it for a few small files, and the kubelet makes it no larger than the pod's limits. Read-only mounts, and containers without a memory limit, are left out too.

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: browser-tests
spec:
  selector:
    matchLabels: { app: browser-tests }
  template:
    metadata:
      labels: { app: browser-tests }
    spec:
      volumes:
        - name: shared-memory
          emptyDir:
            medium: Memory
            sizeLimit: 2Gi # <-- here
      containers:
        - name: browser-tests
          image: registry.example.com/qa/browser-tests:9.3
          volumeMounts:
            - { name: shared-memory, mountPath: /dev/shm }
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: renderer
spec:
  selector:
    matchLabels: { app: renderer }
  template:
    metadata:
      labels: { app: renderer }
    spec:
      volumes:
        - name: scratch
          emptyDir:
            medium: Memory
            sizeLimit: 512Mi # <-- here
      containers:
        - name: renderer
          image: registry.example.com/media/renderer:3.0
          volumeMounts:
            - { name: scratch, mountPath: /scratch }
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: browser-tests
spec:
  selector:
    matchLabels: { app: browser-tests }
  template:
    metadata:
      labels: { app: browser-tests }
    spec:
      volumes:
        - name: shared-memory
          emptyDir: { medium: Memory, sizeLimit: 512Mi }
      containers:
        - name: browser-tests
          image: registry.example.com/qa/browser-tests:9.3
          volumeMounts:
            - { name: shared-memory, mountPath: /dev/shm }
          resources:
            limits: { memory: 2Gi }
\`\`\`

On disk, so it does not count.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: renderer
spec:
  selector:
    matchLabels: { app: renderer }
  template:
    metadata:
      labels: { app: renderer }
    spec:
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 20Gi }
      containers:
        - name: renderer
          image: registry.example.com/media/renderer:3.0
          volumeMounts:
            - { name: scratch, mountPath: /scratch }
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir> \u2014 files of a memory-backed emptyDir count for the memory limit of the container that wrote them (read 2026-11-23)
- <https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/1967-size-memory-backed-volumes> \u2014 how large such a volume is (read 2026-11-23)
`},"mount-hides-program":{summary:"A volume covers the folder of a file that the container cannot run without",cause:"volume",certainty:"certain",markdown:`# mount-hides-program

A volume that is mounted on a folder hides everything that the image has there. Here it hides a file that the container cannot run without: the program of its \`command\`, the script of its interpreter, or the main configuration of the image.

## What you will see

\`CrashLoopBackOff\` at once. A missing program shows \`executable file not found\` or \`no such file or directory\` with exit code 128 or 127, a missing script \`Cannot find module '/usr/src/app/server.js'\` with exit code 1.

## How to fix it

1. Mount single files with \`subPath\`: \`mountPath: /usr/src/app/config.json\`, \`subPath: config.json\`.
2. Or mount the volume at a folder that the image does not use, and tell the program where to look.

## When it stays silent

It stays silent when the volume holds the file, when it cannot be known what it holds (an object that is not in the analysed set, a claim, a folder of the node), and for an \`emptyDir\` that another container of the pod mounts too, since that one may fill it. Without a \`command\` only files that an image is known to need are looked for.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: front-config
data:
  config.json: |
    {"apiUrl": "https://api.example.com"}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: portal
spec:
  selector:
    matchLabels: { app: portal }
  template:
    metadata:
      labels: { app: portal }
    spec:
      volumes:
        - name: config
          configMap: { name: front-config }
      containers:
        - name: portal
          image: registry.example.com/web/portal:12.0
          workingDir: /usr/src/app
          command: [node, server.js]
          volumeMounts:
            - { name: config, mountPath: /usr/src/app } # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

It hides \`nginx.conf\`.

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-sites
data:
  shop.conf: |
    server {
      listen 80;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: sites
          configMap: { name: edge-sites }
      containers:
        - name: edge
          image: nginx:1.27
          volumeMounts:
            - { name: sites, mountPath: /etc/nginx } # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: front-config
data:
  config.json: |
    {"apiUrl": "https://api.example.com"}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: portal
spec:
  selector:
    matchLabels: { app: portal }
  template:
    metadata:
      labels: { app: portal }
    spec:
      volumes:
        - name: config
          configMap: { name: front-config }
      containers:
        - name: portal
          image: registry.example.com/web/portal:12.0
          workingDir: /usr/src/app
          command: [node, server.js]
          volumeMounts:
            - { name: config, mountPath: /usr/src/app/config.json, subPath: config.json }
          resources:
            limits: { memory: 256Mi }
\`\`\`

The init container fills the volume.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: portal
spec:
  selector:
    matchLabels: { app: portal }
  template:
    metadata:
      labels: { app: portal }
    spec:
      volumes:
        - name: app
          emptyDir: {}
      initContainers:
        - name: fetch
          image: registry.example.com/web/bundle:12.0
          command: [cp, -r, /bundle/., /app]
          volumeMounts: [{ name: app, mountPath: /app }]
      containers:
        - name: portal
          image: registry.example.com/web/portal:12.0
          workingDir: /usr/src/app
          command: [node, server.js]
          volumeMounts:
            - { name: app, mountPath: /usr/src/app }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/sipcapture/homer5-docker/issues/88> \u2014 a ConfigMap on /app hides package.json (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/issues/44815> \u2014 a ConfigMap on the folder of the entrypoint (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/> \u2014 a mounted ConfigMap replaces what the folder held (read 2026-11-23)
`},"mounted-file-missing":{summary:"An argument or a variable names a file that the mounted ConfigMap does not have",cause:"command",certainty:"likely",markdown:`# mounted-file-missing

An argument, or a variable of the environment, names a file, usually a configuration, in a folder that a ConfigMap is mounted as, and the ConfigMap has no key of that name. The mount hides whatever the image has there, so the file does not exist.

## What you will see

The program says that it cannot open its configuration and ends; \`kubectl get pods\` shows \`CrashLoopBackOff\`, usually with exit code 1 or 2.

## How to fix it

1. Correct the name in the command or the variable, or the key of the ConfigMap; they must be equal, case included.
2. With \`items\`, list the key and the path that it shall have.

## When it stays silent

When the ConfigMap is not among the manifests, is declared more than once, or is optional; when nothing is mounted there, since the image may have the file. Only paths with a file name and an extension are judged, of variables only those whose name speaks of a configuration, a file or a path. The program
or script that is executed itself is looked after by \`mount-hides-program\`.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: cache
data:
  cache.conf: |
    maxmemory 64mb
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: redis:7.4
          args: [/etc/cache/redis.conf] # <-- here
          volumeMounts:
            - { name: config, mountPath: /etc/cache }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: config
          configMap: { name: cache }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: relay
data:
  relay.yml: |
    port: 25
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: registry.example.com/mail/relay:6
          args: ["--config=/etc/relay/relay.yaml"] # <-- here
          volumeMounts:
            - { name: config, mountPath: /etc/relay }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: config
          configMap: { name: relay }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: relay
data:
  relay.yml: |
    port: 25
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: registry.example.com/mail/relay:6
          args: ["--config=/etc/relay/relay.yaml"]
          volumeMounts:
            - { name: config, mountPath: /etc/relay }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: config
          configMap:
            name: relay
            items:
              - { key: relay.yml, path: relay.yaml }
\`\`\`

The files lie elsewhere, where the image decides.

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: relay
data:
  relay.yml: |
    port: 25
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: registry.example.com/mail/relay:6
          args: ["--config=/etc/relay.yaml", "--state=/var/lib/relay/state.json"]
          volumeMounts:
            - { name: config, mountPath: /etc/relay }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: config
          configMap: { name: relay }
\`\`\`

A variable may name the file as well.

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: gateway-routes
data:
  routes.yaml: |
    routes: []
---
apiVersion: v1
kind: Pod
metadata:
  name: gateway
spec:
  containers:
    - name: gateway
      image: registry.example.com/edge/gateway:3.4
      env:
        - name: GATEWAY_CONFIG
          value: /etc/gateway/routes.yml # <-- here
      volumeMounts:
        - { name: routes, mountPath: /etc/gateway }
      resources:
        limits: { memory: 128Mi }
  volumes:
    - name: routes
      configMap: { name: gateway-routes }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: gateway-routes
data:
  routes.yaml: |
    routes: []
---
apiVersion: v1
kind: Pod
metadata:
  name: gateway
spec:
  containers:
    - name: gateway
      image: registry.example.com/edge/gateway:3.4
      env:
        - name: GATEWAY_CONFIG
          value: /etc/gateway/routes.yaml
        - name: GATEWAY_PROFILE_PATH
          value: /etc/gateway/profiles
      volumeMounts:
        - { name: routes, mountPath: /etc/gateway }
      resources:
        limits: { memory: 128Mi }
  volumes:
    - name: routes
      configMap: { name: gateway-routes }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/storage/volumes/#configmap> \u2014 the keys become the files of the folder (read 2026-11-23)
`},"mounted-script-malformed":{summary:"The mounted start script cannot be executed as it is written",cause:"command",certainty:"certain",markdown:`# mounted-script-malformed

The start script comes from a ConfigMap and cannot be executed as it is written. Either its first line does not name an interpreter, so the kernel refuses it, or it was saved with Windows line ends: then the first line asks for an
interpreter whose name ends in a carriage return, and each command of the script has one at its end.

## What you will see

Without an interpreter: \`exec format error\`. With Windows line ends: \`no such file or directory\` although the file is there, or, when a shell reads it, \`not found\` and \`syntax error: unexpected end of file\` in the log. \`kubectl
get pods\` shows \`CrashLoopBackOff\`.

## How to fix it

1. Begin the script with \`#!/bin/sh\`, in the very first line and without spaces before it.
2. Save it with line feeds alone, and keep it so with \`*.sh text eol=lf\` in \`.gitattributes\`.

## When it stays silent

When a shell reads a script without a first line of that kind, since it needs none; for scripts that are not among the manifests; while the file cannot be executed at all, which is another rule's finding.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    echo booting
    exec /srv/booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [/scripts/boot.sh] # <-- here
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot, defaultMode: 0755 }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: "#!/bin/sh\\r\\nexec /srv/booter\\r\\n"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [/scripts/boot.sh] # <-- here
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot, defaultMode: 0755 }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: "cd /srv\\r\\nexec ./booter\\r\\n"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [sh, /scripts/boot.sh] # <-- here
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    #!/usr/bin/env python3
    import booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [/scripts/boot.sh]
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot, defaultMode: 0755 }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  boot.sh: |
    echo booting
    exec /srv/booter
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: booter
spec:
  selector:
    matchLabels: { app: booter }
  template:
    metadata:
      labels: { app: booter }
    spec:
      containers:
        - name: booter
          image: registry.example.com/ops/booter:3.1
          command: [sh, /scripts/boot.sh]
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 128Mi }
      volumes:
        - name: scripts
          configMap: { name: boot }
\`\`\`

## Sources

- <https://man7.org/linux/man-pages/man2/execve.2.html> \u2014 what the kernel asks of a script, and ENOEXEC (read 2026-11-23)
`},"node-heap-exceeds-limit":{summary:"Node.js may use more memory for its heap than the container is allowed to have",cause:"memory",certainty:"likely",markdown:`# node-heap-exceeds-limit

\`--max-old-space-size\` tells V8 how large the heap of Node.js may grow, in MiB. V8 collects garbage in earnest only when it comes near that size. When the container's limit is lower,
the kernel kills the container first. Buffers, code and the young generation come on top of that size.

## What you will see

\`kubectl get pods\` shows \`OOMKilled\`, then \`CrashLoopBackOff\`; the exit code is 137 and the logs end in the middle of a line, since the kernel kills without a word. It takes load or time: a
fresh Node.js process uses 30 to 100 MiB. A heap that is too *small* ends differently, with \`JavaScript heap out of memory\` in the logs and exit code 134.

## How to fix it

1. Set \`--max-old-space-size\` to about three quarters of the limit: 384 for 512Mi, 768 for 1Gi.
2. Or raise \`resources.limits.memory\`.
3. Or leave the option out: from version 12 on, Node.js sizes its heap by the limit of its container.

## When it stays silent

Up to nine tenths of the limit is accepted. The last value wins, and the command line wins over \`NODE_OPTIONS\`. Options inside \`package.json\` scripts cannot be seen, nor those of Secrets.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.0
          env:
            - name: NODE_OPTIONS
              value: --enable-source-maps --max-old-space-size=4096 # <-- here
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.0
          command:
            - node
            - --max_old_space_size=500 # <-- here
            - server.js
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.0
          env:
            - name: NODE_OPTIONS
              value: --max-old-space-size=768
          resources:
            limits: { memory: 1Gi }
\`\`\`

The command line wins.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: registry.example.com/shop/storefront:5.0
          command: [node, --max-old-space-size=384, server.js]
          env:
            - name: NODE_OPTIONS
              value: --max-old-space-size=4096
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib> \u2014 what the option does, and 1536 for a machine of 2 GiB (read 2026-11-23)
- <https://github.com/broadinstitute/gnomad-browser/issues/1410> \u2014 a heap above the limit of its container ends with exit code 137 (read 2026-11-23)
`},"one-shot-command-in-service":{summary:"The command does something and ends, but the workload restarts it for ever",cause:"command",certainty:"certain",markdown:`# one-shot-command-in-service

The container's command does something and is over: it prints, lists, migrates or installs, and nothing after it keeps running. In a Deployment, StatefulSet or DaemonSet, and in a Pod whose
restartPolicy is Always, the kubelet starts a container that has ended again, whatever its exit code, so the work is repeated for ever with growing pauses.

## What you will see

\`kubectl get pods\` shows \`Completed\`, then \`CrashLoopBackOff\`; \`kubectl describe pod\` shows \`Last State: Terminated, Reason: Completed, Exit Code: 0\`. The log of each run is complete and
looks healthy.

## How to fix it

1. Let the command end in the program that shall keep running: \`command: ["sh", "-c", "./migrate && exec ./server"]\`.
2. If it shall be done once, make it a \`Job\`, or an init container of the workload that needs it.
3. To keep a container for \`kubectl exec\`, end it with \`sleep infinity\`.

## When it stays silent

When anything in the command is a program that crashlint does not know, since it may be a server; with a \`sleep\` of ten minutes or more, which people write to keep a container running; with
loops that do not end; for Jobs, init containers and pods that are not restarted. Migrations and builds end by custom, not by nature, so they are one step less certain. A variable that the
script tests and nothing sets may come from the image, which costs a step as well.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: banner
spec:
  selector:
    matchLabels: { app: banner }
  template:
    metadata:
      labels: { app: banner }
    spec:
      containers:
        - name: banner
          image: busybox:1.36
          command: [sh, -c]
          args: ["date; echo the shop is open"] # <-- here
          resources:
            limits: { memory: 16Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: listing
spec:
  selector:
    matchLabels: { app: listing }
  template:
    metadata:
      labels: { app: listing }
    spec:
      containers:
        - name: listing
          image: alpine:3.20
          command: [ls, -l, /] # <-- here
          resources:
            limits: { memory: 16Mi }
\`\`\`

By custom a migration ends.

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: schema
spec:
  selector:
    matchLabels: { app: schema }
  template:
    metadata:
      labels: { app: schema }
    spec:
      containers:
        - name: schema
          image: registry.example.com/shop/api:4.0
          command: [npx, prisma, migrate, deploy] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

The loop is never reached, because nothing sets the variable.

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: greeter
spec:
  selector:
    matchLabels: { app: greeter }
  template:
    metadata:
      labels: { app: greeter }
    spec:
      containers:
        - name: greeter
          image: bash:5.2
          command:
            - bash
            - -c
            - 'if [[ -z "$GREETING" ]]; then echo nothing to say; else while true; do echo "$GREETING"; sleep 5; done; fi' # <-- here
          resources:
            limits: { memory: 16Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: banner
spec:
  selector:
    matchLabels: { app: banner }
  template:
    metadata:
      labels: { app: banner }
    spec:
      containers:
        - name: banner
          image: busybox:1.36
          command: [sh, -c]
          args: ["while true; do date; sleep 30; done"]
          resources:
            limits: { memory: 16Mi }
        - name: keeper
          image: busybox:1.36
          command: [sh, -c, "echo ready; sleep 3600"]
          resources:
            limits: { memory: 16Mi }
        - name: api
          image: registry.example.com/shop/api:4.0
          command: [sh, -c, "npx prisma migrate deploy && exec node server.js"]
          resources:
            limits: { memory: 256Mi }
\`\`\`

A job is meant to end.

\`\`\`yaml good
apiVersion: batch/v1
kind: Job
metadata:
  name: banner
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: banner
          image: busybox:1.36
          command: [echo, the shop is open]
          resources:
            limits: { memory: 16Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/53125> \u2014 a container that ends with 0 is restarted as well (read 2026-11-22)
- <https://github.com/kubernetes/kubernetes/issues/50962> \u2014 a script that ends every minute is restarted every minute (read 2026-11-22)
`},"owner-change-needs-root":{summary:"A container changes the owner of files without being root, which always fails",cause:"security",certainty:"certain",markdown:`# owner-change-needs-root

A container, mostly an init container, runs \`chown\`, but not as root: \`runAsUser\` of the pod holds for init containers too. Only root may give files to another owner. Root without the capability \`CHOWN\` may not either.

## What you will see

\`Init:CrashLoopBackOff\` (or \`CrashLoopBackOff\`), exit code 1. The logs say \`chown: /data: Operation not permitted\`. The main containers never start.

## How to fix it

1. Best: drop the init container and set \`fsGroup\` in the pod's \`securityContext\`; the kubelet then makes the volume writable for that group. It does not help for \`hostPath\`.
2. Or give this init container alone \`runAsUser: 0\` and \`runAsNonRoot: false\`, and add \`CHOWN\` where all capabilities are dropped.

## When it stays silent

A failure that the script ignores (\`chown \u2026 || true\`, or a later command that decides) is fine. Scripts with branches or loops are not judged. \`chmod\` is not either: on one's own files it is allowed.
Giving files to oneself is \`certain\` to fail on a new \`emptyDir\`, which belongs to root, and \`likely\` on a claim, which may hold one's own files from an earlier pod.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data] # <-- here
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            limits: { memory: 256Mi }
\`\`\`

Root, but without \`CHOWN\`.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [sh, -c]
          args: ["mkdir -p /data/pages && chown -R 33:33 /data"] # <-- here
          securityContext:
            capabilities: { drop: [ALL] }
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data] # <-- here
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: wiki-pages }
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            limits: { memory: 256Mi }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: wiki-pages
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data]
          securityContext:
            runAsUser: 0
            runAsNonRoot: false
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            limits: { memory: 256Mi }
\`\`\`

Its failure is ignored.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [sh, -c, "chown -R 1000:1000 /data || true"]
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/helm/charts/issues/14721> \u2014 chown in an init container that is not root (read 2026-11-23)
- <https://man7.org/linux/man-pages/man2/chown.2.html> \u2014 only a process with CAP_CHOWN may change the owner of a file (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> \u2014 the pod's securityContext holds for init containers as well (read 2026-11-23)
`},"owner-change-over-config-volume":{summary:"A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only",cause:"volume",certainty:"certain",markdown:`# owner-change-over-config-volume

A command changes the owner or the mode of files that come from a ConfigMap, Secret or projected volume. Such volumes are read-only for everybody, root included, so the command fails. With \`-R\` it is enough that the volume is mounted somewhere below the named folder.

## What you will see

\`CrashLoopBackOff\` (\`Init:CrashLoopBackOff\` for an init container), exit code 1. The logs say \`chown: /data/config/app.yaml: Read-only file system\`.

## How to fix it

1. Name only the folders that can be written.
2. For the mode of the files set \`defaultMode\` or the item's \`mode\`, for their group \`fsGroup\`.
3. Copy the files into an \`emptyDir\` first when the program wants to own them.

## When it stays silent

A failure that the script ignores (\`chmod \u2026 || true\`, or a later command that decides) is fine, and so is a recursive change of a folder that has no such volume below it. Scripts with branches, loops or patterns are not judged.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: wiki-config
data:
  app.yaml: |
    title: Wiki
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      volumes:
        - name: data
          emptyDir: {}
        - name: config
          configMap: { name: wiki-config }
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data] # <-- here
          volumeMounts:
            - { name: data, mountPath: /data }
            - { name: config, mountPath: /data/config }
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts:
            - { name: data, mountPath: /data }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: wiki-scripts
data:
  boot.sh: |
    #!/bin/sh
    exec /srv/wiki
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      volumes:
        - name: scripts
          configMap: { name: wiki-scripts }
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          command: [sh, -c]
          args: ["chmod +x /scripts/boot.sh && exec /scripts/boot.sh"] # <-- here
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: wiki-scripts
data:
  boot.sh: |
    #!/bin/sh
    exec /srv/wiki
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      volumes:
        - name: scripts
          configMap: { name: wiki-scripts, defaultMode: 0755 }
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          command: [/scripts/boot.sh]
          volumeMounts:
            - { name: scripts, mountPath: /scripts }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: wiki-config
data:
  app.yaml: |
    title: Wiki
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      volumes:
        - name: data
          emptyDir: {}
        - name: config
          configMap: { name: wiki-config }
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data/pages]
          volumeMounts:
            - { name: data, mountPath: /data/pages }
            - { name: config, mountPath: /data/config }
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts:
            - { name: data, mountPath: /data }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/PrivateBin/helm-chart/issues/54> \u2014 chown -R over a ConfigMap mount in an init container (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/storage/volumes/#configmap> \u2014 a ConfigMap is always mounted read-only (read 2026-11-23)
`},"package-install-needs-root":{summary:"A container installs packages of its distribution without being root, which always fails",cause:"security",certainty:"certain",markdown:`# package-install-needs-root

A start script installs a package first, \`apt-get install -y curl\` or \`apk add bash\`, and the pod's security settings run it as an ordinary user. The package manager may
not write its database, ends with an error, and the script with it.

## What you will see

\`kubectl get pods\` shows \`CrashLoopBackOff\` (\`Init:CrashLoopBackOff\` for an init container). The log says \`E: List directory /var/lib/apt/lists/partial is missing. -
Acquire (13: Permission denied)\` with exit code 100, or \`ERROR: Unable to lock database: Permission denied\` with exit code 99.

## How to fix it

1. Build an image that holds the packages; then every start is faster, too, and works without the network.
2. Run this container alone as root: \`securityContext: { runAsUser: 0, runAsNonRoot: false }\`, if the cluster allows it.

## When it stays silent

When the script goes on after a failure (\`|| true\`, or a later command decides how it ends), when nothing says which user it runs as, and for package managers of
languages such as \`pip\` and \`npm\`, which can install for one user alone.

## Examples

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report-upload
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          securityContext:
            runAsNonRoot: true
            runAsUser: 10001
          containers:
            - name: upload
              image: debian:12-slim
              command: [bash, -c]
              args:
                - apt-get update && apt-get install -y rsync && rsync /reports/ backup:/reports/ # <-- here
              resources:
                limits: { memory: 256Mi }
\`\`\`

An init container of a pod is no exception.

\`\`\`yaml bad certain
apiVersion: v1
kind: Pod
metadata:
  name: tuner
spec:
  initContainers:
    - name: tools
      image: alpine:3.20
      securityContext:
        runAsUser: 65534
      command: [apk, add, --no-cache, jq] # <-- here
      resources:
        limits: { memory: 64Mi }
  containers:
    - name: tuner
      image: registry.example.com/ops/tuner:1.1
      resources:
        limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: tuner
spec:
  securityContext:
    runAsUser: 65534
  initContainers:
    - name: tools
      image: alpine:3.20
      securityContext:
        runAsUser: 0
      command: [apk, add, --no-cache, jq]
      resources:
        limits: { memory: 64Mi }
  containers:
    - name: tuner
      image: registry.example.com/ops/tuner:1.1
      resources:
        limits: { memory: 64Mi }
\`\`\`

The script goes on without the package.

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: watcher
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: watcher
      image: debian:12
      command: [bash, -c]
      args:
        - |
          apt-get update || true
          while true; do date; sleep 30; done
      resources:
        limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://github.com/abernix/spaceglue/issues/3> \u2014 apt-get as an ordinary user: \`(13: Permission denied)\`, \`are you root?\` (read 2026-11-23)
- <https://github.com/planetlabs/draino/issues/101> \u2014 \`apk add\` in a pod: \`Unable to lock database: Permission denied\`, exit code 99 (read 2026-11-23)
`},"port-clash-in-pod":{summary:"Two containers of a pod listen on the same port, which only one of them can have",cause:"dependency",certainty:"certain",markdown:`# port-clash-in-pod

The containers of a pod share one network, so a port can be taken once. Two containers listen on the same port here: whichever comes second cannot open it and ends.

## What you will see

One of the containers shows \`CrashLoopBackOff\`, often in turns, with \`bind: address already in use\` in its logs; the pod never gets ready.

## How to fix it

Let one of the two listen on another port, by its own setting; changing \`containerPort\` alone changes nothing. Or put it into a pod of its own.

## When it stays silent

Ports that a manifest declares are only words, so the finding is \`certain\` only when both images are known to listen there and nothing tells them otherwise (no arguments, no mounted configuration, no variable about ports). A proxy in front of a program on \`127.0.0.1\`, or on the pod's own address, is fine.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: combo
spec:
  selector:
    matchLabels: { app: combo }
  template:
    metadata:
      labels: { app: combo }
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports: [{ containerPort: 80 }]
          resources:
            limits: { memory: 256Mi }
        - name: httpd
          image: httpd:2.4
          ports:
            - containerPort: 80 # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3.1
          ports: [{ containerPort: 8080 }]
          resources:
            limits: { memory: 256Mi }
        - name: admin
          image: registry.example.com/shop/admin:3.1
          ports:
            - containerPort: 8080 # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3.1
          ports: [{ containerPort: 8080 }]
          resources:
            limits: { memory: 256Mi }
        - name: admin
          image: registry.example.com/shop/admin:3.1
          ports: [{ containerPort: 8081 }]
          resources:
            limits: { memory: 128Mi }
\`\`\`

Two addresses, one port.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3.1
          args: ["--listen=127.0.0.1:9100"]
          ports: [{ containerPort: 9100 }]
          resources:
            limits: { memory: 256Mi }
        - name: proxy
          image: quay.io/brancz/kube-rbac-proxy:v0.18.1
          args: ["--secure-listen-address=[$(IP)]:9100", "--upstream=http://127.0.0.1:9100/"]
          env:
            - name: IP
              valueFrom: { fieldRef: { fieldPath: status.podIP } }
          ports: [{ containerPort: 9100 }]
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking> \u2014 the containers of a pod share its network and its ports (read 2026-11-23)
`},"post-start-hook-fails":{summary:"The postStart hook fails or never ends, so the container is killed or never counts as running",cause:"probe",certainty:"certain",markdown:`# post-start-hook-fails

A \`postStart\` hook runs right after the container has started, and the kubelet waits for it. When it fails, the container is killed and started again, with the same hook. While it runs, the container does not count as running, so no probe begins; a hook that never ends
keeps the pod in \`ContainerCreating\`. Like every exec, it has no shell.

## What you will see

\`FailedPostStartHook\` and \`Killing \u2026 FailedPostStartHook\` events, then \`PostStartHookError\` and \`CrashLoopBackOff\`; or \`ContainerCreating\` for ever with a container that the log shows running.

## How to fix it

1. Run it through a shell: \`command: [sh, -c, "\u2026"]\`.
2. Put preparations into an init container, and never-ending work into a sidecar.

## When it stays silent

- Programs that are not known to be missing, and scripts whose outcome is not plain.
- A never-ending command that the script puts into the background with \`&\`.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: ghcr.io/northwind/mailer:1.2.0
          resources:
            limits: { memory: 256Mi }
          lifecycle:
            postStart:
              exec:
                command: ["mkdir -p /srv/spool"] # <-- here
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: ghcr.io/northwind/mailer:1.2.0
          resources:
            limits: { memory: 256Mi }
          lifecycle:
            postStart:
              exec:
                command: [sh, -c, "echo up >> /srv/log; tail -f /srv/log"] # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: ghcr.io/northwind/mailer:1.2.0
          resources:
            limits: { memory: 256Mi }
          lifecycle:
            postStart:
              exec:
                command: [sh, -c, "mkdir -p /srv/spool"]
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: ghcr.io/northwind/mailer:1.2.0
          resources:
            limits: { memory: 256Mi }
          lifecycle:
            postStart:
              exec:
                command: [sh, -c, "tail -f /srv/log &"]
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/> \u2014 a container whose postStart hook fails is killed; the container does not run before the hook has ended (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/kuberuntime/kuberuntime_container.go> \u2014 startContainer runs the hook before it returns (read 2026-11-23)
`},"probe-always-fails":{summary:"A probe runs a command that cannot succeed",cause:"probe",certainty:"certain",markdown:`# probe-always-fails

The probe's command cannot succeed: it is \`exit 1\`, \`false\`, or looks for a file whose very name says that it is not there. Such probes are
left over from a demonstration or a test.

## What you will see

For liveness: \`CrashLoopBackOff\` (or, with a very patient probe, only a growing number of restarts) and \`Liveness probe failed:\` events without text. For readiness: \`0/1\` for ever.

## How to fix it

Ask something that the application answers once it works, or remove the probe.

## When it stays silent

- Several commands: another one may decide.
- \`exit 0\`, and commands that may or may not succeed.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: ghcr.io/northwind/worker:2.2.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            exec:
              command: [sh, -c, "exit 1"] # <-- here
            initialDelaySeconds: 15
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: ghcr.io/northwind/worker:2.2.0
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            exec:
              command: [cat, /does-not-exist] # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: ghcr.io/northwind/worker:2.2.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            exec:
              command: [sh, -c, "test -S /run/worker.sock || exit 1"]
            initialDelaySeconds: 15
\`\`\`

\`\`\`yaml good
# Pointless, but it kills nothing.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: ghcr.io/northwind/worker:2.2.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            exec:
              command: ["true"]
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 a command that exits with anything but 0 has failed (read 2026-11-23)
`},"probe-command-not-split":{summary:"A probe needs a shell that is not there: its command is one string, or holds shell syntax",cause:"probe",certainty:"certain",markdown:`# probe-command-not-split

An exec probe has no shell. A command written as one string is looked up as one program whose name holds spaces; \`&&\`, \`|\` and \`>\` are handed to the program as
arguments. What the probe was meant to check never runs.

## What you will see

One string: \`Startup probe errored: \u2026 exec: "pgrep -f worker": executable file not found in $PATH\`; such errors do not count, so the container never starts or never becomes
ready, and a liveness probe guards nothing (some runtimes report an exit code instead, and then it kills). Shell syntax: the program complains about its arguments and fails each time.

## How to fix it

Run it through a shell: \`command: [sh, -c, "wget -qO- http://localhost:8080/health | grep UP"]\`, or split it: \`command: [pgrep, -f, worker]\`.

## When it stays silent

- A shell with \`-c\` runs the text.
- A single word, however long.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: indexer
spec:
  selector:
    matchLabels: { app: indexer }
  template:
    metadata:
      labels: { app: indexer }
    spec:
      containers:
        - name: indexer
          image: ghcr.io/northwind/indexer:1.7.0
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            exec:
              command:
                - "wget -qO- http://localhost:9400/status | grep green" # <-- here
            failureThreshold: 30
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: indexer
spec:
  selector:
    matchLabels: { app: indexer }
  template:
    metadata:
      labels: { app: indexer }
    spec:
      containers:
        - name: indexer
          image: ghcr.io/northwind/indexer:1.7.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            exec:
              command:
                - test
                - -f
                - /srv/index/lock
                - "&&" # <-- here
                - pidof
                - indexer
            initialDelaySeconds: 20
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: indexer
spec:
  selector:
    matchLabels: { app: indexer }
  template:
    metadata:
      labels: { app: indexer }
    spec:
      containers:
        - name: indexer
          image: ghcr.io/northwind/indexer:1.7.0
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            exec:
              command:
                - sh
                - -c
                - "wget -qO- http://localhost:9400/status | grep green"
            failureThreshold: 30
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: indexer
spec:
  selector:
    matchLabels: { app: indexer }
  template:
    metadata:
      labels: { app: indexer }
    spec:
      containers:
        - name: indexer
          image: ghcr.io/northwind/indexer:1.7.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            exec:
              command: [/usr/local/bin/indexer-health]
            initialDelaySeconds: 20
\`\`\`

## Sources

- <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#LifecycleHandler> \u2014 the command is not run inside a shell (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/prober/worker.go> \u2014 the result of a probe that errors is thrown away (read 2026-11-23)
`},"probe-file-never-made":{summary:"A probe looks for a file that nothing in the container makes, or that the container deletes",cause:"probe",certainty:"likely",markdown:`# probe-file-never-made

The probe looks for a marker file, and nothing that the container runs makes that file; or the container's own script deletes it after a while, as the well-known
lesson about liveness probes does on purpose. From then on every probe fails.

## What you will see

\`Liveness probe failed: cat: can't open '/tmp/healthy': No such file or directory\`, then restarts and \`CrashLoopBackOff\`. For readiness: \`0/1\` for ever.

## How to fix it

1. Let the application make the file once it works, and keep it: \`touch /tmp/healthy && exec my-server\`.
2. Or ask the application itself: \`httpGet\`, \`tcpSocket\` or \`grpc\`.

## When it stays silent

- The file lies on a volume, so somebody else may make it.
- The container runs a program of its own, which may make any file, or the command cannot be read.
- Pid files, sockets and configuration files, which programs and images bring along.
- A script that deletes the file for a readiness probe: taking oneself out of a Service is what readiness is for.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ticker
spec:
  selector:
    matchLabels: { app: ticker }
  template:
    metadata:
      labels: { app: ticker }
    spec:
      containers:
        - name: ticker
          image: busybox:1.37
          command: [sh, -c, "while true; do date; sleep 5; done"]
          resources:
            limits: { memory: 32Mi }
          livenessProbe:
            exec:
              command: [cat, /tmp/alive] # <-- here
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
# Healthy for 40 s, then killed, again and again.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: lesson
spec:
  selector:
    matchLabels: { app: lesson }
  template:
    metadata:
      labels: { app: lesson }
    spec:
      containers:
        - name: lesson
          image: busybox:1.37
          command: [sh, -c, "touch /tmp/alive; sleep 40; rm /tmp/alive; sleep 86400"]
          resources:
            limits: { memory: 32Mi }
          livenessProbe:
            exec:
              command: [test, -f, /tmp/alive] # <-- here
            periodSeconds: 5
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ticker
spec:
  selector:
    matchLabels: { app: ticker }
  template:
    metadata:
      labels: { app: ticker }
    spec:
      containers:
        - name: ticker
          image: busybox:1.37
          command: [sh, -c, "touch /tmp/alive; while true; do date; sleep 5; done"]
          resources:
            limits: { memory: 32Mi }
          livenessProbe:
            exec:
              command: [cat, /tmp/alive]
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
# The image's own program may well make the file.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: consumer
spec:
  selector:
    matchLabels: { app: consumer }
  template:
    metadata:
      labels: { app: consumer }
    spec:
      containers:
        - name: consumer
          image: ghcr.io/northwind/consumer:3.3.0
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            exec:
              command: [cat, /tmp/alive]
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> \u2014 the lesson in which a container deletes the file that its probe looks for (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 a command that exits with anything but 0 has failed (read 2026-11-23)
`},"probe-host-loopback":{summary:"A probe asks the node instead of the pod, because its host is the loopback address",cause:"probe",certainty:"likely",markdown:`# probe-host-loopback

\`host\` says where the kubelet connects to, and the kubelet runs on the node. With \`127.0.0.1\` or \`localhost\` it asks the node itself, where nothing listens on that port. Without \`host\` it asks the pod.

## What you will see

\`Liveness probe failed: \u2026 dial tcp 127.0.0.1:8080: connect: connection refused\`, restarts and \`CrashLoopBackOff\`, while the same request from inside the container works.

## How to fix it

Remove \`host\`. When the server listens on the loopback address only, let it listen on \`0.0.0.0\`, or use an exec probe.

## When it stays silent

- \`hostNetwork: true\`: the node's loopback address is the pod's.
- A \`hostPort\` of the same number leads back to the pod.
- Exec probes, which run inside the container.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: ghcr.io/northwind/search:0.6.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              host: 127.0.0.1 # <-- here
              path: /health
              port: 7700
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: ghcr.io/northwind/search:0.6.1
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            tcpSocket:
              host: localhost # <-- here
              port: 7700
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: ghcr.io/northwind/search:0.6.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              path: /health
              port: 7700
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      hostNetwork: true
      containers:
        - name: agent
          image: ghcr.io/northwind/agent:0.6.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              host: 127.0.0.1
              path: /health
              port: 7700
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes> \u2014 host defaults to the pod IP, and 127.0.0.1 is for pods with hostNetwork (read 2026-11-23)
`},"probe-kills-on-first-failure":{summary:"One slow answer to the liveness probe restarts the container",cause:"probe",certainty:"possible",markdown:`# probe-kills-on-first-failure

With \`failureThreshold: 1\` a single slow or lost answer restarts the container. A pause of the garbage collector, a busy node or one dropped packet is enough, and a restart under load makes the load of the others grow.

## What you will see

Restarts now and then, in clusters under load together and in waves; \`CrashLoopBackOff\` when they come often. The events show one \`Liveness probe failed\` before each \`Killing\`.

## How to fix it

Set \`failureThreshold: 3\`, and \`timeoutSeconds\` to more than a slow answer takes.

## When it stays silent

- Readiness with a threshold of 1, which only takes the pod out of its Service.
- Startup probes, and probes that look at a process.
- A budget of less than 10 s without a startup probe, which \`probe-kills-within-seconds\` and \`liveness-kills-slow-start\` report.

## Examples

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: quotes
spec:
  selector:
    matchLabels: { app: quotes }
  template:
    metadata:
      labels: { app: quotes }
    spec:
      containers:
        - name: quotes
          image: ghcr.io/northwind/quotes:1.0.4
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            initialDelaySeconds: 30
            failureThreshold: 1 # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: quotes
spec:
  selector:
    matchLabels: { app: quotes }
  template:
    metadata:
      labels: { app: quotes }
    spec:
      containers:
        - name: quotes
          image: ghcr.io/northwind/quotes:1.0.4
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            httpGet: { path: /healthz, port: 8080 }
            failureThreshold: 30
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: 5
            failureThreshold: 1 # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: quotes
spec:
  selector:
    matchLabels: { app: quotes }
  template:
    metadata:
      labels: { app: quotes }
    spec:
      containers:
        - name: quotes
          image: ghcr.io/northwind/quotes:1.0.4
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            initialDelaySeconds: 30
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: quotes
spec:
  selector:
    matchLabels: { app: quotes }
  template:
    metadata:
      labels: { app: quotes }
    spec:
      containers:
        - name: quotes
          image: ghcr.io/northwind/quotes:1.0.4
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            httpGet: { path: /healthz, port: 8080 }
            failureThreshold: 1
\`\`\`

## Sources

- <https://github.com/SREGym/SREGym/issues/61> \u2014 a liveness probe with a threshold of 1 as an injected fault (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 failureThreshold defaults to 3 (read 2026-11-23)
`},"probe-kills-within-seconds":{summary:"A probe kills the container within seconds of its start, sooner than an application boots",cause:"probe",certainty:"likely",markdown:`# probe-kills-within-seconds

A liveness probe that begins at once, asks every second or three and gives up after a few failures kills the container within seconds of its
start. Even a fast program needs a moment to open its port, on a busy node several; then every start ends in a kill.

## What you will see

Restarts from the first seconds on, \`CrashLoopBackOff\` after the third or fourth kill, \`Liveness probe failed\` events, and a log that ends during the boot.

## How to fix it

1. Add a \`startupProbe\` with room for the boot; the liveness probe may stay strict.
2. Or set \`initialDelaySeconds\`, a longer \`periodSeconds\` or a higher \`failureThreshold\`.

## When it stays silent

- The budget (\`initialDelaySeconds + periodSeconds \xD7 failureThreshold\`) is 10 s or more: real, healthy manifests go down to 11 s.
- What runs there is known, such as nginx or Redis, which are up at once: then \`liveness-kills-slow-start\` compares with that.
- The probe looks at a process, which is there from the start.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pricing
spec:
  selector:
    matchLabels: { app: pricing }
  template:
    metadata:
      labels: { app: pricing }
    spec:
      containers:
        - name: pricing
          image: ghcr.io/northwind/pricing:0.8.2
          resources:
            limits: { memory: 256Mi }
          livenessProbe: # <-- here
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: 1
\`\`\`

\`\`\`yaml bad likely
# A startup probe can be too strict as well.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pricing
spec:
  selector:
    matchLabels: { app: pricing }
  template:
    metadata:
      labels: { app: pricing }
    spec:
      containers:
        - name: pricing
          image: ghcr.io/northwind/pricing:0.8.2
          resources:
            limits: { memory: 256Mi }
          startupProbe: # <-- here
            tcpSocket: { port: 8080 }
            periodSeconds: 2
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pricing
spec:
  selector:
    matchLabels: { app: pricing }
  template:
    metadata:
      labels: { app: pricing }
    spec:
      containers:
        - name: pricing
          image: ghcr.io/northwind/pricing:0.8.2
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: 2
            failureThreshold: 30
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: 1
\`\`\`

\`\`\`yaml good
# An empty Redis listens within a fraction of a second.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: redis:7.4
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            tcpSocket: { port: 6379 }
            periodSeconds: 3
\`\`\`

## Sources

- <https://github.com/sourcegraph/deploy-sourcegraph-helm/pull/296> \u2014 a liveness probe that kills after 3 s (read 2026-11-22)
- <https://github.com/knative/serving/blob/main/config/core/deployments/activator.yaml> \u2014 among the tightest healthy probes found in public repositories (read 2026-11-22)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/prober/worker.go> \u2014 when the first probe runs and how failures are counted (read 2026-11-23)
`},"probe-path-not-served":{summary:"A probe asks for a path that the server of this image does not have",cause:"probe",certainty:"certain",markdown:`# probe-path-not-served

The probe asks a stock web server for a path such as \`/healthz\` that its default site does not have. The server answers 404, which is a failure, and a healthy server is killed.

## What you will see

\`Liveness probe failed: HTTP probe failed with statuscode: 404\`, restarts and \`CrashLoopBackOff\`. For readiness: \`0/1\` for ever.

## How to fix it

1. Ask for \`/\`.
2. Or mount a configuration that answers the path.

## When it stays silent

- Content or configuration is mounted, or the server gets a command, arguments or a hook: it may then have any path.
- Images whose paths are not known, which are nearly all.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
spec:
  selector:
    matchLabels: { app: site }
  template:
    metadata:
      labels: { app: site }
    spec:
      containers:
        - name: site
          image: nginx:1.29
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /healthz # <-- here
              port: 80
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
spec:
  selector:
    matchLabels: { app: site }
  template:
    metadata:
      labels: { app: site }
    spec:
      containers:
        - name: site
          image: httpd:2.4
          resources:
            limits: { memory: 64Mi }
          readinessProbe:
            httpGet:
              path: /ready # <-- here
              port: 80
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
spec:
  selector:
    matchLabels: { app: site }
  template:
    metadata:
      labels: { app: site }
    spec:
      containers:
        - name: site
          image: nginx:1.29
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /
              port: 80
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
# The mounted configuration answers it.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
spec:
  selector:
    matchLabels: { app: site }
  template:
    metadata:
      labels: { app: site }
    spec:
      volumes:
        - name: site
          configMap:
            name: site
      containers:
        - name: site
          image: nginx:1.29
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /healthz
              port: 80
            initialDelaySeconds: 10
          volumeMounts:
            - name: site
              mountPath: /etc/nginx/conf.d
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: site
data:
  default.conf: |
    server {
      listen 80;
      location /healthz { return 200; }
    }
\`\`\`

## Sources

- <https://github.com/nginxinc/docker-nginx/blob/0d7f438/mainline/debian/Dockerfile> \u2014 the default site of the image (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 a status from 200 to 399 is success, every other a failure (read 2026-11-23)
`},"probe-port-name-unknown":{summary:"A probe names a port that its container does not declare, so it can neither pass nor fail",cause:"probe",certainty:"certain",markdown:`# probe-port-name-unknown

A probe may name its port instead of numbering it. The kubelet looks the name up among the \`ports\` of the probe's own container;
when it is not there, it throws the result away: the probe counts neither as failed nor as passed, for ever. A readiness
probe of that kind keeps the pod out of its Service, a startup probe keeps the container from ever counting as started, and a liveness probe silently guards
nothing.

## What you will see

For readiness and startup: \`Running\` with \`0/1\` that never becomes ready, and a rollout that hangs. \`kubectl describe pod\` shows
\`Readiness probe errored: port "\u2026" not found\` (or \`Startup probe errored\`). For liveness: the same event, and otherwise nothing, until the day the application hangs
and is not restarted.

## How to fix it

1. Name a port that the container declares, or declare the port: \`ports: [{ name: http, containerPort: 8080 }]\`.
2. Or write the number into the probe.

## When it stays silent

- Ports by number: \`containerPort\` is only information, so a number need not be declared.
- A port's name that the API server refuses is \`probe-rejected\`'s business.
- Probes of ordinary init containers and of ephemeral containers, which the API server refuses altogether.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: ghcr.io/northwind/storefront:5.1.0
          ports:
            - name: web
              containerPort: 3000
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            httpGet:
              path: /ready
              port: http # <-- here
\`\`\`

\`\`\`yaml bad likely
# The sidecar declares the port, but only the ports of the probe's own container count.
apiVersion: v1
kind: Pod
metadata:
  name: exporter
spec:
  containers:
    - name: exporter
      image: ghcr.io/northwind/exporter:0.9.3
      resources:
        limits: { memory: 64Mi }
      livenessProbe:
        tcpSocket:
          port: metrics # <-- here
    - name: relay
      image: ghcr.io/northwind/relay:0.4.0
      ports:
        - name: metrics
          containerPort: 9102
      resources:
        limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: ghcr.io/northwind/storefront:5.1.0
          ports:
            - name: http
              containerPort: 3000
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            httpGet:
              path: /ready
              port: http
\`\`\`

\`\`\`yaml good
# A number needs no declaration.
apiVersion: v1
kind: Pod
metadata:
  name: exporter
spec:
  containers:
    - name: exporter
      image: ghcr.io/northwind/exporter:0.9.3
      resources:
        limits: { memory: 64Mi }
      livenessProbe:
        tcpSocket:
          port: 9102
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/probe/util.go> \u2014 a port's name is resolved in the probe's own container (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/prober/worker.go> \u2014 the result of a probe that errors is thrown away (read 2026-11-23)
- <https://github.com/nautobot/helm-charts/issues/569> \u2014 a probe that names a port which does not exist (read 2026-11-22)
`},"probe-port-not-served":{summary:"A probe asks a port on which nothing listens",cause:"probe",certainty:"certain",markdown:`# probe-port-not-served

The probe asks a port on which nothing listens, so every attempt is refused. A port that is not declared under \`ports\` is no proof of that, as \`containerPort\` is only information; this rule
speaks when a second sign agrees: the image is known and listens elsewhere, the number is the Service's port instead of the container's, another probe asks the same of the declared port, or the number is the declared
one with a slip.

## What you will see

\`Liveness probe failed: \u2026 connect: connection refused\`, restarts and \`CrashLoopBackOff\`, while the log shows a healthy server. For readiness: \`0/1\` for ever.

## How to fix it

Ask the port on which the server listens, best by its name: declare \`ports: [{ name: http, containerPort: 8080 }]\` and probe \`port: http\`.

## When it stays silent

- The port is named anywhere in the pod: a declared port of any container, a variable, an argument.
- The server may listen elsewhere: it has a command, arguments, a hook, or configuration mounted.
- Nothing but the missing declaration speaks against the port: admin and metrics ports are often left out.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: { app: front }
  template:
    metadata:
      labels: { app: front }
    spec:
      containers:
        - name: front
          image: nginx:1.29
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /
              port: 8080 # <-- here
            initialDelaySeconds: 5
\`\`\`

\`\`\`yaml bad likely
# 8085 is the Service's port; the container listens on 5000.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: ghcr.io/northwind/orders:2.0.0
          ports:
            - containerPort: 5000
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            tcpSocket:
              port: 8085 # <-- here
            initialDelaySeconds: 15
---
apiVersion: v1
kind: Service
metadata:
  name: orders
spec:
  selector: { app: orders }
  ports:
    - port: 8085
      targetPort: 5000
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: ghcr.io/northwind/orders:2.0.0
          ports:
            - containerPort: 8080
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            tcpSocket:
              port: 8008 # <-- here
            initialDelaySeconds: 15
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: { app: front }
  template:
    metadata:
      labels: { app: front }
    spec:
      containers:
        - name: front
          image: nginx:1.29
          ports:
            - containerPort: 80
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /
              port: 80
            initialDelaySeconds: 5
\`\`\`

\`\`\`yaml good
# A health port that nobody declared, as many controllers have one.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: operator
spec:
  selector:
    matchLabels: { app: operator }
  template:
    metadata:
      labels: { app: operator }
    spec:
      containers:
        - name: operator
          image: ghcr.io/northwind/operator:0.14.0
          ports:
            - name: webhook
              containerPort: 9443
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8081 }
            initialDelaySeconds: 15
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/24306> \u2014 a probe on the port of the Service instead of the container (read 2026-11-22)
- <https://github.com/YOURLS/charts/issues/476> \u2014 the probes moved to 8080, the image still listens on 80 (read 2026-11-22)
- <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports> \u2014 not declaring a port does not prevent it from being exposed (read 2026-11-23)
`},"probe-program-missing":{summary:"A probe runs a program that the image does not have",cause:"probe",certainty:"certain",markdown:`# probe-program-missing

The probe runs a program that the image does not contain: \`curl\` in a slim image, a shell in a distroless one, the old \`mongo\` client in MongoDB 6. When a shell looks for it, it exits
with 127, which counts as a failure. When the runtime itself cannot start it, the result is thrown away.

## What you will see

\`Liveness probe failed: sh: curl: not found\`, restarts and \`CrashLoopBackOff\`; or \`Readiness probe errored: \u2026 executable file not found in $PATH\` and \`0/1\` for ever.

## How to fix it

1. Use \`httpGet\`, \`tcpSocket\` or \`grpc\`, which need no program.
2. Or use a client that the image has.

## When it stays silent

- Images whose contents are not known, and programs that come from a mounted volume.
- Scripts of several commands, of which another one may decide.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: store
spec:
  selector:
    matchLabels: { app: store }
  template:
    metadata:
      labels: { app: store }
    spec:
      containers:
        - name: store
          image: postgres:17
          env:
            - { name: POSTGRES_HOST_AUTH_METHOD, value: trust }
          resources:
            limits: { memory: 512Mi }
          livenessProbe:
            exec:
              command: [sh, -c, "curl -f http://localhost:5432"] # <-- here
            initialDelaySeconds: 60
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: gcr.io/distroless/static-debian12:nonroot
          command: [/edge]
          resources:
            limits: { memory: 64Mi }
          readinessProbe:
            exec:
              command: [sh, -c, "wget -qO- localhost:8080/ready"] # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: store
spec:
  selector:
    matchLabels: { app: store }
  template:
    metadata:
      labels: { app: store }
    spec:
      containers:
        - name: store
          image: postgres:17
          env:
            - { name: POSTGRES_HOST_AUTH_METHOD, value: trust }
          resources:
            limits: { memory: 512Mi }
          livenessProbe:
            exec:
              command: [sh, -c, "pg_isready -U postgres"]
            initialDelaySeconds: 60
\`\`\`

\`\`\`yaml good
# The image's own program may check itself.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: gcr.io/distroless/static-debian12:nonroot
          command: [/edge]
          resources:
            limits: { memory: 64Mi }
          readinessProbe:
            exec:
              command: [/edge, healthcheck]
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/issues/106682> \u2014 an exec probe that cannot start counts neither as failed nor as passed (read 2026-11-22)
- <https://github.com/Azure/kubernetes-hackfest/issues/316> \u2014 the mongo client is gone from the image (read 2026-11-22)
- <https://github.com/prometheus-operator/prometheus-operator/issues/8605> \u2014 a shell probe on a distroless image (read 2026-11-22)
`},"probe-rejected":{summary:"A probe is written in a way that the API server refuses, so the pod is never created",cause:"probe",certainty:"certain",markdown:`# probe-rejected

The API server refuses the pod because of a probe: a port as a quoted number, two handlers or none, a \`successThreshold\` above 1 for liveness or startup, \`scheme: http\` in small letters, a probe on an init container that
is no sidecar. A Deployment is accepted or refused like a pod; nothing is ever started.

## What you will see

\`kubectl apply\` fails with \`The Deployment "\u2026" is invalid: spec.template.spec.containers[0].livenessProbe\u2026\`. What ran before keeps running, so it is easily overlooked in a pipeline.

## How to fix it

Correct the field that the message names.

## When it stays silent

- Fields of a wrong type that are no ports (\`periodSeconds: "10"\`).
- Sidecars (init containers with \`restartPolicy: Always\`), which may have probes.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: ghcr.io/northwind/relay:0.4.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              path: /healthz
              port: "8080" # <-- here
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: ghcr.io/northwind/relay:0.4.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            tcpSocket: { port: 8080 }
            initialDelaySeconds: 10
            successThreshold: 2 # <-- here
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      initContainers:
        - name: warm-up
          image: ghcr.io/northwind/warm-up:0.4.0
          resources:
            limits: { memory: 64Mi }
          readinessProbe: # <-- here
            tcpSocket: { port: 9000 }
      containers:
        - name: relay
          image: ghcr.io/northwind/relay:0.4.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
# A sidecar may have probes, and readiness may ask for two successes.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      initContainers:
        - name: proxy
          image: ghcr.io/northwind/proxy:0.4.0
          restartPolicy: Always
          resources:
            limits: { memory: 64Mi }
          startupProbe:
            tcpSocket: { port: 9000 }
            failureThreshold: 20
      containers:
        - name: relay
          image: ghcr.io/northwind/relay:0.4.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
            initialDelaySeconds: 10
          readinessProbe:
            tcpSocket: { port: 8080 }
            successThreshold: 2
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: relay
spec:
  selector:
    matchLabels: { app: relay }
  template:
    metadata:
      labels: { app: relay }
    spec:
      containers:
        - name: relay
          image: ghcr.io/northwind/relay:0.4.0
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            grpc: { port: 8080 }
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/apis/core/validation/validation.go> \u2014 validateProbe, validateLivenessProbe, validateStartupProbe and validateInitContainers (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/> \u2014 sidecars may have probes, other init containers may not (read 2026-11-23)
`},"probe-scheme-mismatch":{summary:"A probe speaks HTTP to a TLS port, or HTTPS to a plain one",cause:"probe",certainty:"likely",markdown:`# probe-scheme-mismatch

An HTTP probe asks in plain text unless \`scheme: HTTPS\` is set. A TLS server answers a plain request with 400 or closes the connection, and a plain server cannot answer a TLS handshake; both are failures.

## What you will see

\`Liveness probe failed: HTTP probe failed with statuscode: 400\`, \`http: server gave HTTP response to HTTPS client\` or \`EOF\`, then restarts and \`CrashLoopBackOff\`.

## How to fix it

Set \`scheme\` to what the port speaks. Certificates are not checked, so a self-signed one is fine.

## When it stays silent

- Ports whose number and name do not tell what they speak, 8080 and 8443 among them.
- Probes with a \`host\` of their own.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: vaultproxy
spec:
  selector:
    matchLabels: { app: vaultproxy }
  template:
    metadata:
      labels: { app: vaultproxy }
    spec:
      containers:
        - name: vaultproxy
          image: ghcr.io/northwind/vaultproxy:1.1.0
          ports:
            - name: https
              containerPort: 8443
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /healthz
              port: https # <-- here
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
spec:
  selector:
    matchLabels: { app: site }
  template:
    metadata:
      labels: { app: site }
    spec:
      containers:
        - name: site
          image: nginx:1.29
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /
              port: 80
              scheme: HTTPS # <-- here
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: vaultproxy
spec:
  selector:
    matchLabels: { app: vaultproxy }
  template:
    metadata:
      labels: { app: vaultproxy }
    spec:
      containers:
        - name: vaultproxy
          image: ghcr.io/northwind/vaultproxy:1.1.0
          ports:
            - name: https
              containerPort: 8443
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet:
              path: /healthz
              port: https
              scheme: HTTPS
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
# Some programs do speak plain HTTP on 8443.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: console
spec:
  selector:
    matchLabels: { app: console }
  template:
    metadata:
      labels: { app: console }
    spec:
      containers:
        - name: console
          image: ghcr.io/northwind/console:2.8.0
          ports:
            - name: web
              containerPort: 8443
          resources:
            limits: { memory: 64Mi }
          livenessProbe:
            httpGet: { path: /, port: web }
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://github.com/cloudposse/docs/issues/161> \u2014 a probe with the wrong scheme (read 2026-11-22)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/probe/http/http.go> \u2014 the scheme defaults to HTTP, and certificates are not verified (read 2026-11-23)
`},"probe-timeout-too-short":{summary:"A probe gives its command less time than one run of it takes",cause:"probe",certainty:"likely",markdown:`# probe-timeout-too-short

Some command line tools take a second or more by themselves, because each run starts a virtual machine or an interpreter: \`rabbitmq-diagnostics\`, \`mongosh\`, \`nodetool\`, the Kafka
scripts, \`celery inspect\`. The default \`timeoutSeconds\` is 1, and the command shares the container's CPU limit, so such a probe fails while the server is fine.

## What you will see

\`Liveness probe failed: command "\u2026" timed out\`, more often when the node is busy, then restarts of a healthy server; \`CrashLoopBackOff\` when every probe times out.

## How to fix it

1. Set \`timeoutSeconds\` well above one run on a busy node, and a longer \`periodSeconds\`.
2. Better: ask with \`tcpSocket\`, \`httpGet\` or \`grpc\`, which cost nothing.
3. Raise the CPU limit.

## When it stays silent

- Fast clients: \`pg_isready\`, \`redis-cli\`, \`mysqladmin\`, \`curl\`, \`wget\`.
- A readiness probe of this kind is only worth a remark: it kills nothing.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: rabbitmq:4.1
          resources:
            limits: { memory: 1Gi }
          livenessProbe: # <-- here
            exec: { command: [rabbitmq-diagnostics, -q, ping] }
            initialDelaySeconds: 60
            periodSeconds: 30
\`\`\`

\`\`\`yaml bad likely
# A run takes 3 s of CPU time, which a fifth of a core stretches to 15 s.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tasks
spec:
  selector:
    matchLabels: { app: tasks }
  template:
    metadata:
      labels: { app: tasks }
    spec:
      containers:
        - name: tasks
          image: ghcr.io/northwind/tasks:5.0.0
          resources:
            limits: { cpu: 200m, memory: 512Mi }
          livenessProbe:
            exec:
              command: [sh, -c, "celery -A tasks inspect ping -d celery@$HOSTNAME"]
            initialDelaySeconds: 60
            periodSeconds: 60
            timeoutSeconds: 10 # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: rabbitmq:4.1
          resources:
            limits: { memory: 1Gi }
          readinessProbe: # <-- here
            exec: { command: [rabbitmq-diagnostics, -q, check_running] }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: broker
spec:
  selector:
    matchLabels: { app: broker }
  template:
    metadata:
      labels: { app: broker }
    spec:
      containers:
        - name: broker
          image: rabbitmq:4.1
          resources:
            limits: { memory: 1Gi }
          livenessProbe:
            exec: { command: [rabbitmq-diagnostics, -q, ping] }
            initialDelaySeconds: 60
            periodSeconds: 60
            timeoutSeconds: 30
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cache
spec:
  selector:
    matchLabels: { app: cache }
  template:
    metadata:
      labels: { app: cache }
    spec:
      containers:
        - name: cache
          image: redis:7.4
          resources:
            limits: { memory: 128Mi }
          livenessProbe:
            exec: { command: [redis-cli, ping] }
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://github.com/ietf-tools/datatracker/pull/9030> \u2014 rabbitmq-diagnostics ping takes longer than 5 s when the node is busy (read 2026-11-23)
- <https://github.com/portworx/helm/pull/949> \u2014 one mongosh run measured: 0.9 s idle, 13 to 19 s under load (read 2026-11-23)
- <https://github.com/Datateknologerna-vid-Abo-Akademi/date-website/pull/1040> \u2014 one celery inspect run measured: 3 s, nearly all of it CPU time (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> \u2014 exec probes obey timeoutSeconds since 1.20, and its default is 1 (read 2026-11-23)
`},"program-not-in-image":{summary:"The command calls a program that the image does not have",cause:"command",certainty:"certain",markdown:`# program-not-in-image

The command calls a program that is not in the image: a typing error, a tool of another distribution (\`bash\` on Alpine), or a language that another image has. As the first word it cannot be started at all; in a script the
shell reports 127 at that line.

## What you will see

As the first word: \`RunContainerError\` or \`CreateContainerError\`, then \`CrashLoopBackOff\`, and in the events \`exec: "wge": executable file not found in $PATH\`, exit code 128. In a script: \`Error\`, then \`CrashLoopBackOff\`, exit code 127, and
the log says \`not found\`.

## How to fix it

1. Correct the name.
2. Call what the image has: \`sh\` for \`bash\`, \`wget -qO-\` for \`curl\` on BusyBox and Alpine.
3. Use an image that has the program.

## When it stays silent

For images that crashlint does not know well; when something is mounted over the folders of programs, or \`PATH\` is set; after a package manager has run in the script; when the script goes on and ends well without the program.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: fetch
spec:
  selector:
    matchLabels: { app: fetch }
  template:
    metadata:
      labels: { app: fetch }
    spec:
      containers:
        - name: fetch
          image: nginx:1.27
          command: [wge, -O, /tmp/index.html, "https://example.com"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shell
spec:
  selector:
    matchLabels: { app: shell }
  template:
    metadata:
      labels: { app: shell }
    spec:
      containers:
        - name: shell
          image: alpine:3.20
          command: [/bin/bash, -c, "exec sleep infinity"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: Job
metadata:
  name: pods
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: pods
          image: busybox:1.36
          command: [sh, -c, "kubectl get pods"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

The first line of the script names a shell that Alpine does not have.

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: boot
data:
  run.sh: |
    #!/bin/bash
    exec sleep infinity
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: boot
spec:
  selector:
    matchLabels: { app: boot }
  template:
    metadata:
      labels: { app: boot }
    spec:
      containers:
        - name: boot
          image: alpine:3.20
          command: [/boot/run.sh] # <-- here
          volumeMounts:
            - { name: boot, mountPath: /boot }
          resources:
            limits: { memory: 64Mi }
      volumes:
        - name: boot
          configMap: { name: boot, defaultMode: 0755 }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: fetch
spec:
  selector:
    matchLabels: { app: fetch }
  template:
    metadata:
      labels: { app: fetch }
    spec:
      containers:
        - name: fetch
          image: busybox:1.36
          command: [sh, -c, "wget -O /tmp/index.html https://example.com; sleep infinity"]
          resources:
            limits: { memory: 64Mi }
        - name: shell
          image: alpine:3.20
          command: [sh, -c, "apk add --no-cache bash && exec bash -c 'sleep infinity'"]
          resources:
            limits: { memory: 64Mi }
\`\`\`

A volume brings programs of its own.

\`\`\`yaml good
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: tools
spec:
  accessModes: [ReadOnlyMany]
  resources:
    requests: { storage: 1Gi }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels: { app: tools }
  template:
    metadata:
      labels: { app: tools }
    spec:
      containers:
        - name: tools
          image: busybox:1.36
          command: [mytool, serve]
          volumeMounts:
            - { name: tools, mountPath: /usr/local/bin }
          resources:
            limits: { memory: 64Mi }
      volumes:
        - name: tools
          persistentVolumeClaim: { claimName: tools }
\`\`\`

A loop that waits for a program that is not there never ends, and the pod stays at \`Init:0/1\`.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shopfront
spec:
  selector:
    matchLabels: { app: shopfront }
  template:
    metadata:
      labels: { app: shopfront }
    spec:
      initContainers:
        - name: wait-for-catalog
          image: busybox:1.36
          command:
            - sh
            - -c
            - until curl --silent --fail http://catalog:8080/ready; do sleep 3; done # <-- here
          resources:
            limits: { memory: 16Mi }
      containers:
        - name: shopfront
          image: registry.example.com/shop/front:5.0
          resources:
            limits: { memory: 128Mi }
---
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports:
    - port: 8080
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shopfront
spec:
  selector:
    matchLabels: { app: shopfront }
  template:
    metadata:
      labels: { app: shopfront }
    spec:
      initContainers:
        - name: wait-for-catalog
          image: busybox:1.36
          command:
            - sh
            - -c
            - until wget -q -O /dev/null http://catalog:8080/ready; do sleep 3; done
          resources:
            limits: { memory: 16Mi }
      containers:
        - name: shopfront
          image: registry.example.com/shop/front:5.0
          resources:
            limits: { memory: 128Mi }
---
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector: { app: catalog }
  ports:
    - port: 8080
\`\`\`

## Sources

- <https://github.com/deckhouse/deckhouse/issues/6368> \u2014 curl is not in the image (read 2026-11-22)
- <https://busybox.net/downloads/BusyBox.html> \u2014 the programs of BusyBox (read 2026-11-23)
`},"read-only-root-filesystem":{summary:"The image writes to folders that readOnlyRootFilesystem makes read-only",cause:"security",certainty:"certain",markdown:`# read-only-root-filesystem

\`readOnlyRootFilesystem: true\` makes every folder of the image read-only. This image has to write to some of them when it starts, such as a cache, a socket or a pid file, and none of the container's volumes is mounted there.

## What you will see

\`CrashLoopBackOff\` within a second of each start, exit code 1. The logs name the folder: \`mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)\`.

## How to fix it

Mount an \`emptyDir\` at each folder that the message names. They start out empty and are gone with the pod, which is right for caches, sockets and pid files.

## When it stays silent

Only the folders that an image is known to need are asked for, and only with a name that matches exactly is it \`certain\`. Any volume that can be written will do, at the folder itself, above or below it; \`/run\` and \`/var/run\` are the same.
It stays silent when the command line or a main configuration file of your own may have moved the folders, when \`command\` runs something else than the service, and about folders that the image declares as \`VOLUME\`.

## Examples

\`/tmp\` alone is not enough for nginx.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: tmp
          emptyDir: {}
      containers:
        - name: edge
          image: nginx:1.27-alpine
          securityContext:
            readOnlyRootFilesystem: true # <-- here
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: nginxinc/nginx-unprivileged:1.27
          securityContext:
            readOnlyRootFilesystem: true # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      volumes:
        - name: cache
          emptyDir: {}
        - name: run
          emptyDir: {}
      containers:
        - name: edge
          image: nginx:1.27-alpine
          securityContext:
            readOnlyRootFilesystem: true
          volumeMounts:
            - { name: cache, mountPath: /var/cache/nginx }
            - { name: run, mountPath: /run }
          resources:
            limits: { memory: 256Mi }
\`\`\`

Nobody knows what this image writes; many write nothing.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          securityContext:
            readOnlyRootFilesystem: true
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/docs/blob/master/nginx/content.md> \u2014 nginx in read-only mode needs /var/cache/nginx and /var/run (read 2026-11-23)
- <https://github.com/nextcloud/helm/issues/335> \u2014 nginx with readOnlyRootFilesystem (read 2026-11-23)
`},"request-exceeds-limit":{summary:"A request above its limit is refused by the API server, so no pod is made",cause:"schema",certainty:"certain",markdown:`# request-exceeds-limit

A container asks for more of a resource than it is allowed to have. The API server refuses such a pod. A bare Pod is refused at \`kubectl apply\`; a Deployment is refused as well, since its template is checked in the same way.

## What you will see

\`kubectl apply\` prints \`spec.containers[0].resources.requests: Invalid value: "1Gi": must be less than or equal to memory limit of 512Mi\`. No pod is made; an earlier version goes on running.

## How to fix it

Lower the request to the limit, or raise the limit to the request. Equal values are fine and give the container the quality of service \`Guaranteed\`.

## When it stays silent

Quantities are compared by value, so \`1000m\` and \`1\` are equal. A memory limit of a few bytes is told by [memory-quantity-typo](../memory/memory-quantity-typo.md) instead. A limit that a \`LimitRange\` sets later is not known.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            requests:
              cpu: 100m
              memory: 1Gi # <-- here
            limits:
              memory: 512Mi
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            requests:
              cpu: "1" # <-- here
              memory: 256Mi
            limits:
              cpu: 500m
              memory: 256Mi
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            requests: { cpu: 1000m, memory: 0.5Gi }
            limits: { cpu: "1", memory: 512Mi }
\`\`\`

There is no CPU limit to exceed.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            requests: { cpu: "2", memory: 256Mi }
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go> \u2014 ValidateResourceRequirements (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> \u2014 requests and limits (read 2026-11-23)
`},"restart-policy-not-allowed":{summary:"The kind of workload does not accept this restartPolicy, so the API server refuses it",cause:"schema",certainty:"certain",markdown:`# restart-policy-not-allowed

The API server accepts only some restart policies for each kind: \`Always\` for Deployments, StatefulSets, DaemonSets and ReplicaSets, \`OnFailure\` or \`Never\` for Jobs and CronJobs. A Job has to name one, because the default of a pod, \`Always\`, is refused there.

## What you will see

\`kubectl apply\` prints \`spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"\` or \`Unsupported value: "Never": supported values: "Always"\`. Nothing is made.

## How to fix it

1. For a Job: \`OnFailure\` restarts the container in the same pod, \`Never\` makes a new pod for each attempt and keeps the logs of the old ones.
2. For a Deployment: remove the field. A workload that is meant to finish belongs into a Job.

## When it stays silent

Bare pods accept all three. Custom kinds such as Argo Rollouts are not judged.

## Examples

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    metadata:
      labels: { app: import }
    spec: # <-- here
      containers:
        - name: import
          image: registry.example.com/jobs/import:2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      restartPolicy: OnFailure # <-- here
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    metadata:
      labels: { app: import }
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/jobs/import:2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      restartPolicy: Always
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:3.8
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template> \u2014 only Never and OnFailure are allowed (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go> \u2014 the policies of the other controllers (read 2026-11-23)
`},"run-as-non-root-image-is-root":{summary:"The image runs as root while runAsNonRoot is true, so the container is never created",cause:"security",certainty:"certain",markdown:`# run-as-non-root-image-is-root

\`runAsNonRoot: true\` is a check, not an instruction: the kubelet compares it with the user that the container would have. Without \`runAsUser\` that is the user of the image, and this image has none but root.

## What you will see

\`CreateContainerConfigError\`; \`kubectl describe pod\` says \`container has runAsNonRoot and image will run as root\`. The container is never created, so there are no restarts and no logs.

## How to fix it

1. Set \`runAsUser\` (and \`fsGroup\`, if it writes to a volume) to the uid that the image is built for. The fix names it where it is known.
2. Or use a variant of the image that does not run as root, for example \`nginxinc/nginx-unprivileged\` in place of \`nginx\`.

## When it stays silent

Only images whose user is known are judged; an image of your own is built as you like. An image that merely ends in a known name, such as \`registry.example.com/mirror/nginx\`, may have been built anew with another user, so it is one step less certain.
Tags of rootless builds are left out.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      containers:
        - name: edge
          image: nginx:1.27
          ports: [{ containerPort: 80 }]
          securityContext:
            runAsNonRoot: true # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

A mirror, or an image of one's own: the name alone does not tell.

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      securityContext:
        runAsNonRoot: true # <-- here
      containers:
        - name: edge
          image: registry.example.com/mirror/nginx:1.27
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  selector:
    matchLabels: { app: edge }
  template:
    metadata:
      labels: { app: edge }
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: edge
          image: nginxinc/nginx-unprivileged:1.27
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sessions
spec:
  selector:
    matchLabels: { app: sessions }
  template:
    metadata:
      labels: { app: sessions }
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: redis
          image: redis:7.4
          securityContext:
            runAsUser: 999
          resources:
            limits: { memory: 256Mi }
\`\`\`

The user of this image is not known, so nothing is said.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: shop
          image: registry.example.com/shop/web:3.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go> \u2014 verifyRunAsNonRoot and its message (read 2026-11-23)
- <https://github.com/Unleash/unleash-edge/issues/483> \u2014 the error as users meet it (read 2026-11-23)
`},"run-as-non-root-uid-zero":{summary:"A container that is told to run as uid 0 while runAsNonRoot is true is never created",cause:"security",certainty:"certain",markdown:`# run-as-non-root-uid-zero

\`runAsNonRoot: true\` makes the kubelet refuse to run a container as uid 0, and \`runAsUser: 0\` asks for just that. The kubelet compares the two before
it creates the container, whatever the image is. A value of the container wins over the pod's, each field for itself, so the two halves of the contradiction often
stand far apart.

## What you will see

\`kubectl get pods\` shows \`CreateContainerConfigError\` (or \`Init:CreateContainerConfigError\`); \`kubectl describe pod\` says
\`container's runAsUser breaks non-root policy\`. The container is never created: there are no restarts, no exit code and no logs.

## How to fix it

1. Set \`runAsUser\` to the uid that the image is built for, if it can run without root.
2. If this container does need root, such as an init container that changes the owner of a volume, set \`runAsNonRoot: false\` in **its own** \`securityContext\`.

## When it stays silent

The two fields are merged as the kubelet does it, so a container that overrides either of them is judged by what holds in the end. Pods for Windows nodes are left
out, since \`runAsUser\` means nothing there.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          securityContext:
            runAsNonRoot: true
            runAsUser: 0 # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

The init container becomes root, but still inherits \`runAsNonRoot\` from the pod.

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data]
          securityContext:
            runAsUser: 0 # <-- here
          volumeMounts:
            - { name: data, mountPath: /data }
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts:
            - { name: data, mountPath: /data }
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
      initContainers:
        - name: fix-permissions
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data]
          securityContext:
            runAsUser: 0
            runAsNonRoot: false
          volumeMounts:
            - { name: data, mountPath: /data }
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          volumeMounts:
            - { name: data, mountPath: /data }
          resources:
            limits: { memory: 256Mi }
\`\`\`

The uid of the container wins over that of the pod.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
spec:
  selector:
    matchLabels: { app: wiki }
  template:
    metadata:
      labels: { app: wiki }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 0
      containers:
        - name: wiki
          image: registry.example.com/docs/wiki:4.4
          securityContext:
            runAsUser: 1000
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go> \u2014 verifyRunAsNonRoot returns this error before the container is created (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/master/pkg/securitycontext/util.go> \u2014 how the contexts of pod and container are merged (read 2026-11-23)
`},"run-as-non-root-user-by-name":{summary:"The image names its user, which the kubelet cannot check against runAsNonRoot",cause:"security",certainty:"certain",markdown:`# run-as-non-root-user-by-name

The image does not run as root, but its \`USER\` is a name. The kubelet has no user database of the image and cannot tell which uid the name stands for, so while \`runAsNonRoot\` is true it refuses to create the container.

## What you will see

\`CreateContainerConfigError\`; \`kubectl describe pod\` says \`container has runAsNonRoot and image has non-numeric user (jenkins), cannot verify user is non-root\`. There are no restarts and no logs.

## How to fix it

Set \`runAsUser\` beside \`runAsNonRoot\` to the uid of that user. The fix names it where it is known; otherwise \`docker run --rm --entrypoint id <image>\` prints it.

## When it stays silent

Only images whose \`USER\` is known to be a name are judged. Once \`runAsUser\` is set, on the pod or on the container, there is nothing left to verify.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: builds
spec:
  selector:
    matchLabels: { app: builds }
  template:
    metadata:
      labels: { app: builds }
    spec:
      containers:
        - name: builds
          image: jenkins/jenkins:2.479-jdk17
          securityContext:
            runAsNonRoot: true # <-- here
          resources:
            limits: { memory: 2Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: metrics
spec:
  selector:
    matchLabels: { app: metrics }
  template:
    metadata:
      labels: { app: metrics }
    spec:
      securityContext:
        runAsNonRoot: true # <-- here
        fsGroup: 65534
      containers:
        - name: metrics
          image: prom/prometheus:v3.0.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: metrics
spec:
  selector:
    matchLabels: { app: metrics }
  template:
    metadata:
      labels: { app: metrics }
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 65534
        fsGroup: 65534
      containers:
        - name: metrics
          image: prom/prometheus:v3.0.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

Grafana's user is a number.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dashboards
spec:
  selector:
    matchLabels: { app: dashboards }
  template:
    metadata:
      labels: { app: dashboards }
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: dashboards
          image: grafana/grafana:11.2.0
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go> \u2014 verifyRunAsNonRoot and its message (read 2026-11-23)
- <https://github.com/microsoft/mssql-docker/issues/732> \u2014 the same with SQL Server (read 2026-11-23)
`},"script-exits-with-error":{summary:"The start script ends with an error by what it says itself",cause:"command",certainty:"certain",markdown:`# script-exits-with-error

The start script ends with an error by what it says itself: it reaches \`exit 1\`, it asks for a variable that nothing sets, or \`set -e\` stops it at a command that always fails. Nothing outside the
script has to go wrong.

## What you will see

\`kubectl get pods\` shows \`Error\`, then \`CrashLoopBackOff\` (\`Init:Error\` and \`Init:CrashLoopBackOff\` for an init container), with the exit code of the script. The log ends with the last line that the
script printed.

## How to fix it

1. Set the variable that it asks for, in \`env\` or by \`envFrom\`, or give it a default in the script: \`\${REGION:-eu}\`.
2. Change the script so that the \`exit\` is only reached when something is wrong.

## When it stays silent

When the script calls a program that crashlint does not know before that, since it may never return; when the end depends on something that cannot be known, such as the answer of a request or the
content of a file; when an \`envFrom\` names an object that is not among the manifests. A variable that nothing sets may be set by the image, so that is one step less certain.

## Examples

\`\`\`yaml bad certain
apiVersion: batch/v1
kind: Job
metadata:
  name: nightly
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: nightly
          image: busybox:1.36
          command: [sh, -c, "echo checking; exit 3"] # <-- here
          resources:
            limits: { memory: 16Mi }
\`\`\`

Nothing sets \`QUEUE_URL\`.

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:2.2
          command:
            - /bin/sh
            - -ec
            - ': "\${QUEUE_URL:?set QUEUE_URL}"; exec /srv/worker' # <-- here
          resources:
            limits: { memory: 128Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker }
    spec:
      containers:
        - name: worker
          image: registry.example.com/jobs/worker:2.2
          command:
            - /bin/sh
            - -ec
            - ': "\${QUEUE_URL:?set QUEUE_URL}"; exec /srv/worker'
          env:
            - { name: QUEUE_URL, value: "amqp://queue:5672" }
          resources:
            limits: { memory: 128Mi }
\`\`\`

Whether it exits depends on an answer.

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: { app: gate }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gate
spec:
  selector:
    matchLabels: { app: gate }
  template:
    metadata:
      labels: { app: gate }
    spec:
      containers:
        - name: gate
          image: busybox:1.36
          command:
            - sh
            - -c
            - |
              if ! nc -z api 8080; then
                echo the API does not answer
                exit 1
              fi
              sleep infinity
          resources:
            limits: { memory: 16Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> \u2014 command and args are argument lists, and no shell reads them unless one is named (read 2026-11-23)
- <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html> \u2014 what \`set -e\`, \`\${NAME:?}\` and \`exit\` do (read 2026-11-23)
`},"script-syntax-error":{summary:"The start script opens something that it never closes, so the shell refuses it",cause:"command",certainty:"likely",markdown:`# script-syntax-error

A script in \`command\` or \`args\`, or one that a ConfigMap brings along, has an \`if\` without its \`fi\`, a loop without \`done\`, or a quote that is never closed. The shell
reads as far as it can, says that the end came too early, and ends.

## What you will see

\`kubectl get pods\` shows \`CrashLoopBackOff\` within a second, exit code 2, and the log one line such as \`sh: 1: Syntax error: end of file unexpected (expecting "fi")\`,
\`unterminated quoted string\` or \`unexpected end of file\`.

## How to fix it

1. Close what is open; \`sh -n script.sh\` tells where.
2. A plain apostrophe inside a script is a quote as well: write \`"it's"\`.

## When it stays silent

For whatever is not certain by counting: here-documents, escapes, backquotes and templates; and when the script hands over to a program with \`exec\`, since commands before
the fault run first. Words in quotes and comments do not count.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: poller
spec:
  selector:
    matchLabels: { app: poller }
  template:
    metadata:
      labels: { app: poller }
    spec:
      containers:
        - name: poller
          image: alpine:3.20
          command: ["/bin/sh", "-c"]
          args:
            - | # <-- here
              if [ -n "$INTERVAL" ]; then
                echo "every $INTERVAL seconds"
              while true; do
                wget -q -O - http://queue:8080/next
                sleep 10
              done
          env:
            - name: INTERVAL
              value: "10"
          resources:
            limits: { memory: 32Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Pod
metadata:
  name: greeter
spec:
  containers:
    - name: greeter
      image: busybox:1.36
      command:
        - sh
        - -c
        - echo it's up; sleep 86400 # <-- here
      resources:
        limits: { memory: 16Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Pod
metadata:
  name: greeter
spec:
  containers:
    - name: greeter
      image: busybox:1.36
      command:
        - sh
        - -c
        - echo "it's up"; while true; do sleep 3600; done
      resources:
        limits: { memory: 16Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: poller
spec:
  selector:
    matchLabels: { app: poller }
  template:
    metadata:
      labels: { app: poller }
    spec:
      containers:
        - name: poller
          image: alpine:3.20
          command: ["/bin/sh", "-c"]
          args:
            - |
              # if INTERVAL isn't set, the loop has its own
              if [ -n "$INTERVAL" ]; then
                echo "every $INTERVAL seconds"
              fi
              while true; do
                wget -q -O - http://queue:8080/next
                sleep 10
              done
          resources:
            limits: { memory: 32Mi }
\`\`\`

## Sources

- <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_01> \u2014 a shell that is not interactive shall exit after a syntax error (read 2026-11-23)
`},"secret-data-not-base64":{summary:"A value in a Secret's data is not base64, so the API server refuses the Secret",cause:"reference",certainty:"certain",markdown:`# secret-data-not-base64

The values of a Secret's \`data\` are base64, and one of them is not: usually it is plain text. The API server refuses the object, so what reads it is never started.

## What you will see

\`kubectl apply\` fails with \`illegal base64 data at input byte 4\`. Pods that need the Secret show \`CreateContainerConfigError\` or \`ContainerCreating\`.

## How to fix it

1. Move plain text to \`stringData\`, which takes it as it is.
2. Or encode it: \`printf %s 'value' | base64 -w0\`.

## When it stays silent

Values that another tool fills in first: SOPS (\`ENC[\u2026]\`), Argo CD's Vault plugin (\`<path:\u2026>\`), vals (\`ref+\u2026\`), substitution (\`\${NAME}\`). What reads like a note for people (\`your password here\`) is
only possible. Text that happens to be base64, such as \`changeme\`, cannot be told from a value. The value itself is never shown.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
data:
  username: b3JkZXJz
  password: not-a-real-one! # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: v1
kind: Secret
metadata:
  name: mail-api
data:
  token: your-token-goes-here # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
data:
  username: b3JkZXJz
  password: bm90LWEtcmVhbC1vbmUh
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
stringData:
  password: not-a-real-one!
---
apiVersion: v1
kind: Secret
metadata:
  name: ledger-db
data:
  password: \${LEDGER_PASSWORD}
  user: <path:secret/data/ledger#user>
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data> \u2014 \`data\` is base64, \`stringData\` takes plain text (read 2026-11-23)
- <https://pkg.go.dev/encoding/base64#StdEncoding> \u2014 the encoding that the API server decodes (read 2026-11-23)
`},"secret-missing":{summary:"The environment asks for a Secret that does not exist, so the container is never created",cause:"reference",certainty:"certain",markdown:`# secret-missing

A container reads its environment from a Secret (\`env[].valueFrom.secretKeyRef\` or \`envFrom[].secretRef\`), and no manifest declares or makes a Secret of that name. The kubelet
cannot build the environment, so it never creates the container; it tries again for ever and starts it as soon as the Secret appears.

## What you will see

\`kubectl get pods\` shows \`CreateContainerConfigError\` (\`Init:CreateContainerConfigError\` for an init container) with 0 restarts. \`kubectl describe pod\` says
\`Error: secret "orders-db" not found\`. There is no log, since nothing ever ran.

## How to fix it

1. Correct the name when it is a slip of the hand; the message names the nearest Secret.
2. Declare the Secret beside the workload, sealed or encrypted, or the ExternalSecret, Certificate or database that makes it.
3. When it is made by hand or by another system, say so: list the name under \`external\` in the configuration.
4. Set \`optional: true\` when the program can do without.

## When it stays silent

\`optional: true\`; Secrets that an ExternalSecret, a SealedSecret, a Certificate, a database operator or another known controller of the same set makes; names that a program of the set is
told on its command line or that a custom resource speaks of; sets that hold a chart or a remote resource. Most Secrets that no manifest declares are made by hand, so a plain miss is at
most likely, and only beside other Secrets; a near name that nothing else uses is certain.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
stringData:
  password: not-a-real-one
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: order-db # <-- here
                  key: password
          resources:
            limits: { memory: 512Mi }
\`\`\`

The key is in a ConfigMap of that name:

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: billing
data:
  merchant-id: "4711"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
spec:
  selector:
    matchLabels: { app: billing }
  template:
    metadata:
      labels: { app: billing }
    spec:
      containers:
        - name: billing
          image: registry.example.com/shop/billing:2.8
          env:
            - name: MERCHANT_ID
              valueFrom:
                secretKeyRef:
                  name: billing # <-- here
                  key: merchant-id
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: v1
kind: Pod
metadata:
  name: importer
spec:
  containers:
    - name: importer
      image: registry.example.com/shop/importer:1.0
      envFrom:
        - secretRef:
            name: warehouse-credentials # <-- here
      resources:
        limits: { memory: 256Mi }
\`\`\`

An operator makes this one:

\`\`\`yaml good
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata:
  name: orders-db
spec:
  instances: 1
  storage: { size: 1Gi }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef: { name: orders-db-app, key: uri }
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml good
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: payments
spec:
  secretStoreRef: { name: vault, kind: ClusterSecretStore }
  target: { name: payments-api }
  data:
    - secretKey: token
      remoteRef: { key: payments/api, property: token }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: payments
spec:
  selector:
    matchLabels: { app: payments }
  template:
    metadata:
      labels: { app: payments }
    spec:
      containers:
        - name: payments
          image: registry.example.com/shop/payments:4.0
          env:
            - name: API_TOKEN
              valueFrom:
                secretKeyRef: { name: payments-api, key: token }
            - name: SENTRY_DSN
              valueFrom:
                secretKeyRef: { name: sentry, key: dsn, optional: true }
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kubelet_pods.go> \u2014 \`makeEnvironmentVariables\`: a missing Secret that is not optional fails the container's configuration (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/configuration/secret/> \u2014 optional references, and that a pod does not start before its Secrets exist (read 2026-11-23)
- <https://cloudnative-pg.io/documentation/current/applications/> \u2014 the Secrets that an operator makes for applications (read 2026-11-23)
`},"secret-trailing-newline":{summary:"A Secret's value ends in a line break that becomes part of the environment variable",cause:"reference",certainty:"likely",markdown:`# secret-trailing-newline

A Secret's value is one line that ends in a line break, and a container takes it as an environment variable. The break becomes part of the password, the user, the host or the address: \`echo secret | base64\`
encodes it too. Most programs do not cut it off.

## What you will see

The container starts and ends again: \`password authentication failed\`, \`no such host "db\\n"\`, \`invalid control character in URL\`. \`kubectl get pods\` shows \`CrashLoopBackOff\`.

## How to fix it

1. Encode without the break: \`printf %s 'value' | base64 -w0\`, or \`echo -n\`.
2. Or write it as \`stringData\` in one line, without \`|\`.

## When it stays silent

Values of several lines (keys, certificates, files), values that are mounted as files, and Secrets whose values the manifests do not hold. The value itself is never shown.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
data:
  password: bm90LWEtcmVhbC1vbmUK
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: orders-db
                  key: password # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Secret
metadata:
  name: reports-db
stringData:
  url: |
    postgres://reports@db.example.com/reports
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reports
spec:
  selector:
    matchLabels: { app: reports }
  template:
    metadata:
      labels: { app: reports }
    spec:
      containers:
        - name: reports
          image: registry.example.com/shop/reports:1.1
          envFrom:
            - secretRef:
                name: reports-db # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
data:
  password: bm90LWEtcmVhbC1vbmU=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef: { name: orders-db, key: password }
          resources:
            limits: { memory: 256Mi }
\`\`\`

A certificate ends in a line break by nature:

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: orders-ca
stringData:
  ca.pem: |
    -----BEGIN CERTIFICATE-----
    bm90IGEgcmVhbCBvbmU=
    -----END CERTIFICATE-----
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      containers:
        - name: orders
          image: registry.example.com/shop/orders:5.2.0
          env:
            - name: DB_CA
              valueFrom:
                secretKeyRef: { name: orders-ca, key: ca.pem }
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/guerzon/vaultwarden/issues/154> and <https://github.com/edoburu/docker-pgbouncer/issues/19> \u2014 incidents with a line break in a database name, host or user (read 2026-11-22)
- <https://github.com/ory/hydra/issues/1545> \u2014 an incident with a line break in a DSN (read 2026-11-22)
`},"server-listens-on-loopback":{summary:"The server listens on the loopback address only, where no probe reaches it",cause:"probe",certainty:"likely",markdown:`# server-listens-on-loopback

A setting binds the server to \`127.0.0.1\` or \`localhost\`. Inside the container everything works, but probes come from the node and ask the pod's address, where nothing listens.

## What you will see

\`Liveness probe failed: \u2026 connect: connection refused\`, restarts and \`CrashLoopBackOff\`, while \`kubectl exec \u2026 curl localhost\` answers. For readiness: \`0/1\` for ever.

## How to fix it

1. Listen on \`0.0.0.0\` (or \`[::]\`).
2. Or use an exec probe, which runs inside the container.

## When it stays silent

- Settings that do not name address and probed port together, and those that say whom to call instead of where to listen.
- \`hostNetwork: true\`, and exec probes.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/northwind/api:6.1.0
          args:
            - --workers=2
            - --bind=127.0.0.1:8000 # <-- here
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8000 }
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/northwind/api:6.1.0
          env:
            - name: LISTEN_ADDRESS
              value: localhost:8000 # <-- here
          resources:
            limits: { memory: 256Mi }
          readinessProbe:
            tcpSocket: { port: 8000 }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: forecasts
spec:
  selector:
    matchLabels: { app: forecasts }
  template:
    metadata:
      labels: { app: forecasts }
    spec:
      containers:
        - name: forecasts
          image: ghcr.io/northwind/forecasts:0.3.0
          command: [uvicorn, "forecasts:app"]
          args:
            - --host # <-- here
            - 127.0.0.1
            - --port
            - "8000"
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8000 }
            initialDelaySeconds: 20
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/northwind/api:6.1.0
          args:
            - --workers=2
            - --bind=0.0.0.0:8000
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8000 }
            initialDelaySeconds: 10
\`\`\`

\`\`\`yaml good
# The admin port may stay private, and the upstream is whom it calls.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/northwind/api:6.1.0
          args:
            - --admin-bind=127.0.0.1:9901
            - --upstream=127.0.0.1:8000
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /healthz, port: 8000 }
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://github.com/codecentric/helm-charts/issues/266> \u2014 the management interface is bound to 127.0.0.1 and the probe is refused (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 the kubelet asks the IP of the pod (read 2026-11-23)
`},"service-account-missing":{summary:"The pod runs as a service account that does not exist, so no pod is made",cause:"reference",certainty:"certain",markdown:`# service-account-missing

The pod runs as a service account that no manifest declares. The API server refuses the pod at admission, so a Deployment, Job or StatefulSet stands there without any pods.

## What you will see

\`kubectl get pods\` shows nothing; the ReplicaSet, Job or StatefulSet repeats \`FailedCreate \u2026 error looking up service account shop/report: serviceaccount "report" not found\`.

## How to fix it

1. Correct the name; the message names the nearest service account.
2. Declare the ServiceAccount beside the workload.
3. When it is made with the cluster (for a cloud's identity, by Terraform), list it under \`external\` in the configuration.

## When it stays silent

\`default\`, which every namespace has; accounts that several workloads share, which are made with the cluster more often than they are forgotten; sets that hold a chart or a remote resource.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ServiceAccount
metadata:
  name: report-generator
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: report
spec:
  selector:
    matchLabels: { app: report }
  template:
    metadata:
      labels: { app: report }
    spec:
      serviceAccountName: report-generater # <-- here
      containers:
        - name: report
          image: registry.example.com/shop/report:2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scaler
spec:
  selector:
    matchLabels: { app: scaler }
  template:
    metadata:
      labels: { app: scaler }
    spec:
      serviceAccountName: node-scaler # <-- here
      containers:
        - name: scaler
          image: registry.example.com/platform/scaler:1.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ServiceAccount
metadata:
  name: report-generator
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: report
spec:
  selector:
    matchLabels: { app: report }
  template:
    metadata:
      labels: { app: report }
    spec:
      serviceAccountName: report-generator
      containers:
        - name: report
          image: registry.example.com/shop/report:2.0
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scaler
spec:
  selector:
    matchLabels: { app: scaler }
  template:
    metadata:
      labels: { app: scaler }
    spec:
      serviceAccountName: default
      containers:
        - name: scaler
          image: registry.example.com/platform/scaler:1.1
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/plugin/pkg/admission/serviceaccount/admission.go> \u2014 \`error looking up service account\` (read 2026-11-22)
- <https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/> \u2014 every namespace has the account \`default\` (read 2026-11-23)
`},"service-link-collision":{summary:"A variable that Kubernetes sets for a Service is taken by the image as its own setting",cause:"dependency",certainty:"certain",markdown:`# service-link-collision

For every Service with a cluster IP the kubelet sets variables in all pods of its namespace, among them \`<NAME>_PORT=tcp://<address>:<port>\`. When the Service is named like the program behind it, that variable may be one of the program's own settings: the Service \`n8n\` sets \`N8N_PORT\`,
and n8n takes it for the number of its port.

## What you will see

\`CrashLoopBackOff\` within seconds, mostly with exit code 1 and a complaint about a port or an old setting in the logs. The variables are only set for Services that exist when the pod starts, so the first deployment may work and the next restart fail.

## How to fix it

1. Set \`enableServiceLinks: false\` in the pod; the edit does that. Hardly a program needs these variables, since Services have DNS names.
2. Or set the variable yourself: what the pod sets wins.
3. Or give the Service another name.

## When it stays silent

Headless Services and \`ExternalName\` set no variables. It stays silent when links are off, when the container sets the variable itself, when an \`envFrom\` names an object that is not in the analysed set, and for images that are not known to read such a variable.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: Service
metadata:
  name: kafka
spec:
  selector: { app: kafka }
  ports: [{ port: 9092 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kafka
spec:
  selector:
    matchLabels: { app: kafka }
  template:
    metadata:
      labels: { app: kafka }
    spec:
      containers:
        - name: broker
          image: confluentinc/cp-kafka:7.6.1 # <-- here
          env:
            - { name: CLUSTER_ID, value: q1Sh-9_ISia_zwGINzRvyQ }
            - { name: KAFKA_NODE_ID, value: "1" }
            - { name: KAFKA_PROCESS_ROLES, value: "broker,controller" }
            - { name: KAFKA_LISTENERS, value: "PLAINTEXT://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093" }
            - { name: KAFKA_ADVERTISED_LISTENERS, value: "PLAINTEXT://kafka:9092" }
            - { name: KAFKA_CONTROLLER_LISTENER_NAMES, value: CONTROLLER }
            - { name: KAFKA_CONTROLLER_QUORUM_VOTERS, value: "1@localhost:9093" }
          resources:
            limits: { memory: 2Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Service
metadata:
  name: n8n
spec:
  selector: { app: n8n }
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: n8n
spec:
  selector:
    matchLabels: { app: n8n }
  template:
    metadata:
      labels: { app: n8n }
    spec:
      containers:
        - name: n8n
          image: docker.n8n.io/n8nio/n8n:1.62.1 # <-- here
          ports: [{ containerPort: 5678 }]
          resources:
            limits: { memory: 1Gi }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: kafka
spec:
  selector: { app: kafka }
  ports: [{ port: 9092 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kafka
spec:
  selector:
    matchLabels: { app: kafka }
  template:
    metadata:
      labels: { app: kafka }
    spec:
      enableServiceLinks: false
      containers:
        - name: broker
          image: confluentinc/cp-kafka:7.6.1
          env:
            - { name: CLUSTER_ID, value: q1Sh-9_ISia_zwGINzRvyQ }
            - { name: KAFKA_NODE_ID, value: "1" }
            - { name: KAFKA_PROCESS_ROLES, value: "broker,controller" }
            - { name: KAFKA_LISTENERS, value: "PLAINTEXT://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093" }
            - { name: KAFKA_ADVERTISED_LISTENERS, value: "PLAINTEXT://kafka:9092" }
            - { name: KAFKA_CONTROLLER_LISTENER_NAMES, value: CONTROLLER }
            - { name: KAFKA_CONTROLLER_QUORUM_VOTERS, value: "1@localhost:9093" }
          resources:
            limits: { memory: 2Gi }
\`\`\`

What the pod sets wins.

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: n8n
spec:
  selector: { app: n8n }
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: n8n
spec:
  selector:
    matchLabels: { app: n8n }
  template:
    metadata:
      labels: { app: n8n }
    spec:
      containers:
        - name: n8n
          image: docker.n8n.io/n8nio/n8n:1.62.1
          env:
            - { name: N8N_PORT, value: "5678" }
          resources:
            limits: { memory: 1Gi }
\`\`\`

A headless Service sets no variables.

\`\`\`yaml good
apiVersion: v1
kind: Service
metadata:
  name: kafka
spec:
  clusterIP: None
  selector: { app: kafka }
  ports: [{ port: 9092 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kafka
spec:
  selector:
    matchLabels: { app: kafka }
  template:
    metadata:
      labels: { app: kafka }
    spec:
      containers:
        - name: broker
          image: confluentinc/cp-kafka:7.6.1
          env:
            - { name: CLUSTER_ID, value: q1Sh-9_ISia_zwGINzRvyQ }
            - { name: KAFKA_NODE_ID, value: "1" }
            - { name: KAFKA_PROCESS_ROLES, value: "broker,controller" }
            - { name: KAFKA_LISTENERS, value: "PLAINTEXT://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093" }
            - { name: KAFKA_ADVERTISED_LISTENERS, value: "PLAINTEXT://kafka:9092" }
            - { name: KAFKA_CONTROLLER_LISTENER_NAMES, value: CONTROLLER }
            - { name: KAFKA_CONTROLLER_QUORUM_VOTERS, value: "1@localhost:9093" }
          resources:
            limits: { memory: 2Gi }
\`\`\`

## Sources

- <https://github.com/confluentinc/cp-docker-images/issues/388> \u2014 a Service named kafka (read 2026-11-23)
- <https://github.com/n8n-io/n8n/issues/8650> \u2014 a Service named n8n (read 2026-11-23)
- <https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables> \u2014 which variables are set for a Service (read 2026-11-23)
`},"shell-c-extra-args":{summary:"Only the first argument after `sh -c` is the script, and the rest of the command is lost",cause:"command",certainty:"likely",markdown:`# shell-c-extra-args

After \`-c\` a shell takes exactly one argument as its script. What follows becomes \`$0\`, \`$1\` and so on, so \`["sh", "-c", "npm", "start"]\` runs \`npm\` alone.

## What you will see

The first word runs without its arguments: it prints its usage and ends. \`kubectl get pods\` shows \`CrashLoopBackOff\`.

## How to fix it

1. Write the line as one element: \`["sh", "-c", "npm start"]\`.
2. Or leave the shell out: \`["npm", "start"]\`.

## When it stays silent

When the script is more than one word, since it is probably whole; when it reads its arguments (\`$0\`, \`$1\`, \`"$@"\`); when only a name for \`$0\` follows, such as \`--\` or \`sh\`.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [sh, -c, npm, start] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [/bin/sh, -c]
          args:
            - ./server
            - --port=8080 # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [sh, -c, npm start]
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [sh, -c, 'exec ./server "$@"', sh, --port=8080]
          resources:
            limits: { memory: 256Mi }
        - name: side
          image: registry.example.com/shop/side:3
          command: [sh, -c, ./side, --]
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html> \u2014 sh -c command_string [command_name [argument\u2026]] (read 2026-11-23)
`},"shell-syntax-without-shell":{summary:"The command uses what only a shell understands, and no shell runs it",cause:"command",certainty:"certain",markdown:`# shell-syntax-without-shell

\`command\` and \`args\` are handed to the program as they are. Words that only a shell understands, such as \`&&\`, \`|\` or \`>\`, become plain arguments of the first program, and a builtin such as \`export\` is looked for as a
program.

## What you will see

With an operator the first program runs with odd arguments: it prints its usage and ends, or ignores them, and what stands after the operator never runs. \`kubectl get pods\` shows \`CrashLoopBackOff\`. With a builtin, \`kubectl
describe pod\` says \`exec: "export": executable file not found in $PATH\`.

## How to fix it

1. Give the line to a shell: \`command: ["/bin/sh", "-c", "./migrate && exec ./serve"]\`.
2. Where the image has no shell, move the first step into an init container.

## When it stays silent

When a shell is among the words, and for programs that take such words as data, such as \`find\`, \`expr\` or \`jq\`. Operators inside a longer word are left alone.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:2.0
          command: ["./migrate", "&&", "./serve"] # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cron
spec:
  selector:
    matchLabels: { app: cron }
  template:
    metadata:
      labels: { app: cron }
    spec:
      containers:
        - name: cron
          image: registry.example.com/shop/cron:2.0
          command: ["export", "TZ=UTC"] # <-- here
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: logger
spec:
  selector:
    matchLabels: { app: logger }
  template:
    metadata:
      labels: { app: logger }
    spec:
      containers:
        - name: logger
          image: registry.example.com/shop/logger:2.0
          command: [/srv/logger]
          args:
            - --verbose
            - ">" # <-- here
            - /var/log/logger.txt
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:2.0
          command: [/bin/sh, -c, ./migrate && exec ./serve]
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`find\` takes the semicolon as its own.

\`\`\`yaml good
apiVersion: batch/v1
kind: Job
metadata:
  name: tidy
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: tidy
          image: debian:12
          command: [find, /data, -name, "*.tmp", -exec, rm, "{}", ;]
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> \u2014 command and args are argument lists, and no shell reads them unless one is named (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/issues/8149> \u2014 no shell expands or splits the arguments (read 2026-11-22)
`},"shell-variable-not-expanded":{summary:"The arguments hold a shell variable, and no shell replaces it",cause:"command",certainty:"likely",markdown:`# shell-variable-not-expanded

The kubelet replaces \`$(NAME)\` in \`command\` and \`args\`, and nothing else. \`$NAME\` and \`\${NAME}\` are shell syntax; without a shell the program is given these very characters, although the container has a variable of that name.

## What you will see

The program complains about an address, a port or a file with a dollar sign in its name, and ends. \`kubectl get pods\` shows \`CrashLoopBackOff\`.

## How to fix it

1. Write \`$(NAME)\`.
2. Or let a shell run the line: \`command: ["/bin/sh", "-c", "exec ./server --port $PORT"]\`.

## When it stays silent

When a shell is among the words; for programs with a \`$\` of their own, such as \`awk\`, \`envsubst\` or \`nginx\`, and for options such as \`-config.expand-env\`; for names that the container does not have; for \`$$NAME\`, which the kubelet
turns into a literal \`$NAME\`.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gossip
spec:
  selector:
    matchLabels: { app: gossip }
  template:
    metadata:
      labels: { app: gossip }
    spec:
      containers:
        - name: gossip
          image: registry.example.com/mesh/gossip:3
          args: ["--advertise=\${POD_IP}:7946"] # <-- here
          env:
            - name: POD_IP
              valueFrom: { fieldRef: { fieldPath: status.podIP } }
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [/srv/web, --listen, ":$PORT"] # <-- here
          env:
            - { name: PORT, value: "8080" }
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gossip
spec:
  selector:
    matchLabels: { app: gossip }
  template:
    metadata:
      labels: { app: gossip }
    spec:
      containers:
        - name: gossip
          image: registry.example.com/mesh/gossip:3
          args: ["--advertise=$(POD_IP):7946"]
          env:
            - name: POD_IP
              valueFrom: { fieldRef: { fieldPath: status.podIP } }
          resources:
            limits: { memory: 64Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:3
          command: [/bin/sh, -c, "exec /srv/web --listen :$PORT"]
          env:
            - { name: PORT, value: "8080" }
          resources:
            limits: { memory: 64Mi }
        - name: metrics
          image: registry.example.com/shop/metrics:3
          args: [-config.expand-env=true, "-server.address=\${ADDRESS}"]
          env:
            - { name: ADDRESS, value: 0.0.0.0 }
          resources:
            limits: { memory: 64Mi }
\`\`\`

## Sources

- <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> \u2014 command and args are argument lists, and no shell reads them unless one is named (read 2026-11-23)
- <https://github.com/equinor/sdp-flux/issues/114> \u2014 \`\${NAME}\` in args stays as it is (read 2026-11-22)
- <https://github.com/grafana/mimir/issues/9993> \u2014 the same with an address (read 2026-11-22)
`},"startup-probe-guards-nothing":{summary:"The startup probe passes before the application answers, so liveness kills the boot",cause:"probe",certainty:"certain",markdown:`# startup-probe-guards-nothing

A startup probe holds the liveness probe back until it has passed. When it only looks whether a process runs, it passes at once, long before the application answers; liveness begins, and kills the boot as if there were no startup probe.

## What you will see

\`Started\` is true after a few seconds, then \`Liveness probe failed: \u2026 connection refused\`, \`failed liveness probe, will be restarted\` and \`CrashLoopBackOff\`.

## How to fix it

Let the startup probe ask what the liveness probe asks, with a budget above the slowest boot.

## When it stays silent

- The liveness probe alone has patience enough for the boot.
- What the container runs is not known: state its boot time with \`crashlint.dev/boot-seconds\`.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          startupProbe: # <-- here
            exec: { command: [sh, -c, "kill -0 1"] }
            failureThreshold: 60
          livenessProbe:
            httpGet: { path: /health/live, port: 9000 }
            periodSeconds: 5
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  annotations:
    crashlint.dev/boot-seconds: "90"
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      containers:
        - name: catalog
          image: ghcr.io/northwind/catalog:7.0.2
          resources:
            limits: { memory: 256Mi }
          startupProbe: # <-- here
            exec: { command: [pgrep, catalog] }
          livenessProbe:
            httpGet: { path: /livez, port: 8000 }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  annotations:
    crashlint.dev/boot-seconds: "90"
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      containers:
        - name: catalog
          image: ghcr.io/northwind/catalog:7.0.2
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            httpGet: { path: /livez, port: 8000 }
            failureThreshold: 20
          livenessProbe:
            httpGet: { path: /livez, port: 8000 }
\`\`\`

\`\`\`yaml good
# The liveness probe waits long enough by itself.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  annotations:
    crashlint.dev/boot-seconds: "90"
spec:
  selector:
    matchLabels: { app: catalog }
  template:
    metadata:
      labels: { app: catalog }
    spec:
      containers:
        - name: catalog
          image: ghcr.io/northwind/catalog:7.0.2
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            exec: { command: [pgrep, catalog] }
          livenessProbe:
            httpGet: { path: /livez, port: 8000 }
            initialDelaySeconds: 120
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 liveness and readiness wait until the startup probe has succeeded (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/prober/worker.go> \u2014 the liveness probe's delay counts from the container's start, not from the success of the startup probe (read 2026-11-23)
`},"startup-probe-too-short":{summary:"The startup probe kills the container before it has started",cause:"probe",certainty:"likely",markdown:`# startup-probe-too-short

A startup probe holds the other probes back until the application answers, and kills the container when it runs out of patience.
Its own defaults (3 failures, 10 s apart) grant hardly more than 20 s, so a startup probe that only names a path often kills
the very boot that it was added for.

## What you will see

\`Running\` with \`0/1\`, a growing number of restarts, then \`CrashLoopBackOff\`. \`kubectl describe pod\` shows \`Startup probe failed: \u2026\` and
\`Container \u2026 failed startup probe, will be restarted\`. Exit code 143 or 137.

## How to fix it

1. Raise \`failureThreshold\`: the boot is safe up to \`periodSeconds \xD7 (failureThreshold \u2212 1)\` seconds, and a fast boot is noticed as soon as before.
2. Or raise the CPU limit, if one stretches the boot.

## When it stays silent

- The stack is unknown and the budget is an ordinary one. \`crashlint.dev/boot-seconds\` or \`bootSeconds\` in the configuration makes it known.
- The probe looks at a process or a file instead of the application.
- The delay of the liveness probe is only a little above the startup budget: many people set the same delay everywhere.

## Examples

\`\`\`yaml bad likely
# Three tries, ten seconds apart: Keycloak is killed after half a minute, for ever.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          startupProbe: # <-- here
            httpGet: { path: /health/started, port: 9000 }
\`\`\`

\`\`\`yaml bad likely
# Whoever wrote this expects a boot of three minutes; the startup probe ends it after a quarter of one.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: ghcr.io/northwind/ledger:4.0.1
          resources:
            limits: { memory: 256Mi }
          livenessProbe:
            httpGet: { path: /livez, port: 8000 }
            initialDelaySeconds: 180
          startupProbe: # <-- here
            httpGet: { path: /livez, port: 8000 }
            periodSeconds: 5
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: identity
spec:
  selector:
    matchLabels: { app: identity }
  template:
    metadata:
      labels: { app: identity }
    spec:
      containers:
        - name: identity
          image: quay.io/keycloak/keycloak:26.3
          args: [start]
          env:
            - { name: KC_HEALTH_ENABLED, value: "true" }
            - { name: KC_HTTP_ENABLED, value: "true" }
            - { name: KC_HOSTNAME, value: id.northwind.example }
          resources:
            limits: { memory: 2Gi }
          startupProbe:
            httpGet: { path: /health/started, port: 9000 }
            periodSeconds: 5
            failureThreshold: 60
\`\`\`

\`\`\`yaml good
# Nothing tells what runs here, and half a minute is plenty for most.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      containers:
        - name: gateway
          image: ghcr.io/northwind/gateway:1.19.0
          resources:
            limits: { memory: 256Mi }
          startupProbe:
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: 2
            failureThreshold: 15
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            initialDelaySeconds: 10
\`\`\`

## Sources

- <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/> \u2014 the startup probe kills the container after failureThreshold \xD7 periodSeconds (read 2026-11-23)
- <https://github.com/keycloak/keycloak-quickstarts/issues/698> \u2014 Keycloak 26 is restarted for ever by a startup probe with a threshold of 3 (read 2026-11-23)
- <https://github.com/rmyndharis/OpenWA/pull/1236> \u2014 a boot that 50 s did not cover, cured by a startup probe of 300 s (read 2026-11-23)
`},"subpath-key-missing":{summary:"A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file",cause:"reference",certainty:"likely",markdown:`# subpath-key-missing

A container mounts one file of a ConfigMap or Secret with \`subPath\`, and the object has no such key. The kubelet finds nothing at that path and makes a directory there, so the program sees an
empty directory where its file should be. Over a file of the image, the runtime cannot even mount it.

## What you will see

Either \`RunContainerError\` with \`not a directory: Are you trying to mount a directory onto a file (or vice-versa)?\`, or a program that starts, cannot read its file (\`is a directory\`, \`EISDIR\`)
and ends: \`CrashLoopBackOff\`.

## How to fix it

1. Correct \`subPath\` to a key of the object; the message lists them.
2. Add the key to the object.

## When it stays silent

Volumes with \`items\`, which may rename a key; a \`subPath\` of several levels; \`subPathExpr\`; optional volumes; and objects whose keys cannot be read.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-config
data:
  nginx.conf: "events {}"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: nginx:1.27
          volumeMounts:
            - name: config
              mountPath: /etc/nginx/nginx.conf
              subPath: ngnix.conf # <-- here
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: config
          configMap: { name: web-config }
\`\`\`

\`\`\`yaml bad likely
apiVersion: v1
kind: Secret
metadata:
  name: sync-ssh
data:
  id_ed25519: bm90IGEgcmVhbCBrZXk=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sync
spec:
  selector:
    matchLabels: { app: sync }
  template:
    metadata:
      labels: { app: sync }
    spec:
      containers:
        - name: sync
          image: registry.example.com/ops/sync:0.7
          volumeMounts:
            - name: ssh
              mountPath: /home/sync/.ssh/id_rsa
              subPath: id_rsa # <-- here
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: ssh
          secret: { secretName: sync-ssh }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-config
data:
  nginx.conf: "events {}"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: nginx:1.27
          volumeMounts:
            - name: config
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: config
          configMap: { name: web-config }
\`\`\`

\`items\` gives the key another file name:

\`\`\`yaml good
apiVersion: v1
kind: Secret
metadata:
  name: sync-ssh
data:
  id_ed25519: bm90IGEgcmVhbCBrZXk=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sync
spec:
  selector:
    matchLabels: { app: sync }
  template:
    metadata:
      labels: { app: sync }
    spec:
      containers:
        - name: sync
          image: registry.example.com/ops/sync:0.7
          volumeMounts:
            - name: ssh
              mountPath: /home/sync/.ssh/id_rsa
              subPath: id_rsa
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: ssh
          secret:
            secretName: sync-ssh
            items:
              - { key: id_ed25519, path: id_rsa }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kubelet_pods.go> \u2014 \`makeMounts\`: a subPath that does not exist is made as a directory (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath> \u2014 what \`subPath\` means (read 2026-11-23)
`},"sysctl-needs-privilege":{summary:"A container sets a kernel parameter without being privileged, which always fails",cause:"security",certainty:"certain",markdown:`# sysctl-needs-privilege

A container sets a kernel parameter with \`sysctl -w\` or by writing to \`/proc/sys\`. In a container that is not privileged \`/proc/sys\` is mounted read-only, whatever its user and capabilities are.

## What you will see

\`Init:CrashLoopBackOff\` with the message \`sysctl: error setting key 'vm.max_map_count': Read-only file system\`, mostly with exit code 1 or 255. The main containers never start.

## How to fix it

1. Set \`securityContext.privileged: true\` on this container alone.
2. Or set the parameter on the nodes, or with a DaemonSet that does nothing else.
3. For a namespaced parameter such as \`net.core.somaxconn\`, use \`securityContext.sysctls\` of the pod in place of a command.

## When it stays silent

Reading a parameter (\`sysctl vm.max_map_count\`) is fine, and so is a failure that the script ignores (\`sysctl -w \u2026 || true\`). Scripts with branches are not judged: most of them look first.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      initContainers:
        - name: max-map-count
          image: busybox:1.36
          command: [sysctl, -w, vm.max_map_count=262144] # <-- here
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          resources:
            limits: { memory: 4Gi }
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      initContainers:
        - name: backlog
          image: busybox:1.36
          command: [sh, -c, "echo 4096 > /proc/sys/net/core/somaxconn"] # <-- here
      containers:
        - name: proxy
          image: registry.example.com/net/proxy:2.8
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      initContainers:
        - name: max-map-count
          image: busybox:1.36
          command: [sysctl, -w, vm.max_map_count=262144]
          securityContext: { privileged: true }
      containers:
        - name: search
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          env:
            - { name: discovery.type, value: single-node }
          resources:
            limits: { memory: 4Gi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      initContainers:
        - name: backlog
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.core.somaxconn=4096 || true"]
      containers:
        - name: proxy
          image: registry.example.com/net/proxy:2.8
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://github.com/oracle/weblogic-kubernetes-operator/issues/1539> \u2014 an init container that sets a sysctl without being privileged (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/> \u2014 which sysctls a pod may set (read 2026-11-23)
`},"template-placeholder-left":{summary:"A placeholder that a tool or a person should have replaced is still there",cause:"schema",certainty:"likely",markdown:`# template-placeholder-left

A value still holds a placeholder: an expression of Helm that was never rendered, what a template prints for a missing value, or words that a person was meant to replace. Kubernetes takes it as it stands, and so does the program.

## What you will see

It depends on the program: a host that does not resolve, a port that is no number, a password that is wrong. It mostly ends with exit code 1 and shows \`CrashLoopBackOff\`.

## How to fix it

1. Render the template before applying or checking it: \`helm template\`, \`kustomize build\`, \`envsubst\`.
2. Write the value in place of words such as \`<your-host>\` or \`REPLACE_ME\`.

## When it stays silent

Double braces that belong to other programs (Alertmanager, Consul templates, Argo Workflows), \`\${NAME}\` in general (shells, Spring and many configuration files use it), shell commands and texts with angle brackets in them are fine. Each container is told once, with the other places beside it. What stands in ConfigMaps is not read.

## Examples

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: registry.example.com/ops/mailer:1.9
          env:
            - name: SMTP_HOST
              value: "{{ .Values.smtp.host }}" # <-- here
            - name: SMTP_FROM
              value: "{{ .Values.smtp.from }}"
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: registry.example.com/ops/mailer:1.9
          env:
            - name: SMTP_USER
              value: <your-user-name> # <-- here
          resources:
            limits: { memory: 256Mi }
\`\`\`

The program's own templates.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: registry.example.com/ops/mailer:1.9
          args: ["--subject={{ .Alert }}", "--reply=<noreply@example.com>"]
          env:
            - name: GREETING
              value: "Dear \${name}"
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  selector:
    matchLabels: { app: mailer }
  template:
    metadata:
      labels: { app: mailer }
    spec:
      containers:
        - name: mailer
          image: registry.example.com/ops/mailer:1.9
          env:
            - name: SMTP_HOST
              value: smtp.example.com
          resources:
            limits: { memory: 256Mi }
\`\`\`

## Sources

- <https://helm.sh/docs/chart_template_guide/builtin_objects/> \u2014 the objects that Helm replaces (read 2026-11-23)
- <https://github.com/swdotcom/update-and-apply-kubernetes-configs/issues/4> \u2014 placeholders that were not replaced (read 2026-11-23)
`},"volume-claim-missing":{summary:"A volume claims storage by a name that does not exist, so the pod is never scheduled",cause:"reference",certainty:"certain",markdown:`# volume-claim-missing

A volume names a PersistentVolumeClaim that no manifest declares. The scheduler waits for the claim, so the pod is never placed on a node.

## What you will see

\`kubectl get pods\` shows \`Pending\`; \`kubectl describe pod\` says \`persistentvolumeclaim "web-claim" not found\`.

## How to fix it

1. Correct \`claimName\`; the message names the nearest claim.
2. Declare the claim beside the workload, or use \`volumeClaimTemplates\` in a StatefulSet.
3. When the claim is kept outside of these manifests, list it under \`external\` in the configuration.

## When it stays silent

Claims that a StatefulSet makes (\`<template>-<set>-<number>\`), and volumes whose name its \`volumeClaimTemplates\` take. Claims hold data and are often made by hand, so a plain miss is only possible.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: webclaim
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: nginx:1.27
          volumeMounts:
            - { name: www, mountPath: /usr/share/nginx/html }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: www
          persistentVolumeClaim:
            claimName: web-claim # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: archive
spec:
  selector:
    matchLabels: { app: archive }
  template:
    metadata:
      labels: { app: archive }
    spec:
      containers:
        - name: archive
          image: registry.example.com/shop/archive:1.5
          volumeMounts:
            - { name: store, mountPath: /var/lib/archive }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: store
          persistentVolumeClaim:
            claimName: archive-store # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web-claim
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: nginx:1.27
          volumeMounts:
            - { name: www, mountPath: /usr/share/nginx/html }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: www
          persistentVolumeClaim: { claimName: web-claim }
\`\`\`

A StatefulSet makes this claim:

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: journal
spec:
  serviceName: journal
  selector:
    matchLabels: { app: journal }
  template:
    metadata:
      labels: { app: journal }
    spec:
      containers:
        - name: journal
          image: registry.example.com/shop/journal:1.0
          volumeMounts:
            - { name: data, mountPath: /var/lib/journal }
          resources:
            limits: { memory: 256Mi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 1Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: journal-reader
spec:
  selector:
    matchLabels: { app: journal-reader }
  template:
    metadata:
      labels: { app: journal-reader }
    spec:
      containers:
        - name: journal-reader
          image: registry.example.com/shop/journal-reader:1.0
          volumeMounts:
            - { name: data, mountPath: /data, readOnly: true }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: data-journal-0 }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/scheduler/framework/plugins/volumebinding/volume_binding.go> \u2014 a pod with a claim that does not exist is not scheduled (read 2026-11-22)
- <https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/> \u2014 the names of the claims that a StatefulSet makes (read 2026-11-23)
`},"volume-item-key-missing":{summary:"A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts",cause:"reference",certainty:"certain",markdown:`# volume-item-key-missing

A volume lists single keys of a ConfigMap or Secret under \`items\`, the manifests declare that object, and it has no such key. Without \`optional: true\` the kubelet refuses to set up the
volume, so the whole pod waits without end.

## What you will see

\`kubectl get pods\` shows \`ContainerCreating\` with 0 restarts. \`kubectl describe pod\` repeats \`FailedMount \u2026 references non-existent config key: app.yaml\`; there is no log.

## How to fix it

1. Correct the key; the message lists those that there are.
2. Add the key to the object.
3. Set \`optional: true\` on the volume when the program can do without the file.

## When it stays silent

\`optional: true\`, and objects whose keys cannot be read (operators, ExternalSecrets with \`dataFrom\`, generators with \`envs\`). Without \`items\` every key becomes a file, and nothing is asked for.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: search-config
data:
  search.yml: "shards: 3"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: registry.example.com/shop/search:2.4
          volumeMounts:
            - { name: config, mountPath: /etc/search }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: config
          configMap:
            name: search-config
            items:
              - key: search.yaml # <-- here
                path: search.yaml
\`\`\`

\`\`\`yaml bad certain
apiVersion: v1
kind: Secret
metadata:
  name: ledger-keys
data:
  signing.key: bm90IGEgcmVhbCBrZXk=
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: { app: ledger }
  template:
    metadata:
      labels: { app: ledger }
    spec:
      containers:
        - name: ledger
          image: registry.example.com/bank/ledger:1.8
          volumeMounts:
            - { name: keys, mountPath: /etc/keys }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: keys
          projected:
            sources:
              - secret:
                  name: ledger-keys
                  items:
                    - { key: signing.key, path: private.key }
                    - key: signing.pub # <-- here
                      path: public.key
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: search-config
data:
  search.yml: "shards: 3"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: registry.example.com/shop/search:2.4
          volumeMounts:
            - { name: config, mountPath: /etc/search }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: config
          configMap:
            name: search-config
            items:
              - key: search.yml
                path: search.yaml
\`\`\`

An optional volume leaves the missing key out:

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: search-config
data:
  search.yml: "shards: 3"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
spec:
  selector:
    matchLabels: { app: search }
  template:
    metadata:
      labels: { app: search }
    spec:
      containers:
        - name: search
          image: registry.example.com/shop/search:2.4
          volumeMounts:
            - { name: config, mountPath: /etc/search }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: config
          configMap:
            name: search-config
            optional: true
            items:
              - { key: search.yml, path: search.yaml }
              - { key: synonyms.txt, path: synonyms.txt }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/configmap/configmap.go> \u2014 \`MakePayload\`: \`references non-existent config key\` (read 2026-11-22)
`},"volume-mount-without-volume":{summary:"A container mounts a volume that the pod does not have, so the API server refuses the pod",cause:"reference",certainty:"certain",markdown:`# volume-mount-without-volume

A container mounts a volume by a name that the pod does not have. The API server checks pods and the templates of Deployments and other controllers alike and refuses the object, so nothing runs.

## What you will see

\`kubectl apply\` fails with \`spec.template.spec.containers[0].volumeMounts[0].name: Not found: "data"\`.

## How to fix it

1. Correct the name; the message lists the volumes that there are.
2. Add the volume under \`volumes\`, or under \`volumeClaimTemplates\` of a StatefulSet.

## When it stays silent

Volumes that come from \`volumeClaimTemplates\`; patches, which hold only a part of the pod; and workloads that a kustomization patches, since the patch may bring the volume.

## Examples

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: Deployment
metadata:
  name: files
spec:
  selector:
    matchLabels: { app: files }
  template:
    metadata:
      labels: { app: files }
    spec:
      containers:
        - name: files
          image: registry.example.com/shop/files:1.2
          volumeMounts:
            - name: upload # <-- here
              mountPath: /srv/uploads
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: uploads
          emptyDir: {}
\`\`\`

\`\`\`yaml bad certain
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: events
spec:
  serviceName: events
  selector:
    matchLabels: { app: events }
  template:
    metadata:
      labels: { app: events }
    spec:
      containers:
        - name: events
          image: registry.example.com/shop/events:0.3
          volumeMounts:
            - name: journal # <-- here
              mountPath: /var/lib/events
          resources:
            limits: { memory: 256Mi }
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: files
spec:
  selector:
    matchLabels: { app: files }
  template:
    metadata:
      labels: { app: files }
    spec:
      containers:
        - name: files
          image: registry.example.com/shop/files:1.2
          volumeMounts:
            - name: uploads
              mountPath: /srv/uploads
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: uploads
          emptyDir: {}
\`\`\`

\`\`\`yaml good
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: events
spec:
  serviceName: events
  selector:
    matchLabels: { app: events }
  template:
    metadata:
      labels: { app: events }
    spec:
      containers:
        - name: events
          image: registry.example.com/shop/events:0.3
          volumeMounts:
            - name: journal
              mountPath: /var/lib/events
          resources:
            limits: { memory: 256Mi }
  volumeClaimTemplates:
    - metadata: { name: journal }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 1Gi } }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/core/validation/validation.go> \u2014 \`ValidateVolumeMounts\` (read 2026-11-22)
`},"volume-not-writable":{summary:"The image does not run as root and may not write to the volume of its data",cause:"security",certainty:"likely",markdown:`# volume-not-writable

The image does not run as root and keeps its data on a volume. The root folder of a new volume belongs to root and others may not write there, unless the kubelet is told to hand it over (\`fsGroup\`) or the storage driver makes it writable for everybody.

## What you will see

\`CrashLoopBackOff\` within seconds, mostly with exit code 1. The logs say so: Grafana prints \`GF_PATHS_DATA='/var/lib/grafana' is not writable\`, Prometheus panics with \`open /prometheus/queries.active: permission denied\`.

## How to fix it

1. Set \`fsGroup\` in the pod's \`securityContext\` to the uid or group of the image; the edit does that. Add \`fsGroupChangePolicy: OnRootMismatch\` for large volumes.
2. For \`hostPath\`, which \`fsGroup\` does not change: change the owner of the folder on the node, or in an init container that runs as root.

## When it stays silent

It stays silent when the pod has an \`fsGroup\` or \`supplementalGroups\`, when an init container mounts the same volume, for \`emptyDir\` (everybody may write), and for images whose user or data folder is not known. It is never \`certain\`: some drivers make new volumes
writable for everybody, as local-path and many NFS provisioners do.

## Examples

\`\`\`yaml bad likely
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: grafana-data
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grafana
spec:
  selector:
    matchLabels: { app: grafana }
  template:
    metadata:
      labels: { app: grafana }
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: grafana-data }
      containers:
        - name: grafana
          image: grafana/grafana:11.2.0
          volumeMounts:
            - { name: data, mountPath: /var/lib/grafana } # <-- here
          resources:
            limits: { memory: 512Mi }
\`\`\`

\`\`\`yaml bad likely
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: metrics
spec:
  serviceName: metrics
  selector:
    matchLabels: { app: metrics }
  template:
    metadata:
      labels: { app: metrics }
    spec:
      containers:
        - name: metrics
          image: prom/prometheus:v3.0.0
          volumeMounts:
            - { name: data, mountPath: /prometheus } # <-- here
          resources:
            limits: { memory: 2Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 50Gi } }
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: grafana-data
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grafana
spec:
  selector:
    matchLabels: { app: grafana }
  template:
    metadata:
      labels: { app: grafana }
    spec:
      securityContext: { fsGroup: 472 }
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: grafana-data }
      containers:
        - name: grafana
          image: grafana/grafana:11.2.0
          volumeMounts:
            - { name: data, mountPath: /var/lib/grafana }
          resources:
            limits: { memory: 512Mi }
\`\`\`

Everybody may write to an \`emptyDir\`.

\`\`\`yaml good
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grafana
spec:
  selector:
    matchLabels: { app: grafana }
  template:
    metadata:
      labels: { app: grafana }
    spec:
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: grafana
          image: grafana/grafana:11.2.0
          volumeMounts:
            - { name: data, mountPath: /var/lib/grafana }
          resources:
            limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/grafana/grafana/issues/100779> \u2014 Grafana without write access to its volume (read 2026-11-23)
- <https://github.com/prometheus/prometheus/issues/5976> \u2014 Prometheus panics when its data folder is not writable (read 2026-11-23)
- <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> \u2014 fsGroup and fsGroupChangePolicy (read 2026-11-23)
`},"volume-source-missing":{summary:"A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts",cause:"reference",certainty:"certain",markdown:`# volume-source-missing

A volume is made of a ConfigMap or Secret (\`configMap\`, \`secret\`, or a source of a \`projected\` volume), and no manifest declares or makes an object of that name. The kubelet mounts every
volume before it starts any container, so the whole pod waits, init containers included; it goes on as soon as the object appears.

## What you will see

\`kubectl get pods\` shows \`ContainerCreating\` (or \`Init:0/1\`) without end and 0 restarts. \`kubectl describe pod\` repeats \`FailedMount \u2026 configmap "nginx-conf" not found\`; there is no log.

## How to fix it

1. Correct the name when it is a slip of the hand; the message names the nearest object.
2. Declare the object beside the workload, or add it to the kustomization that applies the workload.
3. When something else makes it, list the name under \`external\` in the configuration.
4. Set \`optional: true\` on the volume: it is then empty until the object appears, which the program must be ready for.

## When it stays silent

\`optional: true\`; objects that a generator, a known controller or a program of the same set makes, and those that are always there; sets that hold a chart or a remote resource. A volume
whose name a StatefulSet's \`volumeClaimTemplates\` take is never used, so its source is not asked for.

## Examples

\`\`\`yaml bad certain
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx-config
data:
  default.conf: server { listen 8080; }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      containers:
        - name: proxy
          image: nginx:1.27
          volumeMounts:
            - { name: conf, mountPath: /etc/nginx/conf.d }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: conf
          configMap:
            name: nginx-conf # <-- here
\`\`\`

\`\`\`yaml bad possible
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      containers:
        - name: gateway
          image: registry.example.com/shop/gateway:4.2
          volumeMounts:
            - { name: all, mountPath: /etc/gateway }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: all
          projected:
            sources:
              - secret:
                  name: gateway-signing-key # <-- here
\`\`\`

\`\`\`yaml good
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx-config
data:
  default.conf: server { listen 8080; }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels: { app: proxy }
  template:
    metadata:
      labels: { app: proxy }
    spec:
      containers:
        - name: proxy
          image: nginx:1.27
          volumeMounts:
            - { name: conf, mountPath: /etc/nginx/conf.d }
            - { name: certificates, mountPath: /etc/nginx/certificates }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: conf
          configMap: { name: nginx-config }
        - name: certificates
          secret: { secretName: proxy-certificates, optional: true }
\`\`\`

cert-manager makes this one:

\`\`\`yaml good
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: gateway
spec:
  secretName: gateway-tls
  dnsNames: [gateway.example.com]
  issuerRef: { name: letsencrypt, kind: ClusterIssuer }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels: { app: gateway }
  template:
    metadata:
      labels: { app: gateway }
    spec:
      containers:
        - name: gateway
          image: registry.example.com/shop/gateway:4.2
          volumeMounts:
            - { name: tls, mountPath: /etc/gateway/tls }
          resources:
            limits: { memory: 256Mi }
      volumes:
        - name: tls
          secret:
            secretName: gateway-tls
            items:
              - { key: tls.crt, path: server.crt }
\`\`\`

## Sources

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/configmap/configmap.go> \u2014 \`SetUpAt\`: a ConfigMap that is not there fails the mount unless it is optional (read 2026-11-22)
- <https://github.com/projectcontour/contour/issues/3548> \u2014 an incident: a Secret volume that does not exist, and FailedMount (read 2026-11-22)
`}};var wv=new Map(Object.entries(kv));function vv(){return vo(wv)}function Sv(e){return So(e,wv)}function xv(e,{log:n,warningsShown:t}){let{inputs:r,scope:a,notice:o}=e,s=tm(e),[i]=s;i!==void 0&&n.error(mD(s.length,i));let l=vn(e).map(h=>a.kind==="change"?sv(h,a.changed):h),c=r.maxAnnotations,d=h=>Math.max(0,c-h),m={error:d(i===void 0?0:1),warning:d(t+(o===void 0?0:1)),info:c},{commands:p,notShown:u}=xo(l,{mostPerLevel:m});for(let h of p)n.command(h);if(u===0)return;let y=p.length===0?"":`The ${p.length} worst findings are annotated; `;n.line(`${y}${u} more ${u===1?"has":"have"} no annotation, as GitHub shows ten of a kind. All are listed above and in the job summary.`)}function mD(e,{message:n,file:t}){let r=t===void 0?"":`${t}: `,a=e===1?"":` And ${e-1} more like it; the log lists them.`;return`The result is not complete. ${r}${n}${a}`}var Ov=50,rm=65535,Rv=255,pD={error:"failure",warning:"warning",info:"notice"};async function Pv(e,n,t){let{owner:r,repo:a,headSha:o}=n,[s=[],...i]=fD(sn(t.findings).flatMap(uD)),l=u=>({title:t.title.slice(0,Rv),summary:t.summary.slice(0,rm),annotations:u}),c=await e.request({method:"POST",path:Tn`/repos/${r}/${a}/check-runs`,body:{name:"crashlint",head_sha:o,status:"in_progress",output:l(s)}});if(!c.ok)return c;let d=Tn`/repos/${r}/${a}/check-runs/${c.data.id}`,m=[];for(let u of i)m.push(await e.request({method:"PATCH",path:d,body:{output:l(u)}}));let{conclusion:p}=t;return m.push(await e.request({method:"PATCH",path:d,body:{status:"completed",conclusion:p}})),m.find(({ok:u})=>!u)??{ok:!0,data:void 0}}function uD(e){let{location:n,severity:t}=e;if(n===void 0)return[];let{start:r,end:a}=n;return[{path:n.file,start_line:r.line,end_line:a.line,...r.line===a.line?{start_column:r.column,end_column:a.column}:{},annotation_level:pD[t],title:Wi(e).slice(0,Rv),message:Bi(e)}]}function fD(e){let n=[];for(let t=0;t<e.length;t+=Ov)n.push(e.slice(t,t+Ov));return n}import{randomUUID as hD}from"node:crypto";import{appendFile as yD}from"node:fs/promises";var gD=9e5;async function Av(e,{environment:n}){let{GITHUB_OUTPUT:t}=n;if(t===void 0||t==="")return;let r=Object.entries(bD(e)).map(([a,o])=>kD(a,o));await yD(t,r.join(""))}function bD(e){let{head:n,scope:t,inputs:r}=e,a=Oo(n).trimEnd();return{findings:String(fa(n.findings).length),"new-findings":t.kind==="change"?String(vn(e).length):"",errors:String(n.summary.errors),warnings:String(n.summary.warnings),"sarif-file":r.sarifFile??"","report-json":Buffer.byteLength(a)>gD?"":a,conclusion:ha(e)===0?"success":"failure"}}function kD(e,n){let t=`ghadelimiter_${hD()}`;return`${e}<<${t}
${n}
${t}
`}import{readFileSync as xD}from"node:fs";import{resolve as OD}from"node:path";function Ev(e,n){let[t,...r]=e.fix?.edits??[],{location:a,path:o}=e;if(!(t?.op==="set"&&r.length===0&&t.path===o)||a===void 0||a.start.line!==a.end.line)return;let i=a.start.column-1,l=a.end.column-1,c=n.slice(0,i),d=n.slice(l),p=/[:\-[{,]\s*$/.test(c)&&!d.startsWith(":")&&l<=n.length&&l>i?SD(t.value,n.slice(i,l)):void 0;return p===void 0?void 0:`${c}${p}${d}`}var wD=/^[A-Za-z0-9/][A-Za-z0-9._/-]*$/,vD=/^(?:y|n|yes|no|on|off|true|false|null|[\d.]+(?:e\d+)?|0x[\da-f]+|0o?[0-7]+|\d[\d-]*|[\d_]+)$/i;function SD(e,n){return typeof e=="number"||typeof e=="boolean"?String(e):typeof e!="string"?void 0:n.startsWith("'")&&!/['\\\n]/.test(e)?`'${e}'`:n.startsWith('"')||!wD.test(e)||vD.test(e)?JSON.stringify(e):e}var RD=10,PD=10,Cv=100;async function Mv(e,n,t){let{pull:r}=n;if(r===void 0)return{ok:!1,why:"this event belongs to no pull request"};let a=await ED(t,r.headSha);if(a.length===0)return{ok:!0,data:void 0};let o=await LD(e,n,r.number);if(!o.ok)return o;let s=a.filter(({marker:i})=>!o.data.has(i)).map(({comment:i})=>i);return s.length===0?{ok:!0,data:void 0}:await AD(e,n,s.slice(0,RD))}async function AD(e,{owner:n,repo:t,pull:r,headSha:a},o){let s=Tn`/repos/${n}/${t}/pulls/${r?.number??0}`,i=`crashlint offers ${o.length} ${o.length===1?"edit":"edits"} for this change.`,l={commit_id:a,event:"COMMENT",body:i,comments:o},c=await e.request({method:"POST",path:`${s}/reviews`,body:l,isRepeatable:!1});if(c.ok||c.status!==422)return c;for(let d of o){let m=await e.request({method:"POST",path:`${s}/comments`,body:{commit_id:a,...d},isRepeatable:!1});if(!m.ok&&m.status!==422)return m}return{ok:!0,data:void 0}}async function ED({findings:e,changed:n,root:t,git:r},a){let o=[];for(let s of sn(e)){let{location:i}=s;if(i===void 0)continue;let{file:l,start:c,end:d}=i;if(!Qi(n,l,{first:c.line,last:d.line}))continue;let m=TD(s,MD(t,l,c.line));m!==void 0&&await CD(r,a,l)&&o.push(m)}return o}async function CD(e,n,t){let r=await e.read("rev-parse","--verify","--quiet",`${n}:${t}`);return r===void 0||r===await e.read("rev-parse","--verify","--quiet",`HEAD:${t}`)}function MD(e,n,t){try{return xD(OD(e,n),"utf8").split(/\r?\n/)[t-1]}catch{return}}function TD(e,n){let{location:t,fix:r}=e,a=n===void 0?void 0:Ev(e,n);if(t===void 0||r===void 0||a===void 0)return;let o=`<!-- crashlint:${encodeURIComponent(e.fingerprint)} -->`,s="`".repeat(_D(a)+3),i=[`**\`${e.rule}\`** ${Ie(e.message)}`,`${s}suggestion
${a}
${s}`,`${Ie(r.description)}${r.safety==="review"?"; please review, it changes what the workload does":""}`,o].join(`

`);return{comment:{path:t.file,line:t.start.line,side:"RIGHT",body:i},marker:o}}function _D(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}async function LD(e,{owner:n,repo:t},r){let a=new Set;for(let o=1;o<=PD;o+=1){let s=Tn`/repos/${n}/${t}/pulls/${r}/comments?per_page=${Cv}&page=${o}`,i=await e.request({method:"GET",path:s});if(!i.ok)return i;for(let{body:l=""}of i.data)for(let[c]of l.matchAll(/<!-- crashlint:\S+ -->/g))a.add(c);if(i.data.length<Cv)break}return{ok:!0,data:a}}var _v="<!-- crashlint:summary -->",am=65536,ND=10,Tv=100;async function Lv(e,n,{body:t,hasNews:r}){let{owner:a,repo:o,pull:s}=n;if(s===void 0)return{ok:!1,why:"this event belongs to no pull request"};let i=await ID(e,n,s.number);if(!i.ok)return i;let l=`${_v}
${t}`.slice(0,am);if(i.data!==void 0)return e.request({method:"PATCH",path:Tn`/repos/${a}/${o}/issues/comments/${i.data}`,body:{body:l}});if(!r)return{ok:!0,data:void 0};let c=Tn`/repos/${a}/${o}/issues/${s.number}/comments`;return e.request({method:"POST",path:c,body:{body:l},isRepeatable:!1})}async function ID(e,{owner:n,repo:t},r){let a=[];for(let s=1;s<=ND;s+=1){let i=Tn`/repos/${n}/${t}/issues/${r}/comments?per_page=${Tv}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok)return l;if(a.push(...l.data.filter(({body:c})=>c?.startsWith(_v))),l.data.length<Tv)break}return{ok:!0,data:(a.find(({user:s})=>s?.type==="Bot")??a[0])?.id}}function Iv(e,n){let{head:t}=e,r=new Set(vn(e)),a=fa(t.findings).filter(o=>!r.has(o));if(n.line(Nv(e,[...r])),a.length>0){let o=e.scope.kind==="change"?"that this change did not add":"in other files";n.group(`${a.length} ${a.length===1?"finding":"findings"} ${o}`,Nv(e,a))}}function Nv({head:e,failOn:n,root:t},r){return zd(Td(e,r),{format:"pretty",color:!0,failOn:n,stdin:void 0},Mo(t)).trimEnd()}import{mkdir as $D,writeFile as jD}from"node:fs/promises";import{dirname as DD,resolve as FD}from"node:path";async function $v({head:e},n,{workspace:t}){let r=FD(t,n),a=Po(e,{toolVersion:Ao,informationUri:ca,rules:vv()});await $D(DD(r),{recursive:!0}),await jD(r,a)}import{appendFile as VD}from"node:fs/promises";var WD=33e4;async function jv(e,{environment:n},t){let{GITHUB_STEP_SUMMARY:r}=n;r===void 0||r===""||await VD(r,t(e,WD))}async function Dv(e,n){let{log:t}=n;Iv(e,t);let{inputs:r}=e;r.summary&&await om("the job summary",()=>jv(e,n,sm),t);let{sarifFile:a}=r;a!==void 0&&await om(`the file ${a}`,()=>$v(e,a,n),t),await om("the outputs of this step",()=>Av(e,n),t);let o=await BD(e,n);r.annotations&&xv(e,{log:t,warningsShown:o})}async function BD(e,{api:n,git:t,log:r}){let{inputs:a}=e,o=[...a.checkRun?[["the check run","checks: write",KD]]:[],...a.comment?[["the comment","pull-requests: write",HD]]:[],...a.reviewSuggestions?[["the review","pull-requests: write",qD]]:[]];if(o.length===0)return 0;if(n===void 0)return r.warning(`${o.map(([i])=>i).join(" and ")} cannot be published without github-token. ${Fv}`),1;let s=0;for(let[i,l,c]of o){let d=await c(n,e,t).catch(JD);d.ok||(s+=1,r.warning(YD(i,l,d)))}return s}var KD=(e,n)=>{let t=sm(n,rm),r=/^## crashlint: (.*)$/m.exec(t)?.[1]??"crashlint";return Pv(e,n.event,{title:r,summary:t,findings:vn(n),conclusion:GD(n)})};function GD(e){return ha(e)!==0?"failure":vn(e).length>0?"neutral":"success"}var HD=(e,n)=>Lv(e,n.event,{body:sm(n,am-100),hasNews:vn(n).length>0}),qD=(e,n,t)=>Mv(e,n.event,{findings:vn(n),changed:n.scope.kind==="change"?n.scope.changed:new Map,root:n.root,git:t});function sm({event:e,head:n,notice:t,scope:r,source:a},o){let s={mostCharacters:o,linkToRule:Sv,...a===void 0?{}:{linkTo:UD(a,e.serverUrl)},...t===void 0?{}:{notice:t},...r.kind==="all"?{}:{scope:zD({scope:r,head:n})}};return Ro(n,s)}function UD({owner:e,repo:n,sha:t},r){let a=`${r}/${e}/${n}/blob/${t}`;return(o,s)=>`${a}/${o.split("/").map(encodeURIComponent).join("/")}#L${s}`}function zD(e){let{scope:n}=e,t=new Set(vn(e).map(({fingerprint:r})=>r));return n.kind==="change"?{kind:"added",shown:t,fixed:n.comparison.fixed}:{kind:"touched",shown:t,fixed:[]}}var Fv="The findings are in the log and the job summary.";function JD(e){return{ok:!1,why:e instanceof Error?e.name:"unknown error"}}function YD(e,n,{status:t,why:r}){let o=t===401||t===403||t===404?` The token may not write here: it needs "${n}", which a pull request from a fork or from Dependabot never gets.`:"";return`${e} was not published (${r}).${o} ${Fv}`}async function om(e,n,t){try{await n()}catch(r){let a=r instanceof Error&&"code"in r?String(r.code):"unknown error";t.warning(`${e} could not be written (${a}); the findings are in the log.`)}}async function Wv(e,n){let{inputs:t,faults:r}=gv(e);if(t===void 0)return Xi(r.map(A=>`The input ${A}.`),n);let a=Vv(e.GITHUB_WORKSPACE??"."),o=Vv(a,t.workingDirectory);if(!nF(o))return Xi([`working-directory ${JSON.stringify(t.workingDirectory)} is not a folder of the workspace.`],n);let s=em(o),{root:i,prefix:l}=await tF(s,a,o),c=Jw({root:i,prefix:l,...t});if(c.faults.length>0)return n.line(Ud(c.faults,{},Mo(i))),Xi(["The configuration is wrong, so nothing was analysed; the log says what is wrong."],n);let d=Yw(e,await rF(e)),m=aF(t,e),p=await Co(i,c,i),u=await uv({inputs:t,event:d,git:s,root:i,workspace:a,plan:c,head:p,api:m});if("refusal"in u)return Xi([u.refusal],n);u.notice!==void 0&&n.warning(u.notice);let y=t.failOn??c.loaded.config.failOn??"error",h=await fv(s,d),g={inputs:t,event:d,root:i,head:p,failOn:y,...h===void 0?{}:{source:h},...u};return await Dv(g,{environment:e,workspace:a,git:s,api:m,log:n}),ha(g)}function Xi(e,n){for(let t of e)n.error(t);return 2}function nF(e){return QD(e,{throwIfNoEntry:!1})?.isDirectory()===!0}async function tF(e,n,t){let r=(await e.read("rev-parse","--show-toplevel"))?.replace(/\n$/,""),a=(await e.read("rev-parse","--show-prefix"))?.replace(/\n$/,"");if(r!==void 0&&r!==""&&a!==void 0)return{root:r,prefix:a};let o=ZD(n,t).replaceAll(eF,"/");return{root:n,prefix:o===""?"":`${o}/`}}async function rF({GITHUB_EVENT_PATH:e}){if(e===void 0||e==="")return{};try{return JSON.parse(await XD(e,"utf8"))}catch{return{}}}function aF({githubToken:e},n){if(e===void 0)return;let t=n.GITHUB_API_URL||"https://api.github.com";return lv({url:t,token:e,times:oF(n)})}function oF({CRASHLINT_API_SECOND:e,CRASHLINT_API_TIMEOUT:n}){return{...iv,...e===void 0?{}:{secondMilliseconds:Number(e)},...n===void 0?{}:{requestMilliseconds:Number(n)}}}var Bv=im(e=>process.stdout.write(e));try{process.exitCode=await Wv(process.env,Bv)}catch(e){Bv.error(`crashlint failed (${e instanceof Error?e.name:"unknown error"}); please report this.`),process.exitCode=3}
