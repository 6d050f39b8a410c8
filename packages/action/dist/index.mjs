import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var Ob=Object.create;var js=Object.defineProperty;var Ab=Object.getOwnPropertyDescriptor;var Pb=Object.getOwnPropertyNames;var Rb=Object.getPrototypeOf,Eb=Object.prototype.hasOwnProperty;var _r=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var rt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},$o=(e,n)=>{for(var t in n)js(e,t,{get:n[t],enumerable:!0})},Cb=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Pb(n))!Eb.call(e,o)&&o!==t&&js(e,o,{get:()=>n[o],enumerable:!(r=Ab(n,o))||r.enumerable});return e};var Fs=(e,n,t)=>(t=e!=null?Ob(Rb(e)):{},Cb(n||!e||!e.__esModule?js(t,"default",{value:e,enumerable:!0}):t,e));var bo=_r(()=>{"use strict"});var Vh=rt((M7,gs)=>{function Th(e){return Array.isArray(e)?e:[e]}var wr=void 0,Cn="",Sr=" ",Ie="\\",RP=/[.*+?()[\]{}^$|\\/]/,_h="\uFEFF",EP=/^\/\*{2,}$/,CP=/^\\!/,MP=/^\\#/,TP=/\r?\n/g,_P="//",vr=47,Ph=46,dn="/",Lh="node-ignore";typeof Symbol<"u"&&(Lh=Symbol.for("node-ignore"));var Nh=Lh,Tt=(e,n,t)=>(Object.defineProperty(e,n,{value:t}),t),$h=()=>!1,Rh={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},LP="\\]^-[",ps=e=>LP.indexOf(e)<0?e:Ie+e,NP="(?!\\/)",$P=(e,n)=>{if(e)return`[^\\/${n}]`;let t=`[${n}]`;return new RegExp(t).test("/")?NP+t:t},IP=(e,n)=>{let{length:t}=e,r=n+1,o=Cn,a=e[r];(a==="!"||a==="^")&&(o="^",r++);let s=Cn,i=Cn;for(;;){let l=e[r];if(l===wr)return null;if(l===Ie){let c=e[++r];s+=ps(c),i=c}else if(l==="-"&&i&&r+1<t&&e[r+1]!=="]"){r++;let c=e[r];c===Ie&&(c=e[r+=1]),i<=c&&(s+=`-${ps(c)}`),i=Cn}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<t&&e[d]!=="]";)d++;if(d===t)return null;if(d>c&&e[d-1]===":"){let m=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Rh,m))return null;s+=Rh[m],i=Cn,r=d}else s+=ps("["),i="[",r=c-2}else s+=ps(l),i=l;if(r++,e[r]==="]")return{end:r,source:$P(o,s)}}},Dl="[]",vo="\0",DP=new RegExp(`${vo}(\\d+)${vo}`,"g"),hs="\uE000",ys="\uE001",Eh=e=>e===vo||e===hs||e===ys,jP=e=>{let n=[],t=s=>`${vo}${n.push(s)-1}${vo}`,{length:r}=e,o=Cn,a=0;for(;a<r;){let s=e[a];if(s===Ie){let i=e[a+1];i===dn&&a+2===r?o+=t(Dl):i==="*"||i==="["||i===Sr?o+=e.slice(a,a+2):o+=t(RP.test(i)?Ie+i:Eh(i)?`[${i}]`:i),a+=2}else if(Eh(s))o+=t(`[${s}]`),a++;else if(s==="["){let i=IP(e,a);i===null?(o+=t(Dl),a=r):(o+=t(i.source),a=i.end+1)}else o+=s,a++}return{source:o,sources:n}},jl=null,FP=/\/(?!$)/,wo="[^\\/]*",VP=[[/(\\+)( ?)/g,(e,n,t)=>t?n.slice(0,n.length-n.length%2)+Sr:n,Ie+Sr],[/(^|\/)\*{3,}(?=\/|$)/g,(e,n)=>`${n}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",dn],[/\//g,()=>"\\/",dn],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[jl,(e,n)=>!e||e[0]==="^"||e[0]==="("?e:(FP.test(n)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,n,t)=>n+6<t.length?t.slice(n+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${ys}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,n)=>n+wo,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,n,t)=>t===Cn?n+hs:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>Ie,Ie+Ie],[/\\\\/g,()=>Ie,Ie+Ie],[/\\\[([^\]/]*?)($|\])/g,(e,n,t)=>`\\[${n}${t}`,"["],[jl,e=>{let n=e[e.length-1];return!n||n===hs||n===ys?e:n===dn?`${e}$`:`${e}(?=$|\\/$)`}]],BP=/(^|\\\/)?\uE000$/,us="regex",Ch="checkRegex",Mh="_",WP=(e,n)=>`${n?`${n}[^/]+`:"[^/]*"}(?=$|\\/$)`,GP=/\uE001$/,KP=()=>"[\\s\\S]",HP=(e,n)=>{let t=Cn;for(let r=n+1;r<e.length&&!e[r].wildcard;r++)t+=e[r].single;return t},qP=e=>{if(e.indexOf(wo)<0)return e;let n=[],{length:t}=e,r=0;for(;r<t;){let i=e[r];if(e.startsWith(wo,r))n.push({wildcard:!0}),r+=wo.length;else if(i==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<t&&e[l]!=="]";)l+=e[l]===Ie?2:1;l++,n.push({single:e.slice(r,l)}),r=l}else if(i===Ie)n.push({single:e.slice(r,r+2)}),r+=2;else if(i==="("){let l=0,c=r;do e[c]===Ie?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<t&&l>0);"*+?".indexOf(e[c])>=0&&c++,n.push({boundary:e.slice(r,c)}),r=c}else i==="^"||i==="$"?(n.push({boundary:i}),r++):(n.push({single:i}),r++)}let o=Cn,a=[],s=()=>{let i;a.forEach((l,c)=>{l.wildcard&&(i=c)}),a.forEach((l,c)=>{if(!l.wildcard){o+=l.single;return}o+=c===i?wo:`(?:(?!${HP(a,c)})[^\\/])*`}),a=[]};return n.forEach(i=>{if(i.boundary===void 0){a.push(i);return}s(),o+=i.boundary}),s(),o},Ih=e=>{EP.test(e)&&(e="**");let{source:n,sources:t}=jP(e),r=VP.reduce((o,[a,s,i])=>a===jl?s(o,e):i!==wr&&o.indexOf(i)<0?o:a.test(o)?o.replace(a,s.bind(e)):o,n);return t.length?r.replace(DP,(o,a)=>t[a]):r},UP=(e,n)=>{e[e.length-1]===dn&&(n=Ih(e.slice(0,-1)));let t=n.slice(0,-1),r=n[n.length-1];return r===hs?`${t}$`:r===ys?t:Dl},Dh=e=>{let n=e.indexOf(dn);return n<0||n===e.length-1},zP=e=>{let n=e.length-1,t=e.lastIndexOf(dn,e[n]===dn?n-1:n);return t<0?e:e.slice(t+1)},JP=e=>{if(e.charCodeAt(0)===vr||e.indexOf(_P)>=0){let r=e.split(dn).filter(Boolean);return r.pop(),r.length?r.join(dn)+dn:Cn}let n=e.length-1,t=e.lastIndexOf(dn,e.charCodeAt(n)===vr?n-1:n);return t<0?Cn:e.slice(0,t+1)},So=e=>typeof e=="string",YP=e=>e&&So(e),QP=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(TP).filter(Boolean),Fl=class{constructor(n,t,r,o,a,s){this.pattern=n,this.mark=t,this.negative=a,Tt(this,"body",r),Tt(this,"ignoreCase",o),Tt(this,"regexPrefix",s)}get _basenameOnly(){return Tt(this,"_basenameOnly",Dh(this.body))}get regex(){let n=Mh+us;return this[n]?this[n]:this._make(us,n)}get checkRegex(){let n=Mh+Ch;return this[n]?this[n]:this._make(Ch,n)}_make(n,t){let r=qP(n===us?this.regexPrefix.replace(BP,WP).replace(GP,KP):UP(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return Tt(this,t,o)}},XP=e=>{let n=0;for(;e[e.length-n-1]===Ie;)n++;return n%2===1},ZP=(e,n)=>{let t=e.length,r;for(;;){for(n&&e[t-1]==="\r"&&t--,r=t;e[r-1]===Sr;)r--;if(!n||e[r-1]!==`
`)break;t=r-1}if(r===t)return e.slice(0,t);let o=0;for(;e[r-o-1]===Ie;)o++;return o%2?e.slice(0,r-1)+Sr:e.slice(0,r)},eR=(e,n,t,r,o)=>{let a=o&&e[0]===_h?e.slice(1):e;if(a[0]==="#")return;let s=!1;a[0]==="!"&&(s=!0,a=a.slice(1));let i=a[a.length-1];if((i===Sr||r&&(i==="\r"||i===`
`))&&(a=ZP(a,r)),!a||XP(a))return;a=a.replace(CP,"!").replace(MP,"#");let l=Ih(a);return new Fl(e,n,a,t,s,l)},Vl=class{constructor(n){this._ignoreCase=n,this._rules=[],this._basenameCount=0}_add(n,t){if(n&&n[Nh]){this._rules=this._rules.concat(n._rules._rules),this._basenameCount+=n._rules._basenameCount,this._added=!0;return}let r=So(n),o=r?n:n.pattern,a=YP(o)&&eR(o,r?wr:n.mark,this._ignoreCase,!this._split,this._stripBOM&&!t);a&&(this._added=!0,this._rules.push(a),Dh(a.body)&&this._basenameCount++)}add(n){return this._added=!1,this._split=So(n),this._stripBOM=!this._split||n[0]===_h,Th(this._split?QP(n):n).forEach(this._add,this),this._added&&(this._literalRules=wr),this._added}testLiteral(n){let t=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===dn?2:1)]==="*")),r=!1,o=!1,a;for(let i=t.length-1;i>=0;i--){let l=t[i];if(l.checkRegex.test(n)){r=!l.negative,o=l.negative,a=l.negative?wr:l;break}}let s={ignored:r,unignored:o};return a&&(s.rule=a),s}test(n,t){let r=this._rules,{length:o}=r,a=this._basenameCount*2>=o,s=a?zP(n):n;for(let i=o-1;i>=0;i--){let l=r[i];if(l[t].test(a&&l._basenameOnly?s:n)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},nR=(e,n)=>{throw new n(e)},gt=(e,n,t)=>So(e)?e?gt.isNotRelative(e)?t(`path should be a \`path.relative()\`d string, but got "${n}"`,RangeError):!0:t("path must not be empty",TypeError):t(`path must be a string, but got \`${n}\``,TypeError),jh=e=>{let n=e.charCodeAt(0);if(n===vr)return!0;if(n!==Ph)return!1;if(e.length===1)return!0;let t=e.charCodeAt(1);return t===vr?!0:t!==Ph?!1:e.length===2||e.charCodeAt(2)===vr};gt.isNotRelative=jh;gt.convert=e=>e;var fs=e=>So(e)&&gt.convert(e),Bl=class{constructor({ignorecase:n=!0,ignoreCase:t=n,allowRelativePaths:r=!1}={}){Tt(this,Nh,!0),this._rules=new Vl(t),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(n){return this._rules.add(n)&&this._initCache(),this}addPattern(n){return this.add(n)}_test(n,t,r){return gt(r,n,this._strictPathCheck?nR:$h),r?this._t(r,t):{ignored:!1,unignored:!1}}checkIgnore(n){let t=fs(n);if(!t||t.charCodeAt(t.length-1)!==vr)return this._test(n,this._testCache,t);let r=this._t(t,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(t);return o.ignored||o.unignored?o:r}_t(n,t){if(n in t)return t[n];let r=JP(n),o=r?this._t(r,t):wr;return t[n]=o&&o.ignored?o:this._rules.test(n,us)}ignores(n){return this._test(n,this._ignoreCache,fs(n)).ignored}createFilter(){return n=>!this.ignores(n)}filter(n){return Th(n).filter(this.createFilter())}test(n){return this._test(n,this._testCache,fs(n))}},Wl=e=>new Bl(e),tR=e=>gt(fs(e),e,$h),Fh=()=>{let e=t=>/^\\\\\?\\/.test(t)||/["<>|\u0000-\u001F]+/u.test(t)?t:t.replace(/\\/g,"/");gt.convert=e;let n=/^[a-z]:\//i;gt.isNotRelative=t=>n.test(t)||jh(t)};typeof process<"u"&&process.platform==="win32"&&Fh();gs.exports=Wl;Wl.default=Wl;gs.exports.isPathValid=tR;Tt(gs.exports,Symbol.for("setupWindows"),Fh)});var Hh={};$o(Hh,{isIgnored:()=>xo,layerOf:()=>Kh,layersAbove:()=>Gl,withFolder:()=>ks});import{existsSync as rR,readFileSync as oR}from"node:fs";import{dirname as Bh,join as Wh,relative as aR,sep as bs}from"node:path";function xo(e,n,t){for(let r=e.length-1;r>=0;r-=1){let o=e[r],a=o===void 0?void 0:lR(o.folder,n);if(o===void 0||a===void 0)continue;let{ignored:s,unignored:i}=o.patterns.test(t==="folder"?`${a}/`:a);if(s||i)return s}return!1}function ks(e,n){let t=iR(Wh(n,".gitignore"));return t===void 0?e:[...e,Kh(n,t)]}function Kh(e,n){return{folder:e,patterns:(0,Gh.default)({allowRelativePaths:!1}).add(n)}}function Gl(e){return sR(e).reduce(ks,[])}function sR(e){let n=[];for(let t=e;;t=Bh(t)){if(t!==e&&n.unshift(t),rR(Wh(t,".git")))return n;if(Bh(t)===t)return[]}}function iR(e){try{return oR(e,"utf8")}catch{return}}function lR(e,n){let t=e.endsWith(bs)?e:e+bs,r=n.startsWith(t)?n.slice(t.length):aR(e,n);return r!==""&&r!==".."&&!r.startsWith(`..${bs}`)?r.replaceAll(bs,"/"):void 0}var Gh,ws=_r(()=>{"use strict";Gh=Fs(Vh(),1)});var Hl={};$o(Hl,{isIgnored:()=>xo,isManifestName:()=>qh,layersAbove:()=>Gl,walkFolder:()=>Uh});import{readdirSync as cR}from"node:fs";import{join as dR}from"node:path";function qh(e){return mR.test(e)}function*Uh(e,n,t=0){if(t>64){yield{kind:"too-deep",path:e};return}let{entries:r,error:o}=fR(e);o!==void 0&&(yield{kind:"unreadable-folder",path:e,error:o});let a=r.some(({name:s})=>s===".gitignore")?ks(n,e):n;for(let s of r)yield*uR(s,e,a,t)}function*uR(e,n,t,r){let{name:o}=e,a=e.isDirectory();if(pR.has(o)||!a&&!qh(o))return;let s=dR(n,o);xo(t,s,a?"folder":"file")||(o.startsWith(".")?yield{kind:"hidden",path:s}:a?yield*Uh(s,t,r+1):yield{kind:e.isSymbolicLink()?"link":"file",path:s})}function fR(e){try{return{entries:cR(e,{withFileTypes:!0}).sort((t,r)=>t.name<r.name?-1:t.name>r.name?1:0)}}catch(n){return{entries:[],error:n}}}var mR,pR,ql=_r(()=>{"use strict";ws();bo();ws();mR=/\.(?:ya?ml|json)$/i,pR=new Set([".git","node_modules"])});import{createRequire as hR}from"module";import{basename as yR,dirname as zl,normalize as gR,relative as bR,resolve as kR,sep as Yh}from"path";import*as wR from"fs";function vR(e){let n=gR(e);return n.length>1&&n[n.length-1]===Yh&&(n=n.substring(0,n.length-1)),n}function Qh(e,n){return e.replace(SR,n)}function OR(e){return e==="/"||xR.test(e)}function Ul(e,n){let{resolvePaths:t,normalizePath:r,pathSeparator:o}=n,a=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(t&&(e=kR(e)),(r||a)&&(e=vR(e)),e===".")return"";let s=e[e.length-1]!==o;return Qh(s?e+o:e,o)}function Xh(e,n){return n+e}function AR(e,n){return function(t,r){return r.startsWith(e)?r.slice(e.length)+t:Qh(bR(e,r),n.pathSeparator)+n.pathSeparator+t}}function PR(e){return e}function RR(e,n,t){return n+e+t}function ER(e,n){let{relativePaths:t,includeBasePath:r}=n;return t&&e?AR(e,n):r?Xh:PR}function CR(e){return function(n,t){t.push(n.substring(e.length)||".")}}function MR(e){return function(n,t,r){let o=n.substring(e.length)||".";r.every(a=>a(o,!0))&&t.push(o)}}function NR(e,n){let{includeDirs:t,filters:r,relativePaths:o}=n;return t?o?r&&r.length?MR(e):CR(e):r&&r.length?_R:TR:LR}function VR(e){let{excludeFiles:n,filters:t,onlyCounts:r}=e;return n?FR:t&&t.length?r?$R:IR:r?DR:jR}function GR(e){return e.group?WR:BR}function qR(e){return e.group?KR:HR}function JR(e,n){return!e.resolveSymlinks||e.excludeSymlinks?null:n?zR:UR}function Zh(e,n,t){if(t.options.useRealPaths)return YR(n,t);let r=zl(e),o=1;for(;r!==t.root&&o<2;){let a=t.symlinks.get(r);!!a&&(a===n||a.startsWith(n)||n.startsWith(a))?o++:r=zl(r)}return t.symlinks.set(e,n),o>1}function YR(e,n){return n.visited.includes(e+n.options.pathSeparator)}function vs(e,n,t,r){n(e&&!r?e:null,t)}function aE(e,n){let{onlyCounts:t,group:r,maxFiles:o}=e;return t?n?QR:nE:r?n?XR:oE:o?n?eE:rE:n?ZR:tE}function lE(e){return e?iE:sE}function pE(e,n){return new Promise((t,r)=>{ty(e,n,(o,a)=>{if(o)return r(o);t(a)})})}function ty(e,n,t){new ny(e,n,t).start()}function uE(e,n){return new ny(e,n).start()}var zh,SR,xR,TR,_R,LR,$R,IR,DR,jR,FR,BR,WR,KR,HR,UR,zR,QR,XR,ZR,eE,nE,tE,rE,oE,ey,sE,iE,cE,dE,mE,ny,Jh,ry,oy,ay=_r(()=>{zh=hR(import.meta.url);SR=/[\\/]/g;xR=/^[a-z]:[\\/]$/i;TR=(e,n)=>{n.push(e||".")},_R=(e,n,t)=>{let r=e||".";t.every(o=>o(r,!0))&&n.push(r)},LR=()=>{};$R=(e,n,t,r)=>{r.every(o=>o(e,!1))&&t.files++},IR=(e,n,t,r)=>{r.every(o=>o(e,!1))&&n.push(e)},DR=(e,n,t,r)=>{t.files++},jR=(e,n)=>{n.push(e)},FR=()=>{};BR=e=>e,WR=()=>[""].slice(0,0);KR=(e,n,t)=>{e.push({directory:n,files:t,dir:n})},HR=()=>{};UR=function(e,n,t){let{queue:r,fs:o,options:{suppressErrors:a}}=n;r.enqueue(),o.realpath(e,(s,i)=>{if(s)return r.dequeue(a?null:s,n);o.stat(i,(l,c)=>{if(l)return r.dequeue(a?null:l,n);if(c.isDirectory()&&Zh(e,i,n))return r.dequeue(null,n);t(c,i),r.dequeue(null,n)})})},zR=function(e,n,t){let{queue:r,fs:o,options:{suppressErrors:a}}=n;r.enqueue();try{let s=o.realpathSync(e),i=o.statSync(s);if(i.isDirectory()&&Zh(e,s,n))return;t(i,s)}catch(s){if(!a)throw s}};QR=e=>e.counts,XR=e=>e.groups,ZR=e=>e.paths,eE=e=>e.paths.slice(0,e.options.maxFiles),nE=(e,n,t)=>(vs(n,t,e.counts,e.options.suppressErrors),null),tE=(e,n,t)=>(vs(n,t,e.paths,e.options.suppressErrors),null),rE=(e,n,t)=>(vs(n,t,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors),null),oE=(e,n,t)=>(vs(n,t,e.groups,e.options.suppressErrors),null);ey={withFileTypes:!0},sE=(e,n,t,r,o)=>{if(e.queue.enqueue(),r<0)return e.queue.dequeue(null,e);let{fs:a}=e;e.visited.push(n),e.counts.directories++,a.readdir(n||".",ey,(s,i=[])=>{o(i,t,r),e.queue.dequeue(e.options.suppressErrors?null:s,e)})},iE=(e,n,t,r,o)=>{let{fs:a}=e;if(r<0)return;e.visited.push(n),e.counts.directories++;let s=[];try{s=a.readdirSync(n||".",ey)}catch(i){if(!e.options.suppressErrors)throw i}o(s,t,r)};cE=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,n){this.onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,n),e&&(n.controller.abort(),this.onQueueEmpty=void 0))}},dE=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},mE=class{aborted=!1;abort(){this.aborted=!0}},ny=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,n,t){this.isSynchronous=!t,this.callbackInvoker=aE(n,this.isSynchronous),this.root=Ul(e,n),this.state={root:OR(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new dE,options:n,queue:new cE((r,o)=>this.callbackInvoker(o,r,t)),symlinks:new Map,visited:[""].slice(0,0),controller:new mE,fs:n.fs||wR},this.joinPath=ER(this.root,n),this.pushDirectory=NR(this.root,n),this.pushFile=VR(n),this.getArray=GR(n),this.groupFiles=qR(n),this.resolveSymlink=JR(n,this.isSynchronous),this.walkDirectory=lE(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,n,t)=>{let{paths:r,options:{filters:o,resolveSymlinks:a,excludeSymlinks:s,exclude:i,maxFiles:l,signal:c,useRealPaths:d,pathSeparator:m},controller:p}=this.state;if(p.aborted||c&&c.aborted||l&&r.length>l)return;let u=this.getArray(this.state.paths);for(let y=0;y<e.length;++y){let f=e[y];if(f.isFile()||f.isSymbolicLink()&&!a&&!s){let g=this.joinPath(f.name,n);this.pushFile(g,u,this.state.counts,o)}else if(f.isDirectory()){let g=RR(f.name,n,this.state.options.pathSeparator);if(i&&i(f.name,g))continue;this.pushDirectory(g,r,o),this.walkDirectory(this.state,g,g,t-1,this.walk)}else if(this.resolveSymlink&&f.isSymbolicLink()){let g=Xh(f.name,n);this.resolveSymlink(g,this.state,(R,S)=>{if(R.isDirectory()){if(S=Ul(S,this.state.options),i&&i(f.name,d?S:g+m))return;this.walkDirectory(this.state,S,d?S:g+m,t-1,this.walk)}else{S=d?S:g;let E=yR(S),_=Ul(zl(S),this.state.options);S=this.joinPath(E,_),this.pushFile(S,u,this.state.counts,o)}})}}this.groupFiles(this.state.groups,n,u)}};Jh=class{constructor(e,n){this.root=e,this.options=n}withPromise(){return pE(this.root,this.options)}withCallback(e){ty(this.root,this.options,e)}sync(){return uE(this.root,this.options)}},ry=null;try{zh.resolve("picomatch"),ry=zh("picomatch")}catch{}oy=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:Yh,filters:[]};globFunction;constructor(e){this.options={...this.options,...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(e){return new Jh(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,n){return this.options={...this.options,...n},new Jh(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...n){let t=this.globFunction||ry;if(!t)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];return r||(r=t(e,...n),this.globCache[e.join("\0")]=r),this.options.filters.push(o=>r(o)),this}}});var Oo=rt((U7,dy)=>{"use strict";var sy="[^\\\\/]",fE="(?=.)",iy="[^/]",Jl="(?:\\/|$)",ly="(?:^|\\/)",Yl=`\\.{1,2}${Jl}`,hE="(?!\\.)",yE=`(?!${ly}${Yl})`,gE=`(?!\\.{0,1}${Jl})`,bE=`(?!${Yl})`,kE="[^.\\/]",wE=`${iy}*?`,vE="/",cy={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:fE,QMARK:iy,END_ANCHOR:Jl,DOTS_SLASH:Yl,NO_DOT:hE,NO_DOTS:yE,NO_DOT_SLASH:gE,NO_DOTS_SLASH:bE,QMARK_NO_DOT:kE,STAR:wE,START_ANCHOR:ly,SEP:vE},SE={...cy,SLASH_LITERAL:"[\\\\/]",QMARK:sy,STAR:`${sy}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},xE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};dy.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:xE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?SE:cy}}});var Ao=rt(tn=>{"use strict";var{REGEX_BACKSLASH:OE,REGEX_REMOVE_BACKSLASH:AE,REGEX_SPECIAL_CHARS:PE,REGEX_SPECIAL_CHARS_GLOBAL:RE}=Oo();tn.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);tn.hasRegexChars=e=>PE.test(e);tn.isRegexChar=e=>e.length===1&&tn.hasRegexChars(e);tn.escapeRegex=e=>e.replace(RE,"\\$1");tn.toPosixSlashes=e=>e.replace(OE,"/");tn.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};tn.removeBackslashes=e=>e.replace(AE,n=>n==="\\"?"":n);tn.escapeLast=(e,n,t)=>{let r=e.lastIndexOf(n,t);return r===-1?e:e[r-1]==="\\"?tn.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};tn.removePrefix=(e,n={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),n.prefix="./"),t};tn.wrapOutput=(e,n={},t={})=>{let r=t.contains?"":"^",o=t.contains?"":"$",a=`${r}(?:${e})${o}`;return n.negated===!0&&(a=`(?:^(?!${a}).*$)`),a};tn.basename=(e,{windows:n}={})=>{let t=e.split(n?/[\\/]/:"/"),r=t[t.length-1];return r===""?t[t.length-2]:r}});var by=rt((J7,gy)=>{"use strict";var my=Ao(),{CHAR_ASTERISK:Ql,CHAR_AT:EE,CHAR_BACKWARD_SLASH:xr,CHAR_COMMA:CE,CHAR_DOT:Xl,CHAR_EXCLAMATION_MARK:Zl,CHAR_FORWARD_SLASH:yy,CHAR_LEFT_CURLY_BRACE:ec,CHAR_LEFT_PARENTHESES:Ss,CHAR_LEFT_SQUARE_BRACKET:ME,CHAR_PLUS:TE,CHAR_QUESTION_MARK:py,CHAR_RIGHT_CURLY_BRACE:_E,CHAR_RIGHT_PARENTHESES:uy,CHAR_RIGHT_SQUARE_BRACKET:LE}=Oo(),fy=e=>e===yy||e===xr,hy=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},NE=(e,n)=>{let t=n||{},r=e.length-1,o=t.parts===!0||t.tokens===!0||t.scanToEnd===!0,a=[],s=[],i=[],l=e,c=-1,d=0,m=0,p=!1,u=!1,y=!1,f=!1,g=!1,R=!1,S=!1,E=!1,_=!1,M=!1,C=0,N,v,L={value:"",depth:0,isGlob:!1},b=()=>c>=r,ce=()=>l.charCodeAt(c+1),B=()=>(N=v,l.charCodeAt(++c));for(;c<r;){v=B();let Y;if(v===xr){S=L.backslashes=!0,v=B(),v===ec&&(R=!0);continue}if(R===!0||v===ec){for(C++;b()!==!0&&(v=B());){if(v===xr){S=L.backslashes=!0,B();continue}if(v===ec){C++;continue}if(R!==!0&&v===Xl&&(v=B())===Xl){if(p=L.isBrace=!0,y=L.isGlob=!0,M=!0,o===!0)continue;break}if(R!==!0&&v===CE){if(p=L.isBrace=!0,y=L.isGlob=!0,M=!0,o===!0)continue;break}if(v===_E&&(C--,C===0)){R=!1,p=L.isBrace=!0,M=!0;break}}if(o===!0)continue;break}if(v===yy){if(a.push(c),s.push(L),L={value:"",depth:0,isGlob:!1},M===!0)continue;if(N===Xl&&c===d+1){d+=2;continue}m=c+1;continue}if(t.noext!==!0&&(v===TE||v===EE||v===Ql||v===py||v===Zl)===!0&&ce()===Ss){if(y=L.isGlob=!0,f=L.isExtglob=!0,M=!0,v===Zl&&c===d&&(_=!0),o===!0){let on=0;for(;b()!==!0&&(v=B());){if(v===xr){S=L.backslashes=!0,B();continue}if(v===Ss){on++;continue}if(v===uy&&--on===0){M=!0;break}}continue}break}if(v===Ql){if(N===Ql&&(g=L.isGlobstar=!0),y=L.isGlob=!0,M=!0,o===!0)continue;break}if(v===py){if(y=L.isGlob=!0,M=!0,o===!0)continue;break}if(v===ME){for(;b()!==!0&&(Y=B());){if(Y===xr){S=L.backslashes=!0,B();continue}if(Y===LE){u=L.isBracket=!0,y=L.isGlob=!0,M=!0;break}}if(o===!0)continue;break}if(t.nonegate!==!0&&v===Zl&&c===d){E=L.negated=!0,d++;continue}if(t.noparen!==!0&&v===Ss){if(y=L.isGlob=!0,o===!0){let Ye=1;for(;b()!==!0&&(v=B());){if(v===xr){S=L.backslashes=!0,B();continue}if(v===Ss){Ye++;continue}if(v===uy&&--Ye===0){M=!0;break}}continue}break}if(y===!0){if(M=!0,o===!0)continue;break}}t.noext===!0&&(f=!1,y=!1);let ae=l,w="",k="";d>0&&(w=l.slice(0,d),l=l.slice(d),m-=d),ae&&y===!0&&m>0?(ae=l.slice(0,m),k=l.slice(m)):y===!0?(ae="",k=l):ae=l,ae&&ae!==""&&ae!=="/"&&ae!==l&&fy(ae.charCodeAt(ae.length-1))&&(ae=ae.slice(0,-1)),t.unescape===!0&&(k&&(k=my.removeBackslashes(k)),ae&&S===!0&&(ae=my.removeBackslashes(ae)));let un={prefix:w,input:e,start:d,base:ae,glob:k,isBrace:p,isBracket:u,isGlob:y,isExtglob:f,isGlobstar:g,negated:E,negatedExtglob:_};if(t.tokens===!0&&(un.maxDepth=0,fy(v)||s.push(L),un.tokens=s),t.parts===!0||t.tokens===!0){let Y;for(let Ae=0;Ae<a.length;Ae++){let $t=Y!==void 0?Y+1:d,Tr=a[Ae],kt=e.slice($t,Tr);t.tokens&&(Ae===0&&d!==0?(s[Ae].isPrefix=!0,s[Ae].value=w):s[Ae].value=kt,hy(s[Ae]),un.maxDepth+=s[Ae].depth),Tr>=d&&(i.push(kt),Y=Tr)}let Ye=Y!==void 0?Y+1:d,on=e.slice(Ye);i.push(on),t.tokens&&Y&&Y+1<e.length&&(s[s.length-1].value=on,hy(s[s.length-1]),un.maxDepth+=s[s.length-1].depth),un.slashes=a,un.parts=i}return un};gy.exports=NE});var Sy=rt((Y7,vy)=>{"use strict";var Po=Oo(),mn=Ao(),{MAX_LENGTH:xs,POSIX_REGEX_SOURCE:$E,REGEX_NON_SPECIAL_CHARS:IE,REGEX_SPECIAL_CHARS_BACKREF:DE,REPLACEMENTS:ky}=Po,jE=(e,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...e,n);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(o=>mn.escapeRegex(o)).join("..")}return t},Or=(e,n)=>`Missing ${e}: "${n}" - use "\\\\${n}" to match literal characters`,wy=e=>{let n=[],t=0,r=0,o=0,a="",s=!1;for(let i of e){if(s===!0){a+=i,s=!1;continue}if(i==="\\"){a+=i,s=!0;continue}if(i==='"'){o=o===1?0:1,a+=i;continue}if(o===0){if(i==="[")t++;else if(i==="]"&&t>0)t--;else if(t===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){n.push(a),a="";continue}}}a+=i}return n.push(a),n},FE=e=>{let n=!1;for(let t of e){if(n===!0){n=!1;continue}if(t==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},tc=e=>{let n=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(2,-1),t=!0);if(FE(n))return n.replace(/\\(.)/g,"$1")},VE=e=>{let n=e.map(tc).filter(Boolean);for(let t=0;t<n.length;t++)for(let r=t+1;r<n.length;r++){let o=n[t],a=n[r],s=o[0];if(!(!s||o!==s.repeat(o.length)||a!==s.repeat(a.length))&&(o===a||o.startsWith(a)||a.startsWith(o)))return!0}return!1},nc=(e,n=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let t=0,r=0,o=0,a=!1;for(let s=1;s<e.length;s++){let i=e[s];if(a===!0){a=!1;continue}if(i==="\\"){a=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){t++;continue}if(i==="]"&&t>0){t--;continue}if(!(t>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return n===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},BE=e=>`${e.length===1?mn.escapeRegex(e[0]):`[${e.map(t=>mn.escapeRegex(t)).join("")}]`}*`,WE=e=>{let n=0,t=[];for(;n<e.length;){let r=nc(e.slice(n),!1);if(!r||r.type!=="*")return;let o=wy(r.body).map(s=>s.trim());if(o.length!==1)return;let a=tc(o[0]);if(!a||a.length!==1)return;t.push(a),n+=r.end+1}if(!(t.length<1))return t},GE=e=>{let n=0,t=e.trim(),r=nc(t);for(;r;)n++,t=r.body.trim(),r=nc(t);return n},KE=(e,n)=>{if(n.maxExtglobRecursion===!1)return{risky:!1};let t=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:Po.DEFAULT_MAX_EXTGLOB_RECURSION,r=wy(e).map(i=>i.trim());if(r.length>1&&(r.some(i=>i==="")||r.some(i=>/^[*?]+$/.test(i))||VE(r)))return{risky:!0};let o=[],a=!1,s=!0;for(let i of r){let l=WE(i);if(l){a=!0,o.push(...l);continue}let c=tc(i);if(c&&c.length===1){o.push(c);continue}if(s=!1,GE(i)>t)return{risky:!0}}return a?s?{risky:!0,safeOutput:BE([...new Set(o)])}:{risky:!0}:{risky:!1}},rc=(e,n)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=ky[e]||e;let t={...n},r=typeof t.maxLength=="number"?Math.min(xs,t.maxLength):xs,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let a={type:"bos",value:"",output:t.prepend||""},s=[a],i=t.capture?"":"?:",l=Po.globChars(t.windows),c=Po.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:p,ONE_CHAR:u,DOTS_SLASH:y,NO_DOT:f,NO_DOT_SLASH:g,NO_DOTS_SLASH:R,QMARK:S,QMARK_NO_DOT:E,STAR:_,START_ANCHOR:M}=l,C=A=>`(${i}(?:(?!${M}${A.dot?y:d}).)*?)`,N=t.dot?"":f,v=t.dot?S:E,L=t.bash===!0?C(t):_;t.capture&&(L=`(${L})`),typeof t.noext=="boolean"&&(t.noextglob=t.noext);let b={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=mn.removePrefix(e,b),o=e.length;let ce=[],B=[],ae=[],w=a,k,un=()=>b.index===o-1,Y=b.peek=(A=1)=>e[b.index+A],Ye=b.advance=()=>e[++b.index]||"",on=()=>e.slice(b.index+1),Ae=(A="",se=0)=>{b.consumed+=A,b.index+=se},$t=A=>{b.output+=A.output!=null?A.output:A.value,Ae(A.value)},Tr=()=>{let A=1;for(;Y()==="!"&&(Y(2)!=="("||Y(3)==="?");)Ye(),b.start++,A++;return A%2===0?!1:(b.negated=!0,b.start++,!0)},kt=A=>{b[A]++,ae.push(A)},tt=A=>{b[A]--,ae.pop()},K=A=>{if(w.type==="globstar"){let se=b.braces>0&&(A.type==="comma"||A.type==="brace"),O=A.extglob===!0||ce.length&&(A.type==="pipe"||A.type==="paren");A.type!=="slash"&&A.type!=="paren"&&!se&&!O&&(b.output=b.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=L,b.output+=w.output)}if(ce.length&&A.type!=="paren"&&(ce[ce.length-1].inner+=A.value),(A.value||A.output)&&$t(A),w&&w.type==="text"&&A.type==="text"){w.output=(w.output||w.value)+A.value,w.value+=A.value;return}A.prev=w,s.push(A),w=A},No=(A,se)=>{let O={...c[se],conditions:1,inner:""};O.prev=w,O.parens=b.parens,O.output=b.output,O.startIndex=b.index,O.tokensIndex=s.length;let H=(t.capture?"(":"")+O.open;kt("parens"),K({type:A,value:se,output:b.output?"":u}),K({type:"paren",extglob:!0,value:Ye(),output:H}),ce.push(O)},xb=A=>{let se=e.slice(A.startIndex,b.index+1),O=e.slice(A.startIndex+2,b.index),H=KE(O,t);if((A.type==="plus"||A.type==="star")&&H.risky){let te=H.safeOutput?(A.output?"":u)+(t.capture?`(${H.safeOutput})`:H.safeOutput):void 0,Tn=s[A.tokensIndex];Tn.type="text",Tn.value=se,Tn.output=te||mn.escapeRegex(se);for(let wt=A.tokensIndex+1;wt<s.length;wt++)s[wt].value="",s[wt].output="",delete s[wt].suffix;b.output=A.output+Tn.output,b.backtrack=!0,K({type:"paren",extglob:!0,value:k,output:""}),tt("parens");return}let re=A.close+(t.capture?")":""),Pe;if(A.type==="negate"){let te=L;if(A.inner&&A.inner.length>1&&A.inner.includes("/")&&(te=C(t)),(te!==L||un()||/^\)+$/.test(on()))&&(re=A.close=`)$))${te}`),A.inner.includes("*")&&(Pe=on())&&/^\.[^\\/.]+$/.test(Pe)){let Tn=rc(Pe,{...n,fastpaths:!1}).output;re=A.close=`)${Tn})${te})`}A.prev.type==="bos"&&(b.negatedExtglob=!0)}K({type:"paren",extglob:!0,value:k,output:re}),tt("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let A=!1,se=e.replace(DE,(O,H,re,Pe,te,Tn)=>Pe==="\\"?(A=!0,O):Pe==="?"?H?H+Pe+(te?S.repeat(te.length):""):Tn===0?v+(te?S.repeat(te.length):""):S.repeat(re.length):Pe==="."?d.repeat(re.length):Pe==="*"?H?H+Pe+(te?L:""):L:H?O:`\\${O}`);return A===!0&&(t.unescape===!0?se=se.replace(/\\/g,""):se=se.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),se===e&&t.contains===!0?(b.output=e,b):(b.output=mn.wrapOutput(se,b,n),b)}for(;!un();){if(k=Ye(),k==="\0")continue;if(k==="\\"){let O=Y();if(O==="/"&&t.bash!==!0||O==="."||O===";")continue;if(!O){k+="\\",K({type:"text",value:k});continue}let H=/^\\+/.exec(on()),re=0;if(H&&H[0].length>2&&(re=H[0].length,b.index+=re,re%2!==0&&(k+="\\")),t.unescape===!0?k=Ye():k+=Ye(),b.brackets===0){K({type:"text",value:k});continue}}if(b.brackets>0&&(k!=="]"||w.value==="["||w.value==="[^")){if(t.posix!==!1&&k===":"){let O=w.value.slice(1);if(O.includes("[")&&(w.posix=!0,O.includes(":"))){let H=w.value.lastIndexOf("["),re=w.value.slice(0,H),Pe=w.value.slice(H+2),te=$E[Pe];if(te){w.value=re+te,b.backtrack=!0,Ye(),!a.output&&s.indexOf(w)===1&&(a.output=u);continue}}}(k==="["&&Y()!==":"||k==="-"&&Y()==="]")&&(k=`\\${k}`),k==="]"&&(w.value==="["||w.value==="[^")&&(k=`\\${k}`),t.posix===!0&&k==="!"&&w.value==="["&&(k="^"),w.value+=k,$t({value:k});continue}if(b.quotes===1&&k!=='"'){k=mn.escapeRegex(k),w.value+=k,$t({value:k});continue}if(k==='"'){b.quotes=b.quotes===1?0:1,t.keepQuotes===!0&&K({type:"text",value:k});continue}if(k==="("){kt("parens"),K({type:"paren",value:k});continue}if(k===")"){if(b.parens===0&&t.strictBrackets===!0)throw new SyntaxError(Or("opening","("));let O=ce[ce.length-1];if(O&&b.parens===O.parens+1){xb(ce.pop());continue}K({type:"paren",value:k,output:b.parens?")":"\\)"}),tt("parens");continue}if(k==="["){if(t.nobracket===!0||!on().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(Or("closing","]"));k=`\\${k}`}else kt("brackets");K({type:"bracket",value:k});continue}if(k==="]"){if(t.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){K({type:"text",value:k,output:`\\${k}`});continue}if(b.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(Or("opening","["));K({type:"text",value:k,output:`\\${k}`});continue}tt("brackets");let O=w.value.slice(1);if(w.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(k=`/${k}`),w.value+=k,$t({value:k}),t.literalBrackets===!1||mn.hasRegexChars(O))continue;let H=mn.escapeRegex(w.value);if(b.output=b.output.slice(0,-w.value.length),t.literalBrackets===!0){b.output+=H,w.value=H;continue}w.value=`(${i}${H}|${w.value})`,b.output+=w.value;continue}if(k==="{"&&t.nobrace!==!0){kt("braces");let O={type:"brace",value:k,output:"(",outputIndex:b.output.length,tokensIndex:b.tokens.length};B.push(O),K(O);continue}if(k==="}"){let O=B[B.length-1];if(t.nobrace===!0||!O){K({type:"text",value:k,output:k});continue}let H=")";if(O.dots===!0){let re=s.slice(),Pe=[];for(let te=re.length-1;te>=0&&(s.pop(),re[te].type!=="brace");te--)re[te].type!=="dots"&&Pe.unshift(re[te].value);H=jE(Pe,t),b.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let re=b.output.slice(0,O.outputIndex),Pe=b.tokens.slice(O.tokensIndex);O.value=O.output="\\{",k=H="\\}",b.output=re;for(let te of Pe)b.output+=te.output||te.value}K({type:"brace",value:k,output:H}),tt("braces"),B.pop();continue}if(k==="|"){ce.length>0&&ce[ce.length-1].conditions++,K({type:"text",value:k});continue}if(k===","){let O=k,H=B[B.length-1];H&&ae[ae.length-1]==="braces"&&(H.comma=!0,O="|"),K({type:"comma",value:k,output:O});continue}if(k==="/"){if(w.type==="dot"&&b.index===b.start+1){b.start=b.index+1,b.consumed="",b.output="",s.pop(),w=a;continue}K({type:"slash",value:k,output:p});continue}if(k==="."){if(b.braces>0&&w.type==="dot"){w.value==="."&&(w.output=d);let O=B[B.length-1];w.type="dots",w.output+=k,w.value+=k,O.dots=!0;continue}if(b.braces+b.parens===0&&w.type!=="bos"&&w.type!=="slash"){K({type:"text",value:k,output:d});continue}K({type:"dot",value:k,output:d});continue}if(k==="?"){if(!(w&&w.value==="(")&&t.noextglob!==!0&&Y()==="("&&Y(2)!=="?"){No("qmark",k);continue}if(w&&w.type==="paren"){let H=Y(),re=k;(w.value==="("&&!/[!=<:]/.test(H)||H==="<"&&!/<([!=]|\w+>)/.test(on()))&&(re=`\\${k}`),K({type:"text",value:k,output:re});continue}if(t.dot!==!0&&(w.type==="slash"||w.type==="bos")){K({type:"qmark",value:k,output:E});continue}K({type:"qmark",value:k,output:S});continue}if(k==="!"){if(t.noextglob!==!0&&Y()==="("&&(Y(2)!=="?"||!/[!=<:]/.test(Y(3)))){No("negate",k);continue}if(t.nonegate!==!0&&b.index===0){Tr();continue}}if(k==="+"){if(t.noextglob!==!0&&Y()==="("&&Y(2)!=="?"){No("plus",k);continue}if(w&&w.value==="("||t.regex===!1){K({type:"plus",value:k,output:m});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||b.parens>0){K({type:"plus",value:k});continue}K({type:"plus",value:m});continue}if(k==="@"){if(t.noextglob!==!0&&Y()==="("&&Y(2)!=="?"){K({type:"at",extglob:!0,value:k,output:""});continue}K({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let O=IE.exec(on());O&&(k+=O[0],b.index+=O[0].length),K({type:"text",value:k});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=k,w.output=L,b.backtrack=!0,b.globstar=!0,Ae(k);continue}let A=on();if(t.noextglob!==!0&&/^\([^?]/.test(A)){No("star",k);continue}if(w.type==="star"){if(t.noglobstar===!0){Ae(k);continue}let O=w.prev,H=O.prev,re=O.type==="slash"||O.type==="bos",Pe=H&&(H.type==="star"||H.type==="globstar");if(t.bash===!0&&(!re||A[0]&&A[0]!=="/")){K({type:"star",value:k,output:""});continue}let te=b.braces>0&&(O.type==="comma"||O.type==="brace"),Tn=ce.length&&(O.type==="pipe"||O.type==="paren");if(!re&&O.type!=="paren"&&!te&&!Tn){K({type:"star",value:k,output:""});continue}for(;A.slice(0,3)==="/**";){let It=e[b.index+4];if(It&&It!=="/")break;A=A.slice(3),Ae("/**",3)}let wt=un()||b.parens>0&&A===")".repeat(b.parens)&&!ce.some(It=>It.type==="negate");if(O.type==="bos"&&un()){w.type="globstar",w.value+=k,w.output=C(t),b.output=w.output,b.globstar=!0,Ae(k);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!Pe&&wt){b.output=b.output.slice(0,-(O.output+w.output).length),O.output=`(?:${O.output}`,w.type="globstar",w.output=C(t)+(t.strictSlashes?")":"|$)"),w.value+=k,b.globstar=!0,b.output+=O.output+w.output,Ae(k);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&A[0]==="/"){let It=A[1]!==void 0?"|$":"";b.output=b.output.slice(0,-(O.output+w.output).length),O.output=`(?:${O.output}`,w.type="globstar",w.output=`${C(t)}${p}|${p}${It})`,w.value+=k,b.output+=O.output+w.output,b.globstar=!0,Ae(k+Ye()),K({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&A[0]==="/"){w.type="globstar",w.value+=k,w.output=`(?:^|${p}|${C(t)}${p})`,b.output=w.output,b.globstar=!0,Ae(k+Ye()),K({type:"slash",value:"/",output:""});continue}b.output=b.output.slice(0,-w.output.length),w.type="globstar",w.output=C(t),w.value+=k,b.output+=w.output,b.globstar=!0,Ae(k);continue}let se={type:"star",value:k,output:L};if(t.bash===!0){se.output=".*?",(w.type==="bos"||w.type==="slash")&&(se.output=N+se.output),K(se);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&t.regex===!0){se.output=k,K(se);continue}(b.index===b.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(b.output+=g,w.output+=g):t.dot===!0?(b.output+=R,w.output+=R):(b.output+=N,w.output+=N),Y()!=="*"&&(b.output+=u,w.output+=u)),K(se)}for(;b.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(Or("closing","]"));b.output=mn.escapeLast(b.output,"["),tt("brackets")}for(;b.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(Or("closing",")"));b.output=mn.escapeLast(b.output,"("),tt("parens")}for(;b.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(Or("closing","}"));b.output=mn.escapeLast(b.output,"{"),tt("braces")}if(t.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&K({type:"maybe_slash",value:"",output:`${p}?`}),b.backtrack===!0){b.output="";for(let A of b.tokens)b.output+=A.output!=null?A.output:A.value,A.suffix&&(b.output+=A.suffix)}return b};rc.fastpaths=(e,n)=>{let t={...n},r=typeof t.maxLength=="number"?Math.min(xs,t.maxLength):xs,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=ky[e]||e;let{DOT_LITERAL:a,SLASH_LITERAL:s,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:p,START_ANCHOR:u}=Po.globChars(t.windows),y=t.dot?d:c,f=t.dot?m:c,g=t.capture?"":"?:",R={negated:!1,prefix:""},S=t.bash===!0?".*?":p;t.capture&&(S=`(${S})`);let E=N=>N.noglobstar===!0?S:`(${g}(?:(?!${u}${N.dot?l:a}).)*?)`,_=N=>{switch(N){case"*":return`${y}${i}${S}`;case".*":return`${a}${i}${S}`;case"*.*":return`${y}${S}${a}${i}${S}`;case"*/*":return`${y}${S}${s}${i}${f}${S}`;case"**":return y+E(t);case"**/*":return`(?:${y}${E(t)}${s})?${f}${i}${S}`;case"**/*.*":return`(?:${y}${E(t)}${s})?${f}${S}${a}${i}${S}`;case"**/.*":return`(?:${y}${E(t)}${s})?${a}${i}${S}`;default:{let v=/^(.*?)\.(\w+)$/.exec(N);if(!v)return;let L=_(v[1]);return L?L+a+v[2]:void 0}}},M=mn.removePrefix(e,R),C=_(M);return C&&t.strictSlashes!==!0&&(C+=`${s}?`),C};vy.exports=rc});var Ay=rt((Q7,Oy)=>{"use strict";var HE=by(),oc=Sy(),xy=Ao(),qE=Oo(),UE=e=>e&&typeof e=="object"&&!Array.isArray(e),be=(e,n,t=!1)=>{if(Array.isArray(e)){let d=e.map(p=>be(p,n,t));return p=>{for(let u of d){let y=u(p);if(y)return y}return!1}}let r=UE(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=n||{},a=o.windows,s=r?be.compileRe(e,n):be.makeRe(e,n,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(o.ignore){let d={...n,ignore:null,onMatch:null,onResult:null};l=be(o.ignore,d,t)}let c=(d,m=!1)=>{let{isMatch:p,match:u,output:y}=be.test(d,s,n,{glob:e,posix:a}),f={glob:e,state:i,regex:s,posix:a,input:d,output:y,match:u,isMatch:p};return typeof o.onResult=="function"&&o.onResult(f),p===!1?(f.isMatch=!1,m?f:!1):l(d)?(typeof o.onIgnore=="function"&&o.onIgnore(f),f.isMatch=!1,m?f:!1):(typeof o.onMatch=="function"&&o.onMatch(f),m?f:!0)};return t&&(c.state=i),c};be.test=(e,n,t,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let a=t||{},s=a.format||(o?xy.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||a.capture===!0)&&(a.matchBase===!0||a.basename===!0?i=be.matchBase(e,n,t,o):i=n.exec(l)),{isMatch:!!i,match:i,output:l}};be.matchBase=(e,n,t,r=t&&t.windows)=>(n instanceof RegExp?n:be.makeRe(n,t)).test(xy.basename(e,{windows:r}));be.isMatch=(e,n,t)=>be(n,t)(e);be.parse=(e,n)=>Array.isArray(e)?e.map(t=>be.parse(t,n)):oc(e,{...n,fastpaths:!1});be.scan=(e,n)=>HE(e,n);be.compileRe=(e,n,t=!1,r=!1)=>{if(t===!0)return e.output;let o=n||{},a=o.contains?"":"^",s=o.contains?"":"$",i=`${a}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=be.toRegex(i,n);return r===!0&&(l.state=e),l};be.makeRe=(e,n={},t=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return n.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=oc.fastpaths(e,n)),o.output||(o=oc(e,n)),be.compileRe(o,n,t,r)};be.toRegex=(e,n)=>{try{let t=n||{};return new RegExp(e,t.flags||(t.nocase?"i":""))}catch(t){if(n&&n.debug===!0)throw t;return/$^/}};be.constants=qE;Oy.exports=be});var Cy=rt((X7,Ey)=>{"use strict";var Py=Ay(),zE=Ao();function Ry(e,n,t=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:zE.isWindows()}),Py(e,n,t)}Object.assign(Ry,Py);Ey.exports=Ry});var Wy={};$o(Wy,{convertPathToPattern:()=>hC,escapePath:()=>Dy,glob:()=>xC,globSync:()=>OC,isDynamicPattern:()=>jy});import{readdir as JE,readdirSync as YE,realpath as QE,realpathSync as XE,stat as ZE,statSync as eC}from"fs";import{isAbsolute as nC,posix as _t,resolve as tC}from"path";import{fileURLToPath as rC}from"url";function iC(e,n={}){let t=e.length,r=Array(t),o=Array(t),a,s;for(a=0;a<t;a++){let i=Ny(e[a]);r[a]=i;let l=i.length,c=Array(l);for(s=0;s<l;s++)c[s]=(0,Ar.default)(i[s],n);o[a]=c}return i=>{let l=i.split("/");if(l[0]===".."&&sC.test(i))return!0;for(a=0;a<t;a++){let c=r[a],d=o[a],m=l.length,p=Math.min(m,c.length);for(s=0;s<p;){let u=c[s];if(u.includes("/"))return!0;if(!d[s](l[s]))break;if(!n.noglobstar&&u==="**")return!0;s++}if(s===m)return!0}return!1}}function My(e,n,t){if(e===n||n.startsWith(`${e}/`)){if(t){let o=e.length+ +!cC(e);return(a,s)=>a.slice(o,s?-1:void 0)||"."}let r=n.slice(e.length+1);return r?(o,a)=>{if(o===".")return r;let s=`${r}/${o}`;return a?s.slice(0,-1):s}:(o,a)=>a&&o!=="."?o.slice(0,-1):o}return t?r=>_t.relative(e,r)||".":r=>_t.relative(e,`${n}/${r}`)||"."}function dC(e,n){if(n.startsWith(`${e}/`)){let t=n.slice(e.length+1);return r=>`${t}/${r}`}return t=>{let r=_t.relative(e,`${n}/${t}`);return t[t.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function Ty(e){return e.replace(aC,n=>`${n}/`)}function Ny(e){var n;let t=Ar.default.scan(e,mC);return!((n=t.parts)===null||n===void 0)&&n.length?t.parts:[e]}function uC(e){return $y(e)}function fC(e){return Iy(e).replace(pC,"/")}function jy(e,n){if(n?.caseSensitiveMatch===!1)return!0;let t=Ar.default.scan(e);return t.isGlob||t.negated}function Ro(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function Fy(e){return typeof e=="string"?[e]:e??[]}function ac(e,n,t,r){var o;let a=n.cwd,s=e;e[e.length-1]==="/"&&(s=e.slice(0,-1)),s[s.length-1]!=="*"&&n.expandDirectories&&(s+="/**");let i=Dy(a);s=nC(s.replace(kC,""))?_t.relative(i,s):_t.normalize(s);let l=(o=bC.exec(s))===null||o===void 0?void 0:o[0],c=Ny(s);if(l){let m=(l.length+1)/3,p=0,u=i.split("/");for(;p<m&&c[p+m]===u[u.length+p-m];)s=s.slice(0,(m-p-1)*3)+s.slice((m-p)*3+c[p+m].length+1)||".",p++;let y=_t.join(a,l.slice(p*3));y[0]!=="."&&t.root.length>y.length&&(t.root=Ty(y),t.depthOffset=-m+p)}if(!r&&t.depthOffset>=0){var d;(d=t.commonPath)!==null&&d!==void 0||(t.commonPath=c);let m=[],p=Math.min(t.commonPath.length,c.length);for(let u=0;u<p;u++){let y=c[u];if(y==="**"&&!c[u+1]){m.pop();break}if(u===c.length-1||y!==t.commonPath[u]||jy(y))break;m.push(y)}t.depthOffset=m.length,t.commonPath=m,t.root=Ty(m.length>0?_t.join(a,...m):a)}return s}function wC(e,n,t){let r=[],o=[];for(let a of e.ignore)a&&(a[0]!=="!"||a[1]==="(")&&o.push(ac(a,e,t,!0));for(let a of n)a&&(a[0]!=="!"||a[1]==="("?r.push(ac(a,e,t,!1)):(a[1]!=="!"||a[2]==="(")&&o.push(ac(a.slice(1),e,t,!0)));return{match:r,ignore:o}}function vC(e,n){let t=e.cwd,r={root:t,depthOffset:0},o=wC(e,n,r);e.debug&&Ro("internal processing patterns:",o);let{absolute:a,caseSensitiveMatch:s,debug:i,dot:l,followSymbolicLinks:c,onlyDirectories:d}=e,m=r.root.replace(Ly,""),p={dot:l,nobrace:e.braceExpansion===!1,nocase:!s,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},u=(0,Ar.default)(o.match,p),y=(0,Ar.default)(o.ignore,p),f=iC(o.match,p),g=My(t,m,a),R=a?g:My(t,m,!0),S=(M,C)=>{let N=R(C,!0);return N!=="."&&!f(N)||y(N)},E;e.deep!==void 0&&(E=Math.round(e.deep-r.depthOffset));let _=new oy({filters:[i?(M,C)=>{let N=g(M,C),v=u(N)&&!y(N);return v&&Ro(`matched ${N}`),v}:(M,C)=>{let N=g(M,C);return u(N)&&!y(N)}],exclude:i?(M,C)=>{let N=S(M,C);return Ro(`${N?"skipped":"crawling"} ${C}`),N}:S,fs:e.fs,pathSeparator:"/",relativePaths:!a,resolvePaths:a,includeBasePath:a,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:d,includeDirs:d||!e.onlyFiles,maxDepth:E,signal:e.signal}).crawl(m);return e.debug&&Ro("internal properties:",{...r,root:m}),[_,t!==m&&!a&&dC(t,m)]}function Vy(e,n){if(n)for(let t=e.length-1;t>=0;t--)e[t]=n(e[t]);return e}function SC(e){let n=Object.assign({},e);for(let t in _y)n[t]===void 0&&Object.assign(n,{[t]:_y[t]});return n.cwd=(n.cwd instanceof URL?rC(n.cwd):tC(n.cwd||process.cwd())).replace(Ly,"/"),n.ignore=Fy(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||JE,readdirSync:n.fs.readdirSync||YE,realpath:n.fs.realpath||QE,realpathSync:n.fs.realpathSync||XE,stat:n.fs.stat||ZE,statSync:n.fs.statSync||eC}),n.debug&&Ro("globbing with options:",n),n}function By(e,n={}){var t;if(e&&n?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let r=oC(e)||typeof e=="string",o=Fy((t=r?e:e.patterns)!==null&&t!==void 0?t:"**/*"),a=SC(r?n:e);return o.length>0?vC(a,o):[]}async function xC(e,n){let[t,r]=By(e,n);return t?Vy(await t.withPromise(),r):[]}function OC(e,n){let[t,r]=By(e,n);return t?Vy(t.sync(),r):[]}var Ar,oC,Ly,aC,sc,sC,lC,cC,mC,pC,hC,yC,gC,$y,Iy,Dy,bC,kC,_y,Gy=_r(()=>{ay();Ar=Fs(Cy(),1),oC=Array.isArray,Ly=/\\/g,aC=/^[A-Za-z]:$/,sc=process.platform==="win32",sC=/^(\/?\.\.)+$/;lC=/^[A-Z]:\/$/i,cC=sc?e=>lC.test(e):e=>e==="/";mC={parts:!0};pC=/\\(?![()[\]{}!+@])/g;hC=sc?fC:uC,yC=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,gC=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,$y=e=>e.replace(yC,"\\$&"),Iy=e=>e.replace(gC,"\\$&"),Dy=sc?Iy:$y;bC=/^(\/?\.\.)+/,kC=/\\(?=[()[\]{}!*+?@|])/g;_y={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}});var xg=rt((TQ,wc)=>{var Ns=process||{},vg=Ns.argv||[],Ls=Ns.env||{},dT=!(Ls.NO_COLOR||vg.includes("--no-color"))&&(!!Ls.FORCE_COLOR||vg.includes("--color")||Ns.platform==="win32"||(Ns.stdout||{}).isTTY&&Ls.TERM!=="dumb"||!!Ls.CI),mT=(e,n,t=e)=>r=>{let o=""+r,a=o.indexOf(n,e.length);return~a?e+pT(o,n,t,a)+n:e+o+n},pT=(e,n,t,r)=>{let o="",a=0;do o+=e.substring(a,r)+t,a=r+n.length,r=e.indexOf(n,a);while(~r);return o+e.substring(a)},Sg=(e=dT)=>{let n=e?mT:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};wc.exports=Sg();wc.exports.createColors=Sg});function jc(e){let n=t=>e(`${Mb(t)}
`);return{line:n,group:(t,r)=>{e(`::group::${Vs(t)}
`),n(r),e(`::endgroup::
`)},warning:t=>e(`::warning title=crashlint::${Vs(t)}
`),error:t=>e(`::error title=crashlint::${Vs(t)}
`),command:t=>e(`${t}
`)}}function Mb(e){return e.replace(/^(\s*)::/gm,"$1\u200B::").replaceAll("##[","#\u200B#[")}function Vs(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}import{statSync as l2}from"node:fs";import{readFile as c2}from"node:fs/promises";import{relative as d2,resolve as wb,sep as m2}from"node:path";function Fc(e){return e.map(t=>({manifest:t,key:Tb(t)})).sort((t,r)=>Un(t.key,r.key)).map(({manifest:t})=>t)}function Tb(e){return e.file!==void 0?`0${e.file}`:`1${[e.kind,e.namespace??"",e.name,_b(e)].join("\0")}`}function _b(e){try{return JSON.stringify(e.toObject())}catch{return""}}function Un(e,n){return e<n?-1:e>n?1:0}function Vc(e){let{manifest:n,resource:t,pods:r}=e,o=n.locate([]);return{resource:t,...n.file===void 0?{}:{file:n.file},...o===void 0?{}:{location:o},containers:r.reduce((a,s)=>a+s.containers.length,0)}}function Bc(e){let n=e.filter(r=>r.suppressed===void 0),t=r=>n.filter(o=>o.severity===r).length;return{errors:t("error"),warnings:t("warning"),infos:t("info"),suppressed:e.length-n.length}}function Wc(e,n){return Un(e.location?.file??"\uFFFF",n.location?.file??"\uFFFF")||(e.location?.start.line??0)-(n.location?.start.line??0)||(e.location?.start.column??0)-(n.location?.start.column??0)||Un(e.fingerprint,n.fingerprint)||Un(e.path,n.path)||Un(e.message,n.message)}function Gc(e,n){return Un(e.file??"",n.file??"")||(e.line??0)-(n.line??0)||Un(e.code,n.code)||Un(e.message,n.message)}var Lb=/^[A-Za-z_][A-Za-z0-9_-]*$/;function Dt(e){let n="";for(let t of e)typeof t=="number"?n+=`[${t}]`:Lb.test(t)?n+=n===""?t:`.${t}`:n+=`[${JSON.stringify(t)}]`;return n}var Kc=[{group:"",kind:"Pod",purpose:"pod",podTemplates:[""]},{group:"",kind:"ReplicationController",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"extensions",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"ReplicaSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"batch",kind:"Job",purpose:"batch",podTemplates:["spec.template"]},{group:"batch",kind:"CronJob",purpose:"batch",podTemplates:["spec.jobTemplate.spec.template"]},{group:"argoproj.io",kind:"Rollout",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Service",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Configuration",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Revision",purpose:"service",podTemplates:[""]},{group:"apps.openshift.io",kind:"DeploymentConfig",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"CloneSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"BroadcastJob",purpose:"batch",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"AdvancedCronJob",purpose:"batch",podTemplates:["spec.template.jobTemplate.spec.template","spec.template.broadcastJobTemplate.spec.template"]},{group:"keda.sh",kind:"ScaledJob",purpose:"batch",podTemplates:["spec.jobTargetRef.template"]},{group:"batch.volcano.sh",kind:"Job",purpose:"batch",podTemplates:["spec.tasks.*.template"]},{group:"kubeflow.org",kind:"TFJob",purpose:"batch",podTemplates:["spec.tfReplicaSpecs.Chief.template","spec.tfReplicaSpecs.Master.template","spec.tfReplicaSpecs.PS.template","spec.tfReplicaSpecs.Worker.template","spec.tfReplicaSpecs.Evaluator.template"]},{group:"kubeflow.org",kind:"PyTorchJob",purpose:"batch",podTemplates:["spec.pytorchReplicaSpecs.Master.template","spec.pytorchReplicaSpecs.Worker.template"]},{group:"kubeflow.org",kind:"MPIJob",purpose:"batch",podTemplates:["spec.mpiReplicaSpecs.Launcher.template","spec.mpiReplicaSpecs.Worker.template"]},{group:"ray.io",kind:"RayCluster",purpose:"service",podTemplates:["spec.headGroupSpec.template","spec.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayService",purpose:"service",podTemplates:["spec.rayClusterConfig.headGroupSpec.template","spec.rayClusterConfig.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayJob",purpose:"service",podTemplates:["spec.rayClusterSpec.headGroupSpec.template","spec.rayClusterSpec.workerGroupSpecs.*.template"]},{group:"leaderworkerset.x-k8s.io",kind:"LeaderWorkerSet",purpose:"service",podTemplates:["spec.leaderWorkerTemplate.leaderTemplate","spec.leaderWorkerTemplate.workerTemplate"]},{group:"jobset.x-k8s.io",kind:"JobSet",purpose:"batch",podTemplates:["spec.replicatedJobs.*.template.spec.template"]},{group:"agones.dev",kind:"GameServer",purpose:"service",podTemplates:["spec.template"]},{group:"agones.dev",kind:"GameServerSet",purpose:"service",podTemplates:["spec.template.spec.template"]},{group:"agones.dev",kind:"Fleet",purpose:"service",podTemplates:["spec.template.spec.template"]}];var Nb=new Map(Kc.map(e=>[`${e.group}/${e.kind}`,e]));function Io(e,n){let t=e.indexOf("/"),r=t===-1?"":e.slice(0,t);return Nb.get(`${r}/${n}`)}function ne(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function x(e){return ne(e)?e:void 0}function P(e){return typeof e=="string"?e:void 0}function De(e){return typeof e=="number"&&Number.isFinite(e)?e:void 0}function Ee(e){return typeof e=="boolean"?e:void 0}function vt(e){return Array.isArray(e)?e:[]}function Ce(e){return Array.isArray(e)?e.filter(n=>typeof n=="string"):void 0}function F(e){return vt(e).flatMap((n,t)=>ne(n)?[{index:t,value:n}]:[])}function je(e){return ne(e)?Object.fromEntries(Object.entries(e).filter(n=>typeof n[1]=="string")):{}}function Hc(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name);if(o===void 0)return[];let a=P(r.value),s=$b(r.valueFrom);return[{name:o,path:[...n,t],rawValue:r.value,...a===void 0?{}:{value:a},...s===void 0?{}:{from:s}}]})}function qc(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.prefix)??"",a=[];for(let[s,i]of[["configMapRef","ConfigMap"],["secretRef","Secret"]]){let l=x(r[s]),c=P(l?.name);l===void 0||c===void 0||a.push({kind:i,name:c,prefix:o,optional:Bs(l),path:[...n,t,s]})}return a})}function $b(e){let n=x(e);if(n!==void 0){for(let t of["configMapKeyRef","secretKeyRef"]){let r=x(n[t]),o=P(r?.name),a=P(r?.key);if(r!==void 0&&o!==void 0&&a!==void 0)return{type:t,name:o,key:a,optional:Bs(r)}}return Ib(n)??Db(n)}}function Ib(e){let n=x(e.fileKeyRef);if(n!==void 0)return{type:"fileKeyRef",volumeName:P(n.volumeName)??"",filePath:P(n.path)??"",key:P(n.key)??"",optional:Bs(n)}}function Db(e){let n=P(x(e.fieldRef)?.fieldPath);if(n!==void 0)return{type:"fieldRef",field:n};let t=P(x(e.resourceFieldRef)?.resource);return t===void 0?void 0:{type:"resourceFieldRef",field:t}}function Bs(e){return Ee(e.optional)??!1}function Uc(e){let[n="",t]=zc(e.trim(),"@"),r=n.lastIndexOf("/"),o=n.indexOf(":",r+1),a=o===-1?n:n.slice(0,o),s=o===-1?void 0:n.slice(o+1);return{text:e,...jb(a),...s===void 0||s===""?{}:{tag:s},...t===void 0||t===""?{}:{digest:t}}}function jb(e){let[n="",t]=zc(e,"/");return t!==void 0&&(n.includes(".")||n.includes(":")||n==="localhost")?n==="docker.io"||n==="index.docker.io"?{registry:"docker.io",repository:t.includes("/")?t:`library/${t}`}:{registry:n,repository:t}:{registry:"docker.io",repository:t===void 0?`library/${e}`:e}}function zc(e,n){let t=e.indexOf(n);return t===-1?[e]:[e.slice(0,t),e.slice(t+1)]}var Do={liveness:"livenessProbe",readiness:"readinessProbe",startup:"startupProbe"},Fb=["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"];function Jc(e,n,t){if(!ne(n))return;let r={};for(let o of Fb){let a=De(n[o]);a!==void 0&&(r[o]=a)}return{kind:e,path:t,handlers:Ks(n),...r}}function Ks(e){let n=[],t=x(e.httpGet);t!==void 0&&n.push({type:"httpGet",...Ws(t),...Gs(t,["path","scheme","host"])});let r=x(e.tcpSocket);r!==void 0&&n.push({type:"tcpSocket",...Ws(r),...Gs(r,["host"])});let o=x(e.grpc);o!==void 0&&n.push({type:"grpc",...Ws(o),...Gs(o,["service"])});let a=x(e.exec);return a!==void 0&&n.push({type:"exec",command:Ce(a.command)??[]}),n}function Ws(e){let n=e.port;return{port:typeof n=="number"||typeof n=="string"?n:void 0}}function Gs(e,n){let t={};for(let r of n){let o=P(e[r]);o!==void 0&&(t[r]=o)}return t}var Vb=["runAsUser","runAsGroup","fsGroup"],Bb=["runAsNonRoot","readOnlyRootFilesystem","allowPrivilegeEscalation","privileged"];function jo(e){let n=x(e)??{},t={};for(let r of Vb){let o=De(n[r]);o!==void 0&&(t[r]=o)}for(let r of Bb){let o=Ee(n[r]);o!==void 0&&(t[r]=o)}return{...t,capabilities:Wb(n.capabilities)}}function Wb(e){let n=x(e);return{add:Ce(n?.add)??[],drop:Ce(n?.drop)??[]}}var Gb={main:"containers",init:"initContainers",ephemeral:"ephemeralContainers"};function Fo(e,n,t){let r=Gb[n];return F(e[r]).map(({index:o,value:a})=>Hb(a,Kb(n,a),[...t,r,o]))}function Kb(e,n){return e==="init"&&n.restartPolicy==="Always"?"sidecar":e}function Hb(e,n,t){let r=(...o)=>[...t,...o];return{name:P(e.name)??"",role:n,path:t,at:r,...qb(e),env:Hc(e.env,r("env")),envFrom:qc(e.envFrom,r("envFrom")),ports:zb(e.ports,r("ports")),probes:Ub(e,r),resources:St(e.resources),volumeMounts:Jb(e.volumeMounts,r("volumeMounts")),securityContext:jo(e.securityContext),raw:e}}function qb(e){let n=P(e.image),t=Ce(e.command),r=Ce(e.args),o=P(e.workingDir),a=P(e.restartPolicy);return{...n===void 0||n===""?{}:{image:Uc(n)},...t===void 0||t.length===0?{}:{command:t},...r===void 0||r.length===0?{}:{args:r},...o===void 0?{}:{workingDir:o},...a===void 0?{}:{restartPolicy:a},stdin:Ee(e.stdin)??!1,tty:Ee(e.tty)??!1}}function Ub(e,n){let t={};for(let r of["liveness","readiness","startup"]){let o=Do[r],a=Jc(r,e[o],n(o));a!==void 0&&(t[r]=a)}return t}function zb(e,n){return F(e).map(({index:t,value:r})=>{let o=P(r.name),a=De(r.containerPort);return{path:[...n,t],protocol:P(r.protocol)??"TCP",...o===void 0?{}:{name:o},...a===void 0?{}:{containerPort:a}}})}function St(e){let n=x(e);return{limits:Yc(n?.limits),requests:Yc(n?.requests)}}function Yc(e){let n={};for(let[t,r]of Object.entries(x(e)??{}))(typeof r=="string"||typeof r=="number")&&(n[t]=r);return n}function Jb(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name),a=P(r.mountPath);if(o===void 0||a===void 0)return[];let s=P(r.subPath),i=P(r.subPathExpr);return[{name:o,mountPath:a,readOnly:Ee(r.readOnly)??!1,path:[...n,t],...s===void 0||s===""?{}:{subPath:s},...i===void 0||i===""?{}:{subPathExpr:i}}]})}function Qc(e,n){let{spec:t,path:r,labels:o,annotations:a}=n,s=P(t.restartPolicy);return{workload:e,path:r,at:(...i)=>[...r,...i],...s===void 0?{}:{restartPolicy:s},containers:[...Fo(t,"init",r),...Fo(t,"main",r),...Fo(t,"ephemeral",r)],volumes:Yb(t.volumes,[...r,"volumes"]),securityContext:jo(t.securityContext),hostNetwork:Ee(t.hostNetwork)??!1,labels:o,annotations:a,raw:t}}function Yb(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name);return o===void 0?[]:[{name:o,path:[...n,t],raw:r}]})}function jt(e){let n=Io(e.apiVersion,e.kind);if(n===void 0)return;let t=e.toObject(),r=[],o=De(x(t.spec)?.replicas),a={manifest:e,resource:Hs(e),purpose:n.purpose,...o===void 0?{}:{replicas:o},annotations:je(x(t.metadata)?.annotations),pods:r,raw:t};for(let s of n.podTemplates.flatMap(i=>Qb(t,i)))r.push(Qc(a,s));return r.length===0?void 0:a}function Hs(e){let{apiVersion:n,kind:t,namespace:r,name:o}=e;return{apiVersion:n,kind:t,...r===void 0?{}:{namespace:r},name:o}}function Qb(e,n){let t=[{value:e,path:[]}];for(let r of n===""?[]:n.split("."))t=t.flatMap(o=>r==="*"?F(o.value).map(({index:a,value:s})=>({value:s,path:[...o.path,a]})):[{value:x(o.value)?.[r],path:[...o.path,r]}]);return t.flatMap(({value:r,path:o})=>{let a=x(x(r)?.spec);if(!ne(r)||a===void 0)return[];let s=x(r.metadata);return[{spec:a,path:[...o,"spec"],labels:je(s?.labels),annotations:je(s?.annotations)}]})}function Xc(e,n,t,r){let o=[n.kind,n.namespace??"",n.name].join("/");return`${e}:${o}:${Xb(t,r)}`}function Zc(){let e=new Map;return n=>{let t=(e.get(n)??0)+1;return e.set(n,t),t===1?n:`${n}#${t}`}}function Xb(e,n){let t=e;return n.map(o=>{if(t=typeof o=="number"?Array.isArray(t)?t[o]:void 0:ne(t)?t[o]:void 0,typeof o=="string")return o;let a=ne(t)?t.name:void 0;return typeof a=="string"&&a!==""?a:String(o)}).join(".")}function ed(e,n,t,r){return t.map(({rule:o,report:a,container:s})=>{let i=Hs(e),l=e.locate(a.at);return{rule:o,severity:r(o,a.certainty),certainty:a.certainty,message:a.text,prediction:a.prediction,resource:i,...s===void 0?{}:{container:s.name},path:Dt(a.at),...l===void 0?{}:{location:l},related:(a.related??[]).map(c=>Zb(e,c)),...a.fix===void 0?{}:{fix:ek(a.fix)},fingerprint:Xc(o,i,n,a.at)}})}function Zb(e,{message:n,at:t}){let r="manifest"in t?t:{manifest:e,path:t},o=r.manifest.locate(r.path);return{message:n,path:Dt(r.path),...o===void 0?{}:{location:o}}}function ek({description:e,safety:n,edits:t=[]}){return{description:e,safety:n,edits:t.map(r=>({...r,path:Dt(r.path)}))}}var nd={certain:"error",likely:"warning",possible:"info"};var Ft={major:1,minor:34},nk=/^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+].*)?$/;function Vo(e){let n=nk.exec(e.trim());if(n!==null)return{major:Number(n[1]),minor:Number(n[2])}}function qs(e,n,t){return e.major>n||e.major===n&&e.minor>=t}function Bo(e){return`${e.major}.${e.minor}`}function Me(e,n){let t,r=Math.max(1,Math.floor(e.length/3));for(let o of n){if(o===e)continue;let a=td(o)===td(e)?0:tk(e,o,r);if(a>r)continue;(t===void 0||a<t.distance||a===t.distance&&o<t.candidate)&&(t={candidate:o,distance:a})}return t?.candidate}function td(e){return e.toLowerCase().replace(/[-_.]/g,"")}function tk(e,n,t){if(Math.abs(e.length-n.length)>t||e.length>253||n.length>253)return t+1;let r=[],o=Array.from({length:n.length+1},(a,s)=>s);for(let a=1;a<=e.length;a+=1){let s=[a];for(let i=1;i<=n.length;i+=1){let l=e[a-1]===n[i-1]?0:1,c=Math.min(Lr(o,i)+1,Lr(s,i-1)+1,Lr(o,i-1)+l);a>1&&i>1&&e[a-1]===n[i-2]&&e[a-2]===n[i-1]&&(c=Math.min(c,Lr(r,i-2)+1)),s.push(c)}if(Math.min(...s)>t)return t+1;r=o,o=s}return Lr(o,n.length)}function Lr(e,n){return e[n]??Number.POSITIVE_INFINITY}var rd=new Set(["error","warning","info","off"]);function od(e,n){let t=new Map(Object.entries(e.rules??{})),r=rk(e.kubernetesVersion),o=ok(e.external);return{kubernetesVersion:r.value,rules:n.filter(a=>t.get(a.id)!=="off"),severityOf:(a,s)=>{let i=t.get(a);return i===void 0||i==="off"||!rd.has(i)?nd[s]:i},world:{external:o.value,closedWorld:e.closedWorld===!0},problems:[...r.problems,...o.problems,...sk(t,n),...ik(e.bootSeconds)],bootSeconds:e.bootSeconds??{}}}function rk(e){if(e===void 0)return{value:Ft,problems:[]};let n=Vo(String(e));if(n!==void 0)return{value:n,problems:[]};let t=Bo(Ft),r=`kubernetesVersion ${JSON.stringify(e)} is not a version such as "${t}"; ${t} is used`;return{value:Ft,problems:[{code:"invalid-config",severity:"error",message:r}]}}function ok(e){let n=Array.isArray(e)?e:[],t=n.filter(ak);return e===void 0||Array.isArray(e)&&t.length===n.length?{value:t,problems:[]}:{value:t,problems:[Nr("every entry of external needs a name, and may have a kind and a namespace; others are ignored")]}}function ak(e){let n=t=>t===void 0||typeof t=="string";return ne(e)&&typeof e.name=="string"&&n(e.kind)&&n(e.namespace)}function sk(e,n){let t=n.map(r=>r.id);return[...e].flatMap(([r,o])=>t.includes(r)?rd.has(o)?[]:[Nr(`rule ${r} is set to ${JSON.stringify(o)}; use one of error, warning, info, off`)]:[Nr(`there is no rule ${JSON.stringify(r)}${lk(r,t)}`)])}function ik(e={}){return Object.entries(e).flatMap(([n,t])=>/^[A-Za-z]+\/[^/]+(\/[^/]+)?$/.test(n)?typeof t=="number"&&t>0?[]:[Nr(`bootSeconds of ${n} is not a number of seconds above 0`)]:[Nr(`bootSeconds: ${JSON.stringify(n)} is not Kind/name or Kind/name/container`)])}function Nr(e){return{code:"invalid-config",severity:"error",message:e}}function lk(e,n){let t=Me(e,n);return t===void 0?"":`; did you mean ${JSON.stringify(t)}?`}function ad(e){let n=[],t=[];for(let r of e.rules)try{for(let o of ck(r,e))n.push(o)}catch(o){t.push(dk(r,e.manifest,o))}return{reports:n,problems:t}}function*ck(e,{manifest:n,workload:t,index:r,kubernetesVersion:o,bootSeconds:a}){let s={index:r,kubernetesVersion:o,bootSeconds:a};if(e.scope==="manifest"){for(let i of e.run({...s,manifest:n}))yield{rule:e.id,report:i};return}for(let i of t?.pods??[]){if(e.scope==="pod"){for(let l of e.run({...s,pod:i}))yield{rule:e.id,report:l};continue}for(let l of i.containers)for(let c of e.run({...s,pod:i,container:l}))yield{rule:e.id,report:c,container:l}}}function dk(e,n,t){let r=t instanceof Error?t.name:typeof t,o=`${n.kind}/${n.name}`;return{code:"rule-failed",severity:"error",message:`rule ${e.id} failed on ${o} (${r}), so its other findings there are missing; this is a fault of crashlint, please report it`,...n.file===void 0?{}:{file:n.file}}}var zs="crashlint.dev/ignore",mk=/^([a-z0-9-]+)(?:\(([^()]+)\))?\s*(?::\s*(.*))?$/;function sd(e,n){let t=[],r=[...n.comments.map(uk),...n.annotations.flatMap(fk)].flatMap(s=>{let i=hk(s,n.ruleIds);return"problem"in i&&t.push(i.problem),"problem"in i?[]:[i.request]}),o=new Set,a=e.map(s=>{let i=r.find(l=>pk(l,s));return i===void 0?s:(o.add(i),{...s,suppressed:{by:i.by,reason:i.reason}})});for(let s of r)!o.has(s)&&!n.offRuleIds.has(s.rule)&&t.push(yk(s));return{findings:a,problems:t}}function pk(e,n){let t=e.container===void 0||e.container===n.container;return e.rule===n.rule&&t&&e.matches(n)}function uk({file:e,line:n,target:t,text:r}){return{by:"comment",text:r,file:e,line:n,matches:({location:o})=>o?.file===e&&o.start.line===t}}function fk({value:e,file:n,line:t,covers:r}){return e.split(`
`).map(a=>a.trim()).filter(a=>a!=="").map(a=>({by:"annotation",text:a,...n===void 0?{}:{file:n},...t===void 0?{}:{line:t},matches:r}))}function hk(e,n){let t=mk.exec(e.text),r=t?.[1],o=t?.[2],a=t?.[3]?.trim()??"";if(r===void 0)return{problem:Us(e,"write it as `<rule>: <reason>` or `<rule>(<container>): <reason>`")};if(!n.includes(r)){let s=Me(r,n);return{problem:Us(e,`there is no rule ${r}${s===void 0?"":`; did you mean ${s}?`}`)}}return a===""?{problem:Us(e,`say why: \`${r}: <reason>\`; without a reason nothing is suppressed`)}:{request:{...e,rule:r,reason:a,...o===void 0?{}:{container:o.trim()}}}}function Us(e,n){return id(e,"invalid-suppression",`this ${e.by} does not suppress anything: ${n}`)}function yk(e){return id(e,"unused-suppression",`this ${e.by} suppresses ${e.rule}, which finds nothing here; remove it`)}function id(e,n,t){return{code:n,severity:"warning",message:t,...e.file===void 0?{}:{file:e.file},...e.line===void 0?{}:{line:e.line}}}var Vt=class{#e=new Uint32Array(3072);#n=0;open(n,t){let r=this.#n;return r+3>this.#e.length&&this.#t(),this.#e[r]=n,this.#e[r+1]=t,this.#e[r+2]=1,this.#n=r+3,r/3}close(n){this.#e[n*3+2]=this.#n/3-n}take(){let n=this.#e.slice(0,this.#n);return this.#n=0,n}#t(){let n=new Uint32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};function Bt(e,n,t){let r=0,o=n;for(let a of t){let s=gk(o,a);if(s===-1)return r;r=Js(e,r,s),o=o[a]}return r}function Js(e,n,t){let r=n+1;for(let o=0;o<t;o+=1)r+=Wo(e,r);return r}function ld(e,n){return e.slice(n*3,(n+Wo(e,n))*3)}function Wo(e,n){return e[n*3+2]??1}function Wt(e,n){return[e[n*3]??0,e[n*3+1]??0]}function Go(e){let n=1;for(let o=e.indexOf(`
`);o!==-1;o=e.indexOf(`
`,o+1))n+=1;let t=new Uint32Array(n),r=1;for(let o=e.indexOf(`
`);o!==-1;o=e.indexOf(`
`,o+1))t[r++]=o+1;return t}function wn(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=o-1}return{line:t+1,column:n-(e[t]??0)+1}}function gk(e,n){return Array.isArray(e)?typeof n=="number"&&n>=0&&n<e.length?n:-1:typeof e!="object"||e===null?-1:Object.keys(e).indexOf(String(n))}var bk=/(?:^|[\\/])kustomization(?:\.ya?ml)?$/i,kk="kustomize.config.k8s.io/v1beta1";function Qs(e){return bk.test(e)}function xt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function $r(e,n,t){if(!xt(e))return;let{apiVersion:r,kind:o}=e;if(Sk(e,t))return[{apiVersion:Ys(r)?r:kk,kind:"Kustomization",object:e,table:n}];if(!Ys(r)||!Ys(o))return;if(!vk(e,o))return[{apiVersion:r,kind:o,object:e,table:n}];let a=o==="List"?void 0:o.slice(0,-4),s=a===void 0?void 0:{apiVersion:r,kind:a};return wk(e.items,n&&Js(n,0,Object.keys(e).indexOf("items")),n,s)}function wk(e,n,t,r){let o=[],a=(n??0)+1;for(let s of e){let i=t&&ld(t,a);if(t&&(a+=Wo(t,a)),!xt(s))continue;let l=r?{...s,apiVersion:s.apiVersion??r.apiVersion,kind:s.kind??r.kind}:s;for(let c of $r(l,i,void 0)??[])o.push(c.object===l?{...c,object:s}:c)}return o}function Ys(e){return typeof e=="string"&&e!==""}function vk(e,n){return n.endsWith("List")&&Array.isArray(e.items)}function Sk(e,n){return e.kind===void 0?n!==void 0&&Qs(n):e.kind==="Kustomization"&&(e.apiVersion===void 0||e.apiVersion===null)}function $(e){let n=e.length>80?`${e.slice(0,79)}\u2026`:e;return Ok(n)}function zn(e){return JSON.parse(JSON.stringify(e))}var xk=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ok(e){return e.replaceAll(xk,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function cd(e,n){let{table:t}=e,r=JSON.stringify(e.object),{apiVersion:o,kind:a,name:s,namespace:i}=dd(e),l={apiVersion:zn(o),kind:zn(a)},c=()=>md(JSON.parse(r),l);return{...l,name:zn(s),...i===void 0?{}:{namespace:zn(i)},file:n.path,toObject:c,locate:d=>t?Ak(t,JSON.parse(r),d,n):void 0}}function Ak(e,n,t,{path:r,lineStarts:o}){let[a,s]=Wt(e,Bt(e,n,t));return{file:r,start:wn(o,a),end:wn(o,s)}}function Xs(e){try{return($r(e,void 0,void 0)??[]).map(Pk)}catch{return[]}}function Pk(e){let n=md(e.object,e);return{...dd(e),toObject:()=>n,locate:()=>{}}}function dd({apiVersion:e,kind:n,object:t}){let r=xt(t.metadata)?t.metadata:{},{name:o,namespace:a}=r,s={apiVersion:e,kind:n,name:typeof o=="string"?o:""};return typeof a=="string"&&a!==""?{...s,namespace:a}:s}function md(e,{apiVersion:n,kind:t}){return e.apiVersion===n&&e.kind===t?e:{...e,apiVersion:n,kind:t}}var Ko=Symbol.for("yaml.alias"),Ho=Symbol.for("yaml.document"),vn=Symbol.for("yaml.map"),Zs=Symbol.for("yaml.pair"),an=Symbol.for("yaml.scalar"),Jn=Symbol.for("yaml.seq"),He=Symbol.for("yaml.node.type"),Te=e=>!!e&&typeof e=="object"&&e[He]===Ko,_n=e=>!!e&&typeof e=="object"&&e[He]===Ho,Le=e=>!!e&&typeof e=="object"&&e[He]===vn,W=e=>!!e&&typeof e=="object"&&e[He]===Zs,D=e=>!!e&&typeof e=="object"&&e[He]===an,qe=e=>!!e&&typeof e=="object"&&e[He]===Jn;function U(e){if(e&&typeof e=="object")switch(e[He]){case vn:case Jn:return!0}return!1}function q(e){if(e&&typeof e=="object")switch(e[He]){case Ko:case vn:case an:case Jn:return!0}return!1}var qo=e=>(D(e)||U(e))&&!!e.anchor;var Qe=Symbol("break visit"),pd=Symbol("skip children"),Ln=Symbol("remove node");function sn(e,n){let t=ud(n);_n(e)?Gt(null,e.contents,t,Object.freeze([e]))===Ln&&(e.contents=null):Gt(null,e,t,Object.freeze([]))}sn.BREAK=Qe;sn.SKIP=pd;sn.REMOVE=Ln;function Gt(e,n,t,r){let o=fd(e,n,t,r);if(q(o)||W(o))return hd(e,r,o),Gt(e,o,t,r);if(typeof o!="symbol"){if(U(n)){r=Object.freeze(r.concat(n));for(let a=0;a<n.items.length;++a){let s=Gt(a,n.items[a],t,r);if(typeof s=="number")a=s-1;else{if(s===Qe)return Qe;s===Ln&&(n.items.splice(a,1),a-=1)}}}else if(W(n)){r=Object.freeze(r.concat(n));let a=Gt("key",n.key,t,r);if(a===Qe)return Qe;a===Ln&&(n.key=null);let s=Gt("value",n.value,t,r);if(s===Qe)return Qe;s===Ln&&(n.value=null)}}return o}async function Uo(e,n){let t=ud(n);_n(e)?await Kt(null,e.contents,t,Object.freeze([e]))===Ln&&(e.contents=null):await Kt(null,e,t,Object.freeze([]))}Uo.BREAK=Qe;Uo.SKIP=pd;Uo.REMOVE=Ln;async function Kt(e,n,t,r){let o=await fd(e,n,t,r);if(q(o)||W(o))return hd(e,r,o),Kt(e,o,t,r);if(typeof o!="symbol"){if(U(n)){r=Object.freeze(r.concat(n));for(let a=0;a<n.items.length;++a){let s=await Kt(a,n.items[a],t,r);if(typeof s=="number")a=s-1;else{if(s===Qe)return Qe;s===Ln&&(n.items.splice(a,1),a-=1)}}}else if(W(n)){r=Object.freeze(r.concat(n));let a=await Kt("key",n.key,t,r);if(a===Qe)return Qe;a===Ln&&(n.key=null);let s=await Kt("value",n.value,t,r);if(s===Qe)return Qe;s===Ln&&(n.value=null)}}return o}function ud(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function fd(e,n,t,r){if(typeof t=="function")return t(e,n,r);if(Le(n))return t.Map?.(e,n,r);if(qe(n))return t.Seq?.(e,n,r);if(W(n))return t.Pair?.(e,n,r);if(D(n))return t.Scalar?.(e,n,r);if(Te(n))return t.Alias?.(e,n,r)}function hd(e,n,t){let r=n[n.length-1];if(U(r))r.items[e]=t;else if(W(r))e==="key"?r.key=t:r.value=t;else if(_n(r))r.contents=t;else{let o=Te(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}var Rk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ek=e=>e.replace(/[!,[\]{}]/g,n=>Rk[n]),Nn=class e{constructor(n,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,n),this.tags=Object.assign({},e.defaultTags,t)}clone(){let n=new e(this.yaml,this.tags);return n.docStart=this.docStart,n}atDocument(){let n=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return n}add(n,t){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=n.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[a,s]=r;return this.tags[a]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[a]=r;if(a==="1.1"||a==="1.2")return this.yaml.version=a,!0;{let s=/^\d+\.\d+$/.test(a);return t(6,`Unsupported YAML version ${a}`,s),!1}}default:return t(0,`Unknown directive ${o}`,!0),!1}}tagName(n,t){if(n==="!")return"!";if(n[0]!=="!")return t(`Not a valid tag: ${n}`),null;if(n[1]==="<"){let s=n.slice(2,-1);return s==="!"||s==="!!"?(t(`Verbatim tags aren't resolved, so ${n} is invalid.`),null):(n[n.length-1]!==">"&&t("Verbatim tags must end with a >"),s)}let[,r,o]=n.match(/^(.*!)([^!]*)$/s);o||t(`The ${n} tag has no suffix`);let a=this.tags[r];if(a)try{return a+decodeURIComponent(o)}catch(s){return t(String(s)),null}return r==="!"?n:(t(`Could not resolve tag: ${n}`),null)}tagString(n){for(let[t,r]of Object.entries(this.tags))if(n.startsWith(r))return t+Ek(n.substring(r.length));return n[0]==="!"?n:`!<${n}>`}toString(n){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(n&&r.length>0&&q(n.contents)){let a={};sn(n.contents,(s,i)=>{q(i)&&i.tag&&(a[i.tag]=!0)}),o=Object.keys(a)}else o=[];for(let[a,s]of r)a==="!!"&&s==="tag:yaml.org,2002:"||(!n||o.some(i=>i.startsWith(s)))&&t.push(`%TAG ${a} ${s}`);return t.join(`
`)}};Nn.defaultYaml={explicit:!1,version:"1.2"};Nn.defaultTags={"!!":"tag:yaml.org,2002:"};function zo(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(t)}return!0}function ei(e){let n=new Set;return sn(e,{Value(t,r){r.anchor&&n.add(r.anchor)}}),n}function ni(e,n){for(let t=1;;++t){let r=`${e}${t}`;if(!n.has(r))return r}}function yd(e,n){let t=[],r=new Map,o=null;return{onAnchor:a=>{t.push(a),o??(o=ei(e));let s=ni(n,o);return o.add(s),s},setAnchors:()=>{for(let a of t){let s=r.get(a);if(typeof s=="object"&&s.anchor&&(D(s.node)||U(s.node)))s.node.anchor=s.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=a,i}}},sourceObjects:r}}function ot(e,n,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,a=r.length;o<a;++o){let s=r[o],i=ot(e,r,String(o),s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let a=r.get(o),s=ot(e,r,o,a);s===void 0?r.delete(o):s!==a&&r.set(o,s)}else if(r instanceof Set)for(let o of Array.from(r)){let a=ot(e,r,o,o);a===void 0?r.delete(o):a!==o&&(r.delete(o),r.add(a))}else for(let[o,a]of Object.entries(r)){let s=ot(e,r,o,a);s===void 0?delete r[o]:s!==a&&(r[o]=s)}return e.call(n,t,r)}function Re(e,n,t){if(Array.isArray(e))return e.map((r,o)=>Re(r,String(o),t));if(e&&typeof e.toJSON=="function"){if(!t||!qo(e))return e.toJSON(n,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.set(e,r),t.onCreate=a=>{r.res=a,delete t.onCreate};let o=e.toJSON(n,t);return t.onCreate&&t.onCreate(o),o}return typeof e=="bigint"&&!t?.keep?Number(e):e}var at=class{constructor(n){Object.defineProperty(this,He,{value:n})}clone(){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(n.range=this.range.slice()),n}toJS(n,{mapAsMap:t,maxAliasCount:r,onAnchor:o,reviver:a}={}){if(!_n(n))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:n,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=Re(this,"",s);if(typeof o=="function")for(let{count:l,res:c}of s.anchors.values())o(c,l);return typeof a=="function"?ot(a,{"":i},"",i):i}};var Yn=class extends at{constructor(n){super(Ko),this.source=n,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(n,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],sn(n,{Node:(a,s)=>{(Te(s)||qo(s))&&r.push(s)}}),t&&(t.aliasResolveCache=r));let o;for(let a of r){if(a===this)break;a.anchor===this.source&&(o=a)}if(o&&t){let{anchors:a,doc:s,maxAliasCount:i}=t,l=a.get(o);if(l||(Re(o,null,t),l=a.get(o)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Jo(s,o,a)),l.count*l.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return o}toJSON(n,t){if(!t)return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return t.anchors.get(r).res}toString(n,t,r){let o=`*${this.source}`;if(n){if(zo(this.source),n.options.verifyAliasOrder&&!n.anchors.has(this.source)){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(n.implicitKey)return`${o} `}return o}};function Jo(e,n,t){if(Te(n)){let r=n.resolve(e),o=t&&r&&t.get(r);return o?o.count*o.aliasCount:0}else if(U(n)){let r=0;for(let o of n.items){let a=Jo(e,o,t);a>r&&(r=a)}return r}else if(W(n)){let r=Jo(e,n.key,t),o=Jo(e,n.value,t);return Math.max(r,o)}return 1}var Yo=e=>!e||typeof e!="function"&&typeof e!="object",T=class extends at{constructor(n){super(an),this.value=n}toJSON(n,t){return t?.keep?this.value:Re(this.value,n,t)}toString(){return String(this.value)}};T.BLOCK_FOLDED="BLOCK_FOLDED";T.BLOCK_LITERAL="BLOCK_LITERAL";T.PLAIN="PLAIN";T.QUOTE_DOUBLE="QUOTE_DOUBLE";T.QUOTE_SINGLE="QUOTE_SINGLE";var Ck="tag:yaml.org,2002:";function Mk(e,n,t){if(n){let r=t.filter(a=>a.tag===n),o=r.find(a=>!a.format)??r[0];if(!o)throw new Error(`Tag ${n} not found`);return o}return t.find(r=>r.identify?.(e)&&!r.format)}function Qn(e,n,t){if(_n(e)&&(e=e.contents),q(e))return e;if(W(e)){let m=t.schema[vn].createNode?.(t.schema,null,t);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:a,schema:s,sourceObjects:i}=t,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=o(e)),new Yn(l.anchor);l={anchor:null,node:null},i.set(e,l)}n?.startsWith("!!")&&(n=Ck+n.slice(2));let c=Mk(e,n,s.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new T(e);return l&&(l.node=m),m}c=e instanceof Map?s[vn]:Symbol.iterator in Object(e)?s[Jn]:s[vn]}a&&(a(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,e,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,e,t):new T(e);return n?d.tag=n:c.default||(d.tag=c.tag),l&&(l.node=d),d}function Ir(e,n,t){let r=t;for(let o=n.length-1;o>=0;--o){let a=n[o];if(typeof a=="number"&&Number.isInteger(a)&&a>=0){let s=[];s[a]=r,r=s}else r=new Map([[a,r]])}return Qn(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var qt=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ht=class extends at{constructor(n,t){super(n),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(n){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return n&&(t.schema=n),t.items=t.items.map(r=>q(r)||W(r)?r.clone(n):r),this.range&&(t.range=this.range.slice()),t}addIn(n,t){if(qt(n))this.add(t);else{let[r,...o]=n,a=this.get(r,!0);if(U(a))a.addIn(o,t);else if(a===void 0&&this.schema)this.set(r,Ir(this.schema,o,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(n){let[t,...r]=n;if(r.length===0)return this.delete(t);let o=this.get(t,!0);if(U(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(n,t){let[r,...o]=n,a=this.get(r,!0);return o.length===0?!t&&D(a)?a.value:a:U(a)?a.getIn(o,t):void 0}hasAllNullValues(n){return this.items.every(t=>{if(!W(t))return!1;let r=t.value;return r==null||n&&D(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(n){let[t,...r]=n;if(r.length===0)return this.has(t);let o=this.get(t,!0);return U(o)?o.hasIn(r):!1}setIn(n,t){let[r,...o]=n;if(o.length===0)this.set(r,t);else{let a=this.get(r,!0);if(U(a))a.setIn(o,t);else if(a===void 0&&this.schema)this.set(r,Ir(this.schema,o,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};var gd=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function fn(e,n){return/^\n+$/.test(e)?e.substring(1):n?e.replace(/^(?! *$)/gm,n):e}var $n=(e,n,t)=>e.endsWith(`
`)?fn(t,n):t.includes(`
`)?`
`+fn(t,n):(e.endsWith(" ")?"":" ")+t;var ti="flow",Qo="block",Dr="quoted";function jr(e,n,t="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:a=20,onFold:s,onOverflow:i}={}){if(!o||o<0)return e;o<a&&(a=0);let l=Math.max(1+a,1+o-n.length);if(e.length<=l)return e;let c=[],d={},m=o-n.length;typeof r=="number"&&(r>o-Math.max(2,a)?c.push(0):m=o-r);let p,u,y=!1,f=-1,g=-1,R=-1;t===Qo&&(f=bd(e,f,n.length),f!==-1&&(m=f+l));for(let E;E=e[f+=1];){if(t===Dr&&E==="\\"){switch(g=f,e[f+1]){case"x":f+=3;break;case"u":f+=5;break;case"U":f+=9;break;default:f+=1}R=f}if(E===`
`)t===Qo&&(f=bd(e,f,n.length)),m=f+n.length+l,p=void 0;else{if(E===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let _=e[f+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(p=f)}if(f>=m)if(p)c.push(p),m=p+l,p=void 0;else if(t===Dr){for(;u===" "||u==="	";)u=E,E=e[f+=1],y=!0;let _=f>R+1?f-2:g-1;if(d[_])return e;c.push(_),d[_]=!0,m=_+l,p=void 0}else y=!0}u=E}if(y&&i&&i(),c.length===0)return e;s&&s();let S=e.slice(0,c[0]);for(let E=0;E<c.length;++E){let _=c[E],M=c[E+1]||e.length;_===0?S=`
${n}${e.slice(0,M)}`:(t===Dr&&d[_]&&(S+=`${e[_]}\\`),S+=`
${n}${e.slice(_+1,M)}`)}return S}function bd(e,n,t){let r=n,o=n+1,a=e[o];for(;a===" "||a==="	";)if(n<o+t)a=e[++n];else{do a=e[++n];while(a&&a!==`
`);r=n,o=n+1,a=e[o]}return r}var Zo=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),ea=e=>/^(%|---|\.\.\.)/m.test(e);function Tk(e,n,t){if(!n||n<0)return!1;let r=n-t,o=e.length;if(o<=r)return!1;for(let a=0,s=0;a<o;++a)if(e[a]===`
`){if(a-s>r)return!0;if(s=a+1,o-s<=r)return!1}return!0}function Fr(e,n){let t=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return t;let{implicitKey:r}=n,o=n.options.doubleQuotedMinMultiLineLength,a=n.indent||(ea(e)?"  ":""),s="",i=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(s+=t.slice(i,l)+"\\ ",l+=1,i=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{s+=t.slice(i,l);let d=t.substr(l+2,4);switch(d){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:d.substr(0,2)==="00"?s+="\\x"+d.substr(2):s+=t.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||t[l+2]==='"'||t.length<o)l+=1;else{for(s+=t.slice(i,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)s+=`
`,l+=2;s+=a,t[l+2]===" "&&(s+="\\"),l+=1,i=l+1}break;default:l+=1}return s=i?s+t.slice(i):t,r?s:jr(s,a,Dr,Zo(n,!1))}function ri(e,n){if(n.options.singleQuote===!1||n.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Fr(e,n);let t=n.indent||(ea(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return n.implicitKey?r:jr(r,t,ti,Zo(n,!1))}function Ut(e,n){let{singleQuote:t}=n.options,r;if(t===!1)r=Fr;else{let o=e.includes('"'),a=e.includes("'");o&&!a?r=ri:a&&!o?r=Fr:r=t?ri:Fr}return r(e,n)}var oi;try{oi=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{oi=/\n+(?!\n|$)/g}function Xo({comment:e,type:n,value:t},r,o,a){let{blockQuote:s,commentString:i,lineWidth:l}=r.options;if(!s||/\n[\t ]+$/.test(t))return Ut(t,r);let c=r.indent||(r.forceBlockIndent||ea(t)?"  ":""),d=s==="literal"?!0:s==="folded"||n===T.BLOCK_FOLDED?!1:n===T.BLOCK_LITERAL?!0:!Tk(t,l,c.length);if(!t)return d?`|
`:`>
`;let m,p;for(p=t.length;p>0;--p){let M=t[p-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let u=t.substring(p),y=u.indexOf(`
`);y===-1?m="-":t===u||y!==u.length-1?(m="+",a&&a()):m="",u&&(t=t.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(oi,`$&${c}`));let f=!1,g,R=-1;for(g=0;g<t.length;++g){let M=t[g];if(M===" ")f=!0;else if(M===`
`)R=g;else break}let S=t.substring(0,R<g?R+1:g);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let _=(f?c?"2":"1":"")+m;if(e&&(_+=" "+i(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!d){let M=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),C=!1,N=Zo(r,!0);s!=="folded"&&n!==T.BLOCK_FOLDED&&(N.onOverflow=()=>{C=!0});let v=jr(`${S}${M}${u}`,c,Qo,N);if(!C)return`>${_}
${c}${v}`}return t=t.replace(/\n+/g,`$&${c}`),`|${_}
${c}${S}${t}${u}`}function _k(e,n,t,r){let{type:o,value:a}=e,{actualString:s,implicitKey:i,indent:l,indentStep:c,inFlow:d}=n;if(i&&a.includes(`
`)||d&&/[[\]{},]/.test(a))return Ut(a,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return i||d||!a.includes(`
`)?Ut(a,n):Xo(e,n,t,r);if(!i&&!d&&o!==T.PLAIN&&a.includes(`
`))return Xo(e,n,t,r);if(ea(a)){if(l==="")return n.forceBlockIndent=!0,Xo(e,n,t,r);if(i&&l===c)return Ut(a,n)}let m=a.replace(/\n+/g,`$&
${l}`);if(s){let p=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(m),{compat:u,tags:y}=n.doc.schema;if(y.some(p)||u?.some(p))return Ut(a,n)}return i?m:jr(m,l,ti,Zo(n,!1))}function Xn(e,n,t,r){let{implicitKey:o,inFlow:a}=n,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==T.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(i=T.QUOTE_DOUBLE);let l=d=>{switch(d){case T.BLOCK_FOLDED:case T.BLOCK_LITERAL:return o||a?Ut(s.value,n):Xo(s,n,t,r);case T.QUOTE_DOUBLE:return Fr(s.value,n);case T.QUOTE_SINGLE:return ri(s.value,n);case T.PLAIN:return _k(s,n,t,r);default:return null}},c=l(i);if(c===null){let{defaultKeyType:d,defaultStringType:m}=n.options,p=o&&d||m;if(c=l(p),c===null)throw new Error(`Unsupported default string type ${p}`)}return c}function na(e,n){let t=Object.assign({blockQuote:!0,commentString:gd,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,n),r;switch(t.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function Lk(e,n){if(n.tag){let o=e.filter(a=>a.tag===n.tag);if(o.length>0)return o.find(a=>a.format===n.format)??o[0]}let t,r;if(D(n)){r=n.value;let o=e.filter(a=>a.identify?.(r));if(o.length>1){let a=o.filter(s=>s.test);a.length>0&&(o=a)}t=o.find(a=>a.format===n.format)??o.find(a=>!a.format)}else r=n,t=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!t){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return t}function Nk(e,n,{anchors:t,doc:r}){if(!r.directives)return"";let o=[],a=(D(e)||U(e))&&e.anchor;a&&zo(a)&&(t.add(a),o.push(`&${a}`));let s=e.tag??(n.default?null:n.tag);return s&&o.push(r.directives.tagString(s)),o.join(" ")}function Zn(e,n,t,r){if(W(e))return e.toString(n,t,r);if(Te(e)){if(n.doc.directives)return e.toString(n);if(n.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");n.resolvedAliases?n.resolvedAliases.add(e):n.resolvedAliases=new Set([e]),e=e.resolve(n.doc)}let o,a=q(e)?e:n.doc.createNode(e,{onTagObj:l=>o=l});o??(o=Lk(n.doc.schema.tags,a));let s=Nk(a,o,n);s.length>0&&(n.indentAtStart=(n.indentAtStart??0)+s.length+1);let i=typeof o.stringify=="function"?o.stringify(a,n,t,r):D(a)?Xn(a,n,t,r):a.toString(n,t,r);return s?D(a)||i[0]==="{"||i[0]==="["?`${s} ${i}`:`${s}
${n.indent}${i}`:i}function kd({key:e,value:n},t,r,o){let{allNullValues:a,doc:s,indent:i,indentStep:l,options:{commentString:c,indentSeq:d,simpleKeys:m}}=t,p=q(e)&&e.comment||null;if(m){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(U(e)||!q(e)&&typeof e=="object"){let N="With simple keys, collection cannot be used as a key value";throw new Error(N)}}let u=!m&&(!e||p&&n==null&&!t.inFlow||U(e)||(D(e)?e.type===T.BLOCK_FOLDED||e.type===T.BLOCK_LITERAL:typeof e=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!u&&(m||!a),indent:i+l});let y=!1,f=!1,g=Zn(e,t,()=>y=!0,()=>f=!0);if(!u&&!t.inFlow&&g.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(t.inFlow){if(a||n==null)return y&&r&&r(),g===""?"?":u?`? ${g}`:g}else if(a&&!m||n==null&&u)return g=`? ${g}`,p&&!y?g+=$n(g,t.indent,c(p)):f&&o&&o(),g;y&&(p=null),u?(p&&(g+=$n(g,t.indent,c(p))),g=`? ${g}
${i}:`):(g=`${g}:`,p&&(g+=$n(g,t.indent,c(p))));let R,S,E;q(n)?(R=!!n.spaceBefore,S=n.commentBefore,E=n.comment):(R=!1,S=null,E=null,n&&typeof n=="object"&&(n=s.createNode(n))),t.implicitKey=!1,!u&&!p&&D(n)&&(t.indentAtStart=g.length+1),f=!1,!d&&l.length>=2&&!t.inFlow&&!u&&qe(n)&&!n.flow&&!n.tag&&!n.anchor&&(t.indent=t.indent.substring(2));let _=!1,M=Zn(n,t,()=>_=!0,()=>f=!0),C=" ";if(p||R||S){if(C=R?`
`:"",S){let N=c(S);C+=`
${fn(N,t.indent)}`}M===""&&!t.inFlow?C===`
`&&E&&(C=`

`):C+=`
${t.indent}`}else if(!u&&U(n)){let N=M[0],v=M.indexOf(`
`),L=v!==-1,b=t.inFlow??n.flow??n.items.length===0;if(L||!b){let ce=!1;if(L&&(N==="&"||N==="!")){let B=M.indexOf(" ");N==="&"&&B!==-1&&B<v&&M[B+1]==="!"&&(B=M.indexOf(" ",B+1)),(B===-1||v<B)&&(ce=!0)}ce||(C=`
${t.indent}`)}}else(M===""||M[0]===`
`)&&(C="");return g+=C+M,t.inFlow?_&&r&&r():E&&!_?g+=$n(g,t.indent,c(E)):f&&o&&o(),g}function ai(e,n){(e==="debug"||e==="warn")&&console.warn(n)}var ta="<<",Sn={identify:e=>e===ta||typeof e=="symbol"&&e.description===ta,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new T(Symbol(ta)),{addToJSMap:ii}),stringify:()=>ta},wd=(e,n)=>(Sn.identify(n)||D(n)&&(!n.type||n.type===T.PLAIN)&&Sn.identify(n.value))&&e?.doc.schema.tags.some(t=>t.tag===Sn.tag&&t.default);function ii(e,n,t){let r=vd(e,t);if(qe(r))for(let o of r.items)si(e,n,o);else if(Array.isArray(r))for(let o of r)si(e,n,o);else si(e,n,r)}function si(e,n,t){let r=vd(e,t);if(!Le(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[a,s]of o)n instanceof Map?n.has(a)||n.set(a,s):n instanceof Set?n.add(a):Object.prototype.hasOwnProperty.call(n,a)||Object.defineProperty(n,a,{value:s,writable:!0,enumerable:!0,configurable:!0});return n}function vd(e,n){return e&&Te(n)?n.resolve(e.doc,e):n}function ra(e,n,{key:t,value:r}){if(q(t)&&t.addToJSMap)t.addToJSMap(e,n,r);else if(wd(e,t))ii(e,n,r);else{let o=Re(t,"",e);if(n instanceof Map)n.set(o,Re(r,o,e));else if(n instanceof Set)n.add(o);else{let a=$k(t,o,e),s=Re(r,a,e);a in n?Object.defineProperty(n,a,{value:s,writable:!0,enumerable:!0,configurable:!0}):n[a]=s}}return n}function $k(e,n,t){if(n===null)return"";if(typeof n!="object")return String(n);if(q(e)&&t?.doc){let r=na(t.doc,{});r.anchors=new Set;for(let a of t.anchors.keys())r.anchors.add(a.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!t.mapKeyWarned){let a=JSON.stringify(o);a.length>40&&(a=a.substring(0,36)+'..."'),ai(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return o}return JSON.stringify(n)}function zt(e,n,t){let r=Qn(e,void 0,t),o=Qn(n,void 0,t);return new de(r,o)}var de=class e{constructor(n,t=null){Object.defineProperty(this,He,{value:Zs}),this.key=n,this.value=t}clone(n){let{key:t,value:r}=this;return q(t)&&(t=t.clone(n)),q(r)&&(r=r.clone(n)),new e(t,r)}toJSON(n,t){let r=t?.mapAsMap?new Map:{};return ra(t,r,this)}toString(n,t,r){return n?.doc?kd(this,n,t,r):JSON.stringify(this)}};function aa(e,n,t){return(n.inFlow??e.flow?Dk:Ik)(e,n,t)}function Ik({comment:e,items:n},t,{blockItemPrefix:r,flowChars:o,itemIndent:a,onChompKeep:s,onComment:i}){let{indent:l,options:{commentString:c}}=t,d=Object.assign({},t,{indent:a,type:null}),m=!1,p=[];for(let y=0;y<n.length;++y){let f=n[y],g=null;if(q(f))!m&&f.spaceBefore&&p.push(""),oa(t,p,f.commentBefore,m),f.comment&&(g=f.comment);else if(W(f)){let S=q(f.key)?f.key:null;S&&(!m&&S.spaceBefore&&p.push(""),oa(t,p,S.commentBefore,m))}m=!1;let R=Zn(f,d,()=>g=null,()=>m=!0);g&&(R+=$n(R,a,c(g))),m&&g&&(m=!1),p.push(r+R)}let u;if(p.length===0)u=o.start+o.end;else{u=p[0];for(let y=1;y<p.length;++y){let f=p[y];u+=f?`
${l}${f}`:`
`}}return e?(u+=`
`+fn(c(e),l),i&&i()):m&&s&&s(),u}function Dk({items:e},n,{flowChars:t,itemIndent:r}){let{indent:o,indentStep:a,flowCollectionPadding:s,options:{commentString:i}}=n;r+=a;let l=Object.assign({},n,{indent:r,inFlow:!0,type:null}),c=!1,d=0,m=[];for(let y=0;y<e.length;++y){let f=e[y],g=null;if(q(f))f.spaceBefore&&m.push(""),oa(n,m,f.commentBefore,!1),f.comment&&(g=f.comment);else if(W(f)){let S=q(f.key)?f.key:null;S&&(S.spaceBefore&&m.push(""),oa(n,m,S.commentBefore,!1),S.comment&&(c=!0));let E=q(f.value)?f.value:null;E?(E.comment&&(g=E.comment),E.commentBefore&&(c=!0)):f.value==null&&S?.comment&&(g=S.comment)}g&&(c=!0);let R=Zn(f,l,()=>g=null);c||(c=m.length>d||R.includes(`
`)),y<e.length-1?R+=",":n.options.trailingComma&&(n.options.lineWidth>0&&(c||(c=m.reduce((S,E)=>S+E.length+2,2)+(R.length+2)>n.options.lineWidth)),c&&(R+=",")),g&&(R+=$n(R,r,i(g))),m.push(R),d=m.length}let{start:p,end:u}=t;if(m.length===0)return p+u;if(!c){let y=m.reduce((f,g)=>f+g.length+2,2);c=n.options.lineWidth>0&&y>n.options.lineWidth}if(c){let y=p;for(let f of m)y+=f?`
${a}${o}${f}`:`
`;return`${y}
${o}${u}`}else return`${p}${s}${m.join(" ")}${s}${u}`}function oa({indent:e,options:{commentString:n}},t,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let a=fn(n(r),e);t.push(a.trimStart())}}function st(e,n){let t=D(n)?n.value:n;for(let r of e)if(W(r)&&(r.key===n||r.key===t||D(r.key)&&r.key.value===t))return r}var he=class extends Ht{static get tagName(){return"tag:yaml.org,2002:map"}constructor(n){super(vn,n),this.items=[]}static from(n,t,r){let{keepUndefined:o,replacer:a}=r,s=new this(n),i=(l,c)=>{if(typeof a=="function")c=a.call(t,l,c);else if(Array.isArray(a)&&!a.includes(l))return;(c!==void 0||o)&&s.items.push(zt(l,c,r))};if(t instanceof Map)for(let[l,c]of t)i(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))i(l,t[l]);return typeof n.sortMapEntries=="function"&&s.items.sort(n.sortMapEntries),s}add(n,t){let r;W(n)?r=n:!n||typeof n!="object"||!("key"in n)?r=new de(n,n?.value):r=new de(n.key,n.value);let o=st(this.items,r.key),a=this.schema?.sortMapEntries;if(o){if(!t)throw new Error(`Key ${r.key} already set`);D(o.value)&&Yo(r.value)?o.value.value=r.value:o.value=r.value}else if(a){let s=this.items.findIndex(i=>a(r,i)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(n){let t=st(this.items,n);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(n,t){let o=st(this.items,n)?.value;return(!t&&D(o)?o.value:o)??void 0}has(n){return!!st(this.items,n)}set(n,t){this.add(new de(n,t),!0)}toJSON(n,t,r){let o=r?new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(o);for(let a of this.items)ra(t,o,a);return o}toString(n,t,r){if(!n)return JSON.stringify(this);for(let o of this.items)if(!W(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!n.allNullValues&&this.hasAllNullValues(!1)&&(n=Object.assign({},n,{allNullValues:!0})),aa(this,n,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:n.indent||"",onChompKeep:r,onComment:t})}};var xn={collection:"map",default:!0,nodeClass:he,tag:"tag:yaml.org,2002:map",resolve(e,n){return Le(e)||n("Expected a mapping for this tag"),e},createNode:(e,n,t)=>he.from(e,n,t)};var Fe=class extends Ht{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(n){super(Jn,n),this.items=[]}add(n){this.items.push(n)}delete(n){let t=sa(n);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(n,t){let r=sa(n);if(typeof r!="number")return;let o=this.items[r];return!t&&D(o)?o.value:o}has(n){let t=sa(n);return typeof t=="number"&&t<this.items.length}set(n,t){let r=sa(n);if(typeof r!="number")throw new Error(`Expected a valid index, not ${n}.`);let o=this.items[r];D(o)&&Yo(t)?o.value=t:this.items[r]=t}toJSON(n,t){let r=[];t?.onCreate&&t.onCreate(r);let o=0;for(let a of this.items)r.push(Re(a,String(o++),t));return r}toString(n,t,r){return n?aa(this,n,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(n.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(n,t,r){let{replacer:o}=r,a=new this(n);if(t&&Symbol.iterator in Object(t)){let s=0;for(let i of t){if(typeof o=="function"){let l=t instanceof Set?i:String(s++);i=o.call(t,l,i)}a.items.push(Qn(i,void 0,r))}}return a}};function sa(e){let n=D(e)?e.value:e;return n&&typeof n=="string"&&(n=Number(n)),typeof n=="number"&&Number.isInteger(n)&&n>=0?n:null}var On={collection:"seq",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:seq",resolve(e,n){return qe(e)||n("Expected a sequence for this tag"),e},createNode:(e,n,t)=>Fe.from(e,n,t)};var it={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,n,t,r){return n=Object.assign({actualString:!0},n),Xn(e,n,t,r)}};var Ot={identify:e=>e==null,createNode:()=>new T(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new T(null),stringify:({source:e},n)=>typeof e=="string"&&Ot.test.test(e)?e:n.options.nullStr};var Vr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new T(e[0]==="t"||e[0]==="T"),stringify({source:e,value:n},t){if(e&&Vr.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(n===r)return e}return n?t.options.trueStr:t.options.falseStr}};function Ve({format:e,minFractionDigits:n,tag:t,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let a=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&n&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes("e")){let s=a.indexOf(".");s<0&&(s=a.length,a+=".");let i=n-(a.length-s-1);for(;i-- >0;)a+="0"}return a}var ia={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},la={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},ca={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let n=new T(parseFloat(e)),t=e.indexOf(".");return t!==-1&&e[e.length-1]==="0"&&(n.minFractionDigits=e.length-t-1),n},stringify:Ve};var da=e=>typeof e=="bigint"||Number.isInteger(e),li=(e,n,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(n),t);function Sd(e,n,t){let{value:r}=e;return da(r)&&r>=0?t+r.toString(n):Ve(e)}var ma={identify:e=>da(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,n,t)=>li(e,2,8,t),stringify:e=>Sd(e,8,"0o")},pa={identify:da,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,n,t)=>li(e,0,10,t),stringify:Ve},ua={identify:e=>da(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,n,t)=>li(e,2,16,t),stringify:e=>Sd(e,16,"0x")};var xd=[xn,On,it,Ot,Vr,ma,pa,ua,ia,la,ca];function Od(e){return typeof e=="bigint"||Number.isInteger(e)}var fa=({value:e})=>JSON.stringify(e),jk=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:fa},{identify:e=>e==null,createNode:()=>new T(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:fa},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:fa},{identify:Od,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,n,{intAsBigInt:t})=>t?BigInt(e):parseInt(e,10),stringify:({value:e})=>Od(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:fa}],Fk={default:!0,tag:"",test:/^/,resolve(e,n){return n(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Ad=[xn,On].concat(jk,Fk);var Br={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,n){if(typeof atob=="function"){let t=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let o=0;o<t.length;++o)r[o]=t.charCodeAt(o);return r}else return n("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:n,value:t},r,o,a){if(!t)return"";let s=t,i;if(typeof btoa=="function"){let l="";for(let c=0;c<s.length;++c)l+=String.fromCharCode(s[c]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=T.BLOCK_LITERAL),n!==T.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(i.length/l),d=new Array(c);for(let m=0,p=0;m<c;++m,p+=l)d[m]=i.substr(p,l);i=d.join(n===T.BLOCK_LITERAL?`
`:" ")}return Xn({comment:e,type:n,value:i},r,o,a)}};function ci(e,n){if(qe(e))for(let t=0;t<e.items.length;++t){let r=e.items[t];if(!W(r)){if(Le(r)){r.items.length>1&&n("Each pair must have its own sequence indicator");let o=r.items[0]||new de(new T(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let a=o.value??o.key;a.comment=a.comment?`${r.comment}
${a.comment}`:r.comment}r=o}e.items[t]=W(r)?r:new de(r)}}else n("Expected a sequence for this tag");return e}function di(e,n,t){let{replacer:r}=t,o=new Fe(e);o.tag="tag:yaml.org,2002:pairs";let a=0;if(n&&Symbol.iterator in Object(n))for(let s of n){typeof r=="function"&&(s=r.call(n,String(a++),s));let i,l;if(Array.isArray(s))if(s.length===2)i=s[0],l=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let c=Object.keys(s);if(c.length===1)i=c[0],l=s[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=s;o.items.push(zt(i,l,t))}return o}var Wr={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ci,createNode:di};var Jt=class e extends Fe{constructor(){super(),this.add=he.prototype.add.bind(this),this.delete=he.prototype.delete.bind(this),this.get=he.prototype.get.bind(this),this.has=he.prototype.has.bind(this),this.set=he.prototype.set.bind(this),this.tag=e.tag}toJSON(n,t){if(!t)return super.toJSON(n);let r=new Map;t?.onCreate&&t.onCreate(r);for(let o of this.items){let a,s;if(W(o)?(a=Re(o.key,"",t),s=Re(o.value,a,t)):a=Re(o,"",t),r.has(a))throw new Error("Ordered maps must not include duplicate keys");r.set(a,s)}return r}static from(n,t,r){let o=di(n,t,r),a=new this;return a.items=o.items,a}};Jt.tag="tag:yaml.org,2002:omap";var Gr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Jt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,n){let t=ci(e,n),r=[];for(let{key:o}of t.items)D(o)&&(r.includes(o.value)?n(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Jt,t)},createNode:(e,n,t)=>Jt.from(e,n,t)};function Pd({value:e,source:n},t){return n&&(e?mi:pi).test.test(n)?n:e?t.options.trueStr:t.options.falseStr}var mi={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new T(!0),stringify:Pd},pi={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new T(!1),stringify:Pd};var Rd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},Ed={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},Cd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new T(parseFloat(e.replace(/_/g,""))),t=e.indexOf(".");if(t!==-1){let r=e.substring(t+1).replace(/_/g,"");r[r.length-1]==="0"&&(n.minFractionDigits=r.length)}return n},stringify:Ve};var Kr=e=>typeof e=="bigint"||Number.isInteger(e);function ha(e,n,t,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(n+=1),e=e.substring(n).replace(/_/g,""),r){switch(t){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let a=parseInt(e,t);return o==="-"?-1*a:a}function ui(e,n,t){let{value:r}=e;if(Kr(r)){let o=r.toString(n);return r<0?"-"+t+o.substr(1):t+o}return Ve(e)}var Md={identify:Kr,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,n,t)=>ha(e,2,2,t),stringify:e=>ui(e,2,"0b")},Td={identify:Kr,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,n,t)=>ha(e,1,8,t),stringify:e=>ui(e,8,"0")},_d={identify:Kr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,n,t)=>ha(e,0,10,t),stringify:Ve},Ld={identify:Kr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,n,t)=>ha(e,2,16,t),stringify:e=>ui(e,16,"0x")};var Yt=class e extends he{constructor(n){super(n),this.tag=e.tag}add(n){let t;W(n)?t=n:n&&typeof n=="object"&&"key"in n&&"value"in n&&n.value===null?t=new de(n.key,null):t=new de(n,null),st(this.items,t.key)||this.items.push(t)}get(n,t){let r=st(this.items,n);return!t&&W(r)?D(r.key)?r.key.value:r.key:r}set(n,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let r=st(this.items,n);r&&!t?this.items.splice(this.items.indexOf(r),1):!r&&t&&this.items.push(new de(n))}toJSON(n,t){return super.toJSON(n,t,Set)}toString(n,t,r){if(!n)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},n,{allNullValues:!0}),t,r);throw new Error("Set items must all have null values")}static from(n,t,r){let{replacer:o}=r,a=new this(n);if(t&&Symbol.iterator in Object(t))for(let s of t)typeof o=="function"&&(s=o.call(t,s,s)),a.items.push(zt(s,null,r));return a}};Yt.tag="tag:yaml.org,2002:set";var Hr={collection:"map",identify:e=>e instanceof Set,nodeClass:Yt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,n,t)=>Yt.from(e,n,t),resolve(e,n){if(Le(e)){if(e.hasAllNullValues(!0))return Object.assign(new Yt,e);n("Set items must all have null values")}else n("Expected a mapping for this tag");return e}};function fi(e,n){let t=e[0],r=t==="-"||t==="+"?e.substring(1):e,o=s=>n?BigInt(s):Number(s),a=r.replace(/_/g,"").split(":").reduce((s,i)=>s*o(60)+o(i),o(0));return t==="-"?o(-1)*a:a}function Nd(e){let{value:n}=e,t=s=>s;if(typeof n=="bigint")t=s=>BigInt(s);else if(isNaN(n)||!isFinite(n))return Ve(e);let r="";n<0&&(r="-",n*=t(-1));let o=t(60),a=[n%o];return n<60?a.unshift(0):(n=(n-a[0])/o,a.unshift(n%o),n>=60&&(n=(n-a[0])/o,a.unshift(n))),r+a.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var ya={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,n,{intAsBigInt:t})=>fi(e,t),stringify:Nd},ga={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>fi(e,!1),stringify:Nd},Qt={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let n=e.match(Qt.test);if(!n)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,o,a,s,i]=n.map(Number),l=n[7]?Number((n[7]+"00").substr(1,3)):0,c=Date.UTC(t,r-1,o,a||0,s||0,i||0,l),d=n[8];if(d&&d!=="Z"){let m=fi(d,!1);Math.abs(m)<30&&(m*=60),c-=6e4*m}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var hi=[xn,On,it,Ot,mi,pi,Md,Td,_d,Ld,Rd,Ed,Cd,Br,Sn,Gr,Wr,Hr,ya,ga,Qt];var $d=new Map([["core",xd],["failsafe",[xn,On,it]],["json",Ad],["yaml11",hi],["yaml-1.1",hi]]),Id={binary:Br,bool:Vr,float:ca,floatExp:la,floatNaN:ia,floatTime:ga,int:pa,intHex:ua,intOct:ma,intTime:ya,map:xn,merge:Sn,null:Ot,omap:Gr,pairs:Wr,seq:On,set:Hr,timestamp:Qt},Dd={"tag:yaml.org,2002:binary":Br,"tag:yaml.org,2002:merge":Sn,"tag:yaml.org,2002:omap":Gr,"tag:yaml.org,2002:pairs":Wr,"tag:yaml.org,2002:set":Hr,"tag:yaml.org,2002:timestamp":Qt};function ba(e,n,t){let r=$d.get(n);if(r&&!e)return t&&!r.includes(Sn)?r.concat(Sn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let a=Array.from($d.keys()).filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${n}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)o=o.concat(a);else typeof e=="function"&&(o=e(o.slice()));return t&&(o=o.concat(Sn)),o.reduce((a,s)=>{let i=typeof s=="string"?Id[s]:s;if(!i){let l=JSON.stringify(s),c=Object.keys(Id).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return a.includes(i)||a.push(i),a},[])}var Vk=(e,n)=>e.key<n.key?-1:e.key>n.key?1:0,At=class e{constructor({compat:n,customTags:t,merge:r,resolveKnownTags:o,schema:a,sortMapEntries:s,toStringDefaults:i}){this.compat=Array.isArray(n)?ba(n,"compat"):n?ba(null,n):null,this.name=typeof a=="string"&&a||"core",this.knownTags=o?Dd:{},this.tags=ba(t,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,vn,{value:xn}),Object.defineProperty(this,an,{value:it}),Object.defineProperty(this,Jn,{value:On}),this.sortMapEntries=typeof s=="function"?s:s===!0?Vk:null}clone(){let n=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return n.tags=this.tags.slice(),n}};function jd(e,n){let t=[],r=n.directives===!0;if(n.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(t.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&t.push("---");let o=na(e,n),{commentString:a}=o.options;if(e.commentBefore){t.length!==1&&t.unshift("");let l=a(e.commentBefore);t.unshift(fn(l,""))}let s=!1,i=null;if(e.contents){if(q(e.contents)){if(e.contents.spaceBefore&&r&&t.push(""),e.contents.commentBefore){let d=a(e.contents.commentBefore);t.push(fn(d,""))}o.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>s=!0,c=Zn(e.contents,o,()=>i=null,l);i&&(c+=$n(c,"",a(i))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(Zn(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=a(e.comment);l.includes(`
`)?(t.push("..."),t.push(fn(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=e.comment;l&&s&&(l=l.replace(/^\n+/,"")),l&&((!s||i)&&t[t.length-1]!==""&&t.push(""),t.push(fn(a(l),"")))}return t.join(`
`)+`
`}var lt=class e{constructor(n,t,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,He,{value:Ho});let o=null;typeof t=="function"||Array.isArray(t)?o=t:r===void 0&&t&&(r=t,t=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=a;let{version:s}=a;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Nn({version:s}),this.setSchema(s,r),this.contents=n===void 0?null:this.createNode(n,o,r)}clone(){let n=Object.create(e.prototype,{[He]:{value:Ho}});return n.commentBefore=this.commentBefore,n.comment=this.comment,n.errors=this.errors.slice(),n.warnings=this.warnings.slice(),n.options=Object.assign({},this.options),this.directives&&(n.directives=this.directives.clone()),n.schema=this.schema.clone(),n.contents=q(this.contents)?this.contents.clone(n.schema):this.contents,this.range&&(n.range=this.range.slice()),n}add(n){Xt(this.contents)&&this.contents.add(n)}addIn(n,t){Xt(this.contents)&&this.contents.addIn(n,t)}createAlias(n,t){if(!n.anchor){let r=ei(this);n.anchor=!t||r.has(t)?ni(t||"a",r):t}return new Yn(n.anchor)}createNode(n,t,r){let o;if(typeof t=="function")n=t.call({"":n},"",n),o=t;else if(Array.isArray(t)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,R=t.filter(g).map(String);R.length>0&&(t=t.concat(R)),o=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:a,anchorPrefix:s,flow:i,keepUndefined:l,onTagObj:c,tag:d}=r??{},{onAnchor:m,setAnchors:p,sourceObjects:u}=yd(this,s||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:l??!1,onAnchor:m,onTagObj:c,replacer:o,schema:this.schema,sourceObjects:u},f=Qn(n,d,y);return i&&U(f)&&(f.flow=!0),p(),f}createPair(n,t,r={}){let o=this.createNode(n,null,r),a=this.createNode(t,null,r);return new de(o,a)}delete(n){return Xt(this.contents)?this.contents.delete(n):!1}deleteIn(n){return qt(n)?this.contents==null?!1:(this.contents=null,!0):Xt(this.contents)?this.contents.deleteIn(n):!1}get(n,t){return U(this.contents)?this.contents.get(n,t):void 0}getIn(n,t){return qt(n)?!t&&D(this.contents)?this.contents.value:this.contents:U(this.contents)?this.contents.getIn(n,t):void 0}has(n){return U(this.contents)?this.contents.has(n):!1}hasIn(n){return qt(n)?this.contents!==void 0:U(this.contents)?this.contents.hasIn(n):!1}set(n,t){this.contents==null?this.contents=Ir(this.schema,[n],t):Xt(this.contents)&&this.contents.set(n,t)}setIn(n,t){qt(n)?this.contents=t:this.contents==null?this.contents=Ir(this.schema,Array.from(n),t):Xt(this.contents)&&this.contents.setIn(n,t)}setSchema(n,t={}){typeof n=="number"&&(n=String(n));let r;switch(n){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Nn({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=n:this.directives=new Nn({version:n}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(n);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=new At(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:n,jsonArg:t,mapAsMap:r,maxAliasCount:o,onAnchor:a,reviver:s}={}){let i={anchors:new Map,doc:this,keep:!n,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Re(this.contents,t??"",i);if(typeof a=="function")for(let{count:c,res:d}of i.anchors.values())a(d,c);return typeof s=="function"?ot(s,{"":l},"",l):l}toJSON(n,t){return this.toJS({json:!0,jsonArg:n,mapAsMap:!1,onAnchor:t})}toString(n={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in n&&(!Number.isInteger(n.indent)||Number(n.indent)<=0)){let t=JSON.stringify(n.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return jd(this,n)}};function Xt(e){if(U(e))return!0;throw new Error("Expected a YAML collection as document contents")}var qr=class extends Error{constructor(n,t,r,o){super(),this.name=n,this.code=r,this.message=o,this.pos=t}},An=class extends qr{constructor(n,t,r){super("YAMLParseError",n,t,r)}},Ur=class extends qr{constructor(n,t,r){super("YAMLWarning",n,t,r)}};function In(e,{flow:n,indicator:t,next:r,offset:o,onError:a,parentIndent:s,startOnNewline:i}){let l=!1,c=i,d=i,m="",p="",u=!1,y=!1,f=null,g=null,R=null,S=null,E=null,_=null,M=null;for(let v of e)switch(y&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&a(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),f&&(c&&v.type!=="comment"&&v.type!=="newline"&&a(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),v.type){case"space":!n&&(t!=="doc-start"||r?.type!=="flow-collection")&&v.source.includes("	")&&(f=v),d=!0;break;case"comment":{d||a(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let L=v.source.substring(1)||" ";m?m+=p+L:m=L,p="",c=!1;break}case"newline":c?m?m+=v.source:(!_||t!=="seq-item-ind")&&(l=!0):p+=v.source,c=!0,u=!0,(g||R)&&(S=v),d=!0;break;case"anchor":g&&a(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&a(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=v,M??(M=v.offset),c=!1,d=!1,y=!0;break;case"tag":{R&&a(v,"MULTIPLE_TAGS","A node can have at most one tag"),R=v,M??(M=v.offset),c=!1,d=!1,y=!0;break}case t:(g||R)&&a(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),_&&a(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${n??"collection"}`),_=v,c=t==="seq-item-ind"||t==="explicit-key-ind",d=!1;break;case"comma":if(n){E&&a(v,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`),E=v,c=!1,d=!1;break}default:a(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} token`),c=!1,d=!1}let C=e[e.length-1],N=C?C.offset+C.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&a(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(c&&f.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&a(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:_,spaceBefore:l,comment:m,hasNewline:u,anchor:g,tag:R,newlineAfterProp:S,end:N,start:M??N}}function ct(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let n of e.end)if(n.type==="newline")return!0}return!1;case"flow-collection":for(let n of e.items){for(let t of n.start)if(t.type==="newline")return!0;if(n.sep){for(let t of n.sep)if(t.type==="newline")return!0}if(ct(n.key)||ct(n.value))return!0}return!1;default:return!0}}function zr(e,n,t){if(n?.type==="flow-collection"){let r=n.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&ct(n)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function ka(e,n,t){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(a,s)=>a===s||D(a)&&D(s)&&a.value===s.value;return n.some(a=>o(a.key,t))}var Fd="All mapping items must start at the same column";function Vd({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=a?.nodeClass??he,i=new s(t.schema);t.atRoot&&(t.atRoot=!1);let l=r.offset,c=null;for(let d of r.items){let{start:m,key:p,sep:u,value:y}=d,f=In(m,{indicator:"explicit-key-ind",next:p??u?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),g=!f.found;if(g){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",Fd)),!f.anchor&&!f.tag&&!u){c=f.end,f.comment&&(i.comment?i.comment+=`
`+f.comment:i.comment=f.comment);continue}(f.newlineAfterProp||ct(p))&&o(p??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else f.found?.indent!==r.indent&&o(l,"BAD_INDENT",Fd);t.atKey=!0;let R=f.end,S=p?e(t,p,f,o):n(t,R,m,null,f,o);t.schema.compat&&zr(r.indent,p,o),t.atKey=!1,ka(t,i.items,S)&&o(R,"DUPLICATE_KEY","Map keys must be unique");let E=In(u??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=E.end,E.found){g&&(y?.type==="block-map"&&!E.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&f.start<E.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let _=y?e(t,y,E,o):n(t,l,u,null,E,o);t.schema.compat&&zr(r.indent,y,o),l=_.range[2];let M=new de(S,_);t.options.keepSourceTokens&&(M.srcToken=d),i.items.push(M)}else{g&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),E.comment&&(S.comment?S.comment+=`
`+E.comment:S.comment=E.comment);let _=new de(S);t.options.keepSourceTokens&&(_.srcToken=d),i.items.push(_)}}return c&&c<l&&o(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,c??l],i}function Bd({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=a?.nodeClass??Fe,i=new s(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=r.offset,c=null;for(let{start:d,value:m}of r.items){let p=In(d,{indicator:"seq-item-ind",next:m,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||m)m?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(i.comment=p.comment);continue}let u=m?e(t,m,p,o):n(t,p.end,d,null,p,o);t.schema.compat&&zr(r.indent,m,o),l=u.range[2],i.items.push(u)}return i.range=[r.offset,l,c??l],i}function Dn(e,n,t,r){let o="";if(e){let a=!1,s="";for(let i of e){let{source:l,type:c}=i;switch(c){case"space":a=!0;break;case"comment":{t&&!a&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";o?o+=s+d:o=d,s="";break}case"newline":o&&(s+=l),a=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}n+=l.length}}return{comment:o,offset:n}}var yi="Block collections are not allowed within flow collections",gi=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Wd({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=r.start.source==="{",i=s?"flow map":"flow sequence",l=a?.nodeClass??(s?he:Fe),c=new l(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let m=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let R=r.items[g],{start:S,key:E,sep:_,value:M}=R,C=In(S,{flow:i,indicator:"explicit-key-ind",next:E??_?.[0],offset:m,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!C.found){if(!C.anchor&&!C.tag&&!_&&!M){g===0&&C.comma?o(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):g<r.items.length-1&&o(C.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),C.comment&&(c.comment?c.comment+=`
`+C.comment:c.comment=C.comment),m=C.end;continue}!s&&t.options.strict&&ct(E)&&o(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)C.comma&&o(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(C.comma||o(C.start,"MISSING_CHAR",`Missing , between ${i} items`),C.comment){let N="";e:for(let v of S)switch(v.type){case"comma":case"space":break;case"comment":N=v.source.substring(1);break e;default:break e}if(N){let v=c.items[c.items.length-1];W(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+N:v.comment=N,C.comment=C.comment.substring(N.length+1)}}if(!s&&!_&&!C.found){let N=M?e(t,M,C,o):n(t,C.end,_,null,C,o);c.items.push(N),m=N.range[2],gi(M)&&o(N.range,"BLOCK_IN_FLOW",yi)}else{t.atKey=!0;let N=C.end,v=E?e(t,E,C,o):n(t,N,S,null,C,o);gi(E)&&o(v.range,"BLOCK_IN_FLOW",yi),t.atKey=!1;let L=In(_??[],{flow:i,indicator:"map-value-ind",next:M,offset:v.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(L.found){if(!s&&!C.found&&t.options.strict){if(_)for(let B of _){if(B===L.found)break;if(B.type==="newline"){o(B,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}C.start<L.found.offset-1024&&o(L.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else M&&("source"in M&&M.source?.[0]===":"?o(M,"MISSING_CHAR",`Missing space after : in ${i}`):o(L.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let b=M?e(t,M,L,o):L.found?n(t,L.end,_,null,L,o):null;b?gi(M)&&o(b.range,"BLOCK_IN_FLOW",yi):L.comment&&(v.comment?v.comment+=`
`+L.comment:v.comment=L.comment);let ce=new de(v,b);if(t.options.keepSourceTokens&&(ce.srcToken=R),s){let B=c;ka(t,B.items,v)&&o(N,"DUPLICATE_KEY","Map keys must be unique"),B.items.push(ce)}else{let B=new he(t.schema);B.flow=!0,B.items.push(ce);let ae=(b??v).range;B.range=[v.range[0],ae[1],ae[2]],c.items.push(B)}m=b?b.range[2]:L.end}}let p=s?"}":"]",[u,...y]=r.end,f=m;if(u?.source===p)f=u.offset+u.source.length;else{let g=i[0].toUpperCase()+i.substring(1),R=d?`${g} must end with a ${p}`:`${g} in block collection must be sufficiently indented and end with a ${p}`;o(m,d?"MISSING_CHAR":"BAD_INDENT",R),u&&u.source.length!==1&&y.unshift(u)}if(y.length>0){let g=Dn(y,f,t.options.strict,o);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[r.offset,f,g.offset]}else c.range=[r.offset,f,f];return c}function bi(e,n,t,r,o,a){let s=t.type==="block-map"?Vd(e,n,t,r,a):t.type==="block-seq"?Bd(e,n,t,r,a):Wd(e,n,t,r,a),i=s.constructor;return o==="!"||o===i.tagName?(s.tag=i.tagName,s):(o&&(s.tag=o),s)}function Gd(e,n,t,r,o){let a=r.tag,s=a?n.directives.tagName(a.source,p=>o(a,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:u}=r,y=p&&a?p.offset>a.offset?p:a:p??a;y&&(!u||u.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!a||!s||s==="!"||s===he.tagName&&i==="map"||s===Fe.tagName&&i==="seq")return bi(e,n,t,o,s);let l=n.schema.tags.find(p=>p.tag===s&&p.collection===i);if(!l){let p=n.schema.knownTags[s];if(p?.collection===i)n.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(a,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):o(a,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),bi(e,n,t,o,s)}let c=bi(e,n,t,o,s,l),d=l.resolve?.(c,p=>o(a,"TAG_RESOLVE_FAILED",p),n.options)??c,m=q(d)?d:new T(d);return m.range=c.range,m.tag=s,l?.format&&(m.format=l.format),m}function wa(e,n,t){let r=n.offset,o=Bk(n,e.options.strict,t);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let a=o.mode===">"?T.BLOCK_FOLDED:T.BLOCK_LITERAL,s=n.source?Wk(n.source):[],i=s.length;for(let f=s.length-1;f>=0;--f){let g=s[f][1];if(g===""||g==="\r")i=f;else break}if(i===0){let f=o.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",g=r+o.length;return n.source&&(g+=n.source.length),{value:f,type:a,comment:o.comment,range:[r,g,g]}}let l=n.indent+o.indent,c=n.offset+o.length,d=0;for(let f=0;f<i;++f){let[g,R]=s[f];if(R===""||R==="\r")o.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(c+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=g.length),d=f,l===0&&!e.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=g.length+R.length+1}for(let f=s.length-1;f>=i;--f)s[f][0].length>l&&(i=f+1);let m="",p="",u=!1;for(let f=0;f<d;++f)m+=s[f][0].slice(l)+`
`;for(let f=d;f<i;++f){let[g,R]=s[f];c+=g.length+R.length+1;let S=R[R.length-1]==="\r";if(S&&(R=R.slice(0,-1)),R&&g.length<l){let _=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;t(c-R.length-(S?2:1),"BAD_INDENT",_),g=""}a===T.BLOCK_LITERAL?(m+=p+g.slice(l)+R,p=`
`):g.length>l||R[0]==="	"?(p===" "?p=`
`:!u&&p===`
`&&(p=`

`),m+=p+g.slice(l)+R,p=`
`,u=!0):R===""?p===`
`?m+=`
`:p=`
`:(m+=p+R,p=" ",u=!1)}switch(o.chomp){case"-":break;case"+":for(let f=i;f<s.length;++f)m+=`
`+s[f][0].slice(l);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let y=r+o.length+n.source.length;return{value:m,type:a,comment:o.comment,range:[r,y,y]}}function Bk({offset:e,props:n},t,r){if(n[0].type!=="block-scalar-header")return r(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=n[0],a=o[0],s=0,i="",l=-1;for(let p=1;p<o.length;++p){let u=o[p];if(!i&&(u==="-"||u==="+"))i=u;else{let y=Number(u);!s&&y?s=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let c=!1,d="",m=o.length;for(let p=1;p<n.length;++p){let u=n[p];switch(u.type){case"space":c=!0;case"newline":m+=u.source.length;break;case"comment":t&&!c&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),m+=u.source.length,d=u.source.substring(1);break;case"error":r(u,"UNEXPECTED_TOKEN",u.message),m+=u.source.length;break;default:{let y=`Unexpected token in block scalar header: ${u.type}`;r(u,"UNEXPECTED_TOKEN",y);let f=u.source;f&&typeof f=="string"&&(m+=f.length)}}}return{mode:a,indent:s,chomp:i,comment:d,length:m}}function Wk(e){let n=e.split(/\n( *)/),t=n[0],r=t.match(/^( *)/),a=[r?.[1]?[r[1],t.slice(r[1].length)]:["",t]];for(let s=1;s<n.length;s+=2)a.push([n[s],n[s+1]]);return a}function va(e,n,t){let{offset:r,type:o,source:a,end:s}=e,i,l,c=(p,u,y)=>t(r+p,u,y);switch(o){case"scalar":i=T.PLAIN,l=Gk(a,c);break;case"single-quoted-scalar":i=T.QUOTE_SINGLE,l=Kk(a,c);break;case"double-quoted-scalar":i=T.QUOTE_DOUBLE,l=Hk(a,c);break;default:return t(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+a.length,r+a.length]}}let d=r+a.length,m=Dn(s,d,n,t);return{value:l,type:i,comment:m.comment,range:[r,d,m.offset]}}function Gk(e,n){let t="";switch(e[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${e[0]}`;break}case"@":case"`":{t=`reserved character ${e[0]}`;break}}return t&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Kd(e)}function Kk(e,n){return(e[e.length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),Kd(e.slice(1,-1)).replace(/''/g,"'")}function Kd(e){let n=/(.*?)\r?\n/sy,t=n.exec(e);if(!t)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let a=t[1].replace(r,""),s=" ",i=n.lastIndex;for(;t=n.exec(e);){let c=t[1].replace(o,"");c===""?s===`
`?a+=s:s=`
`:(a+=s+c,s=" "),i=n.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,t=l.exec(e),a+s+(t?.[1]??"")}function Hk(e,n){let t="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:a,offset:s}=qk(e,r);t+=a,r=s}else if(o==="\\"){let a=e[++r],s=Uk[a];if(s)t+=s;else if(a===`
`)for(a=e[r+1];a===" "||a==="	";)a=e[++r+1];else if(a==="\r"&&e[r+1]===`
`)for(a=e[++r+1];a===" "||a==="	";)a=e[++r+1];else if(a==="x"||a==="u"||a==="U"){let i=a==="x"?2:a==="u"?4:8;t+=zk(e,r+1,i,n),r+=i}else{let i=e.substr(r-1,2);n(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),t+=i}}else if(o===" "||o==="	"){let a=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(t+=r>a?e.slice(a,r+1):o)}else t+=o}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),t}function qk(e,n){let t="",r=e[n+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[n+2]!==`
`);)r===`
`&&(t+=`
`),n+=1,r=e[n+1];return t||(t=" "),{fold:t,offset:n}}var Uk={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function zk(e,n,t,r){let o=e.substr(n,t),s=o.length===t&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(s)}catch{let i=e.substr(n-2,t+2);return r(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function ki(e,n,t,r){let{value:o,type:a,comment:s,range:i}=n.type==="block-scalar"?wa(e,n,r):va(n,e.options.strict,r),l=t?e.directives.tagName(t.source,m=>r(t,"TAG_RESOLVE_FAILED",m)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[an]:l?c=Jk(e.schema,o,l,t,r):n.type==="scalar"?c=Yk(e,o,n,r):c=e.schema[an];let d;try{let m=c.resolve(o,p=>r(t??n,"TAG_RESOLVE_FAILED",p),e.options);d=D(m)?m:new T(m)}catch(m){let p=m instanceof Error?m.message:String(m);r(t??n,"TAG_RESOLVE_FAILED",p),d=new T(o)}return d.range=i,d.source=o,a&&(d.type=a),l&&(d.tag=l),c.format&&(d.format=c.format),s&&(d.comment=s),d}function Jk(e,n,t,r,o){if(t==="!")return e[an];let a=[];for(let i of e.tags)if(!i.collection&&i.tag===t)if(i.default&&i.test)a.push(i);else return i;for(let i of a)if(i.test?.test(n))return i;let s=e.knownTags[t];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[an])}function Yk({atKey:e,directives:n,schema:t},r,o,a){let s=t.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||t[an];if(t.compat){let i=t.compat.find(l=>l.default&&l.test?.test(r))??t[an];if(s.tag!==i.tag){let l=n.tagString(s.tag),c=n.tagString(i.tag),d=`Value may be parsed as either ${l} or ${c}`;a(o,"TAG_RESOLVE_FAILED",d,!0)}}return s}function Hd(e,n,t){if(n){t??(t=n.length);for(let r=t-1;r>=0;--r){let o=n[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=n[++r];o?.type==="space";)e+=o.source.length,o=n[++r];break}}return e}var Qk={composeNode:wi,composeEmptyNode:Sa};function wi(e,n,t,r){let o=e.atKey,{spaceBefore:a,comment:s,anchor:i,tag:l}=t,c,d=!0;switch(n.type){case"alias":c=Xk(e,n,r),(i||l)&&r(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ki(e,n,l,r),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=Gd(Qk,e,n,t,r),i&&(c.anchor=i.source.substring(1))}catch(m){let p=m instanceof Error?m.message:String(m);r(n,"RESOURCE_EXHAUSTION",p)}break;default:{let m=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;r(n,"UNEXPECTED_TOKEN",m),d=!1}}return c??(c=Sa(e,n.offset,void 0,null,t,r)),i&&c.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!D(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(c.spaceBefore=!0),s&&(n.type==="scalar"&&n.source===""?c.comment=s:c.commentBefore=s),e.options.keepSourceTokens&&d&&(c.srcToken=n),c}function Sa(e,n,t,r,{spaceBefore:o,comment:a,anchor:s,tag:i,end:l},c){let d={type:"scalar",offset:Hd(n,t,r),indent:-1,source:""},m=ki(e,d,i,c);return s&&(m.anchor=s.source.substring(1),m.anchor===""&&c(s,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(m.spaceBefore=!0),a&&(m.comment=a,m.range[2]=l),m}function Xk({options:e},{offset:n,source:t,end:r},o){let a=new Yn(t.substring(1));a.source===""&&o(n,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&o(n+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=n+t.length,i=Dn(r,s,e.strict,o);return a.range=[n,s,i.offset],i.comment&&(a.comment=i.comment),a}function qd(e,n,{offset:t,start:r,value:o,end:a},s){let i=Object.assign({_directives:n},e),l=new lt(void 0,i),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=In(r,{indicator:"doc-start",next:o??a?.[0],offset:t,onError:s,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!d.hasNewline&&s(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?wi(c,o,d,s):Sa(c,d.end,r,null,d,s);let m=l.contents.range[2],p=Dn(a,m,!1,s);return p.comment&&(l.comment=p.comment),l.range=[t,m,p.offset],l}function Jr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:n,source:t}=e;return[n,n+(typeof t=="string"?t.length:1)]}function Ud(e){let n="",t=!1,r=!1;for(let o=0;o<e.length;++o){let a=e[o];switch(a[0]){case"#":n+=(n===""?"":r?`

`:`
`)+(a.substring(1)||" "),t=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:n,afterEmptyLine:r}}var Zt=class{constructor(n={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,r,o,a)=>{let s=Jr(t);a?this.warnings.push(new Ur(s,r,o)):this.errors.push(new An(s,r,o))},this.directives=new Nn({version:n.version||"1.2"}),this.options=n}decorate(n,t){let{comment:r,afterEmptyLine:o}=Ud(this.prelude);if(r){let a=n.contents;if(t)n.comment=n.comment?`${n.comment}
${r}`:r;else if(o||n.directives.docStart||!a)n.commentBefore=r;else if(U(a)&&!a.flow&&a.items.length>0){let s=a.items[0];W(s)&&(s=s.key);let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}else{let s=a.commentBefore;a.commentBefore=s?`${r}
${s}`:r}}if(t){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ud(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,r=-1){for(let o of n)yield*this.next(o);yield*this.end(t,r)}*next(n){switch(n.type){case"directive":this.directives.add(n.source,(t,r,o)=>{let a=Jr(n);a[0]+=t,this.onError(a,"BAD_DIRECTIVE",r,o)}),this.prelude.push(n.source),this.atDirectives=!0;break;case"document":{let t=qd(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{let t=n.source?`${n.message}: ${JSON.stringify(n.source)}`:n.message,r=new An(Jr(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new An(Jr(n),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let t=Dn(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new An(Jr(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){let r=Object.assign({_directives:this.directives},this.options),o=new lt(void 0,r);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,t,t],this.decorate(o,!1),yield o}}};var mt={};$o(mt,{BOM:()=>Yr,DOCUMENT:()=>Qr,FLOW_END:()=>Xr,SCALAR:()=>er,createScalarToken:()=>Jd,isCollection:()=>nw,isScalar:()=>tw,prettyToken:()=>rw,resolveAsScalar:()=>zd,setScalarValue:()=>Yd,stringify:()=>Xd,tokenType:()=>xi,visit:()=>dt});function zd(e,n=!0,t){if(e){let r=(o,a,s)=>{let i=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(t)t(i,a,s);else throw new An([i,i+1],a,s)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return va(e,n,r);case"block-scalar":return wa({options:{strict:n}},e,r)}}return null}function Jd(e,n){let{implicitKey:t=!1,indent:r,inFlow:o=!1,offset:a=-1,type:s="PLAIN"}=n,i=Xn({type:s,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=n.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let c=i.indexOf(`
`),d=i.substring(0,c),m=i.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:a,indent:r,source:d}];return Qd(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:a,indent:r,props:p,source:m}}case'"':return{type:"double-quoted-scalar",offset:a,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:a,indent:r,source:i,end:l};default:return{type:"scalar",offset:a,indent:r,source:i,end:l}}}function Yd(e,n,t={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:a=!1,type:s}=t,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!s)switch(e.type){case"single-quoted-scalar":s="QUOTE_SINGLE";break;case"double-quoted-scalar":s="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:s="PLAIN"}let l=Xn({type:s,value:n},{implicitKey:o||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Zk(e,l);break;case'"':vi(e,l,"double-quoted-scalar");break;case"'":vi(e,l,"single-quoted-scalar");break;default:vi(e,l,"scalar")}}function Zk(e,n){let t=n.indexOf(`
`),r=n.substring(0,t),o=n.substring(t+1)+`
`;if(e.type==="block-scalar"){let a=e.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=r,e.source=o}else{let{offset:a}=e,s="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:a,indent:s,source:r}];Qd(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:s,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:s,props:i,source:o})}}function Qd(e,n){if(n)for(let t of n)switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),!0}return!1}function vi(e,n,t){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=t,e.source=n;break;case"block-scalar":{let r=e.props.slice(1),o=n.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let a of r)a.offset+=o;delete e.props,Object.assign(e,{type:t,source:n,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+n.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:n,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(a=>a.type==="space"||a.type==="comment"||a.type==="newline"):[];for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:t,indent:r,source:n,end:o})}}}var Xd=e=>"type"in e?Oa(e):xa(e);function Oa(e){switch(e.type){case"block-scalar":{let n="";for(let t of e.props)n+=Oa(t);return n+e.source}case"block-map":case"block-seq":{let n="";for(let t of e.items)n+=xa(t);return n}case"flow-collection":{let n=e.start.source;for(let t of e.items)n+=xa(t);for(let t of e.end)n+=t.source;return n}case"document":{let n=xa(e);if(e.end)for(let t of e.end)n+=t.source;return n}default:{let n=e.source;if("end"in e&&e.end)for(let t of e.end)n+=t.source;return n}}}function xa({start:e,key:n,sep:t,value:r}){let o="";for(let a of e)o+=a.source;if(n&&(o+=Oa(n)),t)for(let a of t)o+=a.source;return r&&(o+=Oa(r)),o}var Si=Symbol("break visit"),ew=Symbol("skip children"),Zd=Symbol("remove item");function dt(e,n){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),em(Object.freeze([]),e,n)}dt.BREAK=Si;dt.SKIP=ew;dt.REMOVE=Zd;dt.itemAtPath=(e,n)=>{let t=e;for(let[r,o]of n){let a=t?.[r];if(a&&"items"in a)t=a.items[o];else return}return t};dt.parentCollection=(e,n)=>{let t=dt.itemAtPath(e,n.slice(0,-1)),r=n[n.length-1][0],o=t?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function em(e,n,t){let r=t(n,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let a=n[o];if(a&&"items"in a){for(let s=0;s<a.items.length;++s){let i=em(Object.freeze(e.concat([[o,s]])),a.items[s],t);if(typeof i=="number")s=i-1;else{if(i===Si)return Si;i===Zd&&(a.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(n,e))}}return typeof r=="function"?r(n,e):r}var Yr="\uFEFF",Qr="",Xr="",er="",nw=e=>!!e&&"items"in e,tw=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function rw(e){switch(e){case Yr:return"<BOM>";case Qr:return"<DOC>";case Xr:return"<FLOW_END>";case er:return"<SCALAR>";default:return JSON.stringify(e)}}function xi(e){switch(e){case Yr:return"byte-order-mark";case Qr:return"doc-mode";case Xr:return"flow-error-end";case er:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Pn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var nm=new Set("0123456789ABCDEFabcdef"),ow=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Aa=new Set(",[]{}"),aw=new Set(` ,[]{}
\r	`),Oi=e=>!e||aw.has(e),Rn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(n,t=!1){if(n){if(typeof n!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+n:n,this.lineEndPos=null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let n=this.pos,t=this.buffer[n];for(;t===" "||t==="	";)t=this.buffer[++n];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[n+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(n){let t=this.buffer[n];if(this.indentNext>0){let r=0;for(;t===" ";)t=this.buffer[++r+n];if(t==="\r"){let o=this.buffer[r+n+1];if(o===`
`||!o&&!this.atEnd)return n+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?n+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(n,3);if((r==="---"||r==="...")&&Pn(this.buffer[n+3]))return-1}return n}getLine(){let n=this.lineEndPos;return(typeof n!="number"||n!==-1&&n<this.pos)&&(n=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=n),n===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[n-1]==="\r"&&(n-=1),this.buffer.substring(this.pos,n))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(n){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=n,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(n){switch(n){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let n=this.getLine();if(n===null)return this.setNext("stream");if(n[0]===Yr&&(yield*this.pushCount(1),n=n.substring(1)),n[0]==="%"){let t=n.length,r=n.indexOf("#");for(;r!==-1;){let a=n[r-1];if(a===" "||a==="	"){t=r-1;break}else r=n.indexOf("#",r+1)}for(;;){let a=n[t-1];if(a===" "||a==="	")t-=1;else break}let o=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(n.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(n.length-t),yield*this.pushNewline(),"stream"}return yield Qr,yield*this.parseLineStart()}*parseLineStart(){let n=this.charAt(0);if(!n&&!this.atEnd)return this.setNext("line-start");if(n==="-"||n==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&Pn(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Pn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[n,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((n==="-"||n==="?"||n===":")&&Pn(t)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let n=this.getLine();if(n===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(n[t]){case"#":yield*this.pushCount(n.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Oi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(n.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let n,t,r=-1;do n=yield*this.pushNewline(),n>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(n+t>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Pn(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Xr,yield*this.parseLineStart();let a=0;for(;o[a]===",";)a+=yield*this.pushCount(1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),o[a]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Oi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||Pn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let n=this.charAt(0),t=this.buffer.indexOf(n,this.pos+1);if(n==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let a=0;for(;this.buffer[t-1-a]==="\\";)a+=1;if(a%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.substring(0,t),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let a=this.continueScalar(o+1);if(a===-1)break;o=r.indexOf(`
`,a)}o!==-1&&(t=o-(r[o-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let n=this.pos;for(;;){let t=this.buffer[++n];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Pn(t)||t==="#")}*parseBlockScalar(){let n=this.pos-1,t=0,r;e:for(let a=this.pos;r=this.buffer[a];++a)switch(r){case" ":t+=1;break;case`
`:n=a,t=0;break;case"\r":{let s=this.buffer[a+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(n+1);if(a===-1)break;n=this.buffer.indexOf(`
`,a)}while(n!==-1);if(n===-1){if(!this.atEnd)return this.setNext("block-scalar");n=this.buffer.length}}let o=n+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];n=o-1}else if(!this.blockScalarKeep)do{let a=n-1,s=this.buffer[a];s==="\r"&&(s=this.buffer[--a]);let i=a;for(;s===" ";)s=this.buffer[--a];if(s===`
`&&a>=this.pos&&a+1+t>i)n=a;else break}while(!0);return yield er,yield*this.pushToIndex(n+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let n=this.flowLevel>0,t=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let a=this.buffer[r+1];if(Pn(a)||n&&Aa.has(a))break;t=r}else if(Pn(o)){let a=this.buffer[r+1];if(o==="\r"&&(a===`
`?(r+=1,o=`
`,a=this.buffer[r+1]):t=r),a==="#"||n&&Aa.has(a))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(n&&Aa.has(o))break;t=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield er,yield*this.pushToIndex(t+1,!0),n?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(n,t){let r=this.buffer.slice(this.pos,n);return r?(yield r,this.pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let n=0;e:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue e;case"&":n+=yield*this.pushUntil(Oi),n+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,r=this.charAt(1);if(Pn(r)||t&&Aa.has(r)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue e}}}break e}return n}*pushTag(){if(this.charAt(1)==="<"){let n=this.pos+2,t=this.buffer[n];for(;!Pn(t)&&t!==">";)t=this.buffer[++n];return yield*this.pushToIndex(t===">"?n+1:n,!1)}else{let n=this.pos+1,t=this.buffer[n];for(;t;)if(ow.has(t))t=this.buffer[++n];else if(t==="%"&&nm.has(this.buffer[n+1])&&nm.has(this.buffer[n+2]))t=this.buffer[n+=3];else break;return yield*this.pushToIndex(n,!1)}}*pushNewline(){let n=this.buffer[this.pos];return n===`
`?yield*this.pushCount(1):n==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(n){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||n&&r==="	");let o=t-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=t),o}*pushUntil(n){let t=this.pos,r=this.buffer[t];for(;!n(r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function pt(e,n){for(let t=0;t<e.length;++t)if(e[t].type===n)return!0;return!1}function tm(e){for(let n=0;n<e.length;++n)switch(e[n].type){case"space":case"comment":case"newline":break;default:return n}return-1}function om(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Pa(e){switch(e.type){case"document":return e.start;case"block-map":{let n=e.items[e.items.length-1];return n.sep??n.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function nr(e){if(e.length===0)return[];let n=e.length;e:for(;--n>=0;)switch(e[n].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++n]?.type==="space";);return e.splice(n,e.length)}function Ra(e,n){if(n.length<1e5)Array.prototype.push.apply(e,n);else for(let t=0;t<n.length;++t)e.push(n[t])}function rm(e){if(e.start.type==="flow-seq-start")for(let n of e.items)n.sep&&!n.value&&!pt(n.start,"explicit-key-ind")&&!pt(n.sep,"map-value-ind")&&(n.key&&(n.value=n.key),delete n.key,om(n.value)?n.value.end?Ra(n.value.end,n.sep):n.value.end=n.sep:Ra(n.start,n.sep),delete n.sep)}var tr=class{constructor(n){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Rn,this.onNewLine=n}*parse(n,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(n,t))yield*this.next(r);t||(yield*this.end())}*next(n){if(this.source=n,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;return}let t=xi(n);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.length}else{let r=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.peek(1);if(this.type==="doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)return yield*this.stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(n);case"block-scalar":return yield*this.blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(n){let t=n??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type==="document"&&(t.indent=0),t.type==="flow-collection"&&rm(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.push(t);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=t;else{Object.assign(o,{key:t,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:t}):o.value=t;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:t,sep:[]}):o.sep?o.value=t:Object.assign(o,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let o=t.items[t.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&tm(o.start)===-1&&(t.indent===0||o.start.every(a=>a.type!=="comment"||a.indent<t.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{tm(n.start)!==-1?(yield*this.pop(),yield*this.step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let t=this.startBlockValue(n);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type==="map-value-ind"){let t=Pa(this.peek(2)),r=nr(t),o;n.end?(o=n.end,o.push(this.sourceToken),delete n.end):o=[this.sourceToken];let a={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:r,key:n,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,n.indent)){let o=n.items[n.items.length-2]?.value?.end;if(Array.isArray(o)){Ra(o,t.start),o.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let r=!this.onKeyLine&&this.indent===n.indent,o=r&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",a=[];if(o&&t.sep&&!t.value){let s=[];for(let i=0;i<t.sep.length;++i){let l=t.sep[i];switch(l.type){case"newline":s.push(i);break;case"space":break;case"comment":l.indent>n.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(a=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":o||t.value?(a.push(this.sourceToken),n.items.push({start:a}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):o||t.value?(a.push(this.sourceToken),n.items.push({start:a,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if(pt(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(om(t.key)&&!pt(t.sep,"newline")){let s=nr(t.start),i=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:i,sep:l}]})}else a.length>0?t.sep=t.sep.concat(a,this.sourceToken):t.sep.push(this.sourceToken);else if(pt(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let s=nr(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||o?n.items.push({start:a,key:null,sep:[this.sourceToken]}):pt(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||t.value?(n.items.push({start:a,key:s,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(n);if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!pt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&n.items.push({start:a});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,n.indent)){let o=n.items[n.items.length-2]?.value?.end;if(Array.isArray(o)){Ra(o,t.start),o.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=n.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==n.indent)break;t.value||pt(t.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>n.indent){let r=this.startBlockValue(n);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let t=n.items[n.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(n.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?n.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?n.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!t||t.value?n.items.push({start:[],key:o,sep:[]}):t.sep?this.stack.push(o):Object.assign(t,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let r=this.startBlockValue(n);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===n.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Pa(r),a=nr(o);rm(n);let s=n.end.splice(1,n.end.length);s.push(this.sourceToken);let i={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:a,key:n,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let t=Pa(n),r=nr(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=Pa(n),r=nr(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(n,t){return this.type!=="comment"||this.indent<=t?!1:n.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(n){this.type!=="doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function am(){let e=new Rn,n=e;for(let t of["parseFlowCollection","parseQuotedScalar"]){let r=n[t].bind(e);n[t]=function*(){let{indentNext:o}=n;n.indentNext=0;let a=yield*r();return n.indentNext=o,a}}return e}var iw={TAB_AS_INDENT:"a tab is used as indentation, where only spaces may stand",BAD_INDENT:"the indentation does not fit the lines around it",BLOCK_AS_IMPLICIT_KEY:"a second `key: value` stands on the line of its parent key; indent it on a new line, or quote the value if its `: ` is meant as text",MULTILINE_IMPLICIT_KEY:"a key runs over several lines; a colon is missing, or the line before it is indented wrongly",BAD_DQ_ESCAPE:"a double-quoted text holds an unknown escape; write \\\\ for a backslash or use single quotes",BAD_ALIAS:"an alias or anchor is written wrongly; quote the value if `*` or `&` is meant as text",BAD_SCALAR_START:"a value begins with a character that has a meaning in YAML; quote it",TAG_RESOLVE_FAILED:"a tag (`!name`) cannot be resolved; quote the value if `!` is meant as text",RESOURCE_EXHAUSTION:"it is nested too deeply to be read"};function Ai({message:e}){return e.startsWith("Missing closing")}function sm(e){if(Ai(e))return"a quoted text that begins here is not closed";let n=iw[e.code];if(n)return n;let t=(e.message.split(/: ["\\]|\n/,1)[0]??"").replaceAll(/[^\x20-\x7e]/g,"").slice(0,120);return t.charAt(0).toLowerCase()+t.slice(1)}var cw=new At({schema:"failsafe",merge:!1,resolveKnownTags:!1}),dw={schema:cw,prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1},mw=/^---(?=[ \t\r\n]|$)/gm,pw=/^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/,uw=new Set(["block-map","block-seq","flow-collection"]);function*Ea(e){let n=0;for(let{index:t}of e.matchAll(mw)){let r=e.slice(n,t);r.includes("%")&&pw.test(r)||(t>n&&(yield*im(r,n)),n=t)}yield*im(e.slice(n),n)}function*im(e,n){let t=kw(e),r=[...lm(t,n,{lexer:new Rn,strict:!0})],o=r.flatMap(s=>s.faults);if(!fw(o)){yield*r;return}let a=[...lm(t,n,{lexer:am(),strict:!1})];yield*a.every(s=>s.faults.length===0)?a:r}function fw(e){return e.length>0&&e.length<=200&&e.every(({code:n})=>n==="yaml-syntax")}function*lm(e,n,{lexer:t,strict:r}){let o=new Zt({...dw,strict:r}),a=new tr;for(let i of t.lex(e)){for(let l of a.next(i))for(let c of o.next(l))yield Pi(c,e,n);if(hw(a)){yield{text:e,base:n,contents:null,faults:[Ri(n+a.offset)]};return}}for(let i of a.end())for(let l of o.next(i))yield Pi(l,e,n);for(let i of o.end(!1,e.length))yield Pi(i,e,n);let{errors:s}=o.streamInfo();s.length>0&&(yield{text:e,base:n,contents:null,faults:s.map(i=>dm(i,n,null))})}function hw({stack:e}){return e.length>129&&uw.has(e.at(-1)?.type??"")}function Pi(e,n,t){let{contents:r,errors:o}=e;return{text:n,base:t,contents:r,faults:o.map((a,s)=>dm(a,t,s<5?r:null))}}function dm(e,n,t){let r=Math.max(e.pos[0],0),o=Ai(e)?yw(t,r)??r:r;return{code:"yaml-syntax",offset:n+o,reason:sm(e)}}function yw(e,n){let t;return sn(e,{Scalar:(r,o)=>{if(o.range?.[1]===n)return t=o.range[0],sn.BREAK}}),t}function Ri(e){return{code:"too-deep",offset:e,reason:`maps and lists are nested deeper than ${128} levels`}}var gw=/^kind: *["']?CustomResourceDefinition["']? *\r?$/m,bw=/^ {2}(?:versions|validation):/m;function kw(e){if(!gw.test(e))return e;let n=e.search(/^spec:/m);if(n===-1)return e;let t=e.slice(n).search(bw),r=e.search(/^metadata:/m);return t===-1||r===-1||r>n?e:e.slice(0,n+t)}var um={nodes:0,depth:0};function fm({text:e,base:n,contents:t}){let r={targets:new Map,anchors:new Map,extents:new Map,base:n,fault:void 0};if(!t||!e.includes("*"))return r.targets;let{nodes:o}=Ca(t,r);return r.fault?r.fault:r.targets.size>0&&o>1e6?xw(n+Ei(t)):r.targets}function Ca(e,n){if(W(e))return mm([Ca(e.key,n),Ca(e.value,n)]);if(Te(e))return vw(e,n);if(D(e)){let o={nodes:1+Math.floor((e.source?.length??0)/32),depth:0};return e.anchor!==void 0&&Sw(e.anchor,e,o,n),o}if(!U(e))return um;e.anchor!==void 0&&n.anchors.set(e.anchor,e);let t=mm(e.items.map(o=>Ca(o,n))),r={nodes:t.nodes+1,depth:t.depth+1};return e.anchor!==void 0&&n.extents.set(e,r),r.depth>128&&(n.fault??=Ri(n.base+Ei(e))),r}function vw(e,n){let t=n.anchors.get(e.source),r=t&&n.extents.get(t);return t?r?n.targets.set(e,t):n.fault??=pm(e,n.base,"an alias stands inside the value that its anchor names"):n.fault??=pm(e,n.base,"an alias names an anchor that is not defined before it"),r??um}function Sw(e,n,t,r){r.anchors.set(e,n),r.extents.set(n,t)}function mm(e){let n=0,t=0;for(let r of e)n+=r.nodes,t=Math.max(t,r.depth);return{nodes:n,depth:t}}function xw(e){let n=`its aliases expand to more than ${1e6} nodes`;return{code:"too-many-aliases",offset:e,reason:n}}function pm(e,n,t){return{code:"yaml-syntax",offset:n+Ei(e),reason:t}}function Ei(e){return e.range?.[0]??0}var Ow="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function hm(e){let n=e.replaceAll(/[\r\n]/g,"");if(!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(n))return;let t=[],r=0,o=0;for(let a of n.replaceAll("=",""))r=(r<<6|Ow.indexOf(a))&16777215,o+=6,!(o<8)&&(o-=8,t.push(r>>o&255));return Aw(t)}function Aw(e){let n="";for(let t=0;t<e.length;){let r=Pw(e[t]??0),o=r===0?void 0:Rw(e.slice(t,t+r));n+=o??"\uFFFD",t+=o===void 0?1:r}return n}function Pw(e){return e<128?1:e>=194&&e<224?2:e>=224&&e<240?3:e>=240&&e<245?4:0}function Rw(e){try{return decodeURIComponent(e.map(n=>`%${n.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Mi="tag:yaml.org,2002:",ym=2n**63n-1n,Ew=-(2n**63n),Cw=2n**64n-1n,Mw=14,Tw=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null]),...[".nan",".NaN",".NAN"].map(e=>[e,Number.NaN]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Number.POSITIVE_INFINITY]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Number.NEGATIVE_INFINITY])]),_w=5,Lw=new Set([..."yYnNtTfFoO~"].map(e=>e.charCodeAt(0))),gm=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/,Nw=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,$w=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/,bm=/^0b([-+])([01]+)$/,Iw=/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;function Ti({text:e,tag:n,plain:t}){return n===void 0?t?_i(e):e:n.startsWith(Mi)?Vw(e,n.slice(Mi.length)):e}function km(e){let n=Ti(e);if(typeof n=="string")return n;if(typeof n=="boolean")return String(n);if(typeof n!="number")return;let t=Ni(e.text.replaceAll("_",""));return t===void 0||e.tag===`${Mi}float`?Bw(n):t>ym?void 0:t.toString()}function _i(e){if(e==="")return null;let n=e.charCodeAt(0);return Lw.has(n)?e.length>_w?e:Li(e):n===46?Dw(e):n>=48&&n<=57||n===43||n===45?jw(e):e}function Li(e){let n=Tw.get(e);return n===void 0?e:n}function Dw(e){return $w.test(e)?wm(Number(e.replaceAll("_","")),e):Li(e)}function jw(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=Fw(n);if(t!==void 0)return t;if(Nw.test(n))return wm(Number(n),e);let r=bm.exec(n);return r?+`0b${r[2]}`*(r[1]==="-"?-1:1):Li(e)}function Fw(e){if(e.length>=Mw){let l=Ni(e);return l===void 0?void 0:Number(l)}let n=gm.exec(e);if(!n)return;let[,t,r,o,a,s]=n,i=s??(r?`0x${r}`:o?`0b${o}`:`0o${a}`);return t==="-"?0-Number(i):Number(i)}function Ni(e){let n=gm.exec(e);if(!n)return;let[,t,r,o,a,s]=n,i=BigInt(s??(r?`0x${r}`:o?`0b${o}`:`0o${a}`)),l=t==="-"?-i:i;if(!(l<Ew))return l>(t===""?Cw:ym)?void 0:l}function wm(e,n){return Number.isFinite(e)?e:n}function Vw(e,n){switch(n){case"null":return _i(e)===null?null:void 0;case"bool":return Ci("boolean",e);case"int":return Ni(e.replaceAll("_",""))===void 0&&!bm.test(e)?void 0:Ci("number",e);case"float":return Ci("number",e);case"timestamp":return Iw.test(e)?e:void 0;case"binary":return hm(e);default:return e}}function Ci(e,n){let t=_i(n);return typeof t===e?t:void 0}function Bw(e){if(Number.isNaN(e))return".nan";let n=Math.fround(e);if(!Number.isFinite(n))return n>0?".inf":"-.inf";let t=1;for(;t<9&&Math.fround(Number(n.toExponential(t-1)))!==n;)t+=1;let[r="",o=""]=n.toExponential(t-1).split("e"),a=Number(o),s=Object.is(n,-0)?"-":"";return a>=-4&&a<6?s+n.toFixed(Math.max(t-1-a,0)):`${s}${r}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}var Ww="tag:yaml.org,2002:merge",Gw=200,Kw={text:"",tag:void 0,plain:!0};function Ta(e,n){let{text:t,base:r,contents:o}=e,a=fm(e);if(!("size"in a))return{value:void 0,table:n.take(),duplicates:[],fault:a};let s={text:t,base:r,aliases:a,table:n,duplicates:new Map,fault:void 0};return{value:_a(o,ev(o),s),table:n.take(),duplicates:[...s.duplicates.values()],fault:s.fault}}function _a(e,n,t){let r=Te(e)?t.aliases.get(e):e;if(D(r))return Hw(r,n,t);if(!Le(r)&&!qe(r))return qw(n,t);let o=Zw(n??tv(e,t.text),t),a=Le(r)?zw(r,t):r.items.map(s=>Uw(s,t));return t.table.close(o),a}function Hw(e,n,t){let[r,o]=nv(e,t.text),[a,s]=r===o&&n?n:[r,o];t.table.open(t.base+a,t.base+s);let i=Ti(Di(e));if(i===void 0)Ma(t,r,"a value does not fit its tag");else if(typeof i=="number"&&!Number.isFinite(i))Ma(t,r,"infinity and NaN cannot be written as JSON; quote the value if it is meant as text");else return i;return null}function qw(e,n){let[t,r]=e??[0,0];return n.table.open(n.base+t,n.base+r),null}function Uw(e,n){return _a(e,void 0,n)}function zw(e,n){let t=[];for(let o of e.items){let a=xm(o.key)?void 0:Sm(o.key,n);if(a===void 0||!Yw(a))return vm(e,n);t.push(a)}if(Xw(t))return vm(e,n);let r={};for(let o=0;o<t.length;o+=1){let a=e.items[o];r[t[o]]=_a(a.value,La(a.key),n)}return r}function vm(e,n){let t=new Map;$i(e,t,n);let r={};for(let o of Qw([...t.keys()])){let a=t.get(o),s=_a(a?.value,La(a?.key),n);Object.defineProperty(r,o,{value:s,enumerable:!0,configurable:!0,writable:!0})}return r}function $i(e,n,t){let r=new Map;for(let o of e.items){if(xm(o.key)){Jw(o.value,n,t);continue}let a=t.base+(La(o.key)?.[0]??e.range?.[0]??0),s=Sm(o.key,t);if(s===void 0){Ma(t,a-t.base,"a key is empty, a map or a list; Kubernetes takes only text, numbers and booleans");continue}let i=r.get(s);i!==void 0?t.duplicates.set(a,{key:s,offset:a,firstOffset:i}):r.set(s,a),n.set(s,{key:o.key,value:o.value})}}function Jw(e,n,t){let r=Te(e)?t.aliases.get(e):e;if(Le(r)){$i(r,n,t);return}let o=qe(e)?[...e.items].reverse():[void 0];for(let a of o){let s=Te(a)?t.aliases.get(a):a;Le(s)?$i(s,n,t):Ma(t,e?.range?.[0]??0,"the merge key `<<` needs a map or a list of maps")}}function Sm(e,n){let t=Te(e)?n.aliases.get(e):e;return D(t)?km(Di(t)):void 0}function xm(e){if(!D(e)||e.source!=="<<")return!1;let{tag:n,plain:t}=Di(e);return n===void 0?t:n==="!"||n===Ww}function Di(e){return e.source===void 0?Kw:{text:e.source,tag:e.tag,plain:e.type===T.PLAIN||e.type===void 0}}function Yw(e){let n=e.charCodeAt(0);return!(n>=48&&n<=57&&Ii(e))&&e!=="__proto__"}function Ii(e){return/^(?:0|[1-9]\d{0,9})$/.test(e)&&Number(e)<2**32-1}function Qw(e){return[...e.filter(Ii).sort((t,r)=>Number(t)-Number(r)),...e.filter(t=>!Ii(t))]}function Xw(e){if(e.length>12)return new Set(e).size!==e.length;for(let n=1;n<e.length;n+=1)if(e.lastIndexOf(e[n],n-1)!==-1)return!0;return!1}function Zw([e,n],{table:t,base:r}){return t.open(r+e,r+n)}function La(e){let n=e?.range;return n&&n[1]>n[0]?n:void 0}function ev(e){let n=Le(e)||qe(e)?e.items[0]:void 0;return W(n)?La(n.key):void 0}function nv(e,n){let[t,r]=e.range??[0,0];return e.type!==T.BLOCK_LITERAL&&e.type!==T.BLOCK_FOLDED?[t,r]:[t,Om(t,r,n)]}function tv(e,n){let[t,r]=e.range??[0,0];return[t,Om(t,r,n)]}function Om(e,n,t){let r=t.slice(e,Math.min(n,e+Gw)),o=r.indexOf(`
`);return e+Math.max(1,(o===-1?r:r.slice(0,o)).trimEnd().length)}function Ma(e,n,t){e.fault??={code:"yaml-syntax",offset:e.base+n,reason:t}}var rv="crashlint-ignore",ov=/^#+[ \t]*crashlint-ignore(?:[ \t]+(.*)|:?[ \t]*)$/s,av=mt.SCALAR,sv=[mt.DOCUMENT,mt.FLOW_END,mt.SCALAR],iv=new Set(["space","newline","comment","doc-start","doc-end","byte-order-mark"]);function Am(e,n){if(!n.includes(rv))return[];let t=[],r=[],o=0;for(let{lexeme:a,type:s,line:i,column:l}of lv(n))if(s==="comment"){let c=ov.exec(a.trimEnd());if(!c)continue;let d={file:e,line:i,column:l,text:zn((c[1]??"").trim())};o===i?t.push({...d,target:i}):r.push(d)}else if(!iv.has(s)){for(let c of r)t.push({...c,target:i});r=[],o=i+Pm(a)}return[...t,...r.map(a=>({...a,target:a.line}))]}function*lv(e){let n={line:1,column:1},t="";for(let r of new Rn().lex(e)){let o=t===av;t=r,!(!o&&sv.includes(r))&&(yield{lexeme:r,type:o?"scalar":mt.tokenType(r),...n},cv(n,r))}}function cv(e,n){let t=Pm(n);e.line+=t,e.column=t===0?e.column+n.length:n.length-n.lastIndexOf(`
`)}function Pm(e){let n=0;for(let t=e.indexOf(`
`);t!==-1;t=e.indexOf(`
`,t+1))n+=1;return n}function Rm(e,n){let t=[],r=new Map,o=({offset:i,message:l,code:c,severity:d})=>{let m=wn(n,i);if(c==="yaml-syntax"&&t.some(u=>u.code===c&&u.line===m.line))return;let p=(r.get(c)??0)+1;r.set(c,p),!(p>(c==="unrendered-template"?1:5))&&t.push({code:c,message:zn(l),severity:d,file:e,...m})};return{add:o,addFault:i=>o(pv(i)),take:()=>[...t,...mv(e,t,r)]}}function*mv(e,n,t){for(let[r,o]of t){let a=n.filter(l=>l.code===r),s=o-a.length;if(r==="unrendered-template"||s===0||!a[0])continue;let i=`And ${s} more of the kind \`${r}\` in this file, often for the same cause; mend the first and check again.`;yield{code:r,message:i,severity:a[0].severity,file:e}}}function ji(e,n){let t=e==="not-text"?"This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.":`This file is larger than ${33554432/1024/1024} Mi characters, so it was not analysed; split it or leave it out.`;return{code:e,message:t,severity:"error",file:n}}function Em({key:e,offset:n,firstOffset:t},r){let o=wn(r,t).line;return{code:"duplicate-key",severity:"warning",message:`The key "${$(e)}" stands twice in one map, first in line ${o}; Kubernetes keeps only this last one, so remove one of them.`,offset:n}}function Na({offset:e,message:n}){return{code:"unrendered-template",severity:"warning",message:n,offset:e}}function pv({code:e,offset:n,reason:t}){return{code:e,severity:"error",message:`This document cannot be read: ${t}. ${uv[e]}`,offset:n}}var uv={"yaml-syntax":"Mend it and check again; nothing in this document was analysed.","too-deep":"Kubernetes objects never are; flatten it or leave the file out.","too-many-aliases":"Kubernetes refuses that too; write the values out or leave the file out."};var fv=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{\{/,hv=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{%/,yv=/^\s*(?:- +)*(?:[^\s'"#<][^'"#<]*:\s+)?<%/,gv=/^\s*#@|^[^'"#]*\s#@\s/,Cm=[["mustache","{{",fv],["Jinja","{%",hv],["ERB","<%",yv],["ytt","#@",gv]],bv=/^ *(?:- +)*/,kv=/(?:^|[:\s])[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Mm(e){let n=Cm.filter(([,r])=>e.includes(r));if(n.length===0)return;let t=-1;for(let{line:r,offset:o}of vv(e)){let a=r.trimStart();if(a==="")continue;let s=r.length-a.length;if(!(t>=0&&s>t)){t=-1;for(let[i,l,c]of n)if(r.includes(l)&&c.test(r))return{engine:i,offset:o+r.indexOf(l)};kv.test(r)&&(t=wv(r))}}}function Tm(e){return Cm.find(([n,t])=>n!=="ytt"&&e.includes(t))?.[0]}function _m(e,n){let t=e.indexOf(`
`,n);return e.slice(e.lastIndexOf(`
`,n-1)+1,t===-1?e.length:t)}function wv(e){let n=bv.exec(e)?.[0]??"";return/^[|>]/.test(e.slice(n.length))?n.lastIndexOf("-"):n.length}function*vv(e){for(let n=0;n<e.length;){let t=e.indexOf(`
`,n),r=t===-1?e.length:t;yield{line:e.charAt(r-1)==="\r"?e.slice(n,r-1):e.slice(n,r),offset:n},n=r+1}}var Sv=/(?:^|[\\/])templates[\\/]/,Lm=/\{\{-?\s*(?:\/\*|(?:include|define|template|tpl|toYaml)\b|[^}\n]{0,200}\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)/,xv={Helm:"This is a Helm template that was not rendered, so it was not analysed; analyse the output of `helm template` on its chart instead.",mustache:"This is a template (`{{ \u2026 }}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",Jinja:"This is a Jinja template (`{% \u2026 %}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ERB:"This is an ERB template (`<% \u2026 %>`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ytt:"This is a ytt template (`#@ \u2026`) that was not rendered, so it was not analysed; analyse the output of `ytt -f` instead."};function Nm(e,n){let t=Mm(n);if(!t)return;let{offset:r,engine:o}=t;return o==="mustache"&&(Lm.test(n)||Sv.test(e)&&n.includes("apiVersion"))?$a("Helm",r):o==="mustache"||!n.includes("apiVersion")?void 0:$a(o,r)}function $m(e,n){for(let{offset:t}of n.slice(0,3)){let r=Tm(_m(e.text,t-e.base));if(r)return $a(r,t)}}function Im(e){return e.includes("{{")||e.includes("${")||e.includes("$(")}function Dm(e){for(let{path:n,value:t}of Ev(e)){let r=e.table?Wt(e.table,Bt(e.table,e.object,n))[0]:0;if(t.includes("{{"))return $a(Lm.test(t)?"Helm":"mustache",r);let o=/\$\{[A-Za-z_][^}]*\}?|\$\([A-Za-z_][\w.-]*\)/.exec(t);if(o)return Ov(n,o[0],r)}}function $a(e,n){return{offset:n,message:xv[e],isSubstitution:!1}}function Ov(e,n,t){let o=`\`${$(Dt(e))}\` still holds \`${$(n)}\`, so the object was analysed with that text; substitute it first, for example with \`envsubst\` or \`flux envsubst\`.`;return{offset:t,message:o,isSubstitution:!0}}var Av=/^(?:v1|(?:apps|batch|extensions|autoscaling|policy)\/.*)$/,Pv=new Set(["data","stringData","binaryData","annotations","args","command","env","labels"]),Rv=/^(?:image|replicas|minReplicas|maxReplicas|parallelism|completions|backoffLimit|port|containerPort|hostPort|nodePort|runAsUser|runAsGroup|fsGroup|\w+Seconds|\w+Threshold)$/;function*Ev({apiVersion:e,object:n}){yield*Zr(["apiVersion"],n.apiVersion),yield*Zr(["kind"],n.kind);let t=xt(n.metadata)?n.metadata:{};yield*Zr(["metadata","name"],t.name),yield*Zr(["metadata","namespace"],t.namespace),Av.test(e)&&(yield*Fi(n.spec,["spec"]))}function*Fi(e,n){if(Array.isArray(e))for(let[t,r]of e.entries())yield*Fi(r,[...n,t]);else if(xt(e))for(let[t,r]of Object.entries(e))Rv.test(t)&&(yield*Zr([...n,t],r)),Pv.has(t)||(yield*Fi(r,[...n,t]))}function*Zr(e,n){typeof n=="string"&&(yield{path:e,value:n})}function eo(e){let n=new Vt,t=[],r=[],o=[],a=0,s=0;for(let i of e){let l=Cv(i,n);for(let c of l.manifests)t.push(c);for(let c of l.problems)r.push(c);for(let c of l.ignoreComments)o.push(c);a+=1,s+=l.otherDocuments}return{manifests:t,problems:r,ignoreComments:o,files:a,notAnalysed:Iv(s)}}function Cv(e,n){try{return Mv(e,n)}catch(t){n.take();let a={code:"unreadable-file",severity:"error",message:`This file made crashlint's reader fail (${t instanceof Error?t.name:"unknown error"}), so nothing in it was analysed; this is a fault of crashlint, please report it.`,file:e.path};return{manifests:[],problems:[a],ignoreComments:[],otherDocuments:0}}}function Mv({path:e,text:n},t){let r=n.charCodeAt(0)===65279?n.slice(1):n,o=Tv(e,r);if(o)return{manifests:[],problems:[o],ignoreComments:[],otherDocuments:0};let a=Go(r),s=Rm(e,a),i=r.includes("apiVersion")||Qs(e),l={file:{path:e,text:r},manifests:[],problems:s,lineStarts:a,table:t,isForKubernetes:i,otherDocuments:0},c=Nm(e,r);if(c)s.add(Na(c));else for(let p of Ea(r))Lv(p,l);let{manifests:d,otherDocuments:m}=l;return{manifests:d,problems:s.take(),ignoreComments:Am(e,r),otherDocuments:m}}function Tv(e,n){return n.length>33554432?ji("file-too-large",e):_v(n)?void 0:ji("not-text",e)}function _v(e){if(e.includes("\0"))return!1;let n=e.slice(0,4096);return(n.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length??0)*10<=n.length}function Lv(e,n){if(e.faults.length===0&&e.contents===null)return;let t=e.faults.length===0?Ta(e,n.table):void 0,r=t?.fault?[t.fault]:e.faults;!t||r.length>0?Nv(e,r,n):t.value!==null&&$v(e,t,n)}function Nv(e,n,t){if(!t.isForKubernetes){t.otherDocuments+=1;return}let r=$m(e,n);if(r)t.problems.add(Na(r));else for(let o of n)t.problems.addFault(o)}function $v(e,n,t){let{file:r,lineStarts:o,problems:a,manifests:s}=t,i=$r(n.value,n.table,r.path);if(!i){t.otherDocuments+=1;return}for(let c of n.duplicates)a.add(Em(c,o));let l=Im(e.text);for(let c of i){let d=l?Dm(c):void 0;d&&a.add(Na(d)),(!d||d.isSubstitution)&&s.push(cd(c,{path:r.path,lineStarts:o}))}}function Iv(e){return e===0?[]:[{what:"YAML documents",count:e,why:"they are not Kubernetes objects: no apiVersion and kind"}]}var Dv={external:[],closedWorld:!1};function jm(e,n=Dv){let t=ut(e,s=>s.kind),r=ut(e,s=>`${s.kind}/${s.name}`),o=new Map,a={manifests:e,world:n,ofKind:s=>t.get(s)??[],named:(s,i)=>r.get(`${s}/${i}`)??[],derive:s=>(o.has(s)||o.set(s,s(a)),o.get(s))};return a}function ut(e,n){let t=new Map;for(let r of e){let o=n(r),a=t.get(o);a===void 0?t.set(o,[r]):a.push(r)}return t}var Fm=[{id:"keycloak",names:["quay.io/keycloak/keycloak","keycloak/keycloak"],versionPattern:"^(\\d{1,3})(?:\\.(\\d+))?",facts:{entrypoint:["/opt/keycloak/bin/kc.sh"],command:[],needsArguments:["start"],user:1e3,uid:1e3,ports:[8080,8443,9e3],userland:"redhat",absentBinaries:["curl","wget"],minimumMemory:{bytes:786432e3,certainty:"likely"},heap:{variables:["JAVA_OPTS_KC_HEAP","JAVA_OPTS","JAVA_OPTS_APPEND","JAVA_TOOL_OPTIONS"]}},variants:[{when:{until:"17"},facts:{entrypoint:["/opt/jboss/tools/docker-entrypoint.sh"],command:["-b","0.0.0.0"],needsArguments:[],ports:[8080,9990],heap:{variables:["JAVA_OPTS","JAVA_OPTS_APPEND"]}}},{when:{since:"17",until:"25"},facts:{ports:[8080,8443]}}]},{id:"keycloak-wildfly",names:["jboss/keycloak"],lastName:!1,facts:{user:1e3,uid:1e3,ports:[8080,9990]}},{id:"jenkins",names:["jenkins/jenkins","jenkins"],facts:{user:"jenkins",uid:1e3,ports:[8080,5e4],mustWrite:["/var/jenkins_home","/tmp"],volumes:["/var/jenkins_home"],dataDirectory:{path:"/var/jenkins_home",variable:"JENKINS_HOME"},heap:{variables:["JAVA_OPTS","JENKINS_JAVA_OPTS","JAVA_TOOL_OPTIONS"]},presentBinaries:["bash","curl"]}},{id:"grafana",names:["grafana/grafana","grafana/grafana-oss","grafana/grafana-enterprise"],facts:{entrypoint:["/run.sh"],command:[],user:472,uid:472,ports:[3e3],mustWrite:["/var/lib/grafana"],dataDirectory:{path:"/var/lib/grafana",variable:"GF_PATHS_DATA"},userland:"alpine",presentBinaries:["bash","curl"]}},{id:"prometheus",names:["prom/prometheus","quay.io/prometheus/prometheus"],facts:{language:"go",entrypoint:["/bin/prometheus"],command:["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"],user:"nobody",uid:65534,ports:[9090],dataDirectory:{path:"/prometheus"},userland:"busybox"}},{id:"alertmanager",names:["prom/alertmanager","quay.io/prometheus/alertmanager"],facts:{language:"go",entrypoint:["/bin/alertmanager"],user:"nobody",uid:65534,ports:[9093],dataDirectory:{path:"/alertmanager"},userland:"busybox"}},{id:"vault",names:["hashicorp/vault","vault"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["server","-dev"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","IPC_LOCK","SETFCAP"]},ports:[8200],dataDirectory:{path:"/vault/file"},userland:"alpine"}},{id:"consul",names:["hashicorp/consul","consul"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["agent","-dev","-client","0.0.0.0"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8500,8300,8301,8302,8600],dataDirectory:{path:"/consul/data"},rewrites:[{path:"/consul/config",unless:"CONSUL_DISABLE_PERM_MGMT"}],userland:"alpine"}},{id:"wordpress",names:["wordpress"],facts:{entrypoint:["docker-entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],fileVariables:[],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}},{when:{tag:"cli"},facts:{endsAtOnce:"repl",user:33}}]},{id:"nextcloud",names:["nextcloud"],facts:{entrypoint:["/entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"drupal",names:["drupal"],facts:{user:0,uid:33,ports:[80]}},{id:"phpmyadmin",names:["phpmyadmin","phpmyadmin/phpmyadmin"],facts:{user:0,uid:33,ports:[80]}},{id:"ghost",names:["ghost"],facts:{entrypoint:["docker-entrypoint.sh"],command:["node","current/index.js"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[2368],dataDirectory:{path:"/var/lib/ghost/content"}}},{id:"odoo",names:["odoo"],facts:{entrypoint:["/entrypoint.sh"],command:["odoo"],user:"odoo",uid:101,ports:[8069],dataDirectory:{path:"/var/lib/odoo"}}},{id:"redmine",names:["redmine"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["rails","server","-b","0.0.0.0"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[3e3]}},{id:"pgadmin4",names:["dpage/pgadmin4"],facts:{requiredEnvironment:[{anyOf:["PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD","PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"You need to define the PGADMIN_DEFAULT_EMAIL and PGADMIN_DEFAULT_PASSWORD"}],user:5050,uid:5050,ports:[80],dataDirectory:{path:"/var/lib/pgadmin"}}},{id:"mongo-express",names:["mongo-express"],facts:{ports:[8081]}},{id:"n8n",names:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],facts:{ports:[5678],user:"node",uid:1e3,dataDirectory:{path:"/home/node/.n8n"}}},{id:"kafka",names:["confluentinc/cp-kafka","confluentinc/cp-server"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],dataDirectory:{path:"/var/lib/kafka/data"},heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}},variants:[{when:{since:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_PROCESS_ROLES"],exitCode:1},{anyOf:["CLUSTER_ID"],exitCode:1}]}},{when:{until:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_ZOOKEEPER_CONNECT","KAFKA_PROCESS_ROLES"],exitCode:1,log:"KAFKA_ZOOKEEPER_CONNECT is required."}]}}]},{id:"apache-kafka",names:["apache/kafka"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}}},{id:"solr",names:["solr"],facts:{entrypoint:["docker-entrypoint.sh"],command:["solr-foreground"],ports:[8983],user:8983,uid:8983,heap:{bytes:536870912,variables:["SOLR_HEAP","SOLR_JAVA_MEM"]},dataDirectory:{path:"/var/solr"}}},{id:"nexus3",names:["sonatype/nexus3"],facts:{ports:[8081],user:"nexus",uid:200,dataDirectory:{path:"/nexus-data"},heap:{bytes:2834300928,variables:["INSTALL4J_ADD_VM_PARAMS"]}}},{id:"gitlab",names:["gitlab/gitlab-ce","gitlab/gitlab-ee"],facts:{user:0,ports:[80,443,22],mustWrite:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],volumes:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],dataDirectory:{path:"/var/opt/gitlab"},minimumMemory:{bytes:4294967296,certainty:"likely"}}},{id:"registry",names:["registry"],lastName:!1,facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["/etc/docker/registry/config.yml"],user:0,ports:[5e3],dataDirectory:{path:"/var/lib/registry"}},variants:[{when:{until:"3"},facts:{command:["/etc/docker/registry/config.yml"]}}]},{id:"cloudflared",names:["cloudflare/cloudflared"],facts:{language:"go",entrypoint:["cloudflared","--no-autoupdate"],command:["version"],endsAtOnce:"tool",endsWith:0,needsArguments:["tunnel","run"],userland:"none",user:"nonroot",uid:65532}},{id:"airflow",names:["apache/airflow"],facts:{entrypoint:["/usr/bin/dumb-init","--","/entrypoint"],command:[],needsArguments:["webserver"],user:5e4,uid:5e4,ports:[8080]},variants:[{when:{since:"3"},facts:{needsArguments:["api-server"]}}]},{id:"superset",names:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],facts:{ports:[8088],user:"superset",uid:1e3}},{id:"vaultwarden",names:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],lastName:!1,facts:{user:0,ports:[80],dataDirectory:{path:"/data"}}},{id:"whoami",names:["traefik/whoami","containous/whoami"],facts:{language:"go",entrypoint:["/whoami"],command:[],ports:[80],userland:"none"}},{id:"http-echo",names:["hashicorp/http-echo"],facts:{language:"go",entrypoint:["/http-echo"],ports:[5678],userland:"none"}},{id:"pause",names:["registry.k8s.io/pause","k8s.gcr.io/pause","gcr.io/google_containers/pause","mcr.microsoft.com/oss/kubernetes/pause","rancher/pause"],lastName:!1,facts:{entrypoint:["/pause"],command:[],userland:"none",user:65535,uid:65535}},{id:"distroless",names:["gcr.io/distroless/*"],lastName:!1,otherTags:"debug",facts:{userland:"none",user:0},variants:[{when:{tag:"nonroot"},facts:{user:65532,uid:65532}}]},{id:"chainguard",names:["cgr.dev/chainguard/*"],lastName:!1,otherTags:"dev",facts:{user:65532,uid:65532}},{id:"postgres",names:["postgres","postgis/postgis","pgvector/pgvector","ankane/pgvector","timescale/timescaledb","timescale/timescaledb-ha","imresamu/postgis"],versionPattern:"(?:^|pg|-)(\\d{1,2})(?:\\.(\\d+))?(?![0-9A-Za-z_])",facts:{entrypoint:["docker-entrypoint.sh"],command:["postgres"],requiredEnvironment:[{anyOf:["POSTGRES_PASSWORD","POSTGRES_PASSWORD_FILE","POSTGRES_HOST_AUTH_METHOD=trust"],onFirstStart:!0,programs:["postgres"],exitCode:1,log:"Error: Database is uninitialized and superuser password is not specified."}],fileVariables:["POSTGRES_PASSWORD","POSTGRES_USER","POSTGRES_DB","POSTGRES_INITDB_ARGS"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},bypass:{programs:["postgres","/usr/lib/postgresql/bin/postgres","/usr/local/bin/postgres"],asRoot:"refuses"},ports:[5432],mustWrite:["/var/run/postgresql"],dataDirectory:{path:"/var/lib/postgresql/data",variable:"PGDATA",mustBeEmpty:!0},userland:"debian",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{uid:70,userland:"alpine",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb"],absentBinaries:["curl"]}},{when:{since:"18"},facts:{dataDirectory:{path:"/var/lib/postgresql",variable:"PGDATA",refusedMount:"/var/lib/postgresql/data"}}},{when:{tag:"^(9\\.(6\\.(\\d|1[0-6])|5\\.(1?\\d|20)|4\\.(1?\\d|2[0-5])|[0-3])|10\\.(\\d|1[01])|11\\.[0-6]|12\\.[01])(?![\\d])"},facts:{requiredEnvironment:[]}}]},{id:"mysql",names:["mysql","percona","percona/percona-server"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mysqld"],requiredEnvironment:[{anyOf:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MYSQL_USER",refuses:{values:["root"]},when:"MYSQL_PASSWORD",onFirstStart:!0,because:"root is always created, and the entrypoint refuses to create it a second time",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_HOST","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mysqld","/usr/sbin/mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/var/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0},presentBinaries:["bash","mysql","mysqladmin","mysqldump"],absentBinaries:["wget","nc"]}},{id:"mysql-server",names:["mysql/mysql-server","container-registry.oracle.com/mysql/community-server"],lastName:!1,facts:{user:0,uid:27,ports:[3306],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0}}},{id:"mariadb",names:["mariadb","quay.io/mariadb-foundation/mariadb-devel"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mariadbd"],requiredEnvironment:[{anyOf:["MARIADB_ROOT_PASSWORD","MARIADB_ROOT_PASSWORD_FILE","MARIADB_ROOT_PASSWORD_HASH","MARIADB_ROOT_PASSWORD_HASH_FILE","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mariadbd","mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MARIADB_ROOT_PASSWORD_HASH",refuses:{with:["MARIADB_ROOT_PASSWORD","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with another way to set the root password",exitCode:1},{name:"MARIADB_PASSWORD_HASH",refuses:{with:["MARIADB_PASSWORD","MYSQL_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with the plain password",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD","MARIADB_ROOT_PASSWORD","MARIADB_DATABASE","MARIADB_USER","MARIADB_PASSWORD","MARIADB_ROOT_PASSWORD_HASH","MARIADB_PASSWORD_HASH"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mariadbd","mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql"},userland:"debian",presentBinaries:["bash","mariadb","mariadb-admin","mysql","mysqladmin","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{since:"11"},facts:{presentBinaries:["bash","mariadb","mariadb-admin","gosu"],absentBinaries:["curl","wget","mysql","mysqladmin"]}}]},{id:"mongo",names:["mongo"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mongod"],environment:[{name:"MONGO_INITDB_ROOT_USERNAME",refuses:{without:["MONGO_INITDB_ROOT_PASSWORD"]},because:"is only accepted together with MONGO_INITDB_ROOT_PASSWORD",exitCode:1},{name:"MONGO_INITDB_ROOT_PASSWORD",refuses:{without:["MONGO_INITDB_ROOT_USERNAME"]},because:"is only accepted together with MONGO_INITDB_ROOT_USERNAME",exitCode:1}],fileVariables:["MONGO_INITDB_ROOT_USERNAME","MONGO_INITDB_ROOT_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mongod"],asRoot:"works"},ports:[27017],mustWrite:["/tmp"],dataDirectory:{path:"/data/db"},userland:"debian",presentBinaries:["bash","mongosh","mongod","gosu"],absentBinaries:["curl","wget","mongo"]},variants:[{when:{until:"6"},facts:{presentBinaries:["bash","mongo","mongosh","mongod","gosu"],absentBinaries:["curl","wget"]}},{when:{until:"5"},facts:{presentBinaries:["bash","mongo","mongod","gosu"],absentBinaries:["curl","wget","mongosh"]}}]},{id:"redis",names:["redis","valkey/valkey"],facts:{entrypoint:["docker-entrypoint.sh"],command:["redis-server"],user:0,uid:999,dropsRoot:{capabilities:["SETUID","SETGID"]},bypass:{programs:["redis-server","valkey-server"],asRoot:"works"},ports:[6379],dataDirectory:{path:"/data"},userland:"debian",presentBinaries:["bash","redis-cli","redis-server"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["redis-cli","redis-server"],absentBinaries:["curl","bash"]}},{when:{since:"8"},facts:{dropsRoot:{capabilities:[]}}}]},{id:"memcached",names:["memcached"],facts:{entrypoint:["docker-entrypoint.sh"],command:["memcached"],ports:[11211]}},{id:"rabbitmq",names:["rabbitmq"],facts:{entrypoint:["docker-entrypoint.sh"],command:["rabbitmq-server"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[5672,15672,15692,25672,4369],dataDirectory:{path:"/var/lib/rabbitmq"},absentBinaries:["curl","wget"],presentBinaries:["bash","rabbitmq-diagnostics","rabbitmqctl","rabbitmq-server"]},variants:[{when:{since:"3.9"},facts:{environment:[{name:"RABBITMQ_DEFAULT_PASS_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_DEFAULT_USER_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_VM_MEMORY_HIGH_WATERMARK",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_VERIFY",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1}]}}]},{id:"cassandra",names:["cassandra"],facts:{entrypoint:["docker-entrypoint.sh"],command:["cassandra","-f"],environment:[{name:"MAX_HEAP_SIZE",refuses:{without:["HEAP_NEWSIZE"]},because:"must be set together with HEAP_NEWSIZE",exitCode:1},{name:"HEAP_NEWSIZE",refuses:{without:["MAX_HEAP_SIZE"]},because:"must be set together with MAX_HEAP_SIZE",exitCode:1}],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[9042,7e3,7001,7199],mustWrite:["/etc/cassandra","/var/log/cassandra"],dataDirectory:{path:"/var/lib/cassandra"},rewrites:[{path:"/etc/cassandra"}],heap:{variables:["MAX_HEAP_SIZE","JVM_OPTS"]},presentBinaries:["bash","cqlsh","nodetool"]},variants:[{when:{since:"4"},facts:{environment:[]}}]},{id:"zookeeper",names:["zookeeper"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["zkServer.sh","start-foreground"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[2181,2888,3888,8080],mustWrite:["/data","/datalog","/conf","/logs"],volumes:["/data","/datalog","/logs"],dataDirectory:{path:"/data"},heap:{variables:["JVMFLAGS","SERVER_JVMFLAGS","ZK_SERVER_HEAP"]}}},{id:"influxdb",names:["influxdb"],facts:{entrypoint:["/entrypoint.sh"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8086],dataDirectory:{path:"/var/lib/influxdb2"}},variants:[{when:{since:"2",until:"3"},facts:{command:["influxd"],environment:[{name:"DOCKER_INFLUXDB_INIT_MODE",refuses:{notMatching:"setup|upgrade"},because:"is read by the entrypoint, which knows only setup and upgrade",exitCode:1}],requiredEnvironment:[{anyOf:["DOCKER_INFLUXDB_INIT_USERNAME","DOCKER_INFLUXDB_INIT_USERNAME_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_PASSWORD","DOCKER_INFLUXDB_INIT_PASSWORD_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_ORG"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_BUCKET"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1}]}},{when:{until:"2"},facts:{command:["influxd"],dataDirectory:{path:"/var/lib/influxdb"}}}]},{id:"arangodb",names:["arangodb","arangodb/arangodb"],facts:{entrypoint:["/entrypoint.sh"],command:["arangod"],requiredEnvironment:[{anyOf:["ARANGO_ROOT_PASSWORD","ARANGO_ROOT_PASSWORD_FILE","ARANGO_NO_AUTH","ARANGO_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["arangod"],exitCode:1,log:"error: database is uninitialized and password option is not specified"}],ports:[8529],dataDirectory:{path:"/var/lib/arangodb3"}}},{id:"neo4j",names:["neo4j"],facts:{user:0,uid:7474,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},ports:[7474,7687],environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).+"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with another password than neo4j, which the entrypoint refuses",exitCode:1}],dataDirectory:{path:"/data"},minimumMemory:{bytes:1073741824,certainty:"possible"},heap:{bytes:536870912,variables:["NEO4J_server_memory_heap_max__size","NEO4J_dbms_memory_heap_max__size","NEO4J_server_memory_heap_initial__size","NEO4J_dbms_memory_heap_initial__size"]}},variants:[{when:{since:"5"},facts:{environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).{8,}"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with a password of at least 8 characters other than neo4j, which the entrypoint refuses",exitCode:1}]}},{when:{tag:"enterprise"},facts:{requiredEnvironment:[{anyOf:["NEO4J_ACCEPT_LICENSE_AGREEMENT=yes|eval"],exitCode:1,log:"In order to use Neo4j Enterprise Edition you must accept the license agreement."}]}}]},{id:"clickhouse",names:["clickhouse","clickhouse/clickhouse-server","yandex/clickhouse-server"],facts:{user:0,uid:101,ports:[8123,9e3],mustWrite:["/var/log/clickhouse-server"],dataDirectory:{path:"/var/lib/clickhouse"}}},{id:"couchdb",names:["couchdb","apache/couchdb"],facts:{entrypoint:["tini","--","/docker-entrypoint.sh"],command:["/opt/couchdb/bin/couchdb"],ports:[5984],dataDirectory:{path:"/opt/couchdb/data"}},variants:[{when:{since:"3"},facts:{requiredEnvironment:[{anyOf:["COUCHDB_USER+COUCHDB_PASSWORD"],programs:["/opt/couchdb/bin/couchdb"],log:"Admin Party"}]}}]},{id:"mssql",names:["mcr.microsoft.com/mssql/server","microsoft/mssql-server-linux","mcr.microsoft.com/mssql/rhel/server"],lastName:!1,facts:{requiredEnvironment:[{anyOf:["ACCEPT_EULA"],exitCode:1,log:"The SQL Server End-User License Agreement (EULA) must be accepted"},{anyOf:["MSSQL_SA_PASSWORD","SA_PASSWORD","MSSQL_SA_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"ERROR: Unable to set system administrator password"}],environment:[{name:"MSSQL_SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"MSSQL_SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1},{name:"SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1}],user:"mssql",uid:10001,ports:[1433],mustWrite:["/var/opt/mssql"],dataDirectory:{path:"/var/opt/mssql"},minimumMemory:{bytes:2097152e3,certainty:"certain"}},variants:[{when:{until:"2019"},facts:{user:0,uid:0}}]},{id:"minio",names:["minio/minio","quay.io/minio/minio"],facts:{language:"go",entrypoint:["/usr/bin/docker-entrypoint.sh"],command:["minio"],needsArguments:["server","/data"],environment:[{name:"MINIO_ROOT_USER",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_ROOT_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"MINIO_ACCESS_KEY",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_SECRET_KEY",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1}],user:0,ports:[9e3],dataDirectory:{path:"/data"}}},{id:"ubuntu",names:["ubuntu"],facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"debian",names:["debian","bitnami/minideb"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"buildpack-deps",names:["buildpack-deps"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"]}},{id:"alpine",names:["alpine"],facts:{entrypoint:[],command:["/bin/sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine"}},{id:"busybox",names:["busybox","gcr.io/google_containers/busybox","registry.k8s.io/busybox","k8s.gcr.io/busybox","quay.io/prometheus/busybox"],facts:{entrypoint:[],command:["sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"busybox"}},{id:"bash",names:["bash"],lastName:!1,facts:{entrypoint:["docker-entrypoint.sh"],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine",presentBinaries:["bash"]}},{id:"centos",names:["centos","quay.io/centos/centos"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"rockylinux",names:["rockylinux","rockylinux/rockylinux","quay.io/rockylinux/rockylinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"almalinux",names:["almalinux","quay.io/almalinuxorg/almalinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"fedora",names:["fedora","quay.io/fedora/fedora","registry.fedoraproject.org/fedora"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"amazonlinux",names:["amazonlinux","public.ecr.aws/amazonlinux/amazonlinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"oraclelinux",names:["oraclelinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"ubi",names:["registry.access.redhat.com/ubi7/ubi","registry.access.redhat.com/ubi7/ubi-minimal","registry.access.redhat.com/ubi8/ubi","registry.access.redhat.com/ubi8/ubi-minimal","registry.access.redhat.com/ubi9/ubi","registry.access.redhat.com/ubi9/ubi-minimal","registry.access.redhat.com/ubi10/ubi","registry.access.redhat.com/ubi10/ubi-minimal","registry.access.redhat.com/ubi8","registry.access.redhat.com/ubi9","registry.access.redhat.com/ubi8-minimal","registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi7/ubi","registry.redhat.io/ubi7/ubi-minimal","registry.redhat.io/ubi8/ubi","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi9/ubi","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi10/ubi","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi8","registry.redhat.io/ubi9","registry.redhat.io/ubi8-minimal","registry.redhat.io/ubi9-minimal"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"archlinux",names:["archlinux","archlinux/archlinux"],facts:{entrypoint:[],command:["/usr/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,presentBinaries:["bash"]}},{id:"opensuse",names:["opensuse/leap","opensuse/tumbleweed","registry.opensuse.org/opensuse/leap","registry.opensuse.org/opensuse/tumbleweed"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"photon",names:["photon"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"python",names:["python","circleci/python"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["python","python3","pip"]}}],facts:{entrypoint:[],command:["python3"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","python","python3","pip"]}},{id:"node",names:["node","circleci/node"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["node","npm","npx","yarn"]}}],facts:{entrypoint:["docker-entrypoint.sh"],command:["node"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","node","npm","npx","yarn"]}},{id:"ruby",names:["ruby"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["ruby","irb","gem","bundle"]}}],facts:{entrypoint:[],command:["irb"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","ruby","irb","gem","bundle"]}},{id:"php",names:["php"],lastName:!1,facts:{entrypoint:["docker-php-entrypoint"],user:0,userland:"debian",presentBinaries:["bash","php"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["php"]}},{when:{tag:"^(?!.*(apache|fpm))"},facts:{command:["php","-a"],endsAtOnce:"repl",endsWith:0}},{when:{tag:"apache"},facts:{command:["apache2-foreground"],ports:[80]}},{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"golang",names:["golang"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",command:["/bin/sh"],presentBinaries:["go"]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","go","curl","git"]}},{id:"rust",names:["rust"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","cargo","rustc"]}},{id:"gcc",names:["gcc"],lastName:!1,facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","gcc"]}},{id:"perl",names:["perl"],lastName:!1,facts:{entrypoint:[],command:["perl"],endsAtOnce:"repl",user:0,userland:"debian",presentBinaries:["bash","perl"]}},{id:"openjdk",names:["openjdk"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"eclipse-temurin",names:["eclipse-temurin"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"amazoncorretto",names:["amazoncorretto"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"zulu",names:["azul/zulu-openjdk","azul/zulu-openjdk-alpine","azul/zulu-openjdk-debian"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"gradle",names:["gradle"],lastName:!1,facts:{endsAtOnce:"tool",user:0}},{id:"maven",names:["maven"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:1,user:0}},{id:"erlang",names:["erlang"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"elixir",names:["elixir"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"haskell",names:["haskell"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"clojure",names:["clojure"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"groovy",names:["groovy"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"julia",names:["julia"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"r-base",names:["r-base"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"swift",names:["swift"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dart",names:["dart"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"mono",names:["mono"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dotnet",names:["mcr.microsoft.com/dotnet/sdk","mcr.microsoft.com/dotnet/runtime","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/core/sdk","mcr.microsoft.com/dotnet/core/runtime"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0}},{id:"aspnet",names:["mcr.microsoft.com/dotnet/aspnet","mcr.microsoft.com/dotnet/core/aspnet"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0,ports:[8080]},variants:[{when:{until:"8"},facts:{ports:[80]}}]},{id:"elasticsearch",names:["elasticsearch","docker.elastic.co/elasticsearch/elasticsearch","docker.elastic.co/elasticsearch/elasticsearch-oss","docker.elastic.co/elasticsearch/elasticsearch-wolfi"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9300],mustWrite:["/usr/share/elasticsearch/data","/usr/share/elasticsearch/logs","/usr/share/elasticsearch/config","/tmp"],dataDirectory:{path:"/usr/share/elasticsearch/data"},heap:{variables:["ES_JAVA_OPTS"]},presentBinaries:["bash","curl"]},variants:[{when:{until:"8"},facts:{user:0}},{when:{until:"7.11"},facts:{heap:{bytes:1073741824,variables:["ES_JAVA_OPTS"]}}}]},{id:"opensearch",names:["opensearchproject/opensearch","public.ecr.aws/opensearchproject/opensearch"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9600],dataDirectory:{path:"/usr/share/opensearch/data"},heap:{variables:["OPENSEARCH_JAVA_OPTS"]}},variants:[{when:{since:"2.12"},facts:{requiredEnvironment:[{anyOf:["OPENSEARCH_INITIAL_ADMIN_PASSWORD","DISABLE_SECURITY_PLUGIN=true","DISABLE_INSTALL_DEMO_CONFIG=true","plugins.security.disabled=true"],exitCode:1,onFirstStart:!0,log:"No custom admin password found. Please provide a password via the environment variable OPENSEARCH_INITIAL_ADMIN_PASSWORD."}],environment:[{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{fewerClassesThan:4},because:"must have upper case, lower case, a digit and a symbol",exitCode:1}]}}]},{id:"kibana",names:["kibana","docker.elastic.co/kibana/kibana","docker.elastic.co/kibana/kibana-oss"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[5601]},variants:[{when:{until:"8"},facts:{user:"kibana"}}]},{id:"logstash",names:["logstash","docker.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss"],facts:{user:1e3,uid:1e3,ports:[5044,9600],heap:{bytes:1073741824,variables:["LS_JAVA_OPTS"]}}},{id:"sonarqube",names:["sonarqube"],facts:{user:"sonarqube",uid:1e3,refusesRoot:!0,ports:[9e3],mustWrite:["/opt/sonarqube/data","/opt/sonarqube/extensions","/opt/sonarqube/logs","/opt/sonarqube/temp"],dataDirectory:{path:"/opt/sonarqube/data"},minimumMemory:{bytes:2147483648,certainty:"likely"},heap:{variables:["SONAR_WEB_JAVAOPTS","SONAR_CE_JAVAOPTS","SONAR_SEARCH_JAVAOPTS"]}}},{id:"kubectl",names:["bitnami/kubectl","bitnamilegacy/kubectl","registry.k8s.io/kubectl","rancher/kubectl","lachlanevenson/k8s-kubectl","alpine/kubectl"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"curl",names:["curlimages/curl","quay.io/curl/curl","alpine/curl","badouralix/curl-jq"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"alpine-git",names:["alpine/git","bitnami/git"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"helm",names:["alpine/helm","dtzar/helm-kubectl","alpine/k8s"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"aws-cli",names:["amazon/aws-cli","public.ecr.aws/aws-cli/aws-cli","bitnami/aws-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"cloud-sdk",names:["google/cloud-sdk","gcr.io/google.com/cloudsdktool/cloud-sdk","gcr.io/google.com/cloudsdktool/google-cloud-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"azure-cli",names:["mcr.microsoft.com/azure-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"mc",names:["minio/mc","quay.io/minio/mc"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["mc"]}},{id:"terraform",names:["hashicorp/terraform"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["terraform"]}},{id:"yq",names:["mikefarah/yq"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["/usr/bin/yq"]}},{id:"netshoot",names:["nicolaka/netshoot"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"hello-world",names:["hello-world"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:0,userland:"none",command:["/hello"]}},{id:"liquibase",names:["liquibase","liquibase/liquibase"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"flyway",names:["flyway/flyway","redgate/flyway"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["flyway"]}},{id:"k6",names:["grafana/k6","loadimpact/k6"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["k6"]}},{id:"nginx",names:["nginx","public.ecr.aws/nginx/nginx","nginx/nginx"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:0,uid:101,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},bypass:{programs:["nginx"],asRoot:"works"},ports:[80],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/var/cache/nginx","/var/run"],ownFiles:["/etc/nginx/nginx.conf"],userland:"debian",presentBinaries:["bash","nginx","curl","envsubst"],absentBinaries:["wget","ping","vim","nc","ps"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["nginx","envsubst","curl"],absentBinaries:["bash"]}}]},{id:"nginx-unprivileged",names:["nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","ghcr.io/nginxinc/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:101,uid:101,ports:[8080],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/tmp"]}},{id:"httpd",names:["httpd"],facts:{entrypoint:[],command:["httpd-foreground"],user:0,uid:33,ports:[80],servedPaths:["/","/index.html"],mustWrite:["/usr/local/apache2/logs"],userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[],absentBinaries:["bash","curl"]}}]},{id:"haproxy",names:["haproxy"],facts:{entrypoint:["docker-entrypoint.sh"],command:["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"],configFile:"/usr/local/etc/haproxy/haproxy.cfg",user:"haproxy",uid:99},variants:[{when:{until:"2.4"},facts:{user:0}}]},{id:"traefik",names:["traefik"],facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["traefik"],user:0,ports:[80]}},{id:"caddy",names:["caddy"],facts:{language:"go",entrypoint:[],command:["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"],user:0,ports:[80,443,2019],userland:"alpine"}},{id:"kong",names:["kong","kong/kong","kong/kong-gateway"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["kong","docker-start"],user:"kong",ports:[8e3,8443,8001,8444]}},{id:"tomcat",names:["tomcat"],facts:{command:["catalina.sh","run"],user:0,ports:[8080],heap:{variables:["CATALINA_OPTS","JAVA_OPTS","JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}}];var jv=new Set(["docker.io","index.docker.io","registry-1.docker.io","registry.hub.docker.com","mirror.gcr.io"]),Fv=Wv(Bv);function Bm(e){let n=Fv(),t=Vv(e),r=n.exact.get(t)??n.prefixes.find(([a])=>t.startsWith(a))?.[1];if(r!==void 0)return Vm(r,e)?{entry:r,match:"exact"}:void 0;let o=n.lastNames.get(t.slice(t.lastIndexOf("/")+1));return o!==void 0&&Vm(o,e)?{entry:o,match:"lastName"}:void 0}function Vm(e,{tag:n}){return e.otherTags===void 0||n===void 0||!new RegExp(e.otherTags).test(n)}function Vv({registry:e,repository:n}){let t=/(?:^|\/)library\/([^/]+)$/.exec(n)?.[1];if(t!==void 0)return t;let r=/(?:^|\/)docker\.io\/(.+)$/.exec(n)?.[1];return r!==void 0?r:jv.has(e)?n:`${e}/${n}`}function Bv(){let e=new Map,n=[],t=new Map;for(let r of Fm){for(let o of r.names)o.endsWith("*")?n.push([o.slice(0,-1),r]):e.set(o,r);r.lastName!==!1&&t.set(r.id,r)}return n.sort(([r],[o])=>o.length-r.length),{exact:e,prefixes:n,lastNames:t}}function Wv(e){let n;return()=>(n??={value:e()},n.value)}var Gv=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9A-Za-z_])/;function Wm(e,n){if(n===void 0)return;let t=(e.versionPattern===void 0?Gv:new RegExp(e.versionPattern)).exec(n),r=t?.[1];if(r===void 0)return;let o=t?.[2];return{major:Number(r),...o===void 0?{}:{minor:Number(o)}}}function Vi(e){let[n="0",t]=e.split(".");return{major:Number(n),...t===void 0?{}:{minor:Number(t)}}}function Bi(e,n){return e.major!==n.major?e.major>n.major:n.minor===void 0||n.minor===0?!0:e.minor===void 0?void 0:e.minor>=n.minor}function Gm(e,n,t){let r=new Set,o=e.facts;for(let a of e.variants??[]){if(!Kv(a,t))continue;let s=Hv(a,n);if(s==="unknown")for(let i of qv(a.facts))r.add(i);(s==="yes"||s==="unknown"&&a.when.until===void 0)&&(o={...o,...a.facts})}return{facts:o,assumed:[...r]}}function Kv(e,n){let{tag:t}=e.when;return t===void 0||new RegExp(t).test(n??"latest")}function Hv({when:{since:e,until:n}},t){if(e===void 0&&n===void 0)return"yes";if(t===void 0)return"unknown";let r=e===void 0?!0:Bi(t,Vi(e)),o=n===void 0?!1:Bi(t,Vi(n));return r===!1||o===!0?"no":r===void 0||o===void 0?"unknown":"yes"}function qv(e){return Object.keys(e)}function ke(e){let n=Bm(e);if(n===void 0)return;let{entry:t,match:r}=n,o=Wm(t,e.tag),{facts:a,assumed:s}=Gm(t,o,e.tag);return{id:t.id,match:r,...o===void 0?{}:{version:o},facts:a,assumed:s}}function me(e,n,t){let r=t.derive(Uv),o=r.get(n);if(o!==void 0)return o;let a=zv(e,n,t);return r.set(n,a),a}function Uv(){return new WeakMap}function zv(e,n,t){let{namespace:r}=e.workload.resource,o=new Map,a=!0;for(let s of n.envFrom){let i=Jv(s,r,t);i===void 0&&(a=!1);for(let l of i??[])o.set(l.name,l)}for(let s of n.env)o.set(s.name,Yv(s,r,t,o));return{get:s=>o.get(s),variables:[...o.values()],isComplete:a}}function Jv(e,n,t){let{kind:r,name:o,prefix:a,path:s}=e,i=Km(r,o,n,t);return i?.entries.map(([l,c])=>({name:`${a}${l}`,path:s,...r==="Secret"?{}:{value:c,declaredAt:{manifest:i.manifest,path:["data",l]}}}))}function Yv(e,n,t,r){let{name:o,path:a,value:s,from:i}=e;if(s!==void 0){let d=no(s,r);return{name:o,path:[...a,"value"],...d===void 0?{}:{value:d}}}if(i?.type!=="configMapKeyRef")return{name:o,path:a,...i===void 0?{value:""}:{}};let l=Km("ConfigMap",i.name,n,t),c=l?.entries.find(([d])=>d===i.key);return l===void 0||c===void 0?{name:o,path:a}:{name:o,path:a,value:c[1],declaredAt:{manifest:l.manifest,path:["data",i.key]}}}function no(e,n){let t=!0,r=e.replace(/\$(?:\$|\(([^)]*)\))/g,(o,a)=>{if(a===void 0)return"$";let s=n.get(a);return s===void 0?o:(s.value===void 0&&(t=!1),s.value??"")});return t?r:void 0}function Km(e,n,t,r){let o=r.named(e,n).filter(l=>l.namespace===t||l.namespace===void 0||t===void 0),[a]=o;if(a===void 0||o.length>1)return;let{data:s,stringData:i}=a.toObject();return{manifest:a,entries:Object.entries({...je(s),...je(i)})}}function V(e,n,t){let r=t.derive(Qv),o=r.get(n);if(o!==void 0)return o;let a=Xv(e,n,t);return r.set(n,a),a}function Qv(){return new WeakMap}function Xv(e,n,t){let r=new Map(me(e,n,t).variables.map(m=>[m.name,m])),o=m=>(n[m]??[]).map((p,u)=>{let y=no(p,r);return{text:y??p,isReadable:y!==void 0,path:n.at(m,u)}}),a=o("command"),s=o("args"),i=n.image===void 0?void 0:ke(n.image),l=[...a,...s],c=a.length>0;return{words:c?l:Zv(i,s),given:l,replacesEntrypoint:c,image:i}}function Zv(e,n){let{entrypoint:t,command:r}=e?.facts??{};if(!(t===void 0||n.length===0&&r===void 0))return[...t.map(Hm),...n.length>0?n:(r??[]).map(Hm)]}function Hm(e){return{text:e,isReadable:!0}}var eS={"":1,b:1,k:1024,m:1048576,g:1073741824,t:1099511627776},nS=/^(\d+(?:\.\d+)?)([bkmgt]?)(?:i?b)?$/i;function to(e){let[,n,t=""]=nS.exec(e.trim())??[],r=eS[t.toLowerCase()];return n===void 0||r===void 0?void 0:Math.floor(Number(n)*r)}function qm(e){let n=e.slice(0,tS(e));if(/^[ \t)]*[\w+\-/.%]/.test(e.slice(n.length)))return;let t=1;for(let r of n.replace(/[()]/g," ").split(/(?<!\*)\*(?!\*)/)){let o=oS(r);if(o===void 0)return;t*=o}return t}function tS(e){let n=0;for(let t=0;t<e.length;t+=1){let r=e.charAt(t);if(r==="(")n+=1;else if(r===")")n-=1;else if(!/[\d_*<e \t]/.test(r))return t;if(n<0)return t}return e.length}var rS=/^\s*(\d[\d_]*(?:e\d+)?)\s*(?:(\*\*|<<)\s*(\d+))?\s*$/;function oS(e){let[,n,t,r=""]=rS.exec(e)??[];if(n===void 0)return;let o=Number(n.replaceAll("_",""));return t==="**"?o**Number(r):t==="<<"?o*2**Number(r):o}var aS=[/\bbytearray\(/g,/(?<![\w=])b?(["'])[^"'\\]\1\s*[*x]/g,/\bBuffer\.alloc\(/g],sS=/\bhead\s+-c\s*(\d+[bkKmMGT]?i?B?)\b[^|;&\n]*\|\s*(?:grep|tail|sort|sed|awk|tac)\b/g,iS=/\b(?:tail|sort|tac)\s+\/dev\/zero\b/g,lS=/\bdd\s[^|;&\n]*/g;function Um(e,n){return[...aS.flatMap(t=>[...e.matchAll(t)].flatMap(r=>cS(e,r))),...[...e.matchAll(sS)].flatMap(([t,r=""])=>Wi(to(r),t)),...[...e.matchAll(iS)].flatMap(([t])=>Wi(Number.POSITIVE_INFINITY,t)),...[...e.matchAll(lS)].flatMap(([t])=>mS(t.trim(),n))]}function cS(e,{0:n,index:t}){let r=e.slice((t??0)+n.length,(t??0)+n.length+dS),[o=""]=/^[^,;\n]*/.exec(r)??[];return Wi(qm(r),`${n}${o}`)}var dS=80;function Wi(e,n){return e===void 0?[]:[{bytes:e,text:n,isUsed:"probably"}]}function mS(e,n){let t=c=>new RegExp(String.raw`\b${c}=(\S+)`).exec(e)?.[1],r=to(t("bs")??"512"),o=Number(t("count")??"NaN"),a=t("of")??"/dev/null";if(r===void 0)return[];let s=r*o;if(["/dev/shm",...n].some(c=>a.startsWith(`${c}/`))&&s>r)return[{bytes:s,text:e,isUsed:"probably"}];let l={bytes:r,text:e,isUsed:"probably"};return a.startsWith("/dev/")||!(s>r)?[l]:[l,{bytes:s,text:e,isUsed:"cache"}]}function zm(e,{image:n,tmpfsPaths:t}){let r=e.flatMap(({text:o,path:a})=>Um(o,t).map(s=>a===void 0?s:{...s,path:a}));return[...uS(e,n),...r].sort((o,a)=>a.bytes-o.bytes)}var pS=/(?:^|[/\s])stress(?:-ng)?(?=\s|$)/;function uS(e,n){let t=e.map(({text:l})=>l).join(" "),r=/stress-ng/.test(t)||/stress-ng/.test(n);if(!pS.test(t)&&!/(?:^|\/)[a-z-]*stress(?:-ng)?$/.test(n))return[];let o=/--vm-bytes[=\s]+(\S+)/.exec(t),a=to(o?.[1]?.replace(/["']$/,"")??""),s=Number(/(?:--vm|-m)[=\s]+(\d+)/.exec(t)?.[1]??"1");if(o===null||a===void 0||s===0)return[];let i=e.find(({text:l})=>l.includes("--vm-bytes"))?.path;return[{bytes:r?a:a*s,text:o[0],isUsed:"always",...i===void 0?{}:{path:i}}]}var fS={Ki:1024,Mi:1048576,Gi:1073741824,Ti:1099511627776,Pi:0x4000000000000,Ei:1152921504606847e3},hS={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},yS=/^[ \u00a0]*([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([A-Za-z]*))[ \u00a0]*$/;function ro(e){return Jm(String(e),0)}function Xe(e){if(e===void 0)return;let n=ro(e);return n===void 0?void 0:Ym(n.value)}function rr(e){if(e===void 0)return;let n=Jm(String(e),3);return n===void 0?void 0:Ym(n.value)/1e3}function Jm(e,n){let t=yS.exec(e);if(t===null||e.trim()==="")return;let[,r="",o="",a="",s,i=""]=t,l=m=>+`${r}${o||"0"}.${a||"0"}e${n+m}`;if(s!==void 0)return{value:l(Number(s.slice(1))),suffix:s};let c=hS[i];if(c!==void 0)return{value:l(c),suffix:i};let d=fS[i];return d===void 0?void 0:{value:l(0)*d,suffix:i}}function Ym(e){return e<0?-Math.ceil(-e):Math.ceil(e)+0}var gS=[["Gi",2**30],["Mi",2**20],["Ki",2**10]];function Ue(e){for(let[n,t]of gS)if(e>=t)return`${Number((e/t).toFixed(1))}${n}`;return e===1?"1 byte":`${e} bytes`}function Ia(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:l})=>l===t.name),o=x(r?.raw.emptyDir);if(r===void 0||o?.medium!=="Memory")return[];let a=o.sizeLimit,s=typeof a=="string"||typeof a=="number"?Xe(a):void 0;if(s===void 0)return[{mount:t,volume:r.name}];let i=[...r.path,"emptyDir","sizeLimit"];return[{mount:t,volume:r.name,sizeLimit:{raw:a,bytes:s,path:i}}]})}var bS=new Set(["Always","OnFailure","Never"]);function Da(e,n){if(Qm(n.restartPolicy))return n.restartPolicy;let t=Qm(e.restartPolicy)?e.restartPolicy:"Always";return n.role==="init"&&t==="Always"?"OnFailure":t}function Xm(e,n){return(n.role==="main"||n.role==="sidecar")&&e.workload.purpose!=="batch"&&Da(e,n)==="Always"}function Qm(e){return e!==void 0&&bS.has(e)}function I(e,n,t={}){let r=Da(e,n),o=t.exitCode===0,a=r==="Always"||r==="OnFailure"&&!o;return{status:Gi(n,a?"CrashLoopBackOff":o?"Completed":"Error"),restarts:a,...t}}function Zm(e,n,t){return I(e,n,{exitCode:128,reason:t})}function Q(e,n,t){return{status:Gi(e,n),restarts:!1,...t===void 0?{}:{reason:t}}}function we(e,n){let t=Da(e,n)!=="Never";return{status:Gi(n,"OOMKilled"),exitCode:137,restarts:t}}var kS=new Set(["Rejected","Pending","ContainerCreating","NotReady","Running"]);function Gi(e,n){let t=kS.has(n);return(e.role==="init"||e.role==="sidecar")&&!t?`Init:${n}`:n}function Be(e,n){let t=np(n.resources.limits.memory,n.at("resources","limits","memory"),"container"),r=Ki(e);return t===void 0||r!==void 0&&r.bytes<t.bytes?r:t}function Ki(e){let{limits:n}=St(e.raw.resources);return np(n.memory,e.at("resources","limits","memory"),"pod")}function ep(e,n){let{namespace:t}=e.workload.resource;return n.ofKind("LimitRange").filter(r=>(r.namespace??t)===(t??r.namespace)).some(r=>F(x(r.toObject().spec)?.limits).some(({value:o})=>o.type==="Container"&&wS(o.default??o.max)))}function wS(e){return x(e)?.memory!==void 0}function np(e,n,t){let r=Xe(e);return e===void 0||r===void 0||r<=0?void 0:{bytes:r,raw:e,path:n,of:t}}function h(e){let{id:n,scope:t,summary:r,messages:o,check:a}=e;function*s(i){for(let l of a(i)){let c=o[l.message];if(c===void 0)throw new Error(`rule ${n} has no message ${String(l.message)}`);yield{...l,text:c(l.data)}}}return{id:n,scope:t,summary:r,run:s}}var vS={always:"certain",probably:"likely",cache:"possible"},rp=h({id:"allocation-exceeds-limit",scope:"container",summary:"The command asks for more memory than the container is allowed to have",messages:{exceeds:({text:e,size:n,limit:t})=>`The command uses ${n} of memory (\`${e}\`), but the memory limit is ${t}.`,fillsFile:({text:e,size:n,limit:t})=>`The command writes ${n} to a file (\`${e}\`), and what is not yet on disk counts for the memory limit of ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let{given:o}=V(e,n,t),a=zm(o,{image:n.image?.repository??"",tmpfsPaths:Ia(e,n).map(({mount:m})=>m.mountPath)}),s=SS(a.filter(({bytes:m})=>m>=r.bytes));if(s===void 0)return;let{bytes:i,text:l,path:c,isUsed:d}=s;yield{message:d==="cache"?"fillsFile":"exceeds",data:{text:xS(l),size:tp(i),limit:String(r.raw)},at:c??n.at("command"),certainty:vS[d],prediction:we(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`raise the memory limit above ${tp(i)}, or let the command use less`,safety:"review"}}}});function SS(e){return["always","probably","cache"].map(n=>e.find(({isUsed:t})=>t===n)).find(n=>n!==void 0)}function tp(e){return Number.isFinite(e)?Ue(e):"an endless amount"}function xS(e){return e.length>60?`${e.slice(0,57)}...`:e}var OS=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"];function ja({securityContext:e},n){if(e.privileged===!0)return[];let t=new Set(e.capabilities.add.map(op)),r=new Set(e.capabilities.drop.map(op)),o=a=>t.has("ALL")||t.has(a)||OS.includes(a)&&!r.has("ALL")&&!r.has(a);return n.filter(a=>!o(a))}function op(e){return e.toUpperCase().replace(/^CAP_/,"")}function or({words:e,replacesEntrypoint:n,image:t}){let{entrypoint:r,command:o}=t?.facts??{};if(e===void 0||n||r===void 0)return;let a=e[r.length]?.text;return a?.startsWith("-")?o?.[0]:a}function ze(e,n,t){let r=n.securityContext[t];if(r!==void 0)return{value:r,path:n.at("securityContext",t)};let o=e.securityContext[t];return o===void 0?void 0:{value:o,path:e.at("securityContext",t)}}function ft({raw:e}){return x(e.os)?.name==="windows"||x(e.nodeSelector)?.["kubernetes.io/os"]==="windows"}function ar(e,n,t){let r=ze(e,n,"runAsUser");if(r!==void 0)return{uid:r.value,path:r.path};let{user:o,uid:a}=t?.facts??{};return typeof o=="number"?{uid:o}:typeof o=="string"&&a!==void 0?{uid:a}:void 0}var ap={certain:"likely",likely:"possible",possible:"possible"};function j(e,n,...t){let r=n.match==="lastName"?ap[e]:e;return t.some(o=>n.assumed.includes(o))?ap[r]:r}var AS={SETUID:"certain",SETGID:"certain",CHOWN:"likely"},sp=h({id:"capabilities-dropped-at-start",scope:"container",summary:"The image starts as root to hand over to its own user, which the dropped capabilities forbid",messages:{missing:({image:e,capabilities:n})=>`${e} starts as root and hands over to its own user, for which it needs ${n}, and the container has dropped that.`},*check({pod:e,container:n,index:t}){let r=V(e,n,t),{image:o}=r,a=o?.facts.dropsRoot?.capabilities;if(o===void 0||a===void 0||ar(e,n,o)?.uid!==0||!PS(r))return;let s=ja(n,a),[i]=s.map(d=>AS[d]).filter(d=>d!==void 0).sort();if(i===void 0)return;let{uid:l}=o.facts,c=n.at("securityContext","capabilities");yield{message:"missing",data:{image:n.image?.text??"",capabilities:s.join(", ")},at:[...c,"drop"],certainty:j(i,o,"dropsRoot"),prediction:I(e,n,{reason:"Operation not permitted"}),related:[{message:"the image",at:n.at("image")}],fix:{description:l===void 0?`add ${s.join(", ")} under capabilities.add`:`set runAsUser: ${l} and fsGroup: ${l}, so that it need not start as root, or add ${s.join(", ")} under capabilities.add`,safety:"review",edits:[{op:"set",path:[...c,"add"],value:[...n.securityContext.capabilities.add,...s]}]}}}});function PS(e){if(e.replacesEntrypoint)return!1;let n=or(e),t=e.image?.facts.command?.[0];return n===void 0||t===void 0||n===t}function ip({facts:e}){let n=e.entrypoint?.at(-1);return e.entrypoint!==void 0&&(n===void 0||/entrypoint(\.sh)?$|^docker-php-entrypoint$/.test(n))}var RS=/[|&;<>$`"'*?#~(){}\\\n]/;function lp(e){if(!RS.test(e))return e.split(/\s+/).filter(n=>n!=="")}var cp=h({id:"command-string-not-split",scope:"container",summary:"A whole command line stands in one element, so it is taken for the name of one program",messages:{notSplit:({word:e})=>`${JSON.stringify(e)} is one element, so the runtime looks for a program of that very name, spaces included.`},*check({pod:e,container:n,index:t}){if(ft(e))return;let r=V(e,n,t),o=ES(r);o?.word.path===void 0||!/\s/.test(o.word.text)||(yield{message:"notSplit",data:{word:dp(o.word.text)},at:o.word.path,certainty:o.certainty,prediction:Zm(e,n,"executable file not found in $PATH"),fix:CS(n,r,o.word)})}});function ES({replacesEntrypoint:e,given:n,image:t}){let[r]=n;if(r!==void 0){if(e)return{word:r,certainty:"certain"};if(!(t===void 0||!ip(t)||r.text.startsWith("-")))return{word:r,certainty:j("likely",t,"entrypoint")}}}function CS(e,{replacesEntrypoint:n,given:t},{text:r}){let o=n?"command":"args",a=lp(r),s=(e[o]??[]).slice(1);if(a!==void 0){let c=[...a,...s];return{description:`write one element for each word: ${JSON.stringify(c)}`,safety:"review",edits:[{op:"set",path:e.at(o),value:c}]}}let i=["/bin/sh","-c",r];return{description:`let a shell read it: ${JSON.stringify(["/bin/sh","-c",dp(r)])}`,safety:"review",edits:t.length===1?[{op:"set",path:e.at(o),value:i}]:[]}}function dp(e){let[n=""]=e.trim().split(`
`);return n.length>80||n!==e.trim()?`${n.slice(0,77)}\u2026`:n}var MS={configMap:"files",secret:"files",downwardAPI:"files",projected:"files",image:"files",emptyDir:"scratch",hostPath:"host",persistentVolumeClaim:"claim",ephemeral:"claim"};function ye(e,n){let t=e.volumes.find(a=>a.name===n);if(t!==void 0){let a=Object.keys(t.raw).find(i=>i!=="name"),s=a===void 0?"scratch":MS[a]??"other";return{name:n,kind:s,path:t.path,raw:t.raw}}let o=F(x(e.workload.raw.spec)?.volumeClaimTemplates).find(({value:a})=>P(x(a.metadata)?.name)===n);if(o!==void 0)return{name:n,kind:"claim",path:["spec","volumeClaimTemplates",o.index],raw:o.value}}function Ne(e,n){let t=G(n);return e.volumeMounts.filter(({mountPath:r})=>ln(t,G(r))).sort((r,o)=>o.mountPath.length-r.mountPath.length)[0]}function mp(e,n){let t=G(n);return e.volumeMounts.some(({mountPath:r})=>{let o=G(r);return o!==t&&ln(o,t)})}function G(e){return`/${e}`.replace(/\/+/g,"/").replace(/(?<=.)\/$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")}function ln(e,n){return e===n||n==="/"||e.startsWith(`${n}/`)}var TS=/\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|xml|sh|py|js|env|pem|crt|key|txt|html|sql|php)$/i,pp=h({id:"config-folder-over-file",scope:"container",summary:"A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file",messages:{folder:({mountPath:e,volume:n,file:t})=>`Volume ${n} becomes a folder at ${e}, so the file is ${e}/${t} and not ${e} itself.`},*check({pod:e,container:n}){for(let t of n.volumeMounts){let r=G(t.mountPath).split("/").at(-1)??"";if(!TS.test(r)||t.subPath!==void 0||t.subPathExpr!==void 0)continue;let o=ye(e,t.name);o?.kind!=="files"||Ne(n,t.mountPath)!==t||o.raw.projected!==void 0||o.raw.image!==void 0||(yield{message:"folder",data:{mountPath:t.mountPath,volume:t.name,file:r},at:t.path,certainty:"likely",prediction:I(e,n,{reason:"Are you trying to mount a directory onto a file"}),related:[{message:"the volume",at:o.path}],fix:{description:`add subPath: ${r}, so that this one key is mounted as a file`,safety:"review",edits:[{op:"set",path:[...t.path,"subPath"],value:r}]}})}}});var _S={certain:"likely",likely:"possible",possible:"possible"};function Fa(e){return _S[e]}function ve(e,n,t){if(t.closedWorld)return"certain";let r=n.outcome==="key-missing"?LS(n):NS(e,n);return n.isEverywhere&&!n.scope.isPatched?r:Fa(r)}function LS({holders:e}){return e.every(({keys:n})=>n.size===0)?"possible":"certain"}function NS(e,{evidence:n,scope:t}){let r=$S(e,n,t.root!==void 0);return t.isOpen?Fa(r):r}function $S({kind:e},n,t){switch(n.type){case"other-namespace":return n.isExplicit?"certain":"possible";case"other-kind":return"certain";case"hash-suffix":return"likely";case"near-name":return n.isUnused?"certain":e==="ConfigMap"?"likely":"possible";case"elsewhere":return"possible";case"none":return e==="ConfigMap"?n.declaresKind||t?"likely":"possible":e!=="PersistentVolumeClaim"&&n.declaresKind&&!n.isAskedForOften?"likely":"possible"}}function jn(e){return Va(`${e}/..`)}function ao(e,n){return hp(n)||e===""?Va(n):Va(`${e}/${n}`)}function up(e){return Va(e)}function fp(e,n){return oo(e,n)||oo(n,e)}function oo(e,n){return e===n||n===""||e.startsWith(n==="/"?"/":`${n}/`)}function Va(e){let n=[];for(let r of e.replaceAll("\\","/").split("/")){if(r===""||r===".")continue;let o=n.at(-1);r===".."&&o!==void 0&&o!==".."?n.pop():n.push(r)}let t=n.join("/");return hp(e)?`/${t}`:t}function hp(e){return e.startsWith("/")||e.startsWith("\\")}function ee({kind:e,name:n}){return`${e} ${$(n)}`}function Fn(e){return e===void 0?"":` in namespace ${$(e)}`}function Vn(e,{root:n}){switch(e.type){case"near-name":return`is not declared; the nearest is ${ee(e.declaration)}`;case"other-kind":return`is not declared; there is a ${e.declaration.kind} of that name`;case"elsewhere":{let t=jn(e.declaration.manifest?.file??"");return`is declared only in ${t===""?"another part of the project":$(t)}, with another workload that uses it`}case"none":return n===void 0?"is not declared in these manifests":`is not made by ${qi(n.manifest)}`}}function qi({file:e}){return`kustomization ${$(jn(e??"")||".")}`}function oe(e,{manifest:n,path:t}){return n===void 0?[]:[{message:e,at:{manifest:n,path:t}}]}var IS=5;function Ba(e){return e.slice(0,IS).map(({path:n})=>({message:"also asked for here",at:n}))}var Hi=6;function sr(e){let n=[...new Set(e.flatMap(o=>[...o.keys]))];if(n.length===0)return"is declared without any data";let t=n.slice(0,Hi).map(o=>$(o)),r=n.length>Hi?` and ${n.length-Hi} more`:"";return`has only ${t.join(", ")}${r}`}var DS={objects:[],isOpen:!1},Wa={objects:[],isOpen:!0};function Ui(e,n,t=0){if(n.rendered.has(e))return n.rendered.get(e)??Wa;if(t>64)return Wa;n.rendered.set(e,void 0);let r=yp(e,DS,n,{users:[e],depth:t});return n.rendered.set(e,r),r}function yp(e,n,t,r){let o={...n,isOpen:n.isOpen||e.hasPlugins};for(let a of e.resources)o=Ji(o,jS(a,t,r));for(let a of e.components)o=FS(a,o,t,r);return zi(t,o)?(o=e.generators.reduce((a,s)=>VS(a,s,e),o),o=e.patches.reduce((a,s)=>BS(a,s,t),o),{...o,objects:o.objects.map(a=>KS(a,e))}):Wa}function jS(e,n,{depth:t}){let r=n.byDirectory.get(e);if(r!==void 0)return Ui(r,n,t+1);let o=n.byFile.get(e);return o===void 0?Wa:{objects:o.map(gp),isOpen:!1}}function FS(e,n,t,{users:r,depth:o}){let a=t.byDirectory.get(e);return a!==void 0&&!r.includes(a)&&o<64&&zi(t,n)?yp(a,n,t,{users:[...r,a],depth:o+1}):{...n,isOpen:!0}}function zi({budget:e},{objects:n}){return e.objects-=1+n.length,e.objects>=0}function Ji(e,n){return n.objects.length===0?{objects:e.objects,isOpen:e.isOpen||n.isOpen}:e.objects.length+n.objects.length>2e4?{objects:e.objects,isOpen:!0}:{objects:[...e.objects,...n.objects],isOpen:e.isOpen||n.isOpen}}function gp(e){let{kind:n,name:t,namespace:r}=e;return{kind:n,names:[t],...Yi(r),manifest:e,keySources:[e],isPatch:!1}}function VS(e,n,{manifest:t}){let r=d=>GS(d,n.kind,n.name);if(n.behavior!=="create"&&e.objects.some(r)){let d=m=>({...m,keySources:n.behavior==="merge"?[...m.keySources,n]:[n]});return{...e,objects:e.objects.map(m=>r(m)?d(m):m)}}let{kind:o,name:a,namespace:s,behavior:i}=n,l=i==="create"?[n]:[n,"unknown"],c={kind:o,names:[a],...Yi(s),manifest:t,generator:n,keySources:l,isPatch:!1};return Ji(e,{objects:[c],isOpen:!1})}function BS(e,n,t){if(!zi(t,e))return{...e,isOpen:!0};let o=(n.file===void 0?[]:t.byFile.get(n.file)??[]).map(s=>({...gp(s),isPatch:!0}));if(o.length===0)return{...e,objects:WS(e.objects,n),isOpen:e.isOpen||n.renames};let a=e.objects.map(s=>{let i=o.filter(c=>bp(s,n.target??{kind:c.kind,name:c.names[0]??""}));if(i.length===0)return s;let l=n.renames?[...s.names,...i.flatMap(c=>c.names)]:s.names;return{...s,names:l,keySources:[...s.keySources,...i.map(({manifest:c})=>c)]}});return Ji({...e,objects:a},{objects:o,isOpen:!1})}function WS(e,n){let t=n.target??n.inline??{};return e.map(r=>bp(r,t)?{...r,keySources:[...r.keySources,"unknown"]}:r)}function bp(e,{kind:n,name:t}){return e.isPatch||n!==void 0&&n!==e.kind?!1:t===void 0||!/^[a-z0-9-]+$/.test(t)||e.names.includes(t)}function GS(e,n,t){return!e.isPatch&&e.kind===n&&e.names.includes(t)}function KS(e,{namePrefix:n,nameSuffix:t,namespace:r}){let o=e.names.at(-1)??"",a=n===""&&t===""?e.names:[...e.names,n+o+t];return{...e,names:a,...Yi(r??e.namespace)}}function Yi(e){return e===void 0?{}:{namespace:e}}var HS=[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]];function wp(e){let n=x(e.generatorOptions);return HS.flatMap(([t,r])=>F(e[t]).flatMap(({index:o,value:a})=>{let s=P(a.name);if(s===void 0||s==="")return[];let i=P(a.namespace);return[{kind:r,name:s,...i===void 0||i===""?{}:{namespace:i},...qS(a),behavior:zS(a.behavior),hasHashSuffix:!kp(x(a.options))&&!kp(n),path:[t,o]}]}))}function qS(e){let n=(Ce(e.literals)??[]).map(o=>vp(o,"=")),t=(Ce(e.files)??[]).map(US),r=P(e.env)!==void 0||(Ce(e.envs)??[]).length>0;return{keys:new Set([...n,...t]),hasAllKeys:!r}}function US(e){return e.includes("=")?vp(e,"="):e.slice(e.lastIndexOf("/")+1)}function vp(e,n){let t=e.indexOf(n);return t===-1?e:e.slice(0,t)}function zS(e){return e==="merge"||e==="replace"?e:"create"}function kp(e){return Ee(e?.disableNameSuffixHash)??!1}function Sp(e,n){let t=[...F(e.patches),...F(e.patchesJson6902)],r=Ce(e.patchesStrategicMerge)??[];return[...t.map(({value:o})=>JS(o,n)),...r.map(o=>o.includes(`
`)?xp(o):{file:ao(n,o),renames:!1})]}function JS(e,n){let t=P(e.path),r=x(e.target),o=r===void 0?{}:{target:YS(r)},a=Ee(x(e.options)?.allowNameChange)??!1;if(t!==void 0&&t!=="")return{file:ao(n,t),...o,renames:a};let s=xp(P(e.patch)??"");return{...s,...o,renames:a||s.renames}}function YS(e){let n=P(e.kind),t=P(e.name);return{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}}}function xp(e){let n=/^\s*kind:\s*["']?([A-Za-z]+)/m.exec(e)?.[1],t=/^ +name:\s*["']?([A-Za-z0-9.-]+)/m.exec(e)?.[1];return{inline:{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}},renames:/\/metadata\/name["']?\s*$/m.test(e)}}var QS="kustomize.config.k8s.io/",XS=["generators","transformers","helmCharts","helmChartInflationGenerator"];function Ap(e){if(!(e.apiVersion.startsWith(QS)&&ZS.has(e.kind))||e.file===void 0)return;let t=e.toObject(),r=jn(e.file),o=s=>e0(t[s],r),a=P(t.namespace);return{manifest:e,directory:r,isComponent:e.kind==="Component",resources:Op([...o("resources"),...o("bases"),...o("crds")]),components:Op(o("components")),generators:wp(t),patches:Sp(t,r),namePrefix:P(t.namePrefix)??"",nameSuffix:P(t.nameSuffix)??"",...a===void 0||a===""?{}:{namespace:a},variables:F(t.vars).flatMap(({value:s})=>P(s.name)??[]),hasPlugins:XS.some(s=>n0(t,s))}}var ZS=new Set(["Kustomization","Component"]);function e0(e,n){return(Ce(e)??[]).map(t=>ao(n,t))}function Op(e){return[...new Set(e)]}function n0(e,n){let t=e[n];return vt(t).length>0||ne(t)&&Object.keys(x(t)??{}).length>0}function et(e){let t=[...e.ofKind("Kustomization"),...e.ofKind("Component")].flatMap(s=>Ap(s)??[]);if(t.length===0)return{kustomizations:t,roots:[],reaching:new Map};let r={byDirectory:new Map([...t].reverse().map(s=>[s.directory,s])),byFile:ut(e.manifests.filter(({kind:s})=>s!=="Kustomization"&&s!=="Component"),({file:s})=>up(s??"")),rendered:new Map,budget:{objects:t0}},o=r0(t).map(s=>{let{objects:i,isOpen:l}=Ui(s,r);return{root:s,objects:i,isOpen:l||s.isComponent}}),a=o.flatMap(s=>s.objects.map(i=>({rendering:s,object:i})));return{kustomizations:t,roots:o,reaching:ut(a,({object:s})=>s.manifest)}}var t0=1e7;function r0(e){let n=new Map(e.map(a=>[a.directory,a])),t=new Set(e.flatMap(({resources:a,components:s})=>[...a,...s])),r=e.filter(({directory:a})=>!t.has(a)),o=o0(r,n);return[...r,...e.filter(a=>!o.has(a))]}function o0(e,n){let t=new Set(e);for(let{resources:r,components:o}of t)for(let a of[...r,...o]){let s=n.get(a);s!==void 0&&t.add(s)}return t}var ir={producers:[{group:"external-secrets.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{spec.target.name|metadata.name}",keys:["spec.data.*.secretKey","spec.target.template.data.~"],unreadableKeys:["spec.dataFrom","spec.target.template.templateFrom","spec.target.template.mergePolicy","spec.target.creationPolicy"]}]},{group:"external-secrets.io",kind:"ClusterExternalSecret",makes:[{kind:"Secret",name:"{spec.externalSecretSpec.target.name|spec.externalSecretName|metadata.name}",namespace:"*",keys:["spec.externalSecretSpec.data.*.secretKey","spec.externalSecretSpec.target.template.data.~"],unreadableKeys:["spec.externalSecretSpec.dataFrom","spec.externalSecretSpec.target.template.templateFrom","spec.externalSecretSpec.target.template.mergePolicy","spec.externalSecretSpec.target.creationPolicy"]}]},{group:"kubernetes-client.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"bitnami.com",kind:"SealedSecret",makes:[{kind:"Secret",name:"{spec.template.metadata.name|metadata.name}",keys:["spec.encryptedData.~","spec.template.data.~","spec.template.stringData.~"],unreadableKeys:["spec.data"]}]},{group:"isindir.github.com",kind:"SopsSecret",makes:[{kind:"Secret",name:"{spec.secretTemplates.*.name|spec.secret_templates.*.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultStaticSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultDynamicSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultPKISecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"HCPVaultSecretsApp",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"ricoberger.de",kind:"VaultSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets-store.csi.x-k8s.io",kind:"SecretProviderClass",makes:[{kind:"Secret",name:"{spec.secretObjects.*.secretName}"}]},{group:"spv.no",kind:"AzureKeyVaultSecret",makes:[{kind:"Secret",name:"{spec.output.secret.name}"},{kind:"ConfigMap",name:"{spec.output.configMap.name}"}]},{group:"onepassword.com",kind:"OnePasswordItem",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets.doppler.com",kind:"DopplerSecret",makes:[{kind:"Secret",name:"{spec.managedSecret.name}",namespace:"{spec.managedSecret.namespace}"}]},{group:"secrets.infisical.com",kind:"InfisicalSecret",makes:[{kind:"Secret",name:"{spec.managedSecretReference.secretName}",namespace:"{spec.managedSecretReference.secretNamespace}"},{kind:"Secret",name:"{spec.managedKubeSecretReferences.*.secretName}",namespace:"*"}]},{group:"cert-manager.io",kind:"Certificate",makes:[{kind:"Secret",name:"{spec.secretName}",keys:["=tls.crt","=tls.key","=ca.crt","=tls-combined.pem","=key.der","=keystore.jks","=truststore.jks","=keystore.p12","=truststore.p12"]}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"kubernetes.io/tls-acme",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"gateway.networking.k8s.io",kind:"Gateway",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.listeners.*.tls.certificateRefs.*.name}"}]},{group:"trust.cert-manager.io",kind:"Bundle",makes:[{kind:"ConfigMap",name:"{metadata.name}",namespace:"*"},{kind:"Secret",name:"{metadata.name}",namespace:"*"}]},{group:"",kind:"Service",annotation:"service.beta.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.beta.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"",kind:"Service",annotation:"service.alpha.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.alpha.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"postgresql.cnpg.io",kind:"Cluster",makes:[{kind:"Secret",name:"{metadata.name}-app"},{kind:"Secret",name:"{metadata.name}-superuser"},{kind:"Secret",name:"{metadata.name}-ca"},{kind:"Secret",name:"{metadata.name}-server"},{kind:"Secret",name:"{metadata.name}-replication"}]},{group:"acid.zalan.do",kind:"postgresql",makes:[{kind:"Secret",name:"*.{metadata.name}.credentials*",namespace:"*"},{kind:"ConfigMap",name:"{metadata.name}*"}]},{group:"postgres-operator.crunchydata.com",kind:"PostgresCluster",makes:[{kind:"Secret",name:"{metadata.name}-pguser*"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"pgv2.percona.com",kind:"PerconaPGCluster",makes:[{kind:"Secret",name:"{metadata.name}-*"}]},{group:"pxc.percona.com",kind:"PerconaXtraDBCluster",makes:[{kind:"Secret",name:"{spec.secretsName}"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"internal-{metadata.name}"}]},{group:"psmdb.percona.com",kind:"PerconaServerMongoDB",makes:[{kind:"Secret",name:"{spec.secrets.users}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"k8s.mariadb.com",kind:"MariaDB",makes:[{kind:"Secret",name:"{spec.rootPasswordSecretKeyRef.name}"},{kind:"Secret",name:"{spec.passwordSecretKeyRef.name}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodbcommunity.mongodb.com",kind:"MongoDBCommunity",makes:[{kind:"Secret",name:"{spec.users.*.connectionStringSecretName}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodb.com",kind:"MongoDBUser",makes:[{kind:"Secret",name:"{spec.connectionStringSecretName}"},{kind:"Secret",name:"{spec.mongodbResourceRef.name}-*"}]},{group:"kafka.strimzi.io",kind:"KafkaUser",makes:[{kind:"Secret",name:"{spec.authentication.secretPrefix}{metadata.name}"},{kind:"Secret",name:"{metadata.name}"}]},{group:"kafka.strimzi.io",kind:"Kafka",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"rabbitmq.com",kind:"RabbitmqCluster",makes:[{kind:"Secret",name:"{metadata.name}-default-user"},{kind:"Secret",name:"{metadata.name}-erlang-cookie"}]},{group:"rabbitmq.com",kind:"User",makes:[{kind:"Secret",name:"{metadata.name}-user-credentials"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseDatabase",makes:[{kind:"Secret",name:"{spec.databaseSecretName}"},{kind:"Secret",name:"redb-{metadata.name}"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseCluster",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"elasticsearch.k8s.elastic.co",kind:"Elasticsearch",makes:[{kind:"Secret",name:"{metadata.name}-es-*"}]},{group:"kibana.k8s.elastic.co",kind:"Kibana",makes:[{kind:"Secret",name:"{metadata.name}-kb-*"}]},{group:"objectbucket.io",kind:"ObjectBucketClaim",makes:[{kind:"Secret",name:"{metadata.name}",keys:["=AWS_ACCESS_KEY_ID","=AWS_SECRET_ACCESS_KEY"]},{kind:"ConfigMap",name:"{metadata.name}"}]},{group:"ceph.rook.io",kind:"CephCluster",makes:[{kind:"Secret",name:"rook-ceph-*"},{kind:"ConfigMap",name:"rook-ceph-*"}]},{group:"argoproj.io",kind:"ArgoCD",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"argocd-*"},{kind:"ConfigMap",name:"argocd-*"}]},{group:"k8s.keycloak.org",kind:"Keycloak",makes:[{kind:"Secret",name:"{metadata.name}-initial-admin"}]}],openers:[{group:"helm.toolkit.fluxcd.io",kind:"HelmRelease"},{group:"kustomize.toolkit.fluxcd.io",kind:"Kustomization"},{group:"source.toolkit.fluxcd.io"},{group:"helm.cattle.io",kind:"HelmChart"},{group:"argoproj.io",kind:"Application"},{group:"argoproj.io",kind:"ApplicationSet"},{group:"builtin",kind:"HelmChartInflationGenerator"},{group:"operators.coreos.com",kind:"Subscription"},{group:"infra.contrib.fluxcd.io",kind:"Terraform"},{group:"kyverno.io",kind:"ClusterPolicy"}],always:[{kind:"ConfigMap",name:"kube-root-ca.crt",keys:["=ca.crt"]},{kind:"ConfigMap",name:"openshift-service-ca.crt",keys:["=service-ca.crt"]},{kind:"ConfigMap",name:"istio-ca-root-cert",keys:["=root-cert.pem"]},{kind:"ConfigMap",name:"linkerd-identity-trust-roots"},{kind:"Secret",name:"memberlist"},{kind:"Secret",name:"ingress-nginx-admission"},{kind:"Secret",name:"rook-ceph-mon"},{kind:"ConfigMap",name:"rook-ceph-mon-endpoints"},{kind:"Secret",name:"argocd-redis"},{kind:"Secret",name:"argocd-initial-admin-secret"},{kind:"Secret",name:"argocd-secret"},{kind:"Secret",name:"cert-manager-webhook-ca"},{kind:"ServiceAccount",name:"default"},{kind:"PriorityClass",name:"system-cluster-critical"},{kind:"PriorityClass",name:"system-node-critical"}],bystanders:[{group:"monitoring.coreos.com"},{group:"networking.istio.io"},{group:"security.istio.io"},{group:"telemetry.istio.io"},{group:"keda.sh"},{group:"traefik.io"},{group:"traefik.containo.us"},{group:"projectcontour.io"},{group:"cilium.io"},{group:"flagger.app"},{group:"getambassador.io"},{group:"cert-manager.io"},{group:"external-secrets.io"},{group:"velero.io"}],spread:[{annotation:"reflector.v1.k8s.emberstack.com/reflection-auto-enabled",effect:"every-namespace"},{annotation:"reflector.v1.k8s.emberstack.com/reflects",effect:"unreadable-keys"},{annotation:"replicator.v1.mittwald.de/replicate-to",effect:"every-namespace"},{annotation:"replicator.v1.mittwald.de/replicate-from",effect:"unreadable-keys"},{annotation:"kubed.appscode.com/sync",effect:"every-namespace"},{annotation:"service.beta.openshift.io/inject-cabundle",effect:"unreadable-keys"},{annotation:"config.openshift.io/inject-trusted-cabundle",effect:"unreadable-keys"},{annotation:"secret-generator.v1.mittwald.de/",effect:"unreadable-keys"}]};var Pp=ir.always,Rp=ir.spread,a0=new Set(ir.bystanders.map(({group:e})=>e));function Ep(e){return a0.has(so(e))}var Qi=new Map;for(let e of ir.producers){let n=`${e.group}/${e.kind}`;Qi.set(n,[...Qi.get(n)??[],e])}function Ga(e,n){return Qi.get(`${so(e)}/${n}`)??[]}function Xi(e,n){let t=so(e);return ir.openers.some(r=>r.group===t&&(r.kind===void 0||r.kind===n))}function so(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}var s0="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",i0=4096;function Mp(e){let n=Object.entries(je(e.data)),t=Object.entries(je(e.stringData));return[...n.filter(([,r])=>Cp(l0(r))),...t.filter(([,r])=>Cp(r))].map(([r])=>r)}function Zi(e){let n=e.replaceAll(/[\r\n]/g,"");return n.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n)}function Cp(e){if(e===void 0)return!1;let n=e.replace(/\r?\n$/,"");return n!==e&&n!==""&&!/[\r\n]/.test(n)}function l0(e){if(e.length>i0||!Zi(e))return;let n="",t=0,r=0;for(let o of e){let a=s0.indexOf(o);a!==-1&&(t=(t<<6|a)&4095,r+=6,!(r<8)&&(r-=8,n+=String.fromCharCode(t>>r&255)))}return n}var io=new Set,c0=new Set(["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"]);function Tp(e){let{kind:n,name:t,namespace:r}=e;if(!c0.has(n)||t==="")return;let o=n==="ConfigMap"||n==="Secret"?e.toObject():{},a=je(x(o.metadata)?.annotations),s=Rp.filter(({annotation:l})=>Object.keys(a).some(c=>c.startsWith(l))),i=s.some(({effect:l})=>l==="every-namespace");return{kind:n,name:t,...i?{namespace:"*"}:r===void 0?{}:{namespace:r},keys:d0(o),hasAllKeys:!s.some(({effect:l})=>l==="unreadable-keys")&&!m0(o),newlineKeys:n==="Secret"?Mp(o):[],origin:"manifest",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}}function d0(e){let n=[e.data,e.stringData,e.binaryData];return new Set(n.flatMap(t=>Object.keys(x(t)??{})))}function m0(e){return e.type==="kubernetes.io/service-account-token"}var p0=1e3;function el(e,n){let t=[""];for(let r of e.split(/(\{[^}]*\})/)){let o=r.startsWith("{")?u0(r.slice(1,-1),n):[r];t=t.flatMap(a=>o.map(s=>a+s)).slice(0,p0)}return t.filter(r=>r!=="")}function u0(e,n){for(let t of e.split("|")){let r=nl(n,t);if(r.length>0)return r}return[]}function nl(e,n){return tl(e,n).filter(t=>typeof t=="string"&&t!=="")}function tl(e,n){if(n.startsWith("@"))return[x(x(e.metadata)?.annotations)?.[n.slice(1)]].filter(_p);let t=[e];for(let r of n.split("."))t=t.flatMap(o=>f0(o,r)).filter(_p);return t}function f0(e,n){return n==="*"?ne(e)?Object.values(e):vt(e):n==="~"?Object.keys(x(e)??{}):[x(e)?.[n]]}function _p(e){return e!=null}function Lp(e){let n=Ga(e.apiVersion,e.kind);if(n.length===0)return e.kind==="StatefulSet"?b0(e):[];let t=e.toObject();return n.filter(({annotation:r})=>r===void 0||g0(t,r)).flatMap(({makes:r})=>r.flatMap(o=>$p(o,t,e)))}function Np(){return Pp.flatMap(e=>$p({...e,namespace:"*"},{},void 0))}function $p(e,n,t){let r=h0(e,n,t),o=(e.keys??[]).flatMap(s=>s.startsWith("=")?[s.slice(1)]:nl(n,s)),a=e.keys!==void 0&&!(e.unreadableKeys??[]).some(s=>y0(tl(n,s)));return el(e.name,n).map(s=>({kind:e.kind,name:s,...r===void 0?{}:{namespace:r},keys:new Set(o),hasAllKeys:a,newlineKeys:[],origin:t===void 0?"always":"producer",hasHashSuffix:!1,...t===void 0?{}:{manifest:t},path:["metadata","name"]}))}function h0(e,n,t){return e.namespace===void 0?t?.namespace:el(e.namespace,n)[0]??t?.namespace}function y0(e){return e.some(n=>typeof n!="object"||n===null||Object.keys(n).length>0)}function g0(e,n){let t=x(x(e.metadata)?.annotations)??{};return Object.keys(t).some(r=>r.startsWith(n))}function b0(e){let n=x(e.toObject().spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>{let r=P(x(t.metadata)?.name);if(r===void 0)return[];let{namespace:o}=e;return[{kind:"PersistentVolumeClaim",name:`${r}-${e.name}-*`,...o===void 0?{}:{namespace:o},keys:io,hasAllKeys:!1,newlineKeys:[],origin:"producer",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}]})}function Ka(e,n){let[t="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!n.startsWith(t)||n.length<t.length+o.length||!n.endsWith(o))return!1;let a=t.length,s=n.length-o.length;for(let i of r){let l=n.indexOf(i,a);if(l===-1||l+i.length>s)return!1;a=l+i.length}return!0}function Pt(e,n){return e===void 0||n===void 0||e===n||e==="*"||n==="*"}function Ha(e){let n=e.derive(jp),t=e.derive(et).kustomizations.flatMap(({manifest:r,generators:o,namespace:a})=>o.filter(({behavior:s})=>s==="create").map(s=>Fp(s,r,s.namespace??a)));return rl([...[...n.values()].flat(),...t].map(r=>[r.name,r]))}function Ip(){return rl(Np().map(e=>[e.name,e]))}function Dp(e){let n=e.derive(jp),{roots:t}=e.derive(et);return new Map(t.map(r=>[r,rl(r.objects.flatMap(o=>k0(o,n)))]))}function jp({manifests:e}){let n=new Map;for(let t of e){let r=Tp(t),o=[...r===void 0?[]:[r],...Lp(t)];o.length>0&&n.set(t,o)}return n}function k0(e,n){let{names:t,namespace:r,generator:o,manifest:a,isPatch:s}=e;return s?[]:((o===void 0?n.get(a):[Fp(o,a,r)])??[]).flatMap(l=>{let c=l.namespace==="*"||r===void 0?{}:{namespace:r};if(l.origin==="producer")return[[l.name,{...l,...c}]];let d={...l,...c,...w0(l,e.keySources,n)};return t.map(m=>[m,{...d,name:m}])})}function w0(e,n,t){if(n.length===1&&n[0]===e.manifest)return{};let r=n.map(o=>v0(o,t));return{keys:new Set(r.flatMap(({keys:o})=>[...o])),hasAllKeys:r.every(({hasAllKeys:o})=>o)}}function v0(e,n){return e==="unknown"?{keys:io,hasAllKeys:!1}:"behavior"in e?e:n.get(e)?.find(({origin:t})=>t==="manifest")??{keys:io,hasAllKeys:!1}}function Fp(e,n,t){let{kind:r,name:o,keys:a,hasAllKeys:s,hasHashSuffix:i,path:l}=e;return{kind:r,name:o,...t===void 0?{}:{namespace:t},keys:a,hasAllKeys:s,newlineKeys:[],origin:"generator",hasHashSuffix:i,manifest:n,path:l}}function rl(e){let n=e.filter(([o])=>o.includes("*")),t=ut(e,([o,{kind:a}])=>`${a}/${o}`),r=ut(e,([,{kind:o}])=>o);return{find:(o,a)=>{let s=t.get(`${o}/${a}`)??[],i=n.filter(([l,c])=>c.kind===o&&Ka(l,a));return[...s,...i].map(([,l])=>l)},ofKind:o=>(r.get(o)??[]).map(([,a])=>a)}}function Bp(e){let{raw:n,path:t}=e;return[...qa(n,t,{...Wp,place:"volume",itemPlace:"volumeItem"}),...qa(n,t,{...Gp,place:"volume",itemPlace:"volumeItem"}),...S0(n,t),...x0(n,t),...A0(n,t)]}var Wp={field:"configMap",kind:"ConfigMap",nameField:"name"},Gp={field:"secret",kind:"Secret",nameField:"secretName"},Vp={place:"projected",itemPlace:"projectedItem"};function S0(e,n){return F(x(e.projected)?.sources).flatMap(({index:t,value:r})=>{let o=[...n,"projected","sources",t];return[...qa(r,o,{...Wp,...Vp}),...qa(r,o,{...Gp,...Vp,nameField:"name"})]})}function qa(e,n,t){let r=x(e[t.field]),o=P(r?.[t.nameField]);if(r===void 0||o===void 0)return[];let a=Ee(r.optional)??!1,s=[...n,t.field],i={kind:t.kind,name:o,optional:a,place:t.place,path:[...s,t.nameField]},l=F(r.items).flatMap(({index:c,value:d})=>{let m=P(d.key),p=[...s,"items",c,"key"];return m===void 0?[]:[{...i,key:m,keyPath:p,place:t.itemPlace}]});return[i,...l]}function x0(e,n){let t=P(x(e.persistentVolumeClaim)?.claimName);if(t===void 0)return[];let r=[...n,"persistentVolumeClaim","claimName"];return[{kind:"PersistentVolumeClaim",name:t,optional:!1,place:"volumeClaim",path:r}]}var O0=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function A0(e,n){return O0.flatMap(t=>{let r=t.at(-1)??"",o=t.slice(0,-1).reduce((s,i)=>x(s?.[i]),e),a=P(o?.[r]);return a===void 0?[]:[{kind:"Secret",name:a,optional:!1,place:"volumeCredentials",path:[...n,...t]}]})}function $e(e){let n=e.env.flatMap(({from:r,path:o})=>{if(r?.type!=="configMapKeyRef"&&r?.type!=="secretKeyRef")return[];let a=r.type==="secretKeyRef"?"Secret":"ConfigMap",s=[...o,"valueFrom",r.type],{name:i,key:l,optional:c}=r;return[{kind:a,name:i,key:l,optional:c,place:"env",path:[...s,"name"],keyPath:[...s,"key"]}]}),t=e.envFrom.map(({kind:r,name:o,optional:a,path:s})=>({kind:r,name:o,optional:a,place:"envFrom",path:[...s,"name"]}));return[...n,...t].filter(sl)}function ol(e){let n="Volume",t=e.volumeMounts.map(({name:a,path:s})=>({kind:n,name:a,optional:!1,place:"volumeMount",path:[...s,"name"]})),r=F(e.raw.volumeDevices).flatMap(({index:a,value:s})=>{let i=P(s.name),l=e.at("volumeDevices",a,"name");return i===void 0?[]:[{kind:n,name:i,optional:!1,place:"volumeMount",path:l}]}),o=e.env.flatMap(({from:a,path:s})=>{if(a?.type!=="fileKeyRef")return[];let{volumeName:i,key:l,optional:c}=a,d=[...s,"valueFrom","fileKeyRef"];return[{kind:n,name:i,key:l,optional:c,place:"fileKeyRef",path:[...d,"volumeName"],keyPath:[...d,"key"]}]});return[...t,...r,...o].filter(sl)}function Je(e){let n=al(e.workload);return[...e.volumes.filter(({name:r})=>!n.includes(r)).flatMap(Bp),...P0(e),...E0(e)].filter(sl)}function al({raw:e}){let n=x(e.spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>P(x(t.metadata)?.name)??[])}function Kp(e){return[...e.containers.flatMap(t=>[...$e(t),...ol(t)]),...Je(e)]}function P0(e){return F(e.raw.imagePullSecrets).flatMap(({index:n,value:t})=>{let r=P(t.name);if(r===void 0)return[];let o=e.at("imagePullSecrets",n,"name");return[{kind:"Secret",name:r,optional:!0,place:"imagePullSecret",path:o}]})}var R0=[{field:"serviceAccount",kind:"ServiceAccount",place:"serviceAccount",unless:"serviceAccountName"},{field:"serviceAccountName",kind:"ServiceAccount",place:"serviceAccount",unless:void 0},{field:"priorityClassName",kind:"PriorityClass",place:"priorityClass",unless:void 0},{field:"runtimeClassName",kind:"RuntimeClass",place:"runtimeClass",unless:void 0}];function E0(e){return R0.flatMap(({field:n,kind:t,place:r,unless:o})=>{let a=P(e.raw[n]);return a===void 0||o!==void 0&&P(e.raw[o])!==void 0?[]:[{kind:t,name:a,optional:!1,place:r,path:e.at(n)}]})}function sl({name:e}){return e!==""}function lr(e,n){return n.containers.find(({path:t})=>t.every((r,o)=>r===e.path[o]))}function Hp(e,n,t){return C0(e,n)??T0(e,n,t)??_0(e,n,t)??{type:"none",declaresKind:$0(e.kind,n),isAskedForOften:I0(e,t)}}var il=/-[bcdfghkmt2456789]{10}$/;function C0({kind:e,name:n},t){let r=n.replace(il,""),o=r===n?t.ofKind(e).find(a=>M0(a)&&a.name.replace(il,"")===n):t.find(e,r).find(({hasHashSuffix:a})=>a);return o===void 0?void 0:{type:"hash-suffix",declaration:o}}function M0({name:e,hasHashSuffix:n}){return n||il.test(e)}function T0({kind:e,name:n,key:t},r,o){let a=e==="Secret"?"ConfigMap":e==="ConfigMap"?"Secret":void 0;if(a===void 0)return;let s=r.find(a,n).find(l=>l.origin!=="always"&&Pt(l.namespace,r.namespace));return s===void 0?void 0:(t===void 0?!qp(a,n,o):s.keys.has(t))?{type:"other-kind",declaration:s}:void 0}function _0({kind:e,name:n,key:t},r,o){let a=r.ofKind(e).filter(l=>l.origin!=="always"&&Pt(l.namespace,r.namespace)&&L0(l,t)),s=Me(n,a.map(l=>l.name).filter(l=>N0(n,l))),i=a.find(l=>l.name===s);if(i!==void 0)return{type:"near-name",declaration:i,isUnused:!qp(e,i.name,o)}}function L0(e,n){return n===void 0||!e.hasAllKeys||e.keys.has(n)||Me(n,e.keys)!==void 0}function N0(e,n){let t=r=>r.replaceAll(/\D/g,"");return!n.includes("*")&&t(e)===t(n)}function $0(e,n){return n.ofKind(e).some(({origin:t})=>t==="manifest"||t==="generator")}function qp(e,n,t){return t.derive(ll).has(`${e}/${n}`)}function I0({kind:e,name:n},t){return(t.derive(ll).get(`${e}/${n}`)?.workloads.size??0)>1}function Up({kind:e,name:n,manifest:t},r){let o=r.derive(ll).get(`${e}/${n}`)?.folders??new Set;return!o.has(jn(t?.file??""))||o.size>2}function ll({manifests:e}){let n=new Map;for(let t of e){let r=jn(t.file??"");for(let{kind:o,name:a}of(jt(t)?.pods??[]).flatMap(Kp)){let s=n.get(`${o}/${a}`)??{folders:new Set,workloads:new Set};s.folders.add(r),s.workloads.add(`${t.kind}/${t.name}`),n.set(`${o}/${a}`,s)}}return n}function Ua(e,n){let t=n.derive(D0),r=t.get(e)??j0(e,n);return t.set(e,r),r}function D0(){return new Map}function j0(e,n){let t=n.derive(et).reaching.get(e)??[];return t.length===0?[B0(e,n)]:t.map(({rendering:r,object:o})=>F0(r,o,n))}function F0(e,{namespace:n,keySources:t},r){let o=r.derive(Dp).get(e),a=r.derive(V0).get(e);return{...n===void 0?{}:{namespace:n},root:e.root,isOpen:e.isOpen||e.objects.some(({manifest:s})=>Xi(s.apiVersion,s.kind)),isPatched:t.length>1,includes:s=>a?.has(s)??!1,find:(s,i)=>o?.find(s,i)??[],ofKind:s=>o?.ofKind(s)??[]}}function V0(e){let{roots:n}=e.derive(et);return new Map(n.map(t=>[t,new Set(t.objects.map(({manifest:r})=>r))]))}function B0(e,n){let t=n.derive(Ha),r=W0(e,n),{namespace:o}=e,a=({manifest:s})=>s===void 0||r(s);return{...o===void 0?{}:{namespace:o},isOpen:n.derive(G0).some(r),isPatched:!1,includes:r,find:(s,i)=>t.find(s,i).filter(l=>a(l)&&!l.hasHashSuffix),ofKind:s=>t.ofKind(s).filter(a)}}function W0(e,n){let t=cl(e),r=n.named(e.kind,e.name).filter(o=>o.file!==e.file&&o.name!=="").map(o=>({file:o.file,directory:cl(o)}));return o=>{let a=cl(o);return fp(a,t)?!r.some(s=>{let i=s.directory!==t&&!oo(t,s.directory);return s.file===o.file||i&&oo(a,s.directory)}):!1}}function cl({file:e}){return e===void 0?"":jn(e)}function G0({manifests:e}){return e.filter(({apiVersion:n,kind:t})=>Xi(n,t))}function zp(e,n,t){for(let[r,{names:o,owner:a}]of t.derive(K0))if((o.has(e)||a!==void 0&&e.startsWith(`${a}-`))&&n(r))return!0;return!1}function K0({manifests:e}){let n=new Map;for(let t of e){let r=H0(t);r!==void 0&&n.set(t,r)}return n}function H0(e){let{apiVersion:n,kind:t,name:r}=e;if(Io(n,t)!==void 0)return{names:z0(e)};if(t==="Role"||t==="ClusterRole")return{names:J0(e.toObject())};if(!q0(n)||Ep(n))return;let o=new Set;return dl(e.toObject().spec,!1,o),r.length<3||Ga(n,t).length>0?{names:o}:{names:o,owner:r}}function q0(e){let n=so(e);return n.includes(".")&&!n.endsWith(".k8s.io")}var U0=/(?:secret|config-?map|\bcm\b)[\w.-]*(?:[ =:"',/]+(?:generic|tls|docker-registry))?[ =:"',/]+([a-z0-9][a-z0-9.-]*)/gi;function z0(e){let n=new Set;for(let t of jt(e)?.pods.flatMap(r=>r.containers)??[]){let r=[...t.command??[],...t.args??[]].join(" ");for(let o of r.matchAll(U0))o[1]!==void 0&&n.add(o[1]);for(let{name:o,value:a}of t.env)a!==void 0&&/secret|config_?map/i.test(o)&&n.add(a)}return n}function J0(e){let n=F(e.rules).map(({value:t})=>t);return new Set(n.flatMap(t=>Ce(t.resourceNames)??[]))}var Y0=/secret|config-?map|credential/i;function dl(e,n,t){if(typeof e=="string"&&n&&t.add(e),Array.isArray(e))for(let r of e)dl(r,n,t);if(ne(e))for(let[r,o]of Object.entries(e))dl(o,Y0.test(r)||n&&typeof o=="string",t)}var lo={outcome:"found",holders:[]};function Bn(e,n,t){if(e.optional||e.kind==="Volume"||!X0(e.name))return lo;let o=Ua(n,t).map(l=>Z0(e,l,t)),a=o.filter(l=>l.outcome!=="found"),s=a.length===o.length,[i]=s?a.filter(l=>!Q0(l)):a;return i===void 0?o.find(({outcome:l})=>l==="found")??lo:{...i,isEverywhere:s}}function Q0(e){return e.outcome==="object-missing"&&e.evidence.type==="elsewhere"&&e.evidence.isShared}function X0(e){return!/\$[{(]|\{\{/.test(e)}function Z0(e,n,t){let{kind:r,name:o}=e,a=n.find(r,o),s=a.filter(m=>Pt(m.namespace,n.namespace)),[i,...l]=s;if(i!==void 0)return nx(e,[i,...l],n);if(t.derive(Ip).find(r,o).length>0||ox(e,n,t))return lo;let[c]=a;if(c!==void 0)return co({type:"other-namespace",declaration:c,isExplicit:!0},n);if(!t.world.closedWorld&&zp(o,n.includes,t))return lo;let d=Hp(e,n,t);return d.type==="none"&&!t.world.closedWorld?ex(e,d,n,t):co(d,n)}function ex(e,n,t,r){let o=e.kind==="ServiceAccount"&&n.type==="none"&&n.isAskedForOften;if(t.isOpen||o)return lo;let a=r.derive(Ha).find(e.kind,e.name).filter(l=>Pt(l.namespace,t.namespace)),[s]=a;if(s===void 0)return co(n,t);let i=a.some(l=>Up(l,r));return co({type:"elsewhere",declaration:s,isShared:i},t)}function co(e,n){return{outcome:"object-missing",evidence:e,scope:n,isEverywhere:!0}}function nx(e,n,t){let r=rx(e,n,t),o=t.root===void 0&&n.every(a=>tx(a,t));return r.outcome!=="found"||!o?r:co({type:"other-namespace",declaration:n[0],isExplicit:!1},t)}function tx({namespace:e,origin:n},t){return n!=="manifest"||e===t.namespace||e==="*"?!1:(e===void 0||t.namespace===void 0)&&(e??t.namespace)!=="default"}function rx(e,n,t){let{key:r}=e;if(r===void 0||n.some(l=>!l.hasAllKeys||l.keys.has(r)))return{outcome:"found",holders:n};let a=n.flatMap(l=>[...l.keys]),s=Me(r,a);return{outcome:"key-missing",holders:n,key:r,...s===void 0?{}:{nearestKey:s},scope:t,isEverywhere:!0}}function ox({kind:e,name:n},{namespace:t},{world:r}){return r.external.some(o=>(o.kind===void 0||o.kind===e)&&Ka(o.name,n)&&Pt(o.namespace,t))}function Ze(e,n,t){let r=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,s=r.get(a);s!==void 0&&r.set(a,{...s,others:[...s.others,o]});let i=s===void 0?Bn(o,n,t):void 0;i?.outcome==="object-missing"&&r.set(a,{reference:o,resolution:i,others:[]})}return[...r.values()]}function cr(e,n,t){return e.flatMap(r=>{let o=r.key===void 0?void 0:Bn(r,n,t);return o?.outcome==="key-missing"?[{reference:r,resolution:o,others:[]}]:[]})}function Wn({evidence:e}){return e.type==="other-namespace"||e.type==="hash-suffix"?void 0:e}var ax={env:"config-error",envFrom:"config-error",fileKeyRef:"config-error",volume:"mount-waits",volumeItem:"mount-waits",projected:"mount-waits",projectedItem:"mount-waits",volumeCredentials:"mount-waits",subPath:"empty-directory",volumeClaim:"pending",volumeMount:"rejected",serviceAccount:"rejected",priorityClass:"rejected",runtimeClass:"rejected"};function pe(e,n,t,r){if(e.place==="imagePullSecret")return;let o=sx(e,r);switch(ax[e.place]){case"config-error":return Q(t,"CreateContainerConfigError",o);case"mount-waits":return Q(t,"ContainerCreating",`FailedMount: ${o}`);case"empty-directory":return I(n,t,{reason:"a directory stands where the file should be"});case"pending":return Q(t,"Pending",`FailedScheduling: ${o}`);case"rejected":return Q(t,"Rejected",o)}}function sx(e,n){let{kind:t,place:r}=e,o=$(e.name),a=e.key===void 0?void 0:$(e.key);return a!==void 0&&r==="env"?`couldn't find key ${a} in ${t} ${n??"default"}/${o}`:a!==void 0&&r!=="subPath"?`references non-existent ${t==="Secret"?"secret":"config"} key: ${a}`:`${t.toLowerCase()} "${o}" not found`}var ix=new Set(["volume","projected"]),Yp=h({id:"config-in-other-namespace",scope:"pod",summary:"The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it",messages:{apart:({object:e,there:n,here:t})=>`the pod runs in ${t}, but ${e} is declared in ${n}, and no pod can read across namespaces`,halfPlaced:({object:e,there:n,here:t})=>`the pod runs in ${t}, but ${e} is declared in ${n}, so both meet only when that is the same namespace`},*check({pod:e,index:n}){let[t]=e.containers;for(let{reference:r,resolution:o}of Ze(lx(e),e.workload.manifest,n)){let{evidence:a,scope:s}=o;if(a.type!=="other-namespace"||t===void 0)continue;let i=pe(r,e,lr(r,e)??t,s.namespace);i!==void 0&&(yield{message:a.isExplicit?"apart":"halfPlaced",data:{object:ee(r),there:Jp(a.declaration.namespace),here:Jp(s.namespace)},at:r.path,certainty:ve(r,o,n.world),prediction:i,related:oe("declared here",a.declaration)})}}});function lx(e){let n=Je(e).filter(({place:t})=>ix.has(t));return[...e.containers.flatMap($e),...n]}function Jp(e){return e===void 0?"the namespace it is applied to":`namespace ${$(e)}`}function Gn(e,n){if(n.type==="near-name"){let{name:o}=n.declaration;return{description:`ask for ${$(o)}`,safety:"review",edits:[{op:"set",path:e.path,value:o}]}}let t=ee(e);if(n.type==="other-kind"){let{kind:o}=n.declaration;return{description:`read it from the ${o}, or declare ${t}`,safety:"review",edits:[]}}return n.type==="elsewhere"?{description:`apply ${t} together with this workload`,safety:"review",edits:[]}:{description:`declare ${t}; when it is made elsewhere, list it under \`external\` in the configuration, or set \`optional: true\` where the program can do without`,safety:"review",edits:[]}}function dr(e,n){return n===void 0?void 0:{description:`ask for the key ${$(n)}`,safety:"review",edits:[{op:"set",path:e,value:n}]}}var Qp=h({id:"config-key-missing",scope:"container",summary:"The environment asks a ConfigMap or Secret for a key that it does not have",messages:{missing:({key:e,object:n,keys:t})=>`the environment needs the key ${e} of ${n}, which ${t}`},*check({pod:e,container:n,index:t}){let r=$e(n);for(let{reference:o,resolution:a}of cr(r,e.workload.manifest,t)){let s=pe(o,e,n,a.scope.namespace);if(s===void 0)continue;let{holders:i,key:l,nearestKey:c}=a,d=o.keyPath??o.path,m=dr(d,c);yield{message:"missing",data:{key:$(l),object:ee(o),keys:sr(i)},at:d,certainty:ve(o,a,t.world),prediction:s,related:i.flatMap(p=>oe("declared here",p)),...m===void 0?{}:{fix:m}}}}});function Xp({key:e},n){if(e===void 0||n.outcome!=="found"||n.holders.length<2)return;let{holders:t}=n,[r]=t,o=t.at(-1),a=t.find(({keys:i})=>i.has(e));return r===void 0||o===void 0||a===void 0?void 0:t.every(({manifest:i,origin:l,namespace:c,hasAllKeys:d})=>l==="manifest"&&d&&i?.file===r.manifest?.file&&c===r.namespace)&&r.manifest?.file!==void 0&&!o.keys.has(e)?{earlier:a,later:o}:void 0}var Zp=h({id:"config-key-overwritten",scope:"pod",summary:"A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs",messages:{overwritten:({key:e,object:n})=>`the pod needs the key ${e} of ${n}, which the same file declares again without that key`},*check({pod:e,index:n}){let[t]=e.containers;if(t!==void 0)for(let r of[...e.containers.flatMap($e),...Je(e)]){let o=Bn(r,e.workload.manifest,n),a=Xp(r,o),s=pe(r,e,lr(r,e)??t,void 0);a===void 0||s===void 0||r.key===void 0||(yield{message:"overwritten",data:{key:$(r.key),object:ee(r)},at:r.keyPath??r.path,certainty:"certain",prediction:s,related:[...oe("declared with the key here",a.earlier),...oe("declared again here, without it",a.later)],fix:{description:`join the two declarations of ${ee(r)}`,safety:"review"}})}}});var cx={ConfigMap:["data","binaryData"],Secret:["data","stringData"]},eu=h({id:"config-value-not-string",scope:"manifest",summary:"A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it",messages:{wrongType:({key:e,field:n,type:t})=>`the value of ${e} in ${n} is ${t}, but the API server takes only a string`},*check({manifest:e}){let n=e.apiVersion==="v1"?cx[e.kind]:void 0;if(n===void 0)return;let t=e.toObject();for(let r of n)for(let[o,a]of Object.entries(x(t[r])??{})){let s=dx[typeof a];s===void 0||a===null||(yield{message:"wrongType",data:{key:$(o),field:r,type:Array.isArray(a)?"a list":s},at:[r,o],certainty:"certain",prediction:{status:"Rejected",restarts:!1,reason:"cannot unmarshal into a string"},fix:{description:"put the value in quotes",safety:"review"}})}}}),dx={number:"a number",boolean:"a boolean",object:"a map"};function mo(e,n){let t=e.split("+").map(r=>mx(r,n));return t.includes("no")?"no":t.includes("unknown")?"unknown":"yes"}function mx(e,n){let t=e.indexOf("="),r=t===-1?e:e.slice(0,t),o=n.get(r);return o===void 0?n.isComplete?"no":"unknown":t!==-1?o.value===void 0?"unknown":e.slice(t+1).split("|").includes(o.value)?"yes":"no":o.value===""?"no":"yes"}var nu=h({id:"config-volume-rewritten-by-image",scope:"container",summary:"The start script of the image changes files that a ConfigMap or Secret volume keeps read-only",messages:{rewritten:({image:e,path:n,mountPath:t})=>`${e} changes what is in ${n} when it starts, and ${t} comes from a volume that is read-only.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=V(e,n,t);if(r===void 0||o)return;let a=ze(e,n,"runAsUser");if(a!==void 0&&a.value!==0)return;let s=me(e,n,t);for(let{path:i,unless:l}of r.facts.rewrites??[]){if(l!==void 0&&mo(l,s)!=="no")continue;let c=G(i),d=n.volumeMounts.find(m=>ln(G(m.mountPath),c)&&ye(e,m.name)?.kind==="files");d!==void 0&&(yield{message:"rewritten",data:{image:n.image?.text??"",path:i,mountPath:d.mountPath},at:d.path,certainty:j("likely",r,"rewrites"),prediction:I(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`copy the files in an init container into an emptyDir and mount that at ${i}${l===void 0?"":`, or set ${l}`}`,safety:"review"}})}}});var tu=h({id:"configmap-missing",scope:"container",summary:"The environment asks for a ConfigMap that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`the environment needs ${e}${n}, which ${t}`},*check({pod:e,container:n,index:t}){let{manifest:r}=e.workload,o=$e(n).filter(({kind:a})=>a==="ConfigMap");for(let{reference:a,resolution:s,others:i}of Ze(o,r,t)){let l=Wn(s),c=pe(a,e,n,s.scope.namespace);if(l===void 0||c===void 0)continue;let d="declaration"in l?oe("declared here",l.declaration):[],m=Gn(a,l);yield{message:"missing",data:{object:ee(a),namespace:Fn(s.scope.namespace),why:Vn(l,s.scope)},at:a.path,certainty:ve(a,s,t.world),prediction:c,related:[...d,...Ba(i)],fix:m}}}});var px=/nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx/i,ux=["hostPath","local","nfs","cephfs","azureFile","glusterfs"];function ru(e,n,t){let r=P(x(e.raw.persistentVolumeClaim)?.claimName),o=x(x(e.raw.ephemeral)?.volumeClaimTemplate)??e.raw;return(r===void 0?[x(o.spec)]:t.named("PersistentVolumeClaim",r).filter(s=>s.namespace===n||s.namespace===void 0||n===void 0).map(s=>x(s.toObject().spec))).some(s=>{let i=P(s?.storageClassName),l=P(s?.volumeName);return fx(i,t)||hx({className:i,volumeName:l,claimName:r},t)})}function fx(e,n){if(e===void 0)return!1;let t=n.named("StorageClass",e).map(r=>P(r.toObject().provisioner)??"");return[e,...t].some(r=>px.test(r))}function hx({className:e,volumeName:n,claimName:t},r){return r.ofKind("PersistentVolume").some(o=>{let a=x(o.toObject().spec);if(a===void 0||!ux.some(c=>a[c]!==void 0))return!1;let s=n!==void 0&&o.name===n,i=t!==void 0&&P(x(a.claimRef)?.name)===t,l=(P(a.storageClassName)??"")===(e??"");return s||i||l})}var ou=h({id:"data-directory-is-volume-root",scope:"container",summary:"The database finds lost+found in its data directory and refuses to initialise it",messages:{notEmpty:({image:e,path:n})=>`${e} initialises ${n} only while it is empty, but the root of a new ext4 volume holds lost+found.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=V(e,n,t),a=r?.facts.dataDirectory;if(r===void 0||a?.mustBeEmpty!==!0||o)return;let s=me(e,n,t),i=a.variable===void 0?void 0:s.get(a.variable);if(!s.isComplete||i!==void 0&&i.value===void 0)return;let l=G(i?.value??a.path),c=Ne(n,l);if(c===void 0||G(c.mountPath)!==l||c.subPath!==void 0||c.subPathExpr!==void 0)return;let d=ye(e,c.name);d?.kind!=="claim"||ru(d,e.workload.resource.namespace,t)||e.containers.some(({role:m,volumeMounts:p})=>m==="init"&&p.some(({name:u})=>u===c.name))||(yield{message:"notEmpty",data:{image:n.image?.text??"",path:l},at:c.path,certainty:j("likely",r,"dataDirectory"),prediction:I(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:yx(c.path,a.variable,l)})}});function yx(e,n,t){return{description:`mount a folder of the volume with subPath: data${n===void 0?"":`, or set ${n}: ${t}/pgdata`}; on a volume that already holds data this hides the data`,safety:"review",edits:[{op:"set",path:[...e,"subPath"],value:"data"}]}}var au=h({id:"data-volume-at-old-path",scope:"container",summary:"The volume is mounted where an older version kept its data, which this version refuses",messages:{refused:({image:e,mountPath:n,path:t})=>`${e} keeps its data under ${t} and refuses to start while a volume is mounted at ${n}.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=V(e,n,t),a=r?.facts.dataDirectory,s=a?.refusedMount;if(r===void 0||a===void 0||s===void 0||o)return;let i=n.volumeMounts.find(({mountPath:d})=>G(d)===G(s)),l=me(e,n,t);if(i===void 0||!l.isComplete)return;let c=a.variable===void 0?void 0:l.get(a.variable);c!==void 0&&(c.value===void 0||ln(G(c.value),G(s)))||(yield{message:"refused",data:{image:n.image?.text??"",mountPath:i.mountPath,path:a.path},at:i.path,certainty:j("certain",r,"dataDirectory"),prediction:I(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount the volume at ${a.path}${a.variable===void 0?"":`, or set ${a.variable} to ${s} to keep the old layout`}; data of an older major version has to be migrated first`,safety:"review",edits:[{op:"set",path:[...i.path,"mountPath"],value:a.path}]}})}});var za={k:1024,m:1048576,g:1073741824,t:1099511627776},gx={k:1e3,m:1e6,g:1e9,t:1e12},bx=[{setting:"shared_buffers",programs:/(?:^|[/\s])postgres(?:\s|$)/,pattern:/(?:-c\s*|--)shared[-_]buffers\s*=\s*["']?(\w+)(?![\w%])/,bytesOf:e=>ml(e,/^(\d+)(?:([kMGT])B)?$/,()=>za,8192)},{setting:"innodb_buffer_pool_size",programs:/(?:^|[/\s])(?:mysqld|mariadbd|mysqld_safe)(?:\s|$)/,pattern:/--innodb[-_]buffer[-_]pool[-_]size(?:=|\s+)["']?(\w+)/,bytesOf:e=>ml(e,/^(\d+)([kmgt])?$/i,()=>za)},{setting:"maxmemory",programs:/(?:^|[/\s])(?:redis-server|valkey-server|keydb-server)(?:\s|$)/,pattern:/--maxmemory\s+["']?(\w+)/,bytesOf:e=>ml(e,/^(\d+)([kmg])?b?$/i,()=>/b$/i.test(e)?za:gx)},{setting:"-m",programs:/(?:^|[/\s])memcached(?:\s|$)/,pattern:/(?:\s-m[=\s]*|--memory-limit[=\s]+)(\d+)(?=\s|$)/,bytesOf:e=>Number(e)*za.m}];function su(e){let n=e.map(({text:t})=>t).join(" ");return bx.flatMap(({setting:t,programs:r,pattern:o,bytesOf:a})=>{let s=r.test(n)?o.exec(n):null,i=a(s?.[1]??"");if(s===null||i===void 0)return[];let l=kx(e,s.index+s[0].length-1)?.path;return[{setting:t,text:s[1]??"",bytes:i,...l===void 0?{}:{path:l}}]})}function kx(e,n){let t=0;return e.find(({text:r})=>(t+=r.length+1,n<t))}function ml(e,n,t,r=1){let[,o,a]=n.exec(e)??[];if(o!==void 0)return Number(o)*(a===void 0?r:t()[a.toLowerCase()]??1)}var iu=h({id:"database-buffer-exceeds-limit",scope:"container",summary:"The database is told to keep more in memory than the container is allowed to have",messages:{exceeds:({setting:e,size:n,limit:t})=>`${e} lets the database fill ${n}, but the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let o=V(e,n,t),{words:a,given:s,image:i}=o,l={text:or(o)??""};for(let c of su([l,...a??s]))c.bytes<r.bytes||(yield{message:"exceeds",data:{setting:c.setting,size:Ue(c.bytes),limit:String(r.raw)},at:c.path??n.at("args"),certainty:i===void 0?"likely":j("likely",i),prediction:we(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set ${c.setting} well below the limit, or raise the limit above ${Ue(c.bytes)}`,safety:"review"}})}});var lu=[{name:"JAVA_OPTS",holds:"options",readBy:"Tomcat, WildFly, Jenkins, SonarQube and most home-made entrypoints"},{name:"CATALINA_OPTS",holds:"options",readBy:"Tomcat"},{name:"KAFKA_HEAP_OPTS",holds:"options",readBy:"Kafka, Schema Registry, Kafka Connect"},{name:"ES_JAVA_OPTS",holds:"options",readBy:"Elasticsearch"},{name:"OPENSEARCH_JAVA_OPTS",holds:"options",readBy:"OpenSearch"},{name:"LS_JAVA_OPTS",holds:"options",readBy:"Logstash"},{name:"JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SERVER_JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SOLR_JAVA_MEM",holds:"options",readBy:"Solr"},{name:"SOLR_HEAP",holds:"size",readBy:"Solr"},{name:"MAX_HEAP_SIZE",holds:"size",readBy:"Cassandra"},{name:"JAVA_OPTS_KC_HEAP",holds:"options",readBy:"Keycloak"},{name:"JENKINS_JAVA_OPTS",holds:"options",readBy:"Jenkins"},{name:"INSTALL4J_ADD_VM_PARAMS",holds:"options",readBy:"Nexus Repository"},{name:"NEO4J_server_memory_heap_max__size",holds:"size",readBy:"Neo4j 5"},{name:"NEO4J_dbms_memory_heap_max__size",holds:"size",readBy:"Neo4j 4"},{name:"ELASTICSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of Elasticsearch"},{name:"OPENSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of OpenSearch"}];var wx=new Map(lu.map(e=>[e.name,e]));function pl(e){return wx.get(e)}var vx=/(?<![^\s"'=,;:(])(?:-Xm([sx])|-XX:(Initial|Max)HeapSize=)(\d+)([kmgtKMGT]?)(?![\w.%])/g,Sx=/(?<![^\s"'])-XX:([+-])AlwaysPreTouch\b/g,cu={"":1,k:1024,m:1048576,g:1073741824,t:1099511627776};function du(e){let[,n,t=""]=/^(\d+)([kmgKMG])[bB]?$/.exec(e.trim())??[];return n===void 0?void 0:{text:e.trim(),bytes:Number(n)*(cu[t.toLowerCase()]??1)}}function ul(e){let n={};for(let[t,r,o,a="",s=""]of e.matchAll(vx)){let i={text:t,bytes:Number(a)*(cu[s.toLowerCase()]??1)};r==="s"||o==="Initial"?n.initial=i:n.maximum=i}for(let[,t]of e.matchAll(Sx))n.preTouch=t==="+";return n}var pu=["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"],uu=["_JAVA_OPTIONS"],xx=new Set([...pu,...uu]),Ox=/(?:^|[\s/"'(;&|])java\s+\S/;function Ja(e,n){let t=Ax(e,n),r=e.image===void 0?void 0:ke(e.image),o=new Set(r?.facts.heap?.variables),a=Px(n,t.text).flatMap(i=>fl(i,pl(i.name)!==void 0||o.has(i.name)));return[...pu.flatMap(i=>fl(n.get(i),!0)),...Rx(a),...t.heaps,...uu.flatMap(i=>fl(n.get(i),!0))].reduce((i,l)=>({...i,...l}),{preTouch:!1})}function Ax({command:e=[],args:n=[],at:t},r){let o=new Map(r.variables.map(l=>[l.name,l])),a=[...e.map((l,c)=>({word:l,path:t("command",c)})),...n.map((l,c)=>({word:l,path:t("args",c)}))].map(({word:l,path:c})=>({path:c,word:no(l,o)??""})),s=a.findIndex(({word:l})=>l==="-jar"),i=s===-1?a:a.slice(0,s);return{text:a.map(({word:l})=>l).join(" "),heaps:i.map(({word:l,path:c})=>fu(ul(l.replace(/\s-jar\s.*$/s," ")),{path:c,isSurelyRead:!0}))}}function Px(e,n){let t=Ox.test(n),r=o=>n.includes(`$${o}`)||n.includes(`\${${o}`);return e.variables.filter(({name:o})=>!xx.has(o)&&(!t||r(o)))}function Rx(e){let[n]=[...e].sort((t,r)=>mu(t)-mu(r));return n===void 0?[]:[n]}function mu({maximum:e,initial:n}){return e?.bytes??n?.bytes??Number.POSITIVE_INFINITY}function fl(e,n){if(e?.value===void 0)return[];let t=pl(e.name)?.holds==="size"?du(e.value):void 0,r=t===void 0?ul(e.value):{maximum:t},o=fu(r,{path:e.path,variable:e,isSurelyRead:n});return Object.keys(o).length===0?[]:[o]}function fu(e,n){let{initial:t,maximum:r,preTouch:o}=e;return{...t===void 0?{}:{initial:{...t,...n}},...r===void 0?{}:{maximum:{...r,...n}},...o===void 0?{}:{preTouch:o}}}var hu=h({id:"default-heap-exceeds-limit",scope:"container",summary:"The heap that the image uses by default is larger than the memory limit",messages:{exceeds:({image:e,heap:n,limit:t,variable:r})=>`${e} starts its JVM with a heap of ${n} unless ${r} says otherwise, and the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),{image:o,replacesEntrypoint:a}=V(e,n,t),s=o?.facts.heap;if(r===void 0||o===void 0||s?.bytes===void 0||n.role==="init"||a||s.bytes<r.bytes)return;let i=me(e,n,t);if(!i.isComplete||Ja(n,i).maximum!==void 0||s.variables.some(d=>i.get(d)!==void 0))return;let c=s.variables[0]??"JAVA_TOOL_OPTIONS";yield{message:"exceeds",data:{image:n.image?.text??"",heap:Ue(s.bytes),limit:String(r.raw),variable:c},at:r.path,certainty:j("likely",o,"heap"),prediction:we(e,n),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the limit to ${Ue(Math.ceil(s.bytes*1.5/2**28)*2**28)}, or set a smaller heap in ${c}`,safety:"review"}}}});function Ya(e,n){return(n.derive(et).reaching.get(e)??[]).some(({object:r})=>r.isPatch||r.keySources.length>1)}function yu(e,n){let{kustomizations:t}=n.derive(et);return t.some(({variables:r})=>r.includes(e))}function gu(e,n,t){let r=[...Ex(n),...Cx(n)].filter(({variables:a})=>a.length>0);if(r.length===0||Ya(e.workload.manifest,t)||_x(e,n,t))return[];let o=Lx(e,n,t);return r.flatMap(({variables:a,visible:s,...i})=>a.filter(l=>!s.has(l)&&!o.has(l)&&!Tx(l)&&!yu(l,t)).map(l=>{let c=n.env.find(({name:d})=>d===l);return{variable:l,...i,...c===void 0?{}:{definedAt:[...c.path,"name"]}}}))}function Ex({env:e}){return e.map(({name:n,value:t,path:r},o)=>({place:n,path:[...r,"value"],variables:bu(t??""),visible:new Set(e.slice(0,o).map(a=>a.name))}))}function Cx(e){if([...e.command??[],...e.args??[]].some(r=>Mx.test(r)))return[];let t=new Set(e.env.map(({name:r})=>r));return["command","args"].flatMap(r=>(e[r]??[]).map((o,a)=>({place:r,path:e.at(r,a),variables:bu(o),visible:t})))}var Mx=/(?:^|\/)(?:ba|da|z|k|a)?sh$|^-[a-z]*c$|\n/;function bu(e){return[...e.matchAll(/(\$+)\(([A-Z_][A-Z0-9_]*)\)/g)].flatMap(([,t="",r=""])=>t.length%2===1?[r]:[])}function Tx(e){return/_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(e)}function _x(e,n,t){return $e(n).filter(({place:r})=>r==="envFrom").some(r=>{let o=Bn({...r,optional:!1},e.workload.manifest,t);return!(o.outcome==="found"&&o.holders.length>0)||o.holders.some(({hasAllKeys:s})=>!s)})}function Lx(e,{envFrom:n},t){return new Set(n.flatMap(({kind:r,name:o,prefix:a,path:s})=>{let l=Bn({kind:r,name:o,optional:!1,place:"envFrom",path:s},e.workload.manifest,t);return(l.outcome==="found"?l.holders:[]).flatMap(({keys:d})=>[...d].map(m=>a+m))}))}var ku=h({id:"env-reference-unresolved",scope:"container",summary:"A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is",messages:{tooLate:({name:e,variable:n})=>`$(${n}) in the value of ${e} stays as it is, because ${n} is defined only further down the list`,unknown:({name:e,variable:n})=>`$(${n}) in ${e} stays as it is, because the container has no environment variable ${n}`},*check({pod:e,container:n,index:t}){for(let{variable:r,definedAt:o,place:a,path:s}of gu(e,n,t))yield{message:o===void 0?"unknown":"tooLate",data:{name:$(a),variable:$(r)},at:s,certainty:"likely",prediction:I(e,n,{reason:`the program reads the text $(${$(r)})`}),related:o===void 0?[]:[{message:"defined here",at:o}],fix:{description:o===void 0?`define ${$(r)}, or write $$(${$(r)}) where the text itself is meant`:`move ${$(r)} above it`,safety:"review"}}}});var wu=h({id:"env-value-not-string",scope:"container",summary:"An environment variable has a number or a boolean as its value, so the API server refuses the object",messages:{wrongType:({name:e,type:n})=>`the value of the environment variable ${e} is ${n}, but the API server takes only a string`},*check({container:e}){for(let{name:n,rawValue:t,path:r}of e.env){let o=Nx[typeof t];if(o===void 0||t===null)continue;let a=[...r,"value"];yield{message:"wrongType",data:{name:$(n),type:Array.isArray(t)?"a list":o},at:a,certainty:"certain",prediction:Q(e,"Rejected","cannot unmarshal into Go struct field EnvVar.value of type string"),fix:{description:"put the value in quotes",safety:"review",edits:Number.isSafeInteger(t)?[{op:"set",path:a,value:String(t)}]:[]}}}}}),Nx={number:"a number",boolean:"a boolean",object:"a map"};function Qa(e,n,t){let r=$x(n);if(r===void 0)return;let a=Ua(e.workload.manifest,t).flatMap(s=>[...s.find(r.kind,r.name)]);if(!(a.length===0||a.some(({hasAllKeys:s,name:i})=>!s||i.includes("*"))))return r.items.length===0?Ix(a):r.items.map(({key:s,path:i})=>({key:s,path:i,...vu(a.find(({keys:l})=>l.has(s)))}))}function $x({raw:e}){let n=x(e.configMap),t=n??x(e.secret),r=P(n?.name)??P(t?.secretName);if(t===void 0||r===void 0)return;let o=F(t.items).flatMap(({value:a})=>{let[s,i]=[P(a.key),P(a.path)];return s===void 0||i===void 0?[]:[{key:s,path:i}]});return{kind:n===void 0?"Secret":"ConfigMap",name:r,items:o}}function Ix(e){let n=new Map;for(let t of e)for(let r of t.keys)n.set(r,{path:r,key:r,...vu(t)});return[...n.values()]}function vu(e){return e?.manifest===void 0||e.origin!=="manifest"?{}:{manifest:e.manifest}}var Su=h({id:"file-mount-inside-config-volume",scope:"container",summary:"A single file is mounted inside a ConfigMap or Secret volume, where only folders can be",messages:{nested:({inner:e,outer:n,volume:t})=>`${e} is a single file inside ${n}, where volume ${t} is mounted, and the kubelet makes a folder as its mount point.`},*check({pod:e,container:n,index:t}){for(let r of n.volumeMounts){let o=Dx(e,r,t)?jx(e,n,r):void 0;o!==void 0&&(yield{message:"nested",data:{inner:r.mountPath,outer:o.mountPath,volume:o.name},at:r.path,certainty:"likely",prediction:I(e,n,{exitCode:128,reason:"not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"}),related:[{message:"the volume around it is mounted here",at:o.path}],fix:{description:`join both in one projected volume at ${o.mountPath}, or mount the file beside it`,safety:"review"}})}}});function Dx(e,{name:n,subPath:t},r){let o=t===void 0?void 0:ye(e,n);return(o===void 0?void 0:Qa(e,o,r))?.some(({path:s})=>s===t)??!1}function jx(e,{volumeMounts:n},t){let r=G(t.mountPath),[o]=n.filter(({mountPath:a})=>G(a)!==r&&ln(r,G(a))).sort((a,s)=>s.mountPath.length-a.mountPath.length);if(!(o===void 0||o.subPath!==void 0))return ye(e,o.name)?.kind==="files"?o:void 0}var Fx=new Set(["env","envFrom","volume","projected"]),xu=h({id:"generated-name-mismatch",scope:"pod",summary:"kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow",messages:{plain:({object:e,by:n})=>`${e} is made by ${n} with a hash at the end of its name, and that kustomization does not apply this workload`,hashed:({object:e,name:n})=>`${e} carries the hash of one state of ${n}, which changes with its content`,rendered:({object:e,name:n})=>`${e} is not declared, only ${n}, which carries the hash of a kustomize generator`},*check({pod:e,index:n}){let[t]=e.containers,o=[...e.containers.flatMap($e),...Je(e)].filter(({place:a})=>Fx.has(a));for(let{reference:a,resolution:s}of Ze(o,e.workload.manifest,n)){let{evidence:i,scope:l}=s;if(i.type!=="hash-suffix"||t===void 0)continue;let c=pe(a,e,lr(a,e)??t,l.namespace);if(c===void 0)continue;let{declaration:d}=i,{manifest:m}=d,p={object:ee(a),name:$(d.name)},u={at:a.path,certainty:ve(a,s,n.world),prediction:c,related:oe("made here",d)};d.hasHashSuffix?a.name!==d.name?yield{message:"hashed",data:p,...u}:m!==void 0&&(yield{message:"plain",data:{...p,by:qi(m)},...u}):yield{message:"rendered",data:p,...u}}}});var Vx={"":1,B:1,KiB:1024,MiB:1048576,GiB:1073741824,TiB:1099511627776};function Xa(e){if(e===""||e==="off")return"off";let[,n,t=""]=/^(\d+)([A-Za-z]*)$/.exec(e)??[],r=Vx[t];if(n===void 0||r===void 0)return"malformed";let o=Number(n)*r;return o<2**63?{bytes:o}:"malformed"}function Ou(e){let[,n,t]=/^\s*(\d+)(?:\.\d+)?\s*([kmgt])i?b?\s*$/i.exec(e)??[];return n===void 0||t===void 0?void 0:`${n}${t.toUpperCase()}iB`}var Au={"memory-that-cannot-start":{value:4194304,unit:"bytes",reason:"below 4 MiB the kernel kills runc itself while it prepares the container, before any program of the image runs"},"memory-that-hardly-starts":{value:6291456,unit:"bytes",reason:"Docker refuses less than 6 MiB, and CRI-O refuses less than 12 MiB with runc; containerd lets the container try"},"memory-of-a-sandbox":{value:1048576,unit:"bytes",reason:"below 1 MiB the pod's own sandbox and the tmpfs of its token do not fit, so no container is reached at all"},"smallest-meant-memory":{value:16777216,unit:"bytes",reason:"hardly a service gets less than 16 MiB on purpose, so a mistyped unit is read as the smallest one above it"},"jvm-heap-share-of-limit":{value:.85,unit:"fraction",reason:"metaspace, code cache, thread stacks and buffers of a JVM seldom fit into the last 15 % of its limit"},"jvm-heap-share-that-fits":{value:.75,unit:"fraction",reason:"the share of its limit that is advised for the heap, as proposed when one is too large"},"smallest-probe-budget":{value:10,unit:"seconds",reason:"among 967 service containers of 77 public repositories no well-run one is killed before 11 s, and all that were killed by 8 s were documented as broken"},"node-heap-share-of-limit":{value:.9,unit:"fraction",reason:"buffers, code and the young generation of Node.js come on top of the old space, so the last tenth is soon used"},"node-heap-share-that-fits":{value:.75,unit:"fraction",reason:"Node.js advises 1.5 GiB of 2 GiB for the old space, that is three quarters"},"go-memory-share-that-fits":{value:.9,unit:"fraction",reason:"Go's guide advises to leave 5 to 10 % of a container's limit for memory that the runtime does not know of"},"sleep-that-keeps-running":{value:600,unit:"seconds",reason:"people write `sleep 3600` to keep a container running; after ten minutes without a crash the back-off begins anew"}};function ie(e){return Au[e].value}var Pu=h({id:"gomemlimit-exceeds-limit",scope:"container",summary:"GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory",messages:{exceeds:({value:e,limit:n})=>`GOMEMLIMIT=${e} is not below the memory limit of ${n}, so the garbage collector hurries only when the kernel has already killed the container.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),o=me(e,n,t).get("GOMEMLIMIT");if(r===void 0||o?.value===void 0)return;let a=Xa(o.value);if(typeof a=="string"||a.bytes<r.bytes)return;let s=`${Math.floor(r.bytes*ie("go-memory-share-that-fits")/2**20)}MiB`;yield{message:"exceeds",data:{value:o.value,limit:String(r.raw)},at:o.path,certainty:"possible",prediction:we(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set GOMEMLIMIT=${s}, nine tenths of the limit`,safety:"review",...o.declaredAt===void 0?{edits:[{op:"set",path:o.path,value:s}]}:{}}}}});var Ru=h({id:"gomemlimit-malformed",scope:"container",summary:"Go refuses to start with a GOMEMLIMIT that it cannot read",messages:{malformed:({value:e,meant:n})=>`Go cannot read GOMEMLIMIT=${e}, so the program aborts before it begins${n===void 0?"":`; write ${n}`}.`},*check({pod:e,container:n,index:t}){let r=me(e,n,t).get("GOMEMLIMIT"),o=r?.value;if(r===void 0||o===void 0||/[{}$<>]/.test(o)||Xa(o)!=="malformed")return;let a=Ou(o),s=n.image===void 0?void 0:ke(n.image),{declaredAt:i}=r;yield{message:"malformed",data:{value:o,meant:a},at:r.path,certainty:s?.match==="exact"&&s.facts.language==="go"?"certain":"likely",prediction:I(e,n,{exitCode:2,reason:"fatal error: malformed GOMEMLIMIT"}),...i===void 0?{}:{related:[{message:"the value stands here",at:i}]},fix:{description:`set GOMEMLIMIT to ${a??"a whole number with B, KiB, MiB, GiB or TiB, for example 400MiB"}`,safety:"review",...a===void 0||i!==void 0?{}:{edits:[{op:"set",path:r.path,value:a}]}}}}});var Eu=h({id:"heap-exceeds-limit",scope:"container",summary:"The JVM may use more memory for its heap than the container is allowed to have",messages:{initial:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM starts with a heap that does not fit into the memory limit of ${t}.`,maximum:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM heap may outgrow the memory limit of ${t}.`,narrow:({option:e,by:n,limit:t,share:r})=>`${n} sets ${e}, ${r} % of the memory limit of ${t}, which leaves little for the rest of the JVM.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let o=Ja(n,me(e,n,t)),a=o.initial!==void 0&&o.initial.bytes>=r.bytes,s=a?o.initial:o.maximum;if(s===void 0||s.bytes<=r.bytes*ie("jvm-heap-share-of-limit"))return;let i=s.bytes>=r.bytes;yield{message:a?"initial":i?"maximum":"narrow",data:Wx(s,r),at:s.path,certainty:Bx(s,{isTooLarge:i,isUsedAtOnce:a&&o.preTouch}),prediction:we(e,n),related:Gx(s,r),fix:Kx(s,r)}}});function Bx({isSurelyRead:e},{isTooLarge:n,isUsedAtOnce:t}){return t?e?"certain":"likely":n&&e?"likely":"possible"}function Wx({text:e,bytes:n,variable:t},r){return{option:e.startsWith("-")?e:`a heap of ${Ue(n)}`,by:t===void 0?"The command line":t.name,limit:String(r.raw),share:Math.round(n/r.bytes*100)}}function Gx({variable:e},n){let t=e?.declaredAt;return[{message:`the ${n.of}'s memory limit is ${n.raw}`,at:n.path},...t===void 0?[]:[{message:"the value stands here",at:t}]]}function Kx({text:e,bytes:n},t){let r=ie("jvm-heap-share-that-fits"),o=Math.floor(t.bytes*r/2**20),a=Math.ceil(n/r/2**26)*64;return{description:`set ${e.startsWith("-Xm")?`${e.slice(0,4)}${o}m`:`a heap of ${o}m`} in place of ${e}, or raise the memory limit to ${a}Mi`,safety:"review"}}var Hx=["tail","-f","/dev/null"],Cu=h({id:"image-exits-immediately",scope:"container",summary:"The image has nothing to run for long and the manifest gives it no command",messages:{shell:({image:e,program:n})=>`${e} runs ${n}, which ends at once because nobody types into it, and the manifest gives it no command.`,tool:({image:e})=>`${e} is a command-line tool, which ends at once when the manifest gives it no arguments.`},*check({pod:e,container:n,index:t}){let{given:r,image:o}=V(e,n,t),{endsAtOnce:a,endsWith:s,command:i}=o?.facts??{};if(o===void 0||a===void 0||r.length>0||!Xm(e,n))return;let l=a!=="tool";if(l&&(n.stdin||n.tty))return;let c=n.image?.text??"";yield{...l?{message:"shell",data:{image:c,program:i?.[0]??"an interpreter"}}:{message:"tool",data:{image:c}},at:n.at("image"),certainty:j(l?"certain":"likely",o,"endsAtOnce"),prediction:I(e,n,s===void 0?{}:{exitCode:s}),fix:{description:"give it the program that it shall run, or make it a Job; to keep it waiting for you, use `tail -f /dev/null`",safety:"review",edits:l?[{op:"set",path:n.at("command"),value:Hx}]:[]}}}});var Mu=h({id:"image-refuses-root",scope:"container",summary:"The image ends at once when it is run as root",messages:{root:({image:e})=>`${e} refuses to run as root, and runAsUser is 0.`},*check({pod:e,container:n,index:t}){let r=ze(e,n,"runAsUser"),{image:o,replacesEntrypoint:a}=V(e,n,t);if(r?.value!==0||o?.facts.refusesRoot!==!0||a)return;let{uid:s}=o.facts;yield{message:"root",data:{image:n.image?.text??""},at:r.path,certainty:j("certain",o,"refusesRoot"),prediction:I(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${s??"to the image's own uid"}, and fsGroup: 0 or ${s??"the same"} where its volumes belong to root`,safety:"review",...s===void 0?{}:{edits:[{op:"set",path:r.path,value:s}]}}}}});function Tu(e,n,t,r){let o=r.dataDirectory?.path,a=o===void 0?void 0:n.volumeMounts.find(l=>qx(l,o)),s=e.volumes.find(({name:l})=>l===a?.name)?.raw;if(s===void 0||s.emptyDir!==void 0)return"certain";let i=P(x(s.persistentVolumeClaim)?.claimName);return i!==void 0&&t.named("PersistentVolumeClaim",i).length>0?"certain":"likely"}function qx({mountPath:e},n){let t=e.replace(/\/+$/,"");return n===t||n.startsWith(`${t}/`)||t.startsWith(`${n}/`)}var _u=h({id:"image-required-env",scope:"container",summary:"The image refuses to start without a variable that is not set",messages:{absent:({image:e,variables:n})=>`${e} does not start without ${n}, and nothing sets it.`,empty:({image:e,variables:n})=>`${e} does not start without ${n}, and the value is empty.`},*check({pod:e,container:n,index:t}){let r=V(e,n,t),{image:o}=r;if(o===void 0||r.replacesEntrypoint)return;let a=me(e,n,t);for(let s of o.facts.requiredEnvironment??[]){if(!Ux(s,r,a)||!zx(s,a))continue;let i=Jx(s).map(c=>a.get(c)).find(c=>c?.value===""),l=s.onFirstStart===!0?Tu(e,n,t,o.facts):"certain";yield{message:i===void 0?"absent":"empty",data:{image:n.image?.text??"",variables:Yx(s.anyOf)},at:i?.path??n.at("env"),certainty:j(l,o,"requiredEnvironment"),prediction:I(e,n,{...s.exitCode===void 0?{}:{exitCode:s.exitCode},...s.log===void 0?{}:{reason:s.log}}),fix:{description:`set ${s.anyOf[0]?.replaceAll("+"," and ")}, best from a Secret`,safety:"review"}}}}});function Ux({programs:e,when:n},t,r){return e!==void 0&&!e.includes(or(t)??"")?!1:n===void 0||mo(n,r)==="yes"}function zx({anyOf:e},n){return e.every(t=>mo(t,n)==="no")}function Jx({anyOf:e}){return e.flatMap(n=>n.split("+")).filter(n=>!n.includes("="))}function Yx(e){let n=e.slice(0,4).map(r=>r.replaceAll("+"," with ").replace(/\|.*/,"")),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var Qx=420;function Lu(e,n,t){let r=Ne(n,t),o=r===void 0?void 0:ye(e,r.name),a=x(o?.raw.secret)??x(o?.raw.configMap)??x(o?.raw.projected);if(r===void 0||a===void 0)return;let s=r.subPath??G(t).slice(G(r.mountPath).length+1),i=F(a.items).find(({value:c})=>P(c.path)===s)?.value,l=De(i?.mode)??De(a.defaultMode)??Qx;return e.securityContext.fsGroup===void 0?l:l|32}var Nu=h({id:"key-file-too-open",scope:"container",summary:"The program refuses a key file that others than its owner may read",messages:{open:({program:e,file:n,mode:t})=>`${e} refuses ${n} because its mode is ${t}, so others than its owner may read it.`},*check({pod:e,container:n,index:t}){let r=V(e,n,t);for(let{program:o,file:a,forbidden:s,image:i,path:l}of Xx(r,n)){let c=Lu(e,n,a);if(c===void 0||(c&s)===0||r.image?.id!==i)continue;let d=Ne(n,a);yield{message:"open",data:{program:o,file:a,mode:`0${c.toString(8)}`},at:l??d?.path??n.at("volumeMounts"),certainty:j("certain",r.image),prediction:I(e,n,{exitCode:1}),...d===void 0?{}:{related:[{message:"mounted here",at:d.path}]},fix:{description:"copy the file in an init container into an emptyDir, give it to the program's own uid and set its mode to 0400",safety:"review"}}}}});function Xx({words:e,given:n},{volumeMounts:t}){let r=e??n,o=r.flatMap(({text:s,path:i},l)=>{let d=/^--keyFile=(\S+)$/.exec(s)?.[1]??(s==="--keyFile"?r[l+1]?.text:void 0);return d===void 0?[]:[{program:"mongod",file:d,forbidden:63,image:"mongo",...i===void 0?{}:{path:i}}]}),a=t.filter(({mountPath:s})=>s.endsWith("/.erlang.cookie")).map(({mountPath:s})=>({program:"Erlang",file:s,forbidden:63,image:"rabbitmq"}));return[...o,...a]}function le(e){return`${hl(e)} s`}function hn(e,n){let[t,r]=[hl(e),hl(n)];return t===r?`${r} s`:`${t} to ${r} s`}function hl(e){return e<10?Math.round(e*10)/10:Math.round(e)}var yn={initialDelaySeconds:0,periodSeconds:10,timeoutSeconds:1,successThreshold:1,failureThreshold:3};function ue(e){let{kind:n,path:t,handlers:r}=e;return{kind:n,path:t,handler:r.length===1?r[0]:void 0,initialDelaySeconds:e.initialDelaySeconds??yn.initialDelaySeconds,periodSeconds:e.periodSeconds||yn.periodSeconds,timeoutSeconds:e.timeoutSeconds||yn.timeoutSeconds,successThreshold:e.successThreshold||yn.successThreshold,failureThreshold:e.failureThreshold||yn.failureThreshold,terminationGracePeriodSeconds:e.terminationGracePeriodSeconds}}function yl(e,n,t){let r=e.acceptsAfterSeconds??0;return e.failure==="grpc-refused"||e.failure==="hanging"&&n>=r?t:0}var Zx=2,e1=1,n1=1;function es(e,{postStartSeconds:n=0}={}){let t=e.initialDelaySeconds;return{earliestSeconds:Math.max(t-n1,n),latestSeconds:Math.max(t,n+Zx)+e.periodSeconds}}function Za(e,n){let{timing:t,boot:r}=e,{periodSeconds:o,timeoutSeconds:a}=t,s=Math.max(t.failureThreshold-(e.carriedFailures??0),1)-1,i=r.failure==="hanging"?Math.ceil(((r.acceptsAfterSeconds??0)-n)/o):0,l=Math.min(Math.max(i,0),s),c=n+l*o,d=Math.max(o,yl(r,c,a)),m=c+(s-l)*d;return{startSeconds:m,endSeconds:m+yl(r,m,a)}}function $u(e,n){let{boot:t,timing:r}=e;if(t.failure==="handler-error")return{verdict:"never"};let o=Za(e,n.earliestSeconds),a=Za(e,n.latestSeconds),s=t.answersAfterSeconds;if(s<=ju(t.failure,o))return{verdict:"never"};let i=t.failure==="grpc-refused"?s+r.timeoutSeconds:s,l={earliestSeconds:o.endSeconds,latestSeconds:Math.min(a.endSeconds,i)+e1};return{verdict:s>=a.endSeconds?"certain":"possible",window:l}}function Iu(e,n,t={}){if(n==="handler-error")return Number.POSITIVE_INFINITY;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return ju(n,Za(r,es(e,t).earliestSeconds))}function Du(e,n,t={}){if(n==="handler-error")return;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return Za(r,es(e,t).latestSeconds).endSeconds}function ju(e,n){return e==="hanging"?n.endSeconds:n.startSeconds}function Kn(e){let n=t1(e),t={failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY},r=$u({timing:e,boot:t},es(e)),o=r.verdict==="never"?void 0:r.window;return{safeBoot:Iu(e,n),killedBoot:Du(e,n)??Number.POSITIVE_INFINITY,killWindow:[o?.earliestSeconds??Number.POSITIVE_INFINITY,o?.latestSeconds??Number.POSITIVE_INFINITY]}}function t1({handler:e}){return e?.type==="grpc"?"grpc-refused":e?.type==="exec"?"error-status":"refused"}var Fu={initialSeconds:10,capSeconds:300,resetSeconds:600};function Vu(e,n={}){let t=n.reducesDefaultDecay===!0&&qs(e,1,33),{initialSeconds:r,capSeconds:o}=t?{initialSeconds:1,capSeconds:60}:Fu,s=(qs(e,1,32)?n.maxContainerRestartPeriodSeconds:void 0)??o;return{...Fu,initialSeconds:Math.min(r,s),capSeconds:s}}function gl(e,{nowSeconds:n,finishedSeconds:t,housekeptSeconds:r=n},o){if(t===void 0)return{restarts:!0,entry:e};let a=Math.max(t,r)-o.resetSeconds;if(e===void 0||e.updatedSeconds<a)return{restarts:!0,entry:{delaySeconds:o.initialSeconds,updatedSeconds:n}};let s=t+e.delaySeconds;return s-n>r1?{restarts:!1,entry:e,expiresSeconds:s}:{restarts:!0,entry:{delaySeconds:Math.min(e.delaySeconds*2,o.capSeconds),updatedSeconds:n}}}var r1=1e-6;function o1(e,n,t){let r=[],o,a=0,s;for(;r.length<n;){let i=a+e.runSeconds,l=e.cause==="kill"?s:i,c=a1(o,i,l,t);r.push(c.startSeconds-i),{entry:o,startSeconds:a}=c,s=i}return r}function Bu(e,n){let t=Math.ceil(Math.log2(n.capSeconds/n.initialSeconds)),r=o1(e,t+4,n).findIndex(o=>o>0);return r===-1?void 0:r+1}function a1(e,n,t,r){let o=gl(e,{nowSeconds:n,finishedSeconds:t},r);if(o.restarts)return{startSeconds:n,entry:o.entry};let a=n+o.entry.delaySeconds,s=o.entry.updatedSeconds+r.resetSeconds;if(s<a){let l={delaySeconds:r.initialSeconds,updatedSeconds:s};return{startSeconds:s,entry:l}}let i=gl(o.entry,{nowSeconds:a,finishedSeconds:n},r);return{startSeconds:a,entry:i.entry}}function en(e,n,t){let r=I(e,n,t),o={cause:"kill",runSeconds:t.window?.[1]??0},a=Bu(o,Vu(Ft))!==void 0;return!r.restarts||a?r:{...r,status:"Running",reason:"CrashLoopBackOff is hardly ever shown, RESTARTS grows"}}function fe(e,n,t,r=0){if(t.kind==="readiness")return{effect:"the pod never becomes ready",prediction:Q(n,"NotReady"),severity:"blocks"};let o=ue(t),a=Math.max(o.initialDelaySeconds,r),{killWindow:s}=Kn({...o,initialDelaySeconds:a}),i=t.kind==="liveness"&&n.probes.startup!==void 0,l=i?"after the startup probe has passed":"after each start";return{effect:`the kubelet kills the container ${hn(...s)} ${l}`,prediction:en(e,n,i?{}:{window:s}),severity:"kills"}}function mr(e,n,t){let r=Q(e,"NotReady",t);switch(n.kind){case"readiness":return{effect:"the pod never becomes ready",prediction:r,severity:"blocks"};case"startup":return{effect:"the container never counts as started, and its other probes never run",prediction:r,severity:"blocks"};case"liveness":return{effect:"the probe guards nothing: a hung container is never restarted",prediction:Q(e,"Running",t),severity:"inert"}}}function z(e){let n=ue(e),t=n.initialDelaySeconds,r={message:s1(e,n),at:i1(e,["periodSeconds","failureThreshold"])};return t<=0?[r]:[{message:`the first probe waits ${le(t)}`,at:[...e.path,"initialDelaySeconds"]},r]}function s1(e,{failureThreshold:n,periodSeconds:t}){let r=n===1?"one failure":`${n} failures in a row`,o=n===1?`probed every ${t} s`:`${t} s apart`,a=["failureThreshold","periodSeconds"].filter(s=>!e[s]).map(s=>`${s} defaults to ${yn[s]}`);return`${r}, ${o}${a.length===0?"":` (${a.join(", ")})`}`}function i1(e,n){let t=n.find(r=>e[r]!==void 0);return t===void 0?e.path:[...e.path,t]}function Se(e,{severity:n}){return n==="kills"?e:n==="blocks"&&e!=="possible"?"likely":"possible"}function We(e,n){if(n.type==="exec")return;let{port:t}=n;if(typeof t!="string")return t;if(!bl(t))return;let r=e.ports.find(({name:o})=>o===t);return r===void 0?"unknown name":r.containerPort}function bl(e){return e.length<=15&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e)&&/[a-z]/.test(e)}var po=class extends Error{};function X(e,n){throw new po(`expected ${n} at offset ${e.at}`)}function ge(e,n){return e.text.startsWith(n,e.at)}function Hn(e){return e.at>=e.text.length}function J(e){return e.text[e.at]??""}function Ge(e){for(;;)if(J(e)===" "||J(e)==="	")e.at+=1;else if(ge(e,`\\
`))e.at+=2;else if(ge(e,`\\\r
`))e.at+=3;else if(J(e)==="#")Wu(e);else return}function En(e){for(;;){if(Ge(e),J(e)!==`
`)return;e.at+=1,l1(e)}}function Wu(e){let n=e.text.indexOf(`
`,e.at);e.at=n===-1?e.text.length:n}function l1(e){for(let{delimiter:n,stripsTabs:t}of e.heredocs.splice(0))for(;;){if(Hn(e))return;let r=e.at;Wu(e);let o=e.text.slice(r,e.at);if(Hn(e)||(e.at+=1),(t?o.replace(/^\t+/,""):o)===n)break}}function gn(e){return/[^\s;&|<>()"'\\$`]*/y[Symbol.match](e.text.slice(e.at,e.at+40))?.[0]??""}var Gu=[":-",":=",":?",":+","-","=","?","+"],cn={redirects:[],span:{start:0,end:0}};var c1=new Set([" ","	",`
`,";","&","|","<",">","(",")",""]),Ku=/[A-Za-z_][A-Za-z0-9_]*/y,Hu=/[@*#?$!0-9-]/y;function Rt(e){return qu(e,n=>c1.has(n))}function qu(e,n){let t=e.at,r=[];for(;!Hn(e)&&!n(J(e));)d1(e,r);return e.at===t?void 0:{parts:r,span:{start:t,end:e.at}}}function d1(e,n){let t=J(e);t==="'"?n.push(m1(e)):t==='"'?u1(e,n):t==="\\"?p1(e,n):t==="$"||t==="`"?n.push(Uu(e,!1)):(ns(n,t,!1),e.at+=1)}function ns(e,n,t){let r=e.at(-1);r?.type==="text"&&r.quoted===t?e[e.length-1]={...r,text:r.text+n}:e.push({type:"text",text:n,quoted:t})}function m1(e){let n=e.text.indexOf("'",e.at+1);n===-1&&X(e,"a closing quote");let t=e.text.slice(e.at+1,n);return e.at=n+1,{type:"text",text:t,quoted:!0}}function p1(e,n){let t=e.text[e.at+1];e.at+=t===void 0?1:2,t!==`
`&&ns(n,t??"\\",!0)}function u1(e,n){for(e.at+=1,n.push({type:"text",text:"",quoted:!0});J(e)!=='"';){Hn(e)&&X(e,"a closing quote");let t=J(e);if(t==="\\"){let r=e.text[e.at+1]??"";r!==`
`&&ns(n,'$`"\\'.includes(r)?r:`\\${r}`,!0),e.at+=2}else t==="$"||t==="`"?n.push(Uu(e,!0)):(ns(n,t,!0),e.at+=1)}e.at+=1}function Uu(e,n){if(J(e)==="`")return y1(e,n);if(ge(e,"$(("))return h1(e,n);if(ge(e,"$(")){e.at+=2;let r=e.readScript(e,o=>J(o)===")");return e.at+=1,{type:"command",script:r,quoted:n}}if(ge(e,"${"))return f1(e,n);e.at+=1;let t=uo(e,Ku)??uo(e,Hu);return t===void 0&&(J(e)==="'"||J(e)==='"'&&!n)&&X(e,"a plain quote"),t===void 0?{type:"text",text:"$",quoted:n}:{type:"parameter",name:t,quoted:n}}function uo(e,n){n.lastIndex=e.at;let t=n.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}function f1(e,n){e.at+=2;let t=J(e)==="#"&&e.text[e.at+1]!=="}";t&&(e.at+=1);let r=uo(e,Ku)??uo(e,/\d+/y)??uo(e,Hu)??"",o=Gu.find(i=>ge(e,i));o!==void 0&&(e.at+=o.length);let a=J(e)==="}",s=qu(e,i=>i==="}");return J(e)!=="}"&&X(e,"a closing brace"),e.at+=1,r===""||t||o===void 0&&!a?{type:"parameter",name:r,operator:"other",quoted:n}:{type:"parameter",name:r,quoted:n,...o===void 0?{}:{operator:o},...s===void 0?{}:{word:s}}}function h1(e,n){let t=e.at+3,r=ts(e.text,t);return r===-1&&X(e,"two closing parentheses"),e.at=r+2,{type:"arithmetic",expression:e.text.slice(t,r),quoted:n}}function ts(e,n){let t=0;for(let r=n;r<e.length;r+=1)if(e[r]==="(")t+=1;else if(e[r]===")"){if(t===0)return e[r+1]===")"?r:-1;t-=1}return-1}function y1(e,n){let t=e.at+1;for(;t<e.text.length&&e.text[t]!=="`";)t+=e.text[t]==="\\"?2:1;t>=e.text.length&&X(e,"a closing backquote");let r=e.text.slice(e.at+1,t).replace(/\\([\\`$])/g,"$1");return e.at=t+1,{type:"command",script:e.readScript({...e,text:r,at:0,heredocs:[]},Hn),quoted:n}}function zu(e,n){if(ge(e,"((")&&ts(e.text,e.at+2)!==-1)return O1(e);if(J(e)==="(")return g1(e);switch(n){case"{":return{...cn,type:"group",body:Et(e,"{",["}"])};case"if":return b1(e);case"while":case"until":{let t=Et(e,n,["do"],"keep");return{...cn,type:"loop",until:n==="until",condition:t,body:Et(e,"do",["done"])}}case"for":return k1(e);case"case":return v1(e);case"[[":return x1(e);default:return}}function Et(e,n,t,r="take"){fo(e,n);let o=e.readScript(e,a=>t.includes(gn(a)));return o.items.length===0&&X(e,"a command"),r==="take"&&(e.at+=gn(e).length),o}function fo(e,n){En(e),gn(e)!==n&&X(e,n),e.at+=n.length}function g1(e){e.at+=1;let n=e.readScript(e,t=>J(t)===")");return e.at+=1,{...cn,type:"subshell",body:n}}function b1(e){let n=[],t="if";for(;t==="if"||t==="elif";){let o=Et(e,t,["then"],"keep");n.push({condition:o,body:Et(e,"then",["elif","else","fi"],"keep")}),t=gn(e)}let r=t==="else"?Et(e,"else",["fi"],"keep"):void 0;return fo(e,"fi"),{...cn,type:"if",branches:n,otherwise:r}}function k1(e){fo(e,"for"),Ge(e);let n=gn(e);/^[A-Za-z_]\w*$/.test(n)||X(e,"the name of a variable"),e.at+=n.length,En(e);let t;return gn(e)==="in"&&(e.at+=2,t=w1(e)),J(e)===";"&&(e.at+=1),{...cn,type:"for",name:n,words:t,body:Et(e,"do",["done"])}}function w1(e){let n=[];for(;;){Ge(e);let t=Rt(e);if(t===void 0)return n;n.push(t)}}function v1(e){fo(e,"case"),Ge(e);let n=Rt(e)??X(e,"a word");fo(e,"in");let t=[];for(En(e);gn(e)!=="esac";En(e))t.push(S1(e));return e.at+=4,{...cn,type:"case",subject:n,clauses:t}}function S1(e){J(e)==="("&&(e.at+=1);let n=[];for(;Ge(e),n.push(Rt(e)??X(e,"a pattern")),Ge(e),J(e)==="|";)e.at+=1;J(e)!==")"&&X(e,"a closing parenthesis"),e.at+=1;let t=e.readScript(e,r=>ge(r,";;")||gn(r)==="esac");return(ge(e,";;&")||ge(e,";&"))&&X(e,"a plain ;;"),ge(e,";;")&&(e.at+=2),{patterns:n,body:t}}function x1(e){let n=/\s\]\](?=[\s;&|)]|$)/g;return n.lastIndex=e.at,n.exec(e.text)===null&&X(e,"]]"),e.at=n.lastIndex,{...cn,type:"test"}}function O1(e){return e.at=ts(e.text,e.at+2)+2,{...cn,type:"test"}}var kl=/(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y,A1=/^([A-Za-z_][A-Za-z0-9_]*)=/;function Ju(e){let n=[],t=[],r=[];for(;;){Ge(e);let o=Qu(e);if(o!==void 0){r.push(o);continue}let a=Rt(e);if(a===void 0)break;let s=t.length===0?P1(e,a):void 0;s===void 0?t.push(a):n.push(s)}return J(e)==="("&&X(e,"no array and no process substitution"),n.length+t.length+r.length===0&&X(e,"a command"),{...cn,type:"simple",assignments:n,words:t,redirects:r}}function P1(e,n){let[t,...r]=n.parts,o=t?.type==="text"&&!t.quoted?A1.exec(t.text):null;if(t?.type!=="text"||o===null)return;let a=t.text.slice(o[0].length);a===""&&r.length===0&&J(e)==="("&&X(e,"no array");let s=a===""?r:[{...t,text:a},...r];return{name:o[1]??"",value:{parts:s,span:n.span}}}function Yu(e){let n=[];for(;;){Ge(e);let t=Qu(e);if(t===void 0)return n;n.push(t)}}function Qu(e){kl.lastIndex=e.at;let n=kl.exec(e.text);if(n===null){ge(e,"&>")&&X(e,"no &>");return}let t=n[2]??"";e.at=kl.lastIndex,(t==="<<<"||J(e)==="(")&&X(e,"a redirection of POSIX"),Ge(e);let r=Rt(e)??X(e,"the target of a redirection");if(t==="<<"||t==="<<-"){let o=r.parts.map(a=>a.type==="text"?a.text:X(e,"a plain word")).join("");e.heredocs.push({delimiter:o,stripsTabs:t==="<<-"})}return{operator:t,target:r}}var R1=new Set(["select","coproc","function","time"]),E1=new Set(["then","do","done","fi","elif","else","esac","}"]);function vl(e,n){let t=[];for(En(e);!n(e);)Hn(e)&&X(e,"the end of a block"),t.push(C1(e)),En(e);return{items:t}}function C1(e){let n=e.at,t=Xu(e),r=[];for(;;){Ge(e);let a=ge(e,"&&")?"&&":ge(e,"||")?"||":void 0;if(a===void 0)break;e.at+=2,En(e),r.push({operator:a,pipeline:Xu(e)})}let o={start:n,end:e.at};return{first:t,rest:r,background:M1(e),span:o}}function M1(e){let n=J(e);return ge(e,";;")?!1:(n===";"||n==="&"?e.at+=1:["",`
`,")"].includes(n)||X(e,"the end of a command"),n==="&")}function Xu(e){Ge(e);let n=e.at,t=gn(e)==="!";t&&(e.at+=1);let r=[wl(e)];for(;Ge(e),!(J(e)!=="|"||ge(e,"||"));)ge(e,"|&")&&X(e,"a plain pipe"),e.at+=1,En(e),r.push(wl(e));return{negated:t,commands:r,span:{start:n,end:e.at}}}function wl(e){Ge(e);let n=e.at,t=gn(e);(R1.has(t)||E1.has(t))&&X(e,"a command");let r=zu(e,t)??T1(e)??Ju(e),o=r.type==="simple"?r.redirects:Yu(e);return{...r,redirects:o,span:{start:n,end:e.at}}}function T1(e){let n=/([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;n.lastIndex=e.at;let t=n.exec(e.text);if(t!==null)return e.at=n.lastIndex,En(e),{...cn,type:"function",name:t[1]??"",body:wl(e)}}var _1=2e5;function Zu(e){if(!(e.length>_1))try{return vl({text:e,at:0,heredocs:[],readScript:vl},Hn)}catch(n){if(n instanceof po||n instanceof RangeError)return;throw n}}var Sl=class extends Error{};function rs(e){throw new Sl(e)}var L1={e:"errexit",u:"nounset"},N1=new Set(["x","v","a","b","h","m"]),$1=new Set(["xtrace","verbose","allexport","monitor","notify","ignoreeof","vi","emacs"]);function ef(e,n,t){let r={...n,status:0};for(let o=0;o<e.length;o+=1){let a=e[o];if(a===void 0)return rs("an option that is not known");if(a==="--"||!/^[-+]./.test(a)){let i=e.slice(a==="--"?o+1:o);return{...r,positional:i.every(l=>l!==void 0)?i:void 0}}let s=a.startsWith("-");for(let i of a.slice(1))i==="o"?(o+=1,r=D1(e[o],s,r,t)):r=I1(i,s,r)}return r}function I1(e,n,t){let r=L1[e];return r!==void 0?{...t,[r]:n}:N1.has(e)?t:rs("an option of set")}function D1(e,n,t,r){return e==="errexit"||e==="nounset"?{...t,[e]:n}:e==="pipefail"&&(r==="bash"||r==="ash")?{...t,pipefail:n}:e!==void 0&&$1.has(e)?t:rs("an option of set")}var j1=/^(?:.*\/)?(sh|bash|ash|dash)$/;function F1(e){return e===void 0?void 0:j1.exec(e)?.[1]}function nf(e){let n=F1(e[0]);if(n===void 0)return;let t=[],r=!1,o=1;for(;o<e.length;o+=1){let s=e[o];if(s===void 0||s==="--"||!/^[-+][A-Za-z]/.test(s))break;s.startsWith("-")&&s.includes("c")&&(r=!0);let i=s.replace(/[cli]/g,"");i.length>1&&t.push(i),s.includes("o")&&(o+=1,t.push(e[o]??""))}if(e[o]==="--"&&(o+=1),!r||o>=e.length)return;let a=e.slice(o+1).map(s=>s??"");return{name:n,text:e[o],textAt:o,zero:a[0]??n,positional:a.slice(1),applyOptions:s=>t.length===0?s:{...ef(t,s,n),positional:s.positional}}}function Ke(e){let[n]=e;if(n===void 0)return;let t=nf(e)?.text;if(t===void 0)return{program:n,commands:[e]};let r=Zu(t),o=r===void 0?[]:[...ht(r,t)];return{program:n,script:t,commands:o.filter(a=>a.length>0)}}function xe(e){return e.slice(e.lastIndexOf("/")+1)}function*ht({items:e},n){for(let{first:t,rest:r}of e)for(let{negated:o,commands:a}of[t,...r.map(({pipeline:s})=>s)])for(let s of a)for(let i of tf(s,n))yield o?["!",...i]:i}function*tf(e,n){switch(e.type){case"simple":yield W1(e.words.map(t=>V1(t,n)));return;case"if":for(let{condition:t,body:r}of e.branches)yield*[...ht(t,n),...ht(r,n)];e.otherwise!==void 0&&(yield*ht(e.otherwise,n));return;case"loop":yield*ht(e.condition,n),yield*ht(e.body,n);return;case"case":for(let{body:t}of e.clauses)yield*ht(t,n);return;case"group":case"subshell":case"for":yield*ht(e.body,n);return;case"function":yield*tf(e.body,n);return;case"test":yield["test"]}}function V1({parts:e,span:n},t){let r=e.map(o=>o.type==="text"?o.text:void 0);return r.includes(void 0)?t.slice(n.start,n.end):r.join("")}var B1=new Set(["exec","nice","sudo","command","nohup"]);function W1(e){let n=0;for(;;){let t=e[n]??"";if(B1.has(t))n+=1;else if(t==="timeout")n=G1(e,n+1);else return e.slice(n)}}function G1(e,n){let t=n;for(;e[t]?.startsWith("-");)t+=/^-[ks]$/.test(e[t]??"")?2:1;return t+1}var K1=new Set(["pgrep","pidof","ps","kill","true","echo",":","exit","date","id","hostname"]),H1=new Set(["cat","test","ls","stat","find","[","[[","head"]);function Z({role:e}){return e==="main"||e==="sidecar"}function nn(e,{handler:n}){if(!Z(e)||n===void 0)return;if(n.type!=="exec")return typeof We(e,n)=="number"?"application":void 0;let t=Ke(n.command);if(t===void 0||t.commands.length===0)return;let r=t.commands.map(([o="",a=""])=>xe(o==="!"?a:o));return r.some(o=>H1.has(o))?"file":r.some(o=>K1.has(o))?"process":"application"}var xl=25,os=9e3,q1=17,rf=h({id:"keycloak-health-port",scope:"container",summary:"A probe asks Keycloak for its health where this version does not answer",messages:{port:e=>`The ${e.kind} probe asks ${e.path} on port ${e.port}, but Keycloak ${xl} and later answers it on port ${os} only, so ${e.effect}`,disabled:e=>`The ${e.kind} probe asks ${e.path}, but Keycloak serves it only with KC_HEALTH_ENABLED=true, so ${e.effect}`},*check({pod:e,container:n,index:t}){let r=n.image===void 0?void 0:ke(n.image),o=r?.version?.major??xl;if(r?.id!=="keycloak"||!Z(n)||o<q1)return;let a=J1(n,me(e,n,t)),s=o>=xl&&!a.isMoved;for(let i of Object.values(n.probes)){let l=Q1(n,i);if(l===void 0)continue;let c=s&&l.port!==os;if(!c&&!a.isOff)continue;let d=fe(e,n,i),m=[...i.path,"httpGet",c?"port":"path"],p={kind:i.kind,...l,effect:d.effect},u=r.version===void 0?"likely":"certain",y={at:m,certainty:Se(j(u,r),d),prediction:d.prediction,related:z(i)};c?yield{...y,message:"port",data:p,fix:z1(m)}:yield{...y,message:"disabled",data:p,fix:U1}}}}),U1={description:'set KC_HEALTH_ENABLED: "true"',safety:"review"};function z1(e){let n=[{op:"set",path:e,value:os}];return{description:`set port: ${os}`,safety:"review",edits:n}}function J1(e,n){let t=a=>n.get(a)!==void 0,r=Ol(e,"optimized")!==void 0,o=t("KC_HEALTH_ENABLED")||Ol(e,"health-enabled")!==void 0;return{isOff:!r&&!o&&n.isComplete,isMoved:Y1.some(t)||["http-management","legacy-observability"].some(a=>Ol(e,a)!==void 0)}}var Y1=["KC_HTTP_MANAGEMENT_PORT","KC_HTTP_MANAGEMENT_HEALTH_ENABLED","KC_LEGACY_OBSERVABILITY_INTERFACE"];function Q1(e,{handlers:n}){let[t,r]=n;if(t?.type!=="httpGet"||r!==void 0)return;let o=We(e,t),a=t.path??"/";if(!(typeof o!="number"||!/(^|\/)health(\/(live|ready|started))?\/?$/.test(a)))return{path:a,port:o}}function Ol({command:e=[],args:n=[]},t){let r=[...e,...n].join(" ").match(new RegExp(`--${t}[a-z-]*(?:[= ](\\S+))?`));return r===null?void 0:r[1]??""}var of=h({id:"liveness-checks-dependency",scope:"container",summary:"The liveness probe asks whether dependencies work, so their outage restarts the container",messages:{ready:e=>`The liveness probe asks ${e.path}, which says whether the application can serve, so an outage of what it depends on restarts it in a loop`,actuator:e=>`The liveness probe asks ${e.path}, where Spring Boot includes databases and queues, so an outage of one restarts the container in a loop`},*check({pod:e,container:n}){let{liveness:t}=n.probes;if(t===void 0)return;let{handler:r}=ue(t);if(r?.type!=="httpGet"||r.path===void 0||nn(n,ue(t))===void 0)return;let o=r.path.split("?")[0]??"",a=/(^|\/)actuator\/health\/?$/.test(o);!a&&!X1.test(o)||(yield{message:a?"actuator":"ready",data:{path:o},at:[...t.path,"httpGet","path"],certainty:"possible",prediction:en(e,n,{}),fix:{description:a?`ask ${o.replace(/\/$/,"")}/liveness`:"ask a path that checks the process alone",safety:"review"}})}}),X1=/(^|\/)(readyz|health\/(ready|readiness))\/?$/;var af=[{id:"spring-boot",title:"Spring Boot",extends:"jvm",boot:{fastest:4,typical:25,slowest:60},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"(^|[/_.-])spring([/_.-]|$)|spring-?boot|petclinic",weight:70},{on:"environment",pattern:"^SPRING_",weight:80},{on:"environment",pattern:"^(MANAGEMENT_ENDPOINT|MANAGEMENT_SERVER_PORT|EUREKA_CLIENT|EUREKA_INSTANCE)",weight:60},{on:"environment",pattern:"-Dspring\\.",weight:80},{on:"command",pattern:"--spring\\.|-Dspring\\.|org\\.springframework\\.boot",weight:90},{on:"path",pattern:"^/([A-Za-z0-9_-]+/)?actuator(/|$)",weight:90},{on:"metadata",pattern:"=/([A-Za-z0-9_-]+/)?actuator/prometheus$|^app\\.openshift\\.io/runtime=spring",weight:80}]},{id:"quarkus",title:"Quarkus",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"quarkus",weight:70},{on:"environment",pattern:"^QUARKUS_",weight:80},{on:"command",pattern:"quarkus-run\\.jar|-Dquarkus\\.",weight:100},{on:"path",pattern:"^/q/health",weight:100},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=quarkus|^app\\.quarkus\\.io/",weight:100}]},{id:"micronaut",title:"Micronaut",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"micronaut",weight:70},{on:"environment",pattern:"^MICRONAUT_",weight:80}]},{id:"wildfly",title:"WildFly or JBoss",extends:"jvm",boot:{fastest:6,typical:20,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"repository",pattern:"wildfly|(^|/)jboss-eap|jboss/(?!keycloak)",weight:100},{on:"environment",pattern:"^(WILDFLY_|JBOSS_HOME=)",weight:80},{on:"command",pattern:"standalone\\.sh",weight:90},{on:"port",pattern:"^9990$",weight:40}]},{id:"tomcat",title:"Tomcat",extends:"jvm",boot:{fastest:1,typical:8,slowest:40},busyCores:1,exitCode:143,evidence:[{on:"image",pattern:"^tomcat$",weight:100},{on:"repository",pattern:"tomcat",weight:70},{on:"environment",pattern:"^CATALINA_",weight:80},{on:"command",pattern:"catalina\\.sh",weight:100}]},{id:"keycloak",title:"Keycloak",boot:{fastest:12,typical:45,slowest:150},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^keycloak(-wildfly)?$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/keycloak$",weight:100},{on:"environment",pattern:"^(KC_BOOTSTRAP_ADMIN|KC_DB|KC_HOSTNAME|KEYCLOAK_ADMIN|KEYCLOAK_USER)",weight:70},{on:"command",pattern:"(^|\\s|/)kc\\.sh(\\s|$)",weight:100}]},{id:"elasticsearch",title:"Elasticsearch or OpenSearch",boot:{fastest:12,typical:35,slowest:120},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^(elasticsearch|opensearch)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/elasticsearch$",weight:100},{on:"environment",pattern:"^(ES_JAVA_OPTS|OPENSEARCH_JAVA_OPTS)=",weight:70}]},{id:"logstash",title:"Logstash",boot:{fastest:15,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^logstash$",weight:100}]},{id:"sonarqube",title:"SonarQube",boot:{fastest:30,typical:75,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^sonarqube$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/sonarqube$",weight:100},{on:"environment",pattern:"^SONAR_(JDBC|WEB|SEARCH|CE)_",weight:70}]},{id:"jenkins",title:"Jenkins",boot:{fastest:15,typical:60,slowest:180},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^jenkins$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/jenkins$",weight:100},{on:"environment",pattern:"^JENKINS_(OPTS|HOME|JAVA_OPTS)=",weight:70}]},{id:"nexus",title:"Nexus Repository",boot:{fastest:30,typical:75,slowest:240},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^nexus3$",weight:100}]},{id:"atlassian",title:"Jira, Confluence or Bitbucket",boot:{fastest:45,typical:100,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"repository",pattern:"(^|/)atlassian/(jira|confluence|bitbucket)",weight:100},{on:"repository",pattern:"(^|/)(jira-software|jira|confluence|bitbucket-server)$",weight:70}]},{id:"kafka",title:"Kafka",boot:{fastest:4,typical:12,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^(kafka|apache-kafka)$",weight:100}]},{id:"cassandra",title:"Cassandra",boot:{fastest:15,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^cassandra$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/cassandra$",weight:100}]},{id:"neo4j",title:"Neo4j",boot:{fastest:8,typical:20,slowest:90},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^neo4j$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/neo4j$",weight:100}]},{id:"jvm",title:"a Java application",boot:{fastest:1,typical:5,slowest:30},busyCores:1,exitCode:143,evidence:[{on:"command",pattern:"(^|\\s|/)java\\s.*-jar\\s|(^|\\s)-jar\\s+\\S+\\.jar|(^|\\s)-Xm[sx]\\d",weight:80},{on:"environment",pattern:"^(JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JVM_OPTS|JAVA_ARGS|_JAVA_OPTIONS)=",weight:70},{on:"environment",pattern:"=.*-Xm[sx]\\d",weight:60},{on:"repository",pattern:"(^|[/_-])(openjdk|eclipse-temurin|amazoncorretto|zulu-openjdk|java)([/_-]|$)",weight:60},{on:"tag",pattern:"(^|[-_])(jre|jdk|openjdk)-?\\d*",weight:40},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=(java|openjdk)",weight:70},{on:"port",pattern:"^5005$",weight:20}]},{id:"mysql",title:"MySQL",boot:{fastest:5,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^(mysql|mysql-server)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mysql$",weight:100},{on:"environment",pattern:"^MYSQL_(ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD|RANDOM_ROOT_PASSWORD)",weight:60}]},{id:"mariadb",title:"MariaDB",boot:{fastest:3,typical:20,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^mariadb$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mariadb(-galera)?$",weight:100},{on:"environment",pattern:"^MARIADB_(ROOT_PASSWORD|ALLOW_EMPTY|RANDOM_ROOT)",weight:70}]},{id:"postgresql",title:"PostgreSQL",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^postgres$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/postgresql$",weight:100}]},{id:"mongodb",title:"MongoDB",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^mongo$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mongodb$",weight:100}]},{id:"rabbitmq",title:"RabbitMQ",boot:{fastest:4,typical:12,slowest:60},busyCores:1,evidence:[{on:"image",pattern:"^rabbitmq$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/rabbitmq$",weight:100}]},{id:"redis",title:"Redis, Valkey or Memcached",boot:{fastest:.1,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(redis|memcached)$",weight:100},{on:"repository",pattern:"(^|/)(valkey/valkey|eqalpha/keydb|dragonflydb/dragonfly|bitnami(legacy)?/(redis|valkey|memcached))$",weight:100}]},{id:"gitlab",title:"GitLab",boot:{fastest:90,typical:180,slowest:600},busyCores:2,evidence:[{on:"image",pattern:"^gitlab$",weight:100},{on:"repository",pattern:"(^|/)gitlab/gitlab-(ce|ee)$|(^|/)sameersbn/gitlab$",weight:100},{on:"environment",pattern:"^GITLAB_OMNIBUS_CONFIG",weight:100}]},{id:"airflow",title:"the Airflow web server",boot:{fastest:20,typical:60,slowest:240},busyCores:1.5,evidence:[{on:"command",pattern:"airflow\\s+(webserver|api-server|standalone)",weight:100},{on:"repository",pattern:"airflow-web",weight:80}]},{id:"superset",title:"Superset",boot:{fastest:20,typical:40,slowest:90},busyCores:1,evidence:[{on:"image",pattern:"^superset$",weight:100}]},{id:"kibana",title:"Kibana",boot:{fastest:15,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^kibana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/kibana$",weight:100}]},{id:"bitnami-first-install",title:"a Bitnami web application, which installs itself at its first start",boot:{fastest:30,typical:90,slowest:600},busyCores:1,evidence:[{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/(wordpress|drupal|odoo|moodle|discourse|joomla|magento|redmine|mediawiki|prestashop|opencart|suitecrm|gitea|matomo)$",weight:100}]},{id:"grafana",title:"Grafana",boot:{fastest:1,typical:6,slowest:45},busyCores:1,evidence:[{on:"image",pattern:"^grafana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/grafana$",weight:100}]},{id:"migration",title:"an application that migrates its database before it starts",boot:{fastest:2,typical:15,slowest:90},busyCores:.5,evidence:[{on:"command",pattern:"(manage\\.py|artisan|alembic|flyway|liquibase|prisma|sequelize|knex|typeorm|goose|rake|rails|diesel|sqlx)\\b[^;&|]*(migrat|upgrade|update)[^;&|]*(&&|;)",weight:100}]},{id:"rails",title:"Ruby on Rails",boot:{fastest:4,typical:15,slowest:60},busyCores:1,evidence:[{on:"environment",pattern:"^RAILS_",weight:80},{on:"command",pattern:"(^|\\s|/)(rails\\s+(s|server)|puma|unicorn)(\\s|$)",weight:70},{on:"repository",pattern:"(^|[/_-])rails([/_-]|$)",weight:60}]},{id:"dotnet",title:"ASP.NET Core",boot:{fastest:.5,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^(ASPNETCORE_|DOTNET_)",weight:80},{on:"repository",pattern:"(^|/)dotnet/",weight:80},{on:"command",pattern:"(^|\\s|/)dotnet\\s+\\S+\\.dll",weight:100}]},{id:"django",title:"Django",boot:{fastest:1,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^DJANGO_",weight:80},{on:"command",pattern:"manage\\.py\\s|gunicorn|uwsgi",weight:70}]},{id:"node",title:"Node.js",boot:{fastest:.3,typical:2,slowest:15},busyCores:1,evidence:[{on:"environment",pattern:"^NODE_ENV=",weight:70},{on:"command",pattern:"(^|\\s|/)(node|npm|yarn|pnpm)\\s",weight:80}]},{id:"static-web-server",title:"a web server or proxy",boot:{fastest:.05,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(nginx|nginx-unprivileged|httpd|haproxy|traefik|caddy)$",weight:100}]}];var Al=af;var Z1=100,eO=60,nO=.6;function sf(e,n){let t=oO(e,n),r;for(let o of Al){let a=t.get(o.id);if(a===void 0)continue;let s=a+(o.extends===void 0?0:t.get(o.extends)??0);s>=eO&&s>(r?.weight??0)&&(r={stack:o,weight:s})}return r===void 0?void 0:{stack:r.stack,confidence:r.weight>=Z1?"sure":"probable"}}var tO=rO();function rO(){let e=Al.flatMap(({id:n,evidence:t})=>t.map(r=>({...r,stack:n})));return[...new Set(e.map(({on:n})=>n))].map(n=>{let t=e.filter(({on:r})=>r===n);return{source:n,any:new RegExp(t.map(({pattern:r})=>`(?:${r})`).join("|")),signs:t.map(({stack:r,pattern:o,weight:a})=>({stack:r,pattern:new RegExp(o),weight:a}))}})}function oO(e,n){let t=n.image===void 0?void 0:ke(n.image),r=new Map;for(let{source:o,any:a,signs:s}of tO){let i=aO(o,e,n,t).filter(c=>a.test(c));if(i.length===0)continue;let l=o==="image"&&t?.match==="lastName"?nO:1;for(let{stack:c,pattern:d,weight:m}of s)i.some(p=>d.test(p))&&r.set(c,(r.get(c)??0)+m*l)}return r}function aO(e,n,t,r){let{image:o,command:a=[],args:s=[],env:i,ports:l,probes:c}=t;switch(e){case"image":return r===void 0?[]:[r.id];case"repository":return o===void 0?[]:[`${o.registry}/${o.repository}`];case"tag":return o?.tag===void 0?[]:[o.tag];case"command":return[[...a,...s].join(" ")];case"environment":return i.map(({name:d,value:m=""})=>`${d}=${m}`);case"path":return Object.values(c).flatMap(({handlers:d})=>d.flatMap(m=>m.type==="httpGet"?m.path??[]:[]));case"port":return l.flatMap(({containerPort:d})=>d===void 0?[]:[String(d)]);case"metadata":return[n.labels,n.annotations].flatMap(d=>Object.entries(d).map(([m,p])=>`${m}=${p}`))}}var Pl="crashlint.dev/boot-seconds";function lf(e,n,t){let{workload:r}=e,o=[{annotations:e.annotations,path:[...e.path.slice(0,-1),"metadata","annotations",Pl]},{annotations:r.annotations,path:["metadata","annotations",Pl]}];for(let{annotations:i,path:l}of o){let c=iO(i[Pl]??"",n.name);if(c!==void 0)return{seconds:c,path:l}}let a=`${r.resource.kind}/${r.resource.name}`,s=t[`${a}/${n.name}`]??t[a];return s!==void 0&&s>0?{seconds:s}:void 0}var sO=/^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;function iO(e,n){let t;for(let r of e.split(",")){let o=sO.exec(r.trim()),a=Number(o?.[2]);if(!(o===null||a<=0)){if(o[1]===n)return a;o[1]===void 0&&(t=a)}}return t}function yt(e,n,t){let r=sf(e,n),o=r?.stack.exitCode,a=o===void 0?{}:{exitCode:o},s=lf(e,n,t);if(s!==void 0){let{seconds:m}=s;return{range:{fastest:m,typical:m,slowest:m},confidence:"stated",subject:`container ${n.name}`,stated:s,...a}}if(r===void 0)return;let{stack:i,confidence:l}=r,c=lO(n,i.busyCores),d=String(n.resources.limits.cpu);return{range:cO(i.boot,c),confidence:l,subject:c>1?`${i.title} with a CPU limit of ${d}`:i.title,...c>1?{cpuLimit:d}:{},...a}}function lO(e,n){let t=rr(e.resources.limits.cpu);return t===void 0||t<=0?1:Math.max(1,n/t)}function cO({fastest:e,typical:n,slowest:t},r){return{fastest:e*r,typical:n*r,slowest:t*r}}function pr({subject:e,range:n,confidence:t}){if(t==="stated")return`${e} needs ${le(n.typical)} to start, as you have measured`;let r=`${dO(e)} typically needs ${le(n.typical)} to start (${hn(n.fastest,n.slowest)})`;return t==="sure"?r:`This looks like ${e}, which typically needs ${le(n.typical)} to start`}function dO(e){return e.charAt(0).toUpperCase()+e.slice(1)}function ur({range:e,confidence:n},{safeBoot:t,killedBoot:r}){if(n==="stated")return e.typical>=r?"certain":e.typical>t?"likely":void 0;let o=n==="sure"?e.typical:e.fastest,a=n==="sure"?e.slowest:e.typical;return o>=r?"likely":a>=r?"possible":void 0}function as(e){return Array.isArray(e)?e.map(as):ne(e)?Object.fromEntries(Object.entries(e).map(([t,r])=>[t,as(r)])):typeof e=="string"||typeof e=="number"||typeof e=="boolean"?e:null}var mO=150,pO=["httpGet","tcpSocket","grpc","exec"];function ss(e,n,t){let r=t<=mO?5:10,o=Math.ceil(t/r)+1,a=x(e.raw[Do[n]])??{},s=[...pO,"timeoutSeconds"].filter(l=>a[l]!==void 0),i={...Object.fromEntries(s.map(l=>[l,as(a[l])])),periodSeconds:r,failureThreshold:o};return{periodSeconds:r,failureThreshold:o,seconds:(o-1)*r,value:i}}function Ct(e,n,t){let{periodSeconds:r,failureThreshold:o,seconds:a,value:s}=ss(e,n,t),i=`periodSeconds: ${r}, failureThreshold: ${o} (${le(a)} to boot)`,l=e.at("startupProbe");return e.probes.startup===void 0?{description:`add a startupProbe with ${i}`,safety:"review",edits:[{op:"set",path:l,value:s}]}:{description:`give the startupProbe ${i}`,safety:"review",edits:[{op:"set",path:[...l,"periodSeconds"],value:r},{op:"set",path:[...l,"failureThreshold"],value:o}]}}var cf=h({id:"liveness-kills-slow-start",scope:"container",summary:"The liveness probe kills the container before it has started",messages:{kills:e=>`${e.boot}, but the liveness probe kills it ${e.window} after each start unless it answers within ${e.budget}`,mayKill:e=>`${e.boot}; the liveness probe kills it ${e.window} after a start that takes longer than ${e.budget}`,beforeReadiness:e=>`The readiness probe waits ${e.delay} for the boot, but by then the liveness probe has killed the container, ${e.window} after its start`},*check({pod:e,container:n,bootSeconds:t}){let{liveness:r,readiness:o,startup:a}=n.probes;if(r===void 0||a!==void 0)return;let s=ue(r);if(nn(n,s)!=="application")return;let i=Kn(s),l=yt(e,n,t),c=l===void 0?void 0:ur(l,i),d=hn(...i.killWindow),m={at:r.path,prediction:en(e,n,{window:i.killWindow,...l?.exitCode===void 0?{}:{exitCode:l.exitCode}})};if(l!==void 0&&c!==void 0){yield{...m,message:c==="possible"?"mayKill":"kills",data:{boot:pr(l),window:d,budget:le(i.safeBoot)},certainty:c,related:[...uO(l),...z(r)],fix:Ct(n,"liveness",l.range.slowest)};return}let p=o?.initialDelaySeconds??0;o===void 0||l!==void 0||p<i.killedBoot||(yield{...m,message:"beforeReadiness",data:{delay:le(p),window:d},certainty:"likely",related:[{message:`the readiness probe waits ${le(p)}`,at:[...o.path,"initialDelaySeconds"]},...z(r)],fix:Ct(n,"liveness",p)})}});function uO({stated:e}){return e?.path===void 0?[]:[{message:"the boot time is stated here",at:e.path}]}var df=h({id:"memory-below-image-minimum",scope:"container",summary:"The memory limit is below what the image needs to start",messages:{checked:({image:e,minimum:n,limit:t})=>`${e} refuses to start with less than ${n} of memory, and the limit is ${t}.`,documented:({image:e,minimum:n,limit:t})=>`${e} needs about ${n} of memory, and the limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=Be(e,n),{image:o,replacesEntrypoint:a}=V(e,n,t),s=o?.facts.minimumMemory;if(r===void 0||o===void 0||s===void 0||a||n.role==="init"||r.bytes>=s.bytes||r.bytes<ie("memory-that-hardly-starts"))return;let i=s.certainty==="certain";yield{message:i?"checked":"documented",data:{image:n.image?.text??"",minimum:Ue(s.bytes),limit:String(r.raw)},at:r.path,certainty:j(s.certainty,o,"minimumMemory"),prediction:fO(e,n,i),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the memory limit to at least ${Ue(s.bytes)}`,safety:"review"}}}});function fO(e,n,t){return t?I(e,n,{exitCode:1}):we(e,n)}var mf=h({id:"memory-limit-missing",scope:"container",summary:"Without a memory limit the container grows until its node has no memory left",messages:{missing:({container:e})=>`Container ${e} has no memory limit, so it may grow until the node runs out of memory and the kernel kills it or a neighbour.`},*check({pod:e,container:n,index:t}){!hO(n)||yO(n)||Ki(e)!==void 0||ep(e,t)||(yield{message:"missing",data:{container:n.name},at:n.at("resources","limits","memory"),certainty:"possible",prediction:we(e,n),fix:{description:"set resources.limits.memory to what the container uses at its peak, plus a reserve",safety:"review"}})}});function hO({role:e}){return e==="main"||e==="sidecar"}function yO({resources:e}){let{memory:n}=e.limits;return n!==void 0&&Xe(n)!==0}var gO=/^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/,Rl=["Ki","Mi","Gi"];function El(e){let[,n,t=""]=gO.exec(String(e))??[];return n===void 0||Rl.some(o=>o===t)?void 0:[Rl.find(o=>/^[kmg](?:i?b?|ib)$/i.test(t)&&o[0]===t[0]?.toUpperCase()),...Rl].flatMap(o=>o===void 0?[]:[`${n}${o}`]).find(o=>(Xe(o)??0)>=ie("smallest-meant-memory"))}var bO=/[{}$<>%]/,ff=h({id:"memory-quantity-typo",scope:"container",summary:"A mistyped memory unit leaves the container a few bytes, or is refused",messages:{refused:({raw:e,meant:n})=>`memory: ${e} is not a quantity, so the API server refuses it${is(n)}.`,thousandths:({raw:e,field:n,size:t,meant:r})=>`The suffix m means thousandths, so a memory ${n} of ${e} is ${t}${is(r)}.`,tooSmall:({raw:e,size:n,meant:t})=>`A memory limit of ${uf(e,n)} is too little for the runtime to start any program${is(t)}.`,hardlyStarts:({raw:e,size:n})=>`A memory limit of ${uf(e,n)} is too little for most container runtimes, which need about 6Mi to start a program.`,tinyRequest:({raw:e,size:n,meant:t})=>`A memory request of ${e} is ${n}, so the container is the first to be killed when its node runs short${is(t)}.`},*check({pod:e,container:n}){if(n.role!=="ephemeral")for(let t of kO(e,n)){let r=wO(t);if(r===void 0)continue;let{raw:o,field:a,path:s}=t,i=Xe(o)??0,l=El(o);yield{message:r.message,data:{raw:o,field:a,size:Ue(i),...l===void 0?{}:{meant:l}},at:s,certainty:r.certainty,prediction:vO(e,n,t,r),...l===void 0?{}:{fix:SO(t,l)}};return}}});function kO(e,n){let t=pf(n.resources,n.at("resources"));return n!==e.containers.find(({role:r})=>r==="main")?t:[...t,...pf(St(e.raw.resources),e.at("resources"))]}function pf(e,n){let{memory:t}=e.limits,{memory:r}=e.requests;return[...t===void 0?[]:[{raw:t,field:"limit",path:[...n,"limits","memory"],resources:e}],...r===void 0?[]:[{raw:r,field:"request",path:[...n,"requests","memory"],resources:e}]]}function wO({raw:e,field:n}){if(bO.test(String(e)))return;let t=ro(e);if(t===void 0)return{message:"refused",certainty:"certain"};let{value:r,suffix:o}=t;if(!(r<=0||r>=ie("memory-that-hardly-starts")))return n==="request"?(o==="m"||o==="")&&r<ie("memory-that-cannot-start")?{message:o==="m"?"thousandths":"tinyRequest",certainty:"possible"}:void 0:r>=ie("memory-that-cannot-start")?{message:"hardlyStarts",certainty:"likely"}:{message:o==="m"?"thousandths":"tooSmall",certainty:"certain"}}function vO(e,n,t,{message:r}){let o=Xe(t.raw)??0,a=Xe(t.resources.requests.memory)??0;if(r==="refused")return Q(n,"Rejected","quantities must match the regular expression");if(t.field==="request")return we(e,n);if(a>o)return Q(n,"Rejected","must be less than or equal to memory limit");let s="container init was OOM-killed (memory limit too low?)";return o<ie("memory-of-a-sandbox")?Q(n,"ContainerCreating",s):I(e,n,{exitCode:128,reason:s})}function SO({path:e,resources:n,field:t,raw:r},o){let a=t==="limit"?"requests":"limits",s=n[a].memory,i=s===void 0?void 0:ro(s)?.suffix,l=s!==void 0&&i===ro(r)?.suffix?El(s):void 0;return{description:`set memory: ${o}`,safety:"review",edits:[{op:"set",path:e,value:o},...l===void 0?[]:[{op:"set",path:[...e.slice(0,-2),a,"memory"],value:l}]]}}function uf(e,n){return String(e)===n?n:`${e} (${n})`}function is(e){return e===void 0?"":`; ${e} was probably meant`}var hf=h({id:"memory-volume-exceeds-limit",scope:"container",summary:"A volume in memory may hold as much as the memory limit, which then kills the container",messages:{exceeds:({volume:e,path:n,size:t,limit:r})=>`Files in ${n} (volume ${e}, up to ${t}) count for the memory limit of ${r}, so they alone can get the container killed.`},*check({pod:e,container:n}){let t=Be(e,n);if(t!==void 0)for(let{mount:r,volume:o,sizeLimit:a}of Ia(e,n))a===void 0||a.bytes<t.bytes||r.readOnly||(yield{message:"exceeds",data:{volume:o,path:r.mountPath,size:String(a.raw),limit:String(t.raw)},at:a.path,certainty:"possible",prediction:we(e,n),related:[{message:`the ${t.of}'s memory limit is ${t.raw}`,at:t.path},{message:"mounted here",at:r.path}],fix:{description:`raise the memory limit above ${a.raw} plus what the program needs, or make the volume smaller`,safety:"review"}})}});var xO=/^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node|(?:ba|da|a|k|z)?sh)$/,OO=/\.(?:[cm]?[jt]s|py|rb|pl|php|sh|jar)$/;function yf({given:e,replacesEntrypoint:n},t){let[r]=e;if(!n||r===void 0)return[];let o=r.text.split("/").at(-1)??"",a=r.text.includes("/")?[r]:[],s=o==="java"?AO(e):xO.test(o)?PO(e):void 0;return[...a,...s===void 0?[]:[s]].flatMap(i=>{let l=RO(i.text,t.workingDir);return l===void 0?[]:[{path:l,word:i}]})}function AO(e){let n=e.findIndex(({text:t})=>t==="-jar");return n===-1?void 0:e[n+1]}function PO(e){let n=e[1];return n!==void 0&&OO.test(n.text)&&!/[\s$*]/.test(n.text)?n:void 0}function RO(e,n){return e.startsWith("/")?e:n?.startsWith("/")===!0?`${n}/${e.replace(/^\.\//,"")}`:void 0}var gf=h({id:"mount-hides-program",scope:"container",summary:"A volume covers the folder of a file that the container cannot run without",messages:{hidden:({file:e,mountPath:n,volume:t})=>`Volume ${t} covers ${n} and does not hold ${e}, which the container cannot run without.`},*check({pod:e,container:n,index:t}){let r=V(e,n,t),{image:o}=r,a=r.replacesEntrypoint?[]:o?.facts.ownFiles??[],s=[...yf(r,n),...a.map(i=>({path:i}))];for(let i of s){let l=Ne(n,i.path),c=l===void 0?void 0:CO(e,n,l,i,t);if(!(l===void 0||c===void 0)){yield{message:"hidden",data:{file:i.path,mountPath:l.mountPath,volume:l.name},at:l.path,certainty:EO(c,i,o),prediction:I(e,n),...i.word?.path===void 0?{}:{related:[{message:"needed here",at:i.word.path}]},fix:{description:"mount single files with subPath, or mount the volume at a folder that the image does not use",safety:"review"}};return}}}});function EO(e,{word:n},t){return n!==void 0||t===void 0?e:j(e,t,"ownFiles")}function CO(e,n,t,{path:r},o){let a=ye(e,t.name);if(a===void 0||t.subPathExpr!==void 0)return;let s=G(r).slice(G(t.mountPath).length+1);if(a.kind==="files"){if(t.subPath!==void 0||s==="")return;let l=Qa(e,a,o);return l===void 0||l.some(c=>c.path===s)?void 0:"certain"}let i=e.containers.some(l=>l!==n&&l.volumeMounts.some(({name:c})=>c===t.name));return a.kind==="scratch"&&!i&&n.raw.lifecycle===void 0?"certain":void 0}var MO=/--max[-_]old[-_]space[-_]size[=\s]+["']?(\d+)\b/g;function kf(e,n){let t=n?.value===void 0?[]:bf(n.value,n.path),r=e.flatMap(({text:o,path:a},s)=>{let i=/size$/.test(o)?` ${e[s+1]?.text??""}`:"";return bf(`${o}${i}`,a)});return[...t,...r].at(-1)}function bf(e,n){return[...e.matchAll(MO)].map(([t,r])=>({text:t,bytes:Number(r)*2**20,...n===void 0?{}:{path:n}}))}var wf=h({id:"node-heap-exceeds-limit",scope:"container",summary:"Node.js may use more memory for its heap than the container is allowed to have",messages:{exceeds:({option:e,limit:n})=>`${e} lets the heap of Node.js grow beyond the memory limit of ${n}, so it is killed before it collects garbage in earnest.`,narrow:({option:e,limit:n,share:t})=>`${e} gives ${t} % of the memory limit of ${n} to the heap of Node.js, which leaves little for buffers and code.`},*check({pod:e,container:n,index:t}){let r=Be(e,n);if(r===void 0)return;let{given:o}=V(e,n,t),a=kf(o,me(e,n,t).get("NODE_OPTIONS"));if(a===void 0||a.bytes<=r.bytes*ie("node-heap-share-of-limit"))return;let s=a.bytes>=r.bytes,i=Math.floor(r.bytes*ie("node-heap-share-that-fits")/2**20);yield{message:s?"exceeds":"narrow",data:{option:a.text,limit:String(r.raw),share:Math.round(a.bytes/r.bytes*100)},at:a.path??n.at("command"),certainty:s?"likely":"possible",prediction:we(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set --max-old-space-size=${i}, three quarters of the limit, or raise the limit`,safety:"review"}}}});var TO=/(?:^|[;&|\n(]\s*)(?:if|for|while|until|case|function)\s|[{}()`]|<<|\w+\s*\(\)/;function vf(e,n){if(TO.test(e))return;let t=_O(e),r=[],o=n;return t.forEach(({words:a,separator:s},i)=>{let[l,...c]=a;if(l==="set"){o||=c.some(y=>/^-[a-z]*e/.test(y)||y==="errexit");return}let d=t.slice(i),m=d.slice(0,-1).every(y=>y.separator==="&&"),p=d.find(y=>y.separator!=="&&")?.separator==="||",u=s==="|"||s==="&";r.push({words:a,failsScript:!u&&!p&&(m||o&&s===";")})}),r}function _O(e){let n=e.replace(/\\\n/g," ").match(/"[^"]*"|'[^']*'|#[^\n]*|&&|\|\||[;\n|&]|[^\s;|&"']+/g)??[],t=[],r=[],o=a=>{r.length>0&&t.push({words:r,separator:a}),r=[]};for(let a of n)a.startsWith("#")||(a===";"||a===`
`?o(";"):/^(?:&&|\|\||\||&)$/.test(a)?o(a):r.push(a.replace(/^(["'])(.*)\1$/s,"$2")));return o(";"),t}var LO=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;function fr(e){let[n]=e;if(n===void 0)return[];let t=i=>i?.path===void 0?{}:{path:i.path};if(!LO.test(n.text))return[{words:e.map(({text:i})=>i),...t(n)}];let r=e.findIndex(({text:i},l)=>l>0&&/^-[a-z]*c$/.test(i)),o=e[r+1];if(r===-1||o===void 0)return[];let a=e.slice(1,r+1).some(({text:i})=>/^-[a-z]*e/.test(i));return(vf(o.text,a)??[]).filter(({failsScript:i})=>i).map(({words:i})=>({words:i,...t(o)}))}var Sf=h({id:"owner-change-needs-root",scope:"container",summary:"A container changes the owner of files without being root, which always fails",messages:{notRoot:({command:e,uid:n})=>`\`${e}\` runs as uid ${n}, and only root may give files to another owner.`,noCapability:({command:e})=>`\`${e}\` runs without the capability CHOWN, so even root may not change the owner of files.`},*check({pod:e,container:n,index:t}){let{given:r}=V(e,n,t),o=n.image===void 0?void 0:ke(n.image),a=ar(e,n,o),s=fr(r).map(u=>({command:u,change:NO(u)})).find(u=>u.change!==void 0);if(a===void 0||s?.change===void 0)return;let{owner:i,paths:l}=s.change,c=s.command.path??n.at("command"),d=s.command.words.join(" "),m=I(e,n,{exitCode:1,reason:"Operation not permitted"});if(a.uid===0){if(ja(n,["CHOWN"]).length===0)return;yield{message:"noCapability",data:{command:d},at:c,certainty:"certain",prediction:m,related:[{message:"dropped here",at:n.at("securityContext","capabilities","drop")}],fix:{description:"add CHOWN under capabilities.add of this container",safety:"review"}};return}let p=$O(e,n,{owner:i,paths:l,uid:a.uid});p!==void 0&&(yield{message:"notRoot",data:{command:d,uid:a.uid},at:c,certainty:p,prediction:m,...a.path===void 0?{}:{related:[{message:`runAsUser is ${a.uid} here`,at:a.path}]},fix:{description:"give this container alone runAsUser: 0 and runAsNonRoot: false, or drop it and set fsGroup on the pod",safety:"review"}})}});function NO({words:e}){let[n,...t]=e;if(n?.split("/").at(-1)!=="chown"||t.includes("-f")||t.includes("--silent"))return;let[r,...o]=t.filter(s=>!s.startsWith("-")),a=r?.split(/[:.]/)[0];return a===void 0||a===""||r?.includes("$")===!0?void 0:{owner:a,paths:o}}function $O(e,n,{owner:t,paths:r,uid:o}){if(t!==String(o))return"certain";let a=r.map(s=>{let i=Ne(n,s);return i!==void 0&&G(i.mountPath)===G(s)?ye(e,i.name)?.kind:void 0});return a.includes("scratch")?"certain":a.includes("claim")||a.includes("host")?"likely":void 0}var xf=h({id:"owner-change-over-config-volume",scope:"container",summary:"A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only",messages:{readOnly:({command:e,mountPath:n})=>`\`${e}\` reaches the files in ${n}, which a ConfigMap or Secret volume keeps read-only even for root.`},*check({pod:e,container:n,index:t}){let{given:r}=V(e,n,t);for(let o of fr(r)){let a=IO(e,n,o);if(a!==void 0){yield{message:"readOnly",data:{command:o.words.join(" "),mountPath:a.mountPath},at:o.path??n.at("command"),certainty:"certain",prediction:I(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"mounted here",at:a.path}],fix:{description:"name only the folders that can be written, or set defaultMode and fsGroup in place of the command",safety:"review"}};return}}}});function IO(e,{volumeMounts:n},{words:t}){let[r,...o]=t;if(!/^(?:chown|chmod|chgrp)$/.test(r?.split("/").at(-1)??"")||o.includes("-f"))return;let a=o.some(i=>/^-[A-Za-z]*R/.test(i)||i==="--recursive"),[,...s]=o.filter(i=>!i.startsWith("-"));return n.find(i=>{if(ye(e,i.name)?.kind!=="files")return!1;let l=G(i.mountPath);return s.filter(c=>c.startsWith("/")&&!/[*?[$]/.test(c)).map(G).some(c=>ln(c,l)||a&&ln(l,c))})}function ho(e,n){let t=e.image===void 0?void 0:ke(e.image);if(t===void 0||e.volumeMounts.some(({mountPath:c})=>n.startsWith(`${c}/`)))return;let{userland:r,absentBinaries:o=[],presentBinaries:a=[],entrypoint:s=[]}=t.facts,i=xe(n);return[...a,...s.map(xe)].includes(i)?void 0:o.includes(i)||r==="none"&&DO.has(i)?t:void 0}var DO=new Set("sh bash ash dash cat test [ ls echo true sleep curl wget nc netcat pgrep ps grep kill python python3 node perl stat find".split(" "));var Of=h({id:"post-start-hook-fails",scope:"container",summary:"The postStart hook fails or never ends, so the container is killed or never counts as running",messages:{fails:e=>`The postStart hook fails, because ${e.because}, and a container whose hook fails is killed and started again`,hangs:e=>`The postStart hook runs \`${e.command}\`, which never ends, so the container never counts as running and no probe begins`},*check({pod:e,container:n}){let t=x(x(n.raw.lifecycle)?.postStart);if(t===void 0||!Z(n))return;let[r,o]=Ks(t);if(r?.type!=="exec"||o!==void 0)return;let a=n.at("lifecycle","postStart","exec","command"),s=jO(r.command);if(s!==void 0){let m=Q(n,"ContainerCreating","the postStart hook has not ended");yield{message:"hangs",data:{command:s},at:a,certainty:"certain",prediction:m};return}let i=FO(n,r.command);if(i===void 0)return;let{because:l,certainty:c}=i,d=I(e,n,{reason:"PostStartHookError"});yield{message:"fails",data:{because:l},at:a,certainty:c,prediction:d,fix:{description:"run it through a shell: command: [sh, -c, \u2026], or move the work to an init container",safety:"review"}}}});function jO(e){let n=Ke(e);if(n===void 0||/&\s*$/.test(n.script??""))return;let t=n.commands.at(-1)?.join(" ")??"";return/^(sleep (infinity|inf)|tail -[fF] \S+)$/.test(t)?t:void 0}function FO(e,n){let t=Ke(n);if(t===void 0)return;let{program:r,script:o,commands:a}=t;if(n.length===1&&/^[A-Za-z0-9_./-]+\s+\S/.test(r))return{because:`there is no program called "${r}", spaces and all`,certainty:"certain"};let s=ho(e,r);if(s!==void 0){let d=j("certain",s,"absentBinaries","userland");return{because:`image ${e.image?.text??s.id} does not have ${xe(r)}`,certainty:d}}let[i=[],l]=a;return o!==void 0&&i[0]==="exit"&&/^[1-9]\d*$/.test(i[1]??"")&&l===void 0?{because:`it runs \`${i.join(" ")}\``,certainty:"certain"}:void 0}var Af=h({id:"probe-always-fails",scope:"container",summary:"A probe runs a command that cannot succeed",messages:{fails:e=>`The ${e.kind} probe runs \`${e.command}\`, which never succeeds, so ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="exec"||o!==void 0)continue;let a=VO(r.command);if(a===void 0)continue;let s=fe(e,n,t);yield{message:"fails",data:{kind:t.kind,command:a,effect:s.effect},at:[...t.path,"exec","command"],certainty:Se("certain",s),prediction:s.prediction,related:z(t),fix:{description:"ask something that the application answers once it works",safety:"review"}}}}});function VO(e){let n=Ke(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[o="",a=""]=t,s=xe(o)==="false"&&t.length===1,i=n?.script!==void 0&&o==="exit"&&/^\d+$/.test(a)&&Number(a)%256!==0,l=/^(cat|ls|stat)$/.test(xe(o))&&t.length===2&&BO.test(a);return s||i||l?t.join(" "):void 0}var BO=/\/(non[-_]?exist\w*|does[-_]?not[-_]?exist\w*|no[-_]?such[-_]?\w*)(\/|\.|$)/i;var Rf=h({id:"probe-command-not-split",scope:"container",summary:"A probe needs a shell that is not there: its command is one string, or holds shell syntax",messages:{oneString:e=>`The ${e.kind} probe looks for a program that is called "${e.command}", spaces and all, because no shell splits it, so ${e.effect}`,syntax:e=>`The ${e.kind} probe hands "${e.word}" to ${e.program} as an argument, because no shell reads it, so ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="exec"||o!==void 0||Ke(r.command)?.script!==void 0)continue;let{command:a}=r,[s=""]=a,i=[...t.path,"exec","command"],l=a.findIndex(c=>GO.test(c));if(a.length===1&&WO.test(s)){let c=mr(n,t,"executable file not found in $PATH"),d={kind:t.kind,command:s,effect:c.effect},m=c.severity==="inert"?"likely":"certain",{prediction:p}=c;yield{message:"oneString",data:d,at:[...i,0],certainty:m,prediction:p,related:z(t),fix:Pf(i,s)}}else if(l>0){let c=fe(e,n,t),d={kind:t.kind,word:a[l]??"",program:s,effect:c.effect},m=KO.test(s)?"possible":Se("likely",c),{prediction:p}=c;yield{message:"syntax",data:d,at:[...i,l],certainty:m,prediction:p,related:z(t),fix:Pf(i,a.join(" "))}}}}}),WO=/^[A-Za-z0-9_./-]+\s+\S/,GO=/^(&&|\|\||\||;|>|>>|2>&1|<)$|^(2?>>?|<)\/|;$/,KO=/(^|\/)(echo|true|printf)$/;function Pf(e,n){return{description:"run it through a shell: command: [sh, -c, \u2026]",safety:"review",edits:[{op:"set",path:e,value:["sh","-c",n]}]}}var HO=new Set("sleep echo true : tail cat date printf touch rm mkdir ls cd wait trap exit seq [ test env hostname break continue".split(" "));function Ef(e){let n=Ke(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[o="",...a]=t,s=a.filter(i=>i.startsWith("/"));if(!(!/^(cat|ls|stat|test|\[)$/.test(xe(o))||a.includes("!")))return s.length===1&&a.every(i=>i.startsWith("/")||/^(-[efrsd]|\])$/.test(i))?s[0]:void 0}function Cf(e,n,t,r){if(!zO(t)||n.volumeMounts.some(({mountPath:s})=>JO(t,s))||JSON.stringify(n.raw.lifecycle??"").includes(t))return;let{words:o,image:a}=V(e,n,r);if(!(o===void 0||o.some(({isReadable:s})=>!s)))return n.command===void 0&&n.args===void 0?a?.match==="exact"?{fate:"never made"}:void 0:qO(o.map(({text:s})=>s),t)}function qO(e,n){let t=Ke(e)?.commands??[];if(t.length===0||!t.every(([s=""])=>HO.has(xe(s))))return;if(!e.some(s=>s.includes(xe(n))))return{fate:"never made"};let o=t.map(s=>s.some(i=>i.includes(n))).lastIndexOf(!0);return o===-1||t[o]?.[0]!=="rm"?void 0:{fate:"removed",after:t.slice(0,o).reduce((s,i)=>s+UO(i),0)}}function UO([e="",n=""]){let t=/^(\d+(?:\.\d+)?)([smh]?)$/.exec(n);return xe(e)!=="sleep"||t===null?0:Number(t[1])*({m:60,h:3600}[t[2]??""]??1)}function zO(e){return/\.(pid|sock|socket|lock|conf|ya?ml|json|sh)$/.test(e)?!1:/^\/(tmp|var\/tmp|run|var\/run)\//.test(e)||/(health|alive|live|ready|started)/i.test(xe(e))}function JO(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}var Mf=h({id:"probe-file-never-made",scope:"container",summary:"A probe looks for a file that nothing in the container makes, or that the container deletes",messages:{never:e=>`The ${e.kind} probe looks for ${e.file}, which nothing in the container makes, so ${e.effect}`,removed:e=>`The ${e.kind} probe looks for ${e.file}, which the container itself deletes ${e.after} after its start, so ${e.effect}`},*check({pod:e,container:n,index:t}){if(Z(n))for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o?.type!=="exec"||a!==void 0)continue;let s=Ef(o.command),i=s===void 0?void 0:Cf(e,n,s,t);if(s===void 0||i===void 0||i.fate==="removed"&&r.kind!=="liveness")continue;let l=i.fate==="removed"?i.after:0,c=fe(e,n,r,l),d={at:[...r.path,"exec","command"],certainty:Se("likely",c),prediction:c.prediction,related:z(r),fix:{description:`make ${s} once the application works, or ask the application itself`,safety:"review"}},m={kind:r.kind,file:s,effect:c.effect};i.fate==="removed"?yield{...d,message:"removed",data:{...m,after:le(l)}}:yield{...d,message:"never",data:m}}}});var YO=/^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)$/,Tf=h({id:"probe-host-loopback",scope:"container",summary:"A probe asks the node instead of the pod, because its host is the loopback address",messages:{loopback:e=>`The ${e.kind} probe asks ${e.host}, which is the node on which the kubelet runs and not the pod, so ${e.effect}`},*check({pod:e,container:n}){if(!(!Z(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="httpGet"&&r?.type!=="tcpSocket"||o!==void 0)continue;let{host:a}=r,s=We(n,r);if(a===void 0||!YO.test(a)||typeof s!="number"||QO(e,s))continue;let i=fe(e,n,t),l=[...t.path,r.type,"host"];yield{message:"loopback",data:{kind:t.kind,host:a,effect:i.effect},at:l,certainty:Se("likely",i),prediction:i.prediction,related:z(t),fix:{description:`remove host: ${a}, so that the probe asks the pod`,safety:"review",edits:[{op:"remove",path:l}]}}}}});function QO({containers:e},n){return e.some(({raw:t})=>F(t.ports).some(({value:r})=>De(r.hostPort)===n))}var _f=h({id:"probe-kills-on-first-failure",scope:"container",summary:"One slow answer to the liveness probe restarts the container",messages:{first:e=>`One liveness probe that is not answered within ${e.timeout} restarts the container (failureThreshold: 1, asked every ${e.period})`},*check({pod:e,container:n}){let{liveness:t,startup:r}=n.probes;if(t?.failureThreshold!==1)return;let o=ue(t),a=nn(n,o);if(a===void 0||a==="process")return;let s=o.initialDelaySeconds+o.periodSeconds;if(r===void 0&&s<ie("smallest-probe-budget"))return;let i=[...t.path,"failureThreshold"];yield{message:"first",data:{timeout:le(o.timeoutSeconds),period:le(o.periodSeconds)},at:i,certainty:"possible",prediction:en(e,n,{}),fix:{description:`set failureThreshold: ${yn.failureThreshold}`,safety:"review",edits:[{op:"set",path:i,value:yn.failureThreshold}]}}}});var XO=60,Lf=h({id:"probe-kills-within-seconds",scope:"container",summary:"A probe kills the container within seconds of its start, sooner than an application boots",messages:{kills:e=>`The ${e.kind} probe kills the container ${e.window} after each start, and hardly an application that is meant to run gets less than ${e.floor} s`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes,a=r??o;if(a===void 0)return;let s=ue(a),i=nn(n,s);if(i!=="application"&&i!=="file")return;let l=ie("smallest-probe-budget");if(s.initialDelaySeconds+s.periodSeconds*s.failureThreshold>=l||yt(e,n,t)!==void 0)return;let{killWindow:d}=Kn(s);yield{message:"kills",data:{kind:a.kind,window:hn(...d),floor:l},at:a.path,certainty:"likely",prediction:en(e,n,{window:d}),related:z(a),fix:Ct(n,a.kind,XO)}}});var ZO=/^\/(tmp|run|var\/(run|cache|log|tmp)|dev\/shm)(\/|$)/,eA=/^\/(etc|config|conf|usr\/local\/[^/]+\/(etc|conf)|opt\/[^/]+(\/[^/]+)?\/conf)(\/|$)|\.(conf|cfg|cnf|ini|toml|xml|ya?ml|json)$/;function hr(e){let{image:n,command:t,args:r,volumeMounts:o,raw:a}=e,s=n===void 0?void 0:ke(n);if(s?.facts.ports===void 0||s.facts.endsAtOnce!==void 0||t!==void 0||r!==void 0||a.lifecycle!==void 0||o.some(nA))return;let i=o.some(({mountPath:d})=>!ZO.test(d)),{ports:l,servedPaths:c}=s.facts;return{image:s,ports:l,...i||c===void 0?{}:{servedPaths:c}}}function nA({mountPath:e}){return eA.test(e)}var Nf=h({id:"probe-path-not-served",scope:"container",summary:"A probe asks for a path that the server of this image does not have",messages:{missing:e=>`The ${e.kind} probe asks for ${e.path}, but ${e.image} without further content answers only ${e.served}, so ${e.effect}`},*check({pod:e,container:n}){let t=Z(n)?hr(n):void 0;if(t?.servedPaths!==void 0)for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o?.type!=="httpGet"||a!==void 0||(o.host??"")!=="")continue;let s=We(n,o),i=o.path??"/",l=t.servedPaths.includes((i.startsWith("/")?i:`/${i}`).split("?")[0]??"/");if(typeof s!="number"||!t.ports.includes(s)||l)continue;let c=fe(e,n,r),d=[...r.path,"httpGet","path"];yield{message:"missing",data:{kind:r.kind,path:i,image:t.image.id,served:t.servedPaths.join(" and "),effect:c.effect},at:d,certainty:Se(j("certain",t.image,"servedPaths"),c),prediction:c.prediction,related:z(r),fix:{description:"set path: /",safety:"review",edits:[{op:"set",path:d,value:"/"}]}}}}});var $f=h({id:"probe-port-name-unknown",scope:"container",summary:"A probe names a port that its container does not declare, so it can neither pass nor fail",messages:{unknown:e=>`The ${e.kind} probe asks port "${e.port}", which container ${e.container} does not declare, so ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r===void 0||r.type==="exec"||o!==void 0||We(n,r)!=="unknown name")continue;let a=String(r.port),s=[...t.path,r.type,"port"],{effect:i,prediction:l,severity:c}=mr(n,t,`port "${a}" not found`),d=oA(n,a,s);yield{message:"unknown",data:{kind:t.kind,port:a,container:n.name,effect:i},at:s,certainty:c==="inert"?"likely":"certain",prediction:l,related:[...tA(n),...rA(e,a)],...d===void 0?{}:{fix:d}}}}});function tA({name:e,ports:n,at:t}){if(n.length===0)return[];let r=n.map(({name:o,containerPort:a})=>o??`${a} without a name`);return[{message:`container ${e} declares ${r.join(", ")}`,at:t("ports")}]}function rA({containers:e},n){let t=e.find(({ports:o})=>o.some(({name:a})=>a===n));return t===void 0?[]:[{message:`container ${t.name} declares it, but only the probe's own container counts`,at:t.at("ports")}]}function oA({ports:e},n,t){let r=e.flatMap(({name:s})=>s===void 0?[]:[s]),o=e.length===1?e[0]?.name??e[0]?.containerPort:void 0,a=Me(n,r)??o;if(a!==void 0)return{description:`set port: ${a}`,safety:"review",edits:[{op:"set",path:t,value:a}]}}function Df(e,n,t,r){if(!e.containers.some(o=>aA(o,t)))return sA(e,n,t)??lA(e,n,t,r)??dA(n,t)??pA(n,t)}function aA({ports:e,env:n,command:t=[],args:r=[]},o){let a=new RegExp(`(^|[^0-9])${o}([^0-9]|$)`);return e.some(({containerPort:s})=>s===o)?!0:[...t,...r,...n.flatMap(({value:s})=>s??[])].some(s=>a.test(s))}function sA({containers:e},n,t){let r=hr(n);if(r===void 0||r.ports.includes(t))return;let o=e.filter(d=>d!==n&&(d.role==="main"||d.role==="sidecar")),[a,s]=r.ports,i=r.ports.join(", "),l=j("certain",r.image,"ports");return{certainty:o.length>0||n.envFrom.length>0?iA(l):l,because:`${r.image.id} listens on port ${i}`,...a===void 0||s!==void 0?{}:{meant:a}}}function iA(e){return e==="certain"?"likely":"possible"}function lA(e,n,t,r){for(let o of r.ofKind("Service")){if((o.namespace??"default")!==(e.workload.resource.namespace??"default"))continue;let a=x(o.toObject().spec),s=Object.entries(je(a?.selector));if(!(s.length===0||s.some(([i,l])=>e.labels[i]!==l)))for(let{index:i,value:l}of F(a?.ports)){let c=cA(n,l.targetPort);if(!(De(l.port)!==t||c===void 0||c===t))return{certainty:"likely",because:`${t} is the port of Service ${o.name}, which leads to port ${c} of the container`,meant:c,related:{message:"this port is the Service\u2019s own",at:{manifest:o,path:["spec","ports",i,"port"]}}}}}}function cA({ports:e},n){let t=P(n),r=De(n);return e.find(o=>t===void 0?o.containerPort===r:o.name===t)?.containerPort}function dA(e,n){let t=Object.values(e.probes).flatMap(({kind:a,path:s,handlers:[i]})=>i===void 0?[]:[{kind:a,path:s,handler:i,port:We(e,i)}]),r=t.filter(a=>a.port===n),o=t.find(a=>e.ports.some(({containerPort:s})=>s===a.port)&&r.some(s=>mA(a.handler,s.handler)));if(!(o===void 0||typeof o.port!="number"))return{certainty:"likely",because:`the ${o.kind} probe asks the same of port ${o.port}, which the container declares`,meant:o.port,related:{message:`the ${o.kind} probe asks port ${o.port}`,at:o.path}}}function mA(e,n){return e.type!==n.type?!1:e.type!=="httpGet"||n.type!=="httpGet"||(e.path??"/")===(n.path??"/")}function pA({ports:e},n){let t=e[0]?.containerPort;if(!(e.length!==1||t===void 0||!uA(String(n),String(t))))return{certainty:"likely",because:`the container declares ${t}`,meant:t,related:{message:`port ${t} is declared here`,at:[...e[0]?.path??[],"containerPort"]}}}function uA(e,n){if(e.length===n.length)return e!==n&&If(e)===If(n);let[t,r]=e.length<n.length?[e,n]:[n,e];return r.length-t.length!==1||t.length<3?!1:[...r].some((o,a)=>r.slice(0,a)+r.slice(a+1)===t)}function If(e){return[...e].sort().join("")}var jf=h({id:"probe-port-not-served",scope:"container",summary:"A probe asks a port on which nothing listens",messages:{closed:e=>`The ${e.kind} probe asks port ${e.port}, but ${e.because}, so ${e.effect}`},*check({pod:e,container:n,index:t}){if(Z(n))for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o===void 0||a!==void 0||o.type==="exec"||fA(o)||typeof o.port!="number")continue;let s=Df(e,n,o.port,t);if(s===void 0)continue;let i=fe(e,n,r),l=[...r.path,o.type,"port"],{because:c,certainty:d,meant:m,related:p}=s;yield{message:"closed",data:{kind:r.kind,port:o.port,because:c,effect:i.effect},at:l,certainty:Se(d,i),prediction:i.prediction,related:[...p===void 0?[]:[p],...z(r)],...m===void 0?{}:{fix:{description:`set port: ${m}`,safety:"review",edits:[{op:"set",path:l,value:m}]}}}}}});function fA(e){return"host"in e&&e.host!==void 0&&e.host!==""}var Ff=h({id:"probe-program-missing",scope:"container",summary:"A probe runs a program that the image does not have",messages:{missing:e=>`The ${e.kind} probe runs ${e.program}, which image ${e.image} does not have, so ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers,a=r?.type==="exec"&&o===void 0?Ke(r.command):void 0,s=a===void 0?void 0:yA(n,a);if(s===void 0)continue;let{program:i,image:l,isStarted:c}=s,d=c?fe(e,n,t):mr(n,t,`exec: "${i}": executable file not found in $PATH`);yield{message:"missing",data:{kind:t.kind,program:i,image:n.image?.text??l.id,effect:hA(d)},at:[...t.path,"exec","command"],certainty:d.severity==="inert"?j("likely",l,"absentBinaries","userland"):Se(j("certain",l,"absentBinaries","userland"),d),prediction:d.prediction,related:z(t),fix:{description:"use an httpGet, tcpSocket or grpc probe, or a program that the image has",safety:"review"}}}}});function hA({effect:e,severity:n}){return n==="inert"?`${e}, or with some runtimes the container is killed`:e}function yA(e,{program:n,script:t,commands:r}){let o=ho(e,n);if(o!==void 0)return{program:n,image:o,isStarted:!1};let s=t!==void 0&&!/[;&|\n]/.test(t.replace(/\|\|\s*exit\s+[1-9]\d*\s*;?\s*$/,"").trim())?r[0]?.[0]:void 0,i=s===void 0?void 0:ho(e,s);return s===void 0||i===void 0?void 0:{program:xe(s),image:i,isStarted:!0}}var Vf=h({id:"probe-rejected",scope:"container",summary:"A probe is written in a way that the API server refuses, so the pod is never created",messages:{role:e=>`The API server refuses ${e.field} on ${e.role}, so no pod is created`,field:e=>`The API server refuses the ${e.kind} probe, because ${e.fault}, so no pod is created`},*check({container:e}){let n=Q(e,"Rejected");if(!Z(e)){for(let t of gA.filter(r=>ne(e.raw[r]))){let r=e.at(t),o={description:`remove ${t}`,safety:"review",edits:[{op:"remove",path:r}]};yield{message:"role",data:{field:t,role:bA[e.role]},at:r,certainty:"certain",prediction:n,fix:o}}return}for(let t of Object.values(e.probes)){let[r]=[...kA(e,t)];if(r===void 0)continue;let{because:o,at:a,fix:s}=r;yield{message:"field",data:{kind:t.kind,fault:o},at:a,certainty:"certain",prediction:n,...s===void 0?{}:{fix:s}}}}}),gA=["livenessProbe","readinessProbe","startupProbe","lifecycle"],bA={main:"a container",sidecar:"a sidecar",init:"an init container that is no sidecar (restartPolicy: Always)",ephemeral:"an ephemeral container"};function*kA(e,n){let{kind:t,path:r,handlers:o,successThreshold:a}=n,[s,i]=o;if(s===void 0&&!wA(e,n)&&(yield{because:"it has none of httpGet, tcpSocket, grpc and exec",at:r}),i!==void 0&&(yield{because:`it has ${o.map(({type:c})=>c).join(" and ")}, and only one of them is allowed`,at:r}),t!=="readiness"&&a!==void 0&&a>1){let l=[...r,"successThreshold"],c={description:"set successThreshold: 1",safety:"review",edits:[{op:"set",path:l,value:1}]};yield{because:`its successThreshold is ${a}, and must be 1`,at:l,fix:c}}yield*vA(n),s!==void 0&&(yield*SA(s,[...r,s.type]))}function wA(e,{kind:n}){let t=e.raw[`${n}Probe`];return ne(t)&&["httpGet","tcpSocket","grpc","exec"].some(r=>t[r]!==void 0&&t[r]!==null)}function*vA(e){let{kind:n,path:t,terminationGracePeriodSeconds:r}=e;for(let a of["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold"]){let s=e[a];s!==void 0&&s<0&&(yield{because:`its ${a} is negative`,at:[...t,a]})}if(r===void 0)return;let o=[...t,"terminationGracePeriodSeconds"];n==="readiness"?yield{because:"a readiness probe kills nothing and may have no terminationGracePeriodSeconds",at:o}:r<=0&&(yield{because:`its terminationGracePeriodSeconds is ${r}, and must be above 0`,at:o})}function*SA(e,n){if(e.type==="exec"){e.command.length===0&&(yield{because:"its exec has no command",at:n});return}if(yield*xA(e,[...n,"port"]),e.type==="httpGet"&&e.scheme!==void 0&&!/^(HTTPS?)?$/.test(e.scheme)){let t=[...n,"scheme"],r=e.scheme.toUpperCase(),o={description:`set scheme: ${r}`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`scheme ${e.scheme} is neither HTTP nor HTTPS`,at:t,.../^HTTPS?$/.test(r)?{fix:o}:{}}}}function*xA({type:e,port:n},t){if(n===void 0)yield{because:`its ${e} has no port`,at:t};else if(typeof n=="number")Number.isInteger(n)&&n>=1&&n<=65535||(yield{because:`port ${n} does not lie between 1 and 65535`,at:t});else if(/^\d+$/.test(n)){let r=Number(n),o={description:`set port: ${r}, without quotes`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`port "${n}" is a text, and so a name, which needs a letter`,at:t,fix:o}}else e==="grpc"?yield{because:`port ${n} is a name, and grpc takes numbers only`,at:t}:!bl(n)&&!/[$({]/.test(n)&&(yield{because:`"${n}" is no port name (at most 15 of a-z, 0-9 and single hyphens)`,at:t})}var Bf=h({id:"probe-scheme-mismatch",scope:"container",summary:"A probe speaks HTTP to a TLS port, or HTTPS to a plain one",messages:{mismatch:e=>`The ${e.kind} probe speaks ${e.scheme} to ${e.port}, which by all signs speaks ${e.speaks}, so ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="httpGet"||o!==void 0||(r.host??"")!=="")continue;let a=We(n,r),s=r.scheme??"HTTP",i=typeof a=="number"?OA(n,a):void 0;if(i===void 0||i.scheme===s)continue;let l=fe(e,n,t),c=[...t.path,"httpGet","scheme"];yield{message:"mismatch",data:{kind:t.kind,scheme:s,port:i.name,speaks:i.scheme,effect:l.effect},at:r.scheme===void 0?[...t.path,"httpGet","port"]:c,certainty:Se(i.certainty,l),prediction:l.prediction,related:z(t),fix:{description:`set scheme: ${i.scheme}`,safety:"review",edits:[{op:"set",path:c,value:i.scheme}]}}}}});function OA(e,n){let t=hr(e);if(t?.servedPaths!==void 0&&t.ports.includes(n))return{scheme:"HTTP",name:`port ${n} of ${t.image.id}`,certainty:"likely"};let r=e.ports.find(({containerPort:o})=>o===n)?.name;return r!==void 0&&/^(https|tls|ssl)(-|$)|-(https|tls)$/.test(r)?{scheme:"HTTPS",name:`port ${n}, named ${r}`,certainty:"likely"}:r==="http"?{scheme:"HTTP",name:`port ${n}, named http`,certainty:"likely"}:n===443||n===6443?{scheme:"HTTPS",name:`port ${n}`,certainty:"likely"}:n===80?{scheme:"HTTP",name:"port 80",certainty:"likely"}:void 0}var Wf=[{pattern:"^(rabbitmq-diagnostics|rabbitmqctl)\\b",title:"rabbitmq-diagnostics",seconds:1.5,timeout:30},{pattern:"^mongosh\\b",title:"mongosh",seconds:.9,timeout:10},{pattern:"^nodetool\\b",title:"nodetool",seconds:1.5,timeout:30},{pattern:"^cqlsh\\b",title:"cqlsh",seconds:1,timeout:30},{pattern:"^kafka-[a-z-]+(\\.sh)?\\b",title:"the Kafka command line",seconds:2.5,timeout:30},{pattern:"^zkServer\\.sh\\s+status\\b",title:"zkServer.sh status",seconds:1,timeout:10},{pattern:"^sqlcmd\\b",title:"sqlcmd",seconds:.5,timeout:10},{pattern:"^celery\\b.*\\b(inspect|status)\\b",title:"celery inspect",seconds:3,timeout:30},{pattern:"^airflow\\b",title:"the Airflow command line",seconds:4,timeout:30},{pattern:"^(pulsar-admin|solr|spark-submit|keytool|java)\\b",title:"a Java program",seconds:1,timeout:15},{pattern:"^(php\\s+artisan|artisan)\\b",title:"php artisan",seconds:.4,timeout:10},{pattern:"^(rails|bundle\\s+exec\\s+rails)\\s+runner\\b",title:"rails runner",seconds:5,timeout:30},{pattern:"^python[0-9.]*\\s+(manage\\.py|\\S*/manage\\.py)\\b",title:"Django's manage.py",seconds:1.2,timeout:10},{pattern:"^(npm|npx|yarn|pnpm)\\s",title:"a Node.js package manager",seconds:.6,timeout:10},{pattern:"^(python[0-9.]*|node|ruby)\\s",title:"an interpreter",seconds:.2,timeout:5}];var AA=Wf.map(e=>({entry:e,pattern:new RegExp(e.pattern)}));function Gf(e){return AA.find(({pattern:n})=>n.test(e))?.entry}var Kf=h({id:"probe-timeout-too-short",scope:"container",summary:"A probe gives its command less time than one run of it takes",messages:{short:e=>`${e.command} takes about ${e.takes}, but the ${e.kind} probe gives it ${e.timeout}; when that fails each time, ${e.effect}`},*check({pod:e,container:n}){if(Z(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers,a=r?.type==="exec"&&o===void 0?PA(r.command):void 0;if(a===void 0)continue;let{timeoutSeconds:s}=ue(t),i=a.seconds*Hf(n);if(i<s*.9)continue;let l=fe(e,n,t),c=[...t.path,"timeoutSeconds"],d=!t.timeoutSeconds;yield{message:"short",data:{command:`${a.title.charAt(0).toUpperCase()}${a.title.slice(1)}${RA(n)}`,takes:le(i),kind:t.kind,timeout:`${le(s)}${d?` (timeoutSeconds defaults to ${yn.timeoutSeconds})`:""}`,effect:l.effect},at:d?t.path:c,certainty:t.kind==="readiness"?"possible":"likely",prediction:l.prediction,fix:{description:`set timeoutSeconds: ${a.timeout}`,safety:"review",edits:[{op:"set",path:c,value:a.timeout}]}}}}});function PA(e){return(Ke(e)?.commands??[]).flatMap(([t="",...r])=>Gf([xe(t),...r].join(" "))??[]).sort((t,r)=>r.seconds-t.seconds)[0]}function Hf({resources:e}){let n=rr(e.limits.cpu);return n===void 0||n<=0?1:Math.max(1,1/n)}function RA(e){return Hf(e)>1?` with a CPU limit of ${e.resources.limits.cpu}`:""}var qf=h({id:"read-only-root-filesystem",scope:"container",summary:"The image writes to folders that readOnlyRootFilesystem makes read-only",messages:{unwritable:({image:e,paths:n})=>`${e} has to write to ${n} when it starts, and readOnlyRootFilesystem forbids it.`},*check({pod:e,container:n,index:t}){if(n.securityContext.readOnlyRootFilesystem!==!0)return;let r=V(e,n,t),{image:o}=r;if(o===void 0||!MA(r)||TA(r,n))return;let a=EA(o.facts).filter(s=>!CA(e,n,s));a.length!==0&&(yield{message:"unwritable",data:{image:n.image?.text??"",paths:a.join(" and ")},at:n.at("securityContext","readOnlyRootFilesystem"),certainty:j("certain",o,"mustWrite"),prediction:I(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount an emptyDir at ${a.join(" and at ")}`,safety:"review"}})}});function EA({mustWrite:e=[],volumes:n=[]}){return e.filter(t=>!n.some(r=>ln(G(t),G(r))))}function CA(e,n,t){if(mp(n,t))return!0;let r=Ne(n,t);return r===void 0?!1:!r.readOnly&&ye(e,r.name)?.kind!=="files"}function MA({replacesEntrypoint:e,given:n,image:t}){if(!e)return!0;let r=n[0]?.text.split("/").at(-1);return t?.facts.bypass?.programs.some(o=>o.split("/").at(-1)===r)??!1}function TA({image:e,given:n},{volumeMounts:t}){if(e===void 0||n.some(({text:o})=>/\bpid\b|--?(?:pid|socket|tmpdir|logsdir)/.test(o)))return!0;let r=`/etc/${e.id.split("-")[0]}`;return t.some(({mountPath:o})=>G(o)===r||G(o)===`${r}/nginx.conf`)}var Uf=h({id:"request-exceeds-limit",scope:"container",summary:"A request above its limit is refused by the API server, so no pod is made",messages:{exceeds:({resource:e,request:n,limit:t})=>`The ${e} request of ${n} is above the limit of ${t}, so the API server refuses the pod.`},*check({pod:e,container:n}){for(let{resources:t,path:r}of _A(e,n))for(let[o,a]of Object.entries(t.requests)){let s=t.limits[o];if(s===void 0||!LA(o,a,s))continue;let i=[...r,"requests",o];yield{message:"exceeds",data:{resource:o,request:a,limit:s},at:i,certainty:"certain",prediction:Q(n,"Rejected",`must be less than or equal to ${o} limit`),related:[{message:`the limit is ${s}`,at:[...r,"limits",o]}],fix:{description:`lower the request to ${s}, or raise the limit to ${a}`,safety:"review",edits:[{op:"set",path:i,value:s}]}}}}});function _A(e,n){let t={resources:n.resources,path:n.at("resources")};return n===e.containers.find(({role:o})=>o==="main")?[t,{resources:St(e.raw.resources),path:e.at("resources")}]:[t]}function LA(e,n,t){let r=e==="cpu"?rr:Xe,[o,a]=[r(n),r(t)];return o===void 0||a===void 0||e==="memory"&&a<ie("memory-that-hardly-starts")?!1:o>a}var zf=h({id:"run-as-non-root-image-is-root",scope:"container",summary:"The image runs as root while runAsNonRoot is true, so the container is never created",messages:{root:({image:e})=>`${e} runs as root and no runAsUser says otherwise, so the kubelet refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=ze(e,n,"runAsNonRoot");if(t?.value!==!0||ze(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:ke(n.image);if(r?.facts.user!==0||ft(e))return;let{uid:o}=r.facts;yield{message:"root",data:{image:n.image?.text??""},at:t.path,certainty:j("certain",r,"user"),prediction:Q(n,"CreateContainerConfigError","container has runAsNonRoot and image will run as root"),related:[{message:"the image",at:n.at("image")}],fix:{description:o===void 0||o===0?"set runAsUser to a uid that the image can run as, or use a variant of it that does not run as root":`set runAsUser: ${o}, the uid that this image is built for, and fsGroup: ${o} for its volumes`,safety:"review"}}}});var Jf=h({id:"run-as-non-root-uid-zero",scope:"container",summary:"A container that is told to run as uid 0 while runAsNonRoot is true is never created",messages:{contradiction:({container:e})=>`Container ${e} is told to run as uid 0 while runAsNonRoot is true, so the kubelet refuses to create it.`},*check({pod:e,container:n}){let t=ze(e,n,"runAsUser"),r=ze(e,n,"runAsNonRoot");t?.value!==0||r?.value!==!0||ft(e)||(yield{message:"contradiction",data:{container:n.name},at:t.path,certainty:"certain",prediction:Q(n,"CreateContainerConfigError","container's runAsUser breaks non-root policy"),related:[{message:"runAsNonRoot is true here",at:r.path}],fix:{description:"set runAsUser to the uid that the image is built for, or set runAsNonRoot: false if it needs root",safety:"review"}})}});var Yf=h({id:"run-as-non-root-user-by-name",scope:"container",summary:"The image names its user, which the kubelet cannot check against runAsNonRoot",messages:{named:({image:e,user:n})=>`${e} runs as the user ${n}, given by name, so the kubelet cannot tell that it is not root and refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=ze(e,n,"runAsNonRoot");if(t?.value!==!0||ze(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:ke(n.image),o=r?.facts.user;if(r===void 0||typeof o!="string"||ft(e))return;let{uid:a}=r.facts;yield{message:"named",data:{image:n.image?.text??"",user:o},at:t.path,certainty:j("certain",r,"user"),prediction:Q(n,"CreateContainerConfigError",`container has runAsNonRoot and image has non-numeric user (${o}), cannot verify user is non-root`),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${a??"the uid of that user"} beside runAsNonRoot`,safety:"review",...a===void 0?{}:{edits:[{op:"set",path:[...t.path.slice(0,-1),"runAsUser"],value:a}]}}}}});var NA=/^ENC\[|[<>${}]|^ref\+|:\/\/|^vault:/,$A=/your|replace|change|insert|todo|xxx|placeholder|example|base64|\s|\.\.\./i,Qf=h({id:"secret-data-not-base64",scope:"manifest",summary:"A value in a Secret's data is not base64, so the API server refuses the Secret",messages:{notBase64:({key:e})=>`the value of ${e} is not base64, which data needs; plain text belongs into stringData`},*check({manifest:e}){if(e.kind!=="Secret"||e.apiVersion!=="v1")return;let n=e.toObject();if(x(n.sops)===void 0)for(let[t,r]of Object.entries(je(n.data)))Zi(r)||NA.test(r)||(yield{message:"notBase64",data:{key:$(t)},at:["data",t],certainty:$A.test(r)?"possible":"certain",prediction:{status:"Rejected",restarts:!1,reason:"illegal base64 data"},fix:{description:"move the value to stringData, or encode it",safety:"review"}})}});var Xf=h({id:"secret-missing",scope:"container",summary:"The environment asks for a Secret that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`the environment needs ${e}${n}, which ${t}`},*check({pod:e,container:n,index:t}){let{manifest:r}=e.workload,o=$e(n).filter(({kind:a})=>a==="Secret");for(let{reference:a,resolution:s,others:i}of Ze(o,r,t)){let l=Wn(s),c=pe(a,e,n,s.scope.namespace);if(l===void 0||c===void 0)continue;let d="declaration"in l?oe("declared here",l.declaration):[],m=Gn(a,l);yield{message:"missing",data:{object:ee(a),namespace:Fn(s.scope.namespace),why:Vn(l,s.scope)},at:a.path,certainty:ve(a,s,t.world),prediction:c,related:[...d,...Ba(i)],fix:m}}}});var Zf=h({id:"secret-trailing-newline",scope:"container",summary:"A Secret's value ends in a line break that becomes part of the environment variable",messages:{newline:({key:e,object:n})=>`the value of ${e} in ${n} ends in a line break, which the environment variable then holds too`},*check({pod:e,container:n,index:t}){for(let r of $e(n)){if(r.kind!=="Secret")continue;let o=Bn(r,e.workload.manifest,t);if(o.outcome==="found")for(let a of o.holders){let s=a.newlineKeys.filter(l=>r.key===void 0||r.key===l),{manifest:i}=a;if(i!==void 0)for(let l of s)yield{message:"newline",data:{key:$(l),object:ee(r)},at:r.keyPath??r.path,certainty:"likely",prediction:I(e,n,{reason:"the program reads a value with a line break in it"}),related:oe("declared here",a),fix:{description:'encode it without the line break: `printf %s "$VALUE" | base64`, or use stringData',safety:"review"}}}}}});var nh=h({id:"server-listens-on-loopback",scope:"container",summary:"The server listens on the loopback address only, where no probe reaches it",messages:{loopback:e=>`${e.setting} lets the server listen inside the pod only, and the ${e.kind} probe asks port ${e.port} from outside, so ${e.effect}`},*check({pod:e,container:n}){if(!(!Z(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r===void 0||r.type==="exec"||o!==void 0||"host"in r)continue;let a=We(n,r),s=typeof a=="number"?IA(n,a):void 0;if(typeof a!="number"||s===void 0)continue;let i=fe(e,n,t);yield{message:"loopback",data:{setting:s.text,kind:t.kind,port:a,effect:i.effect},at:s.at,certainty:Se("likely",i),prediction:i.prediction,related:[{message:`the ${t.kind} probe asks port ${a}`,at:t.path},...z(t)],fix:{description:"listen on 0.0.0.0",safety:"review"}};return}}});function IA(e,n){let t=new RegExp(`(^|[=/@\\s])(127\\.0\\.0\\.1|localhost|\\[::1\\]):${n}$`);for(let o of["args","command"]){let a=e[o]??[],s=a.findIndex((l,c)=>t.test(l)&&eh.test(jA(a,l,c)));if(s!==-1)return{text:a[s]??"",at:e.at(o,s)};let i=DA(a,n);if(i!==void 0)return{text:i.text,at:e.at(o,i.place)}}let r=e.env.find(({name:o,value:a})=>eh.test(o)&&t.test(a??""));return r===void 0?void 0:{text:`${r.name}=${r.value}`,at:[...r.path,"value"]}}function DA(e,n){let t=e.join(" "),r=/(?:^|\s)--?(?:host|address|addr)[= ](?:127\.0\.0\.1|localhost)(?=\s|$)/.exec(t)?.[0].trim(),o=new RegExp(`(?:^|\\s)--?(?:port|p)[= ]${n}(?=\\s|$)`).test(t);if(r===void 0||!o)return;let a=e.findIndex(s=>r===s||s.includes(r)||r.startsWith(`${s} `));return a===-1?void 0:{text:r,place:a}}function jA(e,n,t){return n.includes("=")?n.slice(0,n.indexOf("=")):e[t-1]??""}var eh=/(bind|listen)/i;var th=h({id:"service-account-missing",scope:"pod",summary:"The pod runs as a service account that does not exist, so no pod is made",messages:{missing:({object:e,namespace:n,why:t})=>`the pod runs as ${e}${n}, which ${t}`},*check({pod:e,index:n}){let[t]=e.containers,r=Je(e).filter(({place:o})=>o==="serviceAccount");for(let{reference:o,resolution:a}of Ze(r,e.workload.manifest,n)){let s=Wn(a),{scope:i}=a,l=t&&pe(o,e,t,i.namespace);s===void 0||l===void 0||(yield{message:"missing",data:{object:ee(o),namespace:Fn(i.namespace),why:Vn(s,i)},at:o.path,certainty:ve(o,a,n.world),prediction:l,related:"declaration"in s?oe("declared here",s.declaration):[],fix:Gn(o,s)})}}});var rh=h({id:"startup-probe-guards-nothing",scope:"container",summary:"The startup probe passes before the application answers, so liveness kills the boot",messages:{early:e=>`${e.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${e.window} after each start`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes;if(r===void 0||o===void 0)return;let a=ue(r),s=ue(o);if(nn(n,a)!=="process"||nn(n,s)!=="application")return;let i=yt(e,n,t);if(i===void 0)return;let l=Kn(s),c=ur(i,l);if(c===void 0)return;let d=[l.killWindow[0],l.killWindow[1]+a.periodSeconds],{value:m,periodSeconds:p,failureThreshold:u}=ss(n,"liveness",i.range.slowest);yield{message:"early",data:{boot:pr(i),window:hn(...d)},at:r.path,certainty:c,prediction:en(e,n,{window:d,...i.exitCode===void 0?{}:{exitCode:i.exitCode}}),related:z(o),fix:{description:`let the startupProbe ask what liveness asks, with periodSeconds: ${p}, failureThreshold: ${u}`,safety:"review",edits:[{op:"set",path:r.path,value:m}]}}}});var oh=h({id:"startup-probe-too-short",scope:"container",summary:"The startup probe kills the container before it has started",messages:{boot:e=>`${e.boot}, but the startup probe kills it ${e.window} after each start unless it answers within ${e.budget}`,delay:e=>`The liveness probe is told to wait ${e.delay} for the boot, but the startup probe kills the container ${e.window} after each start`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes;if(r===void 0)return;let a=ue(r);if(nn(n,a)!=="application")return;let s=Kn(a),i=hn(...s.killWindow),l=yt(e,n,t),c=l===void 0?void 0:ur(l,s),d=(m,p)=>({at:r.path,prediction:en(e,n,{window:s.killWindow,...p===void 0?{}:{exitCode:p}}),related:z(r),fix:Ct(n,"startup",m)});if(l!==void 0&&c!==void 0)yield{message:"boot",data:{boot:pr(l),window:i,budget:le(s.safeBoot)},certainty:c,...d(l.range.slowest,l.exitCode)};else if(o!==void 0&&FA(n,ue(o),s.killedBoot)){let m=ue(o).initialDelaySeconds;yield{message:"delay",data:{delay:le(m),window:i},certainty:"likely",...d(m)}}}});function FA(e,n,t){return nn(e,n)==="application"&&n.initialDelaySeconds>=2*t}function ah(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:a})=>a===t.name);if(r===void 0||t.subPath===void 0||t.subPath.includes("/"))return[];let o=[...t.path,"subPath"];for(let[a,s,i]of VA){let l=x(r.raw[a]),c=P(l?.[i]);if(l===void 0||c===void 0||F(l.items).length>0)continue;let d=Ee(l.optional)??!1,m=[...r.path,a,i];return[{kind:s,name:c,key:t.subPath,optional:d,place:"subPath",path:m,keyPath:o}]}return[]})}var VA=[["configMap","ConfigMap","name"],["secret","Secret","secretName"]];var sh=h({id:"subpath-key-missing",scope:"container",summary:"A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file",messages:{missing:({key:e,object:n,keys:t})=>`subPath ${e} is no key of ${n}, which ${t}, so an empty directory is mounted`},*check({pod:e,container:n,index:t}){let r=ah(e,n);for(let{reference:o,resolution:a}of cr(r,e.workload.manifest,t)){let s=pe(o,e,n,a.scope.namespace);if(s===void 0)continue;let{holders:i,key:l,nearestKey:c}=a,d=o.keyPath??o.path,m=dr(d,c);yield{message:"missing",data:{key:$(l),object:ee(o),keys:sr(i)},at:d,certainty:Fa(ve(o,a,t.world)),prediction:s,related:i.flatMap(p=>oe("declared here",p)),...m===void 0?{}:{fix:m}}}}});var ih=h({id:"sysctl-needs-privilege",scope:"container",summary:"A container sets a kernel parameter without being privileged, which always fails",messages:{readOnly:({command:e})=>`\`${e}\` writes to /proc/sys, which is read-only in a container that is not privileged.`},*check({pod:e,container:n,index:t}){if(n.securityContext.privileged===!0)return;let{given:r}=V(e,n,t),o=fr(r).find(BA);o!==void 0&&(yield{message:"readOnly",data:{command:o.words.join(" ")},at:o.path??n.at("command"),certainty:"certain",prediction:I(e,n,{reason:"Read-only file system"}),fix:{description:"set securityContext.privileged: true on this container alone, or set the parameter on the nodes",safety:"review",edits:[{op:"set",path:n.at("securityContext","privileged"),value:!0}]}})}});function BA({words:e}){let[n,...t]=e;return e.some((r,o)=>/^>{1,2}$/.test(e[o-1]??"")&&r.startsWith("/proc/sys/"))?!0:n?.split("/").at(-1)!=="sysctl"||t.includes("-e")||t.includes("--ignore")?!1:t.some(r=>/^[a-z][\w.]*=/.test(r))}var lh=h({id:"volume-claim-missing",scope:"pod",summary:"A volume claims storage by a name that does not exist, so the pod is never scheduled",messages:{missing:({object:e,namespace:n,why:t})=>`a volume needs ${e}${n}, which ${t}`},*check({pod:e,index:n}){let[t]=e.containers,r=Je(e).filter(({place:o})=>o==="volumeClaim");for(let{reference:o,resolution:a}of Ze(r,e.workload.manifest,n)){let s=Wn(a),{scope:i}=a,l=t&&pe(o,e,t,i.namespace);s===void 0||l===void 0||(yield{message:"missing",data:{object:ee(o),namespace:Fn(i.namespace),why:Vn(s,i)},at:o.path,certainty:ve(o,a,n.world),prediction:l,related:"declaration"in s?oe("declared here",s.declaration):[],fix:Gn(o,s)})}}});var ch=h({id:"volume-item-key-missing",scope:"pod",summary:"A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts",messages:{missing:({key:e,object:n,keys:t})=>`a volume lists the key ${e} of ${n}, which ${t}`},*check({pod:e,index:n}){let[t]=e.containers;for(let{reference:r,resolution:o}of cr(Je(e),e.workload.manifest,n)){let a=t&&pe(r,e,t,o.scope.namespace);if(a===void 0)continue;let{holders:s,key:i,nearestKey:l}=o,c=r.keyPath??r.path,d=dr(c,l);yield{message:"missing",data:{key:$(i),object:ee(r),keys:sr(s)},at:c,certainty:ve(r,o,n.world),prediction:a,related:s.flatMap(m=>oe("declared here",m)),...d===void 0?{}:{fix:d}}}}});function dh(e){return[...e.volumes.map(({name:n})=>n),...al(e.workload)]}var mh=h({id:"volume-mount-without-volume",scope:"container",summary:"A container mounts a volume that the pod does not have, so the API server refuses the pod",messages:{missing:({name:e,volumes:n})=>n.length===0?`the container mounts the volume ${e}, but the pod has no volumes`:`the container mounts the volume ${e}, but the pod has only ${n.join(", ")}`},*check({pod:e,container:n,index:t}){if(n.image===void 0||Ya(e.workload.manifest,t))return;let r=dh(e);for(let{name:o,path:a}of ol(n)){if(r.includes(o)||o.includes("$"))continue;let s=Me(o,r);yield{message:"missing",data:{name:$(o),volumes:r.slice(0,6).map(i=>$(i))},at:a,certainty:"certain",prediction:Q(n,"Rejected","volumeMounts.name: Not found"),...s===void 0?{}:{fix:{description:`mount ${$(s)}`,safety:"review",edits:[{op:"set",path:a,value:s}]}}}}}});var WA={claim:"a new volume",host:"a folder of the node"},ph=h({id:"volume-not-writable",scope:"container",summary:"The image does not run as root and may not write to the volume of its data",messages:{foreign:({image:e,uid:n,path:t,volume:r})=>`${e} runs as uid ${n} and keeps its data in ${t}, and ${r} belongs to root unless fsGroup changes that.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=V(e,n,t);if(r===void 0||o||n.role!=="main")return;let a=ar(e,n,r);if(a===void 0||a.uid===0||KA(e))return;let s=GA(r.facts).find(m=>Ne(n,m)!==void 0),i=s===void 0?void 0:Ne(n,s),l=i===void 0?void 0:ye(e,i.name),c=l===void 0?void 0:WA[l.kind];if(s===void 0||i===void 0||c===void 0||i.readOnly||HA(e,i))return;let d=l?.kind==="host"?void 0:e.at("securityContext","fsGroup");yield{message:"foreign",data:{image:n.image?.text??"",uid:a.uid,path:s,volume:c},at:i.path,certainty:j("likely",r,"user","dataDirectory"),prediction:I(e,n,{reason:"Permission denied"}),related:[{message:"the image",at:n.at("image")},...a.path===void 0?[]:[{message:`runAsUser is ${a.uid} here`,at:a.path}]],fix:{description:d===void 0?`change the owner of the folder to ${a.uid} on the node, or in an init container that runs as root`:`set fsGroup: ${a.uid} in the pod's securityContext`,safety:"review",...d===void 0?{}:{edits:[{op:"set",path:d,value:a.uid}]}}}}});function GA({dataDirectory:e,mustWrite:n=[]}){return[...e===void 0?[]:[e.path],...n]}function KA({securityContext:e,raw:n}){let t=vt(x(n.securityContext)?.supplementalGroups);return e.fsGroup!==void 0||t.length>0}function HA({containers:e},{name:n}){return e.some(({role:t,volumeMounts:r})=>t==="init"&&r.some(o=>o.name===n))}var qA=new Set(["volume","projected"]),uh=h({id:"volume-source-missing",scope:"pod",summary:"A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts",messages:{missing:({object:e,namespace:n,why:t})=>`a volume needs ${e}${n}, which ${t}`},*check({pod:e,index:n}){let[t]=e.containers,r=Je(e).filter(({place:o})=>qA.has(o));for(let{reference:o,resolution:a}of Ze(r,e.workload.manifest,n)){let s=Wn(a),{scope:i}=a,l=t&&pe(o,e,t,i.namespace);s===void 0||l===void 0||(yield{message:"missing",data:{object:ee(o),namespace:Fn(i.namespace),why:Vn(s,i)},at:o.path,certainty:ve(o,a,n.world),prediction:l,related:"declaration"in s?oe("declared here",s.declaration):[],fix:Gn(o,s)})}}});var yr=[rp,sp,cp,pp,Yp,Qp,Zp,eu,nu,tu,ou,au,iu,hu,ku,wu,Su,xu,Pu,Ru,Eu,Cu,Mu,_u,Nu,rf,of,cf,df,mf,ff,hf,gf,wf,Sf,xf,Of,Af,Rf,Mf,Tf,_f,Lf,Nf,$f,jf,Ff,Vf,Bf,Kf,qf,Uf,zf,Jf,Yf,Qf,Xf,Zf,nh,th,rh,oh,sh,ih,lh,ch,mh,ph,uh];function yo(e,n={}){let t="manifests"in e?e:YA(e),r=od(n,yr),o=jm(Fc(t.manifests),r.world),a=o.manifests.map(c=>UA(c,o,r)),s=a.flatMap(({workload:c})=>c===void 0?[]:[c]),i=sd(JA(a.flatMap(({findings:c})=>c)),{comments:t.ignoreComments,annotations:a.flatMap(({annotation:c})=>c===void 0?[]:[c]),ruleIds:yr.map(c=>c.id),offRuleIds:new Set(yr.filter(c=>!r.rules.includes(c)).map(c=>c.id))}),l=[...t.problems,...r.problems,...a.flatMap(c=>c.problems),...i.problems];return{kubernetesVersion:Bo(r.kubernetesVersion),summary:{files:t.files,manifests:t.manifests.length,workloads:s.length,containers:s.reduce((c,d)=>c+d.containers,0),...Bc(i.findings),notAnalysed:t.notAnalysed},workloads:s,findings:i.findings,problems:l.sort(Gc)}}function UA(e,n,t){let r=jt(e),{reports:o,problems:a}=ad({rules:t.rules,manifest:e,workload:r,index:n,kubernetesVersion:t.kubernetesVersion,bootSeconds:t.bootSeconds});if(r===void 0&&o.length===0)return{findings:[],problems:a};let s=r?.raw??e.toObject(),i=r===void 0?void 0:zA(r);return{findings:ed(e,s,o,t.severityOf),problems:a,...r===void 0?{}:{workload:Vc(r)},...i===void 0?{}:{annotation:i}}}function zA({manifest:e,annotations:n}){let t=n[zs];if(t===void 0)return;let r=e.locate(["metadata","annotations",zs]),{apiVersion:o,kind:a,namespace:s,name:i}=e;return{value:t,...r===void 0?{}:{file:r.file,line:r.start.line},covers:({resource:l,location:c})=>l.apiVersion===o&&l.kind===a&&l.namespace===s&&l.name===i&&c?.file===e.file}}function JA(e){let n=Zc();return[...e].sort(Wc).map(t=>({...t,fingerprint:n(t.fingerprint)}))}function YA(e){return{manifests:e.flatMap(t=>Xs(t)),problems:[],ignoreComments:[],files:0,notAnalysed:[]}}var ls=["error","warning","info","off"],go=["error","warning","info","none"],Cl={rules:"The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.",ignore:"Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.",kubernetesVersion:'The version of the cluster, in quotes, for example "1.31".',failOn:"The lowest severity that makes a run fail (exit code 1)."};function fh(e){let n=e.charCodeAt(0)===65279?e.slice(1):e,t=Go(n),r=new Vt,o=[],a;for(let s of Ea(n)){let{value:i,table:l,duplicates:c,fault:d}=s.faults.length>0?QA:Ta(s,r),m=d?[d]:s.faults;for(let{offset:p,reason:u}of m)o.push({message:u,...wn(t,p)});for(let{offset:p,key:u}of c)o.push({message:`the key ${JSON.stringify(u)} stands twice in one map`,...wn(t,p)});a??={value:i??null,locate:p=>ZA(p,i,l,t)}}return o.length>0?{problems:o}:{document:a??{value:null,locate:()=>XA},problems:o}}var QA={value:void 0,table:new Uint32Array(0),duplicates:[],fault:void 0},XA={start:{line:1,column:1},end:{line:1,column:1}};function ZA(e,n,t,r){let[o,a]=Wt(t,Bt(t,n,e));return{start:wn(r,o),end:wn(r,a)}}function Ml(e,n){let{document:t,problems:r}=fh(e);if(t===void 0)return{config:{},problems:r.map(({message:s,line:i,column:l})=>yh(n,`This is not valid YAML: ${s}.`,{line:i,column:l}))};let{value:o={},faults:a}=eP(t.value);return{config:o,problems:iP(a.map(s=>sP(s,n,t)))}}function eP(e){if(e===null)return{value:{},faults:[]};if(!ne(e))return Mt([],`The configuration is a map with the keys ${_l(Object.keys(Cl))}, not ${gr(e)}.`);let n=Object.keys(Cl),t=Object.keys(e).filter(l=>!n.includes(l)).map(l=>({path:[l],message:`There is no option ${Ll(l)}${Tl(l,n)}`})),r=nP(e.rules),o=rP(e.ignore),a=oP(e.kubernetesVersion),s=aP(e.failOn);return{value:{...r.value===void 0?{}:{rules:r.value},...o.value===void 0?{}:{ignore:o.value},...a.value===void 0?{}:{kubernetesVersion:a.value},...s.value===void 0?{}:{failOn:s.value}},faults:[...t,...[r,o,a,s].flatMap(({faults:l})=>l)]}}function nP(e){if(e===void 0)return{faults:[]};if(!ne(e))return Mt(["rules"],`The option rules is a map from rule ids to ${_l(ls)}, not ${gr(e)}.`);let n=Object.entries(e).map(([r,o])=>({id:r,...tP(r,o)})),t=n.flatMap(({id:r,value:o})=>o===void 0?[]:[[r,o]]);return{value:Object.fromEntries(t),faults:n.flatMap(({faults:r})=>r)}}function tP(e,n){let t=["rules",e],r=yr.map(a=>a.id);return r.includes(e)?hh(n===!1?"off":n,ls,t,`The severity of ${e}`):Mt(t,`There is no rule ${Ll(e)}${Tl(e,r)}`)}function rP(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return Mt(["ignore"],`The option ignore is a list of patterns such as "charts/**", not ${gr(e)}.`);let n=e.flatMap((t,r)=>typeof t=="string"&&t.trim()!==""?[]:[{path:["ignore",r],message:`A pattern is text, not ${gr(t)}.`}]);return{value:e.filter(t=>typeof t=="string"),faults:n}}function oP(e){let n=["kubernetesVersion"];return e===void 0?{faults:[]}:typeof e=="number"?Mt(n,'The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.'):typeof e=="string"&&Vo(e)!==void 0?{value:e,faults:[]}:Mt(n,`The kubernetesVersion is written like "1.31", not ${gr(e)}.`)}function aP(e){return e===void 0?{faults:[]}:hh(e,go,["failOn"],"The option failOn")}function hh(e,n,t,r){let o=n.find(s=>s===e);if(o!==void 0)return{value:o,faults:[]};let a=typeof e=="string"?Tl(e,n):".";return Mt(t,`${r} is one of ${_l(n)}, not ${gr(e)}${a}`)}function Mt(e,n){return{faults:[{path:e,message:n}]}}function sP({path:e,message:n},t,{locate:r}){return yh(t,n,r(e).start)}function yh(e,n,{line:t,column:r}){return{code:"invalid-config",severity:"error",message:n,file:e,line:t,column:r}}function iP(e){return[...e].sort((n,t)=>(n.line??0)-(t.line??0)||(n.column??0)-(t.column??0))}function Tl(e,n){let t=Me(e,n);return t===void 0?".":`; did you mean ${t}?`}function _l(e){return`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}function Ll(e){return JSON.stringify($(e))}function gr(e){return typeof e=="string"?Ll(e):Array.isArray(e)?"a list":ne(e)?"a map":e===null?"empty":String(e)}import{closeSync as pP,constants as bh,fstatSync as uP,openSync as fP,readSync as hP}from"node:fs";import{isUtf8 as lP}from"node:buffer";function cs(e){let n=cP(e);return n===void 0||n.includes("\0")?void 0:n}function cP(e){if(e[0]===255&&e[1]===254)return gh(e.subarray(2));if(e[0]===254&&e[1]===255)return e.length%2===0?gh(dP(e.subarray(2))):void 0;if(!lP(e))return;let n=e.toString("utf8");return n.charCodeAt(0)===65279?n.slice(1):n}function gh(e){try{return new TextDecoder("utf-16le",{fatal:!0}).decode(e)}catch{return}}function dP(e){return Buffer.from(e).swap16()}bo();var mP={EACCES:"permission denied",EPERM:"permission denied",ENOENT:"it is no longer there",ENOTDIR:"a part of its path is not a folder",ELOOP:"it is a symbolic link that leads back to itself",ENAMETOOLONG:"its name is too long",EMFILE:"too many files are open",EIO:"the disk reports an error"};function ko(e){let n=Nl(e);return mP[n]??`the system says ${n}`}function Nl(e){return(e instanceof Error?e.code:void 0)??"an unknown error"}function br(e){try{let n=fP(e,bh.O_RDONLY|bh.O_NONBLOCK);try{return yP(n)}finally{pP(n)}}catch(n){return{failure:wP(n)}}}function yP(e){let n=uP(e);if(!n.isFile())return{failure:kP(n)};if(n.size>33554432)return{failure:$l(n.size)};let t=cs(gP(e,n.size));return t===void 0?{failure:bP}:{text:t}}function gP(e,n){let t=Buffer.allocUnsafe(n),r=0;for(;r<n;){let o=hP(e,t,r,n-r,null);if(o===0)break;r+=o}return t.subarray(0,r)}var bP={code:"not-text",message:"This file is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1};function $l(e){let n=r=>`${Math.ceil(r/1024/1024)} MiB`;return{code:"file-too-large",message:`This file has ${n(e)}, so it was not read; at most ${n(33554432)} are. Split it or leave it out.`,mayBeManifest:!1}}function kP(e){return{code:"unreadable-file",message:`This is ${e.isFIFO()?"a named pipe":e.isDirectory()?"a folder":"a device"}, not a file, so it was not read; to analyse what a command prints, use \`<command> | crashlint -\`.`,mayBeManifest:!1}}function wP(e){let n=Nl(e),t=n==="ENXIO"?"it is a socket or a device, not a file":ko(e),r=!["ENXIO","ENOENT","ELOOP"].includes(n);return{code:"unreadable-file",message:`This file cannot be read: ${t}.`,mayBeManifest:r}}function*kh(e,n){for(let t of e){let r=br(t.path);"text"in r?yield{path:t.name,text:r.text}:n.push(Il(r.failure,t))}}function Il({code:e,message:n,mayBeManifest:t},{name:r,isNamed:o}){return{code:e,message:n,severity:o||t?"error":"warning",file:r}}bo();var kr="<stdin>";async function wh(e){let n=[],t=0;for await(let o of e){if(t+=o.length,t>33554432)return{failure:$l(t)};n.push(o)}let r=cs(Buffer.concat(n));return r!==void 0?{text:r}:{failure:{code:"not-text",message:"Standard input is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1}}}bo();import{realpathSync as AC,statSync as PC}from"node:fs";import{join as RC,resolve as Hy}from"node:path";import{lstatSync as SP,readdirSync as xP}from"node:fs";import{basename as Sh,dirname as ms,join as OP,resolve as AP}from"node:path";import{relative as vP,sep as vh}from"node:path";function qn(e,n){let t=vP(n,e)||".";return vh==="/"?t:t.replaceAll(vh,"/")}function xh(e,n){let t=AP(n,e);if(Ah(t))return;let r=Oh(t),o=Me(Sh(r),PP(ms(r)));if(o!==void 0)return`This path does not exist; did you mean ${qn(OP(ms(r),o),n)}?`;let a=qn(ms(r),n);return r===t?"This path does not exist.":`This path does not exist: there is no ${Sh(r)} in ${a}.`}function Oh(e){let n=ms(e);return n===e||Ah(n)?e:Oh(n)}function Ah(e){return SP(e,{throwIfNoEntry:!1})!==void 0}function PP(e){try{return xP(e)}catch{return[]}}async function qy(e,n){let t={...n,files:new Map,links:[],problems:[],hidden:new Set,configuredOut:new Set};for(let r of e)await EC(r,t);for(let r of t.links)Os(r,As(r),!1,t);return{files:[...t.files.values()],problems:t.problems,notAnalysed:$C(t)}}async function EC(e,n){let t=Hy(n.cwd,e),r=IC(t);if("error"in r)return _C(e)?await TC(e,n):LC(e,r.error,n);if(r.value.isDirectory())return CC(t,n);Os(t,As(t),!0,n)}async function CC(e,n){let{layersAbove:t,walkFolder:r}=await Promise.resolve().then(()=>(ql(),Hl)),o=As(e),a=0;for(let s of r(o,t(o)))if(s.kind!=="hidden"&&(a+=1),!MC(s,RC(e,s.path.slice(o.length)),n))return;a===0&&n.problems.push(NC(qn(e,n.cwd),n.hidden.size))}function MC(e,n,t){let r=qn(n,t.cwd);switch(e.kind){case"file":return n===t.config?!0:Os(n,e.path,!1,t);case"link":return t.links.push(n),!0;case"hidden":return t.hidden.add(r),!0;case"too-deep":return t.problems.push(Eo(r,`This folder lies more than ${64} folders deep, so it was not searched; name it to have it searched.`)),!0;case"unreadable-folder":return t.problems.push(Eo(r,`This folder cannot be listed: ${ko(e.error)}.`)),!0}}function Os(e,n,t,r){let{files:o,cwd:a}=r,s=o.get(n);if(s!==void 0&&!(t&&!s.isNamed))return!0;let i=qn(e,a);return r.isIgnored?.(e)===!0?(r.configuredOut.add(i),!0):s===void 0&&o.size>=2e5?(r.problems.push(Eo(i,`There are more than ${2e5} files; from this one on none was read. Name fewer folders.`)),!1):(o.set(n,{path:e,name:s?.name??i,isNamed:t}),!0)}async function TC(e,n){let{isIgnored:t,isManifestName:r,layersAbove:o}=await Promise.resolve().then(()=>(ql(),Hl)),{glob:a}=await Promise.resolve().then(()=>(Gy(),Wy)),s=await a(e,{cwd:n.cwd,absolute:!0,followSymbolicLinks:!1,ignore:["**/.git/**","**/node_modules/**"]}),i=s.filter(c=>r(c)).sort();for(let c of i){let d=As(c);t(o(d),d,"file")||Os(c,d,!1,n)}if(i.length>0)return;let l=s.length>0?"only files that do not end in .yaml, .yml or .json":"no file";n.problems.push(Eo(e,`This pattern matches ${l}.`))}function _C(e){return/[*?[\]{}]|[!@+]\(/.test(e)}function LC(e,n,t){let r=xh(e,t.cwd)??`This path cannot be read: ${ko(n)}.`;t.problems.push(Eo(qn(Hy(t.cwd,e),t.cwd),r))}function Eo(e,n){return{code:"unreadable-file",severity:"error",message:n,file:e}}function NC(e,n){return{code:"nothing-to-analyse",severity:"error",message:`There are no .yaml, .yml or .json files in this folder.${n>0?" Hidden ones are left out; name them to have them read.":""}`,file:e}}function $C({hidden:e,configuredOut:n}){return[{what:"hidden files and folders",count:e.size,why:"they belong to tools; name one to have it read"},{what:"files",count:n.size,why:"the configuration ignores them"}].filter(({count:t})=>t>0)}function IC(e){try{return{value:PC(e)}}catch(n){return{error:n}}}function As(e){try{return AC(e)}catch{return e}}async function Uy(e,{ignore:n,folder:t,config:r},o){let a=[],s=e.includes("-")?await DC(o,a):void 0,i=e.filter(d=>d!=="-"),l=await qy(i,{cwd:o.cwd,...r===void 0?{}:{config:r},...await jC(n,t)});a.push(...l.problems);function*c(){s!==void 0&&(yield{path:kr,text:s}),yield*kh(l.files,a)}return{sources:c,problems:()=>a,notAnalysed:l.notAnalysed,...s===void 0?{}:{stdin:s}}}async function DC(e,n){let{stdin:t}=e;t.isTTY===!0&&e.stderr.write(`crashlint reads manifests from the terminal; end them with Ctrl-D
`);let r=await wh(t);if("failure"in r){n.push(Il(r.failure,{name:kr,isNamed:!0}));return}if(r.text.trim()!=="")return r.text;n.push({code:"nothing-to-analyse",severity:"error",message:"Standard input is empty, so nothing was analysed; look at what the command before the pipe did.",file:kr})}async function jC(e,n){if(e.length===0)return{};let{isIgnored:t,layerOf:r}=await Promise.resolve().then(()=>(ws(),Hh)),o=[r(n,e)];return{isIgnored:a=>t(o,a,"file")}}async function ic(e,{config:n,folder:t,file:r},o,a){let s={ignore:n.ignore??[],folder:t,...r===void 0?{}:{config:r}},i=await Uy(e,s,a),l=yo(eo(i.sources()),o),{summary:c}=l,d=[...i.problems(),...FC(l,i.problems()),...l.problems],m=[...c.notAnalysed,...i.notAnalysed];return{analysis:{...l,summary:{...c,notAnalysed:m},problems:d},stdin:i.stdin}}function FC({summary:e,problems:n},t){if(e.manifests>0||n.length+t.length>0)return[];let r=e.files===1?"this file":`these ${e.files} files`;return[{code:"nothing-to-analyse",severity:"warning",message:e.files===0?"All files are ignored, so nothing was analysed.":`No Kubernetes object was found in ${r}: none has apiVersion and kind.`}]}import{resolve as uT}from"node:path";function _e(e){return e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/[&<>`*_{}[\]()#|~!\\@:^$]/g,n=>`&#${n.charCodeAt(0)};`).replace(/www\./gi,n=>`${n.slice(0,3)}&#46;`).trim()}var zy={error:0,warning:1,info:2};function rn(e){return e.filter(n=>n.suppressed===void 0).map((n,t)=>({finding:n,place:t})).sort((n,t)=>zy[n.finding.severity]-zy[t.finding.severity]||n.place-t.place).map(({finding:n})=>n)}var VC={error:"error",warning:"warning",info:"notice"};var Jy=3500;function lc(e,{mostPerLevel:n}){let t=new Map,r=[],o=rn(e);for(let a of o){let s=t.get(a.severity)??0;a.location===void 0||s>=n[a.severity]||(t.set(a.severity,s+1),r.push(BC(a,a.location)))}return{commands:r,notShown:o.length-r.length}}function Ps({prediction:e,resource:n,container:t,severity:r}){let o=t===void 0?n.name:`${n.name}/${t}`;return`${r==="info"?`At risk of ${e.status}`:e.status}: ${n.kind} ${o}`}function Rs({message:e,fix:n,rule:t}){let r=n===void 0?"":`
Fix: ${n.description}.`,o=`${e}${r}
(${t})`;return o.length<=Jy?o:`${o.slice(0,Jy)}\u2026`}function BC(e,{file:n,start:t,end:r}){let o=t.line===r.line?{col:t.column,endColumn:r.column}:{},s=Object.entries({title:Ps(e),file:n.replace(/^\.\//,""),line:Math.max(1,t.line),endLine:Math.max(1,r.line),...o}).map(([i,l])=>`${i}=${WC(String(l))}`).join(",");return`::${VC[e.severity]} ${s}::${Yy(Rs(e))}`}function Yy(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function WC(e){return Yy(e).replaceAll(":","%3A").replaceAll(",","%2C")}function Co({kubernetesVersion:e,summary:n,findings:t,problems:r}){let o={version:1,kubernetesVersion:e,summary:GC(n),findings:t.map(KC),problems:r.map(HC)};return`${JSON.stringify(o,null,2)}
`}function GC({files:e,manifests:n,workloads:t,containers:r,errors:o,warnings:a,infos:s,suppressed:i,notAnalysed:l}){return{files:e,manifests:n,workloads:t,containers:r,errors:o,warnings:a,infos:s,suppressed:i,notAnalysed:l.map(({what:c,count:d,why:m})=>({what:c,count:d,why:m}))}}function KC(e){let{rule:n,severity:t,certainty:r,message:o,prediction:a,resource:s,container:i,path:l,location:c,related:d,fix:m,fingerprint:p,suppressed:u}=e,{status:y,reason:f,exitCode:g,restarts:R,window:S}=a;return{rule:n,severity:t,certainty:r,message:o,prediction:{status:y,reason:f,exitCode:g,restarts:R,window:S},resource:{apiVersion:s.apiVersion,kind:s.kind,namespace:s.namespace,name:s.name},container:i,path:l,location:c,related:d.map(E=>({message:E.message,path:E.path,location:E.location})),fix:m&&{description:m.description,safety:m.safety,edits:m.edits},fingerprint:p,suppressed:u&&{by:u.by,reason:u.reason}}}function HC({code:e,message:n,file:t,line:r,column:o}){return{code:e,message:n,file:t,line:r,column:o}}var Es={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"};function cc(e,n){let{location:t,related:r,fix:o}=e,a=t===void 0?"":` (${Cs(t,n)})`,s=[...r.map(l=>`- ${qC(l,n)}`),...o===void 0?[]:[`- **Fix:** ${_e(o.description)}`]],i=`${Es[e.severity]} ${_e(e.message)}${a} \xB7 ${UC(e.rule,n)}`;return s.length===0?i:`${i}
${s.join(`
`)}`}function Cs({file:e,start:n},{linkTo:t}){let r=_e(`${e}:${n.line}`),o=t?.(e,n.line);return o===void 0?r:`[${r}](${Qy(o)})`}function qC({message:e,location:n},t){let r=_e(e);return n===void 0?r:`${r} (${Cs(n,t)})`}function UC(e,{linkToRule:n}){let t=n?.(e);return t===void 0?`\`${e}\``:`[\`${e}\`](${Qy(t)})`}function Qy(e){return e.replaceAll(/[()<>\s\\|]/g,n=>encodeURIComponent(n).replace("(","%28").replace(")","%29"))}function Lt(e){let n=new Map;for(let t of rn(e)){let{apiVersion:r,kind:o,namespace:a="",name:s}=t.resource,i=[t.location?.file??"",r,o,a,s].join("\0"),l=n.get(i);l===void 0?n.set(i,[t]):l.push(t)}return[...n.values()].flatMap(t=>{let r=t[0];if(r===void 0)return[];let o=r.location?.file;return[{resource:r.resource,...o===void 0?{}:{file:o},worst:r,findings:t}]})}var zC=/^(Init:)?(CrashLoopBackOff|OOMKilled|RunContainerError)$/,JC=/^(NotReady|Completed)$/;function Nt({severity:e,prediction:n}){return e==="info"?"at-risk":n.restarts||zC.test(n.status)?"crash-loops":JC.test(n.status)?"degraded":"does-not-start"}function dc({status:e,exitCode:n,window:t,restarts:r}){let o=n===void 0?"":` (exit ${n})`;if(t===void 0)return`${e}${o}`;let[a,s]=t,i=a===s?`${s} s`:`${a} to ${s} s`;return`${e}${o}, killed ${i} after ${r?"each":"its"} start`}var YC=50,QC=5,XC=200,ZC=10,eM=20;function pc(e,n){let{scope:t}=n,r=t===void 0?e.findings:e.findings.filter(i=>t.shown.has(i.fingerprint)),o=Lt(r),a=[`## ${nM(o,t)}`,...n.notice===void 0?[]:[`> \u26A0\uFE0F ${_e(n.notice)}`],...rM(t?.fixed??[]),...oM(o,n)].join(`

`),s=dM(e,rn(e.findings).length-rn(r).length,t);return`${sM({head:a,workloads:o,foot:s},n)}
`}function nM(e,n){let t=e.filter(({worst:a})=>a.severity==="error"),r=a=>t.filter(({worst:s})=>Nt(s)===a).length,o=[[r("crash-loops"),"will crash-loop"],[r("does-not-start"),"will not start"],[r("degraded"),"will not work"],[e.filter(({worst:a})=>a.severity==="warning").length,"will probably fail"],[e.filter(({worst:a})=>a.severity==="info").length,"at risk"]].flatMap(([a,s])=>a===0?[]:[`${a} ${s}`]);return o.length>0?`crashlint: ${o.join(", ")}${tM[n?.kind??"all"]}`:n?.kind==="added"?"crashlint: this change breaks no workload \u2705":"crashlint: no workload is predicted to fail \u2705"}var tM={all:"",added:" because of this change",touched:" in the files of this change"};function rM(e){if(e.length===0)return[];let n=e.slice(0,ZC).map(({rule:r,resource:o})=>`${Ms(o)} (\`${r}\`)`),t=e.length>n.length?` and ${e.length-n.length} more`:"";return[`\u{1F389} This change fixes ${e.length}: ${n.join(", ")}${t}.`]}function oM(e,n){if(e.length===0)return[];let t=e.slice(0,YC).map(({resource:a,worst:s})=>{let i=dc(s.prediction),l=`${aM[s.severity]}${_e(i)}`,c=s.location===void 0?"":Cs(s.location,n);return`| ${Es[s.severity]} ${Ms(a)} | ${l} | ${c} |`}),r=e.length-t.length;return[["| Workload | `kubectl get pods` will show | Where |","|:--|:--|:--|",...t].join(`
`),...r===0?[]:[`\u2026and ${r} more ${r===1?"workload":"workloads"}.`]]}var aM={error:"",warning:"probably ",info:"perhaps "},Xy=200;function sM({head:e,workloads:n,foot:t},r){let o=n.length<=QC,a=[],s=e.length+t.length+Xy;for(let c of n.slice(0,XC)){let d=o?lM(c,r):cM(c,r);if(s+=d.length+2,s>r.mostCharacters)break;a.push(d)}let i=n.length-a.length,l=`The reasons for ${i} more ${i===1?"workload are":"workloads are"} in the log of this step.`;return[iM(e,r.mostCharacters-t.length-Xy),...a,...i>0?[l]:[],t].filter(c=>c!=="").join(`

`)}function iM(e,n){return e.length<=n?e:e.slice(0,Math.max(0,e.lastIndexOf(`
`,n)))}function lM({resource:e,findings:n},t){return[`### ${Ms(e)}`,...n.map(r=>cc(r,t))].join(`

`)}function cM({resource:e,worst:n,findings:t},r){let o=`${Es[n.severity]} <b>${Ms(e)}</b>: ${_e(n.message)}`,a=t.map(s=>cc(s,r));return[`<details><summary>${o}</summary>`,...a,"</details>"].join(`

`)}function dM(e,n,t){let{summary:r,kubernetesVersion:o}=e,a=t?.kind==="added"?"older":"other",s=r.notAnalysed.map(({what:l,count:c,why:d})=>`not analysed: ${c} \xD7 ${l} (${d})`),i=[`${mc(r.workloads,"workload")} in ${mc(r.files,"file")}`,`Kubernetes ${o}`,...n===0?[]:[`${n} ${a} ${n===1?"finding":"findings"} not shown`],...r.suppressed===0?[]:[`${r.suppressed} suppressed`],...s];return[...mM(e),`<sub>${i.map(_e).join(" \xB7 ")}</sub>`].join(`

`)}function mM({problems:e}){if(e.length===0)return[];let n=e.slice(0,eM).map(({file:a,line:s,message:i})=>`- ${a===void 0?"":`\`${pM(s===void 0?a:`${a}:${s}`)}\` `}${_e(i)}`),t=e.length-n.length,r=`${mc(e.length,"problem")} with the input or the configuration`,o=[...n,...t>0?[`- \u2026and ${t} more`]:[]].join(`
`);return[`<details><summary>${r}</summary>

${o}

</details>`]}function pM(e){return e.replaceAll(/[`\p{Cc}\p{Cf}\u2028\u2029]/gu," ").replaceAll("|","\xA6")}function Ms({kind:e,name:n,namespace:t}){let r=t===void 0?"":` (${_e(t)})`;return`${_e(e)}/${_e(n)}${r}`}function mc(e,n){return`${e} ${e===1?n:`${n}s`}`}var ng={error:"error",warning:"warning",info:"note"},uM={certain:"very-high",likely:"high",possible:"medium"},fM={certain:"error",likely:"warning",possible:"recommendation"},Zy=1024,hM=100;function uc(e,n){let t=[...n.rules].sort((a,s)=>a.id<s.id?-1:1),r=new Map(t.map((a,s)=>[a.id,s])),o={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"crashlint",semanticVersion:n.toolVersion,informationUri:n.informationUri,rules:t.map(yM)}},columnKind:"utf16CodeUnits",invocations:[gM(e.problems)],results:rn(e.findings).map(a=>kM(a,r.get(a.rule)))}]};return`${JSON.stringify(o,null,2)}
`}function yM({id:e,summary:n,certainty:t,help:r,helpUri:o}){return{id:e,name:e,shortDescription:{text:eg(n)},fullDescription:{text:eg(`${n}.`)},help:{text:r,markdown:r},helpUri:o,defaultConfiguration:{level:ng[t==="certain"?"error":t==="likely"?"warning":"info"]},properties:{precision:uM[t],"problem.severity":fM[t],tags:["kubernetes","reliability"]}}}function gM(e){return{executionSuccessful:e.every(n=>n.severity!=="error"),toolExecutionNotifications:e.map(n=>({level:n.severity,message:{text:n.message},descriptor:{id:n.code},...n.file===void 0?{}:{locations:[bM(n.file,n)]}}))}}function bM(e,{line:n,column:t}){let r=n===void 0?{}:{region:{startLine:n,...t===void 0?{}:{startColumn:t}}};return{physicalLocation:{artifactLocation:rg(e),...r}}}function kM(e,n){let t=e.related.flatMap((r,o)=>vM(r,o)).slice(0,hM);return{ruleId:e.rule,...n===void 0?{}:{ruleIndex:n},level:ng[e.severity],message:{text:wM(e)},locations:e.location===void 0?[]:[{...tg(e.location),logicalLocations:[SM(e)]}],...t.length===0?{}:{relatedLocations:t},partialFingerprints:{"crashlint/v1":e.fingerprint},properties:{certainty:e.certainty,prediction:e.prediction,path:e.path}}}function wM({message:e,prediction:n,fix:t}){let r=`The pod will show ${n.status}.`;return[e,r,...t===void 0?[]:[`Fix: ${t.description}.`]].join(" ")}function vM({message:e,location:n},t){return n===void 0?[]:[{id:t+1,message:{text:e},...tg(n)}]}function tg({file:e,start:n,end:t}){let r={startLine:n.line,startColumn:n.column,endLine:t.line,endColumn:t.column};return{physicalLocation:{artifactLocation:rg(e),region:r}}}function SM({resource:e,path:n}){let t=`${e.kind}/${e.name}`;return{name:t,fullyQualifiedName:`${t}#${n}`,kind:"resource"}}function rg(e){return{uri:e.split(/[\\/]/).map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function eg(e){return e.length<=Zy?e:`${e.slice(0,Zy-1)}\u2026`}var xM=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Oe(e){return e.replaceAll(xM,n=>{let t=n.charCodeAt(0);return t<32?String.fromCharCode(9216+t):t===127?"\u2421":"\uFFFD"})}function bt(e,n){return`${e} ${n}${e===1?"":"s"}`}var OM=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u"),AM=/[\p{Mn}\p{Me}\p{Cf}]/u,PM=/^[\x20-\x7e]*$/;function bn(e){if(PM.test(e))return e.length;let n=0;for(let t of e)n+=fc(t);return n}function fc(e){return e<="\u02FF"?e==="\xAD"?0:1:OM.test(e)?2:AM.test(e)?0:1}var RM=/ (?!(?:s|ms|min|h|%)(?![\w-]))/;function Mn(e,n){let t=[],r="";for(let o of e.split(RM)){let a=r===""?o:`${r} ${o}`;r!==""&&bn(a)>n?(t.push(r),r=o):r=a}return[...t,r]}function Ts(e,{style:n,width:t}){return[...e.filter(({severity:o})=>o==="error"),...e.filter(({severity:o})=>o==="warning")].map(o=>EM(o,n,t)).join(`
`)}function EM({severity:e,message:n,file:t,line:r,column:o,code:a},s,i){let l=r===void 0?"":o===void 0?`:${r}`:`:${r}:${o}`,c=t===void 0?"":`${s.bold(Oe(t)+l)} `;return[`${s.severity[e](e)} ${c}${s.dim(a)}`,...Mn(Oe(n),i-2).map(m=>`  ${m}`)].join(`
`)}function ag(e,n){let{summary:t}=e,r=[CM(e,n.style),TM(t,n.style),n.style.dim(`${bt(t.files,"file")} in ${n.seconds.toFixed(1)} s`)].filter(a=>a!==""),o=r.join(" \xB7 ");return bn(_M(o))<=n.width?o:`${r[0]}
${r.slice(1).join(" \xB7 ")}`}function CM(e,n){let{workloads:t}=e;if(t.length===0)return"no workloads";let r=new Set(t.map(({resource:l,location:c})=>og(l,c?.file))),o=Lt(e.findings).filter(({resource:l,file:c})=>r.has(og(l,c))),a=t.length-o.length,s=MM.flatMap(({words:l,severity:c,test:d})=>{let m=o.filter(p=>d(p)).length;return m===0?[]:[n.severity[c](`${m} ${l}`)]}),i=o.length===0?a===1?"it looks fine":"all look fine":`${a} ${a===1?"looks":"look"} fine`;return`${bt(t.length,"workload")}: ${[...s,...a===0?[]:[n.good(i)]].join(", ")}`}var hc=({worst:e})=>e.severity==="error",MM=[{words:"will crash-loop",severity:"error",test:e=>hc(e)&&Nt(e.worst)==="crash-loops"},{words:"will not start",severity:"error",test:e=>hc(e)&&Nt(e.worst)==="does-not-start"},{words:"will not work",severity:"error",test:e=>hc(e)&&Nt(e.worst)==="degraded"},{words:"will probably fail",severity:"warning",test:({worst:e})=>e.severity==="warning"},{words:"at risk",severity:"info",test:({worst:e})=>e.severity==="info"}];function TM({errors:e,warnings:n,infos:t,suppressed:r},o){return[...e===0?[]:[o.severity.error(bt(e,"error"))],...n===0?[]:[o.severity.warning(bt(n,"warning"))],...t===0?[]:[o.severity.info(bt(t,"info"))],...r===0?[]:[o.dim(`${r} suppressed`)]].join(", ")}function og({kind:e,namespace:n="",name:t},r=""){return[r,e,n,t].join("\0")}function _M(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var sg={error:"will show",warning:"will probably show",info:"may show"};function Pr({status:e,exitCode:n,window:t,restarts:r}){return[e,...n===void 0?[]:[`exit code ${n}`],...t===void 0?[]:[`killed ${LM(t)} after ${r?"each":"its"} start`]].join(", ")}function _s({reason:e}){return e===void 0?void 0:Oe(e)}function ig(e,n){return Pr(e)===Pr(n)&&e.reason===n.reason}function LM([e,n]){return e===n?`${n} s`:`${e} to ${n} s`}var NM="    ",lg="\u2026",$M=12;function yc(e){return e.replaceAll("	",NM)}function cg(e,n,t){let r=bn(e);if(r<=t)return{text:e,place:m=>m};let o=n.end>t-1,a=o?lg:"",s=t-a.length,i=o?IM(n,r,s):0,l=r-i>s,c=DM(e,i,l?s-1:s),d=m=>{let p=u=>Math.min(Math.max(u-i+a.length,0),t);return{start:p(m.start),end:p(m.end)}};return{text:`${a}${c}${l?lg:""}`,place:d}}function IM({start:e,end:n},t,r){let o=Math.min(n-(r-1),e);return Math.max(Math.min(Math.max(e-$M,o),t-r),1)}function DM(e,n,t){let r=0,o="";for(let a of e){let s=fc(a),i=r+s;if(r>=n+t||i>n+t)break;r>=n?o+=a:i>n&&(o+=" ".repeat(i-n)),r=i}return o}var mg=2,gc=28;function pg(e,n){let t=jM(e,n.lineAt),r=Math.max(...t.map(i=>String(i).length),2),o={...n,gutter:r,dedent:VM(t,n.lineAt)},a=[],s;for(let i of t)s!==void 0&&i>s+1&&a.push(n.style.dim(`${" ".repeat(r)} \u22EE`)),a.push(...BM(i,e.filter(l=>l.line===i),o)),s=i;return a}function jM(e,n){let t=[...new Set(e.map(({line:o})=>o))].filter(o=>n(o)!==void 0),r=[...new Set(t.flatMap(o=>[...FM(o,n),o]))];return r.sort((o,a)=>o-a),r.flatMap((o,a)=>{let s=r[a-1]??o,i=Array.from({length:Math.max(o-s-1,0)},(c,d)=>s+1+d);return i.length<=mg&&!i.some(c=>(n(c)??"").startsWith("---"))?[...i,o]:[o]})}function FM(e,n){let t=o=>o.length-o.trimStart().length,r=t(n(e)??"");for(let o=e-1;o>=e-1-mg;o-=1){let a=n(o)??"";if(a.trim()===""||a.startsWith("---"))return[];if(t(a)<r)return a.trimStart().startsWith("#")?[]:[o]}return[]}function VM(e,n){let t=e.map(r=>n(r)??"").filter(r=>r.trim()!=="");return t.length===0?0:Math.min(...t.map(r=>r.length-r.trimStart().length))}function BM(e,n,t){let{style:r,gutter:o,dedent:a,width:s}=t,i=(t.lineAt(e)??"").slice(a),l=s-o-3,c=n[0],d=c===void 0?{start:0,end:0}:dg(c,i,a),m=cg(yc(i),d,l),p=r.dim("\u2502"),u=r.dim(String(e).padStart(o)),y=n.length===0?r.dim(m.text):m.text,f=[`${u} ${p} ${y}`.trimEnd()];for(let g of n)for(let R of WM(m.place(dg(g,i,a)),g,l,t))f.push(`${" ".repeat(o)} ${p} ${R}`);return f}function dg({startColumn:e,endColumn:n},t,r){let o=s=>bn(yc(t.slice(0,Math.max(s,0)))),a=o(e-1-r);return{start:a,end:Math.max(o(n-1-r),a+1)}}function WM({start:e,end:n},t,r,{style:o,severity:a}){let s=t.kind==="primary"?o.severity[a]:o.related,i=(t.kind==="primary"?"^":"-").repeat(Math.max(n-e,1)),l=`${" ".repeat(e)}${s(i)}`;if(t.text==="")return[l];let c=r-n-1;if(bn(t.text)<=c||c>=gc)return Mn(t.text,c).map((p,u)=>u===0?`${l} ${s(p)}`:" ".repeat(n+1)+s(p));let d=Math.max(Math.min(e,r-gc),0),m=Mn(t.text,Math.max(r-d,gc));return[l,...m.map(p=>`${" ".repeat(d)}${s(p)}`)]}var nt="  ",ug=7;function hg(e,n){let{style:t,width:r}=n,{severity:o,rule:a,message:s,fix:i}=e,l=Mn(Oe(s),r-nt.length),c=(d,m)=>HM(d,m,n);return[`${nt}${t.severity[o](o)} ${t.bold(a)}${KM(e,t)}`,...l.map(d=>nt+d),...qM(e,n),...n.showsPrediction?c("shows",GM(e)):[],...JM(e).flatMap(d=>c("see",YM(d))),...i===void 0?[]:c("fix",Oe(i.description)),...n.isExplained?[]:c("why",t.code(`crashlint explain ${a}`))]}function GM({prediction:e}){let n=_s(e);return`${Pr(e)}${n===void 0?"":`: ${n}`}`}function KM({container:e},n){return e===void 0?"":n.dim(` \xB7 container ${Oe(e)}`)}function HM(e,n,{style:t,width:r}){let o=nt.length+ug;return Mn(n,r-o).map((s,i)=>i===0?`${nt}${t.dim(e.padEnd(ug))}${s}`:" ".repeat(o)+s)}function qM(e,{style:n,width:t,readSource:r}){let{location:o,severity:a}=e;if(o===void 0)return["",`${nt}${n.dim("at")} ${Oe(e.path)}`,""];let s=r(o.file),i=`${Oe(o.file)}:${o.start.line}:${o.start.column}`;if(s===void 0)return["",`${nt}${n.dim("at")} ${i}`,""];let l=zM(e,o,s),c=pg(l,{style:n,severity:a,width:t-nt.length,lineAt:s.lineAt});return["",...[`${" ".repeat(UM(c,l))} ${n.dim(`\u256D\u2500 ${i}`)}`,...c].map(m=>nt+m),""]}function UM(e,n){return e.length===0?2:Math.max(...n.map(({line:t})=>String(t).length),2)}function zM(e,n,t){let r=e.related.flatMap(o=>o.location?.file===n.file?[fg(o.location,"related",Oe(o.message),t)]:[]);return[fg(n,"primary","",t),...r]}function fg({start:e,end:n},t,r,o){let a=o.lineAt(e.line)??"",s=a.length-a.trimStart().length;if(o.isMasked(e.line))return{line:e.line,startColumn:s+1,endColumn:a.length+1,kind:t,text:r};let i=a.trimEnd().length+1,l=n.line===e.line?Math.min(n.column,i):i;return{line:e.line,startColumn:e.column,endColumn:l,kind:t,text:r}}function JM({related:e,location:n}){return e.filter(t=>t.location===void 0||n===void 0||t.location.file!==n.file)}function YM({location:e,message:n,path:t}){let r=e===void 0?t:`${e.file}:${e.start.line}`;return Oe(r===void 0?n:`${r}  ${n}`)}function yg({resource:e,worst:n},t,r,o){let a=t.map(s=>{let i=o.has(s.rule);o.add(s.rule);let l=!ig(s.prediction,n.prediction);return hg(s,{...r,isExplained:i,showsPrediction:l}).join(`
`)});return[[QM(e,n.severity,r),...XM(n,r)].join(`
`),...a].join(`

`)}function QM(e,n,{style:t,width:r}){let o=Oe(`${e.kind}/${e.name===""?"(no name)":e.name}`),a=e.namespace===void 0?"":Oe(`namespace ${e.namespace}`),s="\u2500".repeat(Math.max(r-4-bn(o)-(a===""?0:bn(a)+1),3));return`${t.severity[n]("\u25CF")} ${t.bold(o)} ${t.dim(`${a===""?"":`${a} `}${s}`)}`}function XM({severity:e,prediction:n},{style:t,width:r}){let o=Mn(`${sg[e]} ${Pr(n)}`,r-2),a=_s(n),s=i=>i.replace(n.status,t.status[e]);return[...o.map(i=>`  ${s(i)}`),...a===void 0?[]:Mn(a,r-2).map(i=>`  ${t.dim(i)}`)]}var gg={error:0,warning:1,info:2};function bg(e,n){let t=new Set,r=({severity:l})=>gg[l]<=gg[n.show],o=Lt(e.findings).flatMap(l=>{let c=l.findings.filter(r);return c.length===0?[]:[yg(l,c,n,t)]}),a=e.findings.filter(l=>l.suppressed===void 0&&!r(l)),s=[...ZM(a,n),...nT(e,n)].join(`
`);return`${[...o,Ts(e.problems,n),s,ag(e,n)].filter(l=>l!=="").join(`

`)}
`}function ZM(e,n){let t=new Map;for(let r of e){let o=t.get(r.rule);t.set(r.rule,o===void 0?[r]:[...o,r])}return[...t.values()].map(r=>eT(r,n))}function eT(e,{style:n}){let[{severity:t,rule:r,resource:o}]=e,a=new Set(e.map(({resource:{kind:l,namespace:c,name:d}})=>[l,c,d].join("/"))).size,s=e.length===1?`in ${Oe(`${o.kind}/${o.name}`)}`:`${e.length} times in ${bt(a,"object")}`,i=`--show ${t} shows ${e.length===1?"it":"them"}`;return`${n.severity[t](t)} ${r} ${n.dim(`${s}; ${i}`)}`}function nT({summary:e},{style:n}){return e.notAnalysed.map(({what:t,count:r,why:o})=>n.dim(`not analysed: ${t} (${r}); ${o}`))}var tT="\u2022\u2022\u2022",rT=[["apiVersion"],["kind"],["type"],["immutable"],["metadata","name"],["metadata","namespace"]],oT=[["metadata"],["data"],["stringData"]];function kg(e){if(!/Secret|\\[ux]/.test(e.text))return new Map;let n=e.text.split(/\r?\n/),{manifests:t}=eo([e]),r=new Map;return t.forEach((o,a)=>{if(o.kind==="Secret"){for(let s of aT(o,t[a+1],n)){let i=n[s-1]??"";i.trim()!==""&&r.set(s,kc(/^\s*/.exec(i)?.[0]??""))}for(let[s,i]of sT(o,n))r.set(s,i)}}),r}function aT(e,n,t){let r=e.locate([])?.start.line??1,o=n?.locate([])?.start,a=o!==void 0&&/[^\s-]/.test((t[o.line-1]??"").slice(0,o.column-1)),s=o===void 0?t.length:o.line-(a?0:1),i=t.findIndex((c,d)=>d>=r&&d<s&&/^(---|\.\.\.)(\s|$)/.test(c)),l=(i===-1?s:i)-r+1;return Array.from({length:Math.max(l,0)},(c,d)=>r+d)}function*sT(e,n){for(let t of rT){let r=bc(e,t,n);r!==void 0&&(yield[r.line,{text:r.text.slice(0,r.end).trimEnd(),isMasked:!1}])}for(let t of oT){let r=bc(e,t,n),o=r?.text.slice(r.prefix.length+1).trim()==="";r!==void 0&&(yield[r.line,o?{text:`${r.prefix}:`,isMasked:!1}:kc(`${r.prefix}: `)])}for(let t of["data","stringData"])for(let r of lT(e.toObject()[t])){let o=bc(e,[t,r],n);o!==void 0&&(yield[o.line,kc(`${o.prefix}: `)])}}function kc(e){return{text:`${e}${tT}`,isMasked:!0}}function bc(e,n,t){let r=e.locate(n),o=n.at(-1)??"",a=t[(r?.start.line??0)-1];if(r===void 0||a===void 0)return;let{start:s,end:i}=r,l=[o,`'${o}'`,`"${o}"`].map(c=>iT(c,a)).find(c=>c!==void 0);if(l!==void 0)return{line:s.line,text:a,prefix:l,end:i.line===s.line?i.column-1:l.length}}function iT(e,n){let t=/^[\s-]*/.exec(n)?.[0]??"";return n.startsWith(`${e}:`,t.length)?t+e:void 0}function lT(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[]}function wg(e){let n=e.text.split(/\r?\n/),t=kg(e);return{lineAt:o=>{let a=t.get(o)?.text??n[o-1];return a===void 0?void 0:cT(a)},isMasked:o=>t.get(o)?.isMasked===!0}}function cT(e){return e.split("	").map(Oe).join("	")}var Og=Fs(xg(),1);function vc(e){let{bold:n,dim:t,red:r,yellow:o,cyan:a,blue:s,green:i}=Og.default.createColors(e),l={error:c=>n(r(c)),warning:c=>n(o(c)),info:c=>n(a(c))};return{bold:n,dim:t,status:l,severity:l,related:s,good:i,code:a}}function Sc({asked:e,isTerminal:n,env:t}){if(e!==void 0)return e;if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n&&t.TERM!=="dumb"}var Ag=100,fT=50,hT=120;function xc(e,{color:n},t){let r=Sc({asked:n,isTerminal:t.stderr.isTTY===!0,env:t.env});return`${Ts(e,{style:vc(r),width:Pg(t)})}
`}function Oc(e,n,t){return n.format==="json"?Co(e):bg(e,{style:vc(Sc({asked:n.color,isTerminal:t.stdout.isTTY===!0,env:t.env})),width:Pg(t),readSource:yT(t.cwd,n.stdin),seconds:t.now()/1e3,show:n.show??(n.failOn==="info"?"info":"warning")})}function Pg({stdout:e,env:n}){let t=e.columns??Number(n.COLUMNS??Ag);return Number.isInteger(t)&&t>0?Math.min(Math.max(t,fT),hT):Ag}function yT(e,n){let t;return r=>(t?.file!==r&&(t={file:r,source:gT(r,e,n)}),t.source)}function gT(e,n,t){let r=e===kr?{text:t}:br(uT(n,e));if(!(!("text"in r)||r.text===void 0))return wg({path:e,text:r.text})}import{dirname as xT,resolve as OT}from"node:path";import{existsSync as Rg,statSync as bT}from"node:fs";import{dirname as Mo,join as Ac,resolve as kT}from"node:path";var wT=["crashlint.yaml","crashlint.yml"];function Eg(e,n){for(let t=ST(e.map(r=>vT(r,n)))??n;;t=Mo(t)){let r=wT.map(o=>Ac(t,o)).find(o=>Rg(o));if(r!==void 0)return r;if(Rg(Ac(t,".git"))||Mo(t)===t)return}}function vT(e,n){let t=kT(n,e);try{return e==="-"?n:bT(t).isDirectory()?t:Mo(t)}catch{return n}}function ST(e){return e.reduce((n,t)=>n===void 0?t:Cg(n,t),void 0)}function Cg(e,n){return e===n||n.startsWith(Ac(e,"/"))||Mo(e)===e?e:Cg(Mo(e),n)}function Pc(e,n,t){let r=e===void 0?Eg(n,t):e;if(r===void 0||r===!1)return{config:{},folder:t,problems:[]};let o=OT(t,r),a=qn(o,t),s=br(o);return"text"in s?{...Ml(s.text,a),folder:xT(o),file:o}:{config:{},folder:t,problems:[{code:"invalid-config",severity:"error",message:s.failure.message,file:a}]}}var Rc="0.1.0";import{existsSync as AT}from"node:fs";import{join as Tg,posix as Mg,relative as PT,resolve as RT}from"node:path";function _g({root:e,prefix:n,paths:t,config:r}){let o=t.map(d=>CT(d,e,n)),a=Pc(r===void 0?void 0:Tg(n,r),o,e),{rules:s,kubernetesVersion:i}=a.config,l={...s===void 0?{}:{rules:s},...i===void 0?{}:{kubernetesVersion:i}},c=a.problems.length>0?a.problems:yo([],l).problems;return{paths:o,loaded:a,options:l,faults:c}}async function To(e,n,t){let{analysis:r}=await ic(n.paths,MT(n.loaded,t,e),n.options,_o(e));return r}function _o(e){return{cwd:e,env:{},stdin:ET(),stdout:{write:()=>!0,columns:120},stderr:{write:()=>!0,columns:120},now:()=>performance.now()}}async function*ET(){}function CT(e,n,t){let r=Mg.join(t,e);return AT(Tg(n,r))?r:Mg.join(t.replaceAll(/[*?[\]{}()!@+\\]/g,"\\$&"),e)}function MT(e,n,t){let r=a=>RT(t,PT(n,a)),{file:o}=e;return{...e,folder:r(e.folder),...o===void 0?{}:{file:r(o)}}}var TT=/^[0-9a-f]{40}([0-9a-f]{24})?$/,_T=/^0+$/;function Lg(e,n){let[t="",r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=e.GITHUB_EVENT_NAME??"",a=Er(n),s=Er(a.merge_group),i=LT(Er(a.pull_request)),l=Rr(e.GITHUB_SHA),c=o==="push"?Rr(a.before):void 0,d=Rr(Er(Er(a.pull_request).base).sha)??Rr(s.base_sha)??c;return{name:o,owner:t,repo:r,serverUrl:e.GITHUB_SERVER_URL??"https://github.com",headSha:i?.headSha??Rr(s.head_sha)??l??"",...l===void 0?{}:{workflowSha:l},...d===void 0?{}:{baseSha:d},...i===void 0?{}:{pull:i}}}function LT(e){let{number:n}=e,t=Rr(Er(e.head).sha);return typeof n=="number"&&Number.isSafeInteger(n)&&n>0&&t!==void 0?{number:n,headSha:t}:void 0}function Rr(e){return typeof e=="string"&&TT.test(e)&&!_T.test(e)?e:void 0}function Er(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}import{resolve as e_}from"node:path";async function Ng(e,n,t){let r=a=>IT(e,n,a,t.token);if(await e.read("rev-parse","--git-dir")===void 0)return{why:"git is not installed, or this is no git repository"};if(t.baseRef!==void 0){let a=await r(t.baseRef);return a===void 0?{why:`base-ref ${JSON.stringify(t.baseRef)} is not in this clone and could not be fetched`}:{sha:a}}if(n.pull!==void 0)return await NT(e,n,n.pull.headSha,r);if(n.baseSha===void 0)return{why:`a ${n.name||"manual"} event names no commit to compare with`};let o=await r(n.baseSha);return o===void 0?{why:Ec(n.baseSha)}:{sha:o}}async function NT(e,n,t,r){let o=await $s(e,"HEAD"),[a,s,...i]=await $T(e),l=a!==void 0&&s!==void 0&&i.length===0,c=s===t||o===n.workflowSha&&n.name!=="pull_request_target";if(l&&c){let m=await r(a);return m===void 0?{why:Ec(a)}:{sha:m}}if(o!==t)return{why:`the checked out commit ${Cc(o??"unknown")} is not the change of this pull request (${Cc(t)})`};let d=n.baseSha===void 0?void 0:await r(n.baseSha);return d===void 0?{why:Ec(n.baseSha??"of the pull request")}:{sha:(await e.read("merge-base",d,"HEAD"))?.trim()||d}}async function $T(e){let n=await e.read("cat-file","commit","HEAD")??"",[t=""]=n.split(`

`,1);return[...t.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function IT(e,n,t,r){let o=await $s(e,t);if(o!==void 0)return o;let i=["fetch","--no-tags","--no-recurse-submodules",...(await e.read("rev-parse","--is-shallow-repository"))?.trim()==="true"?["--depth=1"]:[],"--end-of-options","origin",t],l=r===void 0?void 0:DT(e,n,r);if((await e.read(...i)??await l?.read(...i))!==void 0)return await $s(e,t)??await $s(e,"FETCH_HEAD")}function DT(e,{serverUrl:n},t){let r=Buffer.from(`x-access-token:${t}`).toString("base64");return e.withSetting(`http.${n}/.extraheader`,`AUTHORIZATION: basic ${r}`)}async function $s(e,n){return(await e.read("rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`))?.trim()||void 0}function Ec(e){return`the base commit ${Cc(e)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: 2"`}function Cc(e){return e.slice(0,12)}import{mkdtemp as jT,rm as FT}from"node:fs/promises";import{tmpdir as VT}from"node:os";import{join as $g}from"node:path";async function Ig(e,n){let t=await jT($g(VT(),"crashlint-base-")),r=$g(t,"tree"),o=async()=>{await e.read("worktree","remove","--force",r),await FT(t,{recursive:!0,force:!0}),await e.read("worktree","prune")};if(await e.read("worktree","add","--detach","--force",r,n)!==void 0)return{folder:r,dispose:o};await o()}var Dg=["--unified=0","--inter-hunk-context=0","--no-color","--no-ext-diff","--no-textconv","--no-relative","--find-renames","--src-prefix=a/","--dst-prefix=b/"],BT=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function jg(e){let n=new Map,t,r=0;for(let o of e.split(`
`)){if(r>0&&/^[+\-\\]/.test(o)){o.startsWith("\\")||(r-=1);continue}o.startsWith("+++ ")&&(t=WT(o));let a=GT(o);if(a===void 0||(r=a.outstanding,t===void 0||a.range===void 0))continue;let s=n.get(t);s===void 0?n.set(t,[a.range]):s.push(a.range)}return n}function WT(e){let n=e.slice(4).replace(/\t$/,"");return n.startsWith("b/")?n.slice(2):void 0}function GT(e){let n=BT.exec(e);if(n===null)return;let t=/^@@ -\d+(?:,(\d+))?/.exec(e)?.[1]??"1",r=Number(n[1]),o=Number(n[2]??"1"),a=Number(t)+o;return o===0?{outstanding:a}:{outstanding:a,range:{first:r,last:r+o-1}}}function Is(e,n,{first:t,last:r}){return(e.get(n)??[]).some(o=>o.first<=r&&t<=o.last)}var Fg={error:0,warning:1,info:2};function Wg(e,n){let t=({suppressed:c})=>c===void 0,r=e.findings.filter(t),o=n.findings.filter(t),a=new Map(r.map(({fingerprint:c,severity:d})=>[c,d])),s=new Set(n.findings.map(({fingerprint:c})=>c)),i=({fingerprint:c,severity:d})=>{let m=a.get(c);return m===void 0||Fg[d]<Fg[m]},l=new Set(e.problems.map(Vg));return{added:o.filter(i),fixed:r.filter(({fingerprint:c})=>!s.has(c)),kept:o.filter(c=>!i(c)),newProblems:n.problems.filter(c=>!l.has(Vg(c)))}}function Vg({code:e,file:n="",message:t}){return[e,n,t].join("\0")}function Gg(e,n){let{location:t}=e;if(t===void 0||Bg(t,n))return e;let r=e.related.find(a=>a.location!==void 0&&Bg(a.location,n));if(r?.location===void 0)return e;let o=`${t.file}:${t.start.line}`;return{...e,location:r.location,message:`${e.message} (${r.message}; the finding itself is at ${o})`}}function Bg({file:e,start:n,end:t},r){return Is(r,e,{first:n.line,last:t.line})}var Kg={requestMilliseconds:2e4,secondMilliseconds:1e3,longestWaitSeconds:60,retries:3};function Hg(e){return{request:async n=>await KT(n,e)}}function kn(e,...n){return e.map((t,r)=>t+(r<n.length?encodeURIComponent(String(n[r])):"")).join("")}async function KT(e,n){let{times:t}=n;for(let r=0;;r+=1){let{result:o,waitSeconds:a,isRefused:s=!1}=await HT(e,n,r),i=s||e.isRepeatable!==!1,l=a===void 0||a>t.longestWaitSeconds;if(o.ok||l||!i||r>=t.retries)return o;await new Promise(c=>setTimeout(c,a*t.secondMilliseconds))}}async function HT(e,n,t){let r=2**t;try{let o=await qT(e,n),a=YT(await o.text());if(o.ok)return{result:{ok:!0,data:a}};let{status:s}=o,i={ok:!1,status:s,why:`${s} ${qg(a)}`.trim()};return zT(o,a)?{result:i,waitSeconds:JT(o)??UT,isRefused:!0}:s>=500?{result:i,waitSeconds:r}:{result:i}}catch(o){return{result:{ok:!1,why:XT(o)},waitSeconds:r}}}function qT({method:e,path:n,body:t},{url:r,token:o,times:a}){return fetch(`${r}${n}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${o}`,"user-agent":"crashlint-action","x-github-api-version":"2022-11-28",...t===void 0?{}:{"content-type":"application/json"}},...t===void 0?{}:{body:JSON.stringify(t)},signal:AbortSignal.timeout(a.requestMilliseconds)})}var UT=60;function zT({status:e,headers:n},t){return e===429?!0:e!==403?!1:n.has("retry-after")||n.get("x-ratelimit-remaining")==="0"||/secondary rate limit/i.test(qg(t))}function JT({headers:e}){let n=Number(e.get("retry-after")??Number.NaN);if(Number.isFinite(n)&&n>=0)return n;let t=Number(e.get("x-ratelimit-reset")??Number.NaN);return e.get("x-ratelimit-remaining")==="0"&&Number.isFinite(t)?Math.max(0,t-Date.now()/1e3):void 0}function YT(e){try{return e===""?void 0:JSON.parse(e)}catch{return}}var QT=300;function qg(e){let n=typeof e=="object"&&e!==null&&"message"in e?e.message:void 0;return typeof n=="string"?n.split(`
`,1).join("").slice(0,QT):""}function XT(e){if(!(e instanceof Error))return"no answer";if(e.name==="TimeoutError")return"no answer in time";let{cause:n}=e,t=n instanceof Error&&"code"in n?n.code:void 0;return typeof t=="string"?`the connection broke: ${t}`:"the connection broke"}var Ug=100,ZT=30;async function zg(e,n){let{owner:t,repo:r,pull:o}=n;if(o===void 0)return;let a=new Set;for(let s=1;s<=ZT;s+=1){let i=kn`/repos/${t}/${r}/pulls/${o.number}/files?per_page=${Ug}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok||!Array.isArray(l.data))return;for(let{filename:c}of l.data)a.add(c);if(l.data.length<Ug)return a}}var Jg={scope:{kind:"all"}};async function Yg(e){let{inputs:n,event:t,head:r}=e;if(n.onlyNew==="false"||n.onlyNew==="auto"&&!n_(n,t))return Jg;let o=n.baseDirectory===void 0?await t_(e):await r_(e);if("why"in o)return await o_(e,o.why);let s={kind:"change",comparison:Wg(o.analysis,r),changed:o.changed},i=n.baseDirectory===void 0?await a_(e,s):[];return i.length===0?{scope:s}:{scope:s,notice:s_(i)}}function n_({baseRef:e,baseDirectory:n},t){return[e,n,t.baseSha,t.pull].some(r=>r!==void 0)}async function t_({inputs:e,event:n,git:t,root:r,plan:o}){let{baseRef:a,githubToken:s}=e,i=await Ng(t,n,{...a===void 0?{}:{baseRef:a},...s===void 0?{}:{token:s}});if("why"in i)return i;let l=await Ig(t,i.sha);if(l===void 0)return{why:`the base commit ${i.sha.slice(0,12)} could not be checked out beside the change`};try{let c=await To(l.folder,o,r),d=await t.read("diff",...Dg,i.sha,"HEAD")??"";return{analysis:c,changed:jg(d)}}finally{await l.dispose()}}async function r_({inputs:e,workspace:n,root:t,plan:r}){let o=e_(n,e.baseDirectory??"."),a=await To(o,r,t);return a.summary.files===0?{why:`base-directory ${JSON.stringify(e.baseDirectory)} holds none of the paths`}:{analysis:a,changed:new Map}}async function o_({inputs:e,event:n,api:t},r){if(e.onlyNew==="true")return{refusal:`only-new is true, but what is new cannot be told, because ${r}.`};let o=`What this change makes worse cannot be told, because ${r}.`,a=t===void 0?void 0:await zg(t,n);return a===void 0?{...Jg,notice:`${o} All findings are listed, old and new.`}:{scope:{kind:"touched-files",files:a},notice:`${o} Listed are the findings in the files that this pull request touches, old and new.`}}async function a_({git:e,root:n},t){let r=new Set(t.comparison.added.flatMap(({location:s})=>s===void 0?[]:[s.file]));if(r.size===0)return[];let o=await e.read("-C",n,"ls-files","-z");if(o===void 0)return[];let a=new Set(o.split("\0"));return[...r].filter(s=>!a.has(s))}function s_([e="",...n]){return`${n.length===0?`${e} is`:`${e} and ${n.length} more files are`} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`}import{execFile as i_}from"node:child_process";import{promisify as l_}from"node:util";var c_=l_(i_),d_=256*1024*1024,m_=12e4,p_={"safe.directory":"*","core.hooksPath":"/dev/null","core.fsmonitor":"false","core.quotePath":"off","gc.auto":"0","maintenance.auto":"false","protocol.ext.allow":"never"};function Mc(e,n=p_){return{read:async(...t)=>{try{let{stdout:r}=await c_("git",t,{cwd:e,maxBuffer:d_,timeout:m_,env:{...process.env,...u_,...f_(n)}});return r}catch{return}},withSetting:(t,r)=>Mc(e,{...n,[t]:r})}}var u_={GIT_TERMINAL_PROMPT:"0",GIT_PAGER:"cat",GIT_OPTIONAL_LOCKS:"0",GIT_LFS_SKIP_SMUDGE:"1",LC_ALL:"C"};function f_(e){let n=Object.entries(e),t=n.flatMap(([r,o],a)=>[[`GIT_CONFIG_KEY_${a}`,r],[`GIT_CONFIG_VALUE_${a}`,o]]);return{GIT_CONFIG_COUNT:String(n.length),...Object.fromEntries(t)}}var h_={paths:".",config:"","fail-on":"","only-new":"auto","base-ref":"","base-directory":"",annotations:"true","max-annotations":"10",summary:"true","sarif-file":"","check-run":"false","review-suggestions":"false",comment:"false","github-token":"","working-directory":"."},Qg=1e4,Xg=1e3;function Zg(e){let n=[],t=s=>y_(e,s,n),r=s=>Tc(s,t(s),["true","false"],n)==="true",o=t("base-ref");o.startsWith("-")&&n.push('base-ref must not begin with "-"');let a={paths:b_(t("paths"),n),...Lo("config",t("config")),...g_(t("fail-on"),n),onlyNew:Tc("only-new",t("only-new"),["auto","true","false"],n),...Lo("baseRef",o),...Lo("baseDirectory",t("base-directory")),annotations:r("annotations"),maxAnnotations:k_("max-annotations",t("max-annotations"),50,n),summary:r("summary"),...Lo("sarifFile",t("sarif-file")),checkRun:r("check-run"),reviewSuggestions:r("review-suggestions"),comment:r("comment"),...Lo("githubToken",t("github-token")),workingDirectory:t("working-directory")};return n.length===0?{inputs:a}:{faults:n}}function y_(e,n,t){let r=(e[`INPUT_${n.toUpperCase()}`]??"").trim();return r.length>Qg&&t.push(`${n} is longer than ${Qg} characters`),r===""?h_[n]:r}function Tc(e,n,t,r){let o=t.find(a=>a===n.toLowerCase());return o!==void 0?o:(r.push(`${e} is ${JSON.stringify(n)}; use one of ${t.join(", ")}`),t[0])}function g_(e,n){return e===""?{}:{failOn:Tc("fail-on",e,go,n)}}function b_(e,n){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!=="");return t.includes("-")&&n.push('paths holds "-", but an action has no standard input; write the manifests to a file first'),t.length>Xg&&n.push(`paths holds ${t.length} lines; at most ${Xg} are read, name folders instead`),t}function k_(e,n,t,r){let o=Number(n);return(!/^\d{1,4}$/.test(n)||o>t)&&r.push(`${e} is ${JSON.stringify(n)}; use a number from 0 to ${t}`),o}function Lo(e,n){return n===""?{}:{[e]:n}}function pn({scope:e,head:n}){switch(e.kind){case"change":return e.comparison.added;case"touched-files":return Cr(n.findings).filter(t=>w_(t).some(r=>e.files.has(r)));case"all":return Cr(n.findings)}}function _c({scope:e,head:n}){return(e.kind==="change"?e.comparison.newProblems:n.problems).filter(({severity:r})=>r==="error")}var eb={error:0,warning:1,info:2,none:-1};function Mr(e){let n=_c(e);return n.some(({code:t})=>t==="rule-failed")?3:n.length>0?2:pn(e).some(({severity:t})=>eb[t]<=eb[e.failOn])?1:0}function Cr(e){return e.filter(({suppressed:n})=>n===void 0)}function w_({location:e,related:n}){return[e,...n.map(t=>t.location)].flatMap(t=>t===void 0?[]:[t.file])}function nb(e,{log:n,warningsShown:t}){let{inputs:r,scope:o,notice:a}=e,s=_c(e),[i]=s;i!==void 0&&n.error(v_(s.length,i));let l=pn(e).map(f=>o.kind==="change"?Gg(f,o.changed):f),c=r.maxAnnotations,d=f=>Math.max(0,c-f),m={error:d(i===void 0?0:1),warning:d(t+(a===void 0?0:1)),info:c},{commands:p,notShown:u}=lc(l,{mostPerLevel:m});for(let f of p)n.command(f);if(u===0)return;let y=p.length===0?"":`The ${p.length} worst findings are annotated; `;n.line(`${y}${u} more ${u===1?"has":"have"} no annotation, as GitHub shows ten of a kind. All are listed above and in the job summary.`)}function v_(e,{message:n,file:t}){let r=t===void 0?"":`${t}: `,o=e===1?"":` And ${e-1} more like it; the log lists them.`;return`The result is not complete. ${r}${n}${o}`}var tb=50,Lc=65535,rb=255,S_={error:"failure",warning:"warning",info:"notice"};async function ob(e,n,t){let{owner:r,repo:o,headSha:a}=n,[s=[],...i]=O_(rn(t.findings).flatMap(x_)),l=u=>({title:t.title.slice(0,rb),summary:t.summary.slice(0,Lc),annotations:u}),c=await e.request({method:"POST",path:kn`/repos/${r}/${o}/check-runs`,body:{name:"crashlint",head_sha:a,status:"in_progress",output:l(s)}});if(!c.ok)return c;let d=kn`/repos/${r}/${o}/check-runs/${c.data.id}`,m=[];for(let u of i)m.push(await e.request({method:"PATCH",path:d,body:{output:l(u)}}));let{conclusion:p}=t;return m.push(await e.request({method:"PATCH",path:d,body:{status:"completed",conclusion:p}})),m.find(({ok:u})=>!u)??{ok:!0,data:void 0}}function x_(e){let{location:n,severity:t}=e;if(n===void 0)return[];let{start:r,end:o}=n;return[{path:n.file,start_line:r.line,end_line:o.line,...r.line===o.line?{start_column:r.column,end_column:o.column}:{},annotation_level:S_[t],title:Ps(e).slice(0,rb),message:Rs(e)}]}function O_(e){let n=[];for(let t=0;t<e.length;t+=tb)n.push(e.slice(t,t+tb));return n}import{randomUUID as A_}from"node:crypto";import{appendFile as P_}from"node:fs/promises";var R_=9e5;async function ab(e,{environment:n}){let{GITHUB_OUTPUT:t}=n;if(t===void 0||t==="")return;let r=Object.entries(E_(e)).map(([o,a])=>C_(o,a));await P_(t,r.join(""))}function E_(e){let{head:n,scope:t,inputs:r}=e,o=Co(n).trimEnd();return{findings:String(Cr(n.findings).length),"new-findings":t.kind==="change"?String(pn(e).length):"",errors:String(n.summary.errors),warnings:String(n.summary.warnings),"sarif-file":r.sarifFile??"","report-json":Buffer.byteLength(o)>R_?"":o,conclusion:Mr(e)===0?"success":"failure"}}function C_(e,n){let t=`ghadelimiter_${A_()}`;return`${e}<<${t}
${n}
${t}
`}import{readFileSync as L_}from"node:fs";import{resolve as N_}from"node:path";function sb(e,n){let[t,...r]=e.fix?.edits??[],{location:o,path:a}=e;if(!(t?.op==="set"&&r.length===0&&t.path===a)||o===void 0||o.start.line!==o.end.line)return;let i=o.start.column-1,l=o.end.column-1,c=n.slice(0,i),d=n.slice(l),p=/[:\-[{,]\s*$/.test(c)&&!d.startsWith(":")&&l<=n.length&&l>i?__(t.value,n.slice(i,l)):void 0;return p===void 0?void 0:`${c}${p}${d}`}var M_=/^[A-Za-z0-9/][A-Za-z0-9._/-]*$/,T_=/^(?:y|n|yes|no|on|off|true|false|null|[\d.]+(?:e\d+)?|0x[\da-f]+|0o?[0-7]+|\d[\d-]*|[\d_]+)$/i;function __(e,n){return typeof e=="number"||typeof e=="boolean"?String(e):typeof e!="string"?void 0:n.startsWith("'")&&!/['\\\n]/.test(e)?`'${e}'`:n.startsWith('"')||!M_.test(e)||T_.test(e)?JSON.stringify(e):e}var $_=10,I_=10,ib=100;async function lb(e,n,t){let{pull:r}=n;if(r===void 0)return{ok:!1,why:"this event belongs to no pull request"};let o=await j_(t,r.headSha);if(o.length===0)return{ok:!0,data:void 0};let a=await G_(e,n,r.number);if(!a.ok)return a;let s=o.filter(({marker:i})=>!a.data.has(i)).map(({comment:i})=>i);return s.length===0?{ok:!0,data:void 0}:await D_(e,n,s.slice(0,$_))}async function D_(e,{owner:n,repo:t,pull:r,headSha:o},a){let s=kn`/repos/${n}/${t}/pulls/${r?.number??0}`,i=`crashlint offers ${a.length} ${a.length===1?"edit":"edits"} for this change.`,l={commit_id:o,event:"COMMENT",body:i,comments:a},c=await e.request({method:"POST",path:`${s}/reviews`,body:l,isRepeatable:!1});if(c.ok||c.status!==422)return c;for(let d of a){let m=await e.request({method:"POST",path:`${s}/comments`,body:{commit_id:o,...d},isRepeatable:!1});if(!m.ok&&m.status!==422)return m}return{ok:!0,data:void 0}}async function j_({findings:e,changed:n,root:t,git:r},o){let a=[];for(let s of rn(e)){let{location:i}=s;if(i===void 0)continue;let{file:l,start:c,end:d}=i;if(!Is(n,l,{first:c.line,last:d.line}))continue;let m=B_(s,V_(t,l,c.line));m!==void 0&&await F_(r,o,l)&&a.push(m)}return a}async function F_(e,n,t){let r=await e.read("rev-parse","--verify","--quiet",`${n}:${t}`);return r===void 0||r===await e.read("rev-parse","--verify","--quiet",`HEAD:${t}`)}function V_(e,n,t){try{return L_(N_(e,n),"utf8").split(/\r?\n/)[t-1]}catch{return}}function B_(e,n){let{location:t,fix:r}=e,o=n===void 0?void 0:sb(e,n);if(t===void 0||r===void 0||o===void 0)return;let a=`<!-- crashlint:${encodeURIComponent(e.fingerprint)} -->`,s="`".repeat(W_(o)+3),i=[`**\`${e.rule}\`** ${_e(e.message)}`,`${s}suggestion
${o}
${s}`,`${_e(r.description)}${r.safety==="review"?"; please review, it changes what the workload does":""}`,a].join(`

`);return{comment:{path:t.file,line:t.start.line,side:"RIGHT",body:i},marker:a}}function W_(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}async function G_(e,{owner:n,repo:t},r){let o=new Set;for(let a=1;a<=I_;a+=1){let s=kn`/repos/${n}/${t}/pulls/${r}/comments?per_page=${ib}&page=${a}`,i=await e.request({method:"GET",path:s});if(!i.ok)return i;for(let{body:l=""}of i.data)for(let[c]of l.matchAll(/<!-- crashlint:\S+ -->/g))o.add(c);if(i.data.length<ib)break}return{ok:!0,data:o}}var db="<!-- crashlint:summary -->",Nc=65536,K_=10,cb=100;async function mb(e,n,{body:t,hasNews:r}){let{owner:o,repo:a,pull:s}=n;if(s===void 0)return{ok:!1,why:"this event belongs to no pull request"};let i=await H_(e,n,s.number);if(!i.ok)return i;let l=`${db}
${t}`.slice(0,Nc);if(i.data!==void 0)return e.request({method:"PATCH",path:kn`/repos/${o}/${a}/issues/comments/${i.data}`,body:{body:l}});if(!r)return{ok:!0,data:void 0};let c=kn`/repos/${o}/${a}/issues/${s.number}/comments`;return e.request({method:"POST",path:c,body:{body:l},isRepeatable:!1})}async function H_(e,{owner:n,repo:t},r){let o=[];for(let s=1;s<=K_;s+=1){let i=kn`/repos/${n}/${t}/issues/${r}/comments?per_page=${cb}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok)return l;if(o.push(...l.data.filter(({body:c})=>c?.startsWith(db))),l.data.length<cb)break}return{ok:!0,data:(o.find(({user:s})=>s?.type==="Bot")??o[0])?.id}}function ub(e,n){let{head:t}=e,r=new Set(pn(e)),o=Cr(t.findings).filter(a=>!r.has(a));if(n.line(pb(e,[...r])),o.length>0){let a=e.scope.kind==="change"?"that this change did not add":"in other files";n.group(`${o.length} ${o.length===1?"finding":"findings"} ${a}`,pb(e,o))}}function pb({head:e,failOn:n,root:t},r){return Oc(q_(e,r),{format:"pretty",color:!0,failOn:n,stdin:void 0},_o(t)).trimEnd()}function q_(e,n){let t=o=>n.filter(a=>a.severity===o).length,r={errors:t("error"),warnings:t("warning"),infos:t("info")};return{...e,findings:n,summary:{...e.summary,...r}}}import{mkdir as z_,writeFile as J_}from"node:fs/promises";import{dirname as Y_,resolve as Q_}from"node:path";var fb={"allocation-exceeds-limit":{summary:"The command asks for more memory than the container is allowed to have",cause:"memory",certainty:"certain",markdown:`# allocation-exceeds-limit

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
    - name: old
      image: postgres:9.6.2
      resources:
        limits: { memory: 512Mi }
\`\`\`

## Sources

- <https://github.com/docker-library/postgres/blob/6edb0a8c4d/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
- <https://github.com/docker-library/mysql/blob/7f30fdb/template/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
- <https://github.com/MariaDB/mariadb-docker/blob/1b6429b/docker-entrypoint.sh> \u2014 docker_verify_minimum_env (read 2026-11-22)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/prober/worker.go> \u2014 when a probe runs and what counts as its failures (read 2026-11-23)
- <https://github.com/egovernments/DIGIT-DevOps/pull/4893> \u2014 Spring Boot with a CPU limit of 200m boots for more than 3.5 min and is killed at 180 s (read 2026-11-23)
- <https://github.com/docker-library/mysql/issues/937> \u2014 a kill during the first start of MySQL leaves a data directory that never starts again (read 2026-11-22)
- <https://github.com/pomerium/pomerium/issues/1336> \u2014 boot time measured under four CPU limits (read 2026-11-23)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kuberuntime/kuberuntime_container.go> \u2014 startContainer runs the hook before it returns (read 2026-11-23)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/prober/worker.go> \u2014 the result of a probe that errors is thrown away (read 2026-11-23)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/prober/worker.go> \u2014 when the first probe runs and how failures are counted (read 2026-11-23)
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

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/probe/util.go> \u2014 a port's name is resolved in the probe's own container (read 2026-11-23)
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/prober/worker.go> \u2014 the result of a probe that errors is thrown away (read 2026-11-23)
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

- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/core/validation/validation.go> \u2014 validateProbe, validateLivenessProbe, validateStartupProbe and validateInitContainers (read 2026-11-23)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/probe/http/http.go> \u2014 the scheme defaults to HTTP, and certificates are not verified (read 2026-11-23)
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
- <https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/prober/worker.go> \u2014 the liveness probe's delay counts from the container's start, not from the success of the startup probe (read 2026-11-23)
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
`}};var $c="https://github.com/crashlint/crashlint";function hb(){return Object.entries(fb).map(([e,{summary:n,cause:t,certainty:r,markdown:o}])=>({id:e,summary:n,certainty:r,help:o,helpUri:`${$c}/blob/main/rules/${t}/${e}.md`}))}async function yb({head:e},n,{workspace:t}){let r=Q_(t,n),o=uc(e,{toolVersion:Rc,informationUri:$c,rules:hb()});await z_(Y_(r),{recursive:!0}),await J_(r,o)}import{appendFile as X_}from"node:fs/promises";var Z_=33e4;async function gb(e,{environment:n},t){let{GITHUB_STEP_SUMMARY:r}=n;r===void 0||r===""||await X_(r,t(e,Z_))}async function bb(e,n){let{log:t}=n;ub(e,t);let{inputs:r}=e;r.summary&&await Ic("the job summary",()=>gb(e,n,Dc),t);let{sarifFile:o}=r;o!==void 0&&await Ic(`the file ${o}`,()=>yb(e,o,n),t),await Ic("the outputs of this step",()=>ab(e,n),t);let a=await e2(e,n);r.annotations&&nb(e,{log:t,warningsShown:a})}async function e2(e,{api:n,git:t,log:r}){let{inputs:o}=e,a=[...o.checkRun?[["the check run","checks: write",n2]]:[],...o.comment?[["the comment","pull-requests: write",r2]]:[],...o.reviewSuggestions?[["the review","pull-requests: write",o2]]:[]];if(a.length===0)return 0;if(n===void 0)return r.warning(`${a.map(([i])=>i).join(" and ")} cannot be published without github-token. ${kb}`),1;let s=0;for(let[i,l,c]of a){let d=await c(n,e,t).catch(s2);d.ok||(s+=1,r.warning(i2(i,l,d)))}return s}var n2=(e,n)=>{let t=Dc(n,Lc),r=/^## crashlint: (.*)$/m.exec(t)?.[1]??"crashlint";return ob(e,n.event,{title:r,summary:t,findings:pn(n),conclusion:t2(n)})};function t2(e){return Mr(e)!==0?"failure":pn(e).length>0?"neutral":"success"}var r2=(e,n)=>mb(e,n.event,{body:Dc(n,Nc-100),hasNews:pn(n).length>0}),o2=(e,n,t)=>lb(e,n.event,{findings:pn(n),changed:n.scope.kind==="change"?n.scope.changed:new Map,root:n.root,git:t});function Dc({event:e,head:n,notice:t,scope:r,...o},a){let{serverUrl:s,owner:i,repo:l,headSha:c}=e,d=u=>u.split("/").map(encodeURIComponent).join("/"),p={mostCharacters:a,...c!==""&&i!==""?{linkTo:(u,y)=>`${s}/${i}/${l}/blob/${c}/${d(u)}#L${y}`}:{},...t===void 0?{}:{notice:t},...r.kind==="all"?{}:{scope:a2({scope:r,head:n,...o})}};return pc(n,p)}function a2(e){let{scope:n}=e,t=new Set(pn(e).map(({fingerprint:r})=>r));return n.kind==="change"?{kind:"added",shown:t,fixed:n.comparison.fixed}:{kind:"touched",shown:t,fixed:[]}}var kb="The findings are in the log and the job summary.";function s2(e){return{ok:!1,why:e instanceof Error?e.name:"unknown error"}}function i2(e,n,{status:t,why:r}){let a=t===401||t===403||t===404?` The token may not write here: it needs "${n}", which a pull request from a fork or from Dependabot never gets.`:"";return`${e} was not published (${r}).${a} ${kb}`}async function Ic(e,n,t){try{await n()}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unknown error";t.warning(`${e} could not be written (${o}); the findings are in the log.`)}}async function vb(e,n){let{inputs:t,faults:r}=Zg(e);if(t===void 0)return Ds(r.map(f=>`The input ${f}.`),n);let o=wb(e.GITHUB_WORKSPACE??"."),a=wb(o,t.workingDirectory);if(!p2(a))return Ds([`working-directory ${JSON.stringify(t.workingDirectory)} is not a folder of the workspace.`],n);let s=Mc(a),{root:i,prefix:l}=await u2(s,o,a),c=_g({root:i,prefix:l,...t});if(c.faults.length>0)return n.line(xc(c.faults,{},_o(i))),Ds(["The configuration is wrong, so nothing was analysed; the log says what is wrong."],n);let d=Lg(e,await f2(e)),m=h2(t,e),p=await To(i,c,i),u=await Yg({inputs:t,event:d,git:s,root:i,workspace:o,plan:c,head:p,api:m});if("refusal"in u)return Ds([u.refusal],n);u.notice!==void 0&&n.warning(u.notice);let y={inputs:t,event:d,root:i,head:p,failOn:t.failOn??c.loaded.config.failOn??"error",...u};return await bb(y,{environment:e,workspace:o,git:s,api:m,log:n}),Mr(y)}function Ds(e,n){for(let t of e)n.error(t);return 2}function p2(e){return l2(e,{throwIfNoEntry:!1})?.isDirectory()===!0}async function u2(e,n,t){let r=(await e.read("rev-parse","--show-toplevel"))?.replace(/\n$/,""),o=(await e.read("rev-parse","--show-prefix"))?.replace(/\n$/,"");if(r!==void 0&&r!==""&&o!==void 0)return{root:r,prefix:o};let a=d2(n,t).replaceAll(m2,"/");return{root:n,prefix:a===""?"":`${a}/`}}async function f2({GITHUB_EVENT_PATH:e}){if(e===void 0||e==="")return{};try{return JSON.parse(await c2(e,"utf8"))}catch{return{}}}function h2({githubToken:e},n){if(e===void 0)return;let t=n.GITHUB_API_URL||"https://api.github.com";return Hg({url:t,token:e,times:y2(n)})}function y2({CRASHLINT_API_SECOND:e,CRASHLINT_API_TIMEOUT:n}){return{...Kg,...e===void 0?{}:{secondMilliseconds:Number(e)},...n===void 0?{}:{requestMilliseconds:Number(n)}}}var Sb=jc(e=>process.stdout.write(e));try{process.exitCode=await vb(process.env,Sb)}catch(e){Sb.error(`crashlint failed (${e instanceof Error?e.name:"unknown error"}); please report this.`),process.exitCode=3}
