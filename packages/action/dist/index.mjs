import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var ev=Object.create;var Ni=Object.defineProperty;var nv=Object.getOwnPropertyDescriptor;var tv=Object.getOwnPropertyNames;var rv=Object.getPrototypeOf,av=Object.prototype.hasOwnProperty;var ma=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var vt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},bo=(e,n)=>{for(var t in n)Ni(e,t,{get:n[t],enumerable:!0})},ov=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of tv(n))!av.call(e,a)&&a!==t&&Ni(e,a,{get:()=>n[a],enumerable:!(r=nv(n,a))||r.enumerable});return e};var $i=(e,n,t)=>(t=e!=null?ev(rv(e)):{},ov(n||!e||!e.__esModule?Ni(t,"default",{value:e,enumerable:!0}):t,e));var eo=ma(()=>{"use strict"});var hb=vt((sse,ui)=>{function sb(e){return Array.isArray(e)?e:[e]}var Zr=void 0,Wn="",na=" ",je="\\",$T=/[.*+?()[\]{}^$|\\/]/,ib="\uFEFF",IT=/^\/\*{2,}$/,DT=/^\\!/,jT=/^\\#/,FT=/\r?\n/g,VT="//",ea=47,nb=46,hn="/",lb="node-ignore";typeof Symbol<"u"&&(lb=Symbol.for("node-ignore"));var cb=lb,or=(e,n,t)=>(Object.defineProperty(e,n,{value:t}),t),db=()=>!1,tb={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},WT="\\]^-[",li=e=>WT.indexOf(e)<0?e:je+e,BT="(?!\\/)",KT=(e,n)=>{if(e)return`[^\\/${n}]`;let t=`[${n}]`;return new RegExp(t).test("/")?BT+t:t},GT=(e,n)=>{let{length:t}=e,r=n+1,a=Wn,o=e[r];(o==="!"||o==="^")&&(a="^",r++);let s=Wn,i=Wn;for(;;){let l=e[r];if(l===Zr)return null;if(l===je){let c=e[++r];s+=li(c),i=c}else if(l==="-"&&i&&r+1<t&&e[r+1]!=="]"){r++;let c=e[r];c===je&&(c=e[r+=1]),i<=c&&(s+=`-${li(c)}`),i=Wn}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<t&&e[d]!=="]";)d++;if(d===t)return null;if(d>c&&e[d-1]===":"){let m=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(tb,m))return null;s+=tb[m],i=Wn,r=d}else s+=li("["),i="[",r=c-2}else s+=li(l),i=l;if(r++,e[r]==="]")return{end:r,source:KT(a,s)}}},Wc="[]",to="\0",HT=new RegExp(`${to}(\\d+)${to}`,"g"),mi="\uE000",pi="\uE001",rb=e=>e===to||e===mi||e===pi,qT=e=>{let n=[],t=s=>`${to}${n.push(s)-1}${to}`,{length:r}=e,a=Wn,o=0;for(;o<r;){let s=e[o];if(s===je){let i=e[o+1];i===hn&&o+2===r?a+=t(Wc):i==="*"||i==="["||i===na?a+=e.slice(o,o+2):a+=t($T.test(i)?je+i:rb(i)?`[${i}]`:i),o+=2}else if(rb(s))a+=t(`[${s}]`),o++;else if(s==="["){let i=GT(e,o);i===null?(a+=t(Wc),o=r):(a+=t(i.source),o=i.end+1)}else a+=s,o++}return{source:a,sources:n}},Bc=null,UT=/\/(?!$)/,no="[^\\/]*",zT=[[/(\\+)( ?)/g,(e,n,t)=>t?n.slice(0,n.length-n.length%2)+na:n,je+na],[/(^|\/)\*{3,}(?=\/|$)/g,(e,n)=>`${n}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",hn],[/\//g,()=>"\\/",hn],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[Bc,(e,n)=>!e||e[0]==="^"||e[0]==="("?e:(UT.test(n)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,n,t)=>n+6<t.length?t.slice(n+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${pi}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,n)=>n+no,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,n,t)=>t===Wn?n+mi:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>je,je+je],[/\\\\/g,()=>je,je+je],[/\\\[([^\]/]*?)($|\])/g,(e,n,t)=>`\\[${n}${t}`,"["],[Bc,e=>{let n=e[e.length-1];return!n||n===mi||n===pi?e:n===hn?`${e}$`:`${e}(?=$|\\/$)`}]],JT=/(^|\\\/)?\uE000$/,ci="regex",ab="checkRegex",ob="_",YT=(e,n)=>`${n?`${n}[^/]+`:"[^/]*"}(?=$|\\/$)`,QT=/\uE001$/,XT=()=>"[\\s\\S]",ZT=(e,n)=>{let t=Wn;for(let r=n+1;r<e.length&&!e[r].wildcard;r++)t+=e[r].single;return t},e2=e=>{if(e.indexOf(no)<0)return e;let n=[],{length:t}=e,r=0;for(;r<t;){let i=e[r];if(e.startsWith(no,r))n.push({wildcard:!0}),r+=no.length;else if(i==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<t&&e[l]!=="]";)l+=e[l]===je?2:1;l++,n.push({single:e.slice(r,l)}),r=l}else if(i===je)n.push({single:e.slice(r,r+2)}),r+=2;else if(i==="("){let l=0,c=r;do e[c]===je?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<t&&l>0);"*+?".indexOf(e[c])>=0&&c++,n.push({boundary:e.slice(r,c)}),r=c}else i==="^"||i==="$"?(n.push({boundary:i}),r++):(n.push({single:i}),r++)}let a=Wn,o=[],s=()=>{let i;o.forEach((l,c)=>{l.wildcard&&(i=c)}),o.forEach((l,c)=>{if(!l.wildcard){a+=l.single;return}a+=c===i?no:`(?:(?!${ZT(o,c)})[^\\/])*`}),o=[]};return n.forEach(i=>{if(i.boundary===void 0){o.push(i);return}s(),a+=i.boundary}),s(),a},mb=e=>{IT.test(e)&&(e="**");let{source:n,sources:t}=qT(e),r=zT.reduce((a,[o,s,i])=>o===Bc?s(a,e):i!==Zr&&a.indexOf(i)<0?a:o.test(a)?a.replace(o,s.bind(e)):a,n);return t.length?r.replace(HT,(a,o)=>t[o]):r},n2=(e,n)=>{e[e.length-1]===hn&&(n=mb(e.slice(0,-1)));let t=n.slice(0,-1),r=n[n.length-1];return r===mi?`${t}$`:r===pi?t:Wc},pb=e=>{let n=e.indexOf(hn);return n<0||n===e.length-1},t2=e=>{let n=e.length-1,t=e.lastIndexOf(hn,e[n]===hn?n-1:n);return t<0?e:e.slice(t+1)},r2=e=>{if(e.charCodeAt(0)===ea||e.indexOf(VT)>=0){let r=e.split(hn).filter(Boolean);return r.pop(),r.length?r.join(hn)+hn:Wn}let n=e.length-1,t=e.lastIndexOf(hn,e.charCodeAt(n)===ea?n-1:n);return t<0?Wn:e.slice(0,t+1)},ro=e=>typeof e=="string",a2=e=>e&&ro(e),o2=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(FT).filter(Boolean),Kc=class{constructor(n,t,r,a,o,s){this.pattern=n,this.mark=t,this.negative=o,or(this,"body",r),or(this,"ignoreCase",a),or(this,"regexPrefix",s)}get _basenameOnly(){return or(this,"_basenameOnly",pb(this.body))}get regex(){let n=ob+ci;return this[n]?this[n]:this._make(ci,n)}get checkRegex(){let n=ob+ab;return this[n]?this[n]:this._make(ab,n)}_make(n,t){let r=e2(n===ci?this.regexPrefix.replace(JT,YT).replace(QT,XT):n2(this.body,this.regexPrefix)),a=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return or(this,t,a)}},s2=e=>{let n=0;for(;e[e.length-n-1]===je;)n++;return n%2===1},i2=(e,n)=>{let t=e.length,r;for(;;){for(n&&e[t-1]==="\r"&&t--,r=t;e[r-1]===na;)r--;if(!n||e[r-1]!==`
`)break;t=r-1}if(r===t)return e.slice(0,t);let a=0;for(;e[r-a-1]===je;)a++;return a%2?e.slice(0,r-1)+na:e.slice(0,r)},l2=(e,n,t,r,a)=>{let o=a&&e[0]===ib?e.slice(1):e;if(o[0]==="#")return;let s=!1;o[0]==="!"&&(s=!0,o=o.slice(1));let i=o[o.length-1];if((i===na||r&&(i==="\r"||i===`
`))&&(o=i2(o,r)),!o||s2(o))return;o=o.replace(DT,"!").replace(jT,"#");let l=mb(o);return new Kc(e,n,o,t,s,l)},Gc=class{constructor(n){this._ignoreCase=n,this._rules=[],this._basenameCount=0}_add(n,t){if(n&&n[cb]){this._rules=this._rules.concat(n._rules._rules),this._basenameCount+=n._rules._basenameCount,this._added=!0;return}let r=ro(n),a=r?n:n.pattern,o=a2(a)&&l2(a,r?Zr:n.mark,this._ignoreCase,!this._split,this._stripBOM&&!t);o&&(this._added=!0,this._rules.push(o),pb(o.body)&&this._basenameCount++)}add(n){return this._added=!1,this._split=ro(n),this._stripBOM=!this._split||n[0]===ib,sb(this._split?o2(n):n).forEach(this._add,this),this._added&&(this._literalRules=Zr),this._added}testLiteral(n){let t=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===hn?2:1)]==="*")),r=!1,a=!1,o;for(let i=t.length-1;i>=0;i--){let l=t[i];if(l.checkRegex.test(n)){r=!l.negative,a=l.negative,o=l.negative?Zr:l;break}}let s={ignored:r,unignored:a};return o&&(s.rule=o),s}test(n,t){let r=this._rules,{length:a}=r,o=this._basenameCount*2>=a,s=o?t2(n):n;for(let i=a-1;i>=0;i--){let l=r[i];if(l[t].test(o&&l._basenameOnly?s:n)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},c2=(e,n)=>{throw new n(e)},Ht=(e,n,t)=>ro(e)?e?Ht.isNotRelative(e)?t(`path should be a \`path.relative()\`d string, but got "${n}"`,RangeError):!0:t("path must not be empty",TypeError):t(`path must be a string, but got \`${n}\``,TypeError),ub=e=>{let n=e.charCodeAt(0);if(n===ea)return!0;if(n!==nb)return!1;if(e.length===1)return!0;let t=e.charCodeAt(1);return t===ea?!0:t!==nb?!1:e.length===2||e.charCodeAt(2)===ea};Ht.isNotRelative=ub;Ht.convert=e=>e;var di=e=>ro(e)&&Ht.convert(e),Hc=class{constructor({ignorecase:n=!0,ignoreCase:t=n,allowRelativePaths:r=!1}={}){or(this,cb,!0),this._rules=new Gc(t),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(n){return this._rules.add(n)&&this._initCache(),this}addPattern(n){return this.add(n)}_test(n,t,r){return Ht(r,n,this._strictPathCheck?c2:db),r?this._t(r,t):{ignored:!1,unignored:!1}}checkIgnore(n){let t=di(n);if(!t||t.charCodeAt(t.length-1)!==ea)return this._test(n,this._testCache,t);let r=this._t(t,this._testCache);if(r.ignored)return r;let a=this._rules.testLiteral(t);return a.ignored||a.unignored?a:r}_t(n,t){if(n in t)return t[n];let r=r2(n),a=r?this._t(r,t):Zr;return t[n]=a&&a.ignored?a:this._rules.test(n,ci)}ignores(n){return this._test(n,this._ignoreCache,di(n)).ignored}createFilter(){return n=>!this.ignores(n)}filter(n){return sb(n).filter(this.createFilter())}test(n){return this._test(n,this._testCache,di(n))}},qc=e=>new Hc(e),d2=e=>Ht(di(e),e,db),fb=()=>{let e=t=>/^\\\\\?\\/.test(t)||/["<>|\u0000-\u001F]+/u.test(t)?t:t.replace(/\\/g,"/");Ht.convert=e;let n=/^[a-z]:\//i;Ht.isNotRelative=t=>n.test(t)||ub(t)};typeof process<"u"&&process.platform==="win32"&&fb();ui.exports=qc;qc.default=qc;ui.exports.isPathValid=d2;or(ui.exports,Symbol.for("setupWindows"),fb)});var wb={};bo(wb,{isIgnored:()=>ao,layerOf:()=>kb,layersAbove:()=>Uc,withFolder:()=>hi});import{existsSync as m2,readFileSync as p2}from"node:fs";import{dirname as yb,join as gb,relative as u2,sep as fi}from"node:path";function ao(e,n,t){for(let r=e.length-1;r>=0;r-=1){let a=e[r],o=a===void 0?void 0:y2(a.folder,n);if(a===void 0||o===void 0)continue;let{ignored:s,unignored:i}=a.patterns.test(t==="folder"?`${o}/`:o);if(s||i)return s}return!1}function hi(e,n){let t=h2(gb(n,".gitignore"));return t===void 0?e:[...e,kb(n,t)]}function kb(e,n){return{folder:e,patterns:(0,bb.default)({allowRelativePaths:!1}).add(n)}}function Uc(e){return f2(e).reduce(hi,[])}function f2(e){let n=[];for(let t=e;;t=yb(t)){if(t!==e&&n.unshift(t),m2(gb(t,".git")))return n;if(yb(t)===t)return[]}}function h2(e){try{return p2(e,"utf8")}catch{return}}function y2(e,n){let t=e.endsWith(fi)?e:e+fi,r=n.startsWith(t)?n.slice(t.length):u2(e,n);return r!==""&&r!==".."&&!r.startsWith(`..${fi}`)?r.replaceAll(fi,"/"):void 0}var bb,yi=ma(()=>{"use strict";bb=$i(hb(),1)});var Jc={};bo(Jc,{isIgnored:()=>ao,isManifestName:()=>vb,layersAbove:()=>Uc,walkFolder:()=>Sb});import{readdirSync as g2}from"node:fs";import{join as b2}from"node:path";function vb(e){return k2.test(e)}function*Sb(e,n,t=0){if(t>64){yield{kind:"too-deep",path:e};return}let{entries:r,error:a}=S2(e);a!==void 0&&(yield{kind:"unreadable-folder",path:e,error:a});let o=r.some(({name:s})=>s===".gitignore")?hi(n,e):n;for(let s of r)yield*v2(s,e,o,t)}function*v2(e,n,t,r){let{name:a}=e,o=e.isDirectory();if(w2.has(a)||!o&&!vb(a))return;let s=b2(n,a);ao(t,s,o?"folder":"file")||(a.startsWith(".")?yield{kind:"hidden",path:s}:o?yield*Sb(s,t,r+1):yield{kind:e.isSymbolicLink()?"link":"file",path:s})}function S2(e){try{return{entries:g2(e,{withFileTypes:!0}).sort((t,r)=>t.name<r.name?-1:t.name>r.name?1:0)}}catch(n){return{entries:[],error:n}}}var k2,w2,Yc=ma(()=>{"use strict";yi();eo();yi();k2=/\.(?:ya?ml|json)$/i,w2=new Set([".git","node_modules"])});import{createRequire as x2}from"module";import{basename as O2,dirname as Xc,normalize as P2,relative as R2,resolve as A2,sep as Pb}from"path";import*as E2 from"fs";function C2(e){let n=P2(e);return n.length>1&&n[n.length-1]===Pb&&(n=n.substring(0,n.length-1)),n}function Rb(e,n){return e.replace(M2,n)}function _2(e){return e==="/"||T2.test(e)}function Qc(e,n){let{resolvePaths:t,normalizePath:r,pathSeparator:a}=n,o=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(t&&(e=A2(e)),(r||o)&&(e=C2(e)),e===".")return"";let s=e[e.length-1]!==a;return Rb(s?e+a:e,a)}function Ab(e,n){return n+e}function L2(e,n){return function(t,r){return r.startsWith(e)?r.slice(e.length)+t:Rb(R2(e,r),n.pathSeparator)+n.pathSeparator+t}}function N2(e){return e}function $2(e,n,t){return n+e+t}function I2(e,n){let{relativePaths:t,includeBasePath:r}=n;return t&&e?L2(e,n):r?Ab:N2}function D2(e){return function(n,t){t.push(n.substring(e.length)||".")}}function j2(e){return function(n,t,r){let a=n.substring(e.length)||".";r.every(o=>o(a,!0))&&t.push(a)}}function B2(e,n){let{includeDirs:t,filters:r,relativePaths:a}=n;return t?a?r&&r.length?j2(e):D2(e):r&&r.length?V2:F2:W2}function z2(e){let{excludeFiles:n,filters:t,onlyCounts:r}=e;return n?U2:t&&t.length?r?K2:G2:r?H2:q2}function Q2(e){return e.group?Y2:J2}function e_(e){return e.group?X2:Z2}function r_(e,n){return!e.resolveSymlinks||e.excludeSymlinks?null:n?t_:n_}function Eb(e,n,t){if(t.options.useRealPaths)return a_(n,t);let r=Xc(e),a=1;for(;r!==t.root&&a<2;){let o=t.symlinks.get(r);!!o&&(o===n||o.startsWith(n)||n.startsWith(o))?a++:r=Xc(r)}return t.symlinks.set(e,n),a>1}function a_(e,n){return n.visited.includes(e+n.options.pathSeparator)}function gi(e,n,t,r){n(e&&!r?e:null,t)}function u_(e,n){let{onlyCounts:t,group:r,maxFiles:a}=e;return t?n?o_:c_:r?n?s_:p_:a?n?l_:m_:n?i_:d_}function y_(e){return e?h_:f_}function w_(e,n){return new Promise((t,r)=>{Tb(e,n,(a,o)=>{if(a)return r(a);t(o)})})}function Tb(e,n,t){new Mb(e,n,t).start()}function v_(e,n){return new Mb(e,n).start()}var xb,M2,T2,F2,V2,W2,K2,G2,H2,q2,U2,J2,Y2,X2,Z2,n_,t_,o_,s_,i_,l_,c_,d_,m_,p_,Cb,f_,h_,g_,b_,k_,Mb,Ob,_b,Lb,Nb=ma(()=>{xb=x2(import.meta.url);M2=/[\\/]/g;T2=/^[a-z]:[\\/]$/i;F2=(e,n)=>{n.push(e||".")},V2=(e,n,t)=>{let r=e||".";t.every(a=>a(r,!0))&&n.push(r)},W2=()=>{};K2=(e,n,t,r)=>{r.every(a=>a(e,!1))&&t.files++},G2=(e,n,t,r)=>{r.every(a=>a(e,!1))&&n.push(e)},H2=(e,n,t,r)=>{t.files++},q2=(e,n)=>{n.push(e)},U2=()=>{};J2=e=>e,Y2=()=>[""].slice(0,0);X2=(e,n,t)=>{e.push({directory:n,files:t,dir:n})},Z2=()=>{};n_=function(e,n,t){let{queue:r,fs:a,options:{suppressErrors:o}}=n;r.enqueue(),a.realpath(e,(s,i)=>{if(s)return r.dequeue(o?null:s,n);a.stat(i,(l,c)=>{if(l)return r.dequeue(o?null:l,n);if(c.isDirectory()&&Eb(e,i,n))return r.dequeue(null,n);t(c,i),r.dequeue(null,n)})})},t_=function(e,n,t){let{queue:r,fs:a,options:{suppressErrors:o}}=n;r.enqueue();try{let s=a.realpathSync(e),i=a.statSync(s);if(i.isDirectory()&&Eb(e,s,n))return;t(i,s)}catch(s){if(!o)throw s}};o_=e=>e.counts,s_=e=>e.groups,i_=e=>e.paths,l_=e=>e.paths.slice(0,e.options.maxFiles),c_=(e,n,t)=>(gi(n,t,e.counts,e.options.suppressErrors),null),d_=(e,n,t)=>(gi(n,t,e.paths,e.options.suppressErrors),null),m_=(e,n,t)=>(gi(n,t,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors),null),p_=(e,n,t)=>(gi(n,t,e.groups,e.options.suppressErrors),null);Cb={withFileTypes:!0},f_=(e,n,t,r,a)=>{if(e.queue.enqueue(),r<0)return e.queue.dequeue(null,e);let{fs:o}=e;e.visited.push(n),e.counts.directories++,o.readdir(n||".",Cb,(s,i=[])=>{a(i,t,r),e.queue.dequeue(e.options.suppressErrors?null:s,e)})},h_=(e,n,t,r,a)=>{let{fs:o}=e;if(r<0)return;e.visited.push(n),e.counts.directories++;let s=[];try{s=o.readdirSync(n||".",Cb)}catch(i){if(!e.options.suppressErrors)throw i}a(s,t,r)};g_=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,n){this.onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,n),e&&(n.controller.abort(),this.onQueueEmpty=void 0))}},b_=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},k_=class{aborted=!1;abort(){this.aborted=!0}},Mb=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,n,t){this.isSynchronous=!t,this.callbackInvoker=u_(n,this.isSynchronous),this.root=Qc(e,n),this.state={root:_2(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new b_,options:n,queue:new g_((r,a)=>this.callbackInvoker(a,r,t)),symlinks:new Map,visited:[""].slice(0,0),controller:new k_,fs:n.fs||E2},this.joinPath=I2(this.root,n),this.pushDirectory=B2(this.root,n),this.pushFile=z2(n),this.getArray=Q2(n),this.groupFiles=e_(n),this.resolveSymlink=r_(n,this.isSynchronous),this.walkDirectory=y_(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,n,t)=>{let{paths:r,options:{filters:a,resolveSymlinks:o,excludeSymlinks:s,exclude:i,maxFiles:l,signal:c,useRealPaths:d,pathSeparator:m},controller:p}=this.state;if(p.aborted||c&&c.aborted||l&&r.length>l)return;let u=this.getArray(this.state.paths);for(let y=0;y<e.length;++y){let h=e[y];if(h.isFile()||h.isSymbolicLink()&&!o&&!s){let g=this.joinPath(h.name,n);this.pushFile(g,u,this.state.counts,a)}else if(h.isDirectory()){let g=$2(h.name,n,this.state.options.pathSeparator);if(i&&i(h.name,g))continue;this.pushDirectory(g,r,a),this.walkDirectory(this.state,g,g,t-1,this.walk)}else if(this.resolveSymlink&&h.isSymbolicLink()){let g=Ab(h.name,n);this.resolveSymlink(g,this.state,(A,S)=>{if(A.isDirectory()){if(S=Qc(S,this.state.options),i&&i(h.name,d?S:g+m))return;this.walkDirectory(this.state,S,d?S:g+m,t-1,this.walk)}else{S=d?S:g;let M=O2(S),N=Qc(Xc(S),this.state.options);S=this.joinPath(M,N),this.pushFile(S,u,this.state.counts,a)}})}}this.groupFiles(this.state.groups,n,u)}};Ob=class{constructor(e,n){this.root=e,this.options=n}withPromise(){return w_(this.root,this.options)}withCallback(e){Tb(this.root,this.options,e)}sync(){return v_(this.root,this.options)}},_b=null;try{xb.resolve("picomatch"),_b=xb("picomatch")}catch{}Lb=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:Pb,filters:[]};globFunction;constructor(e){this.options={...this.options,...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(e){return new Ob(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,n){return this.options={...this.options,...n},new Ob(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...n){let t=this.globFunction||_b;if(!t)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];return r||(r=t(e,...n),this.globCache[e.join("\0")]=r),this.options.filters.push(a=>r(a)),this}}});var oo=vt((xse,Fb)=>{"use strict";var $b="[^\\\\/]",S_="(?=.)",Ib="[^/]",Zc="(?:\\/|$)",Db="(?:^|\\/)",ed=`\\.{1,2}${Zc}`,x_="(?!\\.)",O_=`(?!${Db}${ed})`,P_=`(?!\\.{0,1}${Zc})`,R_=`(?!${ed})`,A_="[^.\\/]",E_=`${Ib}*?`,C_="/",jb={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:S_,QMARK:Ib,END_ANCHOR:Zc,DOTS_SLASH:ed,NO_DOT:x_,NO_DOTS:O_,NO_DOT_SLASH:P_,NO_DOTS_SLASH:R_,QMARK_NO_DOT:A_,STAR:E_,START_ANCHOR:Db,SEP:C_},M_={...jb,SLASH_LITERAL:"[\\\\/]",QMARK:$b,STAR:`${$b}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},T_={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Fb.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:T_,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?M_:jb}}});var so=vt(rn=>{"use strict";var{REGEX_BACKSLASH:__,REGEX_REMOVE_BACKSLASH:L_,REGEX_SPECIAL_CHARS:N_,REGEX_SPECIAL_CHARS_GLOBAL:$_}=oo();rn.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);rn.hasRegexChars=e=>N_.test(e);rn.isRegexChar=e=>e.length===1&&rn.hasRegexChars(e);rn.escapeRegex=e=>e.replace($_,"\\$1");rn.toPosixSlashes=e=>e.replace(__,"/");rn.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};rn.removeBackslashes=e=>e.replace(L_,n=>n==="\\"?"":n);rn.escapeLast=(e,n,t)=>{let r=e.lastIndexOf(n,t);return r===-1?e:e[r-1]==="\\"?rn.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};rn.removePrefix=(e,n={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),n.prefix="./"),t};rn.wrapOutput=(e,n={},t={})=>{let r=t.contains?"":"^",a=t.contains?"":"$",o=`${r}(?:${e})${a}`;return n.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};rn.basename=(e,{windows:n}={})=>{let t=e.split(n?/[\\/]/:"/"),r=t[t.length-1];return r===""?t[t.length-2]:r}});var Ub=vt((Pse,qb)=>{"use strict";var Vb=so(),{CHAR_ASTERISK:nd,CHAR_AT:I_,CHAR_BACKWARD_SLASH:ta,CHAR_COMMA:D_,CHAR_DOT:td,CHAR_EXCLAMATION_MARK:rd,CHAR_FORWARD_SLASH:Hb,CHAR_LEFT_CURLY_BRACE:ad,CHAR_LEFT_PARENTHESES:bi,CHAR_LEFT_SQUARE_BRACKET:j_,CHAR_PLUS:F_,CHAR_QUESTION_MARK:Wb,CHAR_RIGHT_CURLY_BRACE:V_,CHAR_RIGHT_PARENTHESES:Bb,CHAR_RIGHT_SQUARE_BRACKET:W_}=oo(),Kb=e=>e===Hb||e===ta,Gb=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},B_=(e,n)=>{let t=n||{},r=e.length-1,a=t.parts===!0||t.tokens===!0||t.scanToEnd===!0,o=[],s=[],i=[],l=e,c=-1,d=0,m=0,p=!1,u=!1,y=!1,h=!1,g=!1,A=!1,S=!1,M=!1,N=!1,_=!1,T=0,D,x,I={value:"",depth:0,isGlob:!1},b=()=>c>=r,fe=()=>l.charCodeAt(c+1),K=()=>(D=x,l.charCodeAt(++c));for(;c<r;){x=K();let ee;if(x===ta){S=I.backslashes=!0,x=K(),x===ad&&(A=!0);continue}if(A===!0||x===ad){for(T++;b()!==!0&&(x=K());){if(x===ta){S=I.backslashes=!0,K();continue}if(x===ad){T++;continue}if(A!==!0&&x===td&&(x=K())===td){if(p=I.isBrace=!0,y=I.isGlob=!0,_=!0,a===!0)continue;break}if(A!==!0&&x===D_){if(p=I.isBrace=!0,y=I.isGlob=!0,_=!0,a===!0)continue;break}if(x===V_&&(T--,T===0)){A=!1,p=I.isBrace=!0,_=!0;break}}if(a===!0)continue;break}if(x===Hb){if(o.push(c),s.push(I),I={value:"",depth:0,isGlob:!1},_===!0)continue;if(D===td&&c===d+1){d+=2;continue}m=c+1;continue}if(t.noext!==!0&&(x===F_||x===I_||x===nd||x===Wb||x===rd)===!0&&fe()===bi){if(y=I.isGlob=!0,h=I.isExtglob=!0,_=!0,x===rd&&c===d&&(N=!0),a===!0){let on=0;for(;b()!==!0&&(x=K());){if(x===ta){S=I.backslashes=!0,K();continue}if(x===bi){on++;continue}if(x===Bb&&--on===0){_=!0;break}}continue}break}if(x===nd){if(D===nd&&(g=I.isGlobstar=!0),y=I.isGlob=!0,_=!0,a===!0)continue;break}if(x===Wb){if(y=I.isGlob=!0,_=!0,a===!0)continue;break}if(x===j_){for(;b()!==!0&&(ee=K());){if(ee===ta){S=I.backslashes=!0,K();continue}if(ee===W_){u=I.isBracket=!0,y=I.isGlob=!0,_=!0;break}}if(a===!0)continue;break}if(t.nonegate!==!0&&x===rd&&c===d){M=I.negated=!0,d++;continue}if(t.noparen!==!0&&x===bi){if(y=I.isGlob=!0,a===!0){let Qe=1;for(;b()!==!0&&(x=K());){if(x===ta){S=I.backslashes=!0,K();continue}if(x===bi){Qe++;continue}if(x===Bb&&--Qe===0){_=!0;break}}continue}break}if(y===!0){if(_=!0,a===!0)continue;break}}t.noext===!0&&(h=!1,y=!1);let de=l,w="",k="";d>0&&(w=l.slice(0,d),l=l.slice(d),m-=d),de&&y===!0&&m>0?(de=l.slice(0,m),k=l.slice(m)):y===!0?(de="",k=l):de=l,de&&de!==""&&de!=="/"&&de!==l&&Kb(de.charCodeAt(de.length-1))&&(de=de.slice(0,-1)),t.unescape===!0&&(k&&(k=Vb.removeBackslashes(k)),de&&S===!0&&(de=Vb.removeBackslashes(de)));let bn={prefix:w,input:e,start:d,base:de,glob:k,isBrace:p,isBracket:u,isGlob:y,isExtglob:h,isGlobstar:g,negated:M,negatedExtglob:N};if(t.tokens===!0&&(bn.maxDepth=0,Kb(x)||s.push(I),bn.tokens=s),t.parts===!0||t.tokens===!0){let ee;for(let Ee=0;Ee<o.length;Ee++){let cr=ee!==void 0?ee+1:d,da=o[Ee],Ut=e.slice(cr,da);t.tokens&&(Ee===0&&d!==0?(s[Ee].isPrefix=!0,s[Ee].value=w):s[Ee].value=Ut,Gb(s[Ee]),bn.maxDepth+=s[Ee].depth),da>=d&&(i.push(Ut),ee=da)}let Qe=ee!==void 0?ee+1:d,on=e.slice(Qe);i.push(on),t.tokens&&ee&&ee+1<e.length&&(s[s.length-1].value=on,Gb(s[s.length-1]),bn.maxDepth+=s[s.length-1].depth),bn.slashes=o,bn.parts=i}return bn};qb.exports=B_});var Qb=vt((Rse,Yb)=>{"use strict";var io=oo(),yn=so(),{MAX_LENGTH:ki,POSIX_REGEX_SOURCE:K_,REGEX_NON_SPECIAL_CHARS:G_,REGEX_SPECIAL_CHARS_BACKREF:H_,REPLACEMENTS:zb}=io,q_=(e,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...e,n);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(a=>yn.escapeRegex(a)).join("..")}return t},ra=(e,n)=>`Missing ${e}: "${n}" - use "\\\\${n}" to match literal characters`,Jb=e=>{let n=[],t=0,r=0,a=0,o="",s=!1;for(let i of e){if(s===!0){o+=i,s=!1;continue}if(i==="\\"){o+=i,s=!0;continue}if(i==='"'){a=a===1?0:1,o+=i;continue}if(a===0){if(i==="[")t++;else if(i==="]"&&t>0)t--;else if(t===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){n.push(o),o="";continue}}}o+=i}return n.push(o),n},U_=e=>{let n=!1;for(let t of e){if(n===!0){n=!1;continue}if(t==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},sd=e=>{let n=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(2,-1),t=!0);if(U_(n))return n.replace(/\\(.)/g,"$1")},z_=e=>{let n=e.map(sd).filter(Boolean);for(let t=0;t<n.length;t++)for(let r=t+1;r<n.length;r++){let a=n[t],o=n[r],s=a[0];if(!(!s||a!==s.repeat(a.length)||o!==s.repeat(o.length))&&(a===o||a.startsWith(o)||o.startsWith(a)))return!0}return!1},od=(e,n=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let t=0,r=0,a=0,o=!1;for(let s=1;s<e.length;s++){let i=e[s];if(o===!0){o=!1;continue}if(i==="\\"){o=!0;continue}if(i==='"'){a=a===1?0:1;continue}if(a!==1){if(i==="["){t++;continue}if(i==="]"&&t>0){t--;continue}if(!(t>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return n===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},J_=e=>`${e.length===1?yn.escapeRegex(e[0]):`[${e.map(t=>yn.escapeRegex(t)).join("")}]`}*`,Y_=e=>{let n=0,t=[];for(;n<e.length;){let r=od(e.slice(n),!1);if(!r||r.type!=="*")return;let a=Jb(r.body).map(s=>s.trim());if(a.length!==1)return;let o=sd(a[0]);if(!o||o.length!==1)return;t.push(o),n+=r.end+1}if(!(t.length<1))return t},Q_=e=>{let n=0,t=e.trim(),r=od(t);for(;r;)n++,t=r.body.trim(),r=od(t);return n},X_=(e,n)=>{if(n.maxExtglobRecursion===!1)return{risky:!1};let t=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:io.DEFAULT_MAX_EXTGLOB_RECURSION,r=Jb(e).map(i=>i.trim());if(r.length>1&&(r.some(i=>i==="")||r.some(i=>/^[*?]+$/.test(i))||z_(r)))return{risky:!0};let a=[],o=!1,s=!0;for(let i of r){let l=Y_(i);if(l){o=!0,a.push(...l);continue}let c=sd(i);if(c&&c.length===1){a.push(c);continue}if(s=!1,Q_(i)>t)return{risky:!0}}return o?s?{risky:!0,safeOutput:J_([...new Set(a)])}:{risky:!0}:{risky:!1}},id=(e,n)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=zb[e]||e;let t={...n},r=typeof t.maxLength=="number"?Math.min(ki,t.maxLength):ki,a=e.length;if(a>r)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);let o={type:"bos",value:"",output:t.prepend||""},s=[o],i=t.capture?"":"?:",l=io.globChars(t.windows),c=io.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:p,ONE_CHAR:u,DOTS_SLASH:y,NO_DOT:h,NO_DOT_SLASH:g,NO_DOTS_SLASH:A,QMARK:S,QMARK_NO_DOT:M,STAR:N,START_ANCHOR:_}=l,T=C=>`(${i}(?:(?!${_}${C.dot?y:d}).)*?)`,D=t.dot?"":h,x=t.dot?S:M,I=t.bash===!0?T(t):N;t.capture&&(I=`(${I})`),typeof t.noext=="boolean"&&(t.noextglob=t.noext);let b={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=yn.removePrefix(e,b),a=e.length;let fe=[],K=[],de=[],w=o,k,bn=()=>b.index===a-1,ee=b.peek=(C=1)=>e[b.index+C],Qe=b.advance=()=>e[++b.index]||"",on=()=>e.slice(b.index+1),Ee=(C="",me=0)=>{b.consumed+=C,b.index+=me},cr=C=>{b.output+=C.output!=null?C.output:C.value,Ee(C.value)},da=()=>{let C=1;for(;ee()==="!"&&(ee(2)!=="("||ee(3)==="?");)Qe(),b.start++,C++;return C%2===0?!1:(b.negated=!0,b.start++,!0)},Ut=C=>{b[C]++,de.push(C)},wt=C=>{b[C]--,de.pop()},U=C=>{if(w.type==="globstar"){let me=b.braces>0&&(C.type==="comma"||C.type==="brace"),E=C.extglob===!0||fe.length&&(C.type==="pipe"||C.type==="paren");C.type!=="slash"&&C.type!=="paren"&&!me&&!E&&(b.output=b.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=I,b.output+=w.output)}if(fe.length&&C.type!=="paren"&&(fe[fe.length-1].inner+=C.value),(C.value||C.output)&&cr(C),w&&w.type==="text"&&C.type==="text"){w.output=(w.output||w.value)+C.value,w.value+=C.value;return}C.prev=w,s.push(C),w=C},go=(C,me)=>{let E={...c[me],conditions:1,inner:""};E.prev=w,E.parens=b.parens,E.output=b.output,E.startIndex=b.index,E.tokensIndex=s.length;let z=(t.capture?"(":"")+E.open;Ut("parens"),U({type:C,value:me,output:b.output?"":u}),U({type:"paren",extglob:!0,value:Qe(),output:z}),fe.push(E)},Zw=C=>{let me=e.slice(C.startIndex,b.index+1),E=e.slice(C.startIndex+2,b.index),z=X_(E,t);if((C.type==="plus"||C.type==="star")&&z.risky){let oe=z.safeOutput?(C.output?"":u)+(t.capture?`(${z.safeOutput})`:z.safeOutput):void 0,Kn=s[C.tokensIndex];Kn.type="text",Kn.value=me,Kn.output=oe||yn.escapeRegex(me);for(let zt=C.tokensIndex+1;zt<s.length;zt++)s[zt].value="",s[zt].output="",delete s[zt].suffix;b.output=C.output+Kn.output,b.backtrack=!0,U({type:"paren",extglob:!0,value:k,output:""}),wt("parens");return}let se=C.close+(t.capture?")":""),Ce;if(C.type==="negate"){let oe=I;if(C.inner&&C.inner.length>1&&C.inner.includes("/")&&(oe=T(t)),(oe!==I||bn()||/^\)+$/.test(on()))&&(se=C.close=`)$))${oe}`),C.inner.includes("*")&&(Ce=on())&&/^\.[^\\/.]+$/.test(Ce)){let Kn=id(Ce,{...n,fastpaths:!1}).output;se=C.close=`)${Kn})${oe})`}C.prev.type==="bos"&&(b.negatedExtglob=!0)}U({type:"paren",extglob:!0,value:k,output:se}),wt("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let C=!1,me=e.replace(H_,(E,z,se,Ce,oe,Kn)=>Ce==="\\"?(C=!0,E):Ce==="?"?z?z+Ce+(oe?S.repeat(oe.length):""):Kn===0?x+(oe?S.repeat(oe.length):""):S.repeat(se.length):Ce==="."?d.repeat(se.length):Ce==="*"?z?z+Ce+(oe?I:""):I:z?E:`\\${E}`);return C===!0&&(t.unescape===!0?me=me.replace(/\\/g,""):me=me.replace(/\\+/g,E=>E.length%2===0?"\\\\":E?"\\":"")),me===e&&t.contains===!0?(b.output=e,b):(b.output=yn.wrapOutput(me,b,n),b)}for(;!bn();){if(k=Qe(),k==="\0")continue;if(k==="\\"){let E=ee();if(E==="/"&&t.bash!==!0||E==="."||E===";")continue;if(!E){k+="\\",U({type:"text",value:k});continue}let z=/^\\+/.exec(on()),se=0;if(z&&z[0].length>2&&(se=z[0].length,b.index+=se,se%2!==0&&(k+="\\")),t.unescape===!0?k=Qe():k+=Qe(),b.brackets===0){U({type:"text",value:k});continue}}if(b.brackets>0&&(k!=="]"||w.value==="["||w.value==="[^")){if(t.posix!==!1&&k===":"){let E=w.value.slice(1);if(E.includes("[")&&(w.posix=!0,E.includes(":"))){let z=w.value.lastIndexOf("["),se=w.value.slice(0,z),Ce=w.value.slice(z+2),oe=K_[Ce];if(oe){w.value=se+oe,b.backtrack=!0,Qe(),!o.output&&s.indexOf(w)===1&&(o.output=u);continue}}}(k==="["&&ee()!==":"||k==="-"&&ee()==="]")&&(k=`\\${k}`),k==="]"&&(w.value==="["||w.value==="[^")&&(k=`\\${k}`),t.posix===!0&&k==="!"&&w.value==="["&&(k="^"),w.value+=k,cr({value:k});continue}if(b.quotes===1&&k!=='"'){k=yn.escapeRegex(k),w.value+=k,cr({value:k});continue}if(k==='"'){b.quotes=b.quotes===1?0:1,t.keepQuotes===!0&&U({type:"text",value:k});continue}if(k==="("){Ut("parens"),U({type:"paren",value:k});continue}if(k===")"){if(b.parens===0&&t.strictBrackets===!0)throw new SyntaxError(ra("opening","("));let E=fe[fe.length-1];if(E&&b.parens===E.parens+1){Zw(fe.pop());continue}U({type:"paren",value:k,output:b.parens?")":"\\)"}),wt("parens");continue}if(k==="["){if(t.nobracket===!0||!on().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(ra("closing","]"));k=`\\${k}`}else Ut("brackets");U({type:"bracket",value:k});continue}if(k==="]"){if(t.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){U({type:"text",value:k,output:`\\${k}`});continue}if(b.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ra("opening","["));U({type:"text",value:k,output:`\\${k}`});continue}wt("brackets");let E=w.value.slice(1);if(w.posix!==!0&&E[0]==="^"&&!E.includes("/")&&(k=`/${k}`),w.value+=k,cr({value:k}),t.literalBrackets===!1||yn.hasRegexChars(E))continue;let z=yn.escapeRegex(w.value);if(b.output=b.output.slice(0,-w.value.length),t.literalBrackets===!0){b.output+=z,w.value=z;continue}w.value=`(${i}${z}|${w.value})`,b.output+=w.value;continue}if(k==="{"&&t.nobrace!==!0){Ut("braces");let E={type:"brace",value:k,output:"(",outputIndex:b.output.length,tokensIndex:b.tokens.length};K.push(E),U(E);continue}if(k==="}"){let E=K[K.length-1];if(t.nobrace===!0||!E){U({type:"text",value:k,output:k});continue}let z=")";if(E.dots===!0){let se=s.slice(),Ce=[];for(let oe=se.length-1;oe>=0&&(s.pop(),se[oe].type!=="brace");oe--)se[oe].type!=="dots"&&Ce.unshift(se[oe].value);z=q_(Ce,t),b.backtrack=!0}if(E.comma!==!0&&E.dots!==!0){let se=b.output.slice(0,E.outputIndex),Ce=b.tokens.slice(E.tokensIndex);E.value=E.output="\\{",k=z="\\}",b.output=se;for(let oe of Ce)b.output+=oe.output||oe.value}U({type:"brace",value:k,output:z}),wt("braces"),K.pop();continue}if(k==="|"){fe.length>0&&fe[fe.length-1].conditions++,U({type:"text",value:k});continue}if(k===","){let E=k,z=K[K.length-1];z&&de[de.length-1]==="braces"&&(z.comma=!0,E="|"),U({type:"comma",value:k,output:E});continue}if(k==="/"){if(w.type==="dot"&&b.index===b.start+1){b.start=b.index+1,b.consumed="",b.output="",s.pop(),w=o;continue}U({type:"slash",value:k,output:p});continue}if(k==="."){if(b.braces>0&&w.type==="dot"){w.value==="."&&(w.output=d);let E=K[K.length-1];w.type="dots",w.output+=k,w.value+=k,E.dots=!0;continue}if(b.braces+b.parens===0&&w.type!=="bos"&&w.type!=="slash"){U({type:"text",value:k,output:d});continue}U({type:"dot",value:k,output:d});continue}if(k==="?"){if(!(w&&w.value==="(")&&t.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){go("qmark",k);continue}if(w&&w.type==="paren"){let z=ee(),se=k;(w.value==="("&&!/[!=<:]/.test(z)||z==="<"&&!/<([!=]|\w+>)/.test(on()))&&(se=`\\${k}`),U({type:"text",value:k,output:se});continue}if(t.dot!==!0&&(w.type==="slash"||w.type==="bos")){U({type:"qmark",value:k,output:M});continue}U({type:"qmark",value:k,output:S});continue}if(k==="!"){if(t.noextglob!==!0&&ee()==="("&&(ee(2)!=="?"||!/[!=<:]/.test(ee(3)))){go("negate",k);continue}if(t.nonegate!==!0&&b.index===0){da();continue}}if(k==="+"){if(t.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){go("plus",k);continue}if(w&&w.value==="("||t.regex===!1){U({type:"plus",value:k,output:m});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||b.parens>0){U({type:"plus",value:k});continue}U({type:"plus",value:m});continue}if(k==="@"){if(t.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){U({type:"at",extglob:!0,value:k,output:""});continue}U({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let E=G_.exec(on());E&&(k+=E[0],b.index+=E[0].length),U({type:"text",value:k});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=k,w.output=I,b.backtrack=!0,b.globstar=!0,Ee(k);continue}let C=on();if(t.noextglob!==!0&&/^\([^?]/.test(C)){go("star",k);continue}if(w.type==="star"){if(t.noglobstar===!0){Ee(k);continue}let E=w.prev,z=E.prev,se=E.type==="slash"||E.type==="bos",Ce=z&&(z.type==="star"||z.type==="globstar");if(t.bash===!0&&(!se||C[0]&&C[0]!=="/")){U({type:"star",value:k,output:""});continue}let oe=b.braces>0&&(E.type==="comma"||E.type==="brace"),Kn=fe.length&&(E.type==="pipe"||E.type==="paren");if(!se&&E.type!=="paren"&&!oe&&!Kn){U({type:"star",value:k,output:""});continue}for(;C.slice(0,3)==="/**";){let dr=e[b.index+4];if(dr&&dr!=="/")break;C=C.slice(3),Ee("/**",3)}let zt=bn()||b.parens>0&&C===")".repeat(b.parens)&&!fe.some(dr=>dr.type==="negate");if(E.type==="bos"&&bn()){w.type="globstar",w.value+=k,w.output=T(t),b.output=w.output,b.globstar=!0,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&!Ce&&zt){b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=T(t)+(t.strictSlashes?")":"|$)"),w.value+=k,b.globstar=!0,b.output+=E.output+w.output,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&C[0]==="/"){let dr=C[1]!==void 0?"|$":"";b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=`${T(t)}${p}|${p}${dr})`,w.value+=k,b.output+=E.output+w.output,b.globstar=!0,Ee(k+Qe()),U({type:"slash",value:"/",output:""});continue}if(E.type==="bos"&&C[0]==="/"){w.type="globstar",w.value+=k,w.output=`(?:^|${p}|${T(t)}${p})`,b.output=w.output,b.globstar=!0,Ee(k+Qe()),U({type:"slash",value:"/",output:""});continue}b.output=b.output.slice(0,-w.output.length),w.type="globstar",w.output=T(t),w.value+=k,b.output+=w.output,b.globstar=!0,Ee(k);continue}let me={type:"star",value:k,output:I};if(t.bash===!0){me.output=".*?",(w.type==="bos"||w.type==="slash")&&(me.output=D+me.output),U(me);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&t.regex===!0){me.output=k,U(me);continue}(b.index===b.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(b.output+=g,w.output+=g):t.dot===!0?(b.output+=A,w.output+=A):(b.output+=D,w.output+=D),ee()!=="*"&&(b.output+=u,w.output+=u)),U(me)}for(;b.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ra("closing","]"));b.output=yn.escapeLast(b.output,"["),wt("brackets")}for(;b.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ra("closing",")"));b.output=yn.escapeLast(b.output,"("),wt("parens")}for(;b.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ra("closing","}"));b.output=yn.escapeLast(b.output,"{"),wt("braces")}if(t.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&U({type:"maybe_slash",value:"",output:`${p}?`}),b.backtrack===!0){b.output="";for(let C of b.tokens)b.output+=C.output!=null?C.output:C.value,C.suffix&&(b.output+=C.suffix)}return b};id.fastpaths=(e,n)=>{let t={...n},r=typeof t.maxLength=="number"?Math.min(ki,t.maxLength):ki,a=e.length;if(a>r)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);e=zb[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:s,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:p,START_ANCHOR:u}=io.globChars(t.windows),y=t.dot?d:c,h=t.dot?m:c,g=t.capture?"":"?:",A={negated:!1,prefix:""},S=t.bash===!0?".*?":p;t.capture&&(S=`(${S})`);let M=D=>D.noglobstar===!0?S:`(${g}(?:(?!${u}${D.dot?l:o}).)*?)`,N=D=>{switch(D){case"*":return`${y}${i}${S}`;case".*":return`${o}${i}${S}`;case"*.*":return`${y}${S}${o}${i}${S}`;case"*/*":return`${y}${S}${s}${i}${h}${S}`;case"**":return y+M(t);case"**/*":return`(?:${y}${M(t)}${s})?${h}${i}${S}`;case"**/*.*":return`(?:${y}${M(t)}${s})?${h}${S}${o}${i}${S}`;case"**/.*":return`(?:${y}${M(t)}${s})?${o}${i}${S}`;default:{let x=/^(.*?)\.(\w+)$/.exec(D);if(!x)return;let I=N(x[1]);return I?I+o+x[2]:void 0}}},_=yn.removePrefix(e,A),T=N(_);return T&&t.strictSlashes!==!0&&(T+=`${s}?`),T};Yb.exports=id});var ek=vt((Ase,Zb)=>{"use strict";var Z_=Ub(),ld=Qb(),Xb=so(),eL=oo(),nL=e=>e&&typeof e=="object"&&!Array.isArray(e),Se=(e,n,t=!1)=>{if(Array.isArray(e)){let d=e.map(p=>Se(p,n,t));return p=>{for(let u of d){let y=u(p);if(y)return y}return!1}}let r=nL(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let a=n||{},o=a.windows,s=r?Se.compileRe(e,n):Se.makeRe(e,n,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(a.ignore){let d={...n,ignore:null,onMatch:null,onResult:null};l=Se(a.ignore,d,t)}let c=(d,m=!1)=>{let{isMatch:p,match:u,output:y}=Se.test(d,s,n,{glob:e,posix:o}),h={glob:e,state:i,regex:s,posix:o,input:d,output:y,match:u,isMatch:p};return typeof a.onResult=="function"&&a.onResult(h),p===!1?(h.isMatch=!1,m?h:!1):l(d)?(typeof a.onIgnore=="function"&&a.onIgnore(h),h.isMatch=!1,m?h:!1):(typeof a.onMatch=="function"&&a.onMatch(h),m?h:!0)};return t&&(c.state=i),c};Se.test=(e,n,t,{glob:r,posix:a}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let o=t||{},s=o.format||(a?Xb.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?i=Se.matchBase(e,n,t,a):i=n.exec(l)),{isMatch:!!i,match:i,output:l}};Se.matchBase=(e,n,t,r=t&&t.windows)=>(n instanceof RegExp?n:Se.makeRe(n,t)).test(Xb.basename(e,{windows:r}));Se.isMatch=(e,n,t)=>Se(n,t)(e);Se.parse=(e,n)=>Array.isArray(e)?e.map(t=>Se.parse(t,n)):ld(e,{...n,fastpaths:!1});Se.scan=(e,n)=>Z_(e,n);Se.compileRe=(e,n,t=!1,r=!1)=>{if(t===!0)return e.output;let a=n||{},o=a.contains?"":"^",s=a.contains?"":"$",i=`${o}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=Se.toRegex(i,n);return r===!0&&(l.state=e),l};Se.makeRe=(e,n={},t=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let a={negated:!1,fastpaths:!0};return n.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(a.output=ld.fastpaths(e,n)),a.output||(a=ld(e,n)),Se.compileRe(a,n,t,r)};Se.toRegex=(e,n)=>{try{let t=n||{};return new RegExp(e,t.flags||(t.nocase?"i":""))}catch(t){if(n&&n.debug===!0)throw t;return/$^/}};Se.constants=eL;Zb.exports=Se});var ak=vt((Ese,rk)=>{"use strict";var nk=ek(),tL=so();function tk(e,n,t=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:tL.isWindows()}),nk(e,n,t)}Object.assign(tk,nk);rk.exports=tk});var gk={};bo(gk,{convertPathToPattern:()=>xL,escapePath:()=>pk,glob:()=>TL,globSync:()=>_L,isDynamicPattern:()=>uk});import{readdir as rL,readdirSync as aL,realpath as oL,realpathSync as sL,stat as iL,statSync as lL}from"fs";import{isAbsolute as cL,posix as sr,resolve as dL}from"path";import{fileURLToPath as mL}from"url";function hL(e,n={}){let t=e.length,r=Array(t),a=Array(t),o,s;for(o=0;o<t;o++){let i=ck(e[o]);r[o]=i;let l=i.length,c=Array(l);for(s=0;s<l;s++)c[s]=(0,aa.default)(i[s],n);a[o]=c}return i=>{let l=i.split("/");if(l[0]===".."&&fL.test(i))return!0;for(o=0;o<t;o++){let c=r[o],d=a[o],m=l.length,p=Math.min(m,c.length);for(s=0;s<p;){let u=c[s];if(u.includes("/"))return!0;if(!d[s](l[s]))break;if(!n.noglobstar&&u==="**")return!0;s++}if(s===m)return!0}return!1}}function ok(e,n,t){if(e===n||n.startsWith(`${e}/`)){if(t){let a=e.length+ +!gL(e);return(o,s)=>o.slice(a,s?-1:void 0)||"."}let r=n.slice(e.length+1);return r?(a,o)=>{if(a===".")return r;let s=`${r}/${a}`;return o?s.slice(0,-1):s}:(a,o)=>o&&a!=="."?a.slice(0,-1):a}return t?r=>sr.relative(e,r)||".":r=>sr.relative(e,`${n}/${r}`)||"."}function bL(e,n){if(n.startsWith(`${e}/`)){let t=n.slice(e.length+1);return r=>`${t}/${r}`}return t=>{let r=sr.relative(e,`${n}/${t}`);return t[t.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function sk(e){return e.replace(uL,n=>`${n}/`)}function ck(e){var n;let t=aa.default.scan(e,kL);return!((n=t.parts)===null||n===void 0)&&n.length?t.parts:[e]}function vL(e){return dk(e)}function SL(e){return mk(e).replace(wL,"/")}function uk(e,n){if(n?.caseSensitiveMatch===!1)return!0;let t=aa.default.scan(e);return t.isGlob||t.negated}function lo(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function fk(e){return typeof e=="string"?[e]:e??[]}function cd(e,n,t,r){var a;let o=n.cwd,s=e;e[e.length-1]==="/"&&(s=e.slice(0,-1)),s[s.length-1]!=="*"&&n.expandDirectories&&(s+="/**");let i=pk(o);s=cL(s.replace(AL,""))?sr.relative(i,s):sr.normalize(s);let l=(a=RL.exec(s))===null||a===void 0?void 0:a[0],c=ck(s);if(l){let m=(l.length+1)/3,p=0,u=i.split("/");for(;p<m&&c[p+m]===u[u.length+p-m];)s=s.slice(0,(m-p-1)*3)+s.slice((m-p)*3+c[p+m].length+1)||".",p++;let y=sr.join(o,l.slice(p*3));y[0]!=="."&&t.root.length>y.length&&(t.root=sk(y),t.depthOffset=-m+p)}if(!r&&t.depthOffset>=0){var d;(d=t.commonPath)!==null&&d!==void 0||(t.commonPath=c);let m=[],p=Math.min(t.commonPath.length,c.length);for(let u=0;u<p;u++){let y=c[u];if(y==="**"&&!c[u+1]){m.pop();break}if(u===c.length-1||y!==t.commonPath[u]||uk(y))break;m.push(y)}t.depthOffset=m.length,t.commonPath=m,t.root=sk(m.length>0?sr.join(o,...m):o)}return s}function EL(e,n,t){let r=[],a=[];for(let o of e.ignore)o&&(o[0]!=="!"||o[1]==="(")&&a.push(cd(o,e,t,!0));for(let o of n)o&&(o[0]!=="!"||o[1]==="("?r.push(cd(o,e,t,!1)):(o[1]!=="!"||o[2]==="(")&&a.push(cd(o.slice(1),e,t,!0)));return{match:r,ignore:a}}function CL(e,n){let t=e.cwd,r={root:t,depthOffset:0},a=EL(e,n,r);e.debug&&lo("internal processing patterns:",a);let{absolute:o,caseSensitiveMatch:s,debug:i,dot:l,followSymbolicLinks:c,onlyDirectories:d}=e,m=r.root.replace(lk,""),p={dot:l,nobrace:e.braceExpansion===!1,nocase:!s,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},u=(0,aa.default)(a.match,p),y=(0,aa.default)(a.ignore,p),h=hL(a.match,p),g=ok(t,m,o),A=o?g:ok(t,m,!0),S=(_,T)=>{let D=A(T,!0);return D!=="."&&!h(D)||y(D)},M;e.deep!==void 0&&(M=Math.round(e.deep-r.depthOffset));let N=new Lb({filters:[i?(_,T)=>{let D=g(_,T),x=u(D)&&!y(D);return x&&lo(`matched ${D}`),x}:(_,T)=>{let D=g(_,T);return u(D)&&!y(D)}],exclude:i?(_,T)=>{let D=S(_,T);return lo(`${D?"skipped":"crawling"} ${T}`),D}:S,fs:e.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:d,includeDirs:d||!e.onlyFiles,maxDepth:M,signal:e.signal}).crawl(m);return e.debug&&lo("internal properties:",{...r,root:m}),[N,t!==m&&!o&&bL(t,m)]}function hk(e,n){if(n)for(let t=e.length-1;t>=0;t--)e[t]=n(e[t]);return e}function ML(e){let n=Object.assign({},e);for(let t in ik)n[t]===void 0&&Object.assign(n,{[t]:ik[t]});return n.cwd=(n.cwd instanceof URL?mL(n.cwd):dL(n.cwd||process.cwd())).replace(lk,"/"),n.ignore=fk(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||rL,readdirSync:n.fs.readdirSync||aL,realpath:n.fs.realpath||oL,realpathSync:n.fs.realpathSync||sL,stat:n.fs.stat||iL,statSync:n.fs.statSync||lL}),n.debug&&lo("globbing with options:",n),n}function yk(e,n={}){var t;if(e&&n?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let r=pL(e)||typeof e=="string",a=fk((t=r?e:e.patterns)!==null&&t!==void 0?t:"**/*"),o=ML(r?n:e);return a.length>0?CL(o,a):[]}async function TL(e,n){let[t,r]=yk(e,n);return t?hk(await t.withPromise(),r):[]}function _L(e,n){let[t,r]=yk(e,n);return t?hk(t.sync(),r):[]}var aa,pL,lk,uL,dd,fL,yL,gL,kL,wL,xL,OL,PL,dk,mk,pk,RL,AL,ik,bk=ma(()=>{Nb();aa=$i(ak(),1),pL=Array.isArray,lk=/\\/g,uL=/^[A-Za-z]:$/,dd=process.platform==="win32",fL=/^(\/?\.\.)+$/;yL=/^[A-Z]:\/$/i,gL=dd?e=>yL.test(e):e=>e==="/";kL={parts:!0};wL=/\\(?![()[\]{}!+@])/g;xL=dd?SL:vL,OL=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,PL=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,dk=e=>e.replace(OL,"\\$&"),mk=e=>e.replace(PL,"\\$&"),pk=dd?mk:dk;RL=/^(\/?\.\.)+/,AL=/\\(?=[()[\]{}!*+?@|])/g;ik={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}});var Xk=vt((cle,Pd)=>{var Ci=process||{},Yk=Ci.argv||[],Ei=Ci.env||{},k$=!(Ei.NO_COLOR||Yk.includes("--no-color"))&&(!!Ei.FORCE_COLOR||Yk.includes("--color")||Ci.platform==="win32"||(Ci.stdout||{}).isTTY&&Ei.TERM!=="dumb"||!!Ei.CI),w$=(e,n,t=e)=>r=>{let a=""+r,o=a.indexOf(n,e.length);return~o?e+v$(a,n,t,o)+n:e+a+n},v$=(e,n,t,r)=>{let a="",o=0;do a+=e.substring(o,r)+t,o=r+n.length,r=e.indexOf(n,o);while(~r);return a+e.substring(o)},Qk=(e=k$)=>{let n=e?w$:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};Pd.exports=Qk();Pd.exports.createColors=Qk});function Kd(e){let n=t=>e(`${sv(t)}
`);return{line:n,group:(t,r)=>{e(`::group::${Ii(t)}
`),n(r),e(`::endgroup::
`)},warning:t=>e(`::warning title=crashlint::${Ii(t)}
`),error:t=>e(`::error title=crashlint::${Ii(t)}
`),command:t=>e(`${t}
`)}}function sv(e){return e.replace(/^(\s*)::/gm,"$1\u200B::").replaceAll("##[","#\u200B#[")}function Ii(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}import{statSync as yD}from"node:fs";import{readFile as gD}from"node:fs/promises";import{relative as bD,resolve as Yw,sep as kD}from"node:path";function Gd(e){return e.map(t=>({manifest:t,key:iv(t)})).sort((t,r)=>ot(t.key,r.key)).map(({manifest:t})=>t)}function iv(e){return e.file!==void 0?`0${e.file}`:`1${[e.kind,e.namespace??"",e.name,lv(e)].join("\0")}`}function lv(e){try{return JSON.stringify(e.toObject())}catch{return""}}function ot(e,n){return e<n?-1:e>n?1:0}function Hd(e){let{manifest:n,resource:t,pods:r}=e,a=n.locate([]);return{resource:t,...n.file===void 0?{}:{file:n.file},...a===void 0?{}:{location:a},containers:r.reduce((o,s)=>o+s.containers.length,0)}}function qd(e){let n=e.filter(r=>r.suppressed===void 0),t=r=>n.filter(a=>a.severity===r).length;return{errors:t("error"),warnings:t("warning"),infos:t("info"),suppressed:e.length-n.length}}function Ud(e,n){return ot(e.location?.file??"\uFFFF",n.location?.file??"\uFFFF")||(e.location?.start.line??0)-(n.location?.start.line??0)||(e.location?.start.column??0)-(n.location?.start.column??0)||ot(e.fingerprint,n.fingerprint)||ot(e.path,n.path)||ot(e.message,n.message)}function zd(e,n){return ot(e.file??"",n.file??"")||(e.line??0)-(n.line??0)||ot(e.code,n.code)||ot(e.message,n.message)}var cv=/^[A-Za-z_][A-Za-z0-9_-]*$/;function mr(e){let n="";for(let t of e)typeof t=="number"?n+=`[${t}]`:cv.test(t)?n+=n===""?t:`.${t}`:n+=`[${JSON.stringify(t)}]`;return n}var Jd=[{group:"",kind:"Pod",purpose:"pod",podTemplates:[""]},{group:"",kind:"ReplicationController",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"extensions",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"ReplicaSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"batch",kind:"Job",purpose:"batch",podTemplates:["spec.template"]},{group:"batch",kind:"CronJob",purpose:"batch",podTemplates:["spec.jobTemplate.spec.template"]},{group:"argoproj.io",kind:"Rollout",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Service",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Configuration",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Revision",purpose:"service",podTemplates:[""]},{group:"apps.openshift.io",kind:"DeploymentConfig",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"CloneSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"BroadcastJob",purpose:"batch",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"AdvancedCronJob",purpose:"batch",podTemplates:["spec.template.jobTemplate.spec.template","spec.template.broadcastJobTemplate.spec.template"]},{group:"keda.sh",kind:"ScaledJob",purpose:"batch",podTemplates:["spec.jobTargetRef.template"]},{group:"batch.volcano.sh",kind:"Job",purpose:"batch",podTemplates:["spec.tasks.*.template"]},{group:"kubeflow.org",kind:"TFJob",purpose:"batch",podTemplates:["spec.tfReplicaSpecs.Chief.template","spec.tfReplicaSpecs.Master.template","spec.tfReplicaSpecs.PS.template","spec.tfReplicaSpecs.Worker.template","spec.tfReplicaSpecs.Evaluator.template"]},{group:"kubeflow.org",kind:"PyTorchJob",purpose:"batch",podTemplates:["spec.pytorchReplicaSpecs.Master.template","spec.pytorchReplicaSpecs.Worker.template"]},{group:"kubeflow.org",kind:"MPIJob",purpose:"batch",podTemplates:["spec.mpiReplicaSpecs.Launcher.template","spec.mpiReplicaSpecs.Worker.template"]},{group:"ray.io",kind:"RayCluster",purpose:"service",podTemplates:["spec.headGroupSpec.template","spec.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayService",purpose:"service",podTemplates:["spec.rayClusterConfig.headGroupSpec.template","spec.rayClusterConfig.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayJob",purpose:"service",podTemplates:["spec.rayClusterSpec.headGroupSpec.template","spec.rayClusterSpec.workerGroupSpecs.*.template"]},{group:"leaderworkerset.x-k8s.io",kind:"LeaderWorkerSet",purpose:"service",podTemplates:["spec.leaderWorkerTemplate.leaderTemplate","spec.leaderWorkerTemplate.workerTemplate"]},{group:"jobset.x-k8s.io",kind:"JobSet",purpose:"batch",podTemplates:["spec.replicatedJobs.*.template.spec.template"]},{group:"agones.dev",kind:"GameServer",purpose:"service",podTemplates:["spec.template"]},{group:"agones.dev",kind:"GameServerSet",purpose:"service",podTemplates:["spec.template.spec.template"]},{group:"agones.dev",kind:"Fleet",purpose:"service",podTemplates:["spec.template.spec.template"]}];var dv=new Map(Jd.map(e=>[`${e.group}/${e.kind}`,e]));function ko(e,n){let t=e.indexOf("/"),r=t===-1?"":e.slice(0,t);return dv.get(`${r}/${n}`)}function re(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e){return re(e)?e:void 0}function P(e){return typeof e=="string"?e:void 0}function Te(e){return typeof e=="number"&&Number.isFinite(e)?e:void 0}function _e(e){return typeof e=="boolean"?e:void 0}function st(e){return Array.isArray(e)?e:[]}function Le(e){return Array.isArray(e)?e.filter(n=>typeof n=="string"):void 0}function F(e){return st(e).flatMap((n,t)=>re(n)?[{index:t,value:n}]:[])}function ie(e){return re(e)?Object.fromEntries(Object.entries(e).filter(n=>typeof n[1]=="string")):{}}function Yd(e,n){return F(e).flatMap(({index:t,value:r})=>{let a=P(r.name);if(a===void 0)return[];let o=P(r.value),s=mv(r.valueFrom);return[{name:a,path:[...n,t],rawValue:r.value,...o===void 0?{}:{value:o},...s===void 0?{}:{from:s}}]})}function Qd(e,n){return F(e).flatMap(({index:t,value:r})=>{let a=P(r.prefix)??"",o=[];for(let[s,i]of[["configMapRef","ConfigMap"],["secretRef","Secret"]]){let l=v(r[s]),c=P(l?.name);l===void 0||c===void 0||o.push({kind:i,name:c,prefix:a,optional:Di(l),path:[...n,t,s]})}return o})}function mv(e){let n=v(e);if(n!==void 0){for(let t of["configMapKeyRef","secretKeyRef"]){let r=v(n[t]),a=P(r?.name),o=P(r?.key);if(r!==void 0&&a!==void 0&&o!==void 0)return{type:t,name:a,key:o,optional:Di(r)}}return pv(n)??uv(n)}}function pv(e){let n=v(e.fileKeyRef);if(n!==void 0)return{type:"fileKeyRef",volumeName:P(n.volumeName)??"",filePath:P(n.path)??"",key:P(n.key)??"",optional:Di(n)}}function uv(e){let n=P(v(e.fieldRef)?.fieldPath);if(n!==void 0)return{type:"fieldRef",field:n};let t=P(v(e.resourceFieldRef)?.resource);return t===void 0?void 0:{type:"resourceFieldRef",field:t}}function Di(e){return _e(e.optional)??!1}function Xd(e){let[n="",t]=Zd(e.trim(),"@"),r=n.lastIndexOf("/"),a=n.indexOf(":",r+1),o=a===-1?n:n.slice(0,a),s=a===-1?void 0:n.slice(a+1);return{text:e,...fv(o),...s===void 0||s===""?{}:{tag:s},...t===void 0||t===""?{}:{digest:t}}}function fv(e){let[n="",t]=Zd(e,"/");return t!==void 0&&(n.includes(".")||n.includes(":")||n==="localhost")?n==="docker.io"||n==="index.docker.io"?{registry:"docker.io",repository:t.includes("/")?t:`library/${t}`}:{registry:n,repository:t}:{registry:"docker.io",repository:t===void 0?`library/${e}`:e}}function Zd(e,n){let t=e.indexOf(n);return t===-1?[e]:[e.slice(0,t),e.slice(t+1)]}var wo={liveness:"livenessProbe",readiness:"readinessProbe",startup:"startupProbe"},hv=["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"];function em(e,n,t){if(!re(n))return;let r={};for(let a of hv){let o=Te(n[a]);o!==void 0&&(r[a]=o)}return{kind:e,path:t,handlers:Vi(n),...r}}function Vi(e){let n=[],t=v(e.httpGet);t!==void 0&&n.push({type:"httpGet",...ji(t),...Fi(t,["path","scheme","host"])});let r=v(e.tcpSocket);r!==void 0&&n.push({type:"tcpSocket",...ji(r),...Fi(r,["host"])});let a=v(e.grpc);a!==void 0&&n.push({type:"grpc",...ji(a),...Fi(a,["service"])});let o=v(e.exec);return o!==void 0&&n.push({type:"exec",command:Le(o.command)??[]}),n}function ji(e){let n=e.port;return{port:typeof n=="number"||typeof n=="string"?n:void 0}}function Fi(e,n){let t={};for(let r of n){let a=P(e[r]);a!==void 0&&(t[r]=a)}return t}var yv=["runAsUser","runAsGroup","fsGroup"],gv=["runAsNonRoot","readOnlyRootFilesystem","allowPrivilegeEscalation","privileged"];function vo(e){let n=v(e)??{},t={};for(let r of yv){let a=Te(n[r]);a!==void 0&&(t[r]=a)}for(let r of gv){let a=_e(n[r]);a!==void 0&&(t[r]=a)}return{...t,capabilities:bv(n.capabilities)}}function bv(e){let n=v(e);return{add:Le(n?.add)??[],drop:Le(n?.drop)??[]}}var kv={main:"containers",init:"initContainers",ephemeral:"ephemeralContainers"};function So(e,n,t){let r=kv[n];return F(e[r]).map(({index:a,value:o})=>vv(o,wv(n,o),[...t,r,a]))}function wv(e,n){return e==="init"&&n.restartPolicy==="Always"?"sidecar":e}function vv(e,n,t){let r=(...a)=>[...t,...a];return{name:P(e.name)??"",role:n,path:t,at:r,...Sv(e),env:Yd(e.env,r("env")),envFrom:Qd(e.envFrom,r("envFrom")),ports:Ov(e.ports,r("ports")),probes:xv(e,r),resources:Jt(e.resources),volumeMounts:Pv(e.volumeMounts,r("volumeMounts")),securityContext:vo(e.securityContext),raw:e}}function Sv(e){let n=P(e.image),t=Le(e.command),r=Le(e.args),a=P(e.workingDir),o=P(e.restartPolicy);return{...n===void 0||n===""?{}:{image:Xd(n)},...t===void 0||t.length===0?{}:{command:t},...r===void 0||r.length===0?{}:{args:r},...a===void 0?{}:{workingDir:a},...o===void 0?{}:{restartPolicy:o},stdin:_e(e.stdin)??!1,tty:_e(e.tty)??!1}}function xv(e,n){let t={};for(let r of["liveness","readiness","startup"]){let a=wo[r],o=em(r,e[a],n(a));o!==void 0&&(t[r]=o)}return t}function Ov(e,n){return F(e).map(({index:t,value:r})=>{let a=P(r.name),o=Te(r.containerPort);return{path:[...n,t],protocol:P(r.protocol)??"TCP",...a===void 0?{}:{name:a},...o===void 0?{}:{containerPort:o}}})}function Jt(e){let n=v(e);return{limits:nm(n?.limits),requests:nm(n?.requests)}}function nm(e){let n={};for(let[t,r]of Object.entries(v(e)??{}))(typeof r=="string"||typeof r=="number")&&(n[t]=r);return n}function Pv(e,n){return F(e).flatMap(({index:t,value:r})=>{let a=P(r.name),o=P(r.mountPath);if(a===void 0||o===void 0)return[];let s=P(r.subPath),i=P(r.subPathExpr);return[{name:a,mountPath:o,readOnly:_e(r.readOnly)??!1,path:[...n,t],...s===void 0||s===""?{}:{subPath:s},...i===void 0||i===""?{}:{subPathExpr:i}}]})}function tm(e,n){let{spec:t,path:r,labels:a,annotations:o}=n,s=P(t.restartPolicy);return{workload:e,path:r,at:(...i)=>[...r,...i],...s===void 0?{}:{restartPolicy:s},containers:[...So(t,"init",r),...So(t,"main",r),...So(t,"ephemeral",r)],volumes:Rv(t.volumes,[...r,"volumes"]),securityContext:vo(t.securityContext),hostNetwork:_e(t.hostNetwork)??!1,labels:a,annotations:o,raw:t}}function Rv(e,n){return F(e).flatMap(({index:t,value:r})=>{let a=P(r.name);return a===void 0?[]:[{name:a,path:[...n,t],raw:r}]})}function St(e){let n=ko(e.apiVersion,e.kind);if(n===void 0)return;let t=e.toObject(),r=[],a=Te(v(t.spec)?.replicas),o={manifest:e,resource:Wi(e),purpose:n.purpose,...a===void 0?{}:{replicas:a},annotations:ie(v(t.metadata)?.annotations),pods:r,raw:t};for(let s of n.podTemplates.flatMap(i=>Av(t,i)))r.push(tm(o,s));return r.length===0?void 0:o}function Wi(e){let{apiVersion:n,kind:t,namespace:r,name:a}=e;return{apiVersion:n,kind:t,...r===void 0?{}:{namespace:r},name:a}}function Av(e,n){let t=[{value:e,path:[]}];for(let r of n===""?[]:n.split("."))t=t.flatMap(a=>r==="*"?F(a.value).map(({index:o,value:s})=>({value:s,path:[...a.path,o]})):[{value:v(a.value)?.[r],path:[...a.path,r]}]);return t.flatMap(({value:r,path:a})=>{let o=v(v(r)?.spec);if(!re(r)||o===void 0)return[];let s=v(r.metadata);return[{spec:o,path:[...a,"spec"],labels:ie(s?.labels),annotations:ie(s?.annotations)}]})}function rm(e,n,t,r){let a=[n.kind,n.namespace??"",n.name].join("/");return`${e}:${a}:${Ev(t,r)}`}function am(){let e=new Map;return n=>{let t=(e.get(n)??0)+1;return e.set(n,t),t===1?n:`${n}#${t}`}}function Ev(e,n){let t=e;return n.map(a=>{if(t=typeof a=="number"?Array.isArray(t)?t[a]:void 0:re(t)?t[a]:void 0,typeof a=="string")return a;let o=re(t)?t.name:void 0;return typeof o=="string"&&o!==""?o:String(a)}).join(".")}function om(e,n,t,r){return t.map(({rule:a,report:o,container:s})=>{let i=Wi(e),l=e.locate(o.at);return{rule:a,severity:r(a,o.certainty),certainty:o.certainty,message:o.text,prediction:o.prediction,resource:i,...s===void 0?{}:{container:s.name},path:mr(o.at),...l===void 0?{}:{location:l},related:(o.related??[]).map(c=>Cv(e,c)),...o.fix===void 0?{}:{fix:Mv(o.fix)},fingerprint:rm(a,i,n,o.at)}})}function Cv(e,{message:n,at:t}){let r="manifest"in t?t:{manifest:e,path:t},a=r.manifest.locate(r.path);return{message:n,path:mr(r.path),...a===void 0?{}:{location:a}}}function Mv({description:e,safety:n,edits:t=[]}){return{description:e,safety:n,edits:t.map(r=>({...r,path:mr(r.path)}))}}var sm={certain:"error",likely:"warning",possible:"info"};var pr={major:1,minor:34},Tv=/^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+].*)?$/;function xo(e){let n=Tv.exec(e.trim());if(n!==null)return{major:Number(n[1]),minor:Number(n[2])}}function Bi(e,n,t){return e.major>n||e.major===n&&e.minor>=t}function Oo(e){return`${e.major}.${e.minor}`}function he(e,n){let t,r=Math.max(1,Math.floor(e.length/3));for(let a of n){if(a===e)continue;let o=im(a)===im(e)?0:_v(e,a,r);if(o>r)continue;(t===void 0||o<t.distance||o===t.distance&&a<t.candidate)&&(t={candidate:a,distance:o})}return t?.candidate}function im(e){return e.toLowerCase().replace(/[-_.]/g,"")}function _v(e,n,t){if(Math.abs(e.length-n.length)>t||e.length>253||n.length>253)return t+1;let r=[],a=Array.from({length:n.length+1},(o,s)=>s);for(let o=1;o<=e.length;o+=1){let s=[o];for(let i=1;i<=n.length;i+=1){let l=e[o-1]===n[i-1]?0:1,c=Math.min(pa(a,i)+1,pa(s,i-1)+1,pa(a,i-1)+l);o>1&&i>1&&e[o-1]===n[i-2]&&e[o-2]===n[i-1]&&(c=Math.min(c,pa(r,i-2)+1)),s.push(c)}if(Math.min(...s)>t)return t+1;r=a,a=s}return pa(a,n.length)}function pa(e,n){return e[n]??Number.POSITIVE_INFINITY}var lm=new Set(["error","warning","info","off"]);function cm(e,n){let t=new Map(Object.entries(e.rules??{})),r=Lv(e.kubernetesVersion),a=Nv(e.external);return{kubernetesVersion:r.value,rules:n.filter(o=>t.get(o.id)!=="off"),severityOf:(o,s)=>{let i=t.get(o);return i===void 0||i==="off"||!lm.has(i)?sm[s]:i},world:{external:a.value,closedWorld:e.closedWorld===!0},problems:[...r.problems,...a.problems,...Iv(t,n),...Dv(e.bootSeconds)],bootSeconds:e.bootSeconds??{}}}function Lv(e){if(e===void 0)return{value:pr,problems:[]};let n=xo(String(e));if(n!==void 0)return{value:n,problems:[]};let t=Oo(pr),r=`kubernetesVersion ${JSON.stringify(e)} is not a version such as "${t}"; ${t} is used`;return{value:pr,problems:[{code:"invalid-config",severity:"error",message:r}]}}function Nv(e){let n=Array.isArray(e)?e:[],t=n.filter($v);return e===void 0||Array.isArray(e)&&t.length===n.length?{value:t,problems:[]}:{value:t,problems:[ua("every entry of external needs a name, and may have a kind and a namespace; others are ignored")]}}function $v(e){let n=t=>t===void 0||typeof t=="string";return re(e)&&typeof e.name=="string"&&n(e.kind)&&n(e.namespace)}function Iv(e,n){let t=n.map(r=>r.id);return[...e].flatMap(([r,a])=>t.includes(r)?lm.has(a)?[]:[ua(`rule ${r} is set to ${JSON.stringify(a)}; use one of error, warning, info, off`)]:[ua(`there is no rule ${JSON.stringify(r)}${jv(r,t)}`)])}function Dv(e={}){return Object.entries(e).flatMap(([n,t])=>/^[A-Za-z]+\/[^/]+(\/[^/]+)?$/.test(n)?typeof t=="number"&&t>0?[]:[ua(`bootSeconds of ${n} is not a number of seconds above 0`)]:[ua(`bootSeconds: ${JSON.stringify(n)} is not Kind/name or Kind/name/container`)])}function ua(e){return{code:"invalid-config",severity:"error",message:e}}function jv(e,n){let t=he(e,n);return t===void 0?"":`; did you mean ${JSON.stringify(t)}?`}function dm(e){let n=[],t=[];for(let r of e.rules)try{for(let a of Fv(r,e))n.push(a)}catch(a){t.push(Vv(r,e.manifest,a))}return{reports:n,problems:t}}function*Fv(e,{manifest:n,workload:t,index:r,kubernetesVersion:a,bootSeconds:o}){let s={index:r,kubernetesVersion:a,bootSeconds:o};if(e.scope==="manifest"){for(let i of e.run({...s,manifest:n}))yield{rule:e.id,report:i};return}for(let i of t?.pods??[]){if(e.scope==="pod"){for(let l of e.run({...s,pod:i}))yield{rule:e.id,report:l};continue}for(let l of i.containers)for(let c of e.run({...s,pod:i,container:l}))yield{rule:e.id,report:c,container:l}}}function Vv(e,n,t){let r=t instanceof Error?t.name:typeof t,a=`${n.kind}/${n.name}`;return{code:"rule-failed",severity:"error",message:`rule ${e.id} failed on ${a} (${r}), so its other findings there are missing; this is a fault of crashlint, please report it`,...n.file===void 0?{}:{file:n.file}}}var Gi="crashlint.dev/ignore",Wv=/^([a-z0-9-]+)(?:\(([^()]+)\))?\s*(?::\s*(.*))?$/;function mm(e,n){let t=[],r=[...n.comments.map(Kv),...n.annotations.flatMap(Gv)].flatMap(s=>{let i=Hv(s,n.ruleIds);return"problem"in i&&t.push(i.problem),"problem"in i?[]:[i.request]}),a=new Set,o=e.map(s=>{let i=r.find(l=>Bv(l,s));return i===void 0?s:(a.add(i),{...s,suppressed:{by:i.by,reason:i.reason}})});for(let s of r)!a.has(s)&&!n.offRuleIds.has(s.rule)&&t.push(qv(s));return{findings:o,problems:t}}function Bv(e,n){let t=e.container===void 0||e.container===n.container;return e.rule===n.rule&&t&&e.matches(n)}function Kv({file:e,line:n,target:t,text:r}){return{by:"comment",text:r,file:e,line:n,matches:({location:a})=>a?.file===e&&a.start.line===t}}function Gv({value:e,file:n,line:t,covers:r}){return e.split(`
`).map(o=>o.trim()).filter(o=>o!=="").map(o=>({by:"annotation",text:o,...n===void 0?{}:{file:n},...t===void 0?{}:{line:t},matches:r}))}function Hv(e,n){let t=Wv.exec(e.text),r=t?.[1],a=t?.[2],o=t?.[3]?.trim()??"";if(r===void 0)return{problem:Ki(e,"write it as `<rule>: <reason>` or `<rule>(<container>): <reason>`")};if(!n.includes(r)){let s=he(r,n);return{problem:Ki(e,`there is no rule ${r}${s===void 0?"":`; did you mean ${s}?`}`)}}return o===""?{problem:Ki(e,`say why: \`${r}: <reason>\`; without a reason nothing is suppressed`)}:{request:{...e,rule:r,reason:o,...a===void 0?{}:{container:a.trim()}}}}function Ki(e,n){return pm(e,"invalid-suppression",`this ${e.by} does not suppress anything: ${n}`)}function qv(e){return pm(e,"unused-suppression",`this ${e.by} suppresses ${e.rule}, which finds nothing here; remove it`)}function pm(e,n,t){return{code:n,severity:"warning",message:t,...e.file===void 0?{}:{file:e.file},...e.line===void 0?{}:{line:e.line}}}var ur=class{#e=new Uint32Array(3072);#n=0;open(n,t){let r=this.#n;return r+3>this.#e.length&&this.#t(),this.#e[r]=n,this.#e[r+1]=t,this.#e[r+2]=1,this.#n=r+3,r/3}close(n){this.#e[n*3+2]=this.#n/3-n}take(){let n=this.#e.slice(0,this.#n);return this.#n=0,n}#t(){let n=new Uint32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};function fr(e,n,t){let r=0,a=n;for(let o of t){let s=Uv(a,o);if(s===-1)return r;r=Hi(e,r,s),a=a[o]}return r}function Hi(e,n,t){let r=n+1;for(let a=0;a<t;a+=1)r+=Po(e,r);return r}function um(e,n){return e.slice(n*3,(n+Po(e,n))*3)}function Po(e,n){return e[n*3+2]??1}function hr(e,n){return[e[n*3]??0,e[n*3+1]??0]}function Ro(e){let n=1;for(let a=e.indexOf(`
`);a!==-1;a=e.indexOf(`
`,a+1))n+=1;let t=new Uint32Array(n),r=1;for(let a=e.indexOf(`
`);a!==-1;a=e.indexOf(`
`,a+1))t[r++]=a+1;return t}function An(e,n){let t=0,r=e.length-1;for(;t<r;){let a=t+r+1>>1;(e[a]??0)<=n?t=a:r=a-1}return{line:t+1,column:n-(e[t]??0)+1}}function Uv(e,n){return Array.isArray(e)?typeof n=="number"&&n>=0&&n<e.length?n:-1:typeof e!="object"||e===null?-1:Object.keys(e).indexOf(String(n))}var zv=/(?:^|[\\/])kustomization(?:\.ya?ml)?$/i,Jv="kustomize.config.k8s.io/v1beta1";function Ui(e){return zv.test(e)}function Yt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function fa(e,n,t){if(!Yt(e))return;let{apiVersion:r,kind:a}=e;if(Xv(e,t))return[{apiVersion:qi(r)?r:Jv,kind:"Kustomization",object:e,table:n}];if(!qi(r)||!qi(a))return;if(!Qv(e,a))return[{apiVersion:r,kind:a,object:e,table:n}];let o=a==="List"?void 0:a.slice(0,-4),s=o===void 0?void 0:{apiVersion:r,kind:o};return Yv(e.items,n&&Hi(n,0,Object.keys(e).indexOf("items")),n,s)}function Yv(e,n,t,r){let a=[],o=(n??0)+1;for(let s of e){let i=t&&um(t,o);if(t&&(o+=Po(t,o)),!Yt(s))continue;let l=r?{...s,apiVersion:s.apiVersion??r.apiVersion,kind:s.kind??r.kind}:s;for(let c of fa(l,i,void 0)??[])a.push(c.object===l?{...c,object:s}:c)}return a}function qi(e){return typeof e=="string"&&e!==""}function Qv(e,n){return n.endsWith("List")&&Array.isArray(e.items)}function Xv(e,n){return e.kind===void 0?n!==void 0&&Ui(n):e.kind==="Kustomization"&&(e.apiVersion===void 0||e.apiVersion===null)}function V(e){let n=e.length>80?`${e.slice(0,79)}\u2026`:e;return eS(n)}function it(e){return JSON.parse(JSON.stringify(e))}var Zv=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function eS(e){return e.replaceAll(Zv,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function fm(e,n){let{table:t}=e,r=JSON.stringify(e.object),{apiVersion:a,kind:o,name:s,namespace:i}=hm(e),l={apiVersion:it(a),kind:it(o)},c=()=>ym(JSON.parse(r),l);return{...l,name:it(s),...i===void 0?{}:{namespace:it(i)},file:n.path,toObject:c,locate:d=>t?nS(t,JSON.parse(r),d,n):void 0}}function nS(e,n,t,{path:r,lineStarts:a}){let[o,s]=hr(e,fr(e,n,t));return{file:r,start:An(a,o),end:An(a,s)}}function zi(e){try{return(fa(e,void 0,void 0)??[]).map(tS)}catch{return[]}}function tS(e){let n=ym(e.object,e);return{...hm(e),toObject:()=>n,locate:()=>{}}}function hm({apiVersion:e,kind:n,object:t}){let r=Yt(t.metadata)?t.metadata:{},{name:a,namespace:o}=r,s={apiVersion:e,kind:n,name:typeof a=="string"?a:""};return typeof o=="string"&&o!==""?{...s,namespace:o}:s}function ym(e,{apiVersion:n,kind:t}){return e.apiVersion===n&&e.kind===t?e:{...e,apiVersion:n,kind:t}}var Ao=Symbol.for("yaml.alias"),Eo=Symbol.for("yaml.document"),En=Symbol.for("yaml.map"),Ji=Symbol.for("yaml.pair"),sn=Symbol.for("yaml.scalar"),lt=Symbol.for("yaml.seq"),qe=Symbol.for("yaml.node.type"),Ne=e=>!!e&&typeof e=="object"&&e[qe]===Ao,Gn=e=>!!e&&typeof e=="object"&&e[qe]===Eo,Ie=e=>!!e&&typeof e=="object"&&e[qe]===En,G=e=>!!e&&typeof e=="object"&&e[qe]===Ji,W=e=>!!e&&typeof e=="object"&&e[qe]===sn,Ue=e=>!!e&&typeof e=="object"&&e[qe]===lt;function Q(e){if(e&&typeof e=="object")switch(e[qe]){case En:case lt:return!0}return!1}function J(e){if(e&&typeof e=="object")switch(e[qe]){case Ao:case En:case sn:case lt:return!0}return!1}var Co=e=>(W(e)||Q(e))&&!!e.anchor;var Xe=Symbol("break visit"),gm=Symbol("skip children"),Hn=Symbol("remove node");function ln(e,n){let t=bm(n);Gn(e)?yr(null,e.contents,t,Object.freeze([e]))===Hn&&(e.contents=null):yr(null,e,t,Object.freeze([]))}ln.BREAK=Xe;ln.SKIP=gm;ln.REMOVE=Hn;function yr(e,n,t,r){let a=km(e,n,t,r);if(J(a)||G(a))return wm(e,r,a),yr(e,a,t,r);if(typeof a!="symbol"){if(Q(n)){r=Object.freeze(r.concat(n));for(let o=0;o<n.items.length;++o){let s=yr(o,n.items[o],t,r);if(typeof s=="number")o=s-1;else{if(s===Xe)return Xe;s===Hn&&(n.items.splice(o,1),o-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let o=yr("key",n.key,t,r);if(o===Xe)return Xe;o===Hn&&(n.key=null);let s=yr("value",n.value,t,r);if(s===Xe)return Xe;s===Hn&&(n.value=null)}}return a}async function Mo(e,n){let t=bm(n);Gn(e)?await gr(null,e.contents,t,Object.freeze([e]))===Hn&&(e.contents=null):await gr(null,e,t,Object.freeze([]))}Mo.BREAK=Xe;Mo.SKIP=gm;Mo.REMOVE=Hn;async function gr(e,n,t,r){let a=await km(e,n,t,r);if(J(a)||G(a))return wm(e,r,a),gr(e,a,t,r);if(typeof a!="symbol"){if(Q(n)){r=Object.freeze(r.concat(n));for(let o=0;o<n.items.length;++o){let s=await gr(o,n.items[o],t,r);if(typeof s=="number")o=s-1;else{if(s===Xe)return Xe;s===Hn&&(n.items.splice(o,1),o-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let o=await gr("key",n.key,t,r);if(o===Xe)return Xe;o===Hn&&(n.key=null);let s=await gr("value",n.value,t,r);if(s===Xe)return Xe;s===Hn&&(n.value=null)}}return a}function bm(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function km(e,n,t,r){if(typeof t=="function")return t(e,n,r);if(Ie(n))return t.Map?.(e,n,r);if(Ue(n))return t.Seq?.(e,n,r);if(G(n))return t.Pair?.(e,n,r);if(W(n))return t.Scalar?.(e,n,r);if(Ne(n))return t.Alias?.(e,n,r)}function wm(e,n,t){let r=n[n.length-1];if(Q(r))r.items[e]=t;else if(G(r))e==="key"?r.key=t:r.value=t;else if(Gn(r))r.contents=t;else{let a=Ne(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${a} parent`)}}var rS={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},aS=e=>e.replace(/[!,[\]{}]/g,n=>rS[n]),qn=class e{constructor(n,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,n),this.tags=Object.assign({},e.defaultTags,t)}clone(){let n=new e(this.yaml,this.tags);return n.docStart=this.docStart,n}atDocument(){let n=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return n}add(n,t){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=n.trim().split(/[ \t]+/),a=r.shift();switch(a){case"%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[o,s]=r;return this.tags[o]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let s=/^\d+\.\d+$/.test(o);return t(6,`Unsupported YAML version ${o}`,s),!1}}default:return t(0,`Unknown directive ${a}`,!0),!1}}tagName(n,t){if(n==="!")return"!";if(n[0]!=="!")return t(`Not a valid tag: ${n}`),null;if(n[1]==="<"){let s=n.slice(2,-1);return s==="!"||s==="!!"?(t(`Verbatim tags aren't resolved, so ${n} is invalid.`),null):(n[n.length-1]!==">"&&t("Verbatim tags must end with a >"),s)}let[,r,a]=n.match(/^(.*!)([^!]*)$/s);a||t(`The ${n} tag has no suffix`);let o=this.tags[r];if(o)try{return o+decodeURIComponent(a)}catch(s){return t(String(s)),null}return r==="!"?n:(t(`Could not resolve tag: ${n}`),null)}tagString(n){for(let[t,r]of Object.entries(this.tags))if(n.startsWith(r))return t+aS(n.substring(r.length));return n[0]==="!"?n:`!<${n}>`}toString(n){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),a;if(n&&r.length>0&&J(n.contents)){let o={};ln(n.contents,(s,i)=>{J(i)&&i.tag&&(o[i.tag]=!0)}),a=Object.keys(o)}else a=[];for(let[o,s]of r)o==="!!"&&s==="tag:yaml.org,2002:"||(!n||a.some(i=>i.startsWith(s)))&&t.push(`%TAG ${o} ${s}`);return t.join(`
`)}};qn.defaultYaml={explicit:!1,version:"1.2"};qn.defaultTags={"!!":"tag:yaml.org,2002:"};function To(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(t)}return!0}function Yi(e){let n=new Set;return ln(e,{Value(t,r){r.anchor&&n.add(r.anchor)}}),n}function Qi(e,n){for(let t=1;;++t){let r=`${e}${t}`;if(!n.has(r))return r}}function vm(e,n){let t=[],r=new Map,a=null;return{onAnchor:o=>{t.push(o),a??(a=Yi(e));let s=Qi(n,a);return a.add(s),s},setAnchors:()=>{for(let o of t){let s=r.get(o);if(typeof s=="object"&&s.anchor&&(W(s.node)||Q(s.node)))s.node.anchor=s.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=o,i}}},sourceObjects:r}}function xt(e,n,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let a=0,o=r.length;a<o;++a){let s=r[a],i=xt(e,r,String(a),s);i===void 0?delete r[a]:i!==s&&(r[a]=i)}else if(r instanceof Map)for(let a of Array.from(r.keys())){let o=r.get(a),s=xt(e,r,a,o);s===void 0?r.delete(a):s!==o&&r.set(a,s)}else if(r instanceof Set)for(let a of Array.from(r)){let o=xt(e,r,a,a);o===void 0?r.delete(a):o!==a&&(r.delete(a),r.add(o))}else for(let[a,o]of Object.entries(r)){let s=xt(e,r,a,o);s===void 0?delete r[a]:s!==o&&(r[a]=s)}return e.call(n,t,r)}function Me(e,n,t){if(Array.isArray(e))return e.map((r,a)=>Me(r,String(a),t));if(e&&typeof e.toJSON=="function"){if(!t||!Co(e))return e.toJSON(n,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.set(e,r),t.onCreate=o=>{r.res=o,delete t.onCreate};let a=e.toJSON(n,t);return t.onCreate&&t.onCreate(a),a}return typeof e=="bigint"&&!t?.keep?Number(e):e}var Ot=class{constructor(n){Object.defineProperty(this,qe,{value:n})}clone(){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(n.range=this.range.slice()),n}toJS(n,{mapAsMap:t,maxAliasCount:r,onAnchor:a,reviver:o}={}){if(!Gn(n))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:n,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=Me(this,"",s);if(typeof a=="function")for(let{count:l,res:c}of s.anchors.values())a(c,l);return typeof o=="function"?xt(o,{"":i},"",i):i}};var ct=class extends Ot{constructor(n){super(Ao),this.source=n,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(n,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],ln(n,{Node:(o,s)=>{(Ne(s)||Co(s))&&r.push(s)}}),t&&(t.aliasResolveCache=r));let a;for(let o of r){if(o===this)break;o.anchor===this.source&&(a=o)}if(a&&t){let{anchors:o,doc:s,maxAliasCount:i}=t,l=o.get(a);if(l||(Me(a,null,t),l=o.get(a)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=_o(s,a,o)),l.count*l.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return a}toJSON(n,t){if(!t)return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(a)}return t.anchors.get(r).res}toString(n,t,r){let a=`*${this.source}`;if(n){if(To(this.source),n.options.verifyAliasOrder&&!n.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(n.implicitKey)return`${a} `}return a}};function _o(e,n,t){if(Ne(n)){let r=n.resolve(e),a=t&&r&&t.get(r);return a?a.count*a.aliasCount:0}else if(Q(n)){let r=0;for(let a of n.items){let o=_o(e,a,t);o>r&&(r=o)}return r}else if(G(n)){let r=_o(e,n.key,t),a=_o(e,n.value,t);return Math.max(r,a)}return 1}var Lo=e=>!e||typeof e!="function"&&typeof e!="object",L=class extends Ot{constructor(n){super(sn),this.value=n}toJSON(n,t){return t?.keep?this.value:Me(this.value,n,t)}toString(){return String(this.value)}};L.BLOCK_FOLDED="BLOCK_FOLDED";L.BLOCK_LITERAL="BLOCK_LITERAL";L.PLAIN="PLAIN";L.QUOTE_DOUBLE="QUOTE_DOUBLE";L.QUOTE_SINGLE="QUOTE_SINGLE";var oS="tag:yaml.org,2002:";function sS(e,n,t){if(n){let r=t.filter(o=>o.tag===n),a=r.find(o=>!o.format)??r[0];if(!a)throw new Error(`Tag ${n} not found`);return a}return t.find(r=>r.identify?.(e)&&!r.format)}function dt(e,n,t){if(Gn(e)&&(e=e.contents),J(e))return e;if(G(e)){let m=t.schema[En].createNode?.(t.schema,null,t);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:a,onTagObj:o,schema:s,sourceObjects:i}=t,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=a(e)),new ct(l.anchor);l={anchor:null,node:null},i.set(e,l)}n?.startsWith("!!")&&(n=oS+n.slice(2));let c=sS(e,n,s.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new L(e);return l&&(l.node=m),m}c=e instanceof Map?s[En]:Symbol.iterator in Object(e)?s[lt]:s[En]}o&&(o(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,e,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,e,t):new L(e);return n?d.tag=n:c.default||(d.tag=c.tag),l&&(l.node=d),d}function ha(e,n,t){let r=t;for(let a=n.length-1;a>=0;--a){let o=n[a];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let s=[];s[o]=r,r=s}else r=new Map([[o,r]])}return dt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var kr=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,br=class extends Ot{constructor(n,t){super(n),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(n){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return n&&(t.schema=n),t.items=t.items.map(r=>J(r)||G(r)?r.clone(n):r),this.range&&(t.range=this.range.slice()),t}addIn(n,t){if(kr(n))this.add(t);else{let[r,...a]=n,o=this.get(r,!0);if(Q(o))o.addIn(a,t);else if(o===void 0&&this.schema)this.set(r,ha(this.schema,a,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}deleteIn(n){let[t,...r]=n;if(r.length===0)return this.delete(t);let a=this.get(t,!0);if(Q(a))return a.deleteIn(r);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(n,t){let[r,...a]=n,o=this.get(r,!0);return a.length===0?!t&&W(o)?o.value:o:Q(o)?o.getIn(a,t):void 0}hasAllNullValues(n){return this.items.every(t=>{if(!G(t))return!1;let r=t.value;return r==null||n&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(n){let[t,...r]=n;if(r.length===0)return this.has(t);let a=this.get(t,!0);return Q(a)?a.hasIn(r):!1}setIn(n,t){let[r,...a]=n;if(a.length===0)this.set(r,t);else{let o=this.get(r,!0);if(Q(o))o.setIn(a,t);else if(o===void 0&&this.schema)this.set(r,ha(this.schema,a,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}};var Sm=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function kn(e,n){return/^\n+$/.test(e)?e.substring(1):n?e.replace(/^(?! *$)/gm,n):e}var Un=(e,n,t)=>e.endsWith(`
`)?kn(t,n):t.includes(`
`)?`
`+kn(t,n):(e.endsWith(" ")?"":" ")+t;var Xi="flow",No="block",ya="quoted";function ga(e,n,t="flow",{indentAtStart:r,lineWidth:a=80,minContentWidth:o=20,onFold:s,onOverflow:i}={}){if(!a||a<0)return e;a<o&&(o=0);let l=Math.max(1+o,1+a-n.length);if(e.length<=l)return e;let c=[],d={},m=a-n.length;typeof r=="number"&&(r>a-Math.max(2,o)?c.push(0):m=a-r);let p,u,y=!1,h=-1,g=-1,A=-1;t===No&&(h=xm(e,h,n.length),h!==-1&&(m=h+l));for(let M;M=e[h+=1];){if(t===ya&&M==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}A=h}if(M===`
`)t===No&&(h=xm(e,h,n.length)),m=h+n.length+l,p=void 0;else{if(M===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let N=e[h+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(p=h)}if(h>=m)if(p)c.push(p),m=p+l,p=void 0;else if(t===ya){for(;u===" "||u==="	";)u=M,M=e[h+=1],y=!0;let N=h>A+1?h-2:g-1;if(d[N])return e;c.push(N),d[N]=!0,m=N+l,p=void 0}else y=!0}u=M}if(y&&i&&i(),c.length===0)return e;s&&s();let S=e.slice(0,c[0]);for(let M=0;M<c.length;++M){let N=c[M],_=c[M+1]||e.length;N===0?S=`
${n}${e.slice(0,_)}`:(t===ya&&d[N]&&(S+=`${e[N]}\\`),S+=`
${n}${e.slice(N+1,_)}`)}return S}function xm(e,n,t){let r=n,a=n+1,o=e[a];for(;o===" "||o==="	";)if(n<a+t)o=e[++n];else{do o=e[++n];while(o&&o!==`
`);r=n,a=n+1,o=e[a]}return r}var Io=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Do=e=>/^(%|---|\.\.\.)/m.test(e);function iS(e,n,t){if(!n||n<0)return!1;let r=n-t,a=e.length;if(a<=r)return!1;for(let o=0,s=0;o<a;++o)if(e[o]===`
`){if(o-s>r)return!0;if(s=o+1,a-s<=r)return!1}return!0}function ba(e,n){let t=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return t;let{implicitKey:r}=n,a=n.options.doubleQuotedMinMultiLineLength,o=n.indent||(Do(e)?"  ":""),s="",i=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(s+=t.slice(i,l)+"\\ ",l+=1,i=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{s+=t.slice(i,l);let d=t.substr(l+2,4);switch(d){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:d.substr(0,2)==="00"?s+="\\x"+d.substr(2):s+=t.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||t[l+2]==='"'||t.length<a)l+=1;else{for(s+=t.slice(i,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)s+=`
`,l+=2;s+=o,t[l+2]===" "&&(s+="\\"),l+=1,i=l+1}break;default:l+=1}return s=i?s+t.slice(i):t,r?s:ga(s,o,ya,Io(n,!1))}function Zi(e,n){if(n.options.singleQuote===!1||n.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return ba(e,n);let t=n.indent||(Do(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return n.implicitKey?r:ga(r,t,Xi,Io(n,!1))}function wr(e,n){let{singleQuote:t}=n.options,r;if(t===!1)r=ba;else{let a=e.includes('"'),o=e.includes("'");a&&!o?r=Zi:o&&!a?r=ba:r=t?Zi:ba}return r(e,n)}var el;try{el=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{el=/\n+(?!\n|$)/g}function $o({comment:e,type:n,value:t},r,a,o){let{blockQuote:s,commentString:i,lineWidth:l}=r.options;if(!s||/\n[\t ]+$/.test(t))return wr(t,r);let c=r.indent||(r.forceBlockIndent||Do(t)?"  ":""),d=s==="literal"?!0:s==="folded"||n===L.BLOCK_FOLDED?!1:n===L.BLOCK_LITERAL?!0:!iS(t,l,c.length);if(!t)return d?`|
`:`>
`;let m,p;for(p=t.length;p>0;--p){let _=t[p-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let u=t.substring(p),y=u.indexOf(`
`);y===-1?m="-":t===u||y!==u.length-1?(m="+",o&&o()):m="",u&&(t=t.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(el,`$&${c}`));let h=!1,g,A=-1;for(g=0;g<t.length;++g){let _=t[g];if(_===" ")h=!0;else if(_===`
`)A=g;else break}let S=t.substring(0,A<g?A+1:g);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let N=(h?c?"2":"1":"")+m;if(e&&(N+=" "+i(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!d){let _=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),T=!1,D=Io(r,!0);s!=="folded"&&n!==L.BLOCK_FOLDED&&(D.onOverflow=()=>{T=!0});let x=ga(`${S}${_}${u}`,c,No,D);if(!T)return`>${N}
${c}${x}`}return t=t.replace(/\n+/g,`$&${c}`),`|${N}
${c}${S}${t}${u}`}function lS(e,n,t,r){let{type:a,value:o}=e,{actualString:s,implicitKey:i,indent:l,indentStep:c,inFlow:d}=n;if(i&&o.includes(`
`)||d&&/[[\]{},]/.test(o))return wr(o,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return i||d||!o.includes(`
`)?wr(o,n):$o(e,n,t,r);if(!i&&!d&&a!==L.PLAIN&&o.includes(`
`))return $o(e,n,t,r);if(Do(o)){if(l==="")return n.forceBlockIndent=!0,$o(e,n,t,r);if(i&&l===c)return wr(o,n)}let m=o.replace(/\n+/g,`$&
${l}`);if(s){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(m),{compat:u,tags:y}=n.doc.schema;if(y.some(p)||u?.some(p))return wr(o,n)}return i?m:ga(m,l,Xi,Io(n,!1))}function mt(e,n,t,r){let{implicitKey:a,inFlow:o}=n,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==L.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(i=L.QUOTE_DOUBLE);let l=d=>{switch(d){case L.BLOCK_FOLDED:case L.BLOCK_LITERAL:return a||o?wr(s.value,n):$o(s,n,t,r);case L.QUOTE_DOUBLE:return ba(s.value,n);case L.QUOTE_SINGLE:return Zi(s.value,n);case L.PLAIN:return lS(s,n,t,r);default:return null}},c=l(i);if(c===null){let{defaultKeyType:d,defaultStringType:m}=n.options,p=a&&d||m;if(c=l(p),c===null)throw new Error(`Unsupported default string type ${p}`)}return c}function jo(e,n){let t=Object.assign({blockQuote:!0,commentString:Sm,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,n),r;switch(t.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function cS(e,n){if(n.tag){let a=e.filter(o=>o.tag===n.tag);if(a.length>0)return a.find(o=>o.format===n.format)??a[0]}let t,r;if(W(n)){r=n.value;let a=e.filter(o=>o.identify?.(r));if(a.length>1){let o=a.filter(s=>s.test);o.length>0&&(a=o)}t=a.find(o=>o.format===n.format)??a.find(o=>!o.format)}else r=n,t=e.find(a=>a.nodeClass&&r instanceof a.nodeClass);if(!t){let a=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${a} value`)}return t}function dS(e,n,{anchors:t,doc:r}){if(!r.directives)return"";let a=[],o=(W(e)||Q(e))&&e.anchor;o&&To(o)&&(t.add(o),a.push(`&${o}`));let s=e.tag??(n.default?null:n.tag);return s&&a.push(r.directives.tagString(s)),a.join(" ")}function pt(e,n,t,r){if(G(e))return e.toString(n,t,r);if(Ne(e)){if(n.doc.directives)return e.toString(n);if(n.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");n.resolvedAliases?n.resolvedAliases.add(e):n.resolvedAliases=new Set([e]),e=e.resolve(n.doc)}let a,o=J(e)?e:n.doc.createNode(e,{onTagObj:l=>a=l});a??(a=cS(n.doc.schema.tags,o));let s=dS(o,a,n);s.length>0&&(n.indentAtStart=(n.indentAtStart??0)+s.length+1);let i=typeof a.stringify=="function"?a.stringify(o,n,t,r):W(o)?mt(o,n,t,r):o.toString(n,t,r);return s?W(o)||i[0]==="{"||i[0]==="["?`${s} ${i}`:`${s}
${n.indent}${i}`:i}function Om({key:e,value:n},t,r,a){let{allNullValues:o,doc:s,indent:i,indentStep:l,options:{commentString:c,indentSeq:d,simpleKeys:m}}=t,p=J(e)&&e.comment||null;if(m){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Q(e)||!J(e)&&typeof e=="object"){let D="With simple keys, collection cannot be used as a key value";throw new Error(D)}}let u=!m&&(!e||p&&n==null&&!t.inFlow||Q(e)||(W(e)?e.type===L.BLOCK_FOLDED||e.type===L.BLOCK_LITERAL:typeof e=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!u&&(m||!o),indent:i+l});let y=!1,h=!1,g=pt(e,t,()=>y=!0,()=>h=!0);if(!u&&!t.inFlow&&g.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(t.inFlow){if(o||n==null)return y&&r&&r(),g===""?"?":u?`? ${g}`:g}else if(o&&!m||n==null&&u)return g=`? ${g}`,p&&!y?g+=Un(g,t.indent,c(p)):h&&a&&a(),g;y&&(p=null),u?(p&&(g+=Un(g,t.indent,c(p))),g=`? ${g}
${i}:`):(g=`${g}:`,p&&(g+=Un(g,t.indent,c(p))));let A,S,M;J(n)?(A=!!n.spaceBefore,S=n.commentBefore,M=n.comment):(A=!1,S=null,M=null,n&&typeof n=="object"&&(n=s.createNode(n))),t.implicitKey=!1,!u&&!p&&W(n)&&(t.indentAtStart=g.length+1),h=!1,!d&&l.length>=2&&!t.inFlow&&!u&&Ue(n)&&!n.flow&&!n.tag&&!n.anchor&&(t.indent=t.indent.substring(2));let N=!1,_=pt(n,t,()=>N=!0,()=>h=!0),T=" ";if(p||A||S){if(T=A?`
`:"",S){let D=c(S);T+=`
${kn(D,t.indent)}`}_===""&&!t.inFlow?T===`
`&&M&&(T=`

`):T+=`
${t.indent}`}else if(!u&&Q(n)){let D=_[0],x=_.indexOf(`
`),I=x!==-1,b=t.inFlow??n.flow??n.items.length===0;if(I||!b){let fe=!1;if(I&&(D==="&"||D==="!")){let K=_.indexOf(" ");D==="&"&&K!==-1&&K<x&&_[K+1]==="!"&&(K=_.indexOf(" ",K+1)),(K===-1||x<K)&&(fe=!0)}fe||(T=`
${t.indent}`)}}else(_===""||_[0]===`
`)&&(T="");return g+=T+_,t.inFlow?N&&r&&r():M&&!N?g+=Un(g,t.indent,c(M)):h&&a&&a(),g}function nl(e,n){(e==="debug"||e==="warn")&&console.warn(n)}var Fo="<<",Cn={identify:e=>e===Fo||typeof e=="symbol"&&e.description===Fo,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new L(Symbol(Fo)),{addToJSMap:rl}),stringify:()=>Fo},Pm=(e,n)=>(Cn.identify(n)||W(n)&&(!n.type||n.type===L.PLAIN)&&Cn.identify(n.value))&&e?.doc.schema.tags.some(t=>t.tag===Cn.tag&&t.default);function rl(e,n,t){let r=Rm(e,t);if(Ue(r))for(let a of r.items)tl(e,n,a);else if(Array.isArray(r))for(let a of r)tl(e,n,a);else tl(e,n,r)}function tl(e,n,t){let r=Rm(e,t);if(!Ie(r))throw new Error("Merge sources must be maps or map aliases");let a=r.toJSON(null,e,Map);for(let[o,s]of a)n instanceof Map?n.has(o)||n.set(o,s):n instanceof Set?n.add(o):Object.prototype.hasOwnProperty.call(n,o)||Object.defineProperty(n,o,{value:s,writable:!0,enumerable:!0,configurable:!0});return n}function Rm(e,n){return e&&Ne(n)?n.resolve(e.doc,e):n}function Vo(e,n,{key:t,value:r}){if(J(t)&&t.addToJSMap)t.addToJSMap(e,n,r);else if(Pm(e,t))rl(e,n,r);else{let a=Me(t,"",e);if(n instanceof Map)n.set(a,Me(r,a,e));else if(n instanceof Set)n.add(a);else{let o=mS(t,a,e),s=Me(r,o,e);o in n?Object.defineProperty(n,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):n[o]=s}}return n}function mS(e,n,t){if(n===null)return"";if(typeof n!="object")return String(n);if(J(e)&&t?.doc){let r=jo(t.doc,{});r.anchors=new Set;for(let o of t.anchors.keys())r.anchors.add(o.anchor);r.inFlow=!0,r.inStringifyKey=!0;let a=e.toString(r);if(!t.mapKeyWarned){let o=JSON.stringify(a);o.length>40&&(o=o.substring(0,36)+'..."'),nl(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return a}return JSON.stringify(n)}function vr(e,n,t){let r=dt(e,void 0,t),a=dt(n,void 0,t);return new ye(r,a)}var ye=class e{constructor(n,t=null){Object.defineProperty(this,qe,{value:Ji}),this.key=n,this.value=t}clone(n){let{key:t,value:r}=this;return J(t)&&(t=t.clone(n)),J(r)&&(r=r.clone(n)),new e(t,r)}toJSON(n,t){let r=t?.mapAsMap?new Map:{};return Vo(t,r,this)}toString(n,t,r){return n?.doc?Om(this,n,t,r):JSON.stringify(this)}};function Bo(e,n,t){return(n.inFlow??e.flow?uS:pS)(e,n,t)}function pS({comment:e,items:n},t,{blockItemPrefix:r,flowChars:a,itemIndent:o,onChompKeep:s,onComment:i}){let{indent:l,options:{commentString:c}}=t,d=Object.assign({},t,{indent:o,type:null}),m=!1,p=[];for(let y=0;y<n.length;++y){let h=n[y],g=null;if(J(h))!m&&h.spaceBefore&&p.push(""),Wo(t,p,h.commentBefore,m),h.comment&&(g=h.comment);else if(G(h)){let S=J(h.key)?h.key:null;S&&(!m&&S.spaceBefore&&p.push(""),Wo(t,p,S.commentBefore,m))}m=!1;let A=pt(h,d,()=>g=null,()=>m=!0);g&&(A+=Un(A,o,c(g))),m&&g&&(m=!1),p.push(r+A)}let u;if(p.length===0)u=a.start+a.end;else{u=p[0];for(let y=1;y<p.length;++y){let h=p[y];u+=h?`
${l}${h}`:`
`}}return e?(u+=`
`+kn(c(e),l),i&&i()):m&&s&&s(),u}function uS({items:e},n,{flowChars:t,itemIndent:r}){let{indent:a,indentStep:o,flowCollectionPadding:s,options:{commentString:i}}=n;r+=o;let l=Object.assign({},n,{indent:r,inFlow:!0,type:null}),c=!1,d=0,m=[];for(let y=0;y<e.length;++y){let h=e[y],g=null;if(J(h))h.spaceBefore&&m.push(""),Wo(n,m,h.commentBefore,!1),h.comment&&(g=h.comment);else if(G(h)){let S=J(h.key)?h.key:null;S&&(S.spaceBefore&&m.push(""),Wo(n,m,S.commentBefore,!1),S.comment&&(c=!0));let M=J(h.value)?h.value:null;M?(M.comment&&(g=M.comment),M.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(g=S.comment)}g&&(c=!0);let A=pt(h,l,()=>g=null);c||(c=m.length>d||A.includes(`
`)),y<e.length-1?A+=",":n.options.trailingComma&&(n.options.lineWidth>0&&(c||(c=m.reduce((S,M)=>S+M.length+2,2)+(A.length+2)>n.options.lineWidth)),c&&(A+=",")),g&&(A+=Un(A,r,i(g))),m.push(A),d=m.length}let{start:p,end:u}=t;if(m.length===0)return p+u;if(!c){let y=m.reduce((h,g)=>h+g.length+2,2);c=n.options.lineWidth>0&&y>n.options.lineWidth}if(c){let y=p;for(let h of m)y+=h?`
${o}${a}${h}`:`
`;return`${y}
${a}${u}`}else return`${p}${s}${m.join(" ")}${s}${u}`}function Wo({indent:e,options:{commentString:n}},t,r,a){if(r&&a&&(r=r.replace(/^\n+/,"")),r){let o=kn(n(r),e);t.push(o.trimStart())}}function Pt(e,n){let t=W(n)?n.value:n;for(let r of e)if(G(r)&&(r.key===n||r.key===t||W(r.key)&&r.key.value===t))return r}var we=class extends br{static get tagName(){return"tag:yaml.org,2002:map"}constructor(n){super(En,n),this.items=[]}static from(n,t,r){let{keepUndefined:a,replacer:o}=r,s=new this(n),i=(l,c)=>{if(typeof o=="function")c=o.call(t,l,c);else if(Array.isArray(o)&&!o.includes(l))return;(c!==void 0||a)&&s.items.push(vr(l,c,r))};if(t instanceof Map)for(let[l,c]of t)i(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))i(l,t[l]);return typeof n.sortMapEntries=="function"&&s.items.sort(n.sortMapEntries),s}add(n,t){let r;G(n)?r=n:!n||typeof n!="object"||!("key"in n)?r=new ye(n,n?.value):r=new ye(n.key,n.value);let a=Pt(this.items,r.key),o=this.schema?.sortMapEntries;if(a){if(!t)throw new Error(`Key ${r.key} already set`);W(a.value)&&Lo(r.value)?a.value.value=r.value:a.value=r.value}else if(o){let s=this.items.findIndex(i=>o(r,i)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(n){let t=Pt(this.items,n);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(n,t){let a=Pt(this.items,n)?.value;return(!t&&W(a)?a.value:a)??void 0}has(n){return!!Pt(this.items,n)}set(n,t){this.add(new ye(n,t),!0)}toJSON(n,t,r){let a=r?new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(a);for(let o of this.items)Vo(t,a,o);return a}toString(n,t,r){if(!n)return JSON.stringify(this);for(let a of this.items)if(!G(a))throw new Error(`Map items must all be pairs; found ${JSON.stringify(a)} instead`);return!n.allNullValues&&this.hasAllNullValues(!1)&&(n=Object.assign({},n,{allNullValues:!0})),Bo(this,n,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:n.indent||"",onChompKeep:r,onComment:t})}};var Mn={collection:"map",default:!0,nodeClass:we,tag:"tag:yaml.org,2002:map",resolve(e,n){return Ie(e)||n("Expected a mapping for this tag"),e},createNode:(e,n,t)=>we.from(e,n,t)};var Fe=class extends br{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(n){super(lt,n),this.items=[]}add(n){this.items.push(n)}delete(n){let t=Ko(n);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(n,t){let r=Ko(n);if(typeof r!="number")return;let a=this.items[r];return!t&&W(a)?a.value:a}has(n){let t=Ko(n);return typeof t=="number"&&t<this.items.length}set(n,t){let r=Ko(n);if(typeof r!="number")throw new Error(`Expected a valid index, not ${n}.`);let a=this.items[r];W(a)&&Lo(t)?a.value=t:this.items[r]=t}toJSON(n,t){let r=[];t?.onCreate&&t.onCreate(r);let a=0;for(let o of this.items)r.push(Me(o,String(a++),t));return r}toString(n,t,r){return n?Bo(this,n,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(n.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(n,t,r){let{replacer:a}=r,o=new this(n);if(t&&Symbol.iterator in Object(t)){let s=0;for(let i of t){if(typeof a=="function"){let l=t instanceof Set?i:String(s++);i=a.call(t,l,i)}o.items.push(dt(i,void 0,r))}}return o}};function Ko(e){let n=W(e)?e.value:e;return n&&typeof n=="string"&&(n=Number(n)),typeof n=="number"&&Number.isInteger(n)&&n>=0?n:null}var Tn={collection:"seq",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:seq",resolve(e,n){return Ue(e)||n("Expected a sequence for this tag"),e},createNode:(e,n,t)=>Fe.from(e,n,t)};var Rt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,n,t,r){return n=Object.assign({actualString:!0},n),mt(e,n,t,r)}};var Qt={identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new L(null),stringify:({source:e},n)=>typeof e=="string"&&Qt.test.test(e)?e:n.options.nullStr};var ka={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new L(e[0]==="t"||e[0]==="T"),stringify({source:e,value:n},t){if(e&&ka.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(n===r)return e}return n?t.options.trueStr:t.options.falseStr}};function Ve({format:e,minFractionDigits:n,tag:t,value:r}){if(typeof r=="bigint")return String(r);let a=typeof r=="number"?r:Number(r);if(!isFinite(a))return isNaN(a)?".nan":a<0?"-.inf":".inf";let o=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&n&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let s=o.indexOf(".");s<0&&(s=o.length,o+=".");let i=n-(o.length-s-1);for(;i-- >0;)o+="0"}return o}var Go={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},Ho={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},qo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let n=new L(parseFloat(e)),t=e.indexOf(".");return t!==-1&&e[e.length-1]==="0"&&(n.minFractionDigits=e.length-t-1),n},stringify:Ve};var Uo=e=>typeof e=="bigint"||Number.isInteger(e),al=(e,n,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(n),t);function Am(e,n,t){let{value:r}=e;return Uo(r)&&r>=0?t+r.toString(n):Ve(e)}var zo={identify:e=>Uo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,n,t)=>al(e,2,8,t),stringify:e=>Am(e,8,"0o")},Jo={identify:Uo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,n,t)=>al(e,0,10,t),stringify:Ve},Yo={identify:e=>Uo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,n,t)=>al(e,2,16,t),stringify:e=>Am(e,16,"0x")};var Em=[Mn,Tn,Rt,Qt,ka,zo,Jo,Yo,Go,Ho,qo];function Cm(e){return typeof e=="bigint"||Number.isInteger(e)}var Qo=({value:e})=>JSON.stringify(e),fS=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Qo},{identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Qo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Qo},{identify:Cm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,n,{intAsBigInt:t})=>t?BigInt(e):parseInt(e,10),stringify:({value:e})=>Cm(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Qo}],hS={default:!0,tag:"",test:/^/,resolve(e,n){return n(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Mm=[Mn,Tn].concat(fS,hS);var wa={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,n){if(typeof atob=="function"){let t=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let a=0;a<t.length;++a)r[a]=t.charCodeAt(a);return r}else return n("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:n,value:t},r,a,o){if(!t)return"";let s=t,i;if(typeof btoa=="function"){let l="";for(let c=0;c<s.length;++c)l+=String.fromCharCode(s[c]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=L.BLOCK_LITERAL),n!==L.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(i.length/l),d=new Array(c);for(let m=0,p=0;m<c;++m,p+=l)d[m]=i.substr(p,l);i=d.join(n===L.BLOCK_LITERAL?`
`:" ")}return mt({comment:e,type:n,value:i},r,a,o)}};function ol(e,n){if(Ue(e))for(let t=0;t<e.items.length;++t){let r=e.items[t];if(!G(r)){if(Ie(r)){r.items.length>1&&n("Each pair must have its own sequence indicator");let a=r.items[0]||new ye(new L(null));if(r.commentBefore&&(a.key.commentBefore=a.key.commentBefore?`${r.commentBefore}
${a.key.commentBefore}`:r.commentBefore),r.comment){let o=a.value??a.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=a}e.items[t]=G(r)?r:new ye(r)}}else n("Expected a sequence for this tag");return e}function sl(e,n,t){let{replacer:r}=t,a=new Fe(e);a.tag="tag:yaml.org,2002:pairs";let o=0;if(n&&Symbol.iterator in Object(n))for(let s of n){typeof r=="function"&&(s=r.call(n,String(o++),s));let i,l;if(Array.isArray(s))if(s.length===2)i=s[0],l=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let c=Object.keys(s);if(c.length===1)i=c[0],l=s[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=s;a.items.push(vr(i,l,t))}return a}var va={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ol,createNode:sl};var Sr=class e extends Fe{constructor(){super(),this.add=we.prototype.add.bind(this),this.delete=we.prototype.delete.bind(this),this.get=we.prototype.get.bind(this),this.has=we.prototype.has.bind(this),this.set=we.prototype.set.bind(this),this.tag=e.tag}toJSON(n,t){if(!t)return super.toJSON(n);let r=new Map;t?.onCreate&&t.onCreate(r);for(let a of this.items){let o,s;if(G(a)?(o=Me(a.key,"",t),s=Me(a.value,o,t)):o=Me(a,"",t),r.has(o))throw new Error("Ordered maps must not include duplicate keys");r.set(o,s)}return r}static from(n,t,r){let a=sl(n,t,r),o=new this;return o.items=a.items,o}};Sr.tag="tag:yaml.org,2002:omap";var Sa={collection:"seq",identify:e=>e instanceof Map,nodeClass:Sr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,n){let t=ol(e,n),r=[];for(let{key:a}of t.items)W(a)&&(r.includes(a.value)?n(`Ordered maps must not include duplicate keys: ${a.value}`):r.push(a.value));return Object.assign(new Sr,t)},createNode:(e,n,t)=>Sr.from(e,n,t)};function Tm({value:e,source:n},t){return n&&(e?il:ll).test.test(n)?n:e?t.options.trueStr:t.options.falseStr}var il={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new L(!0),stringify:Tm},ll={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new L(!1),stringify:Tm};var _m={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},Lm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},Nm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new L(parseFloat(e.replace(/_/g,""))),t=e.indexOf(".");if(t!==-1){let r=e.substring(t+1).replace(/_/g,"");r[r.length-1]==="0"&&(n.minFractionDigits=r.length)}return n},stringify:Ve};var xa=e=>typeof e=="bigint"||Number.isInteger(e);function Xo(e,n,t,{intAsBigInt:r}){let a=e[0];if((a==="-"||a==="+")&&(n+=1),e=e.substring(n).replace(/_/g,""),r){switch(t){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return a==="-"?BigInt(-1)*s:s}let o=parseInt(e,t);return a==="-"?-1*o:o}function cl(e,n,t){let{value:r}=e;if(xa(r)){let a=r.toString(n);return r<0?"-"+t+a.substr(1):t+a}return Ve(e)}var $m={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,n,t)=>Xo(e,2,2,t),stringify:e=>cl(e,2,"0b")},Im={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,n,t)=>Xo(e,1,8,t),stringify:e=>cl(e,8,"0")},Dm={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,n,t)=>Xo(e,0,10,t),stringify:Ve},jm={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,n,t)=>Xo(e,2,16,t),stringify:e=>cl(e,16,"0x")};var xr=class e extends we{constructor(n){super(n),this.tag=e.tag}add(n){let t;G(n)?t=n:n&&typeof n=="object"&&"key"in n&&"value"in n&&n.value===null?t=new ye(n.key,null):t=new ye(n,null),Pt(this.items,t.key)||this.items.push(t)}get(n,t){let r=Pt(this.items,n);return!t&&G(r)?W(r.key)?r.key.value:r.key:r}set(n,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let r=Pt(this.items,n);r&&!t?this.items.splice(this.items.indexOf(r),1):!r&&t&&this.items.push(new ye(n))}toJSON(n,t){return super.toJSON(n,t,Set)}toString(n,t,r){if(!n)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},n,{allNullValues:!0}),t,r);throw new Error("Set items must all have null values")}static from(n,t,r){let{replacer:a}=r,o=new this(n);if(t&&Symbol.iterator in Object(t))for(let s of t)typeof a=="function"&&(s=a.call(t,s,s)),o.items.push(vr(s,null,r));return o}};xr.tag="tag:yaml.org,2002:set";var Oa={collection:"map",identify:e=>e instanceof Set,nodeClass:xr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,n,t)=>xr.from(e,n,t),resolve(e,n){if(Ie(e)){if(e.hasAllNullValues(!0))return Object.assign(new xr,e);n("Set items must all have null values")}else n("Expected a mapping for this tag");return e}};function dl(e,n){let t=e[0],r=t==="-"||t==="+"?e.substring(1):e,a=s=>n?BigInt(s):Number(s),o=r.replace(/_/g,"").split(":").reduce((s,i)=>s*a(60)+a(i),a(0));return t==="-"?a(-1)*o:o}function Fm(e){let{value:n}=e,t=s=>s;if(typeof n=="bigint")t=s=>BigInt(s);else if(isNaN(n)||!isFinite(n))return Ve(e);let r="";n<0&&(r="-",n*=t(-1));let a=t(60),o=[n%a];return n<60?o.unshift(0):(n=(n-o[0])/a,o.unshift(n%a),n>=60&&(n=(n-o[0])/a,o.unshift(n))),r+o.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Zo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,n,{intAsBigInt:t})=>dl(e,t),stringify:Fm},es={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>dl(e,!1),stringify:Fm},Or={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let n=e.match(Or.test);if(!n)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,a,o,s,i]=n.map(Number),l=n[7]?Number((n[7]+"00").substr(1,3)):0,c=Date.UTC(t,r-1,a,o||0,s||0,i||0,l),d=n[8];if(d&&d!=="Z"){let m=dl(d,!1);Math.abs(m)<30&&(m*=60),c-=6e4*m}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var ml=[Mn,Tn,Rt,Qt,il,ll,$m,Im,Dm,jm,_m,Lm,Nm,wa,Cn,Sa,va,Oa,Zo,es,Or];var Vm=new Map([["core",Em],["failsafe",[Mn,Tn,Rt]],["json",Mm],["yaml11",ml],["yaml-1.1",ml]]),Wm={binary:wa,bool:ka,float:qo,floatExp:Ho,floatNaN:Go,floatTime:es,int:Jo,intHex:Yo,intOct:zo,intTime:Zo,map:Mn,merge:Cn,null:Qt,omap:Sa,pairs:va,seq:Tn,set:Oa,timestamp:Or},Bm={"tag:yaml.org,2002:binary":wa,"tag:yaml.org,2002:merge":Cn,"tag:yaml.org,2002:omap":Sa,"tag:yaml.org,2002:pairs":va,"tag:yaml.org,2002:set":Oa,"tag:yaml.org,2002:timestamp":Or};function ns(e,n,t){let r=Vm.get(n);if(r&&!e)return t&&!r.includes(Cn)?r.concat(Cn):r.slice();let a=r;if(!a)if(Array.isArray(e))a=[];else{let o=Array.from(Vm.keys()).filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${n}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)a=a.concat(o);else typeof e=="function"&&(a=e(a.slice()));return t&&(a=a.concat(Cn)),a.reduce((o,s)=>{let i=typeof s=="string"?Wm[s]:s;if(!i){let l=JSON.stringify(s),c=Object.keys(Wm).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return o.includes(i)||o.push(i),o},[])}var yS=(e,n)=>e.key<n.key?-1:e.key>n.key?1:0,Xt=class e{constructor({compat:n,customTags:t,merge:r,resolveKnownTags:a,schema:o,sortMapEntries:s,toStringDefaults:i}){this.compat=Array.isArray(n)?ns(n,"compat"):n?ns(null,n):null,this.name=typeof o=="string"&&o||"core",this.knownTags=a?Bm:{},this.tags=ns(t,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,En,{value:Mn}),Object.defineProperty(this,sn,{value:Rt}),Object.defineProperty(this,lt,{value:Tn}),this.sortMapEntries=typeof s=="function"?s:s===!0?yS:null}clone(){let n=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return n.tags=this.tags.slice(),n}};function Km(e,n){let t=[],r=n.directives===!0;if(n.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(t.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&t.push("---");let a=jo(e,n),{commentString:o}=a.options;if(e.commentBefore){t.length!==1&&t.unshift("");let l=o(e.commentBefore);t.unshift(kn(l,""))}let s=!1,i=null;if(e.contents){if(J(e.contents)){if(e.contents.spaceBefore&&r&&t.push(""),e.contents.commentBefore){let d=o(e.contents.commentBefore);t.push(kn(d,""))}a.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>s=!0,c=pt(e.contents,a,()=>i=null,l);i&&(c+=Un(c,"",o(i))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(pt(e.contents,a));if(e.directives?.docEnd)if(e.comment){let l=o(e.comment);l.includes(`
`)?(t.push("..."),t.push(kn(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=e.comment;l&&s&&(l=l.replace(/^\n+/,"")),l&&((!s||i)&&t[t.length-1]!==""&&t.push(""),t.push(kn(o(l),"")))}return t.join(`
`)+`
`}var At=class e{constructor(n,t,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,qe,{value:Eo});let a=null;typeof t=="function"||Array.isArray(t)?a=t:r===void 0&&t&&(r=t,t=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:s}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new qn({version:s}),this.setSchema(s,r),this.contents=n===void 0?null:this.createNode(n,a,r)}clone(){let n=Object.create(e.prototype,{[qe]:{value:Eo}});return n.commentBefore=this.commentBefore,n.comment=this.comment,n.errors=this.errors.slice(),n.warnings=this.warnings.slice(),n.options=Object.assign({},this.options),this.directives&&(n.directives=this.directives.clone()),n.schema=this.schema.clone(),n.contents=J(this.contents)?this.contents.clone(n.schema):this.contents,this.range&&(n.range=this.range.slice()),n}add(n){Pr(this.contents)&&this.contents.add(n)}addIn(n,t){Pr(this.contents)&&this.contents.addIn(n,t)}createAlias(n,t){if(!n.anchor){let r=Yi(this);n.anchor=!t||r.has(t)?Qi(t||"a",r):t}return new ct(n.anchor)}createNode(n,t,r){let a;if(typeof t=="function")n=t.call({"":n},"",n),a=t;else if(Array.isArray(t)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,A=t.filter(g).map(String);A.length>0&&(t=t.concat(A)),a=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:o,anchorPrefix:s,flow:i,keepUndefined:l,onTagObj:c,tag:d}=r??{},{onAnchor:m,setAnchors:p,sourceObjects:u}=vm(this,s||"a"),y={aliasDuplicateObjects:o??!0,keepUndefined:l??!1,onAnchor:m,onTagObj:c,replacer:a,schema:this.schema,sourceObjects:u},h=dt(n,d,y);return i&&Q(h)&&(h.flow=!0),p(),h}createPair(n,t,r={}){let a=this.createNode(n,null,r),o=this.createNode(t,null,r);return new ye(a,o)}delete(n){return Pr(this.contents)?this.contents.delete(n):!1}deleteIn(n){return kr(n)?this.contents==null?!1:(this.contents=null,!0):Pr(this.contents)?this.contents.deleteIn(n):!1}get(n,t){return Q(this.contents)?this.contents.get(n,t):void 0}getIn(n,t){return kr(n)?!t&&W(this.contents)?this.contents.value:this.contents:Q(this.contents)?this.contents.getIn(n,t):void 0}has(n){return Q(this.contents)?this.contents.has(n):!1}hasIn(n){return kr(n)?this.contents!==void 0:Q(this.contents)?this.contents.hasIn(n):!1}set(n,t){this.contents==null?this.contents=ha(this.schema,[n],t):Pr(this.contents)&&this.contents.set(n,t)}setIn(n,t){kr(n)?this.contents=t:this.contents==null?this.contents=ha(this.schema,Array.from(n),t):Pr(this.contents)&&this.contents.setIn(n,t)}setSchema(n,t={}){typeof n=="number"&&(n=String(n));let r;switch(n){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new qn({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=n:this.directives=new qn({version:n}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let a=JSON.stringify(n);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${a}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=new Xt(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:n,jsonArg:t,mapAsMap:r,maxAliasCount:a,onAnchor:o,reviver:s}={}){let i={anchors:new Map,doc:this,keep:!n,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof a=="number"?a:100},l=Me(this.contents,t??"",i);if(typeof o=="function")for(let{count:c,res:d}of i.anchors.values())o(d,c);return typeof s=="function"?xt(s,{"":l},"",l):l}toJSON(n,t){return this.toJS({json:!0,jsonArg:n,mapAsMap:!1,onAnchor:t})}toString(n={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in n&&(!Number.isInteger(n.indent)||Number(n.indent)<=0)){let t=JSON.stringify(n.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Km(this,n)}};function Pr(e){if(Q(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Pa=class extends Error{constructor(n,t,r,a){super(),this.name=n,this.code=r,this.message=a,this.pos=t}},_n=class extends Pa{constructor(n,t,r){super("YAMLParseError",n,t,r)}},Ra=class extends Pa{constructor(n,t,r){super("YAMLWarning",n,t,r)}};function zn(e,{flow:n,indicator:t,next:r,offset:a,onError:o,parentIndent:s,startOnNewline:i}){let l=!1,c=i,d=i,m="",p="",u=!1,y=!1,h=null,g=null,A=null,S=null,M=null,N=null,_=null;for(let x of e)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&o(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),h&&(c&&x.type!=="comment"&&x.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!n&&(t!=="doc-start"||r?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),d=!0;break;case"comment":{d||o(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let I=x.source.substring(1)||" ";m?m+=p+I:m=I,p="",c=!1;break}case"newline":c?m?m+=x.source:(!N||t!=="seq-item-ind")&&(l=!0):p+=x.source,c=!0,u=!0,(g||A)&&(S=x),d=!0;break;case"anchor":g&&o(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&o(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=x,_??(_=x.offset),c=!1,d=!1,y=!0;break;case"tag":{A&&o(x,"MULTIPLE_TAGS","A node can have at most one tag"),A=x,_??(_=x.offset),c=!1,d=!1,y=!0;break}case t:(g||A)&&o(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),N&&o(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${n??"collection"}`),N=x,c=t==="seq-item-ind"||t==="explicit-key-ind",d=!1;break;case"comma":if(n){M&&o(x,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`),M=x,c=!1,d=!1;break}default:o(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),c=!1,d=!1}let T=e[e.length-1],D=T?T.offset+T.source.length:a;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:N,spaceBefore:l,comment:m,hasNewline:u,anchor:g,tag:A,newlineAfterProp:S,end:D,start:_??D}}function Et(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let n of e.end)if(n.type==="newline")return!0}return!1;case"flow-collection":for(let n of e.items){for(let t of n.start)if(t.type==="newline")return!0;if(n.sep){for(let t of n.sep)if(t.type==="newline")return!0}if(Et(n.key)||Et(n.value))return!0}return!1;default:return!0}}function Aa(e,n,t){if(n?.type==="flow-collection"){let r=n.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Et(n)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function ts(e,n,t){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let a=typeof r=="function"?r:(o,s)=>o===s||W(o)&&W(s)&&o.value===s.value;return n.some(o=>a(o.key,t))}var Gm="All mapping items must start at the same column";function Hm({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=o?.nodeClass??we,i=new s(t.schema);t.atRoot&&(t.atRoot=!1);let l=r.offset,c=null;for(let d of r.items){let{start:m,key:p,sep:u,value:y}=d,h=zn(m,{indicator:"explicit-key-ind",next:p??u?.[0],offset:l,onError:a,parentIndent:r.indent,startOnNewline:!0}),g=!h.found;if(g){if(p&&(p.type==="block-seq"?a(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&a(l,"BAD_INDENT",Gm)),!h.anchor&&!h.tag&&!u){c=h.end,h.comment&&(i.comment?i.comment+=`
`+h.comment:i.comment=h.comment);continue}(h.newlineAfterProp||Et(p))&&a(p??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&a(l,"BAD_INDENT",Gm);t.atKey=!0;let A=h.end,S=p?e(t,p,h,a):n(t,A,m,null,h,a);t.schema.compat&&Aa(r.indent,p,a),t.atKey=!1,ts(t,i.items,S)&&a(A,"DUPLICATE_KEY","Map keys must be unique");let M=zn(u??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:a,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=M.end,M.found){g&&(y?.type==="block-map"&&!M.hasNewline&&a(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<M.found.offset-1024&&a(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=y?e(t,y,M,a):n(t,l,u,null,M,a);t.schema.compat&&Aa(r.indent,y,a),l=N.range[2];let _=new ye(S,N);t.options.keepSourceTokens&&(_.srcToken=d),i.items.push(_)}else{g&&a(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),M.comment&&(S.comment?S.comment+=`
`+M.comment:S.comment=M.comment);let N=new ye(S);t.options.keepSourceTokens&&(N.srcToken=d),i.items.push(N)}}return c&&c<l&&a(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,c??l],i}function qm({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=o?.nodeClass??Fe,i=new s(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=r.offset,c=null;for(let{start:d,value:m}of r.items){let p=zn(d,{indicator:"seq-item-ind",next:m,offset:l,onError:a,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||m)m?.type==="block-seq"?a(p.end,"BAD_INDENT","All sequence items must start at the same column"):a(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(i.comment=p.comment);continue}let u=m?e(t,m,p,a):n(t,p.end,d,null,p,a);t.schema.compat&&Aa(r.indent,m,a),l=u.range[2],i.items.push(u)}return i.range=[r.offset,l,c??l],i}function Jn(e,n,t,r){let a="";if(e){let o=!1,s="";for(let i of e){let{source:l,type:c}=i;switch(c){case"space":o=!0;break;case"comment":{t&&!o&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";a?a+=s+d:a=d,s="";break}case"newline":a&&(s+=l),o=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}n+=l.length}}return{comment:a,offset:n}}var pl="Block collections are not allowed within flow collections",ul=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Um({composeNode:e,composeEmptyNode:n},t,r,a,o){let s=r.start.source==="{",i=s?"flow map":"flow sequence",l=o?.nodeClass??(s?we:Fe),c=new l(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let m=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let A=r.items[g],{start:S,key:M,sep:N,value:_}=A,T=zn(S,{flow:i,indicator:"explicit-key-ind",next:M??N?.[0],offset:m,onError:a,parentIndent:r.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!N&&!_){g===0&&T.comma?a(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):g<r.items.length-1&&a(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),T.comment&&(c.comment?c.comment+=`
`+T.comment:c.comment=T.comment),m=T.end;continue}!s&&t.options.strict&&Et(M)&&a(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)T.comma&&a(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(T.comma||a(T.start,"MISSING_CHAR",`Missing , between ${i} items`),T.comment){let D="";e:for(let x of S)switch(x.type){case"comma":case"space":break;case"comment":D=x.source.substring(1);break e;default:break e}if(D){let x=c.items[c.items.length-1];G(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+D:x.comment=D,T.comment=T.comment.substring(D.length+1)}}if(!s&&!N&&!T.found){let D=_?e(t,_,T,a):n(t,T.end,N,null,T,a);c.items.push(D),m=D.range[2],ul(_)&&a(D.range,"BLOCK_IN_FLOW",pl)}else{t.atKey=!0;let D=T.end,x=M?e(t,M,T,a):n(t,D,S,null,T,a);ul(M)&&a(x.range,"BLOCK_IN_FLOW",pl),t.atKey=!1;let I=zn(N??[],{flow:i,indicator:"map-value-ind",next:_,offset:x.range[2],onError:a,parentIndent:r.indent,startOnNewline:!1});if(I.found){if(!s&&!T.found&&t.options.strict){if(N)for(let K of N){if(K===I.found)break;if(K.type==="newline"){a(K,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<I.found.offset-1024&&a(I.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===":"?a(_,"MISSING_CHAR",`Missing space after : in ${i}`):a(I.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let b=_?e(t,_,I,a):I.found?n(t,I.end,N,null,I,a):null;b?ul(_)&&a(b.range,"BLOCK_IN_FLOW",pl):I.comment&&(x.comment?x.comment+=`
`+I.comment:x.comment=I.comment);let fe=new ye(x,b);if(t.options.keepSourceTokens&&(fe.srcToken=A),s){let K=c;ts(t,K.items,x)&&a(D,"DUPLICATE_KEY","Map keys must be unique"),K.items.push(fe)}else{let K=new we(t.schema);K.flow=!0,K.items.push(fe);let de=(b??x).range;K.range=[x.range[0],de[1],de[2]],c.items.push(K)}m=b?b.range[2]:I.end}}let p=s?"}":"]",[u,...y]=r.end,h=m;if(u?.source===p)h=u.offset+u.source.length;else{let g=i[0].toUpperCase()+i.substring(1),A=d?`${g} must end with a ${p}`:`${g} in block collection must be sufficiently indented and end with a ${p}`;a(m,d?"MISSING_CHAR":"BAD_INDENT",A),u&&u.source.length!==1&&y.unshift(u)}if(y.length>0){let g=Jn(y,h,t.options.strict,a);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[r.offset,h,g.offset]}else c.range=[r.offset,h,h];return c}function fl(e,n,t,r,a,o){let s=t.type==="block-map"?Hm(e,n,t,r,o):t.type==="block-seq"?qm(e,n,t,r,o):Um(e,n,t,r,o),i=s.constructor;return a==="!"||a===i.tagName?(s.tag=i.tagName,s):(a&&(s.tag=a),s)}function zm(e,n,t,r,a){let o=r.tag,s=o?n.directives.tagName(o.source,p=>a(o,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:u}=r,y=p&&o?p.offset>o.offset?p:o:p??o;y&&(!u||u.offset<y.offset)&&a(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!s||s==="!"||s===we.tagName&&i==="map"||s===Fe.tagName&&i==="seq")return fl(e,n,t,a,s);let l=n.schema.tags.find(p=>p.tag===s&&p.collection===i);if(!l){let p=n.schema.knownTags[s];if(p?.collection===i)n.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?a(o,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):a(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),fl(e,n,t,a,s)}let c=fl(e,n,t,a,s,l),d=l.resolve?.(c,p=>a(o,"TAG_RESOLVE_FAILED",p),n.options)??c,m=J(d)?d:new L(d);return m.range=c.range,m.tag=s,l?.format&&(m.format=l.format),m}function rs(e,n,t){let r=n.offset,a=gS(n,e.options.strict,t);if(!a)return{value:"",type:null,comment:"",range:[r,r,r]};let o=a.mode===">"?L.BLOCK_FOLDED:L.BLOCK_LITERAL,s=n.source?bS(n.source):[],i=s.length;for(let h=s.length-1;h>=0;--h){let g=s[h][1];if(g===""||g==="\r")i=h;else break}if(i===0){let h=a.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",g=r+a.length;return n.source&&(g+=n.source.length),{value:h,type:o,comment:a.comment,range:[r,g,g]}}let l=n.indent+a.indent,c=n.offset+a.length,d=0;for(let h=0;h<i;++h){let[g,A]=s[h];if(A===""||A==="\r")a.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(c+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),a.indent===0&&(l=g.length),d=h,l===0&&!e.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=g.length+A.length+1}for(let h=s.length-1;h>=i;--h)s[h][0].length>l&&(i=h+1);let m="",p="",u=!1;for(let h=0;h<d;++h)m+=s[h][0].slice(l)+`
`;for(let h=d;h<i;++h){let[g,A]=s[h];c+=g.length+A.length+1;let S=A[A.length-1]==="\r";if(S&&(A=A.slice(0,-1)),A&&g.length<l){let N=`Block scalar lines must not be less indented than their ${a.indent?"explicit indentation indicator":"first line"}`;t(c-A.length-(S?2:1),"BAD_INDENT",N),g=""}o===L.BLOCK_LITERAL?(m+=p+g.slice(l)+A,p=`
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
`}let y=r+a.length+n.source.length;return{value:m,type:o,comment:a.comment,range:[r,y,y]}}function gS({offset:e,props:n},t,r){if(n[0].type!=="block-scalar-header")return r(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:a}=n[0],o=a[0],s=0,i="",l=-1;for(let p=1;p<a.length;++p){let u=a[p];if(!i&&(u==="-"||u==="+"))i=u;else{let y=Number(u);!s&&y?s=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${a}`);let c=!1,d="",m=a.length;for(let p=1;p<n.length;++p){let u=n[p];switch(u.type){case"space":c=!0;case"newline":m+=u.source.length;break;case"comment":t&&!c&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),m+=u.source.length,d=u.source.substring(1);break;case"error":r(u,"UNEXPECTED_TOKEN",u.message),m+=u.source.length;break;default:{let y=`Unexpected token in block scalar header: ${u.type}`;r(u,"UNEXPECTED_TOKEN",y);let h=u.source;h&&typeof h=="string"&&(m+=h.length)}}}return{mode:o,indent:s,chomp:i,comment:d,length:m}}function bS(e){let n=e.split(/\n( *)/),t=n[0],r=t.match(/^( *)/),o=[r?.[1]?[r[1],t.slice(r[1].length)]:["",t]];for(let s=1;s<n.length;s+=2)o.push([n[s],n[s+1]]);return o}function as(e,n,t){let{offset:r,type:a,source:o,end:s}=e,i,l,c=(p,u,y)=>t(r+p,u,y);switch(a){case"scalar":i=L.PLAIN,l=kS(o,c);break;case"single-quoted-scalar":i=L.QUOTE_SINGLE,l=wS(o,c);break;case"double-quoted-scalar":i=L.QUOTE_DOUBLE,l=vS(o,c);break;default:return t(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let d=r+o.length,m=Jn(s,d,n,t);return{value:l,type:i,comment:m.comment,range:[r,d,m.offset]}}function kS(e,n){let t="";switch(e[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${e[0]}`;break}case"@":case"`":{t=`reserved character ${e[0]}`;break}}return t&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Jm(e)}function wS(e,n){return(e[e.length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),Jm(e.slice(1,-1)).replace(/''/g,"'")}function Jm(e){let n=/(.*?)\r?\n/sy,t=n.exec(e);if(!t)return e;let r,a;try{r=new RegExp("(?<![ 	])[ 	]+$"),a=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let o=t[1].replace(r,""),s=" ",i=n.lastIndex;for(;t=n.exec(e);){let c=t[1].replace(a,"");c===""?s===`
`?o+=s:s=`
`:(o+=s+c,s=" "),i=n.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,t=l.exec(e),o+s+(t?.[1]??"")}function vS(e,n){let t="";for(let r=1;r<e.length-1;++r){let a=e[r];if(!(a==="\r"&&e[r+1]===`
`))if(a===`
`){let{fold:o,offset:s}=SS(e,r);t+=o,r=s}else if(a==="\\"){let o=e[++r],s=xS[o];if(s)t+=s;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let i=o==="x"?2:o==="u"?4:8;t+=OS(e,r+1,i,n),r+=i}else{let i=e.substr(r-1,2);n(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),t+=i}}else if(a===" "||a==="	"){let o=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(t+=r>o?e.slice(o,r+1):a)}else t+=a}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),t}function SS(e,n){let t="",r=e[n+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[n+2]!==`
`);)r===`
`&&(t+=`
`),n+=1,r=e[n+1];return t||(t=" "),{fold:t,offset:n}}var xS={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function OS(e,n,t,r){let a=e.substr(n,t),s=a.length===t&&/^[0-9a-fA-F]+$/.test(a)?parseInt(a,16):NaN;try{return String.fromCodePoint(s)}catch{let i=e.substr(n-2,t+2);return r(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function hl(e,n,t,r){let{value:a,type:o,comment:s,range:i}=n.type==="block-scalar"?rs(e,n,r):as(n,e.options.strict,r),l=t?e.directives.tagName(t.source,m=>r(t,"TAG_RESOLVE_FAILED",m)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[sn]:l?c=PS(e.schema,a,l,t,r):n.type==="scalar"?c=RS(e,a,n,r):c=e.schema[sn];let d;try{let m=c.resolve(a,p=>r(t??n,"TAG_RESOLVE_FAILED",p),e.options);d=W(m)?m:new L(m)}catch(m){let p=m instanceof Error?m.message:String(m);r(t??n,"TAG_RESOLVE_FAILED",p),d=new L(a)}return d.range=i,d.source=a,o&&(d.type=o),l&&(d.tag=l),c.format&&(d.format=c.format),s&&(d.comment=s),d}function PS(e,n,t,r,a){if(t==="!")return e[sn];let o=[];for(let i of e.tags)if(!i.collection&&i.tag===t)if(i.default&&i.test)o.push(i);else return i;for(let i of o)if(i.test?.test(n))return i;let s=e.knownTags[t];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(a(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[sn])}function RS({atKey:e,directives:n,schema:t},r,a,o){let s=t.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||t[sn];if(t.compat){let i=t.compat.find(l=>l.default&&l.test?.test(r))??t[sn];if(s.tag!==i.tag){let l=n.tagString(s.tag),c=n.tagString(i.tag),d=`Value may be parsed as either ${l} or ${c}`;o(a,"TAG_RESOLVE_FAILED",d,!0)}}return s}function Ym(e,n,t){if(n){t??(t=n.length);for(let r=t-1;r>=0;--r){let a=n[r];switch(a.type){case"space":case"comment":case"newline":e-=a.source.length;continue}for(a=n[++r];a?.type==="space";)e+=a.source.length,a=n[++r];break}}return e}var AS={composeNode:yl,composeEmptyNode:os};function yl(e,n,t,r){let a=e.atKey,{spaceBefore:o,comment:s,anchor:i,tag:l}=t,c,d=!0;switch(n.type){case"alias":c=ES(e,n,r),(i||l)&&r(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=hl(e,n,l,r),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=zm(AS,e,n,t,r),i&&(c.anchor=i.source.substring(1))}catch(m){let p=m instanceof Error?m.message:String(m);r(n,"RESOURCE_EXHAUSTION",p)}break;default:{let m=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;r(n,"UNEXPECTED_TOKEN",m),d=!1}}return c??(c=os(e,n.offset,void 0,null,t,r)),i&&c.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),a&&e.options.stringKeys&&(!W(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(c.spaceBefore=!0),s&&(n.type==="scalar"&&n.source===""?c.comment=s:c.commentBefore=s),e.options.keepSourceTokens&&d&&(c.srcToken=n),c}function os(e,n,t,r,{spaceBefore:a,comment:o,anchor:s,tag:i,end:l},c){let d={type:"scalar",offset:Ym(n,t,r),indent:-1,source:""},m=hl(e,d,i,c);return s&&(m.anchor=s.source.substring(1),m.anchor===""&&c(s,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(m.spaceBefore=!0),o&&(m.comment=o,m.range[2]=l),m}function ES({options:e},{offset:n,source:t,end:r},a){let o=new ct(t.substring(1));o.source===""&&a(n,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&a(n+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=n+t.length,i=Jn(r,s,e.strict,a);return o.range=[n,s,i.offset],i.comment&&(o.comment=i.comment),o}function Qm(e,n,{offset:t,start:r,value:a,end:o},s){let i=Object.assign({_directives:n},e),l=new At(void 0,i),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=zn(r,{indicator:"doc-start",next:a??o?.[0],offset:t,onError:s,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,a&&(a.type==="block-map"||a.type==="block-seq")&&!d.hasNewline&&s(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=a?yl(c,a,d,s):os(c,d.end,r,null,d,s);let m=l.contents.range[2],p=Jn(o,m,!1,s);return p.comment&&(l.comment=p.comment),l.range=[t,m,p.offset],l}function Ea(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:n,source:t}=e;return[n,n+(typeof t=="string"?t.length:1)]}function Xm(e){let n="",t=!1,r=!1;for(let a=0;a<e.length;++a){let o=e[a];switch(o[0]){case"#":n+=(n===""?"":r?`

`:`
`)+(o.substring(1)||" "),t=!0,r=!1;break;case"%":e[a+1]?.[0]!=="#"&&(a+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:n,afterEmptyLine:r}}var Rr=class{constructor(n={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,r,a,o)=>{let s=Ea(t);o?this.warnings.push(new Ra(s,r,a)):this.errors.push(new _n(s,r,a))},this.directives=new qn({version:n.version||"1.2"}),this.options=n}decorate(n,t){let{comment:r,afterEmptyLine:a}=Xm(this.prelude);if(r){let o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${r}`:r;else if(a||n.directives.docStart||!o)n.commentBefore=r;else if(Q(o)&&!o.flow&&o.items.length>0){let s=o.items[0];G(s)&&(s=s.key);let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}else{let s=o.commentBefore;o.commentBefore=s?`${r}
${s}`:r}}if(t){for(let o=0;o<this.errors.length;++o)n.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)n.warnings.push(this.warnings[o])}else n.errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Xm(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,r=-1){for(let a of n)yield*this.next(a);yield*this.end(t,r)}*next(n){switch(n.type){case"directive":this.directives.add(n.source,(t,r,a)=>{let o=Ea(n);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",r,a)}),this.prelude.push(n.source),this.atDirectives=!0;break;case"document":{let t=Qm(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{let t=n.source?`${n.message}: ${JSON.stringify(n.source)}`:n.message,r=new _n(Ea(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new _n(Ea(n),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let t=Jn(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new _n(Ea(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){let r=Object.assign({_directives:this.directives},this.options),a=new At(void 0,r);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),a.range=[0,t,t],this.decorate(a,!1),yield a}}};var Mt={};bo(Mt,{BOM:()=>Ca,DOCUMENT:()=>Ma,FLOW_END:()=>Ta,SCALAR:()=>Ar,createScalarToken:()=>ep,isCollection:()=>TS,isScalar:()=>_S,prettyToken:()=>LS,resolveAsScalar:()=>Zm,setScalarValue:()=>np,stringify:()=>rp,tokenType:()=>kl,visit:()=>Ct});function Zm(e,n=!0,t){if(e){let r=(a,o,s)=>{let i=typeof a=="number"?a:Array.isArray(a)?a[0]:a.offset;if(t)t(i,o,s);else throw new _n([i,i+1],o,s)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return as(e,n,r);case"block-scalar":return rs({options:{strict:n}},e,r)}}return null}function ep(e,n){let{implicitKey:t=!1,indent:r,inFlow:a=!1,offset:o=-1,type:s="PLAIN"}=n,i=mt({type:s,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}}),l=n.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let c=i.indexOf(`
`),d=i.substring(0,c),m=i.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:o,indent:r,source:d}];return tp(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:o,indent:r,props:p,source:m}}case'"':return{type:"double-quoted-scalar",offset:o,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:o,indent:r,source:i,end:l};default:return{type:"scalar",offset:o,indent:r,source:i,end:l}}}function np(e,n,t={}){let{afterKey:r=!1,implicitKey:a=!1,inFlow:o=!1,type:s}=t,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!s)switch(e.type){case"single-quoted-scalar":s="QUOTE_SINGLE";break;case"double-quoted-scalar":s="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:s="PLAIN"}let l=mt({type:s,value:n},{implicitKey:a||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":CS(e,l);break;case'"':gl(e,l,"double-quoted-scalar");break;case"'":gl(e,l,"single-quoted-scalar");break;default:gl(e,l,"scalar")}}function CS(e,n){let t=n.indexOf(`
`),r=n.substring(0,t),a=n.substring(t+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=r,e.source=a}else{let{offset:o}=e,s="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:o,indent:s,source:r}];tp(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:s,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:s,props:i,source:a})}}function tp(e,n){if(n)for(let t of n)switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),!0}return!1}function gl(e,n,t){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=t,e.source=n;break;case"block-scalar":{let r=e.props.slice(1),a=n.length;e.props[0].type==="block-scalar-header"&&(a-=e.props[0].source.length);for(let o of r)o.offset+=a;delete e.props,Object.assign(e,{type:t,source:n,end:r});break}case"block-map":case"block-seq":{let a={type:"newline",offset:e.offset+n.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:n,end:[a]});break}default:{let r="indent"in e?e.indent:-1,a="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type==="space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:t,indent:r,source:n,end:a})}}}var rp=e=>"type"in e?is(e):ss(e);function is(e){switch(e.type){case"block-scalar":{let n="";for(let t of e.props)n+=is(t);return n+e.source}case"block-map":case"block-seq":{let n="";for(let t of e.items)n+=ss(t);return n}case"flow-collection":{let n=e.start.source;for(let t of e.items)n+=ss(t);for(let t of e.end)n+=t.source;return n}case"document":{let n=ss(e);if(e.end)for(let t of e.end)n+=t.source;return n}default:{let n=e.source;if("end"in e&&e.end)for(let t of e.end)n+=t.source;return n}}}function ss({start:e,key:n,sep:t,value:r}){let a="";for(let o of e)a+=o.source;if(n&&(a+=is(n)),t)for(let o of t)a+=o.source;return r&&(a+=is(r)),a}var bl=Symbol("break visit"),MS=Symbol("skip children"),ap=Symbol("remove item");function Ct(e,n){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),op(Object.freeze([]),e,n)}Ct.BREAK=bl;Ct.SKIP=MS;Ct.REMOVE=ap;Ct.itemAtPath=(e,n)=>{let t=e;for(let[r,a]of n){let o=t?.[r];if(o&&"items"in o)t=o.items[a];else return}return t};Ct.parentCollection=(e,n)=>{let t=Ct.itemAtPath(e,n.slice(0,-1)),r=n[n.length-1][0],a=t?.[r];if(a&&"items"in a)return a;throw new Error("Parent collection not found")};function op(e,n,t){let r=t(n,e);if(typeof r=="symbol")return r;for(let a of["key","value"]){let o=n[a];if(o&&"items"in o){for(let s=0;s<o.items.length;++s){let i=op(Object.freeze(e.concat([[a,s]])),o.items[s],t);if(typeof i=="number")s=i-1;else{if(i===bl)return bl;i===ap&&(o.items.splice(s,1),s-=1)}}typeof r=="function"&&a==="key"&&(r=r(n,e))}}return typeof r=="function"?r(n,e):r}var Ca="\uFEFF",Ma="",Ta="",Ar="",TS=e=>!!e&&"items"in e,_S=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function LS(e){switch(e){case Ca:return"<BOM>";case Ma:return"<DOC>";case Ta:return"<FLOW_END>";case Ar:return"<SCALAR>";default:return JSON.stringify(e)}}function kl(e){switch(e){case Ca:return"byte-order-mark";case Ma:return"doc-mode";case Ta:return"flow-error-end";case Ar:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Ln(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sp=new Set("0123456789ABCDEFabcdef"),NS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ls=new Set(",[]{}"),$S=new Set(` ,[]{}
\r	`),wl=e=>!e||$S.has(e),Nn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(n,t=!1){if(n){if(typeof n!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+n:n,this.lineEndPos=null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let n=this.pos,t=this.buffer[n];for(;t===" "||t==="	";)t=this.buffer[++n];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[n+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(n){let t=this.buffer[n];if(this.indentNext>0){let r=0;for(;t===" ";)t=this.buffer[++r+n];if(t==="\r"){let a=this.buffer[r+n+1];if(a===`
`||!a&&!this.atEnd)return n+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?n+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(n,3);if((r==="---"||r==="...")&&Ln(this.buffer[n+3]))return-1}return n}getLine(){let n=this.lineEndPos;return(typeof n!="number"||n!==-1&&n<this.pos)&&(n=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=n),n===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[n-1]==="\r"&&(n-=1),this.buffer.substring(this.pos,n))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(n){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=n,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(n){switch(n){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let n=this.getLine();if(n===null)return this.setNext("stream");if(n[0]===Ca&&(yield*this.pushCount(1),n=n.substring(1)),n[0]==="%"){let t=n.length,r=n.indexOf("#");for(;r!==-1;){let o=n[r-1];if(o===" "||o==="	"){t=r-1;break}else r=n.indexOf("#",r+1)}for(;;){let o=n[t-1];if(o===" "||o==="	")t-=1;else break}let a=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(n.length-a),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(n.length-t),yield*this.pushNewline(),"stream"}return yield Ma,yield*this.parseLineStart()}*parseLineStart(){let n=this.charAt(0);if(!n&&!this.atEnd)return this.setNext("line-start");if(n==="-"||n==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&Ln(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ln(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[n,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((n==="-"||n==="?"||n===":")&&Ln(t)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let n=this.getLine();if(n===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(n[t]){case"#":yield*this.pushCount(n.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(wl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(n.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let n,t,r=-1;do n=yield*this.pushNewline(),n>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(n+t>0);let a=this.getLine();if(a===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&a[0]!=="#"||r===0&&(a.startsWith("---")||a.startsWith("..."))&&Ln(a[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(a[0]==="]"||a[0]==="}")))return this.flowLevel=0,yield Ta,yield*this.parseLineStart();let o=0;for(;a[o]===",";)o+=yield*this.pushCount(1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),a[o]){case void 0:return"flow";case"#":return yield*this.pushCount(a.length-o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(wl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||Ln(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let n=this.charAt(0),t=this.buffer.indexOf(n,this.pos+1);if(n==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.substring(0,t),a=r.indexOf(`
`,this.pos);if(a!==-1){for(;a!==-1;){let o=this.continueScalar(a+1);if(o===-1)break;a=r.indexOf(`
`,o)}a!==-1&&(t=a-(r[a-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let n=this.pos;for(;;){let t=this.buffer[++n];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ln(t)||t==="#")}*parseBlockScalar(){let n=this.pos-1,t=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":t+=1;break;case`
`:n=o,t=0;break;case"\r":{let s=this.buffer[o+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(n+1);if(o===-1)break;n=this.buffer.indexOf(`
`,o)}while(n!==-1);if(n===-1){if(!this.atEnd)return this.setNext("block-scalar");n=this.buffer.length}}let a=n+1;for(r=this.buffer[a];r===" ";)r=this.buffer[++a];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++a];n=a-1}else if(!this.blockScalarKeep)do{let o=n-1,s=this.buffer[o];s==="\r"&&(s=this.buffer[--o]);let i=o;for(;s===" ";)s=this.buffer[--o];if(s===`
`&&o>=this.pos&&o+1+t>i)n=o;else break}while(!0);return yield Ar,yield*this.pushToIndex(n+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let n=this.flowLevel>0,t=this.pos-1,r=this.pos-1,a;for(;a=this.buffer[++r];)if(a===":"){let o=this.buffer[r+1];if(Ln(o)||n&&ls.has(o))break;t=r}else if(Ln(a)){let o=this.buffer[r+1];if(a==="\r"&&(o===`
`?(r+=1,a=`
`,o=this.buffer[r+1]):t=r),o==="#"||n&&ls.has(o))break;if(a===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(n&&ls.has(a))break;t=r}return!a&&!this.atEnd?this.setNext("plain-scalar"):(yield Ar,yield*this.pushToIndex(t+1,!0),n?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(n,t){let r=this.buffer.slice(this.pos,n);return r?(yield r,this.pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let n=0;e:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue e;case"&":n+=yield*this.pushUntil(wl),n+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,r=this.charAt(1);if(Ln(r)||t&&ls.has(r)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue e}}}break e}return n}*pushTag(){if(this.charAt(1)==="<"){let n=this.pos+2,t=this.buffer[n];for(;!Ln(t)&&t!==">";)t=this.buffer[++n];return yield*this.pushToIndex(t===">"?n+1:n,!1)}else{let n=this.pos+1,t=this.buffer[n];for(;t;)if(NS.has(t))t=this.buffer[++n];else if(t==="%"&&sp.has(this.buffer[n+1])&&sp.has(this.buffer[n+2]))t=this.buffer[n+=3];else break;return yield*this.pushToIndex(n,!1)}}*pushNewline(){let n=this.buffer[this.pos];return n===`
`?yield*this.pushCount(1):n==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(n){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||n&&r==="	");let a=t-this.pos;return a>0&&(yield this.buffer.substr(this.pos,a),this.pos=t),a}*pushUntil(n){let t=this.pos,r=this.buffer[t];for(;!n(r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Tt(e,n){for(let t=0;t<e.length;++t)if(e[t].type===n)return!0;return!1}function ip(e){for(let n=0;n<e.length;++n)switch(e[n].type){case"space":case"comment":case"newline":break;default:return n}return-1}function cp(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function cs(e){switch(e.type){case"document":return e.start;case"block-map":{let n=e.items[e.items.length-1];return n.sep??n.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Er(e){if(e.length===0)return[];let n=e.length;e:for(;--n>=0;)switch(e[n].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++n]?.type==="space";);return e.splice(n,e.length)}function ds(e,n){if(n.length<1e5)Array.prototype.push.apply(e,n);else for(let t=0;t<n.length;++t)e.push(n[t])}function lp(e){if(e.start.type==="flow-seq-start")for(let n of e.items)n.sep&&!n.value&&!Tt(n.start,"explicit-key-ind")&&!Tt(n.sep,"map-value-ind")&&(n.key&&(n.value=n.key),delete n.key,cp(n.value)?n.value.end?ds(n.value.end,n.sep):n.value.end=n.sep:ds(n.start,n.sep),delete n.sep)}var Cr=class{constructor(n){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Nn,this.onNewLine=n}*parse(n,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(n,t))yield*this.next(r);t||(yield*this.end())}*next(n){if(this.source=n,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;return}let t=kl(n);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.length}else{let r=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.peek(1);if(this.type==="doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)return yield*this.stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(n);case"block-scalar":return yield*this.blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(n){let t=n??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type==="document"&&(t.indent=0),t.type==="flow-collection"&&lp(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.push(t);break;case"block-map":{let a=r.items[r.items.length-1];if(a.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(a.sep)a.value=t;else{Object.assign(a,{key:t,sep:[]}),this.onKeyLine=!a.explicitKey;return}break}case"block-seq":{let a=r.items[r.items.length-1];a.value?r.items.push({start:[],value:t}):a.value=t;break}case"flow-collection":{let a=r.items[r.items.length-1];!a||a.value?r.items.push({start:[],key:t,sep:[]}):a.sep?a.value=t:Object.assign(a,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let a=t.items[t.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&ip(a.start)===-1&&(t.indent===0||a.start.every(o=>o.type!=="comment"||o.indent<t.indent))&&(r.type==="document"?r.end=a.start:r.items.push({start:a.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{ip(n.start)!==-1?(yield*this.pop(),yield*this.step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let t=this.startBlockValue(n);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type==="map-value-ind"){let t=cs(this.peek(2)),r=Er(t),a;n.end?(a=n.end,a.push(this.sourceToken),delete n.end):a=[this.sourceToken];let o={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:r,key:n,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,n.indent)){let a=n.items[n.items.length-2]?.value?.end;if(Array.isArray(a)){ds(a,t.start),a.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let r=!this.onKeyLine&&this.indent===n.indent,a=r&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",o=[];if(a&&t.sep&&!t.value){let s=[];for(let i=0;i<t.sep.length;++i){let l=t.sep[i];switch(l.type){case"newline":s.push(i);break;case"space":break;case"comment":l.indent>n.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(o=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":a||t.value?(o.push(this.sourceToken),n.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):a||t.value?(o.push(this.sourceToken),n.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Tt(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(cp(t.key)&&!Tt(t.sep,"newline")){let s=Er(t.start),i=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:i,sep:l}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if(Tt(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let s=Er(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||a?n.items.push({start:o,key:null,sep:[this.sourceToken]}):Tt(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);a||t.value?(n.items.push({start:o,key:s,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(n);if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Tt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&n.items.push({start:o});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,n.indent)){let a=n.items[n.items.length-2]?.value?.end;if(Array.isArray(a)){ds(a,t.start),a.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=n.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==n.indent)break;t.value||Tt(t.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>n.indent){let r=this.startBlockValue(n);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let t=n.items[n.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(n.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?n.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?n.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);!t||t.value?n.items.push({start:[],key:a,sep:[]}):t.sep?this.stack.push(a):Object.assign(t,{key:a,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let r=this.startBlockValue(n);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===n.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let a=cs(r),o=Er(a);lp(n);let s=n.end.splice(1,n.end.length);s.push(this.sourceToken);let i={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:o,key:n,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let t=cs(n),r=Er(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=cs(n),r=Er(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(n,t){return this.type!=="comment"||this.indent<=t?!1:n.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(n){this.type!=="doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function dp(){let e=new Nn,n=e;for(let t of["parseFlowCollection","parseQuotedScalar"]){let r=n[t].bind(e);n[t]=function*(){let{indentNext:a}=n;n.indentNext=0;let o=yield*r();return n.indentNext=a,o}}return e}var DS={TAB_AS_INDENT:"a tab is used as indentation, where only spaces may stand",BAD_INDENT:"the indentation does not fit the lines around it",BLOCK_AS_IMPLICIT_KEY:"a second `key: value` stands on the line of its parent key; indent it on a new line, or quote the value if its `: ` is meant as text",MULTILINE_IMPLICIT_KEY:"a key runs over several lines; a colon is missing, or the line before it is indented wrongly",BAD_DQ_ESCAPE:"a double-quoted text holds an unknown escape; write \\\\ for a backslash or use single quotes",BAD_ALIAS:"an alias or anchor is written wrongly; quote the value if `*` or `&` is meant as text",BAD_SCALAR_START:"a value begins with a character that has a meaning in YAML; quote it",TAG_RESOLVE_FAILED:"a tag (`!name`) cannot be resolved; quote the value if `!` is meant as text",RESOURCE_EXHAUSTION:"it is nested too deeply to be read"};function vl({message:e}){return e.startsWith("Missing closing")}function mp(e){if(vl(e))return"a quoted text that begins here is not closed";let n=DS[e.code];if(n)return n;let t=(e.message.split(/: ["\\]|\n/,1)[0]??"").replaceAll(/[^\x20-\x7e]/g,"").slice(0,120);return t.charAt(0).toLowerCase()+t.slice(1)}var FS=new Xt({schema:"failsafe",merge:!1,resolveKnownTags:!1}),VS={schema:FS,prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1},WS=/^---(?=[ \t\r\n]|$)/gm,BS=/^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/,KS=new Set(["block-map","block-seq","flow-collection"]);function*ms(e){let n=0;for(let{index:t}of e.matchAll(WS)){let r=e.slice(n,t);r.includes("%")&&BS.test(r)||(t>n&&(yield*pp(r,n)),n=t)}yield*pp(e.slice(n),n)}function*pp(e,n){let t=JS(e),r=[...up(t,n,{lexer:new Nn,strict:!0})],a=r.flatMap(s=>s.faults);if(!GS(a)){yield*r;return}let o=[...up(t,n,{lexer:dp(),strict:!1})];yield*o.every(s=>s.faults.length===0)?o:r}function GS(e){return e.length>0&&e.length<=200&&e.every(({code:n})=>n==="yaml-syntax")}function*up(e,n,{lexer:t,strict:r}){let a=new Rr({...VS,strict:r}),o=new Cr;for(let i of t.lex(e)){for(let l of o.next(i))for(let c of a.next(l))yield Sl(c,e,n);if(HS(o)){yield{text:e,base:n,contents:null,faults:[xl(n+o.offset)]};return}}for(let i of o.end())for(let l of a.next(i))yield Sl(l,e,n);for(let i of a.end(!1,e.length))yield Sl(i,e,n);let{errors:s}=a.streamInfo();s.length>0&&(yield{text:e,base:n,contents:null,faults:s.map(i=>hp(i,n,null))})}function HS({stack:e}){return e.length>129&&KS.has(e.at(-1)?.type??"")}function Sl(e,n,t){let{contents:r,errors:a}=e;return{text:n,base:t,contents:r,faults:a.map((o,s)=>hp(o,t,s<5?r:null))}}function hp(e,n,t){let r=Math.max(e.pos[0],0),a=vl(e)?qS(t,r)??r:r;return{code:"yaml-syntax",offset:n+a,reason:mp(e)}}function qS(e,n){let t;return ln(e,{Scalar:(r,a)=>{if(a.range?.[1]===n)return t=a.range[0],ln.BREAK}}),t}function xl(e){return{code:"too-deep",offset:e,reason:`maps and lists are nested deeper than ${128} levels`}}var US=/^kind: *["']?CustomResourceDefinition["']? *\r?$/m,zS=/^ {2}(?:versions|validation):/m;function JS(e){if(!US.test(e))return e;let n=e.search(/^spec:/m);if(n===-1)return e;let t=e.slice(n).search(zS),r=e.search(/^metadata:/m);return t===-1||r===-1||r>n?e:e.slice(0,n+t)}var bp={nodes:0,depth:0};function kp({text:e,base:n,contents:t}){let r={targets:new Map,anchors:new Map,extents:new Map,base:n,fault:void 0};if(!t||!e.includes("*"))return r.targets;let{nodes:a}=ps(t,r);return r.fault?r.fault:r.targets.size>0&&a>1e6?ZS(n+Ol(t)):r.targets}function ps(e,n){if(G(e))return yp([ps(e.key,n),ps(e.value,n)]);if(Ne(e))return QS(e,n);if(W(e)){let a={nodes:1+Math.floor((e.source?.length??0)/32),depth:0};return e.anchor!==void 0&&XS(e.anchor,e,a,n),a}if(!Q(e))return bp;e.anchor!==void 0&&n.anchors.set(e.anchor,e);let t=yp(e.items.map(a=>ps(a,n))),r={nodes:t.nodes+1,depth:t.depth+1};return e.anchor!==void 0&&n.extents.set(e,r),r.depth>128&&(n.fault??=xl(n.base+Ol(e))),r}function QS(e,n){let t=n.anchors.get(e.source),r=t&&n.extents.get(t);return t?r?n.targets.set(e,t):n.fault??=gp(e,n.base,"an alias stands inside the value that its anchor names"):n.fault??=gp(e,n.base,"an alias names an anchor that is not defined before it"),r??bp}function XS(e,n,t,r){r.anchors.set(e,n),r.extents.set(n,t)}function yp(e){let n=0,t=0;for(let r of e)n+=r.nodes,t=Math.max(t,r.depth);return{nodes:n,depth:t}}function ZS(e){let n=`its aliases expand to more than ${1e6} nodes`;return{code:"too-many-aliases",offset:e,reason:n}}function gp(e,n,t){return{code:"yaml-syntax",offset:n+Ol(e),reason:t}}function Ol(e){return e.range?.[0]??0}var ex="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function us(e){let n=e.replaceAll(/[\r\n]/g,"");if(!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(n))return;let t=[],r=0,a=0;for(let o of n.replaceAll("=",""))r=(r<<6|ex.indexOf(o))&16777215,a+=6,!(a<8)&&(a-=8,t.push(r>>a&255));return nx(t)}function nx(e){let n="";for(let t=0;t<e.length;){let r=tx(e[t]??0),a=r===0?void 0:rx(e.slice(t,t+r));n+=a??"\uFFFD",t+=a===void 0?1:r}return n}function tx(e){return e<128?1:e>=194&&e<224?2:e>=224&&e<240?3:e>=240&&e<245?4:0}function rx(e){try{return decodeURIComponent(e.map(n=>`%${n.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Rl="tag:yaml.org,2002:",wp=2n**63n-1n,ax=-(2n**63n),ox=2n**64n-1n,sx=14,ix=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null]),...[".nan",".NaN",".NAN"].map(e=>[e,Number.NaN]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Number.POSITIVE_INFINITY]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Number.NEGATIVE_INFINITY])]),lx=5,cx=new Set([..."yYnNtTfFoO~"].map(e=>e.charCodeAt(0))),vp=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/,dx=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,mx=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/,Sp=/^0b([-+])([01]+)$/,px=/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;function Al({text:e,tag:n,plain:t}){return n===void 0?t?El(e):e:n.startsWith(Rl)?yx(e,n.slice(Rl.length)):e}function xp(e){let n=Al(e);if(typeof n=="string")return n;if(typeof n=="boolean")return String(n);if(typeof n!="number")return;let t=Ml(e.text.replaceAll("_",""));return t===void 0||e.tag===`${Rl}float`?gx(n):t>wp?void 0:t.toString()}function El(e){if(e==="")return null;let n=e.charCodeAt(0);return cx.has(n)?e.length>lx?e:Cl(e):n===46?ux(e):n>=48&&n<=57||n===43||n===45?fx(e):e}function Cl(e){let n=ix.get(e);return n===void 0?e:n}function ux(e){return mx.test(e)?Op(Number(e.replaceAll("_","")),e):Cl(e)}function fx(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=hx(n);if(t!==void 0)return t;if(dx.test(n))return Op(Number(n),e);let r=Sp.exec(n);return r?+`0b${r[2]}`*(r[1]==="-"?-1:1):Cl(e)}function hx(e){if(e.length>=sx){let l=Ml(e);return l===void 0?void 0:Number(l)}let n=vp.exec(e);if(!n)return;let[,t,r,a,o,s]=n,i=s??(r?`0x${r}`:a?`0b${a}`:`0o${o}`);return t==="-"?0-Number(i):Number(i)}function Ml(e){let n=vp.exec(e);if(!n)return;let[,t,r,a,o,s]=n,i=BigInt(s??(r?`0x${r}`:a?`0b${a}`:`0o${o}`)),l=t==="-"?-i:i;if(!(l<ax))return l>(t===""?ox:wp)?void 0:l}function Op(e,n){return Number.isFinite(e)?e:n}function yx(e,n){switch(n){case"null":return El(e)===null?null:void 0;case"bool":return Pl("boolean",e);case"int":return Ml(e.replaceAll("_",""))===void 0&&!Sp.test(e)?void 0:Pl("number",e);case"float":return Pl("number",e);case"timestamp":return px.test(e)?e:void 0;case"binary":return us(e);default:return e}}function Pl(e,n){let t=El(n);return typeof t===e?t:void 0}function gx(e){if(Number.isNaN(e))return".nan";let n=Math.fround(e);if(!Number.isFinite(n))return n>0?".inf":"-.inf";let t=1;for(;t<9&&Math.fround(Number(n.toExponential(t-1)))!==n;)t+=1;let[r="",a=""]=n.toExponential(t-1).split("e"),o=Number(a),s=Object.is(n,-0)?"-":"";return o>=-4&&o<6?s+n.toFixed(Math.max(t-1-o,0)):`${s}${r}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var bx="tag:yaml.org,2002:merge",kx=200,wx={text:"",tag:void 0,plain:!0};function hs(e,n){let{text:t,base:r,contents:a}=e,o=kp(e);if(!("size"in o))return{value:void 0,table:n.take(),duplicates:[],fault:o};let s={text:t,base:r,aliases:o,table:n,duplicates:new Map,fault:void 0};return{value:ys(a,Mx(a),s),table:n.take(),duplicates:[...s.duplicates.values()],fault:s.fault}}function ys(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if(W(r))return vx(r,n,t);if(!Ie(r)&&!Ue(r))return Sx(n,t);let a=Cx(n??_x(e,t.text),t),o=Ie(r)?Ox(r,t):r.items.map(s=>xx(s,t));return t.table.close(a),o}function vx(e,n,t){let[r,a]=Tx(e,t.text),[o,s]=r===a&&n?n:[r,a];t.table.open(t.base+o,t.base+s);let i=Al(Ll(e));if(i===void 0)fs(t,r,"a value does not fit its tag");else if(typeof i=="number"&&!Number.isFinite(i))fs(t,r,"infinity and NaN cannot be written as JSON; quote the value if it is meant as text");else return i;return null}function Sx(e,n){let[t,r]=e??[0,0];return n.table.open(n.base+t,n.base+r),null}function xx(e,n){return ys(e,void 0,n)}function Ox(e,n){let t=[];for(let a of e.items){let o=Ap(a.key)?void 0:Rp(a.key,n);if(o===void 0||!Rx(o))return Pp(e,n);t.push(o)}if(Ex(t))return Pp(e,n);let r={};for(let a=0;a<t.length;a+=1){let o=e.items[a];r[t[a]]=ys(o.value,gs(o.key),n)}return r}function Pp(e,n){let t=new Map;Tl(e,t,n);let r={};for(let a of Ax([...t.keys()])){let o=t.get(a),s=ys(o?.value,gs(o?.key),n);Object.defineProperty(r,a,{value:s,enumerable:!0,configurable:!0,writable:!0})}return r}function Tl(e,n,t){let r=new Map;for(let a of e.items){if(Ap(a.key)){Px(a.value,n,t);continue}let o=t.base+(gs(a.key)?.[0]??e.range?.[0]??0),s=Rp(a.key,t);if(s===void 0){fs(t,o-t.base,"a key is empty, a map or a list; Kubernetes takes only text, numbers and booleans");continue}let i=r.get(s);i!==void 0?t.duplicates.set(o,{key:s,offset:o,firstOffset:i}):r.set(s,o),n.set(s,{key:a.key,value:a.value})}}function Px(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if(Ie(r)){Tl(r,n,t);return}let a=Ue(e)?[...e.items].reverse():[void 0];for(let o of a){let s=Ne(o)?t.aliases.get(o):o;Ie(s)?Tl(s,n,t):fs(t,e?.range?.[0]??0,"the merge key `<<` needs a map or a list of maps")}}function Rp(e,n){let t=Ne(e)?n.aliases.get(e):e;return W(t)?xp(Ll(t)):void 0}function Ap(e){if(!W(e)||e.source!=="<<")return!1;let{tag:n,plain:t}=Ll(e);return n===void 0?t:n==="!"||n===bx}function Ll(e){return e.source===void 0?wx:{text:e.source,tag:e.tag,plain:e.type===L.PLAIN||e.type===void 0}}function Rx(e){let n=e.charCodeAt(0);return!(n>=48&&n<=57&&_l(e))&&e!=="__proto__"}function _l(e){return/^(?:0|[1-9]\d{0,9})$/.test(e)&&Number(e)<2**32-1}function Ax(e){return[...e.filter(_l).sort((t,r)=>Number(t)-Number(r)),...e.filter(t=>!_l(t))]}function Ex(e){if(e.length>12)return new Set(e).size!==e.length;for(let n=1;n<e.length;n+=1)if(e.lastIndexOf(e[n],n-1)!==-1)return!0;return!1}function Cx([e,n],{table:t,base:r}){return t.open(r+e,r+n)}function gs(e){let n=e?.range;return n&&n[1]>n[0]?n:void 0}function Mx(e){let n=Ie(e)||Ue(e)?e.items[0]:void 0;return G(n)?gs(n.key):void 0}function Tx(e,n){let[t,r]=e.range??[0,0];return e.type!==L.BLOCK_LITERAL&&e.type!==L.BLOCK_FOLDED?[t,r]:[t,Ep(t,r,n)]}function _x(e,n){let[t,r]=e.range??[0,0];return[t,Ep(t,r,n)]}function Ep(e,n,t){let r=t.slice(e,Math.min(n,e+kx)),a=r.indexOf(`
`);return e+Math.max(1,(a===-1?r:r.slice(0,a)).trimEnd().length)}function fs(e,n,t){e.fault??={code:"yaml-syntax",offset:e.base+n,reason:t}}var Lx="crashlint-ignore",Nx=/^#+[ \t]*crashlint-ignore(?:[ \t]+(.*)|:?[ \t]*)$/s,$x=Mt.SCALAR,Ix=[Mt.DOCUMENT,Mt.FLOW_END,Mt.SCALAR],Dx=new Set(["space","newline","comment","doc-start","doc-end","byte-order-mark"]);function Cp(e,n){if(!n.includes(Lx))return[];let t=[],r=[],a=0;for(let{lexeme:o,type:s,line:i,column:l}of jx(n))if(s==="comment"){let c=Nx.exec(o.trimEnd());if(!c)continue;let d={file:e,line:i,column:l,text:it((c[1]??"").trim())};a===i?t.push({...d,target:i}):r.push(d)}else if(!Dx.has(s)){for(let c of r)t.push({...c,target:i});r=[],a=i+Mp(o)}return[...t,...r.map(o=>({...o,target:o.line}))]}function*jx(e){let n={line:1,column:1},t="";for(let r of new Nn().lex(e)){let a=t===$x;t=r,!(!a&&Ix.includes(r))&&(yield{lexeme:r,type:a?"scalar":Mt.tokenType(r),...n},Fx(n,r))}}function Fx(e,n){let t=Mp(n);e.line+=t,e.column=t===0?e.column+n.length:n.length-n.lastIndexOf(`
`)}function Mp(e){let n=0;for(let t=e.indexOf(`
`);t!==-1;t=e.indexOf(`
`,t+1))n+=1;return n}function Tp(e,n){let t=[],r=new Map,a=({offset:i,message:l,code:c,severity:d})=>{let m=An(n,i);if(c==="yaml-syntax"&&t.some(u=>u.code===c&&u.line===m.line))return;let p=(r.get(c)??0)+1;r.set(c,p),!(p>(c==="unrendered-template"?1:5))&&t.push({code:c,message:it(l),severity:d,file:e,...m})};return{add:a,addFault:i=>a(Bx(i)),take:()=>[...t,...Wx(e,t,r)]}}function*Wx(e,n,t){for(let[r,a]of t){let o=n.filter(l=>l.code===r),s=a-o.length;if(r==="unrendered-template"||s===0||!o[0])continue;let i=`And ${s} more of the kind \`${r}\` in this file, often for the same cause; mend the first and check again.`;yield{code:r,message:i,severity:o[0].severity,file:e}}}function Nl(e,n){let t=e==="not-text"?"This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.":`This file is larger than ${33554432/1024/1024} Mi characters, so it was not analysed; split it or leave it out.`;return{code:e,message:t,severity:"error",file:n}}function _p({key:e,offset:n,firstOffset:t},r){let a=An(r,t).line;return{code:"duplicate-key",severity:"warning",message:`The key "${V(e)}" stands twice in one map, first in line ${a}; Kubernetes keeps only this last one, so remove one of them.`,offset:n}}function bs({offset:e,message:n}){return{code:"unrendered-template",severity:"warning",message:n,offset:e}}function Bx({code:e,offset:n,reason:t}){return{code:e,severity:"error",message:`This document cannot be read: ${t}. ${Kx[e]}`,offset:n}}var Kx={"yaml-syntax":"Mend it and check again; nothing in this document was analysed.","too-deep":"Kubernetes objects never are; flatten it or leave the file out.","too-many-aliases":"Kubernetes refuses that too; write the values out or leave the file out."};var Gx=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{\{/,Hx=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{%/,qx=/^\s*(?:- +)*(?:[^\s'"#<][^'"#<]*:\s+)?<%/,Ux=/^\s*#@|^[^'"#]*\s#@\s/,Lp=[["mustache","{{",Gx],["Jinja","{%",Hx],["ERB","<%",qx],["ytt","#@",Ux]],zx=/^ *(?:- +)*/,Jx=/(?:^|[:\s])[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Np(e){let n=Lp.filter(([,r])=>e.includes(r));if(n.length===0)return;let t=-1;for(let{line:r,offset:a}of Qx(e)){let o=r.trimStart();if(o==="")continue;let s=r.length-o.length;if(!(t>=0&&s>t)){t=-1;for(let[i,l,c]of n)if(r.includes(l)&&c.test(r))return{engine:i,offset:a+r.indexOf(l)};Jx.test(r)&&(t=Yx(r))}}}function $p(e){return Lp.find(([n,t])=>n!=="ytt"&&e.includes(t))?.[0]}function Ip(e,n){let t=e.indexOf(`
`,n);return e.slice(e.lastIndexOf(`
`,n-1)+1,t===-1?e.length:t)}function Yx(e){let n=zx.exec(e)?.[0]??"";return/^[|>]/.test(e.slice(n.length))?n.lastIndexOf("-"):n.length}function*Qx(e){for(let n=0;n<e.length;){let t=e.indexOf(`
`,n),r=t===-1?e.length:t;yield{line:e.charAt(r-1)==="\r"?e.slice(n,r-1):e.slice(n,r),offset:n},n=r+1}}var Xx=/(?:^|[\\/])templates[\\/]/,Dp=/\{\{-?\s*(?:\/\*|(?:include|define|template|tpl|toYaml)\b|[^}\n]{0,200}\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)/,Zx={Helm:"This is a Helm template that was not rendered, so it was not analysed; analyse the output of `helm template` on its chart instead.",mustache:"This is a template (`{{ \u2026 }}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",Jinja:"This is a Jinja template (`{% \u2026 %}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ERB:"This is an ERB template (`<% \u2026 %>`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ytt:"This is a ytt template (`#@ \u2026`) that was not rendered, so it was not analysed; analyse the output of `ytt -f` instead."};function jp(e,n){let t=Np(n);if(!t)return;let{offset:r,engine:a}=t;return a==="mustache"&&(Dp.test(n)||Xx.test(e)&&n.includes("apiVersion"))?ks("Helm",r):a==="mustache"||!n.includes("apiVersion")?void 0:ks(a,r)}function Fp(e,n){for(let{offset:t}of n.slice(0,3)){let r=$p(Ip(e.text,t-e.base));if(r)return ks(r,t)}}function Vp(e){return e.includes("{{")||e.includes("${")||e.includes("$(")}function Wp(e){for(let{path:n,value:t}of a0(e)){let r=e.table?hr(e.table,fr(e.table,e.object,n))[0]:0;if(t.includes("{{"))return ks(Dp.test(t)?"Helm":"mustache",r);let a=/\$\{[A-Za-z_][^}]*\}?|\$\([A-Za-z_][\w.-]*\)/.exec(t);if(a)return e0(n,a[0],r)}}function ks(e,n){return{offset:n,message:Zx[e],isSubstitution:!1}}function e0(e,n,t){let a=`\`${V(mr(e))}\` still holds \`${V(n)}\`, so the object was analysed with that text; substitute it first, for example with \`envsubst\` or \`flux envsubst\`.`;return{offset:t,message:a,isSubstitution:!0}}var n0=/^(?:v1|(?:apps|batch|extensions|autoscaling|policy)\/.*)$/,t0=new Set(["data","stringData","binaryData","annotations","args","command","env","labels"]),r0=/^(?:image|replicas|minReplicas|maxReplicas|parallelism|completions|backoffLimit|port|containerPort|hostPort|nodePort|runAsUser|runAsGroup|fsGroup|\w+Seconds|\w+Threshold)$/;function*a0({apiVersion:e,object:n}){yield*_a(["apiVersion"],n.apiVersion),yield*_a(["kind"],n.kind);let t=Yt(n.metadata)?n.metadata:{};yield*_a(["metadata","name"],t.name),yield*_a(["metadata","namespace"],t.namespace),n0.test(e)&&(yield*$l(n.spec,["spec"]))}function*$l(e,n){if(Array.isArray(e))for(let[t,r]of e.entries())yield*$l(r,[...n,t]);else if(Yt(e))for(let[t,r]of Object.entries(e))r0.test(t)&&(yield*_a([...n,t],r)),t0.has(t)||(yield*$l(r,[...n,t]))}function*_a(e,n){typeof n=="string"&&(yield{path:e,value:n})}function La(e){let n=new ur,t=[],r=[],a=[],o=0,s=0;for(let i of e){let l=o0(i,n);for(let c of l.manifests)t.push(c);for(let c of l.problems)r.push(c);for(let c of l.ignoreComments)a.push(c);o+=1,s+=l.otherDocuments}return{manifests:t,problems:r,ignoreComments:a,files:o,notAnalysed:p0(s)}}function o0(e,n){try{return s0(e,n)}catch(t){n.take();let o={code:"unreadable-file",severity:"error",message:`This file made crashlint's reader fail (${t instanceof Error?t.name:"unknown error"}), so nothing in it was analysed; this is a fault of crashlint, please report it.`,file:e.path};return{manifests:[],problems:[o],ignoreComments:[],otherDocuments:0}}}function s0({path:e,text:n},t){let r=n.charCodeAt(0)===65279?n.slice(1):n,a=i0(e,r);if(a)return{manifests:[],problems:[a],ignoreComments:[],otherDocuments:0};let o=Ro(r),s=Tp(e,o),i=r.includes("apiVersion")||Ui(e),l={file:{path:e,text:r},manifests:[],problems:s,lineStarts:o,table:t,isForKubernetes:i,otherDocuments:0},c=jp(e,r);if(c)s.add(bs(c));else for(let p of ms(r))c0(p,l);let{manifests:d,otherDocuments:m}=l;return{manifests:d,problems:s.take(),ignoreComments:Cp(e,r),otherDocuments:m}}function i0(e,n){return n.length>33554432?Nl("file-too-large",e):l0(n)?void 0:Nl("not-text",e)}function l0(e){if(e.includes("\0"))return!1;let n=e.slice(0,4096);return(n.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length??0)*10<=n.length}function c0(e,n){if(e.faults.length===0&&e.contents===null)return;let t=e.faults.length===0?hs(e,n.table):void 0,r=t?.fault?[t.fault]:e.faults;!t||r.length>0?d0(e,r,n):t.value!==null&&m0(e,t,n)}function d0(e,n,t){if(!t.isForKubernetes){t.otherDocuments+=1;return}let r=Fp(e,n);if(r)t.problems.add(bs(r));else for(let a of n)t.problems.addFault(a)}function m0(e,n,t){let{file:r,lineStarts:a,problems:o,manifests:s}=t,i=fa(n.value,n.table,r.path);if(!i){t.otherDocuments+=1;return}for(let c of n.duplicates)o.add(_p(c,a));let l=Vp(e.text);for(let c of i){let d=l?Wp(c):void 0;d&&o.add(bs(d)),(!d||d.isSubstitution)&&s.push(fm(c,{path:r.path,lineStarts:a}))}}function p0(e){return e===0?[]:[{what:"YAML documents",count:e,why:"they are not Kubernetes objects: no apiVersion and kind"}]}var u0={external:[],closedWorld:!1,unreadFiles:[]};function Bp(e,n={}){let t=_t(e,s=>s.kind),r=_t(e,s=>`${s.kind}/${s.name}`),a=new Map,o={manifests:e,world:{...u0,...n},ofKind:s=>t.get(s)??[],named:(s,i)=>r.get(`${s}/${i}`)??[],derive:s=>(a.has(s)||a.set(s,s(o)),a.get(s))};return o}function _t(e,n){let t=new Map;for(let r of e){let a=n(r),o=t.get(a);o===void 0?t.set(a,[r]):o.push(r)}return t}var Kp=[{id:"keycloak",names:["quay.io/keycloak/keycloak","keycloak/keycloak"],versionPattern:"^(\\d{1,3})(?:\\.(\\d+))?",facts:{entrypoint:["/opt/keycloak/bin/kc.sh"],command:[],needsArguments:["start"],user:1e3,uid:1e3,ports:[8080,8443,9e3],userland:"redhat",absentBinaries:["curl","wget"],minimumMemory:{bytes:786432e3,certainty:"likely"},heap:{variables:["JAVA_OPTS_KC_HEAP","JAVA_OPTS","JAVA_OPTS_APPEND","JAVA_TOOL_OPTIONS"]}},variants:[{when:{until:"17"},facts:{entrypoint:["/opt/jboss/tools/docker-entrypoint.sh"],command:["-b","0.0.0.0"],needsArguments:[],ports:[8080,9990],heap:{variables:["JAVA_OPTS","JAVA_OPTS_APPEND"]}}},{when:{since:"17",until:"25"},facts:{ports:[8080,8443]}}]},{id:"keycloak-wildfly",names:["jboss/keycloak"],lastName:!1,facts:{user:1e3,uid:1e3,ports:[8080,9990]}},{id:"jenkins",names:["jenkins/jenkins","jenkins"],facts:{user:"jenkins",uid:1e3,ports:[8080,5e4],mustWrite:["/var/jenkins_home","/tmp"],volumes:["/var/jenkins_home"],dataDirectory:{path:"/var/jenkins_home",variable:"JENKINS_HOME"},heap:{variables:["JAVA_OPTS","JENKINS_JAVA_OPTS","JAVA_TOOL_OPTIONS"]},presentBinaries:["bash","curl"]}},{id:"grafana",names:["grafana/grafana","grafana/grafana-oss","grafana/grafana-enterprise"],facts:{entrypoint:["/run.sh"],command:[],user:472,uid:472,ports:[3e3],mustWrite:["/var/lib/grafana"],dataDirectory:{path:"/var/lib/grafana",variable:"GF_PATHS_DATA"},userland:"alpine",presentBinaries:["bash","curl"]}},{id:"prometheus",names:["prom/prometheus","quay.io/prometheus/prometheus"],facts:{language:"go",entrypoint:["/bin/prometheus"],command:["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"],user:"nobody",uid:65534,ports:[9090],dataDirectory:{path:"/prometheus"},userland:"busybox"}},{id:"alertmanager",names:["prom/alertmanager","quay.io/prometheus/alertmanager"],facts:{language:"go",entrypoint:["/bin/alertmanager"],user:"nobody",uid:65534,ports:[9093],dataDirectory:{path:"/alertmanager"},userland:"busybox"}},{id:"vault",names:["hashicorp/vault","vault"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["server","-dev"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","IPC_LOCK","SETFCAP"]},ports:[8200],dataDirectory:{path:"/vault/file"},userland:"alpine"}},{id:"consul",names:["hashicorp/consul","consul"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["agent","-dev","-client","0.0.0.0"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8500,8300,8301,8302,8600],dataDirectory:{path:"/consul/data"},rewrites:[{path:"/consul/config",unless:"CONSUL_DISABLE_PERM_MGMT"}],userland:"alpine"}},{id:"wordpress",names:["wordpress"],facts:{entrypoint:["docker-entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],fileVariables:[],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}},{when:{tag:"cli"},facts:{endsAtOnce:"repl",user:33}}]},{id:"nextcloud",names:["nextcloud"],facts:{entrypoint:["/entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"drupal",names:["drupal"],facts:{user:0,uid:33,ports:[80]}},{id:"phpmyadmin",names:["phpmyadmin","phpmyadmin/phpmyadmin"],facts:{user:0,uid:33,ports:[80]}},{id:"ghost",names:["ghost"],facts:{entrypoint:["docker-entrypoint.sh"],command:["node","current/index.js"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[2368],dataDirectory:{path:"/var/lib/ghost/content"}}},{id:"odoo",names:["odoo"],facts:{entrypoint:["/entrypoint.sh"],command:["odoo"],user:"odoo",uid:101,ports:[8069],dataDirectory:{path:"/var/lib/odoo"}}},{id:"redmine",names:["redmine"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["rails","server","-b","0.0.0.0"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[3e3]}},{id:"pgadmin4",names:["dpage/pgadmin4"],facts:{requiredEnvironment:[{anyOf:["PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD","PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"You need to define the PGADMIN_DEFAULT_EMAIL and PGADMIN_DEFAULT_PASSWORD"}],user:5050,uid:5050,ports:[80],dataDirectory:{path:"/var/lib/pgadmin"}}},{id:"mongo-express",names:["mongo-express"],facts:{ports:[8081]}},{id:"n8n",names:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],facts:{ports:[5678],user:"node",uid:1e3,dataDirectory:{path:"/home/node/.n8n"}}},{id:"kafka",names:["confluentinc/cp-kafka","confluentinc/cp-server"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],dataDirectory:{path:"/var/lib/kafka/data"},heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}},variants:[{when:{since:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_PROCESS_ROLES"],exitCode:1},{anyOf:["CLUSTER_ID"],exitCode:1}]}},{when:{until:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_ZOOKEEPER_CONNECT","KAFKA_PROCESS_ROLES"],exitCode:1,log:"KAFKA_ZOOKEEPER_CONNECT is required."}]}}]},{id:"apache-kafka",names:["apache/kafka"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}}},{id:"solr",names:["solr"],facts:{entrypoint:["docker-entrypoint.sh"],command:["solr-foreground"],ports:[8983],user:8983,uid:8983,heap:{bytes:536870912,variables:["SOLR_HEAP","SOLR_JAVA_MEM"]},dataDirectory:{path:"/var/solr"}}},{id:"nexus3",names:["sonatype/nexus3"],facts:{ports:[8081],user:"nexus",uid:200,dataDirectory:{path:"/nexus-data"},heap:{bytes:2834300928,variables:["INSTALL4J_ADD_VM_PARAMS"]}}},{id:"gitlab",names:["gitlab/gitlab-ce","gitlab/gitlab-ee"],facts:{user:0,ports:[80,443,22],mustWrite:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],volumes:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],dataDirectory:{path:"/var/opt/gitlab"},minimumMemory:{bytes:4294967296,certainty:"likely"}}},{id:"registry",names:["registry"],lastName:!1,facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["/etc/docker/registry/config.yml"],user:0,ports:[5e3],dataDirectory:{path:"/var/lib/registry"}},variants:[{when:{until:"3"},facts:{command:["/etc/docker/registry/config.yml"]}}]},{id:"cloudflared",names:["cloudflare/cloudflared"],facts:{language:"go",entrypoint:["cloudflared","--no-autoupdate"],command:["version"],needsArguments:["tunnel","run"],userland:"none",user:"nonroot",uid:65532}},{id:"airflow",names:["apache/airflow"],facts:{entrypoint:["/usr/bin/dumb-init","--","/entrypoint"],command:[],needsArguments:["webserver"],user:5e4,uid:5e4,ports:[8080]},variants:[{when:{since:"3"},facts:{needsArguments:["api-server"]}}]},{id:"superset",names:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],facts:{ports:[8088],user:"superset",uid:1e3}},{id:"vaultwarden",names:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],lastName:!1,facts:{user:0,ports:[80],dataDirectory:{path:"/data"}}},{id:"whoami",names:["traefik/whoami","containous/whoami"],facts:{language:"go",entrypoint:["/whoami"],command:[],ports:[80],userland:"none"}},{id:"http-echo",names:["hashicorp/http-echo"],facts:{language:"go",entrypoint:["/http-echo"],ports:[5678],userland:"none"}},{id:"pause",names:["registry.k8s.io/pause","k8s.gcr.io/pause","gcr.io/google_containers/pause","mcr.microsoft.com/oss/kubernetes/pause","rancher/pause"],lastName:!1,facts:{entrypoint:["/pause"],command:[],userland:"none",user:65535,uid:65535}},{id:"distroless",names:["gcr.io/distroless/*"],lastName:!1,otherTags:"debug",facts:{userland:"none",user:0},variants:[{when:{tag:"nonroot"},facts:{user:65532,uid:65532}}]},{id:"chainguard",names:["cgr.dev/chainguard/*"],lastName:!1,otherTags:"dev",facts:{user:65532,uid:65532}},{id:"postgres",names:["postgres","postgis/postgis","pgvector/pgvector","ankane/pgvector","timescale/timescaledb","timescale/timescaledb-ha","imresamu/postgis"],versionPattern:"(?:(?<=^|-)pg|^(?!.*-pg\\d))(\\d{1,2})(?:\\.(\\d+))?(?![0-9A-Za-z_])",facts:{entrypoint:["docker-entrypoint.sh"],command:["postgres"],requiredEnvironment:[{anyOf:["POSTGRES_PASSWORD","POSTGRES_PASSWORD_FILE","POSTGRES_HOST_AUTH_METHOD=trust"],onFirstStart:!0,programs:["postgres"],exitCode:1,log:"Error: Database is uninitialized and superuser password is not specified."}],fileVariables:["POSTGRES_PASSWORD","POSTGRES_USER","POSTGRES_DB","POSTGRES_INITDB_ARGS"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},bypass:{programs:["postgres","/usr/lib/postgresql/bin/postgres","/usr/local/bin/postgres"],asRoot:"refuses"},ports:[5432],mustWrite:["/var/run/postgresql"],dataDirectory:{path:"/var/lib/postgresql/data",variable:"PGDATA",mustBeEmpty:!0},userland:"debian",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{uid:70,userland:"alpine",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb"],absentBinaries:["curl"]}},{when:{since:"18"},facts:{dataDirectory:{path:"/var/lib/postgresql",variable:"PGDATA",refusedMount:"/var/lib/postgresql/data"}}},{when:{tag:"^(9\\.(6\\.(\\d|1[0-6])|5\\.(1?\\d|20)|4\\.(1?\\d|2[0-5])|[0-3])|10\\.(\\d|1[01])|11\\.[0-6]|12\\.[01])(?![\\d])"},facts:{requiredEnvironment:[]}}]},{id:"mysql",names:["mysql","percona","percona/percona-server"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mysqld"],requiredEnvironment:[{anyOf:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MYSQL_USER",refuses:{values:["root"]},when:"MYSQL_PASSWORD",onFirstStart:!0,because:"is root, which the entrypoint refuses to create a second time",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_HOST","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mysqld","/usr/sbin/mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/var/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0},presentBinaries:["bash","mysql","mysqladmin","mysqldump"],absentBinaries:["wget","nc"]}},{id:"mysql-server",names:["mysql/mysql-server","container-registry.oracle.com/mysql/community-server"],lastName:!1,facts:{user:0,uid:27,ports:[3306],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0}}},{id:"mariadb",names:["mariadb","quay.io/mariadb-foundation/mariadb-devel"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mariadbd"],requiredEnvironment:[{anyOf:["MARIADB_ROOT_PASSWORD","MARIADB_ROOT_PASSWORD_FILE","MARIADB_ROOT_PASSWORD_HASH","MARIADB_ROOT_PASSWORD_HASH_FILE","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mariadbd","mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MARIADB_ROOT_PASSWORD_HASH",refuses:{with:["MARIADB_ROOT_PASSWORD","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with another way to set the root password",exitCode:1},{name:"MARIADB_PASSWORD_HASH",refuses:{with:["MARIADB_PASSWORD","MYSQL_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with the plain password",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD","MARIADB_ROOT_PASSWORD","MARIADB_DATABASE","MARIADB_USER","MARIADB_PASSWORD","MARIADB_ROOT_PASSWORD_HASH","MARIADB_PASSWORD_HASH"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mariadbd","mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql"},userland:"debian",presentBinaries:["bash","mariadb","mariadb-admin","mysql","mysqladmin","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{since:"11"},facts:{presentBinaries:["bash","mariadb","mariadb-admin","gosu"],absentBinaries:["curl","wget","mysql","mysqladmin"]}}]},{id:"mongo",names:["mongo"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mongod"],environment:[{name:"MONGO_INITDB_ROOT_USERNAME",refuses:{without:["MONGO_INITDB_ROOT_PASSWORD"]},because:"is only accepted together with MONGO_INITDB_ROOT_PASSWORD",exitCode:1},{name:"MONGO_INITDB_ROOT_PASSWORD",refuses:{without:["MONGO_INITDB_ROOT_USERNAME"]},because:"is only accepted together with MONGO_INITDB_ROOT_USERNAME",exitCode:1}],fileVariables:["MONGO_INITDB_ROOT_USERNAME","MONGO_INITDB_ROOT_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mongod"],asRoot:"works"},ports:[27017],mustWrite:["/tmp"],dataDirectory:{path:"/data/db"},userland:"debian",presentBinaries:["bash","mongosh","mongod","gosu"],absentBinaries:["curl","wget","mongo"]},variants:[{when:{until:"6"},facts:{presentBinaries:["bash","mongo","mongosh","mongod","gosu"],absentBinaries:["curl","wget"]}},{when:{until:"5"},facts:{presentBinaries:["bash","mongo","mongod","gosu"],absentBinaries:["curl","wget","mongosh"]}}]},{id:"redis",names:["redis","valkey/valkey"],facts:{entrypoint:["docker-entrypoint.sh"],command:["redis-server"],user:0,uid:999,dropsRoot:{capabilities:["SETUID","SETGID"]},bypass:{programs:["redis-server","valkey-server"],asRoot:"works"},ports:[6379],dataDirectory:{path:"/data"},userland:"debian",presentBinaries:["bash","redis-cli","redis-server"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["redis-cli","redis-server"],absentBinaries:["curl","bash"]}},{when:{since:"8"},facts:{dropsRoot:{capabilities:[]}}}]},{id:"memcached",names:["memcached"],facts:{entrypoint:["docker-entrypoint.sh"],command:["memcached"],ports:[11211]}},{id:"rabbitmq",names:["rabbitmq"],facts:{entrypoint:["docker-entrypoint.sh"],command:["rabbitmq-server"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[5672,15672,15692,25672,4369],dataDirectory:{path:"/var/lib/rabbitmq"},absentBinaries:["curl","wget"],presentBinaries:["bash","rabbitmq-diagnostics","rabbitmqctl","rabbitmq-server"]},variants:[{when:{since:"3.9"},facts:{environment:[{name:"RABBITMQ_DEFAULT_PASS_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_DEFAULT_USER_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_VM_MEMORY_HIGH_WATERMARK",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_VERIFY",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1}]}}]},{id:"cassandra",names:["cassandra"],facts:{entrypoint:["docker-entrypoint.sh"],command:["cassandra","-f"],environment:[{name:"MAX_HEAP_SIZE",refuses:{without:["HEAP_NEWSIZE"]},because:"must be set together with HEAP_NEWSIZE",exitCode:1},{name:"HEAP_NEWSIZE",refuses:{without:["MAX_HEAP_SIZE"]},because:"must be set together with MAX_HEAP_SIZE",exitCode:1}],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[9042,7e3,7001,7199],mustWrite:["/etc/cassandra","/var/log/cassandra"],dataDirectory:{path:"/var/lib/cassandra"},rewrites:[{path:"/etc/cassandra"}],heap:{variables:["MAX_HEAP_SIZE","JVM_OPTS"]},presentBinaries:["bash","cqlsh","nodetool"]},variants:[{when:{since:"4"},facts:{environment:[]}}]},{id:"zookeeper",names:["zookeeper"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["zkServer.sh","start-foreground"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[2181,2888,3888,8080],mustWrite:["/data","/datalog","/conf","/logs"],volumes:["/data","/datalog","/logs"],dataDirectory:{path:"/data"},heap:{variables:["JVMFLAGS","SERVER_JVMFLAGS","ZK_SERVER_HEAP"]}}},{id:"influxdb",names:["influxdb"],facts:{entrypoint:["/entrypoint.sh"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8086],dataDirectory:{path:"/var/lib/influxdb2"}},variants:[{when:{since:"2",until:"3"},facts:{command:["influxd"],environment:[{name:"DOCKER_INFLUXDB_INIT_MODE",refuses:{notMatching:"setup|upgrade"},because:"is read by the entrypoint, which knows only setup and upgrade",exitCode:1}],requiredEnvironment:[{anyOf:["DOCKER_INFLUXDB_INIT_USERNAME","DOCKER_INFLUXDB_INIT_USERNAME_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_PASSWORD","DOCKER_INFLUXDB_INIT_PASSWORD_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_ORG"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_BUCKET"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1}]}},{when:{until:"2"},facts:{command:["influxd"],dataDirectory:{path:"/var/lib/influxdb"}}}]},{id:"arangodb",names:["arangodb","arangodb/arangodb"],facts:{entrypoint:["/entrypoint.sh"],command:["arangod"],requiredEnvironment:[{anyOf:["ARANGO_ROOT_PASSWORD","ARANGO_ROOT_PASSWORD_FILE","ARANGO_NO_AUTH","ARANGO_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["arangod"],exitCode:1,log:"error: database is uninitialized and password option is not specified"}],ports:[8529],dataDirectory:{path:"/var/lib/arangodb3"}}},{id:"neo4j",names:["neo4j"],facts:{user:0,uid:7474,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},ports:[7474,7687],environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).+"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with another password than neo4j, which the entrypoint refuses",exitCode:1}],dataDirectory:{path:"/data"},minimumMemory:{bytes:1073741824,certainty:"possible"},heap:{bytes:536870912,variables:["NEO4J_server_memory_heap_max__size","NEO4J_dbms_memory_heap_max__size","NEO4J_server_memory_heap_initial__size","NEO4J_dbms_memory_heap_initial__size"]}},variants:[{when:{since:"5"},facts:{environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).{8,}"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with a password of at least 8 characters other than neo4j, which the entrypoint refuses",exitCode:1}]}},{when:{tag:"enterprise"},facts:{requiredEnvironment:[{anyOf:["NEO4J_ACCEPT_LICENSE_AGREEMENT=yes|eval"],exitCode:1,log:"In order to use Neo4j Enterprise Edition you must accept the license agreement."}]}}]},{id:"clickhouse",names:["clickhouse","clickhouse/clickhouse-server","yandex/clickhouse-server"],facts:{user:0,uid:101,ports:[8123,9e3],mustWrite:["/var/log/clickhouse-server"],dataDirectory:{path:"/var/lib/clickhouse"}}},{id:"couchdb",names:["couchdb","apache/couchdb"],facts:{entrypoint:["tini","--","/docker-entrypoint.sh"],command:["/opt/couchdb/bin/couchdb"],ports:[5984],dataDirectory:{path:"/opt/couchdb/data"}},variants:[{when:{since:"3"},facts:{requiredEnvironment:[{anyOf:["COUCHDB_USER+COUCHDB_PASSWORD"],programs:["/opt/couchdb/bin/couchdb"],log:"Admin Party"}]}}]},{id:"mssql",names:["mcr.microsoft.com/mssql/server","microsoft/mssql-server-linux","mcr.microsoft.com/mssql/rhel/server"],lastName:!1,facts:{requiredEnvironment:[{anyOf:["ACCEPT_EULA"],exitCode:1,log:"The SQL Server End-User License Agreement (EULA) must be accepted"},{anyOf:["MSSQL_SA_PASSWORD","SA_PASSWORD","MSSQL_SA_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"ERROR: Unable to set system administrator password"}],environment:[{name:"MSSQL_SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"MSSQL_SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1},{name:"SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1}],user:"mssql",uid:10001,ports:[1433],mustWrite:["/var/opt/mssql"],dataDirectory:{path:"/var/opt/mssql"},minimumMemory:{bytes:2097152e3,certainty:"certain"}},variants:[{when:{until:"2019"},facts:{user:0,uid:0}}]},{id:"minio",names:["minio/minio","quay.io/minio/minio"],facts:{language:"go",entrypoint:["/usr/bin/docker-entrypoint.sh"],command:["minio"],needsArguments:["server","/data"],environment:[{name:"MINIO_ROOT_USER",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_ROOT_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"MINIO_ACCESS_KEY",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_SECRET_KEY",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1}],user:0,ports:[9e3],dataDirectory:{path:"/data"}}},{id:"ubuntu",names:["ubuntu"],facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"debian",names:["debian","bitnami/minideb"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"buildpack-deps",names:["buildpack-deps"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"]}},{id:"alpine",names:["alpine"],facts:{entrypoint:[],command:["/bin/sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine"}},{id:"busybox",names:["busybox","gcr.io/google_containers/busybox","registry.k8s.io/busybox","k8s.gcr.io/busybox","quay.io/prometheus/busybox"],facts:{entrypoint:[],command:["sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"busybox"}},{id:"bash",names:["bash"],lastName:!1,facts:{entrypoint:["docker-entrypoint.sh"],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine",presentBinaries:["bash"]}},{id:"centos",names:["centos","quay.io/centos/centos"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"rockylinux",names:["rockylinux","rockylinux/rockylinux","quay.io/rockylinux/rockylinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"almalinux",names:["almalinux","quay.io/almalinuxorg/almalinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"fedora",names:["fedora","quay.io/fedora/fedora","registry.fedoraproject.org/fedora"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"amazonlinux",names:["amazonlinux","public.ecr.aws/amazonlinux/amazonlinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"oraclelinux",names:["oraclelinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"ubi",names:["registry.access.redhat.com/ubi7/ubi","registry.access.redhat.com/ubi7/ubi-minimal","registry.access.redhat.com/ubi8/ubi","registry.access.redhat.com/ubi8/ubi-minimal","registry.access.redhat.com/ubi9/ubi","registry.access.redhat.com/ubi9/ubi-minimal","registry.access.redhat.com/ubi10/ubi","registry.access.redhat.com/ubi10/ubi-minimal","registry.access.redhat.com/ubi8","registry.access.redhat.com/ubi9","registry.access.redhat.com/ubi8-minimal","registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi7/ubi","registry.redhat.io/ubi7/ubi-minimal","registry.redhat.io/ubi8/ubi","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi9/ubi","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi10/ubi","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi8","registry.redhat.io/ubi9","registry.redhat.io/ubi8-minimal","registry.redhat.io/ubi9-minimal"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"archlinux",names:["archlinux","archlinux/archlinux"],facts:{entrypoint:[],command:["/usr/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,presentBinaries:["bash"]}},{id:"opensuse",names:["opensuse/leap","opensuse/tumbleweed","registry.opensuse.org/opensuse/leap","registry.opensuse.org/opensuse/tumbleweed"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"photon",names:["photon"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"python",names:["python","circleci/python"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["python","python3","pip"]}}],facts:{entrypoint:[],command:["python3"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","python","python3","pip"]}},{id:"node",names:["node","circleci/node"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["node","npm","npx","yarn"]}}],facts:{entrypoint:["docker-entrypoint.sh"],command:["node"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","node","npm","npx","yarn"]}},{id:"ruby",names:["ruby"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["ruby","irb","gem","bundle"]}}],facts:{entrypoint:[],command:["irb"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","ruby","irb","gem","bundle"]}},{id:"php",names:["php"],lastName:!1,facts:{entrypoint:["docker-php-entrypoint"],user:0,userland:"debian",presentBinaries:["bash","php"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["php"]}},{when:{tag:"^(?!.*(apache|fpm))"},facts:{command:["php","-a"],endsAtOnce:"repl",endsWith:0}},{when:{tag:"apache"},facts:{command:["apache2-foreground"],ports:[80]}},{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"golang",names:["golang"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",command:["/bin/sh"],presentBinaries:["go"]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","go","curl","git"]}},{id:"rust",names:["rust"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","cargo","rustc"]}},{id:"gcc",names:["gcc"],lastName:!1,facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","gcc"]}},{id:"perl",names:["perl"],lastName:!1,facts:{entrypoint:[],command:["perl"],endsAtOnce:"repl",user:0,userland:"debian",presentBinaries:["bash","perl"]}},{id:"openjdk",names:["openjdk"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"eclipse-temurin",names:["eclipse-temurin"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"amazoncorretto",names:["amazoncorretto"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"zulu",names:["azul/zulu-openjdk","azul/zulu-openjdk-alpine","azul/zulu-openjdk-debian"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"gradle",names:["gradle"],lastName:!1,facts:{endsAtOnce:"tool",user:0}},{id:"maven",names:["maven"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:1,user:0}},{id:"erlang",names:["erlang"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"elixir",names:["elixir"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"haskell",names:["haskell"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"clojure",names:["clojure"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"groovy",names:["groovy"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"julia",names:["julia"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"r-base",names:["r-base"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"swift",names:["swift"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dart",names:["dart"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"mono",names:["mono"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dotnet",names:["mcr.microsoft.com/dotnet/sdk","mcr.microsoft.com/dotnet/runtime","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/core/sdk","mcr.microsoft.com/dotnet/core/runtime"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0}},{id:"aspnet",names:["mcr.microsoft.com/dotnet/aspnet","mcr.microsoft.com/dotnet/core/aspnet"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0,ports:[8080]},variants:[{when:{until:"8"},facts:{ports:[80]}}]},{id:"elasticsearch",names:["elasticsearch","docker.elastic.co/elasticsearch/elasticsearch","docker.elastic.co/elasticsearch/elasticsearch-oss","docker.elastic.co/elasticsearch/elasticsearch-wolfi"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9300],mustWrite:["/usr/share/elasticsearch/data","/usr/share/elasticsearch/logs","/usr/share/elasticsearch/config","/tmp"],dataDirectory:{path:"/usr/share/elasticsearch/data"},heap:{variables:["ES_JAVA_OPTS"]},presentBinaries:["bash","curl"]},variants:[{when:{until:"8"},facts:{user:0}},{when:{until:"7.11"},facts:{heap:{bytes:1073741824,variables:["ES_JAVA_OPTS"]}}}]},{id:"opensearch",names:["opensearchproject/opensearch","public.ecr.aws/opensearchproject/opensearch"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9600],dataDirectory:{path:"/usr/share/opensearch/data"},heap:{variables:["OPENSEARCH_JAVA_OPTS"]}},variants:[{when:{since:"2.12"},facts:{requiredEnvironment:[{anyOf:["OPENSEARCH_INITIAL_ADMIN_PASSWORD","DISABLE_SECURITY_PLUGIN=true","DISABLE_INSTALL_DEMO_CONFIG=true","plugins.security.disabled=true"],exitCode:1,onFirstStart:!0,log:"No custom admin password found. Please provide a password via the environment variable OPENSEARCH_INITIAL_ADMIN_PASSWORD."}],environment:[{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{fewerClassesThan:4},because:"must have upper case, lower case, a digit and a symbol",exitCode:1}]}}]},{id:"kibana",names:["kibana","docker.elastic.co/kibana/kibana","docker.elastic.co/kibana/kibana-oss"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[5601]},variants:[{when:{until:"8"},facts:{user:"kibana"}}]},{id:"logstash",names:["logstash","docker.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss"],facts:{user:1e3,uid:1e3,ports:[5044,9600],heap:{bytes:1073741824,variables:["LS_JAVA_OPTS"]}}},{id:"sonarqube",names:["sonarqube"],facts:{user:"sonarqube",uid:1e3,refusesRoot:!0,ports:[9e3],mustWrite:["/opt/sonarqube/data","/opt/sonarqube/extensions","/opt/sonarqube/logs","/opt/sonarqube/temp"],dataDirectory:{path:"/opt/sonarqube/data"},minimumMemory:{bytes:2147483648,certainty:"likely"},heap:{variables:["SONAR_WEB_JAVAOPTS","SONAR_CE_JAVAOPTS","SONAR_SEARCH_JAVAOPTS"]}}},{id:"kubectl",names:["bitnami/kubectl","bitnamilegacy/kubectl","registry.k8s.io/kubectl","rancher/kubectl","lachlanevenson/k8s-kubectl","alpine/kubectl"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"curl",names:["curlimages/curl","quay.io/curl/curl","alpine/curl","badouralix/curl-jq"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"alpine-git",names:["alpine/git","bitnami/git"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"helm",names:["alpine/helm","dtzar/helm-kubectl","alpine/k8s"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"aws-cli",names:["amazon/aws-cli","public.ecr.aws/aws-cli/aws-cli","bitnami/aws-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"cloud-sdk",names:["google/cloud-sdk","gcr.io/google.com/cloudsdktool/cloud-sdk","gcr.io/google.com/cloudsdktool/google-cloud-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"azure-cli",names:["mcr.microsoft.com/azure-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"mc",names:["minio/mc","quay.io/minio/mc"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["mc"]}},{id:"terraform",names:["hashicorp/terraform"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["terraform"]}},{id:"yq",names:["mikefarah/yq"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["/usr/bin/yq"]}},{id:"netshoot",names:["nicolaka/netshoot"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"hello-world",names:["hello-world"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:0,userland:"none",command:["/hello"]}},{id:"liquibase",names:["liquibase","liquibase/liquibase"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"flyway",names:["flyway/flyway","redgate/flyway"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["flyway"]}},{id:"k6",names:["grafana/k6","loadimpact/k6"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["k6"]}},{id:"nginx",names:["nginx","public.ecr.aws/nginx/nginx","nginx/nginx"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:0,uid:101,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},bypass:{programs:["nginx"],asRoot:"works"},ports:[80],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/var/cache/nginx","/var/run"],ownFiles:["/etc/nginx/nginx.conf"],userland:"debian",presentBinaries:["bash","nginx","curl","envsubst"],absentBinaries:["wget","ping","vim","nc","ps"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["nginx","envsubst","curl"],absentBinaries:["bash"]}}]},{id:"nginx-unprivileged",names:["nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","ghcr.io/nginxinc/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:101,uid:101,ports:[8080],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/tmp"]}},{id:"httpd",names:["httpd"],facts:{entrypoint:[],command:["httpd-foreground"],user:0,uid:33,ports:[80],servedPaths:["/","/index.html"],mustWrite:["/usr/local/apache2/logs"],userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[],absentBinaries:["bash","curl"]}}]},{id:"haproxy",names:["haproxy"],facts:{entrypoint:["docker-entrypoint.sh"],command:["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"],configFile:"/usr/local/etc/haproxy/haproxy.cfg",user:"haproxy",uid:99},variants:[{when:{until:"2.4"},facts:{user:0}}]},{id:"traefik",names:["traefik"],facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["traefik"],user:0,ports:[80]}},{id:"caddy",names:["caddy"],facts:{language:"go",entrypoint:[],command:["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"],user:0,ports:[80,443,2019],userland:"alpine"}},{id:"kong",names:["kong","kong/kong","kong/kong-gateway"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["kong","docker-start"],user:"kong",ports:[8e3,8443,8001,8444]}},{id:"tomcat",names:["tomcat"],facts:{command:["catalina.sh","run"],user:0,ports:[8080],heap:{variables:["CATALINA_OPTS","JAVA_OPTS","JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}}];var Hp=new Set(["docker.io","index.docker.io","registry-1.docker.io","registry.hub.docker.com","mirror.gcr.io"]),f0=new Set([...Hp,"cgr.dev","docker.elastic.co","gcr.io","ghcr.io","k8s.gcr.io","lscr.io","mcr.microsoft.com","nvcr.io","public.ecr.aws","quay.io","registry.access.redhat.com","registry.gitlab.com","registry.k8s.io","registry.redhat.io"]),h0=/\/(?:bitnami\w*|linuxserver|chainguard|rapidfort|sclorg|jboss)\//,y0=k0(b0);function qp(e){let n=y0(),t=g0(e),r=n.exact.get(t)??n.prefixes.find(([o])=>t.startsWith(o))?.[1];if(r!==void 0)return Gp(r,e)?{entry:r,match:"exact"}:void 0;if(f0.has(e.registry)||h0.test(t))return;let a=n.lastNames.get(t.slice(t.lastIndexOf("/")+1));return a!==void 0&&Gp(a,e)?{entry:a,match:"lastName"}:void 0}function Gp(e,{tag:n}){return e.otherTags===void 0||n===void 0||!new RegExp(e.otherTags).test(n)}function g0({registry:e,repository:n}){let t=/(?:^|\/)library\/([^/]+)$/.exec(n)?.[1];if(t!==void 0)return t;let r=/(?:^|\/)docker\.io\/(.+)$/.exec(n)?.[1];return r!==void 0?r:Hp.has(e)?n:`${e}/${n}`}function b0(){let e=new Map,n=[],t=new Map;for(let r of Kp){for(let a of r.names)a.endsWith("*")?n.push([a.slice(0,-1),r]):e.set(a,r);r.lastName!==!1&&t.set(r.id,r)}return n.sort(([r],[a])=>a.length-r.length),{exact:e,prefixes:n,lastNames:t}}function k0(e){let n;return()=>(n??={value:e()},n.value)}var w0=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9A-Za-z_])/;function Up(e,n){if(n===void 0)return;let t=(e.versionPattern===void 0?w0:new RegExp(e.versionPattern)).exec(n),r=t?.[1];if(r===void 0)return;let a=t?.[2];return{major:Number(r),...a===void 0?{}:{minor:Number(a)}}}function Il(e){let[n="0",t]=e.split(".");return{major:Number(n),...t===void 0?{}:{minor:Number(t)}}}function Dl(e,n){return e.major!==n.major?e.major>n.major:n.minor===void 0||n.minor===0?!0:e.minor===void 0?void 0:e.minor>=n.minor}function zp(e,n,t){let r=new Set,a=e.facts;for(let o of e.variants??[]){if(!v0(o,t))continue;let s=S0(o,n);if(s==="unknown")for(let i of x0(o.facts))r.add(i);(s==="yes"||s==="unknown"&&o.when.until===void 0)&&(a={...a,...o.facts})}return{facts:a,assumed:[...r]}}function v0(e,n){let{tag:t}=e.when;return t===void 0||new RegExp(t).test(n??"latest")}function S0({when:{since:e,until:n}},t){if(e===void 0&&n===void 0)return"yes";if(t===void 0)return"unknown";let r=e===void 0?!0:Dl(t,Il(e)),a=n===void 0?!1:Dl(t,Il(n));return r===!1||a===!0?"no":r===void 0||a===void 0?"unknown":"yes"}function x0(e){return Object.keys(e)}function xe(e){let n=qp(e);if(n===void 0)return;let{entry:t,match:r}=n,a=Up(t,e.tag),{facts:o,assumed:s}=zp(t,a,e.tag);return{id:t.id,match:r,...a===void 0?{}:{version:a},facts:o,assumed:s}}function q(e,n,t){let r=t.derive(O0),a=r.get(n);if(a!==void 0)return a;let o=P0(e,n,t);return r.set(n,o),o}function O0(){return new WeakMap}function P0(e,n,t){let{namespace:r}=e.workload.resource,a=new Map,o=!0;for(let s of n.envFrom){let i=R0(s,r,t);i===void 0&&(o=!1);for(let l of i??[])a.set(l.name,l)}for(let s of n.env)a.set(s.name,A0(s,r,t,a));return{get:s=>a.get(s),variables:[...a.values()],isComplete:o}}function R0(e,n,t){let{kind:r,name:a,prefix:o,path:s}=e,i=Jp(r,a,n,t);return i?.entries.map(([l,c])=>({name:`${o}${l}`,path:s,...r==="Secret"?{}:{value:c,declaredAt:{manifest:i.manifest,path:["data",l]}}}))}function A0(e,n,t,r){let{name:a,path:o,value:s,from:i}=e;if(s!==void 0){let d=Na(s,r);return{name:a,path:[...o,"value"],...d===void 0?{}:{value:d}}}if(i?.type!=="configMapKeyRef")return{name:a,path:o,...i===void 0?{value:""}:{}};let l=Jp("ConfigMap",i.name,n,t),c=l?.entries.find(([d])=>d===i.key);return l===void 0||c===void 0?{name:a,path:o}:{name:a,path:o,value:c[1],declaredAt:{manifest:l.manifest,path:["data",i.key]}}}function Na(e,n){let t=!0,r=e.replace(/\$(?:\$|\(([^)]*)\))/g,(a,o)=>{if(o===void 0)return"$";let s=n.get(o);return s===void 0?a:(s.value===void 0&&(t=!1),s.value??"")});return t?r:void 0}function Jp(e,n,t,r){let a=r.named(e,n).filter(l=>l.namespace===t||l.namespace===void 0||t===void 0),[o]=a;if(o===void 0||a.length>1)return;let{data:s,stringData:i}=o.toObject();return{manifest:o,entries:Object.entries({...ie(s),...ie(i)})}}function R(e,n,t){let r=t.derive(E0),a=r.get(n);if(a!==void 0)return a;let o=C0(e,n,t);return r.set(n,o),o}function E0(){return new WeakMap}function C0(e,n,t){let r=new Map(q(e,n,t).variables.map(m=>[m.name,m])),a=m=>(n[m]??[]).map((p,u)=>{let y=Na(p,r);return{text:y??p,isReadable:y!==void 0,path:n.at(m,u)}}),o=a("command"),s=a("args"),i=n.image===void 0?void 0:xe(n.image),l=[...o,...s],c=o.length>0;return{words:c?l:M0(i,s),given:l,replacesEntrypoint:c,image:i}}function M0(e,n){let{entrypoint:t,command:r}=e?.facts??{};if(!(t===void 0||n.length===0&&r===void 0))return[...t.map(Yp),...n.length>0?n:(r??[]).map(Yp)]}function Yp(e){return{text:e,isReadable:!0}}var T0={"":1,b:1,k:1024,m:1048576,g:1073741824,t:1099511627776},_0=/^(\d+(?:\.\d+)?)([bkmgt]?)(?:i?b)?$/i;function $a(e){let[,n,t=""]=_0.exec(e.trim())??[],r=T0[t.toLowerCase()];return n===void 0||r===void 0?void 0:Math.floor(Number(n)*r)}function Qp(e){let n=e.slice(0,L0(e));if(/^[ \t)]*[\w+\-/.%]/.test(e.slice(n.length)))return;let t=1;for(let r of n.replace(/[()]/g," ").split(/(?<!\*)\*(?!\*)/)){let a=$0(r);if(a===void 0)return;t*=a}return t}function L0(e){let n=0;for(let t=0;t<e.length;t+=1){let r=e.charAt(t);if(r==="(")n+=1;else if(r===")")n-=1;else if(!/[\d_*<e \t]/.test(r))return t;if(n<0)return t}return e.length}var N0=/^\s*(\d[\d_]*(?:e\d+)?)\s*(?:(\*\*|<<)\s*(\d+))?\s*$/;function $0(e){let[,n,t,r=""]=N0.exec(e)??[];if(n===void 0)return;let a=Number(n.replaceAll("_",""));return t==="**"?a**Number(r):t==="<<"?a*2**Number(r):a}var I0=[/\bbytearray\(/g,/(?<![\w=])b?(["'])[^"'\\]\1\s*[*x]/g,/\bBuffer\.alloc\(/g],D0=/\bhead\s+-c\s*(\d+[bkKmMGT]?i?B?)\b[^|;&\n]*\|\s*(?:grep|tail|sort|sed|awk|tac)\b/g,j0=/\b(?:tail|sort|tac)\s+\/dev\/zero\b/g,F0=/\bdd\s[^|;&\n]*/g;function Xp(e,n){return[...I0.flatMap(t=>[...e.matchAll(t)].flatMap(r=>V0(e,r))),...[...e.matchAll(D0)].flatMap(([t,r=""])=>jl($a(r),t)),...[...e.matchAll(j0)].flatMap(([t])=>jl(Number.POSITIVE_INFINITY,t)),...[...e.matchAll(F0)].flatMap(([t])=>B0(t.trim(),n))]}function V0(e,{0:n,index:t}){let r=e.slice((t??0)+n.length,(t??0)+n.length+W0),[a=""]=/^[^,;\n]*/.exec(r)??[];return jl(Qp(r),`${n}${a}`)}var W0=80;function jl(e,n){return e===void 0?[]:[{bytes:e,text:n,isUsed:"probably"}]}function B0(e,n){let t=c=>new RegExp(String.raw`\b${c}=(\S+)`).exec(e)?.[1],r=$a(t("bs")??"512"),a=Number(t("count")??"NaN"),o=t("of")??"/dev/null";if(r===void 0)return[];let s=r*a;if(["/dev/shm",...n].some(c=>o.startsWith(`${c}/`))&&s>r)return[{bytes:s,text:e,isUsed:"probably"}];let l={bytes:r,text:e,isUsed:"probably"};return o.startsWith("/dev/")||!(s>r)?[l]:[l,{bytes:s,text:e,isUsed:"cache"}]}function Zp(e,{image:n,tmpfsPaths:t}){let r=e.flatMap(({text:a,path:o})=>Xp(a,t).map(s=>o===void 0?s:{...s,path:o}));return[...G0(e,n),...r].sort((a,o)=>o.bytes-a.bytes)}var K0=/(?:^|[/\s])stress(?:-ng)?(?=\s|$)/;function G0(e,n){let t=e.map(({text:l})=>l).join(" "),r=/stress-ng/.test(t)||/stress-ng/.test(n);if(!K0.test(t)&&!/(?:^|\/)[a-z-]*stress(?:-ng)?$/.test(n))return[];let a=/--vm-bytes[=\s]+(\S+)/.exec(t),o=$a(a?.[1]?.replace(/["']$/,"")??""),s=Number(/(?:--vm|-m)[=\s]+(\d+)/.exec(t)?.[1]??"1");if(a===null||o===void 0||s===0)return[];let i=e.find(({text:l})=>l.includes("--vm-bytes"))?.path;return[{bytes:r?o:o*s,text:a[0],isUsed:"always",...i===void 0?{}:{path:i}}]}var H0={Ki:1024,Mi:1048576,Gi:1073741824,Ti:1099511627776,Pi:0x4000000000000,Ei:1152921504606847e3},q0={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},U0=/^[ \u00a0]*([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([A-Za-z]*))[ \u00a0]*$/;function Ia(e){return eu(String(e),0)}function Ze(e){if(e===void 0)return;let n=Ia(e);return n===void 0?void 0:nu(n.value)}function Mr(e){if(e===void 0)return;let n=eu(String(e),3);return n===void 0?void 0:nu(n.value)/1e3}function eu(e,n){let t=U0.exec(e);if(t===null||e.trim()==="")return;let[,r="",a="",o="",s,i=""]=t,l=m=>+`${r}${a||"0"}.${o||"0"}e${n+m}`;if(s!==void 0)return{value:l(Number(s.slice(1))),suffix:s};let c=q0[i];if(c!==void 0)return{value:l(c),suffix:i};let d=H0[i];return d===void 0?void 0:{value:l(0)*d,suffix:i}}function nu(e){return e<0?-Math.ceil(-e):Math.ceil(e)+0}var z0=[["Gi",2**30],["Mi",2**20],["Ki",2**10]];function ze(e){for(let[n,t]of z0)if(e>=t)return`${Number((e/t).toFixed(1))}${n}`;return e===1?"1 byte":`${e} bytes`}function ws(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:l})=>l===t.name),a=v(r?.raw.emptyDir);if(r===void 0||a?.medium!=="Memory")return[];let o=a.sizeLimit,s=typeof o=="string"||typeof o=="number"?Ze(o):void 0;if(s===void 0)return[{mount:t,volume:r.name}];let i=[...r.path,"emptyDir","sizeLimit"];return[{mount:t,volume:r.name,sizeLimit:{raw:o,bytes:s,path:i}}]})}var J0=new Set(["Always","OnFailure","Never"]);function vs(e,n){if(tu(n.restartPolicy))return n.restartPolicy;let t=tu(e.restartPolicy)?e.restartPolicy:"Always";return n.role==="init"&&t==="Always"?"OnFailure":t}function Lt(e,n){return(n.role==="main"||n.role==="sidecar")&&e.workload.purpose!=="batch"&&vs(e,n)==="Always"}function tu(e){return e!==void 0&&J0.has(e)}function O(e,n,t={}){let r=vs(e,n),a=t.exitCode===0,o=r==="Always"||r==="OnFailure"&&!a;return{status:Fl(n,o?"CrashLoopBackOff":a?"Completed":"Error"),restarts:o,...t}}function Yn(e,n,t){return O(e,n,{exitCode:128,reason:t})}function Y(e,n,t){return{status:Fl(e,n),restarts:!1,...t===void 0?{}:{reason:t}}}function Oe(e,n){let t=vs(e,n)!=="Never";return{status:Fl(n,"OOMKilled"),exitCode:137,restarts:t}}var Y0=new Set(["Rejected","Pending","ContainerCreating","NotReady","Running"]);function Fl(e,n){let t=Y0.has(n);return(e.role==="init"||e.role==="sidecar")&&!t?`Init:${n}`:n}function We(e,n){let t=au(n.resources.limits.memory,n.at("resources","limits","memory"),"container"),r=Vl(e);return t===void 0||r!==void 0&&r.bytes<t.bytes?r:t}function Vl(e){let{limits:n}=Jt(e.raw.resources);return au(n.memory,e.at("resources","limits","memory"),"pod")}function ru(e,n){let{namespace:t}=e.workload.resource;return n.ofKind("LimitRange").filter(r=>(r.namespace??t)===(t??r.namespace)).some(r=>F(v(r.toObject().spec)?.limits).some(({value:a})=>a.type==="Container"&&Q0(a.default??a.max)))}function Q0(e){return v(e)?.memory!==void 0}function au(e,n,t){let r=Ze(e);return e===void 0||r===void 0||r<=0?void 0:{bytes:r,raw:e,path:n,of:t}}function f(e){let{id:n,scope:t,summary:r,messages:a,check:o}=e;function*s(i){for(let l of o(i)){let c=a[l.message];if(c===void 0)throw new Error(`rule ${n} has no message ${String(l.message)}`);yield{...l,text:c(l.data)}}}return{id:n,scope:t,summary:r,run:s}}var X0={always:"certain",probably:"likely",cache:"possible"},su=f({id:"allocation-exceeds-limit",scope:"container",summary:"The command asks for more memory than the container is allowed to have",messages:{exceeds:({text:e,size:n,limit:t})=>`The command uses ${n} of memory (\`${e}\`), but the memory limit is ${t}.`,fillsFile:({text:e,size:n,limit:t})=>`The command writes ${n} to a file (\`${e}\`), and what is not yet on disk counts for the memory limit of ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let{given:a}=R(e,n,t),o=Zp(a,{image:n.image?.repository??"",tmpfsPaths:ws(e,n).map(({mount:m})=>m.mountPath)}),s=Z0(o.filter(({bytes:m})=>m>=r.bytes));if(s===void 0)return;let{bytes:i,text:l,path:c,isUsed:d}=s;yield{message:d==="cache"?"fillsFile":"exceeds",data:{text:e1(l),size:ou(i),limit:String(r.raw)},at:c??n.at("command"),certainty:X0[d],prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`raise the memory limit above ${ou(i)}, or let the command use less`,safety:"review"}}}});function Z0(e){return["always","probably","cache"].map(n=>e.find(({isUsed:t})=>t===n)).find(n=>n!==void 0)}function ou(e){return Number.isFinite(e)?ze(e):"an endless amount"}function e1(e){return e.length>60?`${e.slice(0,57)}...`:e}var n1=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"];function Ss({securityContext:e},n){if(e.privileged===!0)return[];let t=new Set(e.capabilities.add.map(iu)),r=new Set(e.capabilities.drop.map(iu)),a=o=>t.has("ALL")||t.has(o)||n1.includes(o)&&!r.has("ALL")&&!r.has(o);return n.filter(o=>!a(o))}function iu(e){return e.toUpperCase().replace(/^CAP_/,"")}function Tr({words:e,replacesEntrypoint:n,image:t}){let{entrypoint:r,command:a}=t?.facts??{};if(e===void 0||n||r===void 0)return;let o=e[r.length]?.text;return o?.startsWith("-")?a?.[0]:o}function Je(e,n,t){let r=n.securityContext[t];if(r!==void 0)return{value:r,path:n.at("securityContext",t)};let a=e.securityContext[t];return a===void 0?void 0:{value:a,path:e.at("securityContext",t)}}function wn({raw:e}){return v(e.os)?.name==="windows"||v(e.nodeSelector)?.["kubernetes.io/os"]==="windows"}function Nt(e,n,t){let r=Je(e,n,"runAsUser");if(r!==void 0)return{uid:r.value,path:r.path};let{user:a,uid:o}=t?.facts??{};return typeof a=="number"?{uid:a}:typeof a=="string"&&o!==void 0?{uid:o}:void 0}var lu={certain:"likely",likely:"possible",possible:"possible"};function $(e,n,...t){let r=n.match==="lastName"?lu[e]:e;return t.some(a=>n.assumed.includes(a))?lu[r]:r}var t1={SETUID:"certain",SETGID:"certain",CHOWN:"likely"},cu=f({id:"capabilities-dropped-at-start",scope:"container",summary:"The image starts as root to hand over to its own user, which the dropped capabilities forbid",messages:{missing:({image:e,capabilities:n})=>`${e} starts as root and hands over to its own user, for which it needs ${n}, and the container has dropped that.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:a}=r,o=a?.facts.dropsRoot?.capabilities;if(a===void 0||o===void 0||Nt(e,n,a)?.uid!==0||!r1(r))return;let s=Ss(n,o),[i]=s.map(d=>t1[d]).filter(d=>d!==void 0).sort();if(i===void 0)return;let{uid:l}=a.facts,c=n.at("securityContext","capabilities");yield{message:"missing",data:{image:n.image?.text??"",capabilities:s.join(", ")},at:[...c,"drop"],certainty:$(i,a,"dropsRoot"),prediction:O(e,n,{reason:"Operation not permitted"}),related:[{message:"the image",at:n.at("image")}],fix:{description:l===void 0?`add ${s.join(", ")} under capabilities.add`:`set runAsUser: ${l} and fsGroup: ${l}, so that it need not start as root, or add ${s.join(", ")} under capabilities.add`,safety:"review",edits:[{op:"set",path:[...c,"add"],value:[...n.securityContext.capabilities.add,...s]}]}}}});function r1(e){if(e.replacesEntrypoint)return!1;let n=Tr(e),t=e.image?.facts.command?.[0];return n===void 0||t===void 0||n===t}function xs({facts:e}){let n=e.entrypoint?.at(-1);return e.entrypoint!==void 0&&(n===void 0||/entrypoint(\.sh)?$|^docker-php-entrypoint$/.test(n))}var a1=/[|&;<>$`"'*?#~(){}\\\n]/;function du(e){if(!a1.test(e))return e.split(/\s+/).filter(n=>n!=="")}var mu=f({id:"command-string-not-split",scope:"container",summary:"A whole command line stands in one element, so it is taken for the name of one program",messages:{notSplit:({word:e})=>`${JSON.stringify(e)} is one element, so the runtime looks for a program of that very name, spaces included.`},*check({pod:e,container:n,index:t}){if(wn(e))return;let r=R(e,n,t),a=o1(r);a?.word.path===void 0||!/\s/.test(a.word.text)||(yield{message:"notSplit",data:{word:pu(a.word.text)},at:a.word.path,certainty:a.certainty,prediction:Yn(e,n,"executable file not found in $PATH"),fix:s1(n,r,a.word)})}});function o1({replacesEntrypoint:e,given:n,image:t}){let[r]=n;if(r!==void 0){if(e)return{word:r,certainty:"certain"};if(!(t===void 0||!xs(t)||r.text.startsWith("-")))return{word:r,certainty:$("likely",t,"entrypoint")}}}function s1(e,{replacesEntrypoint:n,given:t},{text:r}){let a=n?"command":"args",o=du(r),s=(e[a]??[]).slice(1);if(o!==void 0){let c=[...o,...s];return{description:`write one element for each word: ${JSON.stringify(c)}`,safety:"review",edits:[{op:"set",path:e.at(a),value:c}]}}let i=["/bin/sh","-c",r];return{description:`let a shell read it: ${JSON.stringify(["/bin/sh","-c",pu(r)])}`,safety:"review",edits:t.length===1?[{op:"set",path:e.at(a),value:i}]:[]}}function pu(e){let[n=""]=e.trim().split(`
`);return n.length>80||n!==e.trim()?`${n.slice(0,77)}\u2026`:n}var i1={configMap:"files",secret:"files",downwardAPI:"files",projected:"files",image:"files",emptyDir:"scratch",hostPath:"host",persistentVolumeClaim:"claim",ephemeral:"claim"};function ae(e,n){let t=e.volumes.find(o=>o.name===n);if(t!==void 0){let o=Object.keys(t.raw).find(i=>i!=="name"),s=o===void 0?"scratch":i1[o]??"other";return{name:n,kind:s,path:t.path,raw:t.raw}}let a=F(v(e.workload.raw.spec)?.volumeClaimTemplates).find(({value:o})=>P(v(o.metadata)?.name)===n);if(a!==void 0)return{name:n,kind:"claim",path:["spec","volumeClaimTemplates",a.index],raw:a.value}}function le(e,n){let t=B(n);return e.volumeMounts.filter(({mountPath:r})=>cn(t,B(r))).sort((r,a)=>a.mountPath.length-r.mountPath.length)[0]}function uu(e,n){let t=B(n);return e.volumeMounts.some(({mountPath:r})=>{let a=B(r);return a!==t&&cn(a,t)})}function B(e){return`/${e}`.replace(/\/+/g,"/").replace(/(?<=.)\/$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")}function cn(e,n){return e===n||n==="/"||e.startsWith(`${n}/`)}var l1=/\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|xml|sh|py|js|env|pem|crt|key|txt|html|sql|php)$/i,fu=f({id:"config-folder-over-file",scope:"container",summary:"A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file",messages:{folder:({mountPath:e,volume:n,file:t})=>`Volume ${n} becomes a folder at ${e}, so the file is ${e}/${t} and not ${e} itself.`},*check({pod:e,container:n}){for(let t of n.volumeMounts){let r=B(t.mountPath).split("/").at(-1)??"";if(!l1.test(r)||t.subPath!==void 0||t.subPathExpr!==void 0)continue;let a=ae(e,t.name);a?.kind!=="files"||le(n,t.mountPath)!==t||a.raw.projected!==void 0||a.raw.image!==void 0||(yield{message:"folder",data:{mountPath:t.mountPath,volume:t.name,file:r},at:t.path,certainty:"likely",prediction:O(e,n,{reason:"Are you trying to mount a directory onto a file"}),related:[{message:"the volume",at:a.path}],fix:{description:`add subPath: ${r}, so that this one key is mounted as a file`,safety:"review",edits:[{op:"set",path:[...t.path,"subPath"],value:r}]}})}}});var c1={certain:"likely",likely:"possible",possible:"possible"};function Os(e){return c1[e]}function $t(e,n,t){if(t.closedWorld)return"certain";let r=n.outcome==="key-missing"?d1(n):m1(e,n);return n.isEverywhere&&!n.scope.isPatched?r:Os(r)}function d1({holders:e}){return e.every(({keys:n})=>n.size===0)?"possible":"certain"}function m1(e,{evidence:n,scope:t}){let r=p1(e,n,t.root!==void 0);return t.isOpen?Os(r):r}function p1({kind:e},n,t){switch(n.type){case"other-namespace":return n.isExplicit?"certain":"possible";case"other-kind":return"certain";case"hash-suffix":return"likely";case"near-name":return n.isUnused?"certain":e==="ConfigMap"?"likely":"possible";case"elsewhere":return"possible";case"none":return e==="ConfigMap"?n.declaresKind||t?"likely":"possible":e!=="PersistentVolumeClaim"&&n.declaresKind&&!n.isAskedForOften?"likely":"possible"}}function $n(e){return Ps(`${e}/..`)}function Da(e,n){return yu(n)||e===""?Ps(n):Ps(`${e}/${n}`)}function hu(e){return Ps(e)}function Wl(e,n){return _r(e,n)||_r(n,e)}function _r(e,n){return e===n||n===""||e.startsWith(n==="/"?"/":`${n}/`)}function Ps(e){let n=[];for(let r of e.replaceAll("\\","/").split("/")){if(r===""||r===".")continue;let a=n.at(-1);r===".."&&a!==void 0&&a!==".."?n.pop():n.push(r)}let t=n.join("/");return yu(e)?`/${t}`:t}function yu(e){return e.startsWith("/")||e.startsWith("\\")}function Be({kind:e,name:n}){return`${e} ${V(n)}`}function gu(e){return e===void 0||e==="*"?"":` in namespace ${V(e)}`}function bu(e,{root:n}){switch(e.type){case"near-name":return`is not declared; the nearest is ${Be(e.declaration)}`;case"other-kind":return`is not declared; there is a ${e.declaration.kind} of that name`;case"elsewhere":{let t=$n(e.declaration.manifest?.file??"");return`is declared only in ${t===""?"another part of the project":V(t)}, with another workload that uses it`}case"none":return n===void 0?"is not declared in these manifests":`is not made by ${Kl(n.manifest)}`}}function Kl({file:e}){return`kustomization ${V($n(e??"")||".")}`}function dn(e,{manifest:n,path:t}){return n===void 0?[]:[{message:e,at:{manifest:n,path:t}}]}var u1=5;function ku(e){return e.slice(0,u1).map(({path:n})=>({message:"also asked for here",at:n}))}var Bl=6;function wu(e){let n=[...new Set(e.flatMap(a=>[...a.keys]))];if(n.length===0)return"is declared without any data";let t=n.slice(0,Bl).map(a=>V(a)),r=n.length>Bl?` and ${n.length-Bl} more`:"";return`has only ${t.join(", ")}${r}`}var f1={objects:[],isOpen:!1},Rs={objects:[],isOpen:!0};function Gl(e,n,t=0){if(n.rendered.has(e))return n.rendered.get(e)??Rs;if(t>64)return Rs;n.rendered.set(e,void 0);let r=vu(e,f1,n,{users:[e],depth:t});return n.rendered.set(e,r),r}function vu(e,n,t,r){let a={...n,isOpen:n.isOpen||e.hasPlugins};for(let o of e.resources)a=ql(a,h1(o,t,r));for(let o of e.components)a=y1(o,a,t,r);return Hl(t,a)?(a=e.generators.reduce((o,s)=>g1(o,s,e),a),a=e.patches.reduce((o,s)=>b1(o,s,t),a),{...a,objects:a.objects.map(o=>v1(o,e))}):Rs}function h1(e,n,{depth:t}){let r=n.byDirectory.get(e);if(r!==void 0)return Gl(r,n,t+1);let a=n.byFile.get(e);return a===void 0?Rs:{objects:a.map(Su),isOpen:!1}}function y1(e,n,t,{users:r,depth:a}){let o=t.byDirectory.get(e);return o!==void 0&&!r.includes(o)&&a<64&&Hl(t,n)?vu(o,n,t,{users:[...r,o],depth:a+1}):{...n,isOpen:!0}}function Hl({budget:e},{objects:n}){return e.objects-=1+n.length,e.objects>=0}function ql(e,n){return n.objects.length===0?{objects:e.objects,isOpen:e.isOpen||n.isOpen}:e.objects.length+n.objects.length>2e4?{objects:e.objects,isOpen:!0}:{objects:[...e.objects,...n.objects],isOpen:e.isOpen||n.isOpen}}function Su(e){let{kind:n,name:t,namespace:r}=e;return{kind:n,names:[t],...Ul(r),manifest:e,keySources:[e],isPatch:!1}}function g1(e,n,{manifest:t}){let r=d=>w1(d,n.kind,n.name);if(n.behavior!=="create"&&e.objects.some(r)){let d=m=>({...m,keySources:n.behavior==="merge"?[...m.keySources,n]:[n]});return{...e,objects:e.objects.map(m=>r(m)?d(m):m)}}let{kind:a,name:o,namespace:s,behavior:i}=n,l=i==="create"?[n]:[n,"unknown"],c={kind:a,names:[o],...Ul(s),manifest:t,generator:n,keySources:l,isPatch:!1};return ql(e,{objects:[c],isOpen:!1})}function b1(e,n,t){if(!Hl(t,e))return{...e,isOpen:!0};let a=(n.file===void 0?[]:t.byFile.get(n.file)??[]).map(s=>({...Su(s),isPatch:!0}));if(a.length===0)return{...e,objects:k1(e.objects,n),isOpen:e.isOpen||n.renames};let o=e.objects.map(s=>{let i=a.filter(c=>xu(s,n.target??{kind:c.kind,name:c.names[0]??""}));if(i.length===0)return s;let l=n.renames?[...s.names,...i.flatMap(c=>c.names)]:s.names;return{...s,names:l,keySources:[...s.keySources,...i.map(({manifest:c})=>c)]}});return ql({...e,objects:o},{objects:a,isOpen:!1})}function k1(e,n){let t=n.target??n.inline??{};return e.map(r=>xu(r,t)?{...r,keySources:[...r.keySources,"unknown"]}:r)}function xu(e,{kind:n,name:t}){return e.isPatch||n!==void 0&&n!==e.kind?!1:t===void 0||!/^[a-z0-9-]+$/.test(t)||e.names.includes(t)}function w1(e,n,t){return!e.isPatch&&e.kind===n&&e.names.includes(t)}function v1(e,{namePrefix:n,nameSuffix:t,namespace:r}){let a=e.names.at(-1)??"",o=n===""&&t===""?e.names:[...e.names,n+a+t];return{...e,names:o,...Ul(r??e.namespace)}}function Ul(e){return e===void 0?{}:{namespace:e}}var S1=[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]];function Pu(e){let n=v(e.generatorOptions);return S1.flatMap(([t,r])=>F(e[t]).flatMap(({index:a,value:o})=>{let s=P(o.name);if(s===void 0||s==="")return[];let i=P(o.namespace);return[{kind:r,name:s,...i===void 0||i===""?{}:{namespace:i},...x1(o),behavior:P1(o.behavior),hasHashSuffix:!Ou(v(o.options))&&!Ou(n),path:[t,a]}]}))}function x1(e){let n=(Le(e.literals)??[]).map(a=>Ru(a,"=")),t=(Le(e.files)??[]).map(O1),r=P(e.env)!==void 0||(Le(e.envs)??[]).length>0;return{keys:new Set([...n,...t]),hasAllKeys:!r}}function O1(e){return e.includes("=")?Ru(e,"="):e.slice(e.lastIndexOf("/")+1)}function Ru(e,n){let t=e.indexOf(n);return t===-1?e:e.slice(0,t)}function P1(e){return e==="merge"||e==="replace"?e:"create"}function Ou(e){return _e(e?.disableNameSuffixHash)??!1}function Au(e,n){let t=[...F(e.patches),...F(e.patchesJson6902)],r=Le(e.patchesStrategicMerge)??[];return[...t.map(({value:a})=>R1(a,n)),...r.map(a=>a.includes(`
`)?Eu(a):{file:Da(n,a),renames:!1})]}function R1(e,n){let t=P(e.path),r=v(e.target),a=r===void 0?{}:{target:A1(r)},o=_e(v(e.options)?.allowNameChange)??!1;if(t!==void 0&&t!=="")return{file:Da(n,t),...a,renames:o};let s=Eu(P(e.patch)??"");return{...s,...a,renames:o||s.renames}}function A1(e){let n=P(e.kind),t=P(e.name);return{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}}}function Eu(e){let n=/^\s*kind:\s*["']?([A-Za-z]+)/m.exec(e)?.[1],t=/^ +name:\s*["']?([A-Za-z0-9.-]+)/m.exec(e)?.[1];return{inline:{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}},renames:/\/metadata\/name["']?\s*$/m.test(e)}}var E1="kustomize.config.k8s.io/",C1=["generators","transformers","helmCharts","helmChartInflationGenerator"];function Mu(e){if(!(e.apiVersion.startsWith(E1)&&M1.has(e.kind))||e.file===void 0)return;let t=e.toObject(),r=$n(e.file),a=s=>T1(t[s],r),o=P(t.namespace);return{manifest:e,directory:r,isComponent:e.kind==="Component",resources:Cu([...a("resources"),...a("bases"),...a("crds")]),components:Cu(a("components")),generators:Pu(t),patches:Au(t,r),namePrefix:P(t.namePrefix)??"",nameSuffix:P(t.nameSuffix)??"",...o===void 0||o===""?{}:{namespace:o},variables:F(t.vars).flatMap(({value:s})=>P(s.name)??[]),hasPlugins:C1.some(s=>_1(t,s))}}var M1=new Set(["Kustomization","Component"]);function T1(e,n){return(Le(e)??[]).map(t=>Da(n,t))}function Cu(e){return[...new Set(e)]}function _1(e,n){let t=e[n];return st(t).length>0||re(t)&&Object.keys(v(t)??{}).length>0}function ut(e){let t=[...e.ofKind("Kustomization"),...e.ofKind("Component")].flatMap(s=>Mu(s)??[]);if(t.length===0)return{kustomizations:t,roots:[],reaching:new Map};let r={byDirectory:new Map([...t].reverse().map(s=>[s.directory,s])),byFile:_t(e.manifests.filter(({kind:s})=>s!=="Kustomization"&&s!=="Component"),({file:s})=>hu(s??"")),rendered:new Map,budget:{objects:L1}},a=N1(t).map(s=>{let{objects:i,isOpen:l}=Gl(s,r);return{root:s,objects:i,isOpen:l||s.isComponent}}),o=a.flatMap(s=>s.objects.map(i=>({rendering:s,object:i})));return{kustomizations:t,roots:a,reaching:_t(o,({object:s})=>s.manifest)}}var L1=1e7;function N1(e){let n=new Map(e.map(o=>[o.directory,o])),t=new Set(e.flatMap(({resources:o,components:s})=>[...o,...s])),r=e.filter(({directory:o})=>!t.has(o)),a=$1(r,n);return[...r,...e.filter(o=>!a.has(o))]}function $1(e,n){let t=new Set(e);for(let{resources:r,components:a}of t)for(let o of[...r,...a]){let s=n.get(o);s!==void 0&&t.add(s)}return t}var Lr={producers:[{group:"external-secrets.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{spec.target.name|metadata.name}",keys:["spec.data.*.secretKey","spec.target.template.data.~"],unreadableKeys:["spec.dataFrom","spec.target.template.templateFrom","spec.target.template.mergePolicy","spec.target.creationPolicy"]}]},{group:"external-secrets.io",kind:"ClusterExternalSecret",makes:[{kind:"Secret",name:"{spec.externalSecretSpec.target.name|spec.externalSecretName|metadata.name}",namespace:"*",keys:["spec.externalSecretSpec.data.*.secretKey","spec.externalSecretSpec.target.template.data.~"],unreadableKeys:["spec.externalSecretSpec.dataFrom","spec.externalSecretSpec.target.template.templateFrom","spec.externalSecretSpec.target.template.mergePolicy","spec.externalSecretSpec.target.creationPolicy"]}]},{group:"kubernetes-client.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"bitnami.com",kind:"SealedSecret",makes:[{kind:"Secret",name:"{spec.template.metadata.name|metadata.name}",keys:["spec.encryptedData.~","spec.template.data.~","spec.template.stringData.~"],unreadableKeys:["spec.data"]}]},{group:"isindir.github.com",kind:"SopsSecret",makes:[{kind:"Secret",name:"{spec.secretTemplates.*.name|spec.secret_templates.*.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultStaticSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultDynamicSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultPKISecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"HCPVaultSecretsApp",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"ricoberger.de",kind:"VaultSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets-store.csi.x-k8s.io",kind:"SecretProviderClass",makes:[{kind:"Secret",name:"{spec.secretObjects.*.secretName}"}]},{group:"spv.no",kind:"AzureKeyVaultSecret",makes:[{kind:"Secret",name:"{spec.output.secret.name}"},{kind:"ConfigMap",name:"{spec.output.configMap.name}"}]},{group:"onepassword.com",kind:"OnePasswordItem",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets.doppler.com",kind:"DopplerSecret",makes:[{kind:"Secret",name:"{spec.managedSecret.name}",namespace:"{spec.managedSecret.namespace}"}]},{group:"secrets.infisical.com",kind:"InfisicalSecret",makes:[{kind:"Secret",name:"{spec.managedSecretReference.secretName}",namespace:"{spec.managedSecretReference.secretNamespace}"},{kind:"Secret",name:"{spec.managedKubeSecretReferences.*.secretName}",namespace:"*"}]},{group:"cert-manager.io",kind:"Certificate",makes:[{kind:"Secret",name:"{spec.secretName}",keys:["=tls.crt","=tls.key","=ca.crt","=tls-combined.pem","=key.der","=keystore.jks","=truststore.jks","=keystore.p12","=truststore.p12"]}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"kubernetes.io/tls-acme",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"gateway.networking.k8s.io",kind:"Gateway",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.listeners.*.tls.certificateRefs.*.name}"}]},{group:"trust.cert-manager.io",kind:"Bundle",makes:[{kind:"ConfigMap",name:"{metadata.name}",namespace:"*"},{kind:"Secret",name:"{metadata.name}",namespace:"*"}]},{group:"",kind:"Service",annotation:"service.beta.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.beta.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"",kind:"Service",annotation:"service.alpha.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.alpha.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"postgresql.cnpg.io",kind:"Cluster",makes:[{kind:"Secret",name:"{metadata.name}-app"},{kind:"Secret",name:"{metadata.name}-superuser"},{kind:"Secret",name:"{metadata.name}-ca"},{kind:"Secret",name:"{metadata.name}-server"},{kind:"Secret",name:"{metadata.name}-replication"}]},{group:"acid.zalan.do",kind:"postgresql",makes:[{kind:"Secret",name:"*.{metadata.name}.credentials*",namespace:"*"},{kind:"ConfigMap",name:"{metadata.name}*"}]},{group:"postgres-operator.crunchydata.com",kind:"PostgresCluster",makes:[{kind:"Secret",name:"{metadata.name}-pguser*"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"pgv2.percona.com",kind:"PerconaPGCluster",makes:[{kind:"Secret",name:"{metadata.name}-*"}]},{group:"pxc.percona.com",kind:"PerconaXtraDBCluster",makes:[{kind:"Secret",name:"{spec.secretsName}"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"internal-{metadata.name}"}]},{group:"psmdb.percona.com",kind:"PerconaServerMongoDB",makes:[{kind:"Secret",name:"{spec.secrets.users}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"k8s.mariadb.com",kind:"MariaDB",makes:[{kind:"Secret",name:"{spec.rootPasswordSecretKeyRef.name}"},{kind:"Secret",name:"{spec.passwordSecretKeyRef.name}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodbcommunity.mongodb.com",kind:"MongoDBCommunity",makes:[{kind:"Secret",name:"{spec.users.*.connectionStringSecretName}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodb.com",kind:"MongoDBUser",makes:[{kind:"Secret",name:"{spec.connectionStringSecretName}"},{kind:"Secret",name:"{spec.mongodbResourceRef.name}-*"}]},{group:"kafka.strimzi.io",kind:"KafkaUser",makes:[{kind:"Secret",name:"{spec.authentication.secretPrefix}{metadata.name}"},{kind:"Secret",name:"{metadata.name}"}]},{group:"kafka.strimzi.io",kind:"Kafka",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"rabbitmq.com",kind:"RabbitmqCluster",makes:[{kind:"Secret",name:"{metadata.name}-default-user"},{kind:"Secret",name:"{metadata.name}-erlang-cookie"}]},{group:"rabbitmq.com",kind:"User",makes:[{kind:"Secret",name:"{metadata.name}-user-credentials"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseDatabase",makes:[{kind:"Secret",name:"{spec.databaseSecretName}"},{kind:"Secret",name:"redb-{metadata.name}"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseCluster",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"elasticsearch.k8s.elastic.co",kind:"Elasticsearch",makes:[{kind:"Secret",name:"{metadata.name}-es-*"}]},{group:"kibana.k8s.elastic.co",kind:"Kibana",makes:[{kind:"Secret",name:"{metadata.name}-kb-*"}]},{group:"objectbucket.io",kind:"ObjectBucketClaim",makes:[{kind:"Secret",name:"{metadata.name}",keys:["=AWS_ACCESS_KEY_ID","=AWS_SECRET_ACCESS_KEY"]},{kind:"ConfigMap",name:"{metadata.name}"}]},{group:"ceph.rook.io",kind:"CephCluster",makes:[{kind:"Secret",name:"rook-ceph-*"},{kind:"ConfigMap",name:"rook-ceph-*"}]},{group:"argoproj.io",kind:"ArgoCD",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"argocd-*"},{kind:"ConfigMap",name:"argocd-*"}]},{group:"k8s.keycloak.org",kind:"Keycloak",makes:[{kind:"Secret",name:"{metadata.name}-initial-admin"}]}],openers:[{group:"helm.toolkit.fluxcd.io",kind:"HelmRelease"},{group:"kustomize.toolkit.fluxcd.io",kind:"Kustomization"},{group:"source.toolkit.fluxcd.io"},{group:"helm.cattle.io",kind:"HelmChart"},{group:"argoproj.io",kind:"Application"},{group:"argoproj.io",kind:"ApplicationSet"},{group:"builtin",kind:"HelmChartInflationGenerator"},{group:"operators.coreos.com",kind:"Subscription"},{group:"infra.contrib.fluxcd.io",kind:"Terraform"},{group:"kyverno.io",kind:"ClusterPolicy"}],always:[{kind:"ConfigMap",name:"kube-root-ca.crt",keys:["=ca.crt"]},{kind:"ConfigMap",name:"openshift-service-ca.crt",keys:["=service-ca.crt"]},{kind:"ConfigMap",name:"istio-ca-root-cert",keys:["=root-cert.pem"]},{kind:"ConfigMap",name:"linkerd-identity-trust-roots"},{kind:"Secret",name:"memberlist"},{kind:"Secret",name:"ingress-nginx-admission"},{kind:"Secret",name:"rook-ceph-mon"},{kind:"ConfigMap",name:"rook-ceph-mon-endpoints"},{kind:"Secret",name:"argocd-redis"},{kind:"Secret",name:"argocd-initial-admin-secret"},{kind:"Secret",name:"argocd-secret"},{kind:"Secret",name:"cert-manager-webhook-ca"},{kind:"ServiceAccount",name:"default"},{kind:"PriorityClass",name:"system-cluster-critical"},{kind:"PriorityClass",name:"system-node-critical"}],bystanders:[{group:"monitoring.coreos.com"},{group:"networking.istio.io"},{group:"security.istio.io"},{group:"telemetry.istio.io"},{group:"keda.sh"},{group:"traefik.io"},{group:"traefik.containo.us"},{group:"projectcontour.io"},{group:"cilium.io"},{group:"flagger.app"},{group:"getambassador.io"},{group:"cert-manager.io"},{group:"external-secrets.io"},{group:"velero.io"}],spread:[{annotation:"reflector.v1.k8s.emberstack.com/reflection-auto-enabled",effect:"every-namespace"},{annotation:"reflector.v1.k8s.emberstack.com/reflects",effect:"unreadable-keys"},{annotation:"replicator.v1.mittwald.de/replicate-to",effect:"every-namespace"},{annotation:"replicator.v1.mittwald.de/replicate-from",effect:"unreadable-keys"},{annotation:"kubed.appscode.com/sync",effect:"every-namespace"},{annotation:"service.beta.openshift.io/inject-cabundle",effect:"unreadable-keys"},{annotation:"config.openshift.io/inject-trusted-cabundle",effect:"unreadable-keys"},{annotation:"secret-generator.v1.mittwald.de/",effect:"unreadable-keys"}]};var Tu=Lr.always,_u=Lr.spread,I1=new Set(Lr.bystanders.map(({group:e})=>e));function Lu(e){return I1.has(ja(e))}var zl=new Map;for(let e of Lr.producers){let n=`${e.group}/${e.kind}`;zl.set(n,[...zl.get(n)??[],e])}function As(e,n){return zl.get(`${ja(e)}/${n}`)??[]}function Jl(e,n){let t=ja(e);return Lr.openers.some(r=>r.group===t&&(r.kind===void 0||r.kind===n))}function ja(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}var D1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",j1=4096;function $u(e){let n=Object.entries(ie(e.data)),t=Object.entries(ie(e.stringData));return[...n.filter(([,r])=>Nu(F1(r))),...t.filter(([,r])=>Nu(r))].map(([r])=>r)}function Yl(e){let n=e.replaceAll(/[\r\n]/g,"");return n.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n)}function Nu(e){if(e===void 0)return!1;let n=e.replace(/\r?\n$/,"");return n!==e&&n!==""&&!/[\r\n]/.test(n)}function F1(e){if(e.length>j1||!Yl(e))return;let n="",t=0,r=0;for(let a of e){let o=D1.indexOf(a);o!==-1&&(t=(t<<6|o)&4095,r+=6,!(r<8)&&(r-=8,n+=String.fromCharCode(t>>r&255)))}return n}var Fa=new Set,V1=new Set(["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"]);function Iu(e){let{kind:n,name:t}=e;if(!V1.has(n)||t==="")return;let r=Es(e.namespace),a=n==="ConfigMap"||n==="Secret"?e.toObject():{},o=ie(v(a.metadata)?.annotations),s=_u.filter(({annotation:c})=>Object.keys(o).some(d=>d.startsWith(c))),i=s.some(({effect:c})=>c==="every-namespace"),l=B1(a);return{kind:n,name:Ql(t),...i?{namespace:"*"}:r===void 0?{}:{namespace:r},keys:l,hasAllKeys:!W1(l)&&!s.some(({effect:c})=>c==="unreadable-keys")&&!K1(a),newlineKeys:n==="Secret"?$u(a):[],origin:"manifest",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}}function Es(e){return e?.includes("$")?"*":e}function Ql(e){return e.replaceAll(/\$\{[^{}]*\}|\$\([^()]*\)/g,"*")}function W1(e){return[...e].some(n=>n.includes("$"))}function B1(e){let n=[e.data,e.stringData,e.binaryData];return new Set(n.flatMap(t=>Object.keys(v(t)??{})))}function K1(e){return e.type==="kubernetes.io/service-account-token"}var G1=1e3;function Xl(e,n){let t=[""];for(let r of e.split(/(\{[^}]*\})/)){let a=r.startsWith("{")?H1(r.slice(1,-1),n):[r];t=t.flatMap(o=>a.map(s=>o+s)).slice(0,G1)}return t.filter(r=>r!=="")}function H1(e,n){for(let t of e.split("|")){let r=Zl(n,t);if(r.length>0)return r}return[]}function Zl(e,n){return ec(e,n).filter(t=>typeof t=="string"&&t!=="")}function ec(e,n){if(n.startsWith("@"))return[v(v(e.metadata)?.annotations)?.[n.slice(1)]].filter(Du);let t=[e];for(let r of n.split("."))t=t.flatMap(a=>q1(a,r)).filter(Du);return t}function q1(e,n){return n==="*"?re(e)?Object.values(e):st(e):n==="~"?Object.keys(v(e)??{}):[v(e)?.[n]]}function Du(e){return e!=null}function ju(e){let n=As(e.apiVersion,e.kind);if(n.length===0)return e.kind==="StatefulSet"?Y1(e):[];let t=e.toObject();return n.filter(({annotation:r})=>r===void 0||J1(t,r)).flatMap(({makes:r})=>r.flatMap(a=>Vu(a,t,e)))}function Fu(){return Tu.flatMap(e=>Vu({...e,namespace:"*"},{},void 0))}function Vu(e,n,t){let r=U1(e,n,t),a=(e.keys??[]).flatMap(s=>s.startsWith("=")?[s.slice(1)]:Zl(n,s)),o=e.keys!==void 0&&!(e.unreadableKeys??[]).some(s=>z1(ec(n,s)));return Xl(e.name,n).map(s=>({kind:e.kind,name:s,...r===void 0?{}:{namespace:r},keys:new Set(a),hasAllKeys:o,newlineKeys:[],origin:t===void 0?"always":"producer",hasHashSuffix:!1,...t===void 0?{}:{manifest:t},path:["metadata","name"]}))}function U1(e,n,t){return e.namespace===void 0?t?.namespace:Xl(e.namespace,n)[0]??t?.namespace}function z1(e){return e.some(n=>typeof n!="object"||n===null||Object.keys(n).length>0)}function J1(e,n){let t=v(v(e.metadata)?.annotations)??{};return Object.keys(t).some(r=>r.startsWith(n))}function Y1(e){let n=v(e.toObject().spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>{let r=P(v(t.metadata)?.name);if(r===void 0)return[];let{namespace:a}=e;return[{kind:"PersistentVolumeClaim",name:`${r}-${e.name}-*`,...a===void 0?{}:{namespace:a},keys:Fa,hasAllKeys:!1,newlineKeys:[],origin:"producer",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}]})}function Cs(e,n){let[t="",...r]=e.split("*"),a=r.pop();if(a===void 0)return t===n;if(!n.startsWith(t)||n.length<t.length+a.length||!n.endsWith(a))return!1;let o=t.length,s=n.length-a.length;for(let i of r){let l=n.indexOf(i,o);if(l===-1||l+i.length>s)return!1;o=l+i.length}return!0}function Zt(e,n){return e===void 0||n===void 0||e===n||e==="*"||n==="*"}function Va(e){let n=e.derive(Ku),t=e.derive(ut).kustomizations.flatMap(({manifest:r,generators:a,namespace:o})=>a.filter(({behavior:s})=>s==="create").map(s=>Gu(s,r,s.namespace??o)));return nc([...[...n.values()].flat(),...t].map(r=>[r.name,r]))}function Wu(){return nc(Fu().map(e=>[e.name,e]))}function Bu(e){let n=e.derive(Ku),{roots:t}=e.derive(ut);return new Map(t.map(r=>[r,nc(r.objects.flatMap(a=>Q1(a,n)))]))}function Ku({manifests:e}){let n=new Map;for(let t of e){let r=Iu(t),a=[...r===void 0?[]:[r],...ju(t)];a.length>0&&n.set(t,a)}return n}function Q1(e,n){let{names:t,namespace:r,generator:a,manifest:o,isPatch:s}=e;return s?[]:((a===void 0?n.get(o):[Gu(a,o,r)])??[]).flatMap(l=>{let c=l.namespace==="*"||r===void 0?{}:{namespace:r};if(l.origin==="producer")return[[l.name,{...l,...c}]];let d={...l,...c,...X1(l,e.keySources,n)};return t.map(Ql).map(m=>[m,{...d,name:m}])})}function X1(e,n,t){if(n.length===1&&n[0]===e.manifest)return{};let r=n.map(a=>Z1(a,t));return{keys:new Set(r.flatMap(({keys:a})=>[...a])),hasAllKeys:r.every(({hasAllKeys:a})=>a)}}function Z1(e,n){return e==="unknown"?{keys:Fa,hasAllKeys:!1}:"behavior"in e?e:n.get(e)?.find(({origin:t})=>t==="manifest")??{keys:Fa,hasAllKeys:!1}}function Gu(e,n,t){let{kind:r,name:a,keys:o,hasAllKeys:s,hasHashSuffix:i,path:l}=e;return{kind:r,name:a,...t===void 0?{}:{namespace:t},keys:o,hasAllKeys:s,newlineKeys:[],origin:"generator",hasHashSuffix:i,manifest:n,path:l}}var eO=[];function nc(e){let n=e.filter(([a])=>a.includes("*")),t=_t(e,([a,{kind:o}])=>`${o}/${a}`),r=_t(e.map(([,a])=>a),({kind:a})=>a);return{find:(a,o)=>{let s=t.get(`${a}/${o}`)??[],i=n.filter(([l,c])=>c.kind===a&&Cs(l,o));return[...s,...i].map(([,l])=>l)},ofKind:a=>r.get(a)??eO}}function qu(e){let{raw:n,path:t}=e;return[...Ms(n,t,{...Uu,place:"volume",itemPlace:"volumeItem"}),...Ms(n,t,{...zu,place:"volume",itemPlace:"volumeItem"}),...nO(n,t),...tO(n,t),...aO(n,t)]}var Uu={field:"configMap",kind:"ConfigMap",nameField:"name"},zu={field:"secret",kind:"Secret",nameField:"secretName"},Hu={place:"projected",itemPlace:"projectedItem"};function nO(e,n){return F(v(e.projected)?.sources).flatMap(({index:t,value:r})=>{let a=[...n,"projected","sources",t];return[...Ms(r,a,{...Uu,...Hu}),...Ms(r,a,{...zu,...Hu,nameField:"name"})]})}function Ms(e,n,t){let r=v(e[t.field]),a=P(r?.[t.nameField]);if(r===void 0||a===void 0)return[];let o=_e(r.optional)??!1,s=[...n,t.field],i={kind:t.kind,name:a,optional:o,place:t.place,path:[...s,t.nameField]},l=F(r.items).flatMap(({index:c,value:d})=>{let m=P(d.key),p=[...s,"items",c,"key"];return m===void 0?[]:[{...i,key:m,keyPath:p,place:t.itemPlace}]});return[i,...l]}function tO(e,n){let t=P(v(e.persistentVolumeClaim)?.claimName);if(t===void 0)return[];let r=[...n,"persistentVolumeClaim","claimName"];return[{kind:"PersistentVolumeClaim",name:t,optional:!1,place:"volumeClaim",path:r}]}var rO=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function aO(e,n){return rO.flatMap(t=>{let r=t.at(-1)??"",a=t.slice(0,-1).reduce((s,i)=>v(s?.[i]),e),o=P(a?.[r]);return o===void 0?[]:[{kind:"Secret",name:o,optional:!1,place:"volumeCredentials",path:[...n,...t]}]})}function De(e){let n=e.env.flatMap(({from:r,path:a})=>{if(r?.type!=="configMapKeyRef"&&r?.type!=="secretKeyRef")return[];let o=r.type==="secretKeyRef"?"Secret":"ConfigMap",s=[...a,"valueFrom",r.type],{name:i,key:l,optional:c}=r;return[{kind:o,name:i,key:l,optional:c,place:"env",path:[...s,"name"],keyPath:[...s,"key"]}]}),t=e.envFrom.map(({kind:r,name:a,optional:o,path:s})=>({kind:r,name:a,optional:o,place:"envFrom",path:[...s,"name"]}));return[...n,...t].filter(ac)}function tc(e){let n="Volume",t=e.volumeMounts.map(({name:o,path:s})=>({kind:n,name:o,optional:!1,place:"volumeMount",path:[...s,"name"]})),r=F(e.raw.volumeDevices).flatMap(({index:o,value:s})=>{let i=P(s.name),l=e.at("volumeDevices",o,"name");return i===void 0?[]:[{kind:n,name:i,optional:!1,place:"volumeMount",path:l}]}),a=e.env.flatMap(({from:o,path:s})=>{if(o?.type!=="fileKeyRef")return[];let{volumeName:i,key:l,optional:c}=o,d=[...s,"valueFrom","fileKeyRef"];return[{kind:n,name:i,key:l,optional:c,place:"fileKeyRef",path:[...d,"volumeName"],keyPath:[...d,"key"]}]});return[...t,...r,...a].filter(ac)}function Ye(e){let n=rc(e.workload);return[...e.volumes.filter(({name:r})=>!n.includes(r)).flatMap(qu),...oO(e),...iO(e)].filter(ac)}function rc({raw:e}){let n=v(e.spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>P(v(t.metadata)?.name)??[])}function Ju(e){return[...e.containers.flatMap(t=>[...De(t),...tc(t)]),...Ye(e)]}function oO(e){return F(e.raw.imagePullSecrets).flatMap(({index:n,value:t})=>{let r=P(t.name);if(r===void 0)return[];let a=e.at("imagePullSecrets",n,"name");return[{kind:"Secret",name:r,optional:!0,place:"imagePullSecret",path:a}]})}var sO=[{field:"serviceAccount",kind:"ServiceAccount",place:"serviceAccount",unless:"serviceAccountName"},{field:"serviceAccountName",kind:"ServiceAccount",place:"serviceAccount",unless:void 0},{field:"priorityClassName",kind:"PriorityClass",place:"priorityClass",unless:void 0},{field:"runtimeClassName",kind:"RuntimeClass",place:"runtimeClass",unless:void 0}];function iO(e){return sO.flatMap(({field:n,kind:t,place:r,unless:a})=>{let o=P(e.raw[n]);return o===void 0||a!==void 0&&P(e.raw[a])!==void 0?[]:[{kind:t,name:o,optional:!1,place:r,path:e.at(n)}]})}function ac({name:e}){return e!==""}function Qn(e,n){return n.containers.find(({path:t})=>t.every((r,a)=>r===e.path[a]))}function Yu(e,n,t){return lO(e,n,t)??pO(e,n,t)??fO(e,n,t)??{type:"none",declaresKind:gO(e.kind,n),isAskedForOften:bO(e,t)}}var oc=/-[bcdfghkmt2456789]{10}$/;function lO({kind:e,name:n},t,r){let a=n.replace(oc,""),o=a===n?cO(t.ofKind(e),r).get(n):t.ofKind(e).find(s=>s.hasHashSuffix&&s.name===a);return o===void 0?void 0:{type:"hash-suffix",declaration:o}}function cO(e,n){let t=n.derive(dO),r=t.get(e);if(r!==void 0)return r;let a=new Map(e.filter(mO).map(o=>[o.name.replace(oc,""),o]));return t.set(e,a),a}function dO(){return new Map}function mO({name:e,hasHashSuffix:n}){return n||oc.test(e)}function pO({kind:e,name:n,key:t},r,a){let o=e==="Secret"?"ConfigMap":e==="ConfigMap"?"Secret":void 0;if(o===void 0)return;let s=r.find(o,n).find(l=>l.origin!=="always"&&Zt(l.namespace,r.namespace));return s===void 0?void 0:(t===void 0?!Qu(o,n,a):s.keys.has(t))?{type:"other-kind",declaration:s}:void 0}var uO=400;function fO({kind:e,name:n,key:t},r,a){let o=r.ofKind(e);if(o.length>uO)return;let s=o.filter(c=>c.origin!=="always"&&Zt(c.namespace,r.namespace)&&hO(c,t)),i=he(n,s.map(c=>c.name).filter(c=>yO(n,c))),l=s.find(c=>c.name===i);if(l!==void 0)return{type:"near-name",declaration:l,isUnused:!Qu(e,l.name,a)}}function hO(e,n){return n===void 0||!e.hasAllKeys||e.keys.has(n)||he(n,e.keys)!==void 0}function yO(e,n){let t=r=>r.replaceAll(/\D/g,"");return!n.includes("*")&&t(e)===t(n)}function gO(e,n){return n.ofKind(e).some(({origin:t})=>t==="manifest"||t==="generator")}function Qu(e,n,t){return t.derive(sc).has(`${e}/${n}`)}function bO({kind:e,name:n},t){return(t.derive(sc).get(`${e}/${n}`)?.workloads.size??0)>1}function Xu({kind:e,name:n,manifest:t},r){let a=r.derive(sc).get(`${e}/${n}`)?.folders??new Set;return!a.has($n(t?.file??""))||a.size>2}function sc({manifests:e}){let n=new Map;for(let t of e){let r=$n(t.file??"");for(let{kind:a,name:o}of(St(t)?.pods??[]).flatMap(Ju)){let s=n.get(`${a}/${o}`)??{folders:new Set,workloads:new Set};s.folders.add(r),s.workloads.add(`${t.kind}/${t.name}`),n.set(`${a}/${o}`,s)}}return n}function In(e,n){let t=n.derive(kO),r=t.get(e)??wO(e,n);return t.set(e,r),r}function kO(){return new Map}function wO(e,n){let t=n.derive(ut).reaching.get(e)??[];return t.length===0?[OO(e,n)]:t.map(({rendering:r,object:a})=>vO(r,a,n))}function vO(e,{namespace:n,keySources:t},r){let a=Es(n),o=r.derive(Bu).get(e),s=r.derive(xO).get(e);return{...a===void 0?{}:{namespace:a},root:e.root,isOpen:SO(e,r),isPatched:t.length>1,includes:i=>s?.has(i)??!1,find:(i,l)=>o?.find(i,l)??[],ofKind:i=>o?.ofKind(i)??[]}}function SO({root:e,objects:n,isOpen:t},r){return t||Zu(e.directory,r)?!0:n.some(({manifest:a})=>Jl(a.apiVersion,a.kind))}function Zu(e,{world:n}){return n.unreadFiles.some(t=>_r($n(t),e))}function xO(e){let{roots:n}=e.derive(ut);return new Map(n.map(t=>[t,new Set(t.objects.map(({manifest:r})=>r))]))}function OO(e,n){let t=n.derive(Va),r=Ts(e),a=AO(e,n),o=EO(r,a),s=Es(e.namespace),i=({manifest:l})=>l===void 0||o(l);return{...s===void 0?{}:{namespace:s},isOpen:n.derive(CO).some(o)||Zu(r,n),isPatched:!1,includes:o,find:(l,c)=>t.find(l,c).filter(d=>i(d)&&!d.hasHashSuffix),ofKind:l=>{let c=PO(l,r,n);return a.length===0?c:c.filter(i)}}}function PO(e,n,t){let r=t.derive(RO),a=`${e}/${n}`,o=r.get(a)??t.derive(Va).ofKind(e).filter(({manifest:s})=>s===void 0||Wl(Ts(s),n));return r.set(a,o),o}function RO(){return new Map}function AO(e,n){return n.named(e.kind,e.name).filter(t=>t.file!==e.file&&t.name!=="").map(t=>({file:t.file,directory:Ts(t)}))}function EO(e,n){return t=>{let r=Ts(t);return Wl(r,e)?!n.some(a=>{let o=a.directory!==e&&!_r(e,a.directory);return a.file===t.file||o&&_r(r,a.directory)}):!1}}function Ts({file:e}){return e===void 0?"":$n(e)}function CO({manifests:e}){return e.filter(({apiVersion:n,kind:t})=>Jl(n,t))}function ef(e,n,t){let{byName:r,owners:a}=t.derive(MO);return a.some(({owner:s,manifest:i})=>e.startsWith(`${s}-`)&&n(i))||(r.get(e)?.some(n)??!1)}function MO({manifests:e}){let n=new Map,t=[];for(let r of e){let a=TO(r);a?.owner!==void 0&&t.push({owner:a.owner,manifest:r});for(let o of a?.names??[]){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}}return{byName:n,owners:t}}function TO(e){let{apiVersion:n,kind:t,name:r}=e;if(ko(n,t)!==void 0)return{names:NO(e)};if(t==="Role"||t==="ClusterRole")return{names:$O(e.toObject())};if(!_O(n)||Lu(n))return;let a=new Set;return ic(e.toObject().spec,!1,a),r.length<3||As(n,t).length>0?{names:a}:{names:a,owner:r}}function _O(e){let n=ja(e);return n.includes(".")&&!n.endsWith(".k8s.io")}var LO=/(?:secret|config-?map|\bcm\b)[\w.-]*(?:[ =:"',/]+(?:generic|tls|docker-registry))?[ =:"',/]+([a-z0-9][a-z0-9.-]*)/gi;function NO(e){let n=new Set;for(let t of St(e)?.pods.flatMap(r=>r.containers)??[]){let r=[...t.command??[],...t.args??[]].join(" ");for(let a of r.matchAll(LO))a[1]!==void 0&&n.add(a[1]);for(let{name:a,value:o}of t.env)o!==void 0&&/secret|config_?map/i.test(a)&&n.add(o)}return n}function $O(e){let n=F(e.rules).map(({value:t})=>t);return new Set(n.flatMap(t=>Le(t.resourceNames)??[]))}var IO=/secret|config-?map|credential/i;function ic(e,n,t){if(typeof e=="string"&&n&&t.add(e),Array.isArray(e))for(let r of e)ic(r,n,t);if(re(e))for(let[r,a]of Object.entries(e))ic(a,IO.test(r)||n&&typeof a=="string",t)}var Wa={outcome:"found",holders:[]};function Xn(e,n,t){if(e.optional||e.kind==="Volume"||!jO(e.name))return Wa;let a=In(n,t).map(l=>FO(e,l,t)),o=a.filter(l=>l.outcome!=="found"),s=o.length===a.length,[i]=s?o.filter(l=>!DO(l)):o;return i===void 0?a.find(({outcome:l})=>l==="found")??Wa:{...i,isEverywhere:s}}function DO(e){return e.outcome==="object-missing"&&e.evidence.type==="elsewhere"&&e.evidence.isShared}function jO(e){return!/\$[{(]|\{\{/.test(e)}function FO(e,n,t){let{kind:r,name:a}=e,o=n.find(r,a),s=o.filter(m=>Zt(m.namespace,n.namespace)),[i,...l]=s;if(i!==void 0)return WO(e,[i,...l],n);if(t.derive(Wu).find(r,a).length>0||GO(e,n,t))return Wa;let[c]=o;if(c!==void 0)return Ba({type:"other-namespace",declaration:c,isExplicit:!0},n);if(!t.world.closedWorld&&ef(a,n.includes,t))return Wa;let d=Yu(e,n,t);return d.type==="none"&&!t.world.closedWorld?VO(e,d,n,t):Ba(d,n)}function VO(e,n,t,r){let a=e.kind==="ServiceAccount"&&n.type==="none"&&n.isAskedForOften;if(t.isOpen||a)return Wa;let o=r.derive(Va).find(e.kind,e.name).filter(l=>Zt(l.namespace,t.namespace)),[s]=o;if(s===void 0)return Ba(n,t);let i=o.some(l=>Xu(l,r));return Ba({type:"elsewhere",declaration:s,isShared:i},t)}function Ba(e,n){return{outcome:"object-missing",evidence:e,scope:n,isEverywhere:!0}}function WO(e,n,t){let r=KO(e,n,t),a=t.root===void 0&&n.every(o=>BO(o,t));return r.outcome!=="found"||!a?r:Ba({type:"other-namespace",declaration:n[0],isExplicit:!1},t)}function BO({namespace:e,origin:n},t){return n!=="manifest"||e===t.namespace||e==="*"||t.namespace==="*"?!1:(e===void 0||t.namespace===void 0)&&(e??t.namespace)!=="default"}function KO(e,n,t){let{key:r}=e;if(r===void 0||n.some(l=>!l.hasAllKeys||l.keys.has(r)))return{outcome:"found",holders:n};let o=n.flatMap(l=>[...l.keys]),s=he(r,o);return{outcome:"key-missing",holders:n,key:r,...s===void 0?{}:{nearestKey:s},scope:t,isEverywhere:!0}}function GO({kind:e,name:n},{namespace:t},{world:r}){return r.external.some(a=>(a.kind===void 0||a.kind===e)&&Cs(a.name,n)&&Zt(a.namespace,t))}function Nr(e,n,t){let r=new Map;for(let a of e){let o=`${a.kind}/${a.name}`,s=r.get(o);s!==void 0&&r.set(o,{...s,others:[...s.others,a]});let i=s===void 0?Xn(a,n,t):void 0;i?.outcome==="object-missing"&&r.set(o,{reference:a,resolution:i,others:[]})}return[...r.values()]}function nf(e,n,t){return e.flatMap(r=>{let a=r.key===void 0?void 0:Xn(r,n,t);return a?.outcome==="key-missing"?[{reference:r,resolution:a,others:[]}]:[]})}function tf({evidence:e}){return e.type==="other-namespace"||e.type==="hash-suffix"?void 0:e}var HO={env:"config-error",envFrom:"config-error",fileKeyRef:"config-error",volume:"mount-waits",volumeItem:"mount-waits",projected:"mount-waits",projectedItem:"mount-waits",volumeCredentials:"mount-waits",subPath:"empty-directory",volumeClaim:"pending",volumeMount:"rejected",serviceAccount:"rejected",priorityClass:"rejected",runtimeClass:"rejected"};function Zn(e,n,t,r){if(e.place==="imagePullSecret")return;let a=qO(e,r);switch(HO[e.place]){case"config-error":return Y(t,"CreateContainerConfigError",a);case"mount-waits":return Y(t,"ContainerCreating",`FailedMount: ${a}`);case"empty-directory":return O(n,t,{reason:"a directory stands where the file should be"});case"pending":return Y(t,"Pending",`FailedScheduling: ${a}`);case"rejected":return Y(t,"Rejected",a)}}function qO(e,n){let{kind:t,place:r}=e,a=V(e.name),o=n===void 0||n==="*"?"default":V(n),s=e.key===void 0?void 0:V(e.key);return s!==void 0&&r==="env"?`couldn't find key ${s} in ${t} ${o}/${a}`:s!==void 0&&r!=="subPath"?`references non-existent ${t==="Secret"?"secret":"config"} key: ${s}`:`${t.toLowerCase()} "${a}" not found`}var UO=new Set(["volume","projected"]),af=f({id:"config-in-other-namespace",scope:"pod",summary:"The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it",messages:{apart:({object:e,there:n,here:t})=>`the pod runs in ${t}, but ${e} is declared in ${n}, and no pod can read across namespaces`,halfPlaced:({object:e,there:n,here:t})=>`the pod runs in ${t}, but ${e} is declared in ${n}, so both meet only when that is the same namespace`},*check({pod:e,index:n}){let[t]=e.containers;for(let{reference:r,resolution:a}of Nr(zO(e),e.workload.manifest,n)){let{evidence:o,scope:s}=a;if(o.type!=="other-namespace"||t===void 0)continue;let i=Zn(r,e,Qn(r,e)??t,s.namespace);i!==void 0&&(yield{message:o.isExplicit?"apart":"halfPlaced",data:{object:Be(r),there:rf(o.declaration.namespace),here:rf(s.namespace)},at:r.path,certainty:$t(r,a,n.world),prediction:i,related:dn("declared here",o.declaration)})}}});function zO(e){let n=Ye(e).filter(({place:t})=>UO.has(t));return[...e.containers.flatMap(De),...n]}function rf(e){return e===void 0?"the namespace it is applied to":`namespace ${V(e)}`}function of(e,n){if(n.type==="near-name"){let{name:a}=n.declaration;return{description:`ask for ${V(a)}`,safety:"review",edits:[{op:"set",path:e.path,value:a}]}}let t=Be(e);if(n.type==="other-kind"){let{kind:a}=n.declaration;return{description:`read it from the ${a}, or declare ${t}`,safety:"review",edits:[]}}return n.type==="elsewhere"?{description:`apply ${t} together with this workload`,safety:"review",edits:[]}:{description:`declare ${t}; when it is made elsewhere, list it under \`external\` in the configuration, or set \`optional: true\` where the program can do without`,safety:"review",edits:[]}}function sf(e,n){return n===void 0?void 0:{description:`ask for the key ${V(n)}`,safety:"review",edits:[{op:"set",path:e,value:n}]}}function $r(e,n,t){return nf(e,n.workload.manifest,t).flatMap(a=>JO(a,n,t)??[])}function JO(e,n,t){let{reference:r,resolution:a}=e,{holders:o,key:s,nearestKey:i,scope:l}=a,c=Qn(r,n)??n.containers[0],d=c&&Zn(r,n,c,l.namespace);if(d===void 0)return;let m=r.keyPath??r.path,p=sf(m,i);return{data:{key:V(s),object:Be(r),keys:wu(o)},at:m,certainty:$t(r,a,t.world),prediction:d,related:o.flatMap(u=>dn("declared here",u)),...p===void 0?{}:{fix:p}}}var lf=f({id:"config-key-missing",scope:"container",summary:"The environment asks a ConfigMap or Secret for a key that it does not have",messages:{missing:({key:e,object:n,keys:t})=>`the environment needs the key ${e} of ${n}, which ${t}`},*check({pod:e,container:n,index:t}){for(let r of $r(De(n),e,t))yield{message:"missing",...r}}});function cf({key:e},n){if(e===void 0||n.outcome!=="found"||n.holders.length<2)return;let{holders:t}=n,[r]=t,a=t.at(-1),o=t.find(({keys:i})=>i.has(e));return r===void 0||a===void 0||o===void 0?void 0:t.every(({manifest:i,origin:l,namespace:c,hasAllKeys:d})=>l==="manifest"&&d&&i?.file===r.manifest?.file&&c===r.namespace)&&r.manifest?.file!==void 0&&!a.keys.has(e)?{earlier:o,later:a}:void 0}var df=f({id:"config-key-overwritten",scope:"pod",summary:"A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs",messages:{overwritten:({key:e,object:n})=>`the pod needs the key ${e} of ${n}, which the same file declares again without that key`},*check({pod:e,index:n}){let[t]=e.containers;if(t!==void 0)for(let r of[...e.containers.flatMap(De),...Ye(e)]){let a=Xn(r,e.workload.manifest,n),o=cf(r,a),s=Zn(r,e,Qn(r,e)??t,void 0);o===void 0||s===void 0||r.key===void 0||(yield{message:"overwritten",data:{key:V(r.key),object:Be(r)},at:r.keyPath??r.path,certainty:"certain",prediction:s,related:[...dn("declared with the key here",o.earlier),...dn("declared again here, without it",o.later)],fix:{description:`join the two declarations of ${Be(r)}`,safety:"review"}})}}});var YO={ConfigMap:["data","binaryData"],Secret:["data","stringData"]},mf=f({id:"config-value-not-string",scope:"manifest",summary:"A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it",messages:{wrongType:({key:e,field:n,type:t})=>`the value of ${e} in ${n} is ${t}, but the API server takes only a string`},*check({manifest:e}){let n=e.apiVersion==="v1"?YO[e.kind]:void 0;if(n===void 0)return;let t=e.toObject();for(let r of n)for(let[a,o]of Object.entries(v(t[r])??{})){let s=QO[typeof o];s===void 0||o===null||(yield{message:"wrongType",data:{key:V(a),field:r,type:Array.isArray(o)?"a list":s},at:[r,a],certainty:"certain",prediction:{status:"Rejected",restarts:!1,reason:"cannot unmarshal into a string"},fix:{description:"put the value in quotes",safety:"review"}})}}}),QO={number:"a number",boolean:"a boolean",object:"a map"};function vn(e,n){let t=e.split("+").map(r=>XO(r,n));return t.includes("no")?"no":t.includes("unknown")?"unknown":"yes"}function XO(e,n){let t=e.indexOf("="),r=t===-1?e:e.slice(0,t),a=n.get(r);return a===void 0?n.isComplete?"no":"unknown":t!==-1?a.value===void 0?"unknown":e.slice(t+1).split("|").includes(a.value)?"yes":"no":a.value===""?"no":"yes"}var pf=f({id:"config-volume-rewritten-by-image",scope:"container",summary:"The start script of the image changes files that a ConfigMap or Secret volume keeps read-only",messages:{rewritten:({image:e,path:n,mountPath:t})=>`${e} changes what is in ${n} when it starts, and ${t} comes from a volume that is read-only.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=R(e,n,t);if(r===void 0||a)return;let o=Je(e,n,"runAsUser");if(o!==void 0&&o.value!==0)return;let s=q(e,n,t);for(let{path:i,unless:l}of r.facts.rewrites??[]){if(l!==void 0&&vn(l,s)!=="no")continue;let c=B(i),d=n.volumeMounts.find(m=>cn(B(m.mountPath),c)&&ae(e,m.name)?.kind==="files");d!==void 0&&(yield{message:"rewritten",data:{image:n.image?.text??"",path:i,mountPath:d.mountPath},at:d.path,certainty:$("likely",r,"rewrites"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`copy the files in an init container into an emptyDir and mount that at ${i}${l===void 0?"":`, or set ${l}`}`,safety:"review"}})}}});function et(e,n,t){return Nr(e,n.workload.manifest,t).flatMap(a=>ZO(a,n,t)??[])}function ZO(e,n,t){let{reference:r,resolution:a,others:o}=e,{scope:s}=a,i=tf(a),l=Qn(r,n)??n.containers[0],c=l&&Zn(r,n,l,s.namespace);if(i===void 0||c===void 0)return;let d="declaration"in i?dn("declared here",i.declaration):[];return{data:{object:Be(r),namespace:gu(s.namespace),why:bu(i,s)},at:r.path,certainty:$t(r,a,t.world),prediction:c,related:[...d,...ku(o)],fix:of(r,i)}}var uf=f({id:"configmap-missing",scope:"container",summary:"The environment asks for a ConfigMap that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`the environment needs ${e}${n}, which ${t}`},*check({pod:e,container:n,index:t}){let r=De(n).filter(({kind:a})=>a==="ConfigMap");for(let a of et(r,e,t))yield{message:"missing",...a}}});function Ir(e,n){return(n.derive(ut).reaching.get(e)??[]).some(({object:r})=>r.isPatch||r.keySources.length>1)}function ff(e,n){let{kustomizations:t}=n.derive(ut);return t.some(({variables:r})=>r.includes(e))}function Dn(e,n,t,r){let a=le(n,r);if(a===void 0||a.subPathExpr!==void 0)return;let o=v(ae(e,a.name)?.raw.configMap),s=P(o?.name),i=s===void 0?void 0:eP(e,t,s);if(o===void 0||i===void 0)return;let l=B(r).slice(B(a.mountPath).length+1);if(a.subPath!==void 0&&l!=="")return;let c=nP(o.items,a.subPath??l),d=i.toObject();if(Object.keys({...v(d.data),...v(d.binaryData)}).length===0||Ir(i,t))return;let p=c===void 0?void 0:ie(d.data)[c];if(c!==void 0&&p!==void 0)return{text:p,manifest:i,key:c};if(!(c!==void 0&&v(d.binaryData)?.[c]!==void 0))return o.optional===!0?void 0:"absent"}function eP(e,n,t){let{namespace:r}=e.workload.resource,a=n.named("ConfigMap",t).filter(o=>o.namespace===void 0||r===void 0||o.namespace===r);return a.length===1?a[0]:void 0}function nP(e,n){if(!Array.isArray(e))return n;let t=F(e).find(({value:r})=>B(P(r.path)??"")===B(n));return P(t?.value.key)}var hf=[{names:["echo","true"],behaviour:"succeeds"},{names:["false"],behaviour:"fails"},{names:["tail"],arguments:"(^|\\s)-[a-zA-Z0-9]*[fF]\\b.*/dev/null|/dev/null.*\\s-[a-zA-Z]*[fF]|--follow.*/dev/null",behaviour:"never"},{names:["tail"],arguments:"(^|\\s)(-[a-zA-Z0-9]*[fF]|--follow|--retry)",behaviour:"unknown"},{names:["top","yes"],behaviour:"unknown"},{names:["ping","ping6"],arguments:"(^|\\s)-c ?\\d",behaviour:"ends"},{names:["dd"],arguments:"(^|\\s)count=",behaviour:"ends"},{names:["cat","grep","head","sort","wc","cut","tr","sed","awk","tail"],behaviour:"ends",readsInput:!0},{names:["ls","date","env","printenv","id","whoami","hostname","uname","pwd","mkdir","rmdir","rm","cp","mv","ln","touch","chmod","chown","chgrp","stat","find","basename","dirname","realpath","readlink","mktemp","seq","expr","df","du","mount","umount","sync","tar","gzip","gunzip","zcat","unzip","base64","md5sum","sha1sum","sha256sum","diff","cmp","comm","uniq","paste","od","hexdump","which","nproc","getent","groups","envsubst","openssl","jq","yq","sysctl","ulimit","usleep","free","ps","kill","killall","pkill","install","update-ca-certificates","ldconfig","locale","tee"],behaviour:"ends"},{names:["curl","wget","nslookup","dig","host","nc","pg_isready","mysqladmin"],arguments:"(^|\\s)(-[a-zA-Z]*l[a-zA-Z]*\\b|--listen)",behaviour:"unknown"},{names:["curl","wget","nslookup","dig","host","pg_isready"],behaviour:"ends"},{names:["apt-get","apt","apk","yum","dnf","microdnf","tdnf","zypper","pip","pip3","gem"],arguments:"\\b(install|update|upgrade|add|remove|clean|del)\\b",behaviour:"ends",installs:!0},{names:["npm","yarn","pnpm","bundle","composer"],arguments:"^(install|ci|i|run build|build)\\b",behaviour:"ends",certainty:"likely",installs:!0},{names:["npm","npx","yarn","pnpm","prisma","sequelize","typeorm","knex","alembic","rails","rake","bundle","bin/rails","php","python","python3","manage.py","flyway","liquibase","goose","dbmate","migrate","sqitch","dotnet","flask","artisan"],arguments:"\\b(migrate|db:migrate|db:seed|db:setup|db:prepare|migrate deploy|upgrade head|db upgrade|collectstatic|ef database update|db push)\\b",behaviour:"ends",certainty:"likely"},{names:["python","python3","python2"],arguments:"^(-u |-B )*-c (?!.*\\b(while|serve|server|sleep|forever|listen|run|wait|join|input|accept|loop|app|main|start)\\b).*\\bprint\\b",behaviour:"ends",certainty:"likely"},{names:["node"],arguments:"^(-e|--eval|-p) (?!.*(listen|set(Interval|Timeout)|createServer|while|require|import)).*console\\.log",behaviour:"ends",certainty:"likely"},{names:["java","node","python","python3","ruby","perl","php","go","nginx","kubectl","helm","docker","redis-cli","psql","mysql","mongosh"],arguments:"^(-version|--version|-v|-V|version)$",behaviour:"ends"},{names:["kubectl"],arguments:"^(?!.*(\\s-w\\b|--watch|port-forward|proxy|logs -f|logs --follow|wait|exec|attach))",behaviour:"ends"},{names:["nginx"],arguments:"daemon\\s+off|(^|\\s)-(c|t|T|s|p|h)\\b",behaviour:"unknown"},{names:["nginx"],behaviour:"daemon",configuration:"/etc/nginx"},{names:["service","rc-service"],arguments:"\\S+ (start|restart)$",behaviour:"daemon"},{names:["apachectl","apache2ctl","httpd","apache2"],arguments:"FOREGROUND|NO_DETACH|(^|\\s)-(X|t|v|S|f)\\b",behaviour:"unknown"},{names:["apachectl","apache2ctl"],arguments:"^(-k )?(start|restart|graceful)$",behaviour:"daemon"},{names:["httpd"],arguments:"^(-k )?(start)?$",behaviour:"daemon"},{names:["catalina.sh"],arguments:"^start\\b",behaviour:"daemon"},{names:["startup.sh"],behaviour:"daemon",certainty:"likely"},{names:["redis-server","valkey-server"],arguments:"--daemonize yes",behaviour:"daemon"},{names:["mongod"],arguments:"--fork\\b",behaviour:"daemon"},{names:["pm2"],arguments:"^(?!.*--no-daemon)(start|reload|restart)\\b",behaviour:"daemon"},{names:["sshd"],arguments:"(^|\\s)-[a-zA-Z46]*[DdiTtG]",behaviour:"unknown"},{names:["sshd"],behaviour:"daemon"},{names:["crond","cron"],arguments:"(^|\\s)-[a-zA-Z]*[fnd]",behaviour:"unknown"},{names:["crond","cron"],behaviour:"daemon"},{names:["haproxy"],arguments:"(^|\\s)-D\\b",behaviour:"daemon"},{names:["php-fpm"],arguments:"(^|\\s)(-D|--daemonize)\\b",behaviour:"daemon"},{names:["gunicorn"],arguments:"(^|\\s)(-D|--daemon)\\b",behaviour:"daemon"},{names:["memcached"],arguments:"(^|\\s)-d\\b",behaviour:"daemon"},{names:["celery"],arguments:"--detach\\b",behaviour:"daemon"},{names:["postfix"],arguments:"^start$",behaviour:"daemon"}];function lc(e,n){let t=e.slice(e.lastIndexOf("/")+1);if(/^\/etc\/init\.d\/[\w.-]+$/.test(e))return lc("service",[t,...n]);let r=n.join(" "),a=hf.find(({names:o,arguments:s})=>o.includes(t)&&(s===void 0||new RegExp(s).test(r)));return a?.behaviour==="unknown"?void 0:a}var yf={"memory-that-cannot-start":{value:4194304,unit:"bytes",reason:"below 4 MiB the kernel kills runc itself while it prepares the container, before any program of the image runs"},"memory-that-hardly-starts":{value:6291456,unit:"bytes",reason:"Docker refuses less than 6 MiB, and CRI-O refuses less than 12 MiB with runc; containerd lets the container try"},"memory-of-a-sandbox":{value:1048576,unit:"bytes",reason:"below 1 MiB the pod's own sandbox and the tmpfs of its token do not fit, so no container is reached at all"},"smallest-meant-memory":{value:16777216,unit:"bytes",reason:"hardly a service gets less than 16 MiB on purpose, so a mistyped unit is read as the smallest one above it"},"jvm-heap-share-of-limit":{value:.85,unit:"fraction",reason:"metaspace, code cache, thread stacks and buffers of a JVM seldom fit into the last 15 % of its limit"},"jvm-heap-share-that-fits":{value:.75,unit:"fraction",reason:"the share of its limit that is advised for the heap, as proposed when one is too large"},"smallest-probe-budget":{value:10,unit:"seconds",reason:"among 967 service containers of 77 public repositories no well-run one is killed before 11 s, and all that were killed by 8 s were documented as broken"},"node-heap-share-of-limit":{value:.9,unit:"fraction",reason:"buffers, code and the young generation of Node.js come on top of the old space, so the last tenth is soon used"},"node-heap-share-that-fits":{value:.75,unit:"fraction",reason:"Node.js advises 1.5 GiB of 2 GiB for the old space, that is three quarters"},"go-memory-share-that-fits":{value:.9,unit:"fraction",reason:"Go's guide advises to leave 5 to 10 % of a container's limit for memory that the runtime does not know of"},"sleep-that-keeps-running":{value:600,unit:"seconds",reason:"people write `sleep 3600` to keep a container running; after ten minutes without a crash the back-off begins anew"}};function ce(e){return yf[e].value}function Dr(e){let[n,t,r]=e;switch(e.length){case 0:return 1;case 1:return n===void 0?void 0:ft(n!=="");case 2:return n===void 0?void 0:bf(n,t);case 3:return t===void 0?void 0:rP(n,t,r);case 4:{if(n!=="!")return;let a=Dr(e.slice(1));return a===void 0||a===2?a:ft(a!==0)}default:return}}function ft(e){return e?0:1}function bf(e,n){if(n!==void 0){if(e==="!")return ft(n==="");if(e==="-n")return ft(n!=="");if(e==="-z")return ft(n==="")}}var tP={"-eq":(e,n)=>e===n,"-ne":(e,n)=>e!==n,"-lt":(e,n)=>e<n,"-le":(e,n)=>e<=n,"-gt":(e,n)=>e>n,"-ge":(e,n)=>e>=n},gf=/^-?\d{1,15}$/;function rP(e,n,t){if(e==="!"&&(n==="-n"||n==="-z")){let a=bf(n,t);return a===void 0?void 0:ft(a!==0)}if(e===void 0||t===void 0)return;if(n==="=")return ft(e===t);if(n==="!=")return ft(e!==t);let r=tP[n];if(r!==void 0)return gf.test(e)&&gf.test(t)?ft(r(Number(e),Number(t))):2}var aP=[["||"],["&&"],["==","!="],["<=",">=","<",">"],["+","-"],["*","/","%"]],oP={"||":(e,n)=>+(e!==0||n!==0),"&&":(e,n)=>+(e!==0&&n!==0),"==":(e,n)=>+(e===n),"!=":(e,n)=>+(e!==n),"<=":(e,n)=>+(e<=n),">=":(e,n)=>+(e>=n),"<":(e,n)=>+(e<n),">":(e,n)=>+(e>n),"+":(e,n)=>e+n,"-":(e,n)=>e-n,"*":(e,n)=>e*n,"/":(e,n)=>n===0?Number.NaN:Math.trunc(e/n),"%":(e,n)=>n===0?Number.NaN:e%n};function wf(e,n){let t=e.match(/\$?[A-Za-z_]\w*|\d+|\|\||&&|[=!<>]=|[-+*/%()<>]|\S/g)??[],r={texts:t,at:0},a=_s(r,0,n);return r.at===t.length&&a!==void 0&&Number.isSafeInteger(a)?a:void 0}function _s(e,n,t){let r=aP[n];if(r===void 0)return vf(e,t);let a=_s(e,n+1,t);for(;;){let o=e.texts[e.at],s=o!==void 0&&r.includes(o)?oP[o]:void 0;if(s===void 0)return a;e.at+=1;let i=_s(e,n+1,t);a=a===void 0||i===void 0?void 0:s(a,i)}}function vf(e,n){let t=e.texts[e.at]??"";if(e.at+=1,t==="("){let r=_s(e,0,n);return e.at+=1,e.texts[e.at-1]===")"?r:void 0}if(t==="-"){let r=vf(e,n);return r===void 0?void 0:-r}return/^\d+$/.test(t)?kf(t):/^\$?[A-Za-z_]/.test(t)?kf(n(t.replace("$",""))):void 0}function kf(e){return e!==void 0&&/^-?(0|[1-9]\d{0,14})$/.test(e)?Number(e):void 0}function Ls(e,n,t){if(/^\d+$/.test(e))return sP(Number(e),n,t);switch(e){case"#":return n.positional===void 0?void 0:String(n.positional.length);case"@":case"*":return n.positional===void 0||n.variables.has("IFS")?void 0:n.positional.join(" ");case"?":return typeof n.status=="number"?String(n.status):void 0;case"$":case"!":case"-":return;default:return iP(e,n,t)}}function sP(e,{positional:n},{context:t}){return e===0?t.zero:n===void 0?void 0:n[e-1]??null}function iP(e,n,t){if(n.variables.has(e))return n.variables.get(e);let r=t.context.variable(e);return r===null&&t.assumptions.push({kind:"unset",name:e}),r}var er=class extends Error{};function H(e){throw new er(e)}var lP=2e4,cP=30;function ht(e){e.budget.steps+=1,e.budget.steps>lP&&H("too long")}function yt(e,n={}){return e.depth>=cP&&H("too deep"),{...e,...n,exits:[],jumps:[],runsForEver:!1,depth:e.depth+1}}function mn(e,n,t,r){e.exits.push({status:t,cause:r,jobs:n.jobs,elapsed:n.elapsed})}function Ka(e,{start:n,end:t}){return e.text.slice(n,t).trim()}var cc={variables:new Map,functions:new Map,positional:[],status:0,errexit:!1,nounset:!1,pipefail:!1,elapsed:0,jobs:[],installed:!1};function j(e,n){return{...e,status:n}}function It(e,n,t){return{...e,variables:new Map(e.variables).set(n,t)}}function pe(e){return e.reduce((n,t)=>n===void 0||t===void 0?n??t:dP(n,t),void 0)}function dP(e,n){let t=new Set([...e.variables.keys(),...n.variables.keys()]),r=new Map;for(let a of t){let o=e.variables.has(a)&&n.variables.has(a)&&e.variables.get(a)===n.variables.get(a);r.set(a,o?e.variables.get(a):void 0)}return{variables:r,functions:mP(e.functions,n.functions),positional:Sf(e.positional,n.positional)?e.positional:void 0,status:pn(e.status,n.status),errexit:e.errexit===n.errexit?e.errexit:void 0,nounset:e.nounset===n.nounset?e.nounset:void 0,pipefail:e.pipefail===n.pipefail?e.pipefail:void 0,elapsed:Math.min(e.elapsed,n.elapsed),jobs:e.jobs.length>=n.jobs.length?e.jobs:n.jobs,installed:e.installed||n.installed}}function mP(e,n){let t=new Set([...e.keys(),...n.keys()]);return new Map([...t].map(r=>[r,e.get(r)===n.get(r)?e.get(r):void 0]))}function pn(e,n){return e===n?e:jn(e)||jn(n)?"unknown":"nonzero"}function jn(e){return e===0||e==="unknown"}function gt(e){return e!==0}function Ns(e,n){let{errexit:t,nounset:r,pipefail:a}=n;return e.status===n.status&&e.errexit===t&&e.nounset===r&&e.pipefail===a&&[...e.functions,...n.functions].every(([o])=>e.functions.get(o)===n.functions.get(o))&&Sf(e.positional,n.positional)&&e.variables.size===n.variables.size&&[...e.variables].every(([o,s])=>n.variables.has(o)&&n.variables.get(o)===s)}function Sf(e,n){return e===void 0||n===void 0?e===n:e.length===n.length&&e.every((t,r)=>t===n[r])}function Of(e,n,t,r){let{name:a,operator:o}=e;if(o==="other")return{value:void 0,state:n};let s=Ls(a,n,t);if(o===void 0)return uP(e,s,n,t);let i=pP(s,o.startsWith(":"));switch(o.at(-1)){case"+":return i===!0?{value:null,state:n}:i===void 0?xf(e,n,r):$s(e,n,r);case"?":return i===!1?{value:s,state:n}:Pf(e,i===!0,n,t);case"=":{if(i===!1)return{value:s,state:n};let l=$s(e,n,r);if(l===void 0)return;let c=i===!0?l.value??void 0:void 0;return{value:c,state:It(l.state,a,c)}}default:return i===!1?{value:s,state:n}:i===void 0?xf(e,n,r):$s(e,n,r)}}function pP(e,n){if(e!==void 0)return e===null||n&&e===""}function $s({word:e},n,t){return e===void 0?{value:"",state:n}:t(e,n)}function xf(e,n,t){let r=$s(e,n,t);return r===void 0?void 0:{value:void 0,state:r.state}}function uP(e,n,t,r){return e.name==="@"||e.name==="*"||t.nounset===!1||typeof n=="string"?{value:n,state:t}:Pf(e,n===null&&t.nounset===!0,t,r)}var fP={start:0,end:0};function Pf(e,n,t,r){return mn(r,t,"nonzero",{kind:"unset-variable",text:e.name,span:e.word?.span??fP}),n?void 0:{value:void 0,state:t}}function Is(e,n,t,r){let a=n,o=[];for(let s of e){let i=hP(s,a,t,r);if(i===void 0)return;a=i.state,o=o===void 0||i.value===void 0?void 0:[...o,...i.value]}return{value:o,state:a}}function bt(e,n,t,r){let a=n,o="";for(let s of e.parts){let i=Mf(s,a,t,r);if(i===void 0)return;a=i.state,o=Af(o,i.value===null?"":i.value)}return{value:Ef(e)?void 0:o,state:a}}function Af(e,n){return e===void 0||n===void 0?void 0:e+n}function Ef({parts:[e]}){return e?.type==="text"&&!e.quoted&&e.text.startsWith("~")}function hP(e,n,t,r){if(e.parts.some(Rf))return{value:e.parts.every(l=>Rf(l)||l.type==="text"&&l.text==="")?n.positional:void 0,state:n};let a=n,o=[],s=!Ef(e);for(let i of e.parts){let l=Mf(i,a,t,r);if(l===void 0)return;a=l.state;let c=gP(i,l.value,a);c===void 0&&(s=!1);for(let[d,m]of(c??[]).entries())d>0&&o.push(Cf),o.push(m)}return{value:s?yP(o):void 0,state:a}}var Cf=Symbol("break");function yP(e){let n=[],t=!1;for(let r of e)r===Cf?t=!1:r!==null&&t?n.push(Af(n.pop(),r)):r!==null&&(n.push(r),t=!0);return n}function Rf(e){return e.type==="parameter"&&e.name==="@"&&e.quoted&&e.operator===void 0}function gP(e,n,t){return e.quoted?[n===null?"":n]:n===void 0||/[*?]|\[.*\]/s.test(n??"")?void 0:e.type==="text"?[n]:n===null||n===""?[null]:t.variables.has("IFS")?void 0:n.split(/[ \t\n]+/).map(a=>a===""?null:a)}function Mf(e,n,t,r){switch(e.type){case"text":return{value:e.text,state:n};case"parameter":return Of(e,n,t,(a,o)=>bt(a,o,t,r));case"arithmetic":return{value:bP(e.expression,n,t),state:n};case"command":{let a=r(e.script,n,t);return a===void 0?void 0:{value:void 0,state:a}}}}function bP(e,n,t){let r=wf(e,a=>{let o=Ls(a,n,t);return o===null||o===""?"0":o});return r===void 0?void 0:String(r)}function Tf(e,n,t,r){let{shell:a}=t.context;if(a==="dash")return j(n,"nonzero");let o=[],s=n;for(let c of e??[]){let d=bt(c,s,t,r);if(d===void 0)return;s=d.state,o.push(d.value==="=="?"=":d.value)}let l=e!==void 0&&(a==="bash"||a==="ash")&&!o.some(c=>c===void 0||/[*?[]/.test(c))?Dr(o):void 0;return j(s,l===void 0||l===2?"unknown":l)}function _f({parts:e},n){if(e.length===1&&e[0]?.type==="text"&&!e[0].quoted&&e[0].text==="*")return!0;if(n===void 0)return;let r="";for(let a of e){if(a.type!=="text")return;r+=a.quoted?Lf(a.text):kP(a.text)}if(!e.some(a=>a.type==="text"&&!a.quoted&&a.text.includes("[")))return new RegExp(`^${r}$`,"s").test(n)}function kP(e){return Lf(e).replaceAll("\\*",".*").replaceAll("\\?",".")}function Lf(e){return e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}var wP=/^\/dev\/(null|stdout|stderr|zero|full|random|urandom|fd\/\d|tty|stdin)$/;function Ds(e,n,t,r){let a=n,o=!1;for(let{operator:s,target:i}of e){if(s.startsWith("<<"))continue;let l=bt(i,a,t,r);if(l===void 0)return;a=l.state;let c=l.value;(c===void 0||!vP(s,c,t))&&(o=!0)}return{state:{...a,status:n.status},mayFail:o}}function vP(e,n,t){return e===">&"||e==="<&"?/^([012]|-)$/.test(n):wP.test(n)?n!=="/dev/tty"&&n!=="/dev/full":e==="<"&&t.context.file(n)!==void 0}var SP=1e3;function Nf(e,n,t,r){let a=t.jumps.length,o=[],s=n,i=0;for(let l=0;l<SP;l+=1){ht(t);let{enters:c,leaves:d}=$f(e,s,i,r);if(c===void 0)return pe([d,...o]);if(d!==void 0)return pe([...o,xP(e,s,i,t,r,a)]);let{next:m,broken:p}=js(t,a,r(e.body,c,!1));if(o.push(...p),m===void 0)return pe(o);if(Ns(m,s))return t.runsForEver=!0,pe(o);s=m,i=m.status}return H("a loop of too many rounds")}function $f(e,n,t,r){let a=r(e.condition,n,!0);if(a===void 0)return{enters:void 0,leaves:void 0};let o=e.until?gt(a.status):jn(a.status),s=e.until?jn(a.status):gt(a.status);return{enters:o?j(a,e.until?"nonzero":0):void 0,leaves:s?j(a,t):void 0}}function xP(e,n,t,r,a,o){let s=[],i=n,l=t;for(;;){ht(r);let{enters:c,leaves:d}=$f(e,i,l,a);if(s.push(d),c===void 0)return pe(s);let{next:m,broken:p}=js(r,o,a(e.body,c,!1));s.push(...p);let u=pe([i,m]);if(m===void 0||u===void 0)return pe(s);let y=pn(l,m.status);if(Ns(u,i)&&y===l)break;i=u,l=y}return OP(e.condition)||(r.runsForEver=!0),pe(s)}function OP({items:e}){let n=e.at(-1)?.first.commands[0],t=n?.type==="simple"?n.words[0]?.parts[0]:void 0;return t?.type==="text"&&t.text==="read"}function If(e,n,t,r){let a=t.jumps.length,o=[];if(e===void 0)for(let i=n;;){ht(t);let{next:l,broken:c}=js(t,a,r(void 0,i));o.push(...c);let d=pe([i,l])??i;if(Ns(d,i))return pe([j(n,0),i,...o]);i=d}let s=e.length===0?j(n,0):n;for(let i of e){if(s===void 0)break;ht(t);let{next:l,broken:c}=js(t,a,r(i,s));o.push(...c),s=l}return pe([s,...o])}function js(e,n,t){let r=e.jumps.splice(n),a=[],o=[];for(let s of r)s.type==="return"?e.jumps.push(s):s.levels>1?e.jumps.push({...s,levels:s.levels-1}):s.type==="break"?o.push(j(s.state,0)):a.push(j(s.state,0));return{next:pe([t,...a]),broken:o}}var Ga=class extends Error{};function ne(e,n){throw new Ga(`expected ${n} at offset ${e.at}`)}function ve(e,n){return e.text.startsWith(n,e.at)}function nt(e){return e.at>=e.text.length}function X(e){return e.text[e.at]??""}function Ke(e){for(;;)if(X(e)===" "||X(e)==="	")e.at+=1;else if(ve(e,`\\
`))e.at+=2;else if(ve(e,`\\\r
`))e.at+=3;else if(X(e)==="#")Df(e);else return}function Fn(e){for(;;){if(Ke(e),X(e)!==`
`)return;e.at+=1,PP(e)}}function Df(e){let n=e.text.indexOf(`
`,e.at);e.at=n===-1?e.text.length:n}function PP(e){for(let{delimiter:n,stripsTabs:t}of e.heredocs.splice(0))for(;;){if(nt(e))return;let r=e.at;Df(e);let a=e.text.slice(r,e.at);if(nt(e)||(e.at+=1),(t?a.replace(/^\t+/,""):a)===n)break}}function Sn(e){return/[^\s;&|<>()"'\\$`]*/y[Symbol.match](e.text.slice(e.at,e.at+40))?.[0]??""}var jf=[":-",":=",":?",":+","-","=","?","+"],en={redirects:[],span:{start:0,end:0}};var RP=new Set([" ","	",`
`,";","&","|","<",">","(",")",""]),Ff=/[A-Za-z_][A-Za-z0-9_]*/y,Vf=/[@*#?$!0-9-]/y;function nr(e){return Wf(e,n=>RP.has(n))}function Wf(e,n){let t=e.at,r=[];for(;!nt(e)&&!n(X(e));)AP(e,r);return e.at===t?void 0:{parts:r,span:{start:t,end:e.at}}}function AP(e,n){let t=X(e);t==="'"?n.push(EP(e)):t==='"'?MP(e,n):t==="\\"?CP(e,n):t==="$"||t==="`"?n.push(Bf(e,!1)):(Fs(n,t,!1),e.at+=1)}function Fs(e,n,t){let r=e.at(-1);r?.type==="text"&&r.quoted===t?e[e.length-1]={...r,text:r.text+n}:e.push({type:"text",text:n,quoted:t})}function EP(e){let n=e.text.indexOf("'",e.at+1);n===-1&&ne(e,"a closing quote");let t=e.text.slice(e.at+1,n);return e.at=n+1,{type:"text",text:t,quoted:!0}}function CP(e,n){let t=e.text[e.at+1];e.at+=t===void 0?1:2,t!==`
`&&Fs(n,t??"\\",!0)}function MP(e,n){for(e.at+=1,n.push({type:"text",text:"",quoted:!0});X(e)!=='"';){nt(e)&&ne(e,"a closing quote");let t=X(e);if(t==="\\"){let r=e.text[e.at+1]??"";r!==`
`&&Fs(n,'$`"\\'.includes(r)?r:`\\${r}`,!0),e.at+=2}else t==="$"||t==="`"?n.push(Bf(e,!0)):(Fs(n,t,!0),e.at+=1)}e.at+=1}function Bf(e,n){if(X(e)==="`")return LP(e,n);if(ve(e,"$(("))return _P(e,n);if(ve(e,"$(")){e.at+=2;let r=e.readScript(e,a=>X(a)===")");return e.at+=1,{type:"command",script:r,quoted:n}}if(ve(e,"${"))return TP(e,n);e.at+=1;let t=Ha(e,Ff)??Ha(e,Vf);return t===void 0&&(X(e)==="'"||X(e)==='"'&&!n)&&ne(e,"a plain quote"),t===void 0?{type:"text",text:"$",quoted:n}:{type:"parameter",name:t,quoted:n}}function Ha(e,n){n.lastIndex=e.at;let t=n.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}function TP(e,n){e.at+=2;let t=X(e)==="#"&&e.text[e.at+1]!=="}";t&&(e.at+=1);let r=Ha(e,Ff)??Ha(e,/\d+/y)??Ha(e,Vf)??"",a=jf.find(i=>ve(e,i));a!==void 0&&(e.at+=a.length);let o=X(e)==="}",s=Wf(e,i=>i==="}");return X(e)!=="}"&&ne(e,"a closing brace"),e.at+=1,r===""||t||a===void 0&&!o?{type:"parameter",name:r,operator:"other",quoted:n}:{type:"parameter",name:r,quoted:n,...a===void 0?{}:{operator:a},...s===void 0?{}:{word:s}}}function _P(e,n){let t=e.at+3,r=Vs(e.text,t);return r===-1&&ne(e,"two closing parentheses"),e.at=r+2,{type:"arithmetic",expression:e.text.slice(t,r),quoted:n}}function Vs(e,n){let t=0;for(let r=n;r<e.length;r+=1)if(e[r]==="(")t+=1;else if(e[r]===")"){if(t===0)return e[r+1]===")"?r:-1;t-=1}return-1}function LP(e,n){let t=e.at+1;for(;t<e.text.length&&e.text[t]!=="`";)t+=e.text[t]==="\\"?2:1;t>=e.text.length&&ne(e,"a closing backquote");let r=e.text.slice(e.at+1,t).replace(/\\([\\`$])/g,"$1");return e.at=t+1,{type:"command",script:e.readScript({...e,text:r,at:0,heredocs:[]},nt),quoted:n}}function Kf(e,n){if(ve(e,"((")&&Vs(e.text,e.at+2)!==-1)return WP(e);if(X(e)==="(")return NP(e);switch(n){case"{":return{...en,type:"group",body:tr(e,"{",["}"])};case"if":return $P(e);case"while":case"until":{let t=tr(e,n,["do"],"keep");return{...en,type:"loop",until:n==="until",condition:t,body:tr(e,"do",["done"])}}case"for":return IP(e);case"case":return DP(e);case"[[":return FP(e);default:return}}function tr(e,n,t,r="take"){qa(e,n);let a=e.readScript(e,o=>t.includes(Sn(o)));return a.items.length===0&&ne(e,"a command"),r==="take"&&(e.at+=Sn(e).length),a}function qa(e,n){Fn(e),Sn(e)!==n&&ne(e,n),e.at+=n.length}function NP(e){e.at+=1;let n=e.readScript(e,t=>X(t)===")");return e.at+=1,{...en,type:"subshell",body:n}}function $P(e){let n=[],t="if";for(;t==="if"||t==="elif";){let a=tr(e,t,["then"],"keep");n.push({condition:a,body:tr(e,"then",["elif","else","fi"],"keep")}),t=Sn(e)}let r=t==="else"?tr(e,"else",["fi"],"keep"):void 0;return qa(e,"fi"),{...en,type:"if",branches:n,otherwise:r}}function IP(e){qa(e,"for"),Ke(e);let n=Sn(e);/^[A-Za-z_]\w*$/.test(n)||ne(e,"the name of a variable"),e.at+=n.length,Fn(e);let t;return Sn(e)==="in"&&(e.at+=2,t=Gf(e)),X(e)===";"&&(e.at+=1),{...en,type:"for",name:n,words:t,body:tr(e,"do",["done"])}}function Gf(e){let n=[];for(;;){Ke(e);let t=nr(e);if(t===void 0)return n;n.push(t)}}function DP(e){qa(e,"case"),Ke(e);let n=nr(e)??ne(e,"a word");qa(e,"in");let t=[];for(Fn(e);Sn(e)!=="esac";Fn(e))t.push(jP(e));return e.at+=4,{...en,type:"case",subject:n,clauses:t}}function jP(e){X(e)==="("&&(e.at+=1);let n=[];for(;Ke(e),n.push(nr(e)??ne(e,"a pattern")),Ke(e),X(e)==="|";)e.at+=1;X(e)!==")"&&ne(e,"a closing parenthesis"),e.at+=1;let t=e.readScript(e,r=>ve(r,";;")||Sn(r)==="esac");return(ve(e,";;&")||ve(e,";&"))&&ne(e,"a plain ;;"),ve(e,";;")&&(e.at+=2),{patterns:n,body:t}}function FP(e){let n=e.at,t=VP(e);if(t!==void 0)return{...en,type:"test",words:t};let r=/\s\]\](?=[\s;&|)]|$)/g;return r.lastIndex=n,r.exec(e.text)===null&&ne(e,"]]"),e.at=r.lastIndex,{...en,type:"test"}}function VP(e){e.at+=2;let n=Gf(e),t=n.at(-1)?.parts[0];return t?.type==="text"&&t.text==="]]"?n.slice(0,-1):void 0}function WP(e){return e.at=Vs(e.text,e.at+2)+2,{...en,type:"test"}}var dc=/(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y,BP=/^([A-Za-z_][A-Za-z0-9_]*)=/;function Hf(e){let n=[],t=[],r=[];for(;;){Ke(e);let a=Uf(e);if(a!==void 0){r.push(a);continue}let o=nr(e);if(o===void 0)break;let s=t.length===0?KP(e,o):void 0;s===void 0?t.push(o):n.push(s)}return X(e)==="("&&ne(e,"no array and no process substitution"),n.length+t.length+r.length===0&&ne(e,"a command"),{...en,type:"simple",assignments:n,words:t,redirects:r}}function KP(e,n){let[t,...r]=n.parts,a=t?.type==="text"&&!t.quoted?BP.exec(t.text):null;if(t?.type!=="text"||a===null)return;let o=t.text.slice(a[0].length);o===""&&r.length===0&&X(e)==="("&&ne(e,"no array");let s=o===""?r:[{...t,text:o},...r];return{name:a[1]??"",value:{parts:s,span:n.span}}}function qf(e){let n=[];for(;;){Ke(e);let t=Uf(e);if(t===void 0)return n;n.push(t)}}function Uf(e){dc.lastIndex=e.at;let n=dc.exec(e.text);if(n===null){ve(e,"&>")&&ne(e,"no &>");return}let t=n[2]??"";e.at=dc.lastIndex,(t==="<<<"||X(e)==="(")&&ne(e,"a redirection of POSIX"),Ke(e);let r=nr(e)??ne(e,"the target of a redirection");if(t==="<<"||t==="<<-"){let a=r.parts.map(o=>o.type==="text"?o.text:ne(e,"a plain word")).join("");e.heredocs.push({delimiter:a,stripsTabs:t==="<<-"})}return{operator:t,target:r}}var GP=new Set(["select","coproc","function","time"]),HP=new Set(["then","do","done","fi","elif","else","esac","}"]);function pc(e,n){let t=[];for(Fn(e);!n(e);)nt(e)&&ne(e,"the end of a block"),t.push(qP(e)),Fn(e);return{items:t}}function qP(e){let n=e.at,t=zf(e),r=[];for(;;){Ke(e);let o=ve(e,"&&")?"&&":ve(e,"||")?"||":void 0;if(o===void 0)break;e.at+=2,Fn(e),r.push({operator:o,pipeline:zf(e)})}let a={start:n,end:e.at};return{first:t,rest:r,background:UP(e),span:a}}function UP(e){let n=X(e);return ve(e,";;")?!1:(n===";"||n==="&"?e.at+=1:["",`
`,")"].includes(n)||ne(e,"the end of a command"),n==="&")}function zf(e){Ke(e);let n=e.at,t=Sn(e)==="!";t&&(e.at+=1);let r=[mc(e)];for(;Ke(e),!(X(e)!=="|"||ve(e,"||"));)ve(e,"|&")&&ne(e,"a plain pipe"),e.at+=1,Fn(e),r.push(mc(e));return{negated:t,commands:r,span:{start:n,end:e.at}}}function mc(e){Ke(e);let n=e.at,t=Sn(e);(GP.has(t)||HP.has(t))&&ne(e,"a command");let r=Kf(e,t)??zP(e)??Hf(e),a=r.type==="simple"?r.redirects:qf(e);return{...r,redirects:a,span:{start:n,end:e.at}}}function zP(e){let n=/([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;n.lastIndex=e.at;let t=n.exec(e.text);if(t!==null)return e.at=n.lastIndex,Fn(e),{...en,type:"function",name:t[1]??"",body:mc(e)}}var JP=2e5;function jr(e){if(!(e.length>JP))try{return pc({text:e,at:0,heredocs:[],readScript:pc},nt)}catch(n){if(n instanceof Ga||n instanceof RangeError)return;throw n}}var YP={e:"errexit",u:"nounset"},QP=new Set(["x","v","a","b","h","m"]),XP=new Set(["xtrace","verbose","allexport","monitor","notify","ignoreeof","vi","emacs"]);function Ws(e,n,t){let r={...n,status:0};for(let a=0;a<e.length;a+=1){let o=e[a];if(o===void 0)return H("an option that is not known");if(o==="--"||!/^[-+]./.test(o)){let i=e.slice(o==="--"?a+1:a);return{...r,positional:i.every(l=>l!==void 0)?i:void 0}}let s=o.startsWith("-");for(let i of o.slice(1))i==="o"?(a+=1,r=eR(e[a],s,r,t)):r=ZP(i,s,r)}return r}function ZP(e,n,t){let r=YP[e];return r!==void 0?{...t,[r]:n}:QP.has(e)?t:H("an option of set")}function eR(e,n,t,r){return e==="errexit"||e==="nounset"?{...t,[e]:n}:e==="pipefail"&&(r==="bash"||r==="ash")?{...t,pipefail:n}:e!==void 0&&XP.has(e)?t:H("an option of set")}var nR=/^(?:.*\/)?(sh|bash|ash|dash)$/;function ge(e){return e===void 0?void 0:nR.exec(e)?.[1]}function Dt(e){let n=ge(e[0]);if(n===void 0)return;let t=[],r=!1,a=1;for(;a<e.length;a+=1){let s=e[a];if(s===void 0||s==="--"||!/^[-+][A-Za-z]/.test(s))break;s.startsWith("-")&&s.includes("c")&&(r=!0);let i=s.replace(/[cli]/g,"");i.length>1&&t.push(i),s.includes("o")&&(a+=1,t.push(e[a]??""))}if(e[a]==="--"&&(a+=1),!r||a>=e.length)return;let o=e.slice(a+1).map(s=>s??"");return{name:n,text:e[a],textAt:a,zero:o[0]??n,positional:o.slice(1),applyOptions:s=>t.length===0?s:{...Ws(t,s,n),positional:s.positional}}}var tR=/^(?:.*\/)?(tini|dumb-init|catatonit|env|exec)$/;function Bs(e){if(e[0]===void 0||!tR.test(e[0]))return e;let n=e.findIndex((t,r)=>r>0&&t!==void 0&&!/^-|^[A-Za-z_]\w*=/.test(t));return n===-1?e:Bs(e.slice(n))}var Jf={env:e=>e.findIndex(n=>n!==void 0&&!/^[A-Za-z_]\w*=/.test(n)),nohup:()=>0,nice:e=>e[0]==="-n"?2:e[0]?.startsWith("-")?1:0,stdbuf:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),busybox:()=>0,tini:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),"dumb-init":e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),gosu:()=>1,"su-exec":()=>1};function jt(e,n,t,r,a){ht(t);let[o,...s]=e;if(o===void 0)return H("an unknown program");if(!n.installed&&t.context.isAbsent(o))return aR(o,n,t,a);let i=o.slice(o.lastIndexOf("/")+1);if(i==="sleep")return iR(s,n,t);let l=Object.hasOwn(Jf,i)?Jf[i]?.(s):void 0;if(l!==void 0&&l>=0&&l<s.length)return jt(s.slice(l),n,t,r,a);if(i==="timeout")return H("a time limit");let c=Dt(e);return c!==void 0?lR(c,n,t,r):ge(o)!==void 0?rR(s,n,t):oR(o,s,n,t,a)}function rR(e,n,t){return e.length===1&&e[0]==="-c"?j(n,2):e.length===0&&t.context.input==="closed"?j(n,0):H("a shell")}function aR(e,n,t,r){return t.missing.push({name:e,span:r.span}),j(n,127)}function oR(e,n,t,r,a){let o=r.context.effectOf(e,n.map(i=>i??" "))??H("a program that is not known");if(o.certainty==="likely"&&r.assumptions.push({kind:"program",text:a.text}),o.readsInput===!0&&r.context.input==="open"&&n.length===0)return H("reads an open input");let s=o.installs===!0?{...t,installed:!0}:t;switch(o.behaviour){case"succeeds":return j(s,0);case"fails":return j(s,1);case"never":r.runsForEver=!0;return;case"daemon":{let{configuration:i}=o,l={text:a.text,span:a.span,ends:void 0,isChild:!1};return{...s,status:"unknown",jobs:[...s.jobs,{...l,...i===void 0?{}:{configuration:i}}]}}default:return j(s,"unknown")}}var sR={"":1,s:1,m:60,h:3600,d:86400};function iR(e,n,t){if(e.length===0)return j(n,"nonzero");let r=0;for(let o of e){if(o===void 0)return H("a time that is not known");let[,s,i=""]=/^(\d*\.?\d+)([smhd]?)$/.exec(o)??[];if(s===void 0&&!/^inf(inity)?$/.test(o))return H("a time that is not understood");r+=s===void 0?Number.POSITIVE_INFINITY:Number(s)*(sR[i]??1)}let a=n.elapsed+r;if(a>=t.context.longSleep){t.runsForEver=!0;return}return{...n,elapsed:a,status:0}}function lR(e,n,t,{runScript:r}){let a=e.text===void 0?void 0:jr(e.text);if(a===void 0||e.text===void 0)return H("a script that is not known");let o={...t.context,shell:e.name,zero:e.zero,positional:e.positional},s=yt(t,{context:o,text:e.text}),i=new Map([...n.variables.keys()].map(p=>[p,void 0])),l={...n,variables:i,functions:new Map,positional:e.positional,jobs:[],errexit:!1,nounset:!1,pipefail:!1},c=r(a,e.applyOptions(l),s,!1);if(s.jumps.length>0)return H("a jump out of a script");s.runsForEver&&(t.runsForEver=!0),c!==void 0&&mn(s,c,c.status,{kind:"end",text:e.text,span:{start:0,end:0}});let d=s.exits.map(({status:p})=>p);if(d.length===0)return;let m=Math.min(...s.exits.map(p=>p.elapsed));return{...j(n,d.reduce(pn)),elapsed:m}}var Fr=({state:e})=>j(e,0),Ft=({state:e})=>j(e,"unknown"),un=()=>H("a builtin that is not worked out"),Gs={":":Fr,true:Fr,false:({state:e})=>j(e,1),echo:Fr,printf:({args:e,state:n})=>j(n,e.length===0?2:/%d|%i|%[ux]/.test(e[0]??"%d")?"unknown":0),test:({args:e,state:n})=>j(n,Dr(e)??"unknown"),"[":({args:e,state:n})=>j(n,e.at(-1)==="]"?Dr(e.slice(0,-1))??"unknown":2),"[[":Ft,exit:({args:e,state:n,run:t,cause:r})=>{mn(t,n,e.length===0?n.status:Yf(e),{...r,kind:"exit"})},return:({args:e,state:n,run:t})=>{let r=e.length===0?n.status:Yf(e);t.jumps.push({type:"return",levels:1,state:j(n,r)})},break:e=>Qf("break",e),continue:e=>Qf("continue",e),set:({args:e,state:n,run:t})=>Ws(e,n,t.context.shell),shift:({args:e,state:n})=>{let t=Number(e[0]??"1"),{positional:r}=n;return r===void 0||!Number.isInteger(t)||t>r.length?H("shift"):{...n,status:0,positional:r.slice(t)}},unset:({args:e,state:n})=>Ks(e.map(t=>[t,null]),n),export:({args:e,state:n})=>Ks(cR(e),n),readonly:un,local:({args:e,state:n})=>Ks(e.map(t=>[t?.split("=")[0],void 0]),n),declare:un,typeset:un,read:({args:e,state:n,run:t})=>t.context.input==="open"?H("read from an open input"):{...Ks(e.map(r=>[r,void 0]),n),status:"unknown"},cd:Ft,pushd:Ft,popd:Ft,umask:Fr,ulimit:Ft,type:Ft,hash:Ft,times:Fr,jobs:Fr,shopt:Ft,kill:({args:e,state:n})=>e.every(t=>t!==void 0&&/^-\w+$/.test(t))?j(n,"nonzero"):H("kill"),trap:({args:e,state:n})=>{let[t,...r]=e;return r.every(o=>o!==void 0&&!/^(EXIT|0|ERR|DEBUG|RETURN)$/.test(o))||t==="-"?j(n,0):H("a trap on exit")},wait:dR,exec:e=>{let{args:n,state:t,run:r,interpreter:a,cause:o}=e;if(n.length===0)return j(t,0);if(n[0]?.startsWith("-")===!0)return H("an option of exec");let s=jt(n,t,r,a,o);s!==void 0&&mn(r,s,s.status,o)},command:({args:e,state:n,run:t,interpreter:r,cause:a})=>{let[o,s]=e;if(o==="-v"||o==="-V"){let i=s!==void 0&&!n.installed&&t.context.isAbsent(s);return j(n,i?"nonzero":"unknown")}return o===void 0||o.startsWith("-")||Object.hasOwn(Gs,o)?H("command"):jt(e,n,t,r,a)},eval:un,".":un,source:un,let:un,alias:un,getopts:un,fg:un,bg:un,mapfile:un,readarray:un};function Yf(e){let[n]=e;return n===void 0?"unknown":e.length===1&&/^\d{1,9}$/.test(n)?Number(n)%256:H("a status that is no number")}function Qf(e,{args:n,state:t,run:r}){let a=Number(n[0]??"1");if(!Number.isInteger(a)||a<1)return H(e);r.jumps.push({type:e,levels:a,state:j(t,0)})}function cR(e){return e.flatMap(n=>{let t=n?.indexOf("=")??-1;return n===void 0?[[void 0,void 0]]:t===-1?[]:[[n.slice(0,t),n.slice(t+1)]]})}function Ks(e,n){return e.reduce((t,[r,a])=>r===void 0?H("a name that is not known"):/^[A-Za-z_]\w*$/.test(r)?It(t,r,a):H("an option of a declaration"),j(n,0))}function dR({args:e,state:n,run:t}){if(e.some(o=>o?.startsWith("-")))return H("an option of wait");let r=n.jobs.filter(({isChild:o})=>o);if(r.some(({ends:o})=>o===void 0))return H("waits for a program");if(r.some(({ends:o})=>o===!1)){if(e.length>0&&r.length>1)return H("waits for one of several");t.runsForEver=!0;return}let a=n.jobs.filter(({isChild:o})=>!o);return{...n,jobs:a,status:e.length===0?0:"unknown"}}var uc=new Set([":",".","break","continue","eval","exec","exit","export","readonly","return","set","shift","times","trap","unset"]),Xf=new Set(["echo","printf"]);function Zf(e,n,t,r){let{substitute:a}=r,o=t.assumptions.length,s=Is(e.words,n,t,a);if(s===void 0)return;if(e.words.length>0&&s.value===void 0&&!mR(e))return H("unknown words");let i=s.value??["echo"],[l]=i;l!==void 0&&Xf.has(l)&&(t.assumptions.length=o);let c={kind:"end",text:Ka(t,e.span),span:e.span},d=Ds(e.redirects,s.state,t,a);if(d===void 0)return;if(d.mayFail&&(l===void 0||uc.has(l))&&mn(t,n,"nonzero",{...c,kind:"failure"}),i.length===0)return eh(e,d.state,t,a,d.mayFail);let m=e.assignments.length===0?d.state:pR(e,d.state,t,r,l);if(m===void 0)return;let p=uR(i,{...m,status:n.status},t,r,c);return p===void 0?d.mayFail?j(n,"nonzero"):void 0:d.mayFail?pe([p,j(n,"nonzero")]):p}function mR({words:[e]}){let n=e?.parts[0];return e?.parts.length===1&&n?.type==="text"&&Xf.has(n.text)}function eh({assignments:e},n,t,r,a){let o=j(n,0);for(let{name:s,value:i}of e){let l=bt(i,o,t,r);if(l===void 0)return;o=It(l.state,s,l.value)}return a?j(o,pn(o.status,"nonzero")):o}function pR(e,n,t,{substitute:r},a){if(a===void 0||n.functions.has(a)||uc.has(a))return H("an assignment before a function");let o=eh(e,n,t,r,!1);return o===void 0?void 0:{...o,variables:n.variables}}function uR(e,n,t,r,a){let[o,...s]=e;if(o===void 0)return H("an unknown program");let i=n.functions.get(o);if(i===void 0&&n.functions.has(o))return H("a function that may not be there");if(i!==void 0&&!uc.has(o))return fR(i,s,n,t,r);let l=Object.hasOwn(Gs,o)?Gs[o]:void 0;return l!==void 0?l({args:s,state:n,run:t,interpreter:r,cause:a}):jt(e,n,t,r,a)}function fR(e,n,t,r,{runCommand:a,guarded:o}){yt(r);let s=r.jumps.length,i=n.every(p=>p!==void 0)?n:void 0,l={...r,depth:r.depth+1},c=a(e,{...t,positional:i},l,o);l.runsForEver&&(r.runsForEver=!0);let d=r.jumps.splice(s);for(let p of d)p.type!=="return"&&r.jumps.push(p);let m=pe([c,...d.filter(({type:p})=>p==="return").map(p=>p.state)]);return m===void 0?void 0:{...m,positional:t.positional}}function xn(e,n,t,r){let a=n;for(let o of e.items){if(a===void 0)return;a=th(o,a,t,r)}return a}function th(e,n,t,r){if(e.background)return{...n,status:0,jobs:[...n.jobs,hR(e,n,t)]};let a=nh(e.first,n,t,r||e.rest.length>0);for(let[o,{operator:s,pipeline:i}]of e.rest.entries()){if(a===void 0)return;let{status:l}=a,c=o===e.rest.length-1,d=s==="&&"?jn(l):gt(l),m=s==="&&"?gt(l):jn(l),p=j(a,s==="&&"?0:fc(l)),u=j(a,s==="&&"?fc(l):0),y=d?nh(i,p,t,r||!c):void 0;a=pe([y,m?u:void 0])}return a}function fc(e){return e==="unknown"?"nonzero":e}function hR(e,n,t){let a={text:Ka(t,e.span),span:e.span,isChild:!0};try{let o=yt(t),i=th({...e,background:!1},{...n,jobs:[]},o,!1)!==void 0||o.exits.length>0;return{...a,ends:i===o.runsForEver?void 0:i}}catch(o){if(o instanceof er)return{...a,ends:void 0};throw o}}function nh(e,n,t,r){let{negated:a,commands:o}=e,s=r||a,[i]=o,l=o.length===1&&i!==void 0?gc(i,n,t,s):kR(o,n,t,s);if(l!==void 0)return a?j(l,yR(l.status)):s?l:gR(e,l,t)}function yR(e){return e==="unknown"?"unknown":e===0?1:0}function gR(e,n,t){if(n.errexit===!1||!gt(n.status))return n;let[r]=e.commands,a=e.commands.length>1||r?.type==="simple"||r?.type==="subshell",o=r?.type==="simple"&&r.words.length>0&&bR(r,n),s=fc(n.status);return mn(t,n,s,{kind:"failure",text:Ka(t,e.span),span:e.span}),n.errexit===!0&&a&&!o?jn(n.status)?j(n,0):void 0:n}function bR({words:e},{functions:n}){let t=e[0]?.parts[0];return t?.type!=="text"||n.has(t.text)}function kR(e,n,t,r){let a=[],o=!0;for(let[c,d]of e.entries()){let p=yt(t,c===0?{}:{context:{...t.context,input:"pipe"}}),u=hc(y=>gc(d,{...n,jobs:[]},y,r),p,t);u===void 0&&c===e.length-1&&(o=!1),a.push(u??"unknown")}if(!o)return;let s=a.at(-1)??0,i=a.some(gt)?pn(s,a.every(jn)?s:"unknown"):s,l=a.every(c=>c===0)?0:i===0?"unknown":i;return j(n,n.pipefail===!1?s:pn(s,l))}function hc(e,n,t){let r=e(n);n.jumps.length>0&&H("a jump out of a subshell"),n.runsForEver&&(t.runsForEver=!0);let a=[...n.exits.map(({status:o})=>o),...r===void 0?[]:[r.status]];return a.length===0?void 0:a.reduce(pn)}function Ua(e,n,t){let r=hc(a=>xn(e,{...n,jobs:[]},a,!1),yt(t),t);return r===void 0?void 0:j(n,n.errexit===!1?r:"unknown")}var yc={guarded:!1,runCommand:gc,runScript:xn,substitute:Ua};function gc(e,n,t,r){if(ht(t),e.type==="simple")return Zf(e,n,t,{...yc,guarded:r});let a=Ds(e.redirects,n,t,Ua);if(a===void 0)return;let o=wR(e,a.state,t,r);return a.mayFail?pe([o,j(n,"nonzero")]):o}function wR(e,n,t,r){switch(e.type){case"group":return xn(e.body,n,t,r);case"subshell":{let a=hc(o=>xn(e.body,{...n,jobs:[]},o,r),yt(t),t);return a===void 0?void 0:j(n,a)}case"if":return vR(e,n,t,r);case"loop":return Nf(e,n,t,(a,o,s)=>xn(a,o,t,r||s));case"for":return SR(e,n,t,r);case"case":return xR(e,n,t,r);case"function":return{...n,status:0,functions:new Map(n.functions).set(e.name,e.body)};case"test":return Tf(e.words,n,t,Ua)}}function vR(e,n,t,r){let a=[],o=n;for(let{condition:i,body:l}of e.branches){let c=o===void 0?void 0:xn(i,o,t,!0);if(c===void 0)return pe(a);jn(c.status)&&a.push(xn(l,j(c,0),t,r)),o=gt(c.status)?c:void 0}if(o===void 0)return pe(a);let s=e.otherwise;return pe([...a,s===void 0?j(o,0):xn(s,o,t,r)])}function SR(e,n,t,r){let{words:a,name:o,body:s}=e,i=a===void 0?{value:n.positional,state:n}:Is(a,n,t,Ua);if(i===void 0)return;let l=(c,d)=>xn(s,It(d,o,c),t,r);return If(i.value,i.state,t,l)}function xR(e,n,t,r){let a=bt(e.subject,n,t,Ua);if(a===void 0)return;let o=[];for(let{patterns:s,body:i}of e.clauses){let l=s.map(d=>_f(d,a.value));if(l.every(d=>d===!1))continue;let c=i.items.length===0?j(a.state,0):a.state;if(o.push(xn(i,c,t,r)),l.includes(!0))return pe(o)}return pe([...o,j(a.state,0)])}var za={ends:"unknown"};function bc(e,n,t=r=>r){let r=jr(e);if(r===void 0)return za;let a=r.items.at(-1)?.span??{start:0,end:0};return ah(e,n,{kind:"end",text:e.slice(a.start,a.end),span:a},o=>xn(r,t({...cc,positional:n.positional}),o,!1))}function rh(e,n){let t=e.map(a=>a??"?").join(" "),r={kind:"end",text:t,span:{start:0,end:t.length}};return ah(t,n,r,a=>jt(e,cc,a,yc,r))}function ah(e,n,t,r){let a={context:n,text:e,exits:[],jumps:[],assumptions:[],missing:[],runsForEver:!1,budget:{steps:0},depth:0};try{let o=r(a);o!==void 0&&mn(a,o,o.status,t)}catch(o){if(o instanceof er||o instanceof RangeError)return za;throw o}return a.jumps.length>0?za:OR(a)}function OR(e){let[n,...t]=e.exits;if(n===void 0)return e.runsForEver?{ends:"never"}:za;if(e.runsForEver)return za;let r=t.reduce((a,o)=>pn(a,o.status),n.status);return{ends:"always",fails:r==="nonzero"||typeof r=="number"&&r!==0,succeeds:r===0,because:PR(e.exits),assumptions:e.assumptions,background:e.exits.every(({jobs:a})=>a.some(({ends:o})=>o!==!0))?n.jobs.filter(({ends:a})=>a!==!0):[],missing:e.missing,seconds:Math.min(...e.exits.map(({elapsed:a})=>a)),...typeof r=="number"?{exitCode:r}:{}}}function PR(e){return(e.find(({cause:t})=>t.kind==="exit"||t.kind==="unset-variable")??e.find(({cause:t})=>t.kind==="end")??e[0]).cause}var oh=[{id:"busybox",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"alpine",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","apk","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","c_rehash","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getconf","getent","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","iconv","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","ldconfig","ldd","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","locale","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","scanelf","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","update-ca-certificates","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"debian",programs:["[","add-shell","addpart","agetty","apt","apt-cache","apt-cdrom","apt-config","apt-get","apt-key","apt-mark","arch","awk","b2sum","badblocks","base32","base64","basename","basenc","bash","bashbug","blkdiscard","blkid","blkzone","blockdev","captoinfo","cat","chage","chattr","chcon","chcpu","chfn","chgpasswd","chgrp","chmem","chmod","choom","chown","chpasswd","chroot","chrt","chsh","cksum","clear","clear_console","cmp","comm","cp","cpgr","cppw","csplit","ctrlaltdel","cut","dash","date","dd","deb-systemd-helper","deb-systemd-invoke","debconf","debconf-apt-progress","debconf-communicate","debconf-copydb","debconf-escape","debconf-set-selections","debconf-show","debugfs","delpart","df","diff","diff3","dir","dircolors","dirname","dmesg","dnsdomainname","domainname","dpkg","dpkg-deb","dpkg-divert","dpkg-fsys-usrunmess","dpkg-maintscript-helper","dpkg-preconfigure","dpkg-query","dpkg-realpath","dpkg-reconfigure","dpkg-split","dpkg-statoverride","dpkg-trigger","du","dumpe2fs","e2freefrag","e2fsck","e2image","e2label","e2mmpstatus","e2scrub","e2scrub_all","e2undo","e4crypt","e4defrag","echo","egrep","env","expand","expiry","expr","factor","faillock","faillog","fallocate","false","fgrep","filefrag","find","findfs","findmnt","flock","fmt","fold","fsck","fsck.cramfs","fsck.ext2","fsck.ext3","fsck.ext4","fsck.minix","fsfreeze","fstab-decode","fstrim","getconf","getent","getopt","getty","gpasswd","grep","groupadd","groupdel","groupmems","groupmod","groups","grpck","grpconv","grpunconv","gunzip","gzexe","gzip","hardlink","head","hostid","hostname","i386","iconv","iconvconfig","id","infocmp","infotocap","install","installkernel","invoke-rc.d","ionice","ipcmk","ipcrm","ipcs","ischroot","isosize","join","killall5","last","lastb","lastlog","ld.so","ldattach","ldconfig","ldd","link","linux32","linux64","ln","locale","localedef","logger","login","logname","losetup","ls","lsattr","lsblk","lscpu","lsipc","lslocks","lslogins","lsmem","lsns","mawk","mcookie","md5sum","md5sum.textutils","mesg","mkdir","mke2fs","mkfifo","mkfs","mkfs.bfs","mkfs.cramfs","mkfs.ext2","mkfs.ext3","mkfs.ext4","mkfs.minix","mkhomedir_helper","mklost+found","mknod","mkswap","mktemp","more","mount","mountpoint","mv","namei","nawk","newgrp","newusers","nice","nisdomainname","nl","nohup","nologin","nproc","nsenter","numfmt","od","pager","pam-auth-update","pam_getenv","pam_namespace_helper","pam_timestamp_check","partx","passwd","paste","pathchk","perl","perl5.36.0","pidof","pinky","pivot_root","pldd","pr","printenv","printf","prlimit","ptx","pwck","pwconv","pwd","pwhistory_helper","pwunconv","rbash","readlink","readprofile","realpath","remove-shell","rename.ul","renice","reset","resize2fs","resizepart","rev","rgrep","rm","rmdir","rmt-tar","rtcwake","run-parts","runcon","runuser","savelog","script","scriptlive","scriptreplay","sdiff","sed","select-editor","sensible-browser","sensible-editor","sensible-pager","seq","service","setarch","setpriv","setsid","setterm","sg","sh","sha1sum","sha224sum","sha256sum","sha384sum","sha512sum","shadowconfig","shred","shuf","sleep","sort","split","start-stop-daemon","stat","stdbuf","stty","su","sulogin","sum","swaplabel","swapoff","swapon","switch_root","sync","tabs","tac","tail","tar","tarcat","taskset","tee","tempfile","test","tic","timeout","toe","touch","tput","tr","true","truncate","tset","tsort","tty","tune2fs","tzselect","uclampset","umount","uname","uncompress","unexpand","uniq","unix_chkpwd","unix_update","unlink","unshare","update-alternatives","update-passwd","update-rc.d","update-shells","useradd","userdel","usermod","users","utmpdump","vdir","vigr","vipw","wall","wc","wdctl","whereis","which","which.debianutils","who","whoami","wipefs","x86_64","xargs","yes","ypdomainname","zcat","zcmp","zdiff","zdump","zegrep","zfgrep","zforce","zgrep","zic","zless","zmore","znew","zramctl"]},{id:"foreign",programs:["ansible","aws","az","bash","bun","cargo","composer","curl","deno","docker","dotnet","ffmpeg","gcc","gcloud","git","go","gradle","helm","java","jq","kubectl","lua","make","mongo","mongosh","mvn","mysql","mysqladmin","nginx","node","npm","npx","openssl","perl","php","pip","pip3","pnpm","psql","pg_isready","python","python2","python3","rabbitmqctl","redis-cli","redis-server","rsync","ruby","sqlite3","ssh","strace","stress","stress-ng","sudo","systemctl","terraform","tini","tmux","vim","wget","yarn","yq","zsh"]}];function Ja(e){return oh.find(n=>n.id===e)?.programs}var RR=new Set(["busybox","alpine","debian","ubuntu"]),sh=/^\/(?:usr\/(?:local\/)?)?s?bin(?:\/|$)/,AR=/^[A-Za-z][\w.+-]*$/;function Vr(e,n,t){let r=sh.exec(e)?.[0],a=r===void 0?e:e.slice(r.length);if(!(n===void 0||n.match!=="exact"||!AR.test(a)||t.volumeMounts.some(({mountPath:s})=>sh.test(s)||s==="/usr")||t.env.some(s=>s.name==="PATH")))return ER(a,n)}function ER(e,n){let{userland:t,presentBinaries:r=[],absentBinaries:a=[]}=n.facts;if(r.includes(e))return;if(t==="none")return MR(e)?{name:e,certainty:"certain"}:void 0;let o=t===void 0?void 0:Ja(t);if(a.includes(e))return{name:e,certainty:"certain"};if(o===void 0||o.includes(e))return;let s=RR.has(n.id);if(Ja("foreign")?.includes(e)===!0)return s||CR.has(e)?{name:e,certainty:s?"certain":"likely"}:void 0;let l=TR(e,[...r,...o,...Ja("foreign")??[]]);return l!==void 0?{name:e,meant:l,certainty:"likely"}:s?{name:e,certainty:"likely"}:void 0}var CR=new Set(["kubectl","docker","helm","systemctl","python","python3","node","npm","java"]);function MR(e){return["busybox","debian","foreign"].some(n=>Ja(n)?.includes(e))}function TR(e,n){if(!(e.length<3))return he(e,n.filter(t=>t.length>3))}function tt(e,n,t){let r=t.derive(_R);return r.has(n)||r.set(n,LR(e,n,t)),r.get(n)}function rt(e,n,t){let r=ih(R(e,n,t));return r?.slice(r.length-Bs(r.map(lh)).length)}function _R(){return new WeakMap}function LR(e,n,t){let r=R(e,n,t),a=ih(r),o=a?.find(h=>h.path!==void 0)?.path;if(a===void 0||o===void 0)return;let s=!r.replacesEntrypoint&&r.words===void 0,i=Bs(a.map(lh)),l=a.slice(a.length-i.length),c=q(e,n,t),d=jR({pod:e,container:n,index:t,command:r,environment:c}),m=Dt(i),p=m===void 0?void 0:l[m.textAt];if(m!==void 0&&p?.path!==void 0){let{name:h,zero:g,positional:A,text:S,applyOptions:M}=m;return{reading:S===void 0?{ends:"unknown"}:bc(S,{...d,shell:h==="sh"?d.shell:h,zero:g,positional:A},M),script:S,path:p.path,isBehindEntrypoint:s}}let u=$R(i,l,d,h=>Dn(e,n,t,h));if(u!==void 0)return{...u,isBehindEntrypoint:s};let y=l[0]?.path??o;return{reading:rh(i,d),script:void 0,path:y,isBehindEntrypoint:s}}function ih(e){let{words:n,given:t,replacesEntrypoint:r,image:a}=e;if(r)return t;if(n===void 0)return a===void 0&&ge(t[0]?.text)!==void 0?t:void 0;let[o]=t;if(!(a===void 0||o===void 0||!xs(a)))return o.text.startsWith("-")||NR.test(o.text)?void 0:t}var NR=/\.(?:conf|cnf|cfg|ini|ya?ml|json|toml|properties|xml|m?js|py|rb|jar|php|pl)$/;function lh({text:e,isReadable:n}){return n?e:void 0}function $R(e,n,t,r){let a=ge(e[0]),o=a===void 0?0:e.findIndex((u,y)=>y>0&&u?.startsWith("-")!==!0),s=e[o],i=n[o]?.path;if(s===void 0||i===void 0||!s.startsWith("/"))return;let l=r(s);if(l===void 0||l==="absent")return;let c=a??ge(/^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(l.text)?.[1]);if(c===void 0||!(o===(a===void 0?0:1))||l.text.includes("\r"))return;let m=e.slice(o+1).map(u=>u??"");return{reading:bc(l.text,{...t,shell:c==="sh"?t.shell:c,zero:s,positional:m}),script:l.text,path:i,file:l}}var IR=/^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|E?UID|RANDOM|SECONDS|LINENO|USER|SHELL|LANG|LC_\w+|TZ|\w+_HOME|\w+_VERSION|\w+_SERVICE_\w+|\w+_PORT(_\w+)?|KUBERNETES_\w+)$/,DR={debian:"dash",alpine:"ash",busybox:"ash",redhat:"bash",none:"sh"};function jR({pod:e,container:n,index:t,command:r,environment:a}){return{shell:DR[r.image?.facts.userland??"none"],zero:"sh",positional:[],variable:o=>{let s=a.get(o);return s!==void 0?s.value:IR.test(o)||!a.isComplete?void 0:null},isAbsent:o=>Vr(o,r.image,n)!==void 0,effectOf:lc,longSleep:ce("sleep-that-keeps-running"),file:o=>{let s=Dn(e,n,t,o);return s===void 0||s==="absent"?void 0:s.text},input:n.stdin||n.tty?"open":"closed"}}var FR=420;function Wr(e,n,t){let r=le(n,t),a=r===void 0?void 0:ae(e,r.name),o=v(a?.raw.secret)??v(a?.raw.configMap)??v(a?.raw.projected);if(r===void 0||o===void 0)return;let s=r.subPath??B(t).slice(B(r.mountPath).length+1),i=F(o.items).find(({value:c})=>P(c.path)===s)?.value,l=Te(i?.mode)??Te(o.defaultMode)??FR;return e.securityContext.fsGroup===void 0?l:l|32}var VR=73,WR=493,BR=["configMap","secret","projected"],ch=f({id:"configmap-script-not-executable",scope:"container",summary:"The command executes a mounted script whose file mode does not allow it",messages:{notExecutable:({program:e,mode:n})=>`${e} comes from a volume whose files have mode ${n}, so it cannot be executed.`},*check({pod:e,container:n,index:t}){let[r]=rt(e,n,t)??[];if(r?.path===void 0||!r.text.startsWith("/"))return;let a=Wr(e,n,r.text);a===void 0||(a&VR)!==0||Dn(e,n,t,r.text)==="absent"||(yield{message:"notExecutable",data:{program:r.text,mode:`0${a.toString(8)}`},at:r.path,certainty:"certain",prediction:Yn(e,n,"permission denied"),fix:KR(e,n,r.text)})}});function KR(e,n,t){let r=le(n,t),a=r===void 0?void 0:ae(e,r.name),o=BR.find(l=>v(a?.raw[l])!==void 0),s=`set defaultMode: 0755 on the volume, or run it with a shell: ["sh", ${JSON.stringify(t)}]`;if(a===void 0||o===void 0)return{description:s,safety:"review"};let i=[...a.path,o,"defaultMode"];return{description:s,safety:"review",edits:[{op:"set",path:i,value:WR}]}}var GR=/nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx/i,HR=["hostPath","local","nfs","cephfs","azureFile","glusterfs"];function dh(e,n,t){let r=P(v(e.raw.persistentVolumeClaim)?.claimName),a=v(v(e.raw.ephemeral)?.volumeClaimTemplate)??e.raw;return(r===void 0?[v(a.spec)]:t.named("PersistentVolumeClaim",r).filter(s=>s.namespace===n||s.namespace===void 0||n===void 0).map(s=>v(s.toObject().spec))).some(s=>{let i=P(s?.storageClassName),l=P(s?.volumeName);return qR(i,t)||UR({className:i,volumeName:l,claimName:r},t)})}function qR(e,n){if(e===void 0)return!1;let t=n.named("StorageClass",e).map(r=>P(r.toObject().provisioner)??"");return[e,...t].some(r=>GR.test(r))}function UR({className:e,volumeName:n,claimName:t},r){return r.ofKind("PersistentVolume").some(a=>{let o=v(a.toObject().spec);if(o===void 0||!HR.some(c=>o[c]!==void 0))return!1;let s=n!==void 0&&a.name===n,i=t!==void 0&&P(v(o.claimRef)?.name)===t,l=(P(o.storageClassName)??"")===(e??"");return s||i||l})}var mh=f({id:"data-directory-is-volume-root",scope:"container",summary:"The database finds lost+found in its data directory and refuses to initialise it",messages:{notEmpty:({image:e,path:n})=>`${e} initialises ${n} only while it is empty, but the root of a new ext4 volume holds lost+found.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=R(e,n,t),o=r?.facts.dataDirectory;if(r===void 0||o?.mustBeEmpty!==!0||a)return;let s=q(e,n,t),i=o.variable===void 0?void 0:s.get(o.variable);if(!s.isComplete||i!==void 0&&i.value===void 0)return;let l=B(i?.value??o.path),c=le(n,l);if(c===void 0||B(c.mountPath)!==l||c.subPath!==void 0||c.subPathExpr!==void 0)return;let d=ae(e,c.name);d?.kind!=="claim"||dh(d,e.workload.resource.namespace,t)||e.containers.some(({role:m,volumeMounts:p})=>m==="init"&&p.some(({name:u})=>u===c.name))||(yield{message:"notEmpty",data:{image:n.image?.text??"",path:l},at:c.path,certainty:$("likely",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:zR(c.path,o.variable,l)})}});function zR(e,n,t){return{description:`mount a folder of the volume with subPath: data${n===void 0?"":`, or set ${n}: ${t}/pgdata`}; on a volume that already holds data this hides the data`,safety:"review",edits:[{op:"set",path:[...e,"subPath"],value:"data"}]}}var ph=f({id:"data-volume-at-old-path",scope:"container",summary:"The volume is mounted where an older version kept its data, which this version refuses",messages:{refused:({image:e,mountPath:n,path:t})=>`${e} keeps its data under ${t} and refuses to start while a volume is mounted at ${n}.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=R(e,n,t),o=r?.facts.dataDirectory,s=o?.refusedMount;if(r===void 0||o===void 0||s===void 0||a)return;let i=n.volumeMounts.find(({mountPath:d})=>B(d)===B(s)),l=q(e,n,t);if(i===void 0||!l.isComplete)return;let c=o.variable===void 0?void 0:l.get(o.variable);c!==void 0&&(c.value===void 0||cn(B(c.value),B(s)))||(yield{message:"refused",data:{image:n.image?.text??"",mountPath:i.mountPath,path:o.path},at:i.path,certainty:$("certain",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount the volume at ${o.path}${o.variable===void 0?"":`, or set ${o.variable} to ${s} to keep the old layout`}; data of an older major version has to be migrated first`,safety:"review",edits:[{op:"set",path:[...i.path,"mountPath"],value:o.path}]}})}});var Hs={k:1024,m:1048576,g:1073741824,t:1099511627776},JR={k:1e3,m:1e6,g:1e9,t:1e12},YR=[{setting:"shared_buffers",programs:/(?:^|[/\s])postgres(?:\s|$)/,pattern:/(?:-c\s*|--)shared[-_]buffers\s*=\s*["']?(\w+)(?![\w%])/,bytesOf:e=>kc(e,/^(\d+)(?:([kMGT])B)?$/,()=>Hs,8192)},{setting:"innodb_buffer_pool_size",programs:/(?:^|[/\s])(?:mysqld|mariadbd|mysqld_safe)(?:\s|$)/,pattern:/--innodb[-_]buffer[-_]pool[-_]size(?:=|\s+)["']?(\w+)/,bytesOf:e=>kc(e,/^(\d+)([kmgt])?$/i,()=>Hs)},{setting:"maxmemory",programs:/(?:^|[/\s])(?:redis-server|valkey-server|keydb-server)(?:\s|$)/,pattern:/--maxmemory\s+["']?(\w+)/,bytesOf:e=>kc(e,/^(\d+)([kmg])?b?$/i,()=>/b$/i.test(e)?Hs:JR)},{setting:"-m",programs:/(?:^|[/\s])memcached(?:\s|$)/,pattern:/(?:\s-m[=\s]*|--memory-limit[=\s]+)(\d+)(?=\s|$)/,bytesOf:e=>Number(e)*Hs.m}];function uh(e){let n=e.map(({text:t})=>t).join(" ");return YR.flatMap(({setting:t,programs:r,pattern:a,bytesOf:o})=>{let s=r.test(n)?a.exec(n):null,i=o(s?.[1]??"");if(s===null||i===void 0)return[];let l=QR(e,s.index+s[0].length-1)?.path;return[{setting:t,text:s[1]??"",bytes:i,...l===void 0?{}:{path:l}}]})}function QR(e,n){let t=0;return e.find(({text:r})=>(t+=r.length+1,n<t))}function kc(e,n,t,r=1){let[,a,o]=n.exec(e)??[];if(a!==void 0)return Number(a)*(o===void 0?r:t()[o.toLowerCase()]??1)}var fh=f({id:"database-buffer-exceeds-limit",scope:"container",summary:"The database is told to keep more in memory than the container is allowed to have",messages:{exceeds:({setting:e,size:n,limit:t})=>`${e} lets the database fill ${n}, but the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let a=R(e,n,t),{words:o,given:s,image:i}=a,l={text:Tr(a)??""};for(let c of uh([l,...o??s]))c.bytes<r.bytes||(yield{message:"exceeds",data:{setting:c.setting,size:ze(c.bytes),limit:String(r.raw)},at:c.path??n.at("args"),certainty:i===void 0?"likely":$("likely",i),prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set ${c.setting} well below the limit, or raise the limit above ${ze(c.bytes)}`,safety:"review"}})}});var hh=[{name:"JAVA_OPTS",holds:"options",readBy:"Tomcat, WildFly, Jenkins, SonarQube and most home-made entrypoints"},{name:"CATALINA_OPTS",holds:"options",readBy:"Tomcat"},{name:"KAFKA_HEAP_OPTS",holds:"options",readBy:"Kafka, Schema Registry, Kafka Connect"},{name:"ES_JAVA_OPTS",holds:"options",readBy:"Elasticsearch"},{name:"OPENSEARCH_JAVA_OPTS",holds:"options",readBy:"OpenSearch"},{name:"LS_JAVA_OPTS",holds:"options",readBy:"Logstash"},{name:"JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SERVER_JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SOLR_JAVA_MEM",holds:"options",readBy:"Solr"},{name:"SOLR_HEAP",holds:"size",readBy:"Solr"},{name:"MAX_HEAP_SIZE",holds:"size",readBy:"Cassandra"},{name:"JAVA_OPTS_KC_HEAP",holds:"options",readBy:"Keycloak"},{name:"JENKINS_JAVA_OPTS",holds:"options",readBy:"Jenkins"},{name:"INSTALL4J_ADD_VM_PARAMS",holds:"options",readBy:"Nexus Repository"},{name:"NEO4J_server_memory_heap_max__size",holds:"size",readBy:"Neo4j 5"},{name:"NEO4J_dbms_memory_heap_max__size",holds:"size",readBy:"Neo4j 4"},{name:"ELASTICSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of Elasticsearch"},{name:"OPENSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of OpenSearch"}];var XR=new Map(hh.map(e=>[e.name,e]));function wc(e){return XR.get(e)}var ZR=/(?<![^\s"'=,;:(])(?:-Xm([sx])|-XX:(Initial|Max)HeapSize=)(\d+)([kmgtKMGT]?)(?![\w.%])/g,eA=/(?<![^\s"'])-XX:([+-])AlwaysPreTouch\b/g,yh={"":1,k:1024,m:1048576,g:1073741824,t:1099511627776};function gh(e){let[,n,t=""]=/^(\d+)([kmgKMG])[bB]?$/.exec(e.trim())??[];return n===void 0?void 0:{text:e.trim(),bytes:Number(n)*(yh[t.toLowerCase()]??1)}}function vc(e){let n={};for(let[t,r,a,o="",s=""]of e.matchAll(ZR)){let i={text:t,bytes:Number(o)*(yh[s.toLowerCase()]??1)};r==="s"||a==="Initial"?n.initial=i:n.maximum=i}for(let[,t]of e.matchAll(eA))n.preTouch=t==="+";return n}var kh=["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"],wh=["_JAVA_OPTIONS"],nA=new Set([...kh,...wh]),tA=/(?:^|[\s/"'(;&|])java\s+\S/;function qs(e,n){let t=rA(e,n),r=e.image===void 0?void 0:xe(e.image),a=new Set(r?.facts.heap?.variables),o=aA(n,t.text).flatMap(i=>Sc(i,wc(i.name)!==void 0||a.has(i.name))),s=[...kh.flatMap(i=>Sc(n.get(i),!0)),...oA(o),...t.heaps,...wh.flatMap(i=>Sc(n.get(i),!0))];return Object.assign({preTouch:!1},...s)}function rA({command:e=[],args:n=[],at:t},r){let a=new Map(r.variables.map(l=>[l.name,l])),o=[...e.map((l,c)=>({word:l,path:t("command",c)})),...n.map((l,c)=>({word:l,path:t("args",c)}))].map(({word:l,path:c})=>({path:c,word:Na(l,a)??""})),s=o.findIndex(({word:l})=>l==="-jar"),i=s===-1?o:o.slice(0,s);return{text:o.map(({word:l})=>l).join(" "),heaps:i.map(({word:l,path:c})=>vh(vc(l.replace(/\s-jar\s.*$/s," ")),{path:c,isSurelyRead:!0}))}}function aA(e,n){let t=tA.test(n),r=a=>n.includes(`$${a}`)||n.includes(`\${${a}`);return e.variables.filter(({name:a})=>!nA.has(a)&&(!t||r(a)))}function oA(e){let[n]=[...e].sort((t,r)=>bh(t)-bh(r));return n===void 0?[]:[n]}function bh({maximum:e,initial:n}){return e?.bytes??n?.bytes??Number.POSITIVE_INFINITY}function Sc(e,n){if(e?.value===void 0)return[];let t=wc(e.name)?.holds==="size"?gh(e.value):void 0,r=t===void 0?vc(e.value):{maximum:t},a=vh(r,{path:e.path,variable:e,isSurelyRead:n});return Object.keys(a).length===0?[]:[a]}function vh(e,n){let{initial:t,maximum:r,preTouch:a}=e;return{...t===void 0?{}:{initial:{...t,...n}},...r===void 0?{}:{maximum:{...r,...n}},...a===void 0?{}:{preTouch:a}}}var Sh=f({id:"default-heap-exceeds-limit",scope:"container",summary:"The heap that the image uses by default is larger than the memory limit",messages:{exceeds:({image:e,heap:n,limit:t,variable:r})=>`${e} starts its JVM with a heap of ${n} unless ${r} says otherwise, and the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n),{image:a,replacesEntrypoint:o}=R(e,n,t),s=a?.facts.heap;if(r===void 0||a===void 0||s?.bytes===void 0||n.role==="init"||o||s.bytes<r.bytes)return;let i=q(e,n,t);if(!i.isComplete||qs(n,i).maximum!==void 0||s.variables.some(d=>i.get(d)!==void 0))return;let c=s.variables[0]??"JAVA_TOOL_OPTIONS";yield{message:"exceeds",data:{image:n.image?.text??"",heap:ze(s.bytes),limit:String(r.raw),variable:c},at:r.path,certainty:$("likely",a,"heap"),prediction:Oe(e,n),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the limit to ${ze(Math.ceil(s.bytes*1.5/2**28)*2**28)}, or set a smaller heap in ${c}`,safety:"review"}}}});var sA=/[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@'"]*@)?([^\s/?#'",;{}<>|]+(?:,[^\s/?#'";{}<>|]+)*)/gi,iA=/^[\w.-]+(?::\d+)?(?:,\s*[\w.-]+(?::\d+)?)*$/,lA=/^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?::(\d{1,5}))?$/i;function Us(e){let n=e.trim(),t=[...n.matchAll(sA)].map(([,a=""])=>a);return(t.length>0?t:iA.test(n)?[n]:[]).flatMap(a=>a.split(/,\s*/)).flatMap(a=>{let[,o,s]=lA.exec(a)??[];return o===void 0?[]:[{host:o.toLowerCase(),...s===void 0?{}:{port:Number(s)}}]})}function Br(e,n,t){let r=cA(n);if(r===void 0)return;let o=In(e.workload.manifest,t).flatMap(s=>[...s.find(r.kind,r.name)]);if(!(o.length===0||o.some(({hasAllKeys:s,name:i})=>!s||i.includes("*"))))return r.items.length===0?dA(o):r.items.map(({key:s,path:i})=>({key:s,path:i,...xh(o.find(({keys:l})=>l.has(s)))}))}function cA({raw:e}){let n=v(e.configMap),t=n??v(e.secret),r=P(n?.name)??P(t?.secretName);if(t===void 0||r===void 0)return;let a=F(t.items).flatMap(({value:o})=>{let[s,i]=[P(o.key),P(o.path)];return s===void 0||i===void 0?[]:[{key:s,path:i}]});return{kind:n===void 0?"Secret":"ConfigMap",name:r,items:a}}function dA(e){let n=new Map;for(let t of e)for(let r of t.keys)n.set(r,{path:r,key:r,...xh(t)});return[...n.values()]}function xh(e){return e?.manifest===void 0||e.origin!=="manifest"?{}:{manifest:e.manifest}}var mA=/(?:^|_)(?:HOST(?:NAME)?S?|URLS?|URI|ADDR(?:ESS)?(?:ES)?|ENDPOINTS?|SERVERS?|BROKERS?|DSN|UPSTREAM)$/,pA=/(?:^|_)(?:BIND|LISTEN|SELF|MY|POD|NODE|PUBLIC|EXTERNAL|ROOT|BASE|CALLBACK|REDIRECT|FRONTEND|ALLOWED|VIRTUAL|ADVERTISED)(?:_|$)/;function Oh(e,n,t){return[...uA(e,n,t),...yA(e,n,t)]}function uA(e,n,t){return q(e,n,t).variables.flatMap(({name:r,value:a,path:o,declaredAt:s})=>a===void 0||!mA.test(r)||pA.test(r)?[]:Us(a).map(({host:i})=>({host:i,by:r,at:o,...s===void 0?{}:{declaredAt:s}})))}var fA=/(?:^|[{;\s])(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass)\s+(?:[a-z]+:\/\/)?([a-z0-9][a-z0-9.-]*)(?=[:/;])|(?:^|[{;\s])server\s+([a-z][a-z0-9.-]*)(?=[:;\s])/gim,hA=/(?:^|[};\s])upstream\s+([\w.-]+)/gim;function yA(e,n,t){return n.volumeMounts.flatMap(r=>{let a=r.mountPath.includes("nginx")?ae(e,r.name):void 0;return((a===void 0?void 0:Br(e,a,t))??[]).flatMap(({key:s,manifest:i,path:l})=>{if(i?.kind!=="ConfigMap"||!l.endsWith(".conf"))return[];let c=(ie(i.toObject().data)[s]??"").replace(/#.*$/gm,""),d=new Set([...c.matchAll(hA)].map(([,m])=>m));return[...c.matchAll(fA)].flatMap(([,m,p])=>{let u=m??p??"";return u===""||d.has(u)||u==="unix"?[]:[{host:u.toLowerCase(),by:`nginx (${s})`,at:r.path,declaredAt:{manifest:i,path:["data",s]}}]})})})}function zs(e,n){return n.derive(gA).some(t=>e===t||e.startsWith(`${t}-`))}function gA({manifests:e}){return e.flatMap(({apiVersion:n,name:t})=>{let[r="",a]=n.split("/");return a!==void 0&&r.includes(".")&&!r.endsWith(".k8s.io")&&t!==""?[t]:[]})}function Vt(e,n){let t=n.derive(bA),r=t.get(e);if(r!==void 0)return r;let a=kA(e,n);return t.set(e,a),a}function bA(){return new WeakMap}function kA(e,n){let{namespace:t}=e.workload.resource,r=In(e.workload.manifest,n);return n.ofKind("Service").filter(a=>a.namespace===t||a.namespace===void 0||t===void 0).filter(a=>r.some(o=>o.includes(a)))}function Js(e,n){return n.filter(r=>e.startsWith(`${r}-`)||r.startsWith(`${e}-`)).sort((r,a)=>a.length-r.length||(r<a?-1:1))[0]??he(e,n)}function Ph(e,n,t){if(e.includes(".")||e==="localhost"||/^\d+$/.test(e))return;let r=Vt(n,t);if(r.some(({name:c})=>c===e)||wA(e,n,t))return;let{namespace:a}=n.workload.resource,o=t.named("Service",e),[s]=o;if(s!==void 0){let c=a!==void 0&&o.every(m=>m.namespace!==void 0&&m.namespace!==a),d=In(n.workload.manifest,t).some(m=>m.includes(s));return c&&d?{kind:"other-namespace",service:s}:void 0}let i=Js(e,r.map(c=>c.name)),l=r.find(c=>c.name===i);return l===void 0?void 0:{kind:"near-miss",service:l}}function wA(e,n,t){return F(n.raw.hostAliases).flatMap(({value:a})=>st(a.hostnames)).includes(e)||In(n.workload.manifest,t).some(({isOpen:a})=>a)?!0:zs(e,t)}var Rh=f({id:"dependency-host-not-declared",scope:"container",summary:"A setting names a host that is almost, but not quite, a Service of the same set",messages:{nearMiss:({by:e,host:n,service:t})=>`${e} names the host ${n}, which no Service has, but there is a Service ${t}.`,otherNamespace:({by:e,host:n,namespace:t})=>`${e} names the host ${n}, and the Service of that name is in the namespace ${t}.`},*check({pod:e,container:n,index:t}){let r=new Set;for(let a of Oh(e,n,t)){let o=Ph(a.host,e,t);if(o===void 0||r.has(a.host))continue;r.add(a.host);let{service:s}=o,i={at:a.at,certainty:"likely",prediction:O(e,n,{reason:`no such host: ${a.host}`}),related:[...vA(a),{message:`the Service ${s.name}`,at:{manifest:s,path:["metadata","name"]}}]},l={by:a.by,host:a.host};if(o.kind==="near-miss"){let c=`name the host ${s.name}`;yield{...i,message:"nearMiss",data:{...l,service:s.name},fix:{description:c,safety:"review"}}}else{let c=s.namespace??"",d=`name the host ${s.name}.${c}`;yield{...i,message:"otherNamespace",data:{...l,namespace:c},fix:{description:d,safety:"review"}}}}}});function vA({declaredAt:e}){return e===void 0?[]:[{message:"the host stands here",at:e}]}var SA=/(?:^|[;&|\n(]\s*)(?:if|for|while|until|case|function)\s|[{}()`]|<<|\w+\s*\(\)/;function Ah(e,n){if(SA.test(e))return;let t=xA(e),r=[],a=n;return t.forEach(({words:o,separator:s},i)=>{let[l,...c]=o;if(l==="set"){a||=c.some(y=>/^-[a-z]*e/.test(y)||y==="errexit");return}let d=t.slice(i),m=d.slice(0,-1).every(y=>y.separator==="&&"),p=d.find(y=>y.separator!=="&&")?.separator==="||",u=s==="|"||s==="&";r.push({words:o,failsScript:!u&&!p&&(m||a&&s===";")})}),r}function xA(e){let n=e.replace(/\\\n/g," ").match(/"[^"]*"|'[^']*'|#[^\n]*|&&|\|\||[;\n|&]|[^\s;|&"']+/g)??[],t=[],r=[],a=o=>{r.length>0&&t.push({words:r,separator:o}),r=[]};for(let o of n)o.startsWith("#")||(o===";"||o===`
`?a(";"):/^(?:&&|\|\||\||&)$/.test(o)?a(o):r.push(o.replace(/^(["'])(.*)\1$/s,"$2")));return a(";"),t}var OA=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;function Wt(e){let[n]=e;if(n===void 0)return[];let t=i=>i?.path===void 0?{}:{path:i.path};if(!OA.test(n.text))return[{words:e.map(({text:i})=>i),...t(n)}];let r=e.findIndex(({text:i},l)=>l>0&&/^-[a-z]*c$/.test(i)),a=e[r+1];if(r===-1||a===void 0)return[];let o=e.slice(1,r+1).some(({text:i})=>/^-[a-z]*e/.test(i));return(Ah(a.text,o)??[]).filter(({failsScript:i})=>i).map(({words:i})=>({words:i,...t(a)}))}var Eh=f({id:"dependency-on-localhost",scope:"container",summary:"A container looks for its database or server in its own pod, where nothing of the kind runs",messages:{setting:({name:e,host:n})=>`${e} names ${n}, which is this pod itself, and no other container of it could be meant.`,command:({command:e})=>`\`${e}\` connects to its own pod, where no other container runs.`},*check({pod:e,container:n,index:t}){if(e.hostNetwork||!AA(e,n))return;let r=R(e,n,t),a=MA(r);if(a!==void 0){yield{message:"command",data:{command:a.text},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"connection refused"}),fix:{description:"name the Service in place of localhost",safety:"review"}};return}if(r.image?.facts.ports===void 0)for(let{name:o,value:s,path:i}of q(e,n,t).variables){let l=s===void 0||!PA.test(o)?void 0:Us(s).find(RA)?.host;l!==void 0&&(yield{message:"setting",data:{name:o,host:l},at:i,certainty:"likely",prediction:O(e,n,{reason:"connection refused"}),fix:{description:`set ${o} to the name of the Service`,safety:"review"}})}}}),PA=/^(?:\w+_)?(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MONGO|MONGODB|REDIS|RABBITMQ|AMQP|MEMCACHED|ELASTICSEARCH)_?(?:HOST|HOSTNAME|SERVER|URL|URI|ADDR|ADDRESS)$/;function RA({host:e}){return e==="localhost"||e==="127.0.0.1"}function AA({containers:e,annotations:n,labels:t},r){let a=e.filter(({role:s})=>s==="main"||s==="sidecar").filter(s=>s!==r),o=[...Object.keys(n),...Object.keys(t)].some(s=>/inject|sidecar|proxy|dapr\.io|istio|linkerd/i.test(s));return a.length===0&&!o}var EA=/^(?:curl|wget|psql|pg_isready|mysql|mysqladmin|redis-cli|mongosh|mongo|nc)$/,CA=/(?:^|[/@])(?:localhost|127\.0\.0\.1)(?=[:/?]|$)/;function MA({given:e,image:n}){let t=Wt(e),[r]=t;if(t.length!==1||r===void 0||n?.facts.ports!==void 0)return;let[a="",...o]=r.words;if(!(!EA.test(a.split("/").at(-1)??"")||!o.some(s=>CA.test(s))))return{text:r.words.join(" "),...r.path===void 0?{}:{path:r.path}}}var TA=[{flag:/^(?:-p|--publish)$/,value:/^(?:[\d.]+:)?\d+:\d+(?:\/(?:tcp|udp))?$/,instead:"ports and a Service"},{flag:/^(?:-v|--volume)$/,value:/^[\w./~-]+:\/[\w./-]+(?::(?:ro|rw|z|Z))?$/,instead:"volumes and volumeMounts"},{flag:/^--restart$/,value:/^(?:always|unless-stopped|on-failure(?::\d+)?|no)$/,instead:"restartPolicy"}],Ch=f({id:"docker-flags-as-args",scope:"container",summary:"The arguments are flags of `docker run`, which the program of the image does not know",messages:{flag:({text:e,instead:n})=>`\`${e}\` is an option of docker run, but here the program is given it; in a pod this is said with ${n}.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t);if(r.some(({text:o})=>ge(o)!==void 0||/(?:^|\/)(?:docker|podman|nerdctl)$/.test(o)))return;let a=_A(r);a?.word.path!==void 0&&(yield{message:"flag",data:{text:a.text,instead:a.instead},at:a.word.path,certainty:"likely",prediction:O(e,n),fix:{description:`remove it and use ${a.instead}`,safety:"review"}})}});function _A(e){for(let[n,t]of e.entries()){let r=/^(-[\w-]+)[ =](.+)$/.exec(t.text),a=r?.[1]??t.text,o=r?.[2]??e[n+1]?.text??"",s=TA.find(i=>i.flag.test(a)&&i.value.test(o));if(s!==void 0)return{word:t,text:`${a} ${o}`,instead:s.instead}}}function Mh(e,n,t){let r=[...LA(n),...NA(n)].filter(({variables:o})=>o.length>0);if(r.length===0||Ir(e.workload.manifest,t)||DA(e,n,t))return[];let a=jA(e,n,t);return r.flatMap(({variables:o,visible:s,...i})=>o.filter(l=>!s.has(l)&&!a.has(l)&&!IA(l)&&!ff(l,t)).map(l=>{let c=n.env.find(({name:d})=>d===l);return{variable:l,...i,...c===void 0?{}:{definedAt:[...c.path,"name"]}}}))}function LA({env:e}){return e.map(({name:n,value:t,path:r},a)=>({place:n,path:[...r,"value"],variables:Th(t??""),visible:new Set(e.slice(0,a).map(o=>o.name))}))}function NA(e){if([...e.command??[],...e.args??[]].some(r=>$A.test(r)))return[];let t=new Set(e.env.map(({name:r})=>r));return["command","args"].flatMap(r=>(e[r]??[]).map((a,o)=>({place:r,path:e.at(r,o),variables:Th(a),visible:t})))}var $A=/(?:^|\/)(?:ba|da|z|k|a)?sh$|^-[a-z]*c$|\n/;function Th(e){return[...e.matchAll(/(\$+)\(([A-Z_][A-Z0-9_]*)\)/g)].flatMap(([,t="",r=""])=>t.length%2===1?[r]:[])}function IA(e){return/_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(e)}function DA(e,n,t){return De(n).filter(({place:r})=>r==="envFrom").some(r=>{let a=Xn({...r,optional:!1},e.workload.manifest,t);return!(a.outcome==="found"&&a.holders.length>0)||a.holders.some(({hasAllKeys:s})=>!s)})}function jA(e,{envFrom:n},t){return new Set(n.flatMap(({kind:r,name:a,prefix:o,path:s})=>{let l=Xn({kind:r,name:a,optional:!1,place:"envFrom",path:s},e.workload.manifest,t);return(l.outcome==="found"?l.holders:[]).flatMap(({keys:d})=>[...d].map(m=>o+m))}))}var _h=f({id:"env-reference-unresolved",scope:"container",summary:"A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is",messages:{tooLate:({name:e,variable:n})=>`$(${n}) in the value of ${e} stays as it is, because ${n} is defined only further down the list`,unknown:({name:e,variable:n})=>`$(${n}) in ${e} stays as it is, because the container has no environment variable ${n}`},*check({pod:e,container:n,index:t}){for(let{variable:r,definedAt:a,place:o,path:s}of Mh(e,n,t))yield{message:a===void 0?"unknown":"tooLate",data:{name:V(o),variable:V(r)},at:s,certainty:"likely",prediction:O(e,n,{reason:`the program reads the text $(${V(r)})`}),related:a===void 0?[]:[{message:"defined here",at:a}],fix:{description:a===void 0?`define ${V(r)}, or write $$(${V(r)}) where the text itself is meant`:`move ${V(r)} above it`,safety:"review"}}}});var Lh=f({id:"env-value-not-string",scope:"container",summary:"An environment variable has a number or a boolean as its value, so the API server refuses the object",messages:{wrongType:({name:e,type:n})=>`the value of the environment variable ${e} is ${n}, but the API server takes only a string`},*check({container:e}){for(let{name:n,rawValue:t,path:r}of e.env){let a=FA[typeof t];if(a===void 0||t===null)continue;let o=[...r,"value"];yield{message:"wrongType",data:{name:V(n),type:Array.isArray(t)?"a list":a},at:o,certainty:"certain",prediction:Y(e,"Rejected","cannot unmarshal into Go struct field EnvVar.value of type string"),fix:{description:"put the value in quotes",safety:"review",edits:Number.isSafeInteger(t)?[{op:"set",path:o,value:String(t)}]:[]}}}}}),FA={number:"a number",boolean:"a boolean",object:"a map"};var Nh=f({id:"file-mount-inside-config-volume",scope:"container",summary:"A single file is mounted inside a ConfigMap or Secret volume, where only folders can be",messages:{nested:({inner:e,outer:n,volume:t})=>`${e} is a single file inside ${n}, where volume ${t} is mounted, and the kubelet makes a folder as its mount point.`},*check({pod:e,container:n,index:t}){for(let r of n.volumeMounts){let a=VA(e,r,t)?WA(e,n,r):void 0;a!==void 0&&(yield{message:"nested",data:{inner:r.mountPath,outer:a.mountPath,volume:a.name},at:r.path,certainty:"likely",prediction:O(e,n,{exitCode:128,reason:"not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"}),related:[{message:"the volume around it is mounted here",at:a.path}],fix:{description:`join both in one projected volume at ${a.mountPath}, or mount the file beside it`,safety:"review"}})}}});function VA(e,{name:n,subPath:t},r){let a=t===void 0?void 0:ae(e,n);return(a===void 0?void 0:Br(e,a,r))?.some(({path:s})=>s===t)??!1}function WA(e,{volumeMounts:n},t){let r=B(t.mountPath),[a]=n.filter(({mountPath:o})=>B(o)!==r&&cn(r,B(o))).sort((o,s)=>s.mountPath.length-o.mountPath.length);if(!(a===void 0||a.subPath!==void 0))return ae(e,a.name)?.kind==="files"?a:void 0}var Ih=/^(--?[A-Za-z][\w.-]+) +([^\s-]\S*)$/,$h=/(?:args?|options?|opts|flags?|params?|command|cmd|exec|eval|query|filter|expression|^-[ce])$/i,Dh=f({id:"flag-and-value-in-one-argument",scope:"container",summary:"A flag and its value stand in one element, so the program sees a flag with a space in its name",messages:{joined:({flag:e,text:n})=>`\`${n}\` is one element, so the program sees a flag of that whole name instead of ${e} with a value.`},*check({pod:e,container:n,index:t}){let{given:r,words:a}=R(e,n,t);if(wn(e)||r.some(({text:c})=>ge(c)!==void 0))return;let o=r.findIndex((c,d)=>BA(c,r[d-1])),s=r[o],[,i="",l=""]=Ih.exec(s?.text??"")??[];s?.path===void 0||i===""||(yield{message:"joined",data:{flag:i,text:s.text},at:s.path,certainty:a===void 0?"possible":"likely",prediction:O(e,n),fix:{description:`write "${i}=${l}", or two elements: "${i}", "${l}"`,safety:"review",edits:i.startsWith("--")?[{op:"set",path:s.path,value:`${i}=${l}`}]:[]}})}});function BA(e,n){return Ih.test(e.text)&&!$h.test(n?.text??"")&&!$h.test(e.text.split(" ")[0]??"")}var KA=new Set(["env","envFrom","volume","projected"]),jh=f({id:"generated-name-mismatch",scope:"pod",summary:"kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow",messages:{plain:({object:e,by:n})=>`${e} is made by ${n} with a hash at the end of its name, and that kustomization does not apply this workload`,hashed:({object:e,name:n})=>`${e} carries the hash of one state of ${n}, which changes with its content`,rendered:({object:e,name:n})=>`${e} is not declared, only ${n}, which carries the hash of a kustomize generator`},*check({pod:e,index:n}){let[t]=e.containers,a=[...e.containers.flatMap(De),...Ye(e)].filter(({place:o})=>KA.has(o));for(let{reference:o,resolution:s}of Nr(a,e.workload.manifest,n)){let{evidence:i,scope:l}=s;if(i.type!=="hash-suffix"||t===void 0)continue;let c=Zn(o,e,Qn(o,e)??t,l.namespace);if(c===void 0)continue;let{declaration:d}=i,{manifest:m}=d,p={object:Be(o),name:V(d.name)},u={at:o.path,certainty:$t(o,s,n.world),prediction:c,related:dn("made here",d)};d.hasHashSuffix?o.name!==d.name?yield{message:"hashed",data:p,...u}:m!==void 0&&(yield{message:"plain",data:{...p,by:Kl(m)},...u}):yield{message:"rendered",data:p,...u}}}});var GA={"":1,B:1,KiB:1024,MiB:1048576,GiB:1073741824,TiB:1099511627776};function Ys(e){if(e===""||e==="off")return"off";let[,n,t=""]=/^(\d+)([A-Za-z]*)$/.exec(e)??[],r=GA[t];if(n===void 0||r===void 0)return"malformed";let a=Number(n)*r;return a<2**63?{bytes:a}:"malformed"}function Fh(e){let[,n,t]=/^\s*(\d+)(?:\.\d+)?\s*([kmgt])i?b?\s*$/i.exec(e)??[];return n===void 0||t===void 0?void 0:`${n}${t.toUpperCase()}iB`}var Vh=f({id:"gomemlimit-exceeds-limit",scope:"container",summary:"GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory",messages:{exceeds:({value:e,limit:n})=>`GOMEMLIMIT=${e} is not below the memory limit of ${n}, so the garbage collector hurries only when the kernel has already killed the container.`},*check({pod:e,container:n,index:t}){let r=We(e,n),a=q(e,n,t).get("GOMEMLIMIT");if(r===void 0||a?.value===void 0)return;let o=Ys(a.value);if(typeof o=="string"||o.bytes<r.bytes)return;let s=`${Math.floor(r.bytes*ce("go-memory-share-that-fits")/2**20)}MiB`;yield{message:"exceeds",data:{value:a.value,limit:String(r.raw)},at:a.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set GOMEMLIMIT=${s}, nine tenths of the limit`,safety:"review",...a.declaredAt===void 0?{edits:[{op:"set",path:a.path,value:s}]}:{}}}}});var Wh=f({id:"gomemlimit-malformed",scope:"container",summary:"Go refuses to start with a GOMEMLIMIT that it cannot read",messages:{malformed:({value:e,meant:n})=>`Go cannot read GOMEMLIMIT=${e}, so the program aborts before it begins${n===void 0?"":`; write ${n}`}.`},*check({pod:e,container:n,index:t}){let r=q(e,n,t).get("GOMEMLIMIT"),a=r?.value;if(r===void 0||a===void 0||/[{}$<>]/.test(a)||Ys(a)!=="malformed")return;let o=Fh(a),s=n.image===void 0?void 0:xe(n.image),{declaredAt:i}=r;yield{message:"malformed",data:{value:a,meant:o},at:r.path,certainty:s?.match==="exact"&&s.facts.language==="go"?"certain":"likely",prediction:O(e,n,{exitCode:2,reason:"fatal error: malformed GOMEMLIMIT"}),...i===void 0?{}:{related:[{message:"the value stands here",at:i}]},fix:{description:`set GOMEMLIMIT to ${o??"a whole number with B, KiB, MiB, GiB or TiB, for example 400MiB"}`,safety:"review",...o===void 0||i!==void 0?{}:{edits:[{op:"set",path:r.path,value:o}]}}}}});var Bh=f({id:"heap-exceeds-limit",scope:"container",summary:"The JVM may use more memory for its heap than the container is allowed to have",messages:{initial:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM starts with a heap that does not fit into the memory limit of ${t}.`,maximum:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM heap may outgrow the memory limit of ${t}.`,narrow:({option:e,by:n,limit:t,share:r})=>`${n} sets ${e}, ${r} % of the memory limit of ${t}, which leaves little for the rest of the JVM.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let a=qs(n,q(e,n,t)),o=a.initial!==void 0&&a.initial.bytes>=r.bytes,s=o?a.initial:a.maximum;if(s===void 0||s.bytes<=r.bytes*ce("jvm-heap-share-of-limit"))return;let i=s.bytes>=r.bytes;yield{message:o?"initial":i?"maximum":"narrow",data:qA(s,r),at:s.path,certainty:HA(s,{isTooLarge:i,isUsedAtOnce:o&&a.preTouch}),prediction:Oe(e,n),related:UA(s,r),fix:zA(s,r)}}});function HA({isSurelyRead:e},{isTooLarge:n,isUsedAtOnce:t}){return t?e?"certain":"likely":n&&e?"likely":"possible"}function qA({text:e,bytes:n,variable:t},r){return{option:e.startsWith("-")?e:`a heap of ${ze(n)}`,by:t===void 0?"The command line":t.name,limit:String(r.raw),share:Math.round(n/r.bytes*100)}}function UA({variable:e},n){let t=e?.declaredAt;return[{message:`the ${n.of}'s memory limit is ${n.raw}`,at:n.path},...t===void 0?[]:[{message:"the value stands here",at:t}]]}function zA({text:e,bytes:n},t){let r=ce("jvm-heap-share-that-fits"),a=Math.floor(t.bytes*r/2**20),o=Math.ceil(n/r/2**26)*64;return{description:`set ${e.startsWith("-Xm")?`${e.slice(0,4)}${a}m`:`a heap of ${a}m`} in place of ${e}, or raise the memory limit to ${o}Mi`,safety:"review"}}var Kh=f({id:"image-entrypoint-bypassed",scope:"container",summary:"`command` replaces the entrypoint that drops root, and the server refuses to run as root",messages:{asRoot:({program:e,image:n})=>`command replaces the entrypoint of ${n}, which drops root, and ${e} refuses to run as root.`},*check({pod:e,container:n,index:t}){let{image:r,given:a,replacesEntrypoint:o}=R(e,n,t),[s]=a,i=r?.facts.bypass;r===void 0||i?.asRoot!=="refuses"||!o||s?.path===void 0||!i.programs.includes(s.text)||Nt(e,n,r)?.uid!==0||a.some(({text:l})=>/^(--user(=|$)|-u)/.test(l))||(yield{message:"asRoot",data:{program:s.text,image:n.image?.text??""},at:s.path,certainty:$("certain",r,"bypass","user"),prediction:O(e,n,{exitCode:1}),fix:{description:"write it as args, so that the entrypoint runs first",safety:"review",edits:[{op:"remove",path:n.at("command")},{op:"set",path:n.at("args"),value:a.map(({text:l})=>l)}]}})}});function Kr(e,n,t,r){let a=r.dataDirectory?.path,o=a===void 0?void 0:n.volumeMounts.find(l=>JA(l,a)),s=e.volumes.find(({name:l})=>l===o?.name)?.raw;if(s===void 0||s.emptyDir!==void 0)return"certain";let i=P(v(s.persistentVolumeClaim)?.claimName);return i!==void 0&&t.named("PersistentVolumeClaim",i).length>0?"certain":"likely"}function JA({mountPath:e},n){let t=e.replace(/\/+$/,"");return n===t||n.startsWith(`${t}/`)||t.startsWith(`${n}/`)}function Gh({name:e,refuses:n,when:t},r,a){if(vn(e,r)!=="yes"||t!==void 0&&vn(t,r)!=="yes")return!1;if("always"in n)return!0;if("without"in n)return n.without.some(s=>vn(s,r)==="no");if("with"in n)return n.with.some(s=>vn(s,r)==="yes");let o=a(e);return o!==void 0&&o!==""&&YA(n,o)}function YA(e,n){return"values"in e?e.values.includes(n):"shorterThan"in e?n.length<e.shorterThan:"fewerClassesThan"in e?QA(n)<e.fewerClassesThan:!new RegExp(`^(?:${e.notMatching})$`,"s").test(n)}function QA(e){return[/[A-Z]/,/[a-z]/,/[0-9]/,/[^A-Za-z0-9]/].filter(n=>n.test(e)).length}function Hh(e,n,t,r){let a=XA(n,t);if(a===void 0)return;let{namespace:o}=e.workload.resource,s=r.named("Secret",a.secret).filter(m=>m.namespace===void 0||o===void 0||m.namespace===o),[i]=s;if(i===void 0||s.length>1)return;let l=i.toObject(),c=ie(l.stringData)[a.key],d=P(ie(l.data)[a.key]);return c??(d===void 0?void 0:us(d))}function XA(e,n){let t=e.env.filter(a=>a.name===n).at(-1);if(t!==void 0)return t.from?.type==="secretKeyRef"?{secret:t.from.name,key:t.from.key}:void 0;let r=e.envFrom.filter(({prefix:a})=>n.startsWith(a)).at(-1);return r?.kind==="Secret"?{secret:r.name,key:n.slice(r.prefix.length)}:void 0}var qh=f({id:"image-env-invalid-value",scope:"container",summary:"The image refuses to start with this value of a variable",messages:{refused:({image:e,name:n,because:t})=>`${e} does not start with this ${n}: it ${t}.`},*check(e){let{pod:n,container:t,index:r}=e,{image:a,replacesEntrypoint:o}=R(n,t,r);if(a===void 0||o)return;let s=q(n,t,r),i=c=>s.get(c)?.value??Hh(n,t,c,r),l=new Set;for(let c of a.facts.environment??[]){let d=s.get(c.name);if(d===void 0||l.has(c.name)||!Gh(c,s,i))continue;l.add(c.name);let{declaredAt:m}=d;yield{message:"refused",data:{image:t.image?.text??"",name:c.name,because:c.because},at:d.path,certainty:$(ZA(c,e),a,"environment"),prediction:O(n,t,c.exitCode===void 0?{}:{exitCode:c.exitCode}),...m===void 0?{}:{related:[{message:"the value",at:m}]},fix:{description:eE(c),safety:"review"}}}}});function ZA({onFirstStart:e},{pod:n,container:t,index:r}){let a=R(n,t,r).image?.facts;return e===!0&&a!==void 0?Kr(n,t,r,a):"certain"}function eE({name:e,refuses:n}){return"always"in n?`remove ${e}`:"with"in n?`remove ${e}, or what it cannot be combined with`:"without"in n?`set ${n.without.join(" and ")} as well, or remove ${e}`:`give ${e} another value`}var Uh=f({id:"image-env-value-and-file",scope:"container",summary:"The image takes a setting from a variable or from a file, and is given both",messages:{both:({name:e})=>`${e} and ${e}_FILE are both set, and the entrypoint ends when it finds both.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=R(e,n,t);if(r===void 0||a)return;let o=q(e,n,t);for(let s of r.facts.fileVariables??[]){let i=o.get(s),l=o.get(`${s}_FILE`);if(!(i===void 0||l===void 0)&&![s,`${s}_FILE`].some(c=>vn(c,o)!=="yes")){yield{message:"both",data:{name:s},at:l.path,certainty:$(Kr(e,n,t,r.facts),r,"fileVariables"),prediction:O(e,n,{exitCode:1,reason:`both ${s} and ${s}_FILE are set`}),related:[{message:"the other one",at:i.path}],fix:{description:`remove ${s} or ${s}_FILE`,safety:"review"}};return}}}});var nE=["tail","-f","/dev/null"],zh=f({id:"image-exits-immediately",scope:"container",summary:"The image has nothing to run for long and the manifest gives it no command",messages:{shell:({image:e,program:n})=>`${e} runs ${n}, which ends at once because nobody types into it, and the manifest gives it no command.`,tool:({image:e})=>`${e} is a command-line tool, which ends at once when the manifest gives it no arguments.`},*check({pod:e,container:n,index:t}){let{given:r,image:a}=R(e,n,t),{endsAtOnce:o,endsWith:s,command:i}=a?.facts??{};if(a===void 0||o===void 0||r.length>0||!Lt(e,n))return;let l=o!=="tool";if(l&&(n.stdin||n.tty))return;let c=n.image?.text??"";yield{...l?{message:"shell",data:{image:c,program:i?.[0]??"an interpreter"}}:{message:"tool",data:{image:c}},at:n.at("image"),certainty:$(l?"certain":"likely",a,"endsAtOnce"),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:"give it the program that it shall run, or make it a Job; to keep it waiting for you, use `tail -f /dev/null`",safety:"review",edits:l?[{op:"set",path:n.at("command"),value:nE}]:[]}}}});var Jh=f({id:"image-needs-subcommand",scope:"container",summary:"The program of the image prints its usage and ends unless it is told what to do",messages:{noArguments:({image:e,example:n})=>`${e} prints its usage and ends unless it is given arguments such as ${n}, and it is given none.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:a}=r,o=a?.facts.needsArguments??[];a===void 0||o.length===0||!tE(r)||(yield{message:"noArguments",data:{image:n.image?.text??"",example:o.join(" ")},at:r.given[0]?.path??n.at("image"),certainty:$("certain",a,"needsArguments"),prediction:O(e,n),fix:{description:`set args: ${JSON.stringify(o)}`,safety:"review",edits:[{op:"set",path:n.at("args"),value:[...o]}]}})}});function tE({given:e,image:n,replacesEntrypoint:t}){let{entrypoint:r=[],command:a=[]}=n?.facts??{},o=[r.at(-1),a[0]],[s]=e;return e.length===0||t&&e.length===1&&o.includes(s?.text)}var Yh=f({id:"image-refuses-root",scope:"container",summary:"The image ends at once when it is run as root",messages:{root:({image:e})=>`${e} refuses to run as root, and runAsUser is 0.`},*check({pod:e,container:n,index:t}){let r=Je(e,n,"runAsUser"),{image:a,replacesEntrypoint:o}=R(e,n,t);if(r?.value!==0||a?.facts.refusesRoot!==!0||o)return;let{uid:s}=a.facts;yield{message:"root",data:{image:n.image?.text??""},at:r.path,certainty:$("certain",a,"refusesRoot"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${s??"to the image's own uid"}, and fsGroup: 0 or ${s??"the same"} where its volumes belong to root`,safety:"review",...s===void 0?{}:{edits:[{op:"set",path:r.path,value:s}]}}}}});var Qh=f({id:"image-required-env",scope:"container",summary:"The image refuses to start without a variable that is not set",messages:{absent:({image:e,variables:n})=>`${e} does not start without ${n}, and nothing sets it.`,empty:({image:e,variables:n})=>`${e} does not start without ${n}, and the value is empty.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:a}=r;if(a===void 0||r.replacesEntrypoint)return;let o=q(e,n,t);for(let s of a.facts.requiredEnvironment??[]){if(!rE(s,r,o)||!aE(s,o))continue;let i=oE(s).map(c=>o.get(c)).find(c=>c?.value===""),l=s.onFirstStart===!0?Kr(e,n,t,a.facts):"certain";yield{message:i===void 0?"absent":"empty",data:{image:n.image?.text??"",variables:sE(s.anyOf)},at:i?.path??n.at("env"),certainty:$(l,a,"requiredEnvironment"),prediction:O(e,n,{...s.exitCode===void 0?{}:{exitCode:s.exitCode},...s.log===void 0?{}:{reason:s.log}}),fix:{description:`set ${s.anyOf[0]?.replaceAll("+"," and ")}, best from a Secret`,safety:"review"}}}}});function rE({programs:e,when:n},t,r){return e!==void 0&&!e.includes(Tr(t)??"")?!1:n===void 0||vn(n,r)==="yes"}function aE({anyOf:e},n){return e.every(t=>vn(t,n)==="no")}function oE({anyOf:e}){return e.flatMap(n=>n.split("+")).filter(n=>!n.includes("="))}function sE(e){let n=e.slice(0,4).map(r=>r.replaceAll("+"," with ").replace(/\|.*/,"")),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var Xh=f({id:"init-never-ends",scope:"container",summary:"An init container runs for ever, so the main containers never start",messages:{server:({container:e,image:n})=>`Init container ${e} runs ${n}, a server that never ends, and the next container starts only when it has ended.`,waits:({container:e,command:n})=>`Init container ${e} runs \`${n}\`, which never ends, and the next container starts only when it has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let r=R(e,n,t),a=cE(r,n),o=a===void 0?iE(r):void 0;if(a===void 0&&o===void 0)return;let s={prediction:Y(n,"Pending","Init:0/1"),fix:{description:"set restartPolicy: Always on it, which makes it a sidecar, or move it to containers",safety:"review",edits:[{op:"set",path:n.at("restartPolicy"),value:"Always"}]}};if(a!==void 0){let i={container:n.name,command:a.text};yield{...s,message:"waits",data:i,at:a.path,certainty:"certain"}}else if(o!==void 0){let i={container:n.name,image:n.image?.text??""};yield{...s,message:"server",data:i,at:n.at("image"),certainty:o}}}});function iE({image:e,given:n}){let{ports:t,endsAtOnce:r,needsArguments:a,configFile:o}=e?.facts??{};return e===void 0||t===void 0||t.length===0||n.length>0||r!==void 0||(a?.length??0)>0||o!==void 0?void 0:$("certain",e)}var lE=/(?:^|[;&\n]\s*|\bexec\s+)((?:sleep\s+inf(?:inity)?|tail\s+-[fF]\s+\/dev\/null))\s*;?\s*$/;function cE({given:e},n){let t=e.at(-1);if(t===void 0)return;let r=t.path??n.at("command"),a=lE.exec(t.text)?.[1];if(a!==void 0&&e.length>1)return{text:a,path:r};let o=e.map(({text:i})=>i.split("/").at(-1)).join(" ");return/^(?:sleep inf(?:inity)?|tail -[fF] null)$/.exec(o)===null?void 0:{text:e.map(({text:i})=>i).join(" "),path:e[0]?.path??r}}var dE=/(?:\buntil\s+|\bwhile\s+!\s*)([^;\n]+?)\s*(?:;|\n)\s*do\b/g,mE=/\b(?:nslookup|getent\s+hosts|dig|host)\s+(?:[-+]\S+\s+)*([a-z0-9][a-z0-9.-]*)/i,pE=/\b(?:nc|ncat|telnet)\s+(?:-\S+\s+(?:\d+\s+)?)*([a-z0-9][a-z0-9.-]*)\s+\d+|\b(?:curl|wget)\s[^;|&]*?\bhttps?:\/\/([a-z0-9][a-z0-9.-]*)|\b(?:pg_isready|mysqladmin|redis-cli|mysql|psql)\s[^;|&]*?(?:-h\s*|--host[=\s])([a-z0-9][a-z0-9.-]*)/i;function Qs(e){return[...e.matchAll(dE)].flatMap(([,n=""])=>{let t=pE.exec(n),r=t?.[1]??t?.[2]??t?.[3];if(r!==void 0)return[{host:r.toLowerCase(),needs:"connection"}];let a=mE.exec(n)?.[1];return a===void 0?[]:[{host:a.replace(/\.$/,"").toLowerCase(),needs:"name"}]})}var Zh=f({id:"init-waits-for-own-pod",scope:"container",summary:"An init container waits for a Service that only its own pod could answer for",messages:{deadlock:({container:e,service:n})=>`Init container ${e} waits until ${n} answers, but only this pod stands behind that Service, and it starts when the init container has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=R(e,n,t);for(let{text:a,path:o}of r)for(let{host:s,needs:i}of Qs(a)){let l=Vt(e,t).find(({name:c})=>c===s.split(".")[0]);if(!(i!=="connection"||l===void 0||!uE(l,e,t))){yield{message:"deadlock",data:{container:n.name,service:l.name},at:o??n.at("command"),certainty:e.workload.replicas===void 0||e.workload.replicas<=1?"certain":"likely",prediction:Y(n,"Pending","Init:0/1"),related:[{message:"the Service",at:{manifest:l,path:["spec","selector"]}}],fix:{description:"remove the init container, or let it wait for what the pod really needs",safety:"review"}};return}}}});function uE(e,n,t){let r=v(e.toObject().spec),a=Object.entries(ie(r?.selector));if(a.length===0||r?.publishNotReadyAddresses===!0)return!1;let o=s=>a.every(([i,l])=>s[i]===l);return o(n.labels)?!t.manifests.some(s=>s!==n.workload.manifest&&(St(s)?.pods??[]).some(i=>o(i.labels))):!1}var ey=f({id:"init-waits-for-unknown-service",scope:"container",summary:"An init container waits for a Service that nothing declares, perhaps for ever",messages:{unknown:({container:e,host:n})=>`Init container ${e} waits for ${n}, a Service that nothing in this set declares.`,nearMiss:({container:e,host:n,service:t})=>`Init container ${e} waits for ${n}, which no Service is called, but there is a Service ${t}.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=R(e,n,t);for(let{text:a,path:o}of r)for(let{host:s}of Qs(a)){let i=fE(s,e);if(i===void 0||!hE(i,e,t))continue;let l=Js(i,Vt(e,t).map(m=>m.name)),c={at:o??n.at("command"),prediction:Y(n,"Pending","Init:0/1")},d={container:n.name,host:i};if(l===void 0){let m=`declare the Service ${i} in the same namespace, or correct the name`;yield{...c,message:"unknown",data:d,certainty:"possible",fix:{description:m,safety:"review"}}}else{let m=`wait for ${l}`;yield{...c,message:"nearMiss",data:{...d,service:l},certainty:"likely",fix:{description:m,safety:"review"}}}return}}});function fE(e,n){let[t,r,...a]=e.split(".");if(!(t===void 0||t===""||t==="localhost"||/^\d+$/.test(t))){if(r===void 0||r==="")return t;if(r===n.workload.resource.namespace)return a.length===0||a[0]==="svc"?t:void 0}}function hE(e,n,t){return t.named("Service",e).length>0?!1:!In(n.workload.manifest,t).some(a=>a.isOpen)&&!zs(e,t)}var ny=f({id:"key-file-too-open",scope:"container",summary:"The program refuses a key file that others than its owner may read",messages:{open:({program:e,file:n,mode:t})=>`${e} refuses ${n} because its mode is ${t}, so others than its owner may read it.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t);for(let{program:a,file:o,forbidden:s,image:i,path:l}of yE(r,n)){let c=Wr(e,n,o);if(c===void 0||(c&s)===0||r.image?.id!==i)continue;let d=le(n,o);yield{message:"open",data:{program:a,file:o,mode:`0${c.toString(8)}`},at:l??d?.path??n.at("volumeMounts"),certainty:$("certain",r.image),prediction:O(e,n,{exitCode:1}),...d===void 0?{}:{related:[{message:"mounted here",at:d.path}]},fix:{description:"copy the file in an init container into an emptyDir, give it to the program's own uid and set its mode to 0400",safety:"review"}}}}});function yE({words:e,given:n},{volumeMounts:t}){let r=e??n,a=r.flatMap(({text:s,path:i},l)=>{let d=/^--keyFile=(\S+)$/.exec(s)?.[1]??(s==="--keyFile"?r[l+1]?.text:void 0);return d===void 0?[]:[{program:"mongod",file:d,forbidden:63,image:"mongo",...i===void 0?{}:{path:i}}]}),o=t.filter(({mountPath:s})=>s.endsWith("/.erlang.cookie")).map(({mountPath:s})=>({program:"Erlang",file:s,forbidden:63,image:"rabbitmq"}));return[...a,...o]}function ue(e){return`${xc(e)} s`}function On(e,n){let[t,r]=[xc(e),xc(n)];return t===r?`${r} s`:`${t} to ${r} s`}function xc(e){return e<10?Math.round(e*10)/10:Math.round(e)}var fn={initialDelaySeconds:0,periodSeconds:10,timeoutSeconds:1,successThreshold:1,failureThreshold:3};function ty(e){return{initialDelaySeconds:e.initialDelaySeconds??fn.initialDelaySeconds,periodSeconds:e.periodSeconds||fn.periodSeconds,timeoutSeconds:e.timeoutSeconds||fn.timeoutSeconds,successThreshold:e.successThreshold||fn.successThreshold,failureThreshold:e.failureThreshold||fn.failureThreshold,terminationGracePeriodSeconds:e.terminationGracePeriodSeconds}}function be(e){let{kind:n,path:t,handlers:r}=e;return{...ty(e),kind:n,path:t,handler:r.length===1?r[0]:void 0}}function Oc(e,n,t){let r=e.acceptsAfterSeconds??0;return e.failure==="grpc-refused"||e.failure==="hanging"&&n>=r?t:0}var gE=2;var bE=1;function ry(e,{postStartSeconds:n=0}={}){let t=e.initialDelaySeconds;return{earliestSeconds:Math.max(t-bE,n),latestSeconds:Math.max(t,n+gE)+e.periodSeconds}}function Ya(e,n){let{timing:t,boot:r}=e,{periodSeconds:a,timeoutSeconds:o}=t,s=Math.max(t.failureThreshold-(e.carriedFailures??0),1)-1,i=r.failure==="hanging"?Math.ceil(((r.acceptsAfterSeconds??0)-n)/a):0,l=Math.min(Math.max(i,0),s),c=n+l*a,d=Math.max(a,Oc(r,c,o)),m=c+(s-l)*d;return{startSeconds:m,endSeconds:m+Oc(r,m,o)}}function ay(e,n,t={}){if(n==="handler-error")return Number.POSITIVE_INFINITY;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return kE(n,Ya(r,ry(e,t).earliestSeconds))}function oy(e,n,t={}){if(n==="handler-error")return;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return Ya(r,ry(e,t).latestSeconds).endSeconds}function kE(e,n){return e==="hanging"?n.endSeconds:n.startSeconds}function sy(e,n){if(n==="handler-error")return;let t={timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}},r=e.initialDelaySeconds;return{earliestSeconds:Ya(t,r).endSeconds,latestSeconds:Ya(t,r+e.periodSeconds).endSeconds}}function at(e){let n=wE(e),t=sy(e,n);return{safeBoot:ay(e,n),killedBoot:oy(e,n)??Number.POSITIVE_INFINITY,killWindow:[t?.earliestSeconds??Number.POSITIVE_INFINITY,t?.latestSeconds??Number.POSITIVE_INFINITY]}}function wE({handler:e}){return e?.type==="grpc"?"grpc-refused":e?.type==="exec"?"error-status":"refused"}var iy={initialSeconds:10,capSeconds:300,resetSeconds:600};function ly(e,n={}){let t=n.reducesDefaultDecay===!0&&Bi(e,1,33),{initialSeconds:r,capSeconds:a}=t?{initialSeconds:1,capSeconds:60}:iy,s=(Bi(e,1,32)?n.maxContainerRestartPeriodSeconds:void 0)??a;return{...iy,initialSeconds:Math.min(r,s),capSeconds:s}}function Pc(e,{nowSeconds:n,finishedSeconds:t,housekeptSeconds:r=n},a){if(t===void 0)return{restarts:!0,entry:e};let o=Math.max(t,r)-a.resetSeconds;if(e===void 0||e.updatedSeconds<o)return{restarts:!0,entry:{delaySeconds:a.initialSeconds,updatedSeconds:n}};let s=t+e.delaySeconds;return s-n>vE?{restarts:!1,entry:e,expiresSeconds:s}:{restarts:!0,entry:{delaySeconds:Math.min(e.delaySeconds*2,a.capSeconds),updatedSeconds:n}}}var vE=1e-6;function SE(e,n,t){let r=[],a,o=0,s;for(;r.length<n;){let i=o+e.runSeconds,l=e.cause==="kill"?s:i,c=xE(a,i,l,t);r.push(c.startSeconds-i),{entry:a,startSeconds:o}=c,s=i}return r}function cy(e,n){let t=Math.ceil(Math.log2(n.capSeconds/n.initialSeconds)),r=SE(e,t+4,n).findIndex(a=>a>0);return r===-1?void 0:r+1}function xE(e,n,t,r){let a=Pc(e,{nowSeconds:n,finishedSeconds:t},r);if(a.restarts)return{startSeconds:n,entry:a.entry};let o=n+a.entry.delaySeconds,s=a.entry.updatedSeconds+r.resetSeconds;if(s<o){let l={delaySeconds:r.initialSeconds,updatedSeconds:s};return{startSeconds:s,entry:l}}let i=Pc(a.entry,{nowSeconds:o,finishedSeconds:n},r);return{startSeconds:o,entry:i.entry}}function nn(e,n,t){let r=O(e,n,t),a={cause:"kill",runSeconds:t.window?.[1]??0},o=cy(a,ly(pr))!==void 0;return!r.restarts||o?r:{...r,status:"Running",reason:"CrashLoopBackOff is hardly ever shown, RESTARTS grows"}}function ke(e,n,t,r=0){if(t.kind==="readiness")return{effect:"the pod never becomes ready",prediction:Y(n,"NotReady"),severity:"blocks"};let a=be(t),o=Math.max(a.initialDelaySeconds,r),{killWindow:s}=at({...a,initialDelaySeconds:o}),i=t.kind==="liveness"&&n.probes.startup!==void 0,l=i?"after the startup probe has passed":"after each start";return{effect:`the kubelet kills the container ${On(...s)} ${l}`,prediction:nn(e,n,i?{}:{window:s}),severity:"kills"}}function Gr(e,n,t){let r=Y(e,"NotReady",t);switch(n.kind){case"readiness":return{effect:"the pod never becomes ready",prediction:r,severity:"blocks"};case"startup":return{effect:"the container never counts as started, and its other probes never run",prediction:r,severity:"blocks"};case"liveness":return{effect:"the probe guards nothing: a hung container is never restarted",prediction:Y(e,"Running",t),severity:"inert"}}}function Z(e){let n=be(e),t=n.initialDelaySeconds,r={message:OE(e,n),at:PE(e,["periodSeconds","failureThreshold"])};return t<=0?[r]:[{message:`the first probe waits ${ue(t)}`,at:[...e.path,"initialDelaySeconds"]},r]}function OE(e,{failureThreshold:n,periodSeconds:t}){let r=n===1?"one failure":`${n} failures in a row`,a=n===1?`probed every ${t} s`:`${t} s apart`,o=["failureThreshold","periodSeconds"].filter(s=>!e[s]).map(s=>`${s} defaults to ${fn[s]}`);return`${r}, ${a}${o.length===0?"":` (${o.join(", ")})`}`}function PE(e,n){let t=n.find(r=>e[r]!==void 0);return t===void 0?e.path:[...e.path,t]}function Pe(e,{severity:n}){return n==="kills"?e:n==="blocks"&&e!=="possible"?"likely":"possible"}function Ge(e,n){if(n.type==="exec")return;let{port:t}=n;if(typeof t!="string")return t;if(!Rc(t))return;let r=e.ports.find(({name:a})=>a===t);return r===void 0?"unknown name":r.containerPort}function Rc(e){return e.length<=15&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e)&&/[a-z]/.test(e)}function He(e){let[n]=e;if(n===void 0)return;let t=Dt(e)?.text;if(t===void 0)return{program:n,commands:[e]};let r=jr(t),a=r===void 0?[]:[...Bt(r,t)];return{program:n,script:t,commands:a.filter(o=>o.length>0)}}function Re(e){return e.slice(e.lastIndexOf("/")+1)}function*Bt({items:e},n){for(let{first:t,rest:r}of e)for(let{negated:a,commands:o}of[t,...r.map(({pipeline:s})=>s)])for(let s of o)for(let i of dy(s,n))yield a?["!",...i]:i}function*dy(e,n){switch(e.type){case"simple":yield EE(e.words.map(t=>RE(t,n)));return;case"if":for(let{condition:t,body:r}of e.branches)yield*[...Bt(t,n),...Bt(r,n)];e.otherwise!==void 0&&(yield*Bt(e.otherwise,n));return;case"loop":yield*Bt(e.condition,n),yield*Bt(e.body,n);return;case"case":for(let{body:t}of e.clauses)yield*Bt(t,n);return;case"group":case"subshell":case"for":yield*Bt(e.body,n);return;case"function":yield*dy(e.body,n);return;case"test":yield["test"]}}function RE({parts:e,span:n},t){let r=e.map(a=>a.type==="text"?a.text:void 0);return r.includes(void 0)?t.slice(n.start,n.end):r.join("")}var AE=new Set(["exec","nice","sudo","command","nohup"]);function EE(e){let n=0;for(;;){let t=e[n]??"";if(AE.has(t))n+=1;else if(t==="timeout")n=CE(e,n+1);else return e.slice(n)}}function CE(e,n){let t=n;for(;e[t]?.startsWith("-");)t+=/^-[ks]$/.test(e[t]??"")?2:1;return t+1}var ME=new Set(["pgrep","pidof","ps","kill","true","echo",":","exit","date","id","hostname"]),TE=new Set(["cat","test","ls","stat","find","[","[[","head"]);function te({role:e}){return e==="main"||e==="sidecar"}function tn(e,{handler:n}){if(!te(e)||n===void 0)return;if(n.type!=="exec")return typeof Ge(e,n)=="number"?"application":void 0;let t=He(n.command);if(t===void 0||t.commands.length===0)return;let r=t.commands.map(([a="",o=""])=>Re(a==="!"?o:a));return r.some(a=>TE.has(a))?"file":r.some(a=>ME.has(a))?"process":"application"}var Ac=25,Xs=9e3,_E=17,my=f({id:"keycloak-health-port",scope:"container",summary:"A probe asks Keycloak for its health where this version does not answer",messages:{port:e=>`The ${e.kind} probe asks ${e.path} on port ${e.port}, but Keycloak ${Ac} and later answers it on port ${Xs} only, so ${e.effect}`,disabled:e=>`The ${e.kind} probe asks ${e.path}, but Keycloak serves it only with KC_HEALTH_ENABLED=true, so ${e.effect}`},*check({pod:e,container:n,index:t}){let r=n.image===void 0?void 0:xe(n.image),a=r?.version?.major??Ac;if(r?.id!=="keycloak"||!te(n)||a<_E)return;let o=$E(n,q(e,n,t)),s=a>=Ac&&!o.isMoved;for(let i of Object.values(n.probes)){let l=DE(n,i);if(l===void 0)continue;let c=s&&l.port!==Xs;if(!c&&!o.isOff)continue;let d=ke(e,n,i),m=[...i.path,"httpGet",c?"port":"path"],p={kind:i.kind,...l,effect:d.effect},u=r.version===void 0?"likely":"certain",y={at:m,certainty:Pe($(u,r),d),prediction:d.prediction,related:Z(i)};c?yield{...y,message:"port",data:p,fix:NE(m)}:yield{...y,message:"disabled",data:p,fix:LE}}}}),LE={description:'set KC_HEALTH_ENABLED: "true"',safety:"review"};function NE(e){let n=[{op:"set",path:e,value:Xs}];return{description:`set port: ${Xs}`,safety:"review",edits:n}}function $E(e,n){let t=o=>n.get(o)!==void 0,r=Ec(e,"optimized")!==void 0,a=t("KC_HEALTH_ENABLED")||Ec(e,"health-enabled")!==void 0;return{isOff:!r&&!a&&n.isComplete,isMoved:IE.some(t)||["http-management","legacy-observability"].some(o=>Ec(e,o)!==void 0)}}var IE=["KC_HTTP_MANAGEMENT_PORT","KC_HTTP_MANAGEMENT_HEALTH_ENABLED","KC_LEGACY_OBSERVABILITY_INTERFACE"];function DE(e,{handlers:n}){let[t,r]=n;if(t?.type!=="httpGet"||r!==void 0)return;let a=Ge(e,t),o=t.path??"/";if(!(typeof a!="number"||!/(^|\/)health(\/(live|ready|started))?\/?$/.test(o)))return{path:o,port:a}}function Ec({command:e=[],args:n=[]},t){let r=[...e,...n].join(" ").match(new RegExp(`--${t}[a-z-]*(?:[= ](\\S+))?`));return r===null?void 0:r[1]??""}var py=f({id:"liveness-checks-dependency",scope:"container",summary:"The liveness probe asks whether dependencies work, so their outage restarts the container",messages:{ready:e=>`The liveness probe asks ${e.path}, which says whether the application can serve, so an outage of what it depends on restarts it in a loop`,actuator:e=>`The liveness probe asks ${e.path}, where Spring Boot includes databases and queues, so an outage of one restarts the container in a loop`},*check({pod:e,container:n}){let{liveness:t}=n.probes;if(t===void 0)return;let{handler:r}=be(t);if(r?.type!=="httpGet"||r.path===void 0||tn(n,be(t))===void 0)return;let a=r.path.split("?")[0]??"",o=/(^|\/)actuator\/health\/?$/.test(a);!o&&!jE.test(a)||(yield{message:o?"actuator":"ready",data:{path:a},at:[...t.path,"httpGet","path"],certainty:"possible",prediction:nn(e,n,{}),fix:{description:o?`ask ${a.replace(/\/$/,"")}/liveness`:"ask a path that checks the process alone",safety:"review"}})}}),jE=/(^|\/)(readyz|health\/(ready|readiness))\/?$/;var uy=[{id:"spring-boot",title:"Spring Boot",extends:"jvm",boot:{fastest:4,typical:25,slowest:60},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"(^|[/_.-])spring([/_.-]|$)|spring-?boot|petclinic",weight:70},{on:"environment",pattern:"^SPRING_",weight:80},{on:"environment",pattern:"^(MANAGEMENT_ENDPOINT|MANAGEMENT_SERVER_PORT|EUREKA_CLIENT|EUREKA_INSTANCE)",weight:60},{on:"environment",pattern:"-Dspring\\.",weight:80},{on:"command",pattern:"--spring\\.|-Dspring\\.|org\\.springframework\\.boot",weight:90},{on:"path",pattern:"^/([A-Za-z0-9_-]+/)?actuator(/|$)",weight:90},{on:"metadata",pattern:"=/([A-Za-z0-9_-]+/)?actuator/prometheus$|^app\\.openshift\\.io/runtime=spring",weight:80}]},{id:"quarkus",title:"Quarkus",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"quarkus",weight:70},{on:"environment",pattern:"^QUARKUS_",weight:80},{on:"command",pattern:"quarkus-run\\.jar|-Dquarkus\\.",weight:100},{on:"path",pattern:"^/q/health",weight:100},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=quarkus|^app\\.quarkus\\.io/",weight:100}]},{id:"micronaut",title:"Micronaut",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"micronaut",weight:70},{on:"environment",pattern:"^MICRONAUT_",weight:80}]},{id:"wildfly",title:"WildFly or JBoss",extends:"jvm",boot:{fastest:6,typical:20,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"repository",pattern:"wildfly|(^|/)jboss-eap|jboss/(?!keycloak)",weight:100},{on:"environment",pattern:"^(WILDFLY_|JBOSS_HOME=)",weight:80},{on:"command",pattern:"standalone\\.sh",weight:90},{on:"port",pattern:"^9990$",weight:40}]},{id:"tomcat",title:"Tomcat",extends:"jvm",boot:{fastest:1,typical:8,slowest:40},busyCores:1,exitCode:143,evidence:[{on:"image",pattern:"^tomcat$",weight:100},{on:"repository",pattern:"tomcat",weight:70},{on:"environment",pattern:"^CATALINA_",weight:80},{on:"command",pattern:"catalina\\.sh",weight:100}]},{id:"keycloak",title:"Keycloak",boot:{fastest:12,typical:45,slowest:140},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^keycloak(-wildfly)?$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/keycloak$",weight:100},{on:"environment",pattern:"^(KC_BOOTSTRAP_ADMIN|KC_DB|KC_HOSTNAME|KEYCLOAK_ADMIN|KEYCLOAK_USER)",weight:70},{on:"command",pattern:"(^|\\s|/)kc\\.sh(\\s|$)",weight:100}]},{id:"elasticsearch",title:"Elasticsearch or OpenSearch",boot:{fastest:12,typical:35,slowest:120},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^(elasticsearch|opensearch)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/elasticsearch$",weight:100},{on:"environment",pattern:"^(ES_JAVA_OPTS|OPENSEARCH_JAVA_OPTS)=",weight:70}]},{id:"logstash",title:"Logstash",boot:{fastest:15,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^logstash$",weight:100}]},{id:"sonarqube",title:"SonarQube",boot:{fastest:30,typical:75,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^sonarqube$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/sonarqube$",weight:100},{on:"environment",pattern:"^SONAR_(JDBC|WEB|SEARCH|CE)_",weight:70}]},{id:"jenkins",title:"Jenkins",boot:{fastest:15,typical:60,slowest:180},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^jenkins$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/jenkins$",weight:100},{on:"environment",pattern:"^JENKINS_(OPTS|HOME|JAVA_OPTS)=",weight:70}]},{id:"nexus",title:"Nexus Repository",boot:{fastest:30,typical:75,slowest:240},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^nexus3$",weight:100}]},{id:"atlassian",title:"Jira, Confluence or Bitbucket",boot:{fastest:45,typical:100,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"repository",pattern:"(^|/)atlassian/(jira|confluence|bitbucket)",weight:100},{on:"repository",pattern:"(^|/)(jira-software|jira|confluence|bitbucket-server)$",weight:70}]},{id:"kafka",title:"Kafka",boot:{fastest:4,typical:12,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^(kafka|apache-kafka)$",weight:100}]},{id:"cassandra",title:"Cassandra",boot:{fastest:12,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^cassandra$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/cassandra$",weight:100}]},{id:"neo4j",title:"Neo4j",boot:{fastest:8,typical:20,slowest:90},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^neo4j$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/neo4j$",weight:100}]},{id:"jvm",title:"a Java application",boot:{fastest:1,typical:5,slowest:30},busyCores:1,exitCode:143,evidence:[{on:"command",pattern:"(^|\\s|/)java\\s.*-jar\\s|(^|\\s)-jar\\s+\\S+\\.jar|(^|\\s)-Xm[sx]\\d",weight:80},{on:"environment",pattern:"^(JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JVM_OPTS|JAVA_ARGS|_JAVA_OPTIONS)=",weight:70},{on:"environment",pattern:"=.*-Xm[sx]\\d",weight:60},{on:"repository",pattern:"(^|[/_-])(openjdk|eclipse-temurin|amazoncorretto|zulu-openjdk|java)([/_-]|$)",weight:60},{on:"tag",pattern:"(^|[-_])(jre|jdk|openjdk)-?\\d*",weight:40},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=(java|openjdk)",weight:70},{on:"port",pattern:"^5005$",weight:20}]},{id:"mysql",title:"MySQL",boot:{fastest:5,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^(mysql|mysql-server)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mysql$",weight:100},{on:"environment",pattern:"^MYSQL_(ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD|RANDOM_ROOT_PASSWORD)",weight:60}]},{id:"mariadb",title:"MariaDB",boot:{fastest:3,typical:20,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^mariadb$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mariadb(-galera)?$",weight:100},{on:"environment",pattern:"^MARIADB_(ROOT_PASSWORD|ALLOW_EMPTY|RANDOM_ROOT)",weight:70}]},{id:"postgresql",title:"PostgreSQL",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^postgres$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/postgresql$",weight:100}]},{id:"mongodb",title:"MongoDB",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^mongo$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mongodb$",weight:100}]},{id:"rabbitmq",title:"RabbitMQ",boot:{fastest:4,typical:12,slowest:60},busyCores:1,evidence:[{on:"image",pattern:"^rabbitmq$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/rabbitmq$",weight:100}]},{id:"redis",title:"Redis, Valkey or Memcached",boot:{fastest:.1,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(redis|memcached)$",weight:100},{on:"repository",pattern:"(^|/)(valkey/valkey|eqalpha/keydb|dragonflydb/dragonfly|bitnami(legacy)?/(redis|valkey|memcached))$",weight:100}]},{id:"gitlab",title:"GitLab",boot:{fastest:90,typical:180,slowest:600},busyCores:2,evidence:[{on:"image",pattern:"^gitlab$",weight:100},{on:"repository",pattern:"(^|/)gitlab/gitlab-(ce|ee)$|(^|/)sameersbn/gitlab$",weight:100},{on:"environment",pattern:"^GITLAB_OMNIBUS_CONFIG",weight:100}]},{id:"airflow",title:"the Airflow web server",boot:{fastest:20,typical:60,slowest:240},busyCores:1.5,evidence:[{on:"command",pattern:"airflow\\s+(webserver|api-server|standalone)",weight:100},{on:"repository",pattern:"airflow-web",weight:80}]},{id:"superset",title:"Superset",boot:{fastest:20,typical:40,slowest:90},busyCores:1,evidence:[{on:"image",pattern:"^superset$",weight:100}]},{id:"kibana",title:"Kibana",boot:{fastest:15,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^kibana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/kibana$",weight:100}]},{id:"bitnami-first-install",title:"a Bitnami web application, which installs itself at its first start",boot:{fastest:30,typical:90,slowest:600},busyCores:1,evidence:[{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/(wordpress|drupal|odoo|moodle|discourse|joomla|magento|redmine|mediawiki|prestashop|opencart|suitecrm|gitea|matomo)$",weight:100}]},{id:"grafana",title:"Grafana",boot:{fastest:1,typical:6,slowest:45},busyCores:1,evidence:[{on:"image",pattern:"^grafana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/grafana$",weight:100}]},{id:"migration",title:"an application that migrates its database before it starts",boot:{fastest:2,typical:15,slowest:90},busyCores:.5,evidence:[{on:"command",pattern:"(manage\\.py|artisan|alembic|flyway|liquibase|prisma|sequelize|knex|typeorm|goose|rake|rails|diesel|sqlx)\\b[^;&|]*(migrat|upgrade|update)[^;&|]*(&&|;)",weight:100}]},{id:"rails",title:"Ruby on Rails",boot:{fastest:4,typical:15,slowest:60},busyCores:1,evidence:[{on:"environment",pattern:"^RAILS_",weight:80},{on:"command",pattern:"(^|\\s|/)(rails\\s+(s|server)|puma|unicorn)(\\s|$)",weight:70},{on:"repository",pattern:"(^|[/_-])rails([/_-]|$)",weight:60}]},{id:"dotnet",title:"ASP.NET Core",boot:{fastest:.5,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^(ASPNETCORE_|DOTNET_)",weight:80},{on:"repository",pattern:"(^|/)dotnet/",weight:80},{on:"command",pattern:"(^|\\s|/)dotnet\\s+\\S+\\.dll",weight:100}]},{id:"django",title:"Django",boot:{fastest:1,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^DJANGO_",weight:80},{on:"command",pattern:"manage\\.py\\s|gunicorn|uwsgi",weight:70}]},{id:"node",title:"Node.js",boot:{fastest:.3,typical:2,slowest:15},busyCores:1,evidence:[{on:"environment",pattern:"^NODE_ENV=",weight:70},{on:"command",pattern:"(^|\\s|/)(node|npm|yarn|pnpm)\\s",weight:80}]},{id:"static-web-server",title:"a web server or proxy",boot:{fastest:.05,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(nginx|nginx-unprivileged|httpd|haproxy|traefik|caddy)$",weight:100}]}];var Cc=uy;var FE=100,VE=60,WE=.6;function fy(e,n){let t=GE(e,n),r;for(let a of Cc){let o=t.get(a.id);if(o===void 0)continue;let s=o+(a.extends===void 0?0:t.get(a.extends)??0);s>=VE&&s>(r?.weight??0)&&(r={stack:a,weight:s})}return r===void 0?void 0:{stack:r.stack,confidence:r.weight>=FE?"sure":"probable"}}var BE=KE();function KE(){let e=Cc.flatMap(({id:n,evidence:t})=>t.map(r=>({...r,stack:n})));return[...new Set(e.map(({on:n})=>n))].map(n=>{let t=e.filter(({on:r})=>r===n);return{source:n,any:new RegExp(t.map(({pattern:r})=>`(?:${r})`).join("|")),signs:t.map(({stack:r,pattern:a,weight:o})=>({stack:r,pattern:new RegExp(a),weight:o}))}})}function GE(e,n){let t=n.image===void 0?void 0:xe(n.image),r=new Map;for(let{source:a,any:o,signs:s}of BE){let i=HE(a,e,n,t).filter(c=>o.test(c));if(i.length===0)continue;let l=a==="image"&&t?.match==="lastName"?WE:1;for(let{stack:c,pattern:d,weight:m}of s)i.some(p=>d.test(p))&&r.set(c,(r.get(c)??0)+m*l)}return r}function HE(e,n,t,r){let{image:a,command:o=[],args:s=[],env:i,ports:l,probes:c}=t;switch(e){case"image":return r===void 0?[]:[r.id];case"repository":return a===void 0?[]:[`${a.registry}/${a.repository}`];case"tag":return a?.tag===void 0?[]:[a.tag];case"command":return[[...o,...s].join(" ")];case"environment":return i.map(({name:d,value:m=""})=>`${d}=${m}`);case"path":return Object.values(c).flatMap(({handlers:d})=>d.flatMap(m=>m.type==="httpGet"?m.path??[]:[]));case"port":return l.flatMap(({containerPort:d})=>d===void 0?[]:[String(d)]);case"metadata":return[n.labels,n.annotations].flatMap(d=>Object.entries(d).map(([m,p])=>`${m}=${p}`))}}var Mc="crashlint.dev/boot-seconds";function hy(e,n,t){let{workload:r}=e,a=[{annotations:e.annotations,path:[...e.path.slice(0,-1),"metadata","annotations",Mc]},{annotations:r.annotations,path:["metadata","annotations",Mc]}];for(let{annotations:i,path:l}of a){let c=UE(i[Mc]??"",n.name);if(c!==void 0)return{seconds:c,path:l}}let o=`${r.resource.kind}/${r.resource.name}`,s=t[`${o}/${n.name}`]??t[o];return s!==void 0&&s>0?{seconds:s}:void 0}var qE=/^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;function UE(e,n){let t;for(let r of e.split(",")){let a=qE.exec(r.trim()),o=Number(a?.[2]);if(!(a===null||o<=0)){if(a[1]===n)return o;a[1]===void 0&&(t=o)}}return t}function Kt(e,n,t){let r=fy(e,n),a=r?.stack.exitCode,o=a===void 0?{}:{exitCode:a},s=hy(e,n,t);if(s!==void 0){let{seconds:m}=s;return{range:{fastest:m,typical:m,slowest:m},confidence:"stated",subject:`container ${n.name}`,stated:s,...o}}if(r===void 0)return;let{stack:i,confidence:l}=r,c=zE(n,i.busyCores),d=String(n.resources.limits.cpu);return{range:JE(i.boot,c),confidence:l,subject:c>1?`${i.title} with a CPU limit of ${d}`:i.title,...c>1?{cpuLimit:d}:{},...o}}function zE(e,n){let t=Mr(e.resources.limits.cpu);return t===void 0||t<=0?1:Math.max(1,n/t)}function JE({fastest:e,typical:n,slowest:t},r){return{fastest:e*r,typical:n*r,slowest:t*r}}function Hr({subject:e,range:n,confidence:t}){if(t==="stated")return`${e} needs ${ue(n.typical)} to start, as you have measured`;let r=`${YE(e)} typically needs ${ue(n.typical)} to start (${On(n.fastest,n.slowest)})`;return t==="sure"?r:`This looks like ${e}, which typically needs ${ue(n.typical)} to start`}function YE(e){return e.charAt(0).toUpperCase()+e.slice(1)}function qr({range:e,confidence:n},{safeBoot:t,killedBoot:r}){if(n==="stated")return e.typical>=r?"certain":e.typical>t?"likely":void 0;let a=n==="sure"?e.typical:e.fastest,o=n==="sure"?e.slowest:e.typical;return a>=r?"likely":o>=r?"possible":void 0}function Zs(e){return Array.isArray(e)?e.map(Zs):re(e)?Object.fromEntries(Object.entries(e).map(([t,r])=>[t,Zs(r)])):typeof e=="string"||typeof e=="number"||typeof e=="boolean"?e:null}var QE=150,XE=["httpGet","tcpSocket","grpc","exec"];function ei(e,n,t){let r=t<=QE?5:10,a=Math.ceil(t/r)+1,o=v(e.raw[wo[n]])??{},s=[...XE,"timeoutSeconds"].filter(l=>o[l]!==void 0),i={...Object.fromEntries(s.map(l=>[l,Zs(o[l])])),periodSeconds:r,failureThreshold:a};return{periodSeconds:r,failureThreshold:a,seconds:(a-1)*r,value:i}}function rr(e,n,t){let{periodSeconds:r,failureThreshold:a,seconds:o,value:s}=ei(e,n,t),i=`periodSeconds: ${r}, failureThreshold: ${a} (${ue(o)} to boot)`,l=e.at("startupProbe");return e.probes.startup===void 0?{description:`add a startupProbe with ${i}`,safety:"review",edits:[{op:"set",path:l,value:s}]}:{description:`give the startupProbe ${i}`,safety:"review",edits:[{op:"set",path:[...l,"periodSeconds"],value:r},{op:"set",path:[...l,"failureThreshold"],value:a}]}}var yy=f({id:"liveness-kills-slow-start",scope:"container",summary:"The liveness probe kills the container before it has started",messages:{kills:e=>`${e.boot}, but the liveness probe kills it ${e.window} after each start unless it answers within ${e.budget}`,mayKill:e=>`${e.boot}; the liveness probe kills it ${e.window} after a start that takes longer than ${e.budget}`,beforeReadiness:e=>`The readiness probe waits ${e.delay} for the boot, but by then the liveness probe has killed the container, ${e.window} after its start`},*check({pod:e,container:n,bootSeconds:t}){let{liveness:r,readiness:a,startup:o}=n.probes;if(r===void 0||o!==void 0)return;let s=be(r);if(tn(n,s)!=="application")return;let i=at(s),l=Kt(e,n,t),c=l===void 0?void 0:qr(l,i),d=On(...i.killWindow),m={at:r.path,prediction:nn(e,n,{window:i.killWindow,...l?.exitCode===void 0?{}:{exitCode:l.exitCode}})};if(l!==void 0&&c!==void 0){yield{...m,message:c==="possible"?"mayKill":"kills",data:{boot:Hr(l),window:d,budget:ue(i.killWindow[0])},certainty:c,related:[...ZE(l),...Z(r)],fix:rr(n,"liveness",l.range.slowest)};return}let p=a?.initialDelaySeconds??0;a===void 0||l!==void 0||p<i.killedBoot||(yield{...m,message:"beforeReadiness",data:{delay:ue(p),window:d},certainty:"likely",related:[{message:`the readiness probe waits ${ue(p)}`,at:[...a.path,"initialDelaySeconds"]},...Z(r)],fix:rr(n,"liveness",p)})}});function ZE({stated:e}){return e?.path===void 0?[]:[{message:"the boot time is stated here",at:e.path}]}function Ur({reading:e,isBehindEntrypoint:n}){let t=e.ends==="always"&&e.assumptions.length>0;return t&&n?"possible":t||n?"likely":"certain"}function Gt(e){let n=e.trim(),[t=""]=n.split(`
`);return t===n&&t.length<=60?t:`${t.slice(0,59).trimEnd()}\u2026`}var gy=f({id:"main-process-goes-to-background",scope:"container",summary:"The server goes to the background, so the container ends as soon as the command is over",messages:{background:({what:e})=>`\`${e}\` goes to the background; then the command is over, the container ends and takes it along.`},*check({pod:e,container:n,index:t}){if(!Lt(e,n))return;let r=tt(e,n,t);if(r===void 0||r.reading.ends!=="always"||r.reading.fails)return;let[a]=r.reading.background;if(a===void 0||eC(n,a.configuration))return;let{image:o}=R(e,n,t),s=a.configuration!==void 0&&o?.match!=="exact",{exitCode:i}=r.reading;yield{message:"background",data:{what:Gt(a.text)},at:r.path,certainty:s?"possible":Ur(r),prediction:O(e,n,i===void 0?{}:{exitCode:i}),fix:{description:a.isChild?"leave out the `&` of the last program, or end the script with `wait`":"start it in the foreground, with `exec` before it",safety:"review"}}}});function eC(e,n){return n!==void 0&&le(e,`${n}/nginx.conf`)!==void 0}var by=f({id:"memory-below-image-minimum",scope:"container",summary:"The memory limit is below what the image needs to start",messages:{checked:({image:e,minimum:n,limit:t})=>`${e} refuses to start with less than ${n} of memory, and the limit is ${t}.`,documented:({image:e,minimum:n,limit:t})=>`${e} needs about ${n} of memory, and the limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n),{image:a,replacesEntrypoint:o}=R(e,n,t),s=a?.facts.minimumMemory;if(r===void 0||a===void 0||s===void 0||o||n.role==="init"||r.bytes>=s.bytes||r.bytes<ce("memory-that-hardly-starts"))return;let i=s.certainty==="certain";yield{message:i?"checked":"documented",data:{image:n.image?.text??"",minimum:ze(s.bytes),limit:String(r.raw)},at:r.path,certainty:$(s.certainty,a,"minimumMemory"),prediction:nC(e,n,i),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the memory limit to at least ${ze(s.bytes)}`,safety:"review"}}}});function nC(e,n,t){return t?O(e,n,{exitCode:1}):Oe(e,n)}var ky=f({id:"memory-limit-missing",scope:"container",summary:"Without a memory limit the container grows until its node has no memory left",messages:{missing:({container:e})=>`Container ${e} has no memory limit, so it may grow until the node runs out of memory and the kernel kills it or a neighbour.`},*check({pod:e,container:n,index:t}){!tC(n)||rC(n)||Vl(e)!==void 0||ru(e,t)||(yield{message:"missing",data:{container:n.name},at:n.at("resources","limits","memory"),certainty:"possible",prediction:Oe(e,n),fix:{description:"set resources.limits.memory to what the container uses at its peak, plus a reserve",safety:"review"}})}});function tC({role:e}){return e==="main"||e==="sidecar"}function rC({resources:e}){let{memory:n}=e.limits;return n!==void 0&&Ze(n)!==0}var aC=/^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/,Tc=["Ki","Mi","Gi"];function _c(e){let[,n,t=""]=aC.exec(String(e))??[];return n===void 0||Tc.some(a=>a===t)?void 0:[Tc.find(a=>/^[kmg](?:i?b?|ib)$/i.test(t)&&a[0]===t[0]?.toUpperCase()),...Tc].flatMap(a=>a===void 0?[]:[`${n}${a}`]).find(a=>(Ze(a)??0)>=ce("smallest-meant-memory"))}var oC=/[{}$<>%]/,Sy=f({id:"memory-quantity-typo",scope:"container",summary:"A mistyped memory unit leaves the container a few bytes, or is refused",messages:{refused:({raw:e,meant:n})=>`memory: ${e} is not a quantity, so the API server refuses it${ni(n)}.`,thousandths:({raw:e,field:n,size:t,meant:r})=>`The suffix m means thousandths, so a memory ${n} of ${e} is ${t}${ni(r)}.`,tooSmall:({raw:e,size:n,meant:t})=>`A memory limit of ${vy(e,n)} is too little for the runtime to start any program${ni(t)}.`,hardlyStarts:({raw:e,size:n})=>`A memory limit of ${vy(e,n)} is too little for most container runtimes, which need about 6Mi to start a program.`,tinyRequest:({raw:e,size:n,meant:t})=>`A memory request of ${e} is ${n}, so the container is the first to be killed when its node runs short${ni(t)}.`},*check({pod:e,container:n}){if(n.role!=="ephemeral")for(let t of sC(e,n)){let r=iC(t);if(r===void 0)continue;let{raw:a,field:o,path:s}=t,i=Ze(a)??0,l=_c(a);yield{message:r.message,data:{raw:a,field:o,size:ze(i),...l===void 0?{}:{meant:l}},at:s,certainty:r.certainty,prediction:lC(e,n,t,r),...l===void 0?{}:{fix:cC(t,l)}};return}}});function sC(e,n){let t=wy(n.resources,n.at("resources"));return n!==e.containers.find(({role:r})=>r==="main")?t:[...t,...wy(Jt(e.raw.resources),e.at("resources"))]}function wy(e,n){let{memory:t}=e.limits,{memory:r}=e.requests;return[...t===void 0?[]:[{raw:t,field:"limit",path:[...n,"limits","memory"],resources:e}],...r===void 0?[]:[{raw:r,field:"request",path:[...n,"requests","memory"],resources:e}]]}function iC({raw:e,field:n}){if(oC.test(String(e)))return;let t=Ia(e);if(t===void 0)return{message:"refused",certainty:"certain"};let{value:r,suffix:a}=t;if(!(r<=0||r>=ce("memory-that-hardly-starts")))return n==="request"?(a==="m"||a==="")&&r<ce("memory-that-cannot-start")?{message:a==="m"?"thousandths":"tinyRequest",certainty:"possible"}:void 0:r>=ce("memory-that-cannot-start")?{message:"hardlyStarts",certainty:"likely"}:{message:a==="m"?"thousandths":"tooSmall",certainty:"certain"}}function lC(e,n,t,{message:r}){let a=Ze(t.raw)??0,o=Ze(t.resources.requests.memory)??0;if(r==="refused")return Y(n,"Rejected","quantities must match the regular expression");if(t.field==="request")return Oe(e,n);if(o>a)return Y(n,"Rejected","must be less than or equal to memory limit");let s="container init was OOM-killed (memory limit too low?)";return a<ce("memory-of-a-sandbox")?Y(n,"ContainerCreating",s):O(e,n,{exitCode:128,reason:s})}function cC({path:e,resources:n,field:t,raw:r},a){let o=t==="limit"?"requests":"limits",s=n[o].memory,i=s===void 0?void 0:Ia(s)?.suffix,l=s!==void 0&&i===Ia(r)?.suffix?_c(s):void 0;return{description:`set memory: ${a}`,safety:"review",edits:[{op:"set",path:e,value:a},...l===void 0?[]:[{op:"set",path:[...e.slice(0,-2),o,"memory"],value:l}]]}}function vy(e,n){return String(e)===n?n:`${e} (${n})`}function ni(e){return e===void 0?"":`; ${e} was probably meant`}var xy=f({id:"memory-volume-exceeds-limit",scope:"container",summary:"A volume in memory may hold as much as the memory limit, which then kills the container",messages:{exceeds:({volume:e,path:n,size:t,limit:r})=>`Files in ${n} (volume ${e}, up to ${t}) count for the memory limit of ${r}, so they alone can get the container killed.`},*check({pod:e,container:n}){let t=We(e,n);if(t!==void 0)for(let{mount:r,volume:a,sizeLimit:o}of ws(e,n))o===void 0||o.bytes<t.bytes||r.readOnly||(yield{message:"exceeds",data:{volume:a,path:r.mountPath,size:String(o.raw),limit:String(t.raw)},at:o.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${t.of}'s memory limit is ${t.raw}`,at:t.path},{message:"mounted here",at:r.path}],fix:{description:`raise the memory limit above ${o.raw} plus what the program needs, or make the volume smaller`,safety:"review"}})}});var dC=/^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node|(?:ba|da|a|k|z)?sh)$/,mC=/\.(?:[cm]?[jt]s|py|rb|pl|php|sh|jar)$/;function Oy({given:e,replacesEntrypoint:n},t){let[r]=e;if(!n||r===void 0)return[];let a=r.text.split("/").at(-1)??"",o=r.text.includes("/")?[r]:[],s=a==="java"?pC(e):dC.test(a)?uC(e):void 0;return[...o,...s===void 0?[]:[s]].flatMap(i=>{let l=fC(i.text,t.workingDir);return l===void 0?[]:[{path:l,word:i}]})}function pC(e){let n=e.findIndex(({text:t})=>t==="-jar");return n===-1?void 0:e[n+1]}function uC(e){let n=e[1];return n!==void 0&&mC.test(n.text)&&!/[\s$*]/.test(n.text)?n:void 0}function fC(e,n){return e.startsWith("/")?e:n?.startsWith("/")===!0?`${n}/${e.replace(/^\.\//,"")}`:void 0}var Py=f({id:"mount-hides-program",scope:"container",summary:"A volume covers the folder of a file that the container cannot run without",messages:{hidden:({file:e,mountPath:n,volume:t})=>`Volume ${t} covers ${n} and does not hold ${e}, which the container cannot run without.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:a}=r,o=r.replacesEntrypoint?[]:a?.facts.ownFiles??[],s=[...Oy(r,n),...o.map(i=>({path:i}))];for(let i of s){let l=le(n,i.path),c=l===void 0?void 0:yC(e,n,l,i,t);if(!(l===void 0||c===void 0)){yield{message:"hidden",data:{file:i.path,mountPath:l.mountPath,volume:l.name},at:l.path,certainty:hC(c,i,a),prediction:O(e,n),...i.word?.path===void 0?{}:{related:[{message:"needed here",at:i.word.path}]},fix:{description:"mount single files with subPath, or mount the volume at a folder that the image does not use",safety:"review"}};return}}}});function hC(e,{word:n},t){return n!==void 0||t===void 0?e:$(e,t,"ownFiles")}function yC(e,n,t,{path:r},a){let o=ae(e,t.name);if(o===void 0||t.subPathExpr!==void 0)return;let s=B(r).slice(B(t.mountPath).length+1);if(o.kind==="files"){if(t.subPath!==void 0||s==="")return;let l=Br(e,o,a);return l===void 0||l.some(c=>c.path===s)?void 0:"certain"}let i=e.containers.some(l=>l!==n&&l.volumeMounts.some(({name:c})=>c===t.name));return o.kind==="scratch"&&!i&&n.raw.lifecycle===void 0?"certain":void 0}var gC=/^(?:[^\s=]*=)?(\/[\w./-]*\/[\w.-]*\.[A-Za-z]\w*)$/,Ry=f({id:"mounted-file-missing",scope:"container",summary:"An argument names a file that the mounted ConfigMap does not have",messages:{argument:({file:e,volume:n})=>`The command names ${e}, but the ConfigMap that volume ${n} mounts there has no such key.`},*check({pod:e,container:n,index:t}){let[r,a]=rt(e,n,t)??[],o=ge(r?.text)===void 0?void 0:a;for(let s of R(e,n,t).given){let i=gC.exec(s.text)?.[1];if(!(s===r||s===o||s.path===void 0||i===void 0)&&Dn(e,n,t,i)==="absent"){yield{message:"argument",data:{file:i,volume:le(n,i)?.name??""},at:s.path,certainty:"likely",prediction:O(e,n),fix:{description:"correct the name, or add the key to the ConfigMap",safety:"review"}};return}}}});var bC=73,Ay=f({id:"mounted-script-malformed",scope:"container",summary:"The mounted start script cannot be executed as it is written",messages:{noInterpreter:({key:e})=>`${e} is executed directly, but its first line does not name an interpreter (#!/bin/sh).`,lineEnds:({key:e})=>`${e} has Windows line ends, so its first line names an interpreter that ends in a carriage return.`,lineEndsInShell:({key:e})=>`${e} has Windows line ends, so the shell takes a carriage return for a part of every command.`},*check({pod:e,container:n,index:t}){let r=rt(e,n,t)??[],a=ge(r[0]?.text)!==void 0,o=a?r[1]:r[0];if(o?.path===void 0||!o.text.startsWith("/"))return;let s=Dn(e,n,t,o.text);if(s===void 0||s==="absent")return;let i=a?vC(s):wC(s),l=Wr(e,n,o.text)??0;i===void 0||!a&&(l&bC)===0||(yield{message:i,data:{key:s.key},at:o.path,certainty:a?"likely":"certain",prediction:a?O(e,n):Yn(e,n,"exec format error"),related:[{message:"the script",at:kC(s)}],fix:{description:i==="noInterpreter"?"begin it with #!/bin/sh":"save it with line feeds alone",safety:"review"}})}});function kC({manifest:e,key:n}){return{manifest:e,path:["data",n]}}function wC({text:e}){let[n=""]=e.split(`
`);return n.startsWith("#!")?n.endsWith("\r")?"lineEnds":void 0:"noInterpreter"}function vC({text:e}){let n=e.split(`
`).filter(t=>t.trim()!==""&&!t.startsWith("#"));return n.length>0&&n.every(t=>t.endsWith("\r"))?"lineEndsInShell":void 0}var SC=/--max[-_]old[-_]space[-_]size[=\s]+["']?(\d+)\b/g;function Cy(e,n){let t=n?.value===void 0?[]:Ey(n.value,n.path),r=e.flatMap(({text:a,path:o},s)=>{let i=/size$/.test(a)?` ${e[s+1]?.text??""}`:"";return Ey(`${a}${i}`,o)});return[...t,...r].at(-1)}function Ey(e,n){return[...e.matchAll(SC)].map(([t,r])=>({text:t,bytes:Number(r)*2**20,...n===void 0?{}:{path:n}}))}var My=f({id:"node-heap-exceeds-limit",scope:"container",summary:"Node.js may use more memory for its heap than the container is allowed to have",messages:{exceeds:({option:e,limit:n})=>`${e} lets the heap of Node.js grow beyond the memory limit of ${n}, so it is killed before it collects garbage in earnest.`,narrow:({option:e,limit:n,share:t})=>`${e} gives ${t} % of the memory limit of ${n} to the heap of Node.js, which leaves little for buffers and code.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let{given:a}=R(e,n,t),o=Cy(a,q(e,n,t).get("NODE_OPTIONS"));if(o===void 0||o.bytes<=r.bytes*ce("node-heap-share-of-limit"))return;let s=o.bytes>=r.bytes,i=Math.floor(r.bytes*ce("node-heap-share-that-fits")/2**20);yield{message:s?"exceeds":"narrow",data:{option:o.text,limit:String(r.raw),share:Math.round(o.bytes/r.bytes*100)},at:o.path??n.at("command"),certainty:s?"likely":"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set --max-old-space-size=${i}, three quarters of the limit, or raise the limit`,safety:"review"}}}});function ti(e){if(e.ends!=="always")return;if(e.because.kind==="unset-variable")return e.because.text;let n=e.assumptions.find(({kind:t})=>t==="unset");return n?.kind==="unset"?n.name:void 0}var Ty=f({id:"one-shot-command-in-service",scope:"container",summary:"The command does something and ends, but the workload restarts it for ever",messages:{command:({what:e,when:n})=>`\`${e}\` ends by itself${n}, and a container that ends is started again.`,unset:({what:e,when:n})=>`The script ends because ${e} is not set${n}, and a container that ends is started again.`,script:({what:e,when:n})=>`The script is over after \`${e}\`${n}, and a container that ends is started again.`},*check({pod:e,container:n,index:t}){if(!Lt(e,n))return;let r=tt(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:a,background:o,because:s,seconds:i,exitCode:l}=r.reading;if(a||o.length>0)return;let c=ti(r.reading);yield{message:c!==void 0?"unset":r.script===void 0?"command":"script",data:{what:c??Gt(s.text),when:i>=1?` (about ${Math.round(i)} s)`:""},at:r.path,certainty:Ur(r),prediction:O(e,n,l===void 0?{}:{exitCode:l}),fix:{description:"let it end in the program that shall keep running, or make this a Job",safety:"review"}}}});var _y=f({id:"owner-change-needs-root",scope:"container",summary:"A container changes the owner of files without being root, which always fails",messages:{notRoot:({command:e,uid:n})=>`\`${e}\` runs as uid ${n}, and only root may give files to another owner.`,noCapability:({command:e})=>`\`${e}\` runs without the capability CHOWN, so even root may not change the owner of files.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t),a=n.image===void 0?void 0:xe(n.image),o=Nt(e,n,a),s=Wt(r).map(u=>({command:u,change:xC(u)})).find(u=>u.change!==void 0);if(o===void 0||s?.change===void 0)return;let{owner:i,paths:l}=s.change,c=s.command.path??n.at("command"),d=s.command.words.join(" "),m=O(e,n,{exitCode:1,reason:"Operation not permitted"});if(o.uid===0){if(Ss(n,["CHOWN"]).length===0)return;yield{message:"noCapability",data:{command:d},at:c,certainty:"certain",prediction:m,related:[{message:"dropped here",at:n.at("securityContext","capabilities","drop")}],fix:{description:"add CHOWN under capabilities.add of this container",safety:"review"}};return}let p=OC(e,n,{owner:i,paths:l,uid:o.uid});p!==void 0&&(yield{message:"notRoot",data:{command:d,uid:o.uid},at:c,certainty:p,prediction:m,...o.path===void 0?{}:{related:[{message:`runAsUser is ${o.uid} here`,at:o.path}]},fix:{description:"give this container alone runAsUser: 0 and runAsNonRoot: false, or drop it and set fsGroup on the pod",safety:"review"}})}});function xC({words:e}){let[n,...t]=e;if(n?.split("/").at(-1)!=="chown"||t.includes("-f")||t.includes("--silent"))return;let[r,...a]=t.filter(s=>!s.startsWith("-")),o=r?.split(/[:.]/)[0];return o===void 0||o===""||r?.includes("$")===!0?void 0:{owner:o,paths:a}}function OC(e,n,{owner:t,paths:r,uid:a}){if(t!==String(a))return"certain";let o=r.map(s=>{let i=le(n,s);return i!==void 0&&B(i.mountPath)===B(s)?ae(e,i.name)?.kind:void 0});return o.includes("scratch")?"certain":o.includes("claim")||o.includes("host")?"likely":void 0}var Ly=f({id:"owner-change-over-config-volume",scope:"container",summary:"A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only",messages:{readOnly:({command:e,mountPath:n})=>`\`${e}\` reaches the files in ${n}, which a ConfigMap or Secret volume keeps read-only even for root.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t);for(let a of Wt(r)){let o=PC(e,n,a);if(o!==void 0){yield{message:"readOnly",data:{command:a.words.join(" "),mountPath:o.mountPath},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"mounted here",at:o.path}],fix:{description:"name only the folders that can be written, or set defaultMode and fsGroup in place of the command",safety:"review"}};return}}}});function PC(e,{volumeMounts:n},{words:t}){let[r,...a]=t;if(!/^(?:chown|chmod|chgrp)$/.test(r?.split("/").at(-1)??"")||a.includes("-f"))return;let o=a.some(i=>/^-[A-Za-z]*R/.test(i)||i==="--recursive"),[,...s]=a.filter(i=>!i.startsWith("-"));return n.find(i=>{if(ae(e,i.name)?.kind!=="files")return!1;let l=B(i.mountPath);return s.filter(c=>c.startsWith("/")&&!/[*?[$]/.test(c)).map(B).some(c=>cn(c,l)||o&&cn(l,c))})}var Iy=f({id:"port-clash-in-pod",scope:"container",summary:"Two containers of a pod listen on the same port, which only one of them can have",messages:{clash:({container:e,other:n,port:t})=>`Containers ${n} and ${e} both listen on port ${t}, but the containers of a pod share one network, so the second one ends.`},*check({pod:e,container:n,index:t}){if(!Ny(n))return;let r=$y(e,n,t),a=e.containers.slice(0,e.containers.indexOf(n)).filter(Ny);for(let o of a)for(let s of $y(e,o,t)){let i=r.find(({port:l,protocol:c})=>l===s.port&&c===s.protocol);i===void 0||RC(i.port,[n,o])||(yield{message:"clash",data:{container:n.name,other:o.name,port:i.port},at:i.path,certainty:AC(i,s),prediction:O(e,n,{reason:"address already in use"}),related:[{message:`container ${o.name} has it as well`,at:s.path}],fix:{description:`let ${n.name} listen on another port than ${i.port}`,safety:"review"}})}}});function Ny({role:e}){return e==="main"||e==="sidecar"}function $y(e,n,t){let{image:r,given:a}=R(e,n,t),s=a.length===0&&n.volumeMounts.every(({mountPath:c})=>!/(?:etc|conf)/.test(c))&&!q(e,n,t).variables.some(({name:c})=>/PORT|LISTEN|ADDR|BIND/.test(c))?r?.facts.ports??[]:[],i=n.ports.flatMap(({containerPort:c,protocol:d,path:m})=>{if(c===void 0)return[];let p=r!==void 0&&s.includes(c);return[{port:c,protocol:d,path:[...m,"containerPort"],...p?{image:r}:{}}]}),[l]=s;return r?.match!=="exact"||l===void 0||i.length>0?i:[{port:l,protocol:"TCP",path:n.at("image"),image:r}]}function RC(e,n){let t=new RegExp(String.raw`(?:127\.0\.0\.1|localhost|\[?\$\(\w+\)\]?):${e}\b`);return n.some(({command:r=[],args:a=[]})=>[...r,...a].some(o=>t.test(o)))}function AC(e,n){return e.image===void 0||n.image===void 0?"likely":[e.image,n.image].map(r=>$("certain",r,"ports")).every(r=>r==="certain")?"certain":"likely"}function Qa(e,n){let t=e.image===void 0?void 0:xe(e.image);if(t===void 0||e.volumeMounts.some(({mountPath:c})=>n.startsWith(`${c}/`)))return;let{userland:r,absentBinaries:a=[],presentBinaries:o=[],entrypoint:s=[]}=t.facts,i=Re(n);return[...o,...s.map(Re)].includes(i)?void 0:a.includes(i)||r==="none"&&EC.has(i)?t:void 0}var EC=new Set("sh bash ash dash cat test [ ls echo true sleep curl wget nc netcat pgrep ps grep kill python python3 node perl stat find".split(" "));var Dy=f({id:"post-start-hook-fails",scope:"container",summary:"The postStart hook fails or never ends, so the container is killed or never counts as running",messages:{fails:e=>`The postStart hook fails, because ${e.because}, and a container whose hook fails is killed and started again`,hangs:e=>`The postStart hook runs \`${e.command}\`, which never ends, so the container never counts as running and no probe begins`},*check({pod:e,container:n}){let t=v(v(n.raw.lifecycle)?.postStart);if(t===void 0||!te(n))return;let[r,a]=Vi(t);if(r?.type!=="exec"||a!==void 0)return;let o=n.at("lifecycle","postStart","exec","command"),s=CC(r.command);if(s!==void 0){let m=Y(n,"ContainerCreating","the postStart hook has not ended");yield{message:"hangs",data:{command:s},at:o,certainty:"certain",prediction:m};return}let i=MC(n,r.command);if(i===void 0)return;let{because:l,certainty:c}=i,d=O(e,n,{reason:"PostStartHookError"});yield{message:"fails",data:{because:l},at:o,certainty:c,prediction:d,fix:{description:"run it through a shell: command: [sh, -c, \u2026], or move the work to an init container",safety:"review"}}}});function CC(e){let n=He(e);if(n===void 0||/&\s*$/.test(n.script??""))return;let t=n.commands.at(-1)?.join(" ")??"";return/^(sleep (infinity|inf)|tail -[fF] \S+)$/.test(t)?t:void 0}function MC(e,n){let t=He(n);if(t===void 0)return;let{program:r,script:a,commands:o}=t;if(n.length===1&&/^[A-Za-z0-9_./-]+\s+\S/.test(r))return{because:`there is no program called "${r}", spaces and all`,certainty:"certain"};let s=Qa(e,r);if(s!==void 0){let d=$("certain",s,"absentBinaries","userland");return{because:`image ${e.image?.text??s.id} does not have ${Re(r)}`,certainty:d}}let[i=[],l]=o;return a!==void 0&&i[0]==="exit"&&/^[1-9]\d*$/.test(i[1]??"")&&l===void 0?{because:`it runs \`${i.join(" ")}\``,certainty:"certain"}:void 0}var jy=f({id:"probe-always-fails",scope:"container",summary:"A probe runs a command that cannot succeed",messages:{fails:e=>`The ${e.kind} probe runs \`${e.command}\`, which never succeeds, so ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="exec"||a!==void 0)continue;let o=TC(r.command);if(o===void 0)continue;let s=ke(e,n,t);yield{message:"fails",data:{kind:t.kind,command:o,effect:s.effect},at:[...t.path,"exec","command"],certainty:Pe("certain",s),prediction:s.prediction,related:Z(t),fix:{description:"ask something that the application answers once it works",safety:"review"}}}}});function TC(e){let n=He(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[a="",o=""]=t,s=Re(a)==="false"&&t.length===1,i=n?.script!==void 0&&a==="exit"&&/^\d+$/.test(o)&&Number(o)%256!==0,l=/^(cat|ls|stat)$/.test(Re(a))&&t.length===2&&_C.test(o);return s||i||l?t.join(" "):void 0}var _C=/\/(non[-_]?exist\w*|does[-_]?not[-_]?exist\w*|no[-_]?such[-_]?\w*)(\/|\.|$)/i;var Vy=f({id:"probe-command-not-split",scope:"container",summary:"A probe needs a shell that is not there: its command is one string, or holds shell syntax",messages:{oneString:e=>`The ${e.kind} probe looks for a program that is called "${e.command}", spaces and all, because no shell splits it, so ${e.effect}`,syntax:e=>`The ${e.kind} probe hands "${e.word}" to ${e.program} as an argument, because no shell reads it, so ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="exec"||a!==void 0||He(r.command)?.script!==void 0)continue;let{command:o}=r,[s=""]=o,i=[...t.path,"exec","command"],l=o.findIndex(c=>NC.test(c));if(o.length===1&&LC.test(s)){let c=Gr(n,t,"executable file not found in $PATH"),d={kind:t.kind,command:s,effect:c.effect},m=c.severity==="inert"?"likely":"certain",{prediction:p}=c;yield{message:"oneString",data:d,at:[...i,0],certainty:m,prediction:p,related:Z(t),fix:Fy(i,s)}}else if(l>0){let c=ke(e,n,t),d={kind:t.kind,word:o[l]??"",program:s,effect:c.effect},m=$C.test(s)?"possible":Pe("likely",c),{prediction:p}=c;yield{message:"syntax",data:d,at:[...i,l],certainty:m,prediction:p,related:Z(t),fix:Fy(i,o.join(" "))}}}}}),LC=/^[A-Za-z0-9_./-]+\s+\S/,NC=/^(&&|\|\||\||;|>|>>|2>&1|<)$|^(2?>>?|<)\/|;$/,$C=/(^|\/)(echo|true|printf)$/;function Fy(e,n){return{description:"run it through a shell: command: [sh, -c, \u2026]",safety:"review",edits:[{op:"set",path:e,value:["sh","-c",n]}]}}var IC=new Set("sleep echo true : tail cat date printf touch rm mkdir ls cd wait trap exit seq [ test env hostname break continue".split(" "));function Wy(e){let n=He(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[a="",...o]=t,s=o.filter(i=>i.startsWith("/"));if(!(!/^(cat|ls|stat|test|\[)$/.test(Re(a))||o.includes("!")))return s.length===1&&o.every(i=>i.startsWith("/")||/^(-[efrsd]|\])$/.test(i))?s[0]:void 0}function By(e,n,t,r){if(!FC(t)||n.volumeMounts.some(({mountPath:s})=>VC(t,s))||JSON.stringify(n.raw.lifecycle??"").includes(t))return;let{words:a,image:o}=R(e,n,r);if(!(a===void 0||a.some(({isReadable:s})=>!s)))return n.command===void 0&&n.args===void 0?o?.match==="exact"?{fate:"never made"}:void 0:DC(a.map(({text:s})=>s),t)}function DC(e,n){let t=He(e)?.commands??[];if(t.length===0||!t.every(([s=""])=>IC.has(Re(s))))return;if(!e.some(s=>s.includes(Re(n))))return{fate:"never made"};let a=t.map(s=>s.some(i=>i.includes(n))).lastIndexOf(!0);return a===-1||t[a]?.[0]!=="rm"?void 0:{fate:"removed",after:t.slice(0,a).reduce((s,i)=>s+jC(i),0)}}function jC([e="",n=""]){let t=/^(\d+(?:\.\d+)?)([smh]?)$/.exec(n);return Re(e)!=="sleep"||t===null?0:Number(t[1])*({m:60,h:3600}[t[2]??""]??1)}function FC(e){return/\.(pid|sock|socket|lock|conf|ya?ml|json|sh)$/.test(e)?!1:/^\/(tmp|var\/tmp|run|var\/run)\//.test(e)||/(health|alive|live|ready|started)/i.test(Re(e))}function VC(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}var Ky=f({id:"probe-file-never-made",scope:"container",summary:"A probe looks for a file that nothing in the container makes, or that the container deletes",messages:{never:e=>`The ${e.kind} probe looks for ${e.file}, which nothing in the container makes, so ${e.effect}`,removed:e=>`The ${e.kind} probe looks for ${e.file}, which the container itself deletes ${e.after} after its start, so ${e.effect}`},*check({pod:e,container:n,index:t}){if(te(n))for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a?.type!=="exec"||o!==void 0)continue;let s=Wy(a.command),i=s===void 0?void 0:By(e,n,s,t);if(s===void 0||i===void 0||i.fate==="removed"&&r.kind!=="liveness")continue;let l=i.fate==="removed"?i.after:0,c=ke(e,n,r,l),d={at:[...r.path,"exec","command"],certainty:Pe("likely",c),prediction:c.prediction,related:Z(r),fix:{description:`make ${s} once the application works, or ask the application itself`,safety:"review"}},m={kind:r.kind,file:s,effect:c.effect};i.fate==="removed"?yield{...d,message:"removed",data:{...m,after:ue(l)}}:yield{...d,message:"never",data:m}}}});var WC=/^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)$/,Gy=f({id:"probe-host-loopback",scope:"container",summary:"A probe asks the node instead of the pod, because its host is the loopback address",messages:{loopback:e=>`The ${e.kind} probe asks ${e.host}, which is the node on which the kubelet runs and not the pod, so ${e.effect}`},*check({pod:e,container:n}){if(!(!te(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="httpGet"&&r?.type!=="tcpSocket"||a!==void 0)continue;let{host:o}=r,s=Ge(n,r);if(o===void 0||!WC.test(o)||typeof s!="number"||BC(e,s))continue;let i=ke(e,n,t),l=[...t.path,r.type,"host"];yield{message:"loopback",data:{kind:t.kind,host:o,effect:i.effect},at:l,certainty:Pe("likely",i),prediction:i.prediction,related:Z(t),fix:{description:`remove host: ${o}, so that the probe asks the pod`,safety:"review",edits:[{op:"remove",path:l}]}}}}});function BC({containers:e},n){return e.some(({raw:t})=>F(t.ports).some(({value:r})=>Te(r.hostPort)===n))}var Hy=f({id:"probe-kills-on-first-failure",scope:"container",summary:"One slow answer to the liveness probe restarts the container",messages:{first:e=>`One liveness probe that is not answered within ${e.timeout} restarts the container (failureThreshold: 1, asked every ${e.period})`},*check({pod:e,container:n}){let{liveness:t,startup:r}=n.probes;if(t?.failureThreshold!==1)return;let a=be(t),o=tn(n,a);if(o===void 0||o==="process")return;let s=a.initialDelaySeconds+a.periodSeconds;if(r===void 0&&s<ce("smallest-probe-budget"))return;let i=[...t.path,"failureThreshold"];yield{message:"first",data:{timeout:ue(a.timeoutSeconds),period:ue(a.periodSeconds)},at:i,certainty:"possible",prediction:nn(e,n,{}),fix:{description:`set failureThreshold: ${fn.failureThreshold}`,safety:"review",edits:[{op:"set",path:i,value:fn.failureThreshold}]}}}});var KC=60,qy=f({id:"probe-kills-within-seconds",scope:"container",summary:"A probe kills the container within seconds of its start, sooner than an application boots",messages:{kills:e=>`The ${e.kind} probe kills the container ${e.window} after each start, and hardly an application that is meant to run gets less than ${e.floor} s`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes,o=r??a;if(o===void 0)return;let s=be(o),i=tn(n,s);if(i!=="application"&&i!=="file")return;let l=ce("smallest-probe-budget");if(s.initialDelaySeconds+s.periodSeconds*s.failureThreshold>=l||Kt(e,n,t)!==void 0)return;let{killWindow:d}=at(s);yield{message:"kills",data:{kind:o.kind,window:On(...d),floor:l},at:o.path,certainty:"likely",prediction:nn(e,n,{window:d}),related:Z(o),fix:rr(n,o.kind,KC)}}});var GC=/^\/(tmp|run|var\/(run|cache|log|tmp)|dev\/shm)(\/|$)/,HC=/^\/(etc|config|conf|usr\/local\/[^/]+\/(etc|conf)|opt\/[^/]+(\/[^/]+)?\/conf)(\/|$)|\.(conf|cfg|cnf|ini|toml|xml|ya?ml|json)$/;function zr(e){let{image:n,command:t,args:r,volumeMounts:a,raw:o}=e,s=n===void 0?void 0:xe(n);if(s?.facts.ports===void 0||s.facts.endsAtOnce!==void 0||t!==void 0||r!==void 0||o.lifecycle!==void 0||a.some(qC))return;let i=a.some(({mountPath:d})=>!GC.test(d)),{ports:l,servedPaths:c}=s.facts;return{image:s,ports:l,...i||c===void 0?{}:{servedPaths:c}}}function qC({mountPath:e}){return HC.test(e)}var Uy=f({id:"probe-path-not-served",scope:"container",summary:"A probe asks for a path that the server of this image does not have",messages:{missing:e=>`The ${e.kind} probe asks for ${e.path}, but ${e.image} without further content answers only ${e.served}, so ${e.effect}`},*check({pod:e,container:n}){let t=te(n)?zr(n):void 0;if(t?.servedPaths!==void 0)for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a?.type!=="httpGet"||o!==void 0||(a.host??"")!=="")continue;let s=Ge(n,a),i=a.path??"/",l=t.servedPaths.includes((i.startsWith("/")?i:`/${i}`).split("?")[0]??"/");if(typeof s!="number"||!t.ports.includes(s)||l)continue;let c=ke(e,n,r),d=[...r.path,"httpGet","path"];yield{message:"missing",data:{kind:r.kind,path:i,image:t.image.id,served:t.servedPaths.join(" and "),effect:c.effect},at:d,certainty:Pe($("certain",t.image,"servedPaths"),c),prediction:c.prediction,related:Z(r),fix:{description:"set path: /",safety:"review",edits:[{op:"set",path:d,value:"/"}]}}}}});var zy=f({id:"probe-port-name-unknown",scope:"container",summary:"A probe names a port that its container does not declare, so it can neither pass nor fail",messages:{unknown:e=>`The ${e.kind} probe asks port "${e.port}", which container ${e.container} does not declare, so ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r===void 0||r.type==="exec"||a!==void 0||Ge(n,r)!=="unknown name")continue;let o=String(r.port),s=[...t.path,r.type,"port"],{effect:i,prediction:l,severity:c}=Gr(n,t,`port "${o}" not found`),d=JC(n,o,s);yield{message:"unknown",data:{kind:t.kind,port:o,container:n.name,effect:i},at:s,certainty:c==="inert"?"likely":"certain",prediction:l,related:[...UC(n),...zC(e,o)],...d===void 0?{}:{fix:d}}}}});function UC({name:e,ports:n,at:t}){if(n.length===0)return[];let r=n.map(({name:a,containerPort:o})=>a??`${o} without a name`);return[{message:`container ${e} declares ${r.join(", ")}`,at:t("ports")}]}function zC({containers:e},n){let t=e.find(({ports:a})=>a.some(({name:o})=>o===n));return t===void 0?[]:[{message:`container ${t.name} declares it, but only the probe's own container counts`,at:t.at("ports")}]}function JC({ports:e},n,t){let r=e.flatMap(({name:s})=>s===void 0?[]:[s]),a=e.length===1?e[0]?.name??e[0]?.containerPort:void 0,o=he(n,r)??a;if(o!==void 0)return{description:`set port: ${o}`,safety:"review",edits:[{op:"set",path:t,value:o}]}}function Yy(e,n,t,r){if(!e.containers.some(a=>YC(a,t)))return QC(e,n,t)??ZC(e,n,t,r)??nM(n,t)??rM(n,t)}function YC({ports:e,env:n,command:t=[],args:r=[]},a){let o=new RegExp(`(^|[^0-9])${a}([^0-9]|$)`);return e.some(({containerPort:s})=>s===a)?!0:[...t,...r,...n.flatMap(({value:s})=>s??[])].some(s=>o.test(s))}function QC({containers:e},n,t){let r=zr(n);if(r===void 0||r.ports.includes(t))return;let a=e.filter(d=>d!==n&&(d.role==="main"||d.role==="sidecar")),[o,s]=r.ports,i=r.ports.join(", "),l=$("certain",r.image,"ports");return{certainty:a.length>0||n.envFrom.length>0?XC(l):l,because:`${r.image.id} listens on port ${i}`,...o===void 0||s!==void 0?{}:{meant:o}}}function XC(e){return e==="certain"?"likely":"possible"}function ZC(e,n,t,r){for(let a of r.ofKind("Service")){if((a.namespace??"default")!==(e.workload.resource.namespace??"default"))continue;let o=v(a.toObject().spec),s=Object.entries(ie(o?.selector));if(!(s.length===0||s.some(([i,l])=>e.labels[i]!==l)))for(let{index:i,value:l}of F(o?.ports)){let c=eM(n,l.targetPort);if(!(Te(l.port)!==t||c===void 0||c===t))return{certainty:"likely",because:`${t} is the port of Service ${a.name}, which leads to port ${c} of the container`,meant:c,related:{message:"this port is the Service\u2019s own",at:{manifest:a,path:["spec","ports",i,"port"]}}}}}}function eM({ports:e},n){let t=P(n),r=Te(n);return e.find(a=>t===void 0?a.containerPort===r:a.name===t)?.containerPort}function nM(e,n){let t=Object.values(e.probes).flatMap(({kind:o,path:s,handlers:[i]})=>i===void 0?[]:[{kind:o,path:s,handler:i,port:Ge(e,i)}]),r=t.filter(o=>o.port===n),a=t.find(o=>e.ports.some(({containerPort:s})=>s===o.port)&&r.some(s=>tM(o.handler,s.handler)));if(!(a===void 0||typeof a.port!="number"))return{certainty:"likely",because:`the ${a.kind} probe asks the same of port ${a.port}, which the container declares`,meant:a.port,related:{message:`the ${a.kind} probe asks port ${a.port}`,at:a.path}}}function tM(e,n){return e.type!==n.type?!1:e.type!=="httpGet"||n.type!=="httpGet"||(e.path??"/")===(n.path??"/")}function rM({ports:e},n){let t=e[0]?.containerPort;if(!(e.length!==1||t===void 0||!aM(String(n),String(t))))return{certainty:"likely",because:`the container declares ${t}`,meant:t,related:{message:`port ${t} is declared here`,at:[...e[0]?.path??[],"containerPort"]}}}function aM(e,n){if(e.length===n.length)return e!==n&&Jy(e)===Jy(n);let[t,r]=e.length<n.length?[e,n]:[n,e];return r.length-t.length!==1||t.length<3?!1:[...r].some((a,o)=>r.slice(0,o)+r.slice(o+1)===t)}function Jy(e){return[...e].sort().join("")}var Qy=f({id:"probe-port-not-served",scope:"container",summary:"A probe asks a port on which nothing listens",messages:{closed:e=>`The ${e.kind} probe asks port ${e.port}, but ${e.because}, so ${e.effect}`},*check({pod:e,container:n,index:t}){if(te(n))for(let r of Object.values(n.probes)){let[a,o]=r.handlers;if(a===void 0||o!==void 0||a.type==="exec"||oM(a)||typeof a.port!="number")continue;let s=Yy(e,n,a.port,t);if(s===void 0)continue;let i=ke(e,n,r),l=[...r.path,a.type,"port"],{because:c,certainty:d,meant:m,related:p}=s;yield{message:"closed",data:{kind:r.kind,port:a.port,because:c,effect:i.effect},at:l,certainty:Pe(d,i),prediction:i.prediction,related:[...p===void 0?[]:[p],...Z(r)],...m===void 0?{}:{fix:{description:`set port: ${m}`,safety:"review",edits:[{op:"set",path:l,value:m}]}}}}}});function oM(e){return"host"in e&&e.host!==void 0&&e.host!==""}var Xy=f({id:"probe-program-missing",scope:"container",summary:"A probe runs a program that the image does not have",messages:{missing:e=>`The ${e.kind} probe runs ${e.program}, which image ${e.image} does not have, so ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers,o=r?.type==="exec"&&a===void 0?He(r.command):void 0,s=o===void 0?void 0:iM(n,o);if(s===void 0)continue;let{program:i,image:l,isStarted:c}=s,d=c?ke(e,n,t):Gr(n,t,`exec: "${i}": executable file not found in $PATH`);yield{message:"missing",data:{kind:t.kind,program:i,image:n.image?.text??l.id,effect:sM(d)},at:[...t.path,"exec","command"],certainty:d.severity==="inert"?$("likely",l,"absentBinaries","userland"):Pe($("certain",l,"absentBinaries","userland"),d),prediction:d.prediction,related:Z(t),fix:{description:"use an httpGet, tcpSocket or grpc probe, or a program that the image has",safety:"review"}}}}});function sM({effect:e,severity:n}){return n==="inert"?`${e}, or with some runtimes the container is killed`:e}function iM(e,{program:n,script:t,commands:r}){let a=Qa(e,n);if(a!==void 0)return{program:n,image:a,isStarted:!1};let s=t!==void 0&&!/[;&|\n]/.test(t.replace(/\|\|\s*exit\s+[1-9]\d*\s*;?\s*$/,"").trim())?r[0]?.[0]:void 0,i=s===void 0?void 0:Qa(e,s);return s===void 0||i===void 0?void 0:{program:Re(s),image:i,isStarted:!0}}var Zy=f({id:"probe-rejected",scope:"container",summary:"A probe is written in a way that the API server refuses, so the pod is never created",messages:{role:e=>`The API server refuses ${e.field} on ${e.role}, so no pod is created`,field:e=>`The API server refuses the ${e.kind} probe, because ${e.fault}, so no pod is created`},*check({container:e}){let n=Y(e,"Rejected");if(!te(e)){for(let t of lM.filter(r=>re(e.raw[r]))){let r=e.at(t),a={description:`remove ${t}`,safety:"review",edits:[{op:"remove",path:r}]};yield{message:"role",data:{field:t,role:cM[e.role]},at:r,certainty:"certain",prediction:n,fix:a}}return}for(let t of Object.values(e.probes)){let[r]=[...dM(e,t)];if(r===void 0)continue;let{because:a,at:o,fix:s}=r;yield{message:"field",data:{kind:t.kind,fault:a},at:o,certainty:"certain",prediction:n,...s===void 0?{}:{fix:s}}}}}),lM=["livenessProbe","readinessProbe","startupProbe","lifecycle"],cM={main:"a container",sidecar:"a sidecar",init:"an init container that is no sidecar (restartPolicy: Always)",ephemeral:"an ephemeral container"};function*dM(e,n){let{kind:t,path:r,handlers:a,successThreshold:o}=n,[s,i]=a;if(s===void 0&&!mM(e,n)&&(yield{because:"it has none of httpGet, tcpSocket, grpc and exec",at:r}),i!==void 0&&(yield{because:`it has ${a.map(({type:c})=>c).join(" and ")}, and only one of them is allowed`,at:r}),t!=="readiness"&&o!==void 0&&o>1){let l=[...r,"successThreshold"],c={description:"set successThreshold: 1",safety:"review",edits:[{op:"set",path:l,value:1}]};yield{because:`its successThreshold is ${o}, and must be 1`,at:l,fix:c}}yield*pM(n),s!==void 0&&(yield*uM(s,[...r,s.type]))}function mM(e,{kind:n}){let t=e.raw[`${n}Probe`];return re(t)&&["httpGet","tcpSocket","grpc","exec"].some(r=>t[r]!==void 0&&t[r]!==null)}function*pM(e){let{kind:n,path:t,terminationGracePeriodSeconds:r}=e;for(let o of["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold"]){let s=e[o];s!==void 0&&s<0&&(yield{because:`its ${o} is negative`,at:[...t,o]})}if(r===void 0)return;let a=[...t,"terminationGracePeriodSeconds"];n==="readiness"?yield{because:"a readiness probe kills nothing and may have no terminationGracePeriodSeconds",at:a}:r<=0&&(yield{because:`its terminationGracePeriodSeconds is ${r}, and must be above 0`,at:a})}function*uM(e,n){if(e.type==="exec"){e.command.length===0&&(yield{because:"its exec has no command",at:n});return}if(yield*fM(e,[...n,"port"]),e.type==="httpGet"&&e.scheme!==void 0&&!/^(HTTPS?)?$/.test(e.scheme)){let t=[...n,"scheme"],r=e.scheme.toUpperCase(),a={description:`set scheme: ${r}`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`scheme ${e.scheme} is neither HTTP nor HTTPS`,at:t,.../^HTTPS?$/.test(r)?{fix:a}:{}}}}function*fM({type:e,port:n},t){if(n===void 0)yield{because:`its ${e} has no port`,at:t};else if(typeof n=="number")Number.isInteger(n)&&n>=1&&n<=65535||(yield{because:`port ${n} does not lie between 1 and 65535`,at:t});else if(/^\d+$/.test(n)){let r=Number(n),a={description:`set port: ${r}, without quotes`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`port "${n}" is a text, and so a name, which needs a letter`,at:t,fix:a}}else e==="grpc"?yield{because:`port ${n} is a name, and grpc takes numbers only`,at:t}:!Rc(n)&&!/[$({]/.test(n)&&(yield{because:`"${n}" is no port name (at most 15 of a-z, 0-9 and single hyphens)`,at:t})}var eg=f({id:"probe-scheme-mismatch",scope:"container",summary:"A probe speaks HTTP to a TLS port, or HTTPS to a plain one",messages:{mismatch:e=>`The ${e.kind} probe speaks ${e.scheme} to ${e.port}, which by all signs speaks ${e.speaks}, so ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r?.type!=="httpGet"||a!==void 0||(r.host??"")!=="")continue;let o=Ge(n,r),s=r.scheme??"HTTP",i=typeof o=="number"?hM(n,o):void 0;if(i===void 0||i.scheme===s)continue;let l=ke(e,n,t),c=[...t.path,"httpGet","scheme"];yield{message:"mismatch",data:{kind:t.kind,scheme:s,port:i.name,speaks:i.scheme,effect:l.effect},at:r.scheme===void 0?[...t.path,"httpGet","port"]:c,certainty:Pe(i.certainty,l),prediction:l.prediction,related:Z(t),fix:{description:`set scheme: ${i.scheme}`,safety:"review",edits:[{op:"set",path:c,value:i.scheme}]}}}}});function hM(e,n){let t=zr(e);if(t?.servedPaths!==void 0&&t.ports.includes(n))return{scheme:"HTTP",name:`port ${n} of ${t.image.id}`,certainty:"likely"};let r=e.ports.find(({containerPort:a})=>a===n)?.name;return r!==void 0&&/^(https|tls|ssl)(-|$)|-(https|tls)$/.test(r)?{scheme:"HTTPS",name:`port ${n}, named ${r}`,certainty:"likely"}:r==="http"?{scheme:"HTTP",name:`port ${n}, named http`,certainty:"likely"}:n===443||n===6443?{scheme:"HTTPS",name:`port ${n}`,certainty:"likely"}:n===80?{scheme:"HTTP",name:"port 80",certainty:"likely"}:void 0}var ng=[{pattern:"^(rabbitmq-diagnostics|rabbitmqctl)\\b",title:"rabbitmq-diagnostics",seconds:1.5,timeout:30},{pattern:"^mongosh\\b",title:"mongosh",seconds:.9,timeout:10},{pattern:"^nodetool\\b",title:"nodetool",seconds:1.5,timeout:30},{pattern:"^cqlsh\\b",title:"cqlsh",seconds:1,timeout:30},{pattern:"^kafka-[a-z-]+(\\.sh)?\\b",title:"the Kafka command line",seconds:2.5,timeout:30},{pattern:"^zkServer\\.sh\\s+status\\b",title:"zkServer.sh status",seconds:1,timeout:10},{pattern:"^sqlcmd\\b",title:"sqlcmd",seconds:.5,timeout:10},{pattern:"^celery\\b.*\\b(inspect|status)\\b",title:"celery inspect",seconds:3,timeout:30},{pattern:"^airflow\\b",title:"the Airflow command line",seconds:4,timeout:30},{pattern:"^(pulsar-admin|solr|spark-submit|keytool|java)\\b",title:"a Java program",seconds:1,timeout:15},{pattern:"^(php\\s+artisan|artisan)\\b",title:"php artisan",seconds:.4,timeout:10},{pattern:"^(rails|bundle\\s+exec\\s+rails)\\s+runner\\b",title:"rails runner",seconds:5,timeout:30},{pattern:"^python[0-9.]*\\s+(manage\\.py|\\S*/manage\\.py)\\b",title:"Django's manage.py",seconds:1.2,timeout:10},{pattern:"^(npm|npx|yarn|pnpm)\\s",title:"a Node.js package manager",seconds:.6,timeout:10},{pattern:"^(python[0-9.]*|node|ruby)\\s",title:"an interpreter",seconds:.2,timeout:5}];var yM=ng.map(e=>({entry:e,pattern:new RegExp(e.pattern)}));function tg(e){return yM.find(({pattern:n})=>n.test(e))?.entry}var rg=f({id:"probe-timeout-too-short",scope:"container",summary:"A probe gives its command less time than one run of it takes",messages:{short:e=>`${e.command} takes about ${e.takes}, but the ${e.kind} probe gives it ${e.timeout}; when that fails each time, ${e.effect}`},*check({pod:e,container:n}){if(te(n))for(let t of Object.values(n.probes)){let[r,a]=t.handlers,o=r?.type==="exec"&&a===void 0?gM(r.command):void 0;if(o===void 0)continue;let{timeoutSeconds:s}=be(t),i=o.seconds*ag(n);if(i<s*.9)continue;let l=ke(e,n,t),c=[...t.path,"timeoutSeconds"],d=!t.timeoutSeconds;yield{message:"short",data:{command:`${o.title.charAt(0).toUpperCase()}${o.title.slice(1)}${bM(n)}`,takes:ue(i),kind:t.kind,timeout:`${ue(s)}${d?` (timeoutSeconds defaults to ${fn.timeoutSeconds})`:""}`,effect:l.effect},at:d?t.path:c,certainty:t.kind==="readiness"?"possible":"likely",prediction:l.prediction,fix:{description:`set timeoutSeconds: ${o.timeout}`,safety:"review",edits:[{op:"set",path:c,value:o.timeout}]}}}}});function gM(e){return(He(e)?.commands??[]).flatMap(([t="",...r])=>tg([Re(t),...r].join(" "))??[]).sort((t,r)=>r.seconds-t.seconds)[0]}function ag({resources:e}){let n=Mr(e.limits.cpu);return n===void 0||n<=0?1:Math.max(1,1/n)}function bM(e){return ag(e)>1?` with a CPU limit of ${e.resources.limits.cpu}`:""}var sg=f({id:"program-not-in-image",scope:"container",summary:"The command calls a program that the image does not have",messages:{start:({program:e,image:n})=>`${e} cannot be started, because ${n} does not have it.`,script:({program:e,image:n})=>`The script fails at ${e}, because ${n} does not have it.`,interpreter:({program:e,image:n})=>`The script wants to be run by ${e}, which ${n} does not have.`},*check(e){let{pod:n,container:t}=e,r=t.image?.text??"the image",a=kM(e);if(a!==void 0){yield{message:a.isInterpreter?"interpreter":"start",data:{program:a.program,image:r},at:a.path,certainty:a.missing.certainty,prediction:Yn(n,t,"executable file not found in $PATH"),fix:og(a.missing,r)};return}let o=wM(e);o!==void 0&&(yield{message:"script",data:{program:o.missing.name,image:r},at:o.path,certainty:o.certainty,prediction:O(n,t,o.exitCode===void 0?{}:{exitCode:o.exitCode}),fix:og(o.missing,r)})}});function kM({pod:e,container:n,index:t}){let[r]=rt(e,n,t)??[];if(r?.path===void 0||!r.isReadable)return;let{image:a,replacesEntrypoint:o}=R(e,n,t);if(!o&&a?.facts.entrypoint?.length!==0)return;let s=Vr(r.text,a,n);if(s!==void 0)return{program:r.text,missing:s,path:r.path,isInterpreter:!1};let i=Dn(e,n,t,r.text);if(i===void 0||i==="absent"||!r.text.startsWith("/"))return;let l=/^#!\s*(\/\S+)/.exec(i.text)?.[1],c=l===void 0?void 0:Vr(l,a,n);if(!(l===void 0||c===void 0))return{program:l,missing:c,path:r.path,isInterpreter:!0}}function wM({pod:e,container:n,index:t}){let r=tt(e,n,t);if(r?.reading.ends!=="always"||!r.reading.fails)return;let{missing:a,assumptions:o,exitCode:s}=r.reading,{image:i}=R(e,n,t),[l]=a.flatMap(({name:d})=>Vr(d,i,n)??[]);if(l===void 0)return;let c=o.length>0?"likely":l.certainty;return{missing:l,certainty:c,path:r.path,...s===void 0?{}:{exitCode:s}}}function og({name:e,meant:n},t){return{description:n===void 0?`use an image that has ${e}, or call what ${t} has`:`did you mean ${n}?`,safety:"review"}}var ig=f({id:"read-only-root-filesystem",scope:"container",summary:"The image writes to folders that readOnlyRootFilesystem makes read-only",messages:{unwritable:({image:e,paths:n})=>`${e} has to write to ${n} when it starts, and readOnlyRootFilesystem forbids it.`},*check({pod:e,container:n,index:t}){if(n.securityContext.readOnlyRootFilesystem!==!0)return;let r=R(e,n,t),{image:a}=r;if(a===void 0||!xM(r)||OM(r,n))return;let o=vM(a.facts).filter(s=>!SM(e,n,s));o.length!==0&&(yield{message:"unwritable",data:{image:n.image?.text??"",paths:o.join(" and ")},at:n.at("securityContext","readOnlyRootFilesystem"),certainty:$("certain",a,"mustWrite"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount an emptyDir at ${o.join(" and at ")}`,safety:"review"}})}});function vM({mustWrite:e=[],volumes:n=[]}){return e.filter(t=>!n.some(r=>cn(B(t),B(r))))}function SM(e,n,t){if(uu(n,t))return!0;let r=le(n,t);return r===void 0?!1:!r.readOnly&&ae(e,r.name)?.kind!=="files"}function xM({replacesEntrypoint:e,given:n,image:t}){if(!e)return!0;let r=n[0]?.text.split("/").at(-1);return t?.facts.bypass?.programs.some(a=>a.split("/").at(-1)===r)??!1}function OM({image:e,given:n},{volumeMounts:t}){if(e===void 0||n.some(({text:a})=>/\bpid\b|--?(?:pid|socket|tmpdir|logsdir)/.test(a)))return!0;let r=`/etc/${e.id.split("-")[0]}`;return t.some(({mountPath:a})=>B(a)===r||B(a)===`${r}/nginx.conf`)}var lg=f({id:"request-exceeds-limit",scope:"container",summary:"A request above its limit is refused by the API server, so no pod is made",messages:{exceeds:({resource:e,request:n,limit:t})=>`The ${e} request of ${n} is above the limit of ${t}, so the API server refuses the pod.`},*check({pod:e,container:n}){for(let{resources:t,path:r}of PM(e,n))for(let[a,o]of Object.entries(t.requests)){let s=t.limits[a];if(s===void 0||!RM(a,o,s))continue;let i=[...r,"requests",a];yield{message:"exceeds",data:{resource:a,request:o,limit:s},at:i,certainty:"certain",prediction:Y(n,"Rejected",`must be less than or equal to ${a} limit`),related:[{message:`the limit is ${s}`,at:[...r,"limits",a]}],fix:{description:`lower the request to ${s}, or raise the limit to ${o}`,safety:"review",edits:[{op:"set",path:i,value:s}]}}}}});function PM(e,n){let t={resources:n.resources,path:n.at("resources")};return n===e.containers.find(({role:a})=>a==="main")?[t,{resources:Jt(e.raw.resources),path:e.at("resources")}]:[t]}function RM(e,n,t){let r=e==="cpu"?Mr:Ze,[a,o]=[r(n),r(t)];return a===void 0||o===void 0||e==="memory"&&o<ce("memory-that-hardly-starts")?!1:a>o}var AM={Job:["OnFailure","Never"],CronJob:["OnFailure","Never"],Deployment:["Always"],ReplicaSet:["Always"],StatefulSet:["Always"],DaemonSet:["Always"],ReplicationController:["Always"]},EM=/^(?:v1|(?:apps|batch|extensions)\/v\w+)$/,cg=f({id:"restart-policy-not-allowed",scope:"pod",summary:"The kind of workload does not accept this restartPolicy, so the API server refuses it",messages:{refused:({kind:e,policy:n,allowed:t})=>`A ${e} accepts no other restartPolicy than ${t}, and this one has ${n}.`,missing:({kind:e,allowed:n})=>`A ${e} has to name its restartPolicy, ${n}: the default, Always, is refused.`},*check({pod:e}){let n=CM(e.workload),t=e.restartPolicy;if(n===void 0||(t===void 0?n.includes("Always"):n.includes(t)))return;let{kind:r}=e.workload.resource,a=e.at("restartPolicy"),o="Rejected",[s="Always"]=n,i={at:a,certainty:"certain",prediction:{status:o,restarts:!1,reason:"spec.template.spec.restartPolicy: Unsupported value"},fix:{description:`set restartPolicy: ${s}`,safety:"review",edits:[{op:"set",path:a,value:s}]}},l=n.join(" or ");t===void 0?yield{...i,message:"missing",data:{kind:r,allowed:l}}:yield{...i,message:"refused",data:{kind:r,policy:t,allowed:l}}}});function CM({resource:e}){return EM.test(e.apiVersion)?AM[e.kind]:void 0}var dg=f({id:"run-as-non-root-image-is-root",scope:"container",summary:"The image runs as root while runAsNonRoot is true, so the container is never created",messages:{root:({image:e})=>`${e} runs as root and no runAsUser says otherwise, so the kubelet refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsNonRoot");if(t?.value!==!0||Je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image);if(r?.facts.user!==0||wn(e))return;let{uid:a}=r.facts;yield{message:"root",data:{image:n.image?.text??""},at:t.path,certainty:$("certain",r,"user"),prediction:Y(n,"CreateContainerConfigError","container has runAsNonRoot and image will run as root"),related:[{message:"the image",at:n.at("image")}],fix:{description:a===void 0||a===0?"set runAsUser to a uid that the image can run as, or use a variant of it that does not run as root":`set runAsUser: ${a}, the uid that this image is built for, and fsGroup: ${a} for its volumes`,safety:"review"}}}});var mg=f({id:"run-as-non-root-uid-zero",scope:"container",summary:"A container that is told to run as uid 0 while runAsNonRoot is true is never created",messages:{contradiction:({container:e})=>`Container ${e} is told to run as uid 0 while runAsNonRoot is true, so the kubelet refuses to create it.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsUser"),r=Je(e,n,"runAsNonRoot");t?.value!==0||r?.value!==!0||wn(e)||(yield{message:"contradiction",data:{container:n.name},at:t.path,certainty:"certain",prediction:Y(n,"CreateContainerConfigError","container's runAsUser breaks non-root policy"),related:[{message:"runAsNonRoot is true here",at:r.path}],fix:{description:"set runAsUser to the uid that the image is built for, or set runAsNonRoot: false if it needs root",safety:"review"}})}});var pg=f({id:"run-as-non-root-user-by-name",scope:"container",summary:"The image names its user, which the kubelet cannot check against runAsNonRoot",messages:{named:({image:e,user:n})=>`${e} runs as the user ${n}, given by name, so the kubelet cannot tell that it is not root and refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsNonRoot");if(t?.value!==!0||Je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image),a=r?.facts.user;if(r===void 0||typeof a!="string"||wn(e))return;let{uid:o}=r.facts;yield{message:"named",data:{image:n.image?.text??"",user:a},at:t.path,certainty:$("certain",r,"user"),prediction:Y(n,"CreateContainerConfigError",`container has runAsNonRoot and image has non-numeric user (${a}), cannot verify user is non-root`),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${o??"the uid of that user"} beside runAsNonRoot`,safety:"review",...o===void 0?{}:{edits:[{op:"set",path:[...t.path.slice(0,-1),"runAsUser"],value:o}]}}}}});var ug=f({id:"script-exits-with-error",scope:"container",summary:"The start script ends with an error by what it says itself",messages:{exit:({what:e,code:n})=>`The script reaches \`${e}\` on every start${n}.`,unset:({what:e,code:n})=>`The script ends because ${e} is not set${n}.`,failure:({what:e,code:n})=>`The script ends at \`${e}\`, which fails on every start${n}.`},*check({pod:e,container:n,index:t}){let r=tt(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:a,missing:o,exitCode:s,because:i}=r.reading;if(!a||o.length>0)return;let l=s===void 0?"":` and ends with ${s}`,c=ti(r.reading);yield{message:c!==void 0?"unset":i.kind==="exit"?"exit":"failure",data:{what:c??Gt(i.text),code:l},at:r.path,certainty:Ur(r),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:c===void 0?"change the script so that this is not reached":`set ${c} in env, or give it a default`,safety:"review"}}}});var MM=/^ENC\[|[<>${}]|^ref\+|:\/\/|^vault:/,TM=/your|replace|change|insert|todo|xxx|placeholder|example|base64|\s|\.\.\./i,fg=f({id:"secret-data-not-base64",scope:"manifest",summary:"A value in a Secret's data is not base64, so the API server refuses the Secret",messages:{notBase64:({key:e})=>`the value of ${e} is not base64, which data needs; plain text belongs into stringData`},*check({manifest:e}){if(e.kind!=="Secret"||e.apiVersion!=="v1")return;let n=e.toObject();if(v(n.sops)===void 0)for(let[t,r]of Object.entries(ie(n.data)))Yl(r)||MM.test(r)||(yield{message:"notBase64",data:{key:V(t)},at:["data",t],certainty:TM.test(r)?"possible":"certain",prediction:{status:"Rejected",restarts:!1,reason:"illegal base64 data"},fix:{description:"move the value to stringData, or encode it",safety:"review"}})}});var hg=f({id:"secret-missing",scope:"container",summary:"The environment asks for a Secret that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`the environment needs ${e}${n}, which ${t}`},*check({pod:e,container:n,index:t}){let r=De(n).filter(({kind:a})=>a==="Secret");for(let a of et(r,e,t))yield{message:"missing",...a}}});var yg=f({id:"secret-trailing-newline",scope:"container",summary:"A Secret's value ends in a line break that becomes part of the environment variable",messages:{newline:({key:e,object:n})=>`the value of ${e} in ${n} ends in a line break, which the environment variable then holds too`},*check({pod:e,container:n,index:t}){for(let r of De(n)){if(r.kind!=="Secret")continue;let a=Xn(r,e.workload.manifest,t);if(a.outcome==="found")for(let o of a.holders){let s=o.newlineKeys.filter(l=>r.key===void 0||r.key===l),{manifest:i}=o;if(i!==void 0)for(let l of s)yield{message:"newline",data:{key:V(l),object:Be(r)},at:r.keyPath??r.path,certainty:"likely",prediction:O(e,n,{reason:"the program reads a value with a line break in it"}),related:dn("declared here",o),fix:{description:'encode it without the line break: `printf %s "$VALUE" | base64`, or use stringData',safety:"review"}}}}}});var bg=f({id:"server-listens-on-loopback",scope:"container",summary:"The server listens on the loopback address only, where no probe reaches it",messages:{loopback:e=>`${e.setting} lets the server listen inside the pod only, and the ${e.kind} probe asks port ${e.port} from outside, so ${e.effect}`},*check({pod:e,container:n}){if(!(!te(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,a]=t.handlers;if(r===void 0||r.type==="exec"||a!==void 0||"host"in r)continue;let o=Ge(n,r),s=typeof o=="number"?_M(n,o):void 0;if(typeof o!="number"||s===void 0)continue;let i=ke(e,n,t);yield{message:"loopback",data:{setting:s.text,kind:t.kind,port:o,effect:i.effect},at:s.at,certainty:Pe("likely",i),prediction:i.prediction,related:[{message:`the ${t.kind} probe asks port ${o}`,at:t.path},...Z(t)],fix:{description:"listen on 0.0.0.0",safety:"review"}};return}}});function _M(e,n){let t=new RegExp(`(^|[=/@\\s])(127\\.0\\.0\\.1|localhost|\\[::1\\]):${n}$`);for(let a of["args","command"]){let o=e[a]??[],s=o.findIndex((l,c)=>t.test(l)&&gg.test(NM(o,l,c)));if(s!==-1)return{text:o[s]??"",at:e.at(a,s)};let i=LM(o,n);if(i!==void 0)return{text:i.text,at:e.at(a,i.place)}}let r=e.env.find(({name:a,value:o})=>gg.test(a)&&t.test(o??""));return r===void 0?void 0:{text:`${r.name}=${r.value}`,at:[...r.path,"value"]}}function LM(e,n){let t=e.join(" "),r=/(?:^|\s)--?(?:host|address|addr)[= ](?:127\.0\.0\.1|localhost)(?=\s|$)/.exec(t)?.[0].trim(),a=new RegExp(`(?:^|\\s)--?(?:port|p)[= ]${n}(?=\\s|$)`).test(t);if(r===void 0||!a)return;let o=e.findIndex(s=>r===s||s.includes(r)||r.startsWith(`${s} `));return o===-1?void 0:{text:r,place:o}}function NM(e,n,t){return n.includes("=")?n.slice(0,n.indexOf("=")):e[t-1]??""}var gg=/(bind|listen)/i;var kg=f({id:"service-account-missing",scope:"pod",summary:"The pod runs as a service account that does not exist, so no pod is made",messages:{missing:({object:e,namespace:n,why:t})=>`the pod runs as ${e}${n}, which ${t}`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="serviceAccount");for(let r of et(t,e,n))yield{message:"missing",...r}}});var wg=[{images:["confluentinc/cp-kafka","confluentinc/cp-server","confluentinc/cp-enterprise-kafka"],variable:"KAFKA_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-schema-registry"],variable:"SCHEMA_REGISTRY_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-kafka-rest"],variable:"KAFKA_REST_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["wurstmeister/kafka"],variable:"KAFKA_PORT",because:"it writes into its configuration as a port number",certainty:"certain",exitCode:1},{images:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],variable:"N8N_PORT",because:"it reads as the number of its own port",certainty:"certain",exitCode:1},{images:["searxng/searxng","ghcr.io/searxng/searxng"],variable:"SEARXNG_PORT",because:"it reads as the number of its own port",certainty:"certain"},{images:["osixia/openldap"],variable:"LDAP_PORT",because:"its start script puts into the address that slapd listens on",certainty:"certain"},{images:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],variable:"SUPERSET_PORT",because:"its start script reads as the number of its own port",certainty:"likely"},{images:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],variable:"ROCKET_PORT",because:"its web server reads as the number of its own port",certainty:"likely"},{images:["langgenius/dify-api"],variable:"DIFY_PORT",because:"it reads as the number of its own port",certainty:"likely"},{images:["gpustack/gpustack"],variable:"GPUSTACK_PORT",because:"it reads as the number of its own port",certainty:"likely"}];function vg({registry:e,repository:n}){let t=e==="docker.io"?n.replace(/^library\//,""):`${e}/${n}`;return wg.filter(({images:r})=>r.includes(t))}function xg(e){let n=v(e.toObject().spec);if(n===void 0||n.clusterIP==="None"||n.type==="ExternalName")return[];let t=Sg(e.name),r=F(n.ports).flatMap(({value:a})=>{let o=Te(a.port),s=P(a.name),i=(P(a.protocol)??"TCP").toUpperCase(),l=`${t}_PORT_${o}_${i}`;return[...s===void 0||s===""?[]:[`${t}_SERVICE_PORT_${Sg(s)}`],...o===void 0?[]:[l,`${l}_PROTO`,`${l}_PORT`,`${l}_ADDR`]]});return r.length===0?[]:[`${t}_SERVICE_HOST`,`${t}_SERVICE_PORT`,`${t}_PORT`,...r]}function Sg(e){let n=e.toUpperCase().replace(/[-.]/g,"_");return/^\d/.test(n)?`_${n}`:n}var Og=f({id:"service-link-collision",scope:"container",summary:"A variable that Kubernetes sets for a Service is taken by the image as its own setting",messages:{collision:({service:e,variable:n,image:t,because:r})=>`Because of the Service ${e}, Kubernetes sets ${n}=tcp://\u2026, a variable of ${t}, which ${r}.`},*check({pod:e,container:n,index:t}){if(n.image===void 0||e.raw.enableServiceLinks===!1)return;let r=vg(n.image);if(r.length===0)return;let a=q(e,n,t);for(let{variable:o,because:s,certainty:i,exitCode:l}of r){if(a.get(o)!==void 0||!a.isComplete)continue;let c=Vt(e,t).find(d=>xg(d).includes(o));c!==void 0&&(yield{message:"collision",data:{service:c.name,variable:o,image:n.image.text,because:s},at:n.at("image"),certainty:i,prediction:O(e,n,l===void 0?{}:{exitCode:l}),related:[{message:"the Service",at:{manifest:c,path:["metadata","name"]}}],fix:{description:"set enableServiceLinks: false in the pod, or give the Service another name",safety:"review",edits:[{op:"set",path:e.at("enableServiceLinks"),value:!1}]}})}}});var $M=/\$[0-9@*#]|\$\{[0-9@*#]|\bshift\b|\bgetopts\b/,Pg=f({id:"shell-c-extra-args",scope:"container",summary:"Only the first argument after `sh -c` is the script, and the rest of the command is lost",messages:{lost:({script:e,lost:n})=>`After -c only \`${e}\` is the script; \`${n}\` becomes an argument that it never reads.`},*check({pod:e,container:n,index:t}){let r=rt(e,n,t),a=r===void 0?void 0:Dt(r.map(({text:c})=>c)),o=a===void 0?void 0:r?.[a.textAt+1];if(r===void 0||a?.text===void 0||o?.path===void 0||!/^[\w./-]+$/.test(a.text.trim())||$M.test(a.text)||IM(o.text))return;let i=tt(e,n,t);if(i!==void 0&&i.reading.ends==="always")return;let l=r.slice(a.textAt+1).map(({text:c})=>c);yield{message:"lost",data:{script:a.text.trim(),lost:Gt(l.join(" "))},at:o.path,certainty:R(e,n,t).replacesEntrypoint?"likely":"possible",prediction:O(e,n),fix:{description:`write the line as one element: ${JSON.stringify([a.text.trim(),...l].join(" "))}`,safety:"review"}}}});function IM(e){return e==="--"||e==="_"||e==="-"||ge(e)!==void 0}var Rg=new Set(["&&",";","||"]),DM=new Set(["|",">",">>","<","2>&1","&","2>","&>",">/dev/null","2>/dev/null"]),jM=new Set(["export","source",".","set","exit","eval","unset","alias","ulimit"]),FM=/(?:^|\/)(?:find|expr|test|\[|awk|sed|grep|jq|yq|xargs|iptables|psql|mysql|echo|printf|perl|ruby|node|python\d?|cmd(?:\.exe)?|pwsh|powershell(?:\.exe)?|zsh|ksh|env|watch|parallel|ssh|su|sudo|runuser)$/,Eg=f({id:"shell-syntax-without-shell",scope:"container",summary:"The command uses what only a shell understands, and no shell runs it",messages:{operator:({operator:e,program:n})=>`There is no shell, so ${e} and what follows it are handed to ${n} as arguments.`,builtin:({word:e})=>`There is no shell, so the runtime looks for a program called ${e}, and there is none.`},*check({pod:e,container:n,index:t}){if(wn(e))return;let{given:r,replacesEntrypoint:a}=R(e,n,t),[o]=r;if(o===void 0||ge(o.text)!==void 0||FM.test(o.text)||r.some(({text:l})=>ge(l)!==void 0))return;if(a&&jM.has(o.text)&&o.path!==void 0){yield{message:"builtin",data:{word:o.text},at:o.path,certainty:"certain",prediction:Yn(e,n,"executable file not found in $PATH"),fix:Ag(n,r)};return}let s=r.find(({text:l},c)=>c>0&&(Rg.has(l)||DM.has(l)));if(s?.path===void 0)return;let i=a&&Rg.has(s.text)&&Lt(e,n);yield{message:"operator",data:{operator:s.text,program:a?o.text:"the program"},at:s.path,certainty:i?"certain":"likely",prediction:O(e,n),fix:Ag(n,r)}}});function Ag(e,n){let r=["/bin/sh","-c",n.map(({text:o})=>o).join(" ")],a=e.command!==void 0&&e.args!==void 0;return{description:`let a shell read it: ${JSON.stringify(r)}`,safety:"review",edits:[{op:"set",path:e.at("command"),value:r},...a||e.command===void 0?[{op:"remove",path:e.at("args")}]:[]]}}var Cg=/(?<!\$)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g,VM=/(?:^|\/)(?:envsubst|awk|sed|perl|php|ruby|jq|make|node|python\d?|psql|mysql|mongosh?|pwsh|powershell|cmd|zsh|ksh|fish|su|sudo|ssh|env|gomplate|confd|dockerize|envoy|nginx|caddy|vector|fluentd|fluent-bit|logstash)$/,WM=/^--?(?:D)?[a-z][\w-]*(?:\.[\w-]+)+=.*\$\{/,BM=/expand-?env|envsubst|expand-variables/i,Mg=f({id:"shell-variable-not-expanded",scope:"container",summary:"The arguments hold a shell variable, and no shell replaces it",messages:{literal:({name:e,written:n})=>`There is no shell, so the program is given the text ${n} instead of the value of ${e}.`},*check({pod:e,container:n,index:t}){let{given:r,replacesEntrypoint:a}=R(e,n,t),[o]=r;if(o===void 0||r.some(({text:d})=>ge(d)!==void 0||BM.test(d))||a&&VM.test(o.text))return;let s=q(e,n,t),i=["command","args"].flatMap(d=>KM(n,d,s)),[l,...c]=i;l!==void 0&&(yield{message:"literal",data:{name:l.name,written:`$${l.name}`},at:l.path,certainty:i.some(({isLikely:d})=>d)?"likely":"possible",prediction:O(e,n),related:c.map(({name:d,path:m})=>({message:`${d} is not replaced here either`,at:m})),fix:{description:`write $(${l.name}), which the kubelet replaces`,safety:"review",edits:i.map(({path:d,fixed:m})=>({op:"set",path:d,value:m}))}})}});function KM(e,n,t){return(e[n]??[]).flatMap((r,a)=>{let o=[...r.matchAll(Cg)].map(([,l,c])=>l??c??""),[s]=o.filter(l=>t.get(l)!==void 0);if(s===void 0)return[];let i=r.replace(Cg,(l,c,d)=>{let m=c??d??"";return t.get(m)===void 0?l:`$(${m})`});return[{name:s,path:e.at(n,a),fixed:i,isLikely:!WM.test(r)}]})}var Tg=f({id:"startup-probe-guards-nothing",scope:"container",summary:"The startup probe passes before the application answers, so liveness kills the boot",messages:{early:e=>`${e.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${e.window} after each start`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes;if(r===void 0||a===void 0)return;let o=be(r),s=be(a);if(tn(n,o)!=="process"||tn(n,s)!=="application")return;let i=Kt(e,n,t);if(i===void 0)return;let l=at(s),c=qr(i,l);if(c===void 0)return;let d=[l.killWindow[0],l.killWindow[1]+o.periodSeconds],{value:m,periodSeconds:p,failureThreshold:u}=ei(n,"liveness",i.range.slowest);yield{message:"early",data:{boot:Hr(i),window:On(...d)},at:r.path,certainty:c,prediction:nn(e,n,{window:d,...i.exitCode===void 0?{}:{exitCode:i.exitCode}}),related:Z(a),fix:{description:`let the startupProbe ask what liveness asks, with periodSeconds: ${p}, failureThreshold: ${u}`,safety:"review",edits:[{op:"set",path:r.path,value:m}]}}}});var _g=f({id:"startup-probe-too-short",scope:"container",summary:"The startup probe kills the container before it has started",messages:{boot:e=>`${e.boot}, but the startup probe kills it ${e.window} after each start unless it answers within ${e.budget}`,delay:e=>`The liveness probe is told to wait ${e.delay} for the boot, but the startup probe kills the container ${e.window} after each start`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:a}=n.probes;if(r===void 0)return;let o=be(r);if(tn(n,o)!=="application")return;let s=at(o),i=On(...s.killWindow),l=Kt(e,n,t),c=l===void 0?void 0:qr(l,s),d=(m,p)=>({at:r.path,prediction:nn(e,n,{window:s.killWindow,...p===void 0?{}:{exitCode:p}}),related:Z(r),fix:rr(n,"startup",m)});if(l!==void 0&&c!==void 0)yield{message:"boot",data:{boot:Hr(l),window:i,budget:ue(s.killWindow[0])},certainty:c,...d(l.range.slowest,l.exitCode)};else if(a!==void 0&&GM(n,be(a),s.killedBoot)){let m=be(a).initialDelaySeconds;yield{message:"delay",data:{delay:ue(m),window:i},certainty:"likely",...d(m)}}}});function GM(e,n,t){return tn(e,n)==="application"&&n.initialDelaySeconds>=2*t}function Lg(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:o})=>o===t.name);if(r===void 0||t.subPath===void 0||t.subPath.includes("/"))return[];let a=[...t.path,"subPath"];for(let[o,s,i]of HM){let l=v(r.raw[o]),c=P(l?.[i]);if(l===void 0||c===void 0||F(l.items).length>0)continue;let d=_e(l.optional)??!1,m=[...r.path,o,i];return[{kind:s,name:c,key:t.subPath,optional:d,place:"subPath",path:m,keyPath:a}]}return[]})}var HM=[["configMap","ConfigMap","name"],["secret","Secret","secretName"]];var Ng=f({id:"subpath-key-missing",scope:"container",summary:"A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file",messages:{missing:({key:e,object:n,keys:t})=>`subPath ${e} is no key of ${n}, which ${t}, so an empty directory is mounted`},*check({pod:e,container:n,index:t}){for(let r of $r(Lg(e,n),e,t))yield{message:"missing",...r,certainty:Os(r.certainty)}}});var $g=f({id:"sysctl-needs-privilege",scope:"container",summary:"A container sets a kernel parameter without being privileged, which always fails",messages:{readOnly:({command:e})=>`\`${e}\` writes to /proc/sys, which is read-only in a container that is not privileged.`},*check({pod:e,container:n,index:t}){if(n.securityContext.privileged===!0)return;let{given:r}=R(e,n,t),a=Wt(r).find(qM);a!==void 0&&(yield{message:"readOnly",data:{command:a.words.join(" ")},at:a.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"Read-only file system"}),fix:{description:"set securityContext.privileged: true on this container alone, or set the parameter on the nodes",safety:"review",edits:[{op:"set",path:n.at("securityContext","privileged"),value:!0}]}})}});function qM({words:e}){let[n,...t]=e;return e.some((r,a)=>/^>{1,2}$/.test(e[a-1]??"")&&r.startsWith("/proc/sys/"))?!0:n?.split("/").at(-1)!=="sysctl"||t.includes("-e")||t.includes("--ignore")?!1:t.some(r=>/^[a-z][\w.]*=/.test(r))}var Ig=f({id:"template-placeholder-left",scope:"container",summary:"A placeholder that a tool or a person should have replaced is still there",messages:{left:({subject:e,placeholder:n})=>`${e} still holds the placeholder ${n}, which the program gets as it stands.`},*check({pod:e,container:n}){let t=UM(n).map(o=>({place:o,placeholder:JM(o)})).filter(({placeholder:o})=>o!==void 0),[r,...a]=t;r?.placeholder!==void 0&&(yield{message:"left",data:{subject:r.place.subject,placeholder:r.placeholder.text},at:r.place.path,certainty:r.placeholder.certainty,prediction:O(e,n),related:a.map(({place:o})=>({message:`${o.subject} holds one too`,at:o.path})),fix:{description:"render the template, or write the value",safety:"review"}})}});function UM({env:e,command:n=[],args:t=[],at:r}){return[...e.flatMap(({name:a,value:o,path:s})=>o===void 0?[]:[{subject:a,text:o,path:[...s,"value"]}]),...n.map((a,o)=>({subject:"The command",text:a,path:r("command",o)})),...t.map((a,o)=>({subject:"An argument",text:a,path:r("args",o)}))]}var zM=[[/\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\b|include\s+"|template\s+")[^}]*\}\}/,"likely"],[/<no value>|%!s\(<nil>\)|%!s\(MISSING\)/,"likely"],[/^<(?:your|my|insert|change|replace|put|enter|add)[-_ ][a-z0-9 _-]+>$/i,"possible"],[/^(?:<?(?:REPLACE|CHANGE)_?-?ME>?|__[A-Z][A-Z0-9_]+__|TODO|FIXME)$/,"possible"]];function JM({subject:e,text:n}){for(let[t,r]of zM){let a=t.exec(n);if(a!==null)return{text:a[0],certainty:r}}return n===`\${${e}}`?{text:n,certainty:"possible"}:void 0}var Dg=f({id:"volume-claim-missing",scope:"pod",summary:"A volume claims storage by a name that does not exist, so the pod is never scheduled",messages:{missing:({object:e,namespace:n,why:t})=>`a volume needs ${e}${n}, which ${t}`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volumeClaim");for(let r of et(t,e,n))yield{message:"missing",...r}}});var jg=f({id:"volume-item-key-missing",scope:"pod",summary:"A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts",messages:{missing:({key:e,object:n,keys:t})=>`a volume lists the key ${e} of ${n}, which ${t}`},*check({pod:e,index:n}){for(let t of $r(Ye(e),e,n))yield{message:"missing",...t}}});function Fg(e){return[...e.volumes.map(({name:n})=>n),...rc(e.workload)]}var Vg=f({id:"volume-mount-without-volume",scope:"container",summary:"A container mounts a volume that the pod does not have, so the API server refuses the pod",messages:{missing:({name:e,volumes:n})=>n.length===0?`the container mounts the volume ${e}, but the pod has no volumes`:`the container mounts the volume ${e}, but the pod has only ${n.join(", ")}`},*check({pod:e,container:n,index:t}){if(n.image===void 0||Ir(e.workload.manifest,t))return;let r=Fg(e);for(let{name:a,path:o}of tc(n)){if(r.includes(a)||a.includes("$"))continue;let s=he(a,r);yield{message:"missing",data:{name:V(a),volumes:r.slice(0,6).map(i=>V(i))},at:o,certainty:"certain",prediction:Y(n,"Rejected","volumeMounts.name: Not found"),...s===void 0?{}:{fix:{description:`mount ${V(s)}`,safety:"review",edits:[{op:"set",path:o,value:s}]}}}}}});var YM={claim:"a new volume",host:"a folder of the node"},Wg=f({id:"volume-not-writable",scope:"container",summary:"The image does not run as root and may not write to the volume of its data",messages:{foreign:({image:e,uid:n,path:t,volume:r})=>`${e} runs as uid ${n} and keeps its data in ${t}, and ${r} belongs to root unless fsGroup changes that.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:a}=R(e,n,t);if(r===void 0||a||n.role!=="main")return;let o=Nt(e,n,r);if(o===void 0||o.uid===0||XM(e))return;let s=QM(r.facts).find(m=>le(n,m)!==void 0),i=s===void 0?void 0:le(n,s),l=i===void 0?void 0:ae(e,i.name),c=l===void 0?void 0:YM[l.kind];if(s===void 0||i===void 0||c===void 0||i.readOnly||ZM(e,i))return;let d=l?.kind==="host"?void 0:e.at("securityContext","fsGroup");yield{message:"foreign",data:{image:n.image?.text??"",uid:o.uid,path:s,volume:c},at:i.path,certainty:$("likely",r,"user","dataDirectory"),prediction:O(e,n,{reason:"Permission denied"}),related:[{message:"the image",at:n.at("image")},...o.path===void 0?[]:[{message:`runAsUser is ${o.uid} here`,at:o.path}]],fix:{description:d===void 0?`change the owner of the folder to ${o.uid} on the node, or in an init container that runs as root`:`set fsGroup: ${o.uid} in the pod's securityContext`,safety:"review",...d===void 0?{}:{edits:[{op:"set",path:d,value:o.uid}]}}}}});function QM({dataDirectory:e,mustWrite:n=[]}){return[...e===void 0?[]:[e.path],...n]}function XM({securityContext:e,raw:n}){let t=st(v(n.securityContext)?.supplementalGroups);return e.fsGroup!==void 0||t.length>0}function ZM({containers:e},{name:n}){return e.some(({role:t,volumeMounts:r})=>t==="init"&&r.some(a=>a.name===n))}var Bg=f({id:"volume-source-missing",scope:"pod",summary:"A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts",messages:{missing:({object:e,namespace:n,why:t})=>`a volume needs ${e}${n}, which ${t}`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volume"||r==="projected");for(let r of et(t,e,n))yield{message:"missing",...r}}});var Jr=[su,cu,mu,fu,af,lf,df,mf,pf,uf,ch,mh,ph,fh,Sh,Rh,Eh,Ch,_h,Lh,Nh,Dh,jh,Vh,Wh,Bh,Kh,qh,Uh,zh,Jh,Yh,Qh,Xh,Zh,ey,ny,my,py,yy,gy,by,ky,Sy,xy,Py,Ry,Ay,My,Ty,_y,Ly,Iy,Dy,jy,Vy,Ky,Gy,Hy,qy,Uy,zy,Qy,Xy,Zy,eg,rg,sg,ig,lg,cg,dg,mg,pg,ug,fg,hg,yg,bg,kg,Og,Pg,Eg,Mg,Tg,_g,Ng,$g,Ig,Dg,jg,Vg,Wg,Bg];function Xa(e,n={}){let t="manifests"in e?e:aT(e),r=cm(n,Jr),a=eT(t),o=Bp(Gd(t.manifests),{...r.world,unreadFiles:a}),s=o.manifests.map(d=>nT(d,o,r)),i=s.flatMap(({workload:d})=>d===void 0?[]:[d]),l=mm(rT(s.flatMap(({findings:d})=>d)),{comments:t.ignoreComments,annotations:s.flatMap(({annotation:d})=>d===void 0?[]:[d]),ruleIds:Jr.map(d=>d.id),offRuleIds:new Set(Jr.filter(d=>!r.rules.includes(d)).map(d=>d.id))}),c=[...t.problems,...r.problems,...s.flatMap(d=>d.problems),...l.problems];return{kubernetesVersion:Oo(r.kubernetesVersion),summary:{files:t.files,manifests:t.manifests.length,workloads:i.length,containers:i.reduce((d,m)=>d+m.containers,0),...qd(l.findings),notAnalysed:t.notAnalysed},workloads:i,findings:l.findings,problems:c.sort(zd)}}function eT({manifests:e,problems:n}){let t=new Set(e.map(({file:r})=>r));return n.flatMap(({severity:r,code:a,file:o})=>o===void 0?[]:r==="error"||a==="unrendered-template"&&!t.has(o)?[o]:[])}function nT(e,n,t){let r=St(e),{reports:a,problems:o}=dm({rules:t.rules,manifest:e,workload:r,index:n,kubernetesVersion:t.kubernetesVersion,bootSeconds:t.bootSeconds});if(r===void 0&&a.length===0)return{findings:[],problems:o};let s=r?.raw??e.toObject(),i=r===void 0?void 0:tT(r);return{findings:om(e,s,a,t.severityOf),problems:o,...r===void 0?{}:{workload:Hd(r)},...i===void 0?{}:{annotation:i}}}function tT({manifest:e,annotations:n}){let t=n[Gi];if(t===void 0)return;let r=e.locate(["metadata","annotations",Gi]),{apiVersion:a,kind:o,namespace:s,name:i}=e;return{value:t,...r===void 0?{}:{file:r.file,line:r.start.line},covers:({resource:l,location:c})=>l.apiVersion===a&&l.kind===o&&l.namespace===s&&l.name===i&&c?.file===e.file}}function rT(e){let n=am();return[...e].sort(Ud).map(t=>({...t,fingerprint:n(t.fingerprint)}))}function aT(e){return{manifests:e.flatMap(t=>zi(t)),problems:[],ignoreComments:[],files:0,notAnalysed:[]}}var ri=["error","warning","info","off"],Za=["error","warning","info","none"],Lc={rules:"The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.",ignore:"Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.",kubernetesVersion:'The version of the cluster, in quotes, for example "1.31".',failOn:"The lowest severity that makes a run fail (exit code 1)."};function Kg(e){let n=e.charCodeAt(0)===65279?e.slice(1):e,t=Ro(n),r=new ur,a=[],o;for(let s of ms(n)){let{value:i,table:l,duplicates:c,fault:d}=s.faults.length>0?oT:hs(s,r),m=d?[d]:s.faults;for(let{offset:p,reason:u}of m)a.push({message:u,...An(t,p)});for(let{offset:p,key:u}of c)a.push({message:`the key ${JSON.stringify(u)} stands twice in one map`,...An(t,p)});o??={value:i??null,locate:p=>iT(p,i,l,t)}}return a.length>0?{problems:a}:{document:o??{value:null,locate:()=>sT},problems:a}}var oT={value:void 0,table:new Uint32Array(0),duplicates:[],fault:void 0},sT={start:{line:1,column:1},end:{line:1,column:1}};function iT(e,n,t,r){let[a,o]=hr(t,fr(t,n,e));return{start:An(r,a),end:An(r,o)}}function Nc(e,n){let{document:t,problems:r}=Kg(e);if(t===void 0)return{config:{},problems:r.map(({message:s,line:i,column:l})=>Hg(n,`This is not valid YAML: ${s}.`,{line:i,column:l}))};let{value:a={},faults:o}=lT(t.value);return{config:a,problems:hT(o.map(s=>fT(s,n,t)))}}function lT(e){if(e===null)return{value:{},faults:[]};if(!re(e))return ar([],`The configuration is a map with the keys ${Ic(Object.keys(Lc))}, not ${Yr(e)}.`);let n=Object.keys(Lc),t=Object.keys(e).filter(l=>!n.includes(l)).map(l=>({path:[l],message:`There is no option ${Dc(l)}${$c(l,n)}`})),r=cT(e.rules),a=mT(e.ignore),o=pT(e.kubernetesVersion),s=uT(e.failOn);return{value:{...r.value===void 0?{}:{rules:r.value},...a.value===void 0?{}:{ignore:a.value},...o.value===void 0?{}:{kubernetesVersion:o.value},...s.value===void 0?{}:{failOn:s.value}},faults:[...t,...[r,a,o,s].flatMap(({faults:l})=>l)]}}function cT(e){if(e===void 0)return{faults:[]};if(!re(e))return ar(["rules"],`The option rules is a map from rule ids to ${Ic(ri)}, not ${Yr(e)}.`);let n=Object.entries(e).map(([r,a])=>({id:r,...dT(r,a)})),t=n.flatMap(({id:r,value:a})=>a===void 0?[]:[[r,a]]);return{value:Object.fromEntries(t),faults:n.flatMap(({faults:r})=>r)}}function dT(e,n){let t=["rules",e],r=Jr.map(o=>o.id);return r.includes(e)?Gg(n===!1?"off":n,ri,t,`The severity of ${e}`):ar(t,`There is no rule ${Dc(e)}${$c(e,r)}`)}function mT(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return ar(["ignore"],`The option ignore is a list of patterns such as "charts/**", not ${Yr(e)}.`);let n=e.flatMap((t,r)=>typeof t=="string"&&t.trim()!==""?[]:[{path:["ignore",r],message:`A pattern is text, not ${Yr(t)}.`}]);return{value:e.filter(t=>typeof t=="string"),faults:n}}function pT(e){let n=["kubernetesVersion"];return e===void 0?{faults:[]}:typeof e=="number"?ar(n,'The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.'):typeof e=="string"&&xo(e)!==void 0?{value:e,faults:[]}:ar(n,`The kubernetesVersion is written like "1.31", not ${Yr(e)}.`)}function uT(e){return e===void 0?{faults:[]}:Gg(e,Za,["failOn"],"The option failOn")}function Gg(e,n,t,r){let a=n.find(s=>s===e);if(a!==void 0)return{value:a,faults:[]};let o=typeof e=="string"?$c(e,n):".";return ar(t,`${r} is one of ${Ic(n)}, not ${Yr(e)}${o}`)}function ar(e,n){return{faults:[{path:e,message:n}]}}function fT({path:e,message:n},t,{locate:r}){return Hg(t,n,r(e).start)}function Hg(e,n,{line:t,column:r}){return{code:"invalid-config",severity:"error",message:n,file:e,line:t,column:r}}function hT(e){return[...e].sort((n,t)=>(n.line??0)-(t.line??0)||(n.column??0)-(t.column??0))}function $c(e,n){let t=he(e,n);return t===void 0?".":`; did you mean ${t}?`}function Ic(e){return`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}function Dc(e){return JSON.stringify(V(e))}function Yr(e){return typeof e=="string"?Dc(e):Array.isArray(e)?"a list":re(e)?"a map":e===null?"empty":String(e)}import{closeSync as wT,constants as Ug,fstatSync as vT,openSync as ST,readSync as xT}from"node:fs";import{isUtf8 as yT}from"node:buffer";function ai(e){let n=gT(e);return n===void 0||n.includes("\0")?void 0:n}function gT(e){if(e[0]===255&&e[1]===254)return qg(e.subarray(2));if(e[0]===254&&e[1]===255)return e.length%2===0?qg(bT(e.subarray(2))):void 0;if(!yT(e))return;let n=e.toString("utf8");return n.charCodeAt(0)===65279?n.slice(1):n}function qg(e){try{return new TextDecoder("utf-16le",{fatal:!0}).decode(e)}catch{return}}function bT(e){return Buffer.from(e).swap16()}eo();var kT={EACCES:"permission denied",EPERM:"permission denied",ENOENT:"it is no longer there",ENOTDIR:"a part of its path is not a folder",ELOOP:"it is a symbolic link that leads back to itself",ENAMETOOLONG:"its name is too long",EMFILE:"too many files are open",EIO:"the disk reports an error"};function oi(e){let n=jc(e);return kT[n]??`the system says ${n}`}function jc(e){return(e instanceof Error?e.code:void 0)??"an unknown error"}function Qr(e){try{let n=ST(e,Ug.O_RDONLY|Ug.O_NONBLOCK);try{return OT(n)}finally{wT(n)}}catch(n){return{failure:ET(n)}}}function OT(e){let n=vT(e);if(!n.isFile())return{failure:AT(n)};if(n.size>33554432)return{failure:Fc(n.size)};let t=ai(PT(e,n.size));return t===void 0?{failure:RT}:{text:t}}function PT(e,n){let t=Buffer.allocUnsafe(n),r=0;for(;r<n;){let a=xT(e,t,r,n-r,null);if(a===0)break;r+=a}return t.subarray(0,r)}var RT={code:"not-text",message:"This file is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1};function Fc(e){let n=r=>`${Math.ceil(r/1024/1024)} MiB`;return{code:"file-too-large",message:`This file has ${n(e)}, so it was not read; at most ${n(33554432)} are. Split it or leave it out.`,mayBeManifest:!1}}function AT(e){return{code:"unreadable-file",message:`This is ${e.isFIFO()?"a named pipe":e.isDirectory()?"a folder":"a device"}, not a file, so it was not read; to analyse what a command prints, use \`<command> | crashlint -\`.`,mayBeManifest:!1}}function ET(e){let n=jc(e),t=n==="ENXIO"?"it is a socket or a device, not a file":oi(e),r=!["ENXIO","ENOENT","ELOOP"].includes(n);return{code:"unreadable-file",message:`This file cannot be read: ${t}.`,mayBeManifest:r}}function*zg(e,n){for(let t of e){let r=Qr(t.path);"text"in r?yield{path:t.name,text:r.text}:n.push(Vc(r.failure,t))}}function Vc({code:e,message:n,mayBeManifest:t},{name:r,isNamed:a}){return{code:e,message:n,severity:a||t?"error":"warning",file:r}}eo();var Xr="<stdin>";async function Jg(e){let n=[],t=0;for await(let a of e){if(t+=a.length,t>33554432)return{failure:Fc(t)};n.push(a)}let r=ai(Buffer.concat(n));return r!==void 0?{text:r}:{failure:{code:"not-text",message:"Standard input is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1}}}eo();import{realpathSync as LL,statSync as NL}from"node:fs";import{join as $L,resolve as wk}from"node:path";import{lstatSync as MT,readdirSync as TT}from"node:fs";import{basename as Qg,dirname as ii,join as _T,resolve as LT}from"node:path";import{relative as CT,sep as Yg}from"node:path";function Vn(e,n){let t=CT(n,e)||".";return Yg==="/"?t:t.replaceAll(Yg,"/")}function Xg(e,n){let t=LT(n,e);if(eb(t))return;let r=Zg(t),a=he(Qg(r),NT(ii(r)));if(a!==void 0)return`This path does not exist; did you mean ${Vn(_T(ii(r),a),n)}?`;let o=Vn(ii(r),n);return r===t?"This path does not exist.":`This path does not exist: there is no ${Qg(r)} in ${o}.`}function Zg(e){let n=ii(e);return n===e||eb(n)?e:Zg(n)}function eb(e){try{return MT(e,{throwIfNoEntry:!1})!==void 0}catch{return!0}}function NT(e){try{return TT(e)}catch{return[]}}async function vk(e,n){let t={...n,files:new Map,links:[],problems:[],hidden:new Set,configuredOut:new Set};for(let r of e)await IL(r,t);for(let r of t.links)mo(r,wi(r),!1,t);return{files:[...t.files.values()],problems:t.problems,notAnalysed:KL(t)}}async function IL(e,n){let t=wk(n.cwd,e),r=GL(t);if(r===void 0)return VL(e)?await FL(e,n):WL(e,n);if(r.isDirectory())return DL(t,n);mo(t,wi(t),!0,n)}async function DL(e,n){let{layersAbove:t,walkFolder:r}=await Promise.resolve().then(()=>(Yc(),Jc)),a=wi(e),o=0;for(let s of r(a,t(a)))if(s.kind!=="hidden"&&(o+=1),!jL(s,$L(e,s.path.slice(a.length)),n))return;o===0&&n.problems.push(BL(Vn(e,n.cwd),n.hidden.size))}function jL(e,n,t){let r=Vn(n,t.cwd);switch(e.kind){case"file":return n===t.config?!0:mo(n,e.path,!1,t);case"link":return t.links.push(n),!0;case"hidden":return t.hidden.add(r),!0;case"too-deep":return t.problems.push(co(r,`This folder lies more than ${64} folders deep, so it was not searched; name it to have it searched.`)),!0;case"unreadable-folder":return t.problems.push(co(r,`This folder cannot be listed: ${oi(e.error)}.`)),!0}}function mo(e,n,t,r){let{files:a,cwd:o}=r,s=a.get(n);if(s!==void 0&&!(t&&!s.isNamed))return!0;let i=Vn(e,o);return r.isIgnored?.(e)===!0?(r.configuredOut.add(i),!0):s===void 0&&a.size>=2e5?(r.problems.push(co(i,`There are more than ${2e5} files; from this one on none was read. Name fewer folders.`)),!1):(a.set(n,{path:e,name:s?.name??i,isNamed:t}),!0)}async function FL(e,n){let{isIgnored:t,isManifestName:r,layersAbove:a}=await Promise.resolve().then(()=>(Yc(),Jc)),{glob:o}=await Promise.resolve().then(()=>(bk(),gk)),s=await o(e,{cwd:n.cwd,absolute:!0,followSymbolicLinks:!1,ignore:["**/.git/**","**/node_modules/**"]}),i=s.filter(c=>r(c)).sort();for(let c of i){let d=wi(c);t(a(d),d,"file")||mo(c,d,!1,n)}if(i.length>0)return;let l=s.length>0?"only files that do not end in .yaml, .yml or .json":"no file";n.problems.push(co(e,`This pattern matches ${l}.`))}function VL(e){return/[*?[\]{}]|[!@+]\(/.test(e)}function WL(e,n){let t=wk(n.cwd,e),r=Xg(e,n.cwd);r===void 0?mo(t,t,!0,n):n.problems.push(co(Vn(t,n.cwd),r))}function co(e,n){return{code:"unreadable-file",severity:"error",message:n,file:e}}function BL(e,n){return{code:"nothing-to-analyse",severity:"error",message:`There are no .yaml, .yml or .json files in this folder.${n>0?" Hidden ones are left out; name them to have them read.":""}`,file:e}}function KL({hidden:e,configuredOut:n}){return[{what:"hidden files and folders",count:e.size,why:"they belong to tools; name one to have it read"},{what:"files",count:n.size,why:"the configuration ignores them"}].filter(({count:t})=>t>0)}function GL(e){try{return NL(e)}catch{return}}function wi(e){try{return LL(e)}catch{return e}}async function Sk(e,{ignore:n,folder:t,config:r},a){let o=[],s=e.includes("-")?await HL(a,o):void 0,i=e.filter(d=>d!=="-"),l=await vk(i,{cwd:a.cwd,...r===void 0?{}:{config:r},...await qL(n,t)});o.push(...l.problems);function*c(){s!==void 0&&(yield{path:Xr,text:s}),yield*zg(l.files,o)}return{sources:c,problems:()=>o,notAnalysed:l.notAnalysed,...s===void 0?{}:{stdin:s}}}async function HL(e,n){let{stdin:t}=e;t.isTTY===!0&&e.stderr.write(`crashlint reads manifests from the terminal; end them with Ctrl-D
`);let r=await Jg(t);if("failure"in r){n.push(Vc(r.failure,{name:Xr,isNamed:!0}));return}if(r.text.trim()!=="")return r.text;n.push({code:"nothing-to-analyse",severity:"error",message:"Standard input is empty, so nothing was analysed; look at what the command before the pipe did.",file:Xr})}async function qL(e,n){if(e.length===0)return{};let{isIgnored:t,layerOf:r}=await Promise.resolve().then(()=>(yi(),wb)),a=[r(n,e)];return{isIgnored:o=>t(a,o,"file")}}async function md(e,{config:n,folder:t,file:r},a,o){let s={ignore:n.ignore??[],folder:t,...r===void 0?{}:{config:r}},i=await Sk(e,s,o),l=Xa(La(i.sources()),a),{summary:c}=l,d=[...i.problems(),...UL(l,i.problems()),...l.problems],m=[...c.notAnalysed,...i.notAnalysed];return{analysis:{...l,summary:{...c,notAnalysed:m},problems:d},stdin:i.stdin}}function UL({summary:e,problems:n},t){if(e.manifests>0||n.length+t.length>0)return[];let r=e.files===1?"this file":`these ${e.files} files`;return[{code:"nothing-to-analyse",severity:"warning",message:e.files===0?"All files are ignored, so nothing was analysed.":`No Kubernetes object was found in ${r}: none has apiVersion and kind.`}]}function pd(e,n){let t=n.filter(({suppressed:o})=>o===void 0),r=o=>t.filter(s=>s.severity===o).length,a={errors:r("error"),warnings:r("warning"),infos:r("info"),suppressed:n.length-t.length};return{...e,findings:n,summary:{...e.summary,...a}}}import{resolve as S$}from"node:path";function $e(e){return e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/[&<>`*_{}[\]()#|~!\\@:^$]/g,n=>`&#${n.charCodeAt(0)};`).replace(/www\./gi,n=>`${n.slice(0,3)}&#46;`).trim()}var xk={error:0,warning:1,info:2};function an(e){return e.filter(n=>n.suppressed===void 0).map((n,t)=>({finding:n,place:t})).sort((n,t)=>xk[n.finding.severity]-xk[t.finding.severity]||n.place-t.place).map(({finding:n})=>n)}var zL={error:"error",warning:"warning",info:"notice"};var Ok=3500;function ud(e,{mostPerLevel:n}){let t=new Map,r=[],a=an(e);for(let o of a){let s=t.get(o.severity)??0;o.location===void 0||s>=n[o.severity]||(t.set(o.severity,s+1),r.push(JL(o,o.location)))}return{commands:r,notShown:a.length-r.length}}function vi({prediction:e,resource:n,container:t,severity:r}){let a=t===void 0?n.name:`${n.name}/${t}`;return`${r==="info"?`At risk of ${e.status}`:e.status}: ${n.kind} ${a}`}function Si({message:e,fix:n,rule:t}){let r=n===void 0?"":`
Fix: ${n.description}.`,a=`${e}${r}
(${t})`;return a.length<=Ok?a:`${a.slice(0,Ok)}\u2026`}function JL(e,{file:n,start:t,end:r}){let a=t.line===r.line?{col:t.column,endColumn:r.column}:{},s=Object.entries({title:vi(e),file:n.replace(/^\.\//,""),line:Math.max(1,t.line),endLine:Math.max(1,r.line),...a}).map(([i,l])=>`${i}=${YL(String(l))}`).join(",");return`::${zL[e.severity]} ${s}::${Pk(Si(e))}`}function Pk(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function YL(e){return Pk(e).replaceAll(":","%3A").replaceAll(",","%2C")}function po({kubernetesVersion:e,summary:n,findings:t,problems:r}){let a={version:1,kubernetesVersion:e,summary:QL(n),findings:t.map(XL),problems:r.map(ZL)};return`${JSON.stringify(a,null,2)}
`}function QL({files:e,manifests:n,workloads:t,containers:r,errors:a,warnings:o,infos:s,suppressed:i,notAnalysed:l}){return{files:e,manifests:n,workloads:t,containers:r,errors:a,warnings:o,infos:s,suppressed:i,notAnalysed:l.map(({what:c,count:d,why:m})=>({what:c,count:d,why:m}))}}function XL(e){let{rule:n,severity:t,certainty:r,message:a,prediction:o,resource:s,container:i,path:l,location:c,related:d,fix:m,fingerprint:p,suppressed:u}=e,{status:y,reason:h,exitCode:g,restarts:A,window:S}=o;return{rule:n,severity:t,certainty:r,message:a,prediction:{status:y,reason:h,exitCode:g,restarts:A,window:S},resource:{apiVersion:s.apiVersion,kind:s.kind,namespace:s.namespace,name:s.name},container:i,path:l,location:c,related:d.map(M=>({message:M.message,path:M.path,location:M.location})),fix:m&&{description:m.description,safety:m.safety,edits:m.edits},fingerprint:p,suppressed:u&&{by:u.by,reason:u.reason}}}function ZL({code:e,message:n,file:t,line:r,column:a}){return{code:e,message:n,file:t,line:r,column:a}}var xi={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"};function fd(e,n){let{location:t,related:r,fix:a}=e,o=t===void 0?"":` (${Oi(t,n)})`,s=[...r.map(l=>`- ${eN(l,n)}`),...a===void 0?[]:[`- **Fix:** ${$e(a.description)}`]],i=`${xi[e.severity]} ${$e(e.message)}${o} \xB7 ${nN(e.rule,n)}`;return s.length===0?i:`${i}
${s.join(`
`)}`}function Oi({file:e,start:n},{linkTo:t}){let r=$e(`${e}:${n.line}`),a=t?.(e,n.line);return a===void 0?r:`[${r}](${Rk(a)})`}function eN({message:e,location:n},t){let r=$e(e);return n===void 0?r:`${r} (${Oi(n,t)})`}function nN(e,{linkToRule:n}){let t=n?.(e);return t===void 0?`\`${e}\``:`[\`${e}\`](${Rk(t)})`}function Rk(e){return e.replaceAll(/[()<>\s\\|]/g,n=>encodeURIComponent(n).replace("(","%28").replace(")","%29"))}function ir(e){let n=new Map;for(let t of an(e)){let{apiVersion:r,kind:a,namespace:o="",name:s}=t.resource,i=[t.location?.file??"",r,a,o,s].join("\0"),l=n.get(i);l===void 0?n.set(i,[t]):l.push(t)}return[...n.values()].flatMap(t=>{let r=t[0];if(r===void 0)return[];let a=r.location?.file;return[{resource:r.resource,...a===void 0?{}:{file:a},worst:r,findings:t}]})}var tN=/^(Init:)?(CrashLoopBackOff|OOMKilled|RunContainerError)$/,rN=/^(NotReady|Completed)$/;function lr({severity:e,prediction:n}){return e==="info"?"at-risk":n.restarts||tN.test(n.status)?"crash-loops":rN.test(n.status)?"degraded":"does-not-start"}function hd({status:e,exitCode:n,window:t,restarts:r}){let a=n===void 0?"":` (exit ${n})`;if(t===void 0)return`${e}${a}`;let[o,s]=t,i=o===s?`${s} s`:`${o} to ${s} s`;return`${e}${a}, killed ${i} after ${r?"each":"its"} start`}var aN=50,oN=5,sN=200,iN=10,lN=20;function gd(e,n){let{scope:t}=n,r=t===void 0?e.findings:e.findings.filter(i=>t.shown.has(i.fingerprint)),a=ir(r),o=[`## ${cN(a,t)}`,...n.notice===void 0?[]:[`> \u26A0\uFE0F ${$e(n.notice)}`],...mN(t?.fixed??[]),...pN(a,n)].join(`

`),s=bN(e,an(e.findings).length-an(r).length,t);return`${fN({head:o,workloads:a,foot:s},n)}
`}function cN(e,n){let t=e.filter(({worst:o})=>o.severity==="error"),r=o=>t.filter(({worst:s})=>lr(s)===o).length,a=[[r("crash-loops"),"will crash-loop"],[r("does-not-start"),"will not start"],[r("degraded"),"will not work"],[e.filter(({worst:o})=>o.severity==="warning").length,"will probably fail"],[e.filter(({worst:o})=>o.severity==="info").length,"at risk"]].flatMap(([o,s])=>o===0?[]:[`${o} ${s}`]);return a.length>0?`crashlint: ${a.join(", ")}${dN[n?.kind??"all"]}`:n?.kind==="added"?"crashlint: this change breaks no workload \u2705":"crashlint: no workload is predicted to fail \u2705"}var dN={all:"",added:" because of this change",touched:" in the files of this change"};function mN(e){if(e.length===0)return[];let n=e.slice(0,iN).map(({rule:r,resource:a})=>`${Pi(a)} (\`${r}\`)`),t=e.length>n.length?` and ${e.length-n.length} more`:"";return[`\u{1F389} This change fixes ${e.length}: ${n.join(", ")}${t}.`]}function pN(e,n){if(e.length===0)return[];let t=e.slice(0,aN).map(({resource:o,worst:s})=>{let i=hd(s.prediction),l=`${uN[s.severity]}${$e(i)}`,c=s.location===void 0?"":Oi(s.location,n);return`| ${xi[s.severity]} ${Pi(o)} | ${l} | ${c} |`}),r=e.length-t.length;return[["| Workload | `kubectl get pods` will show | Where |","|:--|:--|:--|",...t].join(`
`),...r===0?[]:[`\u2026and ${r} more ${r===1?"workload":"workloads"}.`]]}var uN={error:"",warning:"probably ",info:"perhaps "},Ak=200;function fN({head:e,workloads:n,foot:t},r){let a=n.length<=oN,o=[],s=e.length+t.length+Ak;for(let c of n.slice(0,sN)){let d=a?yN(c,r):gN(c,r);if(s+=d.length+2,s>r.mostCharacters)break;o.push(d)}let i=n.length-o.length,l=`The reasons for ${i} more ${i===1?"workload are":"workloads are"} in the log of this step.`;return[hN(e,r.mostCharacters-t.length-Ak),...o,...i>0?[l]:[],t].filter(c=>c!=="").join(`

`)}function hN(e,n){return e.length<=n?e:e.slice(0,Math.max(0,e.lastIndexOf(`
`,n)))}function yN({resource:e,findings:n},t){return[`### ${Pi(e)}`,...n.map(r=>fd(r,t))].join(`

`)}function gN({resource:e,worst:n,findings:t},r){let a=`${xi[n.severity]} <b>${Pi(e)}</b>: ${$e(n.message)}`,o=t.map(s=>fd(s,r));return[`<details><summary>${a}</summary>`,...o,"</details>"].join(`

`)}function bN(e,n,t){let{summary:r,kubernetesVersion:a}=e,o=t?.kind==="added"?"older":"other",s=r.notAnalysed.map(({what:l,count:c,why:d})=>`not analysed: ${c} \xD7 ${l} (${d})`),i=[`${yd(r.workloads,"workload")} in ${yd(r.files,"file")}`,`Kubernetes ${a}`,...n===0?[]:[`${n} ${o} ${n===1?"finding":"findings"} not shown`],...r.suppressed===0?[]:[`${r.suppressed} suppressed`],...s];return[...kN(e),`<sub>${i.map($e).join(" \xB7 ")}</sub>`].join(`

`)}function kN({problems:e}){if(e.length===0)return[];let n=e.slice(0,lN).map(({file:o,line:s,message:i})=>`- ${o===void 0?"":`\`${wN(s===void 0?o:`${o}:${s}`)}\` `}${$e(i)}`),t=e.length-n.length,r=`${yd(e.length,"problem")} with the input or the configuration`,a=[...n,...t>0?[`- \u2026and ${t} more`]:[]].join(`
`);return[`<details><summary>${r}</summary>

${a}

</details>`]}function wN(e){return e.replaceAll(/[`\p{Cc}\p{Cf}\u2028\u2029]/gu," ").replaceAll("|","\xA6")}function Pi({kind:e,name:n,namespace:t}){let r=t===void 0?"":` (${$e(t)})`;return`${$e(e)}/${$e(n)}${r}`}function yd(e,n){return`${e} ${e===1?n:`${n}s`}`}var Mk={error:"error",warning:"warning",info:"note"},vN={certain:"very-high",likely:"high",possible:"medium"},SN={certain:"error",likely:"warning",possible:"recommendation"},Ek=1024,xN=100,ON=25e3;function bd(e,n){let t=[...n.rules].sort((o,s)=>o.id<s.id?-1:1),r=new Map(t.map((o,s)=>[o.id,s])),a={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"crashlint",semanticVersion:n.toolVersion,informationUri:n.informationUri,rules:t.map(PN)}},columnKind:"utf16CodeUnits",invocations:[RN(e.problems)],results:an(e.findings).slice(0,ON).map(o=>EN(o,r.get(o.rule)))}]};return`${JSON.stringify(a,null,2)}
`}function PN({id:e,summary:n,certainty:t,help:r,helpUri:a}){return{id:e,name:e,shortDescription:{text:Ck(n)},fullDescription:{text:Ck(`${n}.`)},help:{text:r,markdown:r},helpUri:a,defaultConfiguration:{level:Mk[t==="certain"?"error":t==="likely"?"warning":"info"]},properties:{precision:vN[t],"problem.severity":SN[t],tags:["kubernetes","reliability"]}}}function RN(e){return{executionSuccessful:e.every(n=>n.severity!=="error"),toolExecutionNotifications:e.map(n=>({level:n.severity,message:{text:n.message},descriptor:{id:n.code},...n.file===void 0?{}:{locations:[AN(n.file,n)]}}))}}function AN(e,{line:n,column:t}){let r=n===void 0?{}:{region:{startLine:n,...t===void 0?{}:{startColumn:t}}};return{physicalLocation:{artifactLocation:_k(e),...r}}}function EN(e,n){let t=e.related.flatMap((r,a)=>MN(r,a)).slice(0,xN);return{ruleId:e.rule,...n===void 0?{}:{ruleIndex:n},level:Mk[e.severity],message:{text:CN(e)},locations:e.location===void 0?[]:[{...Tk(e.location),logicalLocations:[TN(e)]}],...t.length===0?{}:{relatedLocations:t},partialFingerprints:{"crashlint/v1":e.fingerprint},properties:{certainty:e.certainty,prediction:e.prediction,path:e.path}}}function CN({message:e,prediction:n,fix:t}){let r=`The pod will show ${n.status}.`;return[e,r,...t===void 0?[]:[`Fix: ${t.description}.`]].join(" ")}function MN({message:e,location:n},t){return n===void 0?[]:[{id:t+1,message:{text:e},...Tk(n)}]}function Tk({file:e,start:n,end:t}){let r={startLine:n.line,startColumn:n.column,endLine:t.line,endColumn:t.column};return{physicalLocation:{artifactLocation:_k(e),region:r}}}function TN({resource:e,path:n}){let t=`${e.kind}/${e.name}`;return{name:t,fullyQualifiedName:`${t}#${n}`,kind:"resource"}}function _k(e){return{uri:e.split(/[\\/]/).map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function Ck(e){return e.length<=Ek?e:`${e.slice(0,Ek-1)}\u2026`}var _N=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ae(e){return e.replaceAll(_N,n=>{let t=n.charCodeAt(0);return t<32?String.fromCharCode(9216+t):t===127?"\u2421":"\uFFFD"})}function qt(e,n){return`${e} ${n}${e===1?"":"s"}`}var LN=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u"),NN=/[\p{Mn}\p{Me}\p{Cf}]/u,$N=/^[\x20-\x7e]*$/;function Pn(e){if($N.test(e))return e.length;let n=0;for(let t of e)n+=kd(t);return n}function kd(e){return e<="\u02FF"?e==="\xAD"?0:1:LN.test(e)?2:NN.test(e)?0:1}var IN=/ (?!(?:s|ms|min|h|%)(?![\w-]))/;function Bn(e,n){let t=[],r="";for(let a of e.split(IN)){let o=r===""?a:`${r} ${a}`;r!==""&&Pn(o)>n?(t.push(r),r=a):r=o}return[...t,r]}function Ri(e,{style:n,width:t}){return[...e.filter(({severity:a})=>a==="error"),...e.filter(({severity:a})=>a==="warning")].map(a=>DN(a,n,t)).join(`
`)}function DN({severity:e,message:n,file:t,line:r,column:a,code:o},s,i){let l=r===void 0?"":a===void 0?`:${r}`:`:${r}:${a}`,c=t===void 0?"":`${s.bold(Ae(t)+l)} `;return[`${s.severity[e](e)} ${c}${s.dim(o)}`,...Bn(Ae(n),i-2).map(m=>`  ${m}`)].join(`
`)}function Nk(e,n){let{summary:t}=e,r=[jN(e,n.style),VN(t,n.style),n.style.dim(`${qt(t.files,"file")} in ${n.seconds.toFixed(1)} s`)].filter(o=>o!==""),a=r.join(" \xB7 ");return Pn(WN(a))<=n.width?a:`${r[0]}
${r.slice(1).join(" \xB7 ")}`}function jN(e,n){let{workloads:t}=e;if(t.length===0)return"no workloads";let r=new Set(t.map(({resource:l,location:c})=>Lk(l,c?.file))),a=ir(e.findings).filter(({resource:l,file:c})=>r.has(Lk(l,c))),o=t.length-a.length,s=FN.flatMap(({words:l,severity:c,test:d})=>{let m=a.filter(p=>d(p)).length;return m===0?[]:[n.severity[c](`${m} ${l}`)]}),i=a.length===0?o===1?"it looks fine":"all look fine":`${o} ${o===1?"looks":"look"} fine`;return`${qt(t.length,"workload")}: ${[...s,...o===0?[]:[n.good(i)]].join(", ")}`}var wd=({worst:e})=>e.severity==="error",FN=[{words:"will crash-loop",severity:"error",test:e=>wd(e)&&lr(e.worst)==="crash-loops"},{words:"will not start",severity:"error",test:e=>wd(e)&&lr(e.worst)==="does-not-start"},{words:"will not work",severity:"error",test:e=>wd(e)&&lr(e.worst)==="degraded"},{words:"will probably fail",severity:"warning",test:({worst:e})=>e.severity==="warning"},{words:"at risk",severity:"info",test:({worst:e})=>e.severity==="info"}];function VN({errors:e,warnings:n,infos:t,suppressed:r},a){return[...e===0?[]:[a.severity.error(qt(e,"error"))],...n===0?[]:[a.severity.warning(qt(n,"warning"))],...t===0?[]:[a.severity.info(qt(t,"info"))],...r===0?[]:[a.dim(`${r} suppressed`)]].join(", ")}function Lk({kind:e,namespace:n="",name:t},r=""){return[r,e,n,t].join("\0")}function WN(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var $k={error:"will show",warning:"will probably show",info:"may show"};function oa({status:e,exitCode:n,window:t,restarts:r}){return[e,...n===void 0?[]:[`exit code ${n}`],...t===void 0?[]:[`killed ${BN(t)} after ${r?"each":"its"} start`]].join(", ")}function Ai({reason:e}){return e===void 0?void 0:Ae(e)}function Ik(e,n){return oa(e)===oa(n)&&e.reason===n.reason}function BN([e,n]){return e===n?`${n} s`:`${e} to ${n} s`}var KN="    ",Dk="\u2026",GN=12;function vd(e){return e.replaceAll("	",KN)}function jk(e,n,t){let r=Pn(e);if(r<=t)return{text:e,place:m=>m};let a=n.end>t-1,o=a?Dk:"",s=t-o.length,i=a?HN(n,r,s):0,l=r-i>s,c=qN(e,i,l?s-1:s),d=m=>{let p=u=>Math.min(Math.max(u-i+o.length,0),t);return{start:p(m.start),end:p(m.end)}};return{text:`${o}${c}${l?Dk:""}`,place:d}}function HN({start:e,end:n},t,r){let a=Math.min(n-(r-1),e);return Math.max(Math.min(Math.max(e-GN,a),t-r),1)}function qN(e,n,t){let r=0,a="";for(let o of e){let s=kd(o),i=r+s;if(r>=n+t||i>n+t)break;r>=n?a+=o:i>n&&(a+=" ".repeat(i-n)),r=i}return a}var Vk=2,Sd=28;function Wk(e,n){let t=UN(e,n.lineAt),r=Math.max(...t.map(i=>String(i).length),2),a={...n,gutter:r,dedent:JN(t,n.lineAt)},o=[],s;for(let i of t)s!==void 0&&i>s+1&&o.push(n.style.dim(`${" ".repeat(r)} \u22EE`)),o.push(...YN(i,e.filter(l=>l.line===i),a)),s=i;return o}function UN(e,n){let t=[...new Set(e.map(({line:a})=>a))].filter(a=>n(a)!==void 0),r=[...new Set(t.flatMap(a=>[...zN(a,n),a]))];return r.sort((a,o)=>a-o),r.flatMap((a,o)=>{let s=r[o-1]??a,i=Array.from({length:Math.max(a-s-1,0)},(c,d)=>s+1+d);return i.length<=Vk&&!i.some(c=>(n(c)??"").startsWith("---"))?[...i,a]:[a]})}function zN(e,n){let t=a=>a.length-a.trimStart().length,r=t(n(e)??"");for(let a=e-1;a>=e-1-Vk;a-=1){let o=n(a)??"";if(o.trim()===""||o.startsWith("---"))return[];if(t(o)<r)return o.trimStart().startsWith("#")?[]:[a]}return[]}function JN(e,n){let t=e.map(r=>n(r)??"").filter(r=>r.trim()!=="");return t.length===0?0:Math.min(...t.map(r=>r.length-r.trimStart().length))}function YN(e,n,t){let{style:r,gutter:a,dedent:o,width:s}=t,i=(t.lineAt(e)??"").slice(o),l=s-a-3,c=n[0],d=c===void 0?{start:0,end:0}:Fk(c,i,o),m=jk(vd(i),d,l),p=r.dim("\u2502"),u=r.dim(String(e).padStart(a)),y=n.length===0?r.dim(m.text):m.text,h=[`${u} ${p} ${y}`.trimEnd()];for(let g of n)for(let A of QN(m.place(Fk(g,i,o)),g,l,t))h.push(`${" ".repeat(a)} ${p} ${A}`);return h}function Fk({startColumn:e,endColumn:n},t,r){let a=s=>Pn(vd(t.slice(0,Math.max(s,0)))),o=a(e-1-r);return{start:o,end:Math.max(a(n-1-r),o+1)}}function QN({start:e,end:n},t,r,{style:a,severity:o}){let s=t.kind==="primary"?a.severity[o]:a.related,i=(t.kind==="primary"?"^":"-").repeat(Math.max(n-e,1)),l=`${" ".repeat(e)}${s(i)}`;if(t.text==="")return[l];let c=r-n-1;if(Pn(t.text)<=c||c>=Sd)return Bn(t.text,c).map((p,u)=>u===0?`${l} ${s(p)}`:" ".repeat(n+1)+s(p));let d=Math.max(Math.min(e,r-Sd),0),m=Bn(t.text,Math.max(r-d,Sd));return[l,...m.map(p=>`${" ".repeat(d)}${s(p)}`)]}var kt="  ",Bk=7;function Gk(e,n){let{style:t,width:r}=n,{severity:a,rule:o,message:s,fix:i}=e,l=Bn(Ae(s),r-kt.length),c=(d,m)=>e$(d,m,n);return[`${kt}${t.severity[a](a)} ${t.bold(o)}${ZN(e,t)}`,...l.map(d=>kt+d),...n$(e,n),...n.showsPrediction?c("shows",XN(e)):[],...a$(e).flatMap(d=>c("see",o$(d))),...i===void 0?[]:c("fix",Ae(i.description)),...n.isExplained?[]:c("why",t.code(`crashlint explain ${o}`))]}function XN({prediction:e}){let n=Ai(e);return`${oa(e)}${n===void 0?"":`: ${n}`}`}function ZN({container:e},n){return e===void 0?"":n.dim(` \xB7 container ${Ae(e)}`)}function e$(e,n,{style:t,width:r}){let a=kt.length+Bk;return Bn(n,r-a).map((s,i)=>i===0?`${kt}${t.dim(e.padEnd(Bk))}${s}`:" ".repeat(a)+s)}function n$(e,{style:n,width:t,readSource:r}){let{location:a,severity:o}=e;if(a===void 0)return["",`${kt}${n.dim("at")} ${Ae(e.path)}`,""];let s=r(a.file),i=`${Ae(a.file)}:${a.start.line}:${a.start.column}`;if(s===void 0)return["",`${kt}${n.dim("at")} ${i}`,""];let l=r$(e,a,s),c=Wk(l,{style:n,severity:o,width:t-kt.length,lineAt:s.lineAt});return["",...[`${" ".repeat(t$(c,l))} ${n.dim(`\u256D\u2500 ${i}`)}`,...c].map(m=>kt+m),""]}function t$(e,n){return e.length===0?2:Math.max(...n.map(({line:t})=>String(t).length),2)}function r$(e,n,t){let r=e.related.flatMap(a=>a.location?.file===n.file?[Kk(a.location,"related",Ae(a.message),t)]:[]);return[Kk(n,"primary","",t),...r]}function Kk({start:e,end:n},t,r,a){let o=a.lineAt(e.line)??"",s=o.length-o.trimStart().length;if(a.isMasked(e.line))return{line:e.line,startColumn:s+1,endColumn:o.length+1,kind:t,text:r};let i=o.trimEnd().length+1,l=n.line===e.line?Math.min(n.column,i):i;return{line:e.line,startColumn:e.column,endColumn:l,kind:t,text:r}}function a$({related:e,location:n}){return e.filter(t=>t.location===void 0||n===void 0||t.location.file!==n.file)}function o$({location:e,message:n,path:t}){let r=e===void 0?t:`${e.file}:${e.start.line}`;return Ae(r===void 0?n:`${r}  ${n}`)}function Hk({resource:e,worst:n},t,r,a){let o=t.map(s=>{let i=a.has(s.rule);a.add(s.rule);let l=!Ik(s.prediction,n.prediction);return Gk(s,{...r,isExplained:i,showsPrediction:l}).join(`
`)});return[[s$(e,n.severity,r),...i$(n,r)].join(`
`),...o].join(`

`)}function s$(e,n,{style:t,width:r}){let a=Ae(`${e.kind}/${e.name===""?"(no name)":e.name}`),o=e.namespace===void 0?"":Ae(`namespace ${e.namespace}`),s="\u2500".repeat(Math.max(r-4-Pn(a)-(o===""?0:Pn(o)+1),3));return`${t.severity[n]("\u25CF")} ${t.bold(a)} ${t.dim(`${o===""?"":`${o} `}${s}`)}`}function i$({severity:e,prediction:n},{style:t,width:r}){let a=Bn(`${$k[e]} ${oa(n)}`,r-2),o=Ai(n),s=i=>i.replace(n.status,t.status[e]);return[...a.map(i=>`  ${s(i)}`),...o===void 0?[]:Bn(o,r-2).map(i=>`  ${t.dim(i)}`)]}var qk={error:0,warning:1,info:2};function Uk(e,n){let t=new Set,r=({severity:l})=>qk[l]<=qk[n.show],a=ir(e.findings).flatMap(l=>{let c=l.findings.filter(r);return c.length===0?[]:[Hk(l,c,n,t)]}),o=e.findings.filter(l=>l.suppressed===void 0&&!r(l)),s=[...l$(o,n),...d$(e,n)].join(`
`);return`${[...a,Ri(e.problems,n),s,Nk(e,n)].filter(l=>l!=="").join(`

`)}
`}function l$(e,n){let t=new Map;for(let r of e){let a=t.get(r.rule);t.set(r.rule,a===void 0?[r]:[...a,r])}return[...t.values()].map(r=>c$(r,n))}function c$(e,{style:n}){let[{severity:t,rule:r,resource:a}]=e,o=new Set(e.map(({resource:{kind:l,namespace:c,name:d}})=>[l,c,d].join("/"))).size,s=e.length===1?`in ${Ae(`${a.kind}/${a.name}`)}`:`${e.length} times in ${qt(o,"object")}`,i=`--show ${t} shows ${e.length===1?"it":"them"}`;return`${n.severity[t](t)} ${r} ${n.dim(`${s}; ${i}`)}`}function d$({summary:e},{style:n}){return e.notAnalysed.map(({what:t,count:r,why:a})=>n.dim(`not analysed: ${t} (${r}); ${a}`))}var m$="\u2022\u2022\u2022",p$=[["apiVersion"],["kind"],["type"],["immutable"],["metadata","name"],["metadata","namespace"]],u$=[["metadata"],["data"],["stringData"]];function zk(e){if(!/Secret|\\[ux]/.test(e.text))return new Map;let n=e.text.split(/\r?\n/),{manifests:t}=La([e]),r=new Map;return t.forEach((a,o)=>{if(a.kind==="Secret"){for(let s of f$(a,t[o+1],n)){let i=n[s-1]??"";i.trim()!==""&&r.set(s,Od(/^\s*/.exec(i)?.[0]??""))}for(let[s,i]of h$(a,n))r.set(s,i)}}),r}function f$(e,n,t){let r=e.locate([])?.start.line??1,a=n?.locate([])?.start,o=a!==void 0&&/[^\s-]/.test((t[a.line-1]??"").slice(0,a.column-1)),s=a===void 0?t.length:a.line-(o?0:1),i=t.findIndex((c,d)=>d>=r&&d<s&&/^(---|\.\.\.)(\s|$)/.test(c)),l=(i===-1?s:i)-r+1;return Array.from({length:Math.max(l,0)},(c,d)=>r+d)}function*h$(e,n){for(let t of p$){let r=xd(e,t,n);r!==void 0&&(yield[r.line,{text:r.text.slice(0,r.end).trimEnd(),isMasked:!1}])}for(let t of u$){let r=xd(e,t,n),a=r?.text.slice(r.prefix.length+1).trim()==="";r!==void 0&&(yield[r.line,a?{text:`${r.prefix}:`,isMasked:!1}:Od(`${r.prefix}: `)])}for(let t of["data","stringData"])for(let r of g$(e.toObject()[t])){let a=xd(e,[t,r],n);a!==void 0&&(yield[a.line,Od(`${a.prefix}: `)])}}function Od(e){return{text:`${e}${m$}`,isMasked:!0}}function xd(e,n,t){let r=e.locate(n),a=n.at(-1)??"",o=t[(r?.start.line??0)-1];if(r===void 0||o===void 0)return;let{start:s,end:i}=r,l=[a,`'${a}'`,`"${a}"`].map(c=>y$(c,o)).find(c=>c!==void 0);if(l!==void 0)return{line:s.line,text:o,prefix:l,end:i.line===s.line?i.column-1:l.length}}function y$(e,n){let t=/^[\s-]*/.exec(n)?.[0]??"";return n.startsWith(`${e}:`,t.length)?t+e:void 0}function g$(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[]}function Jk(e){let n=e.text.split(/\r?\n/),t=zk(e);return{lineAt:a=>{let o=t.get(a)?.text??n[a-1];return o===void 0?void 0:b$(o)},isMasked:a=>t.get(a)?.isMasked===!0}}function b$(e){return e.split("	").map(Ae).join("	")}var Zk=$i(Xk(),1);function Rd(e){let{bold:n,dim:t,red:r,yellow:a,cyan:o,blue:s,green:i}=Zk.default.createColors(e),l={error:c=>n(r(c)),warning:c=>n(a(c)),info:c=>n(o(c))};return{bold:n,dim:t,status:l,severity:l,related:s,good:i,code:o}}function Ad({asked:e,isTerminal:n,env:t}){if(e!==void 0)return e;if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n&&t.TERM!=="dumb"}var ew=100,x$=50,O$=120;function Ed(e,{color:n},t){let r=Ad({asked:n,isTerminal:t.stderr.isTTY===!0,env:t.env});return`${Ri(e,{style:Rd(r),width:nw(t)})}
`}function Cd(e,n,t){return n.format==="json"?po(e):Uk(e,{style:Rd(Ad({asked:n.color,isTerminal:t.stdout.isTTY===!0,env:t.env})),width:nw(t),readSource:P$(t.cwd,n.stdin),seconds:t.now()/1e3,show:n.show??(n.failOn==="info"?"info":"warning")})}function nw({stdout:e,env:n}){let t=e.columns??Number(n.COLUMNS??ew);return Number.isInteger(t)&&t>0?Math.min(Math.max(t,x$),O$):ew}function P$(e,n){let t;return r=>(t?.file!==r&&(t={file:r,source:R$(r,e,n)}),t.source)}function R$(e,n,t){let r=e===Xr?{text:t}:Qr(S$(n,e));if(!(!("text"in r)||r.text===void 0))return Jk({path:e,text:r.text})}import{dirname as _$,resolve as L$}from"node:path";import{existsSync as tw,statSync as A$}from"node:fs";import{dirname as uo,join as Md,resolve as E$}from"node:path";var C$=["crashlint.yaml","crashlint.yml"];function rw(e,n){for(let t=T$(e.map(r=>M$(r,n)))??n;;t=uo(t)){let r=C$.map(a=>Md(t,a)).find(a=>tw(a));if(r!==void 0)return r;if(tw(Md(t,".git"))||uo(t)===t)return}}function M$(e,n){let t=E$(n,e);try{return e==="-"?n:A$(t).isDirectory()?t:uo(t)}catch{return n}}function T$(e){return e.reduce((n,t)=>n===void 0?t:aw(n,t),void 0)}function aw(e,n){return e===n||n.startsWith(Md(e,"/"))||uo(e)===e?e:aw(uo(e),n)}function Td(e,n,t){let r=e===void 0?rw(n,t):e;if(r===void 0||r===!1)return{config:{},folder:t,problems:[]};let a=L$(t,r),o=Vn(a,t),s=Qr(a);return"text"in s?{...Nc(s.text,o),folder:_$(a),file:a}:{config:{},folder:t,problems:[{code:"invalid-config",severity:"error",message:s.failure.message,file:o}]}}var _d="0.1.0";import{existsSync as N$}from"node:fs";import{join as sw,posix as ow,relative as $$,resolve as I$}from"node:path";function iw({root:e,prefix:n,paths:t,config:r}){let a=t.map(d=>j$(d,e,n)),o=Td(r===void 0?void 0:sw(n,r),a,e),{rules:s,kubernetesVersion:i}=o.config,l={...s===void 0?{}:{rules:s},...i===void 0?{}:{kubernetesVersion:i}},c=o.problems.length>0?o.problems:Xa([],l).problems;return{paths:a,loaded:o,options:l,faults:c}}async function fo(e,n,t){let{analysis:r}=await md(n.paths,F$(n.loaded,t,e),n.options,ho(e));return r}function ho(e){return{cwd:e,env:{},stdin:D$(),stdout:{write:()=>!0,columns:120},stderr:{write:()=>!0,columns:120},now:()=>performance.now()}}async function*D$(){}function j$(e,n,t){let r=ow.join(t,e);return N$(sw(n,r))?r:ow.join(t.replaceAll(/[*?[\]{}()!@+\\]/g,"\\$&"),e)}function F$(e,n,t){let r=o=>I$(t,$$(n,o)),{file:a}=e;return{...e,folder:r(e.folder),...a===void 0?{}:{file:r(a)}}}var V$=/^[0-9a-f]{40}([0-9a-f]{24})?$/,W$=/^0+$/;function lw(e,n){let[t="",r=""]=(e.GITHUB_REPOSITORY??"").split("/"),a=e.GITHUB_EVENT_NAME??"",o=ia(n),s=ia(o.merge_group),i=B$(ia(o.pull_request)),l=sa(e.GITHUB_SHA),c=a==="push"?sa(o.before):void 0,d=sa(ia(ia(o.pull_request).base).sha)??sa(s.base_sha)??c;return{name:a,owner:t,repo:r,serverUrl:e.GITHUB_SERVER_URL??"https://github.com",headSha:i?.headSha??sa(s.head_sha)??l??"",...l===void 0?{}:{workflowSha:l},...d===void 0?{}:{baseSha:d},...i===void 0?{}:{pull:i}}}function B$(e){let{number:n}=e,t=sa(ia(e.head).sha);return typeof n=="number"&&Number.isSafeInteger(n)&&n>0&&t!==void 0?{number:n,headSha:t}:void 0}function sa(e){return typeof e=="string"&&V$.test(e)&&!W$.test(e)?e:void 0}function ia(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}import{resolve as cI}from"node:path";async function cw(e,n,t){let r=o=>H$(e,n,o,t.token);if(await e.read("rev-parse","--git-dir")===void 0)return{why:"git is not installed, or this is no git repository"};if(t.baseRef!==void 0){let o=await r(t.baseRef);return o===void 0?{why:`base-ref ${JSON.stringify(t.baseRef)} is not in this clone and could not be fetched`}:{sha:o}}if(n.pull!==void 0)return await K$(e,n,n.pull.headSha,r);if(n.baseSha===void 0)return{why:`a ${n.name||"manual"} event names no commit to compare with`};let a=await r(n.baseSha);return a===void 0?{why:Ld(n.baseSha)}:{sha:a}}async function K$(e,n,t,r){let a=await Mi(e,"HEAD"),[o,s,...i]=await G$(e),l=o!==void 0&&s!==void 0&&i.length===0,c=s===t||a===n.workflowSha&&n.name!=="pull_request_target";if(l&&c){let m=await r(o);return m===void 0?{why:Ld(o)}:{sha:m}}if(a!==t)return{why:`the checked out commit ${Nd(a??"unknown")} is not the change of this pull request (${Nd(t)})`};let d=n.baseSha===void 0?void 0:await r(n.baseSha);return d===void 0?{why:Ld(n.baseSha??"of the pull request")}:{sha:(await e.read("merge-base",d,"HEAD"))?.trim()||d}}async function G$(e){let n=await e.read("cat-file","commit","HEAD")??"",[t=""]=n.split(`

`,1);return[...t.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function H$(e,n,t,r){let a=await Mi(e,t);if(a!==void 0)return a;let i=["fetch","--no-tags","--no-recurse-submodules",...(await e.read("rev-parse","--is-shallow-repository"))?.trim()==="true"?["--depth=1"]:[],"--end-of-options","origin",t],l=r===void 0?void 0:q$(e,n,r);if((await e.read(...i)??await l?.read(...i))!==void 0)return await Mi(e,t)??await Mi(e,"FETCH_HEAD")}function q$(e,{serverUrl:n},t){let r=Buffer.from(`x-access-token:${t}`).toString("base64");return e.withSetting(`http.${n}/.extraheader`,`AUTHORIZATION: basic ${r}`)}async function Mi(e,n){return(await e.read("rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`))?.trim()||void 0}function Ld(e){return`the base commit ${Nd(e)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: 2"`}function Nd(e){return e.slice(0,12)}import{mkdtemp as U$,rm as z$}from"node:fs/promises";import{tmpdir as J$}from"node:os";import{join as dw}from"node:path";async function mw(e,n){let t=await U$(dw(J$(),"crashlint-base-")),r=dw(t,"tree"),a=async()=>{await e.read("worktree","remove","--force",r),await z$(t,{recursive:!0,force:!0}),await e.read("worktree","prune")};if(await e.read("worktree","add","--detach","--force",r,n)!==void 0)return{folder:r,dispose:a};await a()}var pw=["--unified=0","--inter-hunk-context=0","--no-color","--no-ext-diff","--no-textconv","--no-relative","--find-renames","--src-prefix=a/","--dst-prefix=b/"],Y$=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function uw(e){let n=new Map,t,r=0;for(let a of e.split(`
`)){if(r>0&&/^[+\-\\]/.test(a)){a.startsWith("\\")||(r-=1);continue}a.startsWith("+++ ")&&(t=Q$(a));let o=X$(a);if(o===void 0||(r=o.outstanding,t===void 0||o.range===void 0))continue;let s=n.get(t);s===void 0?n.set(t,[o.range]):s.push(o.range)}return n}function Q$(e){let n=e.slice(4).replace(/\t$/,"");return n.startsWith("b/")?n.slice(2):void 0}function X$(e){let n=Y$.exec(e);if(n===null)return;let t=/^@@ -\d+(?:,(\d+))?/.exec(e)?.[1]??"1",r=Number(n[1]),a=Number(n[2]??"1"),o=Number(t)+a;return a===0?{outstanding:o}:{outstanding:o,range:{first:r,last:r+a-1}}}function Ti(e,n,{first:t,last:r}){return(e.get(n)??[]).some(a=>a.first<=r&&t<=a.last)}var fw={error:0,warning:1,info:2};function gw(e,n){let t=({suppressed:c})=>c===void 0,r=e.findings.filter(t),a=n.findings.filter(t),o=new Map(r.map(({fingerprint:c,severity:d})=>[c,d])),s=new Set(n.findings.map(({fingerprint:c})=>c)),i=({fingerprint:c,severity:d})=>{let m=o.get(c);return m===void 0||fw[d]<fw[m]},l=new Set(e.problems.map(hw));return{added:a.filter(i),fixed:r.filter(({fingerprint:c})=>!s.has(c)),kept:a.filter(c=>!i(c)),newProblems:n.problems.filter(c=>!l.has(hw(c)))}}function hw({code:e,file:n="",message:t}){return[e,n,t].join("\0")}function bw(e,n){let{location:t}=e;if(t===void 0||yw(t,n))return e;let r=e.related.find(o=>o.location!==void 0&&yw(o.location,n));if(r?.location===void 0)return e;let a=`${t.file}:${t.start.line}`;return{...e,location:r.location,message:`${e.message} (${r.message}; the finding itself is at ${a})`}}function yw({file:e,start:n,end:t},r){return Ti(r,e,{first:n.line,last:t.line})}var kw={requestMilliseconds:2e4,secondMilliseconds:1e3,longestWaitSeconds:60,retries:3};function ww(e){return{request:async n=>await Z$(n,e)}}function Rn(e,...n){return e.map((t,r)=>t+(r<n.length?encodeURIComponent(String(n[r])):"")).join("")}async function Z$(e,n){let{times:t}=n;for(let r=0;;r+=1){let{result:a,waitSeconds:o,isRefused:s=!1}=await eI(e,n,r),i=s||e.isRepeatable!==!1,l=o===void 0||o>t.longestWaitSeconds;if(a.ok||l||!i||r>=t.retries)return a;await new Promise(c=>setTimeout(c,o*t.secondMilliseconds))}}async function eI(e,n,t){let r=2**t;try{let a=await nI(e,n),o=oI(await a.text());if(a.ok)return{result:{ok:!0,data:o}};let{status:s}=a,i={ok:!1,status:s,why:`${s} ${vw(o)}`.trim()};return rI(a,o)?{result:i,waitSeconds:aI(a)??tI,isRefused:!0}:s>=500?{result:i,waitSeconds:r}:{result:i}}catch(a){return{result:{ok:!1,why:iI(a)},waitSeconds:r}}}function nI({method:e,path:n,body:t},{url:r,token:a,times:o}){return fetch(`${r}${n}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${a}`,"user-agent":"crashlint-action","x-github-api-version":"2022-11-28",...t===void 0?{}:{"content-type":"application/json"}},...t===void 0?{}:{body:JSON.stringify(t)},signal:AbortSignal.timeout(o.requestMilliseconds)})}var tI=60;function rI({status:e,headers:n},t){return e===429?!0:e!==403?!1:n.has("retry-after")||n.get("x-ratelimit-remaining")==="0"||/secondary rate limit/i.test(vw(t))}function aI({headers:e}){let n=Number(e.get("retry-after")??Number.NaN);if(Number.isFinite(n)&&n>=0)return n;let t=Number(e.get("x-ratelimit-reset")??Number.NaN);return e.get("x-ratelimit-remaining")==="0"&&Number.isFinite(t)?Math.max(0,t-Date.now()/1e3):void 0}function oI(e){try{return e===""?void 0:JSON.parse(e)}catch{return}}var sI=300;function vw(e){let n=typeof e=="object"&&e!==null&&"message"in e?e.message:void 0;return typeof n=="string"?n.split(`
`,1).join("").slice(0,sI):""}function iI(e){if(!(e instanceof Error))return"no answer";if(e.name==="TimeoutError")return"no answer in time";let{cause:n}=e,t=n instanceof Error&&"code"in n?n.code:void 0;return typeof t=="string"?`the connection broke: ${t}`:"the connection broke"}var Sw=100,lI=30;async function xw(e,n){let{owner:t,repo:r,pull:a}=n;if(a===void 0)return;let o=new Set;for(let s=1;s<=lI;s+=1){let i=Rn`/repos/${t}/${r}/pulls/${a.number}/files?per_page=${Sw}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok||!Array.isArray(l.data))return;for(let{filename:c}of l.data)o.add(c);if(l.data.length<Sw)return o}}var Ow={scope:{kind:"all"}};async function Pw(e){let{inputs:n,event:t,head:r}=e;if(n.onlyNew==="false"||n.onlyNew==="auto"&&!dI(n,t))return Ow;let a=n.baseDirectory===void 0?await mI(e):await pI(e);if("why"in a)return await uI(e,a.why);let s={kind:"change",comparison:gw(a.analysis,r),changed:a.changed},i=n.baseDirectory===void 0?await fI(e,s):[];return i.length===0?{scope:s}:{scope:s,notice:hI(i)}}function dI({baseRef:e,baseDirectory:n},t){return[e,n,t.baseSha,t.pull].some(r=>r!==void 0)}async function mI({inputs:e,event:n,git:t,root:r,plan:a}){let{baseRef:o,githubToken:s}=e,i=await cw(t,n,{...o===void 0?{}:{baseRef:o},...s===void 0?{}:{token:s}});if("why"in i)return i;let l=await mw(t,i.sha);if(l===void 0)return{why:`the base commit ${i.sha.slice(0,12)} could not be checked out beside the change`};try{let c=await fo(l.folder,a,r),d=await t.read("diff",...pw,i.sha,"HEAD")??"";return{analysis:c,changed:uw(d)}}finally{await l.dispose()}}async function pI({inputs:e,workspace:n,root:t,plan:r}){let a=cI(n,e.baseDirectory??"."),o=await fo(a,r,t);return o.summary.files===0?{why:`base-directory ${JSON.stringify(e.baseDirectory)} holds none of the paths`}:{analysis:o,changed:new Map}}async function uI({inputs:e,event:n,api:t},r){if(e.onlyNew==="true")return{refusal:`only-new is true, but what is new cannot be told, because ${r}.`};let a=`What this change makes worse cannot be told, because ${r}.`,o=t===void 0?void 0:await xw(t,n);return o===void 0?{...Ow,notice:`${a} All findings are listed, old and new.`}:{scope:{kind:"touched-files",files:o},notice:`${a} Listed are the findings in the files that this pull request touches, old and new.`}}async function fI({git:e,root:n},t){let r=new Set(t.comparison.added.flatMap(({location:s})=>s===void 0?[]:[s.file]));if(r.size===0)return[];let a=await e.read("-C",n,"ls-files","-z");if(a===void 0)return[];let o=new Set(a.split("\0"));return[...r].filter(s=>!o.has(s))}function hI([e="",...n]){return`${n.length===0?`${e} is`:`${e} and ${n.length} more files are`} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`}import{execFile as yI}from"node:child_process";import{promisify as gI}from"node:util";var bI=gI(yI),kI=256*1024*1024,wI=12e4,vI={"safe.directory":"*","core.hooksPath":"/dev/null","core.fsmonitor":"false","core.quotePath":"off","gc.auto":"0","maintenance.auto":"false","protocol.ext.allow":"never"};function $d(e,n=vI){return{read:async(...t)=>{try{let{stdout:r}=await bI("git",t,{cwd:e,maxBuffer:kI,timeout:wI,env:{...process.env,...SI,...xI(n)}});return r}catch{return}},withSetting:(t,r)=>$d(e,{...n,[t]:r})}}var SI={GIT_TERMINAL_PROMPT:"0",GIT_PAGER:"cat",GIT_OPTIONAL_LOCKS:"0",GIT_LFS_SKIP_SMUDGE:"1",LC_ALL:"C"};function xI(e){let n=Object.entries(e),t=n.flatMap(([r,a],o)=>[[`GIT_CONFIG_KEY_${o}`,r],[`GIT_CONFIG_VALUE_${o}`,a]]);return{GIT_CONFIG_COUNT:String(n.length),...Object.fromEntries(t)}}var OI={paths:".",config:"","fail-on":"","only-new":"auto","base-ref":"","base-directory":"",annotations:"true","max-annotations":"10",summary:"true","sarif-file":"","check-run":"false","review-suggestions":"false",comment:"false","github-token":"","working-directory":"."},Rw=1e4,Aw=1e3;function Ew(e){let n=[],t=s=>PI(e,s,n),r=s=>Id(s,t(s),["true","false"],n)==="true",a=t("base-ref");a.startsWith("-")&&n.push('base-ref must not begin with "-"');let o={paths:AI(t("paths"),n),...yo("config",t("config")),...RI(t("fail-on"),n),onlyNew:Id("only-new",t("only-new"),["auto","true","false"],n),...yo("baseRef",a),...yo("baseDirectory",t("base-directory")),annotations:r("annotations"),maxAnnotations:EI("max-annotations",t("max-annotations"),50,n),summary:r("summary"),...yo("sarifFile",t("sarif-file")),checkRun:r("check-run"),reviewSuggestions:r("review-suggestions"),comment:r("comment"),...yo("githubToken",t("github-token")),workingDirectory:t("working-directory")};return n.length===0?{inputs:o}:{faults:n}}function PI(e,n,t){let r=(e[`INPUT_${n.toUpperCase()}`]??"").trim();return r.length>Rw&&t.push(`${n} is longer than ${Rw} characters`),r===""?OI[n]:r}function Id(e,n,t,r){let a=t.find(o=>o===n.toLowerCase());return a!==void 0?a:(r.push(`${e} is ${JSON.stringify(n)}; use one of ${t.join(", ")}`),t[0])}function RI(e,n){return e===""?{}:{failOn:Id("fail-on",e,Za,n)}}function AI(e,n){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!=="");return t.includes("-")&&n.push('paths holds "-", but an action has no standard input; write the manifests to a file first'),t.length>Aw&&n.push(`paths holds ${t.length} lines; at most ${Aw} are read, name folders instead`),t}function EI(e,n,t,r){let a=Number(n);return(!/^\d{1,4}$/.test(n)||a>t)&&r.push(`${e} is ${JSON.stringify(n)}; use a number from 0 to ${t}`),a}function yo(e,n){return n===""?{}:{[e]:n}}function gn({scope:e,head:n}){switch(e.kind){case"change":return e.comparison.added;case"touched-files":return la(n.findings).filter(t=>CI(t).some(r=>e.files.has(r)));case"all":return la(n.findings)}}function Dd({scope:e,head:n}){return(e.kind==="change"?e.comparison.newProblems:n.problems).filter(({severity:r})=>r==="error")}var Cw={error:0,warning:1,info:2,none:-1};function ca(e){let n=Dd(e);return n.some(({code:t})=>t==="rule-failed")?3:n.length>0?2:gn(e).some(({severity:t})=>Cw[t]<=Cw[e.failOn])?1:0}function la(e){return e.filter(({suppressed:n})=>n===void 0)}function CI({location:e,related:n}){return[e,...n.map(t=>t.location)].flatMap(t=>t===void 0?[]:[t.file])}var Mw={"allocation-exceeds-limit":{summary:"The command asks for more memory than the container is allowed to have",cause:"memory",certainty:"certain",markdown:`# allocation-exceeds-limit

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
since it may hold the variable; when \`command\` replaces the image's entrypoint, or \`args\` run another program. A data directory on a claim that is not declared here may
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
`},"mounted-file-missing":{summary:"An argument names a file that the mounted ConfigMap does not have",cause:"command",certainty:"likely",markdown:`# mounted-file-missing

An argument names a file, usually a configuration, in a folder that a ConfigMap is mounted as, and the ConfigMap has no key of that name. The mount hides whatever the image has there, so the file does not exist.

## What you will see

The program says that it cannot open its configuration and ends; \`kubectl get pods\` shows \`CrashLoopBackOff\`, usually with exit code 1 or 2.

## How to fix it

1. Correct the name in the command, or the key of the ConfigMap; they must be equal, case included.
2. With \`items\`, list the key and the path that it shall have.

## When it stays silent

When the ConfigMap is not among the manifests, is declared more than once, or is optional; when nothing is mounted there, since the image may have the file. Only paths with a file name and an extension are judged. The program
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
`}};var _i="https://github.com/crashlint/crashlint",Tw=Mw;function _w(){return Object.entries(Tw).map(([e,{summary:n,certainty:t,markdown:r}])=>({id:e,summary:n,certainty:t,help:r,helpUri:jd(e)??_i}))}function jd(e){let n=Tw[e];return n===void 0?void 0:`${_i}/blob/main/rules/${n.cause}/${e}.md`}function Lw(e,{log:n,warningsShown:t}){let{inputs:r,scope:a,notice:o}=e,s=Dd(e),[i]=s;i!==void 0&&n.error(TI(s.length,i));let l=gn(e).map(h=>a.kind==="change"?bw(h,a.changed):h),c=r.maxAnnotations,d=h=>Math.max(0,c-h),m={error:d(i===void 0?0:1),warning:d(t+(o===void 0?0:1)),info:c},{commands:p,notShown:u}=ud(l,{mostPerLevel:m});for(let h of p)n.command(h);if(u===0)return;let y=p.length===0?"":`The ${p.length} worst findings are annotated; `;n.line(`${y}${u} more ${u===1?"has":"have"} no annotation, as GitHub shows ten of a kind. All are listed above and in the job summary.`)}function TI(e,{message:n,file:t}){let r=t===void 0?"":`${t}: `,a=e===1?"":` And ${e-1} more like it; the log lists them.`;return`The result is not complete. ${r}${n}${a}`}var Nw=50,Fd=65535,$w=255,_I={error:"failure",warning:"warning",info:"notice"};async function Iw(e,n,t){let{owner:r,repo:a,headSha:o}=n,[s=[],...i]=NI(an(t.findings).flatMap(LI)),l=u=>({title:t.title.slice(0,$w),summary:t.summary.slice(0,Fd),annotations:u}),c=await e.request({method:"POST",path:Rn`/repos/${r}/${a}/check-runs`,body:{name:"crashlint",head_sha:o,status:"in_progress",output:l(s)}});if(!c.ok)return c;let d=Rn`/repos/${r}/${a}/check-runs/${c.data.id}`,m=[];for(let u of i)m.push(await e.request({method:"PATCH",path:d,body:{output:l(u)}}));let{conclusion:p}=t;return m.push(await e.request({method:"PATCH",path:d,body:{status:"completed",conclusion:p}})),m.find(({ok:u})=>!u)??{ok:!0,data:void 0}}function LI(e){let{location:n,severity:t}=e;if(n===void 0)return[];let{start:r,end:a}=n;return[{path:n.file,start_line:r.line,end_line:a.line,...r.line===a.line?{start_column:r.column,end_column:a.column}:{},annotation_level:_I[t],title:vi(e).slice(0,$w),message:Si(e)}]}function NI(e){let n=[];for(let t=0;t<e.length;t+=Nw)n.push(e.slice(t,t+Nw));return n}import{randomUUID as $I}from"node:crypto";import{appendFile as II}from"node:fs/promises";var DI=9e5;async function Dw(e,{environment:n}){let{GITHUB_OUTPUT:t}=n;if(t===void 0||t==="")return;let r=Object.entries(jI(e)).map(([a,o])=>FI(a,o));await II(t,r.join(""))}function jI(e){let{head:n,scope:t,inputs:r}=e,a=po(n).trimEnd();return{findings:String(la(n.findings).length),"new-findings":t.kind==="change"?String(gn(e).length):"",errors:String(n.summary.errors),warnings:String(n.summary.warnings),"sarif-file":r.sarifFile??"","report-json":Buffer.byteLength(a)>DI?"":a,conclusion:ca(e)===0?"success":"failure"}}function FI(e,n){let t=`ghadelimiter_${$I()}`;return`${e}<<${t}
${n}
${t}
`}import{readFileSync as KI}from"node:fs";import{resolve as GI}from"node:path";function jw(e,n){let[t,...r]=e.fix?.edits??[],{location:a,path:o}=e;if(!(t?.op==="set"&&r.length===0&&t.path===o)||a===void 0||a.start.line!==a.end.line)return;let i=a.start.column-1,l=a.end.column-1,c=n.slice(0,i),d=n.slice(l),p=/[:\-[{,]\s*$/.test(c)&&!d.startsWith(":")&&l<=n.length&&l>i?BI(t.value,n.slice(i,l)):void 0;return p===void 0?void 0:`${c}${p}${d}`}var VI=/^[A-Za-z0-9/][A-Za-z0-9._/-]*$/,WI=/^(?:y|n|yes|no|on|off|true|false|null|[\d.]+(?:e\d+)?|0x[\da-f]+|0o?[0-7]+|\d[\d-]*|[\d_]+)$/i;function BI(e,n){return typeof e=="number"||typeof e=="boolean"?String(e):typeof e!="string"?void 0:n.startsWith("'")&&!/['\\\n]/.test(e)?`'${e}'`:n.startsWith('"')||!VI.test(e)||WI.test(e)?JSON.stringify(e):e}var HI=10,qI=10,Fw=100;async function Vw(e,n,t){let{pull:r}=n;if(r===void 0)return{ok:!1,why:"this event belongs to no pull request"};let a=await zI(t,r.headSha);if(a.length===0)return{ok:!0,data:void 0};let o=await ZI(e,n,r.number);if(!o.ok)return o;let s=a.filter(({marker:i})=>!o.data.has(i)).map(({comment:i})=>i);return s.length===0?{ok:!0,data:void 0}:await UI(e,n,s.slice(0,HI))}async function UI(e,{owner:n,repo:t,pull:r,headSha:a},o){let s=Rn`/repos/${n}/${t}/pulls/${r?.number??0}`,i=`crashlint offers ${o.length} ${o.length===1?"edit":"edits"} for this change.`,l={commit_id:a,event:"COMMENT",body:i,comments:o},c=await e.request({method:"POST",path:`${s}/reviews`,body:l,isRepeatable:!1});if(c.ok||c.status!==422)return c;for(let d of o){let m=await e.request({method:"POST",path:`${s}/comments`,body:{commit_id:a,...d},isRepeatable:!1});if(!m.ok&&m.status!==422)return m}return{ok:!0,data:void 0}}async function zI({findings:e,changed:n,root:t,git:r},a){let o=[];for(let s of an(e)){let{location:i}=s;if(i===void 0)continue;let{file:l,start:c,end:d}=i;if(!Ti(n,l,{first:c.line,last:d.line}))continue;let m=QI(s,YI(t,l,c.line));m!==void 0&&await JI(r,a,l)&&o.push(m)}return o}async function JI(e,n,t){let r=await e.read("rev-parse","--verify","--quiet",`${n}:${t}`);return r===void 0||r===await e.read("rev-parse","--verify","--quiet",`HEAD:${t}`)}function YI(e,n,t){try{return KI(GI(e,n),"utf8").split(/\r?\n/)[t-1]}catch{return}}function QI(e,n){let{location:t,fix:r}=e,a=n===void 0?void 0:jw(e,n);if(t===void 0||r===void 0||a===void 0)return;let o=`<!-- crashlint:${encodeURIComponent(e.fingerprint)} -->`,s="`".repeat(XI(a)+3),i=[`**\`${e.rule}\`** ${$e(e.message)}`,`${s}suggestion
${a}
${s}`,`${$e(r.description)}${r.safety==="review"?"; please review, it changes what the workload does":""}`,o].join(`

`);return{comment:{path:t.file,line:t.start.line,side:"RIGHT",body:i},marker:o}}function XI(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}async function ZI(e,{owner:n,repo:t},r){let a=new Set;for(let o=1;o<=qI;o+=1){let s=Rn`/repos/${n}/${t}/pulls/${r}/comments?per_page=${Fw}&page=${o}`,i=await e.request({method:"GET",path:s});if(!i.ok)return i;for(let{body:l=""}of i.data)for(let[c]of l.matchAll(/<!-- crashlint:\S+ -->/g))a.add(c);if(i.data.length<Fw)break}return{ok:!0,data:a}}var Bw="<!-- crashlint:summary -->",Vd=65536,eD=10,Ww=100;async function Kw(e,n,{body:t,hasNews:r}){let{owner:a,repo:o,pull:s}=n;if(s===void 0)return{ok:!1,why:"this event belongs to no pull request"};let i=await nD(e,n,s.number);if(!i.ok)return i;let l=`${Bw}
${t}`.slice(0,Vd);if(i.data!==void 0)return e.request({method:"PATCH",path:Rn`/repos/${a}/${o}/issues/comments/${i.data}`,body:{body:l}});if(!r)return{ok:!0,data:void 0};let c=Rn`/repos/${a}/${o}/issues/${s.number}/comments`;return e.request({method:"POST",path:c,body:{body:l},isRepeatable:!1})}async function nD(e,{owner:n,repo:t},r){let a=[];for(let s=1;s<=eD;s+=1){let i=Rn`/repos/${n}/${t}/issues/${r}/comments?per_page=${Ww}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok)return l;if(a.push(...l.data.filter(({body:c})=>c?.startsWith(Bw))),l.data.length<Ww)break}return{ok:!0,data:(a.find(({user:s})=>s?.type==="Bot")??a[0])?.id}}function Hw(e,n){let{head:t}=e,r=new Set(gn(e)),a=la(t.findings).filter(o=>!r.has(o));if(n.line(Gw(e,[...r])),a.length>0){let o=e.scope.kind==="change"?"that this change did not add":"in other files";n.group(`${a.length} ${a.length===1?"finding":"findings"} ${o}`,Gw(e,a))}}function Gw({head:e,failOn:n,root:t},r){return Cd(pd(e,r),{format:"pretty",color:!0,failOn:n,stdin:void 0},ho(t)).trimEnd()}import{mkdir as tD,writeFile as rD}from"node:fs/promises";import{dirname as aD,resolve as oD}from"node:path";async function qw({head:e},n,{workspace:t}){let r=oD(t,n),a=bd(e,{toolVersion:_d,informationUri:_i,rules:_w()});await tD(aD(r),{recursive:!0}),await rD(r,a)}import{appendFile as sD}from"node:fs/promises";var iD=33e4;async function Uw(e,{environment:n},t){let{GITHUB_STEP_SUMMARY:r}=n;r===void 0||r===""||await sD(r,t(e,iD))}async function zw(e,n){let{log:t}=n;Hw(e,t);let{inputs:r}=e;r.summary&&await Wd("the job summary",()=>Uw(e,n,Bd),t);let{sarifFile:a}=r;a!==void 0&&await Wd(`the file ${a}`,()=>qw(e,a,n),t),await Wd("the outputs of this step",()=>Dw(e,n),t);let o=await lD(e,n);r.annotations&&Lw(e,{log:t,warningsShown:o})}async function lD(e,{api:n,git:t,log:r}){let{inputs:a}=e,o=[...a.checkRun?[["the check run","checks: write",cD]]:[],...a.comment?[["the comment","pull-requests: write",mD]]:[],...a.reviewSuggestions?[["the review","pull-requests: write",pD]]:[]];if(o.length===0)return 0;if(n===void 0)return r.warning(`${o.map(([i])=>i).join(" and ")} cannot be published without github-token. ${Jw}`),1;let s=0;for(let[i,l,c]of o){let d=await c(n,e,t).catch(fD);d.ok||(s+=1,r.warning(hD(i,l,d)))}return s}var cD=(e,n)=>{let t=Bd(n,Fd),r=/^## crashlint: (.*)$/m.exec(t)?.[1]??"crashlint";return Iw(e,n.event,{title:r,summary:t,findings:gn(n),conclusion:dD(n)})};function dD(e){return ca(e)!==0?"failure":gn(e).length>0?"neutral":"success"}var mD=(e,n)=>Kw(e,n.event,{body:Bd(n,Vd-100),hasNews:gn(n).length>0}),pD=(e,n,t)=>Vw(e,n.event,{findings:gn(n),changed:n.scope.kind==="change"?n.scope.changed:new Map,root:n.root,git:t});function Bd({event:e,head:n,notice:t,scope:r,...a},o){let{serverUrl:s,owner:i,repo:l,headSha:c}=e,d=u=>u.split("/").map(encodeURIComponent).join("/"),p={mostCharacters:o,linkToRule:jd,...c!==""&&i!==""?{linkTo:(u,y)=>`${s}/${i}/${l}/blob/${c}/${d(u)}#L${y}`}:{},...t===void 0?{}:{notice:t},...r.kind==="all"?{}:{scope:uD({scope:r,head:n,...a})}};return gd(n,p)}function uD(e){let{scope:n}=e,t=new Set(gn(e).map(({fingerprint:r})=>r));return n.kind==="change"?{kind:"added",shown:t,fixed:n.comparison.fixed}:{kind:"touched",shown:t,fixed:[]}}var Jw="The findings are in the log and the job summary.";function fD(e){return{ok:!1,why:e instanceof Error?e.name:"unknown error"}}function hD(e,n,{status:t,why:r}){let o=t===401||t===403||t===404?` The token may not write here: it needs "${n}", which a pull request from a fork or from Dependabot never gets.`:"";return`${e} was not published (${r}).${o} ${Jw}`}async function Wd(e,n,t){try{await n()}catch(r){let a=r instanceof Error&&"code"in r?String(r.code):"unknown error";t.warning(`${e} could not be written (${a}); the findings are in the log.`)}}async function Qw(e,n){let{inputs:t,faults:r}=Ew(e);if(t===void 0)return Li(r.map(h=>`The input ${h}.`),n);let a=Yw(e.GITHUB_WORKSPACE??"."),o=Yw(a,t.workingDirectory);if(!wD(o))return Li([`working-directory ${JSON.stringify(t.workingDirectory)} is not a folder of the workspace.`],n);let s=$d(o),{root:i,prefix:l}=await vD(s,a,o),c=iw({root:i,prefix:l,...t});if(c.faults.length>0)return n.line(Ed(c.faults,{},ho(i))),Li(["The configuration is wrong, so nothing was analysed; the log says what is wrong."],n);let d=lw(e,await SD(e)),m=xD(t,e),p=await fo(i,c,i),u=await Pw({inputs:t,event:d,git:s,root:i,workspace:a,plan:c,head:p,api:m});if("refusal"in u)return Li([u.refusal],n);u.notice!==void 0&&n.warning(u.notice);let y={inputs:t,event:d,root:i,head:p,failOn:t.failOn??c.loaded.config.failOn??"error",...u};return await zw(y,{environment:e,workspace:a,git:s,api:m,log:n}),ca(y)}function Li(e,n){for(let t of e)n.error(t);return 2}function wD(e){return yD(e,{throwIfNoEntry:!1})?.isDirectory()===!0}async function vD(e,n,t){let r=(await e.read("rev-parse","--show-toplevel"))?.replace(/\n$/,""),a=(await e.read("rev-parse","--show-prefix"))?.replace(/\n$/,"");if(r!==void 0&&r!==""&&a!==void 0)return{root:r,prefix:a};let o=bD(n,t).replaceAll(kD,"/");return{root:n,prefix:o===""?"":`${o}/`}}async function SD({GITHUB_EVENT_PATH:e}){if(e===void 0||e==="")return{};try{return JSON.parse(await gD(e,"utf8"))}catch{return{}}}function xD({githubToken:e},n){if(e===void 0)return;let t=n.GITHUB_API_URL||"https://api.github.com";return ww({url:t,token:e,times:OD(n)})}function OD({CRASHLINT_API_SECOND:e,CRASHLINT_API_TIMEOUT:n}){return{...kw,...e===void 0?{}:{secondMilliseconds:Number(e)},...n===void 0?{}:{requestMilliseconds:Number(n)}}}var Xw=Kd(e=>process.stdout.write(e));try{process.exitCode=await Qw(process.env,Xw)}catch(e){Xw.error(`crashlint failed (${e instanceof Error?e.name:"unknown error"}); please report this.`),process.exitCode=3}
