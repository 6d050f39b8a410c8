import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var wv=Object.create;var Ui=Object.defineProperty;var vv=Object.getOwnPropertyDescriptor;var Sv=Object.getOwnPropertyNames;var xv=Object.getPrototypeOf,Ov=Object.prototype.hasOwnProperty;var go=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var Ot=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Ma=(e,n)=>{for(var t in n)Ui(e,t,{get:n[t],enumerable:!0})},Pv=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Sv(n))!Ov.call(e,o)&&o!==t&&Ui(e,o,{get:()=>n[o],enumerable:!(r=vv(n,o))||r.enumerable});return e};var zi=(e,n,t)=>(t=e!=null?wv(xv(e)):{},Pv(n||!e||!e.__esModule?Ui(t,"default",{value:e,enumerable:!0}):t,e));var ia=go(()=>{"use strict"});var _b=Ot((lie,Ai)=>{function xb(e){return Array.isArray(e)?e:[e]}var to=void 0,Kn="",oo=" ",De="\\",c2=/[.*+?()[\]{}^$|\\/]/,Ob="\uFEFF",m2=/^\/\*{2,}$/,p2=/^\\!/,u2=/^\\#/,f2=/\r?\n/g,h2="//",ro=47,bb=46,gn="/",Pb="node-ignore";typeof Symbol<"u"&&(Pb=Symbol.for("node-ignore"));var Rb=Pb,lr=(e,n,t)=>(Object.defineProperty(e,n,{value:t}),t),Ab=()=>!1,kb={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},y2="\\]^-[",Si=e=>y2.indexOf(e)<0?e:De+e,g2="(?!\\/)",b2=(e,n)=>{if(e)return`[^\\/${n}]`;let t=`[${n}]`;return new RegExp(t).test("/")?g2+t:t},k2=(e,n)=>{let{length:t}=e,r=n+1,o=Kn,a=e[r];(a==="!"||a==="^")&&(o="^",r++);let s=Kn,i=Kn;for(;;){let l=e[r];if(l===to)return null;if(l===De){let d=e[++r];s+=Si(d),i=d}else if(l==="-"&&i&&r+1<t&&e[r+1]!=="]"){r++;let d=e[r];d===De&&(d=e[r+=1]),i<=d&&(s+=`-${Si(d)}`),i=Kn}else if(l==="["&&e[r+1]===":"){let d=r+2,c=d;for(;c<t&&e[c]!=="]";)c++;if(c===t)return null;if(c>d&&e[c-1]===":"){let m=e.slice(d,c-1);if(!Object.prototype.hasOwnProperty.call(kb,m))return null;s+=kb[m],i=Kn,r=c}else s+=Si("["),i="[",r=d-2}else s+=Si(l),i=l;if(r++,e[r]==="]")return{end:r,source:b2(o,s)}}},nc="[]",da="\0",w2=new RegExp(`${da}(\\d+)${da}`,"g"),Pi="\uE000",Ri="\uE001",wb=e=>e===da||e===Pi||e===Ri,v2=e=>{let n=[],t=s=>`${da}${n.push(s)-1}${da}`,{length:r}=e,o=Kn,a=0;for(;a<r;){let s=e[a];if(s===De){let i=e[a+1];i===gn&&a+2===r?o+=t(nc):i==="*"||i==="["||i===oo?o+=e.slice(a,a+2):o+=t(c2.test(i)?De+i:wb(i)?`[${i}]`:i),a+=2}else if(wb(s))o+=t(`[${s}]`),a++;else if(s==="["){let i=k2(e,a);i===null?(o+=t(nc),a=r):(o+=t(i.source),a=i.end+1)}else o+=s,a++}return{source:o,sources:n}},tc=null,S2=/\/(?!$)/,la="[^\\/]*",x2=[[/(\\+)( ?)/g,(e,n,t)=>t?n.slice(0,n.length-n.length%2)+oo:n,De+oo],[/(^|\/)\*{3,}(?=\/|$)/g,(e,n)=>`${n}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",gn],[/\//g,()=>"\\/",gn],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[tc,(e,n)=>!e||e[0]==="^"||e[0]==="("?e:(S2.test(n)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,n,t)=>n+6<t.length?t.slice(n+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${Ri}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,n)=>n+la,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,n,t)=>t===Kn?n+Pi:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>De,De+De],[/\\\\/g,()=>De,De+De],[/\\\[([^\]/]*?)($|\])/g,(e,n,t)=>`\\[${n}${t}`,"["],[tc,e=>{let n=e[e.length-1];return!n||n===Pi||n===Ri?e:n===gn?`${e}$`:`${e}(?=$|\\/$)`}]],O2=/(^|\\\/)?\uE000$/,xi="regex",vb="checkRegex",Sb="_",P2=(e,n)=>`${n?`${n}[^/]+`:"[^/]*"}(?=$|\\/$)`,R2=/\uE001$/,A2=()=>"[\\s\\S]",E2=(e,n)=>{let t=Kn;for(let r=n+1;r<e.length&&!e[r].wildcard;r++)t+=e[r].single;return t},C2=e=>{if(e.indexOf(la)<0)return e;let n=[],{length:t}=e,r=0;for(;r<t;){let i=e[r];if(e.startsWith(la,r))n.push({wildcard:!0}),r+=la.length;else if(i==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<t&&e[l]!=="]";)l+=e[l]===De?2:1;l++,n.push({single:e.slice(r,l)}),r=l}else if(i===De)n.push({single:e.slice(r,r+2)}),r+=2;else if(i==="("){let l=0,d=r;do e[d]===De?d++:e[d]==="("?l++:e[d]===")"&&l--,d++;while(d<t&&l>0);"*+?".indexOf(e[d])>=0&&d++,n.push({boundary:e.slice(r,d)}),r=d}else i==="^"||i==="$"?(n.push({boundary:i}),r++):(n.push({single:i}),r++)}let o=Kn,a=[],s=()=>{let i;a.forEach((l,d)=>{l.wildcard&&(i=d)}),a.forEach((l,d)=>{if(!l.wildcard){o+=l.single;return}o+=d===i?la:`(?:(?!${E2(a,d)})[^\\/])*`}),a=[]};return n.forEach(i=>{if(i.boundary===void 0){a.push(i);return}s(),o+=i.boundary}),s(),o},Eb=e=>{m2.test(e)&&(e="**");let{source:n,sources:t}=v2(e),r=x2.reduce((o,[a,s,i])=>a===tc?s(o,e):i!==to&&o.indexOf(i)<0?o:a.test(o)?o.replace(a,s.bind(e)):o,n);return t.length?r.replace(w2,(o,a)=>t[a]):r},M2=(e,n)=>{e[e.length-1]===gn&&(n=Eb(e.slice(0,-1)));let t=n.slice(0,-1),r=n[n.length-1];return r===Pi?`${t}$`:r===Ri?t:nc},Cb=e=>{let n=e.indexOf(gn);return n<0||n===e.length-1},T2=e=>{let n=e.length-1,t=e.lastIndexOf(gn,e[n]===gn?n-1:n);return t<0?e:e.slice(t+1)},_2=e=>{if(e.charCodeAt(0)===ro||e.indexOf(h2)>=0){let r=e.split(gn).filter(Boolean);return r.pop(),r.length?r.join(gn)+gn:Kn}let n=e.length-1,t=e.lastIndexOf(gn,e.charCodeAt(n)===ro?n-1:n);return t<0?Kn:e.slice(0,t+1)},ca=e=>typeof e=="string",L2=e=>e&&ca(e),N2=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(f2).filter(Boolean),rc=class{constructor(n,t,r,o,a,s){this.pattern=n,this.mark=t,this.negative=a,lr(this,"body",r),lr(this,"ignoreCase",o),lr(this,"regexPrefix",s)}get _basenameOnly(){return lr(this,"_basenameOnly",Cb(this.body))}get regex(){let n=Sb+xi;return this[n]?this[n]:this._make(xi,n)}get checkRegex(){let n=Sb+vb;return this[n]?this[n]:this._make(vb,n)}_make(n,t){let r=C2(n===xi?this.regexPrefix.replace(O2,P2).replace(R2,A2):M2(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return lr(this,t,o)}},$2=e=>{let n=0;for(;e[e.length-n-1]===De;)n++;return n%2===1},I2=(e,n)=>{let t=e.length,r;for(;;){for(n&&e[t-1]==="\r"&&t--,r=t;e[r-1]===oo;)r--;if(!n||e[r-1]!==`
`)break;t=r-1}if(r===t)return e.slice(0,t);let o=0;for(;e[r-o-1]===De;)o++;return o%2?e.slice(0,r-1)+oo:e.slice(0,r)},j2=(e,n,t,r,o)=>{let a=o&&e[0]===Ob?e.slice(1):e;if(a[0]==="#")return;let s=!1;a[0]==="!"&&(s=!0,a=a.slice(1));let i=a[a.length-1];if((i===oo||r&&(i==="\r"||i===`
`))&&(a=I2(a,r)),!a||$2(a))return;a=a.replace(p2,"!").replace(u2,"#");let l=Eb(a);return new rc(e,n,a,t,s,l)},oc=class{constructor(n){this._ignoreCase=n,this._rules=[],this._basenameCount=0}_add(n,t){if(n&&n[Rb]){this._rules=this._rules.concat(n._rules._rules),this._basenameCount+=n._rules._basenameCount,this._added=!0;return}let r=ca(n),o=r?n:n.pattern,a=L2(o)&&j2(o,r?to:n.mark,this._ignoreCase,!this._split,this._stripBOM&&!t);a&&(this._added=!0,this._rules.push(a),Cb(a.body)&&this._basenameCount++)}add(n){return this._added=!1,this._split=ca(n),this._stripBOM=!this._split||n[0]===Ob,xb(this._split?N2(n):n).forEach(this._add,this),this._added&&(this._literalRules=to),this._added}testLiteral(n){let t=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===gn?2:1)]==="*")),r=!1,o=!1,a;for(let i=t.length-1;i>=0;i--){let l=t[i];if(l.checkRegex.test(n)){r=!l.negative,o=l.negative,a=l.negative?to:l;break}}let s={ignored:r,unignored:o};return a&&(s.rule=a),s}test(n,t){let r=this._rules,{length:o}=r,a=this._basenameCount*2>=o,s=a?T2(n):n;for(let i=o-1;i>=0;i--){let l=r[i];if(l[t].test(a&&l._basenameOnly?s:n)){let{negative:d}=l,c={ignored:!d,unignored:d};return d||(c.rule=l),c}}return{ignored:!1,unignored:!1}}},D2=(e,n)=>{throw new n(e)},Jt=(e,n,t)=>ca(e)?e?Jt.isNotRelative(e)?t(`path should be a \`path.relative()\`d string, but got "${n}"`,RangeError):!0:t("path must not be empty",TypeError):t(`path must be a string, but got \`${n}\``,TypeError),Mb=e=>{let n=e.charCodeAt(0);if(n===ro)return!0;if(n!==bb)return!1;if(e.length===1)return!0;let t=e.charCodeAt(1);return t===ro?!0:t!==bb?!1:e.length===2||e.charCodeAt(2)===ro};Jt.isNotRelative=Mb;Jt.convert=e=>e;var Oi=e=>ca(e)&&Jt.convert(e),ac=class{constructor({ignorecase:n=!0,ignoreCase:t=n,allowRelativePaths:r=!1}={}){lr(this,Rb,!0),this._rules=new oc(t),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(n){return this._rules.add(n)&&this._initCache(),this}addPattern(n){return this.add(n)}_test(n,t,r){return Jt(r,n,this._strictPathCheck?D2:Ab),r?this._t(r,t):{ignored:!1,unignored:!1}}checkIgnore(n){let t=Oi(n);if(!t||t.charCodeAt(t.length-1)!==ro)return this._test(n,this._testCache,t);let r=this._t(t,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(t);return o.ignored||o.unignored?o:r}_t(n,t){if(n in t)return t[n];let r=_2(n),o=r?this._t(r,t):to;return t[n]=o&&o.ignored?o:this._rules.test(n,xi)}ignores(n){return this._test(n,this._ignoreCache,Oi(n)).ignored}createFilter(){return n=>!this.ignores(n)}filter(n){return xb(n).filter(this.createFilter())}test(n){return this._test(n,this._testCache,Oi(n))}},sc=e=>new ac(e),F2=e=>Jt(Oi(e),e,Ab),Tb=()=>{let e=t=>/^\\\\\?\\/.test(t)||/["<>|\u0000-\u001F]+/u.test(t)?t:t.replace(/\\/g,"/");Jt.convert=e;let n=/^[a-z]:\//i;Jt.isNotRelative=t=>n.test(t)||Mb(t)};typeof process<"u"&&process.platform==="win32"&&Tb();Ai.exports=sc;sc.default=sc;Ai.exports.isPathValid=F2;lr(Ai.exports,Symbol.for("setupWindows"),Tb)});var jb={};Ma(jb,{isIgnored:()=>ma,layerOf:()=>Ib,layersAbove:()=>ic,withFolder:()=>Ci});import{existsSync as V2,readFileSync as W2}from"node:fs";import{dirname as Lb,join as Nb,relative as B2,sep as Ei}from"node:path";function ma(e,n,t){for(let r=e.length-1;r>=0;r-=1){let o=e[r],a=o===void 0?void 0:H2(o.folder,n);if(o===void 0||a===void 0)continue;let{ignored:s,unignored:i}=o.patterns.test(t==="folder"?`${a}/`:a);if(s||i)return s}return!1}function Ci(e,n){let t=G2(Nb(n,".gitignore"));return t===void 0?e:[...e,Ib(n,t)]}function Ib(e,n){return{folder:e,patterns:(0,$b.default)({allowRelativePaths:!1}).add(n)}}function ic(e){return K2(e).reduce(Ci,[])}function K2(e){let n=[];for(let t=e;;t=Lb(t)){if(t!==e&&n.unshift(t),V2(Nb(t,".git")))return n;if(Lb(t)===t)return[]}}function G2(e){try{return W2(e,"utf8")}catch{return}}function H2(e,n){let t=e.endsWith(Ei)?e:e+Ei,r=n.startsWith(t)?n.slice(t.length):B2(e,n);return r!==""&&r!==".."&&!r.startsWith(`..${Ei}`)?r.replaceAll(Ei,"/"):void 0}var $b,Mi=go(()=>{"use strict";$b=zi(_b(),1)});var dc={};Ma(dc,{isIgnored:()=>ma,isManifestName:()=>Db,layersAbove:()=>ic,walkFolder:()=>Fb});import{readdirSync as q2}from"node:fs";import{join as U2}from"node:path";function Db(e){return z2.test(e)}function*Fb(e,n,t=0){if(t>64){yield{kind:"too-deep",path:e};return}let{entries:r,error:o}=Q2(e);o!==void 0&&(yield{kind:"unreadable-folder",path:e,error:o});let a=r.some(({name:s})=>s===".gitignore")?Ci(n,e):n;for(let s of r)yield*Y2(s,e,a,t)}function*Y2(e,n,t,r){let{name:o}=e,a=e.isDirectory();if(J2.has(o)||!a&&!Db(o))return;let s=U2(n,o);ma(t,s,a?"folder":"file")||(o.startsWith(".")?yield{kind:"hidden",path:s}:a?yield*Fb(s,t,r+1):yield{kind:e.isSymbolicLink()?"link":"file",path:s})}function Q2(e){try{return{entries:q2(e,{withFileTypes:!0}).sort((t,r)=>t.name<r.name?-1:t.name>r.name?1:0)}}catch(n){return{entries:[],error:n}}}var z2,J2,cc=go(()=>{"use strict";Mi();ia();Mi();z2=/\.(?:ya?ml|json)$/i,J2=new Set([".git","node_modules"])});import{createRequire as X2}from"module";import{basename as Z2,dirname as pc,normalize as e_,relative as n_,resolve as t_,sep as Bb}from"path";import*as r_ from"fs";function o_(e){let n=e_(e);return n.length>1&&n[n.length-1]===Bb&&(n=n.substring(0,n.length-1)),n}function Kb(e,n){return e.replace(a_,n)}function i_(e){return e==="/"||s_.test(e)}function mc(e,n){let{resolvePaths:t,normalizePath:r,pathSeparator:o}=n,a=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(t&&(e=t_(e)),(r||a)&&(e=o_(e)),e===".")return"";let s=e[e.length-1]!==o;return Kb(s?e+o:e,o)}function Gb(e,n){return n+e}function l_(e,n){return function(t,r){return r.startsWith(e)?r.slice(e.length)+t:Kb(n_(e,r),n.pathSeparator)+n.pathSeparator+t}}function d_(e){return e}function c_(e,n,t){return n+e+t}function m_(e,n){let{relativePaths:t,includeBasePath:r}=n;return t&&e?l_(e,n):r?Gb:d_}function p_(e){return function(n,t){t.push(n.substring(e.length)||".")}}function u_(e){return function(n,t,r){let o=n.substring(e.length)||".";r.every(a=>a(o,!0))&&t.push(o)}}function g_(e,n){let{includeDirs:t,filters:r,relativePaths:o}=n;return t?o?r&&r.length?u_(e):p_(e):r&&r.length?h_:f_:y_}function x_(e){let{excludeFiles:n,filters:t,onlyCounts:r}=e;return n?S_:t&&t.length?r?b_:k_:r?w_:v_}function R_(e){return e.group?P_:O_}function C_(e){return e.group?A_:E_}function __(e,n){return!e.resolveSymlinks||e.excludeSymlinks?null:n?T_:M_}function Hb(e,n,t){if(t.options.useRealPaths)return L_(n,t);let r=pc(e),o=1;for(;r!==t.root&&o<2;){let a=t.symlinks.get(r);!!a&&(a===n||a.startsWith(n)||n.startsWith(a))?o++:r=pc(r)}return t.symlinks.set(e,n),o>1}function L_(e,n){return n.visited.includes(e+n.options.pathSeparator)}function Ti(e,n,t,r){n(e&&!r?e:null,t)}function B_(e,n){let{onlyCounts:t,group:r,maxFiles:o}=e;return t?n?N_:D_:r?n?$_:W_:o?n?j_:V_:n?I_:F_}function H_(e){return e?G_:K_}function J_(e,n){return new Promise((t,r)=>{zb(e,n,(o,a)=>{if(o)return r(o);t(a)})})}function zb(e,n,t){new Ub(e,n,t).start()}function Y_(e,n){return new Ub(e,n).start()}var Vb,a_,s_,f_,h_,y_,b_,k_,w_,v_,S_,O_,P_,A_,E_,M_,T_,N_,$_,I_,j_,D_,F_,V_,W_,qb,K_,G_,q_,U_,z_,Ub,Wb,Jb,Yb,Qb=go(()=>{Vb=X2(import.meta.url);a_=/[\\/]/g;s_=/^[a-z]:[\\/]$/i;f_=(e,n)=>{n.push(e||".")},h_=(e,n,t)=>{let r=e||".";t.every(o=>o(r,!0))&&n.push(r)},y_=()=>{};b_=(e,n,t,r)=>{r.every(o=>o(e,!1))&&t.files++},k_=(e,n,t,r)=>{r.every(o=>o(e,!1))&&n.push(e)},w_=(e,n,t,r)=>{t.files++},v_=(e,n)=>{n.push(e)},S_=()=>{};O_=e=>e,P_=()=>[""].slice(0,0);A_=(e,n,t)=>{e.push({directory:n,files:t,dir:n})},E_=()=>{};M_=function(e,n,t){let{queue:r,fs:o,options:{suppressErrors:a}}=n;r.enqueue(),o.realpath(e,(s,i)=>{if(s)return r.dequeue(a?null:s,n);o.stat(i,(l,d)=>{if(l)return r.dequeue(a?null:l,n);if(d.isDirectory()&&Hb(e,i,n))return r.dequeue(null,n);t(d,i),r.dequeue(null,n)})})},T_=function(e,n,t){let{queue:r,fs:o,options:{suppressErrors:a}}=n;r.enqueue();try{let s=o.realpathSync(e),i=o.statSync(s);if(i.isDirectory()&&Hb(e,s,n))return;t(i,s)}catch(s){if(!a)throw s}};N_=e=>e.counts,$_=e=>e.groups,I_=e=>e.paths,j_=e=>e.paths.slice(0,e.options.maxFiles),D_=(e,n,t)=>(Ti(n,t,e.counts,e.options.suppressErrors),null),F_=(e,n,t)=>(Ti(n,t,e.paths,e.options.suppressErrors),null),V_=(e,n,t)=>(Ti(n,t,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors),null),W_=(e,n,t)=>(Ti(n,t,e.groups,e.options.suppressErrors),null);qb={withFileTypes:!0},K_=(e,n,t,r,o)=>{if(e.queue.enqueue(),r<0)return e.queue.dequeue(null,e);let{fs:a}=e;e.visited.push(n),e.counts.directories++,a.readdir(n||".",qb,(s,i=[])=>{o(i,t,r),e.queue.dequeue(e.options.suppressErrors?null:s,e)})},G_=(e,n,t,r,o)=>{let{fs:a}=e;if(r<0)return;e.visited.push(n),e.counts.directories++;let s=[];try{s=a.readdirSync(n||".",qb)}catch(i){if(!e.options.suppressErrors)throw i}o(s,t,r)};q_=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,n){this.onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,n),e&&(n.controller.abort(),this.onQueueEmpty=void 0))}},U_=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},z_=class{aborted=!1;abort(){this.aborted=!0}},Ub=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,n,t){this.isSynchronous=!t,this.callbackInvoker=B_(n,this.isSynchronous),this.root=mc(e,n),this.state={root:i_(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new U_,options:n,queue:new q_((r,o)=>this.callbackInvoker(o,r,t)),symlinks:new Map,visited:[""].slice(0,0),controller:new z_,fs:n.fs||r_},this.joinPath=m_(this.root,n),this.pushDirectory=g_(this.root,n),this.pushFile=x_(n),this.getArray=R_(n),this.groupFiles=C_(n),this.resolveSymlink=__(n,this.isSynchronous),this.walkDirectory=H_(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,n,t)=>{let{paths:r,options:{filters:o,resolveSymlinks:a,excludeSymlinks:s,exclude:i,maxFiles:l,signal:d,useRealPaths:c,pathSeparator:m},controller:p}=this.state;if(p.aborted||d&&d.aborted||l&&r.length>l)return;let u=this.getArray(this.state.paths);for(let y=0;y<e.length;++y){let h=e[y];if(h.isFile()||h.isSymbolicLink()&&!a&&!s){let g=this.joinPath(h.name,n);this.pushFile(g,u,this.state.counts,o)}else if(h.isDirectory()){let g=c_(h.name,n,this.state.options.pathSeparator);if(i&&i(h.name,g))continue;this.pushDirectory(g,r,o),this.walkDirectory(this.state,g,g,t-1,this.walk)}else if(this.resolveSymlink&&h.isSymbolicLink()){let g=Gb(h.name,n);this.resolveSymlink(g,this.state,(A,S)=>{if(A.isDirectory()){if(S=mc(S,this.state.options),i&&i(h.name,c?S:g+m))return;this.walkDirectory(this.state,S,c?S:g+m,t-1,this.walk)}else{S=c?S:g;let M=Z2(S),N=mc(pc(S),this.state.options);S=this.joinPath(M,N),this.pushFile(S,u,this.state.counts,o)}})}}this.groupFiles(this.state.groups,n,u)}};Wb=class{constructor(e,n){this.root=e,this.options=n}withPromise(){return J_(this.root,this.options)}withCallback(e){zb(this.root,this.options,e)}sync(){return Y_(this.root,this.options)}},Jb=null;try{Vb.resolve("picomatch"),Jb=Vb("picomatch")}catch{}Yb=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:Bb,filters:[]};globFunction;constructor(e){this.options={...this.options,...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(e){return new Wb(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,n){return this.options={...this.options,...n},new Wb(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...n){let t=this.globFunction||Jb;if(!t)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];return r||(r=t(e,...n),this.globCache[e.join("\0")]=r),this.options.filters.push(o=>r(o)),this}}});var pa=Ot((Pie,tk)=>{"use strict";var Xb="[^\\\\/]",Q_="(?=.)",Zb="[^/]",uc="(?:\\/|$)",ek="(?:^|\\/)",fc=`\\.{1,2}${uc}`,X_="(?!\\.)",Z_=`(?!${ek}${fc})`,eL=`(?!\\.{0,1}${uc})`,nL=`(?!${fc})`,tL="[^.\\/]",rL=`${Zb}*?`,oL="/",nk={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Q_,QMARK:Zb,END_ANCHOR:uc,DOTS_SLASH:fc,NO_DOT:X_,NO_DOTS:Z_,NO_DOT_SLASH:eL,NO_DOTS_SLASH:nL,QMARK_NO_DOT:tL,STAR:rL,START_ANCHOR:ek,SEP:oL},aL={...nk,SLASH_LITERAL:"[\\\\/]",QMARK:Xb,STAR:`${Xb}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},sL={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};tk.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:sL,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?aL:nk}}});var ua=Ot(an=>{"use strict";var{REGEX_BACKSLASH:iL,REGEX_REMOVE_BACKSLASH:lL,REGEX_SPECIAL_CHARS:dL,REGEX_SPECIAL_CHARS_GLOBAL:cL}=pa();an.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);an.hasRegexChars=e=>dL.test(e);an.isRegexChar=e=>e.length===1&&an.hasRegexChars(e);an.escapeRegex=e=>e.replace(cL,"\\$1");an.toPosixSlashes=e=>e.replace(iL,"/");an.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};an.removeBackslashes=e=>e.replace(lL,n=>n==="\\"?"":n);an.escapeLast=(e,n,t)=>{let r=e.lastIndexOf(n,t);return r===-1?e:e[r-1]==="\\"?an.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};an.removePrefix=(e,n={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),n.prefix="./"),t};an.wrapOutput=(e,n={},t={})=>{let r=t.contains?"":"^",o=t.contains?"":"$",a=`${r}(?:${e})${o}`;return n.negated===!0&&(a=`(?:^(?!${a}).*$)`),a};an.basename=(e,{windows:n}={})=>{let t=e.split(n?/[\\/]/:"/"),r=t[t.length-1];return r===""?t[t.length-2]:r}});var ck=Ot((Aie,dk)=>{"use strict";var rk=ua(),{CHAR_ASTERISK:hc,CHAR_AT:mL,CHAR_BACKWARD_SLASH:ao,CHAR_COMMA:pL,CHAR_DOT:yc,CHAR_EXCLAMATION_MARK:gc,CHAR_FORWARD_SLASH:lk,CHAR_LEFT_CURLY_BRACE:bc,CHAR_LEFT_PARENTHESES:_i,CHAR_LEFT_SQUARE_BRACKET:uL,CHAR_PLUS:fL,CHAR_QUESTION_MARK:ok,CHAR_RIGHT_CURLY_BRACE:hL,CHAR_RIGHT_PARENTHESES:ak,CHAR_RIGHT_SQUARE_BRACKET:yL}=pa(),sk=e=>e===lk||e===ao,ik=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},gL=(e,n)=>{let t=n||{},r=e.length-1,o=t.parts===!0||t.tokens===!0||t.scanToEnd===!0,a=[],s=[],i=[],l=e,d=-1,c=0,m=0,p=!1,u=!1,y=!1,h=!1,g=!1,A=!1,S=!1,M=!1,N=!1,_=!1,T=0,j,x,I={value:"",depth:0,isGlob:!1},b=()=>d>=r,fe=()=>l.charCodeAt(d+1),K=()=>(j=x,l.charCodeAt(++d));for(;d<r;){x=K();let ne;if(x===ao){S=I.backslashes=!0,x=K(),x===bc&&(A=!0);continue}if(A===!0||x===bc){for(T++;b()!==!0&&(x=K());){if(x===ao){S=I.backslashes=!0,K();continue}if(x===bc){T++;continue}if(A!==!0&&x===yc&&(x=K())===yc){if(p=I.isBrace=!0,y=I.isGlob=!0,_=!0,o===!0)continue;break}if(A!==!0&&x===pL){if(p=I.isBrace=!0,y=I.isGlob=!0,_=!0,o===!0)continue;break}if(x===hL&&(T--,T===0)){A=!1,p=I.isBrace=!0,_=!0;break}}if(o===!0)continue;break}if(x===lk){if(a.push(d),s.push(I),I={value:"",depth:0,isGlob:!1},_===!0)continue;if(j===yc&&d===c+1){c+=2;continue}m=d+1;continue}if(t.noext!==!0&&(x===fL||x===mL||x===hc||x===ok||x===gc)===!0&&fe()===_i){if(y=I.isGlob=!0,h=I.isExtglob=!0,_=!0,x===gc&&d===c&&(N=!0),o===!0){let ln=0;for(;b()!==!0&&(x=K());){if(x===ao){S=I.backslashes=!0,K();continue}if(x===_i){ln++;continue}if(x===ak&&--ln===0){_=!0;break}}continue}break}if(x===hc){if(j===hc&&(g=I.isGlobstar=!0),y=I.isGlob=!0,_=!0,o===!0)continue;break}if(x===ok){if(y=I.isGlob=!0,_=!0,o===!0)continue;break}if(x===uL){for(;b()!==!0&&(ne=K());){if(ne===ao){S=I.backslashes=!0,K();continue}if(ne===yL){u=I.isBracket=!0,y=I.isGlob=!0,_=!0;break}}if(o===!0)continue;break}if(t.nonegate!==!0&&x===gc&&d===c){M=I.negated=!0,c++;continue}if(t.noparen!==!0&&x===_i){if(y=I.isGlob=!0,o===!0){let Xe=1;for(;b()!==!0&&(x=K());){if(x===ao){S=I.backslashes=!0,K();continue}if(x===_i){Xe++;continue}if(x===ak&&--Xe===0){_=!0;break}}continue}break}if(y===!0){if(_=!0,o===!0)continue;break}}t.noext===!0&&(h=!1,y=!1);let ce=l,w="",k="";c>0&&(w=l.slice(0,c),l=l.slice(c),m-=c),ce&&y===!0&&m>0?(ce=l.slice(0,m),k=l.slice(m)):y===!0?(ce="",k=l):ce=l,ce&&ce!==""&&ce!=="/"&&ce!==l&&sk(ce.charCodeAt(ce.length-1))&&(ce=ce.slice(0,-1)),t.unescape===!0&&(k&&(k=rk.removeBackslashes(k)),ce&&S===!0&&(ce=rk.removeBackslashes(ce)));let wn={prefix:w,input:e,start:c,base:ce,glob:k,isBrace:p,isBracket:u,isGlob:y,isExtglob:h,isGlobstar:g,negated:M,negatedExtglob:N};if(t.tokens===!0&&(wn.maxDepth=0,sk(x)||s.push(I),wn.tokens=s),t.parts===!0||t.tokens===!0){let ne;for(let Ee=0;Ee<a.length;Ee++){let pr=ne!==void 0?ne+1:c,yo=a[Ee],Qt=e.slice(pr,yo);t.tokens&&(Ee===0&&c!==0?(s[Ee].isPrefix=!0,s[Ee].value=w):s[Ee].value=Qt,ik(s[Ee]),wn.maxDepth+=s[Ee].depth),yo>=c&&(i.push(Qt),ne=yo)}let Xe=ne!==void 0?ne+1:c,ln=e.slice(Xe);i.push(ln),t.tokens&&ne&&ne+1<e.length&&(s[s.length-1].value=ln,ik(s[s.length-1]),wn.maxDepth+=s[s.length-1].depth),wn.slashes=a,wn.parts=i}return wn};dk.exports=gL});var fk=Ot((Eie,uk)=>{"use strict";var fa=pa(),bn=ua(),{MAX_LENGTH:Li,POSIX_REGEX_SOURCE:bL,REGEX_NON_SPECIAL_CHARS:kL,REGEX_SPECIAL_CHARS_BACKREF:wL,REPLACEMENTS:mk}=fa,vL=(e,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...e,n);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(o=>bn.escapeRegex(o)).join("..")}return t},so=(e,n)=>`Missing ${e}: "${n}" - use "\\\\${n}" to match literal characters`,pk=e=>{let n=[],t=0,r=0,o=0,a="",s=!1;for(let i of e){if(s===!0){a+=i,s=!1;continue}if(i==="\\"){a+=i,s=!0;continue}if(i==='"'){o=o===1?0:1,a+=i;continue}if(o===0){if(i==="[")t++;else if(i==="]"&&t>0)t--;else if(t===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){n.push(a),a="";continue}}}a+=i}return n.push(a),n},SL=e=>{let n=!1;for(let t of e){if(n===!0){n=!1;continue}if(t==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},wc=e=>{let n=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(2,-1),t=!0);if(SL(n))return n.replace(/\\(.)/g,"$1")},xL=e=>{let n=e.map(wc).filter(Boolean);for(let t=0;t<n.length;t++)for(let r=t+1;r<n.length;r++){let o=n[t],a=n[r],s=o[0];if(!(!s||o!==s.repeat(o.length)||a!==s.repeat(a.length))&&(o===a||o.startsWith(a)||a.startsWith(o)))return!0}return!1},kc=(e,n=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let t=0,r=0,o=0,a=!1;for(let s=1;s<e.length;s++){let i=e[s];if(a===!0){a=!1;continue}if(i==="\\"){a=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){t++;continue}if(i==="]"&&t>0){t--;continue}if(!(t>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return n===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},OL=e=>`${e.length===1?bn.escapeRegex(e[0]):`[${e.map(t=>bn.escapeRegex(t)).join("")}]`}*`,PL=e=>{let n=0,t=[];for(;n<e.length;){let r=kc(e.slice(n),!1);if(!r||r.type!=="*")return;let o=pk(r.body).map(s=>s.trim());if(o.length!==1)return;let a=wc(o[0]);if(!a||a.length!==1)return;t.push(a),n+=r.end+1}if(!(t.length<1))return t},RL=e=>{let n=0,t=e.trim(),r=kc(t);for(;r;)n++,t=r.body.trim(),r=kc(t);return n},AL=(e,n)=>{if(n.maxExtglobRecursion===!1)return{risky:!1};let t=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:fa.DEFAULT_MAX_EXTGLOB_RECURSION,r=pk(e).map(i=>i.trim());if(r.length>1&&(r.some(i=>i==="")||r.some(i=>/^[*?]+$/.test(i))||xL(r)))return{risky:!0};let o=[],a=!1,s=!0;for(let i of r){let l=PL(i);if(l){a=!0,o.push(...l);continue}let d=wc(i);if(d&&d.length===1){o.push(d);continue}if(s=!1,RL(i)>t)return{risky:!0}}return a?s?{risky:!0,safeOutput:OL([...new Set(o)])}:{risky:!0}:{risky:!1}},vc=(e,n)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=mk[e]||e;let t={...n},r=typeof t.maxLength=="number"?Math.min(Li,t.maxLength):Li,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let a={type:"bos",value:"",output:t.prepend||""},s=[a],i=t.capture?"":"?:",l=fa.globChars(t.windows),d=fa.extglobChars(l),{DOT_LITERAL:c,PLUS_LITERAL:m,SLASH_LITERAL:p,ONE_CHAR:u,DOTS_SLASH:y,NO_DOT:h,NO_DOT_SLASH:g,NO_DOTS_SLASH:A,QMARK:S,QMARK_NO_DOT:M,STAR:N,START_ANCHOR:_}=l,T=C=>`(${i}(?:(?!${_}${C.dot?y:c}).)*?)`,j=t.dot?"":h,x=t.dot?S:M,I=t.bash===!0?T(t):N;t.capture&&(I=`(${I})`),typeof t.noext=="boolean"&&(t.noextglob=t.noext);let b={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=bn.removePrefix(e,b),o=e.length;let fe=[],K=[],ce=[],w=a,k,wn=()=>b.index===o-1,ne=b.peek=(C=1)=>e[b.index+C],Xe=b.advance=()=>e[++b.index]||"",ln=()=>e.slice(b.index+1),Ee=(C="",me=0)=>{b.consumed+=C,b.index+=me},pr=C=>{b.output+=C.output!=null?C.output:C.value,Ee(C.value)},yo=()=>{let C=1;for(;ne()==="!"&&(ne(2)!=="("||ne(3)==="?");)Xe(),b.start++,C++;return C%2===0?!1:(b.negated=!0,b.start++,!0)},Qt=C=>{b[C]++,ce.push(C)},xt=C=>{b[C]--,ce.pop()},U=C=>{if(w.type==="globstar"){let me=b.braces>0&&(C.type==="comma"||C.type==="brace"),E=C.extglob===!0||fe.length&&(C.type==="pipe"||C.type==="paren");C.type!=="slash"&&C.type!=="paren"&&!me&&!E&&(b.output=b.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=I,b.output+=w.output)}if(fe.length&&C.type!=="paren"&&(fe[fe.length-1].inner+=C.value),(C.value||C.output)&&pr(C),w&&w.type==="text"&&C.type==="text"){w.output=(w.output||w.value)+C.value,w.value+=C.value;return}C.prev=w,s.push(C),w=C},Ca=(C,me)=>{let E={...d[me],conditions:1,inner:""};E.prev=w,E.parens=b.parens,E.output=b.output,E.startIndex=b.index,E.tokensIndex=s.length;let z=(t.capture?"(":"")+E.open;Qt("parens"),U({type:C,value:me,output:b.output?"":u}),U({type:"paren",extglob:!0,value:Xe(),output:z}),fe.push(E)},kv=C=>{let me=e.slice(C.startIndex,b.index+1),E=e.slice(C.startIndex+2,b.index),z=AL(E,t);if((C.type==="plus"||C.type==="star")&&z.risky){let se=z.safeOutput?(C.output?"":u)+(t.capture?`(${z.safeOutput})`:z.safeOutput):void 0,Hn=s[C.tokensIndex];Hn.type="text",Hn.value=me,Hn.output=se||bn.escapeRegex(me);for(let Xt=C.tokensIndex+1;Xt<s.length;Xt++)s[Xt].value="",s[Xt].output="",delete s[Xt].suffix;b.output=C.output+Hn.output,b.backtrack=!0,U({type:"paren",extglob:!0,value:k,output:""}),xt("parens");return}let ie=C.close+(t.capture?")":""),Ce;if(C.type==="negate"){let se=I;if(C.inner&&C.inner.length>1&&C.inner.includes("/")&&(se=T(t)),(se!==I||wn()||/^\)+$/.test(ln()))&&(ie=C.close=`)$))${se}`),C.inner.includes("*")&&(Ce=ln())&&/^\.[^\\/.]+$/.test(Ce)){let Hn=vc(Ce,{...n,fastpaths:!1}).output;ie=C.close=`)${Hn})${se})`}C.prev.type==="bos"&&(b.negatedExtglob=!0)}U({type:"paren",extglob:!0,value:k,output:ie}),xt("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let C=!1,me=e.replace(wL,(E,z,ie,Ce,se,Hn)=>Ce==="\\"?(C=!0,E):Ce==="?"?z?z+Ce+(se?S.repeat(se.length):""):Hn===0?x+(se?S.repeat(se.length):""):S.repeat(ie.length):Ce==="."?c.repeat(ie.length):Ce==="*"?z?z+Ce+(se?I:""):I:z?E:`\\${E}`);return C===!0&&(t.unescape===!0?me=me.replace(/\\/g,""):me=me.replace(/\\+/g,E=>E.length%2===0?"\\\\":E?"\\":"")),me===e&&t.contains===!0?(b.output=e,b):(b.output=bn.wrapOutput(me,b,n),b)}for(;!wn();){if(k=Xe(),k==="\0")continue;if(k==="\\"){let E=ne();if(E==="/"&&t.bash!==!0||E==="."||E===";")continue;if(!E){k+="\\",U({type:"text",value:k});continue}let z=/^\\+/.exec(ln()),ie=0;if(z&&z[0].length>2&&(ie=z[0].length,b.index+=ie,ie%2!==0&&(k+="\\")),t.unescape===!0?k=Xe():k+=Xe(),b.brackets===0){U({type:"text",value:k});continue}}if(b.brackets>0&&(k!=="]"||w.value==="["||w.value==="[^")){if(t.posix!==!1&&k===":"){let E=w.value.slice(1);if(E.includes("[")&&(w.posix=!0,E.includes(":"))){let z=w.value.lastIndexOf("["),ie=w.value.slice(0,z),Ce=w.value.slice(z+2),se=bL[Ce];if(se){w.value=ie+se,b.backtrack=!0,Xe(),!a.output&&s.indexOf(w)===1&&(a.output=u);continue}}}(k==="["&&ne()!==":"||k==="-"&&ne()==="]")&&(k=`\\${k}`),k==="]"&&(w.value==="["||w.value==="[^")&&(k=`\\${k}`),t.posix===!0&&k==="!"&&w.value==="["&&(k="^"),w.value+=k,pr({value:k});continue}if(b.quotes===1&&k!=='"'){k=bn.escapeRegex(k),w.value+=k,pr({value:k});continue}if(k==='"'){b.quotes=b.quotes===1?0:1,t.keepQuotes===!0&&U({type:"text",value:k});continue}if(k==="("){Qt("parens"),U({type:"paren",value:k});continue}if(k===")"){if(b.parens===0&&t.strictBrackets===!0)throw new SyntaxError(so("opening","("));let E=fe[fe.length-1];if(E&&b.parens===E.parens+1){kv(fe.pop());continue}U({type:"paren",value:k,output:b.parens?")":"\\)"}),xt("parens");continue}if(k==="["){if(t.nobracket===!0||!ln().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(so("closing","]"));k=`\\${k}`}else Qt("brackets");U({type:"bracket",value:k});continue}if(k==="]"){if(t.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){U({type:"text",value:k,output:`\\${k}`});continue}if(b.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(so("opening","["));U({type:"text",value:k,output:`\\${k}`});continue}xt("brackets");let E=w.value.slice(1);if(w.posix!==!0&&E[0]==="^"&&!E.includes("/")&&(k=`/${k}`),w.value+=k,pr({value:k}),t.literalBrackets===!1||bn.hasRegexChars(E))continue;let z=bn.escapeRegex(w.value);if(b.output=b.output.slice(0,-w.value.length),t.literalBrackets===!0){b.output+=z,w.value=z;continue}w.value=`(${i}${z}|${w.value})`,b.output+=w.value;continue}if(k==="{"&&t.nobrace!==!0){Qt("braces");let E={type:"brace",value:k,output:"(",outputIndex:b.output.length,tokensIndex:b.tokens.length};K.push(E),U(E);continue}if(k==="}"){let E=K[K.length-1];if(t.nobrace===!0||!E){U({type:"text",value:k,output:k});continue}let z=")";if(E.dots===!0){let ie=s.slice(),Ce=[];for(let se=ie.length-1;se>=0&&(s.pop(),ie[se].type!=="brace");se--)ie[se].type!=="dots"&&Ce.unshift(ie[se].value);z=vL(Ce,t),b.backtrack=!0}if(E.comma!==!0&&E.dots!==!0){let ie=b.output.slice(0,E.outputIndex),Ce=b.tokens.slice(E.tokensIndex);E.value=E.output="\\{",k=z="\\}",b.output=ie;for(let se of Ce)b.output+=se.output||se.value}U({type:"brace",value:k,output:z}),xt("braces"),K.pop();continue}if(k==="|"){fe.length>0&&fe[fe.length-1].conditions++,U({type:"text",value:k});continue}if(k===","){let E=k,z=K[K.length-1];z&&ce[ce.length-1]==="braces"&&(z.comma=!0,E="|"),U({type:"comma",value:k,output:E});continue}if(k==="/"){if(w.type==="dot"&&b.index===b.start+1){b.start=b.index+1,b.consumed="",b.output="",s.pop(),w=a;continue}U({type:"slash",value:k,output:p});continue}if(k==="."){if(b.braces>0&&w.type==="dot"){w.value==="."&&(w.output=c);let E=K[K.length-1];w.type="dots",w.output+=k,w.value+=k,E.dots=!0;continue}if(b.braces+b.parens===0&&w.type!=="bos"&&w.type!=="slash"){U({type:"text",value:k,output:c});continue}U({type:"dot",value:k,output:c});continue}if(k==="?"){if(!(w&&w.value==="(")&&t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){Ca("qmark",k);continue}if(w&&w.type==="paren"){let z=ne(),ie=k;(w.value==="("&&!/[!=<:]/.test(z)||z==="<"&&!/<([!=]|\w+>)/.test(ln()))&&(ie=`\\${k}`),U({type:"text",value:k,output:ie});continue}if(t.dot!==!0&&(w.type==="slash"||w.type==="bos")){U({type:"qmark",value:k,output:M});continue}U({type:"qmark",value:k,output:S});continue}if(k==="!"){if(t.noextglob!==!0&&ne()==="("&&(ne(2)!=="?"||!/[!=<:]/.test(ne(3)))){Ca("negate",k);continue}if(t.nonegate!==!0&&b.index===0){yo();continue}}if(k==="+"){if(t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){Ca("plus",k);continue}if(w&&w.value==="("||t.regex===!1){U({type:"plus",value:k,output:m});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||b.parens>0){U({type:"plus",value:k});continue}U({type:"plus",value:m});continue}if(k==="@"){if(t.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){U({type:"at",extglob:!0,value:k,output:""});continue}U({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let E=kL.exec(ln());E&&(k+=E[0],b.index+=E[0].length),U({type:"text",value:k});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=k,w.output=I,b.backtrack=!0,b.globstar=!0,Ee(k);continue}let C=ln();if(t.noextglob!==!0&&/^\([^?]/.test(C)){Ca("star",k);continue}if(w.type==="star"){if(t.noglobstar===!0){Ee(k);continue}let E=w.prev,z=E.prev,ie=E.type==="slash"||E.type==="bos",Ce=z&&(z.type==="star"||z.type==="globstar");if(t.bash===!0&&(!ie||C[0]&&C[0]!=="/")){U({type:"star",value:k,output:""});continue}let se=b.braces>0&&(E.type==="comma"||E.type==="brace"),Hn=fe.length&&(E.type==="pipe"||E.type==="paren");if(!ie&&E.type!=="paren"&&!se&&!Hn){U({type:"star",value:k,output:""});continue}for(;C.slice(0,3)==="/**";){let ur=e[b.index+4];if(ur&&ur!=="/")break;C=C.slice(3),Ee("/**",3)}let Xt=wn()||b.parens>0&&C===")".repeat(b.parens)&&!fe.some(ur=>ur.type==="negate");if(E.type==="bos"&&wn()){w.type="globstar",w.value+=k,w.output=T(t),b.output=w.output,b.globstar=!0,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&!Ce&&Xt){b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=T(t)+(t.strictSlashes?")":"|$)"),w.value+=k,b.globstar=!0,b.output+=E.output+w.output,Ee(k);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&C[0]==="/"){let ur=C[1]!==void 0?"|$":"";b.output=b.output.slice(0,-(E.output+w.output).length),E.output=`(?:${E.output}`,w.type="globstar",w.output=`${T(t)}${p}|${p}${ur})`,w.value+=k,b.output+=E.output+w.output,b.globstar=!0,Ee(k+Xe()),U({type:"slash",value:"/",output:""});continue}if(E.type==="bos"&&C[0]==="/"){w.type="globstar",w.value+=k,w.output=`(?:^|${p}|${T(t)}${p})`,b.output=w.output,b.globstar=!0,Ee(k+Xe()),U({type:"slash",value:"/",output:""});continue}b.output=b.output.slice(0,-w.output.length),w.type="globstar",w.output=T(t),w.value+=k,b.output+=w.output,b.globstar=!0,Ee(k);continue}let me={type:"star",value:k,output:I};if(t.bash===!0){me.output=".*?",(w.type==="bos"||w.type==="slash")&&(me.output=j+me.output),U(me);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&t.regex===!0){me.output=k,U(me);continue}(b.index===b.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(b.output+=g,w.output+=g):t.dot===!0?(b.output+=A,w.output+=A):(b.output+=j,w.output+=j),ne()!=="*"&&(b.output+=u,w.output+=u)),U(me)}for(;b.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(so("closing","]"));b.output=bn.escapeLast(b.output,"["),xt("brackets")}for(;b.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(so("closing",")"));b.output=bn.escapeLast(b.output,"("),xt("parens")}for(;b.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(so("closing","}"));b.output=bn.escapeLast(b.output,"{"),xt("braces")}if(t.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&U({type:"maybe_slash",value:"",output:`${p}?`}),b.backtrack===!0){b.output="";for(let C of b.tokens)b.output+=C.output!=null?C.output:C.value,C.suffix&&(b.output+=C.suffix)}return b};vc.fastpaths=(e,n)=>{let t={...n},r=typeof t.maxLength=="number"?Math.min(Li,t.maxLength):Li,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=mk[e]||e;let{DOT_LITERAL:a,SLASH_LITERAL:s,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:d,NO_DOTS:c,NO_DOTS_SLASH:m,STAR:p,START_ANCHOR:u}=fa.globChars(t.windows),y=t.dot?c:d,h=t.dot?m:d,g=t.capture?"":"?:",A={negated:!1,prefix:""},S=t.bash===!0?".*?":p;t.capture&&(S=`(${S})`);let M=j=>j.noglobstar===!0?S:`(${g}(?:(?!${u}${j.dot?l:a}).)*?)`,N=j=>{switch(j){case"*":return`${y}${i}${S}`;case".*":return`${a}${i}${S}`;case"*.*":return`${y}${S}${a}${i}${S}`;case"*/*":return`${y}${S}${s}${i}${h}${S}`;case"**":return y+M(t);case"**/*":return`(?:${y}${M(t)}${s})?${h}${i}${S}`;case"**/*.*":return`(?:${y}${M(t)}${s})?${h}${S}${a}${i}${S}`;case"**/.*":return`(?:${y}${M(t)}${s})?${a}${i}${S}`;default:{let x=/^(.*?)\.(\w+)$/.exec(j);if(!x)return;let I=N(x[1]);return I?I+a+x[2]:void 0}}},_=bn.removePrefix(e,A),T=N(_);return T&&t.strictSlashes!==!0&&(T+=`${s}?`),T};uk.exports=vc});var gk=Ot((Cie,yk)=>{"use strict";var EL=ck(),Sc=fk(),hk=ua(),CL=pa(),ML=e=>e&&typeof e=="object"&&!Array.isArray(e),Se=(e,n,t=!1)=>{if(Array.isArray(e)){let c=e.map(p=>Se(p,n,t));return p=>{for(let u of c){let y=u(p);if(y)return y}return!1}}let r=ML(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=n||{},a=o.windows,s=r?Se.compileRe(e,n):Se.makeRe(e,n,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(o.ignore){let c={...n,ignore:null,onMatch:null,onResult:null};l=Se(o.ignore,c,t)}let d=(c,m=!1)=>{let{isMatch:p,match:u,output:y}=Se.test(c,s,n,{glob:e,posix:a}),h={glob:e,state:i,regex:s,posix:a,input:c,output:y,match:u,isMatch:p};return typeof o.onResult=="function"&&o.onResult(h),p===!1?(h.isMatch=!1,m?h:!1):l(c)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,m?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),m?h:!0)};return t&&(d.state=i),d};Se.test=(e,n,t,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let a=t||{},s=a.format||(o?hk.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||a.capture===!0)&&(a.matchBase===!0||a.basename===!0?i=Se.matchBase(e,n,t,o):i=n.exec(l)),{isMatch:!!i,match:i,output:l}};Se.matchBase=(e,n,t,r=t&&t.windows)=>(n instanceof RegExp?n:Se.makeRe(n,t)).test(hk.basename(e,{windows:r}));Se.isMatch=(e,n,t)=>Se(n,t)(e);Se.parse=(e,n)=>Array.isArray(e)?e.map(t=>Se.parse(t,n)):Sc(e,{...n,fastpaths:!1});Se.scan=(e,n)=>EL(e,n);Se.compileRe=(e,n,t=!1,r=!1)=>{if(t===!0)return e.output;let o=n||{},a=o.contains?"":"^",s=o.contains?"":"$",i=`${a}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=Se.toRegex(i,n);return r===!0&&(l.state=e),l};Se.makeRe=(e,n={},t=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return n.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Sc.fastpaths(e,n)),o.output||(o=Sc(e,n)),Se.compileRe(o,n,t,r)};Se.toRegex=(e,n)=>{try{let t=n||{};return new RegExp(e,t.flags||(t.nocase?"i":""))}catch(t){if(n&&n.debug===!0)throw t;return/$^/}};Se.constants=CL;yk.exports=Se});var vk=Ot((Mie,wk)=>{"use strict";var bk=gk(),TL=ua();function kk(e,n,t=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:TL.isWindows()}),bk(e,n,t)}Object.assign(kk,bk);wk.exports=kk});var Nk={};Ma(Nk,{convertPathToPattern:()=>XL,escapePath:()=>Ck,glob:()=>sN,globSync:()=>iN,isDynamicPattern:()=>Mk});import{readdir as _L,readdirSync as LL,realpath as NL,realpathSync as $L,stat as IL,statSync as jL}from"fs";import{isAbsolute as DL,posix as dr,resolve as FL}from"path";import{fileURLToPath as VL}from"url";function GL(e,n={}){let t=e.length,r=Array(t),o=Array(t),a,s;for(a=0;a<t;a++){let i=Rk(e[a]);r[a]=i;let l=i.length,d=Array(l);for(s=0;s<l;s++)d[s]=(0,io.default)(i[s],n);o[a]=d}return i=>{let l=i.split("/");if(l[0]===".."&&KL.test(i))return!0;for(a=0;a<t;a++){let d=r[a],c=o[a],m=l.length,p=Math.min(m,d.length);for(s=0;s<p;){let u=d[s];if(u.includes("/"))return!0;if(!c[s](l[s]))break;if(!n.noglobstar&&u==="**")return!0;s++}if(s===m)return!0}return!1}}function Sk(e,n,t){if(e===n||n.startsWith(`${e}/`)){if(t){let o=e.length+ +!qL(e);return(a,s)=>a.slice(o,s?-1:void 0)||"."}let r=n.slice(e.length+1);return r?(o,a)=>{if(o===".")return r;let s=`${r}/${o}`;return a?s.slice(0,-1):s}:(o,a)=>a&&o!=="."?o.slice(0,-1):o}return t?r=>dr.relative(e,r)||".":r=>dr.relative(e,`${n}/${r}`)||"."}function UL(e,n){if(n.startsWith(`${e}/`)){let t=n.slice(e.length+1);return r=>`${t}/${r}`}return t=>{let r=dr.relative(e,`${n}/${t}`);return t[t.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function xk(e){return e.replace(BL,n=>`${n}/`)}function Rk(e){var n;let t=io.default.scan(e,zL);return!((n=t.parts)===null||n===void 0)&&n.length?t.parts:[e]}function YL(e){return Ak(e)}function QL(e){return Ek(e).replace(JL,"/")}function Mk(e,n){if(n?.caseSensitiveMatch===!1)return!0;let t=io.default.scan(e);return t.isGlob||t.negated}function ha(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function Tk(e){return typeof e=="string"?[e]:e??[]}function xc(e,n,t,r){var o;let a=n.cwd,s=e;e[e.length-1]==="/"&&(s=e.slice(0,-1)),s[s.length-1]!=="*"&&n.expandDirectories&&(s+="/**");let i=Ck(a);s=DL(s.replace(tN,""))?dr.relative(i,s):dr.normalize(s);let l=(o=nN.exec(s))===null||o===void 0?void 0:o[0],d=Rk(s);if(l){let m=(l.length+1)/3,p=0,u=i.split("/");for(;p<m&&d[p+m]===u[u.length+p-m];)s=s.slice(0,(m-p-1)*3)+s.slice((m-p)*3+d[p+m].length+1)||".",p++;let y=dr.join(a,l.slice(p*3));y[0]!=="."&&t.root.length>y.length&&(t.root=xk(y),t.depthOffset=-m+p)}if(!r&&t.depthOffset>=0){var c;(c=t.commonPath)!==null&&c!==void 0||(t.commonPath=d);let m=[],p=Math.min(t.commonPath.length,d.length);for(let u=0;u<p;u++){let y=d[u];if(y==="**"&&!d[u+1]){m.pop();break}if(u===d.length-1||y!==t.commonPath[u]||Mk(y))break;m.push(y)}t.depthOffset=m.length,t.commonPath=m,t.root=xk(m.length>0?dr.join(a,...m):a)}return s}function rN(e,n,t){let r=[],o=[];for(let a of e.ignore)a&&(a[0]!=="!"||a[1]==="(")&&o.push(xc(a,e,t,!0));for(let a of n)a&&(a[0]!=="!"||a[1]==="("?r.push(xc(a,e,t,!1)):(a[1]!=="!"||a[2]==="(")&&o.push(xc(a.slice(1),e,t,!0)));return{match:r,ignore:o}}function oN(e,n){let t=e.cwd,r={root:t,depthOffset:0},o=rN(e,n,r);e.debug&&ha("internal processing patterns:",o);let{absolute:a,caseSensitiveMatch:s,debug:i,dot:l,followSymbolicLinks:d,onlyDirectories:c}=e,m=r.root.replace(Pk,""),p={dot:l,nobrace:e.braceExpansion===!1,nocase:!s,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},u=(0,io.default)(o.match,p),y=(0,io.default)(o.ignore,p),h=GL(o.match,p),g=Sk(t,m,a),A=a?g:Sk(t,m,!0),S=(_,T)=>{let j=A(T,!0);return j!=="."&&!h(j)||y(j)},M;e.deep!==void 0&&(M=Math.round(e.deep-r.depthOffset));let N=new Yb({filters:[i?(_,T)=>{let j=g(_,T),x=u(j)&&!y(j);return x&&ha(`matched ${j}`),x}:(_,T)=>{let j=g(_,T);return u(j)&&!y(j)}],exclude:i?(_,T)=>{let j=S(_,T);return ha(`${j?"skipped":"crawling"} ${T}`),j}:S,fs:e.fs,pathSeparator:"/",relativePaths:!a,resolvePaths:a,includeBasePath:a,resolveSymlinks:d,excludeSymlinks:!d,excludeFiles:c,includeDirs:c||!e.onlyFiles,maxDepth:M,signal:e.signal}).crawl(m);return e.debug&&ha("internal properties:",{...r,root:m}),[N,t!==m&&!a&&UL(t,m)]}function _k(e,n){if(n)for(let t=e.length-1;t>=0;t--)e[t]=n(e[t]);return e}function aN(e){let n=Object.assign({},e);for(let t in Ok)n[t]===void 0&&Object.assign(n,{[t]:Ok[t]});return n.cwd=(n.cwd instanceof URL?VL(n.cwd):FL(n.cwd||process.cwd())).replace(Pk,"/"),n.ignore=Tk(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||_L,readdirSync:n.fs.readdirSync||LL,realpath:n.fs.realpath||NL,realpathSync:n.fs.realpathSync||$L,stat:n.fs.stat||IL,statSync:n.fs.statSync||jL}),n.debug&&ha("globbing with options:",n),n}function Lk(e,n={}){var t;if(e&&n?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let r=WL(e)||typeof e=="string",o=Tk((t=r?e:e.patterns)!==null&&t!==void 0?t:"**/*"),a=aN(r?n:e);return o.length>0?oN(a,o):[]}async function sN(e,n){let[t,r]=Lk(e,n);return t?_k(await t.withPromise(),r):[]}function iN(e,n){let[t,r]=Lk(e,n);return t?_k(t.sync(),r):[]}var io,WL,Pk,BL,Oc,KL,HL,qL,zL,JL,XL,ZL,eN,Ak,Ek,Ck,nN,tN,Ok,$k=go(()=>{Qb();io=zi(vk(),1),WL=Array.isArray,Pk=/\\/g,BL=/^[A-Za-z]:$/,Oc=process.platform==="win32",KL=/^(\/?\.\.)+$/;HL=/^[A-Z]:\/$/i,qL=Oc?e=>HL.test(e):e=>e==="/";zL={parts:!0};JL=/\\(?![()[\]{}!+@])/g;XL=Oc?QL:YL,ZL=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,eN=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Ak=e=>e.replace(ZL,"\\$&"),Ek=e=>e.replace(eN,"\\$&"),Ck=Oc?Ek:Ak;nN=/^(\/?\.\.)+/,tN=/\\(?=[()[\]{}!*+?@|])/g;Ok={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0}});var yw=Ot((ude,Fc)=>{var Ki=process||{},fw=Ki.argv||[],Bi=Ki.env||{},J$=!(Bi.NO_COLOR||fw.includes("--no-color"))&&(!!Bi.FORCE_COLOR||fw.includes("--color")||Ki.platform==="win32"||(Ki.stdout||{}).isTTY&&Bi.TERM!=="dumb"||!!Bi.CI),Y$=(e,n,t=e)=>r=>{let o=""+r,a=o.indexOf(n,e.length);return~a?e+Q$(o,n,t,a)+n:e+o+n},Q$=(e,n,t,r)=>{let o="",a=0;do o+=e.substring(a,r)+t,a=r+n.length,r=e.indexOf(n,a);while(~r);return o+e.substring(a)},hw=(e=J$)=>{let n=e?Y$:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};Fc.exports=hw();Fc.exports.createColors=hw});function tm(e){let n=t=>e(`${Rv(t)}
`);return{line:n,group:(t,r)=>{e(`::group::${Ji(t)}
`),n(r),e(`::endgroup::
`)},warning:t=>e(`::warning title=crashlint::${Ji(t)}
`),error:t=>e(`::error title=crashlint::${Ji(t)}
`),command:t=>e(`${t}
`)}}function Rv(e){return e.replace(/^(\s*)::/gm,"$1\u200B::").replaceAll("##[","#\u200B#[")}function Ji(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}import{statSync as nD}from"node:fs";import{readFile as tD}from"node:fs/promises";import{relative as rD,resolve as yv,sep as oD}from"node:path";function rm(e){return e.map(t=>({manifest:t,key:Av(t)})).sort((t,r)=>lt(t.key,r.key)).map(({manifest:t})=>t)}function Av(e){return e.file!==void 0?`0${e.file}`:`1${[e.kind,e.namespace??"",e.name,Ev(e)].join("\0")}`}function Ev(e){try{return JSON.stringify(e.toObject())}catch{return""}}function lt(e,n){return e<n?-1:e>n?1:0}function om(e){let{manifest:n,resource:t,pods:r}=e,o=n.locate([]);return{resource:t,...n.file===void 0?{}:{file:n.file},...o===void 0?{}:{location:o},containers:r.reduce((a,s)=>a+s.containers.length,0)}}function am(e){let n=e.filter(r=>r.suppressed===void 0),t=r=>n.filter(o=>o.severity===r).length;return{errors:t("error"),warnings:t("warning"),infos:t("info"),suppressed:e.length-n.length}}function sm(e,n){return lt(e.location?.file??"\uFFFF",n.location?.file??"\uFFFF")||(e.location?.start.line??0)-(n.location?.start.line??0)||(e.location?.start.column??0)-(n.location?.start.column??0)||lt(e.fingerprint,n.fingerprint)||lt(e.path,n.path)||lt(e.message,n.message)}function im(e,n){return lt(e.file??"",n.file??"")||(e.line??0)-(n.line??0)||lt(e.code,n.code)||lt(e.message,n.message)}var Cv=/^[A-Za-z_][A-Za-z0-9_-]*$/;function fr(e){let n="";for(let t of e)typeof t=="number"?n+=`[${t}]`:Cv.test(t)?n+=n===""?t:`.${t}`:n+=`[${JSON.stringify(t)}]`;return n}var Yi=[{group:"",kind:"Pod",purpose:"pod",podTemplates:[""]},{group:"",kind:"ReplicationController",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"extensions",kind:"Deployment",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"ReplicaSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"batch",kind:"Job",purpose:"batch",podTemplates:["spec.template"]},{group:"batch",kind:"CronJob",purpose:"batch",podTemplates:["spec.jobTemplate.spec.template"]},{group:"argoproj.io",kind:"Rollout",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Service",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Configuration",purpose:"service",podTemplates:["spec.template"]},{group:"serving.knative.dev",kind:"Revision",purpose:"service",podTemplates:[""]},{group:"apps.openshift.io",kind:"DeploymentConfig",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"CloneSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"StatefulSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"DaemonSet",purpose:"service",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"BroadcastJob",purpose:"batch",podTemplates:["spec.template"]},{group:"apps.kruise.io",kind:"AdvancedCronJob",purpose:"batch",podTemplates:["spec.template.jobTemplate.spec.template","spec.template.broadcastJobTemplate.spec.template"]},{group:"keda.sh",kind:"ScaledJob",purpose:"batch",podTemplates:["spec.jobTargetRef.template"]},{group:"batch.volcano.sh",kind:"Job",purpose:"batch",podTemplates:["spec.tasks.*.template"]},{group:"kubeflow.org",kind:"TFJob",purpose:"batch",podTemplates:["spec.tfReplicaSpecs.Chief.template","spec.tfReplicaSpecs.Master.template","spec.tfReplicaSpecs.PS.template","spec.tfReplicaSpecs.Worker.template","spec.tfReplicaSpecs.Evaluator.template"]},{group:"kubeflow.org",kind:"PyTorchJob",purpose:"batch",podTemplates:["spec.pytorchReplicaSpecs.Master.template","spec.pytorchReplicaSpecs.Worker.template"]},{group:"kubeflow.org",kind:"MPIJob",purpose:"batch",podTemplates:["spec.mpiReplicaSpecs.Launcher.template","spec.mpiReplicaSpecs.Worker.template"]},{group:"ray.io",kind:"RayCluster",purpose:"service",podTemplates:["spec.headGroupSpec.template","spec.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayService",purpose:"service",podTemplates:["spec.rayClusterConfig.headGroupSpec.template","spec.rayClusterConfig.workerGroupSpecs.*.template"]},{group:"ray.io",kind:"RayJob",purpose:"service",podTemplates:["spec.rayClusterSpec.headGroupSpec.template","spec.rayClusterSpec.workerGroupSpecs.*.template"]},{group:"leaderworkerset.x-k8s.io",kind:"LeaderWorkerSet",purpose:"service",podTemplates:["spec.leaderWorkerTemplate.leaderTemplate","spec.leaderWorkerTemplate.workerTemplate"]},{group:"jobset.x-k8s.io",kind:"JobSet",purpose:"batch",podTemplates:["spec.replicatedJobs.*.template.spec.template"]},{group:"agones.dev",kind:"GameServer",purpose:"service",podTemplates:["spec.template"]},{group:"agones.dev",kind:"GameServerSet",purpose:"service",podTemplates:["spec.template.spec.template"]},{group:"agones.dev",kind:"Fleet",purpose:"service",podTemplates:["spec.template.spec.template"]}];var Mv=new Map(Yi.map(e=>[`${e.group}/${e.kind}`,e])),Qi=[...new Set(Yi.map(({kind:e})=>e))].sort();function Ta(e,n){let t=e.indexOf("/"),r=t===-1?"":e.slice(0,t);return Mv.get(`${r}/${n}`)}function X(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e){return X(e)?e:void 0}function P(e){return typeof e=="string"?e:void 0}function Te(e){return typeof e=="number"&&Number.isFinite(e)?e:void 0}function _e(e){return typeof e=="boolean"?e:void 0}function dt(e){return Array.isArray(e)?e:[]}function Le(e){return Array.isArray(e)?e.filter(n=>typeof n=="string"):void 0}function F(e){return dt(e).flatMap((n,t)=>X(n)?[{index:t,value:n}]:[])}function le(e){return X(e)?Object.fromEntries(Object.entries(e).filter(n=>typeof n[1]=="string")):{}}function lm(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name);if(o===void 0)return[];let a=P(r.value),s=Tv(r.valueFrom);return[{name:o,path:[...n,t],rawValue:r.value,...a===void 0?{}:{value:a},...s===void 0?{}:{from:s}}]})}function dm(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.prefix)??"",a=[];for(let[s,i]of[["configMapRef","ConfigMap"],["secretRef","Secret"]]){let l=v(r[s]),d=P(l?.name);l===void 0||d===void 0||a.push({kind:i,name:d,prefix:o,optional:Xi(l),path:[...n,t,s]})}return a})}function Tv(e){let n=v(e);if(n!==void 0){for(let t of["configMapKeyRef","secretKeyRef"]){let r=v(n[t]),o=P(r?.name),a=P(r?.key);if(r!==void 0&&o!==void 0&&a!==void 0)return{type:t,name:o,key:a,optional:Xi(r)}}return _v(n)??Lv(n)}}function _v(e){let n=v(e.fileKeyRef);if(n!==void 0)return{type:"fileKeyRef",volumeName:P(n.volumeName)??"",filePath:P(n.path)??"",key:P(n.key)??"",optional:Xi(n)}}function Lv(e){let n=P(v(e.fieldRef)?.fieldPath);if(n!==void 0)return{type:"fieldRef",field:n};let t=P(v(e.resourceFieldRef)?.resource);return t===void 0?void 0:{type:"resourceFieldRef",field:t}}function Xi(e){return _e(e.optional)??!1}function cm(e){let[n="",t]=mm(e.trim(),"@"),r=n.lastIndexOf("/"),o=n.indexOf(":",r+1),a=o===-1?n:n.slice(0,o),s=o===-1?void 0:n.slice(o+1);return{text:e,...Nv(a),...s===void 0||s===""?{}:{tag:s},...t===void 0||t===""?{}:{digest:t}}}function Nv(e){let[n="",t]=mm(e,"/");return t!==void 0&&(n.includes(".")||n.includes(":")||n==="localhost")?n==="docker.io"||n==="index.docker.io"?{registry:"docker.io",repository:t.includes("/")?t:`library/${t}`}:{registry:n,repository:t}:{registry:"docker.io",repository:t===void 0?`library/${e}`:e}}function mm(e,n){let t=e.indexOf(n);return t===-1?[e]:[e.slice(0,t),e.slice(t+1)]}var _a={liveness:"livenessProbe",readiness:"readinessProbe",startup:"startupProbe"},$v=["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"];function pm(e,n,t){if(!X(n))return;let r={};for(let o of $v){let a=Te(n[o]);a!==void 0&&(r[o]=a)}return{kind:e,path:t,handlers:nl(n),...r}}function nl(e){let n=[],t=v(e.httpGet);t!==void 0&&n.push({type:"httpGet",...Zi(t),...el(t,["path","scheme","host"])});let r=v(e.tcpSocket);r!==void 0&&n.push({type:"tcpSocket",...Zi(r),...el(r,["host"])});let o=v(e.grpc);o!==void 0&&n.push({type:"grpc",...Zi(o),...el(o,["service"])});let a=v(e.exec);return a!==void 0&&n.push({type:"exec",command:Le(a.command)??[]}),n}function Zi(e){let n=e.port;return{port:typeof n=="number"||typeof n=="string"?n:void 0}}function el(e,n){let t={};for(let r of n){let o=P(e[r]);o!==void 0&&(t[r]=o)}return t}var Iv=["runAsUser","runAsGroup","fsGroup"],jv=["runAsNonRoot","readOnlyRootFilesystem","allowPrivilegeEscalation","privileged"];function La(e){let n=v(e)??{},t={};for(let r of Iv){let o=Te(n[r]);o!==void 0&&(t[r]=o)}for(let r of jv){let o=_e(n[r]);o!==void 0&&(t[r]=o)}return{...t,capabilities:Dv(n.capabilities)}}function Dv(e){let n=v(e);return{add:Le(n?.add)??[],drop:Le(n?.drop)??[]}}var Fv={main:"containers",init:"initContainers",ephemeral:"ephemeralContainers"};function Na(e,n,t){let r=Fv[n];return F(e[r]).map(({index:o,value:a})=>Wv(a,Vv(n,a),[...t,r,o]))}function Vv(e,n){return e==="init"&&n.restartPolicy==="Always"?"sidecar":e}function Wv(e,n,t){let r=(...o)=>[...t,...o];return{name:P(e.name)??"",role:n,path:t,at:r,...Bv(e),env:lm(e.env,r("env")),envFrom:dm(e.envFrom,r("envFrom")),ports:Gv(e.ports,r("ports")),probes:Kv(e,r),resources:Zt(e.resources),volumeMounts:Hv(e.volumeMounts,r("volumeMounts")),securityContext:La(e.securityContext),raw:e}}function Bv(e){let n=P(e.image),t=Le(e.command),r=Le(e.args),o=P(e.workingDir),a=P(e.restartPolicy);return{...n===void 0||n===""?{}:{image:cm(n)},...t===void 0||t.length===0?{}:{command:t},...r===void 0||r.length===0?{}:{args:r},...o===void 0?{}:{workingDir:o},...a===void 0?{}:{restartPolicy:a},stdin:_e(e.stdin)??!1,tty:_e(e.tty)??!1}}function Kv(e,n){let t={};for(let r of["liveness","readiness","startup"]){let o=_a[r],a=pm(r,e[o],n(o));a!==void 0&&(t[r]=a)}return t}function Gv(e,n){return F(e).map(({index:t,value:r})=>{let o=P(r.name),a=Te(r.containerPort);return{path:[...n,t],protocol:P(r.protocol)??"TCP",...o===void 0?{}:{name:o},...a===void 0?{}:{containerPort:a}}})}function Zt(e){let n=v(e);return{limits:um(n?.limits),requests:um(n?.requests)}}function um(e){let n={};for(let[t,r]of Object.entries(v(e)??{}))(typeof r=="string"||typeof r=="number")&&(n[t]=r);return n}function Hv(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name),a=P(r.mountPath);if(o===void 0||a===void 0)return[];let s=P(r.subPath),i=P(r.subPathExpr);return[{name:o,mountPath:a,readOnly:_e(r.readOnly)??!1,path:[...n,t],...s===void 0||s===""?{}:{subPath:s},...i===void 0||i===""?{}:{subPathExpr:i}}]})}function fm(e,n){let{spec:t,path:r,labels:o,annotations:a}=n,s=P(t.restartPolicy);return{workload:e,path:r,at:(...i)=>[...r,...i],...s===void 0?{}:{restartPolicy:s},containers:[...Na(t,"init",r),...Na(t,"main",r),...Na(t,"ephemeral",r)],volumes:qv(t.volumes,[...r,"volumes"]),securityContext:La(t.securityContext),hostNetwork:_e(t.hostNetwork)??!1,labels:o,annotations:a,raw:t}}function qv(e,n){return F(e).flatMap(({index:t,value:r})=>{let o=P(r.name);return o===void 0?[]:[{name:o,path:[...n,t],raw:r}]})}function Pt(e){let n=Ta(e.apiVersion,e.kind);if(n===void 0)return;let t=e.toObject(),r=[],o=Te(v(t.spec)?.replicas),a={manifest:e,resource:tl(e),purpose:n.purpose,...o===void 0?{}:{replicas:o},annotations:le(v(t.metadata)?.annotations),pods:r,raw:t};for(let s of n.podTemplates.flatMap(i=>Uv(t,i)))r.push(fm(a,s));return r.length===0?void 0:a}function tl(e){let{apiVersion:n,kind:t,namespace:r,name:o}=e;return{apiVersion:n,kind:t,...r===void 0?{}:{namespace:r},name:o}}function Uv(e,n){let t=[{value:e,path:[]}];for(let r of n===""?[]:n.split("."))t=t.flatMap(o=>r==="*"?F(o.value).map(({index:a,value:s})=>({value:s,path:[...o.path,a]})):[{value:v(o.value)?.[r],path:[...o.path,r]}]);return t.flatMap(({value:r,path:o})=>{let a=v(v(r)?.spec);if(!X(r)||a===void 0)return[];let s=v(r.metadata);return[{spec:a,path:[...o,"spec"],labels:le(s?.labels),annotations:le(s?.annotations)}]})}function hm(e,n,t,r){let o=[n.kind,n.namespace??"",n.name].join("/");return`${e}:${o}:${zv(t,r)}`}function ym(){let e=new Map;return n=>{let t=(e.get(n)??0)+1;return e.set(n,t),t===1?n:`${n}#${t}`}}function zv(e,n){let t=e;return n.map(o=>{if(t=typeof o=="number"?Array.isArray(t)?t[o]:void 0:X(t)?t[o]:void 0,typeof o=="string")return o;let a=X(t)?t.name:void 0;return typeof a=="string"&&a!==""?a:String(o)}).join(".")}function gm(e,n,t,r){return t.map(({rule:o,report:a,container:s})=>{let i=tl(e),l=e.locate(a.at);return{rule:o,severity:r(o,a.certainty),certainty:a.certainty,message:a.text,prediction:a.prediction,resource:i,...s===void 0?{}:{container:s.name},path:fr(a.at),...l===void 0?{}:{location:l},related:(a.related??[]).map(d=>Jv(e,d)),...a.fix===void 0?{}:{fix:Yv(a.fix)},fingerprint:hm(o,i,n,a.at)}})}function Jv(e,{message:n,at:t}){let r="manifest"in t?t:{manifest:e,path:t},o=r.manifest.locate(r.path);return{message:n,path:fr(r.path),...o===void 0?{}:{location:o}}}function Yv({description:e,safety:n,edits:t=[]}){return{description:e,safety:n,edits:t.map(r=>({...r,path:fr(r.path)}))}}var bm={certain:"error",likely:"warning",possible:"info"};var hr={major:1,minor:34},Qv=/^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+].*)?$/;function $a(e){let n=Qv.exec(e.trim());if(n!==null)return{major:Number(n[1]),minor:Number(n[2])}}function rl(e,n,t){return e.major>n||e.major===n&&e.minor>=t}function Ia(e){return`${e.major}.${e.minor}`}var Xv=/^[A-Za-z]+\/[^/\s]+(\/[^/\s]+)?$/;function ja(e){return Xv.test(e)}function he(e,n){let t,r=Math.max(1,Math.floor(e.length/3));for(let o of n){if(o===e)continue;let a=km(o)===km(e)?0:Zv(e,o,r);if(a>r)continue;(t===void 0||a<t.distance||a===t.distance&&o<t.candidate)&&(t={candidate:o,distance:a})}return t?.candidate}function km(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Zv(e,n,t){if(Math.abs(e.length-n.length)>t||e.length>253||n.length>253)return t+1;let r=[],o=Array.from({length:n.length+1},(a,s)=>s);for(let a=1;a<=e.length;a+=1){let s=[a];for(let i=1;i<=n.length;i+=1){let l=e[a-1]===n[i-1]?0:1,d=Math.min(bo(o,i)+1,bo(s,i-1)+1,bo(o,i-1)+l);a>1&&i>1&&e[a-1]===n[i-2]&&e[a-2]===n[i-1]&&(d=Math.min(d,bo(r,i-2)+1)),s.push(d)}if(Math.min(...s)>t)return t+1;r=o,o=s}return bo(o,n.length)}function bo(e,n){return e[n]??Number.POSITIVE_INFINITY}var wm=new Set(["error","warning","info","off"]);function vm(e,n){let t=new Map(Object.entries(e.rules??{})),r=eS(e.kubernetesVersion),o=nS(e.external);return{kubernetesVersion:r.value,rules:n.filter(a=>t.get(a.id)!=="off"),severityOf:(a,s)=>{let i=t.get(a);return i===void 0||i==="off"||!wm.has(i)?bm[s]:i},world:{external:o.value,closedWorld:e.closedWorld===!0},problems:[...r.problems,...o.problems,...rS(t,n),...oS(e.bootSeconds)],bootSeconds:e.bootSeconds??{}}}function eS(e){if(e===void 0)return{value:hr,problems:[]};let n=$a(String(e));if(n!==void 0)return{value:n,problems:[]};let t=Ia(hr),r=`kubernetesVersion ${JSON.stringify(e)} is not a version such as "${t}"; ${t} is used`;return{value:hr,problems:[{code:"invalid-config",severity:"error",message:r}]}}function nS(e){let n=Array.isArray(e)?e:[],t=n.filter(tS);return e===void 0||Array.isArray(e)&&t.length===n.length?{value:t,problems:[]}:{value:t,problems:[ko("every entry of external needs a name, and may have a kind and a namespace; others are ignored")]}}function tS(e){let n=t=>t===void 0||typeof t=="string";return X(e)&&typeof e.name=="string"&&n(e.kind)&&n(e.namespace)}function rS(e,n){let t=n.map(r=>r.id);return[...e].flatMap(([r,o])=>t.includes(r)?wm.has(o)?[]:[ko(`rule ${r} is set to ${JSON.stringify(o)}; use one of error, warning, info, off`)]:[ko(`there is no rule ${JSON.stringify(r)}${aS(r,t)}`)])}function oS(e={}){return Object.entries(e).flatMap(([n,t])=>ja(n)?typeof t=="number"&&t>0?[]:[ko(`bootSeconds of ${n} is not a number of seconds above 0`)]:[ko(`bootSeconds: ${JSON.stringify(n)} is not Kind/name or Kind/name/container`)])}function ko(e){return{code:"invalid-config",severity:"error",message:e}}function aS(e,n){let t=he(e,n);return t===void 0?"":`; did you mean ${JSON.stringify(t)}?`}function Sm(e){let n=[],t=[],r=sS(e);for(let o of e.rules)try{iS(o,r,n)}catch(a){t.push(lS(o,e.manifest,a))}return{reports:n,problems:t}}function sS({manifest:e,workload:n,index:t,kubernetesVersion:r,bootSeconds:o}){let a={index:t,kubernetesVersion:r,bootSeconds:o},s=(n?.pods??[]).map(l=>({...a,pod:l})),i=s.flatMap(({pod:l})=>l.containers.map(d=>({...a,pod:l,container:d})));return{manifest:{...a,manifest:e},pods:s,containers:i}}function iS(e,n,t){switch(e.scope){case"manifest":e.run(n.manifest,r=>t.push({rule:e.id,report:r}));return;case"pod":for(let r of n.pods)e.run(r,o=>t.push({rule:e.id,report:o}));return;case"container":for(let r of n.containers){let{container:o}=r;e.run(r,a=>t.push({rule:e.id,report:a,container:o}))}}}function lS(e,n,t){let r=t instanceof Error?t.name:typeof t,o=`${n.kind}/${n.name}`;return{code:"rule-failed",severity:"error",message:`rule ${e.id} failed on ${o} (${r}), so its other findings there are missing; this is a fault of crashlint, please report it`,...n.file===void 0?{}:{file:n.file}}}var al="crashlint.dev/ignore",dS=/^([a-z0-9-]+)(?:\(([^()]+)\))?\s*(?::\s*(.*))?$/;function xm(e,n){let t=[],r=[...n.comments.map(mS),...n.annotations.flatMap(pS)].flatMap(s=>{let i=uS(s,n.ruleIds);return"problem"in i&&t.push(i.problem),"problem"in i?[]:[i.request]}),o=new Set,a=e.map(s=>{let i=r.find(l=>cS(l,s));return i===void 0?s:(o.add(i),{...s,suppressed:{by:i.by,reason:i.reason}})});for(let s of r)!o.has(s)&&!n.offRuleIds.has(s.rule)&&t.push(fS(s));return{findings:a,problems:t}}function cS(e,n){let t=e.container===void 0||e.container===n.container;return e.rule===n.rule&&t&&e.matches(n)}function mS({file:e,line:n,target:t,text:r}){return{by:"comment",text:r,file:e,line:n,matches:({location:o})=>o?.file===e&&o.start.line===t}}function pS({value:e,file:n,line:t,covers:r}){return e.split(`
`).map(a=>a.trim()).filter(a=>a!=="").map(a=>({by:"annotation",text:a,...n===void 0?{}:{file:n},...t===void 0?{}:{line:t},matches:r}))}function uS(e,n){let t=dS.exec(e.text),r=t?.[1],o=t?.[2],a=t?.[3]?.trim()??"";if(r===void 0)return{problem:ol(e,"write it as `<rule>: <reason>` or `<rule>(<container>): <reason>`")};if(!n.includes(r)){let s=he(r,n);return{problem:ol(e,`there is no rule ${r}${s===void 0?"":`; did you mean ${s}?`}`)}}return a===""?{problem:ol(e,`say why: \`${r}: <reason>\`; without a reason nothing is suppressed`)}:{request:{...e,rule:r,reason:a,...o===void 0?{}:{container:o.trim()}}}}function ol(e,n){return Om(e,"invalid-suppression",`this ${e.by} does not suppress anything: ${n}`)}function fS(e){return Om(e,"unused-suppression",`this ${e.by} suppresses ${e.rule}, which finds nothing here; remove it`)}function Om(e,n,t){return{code:n,severity:"warning",message:t,...e.file===void 0?{}:{file:e.file},...e.line===void 0?{}:{line:e.line}}}var yr=class{#e=new Uint32Array(3072);#n=0;open(n,t){let r=this.#n;return r+3>this.#e.length&&this.#t(),this.#e[r]=n,this.#e[r+1]=t,this.#e[r+2]=1,this.#n=r+3,r/3}close(n){this.#e[n*3+2]=this.#n/3-n}take(){let n=this.#e.slice(0,this.#n);return this.#n=0,n}#t(){let n=new Uint32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};function gr(e,n,t){let r=0,o=n;for(let a of t){let s=hS(o,a);if(s===-1)return r;r=sl(e,r,s),o=o[a]}return r}function sl(e,n,t){let r=n+1;for(let o=0;o<t;o+=1)r+=Da(e,r);return r}function Pm(e,n){return e.slice(n*3,(n+Da(e,n))*3)}function Da(e,n){return e[n*3+2]??1}function br(e,n){return[e[n*3]??0,e[n*3+1]??0]}function Fa(e){let n=1;for(let o=e.indexOf(`
`);o!==-1;o=e.indexOf(`
`,o+1))n+=1;let t=new Uint32Array(n),r=1;for(let o=e.indexOf(`
`);o!==-1;o=e.indexOf(`
`,o+1))t[r++]=o+1;return t}function Cn(e,n){let t=0,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]??0)<=n?t=o:r=o-1}return{line:t+1,column:n-(e[t]??0)+1}}function hS(e,n){return Array.isArray(e)?typeof n=="number"&&n>=0&&n<e.length?n:-1:typeof e!="object"||e===null?-1:Object.keys(e).indexOf(String(n))}var yS=/(?:^|[\\/])kustomization(?:\.ya?ml)?$/i,gS="kustomize.config.k8s.io/v1beta1";function ll(e){return yS.test(e)}function er(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function wo(e,n,t){if(!er(e))return;let{apiVersion:r,kind:o}=e;if(wS(e,t))return[{apiVersion:il(r)?r:gS,kind:"Kustomization",object:e,table:n}];if(!il(r)||!il(o))return;if(!kS(e,o))return[{apiVersion:r,kind:o,object:e,table:n}];let a=o==="List"?void 0:o.slice(0,-4),s=a===void 0?void 0:{apiVersion:r,kind:a};return bS(e.items,n&&sl(n,0,Object.keys(e).indexOf("items")),n,s)}function bS(e,n,t,r){let o=[],a=(n??0)+1;for(let s of e){let i=t&&Pm(t,a);if(t&&(a+=Da(t,a)),!er(s))continue;let l=r?{...s,apiVersion:s.apiVersion??r.apiVersion,kind:s.kind??r.kind}:s;for(let d of wo(l,i,void 0)??[])o.push(d.object===l?{...d,object:s}:d)}return o}function il(e){return typeof e=="string"&&e!==""}function kS(e,n){return n.endsWith("List")&&Array.isArray(e.items)}function wS(e,n){return e.kind===void 0?n!==void 0&&ll(n):e.kind==="Kustomization"&&(e.apiVersion===void 0||e.apiVersion===null)}function V(e){let n=e.length>80?`${e.slice(0,79)}\u2026`:e;return SS(n)}function ct(e){return JSON.parse(JSON.stringify(e))}var vS=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function SS(e){return e.replaceAll(vS,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Rm(e,n){let{table:t}=e,r=JSON.stringify(e.object),{apiVersion:o,kind:a,name:s,namespace:i}=Am(e),l={apiVersion:ct(o),kind:ct(a)},d=()=>Em(JSON.parse(r),l);return{...l,name:ct(s),...i===void 0?{}:{namespace:ct(i)},file:n.path,toObject:d,locate:c=>t?xS(t,JSON.parse(r),c,n):void 0}}function xS(e,n,t,{path:r,lineStarts:o}){let[a,s]=br(e,gr(e,n,t));return{file:r,start:Cn(o,a),end:Cn(o,s)}}function dl(e){try{return(wo(e,void 0,void 0)??[]).map(OS)}catch{return[]}}function OS(e){let n=Em(e.object,e);return{...Am(e),toObject:()=>n,locate:()=>{}}}function Am({apiVersion:e,kind:n,object:t}){let r=er(t.metadata)?t.metadata:{},{name:o,namespace:a}=r,s={apiVersion:e,kind:n,name:typeof o=="string"?o:""};return typeof a=="string"&&a!==""?{...s,namespace:a}:s}function Em(e,{apiVersion:n,kind:t}){return e.apiVersion===n&&e.kind===t?e:{...e,apiVersion:n,kind:t}}var Va=Symbol.for("yaml.alias"),Wa=Symbol.for("yaml.document"),Mn=Symbol.for("yaml.map"),cl=Symbol.for("yaml.pair"),dn=Symbol.for("yaml.scalar"),mt=Symbol.for("yaml.seq"),qe=Symbol.for("yaml.node.type"),Ne=e=>!!e&&typeof e=="object"&&e[qe]===Va,qn=e=>!!e&&typeof e=="object"&&e[qe]===Wa,Ie=e=>!!e&&typeof e=="object"&&e[qe]===Mn,G=e=>!!e&&typeof e=="object"&&e[qe]===cl,W=e=>!!e&&typeof e=="object"&&e[qe]===dn,Ue=e=>!!e&&typeof e=="object"&&e[qe]===mt;function Q(e){if(e&&typeof e=="object")switch(e[qe]){case Mn:case mt:return!0}return!1}function J(e){if(e&&typeof e=="object")switch(e[qe]){case Va:case Mn:case dn:case mt:return!0}return!1}var Ba=e=>(W(e)||Q(e))&&!!e.anchor;var Ze=Symbol("break visit"),Cm=Symbol("skip children"),Un=Symbol("remove node");function cn(e,n){let t=Mm(n);qn(e)?kr(null,e.contents,t,Object.freeze([e]))===Un&&(e.contents=null):kr(null,e,t,Object.freeze([]))}cn.BREAK=Ze;cn.SKIP=Cm;cn.REMOVE=Un;function kr(e,n,t,r){let o=Tm(e,n,t,r);if(J(o)||G(o))return _m(e,r,o),kr(e,o,t,r);if(typeof o!="symbol"){if(Q(n)){r=Object.freeze(r.concat(n));for(let a=0;a<n.items.length;++a){let s=kr(a,n.items[a],t,r);if(typeof s=="number")a=s-1;else{if(s===Ze)return Ze;s===Un&&(n.items.splice(a,1),a-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let a=kr("key",n.key,t,r);if(a===Ze)return Ze;a===Un&&(n.key=null);let s=kr("value",n.value,t,r);if(s===Ze)return Ze;s===Un&&(n.value=null)}}return o}async function Ka(e,n){let t=Mm(n);qn(e)?await wr(null,e.contents,t,Object.freeze([e]))===Un&&(e.contents=null):await wr(null,e,t,Object.freeze([]))}Ka.BREAK=Ze;Ka.SKIP=Cm;Ka.REMOVE=Un;async function wr(e,n,t,r){let o=await Tm(e,n,t,r);if(J(o)||G(o))return _m(e,r,o),wr(e,o,t,r);if(typeof o!="symbol"){if(Q(n)){r=Object.freeze(r.concat(n));for(let a=0;a<n.items.length;++a){let s=await wr(a,n.items[a],t,r);if(typeof s=="number")a=s-1;else{if(s===Ze)return Ze;s===Un&&(n.items.splice(a,1),a-=1)}}}else if(G(n)){r=Object.freeze(r.concat(n));let a=await wr("key",n.key,t,r);if(a===Ze)return Ze;a===Un&&(n.key=null);let s=await wr("value",n.value,t,r);if(s===Ze)return Ze;s===Un&&(n.value=null)}}return o}function Mm(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Tm(e,n,t,r){if(typeof t=="function")return t(e,n,r);if(Ie(n))return t.Map?.(e,n,r);if(Ue(n))return t.Seq?.(e,n,r);if(G(n))return t.Pair?.(e,n,r);if(W(n))return t.Scalar?.(e,n,r);if(Ne(n))return t.Alias?.(e,n,r)}function _m(e,n,t){let r=n[n.length-1];if(Q(r))r.items[e]=t;else if(G(r))e==="key"?r.key=t:r.value=t;else if(qn(r))r.contents=t;else{let o=Ne(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}var PS={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},RS=e=>e.replace(/[!,[\]{}]/g,n=>PS[n]),zn=class e{constructor(n,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,n),this.tags=Object.assign({},e.defaultTags,t)}clone(){let n=new e(this.yaml,this.tags);return n.docStart=this.docStart,n}atDocument(){let n=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return n}add(n,t){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=n.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[a,s]=r;return this.tags[a]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[a]=r;if(a==="1.1"||a==="1.2")return this.yaml.version=a,!0;{let s=/^\d+\.\d+$/.test(a);return t(6,`Unsupported YAML version ${a}`,s),!1}}default:return t(0,`Unknown directive ${o}`,!0),!1}}tagName(n,t){if(n==="!")return"!";if(n[0]!=="!")return t(`Not a valid tag: ${n}`),null;if(n[1]==="<"){let s=n.slice(2,-1);return s==="!"||s==="!!"?(t(`Verbatim tags aren't resolved, so ${n} is invalid.`),null):(n[n.length-1]!==">"&&t("Verbatim tags must end with a >"),s)}let[,r,o]=n.match(/^(.*!)([^!]*)$/s);o||t(`The ${n} tag has no suffix`);let a=this.tags[r];if(a)try{return a+decodeURIComponent(o)}catch(s){return t(String(s)),null}return r==="!"?n:(t(`Could not resolve tag: ${n}`),null)}tagString(n){for(let[t,r]of Object.entries(this.tags))if(n.startsWith(r))return t+RS(n.substring(r.length));return n[0]==="!"?n:`!<${n}>`}toString(n){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(n&&r.length>0&&J(n.contents)){let a={};cn(n.contents,(s,i)=>{J(i)&&i.tag&&(a[i.tag]=!0)}),o=Object.keys(a)}else o=[];for(let[a,s]of r)a==="!!"&&s==="tag:yaml.org,2002:"||(!n||o.some(i=>i.startsWith(s)))&&t.push(`%TAG ${a} ${s}`);return t.join(`
`)}};zn.defaultYaml={explicit:!1,version:"1.2"};zn.defaultTags={"!!":"tag:yaml.org,2002:"};function Ga(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(t)}return!0}function ml(e){let n=new Set;return cn(e,{Value(t,r){r.anchor&&n.add(r.anchor)}}),n}function pl(e,n){for(let t=1;;++t){let r=`${e}${t}`;if(!n.has(r))return r}}function Lm(e,n){let t=[],r=new Map,o=null;return{onAnchor:a=>{t.push(a),o??(o=ml(e));let s=pl(n,o);return o.add(s),s},setAnchors:()=>{for(let a of t){let s=r.get(a);if(typeof s=="object"&&s.anchor&&(W(s.node)||Q(s.node)))s.node.anchor=s.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=a,i}}},sourceObjects:r}}function Rt(e,n,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,a=r.length;o<a;++o){let s=r[o],i=Rt(e,r,String(o),s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let a=r.get(o),s=Rt(e,r,o,a);s===void 0?r.delete(o):s!==a&&r.set(o,s)}else if(r instanceof Set)for(let o of Array.from(r)){let a=Rt(e,r,o,o);a===void 0?r.delete(o):a!==o&&(r.delete(o),r.add(a))}else for(let[o,a]of Object.entries(r)){let s=Rt(e,r,o,a);s===void 0?delete r[o]:s!==a&&(r[o]=s)}return e.call(n,t,r)}function Me(e,n,t){if(Array.isArray(e))return e.map((r,o)=>Me(r,String(o),t));if(e&&typeof e.toJSON=="function"){if(!t||!Ba(e))return e.toJSON(n,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.set(e,r),t.onCreate=a=>{r.res=a,delete t.onCreate};let o=e.toJSON(n,t);return t.onCreate&&t.onCreate(o),o}return typeof e=="bigint"&&!t?.keep?Number(e):e}var At=class{constructor(n){Object.defineProperty(this,qe,{value:n})}clone(){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(n.range=this.range.slice()),n}toJS(n,{mapAsMap:t,maxAliasCount:r,onAnchor:o,reviver:a}={}){if(!qn(n))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:n,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=Me(this,"",s);if(typeof o=="function")for(let{count:l,res:d}of s.anchors.values())o(d,l);return typeof a=="function"?Rt(a,{"":i},"",i):i}};var pt=class extends At{constructor(n){super(Va),this.source=n,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(n,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],cn(n,{Node:(a,s)=>{(Ne(s)||Ba(s))&&r.push(s)}}),t&&(t.aliasResolveCache=r));let o;for(let a of r){if(a===this)break;a.anchor===this.source&&(o=a)}if(o&&t){let{anchors:a,doc:s,maxAliasCount:i}=t,l=a.get(o);if(l||(Me(o,null,t),l=a.get(o)),l?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Ha(s,o,a)),l.count*l.aliasCount>i)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return o}toJSON(n,t){if(!t)return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return t.anchors.get(r).res}toString(n,t,r){let o=`*${this.source}`;if(n){if(Ga(this.source),n.options.verifyAliasOrder&&!n.anchors.has(this.source)){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(n.implicitKey)return`${o} `}return o}};function Ha(e,n,t){if(Ne(n)){let r=n.resolve(e),o=t&&r&&t.get(r);return o?o.count*o.aliasCount:0}else if(Q(n)){let r=0;for(let o of n.items){let a=Ha(e,o,t);a>r&&(r=a)}return r}else if(G(n)){let r=Ha(e,n.key,t),o=Ha(e,n.value,t);return Math.max(r,o)}return 1}var qa=e=>!e||typeof e!="function"&&typeof e!="object",L=class extends At{constructor(n){super(dn),this.value=n}toJSON(n,t){return t?.keep?this.value:Me(this.value,n,t)}toString(){return String(this.value)}};L.BLOCK_FOLDED="BLOCK_FOLDED";L.BLOCK_LITERAL="BLOCK_LITERAL";L.PLAIN="PLAIN";L.QUOTE_DOUBLE="QUOTE_DOUBLE";L.QUOTE_SINGLE="QUOTE_SINGLE";var AS="tag:yaml.org,2002:";function ES(e,n,t){if(n){let r=t.filter(a=>a.tag===n),o=r.find(a=>!a.format)??r[0];if(!o)throw new Error(`Tag ${n} not found`);return o}return t.find(r=>r.identify?.(e)&&!r.format)}function ut(e,n,t){if(qn(e)&&(e=e.contents),J(e))return e;if(G(e)){let m=t.schema[Mn].createNode?.(t.schema,null,t);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:a,schema:s,sourceObjects:i}=t,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=o(e)),new pt(l.anchor);l={anchor:null,node:null},i.set(e,l)}n?.startsWith("!!")&&(n=AS+n.slice(2));let d=ES(e,n,s.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new L(e);return l&&(l.node=m),m}d=e instanceof Map?s[Mn]:Symbol.iterator in Object(e)?s[mt]:s[Mn]}a&&(a(d),delete t.onTagObj);let c=d?.createNode?d.createNode(t.schema,e,t):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(t.schema,e,t):new L(e);return n?c.tag=n:d.default||(c.tag=d.tag),l&&(l.node=c),c}function vo(e,n,t){let r=t;for(let o=n.length-1;o>=0;--o){let a=n[o];if(typeof a=="number"&&Number.isInteger(a)&&a>=0){let s=[];s[a]=r,r=s}else r=new Map([[a,r]])}return ut(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Sr=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,vr=class extends At{constructor(n,t){super(n),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(n){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return n&&(t.schema=n),t.items=t.items.map(r=>J(r)||G(r)?r.clone(n):r),this.range&&(t.range=this.range.slice()),t}addIn(n,t){if(Sr(n))this.add(t);else{let[r,...o]=n,a=this.get(r,!0);if(Q(a))a.addIn(o,t);else if(a===void 0&&this.schema)this.set(r,vo(this.schema,o,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(n){let[t,...r]=n;if(r.length===0)return this.delete(t);let o=this.get(t,!0);if(Q(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(n,t){let[r,...o]=n,a=this.get(r,!0);return o.length===0?!t&&W(a)?a.value:a:Q(a)?a.getIn(o,t):void 0}hasAllNullValues(n){return this.items.every(t=>{if(!G(t))return!1;let r=t.value;return r==null||n&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(n){let[t,...r]=n;if(r.length===0)return this.has(t);let o=this.get(t,!0);return Q(o)?o.hasIn(r):!1}setIn(n,t){let[r,...o]=n;if(o.length===0)this.set(r,t);else{let a=this.get(r,!0);if(Q(a))a.setIn(o,t);else if(a===void 0&&this.schema)this.set(r,vo(this.schema,o,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};var Nm=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function vn(e,n){return/^\n+$/.test(e)?e.substring(1):n?e.replace(/^(?! *$)/gm,n):e}var Jn=(e,n,t)=>e.endsWith(`
`)?vn(t,n):t.includes(`
`)?`
`+vn(t,n):(e.endsWith(" ")?"":" ")+t;var ul="flow",Ua="block",So="quoted";function xo(e,n,t="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:a=20,onFold:s,onOverflow:i}={}){if(!o||o<0)return e;o<a&&(a=0);let l=Math.max(1+a,1+o-n.length);if(e.length<=l)return e;let d=[],c={},m=o-n.length;typeof r=="number"&&(r>o-Math.max(2,a)?d.push(0):m=o-r);let p,u,y=!1,h=-1,g=-1,A=-1;t===Ua&&(h=$m(e,h,n.length),h!==-1&&(m=h+l));for(let M;M=e[h+=1];){if(t===So&&M==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}A=h}if(M===`
`)t===Ua&&(h=$m(e,h,n.length)),m=h+n.length+l,p=void 0;else{if(M===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let N=e[h+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(p=h)}if(h>=m)if(p)d.push(p),m=p+l,p=void 0;else if(t===So){for(;u===" "||u==="	";)u=M,M=e[h+=1],y=!0;let N=h>A+1?h-2:g-1;if(c[N])return e;d.push(N),c[N]=!0,m=N+l,p=void 0}else y=!0}u=M}if(y&&i&&i(),d.length===0)return e;s&&s();let S=e.slice(0,d[0]);for(let M=0;M<d.length;++M){let N=d[M],_=d[M+1]||e.length;N===0?S=`
${n}${e.slice(0,_)}`:(t===So&&c[N]&&(S+=`${e[N]}\\`),S+=`
${n}${e.slice(N+1,_)}`)}return S}function $m(e,n,t){let r=n,o=n+1,a=e[o];for(;a===" "||a==="	";)if(n<o+t)a=e[++n];else{do a=e[++n];while(a&&a!==`
`);r=n,o=n+1,a=e[o]}return r}var Ja=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Ya=e=>/^(%|---|\.\.\.)/m.test(e);function CS(e,n,t){if(!n||n<0)return!1;let r=n-t,o=e.length;if(o<=r)return!1;for(let a=0,s=0;a<o;++a)if(e[a]===`
`){if(a-s>r)return!0;if(s=a+1,o-s<=r)return!1}return!0}function Oo(e,n){let t=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return t;let{implicitKey:r}=n,o=n.options.doubleQuotedMinMultiLineLength,a=n.indent||(Ya(e)?"  ":""),s="",i=0;for(let l=0,d=t[l];d;d=t[++l])if(d===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(s+=t.slice(i,l)+"\\ ",l+=1,i=l,d="\\"),d==="\\")switch(t[l+1]){case"u":{s+=t.slice(i,l);let c=t.substr(l+2,4);switch(c){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:c.substr(0,2)==="00"?s+="\\x"+c.substr(2):s+=t.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||t[l+2]==='"'||t.length<o)l+=1;else{for(s+=t.slice(i,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)s+=`
`,l+=2;s+=a,t[l+2]===" "&&(s+="\\"),l+=1,i=l+1}break;default:l+=1}return s=i?s+t.slice(i):t,r?s:xo(s,a,So,Ja(n,!1))}function fl(e,n){if(n.options.singleQuote===!1||n.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Oo(e,n);let t=n.indent||(Ya(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return n.implicitKey?r:xo(r,t,ul,Ja(n,!1))}function xr(e,n){let{singleQuote:t}=n.options,r;if(t===!1)r=Oo;else{let o=e.includes('"'),a=e.includes("'");o&&!a?r=fl:a&&!o?r=Oo:r=t?fl:Oo}return r(e,n)}var hl;try{hl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{hl=/\n+(?!\n|$)/g}function za({comment:e,type:n,value:t},r,o,a){let{blockQuote:s,commentString:i,lineWidth:l}=r.options;if(!s||/\n[\t ]+$/.test(t))return xr(t,r);let d=r.indent||(r.forceBlockIndent||Ya(t)?"  ":""),c=s==="literal"?!0:s==="folded"||n===L.BLOCK_FOLDED?!1:n===L.BLOCK_LITERAL?!0:!CS(t,l,d.length);if(!t)return c?`|
`:`>
`;let m,p;for(p=t.length;p>0;--p){let _=t[p-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let u=t.substring(p),y=u.indexOf(`
`);y===-1?m="-":t===u||y!==u.length-1?(m="+",a&&a()):m="",u&&(t=t.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(hl,`$&${d}`));let h=!1,g,A=-1;for(g=0;g<t.length;++g){let _=t[g];if(_===" ")h=!0;else if(_===`
`)A=g;else break}let S=t.substring(0,A<g?A+1:g);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${d}`));let N=(h?d?"2":"1":"")+m;if(e&&(N+=" "+i(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!c){let _=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),T=!1,j=Ja(r,!0);s!=="folded"&&n!==L.BLOCK_FOLDED&&(j.onOverflow=()=>{T=!0});let x=xo(`${S}${_}${u}`,d,Ua,j);if(!T)return`>${N}
${d}${x}`}return t=t.replace(/\n+/g,`$&${d}`),`|${N}
${d}${S}${t}${u}`}function MS(e,n,t,r){let{type:o,value:a}=e,{actualString:s,implicitKey:i,indent:l,indentStep:d,inFlow:c}=n;if(i&&a.includes(`
`)||c&&/[[\]{},]/.test(a))return xr(a,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return i||c||!a.includes(`
`)?xr(a,n):za(e,n,t,r);if(!i&&!c&&o!==L.PLAIN&&a.includes(`
`))return za(e,n,t,r);if(Ya(a)){if(l==="")return n.forceBlockIndent=!0,za(e,n,t,r);if(i&&l===d)return xr(a,n)}let m=a.replace(/\n+/g,`$&
${l}`);if(s){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(m),{compat:u,tags:y}=n.doc.schema;if(y.some(p)||u?.some(p))return xr(a,n)}return i?m:xo(m,l,ul,Ja(n,!1))}function ft(e,n,t,r){let{implicitKey:o,inFlow:a}=n,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==L.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(i=L.QUOTE_DOUBLE);let l=c=>{switch(c){case L.BLOCK_FOLDED:case L.BLOCK_LITERAL:return o||a?xr(s.value,n):za(s,n,t,r);case L.QUOTE_DOUBLE:return Oo(s.value,n);case L.QUOTE_SINGLE:return fl(s.value,n);case L.PLAIN:return MS(s,n,t,r);default:return null}},d=l(i);if(d===null){let{defaultKeyType:c,defaultStringType:m}=n.options,p=o&&c||m;if(d=l(p),d===null)throw new Error(`Unsupported default string type ${p}`)}return d}function Qa(e,n){let t=Object.assign({blockQuote:!0,commentString:Nm,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,n),r;switch(t.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function TS(e,n){if(n.tag){let o=e.filter(a=>a.tag===n.tag);if(o.length>0)return o.find(a=>a.format===n.format)??o[0]}let t,r;if(W(n)){r=n.value;let o=e.filter(a=>a.identify?.(r));if(o.length>1){let a=o.filter(s=>s.test);a.length>0&&(o=a)}t=o.find(a=>a.format===n.format)??o.find(a=>!a.format)}else r=n,t=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!t){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return t}function _S(e,n,{anchors:t,doc:r}){if(!r.directives)return"";let o=[],a=(W(e)||Q(e))&&e.anchor;a&&Ga(a)&&(t.add(a),o.push(`&${a}`));let s=e.tag??(n.default?null:n.tag);return s&&o.push(r.directives.tagString(s)),o.join(" ")}function ht(e,n,t,r){if(G(e))return e.toString(n,t,r);if(Ne(e)){if(n.doc.directives)return e.toString(n);if(n.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");n.resolvedAliases?n.resolvedAliases.add(e):n.resolvedAliases=new Set([e]),e=e.resolve(n.doc)}let o,a=J(e)?e:n.doc.createNode(e,{onTagObj:l=>o=l});o??(o=TS(n.doc.schema.tags,a));let s=_S(a,o,n);s.length>0&&(n.indentAtStart=(n.indentAtStart??0)+s.length+1);let i=typeof o.stringify=="function"?o.stringify(a,n,t,r):W(a)?ft(a,n,t,r):a.toString(n,t,r);return s?W(a)||i[0]==="{"||i[0]==="["?`${s} ${i}`:`${s}
${n.indent}${i}`:i}function Im({key:e,value:n},t,r,o){let{allNullValues:a,doc:s,indent:i,indentStep:l,options:{commentString:d,indentSeq:c,simpleKeys:m}}=t,p=J(e)&&e.comment||null;if(m){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Q(e)||!J(e)&&typeof e=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}let u=!m&&(!e||p&&n==null&&!t.inFlow||Q(e)||(W(e)?e.type===L.BLOCK_FOLDED||e.type===L.BLOCK_LITERAL:typeof e=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!u&&(m||!a),indent:i+l});let y=!1,h=!1,g=ht(e,t,()=>y=!0,()=>h=!0);if(!u&&!t.inFlow&&g.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(t.inFlow){if(a||n==null)return y&&r&&r(),g===""?"?":u?`? ${g}`:g}else if(a&&!m||n==null&&u)return g=`? ${g}`,p&&!y?g+=Jn(g,t.indent,d(p)):h&&o&&o(),g;y&&(p=null),u?(p&&(g+=Jn(g,t.indent,d(p))),g=`? ${g}
${i}:`):(g=`${g}:`,p&&(g+=Jn(g,t.indent,d(p))));let A,S,M;J(n)?(A=!!n.spaceBefore,S=n.commentBefore,M=n.comment):(A=!1,S=null,M=null,n&&typeof n=="object"&&(n=s.createNode(n))),t.implicitKey=!1,!u&&!p&&W(n)&&(t.indentAtStart=g.length+1),h=!1,!c&&l.length>=2&&!t.inFlow&&!u&&Ue(n)&&!n.flow&&!n.tag&&!n.anchor&&(t.indent=t.indent.substring(2));let N=!1,_=ht(n,t,()=>N=!0,()=>h=!0),T=" ";if(p||A||S){if(T=A?`
`:"",S){let j=d(S);T+=`
${vn(j,t.indent)}`}_===""&&!t.inFlow?T===`
`&&M&&(T=`

`):T+=`
${t.indent}`}else if(!u&&Q(n)){let j=_[0],x=_.indexOf(`
`),I=x!==-1,b=t.inFlow??n.flow??n.items.length===0;if(I||!b){let fe=!1;if(I&&(j==="&"||j==="!")){let K=_.indexOf(" ");j==="&"&&K!==-1&&K<x&&_[K+1]==="!"&&(K=_.indexOf(" ",K+1)),(K===-1||x<K)&&(fe=!0)}fe||(T=`
${t.indent}`)}}else(_===""||_[0]===`
`)&&(T="");return g+=T+_,t.inFlow?N&&r&&r():M&&!N?g+=Jn(g,t.indent,d(M)):h&&o&&o(),g}function yl(e,n){(e==="debug"||e==="warn")&&console.warn(n)}var Xa="<<",Tn={identify:e=>e===Xa||typeof e=="symbol"&&e.description===Xa,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new L(Symbol(Xa)),{addToJSMap:bl}),stringify:()=>Xa},jm=(e,n)=>(Tn.identify(n)||W(n)&&(!n.type||n.type===L.PLAIN)&&Tn.identify(n.value))&&e?.doc.schema.tags.some(t=>t.tag===Tn.tag&&t.default);function bl(e,n,t){let r=Dm(e,t);if(Ue(r))for(let o of r.items)gl(e,n,o);else if(Array.isArray(r))for(let o of r)gl(e,n,o);else gl(e,n,r)}function gl(e,n,t){let r=Dm(e,t);if(!Ie(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[a,s]of o)n instanceof Map?n.has(a)||n.set(a,s):n instanceof Set?n.add(a):Object.prototype.hasOwnProperty.call(n,a)||Object.defineProperty(n,a,{value:s,writable:!0,enumerable:!0,configurable:!0});return n}function Dm(e,n){return e&&Ne(n)?n.resolve(e.doc,e):n}function Za(e,n,{key:t,value:r}){if(J(t)&&t.addToJSMap)t.addToJSMap(e,n,r);else if(jm(e,t))bl(e,n,r);else{let o=Me(t,"",e);if(n instanceof Map)n.set(o,Me(r,o,e));else if(n instanceof Set)n.add(o);else{let a=LS(t,o,e),s=Me(r,a,e);a in n?Object.defineProperty(n,a,{value:s,writable:!0,enumerable:!0,configurable:!0}):n[a]=s}}return n}function LS(e,n,t){if(n===null)return"";if(typeof n!="object")return String(n);if(J(e)&&t?.doc){let r=Qa(t.doc,{});r.anchors=new Set;for(let a of t.anchors.keys())r.anchors.add(a.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!t.mapKeyWarned){let a=JSON.stringify(o);a.length>40&&(a=a.substring(0,36)+'..."'),yl(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return o}return JSON.stringify(n)}function Or(e,n,t){let r=ut(e,void 0,t),o=ut(n,void 0,t);return new ye(r,o)}var ye=class e{constructor(n,t=null){Object.defineProperty(this,qe,{value:cl}),this.key=n,this.value=t}clone(n){let{key:t,value:r}=this;return J(t)&&(t=t.clone(n)),J(r)&&(r=r.clone(n)),new e(t,r)}toJSON(n,t){let r=t?.mapAsMap?new Map:{};return Za(t,r,this)}toString(n,t,r){return n?.doc?Im(this,n,t,r):JSON.stringify(this)}};function ns(e,n,t){return(n.inFlow??e.flow?$S:NS)(e,n,t)}function NS({comment:e,items:n},t,{blockItemPrefix:r,flowChars:o,itemIndent:a,onChompKeep:s,onComment:i}){let{indent:l,options:{commentString:d}}=t,c=Object.assign({},t,{indent:a,type:null}),m=!1,p=[];for(let y=0;y<n.length;++y){let h=n[y],g=null;if(J(h))!m&&h.spaceBefore&&p.push(""),es(t,p,h.commentBefore,m),h.comment&&(g=h.comment);else if(G(h)){let S=J(h.key)?h.key:null;S&&(!m&&S.spaceBefore&&p.push(""),es(t,p,S.commentBefore,m))}m=!1;let A=ht(h,c,()=>g=null,()=>m=!0);g&&(A+=Jn(A,a,d(g))),m&&g&&(m=!1),p.push(r+A)}let u;if(p.length===0)u=o.start+o.end;else{u=p[0];for(let y=1;y<p.length;++y){let h=p[y];u+=h?`
${l}${h}`:`
`}}return e?(u+=`
`+vn(d(e),l),i&&i()):m&&s&&s(),u}function $S({items:e},n,{flowChars:t,itemIndent:r}){let{indent:o,indentStep:a,flowCollectionPadding:s,options:{commentString:i}}=n;r+=a;let l=Object.assign({},n,{indent:r,inFlow:!0,type:null}),d=!1,c=0,m=[];for(let y=0;y<e.length;++y){let h=e[y],g=null;if(J(h))h.spaceBefore&&m.push(""),es(n,m,h.commentBefore,!1),h.comment&&(g=h.comment);else if(G(h)){let S=J(h.key)?h.key:null;S&&(S.spaceBefore&&m.push(""),es(n,m,S.commentBefore,!1),S.comment&&(d=!0));let M=J(h.value)?h.value:null;M?(M.comment&&(g=M.comment),M.commentBefore&&(d=!0)):h.value==null&&S?.comment&&(g=S.comment)}g&&(d=!0);let A=ht(h,l,()=>g=null);d||(d=m.length>c||A.includes(`
`)),y<e.length-1?A+=",":n.options.trailingComma&&(n.options.lineWidth>0&&(d||(d=m.reduce((S,M)=>S+M.length+2,2)+(A.length+2)>n.options.lineWidth)),d&&(A+=",")),g&&(A+=Jn(A,r,i(g))),m.push(A),c=m.length}let{start:p,end:u}=t;if(m.length===0)return p+u;if(!d){let y=m.reduce((h,g)=>h+g.length+2,2);d=n.options.lineWidth>0&&y>n.options.lineWidth}if(d){let y=p;for(let h of m)y+=h?`
${a}${o}${h}`:`
`;return`${y}
${o}${u}`}else return`${p}${s}${m.join(" ")}${s}${u}`}function es({indent:e,options:{commentString:n}},t,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let a=vn(n(r),e);t.push(a.trimStart())}}function Et(e,n){let t=W(n)?n.value:n;for(let r of e)if(G(r)&&(r.key===n||r.key===t||W(r.key)&&r.key.value===t))return r}var we=class extends vr{static get tagName(){return"tag:yaml.org,2002:map"}constructor(n){super(Mn,n),this.items=[]}static from(n,t,r){let{keepUndefined:o,replacer:a}=r,s=new this(n),i=(l,d)=>{if(typeof a=="function")d=a.call(t,l,d);else if(Array.isArray(a)&&!a.includes(l))return;(d!==void 0||o)&&s.items.push(Or(l,d,r))};if(t instanceof Map)for(let[l,d]of t)i(l,d);else if(t&&typeof t=="object")for(let l of Object.keys(t))i(l,t[l]);return typeof n.sortMapEntries=="function"&&s.items.sort(n.sortMapEntries),s}add(n,t){let r;G(n)?r=n:!n||typeof n!="object"||!("key"in n)?r=new ye(n,n?.value):r=new ye(n.key,n.value);let o=Et(this.items,r.key),a=this.schema?.sortMapEntries;if(o){if(!t)throw new Error(`Key ${r.key} already set`);W(o.value)&&qa(r.value)?o.value.value=r.value:o.value=r.value}else if(a){let s=this.items.findIndex(i=>a(r,i)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(n){let t=Et(this.items,n);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(n,t){let o=Et(this.items,n)?.value;return(!t&&W(o)?o.value:o)??void 0}has(n){return!!Et(this.items,n)}set(n,t){this.add(new ye(n,t),!0)}toJSON(n,t,r){let o=r?new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(o);for(let a of this.items)Za(t,o,a);return o}toString(n,t,r){if(!n)return JSON.stringify(this);for(let o of this.items)if(!G(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!n.allNullValues&&this.hasAllNullValues(!1)&&(n=Object.assign({},n,{allNullValues:!0})),ns(this,n,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:n.indent||"",onChompKeep:r,onComment:t})}};var _n={collection:"map",default:!0,nodeClass:we,tag:"tag:yaml.org,2002:map",resolve(e,n){return Ie(e)||n("Expected a mapping for this tag"),e},createNode:(e,n,t)=>we.from(e,n,t)};var Fe=class extends vr{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(n){super(mt,n),this.items=[]}add(n){this.items.push(n)}delete(n){let t=ts(n);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(n,t){let r=ts(n);if(typeof r!="number")return;let o=this.items[r];return!t&&W(o)?o.value:o}has(n){let t=ts(n);return typeof t=="number"&&t<this.items.length}set(n,t){let r=ts(n);if(typeof r!="number")throw new Error(`Expected a valid index, not ${n}.`);let o=this.items[r];W(o)&&qa(t)?o.value=t:this.items[r]=t}toJSON(n,t){let r=[];t?.onCreate&&t.onCreate(r);let o=0;for(let a of this.items)r.push(Me(a,String(o++),t));return r}toString(n,t,r){return n?ns(this,n,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(n.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(n,t,r){let{replacer:o}=r,a=new this(n);if(t&&Symbol.iterator in Object(t)){let s=0;for(let i of t){if(typeof o=="function"){let l=t instanceof Set?i:String(s++);i=o.call(t,l,i)}a.items.push(ut(i,void 0,r))}}return a}};function ts(e){let n=W(e)?e.value:e;return n&&typeof n=="string"&&(n=Number(n)),typeof n=="number"&&Number.isInteger(n)&&n>=0?n:null}var Ln={collection:"seq",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:seq",resolve(e,n){return Ue(e)||n("Expected a sequence for this tag"),e},createNode:(e,n,t)=>Fe.from(e,n,t)};var Ct={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,n,t,r){return n=Object.assign({actualString:!0},n),ft(e,n,t,r)}};var nr={identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new L(null),stringify:({source:e},n)=>typeof e=="string"&&nr.test.test(e)?e:n.options.nullStr};var Po={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new L(e[0]==="t"||e[0]==="T"),stringify({source:e,value:n},t){if(e&&Po.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(n===r)return e}return n?t.options.trueStr:t.options.falseStr}};function Ve({format:e,minFractionDigits:n,tag:t,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let a=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&n&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes("e")){let s=a.indexOf(".");s<0&&(s=a.length,a+=".");let i=n-(a.length-s-1);for(;i-- >0;)a+="0"}return a}var rs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},os={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},as={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let n=new L(parseFloat(e)),t=e.indexOf(".");return t!==-1&&e[e.length-1]==="0"&&(n.minFractionDigits=e.length-t-1),n},stringify:Ve};var ss=e=>typeof e=="bigint"||Number.isInteger(e),kl=(e,n,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(n),t);function Fm(e,n,t){let{value:r}=e;return ss(r)&&r>=0?t+r.toString(n):Ve(e)}var is={identify:e=>ss(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,n,t)=>kl(e,2,8,t),stringify:e=>Fm(e,8,"0o")},ls={identify:ss,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,n,t)=>kl(e,0,10,t),stringify:Ve},ds={identify:e=>ss(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,n,t)=>kl(e,2,16,t),stringify:e=>Fm(e,16,"0x")};var Vm=[_n,Ln,Ct,nr,Po,is,ls,ds,rs,os,as];function Wm(e){return typeof e=="bigint"||Number.isInteger(e)}var cs=({value:e})=>JSON.stringify(e),IS=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:cs},{identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:cs},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:cs},{identify:Wm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,n,{intAsBigInt:t})=>t?BigInt(e):parseInt(e,10),stringify:({value:e})=>Wm(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:cs}],jS={default:!0,tag:"",test:/^/,resolve(e,n){return n(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Bm=[_n,Ln].concat(IS,jS);var Ro={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,n){if(typeof atob=="function"){let t=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let o=0;o<t.length;++o)r[o]=t.charCodeAt(o);return r}else return n("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:n,value:t},r,o,a){if(!t)return"";let s=t,i;if(typeof btoa=="function"){let l="";for(let d=0;d<s.length;++d)l+=String.fromCharCode(s[d]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=L.BLOCK_LITERAL),n!==L.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(i.length/l),c=new Array(d);for(let m=0,p=0;m<d;++m,p+=l)c[m]=i.substr(p,l);i=c.join(n===L.BLOCK_LITERAL?`
`:" ")}return ft({comment:e,type:n,value:i},r,o,a)}};function wl(e,n){if(Ue(e))for(let t=0;t<e.items.length;++t){let r=e.items[t];if(!G(r)){if(Ie(r)){r.items.length>1&&n("Each pair must have its own sequence indicator");let o=r.items[0]||new ye(new L(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let a=o.value??o.key;a.comment=a.comment?`${r.comment}
${a.comment}`:r.comment}r=o}e.items[t]=G(r)?r:new ye(r)}}else n("Expected a sequence for this tag");return e}function vl(e,n,t){let{replacer:r}=t,o=new Fe(e);o.tag="tag:yaml.org,2002:pairs";let a=0;if(n&&Symbol.iterator in Object(n))for(let s of n){typeof r=="function"&&(s=r.call(n,String(a++),s));let i,l;if(Array.isArray(s))if(s.length===2)i=s[0],l=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let d=Object.keys(s);if(d.length===1)i=d[0],l=s[i];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else i=s;o.items.push(Or(i,l,t))}return o}var Ao={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:wl,createNode:vl};var Pr=class e extends Fe{constructor(){super(),this.add=we.prototype.add.bind(this),this.delete=we.prototype.delete.bind(this),this.get=we.prototype.get.bind(this),this.has=we.prototype.has.bind(this),this.set=we.prototype.set.bind(this),this.tag=e.tag}toJSON(n,t){if(!t)return super.toJSON(n);let r=new Map;t?.onCreate&&t.onCreate(r);for(let o of this.items){let a,s;if(G(o)?(a=Me(o.key,"",t),s=Me(o.value,a,t)):a=Me(o,"",t),r.has(a))throw new Error("Ordered maps must not include duplicate keys");r.set(a,s)}return r}static from(n,t,r){let o=vl(n,t,r),a=new this;return a.items=o.items,a}};Pr.tag="tag:yaml.org,2002:omap";var Eo={collection:"seq",identify:e=>e instanceof Map,nodeClass:Pr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,n){let t=wl(e,n),r=[];for(let{key:o}of t.items)W(o)&&(r.includes(o.value)?n(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Pr,t)},createNode:(e,n,t)=>Pr.from(e,n,t)};function Km({value:e,source:n},t){return n&&(e?Sl:xl).test.test(n)?n:e?t.options.trueStr:t.options.falseStr}var Sl={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new L(!0),stringify:Km},xl={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new L(!1),stringify:Km};var Gm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ve},Hm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():Ve(e)}},qm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new L(parseFloat(e.replace(/_/g,""))),t=e.indexOf(".");if(t!==-1){let r=e.substring(t+1).replace(/_/g,"");r[r.length-1]==="0"&&(n.minFractionDigits=r.length)}return n},stringify:Ve};var Co=e=>typeof e=="bigint"||Number.isInteger(e);function ms(e,n,t,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(n+=1),e=e.substring(n).replace(/_/g,""),r){switch(t){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let a=parseInt(e,t);return o==="-"?-1*a:a}function Ol(e,n,t){let{value:r}=e;if(Co(r)){let o=r.toString(n);return r<0?"-"+t+o.substr(1):t+o}return Ve(e)}var Um={identify:Co,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,n,t)=>ms(e,2,2,t),stringify:e=>Ol(e,2,"0b")},zm={identify:Co,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,n,t)=>ms(e,1,8,t),stringify:e=>Ol(e,8,"0")},Jm={identify:Co,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,n,t)=>ms(e,0,10,t),stringify:Ve},Ym={identify:Co,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,n,t)=>ms(e,2,16,t),stringify:e=>Ol(e,16,"0x")};var Rr=class e extends we{constructor(n){super(n),this.tag=e.tag}add(n){let t;G(n)?t=n:n&&typeof n=="object"&&"key"in n&&"value"in n&&n.value===null?t=new ye(n.key,null):t=new ye(n,null),Et(this.items,t.key)||this.items.push(t)}get(n,t){let r=Et(this.items,n);return!t&&G(r)?W(r.key)?r.key.value:r.key:r}set(n,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let r=Et(this.items,n);r&&!t?this.items.splice(this.items.indexOf(r),1):!r&&t&&this.items.push(new ye(n))}toJSON(n,t){return super.toJSON(n,t,Set)}toString(n,t,r){if(!n)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},n,{allNullValues:!0}),t,r);throw new Error("Set items must all have null values")}static from(n,t,r){let{replacer:o}=r,a=new this(n);if(t&&Symbol.iterator in Object(t))for(let s of t)typeof o=="function"&&(s=o.call(t,s,s)),a.items.push(Or(s,null,r));return a}};Rr.tag="tag:yaml.org,2002:set";var Mo={collection:"map",identify:e=>e instanceof Set,nodeClass:Rr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,n,t)=>Rr.from(e,n,t),resolve(e,n){if(Ie(e)){if(e.hasAllNullValues(!0))return Object.assign(new Rr,e);n("Set items must all have null values")}else n("Expected a mapping for this tag");return e}};function Pl(e,n){let t=e[0],r=t==="-"||t==="+"?e.substring(1):e,o=s=>n?BigInt(s):Number(s),a=r.replace(/_/g,"").split(":").reduce((s,i)=>s*o(60)+o(i),o(0));return t==="-"?o(-1)*a:a}function Qm(e){let{value:n}=e,t=s=>s;if(typeof n=="bigint")t=s=>BigInt(s);else if(isNaN(n)||!isFinite(n))return Ve(e);let r="";n<0&&(r="-",n*=t(-1));let o=t(60),a=[n%o];return n<60?a.unshift(0):(n=(n-a[0])/o,a.unshift(n%o),n>=60&&(n=(n-a[0])/o,a.unshift(n))),r+a.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var ps={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,n,{intAsBigInt:t})=>Pl(e,t),stringify:Qm},us={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Pl(e,!1),stringify:Qm},Ar={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let n=e.match(Ar.test);if(!n)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,o,a,s,i]=n.map(Number),l=n[7]?Number((n[7]+"00").substr(1,3)):0,d=Date.UTC(t,r-1,o,a||0,s||0,i||0,l),c=n[8];if(c&&c!=="Z"){let m=Pl(c,!1);Math.abs(m)<30&&(m*=60),d-=6e4*m}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Rl=[_n,Ln,Ct,nr,Sl,xl,Um,zm,Jm,Ym,Gm,Hm,qm,Ro,Tn,Eo,Ao,Mo,ps,us,Ar];var Xm=new Map([["core",Vm],["failsafe",[_n,Ln,Ct]],["json",Bm],["yaml11",Rl],["yaml-1.1",Rl]]),Zm={binary:Ro,bool:Po,float:as,floatExp:os,floatNaN:rs,floatTime:us,int:ls,intHex:ds,intOct:is,intTime:ps,map:_n,merge:Tn,null:nr,omap:Eo,pairs:Ao,seq:Ln,set:Mo,timestamp:Ar},ep={"tag:yaml.org,2002:binary":Ro,"tag:yaml.org,2002:merge":Tn,"tag:yaml.org,2002:omap":Eo,"tag:yaml.org,2002:pairs":Ao,"tag:yaml.org,2002:set":Mo,"tag:yaml.org,2002:timestamp":Ar};function fs(e,n,t){let r=Xm.get(n);if(r&&!e)return t&&!r.includes(Tn)?r.concat(Tn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let a=Array.from(Xm.keys()).filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${n}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)o=o.concat(a);else typeof e=="function"&&(o=e(o.slice()));return t&&(o=o.concat(Tn)),o.reduce((a,s)=>{let i=typeof s=="string"?Zm[s]:s;if(!i){let l=JSON.stringify(s),d=Object.keys(Zm).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${d}`)}return a.includes(i)||a.push(i),a},[])}var DS=(e,n)=>e.key<n.key?-1:e.key>n.key?1:0,tr=class e{constructor({compat:n,customTags:t,merge:r,resolveKnownTags:o,schema:a,sortMapEntries:s,toStringDefaults:i}){this.compat=Array.isArray(n)?fs(n,"compat"):n?fs(null,n):null,this.name=typeof a=="string"&&a||"core",this.knownTags=o?ep:{},this.tags=fs(t,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,Mn,{value:_n}),Object.defineProperty(this,dn,{value:Ct}),Object.defineProperty(this,mt,{value:Ln}),this.sortMapEntries=typeof s=="function"?s:s===!0?DS:null}clone(){let n=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return n.tags=this.tags.slice(),n}};function np(e,n){let t=[],r=n.directives===!0;if(n.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(t.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&t.push("---");let o=Qa(e,n),{commentString:a}=o.options;if(e.commentBefore){t.length!==1&&t.unshift("");let l=a(e.commentBefore);t.unshift(vn(l,""))}let s=!1,i=null;if(e.contents){if(J(e.contents)){if(e.contents.spaceBefore&&r&&t.push(""),e.contents.commentBefore){let c=a(e.contents.commentBefore);t.push(vn(c,""))}o.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>s=!0,d=ht(e.contents,o,()=>i=null,l);i&&(d+=Jn(d,"",a(i))),(d[0]==="|"||d[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${d}`:t.push(d)}else t.push(ht(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=a(e.comment);l.includes(`
`)?(t.push("..."),t.push(vn(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=e.comment;l&&s&&(l=l.replace(/^\n+/,"")),l&&((!s||i)&&t[t.length-1]!==""&&t.push(""),t.push(vn(a(l),"")))}return t.join(`
`)+`
`}var Mt=class e{constructor(n,t,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,qe,{value:Wa});let o=null;typeof t=="function"||Array.isArray(t)?o=t:r===void 0&&t&&(r=t,t=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=a;let{version:s}=a;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new zn({version:s}),this.setSchema(s,r),this.contents=n===void 0?null:this.createNode(n,o,r)}clone(){let n=Object.create(e.prototype,{[qe]:{value:Wa}});return n.commentBefore=this.commentBefore,n.comment=this.comment,n.errors=this.errors.slice(),n.warnings=this.warnings.slice(),n.options=Object.assign({},this.options),this.directives&&(n.directives=this.directives.clone()),n.schema=this.schema.clone(),n.contents=J(this.contents)?this.contents.clone(n.schema):this.contents,this.range&&(n.range=this.range.slice()),n}add(n){Er(this.contents)&&this.contents.add(n)}addIn(n,t){Er(this.contents)&&this.contents.addIn(n,t)}createAlias(n,t){if(!n.anchor){let r=ml(this);n.anchor=!t||r.has(t)?pl(t||"a",r):t}return new pt(n.anchor)}createNode(n,t,r){let o;if(typeof t=="function")n=t.call({"":n},"",n),o=t;else if(Array.isArray(t)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,A=t.filter(g).map(String);A.length>0&&(t=t.concat(A)),o=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:a,anchorPrefix:s,flow:i,keepUndefined:l,onTagObj:d,tag:c}=r??{},{onAnchor:m,setAnchors:p,sourceObjects:u}=Lm(this,s||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:l??!1,onAnchor:m,onTagObj:d,replacer:o,schema:this.schema,sourceObjects:u},h=ut(n,c,y);return i&&Q(h)&&(h.flow=!0),p(),h}createPair(n,t,r={}){let o=this.createNode(n,null,r),a=this.createNode(t,null,r);return new ye(o,a)}delete(n){return Er(this.contents)?this.contents.delete(n):!1}deleteIn(n){return Sr(n)?this.contents==null?!1:(this.contents=null,!0):Er(this.contents)?this.contents.deleteIn(n):!1}get(n,t){return Q(this.contents)?this.contents.get(n,t):void 0}getIn(n,t){return Sr(n)?!t&&W(this.contents)?this.contents.value:this.contents:Q(this.contents)?this.contents.getIn(n,t):void 0}has(n){return Q(this.contents)?this.contents.has(n):!1}hasIn(n){return Sr(n)?this.contents!==void 0:Q(this.contents)?this.contents.hasIn(n):!1}set(n,t){this.contents==null?this.contents=vo(this.schema,[n],t):Er(this.contents)&&this.contents.set(n,t)}setIn(n,t){Sr(n)?this.contents=t:this.contents==null?this.contents=vo(this.schema,Array.from(n),t):Er(this.contents)&&this.contents.setIn(n,t)}setSchema(n,t={}){typeof n=="number"&&(n=String(n));let r;switch(n){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zn({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=n:this.directives=new zn({version:n}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(n);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=new tr(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:n,jsonArg:t,mapAsMap:r,maxAliasCount:o,onAnchor:a,reviver:s}={}){let i={anchors:new Map,doc:this,keep:!n,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Me(this.contents,t??"",i);if(typeof a=="function")for(let{count:d,res:c}of i.anchors.values())a(c,d);return typeof s=="function"?Rt(s,{"":l},"",l):l}toJSON(n,t){return this.toJS({json:!0,jsonArg:n,mapAsMap:!1,onAnchor:t})}toString(n={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in n&&(!Number.isInteger(n.indent)||Number(n.indent)<=0)){let t=JSON.stringify(n.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return np(this,n)}};function Er(e){if(Q(e))return!0;throw new Error("Expected a YAML collection as document contents")}var To=class extends Error{constructor(n,t,r,o){super(),this.name=n,this.code=r,this.message=o,this.pos=t}},Nn=class extends To{constructor(n,t,r){super("YAMLParseError",n,t,r)}},_o=class extends To{constructor(n,t,r){super("YAMLWarning",n,t,r)}};function Yn(e,{flow:n,indicator:t,next:r,offset:o,onError:a,parentIndent:s,startOnNewline:i}){let l=!1,d=i,c=i,m="",p="",u=!1,y=!1,h=null,g=null,A=null,S=null,M=null,N=null,_=null;for(let x of e)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&a(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),h&&(d&&x.type!=="comment"&&x.type!=="newline"&&a(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!n&&(t!=="doc-start"||r?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),c=!0;break;case"comment":{c||a(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let I=x.source.substring(1)||" ";m?m+=p+I:m=I,p="",d=!1;break}case"newline":d?m?m+=x.source:(!N||t!=="seq-item-ind")&&(l=!0):p+=x.source,d=!0,u=!0,(g||A)&&(S=x),c=!0;break;case"anchor":g&&a(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&a(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=x,_??(_=x.offset),d=!1,c=!1,y=!0;break;case"tag":{A&&a(x,"MULTIPLE_TAGS","A node can have at most one tag"),A=x,_??(_=x.offset),d=!1,c=!1,y=!0;break}case t:(g||A)&&a(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),N&&a(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${n??"collection"}`),N=x,d=t==="seq-item-ind"||t==="explicit-key-ind",c=!1;break;case"comma":if(n){M&&a(x,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`),M=x,d=!1,c=!1;break}default:a(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),d=!1,c=!1}let T=e[e.length-1],j=T?T.offset+T.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&a(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(d&&h.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&a(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:N,spaceBefore:l,comment:m,hasNewline:u,anchor:g,tag:A,newlineAfterProp:S,end:j,start:_??j}}function Tt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let n of e.end)if(n.type==="newline")return!0}return!1;case"flow-collection":for(let n of e.items){for(let t of n.start)if(t.type==="newline")return!0;if(n.sep){for(let t of n.sep)if(t.type==="newline")return!0}if(Tt(n.key)||Tt(n.value))return!0}return!1;default:return!0}}function Lo(e,n,t){if(n?.type==="flow-collection"){let r=n.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Tt(n)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function hs(e,n,t){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(a,s)=>a===s||W(a)&&W(s)&&a.value===s.value;return n.some(a=>o(a.key,t))}var tp="All mapping items must start at the same column";function rp({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=a?.nodeClass??we,i=new s(t.schema);t.atRoot&&(t.atRoot=!1);let l=r.offset,d=null;for(let c of r.items){let{start:m,key:p,sep:u,value:y}=c,h=Yn(m,{indicator:"explicit-key-ind",next:p??u?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),g=!h.found;if(g){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",tp)),!h.anchor&&!h.tag&&!u){d=h.end,h.comment&&(i.comment?i.comment+=`
`+h.comment:i.comment=h.comment);continue}(h.newlineAfterProp||Tt(p))&&o(p??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&o(l,"BAD_INDENT",tp);t.atKey=!0;let A=h.end,S=p?e(t,p,h,o):n(t,A,m,null,h,o);t.schema.compat&&Lo(r.indent,p,o),t.atKey=!1,hs(t,i.items,S)&&o(A,"DUPLICATE_KEY","Map keys must be unique");let M=Yn(u??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=M.end,M.found){g&&(y?.type==="block-map"&&!M.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<M.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=y?e(t,y,M,o):n(t,l,u,null,M,o);t.schema.compat&&Lo(r.indent,y,o),l=N.range[2];let _=new ye(S,N);t.options.keepSourceTokens&&(_.srcToken=c),i.items.push(_)}else{g&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),M.comment&&(S.comment?S.comment+=`
`+M.comment:S.comment=M.comment);let N=new ye(S);t.options.keepSourceTokens&&(N.srcToken=c),i.items.push(N)}}return d&&d<l&&o(d,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,d??l],i}function op({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=a?.nodeClass??Fe,i=new s(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=r.offset,d=null;for(let{start:c,value:m}of r.items){let p=Yn(c,{indicator:"seq-item-ind",next:m,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||m)m?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{d=p.end,p.comment&&(i.comment=p.comment);continue}let u=m?e(t,m,p,o):n(t,p.end,c,null,p,o);t.schema.compat&&Lo(r.indent,m,o),l=u.range[2],i.items.push(u)}return i.range=[r.offset,l,d??l],i}function Qn(e,n,t,r){let o="";if(e){let a=!1,s="";for(let i of e){let{source:l,type:d}=i;switch(d){case"space":a=!0;break;case"comment":{t&&!a&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let c=l.substring(1)||" ";o?o+=s+c:o=c,s="";break}case"newline":o&&(s+=l),a=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}n+=l.length}}return{comment:o,offset:n}}var Al="Block collections are not allowed within flow collections",El=e=>e&&(e.type==="block-map"||e.type==="block-seq");function ap({composeNode:e,composeEmptyNode:n},t,r,o,a){let s=r.start.source==="{",i=s?"flow map":"flow sequence",l=a?.nodeClass??(s?we:Fe),d=new l(t.schema);d.flow=!0;let c=t.atRoot;c&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let m=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let A=r.items[g],{start:S,key:M,sep:N,value:_}=A,T=Yn(S,{flow:i,indicator:"explicit-key-ind",next:M??N?.[0],offset:m,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!N&&!_){g===0&&T.comma?o(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):g<r.items.length-1&&o(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),T.comment&&(d.comment?d.comment+=`
`+T.comment:d.comment=T.comment),m=T.end;continue}!s&&t.options.strict&&Tt(M)&&o(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)T.comma&&o(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(T.comma||o(T.start,"MISSING_CHAR",`Missing , between ${i} items`),T.comment){let j="";e:for(let x of S)switch(x.type){case"comma":case"space":break;case"comment":j=x.source.substring(1);break e;default:break e}if(j){let x=d.items[d.items.length-1];G(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+j:x.comment=j,T.comment=T.comment.substring(j.length+1)}}if(!s&&!N&&!T.found){let j=_?e(t,_,T,o):n(t,T.end,N,null,T,o);d.items.push(j),m=j.range[2],El(_)&&o(j.range,"BLOCK_IN_FLOW",Al)}else{t.atKey=!0;let j=T.end,x=M?e(t,M,T,o):n(t,j,S,null,T,o);El(M)&&o(x.range,"BLOCK_IN_FLOW",Al),t.atKey=!1;let I=Yn(N??[],{flow:i,indicator:"map-value-ind",next:_,offset:x.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(I.found){if(!s&&!T.found&&t.options.strict){if(N)for(let K of N){if(K===I.found)break;if(K.type==="newline"){o(K,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<I.found.offset-1024&&o(I.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===":"?o(_,"MISSING_CHAR",`Missing space after : in ${i}`):o(I.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let b=_?e(t,_,I,o):I.found?n(t,I.end,N,null,I,o):null;b?El(_)&&o(b.range,"BLOCK_IN_FLOW",Al):I.comment&&(x.comment?x.comment+=`
`+I.comment:x.comment=I.comment);let fe=new ye(x,b);if(t.options.keepSourceTokens&&(fe.srcToken=A),s){let K=d;hs(t,K.items,x)&&o(j,"DUPLICATE_KEY","Map keys must be unique"),K.items.push(fe)}else{let K=new we(t.schema);K.flow=!0,K.items.push(fe);let ce=(b??x).range;K.range=[x.range[0],ce[1],ce[2]],d.items.push(K)}m=b?b.range[2]:I.end}}let p=s?"}":"]",[u,...y]=r.end,h=m;if(u?.source===p)h=u.offset+u.source.length;else{let g=i[0].toUpperCase()+i.substring(1),A=c?`${g} must end with a ${p}`:`${g} in block collection must be sufficiently indented and end with a ${p}`;o(m,c?"MISSING_CHAR":"BAD_INDENT",A),u&&u.source.length!==1&&y.unshift(u)}if(y.length>0){let g=Qn(y,h,t.options.strict,o);g.comment&&(d.comment?d.comment+=`
`+g.comment:d.comment=g.comment),d.range=[r.offset,h,g.offset]}else d.range=[r.offset,h,h];return d}function Cl(e,n,t,r,o,a){let s=t.type==="block-map"?rp(e,n,t,r,a):t.type==="block-seq"?op(e,n,t,r,a):ap(e,n,t,r,a),i=s.constructor;return o==="!"||o===i.tagName?(s.tag=i.tagName,s):(o&&(s.tag=o),s)}function sp(e,n,t,r,o){let a=r.tag,s=a?n.directives.tagName(a.source,p=>o(a,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:u}=r,y=p&&a?p.offset>a.offset?p:a:p??a;y&&(!u||u.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!a||!s||s==="!"||s===we.tagName&&i==="map"||s===Fe.tagName&&i==="seq")return Cl(e,n,t,o,s);let l=n.schema.tags.find(p=>p.tag===s&&p.collection===i);if(!l){let p=n.schema.knownTags[s];if(p?.collection===i)n.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(a,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):o(a,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),Cl(e,n,t,o,s)}let d=Cl(e,n,t,o,s,l),c=l.resolve?.(d,p=>o(a,"TAG_RESOLVE_FAILED",p),n.options)??d,m=J(c)?c:new L(c);return m.range=d.range,m.tag=s,l?.format&&(m.format=l.format),m}function ys(e,n,t){let r=n.offset,o=FS(n,e.options.strict,t);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let a=o.mode===">"?L.BLOCK_FOLDED:L.BLOCK_LITERAL,s=n.source?VS(n.source):[],i=s.length;for(let h=s.length-1;h>=0;--h){let g=s[h][1];if(g===""||g==="\r")i=h;else break}if(i===0){let h=o.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",g=r+o.length;return n.source&&(g+=n.source.length),{value:h,type:a,comment:o.comment,range:[r,g,g]}}let l=n.indent+o.indent,d=n.offset+o.length,c=0;for(let h=0;h<i;++h){let[g,A]=s[h];if(A===""||A==="\r")o.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(d+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=g.length),c=h,l===0&&!e.atRoot&&t(d,"BAD_INDENT","Block scalar values in collections must be indented");break}d+=g.length+A.length+1}for(let h=s.length-1;h>=i;--h)s[h][0].length>l&&(i=h+1);let m="",p="",u=!1;for(let h=0;h<c;++h)m+=s[h][0].slice(l)+`
`;for(let h=c;h<i;++h){let[g,A]=s[h];d+=g.length+A.length+1;let S=A[A.length-1]==="\r";if(S&&(A=A.slice(0,-1)),A&&g.length<l){let N=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;t(d-A.length-(S?2:1),"BAD_INDENT",N),g=""}a===L.BLOCK_LITERAL?(m+=p+g.slice(l)+A,p=`
`):g.length>l||A[0]==="	"?(p===" "?p=`
`:!u&&p===`
`&&(p=`

`),m+=p+g.slice(l)+A,p=`
`,u=!0):A===""?p===`
`?m+=`
`:p=`
`:(m+=p+A,p=" ",u=!1)}switch(o.chomp){case"-":break;case"+":for(let h=i;h<s.length;++h)m+=`
`+s[h][0].slice(l);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let y=r+o.length+n.source.length;return{value:m,type:a,comment:o.comment,range:[r,y,y]}}function FS({offset:e,props:n},t,r){if(n[0].type!=="block-scalar-header")return r(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=n[0],a=o[0],s=0,i="",l=-1;for(let p=1;p<o.length;++p){let u=o[p];if(!i&&(u==="-"||u==="+"))i=u;else{let y=Number(u);!s&&y?s=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,c="",m=o.length;for(let p=1;p<n.length;++p){let u=n[p];switch(u.type){case"space":d=!0;case"newline":m+=u.source.length;break;case"comment":t&&!d&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),m+=u.source.length,c=u.source.substring(1);break;case"error":r(u,"UNEXPECTED_TOKEN",u.message),m+=u.source.length;break;default:{let y=`Unexpected token in block scalar header: ${u.type}`;r(u,"UNEXPECTED_TOKEN",y);let h=u.source;h&&typeof h=="string"&&(m+=h.length)}}}return{mode:a,indent:s,chomp:i,comment:c,length:m}}function VS(e){let n=e.split(/\n( *)/),t=n[0],r=t.match(/^( *)/),a=[r?.[1]?[r[1],t.slice(r[1].length)]:["",t]];for(let s=1;s<n.length;s+=2)a.push([n[s],n[s+1]]);return a}function gs(e,n,t){let{offset:r,type:o,source:a,end:s}=e,i,l,d=(p,u,y)=>t(r+p,u,y);switch(o){case"scalar":i=L.PLAIN,l=WS(a,d);break;case"single-quoted-scalar":i=L.QUOTE_SINGLE,l=BS(a,d);break;case"double-quoted-scalar":i=L.QUOTE_DOUBLE,l=KS(a,d);break;default:return t(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+a.length,r+a.length]}}let c=r+a.length,m=Qn(s,c,n,t);return{value:l,type:i,comment:m.comment,range:[r,c,m.offset]}}function WS(e,n){let t="";switch(e[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${e[0]}`;break}case"@":case"`":{t=`reserved character ${e[0]}`;break}}return t&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),ip(e)}function BS(e,n){return(e[e.length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),ip(e.slice(1,-1)).replace(/''/g,"'")}function ip(e){let n=/(.*?)\r?\n/sy,t=n.exec(e);if(!t)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let a=t[1].replace(r,""),s=" ",i=n.lastIndex;for(;t=n.exec(e);){let d=t[1].replace(o,"");d===""?s===`
`?a+=s:s=`
`:(a+=s+d,s=" "),i=n.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,t=l.exec(e),a+s+(t?.[1]??"")}function KS(e,n){let t="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:a,offset:s}=GS(e,r);t+=a,r=s}else if(o==="\\"){let a=e[++r],s=HS[a];if(s)t+=s;else if(a===`
`)for(a=e[r+1];a===" "||a==="	";)a=e[++r+1];else if(a==="\r"&&e[r+1]===`
`)for(a=e[++r+1];a===" "||a==="	";)a=e[++r+1];else if(a==="x"||a==="u"||a==="U"){let i=a==="x"?2:a==="u"?4:8;t+=qS(e,r+1,i,n),r+=i}else{let i=e.substr(r-1,2);n(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),t+=i}}else if(o===" "||o==="	"){let a=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(t+=r>a?e.slice(a,r+1):o)}else t+=o}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),t}function GS(e,n){let t="",r=e[n+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[n+2]!==`
`);)r===`
`&&(t+=`
`),n+=1,r=e[n+1];return t||(t=" "),{fold:t,offset:n}}var HS={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function qS(e,n,t,r){let o=e.substr(n,t),s=o.length===t&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(s)}catch{let i=e.substr(n-2,t+2);return r(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function Ml(e,n,t,r){let{value:o,type:a,comment:s,range:i}=n.type==="block-scalar"?ys(e,n,r):gs(n,e.options.strict,r),l=t?e.directives.tagName(t.source,m=>r(t,"TAG_RESOLVE_FAILED",m)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[dn]:l?d=US(e.schema,o,l,t,r):n.type==="scalar"?d=zS(e,o,n,r):d=e.schema[dn];let c;try{let m=d.resolve(o,p=>r(t??n,"TAG_RESOLVE_FAILED",p),e.options);c=W(m)?m:new L(m)}catch(m){let p=m instanceof Error?m.message:String(m);r(t??n,"TAG_RESOLVE_FAILED",p),c=new L(o)}return c.range=i,c.source=o,a&&(c.type=a),l&&(c.tag=l),d.format&&(c.format=d.format),s&&(c.comment=s),c}function US(e,n,t,r,o){if(t==="!")return e[dn];let a=[];for(let i of e.tags)if(!i.collection&&i.tag===t)if(i.default&&i.test)a.push(i);else return i;for(let i of a)if(i.test?.test(n))return i;let s=e.knownTags[t];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[dn])}function zS({atKey:e,directives:n,schema:t},r,o,a){let s=t.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||t[dn];if(t.compat){let i=t.compat.find(l=>l.default&&l.test?.test(r))??t[dn];if(s.tag!==i.tag){let l=n.tagString(s.tag),d=n.tagString(i.tag),c=`Value may be parsed as either ${l} or ${d}`;a(o,"TAG_RESOLVE_FAILED",c,!0)}}return s}function lp(e,n,t){if(n){t??(t=n.length);for(let r=t-1;r>=0;--r){let o=n[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=n[++r];o?.type==="space";)e+=o.source.length,o=n[++r];break}}return e}var JS={composeNode:Tl,composeEmptyNode:bs};function Tl(e,n,t,r){let o=e.atKey,{spaceBefore:a,comment:s,anchor:i,tag:l}=t,d,c=!0;switch(n.type){case"alias":d=YS(e,n,r),(i||l)&&r(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=Ml(e,n,l,r),i&&(d.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=sp(JS,e,n,t,r),i&&(d.anchor=i.source.substring(1))}catch(m){let p=m instanceof Error?m.message:String(m);r(n,"RESOURCE_EXHAUSTION",p)}break;default:{let m=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;r(n,"UNEXPECTED_TOKEN",m),c=!1}}return d??(d=bs(e,n.offset,void 0,null,t,r)),i&&d.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!W(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(l??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(d.spaceBefore=!0),s&&(n.type==="scalar"&&n.source===""?d.comment=s:d.commentBefore=s),e.options.keepSourceTokens&&c&&(d.srcToken=n),d}function bs(e,n,t,r,{spaceBefore:o,comment:a,anchor:s,tag:i,end:l},d){let c={type:"scalar",offset:lp(n,t,r),indent:-1,source:""},m=Ml(e,c,i,d);return s&&(m.anchor=s.source.substring(1),m.anchor===""&&d(s,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(m.spaceBefore=!0),a&&(m.comment=a,m.range[2]=l),m}function YS({options:e},{offset:n,source:t,end:r},o){let a=new pt(t.substring(1));a.source===""&&o(n,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&o(n+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=n+t.length,i=Qn(r,s,e.strict,o);return a.range=[n,s,i.offset],i.comment&&(a.comment=i.comment),a}function dp(e,n,{offset:t,start:r,value:o,end:a},s){let i=Object.assign({_directives:n},e),l=new Mt(void 0,i),d={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},c=Yn(r,{indicator:"doc-start",next:o??a?.[0],offset:t,onError:s,parentIndent:0,startOnNewline:!0});c.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!c.hasNewline&&s(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?Tl(d,o,c,s):bs(d,c.end,r,null,c,s);let m=l.contents.range[2],p=Qn(a,m,!1,s);return p.comment&&(l.comment=p.comment),l.range=[t,m,p.offset],l}function No(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:n,source:t}=e;return[n,n+(typeof t=="string"?t.length:1)]}function cp(e){let n="",t=!1,r=!1;for(let o=0;o<e.length;++o){let a=e[o];switch(a[0]){case"#":n+=(n===""?"":r?`

`:`
`)+(a.substring(1)||" "),t=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:n,afterEmptyLine:r}}var Cr=class{constructor(n={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,r,o,a)=>{let s=No(t);a?this.warnings.push(new _o(s,r,o)):this.errors.push(new Nn(s,r,o))},this.directives=new zn({version:n.version||"1.2"}),this.options=n}decorate(n,t){let{comment:r,afterEmptyLine:o}=cp(this.prelude);if(r){let a=n.contents;if(t)n.comment=n.comment?`${n.comment}
${r}`:r;else if(o||n.directives.docStart||!a)n.commentBefore=r;else if(Q(a)&&!a.flow&&a.items.length>0){let s=a.items[0];G(s)&&(s=s.key);let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}else{let s=a.commentBefore;a.commentBefore=s?`${r}
${s}`:r}}if(t){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:cp(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,r=-1){for(let o of n)yield*this.next(o);yield*this.end(t,r)}*next(n){switch(n.type){case"directive":this.directives.add(n.source,(t,r,o)=>{let a=No(n);a[0]+=t,this.onError(a,"BAD_DIRECTIVE",r,o)}),this.prelude.push(n.source),this.atDirectives=!0;break;case"document":{let t=dp(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{let t=n.source?`${n.message}: ${JSON.stringify(n.source)}`:n.message,r=new Nn(No(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Nn(No(n),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let t=Qn(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Nn(No(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){let r=Object.assign({_directives:this.directives},this.options),o=new Mt(void 0,r);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,t,t],this.decorate(o,!1),yield o}}};var Lt={};Ma(Lt,{BOM:()=>$o,DOCUMENT:()=>Io,FLOW_END:()=>jo,SCALAR:()=>Mr,createScalarToken:()=>pp,isCollection:()=>ZS,isScalar:()=>ex,prettyToken:()=>nx,resolveAsScalar:()=>mp,setScalarValue:()=>up,stringify:()=>hp,tokenType:()=>Nl,visit:()=>_t});function mp(e,n=!0,t){if(e){let r=(o,a,s)=>{let i=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(t)t(i,a,s);else throw new Nn([i,i+1],a,s)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return gs(e,n,r);case"block-scalar":return ys({options:{strict:n}},e,r)}}return null}function pp(e,n){let{implicitKey:t=!1,indent:r,inFlow:o=!1,offset:a=-1,type:s="PLAIN"}=n,i=ft({type:s,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=n.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let d=i.indexOf(`
`),c=i.substring(0,d),m=i.substring(d+1)+`
`,p=[{type:"block-scalar-header",offset:a,indent:r,source:c}];return fp(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:a,indent:r,props:p,source:m}}case'"':return{type:"double-quoted-scalar",offset:a,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:a,indent:r,source:i,end:l};default:return{type:"scalar",offset:a,indent:r,source:i,end:l}}}function up(e,n,t={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:a=!1,type:s}=t,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!s)switch(e.type){case"single-quoted-scalar":s="QUOTE_SINGLE";break;case"double-quoted-scalar":s="QUOTE_DOUBLE";break;case"block-scalar":{let d=e.props[0];if(d.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s=d.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:s="PLAIN"}let l=ft({type:s,value:n},{implicitKey:o||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":QS(e,l);break;case'"':_l(e,l,"double-quoted-scalar");break;case"'":_l(e,l,"single-quoted-scalar");break;default:_l(e,l,"scalar")}}function QS(e,n){let t=n.indexOf(`
`),r=n.substring(0,t),o=n.substring(t+1)+`
`;if(e.type==="block-scalar"){let a=e.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=r,e.source=o}else{let{offset:a}=e,s="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:a,indent:s,source:r}];fp(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:s,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:s,props:i,source:o})}}function fp(e,n){if(n)for(let t of n)switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),!0}return!1}function _l(e,n,t){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=t,e.source=n;break;case"block-scalar":{let r=e.props.slice(1),o=n.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let a of r)a.offset+=o;delete e.props,Object.assign(e,{type:t,source:n,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+n.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:n,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(a=>a.type==="space"||a.type==="comment"||a.type==="newline"):[];for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:t,indent:r,source:n,end:o})}}}var hp=e=>"type"in e?ws(e):ks(e);function ws(e){switch(e.type){case"block-scalar":{let n="";for(let t of e.props)n+=ws(t);return n+e.source}case"block-map":case"block-seq":{let n="";for(let t of e.items)n+=ks(t);return n}case"flow-collection":{let n=e.start.source;for(let t of e.items)n+=ks(t);for(let t of e.end)n+=t.source;return n}case"document":{let n=ks(e);if(e.end)for(let t of e.end)n+=t.source;return n}default:{let n=e.source;if("end"in e&&e.end)for(let t of e.end)n+=t.source;return n}}}function ks({start:e,key:n,sep:t,value:r}){let o="";for(let a of e)o+=a.source;if(n&&(o+=ws(n)),t)for(let a of t)o+=a.source;return r&&(o+=ws(r)),o}var Ll=Symbol("break visit"),XS=Symbol("skip children"),yp=Symbol("remove item");function _t(e,n){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),gp(Object.freeze([]),e,n)}_t.BREAK=Ll;_t.SKIP=XS;_t.REMOVE=yp;_t.itemAtPath=(e,n)=>{let t=e;for(let[r,o]of n){let a=t?.[r];if(a&&"items"in a)t=a.items[o];else return}return t};_t.parentCollection=(e,n)=>{let t=_t.itemAtPath(e,n.slice(0,-1)),r=n[n.length-1][0],o=t?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function gp(e,n,t){let r=t(n,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let a=n[o];if(a&&"items"in a){for(let s=0;s<a.items.length;++s){let i=gp(Object.freeze(e.concat([[o,s]])),a.items[s],t);if(typeof i=="number")s=i-1;else{if(i===Ll)return Ll;i===yp&&(a.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(n,e))}}return typeof r=="function"?r(n,e):r}var $o="\uFEFF",Io="",jo="",Mr="",ZS=e=>!!e&&"items"in e,ex=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function nx(e){switch(e){case $o:return"<BOM>";case Io:return"<DOC>";case jo:return"<FLOW_END>";case Mr:return"<SCALAR>";default:return JSON.stringify(e)}}function Nl(e){switch(e){case $o:return"byte-order-mark";case Io:return"doc-mode";case jo:return"flow-error-end";case Mr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function $n(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var bp=new Set("0123456789ABCDEFabcdef"),tx=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),vs=new Set(",[]{}"),rx=new Set(` ,[]{}
\r	`),$l=e=>!e||rx.has(e),In=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(n,t=!1){if(n){if(typeof n!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+n:n,this.lineEndPos=null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let n=this.pos,t=this.buffer[n];for(;t===" "||t==="	";)t=this.buffer[++n];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[n+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(n){let t=this.buffer[n];if(this.indentNext>0){let r=0;for(;t===" ";)t=this.buffer[++r+n];if(t==="\r"){let o=this.buffer[r+n+1];if(o===`
`||!o&&!this.atEnd)return n+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?n+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(n,3);if((r==="---"||r==="...")&&$n(this.buffer[n+3]))return-1}return n}getLine(){let n=this.lineEndPos;return(typeof n!="number"||n!==-1&&n<this.pos)&&(n=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=n),n===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[n-1]==="\r"&&(n-=1),this.buffer.substring(this.pos,n))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(n){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=n,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(n){switch(n){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let n=this.getLine();if(n===null)return this.setNext("stream");if(n[0]===$o&&(yield*this.pushCount(1),n=n.substring(1)),n[0]==="%"){let t=n.length,r=n.indexOf("#");for(;r!==-1;){let a=n[r-1];if(a===" "||a==="	"){t=r-1;break}else r=n.indexOf("#",r+1)}for(;;){let a=n[t-1];if(a===" "||a==="	")t-=1;else break}let o=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(n.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(n.length-t),yield*this.pushNewline(),"stream"}return yield Io,yield*this.parseLineStart()}*parseLineStart(){let n=this.charAt(0);if(!n&&!this.atEnd)return this.setNext("line-start");if(n==="-"||n==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&$n(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!$n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[n,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((n==="-"||n==="?"||n===":")&&$n(t)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let n=this.getLine();if(n===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(n[t]){case"#":yield*this.pushCount(n.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil($l),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(n.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let n,t,r=-1;do n=yield*this.pushNewline(),n>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(n+t>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&$n(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield jo,yield*this.parseLineStart();let a=0;for(;o[a]===",";)a+=yield*this.pushCount(1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),o[a]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil($l),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||$n(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let n=this.charAt(0),t=this.buffer.indexOf(n,this.pos+1);if(n==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let a=0;for(;this.buffer[t-1-a]==="\\";)a+=1;if(a%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.substring(0,t),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let a=this.continueScalar(o+1);if(a===-1)break;o=r.indexOf(`
`,a)}o!==-1&&(t=o-(r[o-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let n=this.pos;for(;;){let t=this.buffer[++n];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>$n(t)||t==="#")}*parseBlockScalar(){let n=this.pos-1,t=0,r;e:for(let a=this.pos;r=this.buffer[a];++a)switch(r){case" ":t+=1;break;case`
`:n=a,t=0;break;case"\r":{let s=this.buffer[a+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(n+1);if(a===-1)break;n=this.buffer.indexOf(`
`,a)}while(n!==-1);if(n===-1){if(!this.atEnd)return this.setNext("block-scalar");n=this.buffer.length}}let o=n+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];n=o-1}else if(!this.blockScalarKeep)do{let a=n-1,s=this.buffer[a];s==="\r"&&(s=this.buffer[--a]);let i=a;for(;s===" ";)s=this.buffer[--a];if(s===`
`&&a>=this.pos&&a+1+t>i)n=a;else break}while(!0);return yield Mr,yield*this.pushToIndex(n+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let n=this.flowLevel>0,t=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let a=this.buffer[r+1];if($n(a)||n&&vs.has(a))break;t=r}else if($n(o)){let a=this.buffer[r+1];if(o==="\r"&&(a===`
`?(r+=1,o=`
`,a=this.buffer[r+1]):t=r),a==="#"||n&&vs.has(a))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(n&&vs.has(o))break;t=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Mr,yield*this.pushToIndex(t+1,!0),n?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(n,t){let r=this.buffer.slice(this.pos,n);return r?(yield r,this.pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let n=0;e:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue e;case"&":n+=yield*this.pushUntil($l),n+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,r=this.charAt(1);if($n(r)||t&&vs.has(r)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue e}}}break e}return n}*pushTag(){if(this.charAt(1)==="<"){let n=this.pos+2,t=this.buffer[n];for(;!$n(t)&&t!==">";)t=this.buffer[++n];return yield*this.pushToIndex(t===">"?n+1:n,!1)}else{let n=this.pos+1,t=this.buffer[n];for(;t;)if(tx.has(t))t=this.buffer[++n];else if(t==="%"&&bp.has(this.buffer[n+1])&&bp.has(this.buffer[n+2]))t=this.buffer[n+=3];else break;return yield*this.pushToIndex(n,!1)}}*pushNewline(){let n=this.buffer[this.pos];return n===`
`?yield*this.pushCount(1):n==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(n){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||n&&r==="	");let o=t-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=t),o}*pushUntil(n){let t=this.pos,r=this.buffer[t];for(;!n(r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Nt(e,n){for(let t=0;t<e.length;++t)if(e[t].type===n)return!0;return!1}function kp(e){for(let n=0;n<e.length;++n)switch(e[n].type){case"space":case"comment":case"newline":break;default:return n}return-1}function vp(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ss(e){switch(e.type){case"document":return e.start;case"block-map":{let n=e.items[e.items.length-1];return n.sep??n.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Tr(e){if(e.length===0)return[];let n=e.length;e:for(;--n>=0;)switch(e[n].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++n]?.type==="space";);return e.splice(n,e.length)}function xs(e,n){if(n.length<1e5)Array.prototype.push.apply(e,n);else for(let t=0;t<n.length;++t)e.push(n[t])}function wp(e){if(e.start.type==="flow-seq-start")for(let n of e.items)n.sep&&!n.value&&!Nt(n.start,"explicit-key-ind")&&!Nt(n.sep,"map-value-ind")&&(n.key&&(n.value=n.key),delete n.key,vp(n.value)?n.value.end?xs(n.value.end,n.sep):n.value.end=n.sep:xs(n.start,n.sep),delete n.sep)}var _r=class{constructor(n){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new In,this.onNewLine=n}*parse(n,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(n,t))yield*this.next(r);t||(yield*this.end())}*next(n){if(this.source=n,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;return}let t=Nl(n);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.length}else{let r=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.peek(1);if(this.type==="doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)return yield*this.stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(n);case"block-scalar":return yield*this.blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(n){let t=n??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type==="document"&&(t.indent=0),t.type==="flow-collection"&&wp(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.push(t);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=t;else{Object.assign(o,{key:t,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:t}):o.value=t;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:t,sep:[]}):o.sep?o.value=t:Object.assign(o,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let o=t.items[t.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&kp(o.start)===-1&&(t.indent===0||o.start.every(a=>a.type!=="comment"||a.indent<t.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{kp(n.start)!==-1?(yield*this.pop(),yield*this.step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let t=this.startBlockValue(n);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type==="map-value-ind"){let t=Ss(this.peek(2)),r=Tr(t),o;n.end?(o=n.end,o.push(this.sourceToken),delete n.end):o=[this.sourceToken];let a={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:r,key:n,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,n.indent)){let o=n.items[n.items.length-2]?.value?.end;if(Array.isArray(o)){xs(o,t.start),o.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let r=!this.onKeyLine&&this.indent===n.indent,o=r&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",a=[];if(o&&t.sep&&!t.value){let s=[];for(let i=0;i<t.sep.length;++i){let l=t.sep[i];switch(l.type){case"newline":s.push(i);break;case"space":break;case"comment":l.indent>n.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(a=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":o||t.value?(a.push(this.sourceToken),n.items.push({start:a}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):o||t.value?(a.push(this.sourceToken),n.items.push({start:a,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Nt(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(vp(t.key)&&!Nt(t.sep,"newline")){let s=Tr(t.start),i=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:i,sep:l}]})}else a.length>0?t.sep=t.sep.concat(a,this.sourceToken):t.sep.push(this.sourceToken);else if(Nt(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let s=Tr(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||o?n.items.push({start:a,key:null,sep:[this.sourceToken]}):Nt(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||t.value?(n.items.push({start:a,key:s,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(n);if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Nt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&n.items.push({start:a});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,n.indent)){let o=n.items[n.items.length-2]?.value?.end;if(Array.isArray(o)){xs(o,t.start),o.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=n.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==n.indent)break;t.value||Nt(t.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>n.indent){let r=this.startBlockValue(n);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let t=n.items[n.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(n.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?n.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?n.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!t||t.value?n.items.push({start:[],key:o,sep:[]}):t.sep?this.stack.push(o):Object.assign(t,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let r=this.startBlockValue(n);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===n.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Ss(r),a=Tr(o);wp(n);let s=n.end.splice(1,n.end.length);s.push(this.sourceToken);let i={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:a,key:n,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let t=Ss(n),r=Tr(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=Ss(n),r=Tr(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(n,t){return this.type!=="comment"||this.indent<=t?!1:n.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(n){this.type!=="doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Sp(){let e=new In,n=e;for(let t of["parseFlowCollection","parseQuotedScalar"]){let r=n[t].bind(e);n[t]=function*(){let{indentNext:o}=n;n.indentNext=0;let a=yield*r();return n.indentNext=o,a}}return e}var ax={TAB_AS_INDENT:"a tab is used as indentation, where only spaces may stand",BAD_INDENT:"the indentation does not fit the lines around it",BLOCK_AS_IMPLICIT_KEY:"a second `key: value` stands on the line of its parent key; indent it on a new line, or quote the value if its `: ` is meant as text",MULTILINE_IMPLICIT_KEY:"a key runs over several lines; a colon is missing, or the line before it is indented wrongly",BAD_DQ_ESCAPE:"a double-quoted text holds an unknown escape; write \\\\ for a backslash or use single quotes",BAD_ALIAS:"an alias or anchor is written wrongly; quote the value if `*` or `&` is meant as text",BAD_SCALAR_START:"a value begins with a character that has a meaning in YAML; quote it",TAG_RESOLVE_FAILED:"a tag (`!name`) cannot be resolved; quote the value if `!` is meant as text",RESOURCE_EXHAUSTION:"it is nested too deeply to be read"};function Il({message:e}){return e.startsWith("Missing closing")}function xp(e){if(Il(e))return"a quoted text that begins here is not closed";let n=ax[e.code];if(n)return n;let t=(e.message.split(/: ["\\]|\n/,1)[0]??"").replaceAll(/[^\x20-\x7e]/g,"").slice(0,120);return t.charAt(0).toLowerCase()+t.slice(1)}var ix=new tr({schema:"failsafe",merge:!1,resolveKnownTags:!1}),lx={schema:ix,prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1},dx=/^---(?=[ \t\r\n]|$)/gm,cx=/^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/,mx=new Set(["block-map","block-seq","flow-collection"]);function*Os(e){let n=0;for(let{index:t}of e.matchAll(dx)){let r=e.slice(n,t);r.includes("%")&&cx.test(r)||(t>n&&(yield*Op(r,n)),n=t)}yield*Op(e.slice(n),n)}function*Op(e,n){let t=gx(e),r=[...Pp(t,n,{lexer:new In,strict:!0})],o=r.flatMap(s=>s.faults);if(!px(o)){yield*r;return}let a=[...Pp(t,n,{lexer:Sp(),strict:!1})];yield*a.every(s=>s.faults.length===0)?a:r}function px(e){return e.length>0&&e.length<=200&&e.every(({code:n})=>n==="yaml-syntax")}function*Pp(e,n,{lexer:t,strict:r}){let o=new Cr({...lx,strict:r}),a=new _r;for(let i of t.lex(e)){for(let l of a.next(i))for(let d of o.next(l))yield jl(d,e,n);if(ux(a)){yield{text:e,base:n,contents:null,faults:[Dl(n+a.offset)]};return}}for(let i of a.end())for(let l of o.next(i))yield jl(l,e,n);for(let i of o.end(!1,e.length))yield jl(i,e,n);let{errors:s}=o.streamInfo();s.length>0&&(yield{text:e,base:n,contents:null,faults:s.map(i=>Ap(i,n,null))})}function ux({stack:e}){return e.length>129&&mx.has(e.at(-1)?.type??"")}function jl(e,n,t){let{contents:r,errors:o}=e;return{text:n,base:t,contents:r,faults:o.map((a,s)=>Ap(a,t,s<5?r:null))}}function Ap(e,n,t){let r=Math.max(e.pos[0],0),o=Il(e)?fx(t,r)??r:r;return{code:"yaml-syntax",offset:n+o,reason:xp(e)}}function fx(e,n){let t;return cn(e,{Scalar:(r,o)=>{if(o.range?.[1]===n)return t=o.range[0],cn.BREAK}}),t}function Dl(e){return{code:"too-deep",offset:e,reason:`maps and lists are nested deeper than ${128} levels`}}var hx=/^kind: *["']?CustomResourceDefinition["']? *\r?$/m,yx=/^ {2}(?:versions|validation):/m;function gx(e){if(!hx.test(e))return e;let n=e.search(/^spec:/m);if(n===-1)return e;let t=e.slice(n).search(yx),r=e.search(/^metadata:/m);return t===-1||r===-1||r>n?e:e.slice(0,n+t)}var Mp={nodes:0,depth:0};function Tp({text:e,base:n,contents:t}){let r={targets:new Map,anchors:new Map,extents:new Map,base:n,fault:void 0};if(!t||!e.includes("*"))return r.targets;let{nodes:o}=Ps(t,r);return r.fault?r.fault:r.targets.size>0&&o>1e6?vx(n+Fl(t)):r.targets}function Ps(e,n){if(G(e))return Ep([Ps(e.key,n),Ps(e.value,n)]);if(Ne(e))return kx(e,n);if(W(e)){let o={nodes:1+Math.floor((e.source?.length??0)/32),depth:0};return e.anchor!==void 0&&wx(e.anchor,e,o,n),o}if(!Q(e))return Mp;e.anchor!==void 0&&n.anchors.set(e.anchor,e);let t=Ep(e.items.map(o=>Ps(o,n))),r={nodes:t.nodes+1,depth:t.depth+1};return e.anchor!==void 0&&n.extents.set(e,r),r.depth>128&&(n.fault??=Dl(n.base+Fl(e))),r}function kx(e,n){let t=n.anchors.get(e.source),r=t&&n.extents.get(t);return t?r?n.targets.set(e,t):n.fault??=Cp(e,n.base,"an alias stands inside the value that its anchor names"):n.fault??=Cp(e,n.base,"an alias names an anchor that is not defined before it"),r??Mp}function wx(e,n,t,r){r.anchors.set(e,n),r.extents.set(n,t)}function Ep(e){let n=0,t=0;for(let r of e)n+=r.nodes,t=Math.max(t,r.depth);return{nodes:n,depth:t}}function vx(e){let n=`its aliases expand to more than ${1e6} nodes`;return{code:"too-many-aliases",offset:e,reason:n}}function Cp(e,n,t){return{code:"yaml-syntax",offset:n+Fl(e),reason:t}}function Fl(e){return e.range?.[0]??0}var Sx="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Rs(e){let n=e.replaceAll(/[\r\n]/g,"");if(!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(n))return;let t=[],r=0,o=0;for(let a of n.replaceAll("=",""))r=(r<<6|Sx.indexOf(a))&16777215,o+=6,!(o<8)&&(o-=8,t.push(r>>o&255));return xx(t)}function xx(e){let n="";for(let t=0;t<e.length;){let r=Ox(e[t]??0),o=r===0?void 0:Px(e.slice(t,t+r));n+=o??"\uFFFD",t+=o===void 0?1:r}return n}function Ox(e){return e<128?1:e>=194&&e<224?2:e>=224&&e<240?3:e>=240&&e<245?4:0}function Px(e){try{return decodeURIComponent(e.map(n=>`%${n.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Wl="tag:yaml.org,2002:",_p=2n**63n-1n,Rx=-(2n**63n),Ax=2n**64n-1n,Ex=14,Cx=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null]),...[".nan",".NaN",".NAN"].map(e=>[e,Number.NaN]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Number.POSITIVE_INFINITY]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Number.NEGATIVE_INFINITY])]),Mx=5,Tx=new Set([..."yYnNtTfFoO~"].map(e=>e.charCodeAt(0))),Lp=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/,_x=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,Lx=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/,Np=/^0b([-+])([01]+)$/,Nx=/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;function Bl({text:e,tag:n,plain:t}){return n===void 0?t?Kl(e):e:n.startsWith(Wl)?Dx(e,n.slice(Wl.length)):e}function $p(e){let n=Bl(e);if(typeof n=="string")return n;if(typeof n=="boolean")return String(n);if(typeof n!="number")return;let t=Hl(e.text.replaceAll("_",""));return t===void 0||e.tag===`${Wl}float`?Fx(n):t>_p?void 0:t.toString()}function Kl(e){if(e==="")return null;let n=e.charCodeAt(0);return Tx.has(n)?e.length>Mx?e:Gl(e):n===46?$x(e):n>=48&&n<=57||n===43||n===45?Ix(e):e}function Gl(e){let n=Cx.get(e);return n===void 0?e:n}function $x(e){return Lx.test(e)?Ip(Number(e.replaceAll("_","")),e):Gl(e)}function Ix(e){let n=e.includes("_")?e.replaceAll("_",""):e,t=jx(n);if(t!==void 0)return t;if(_x.test(n))return Ip(Number(n),e);let r=Np.exec(n);return r?+`0b${r[2]}`*(r[1]==="-"?-1:1):Gl(e)}function jx(e){if(e.length>=Ex){let l=Hl(e);return l===void 0?void 0:Number(l)}let n=Lp.exec(e);if(!n)return;let[,t,r,o,a,s]=n,i=s??(r?`0x${r}`:o?`0b${o}`:`0o${a}`);return t==="-"?0-Number(i):Number(i)}function Hl(e){let n=Lp.exec(e);if(!n)return;let[,t,r,o,a,s]=n,i=BigInt(s??(r?`0x${r}`:o?`0b${o}`:`0o${a}`)),l=t==="-"?-i:i;if(!(l<Rx))return l>(t===""?Ax:_p)?void 0:l}function Ip(e,n){return Number.isFinite(e)?e:n}function Dx(e,n){switch(n){case"null":return Kl(e)===null?null:void 0;case"bool":return Vl("boolean",e);case"int":return Hl(e.replaceAll("_",""))===void 0&&!Np.test(e)?void 0:Vl("number",e);case"float":return Vl("number",e);case"timestamp":return Nx.test(e)?e:void 0;case"binary":return Rs(e);default:return e}}function Vl(e,n){let t=Kl(n);return typeof t===e?t:void 0}function Fx(e){if(Number.isNaN(e))return".nan";let n=Math.fround(e);if(!Number.isFinite(n))return n>0?".inf":"-.inf";let t=1;for(;t<9&&Math.fround(Number(n.toExponential(t-1)))!==n;)t+=1;let[r="",o=""]=n.toExponential(t-1).split("e"),a=Number(o),s=Object.is(n,-0)?"-":"";return a>=-4&&a<6?s+n.toFixed(Math.max(t-1-a,0)):`${s}${r}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}var Vx="tag:yaml.org,2002:merge",Wx=200,Bx={text:"",tag:void 0,plain:!0};function Es(e,n){let{text:t,base:r,contents:o}=e,a=Tp(e);if(!("size"in a))return{value:void 0,table:n.take(),duplicates:[],fault:a};let s={text:t,base:r,aliases:a,table:n,duplicates:new Map,fault:void 0};return{value:Cs(o,Xx(o),s),table:n.take(),duplicates:[...s.duplicates.values()],fault:s.fault}}function Cs(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if(W(r))return Kx(r,n,t);if(!Ie(r)&&!Ue(r))return Gx(n,t);let o=Qx(n??e0(e,t.text),t),a=Ie(r)?qx(r,t):r.items.map(s=>Hx(s,t));return t.table.close(o),a}function Kx(e,n,t){let[r,o]=Zx(e,t.text),[a,s]=r===o&&n?n:[r,o];t.table.open(t.base+a,t.base+s);let i=Bl(zl(e));if(i===void 0)As(t,r,"a value does not fit its tag");else if(typeof i=="number"&&!Number.isFinite(i))As(t,r,"infinity and NaN cannot be written as JSON; quote the value if it is meant as text");else return i;return null}function Gx(e,n){let[t,r]=e??[0,0];return n.table.open(n.base+t,n.base+r),null}function Hx(e,n){return Cs(e,void 0,n)}function qx(e,n){let t=[];for(let o of e.items){let a=Fp(o.key)?void 0:Dp(o.key,n);if(a===void 0||!zx(a))return jp(e,n);t.push(a)}if(Yx(t))return jp(e,n);let r={};for(let o=0;o<t.length;o+=1){let a=e.items[o];r[t[o]]=Cs(a.value,Ms(a.key),n)}return r}function jp(e,n){let t=new Map;ql(e,t,n);let r={};for(let o of Jx([...t.keys()])){let a=t.get(o),s=Cs(a?.value,Ms(a?.key),n);Object.defineProperty(r,o,{value:s,enumerable:!0,configurable:!0,writable:!0})}return r}function ql(e,n,t){let r=new Map;for(let o of e.items){if(Fp(o.key)){Ux(o.value,n,t);continue}let a=t.base+(Ms(o.key)?.[0]??e.range?.[0]??0),s=Dp(o.key,t);if(s===void 0){As(t,a-t.base,"a key is empty, a map or a list; Kubernetes takes only text, numbers and booleans");continue}let i=r.get(s);i!==void 0?t.duplicates.set(a,{key:s,offset:a,firstOffset:i}):r.set(s,a),n.set(s,{key:o.key,value:o.value})}}function Ux(e,n,t){let r=Ne(e)?t.aliases.get(e):e;if(Ie(r)){ql(r,n,t);return}let o=Ue(e)?[...e.items].reverse():[void 0];for(let a of o){let s=Ne(a)?t.aliases.get(a):a;Ie(s)?ql(s,n,t):As(t,e?.range?.[0]??0,"the merge key `<<` needs a map or a list of maps")}}function Dp(e,n){let t=Ne(e)?n.aliases.get(e):e;return W(t)?$p(zl(t)):void 0}function Fp(e){if(!W(e)||e.source!=="<<")return!1;let{tag:n,plain:t}=zl(e);return n===void 0?t:n==="!"||n===Vx}function zl(e){return e.source===void 0?Bx:{text:e.source,tag:e.tag,plain:e.type===L.PLAIN||e.type===void 0}}function zx(e){let n=e.charCodeAt(0);return!(n>=48&&n<=57&&Ul(e))&&e!=="__proto__"}function Ul(e){return/^(?:0|[1-9]\d{0,9})$/.test(e)&&Number(e)<2**32-1}function Jx(e){return[...e.filter(Ul).sort((t,r)=>Number(t)-Number(r)),...e.filter(t=>!Ul(t))]}function Yx(e){if(e.length>12)return new Set(e).size!==e.length;for(let n=1;n<e.length;n+=1)if(e.lastIndexOf(e[n],n-1)!==-1)return!0;return!1}function Qx([e,n],{table:t,base:r}){return t.open(r+e,r+n)}function Ms(e){let n=e?.range;return n&&n[1]>n[0]?n:void 0}function Xx(e){let n=Ie(e)||Ue(e)?e.items[0]:void 0;return G(n)?Ms(n.key):void 0}function Zx(e,n){let[t,r]=e.range??[0,0];return e.type!==L.BLOCK_LITERAL&&e.type!==L.BLOCK_FOLDED?[t,r]:[t,Vp(t,r,n)]}function e0(e,n){let[t,r]=e.range??[0,0];return[t,Vp(t,r,n)]}function Vp(e,n,t){let r=t.slice(e,Math.min(n,e+Wx)),o=r.indexOf(`
`);return e+Math.max(1,(o===-1?r:r.slice(0,o)).trimEnd().length)}function As(e,n,t){e.fault??={code:"yaml-syntax",offset:e.base+n,reason:t}}var n0="crashlint-ignore",t0=/^#+[ \t]*crashlint-ignore(?:[ \t]+(.*)|:?[ \t]*)$/s,r0=Lt.SCALAR,o0=[Lt.DOCUMENT,Lt.FLOW_END,Lt.SCALAR],a0=new Set(["space","newline","comment","doc-start","doc-end","byte-order-mark"]);function Wp(e,n){if(!n.includes(n0))return[];let t=[],r=[],o=0;for(let{lexeme:a,type:s,line:i,column:l}of s0(n))if(s==="comment"){let d=t0.exec(a.trimEnd());if(!d)continue;let c={file:e,line:i,column:l,text:ct((d[1]??"").trim())};o===i?t.push({...c,target:i}):r.push(c)}else if(!a0.has(s)){for(let d of r)t.push({...d,target:i});r=[],o=i+Bp(a)}return[...t,...r.map(a=>({...a,target:a.line}))]}function*s0(e){let n={line:1,column:1},t="";for(let r of new In().lex(e)){let o=t===r0;t=r,!(!o&&o0.includes(r))&&(yield{lexeme:r,type:o?"scalar":Lt.tokenType(r),...n},i0(n,r))}}function i0(e,n){let t=Bp(n);e.line+=t,e.column=t===0?e.column+n.length:n.length-n.lastIndexOf(`
`)}function Bp(e){let n=0;for(let t=e.indexOf(`
`);t!==-1;t=e.indexOf(`
`,t+1))n+=1;return n}function Kp(e,n){let t=[],r=new Map,o=({offset:i,message:l,code:d,severity:c})=>{let m=Cn(n,i);if(d==="yaml-syntax"&&t.some(u=>u.code===d&&u.line===m.line))return;let p=(r.get(d)??0)+1;r.set(d,p),!(p>(d==="unrendered-template"?1:5))&&t.push({code:d,message:ct(l),severity:c,file:e,...m})};return{add:o,addFault:i=>o(c0(i)),take:()=>[...t,...d0(e,t,r)]}}function*d0(e,n,t){for(let[r,o]of t){let a=n.filter(l=>l.code===r),s=o-a.length;if(r==="unrendered-template"||s===0||!a[0])continue;let i=`And ${s} more of the kind \`${r}\` in this file, often for the same cause; mend the first and check again.`;yield{code:r,message:i,severity:a[0].severity,file:e}}}function Jl(e,n){let t=e==="not-text"?"This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.":`This file is larger than ${33554432/1024/1024} Mi characters, so it was not analysed; split it or leave it out.`;return{code:e,message:t,severity:"error",file:n}}function Gp({key:e,offset:n,firstOffset:t},r){let o=Cn(r,t).line;return{code:"duplicate-key",severity:"warning",message:`The key "${V(e)}" stands twice in one map, first in line ${o}; Kubernetes keeps only this last one, so remove one of them.`,offset:n}}function Ts({offset:e,message:n}){return{code:"unrendered-template",severity:"warning",message:n,offset:e}}function c0({code:e,offset:n,reason:t}){return{code:e,severity:"error",message:`This document cannot be read: ${t}. ${m0[e]}`,offset:n}}var m0={"yaml-syntax":"Mend it and check again; nothing in this document was analysed.","too-deep":"Kubernetes objects never are; flatten it or leave the file out.","too-many-aliases":"Kubernetes refuses that too; write the values out or leave the file out."};var p0=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{\{/,u0=/^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{%/,f0=/^\s*(?:- +)*(?:[^\s'"#<][^'"#<]*:\s+)?<%/,h0=/^\s*#@|^[^'"#]*\s#@\s/,Hp=[["mustache","{{",p0],["Jinja","{%",u0],["ERB","<%",f0],["ytt","#@",h0]],y0=/^ *(?:- +)*/,g0=/(?:^|[:\s])[|>][-+0-9]*[ \t]*(?:#.*)?$/;function qp(e){let n=Hp.filter(([,r])=>e.includes(r));if(n.length===0)return;let t=-1;for(let{line:r,offset:o}of k0(e)){let a=r.trimStart();if(a==="")continue;let s=r.length-a.length;if(!(t>=0&&s>t)){t=-1;for(let[i,l,d]of n)if(r.includes(l)&&d.test(r))return{engine:i,offset:o+r.indexOf(l)};g0.test(r)&&(t=b0(r))}}}function Up(e){return Hp.find(([n,t])=>n!=="ytt"&&e.includes(t))?.[0]}function zp(e,n){let t=e.indexOf(`
`,n);return e.slice(e.lastIndexOf(`
`,n-1)+1,t===-1?e.length:t)}function b0(e){let n=y0.exec(e)?.[0]??"";return/^[|>]/.test(e.slice(n.length))?n.lastIndexOf("-"):n.length}function*k0(e){for(let n=0;n<e.length;){let t=e.indexOf(`
`,n),r=t===-1?e.length:t;yield{line:e.charAt(r-1)==="\r"?e.slice(n,r-1):e.slice(n,r),offset:n},n=r+1}}var w0=/(?:^|[\\/])templates[\\/]/,Jp=/\{\{-?\s*(?:\/\*|(?:include|define|template|tpl|toYaml)\b|[^}\n]{0,200}\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)/,v0={Helm:"This is a Helm template that was not rendered, so it was not analysed; analyse the output of `helm template` on its chart instead.",mustache:"This is a template (`{{ \u2026 }}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",Jinja:"This is a Jinja template (`{% \u2026 %}`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ERB:"This is an ERB template (`<% \u2026 %>`) that was not rendered, so it was not analysed; analyse what it renders to instead.",ytt:"This is a ytt template (`#@ \u2026`) that was not rendered, so it was not analysed; analyse the output of `ytt -f` instead."};function Yp(e,n){let t=qp(n);if(!t)return;let{offset:r,engine:o}=t;return o==="mustache"&&(Jp.test(n)||w0.test(e)&&n.includes("apiVersion"))?_s("Helm",r):o==="mustache"||!n.includes("apiVersion")?void 0:_s(o,r)}function Qp(e,n){for(let{offset:t}of n.slice(0,3)){let r=Up(zp(e.text,t-e.base));if(r)return _s(r,t)}}function Xp(e){return e.includes("{{")||e.includes("${")||e.includes("$(")}function Zp(e){for(let{path:n,value:t}of R0(e)){let r=e.table?br(e.table,gr(e.table,e.object,n))[0]:0;if(t.includes("{{"))return _s(Jp.test(t)?"Helm":"mustache",r);let o=/\$\{[A-Za-z_][^}]*\}?|\$\([A-Za-z_][\w.-]*\)/.exec(t);if(o)return S0(n,o[0],r)}}function _s(e,n){return{offset:n,message:v0[e],isSubstitution:!1}}function S0(e,n,t){let o=`\`${V(fr(e))}\` still holds \`${V(n)}\`, so the object was analysed with that text; substitute it first, for example with \`envsubst\` or \`flux envsubst\`.`;return{offset:t,message:o,isSubstitution:!0}}var x0=/^(?:v1|(?:apps|batch|extensions|autoscaling|policy)\/.*)$/,O0=new Set(["data","stringData","binaryData","annotations","args","command","env","labels"]),P0=/^(?:image|replicas|minReplicas|maxReplicas|parallelism|completions|backoffLimit|port|containerPort|hostPort|nodePort|runAsUser|runAsGroup|fsGroup|\w+Seconds|\w+Threshold)$/;function*R0({apiVersion:e,object:n}){yield*Do(["apiVersion"],n.apiVersion),yield*Do(["kind"],n.kind);let t=er(n.metadata)?n.metadata:{};yield*Do(["metadata","name"],t.name),yield*Do(["metadata","namespace"],t.namespace),x0.test(e)&&(yield*Yl(n.spec,["spec"]))}function*Yl(e,n){if(Array.isArray(e))for(let[t,r]of e.entries())yield*Yl(r,[...n,t]);else if(er(e))for(let[t,r]of Object.entries(e))P0.test(t)&&(yield*Do([...n,t],r)),O0.has(t)||(yield*Yl(r,[...n,t]))}function*Do(e,n){typeof n=="string"&&(yield{path:e,value:n})}function Fo(e){let n=new yr,t=[],r=[],o=[],a=0,s=0;for(let i of e){let l=A0(i,n);for(let d of l.manifests)t.push(d);for(let d of l.problems)r.push(d);for(let d of l.ignoreComments)o.push(d);a+=1,s+=l.otherDocuments}return{manifests:t,problems:r,ignoreComments:o,files:a,notAnalysed:N0(s)}}function A0(e,n){try{return E0(e,n)}catch(t){n.take();let a={code:"unreadable-file",severity:"error",message:`This file made crashlint's reader fail (${t instanceof Error?t.name:"unknown error"}), so nothing in it was analysed; this is a fault of crashlint, please report it.`,file:e.path};return{manifests:[],problems:[a],ignoreComments:[],otherDocuments:0}}}function E0({path:e,text:n},t){let r=n.charCodeAt(0)===65279?n.slice(1):n,o=C0(e,r);if(o)return{manifests:[],problems:[o],ignoreComments:[],otherDocuments:0};let a=Fa(r),s=Kp(e,a),i=r.includes("apiVersion")||ll(e),l={file:{path:e,text:r},manifests:[],problems:s,lineStarts:a,table:t,isForKubernetes:i,otherDocuments:0},d=Yp(e,r);if(d)s.add(Ts(d));else for(let p of Os(r))T0(p,l);let{manifests:c,otherDocuments:m}=l;return{manifests:c,problems:s.take(),ignoreComments:Wp(e,r),otherDocuments:m}}function C0(e,n){return n.length>33554432?Jl("file-too-large",e):M0(n)?void 0:Jl("not-text",e)}function M0(e){if(e.includes("\0"))return!1;let n=e.slice(0,4096);return(n.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length??0)*10<=n.length}function T0(e,n){if(e.faults.length===0&&e.contents===null)return;let t=e.faults.length===0?Es(e,n.table):void 0,r=t?.fault?[t.fault]:e.faults;!t||r.length>0?_0(e,r,n):t.value!==null&&L0(e,t,n)}function _0(e,n,t){if(!t.isForKubernetes){t.otherDocuments+=1;return}let r=Qp(e,n);if(r)t.problems.add(Ts(r));else for(let o of n)t.problems.addFault(o)}function L0(e,n,t){let{file:r,lineStarts:o,problems:a,manifests:s}=t,i=wo(n.value,n.table,r.path);if(!i){t.otherDocuments+=1;return}for(let d of n.duplicates)a.add(Gp(d,o));let l=Xp(e.text);for(let d of i){let c=l?Zp(d):void 0;c&&a.add(Ts(c)),(!c||c.isSubstitution)&&s.push(Rm(d,{path:r.path,lineStarts:o}))}}function N0(e){return e===0?[]:[{what:"YAML documents",count:e,why:"they are not Kubernetes objects: no apiVersion and kind"}]}var $0={external:[],closedWorld:!1,unreadFiles:[]};function eu(e,n={}){let t=$t(e,s=>s.kind),r=$t(e,s=>`${s.kind}/${s.name}`),o=new Map,a={manifests:e,world:{...$0,...n},ofKind:s=>t.get(s)??[],named:(s,i)=>r.get(`${s}/${i}`)??[],derive:s=>(o.has(s)||o.set(s,s(a)),o.get(s))};return a}function $t(e,n){let t=new Map;for(let r of e){let o=n(r),a=t.get(o);a===void 0?t.set(o,[r]):a.push(r)}return t}var nu=[{id:"keycloak",names:["quay.io/keycloak/keycloak","keycloak/keycloak"],versionPattern:"^(\\d{1,3})(?:\\.(\\d+))?",facts:{entrypoint:["/opt/keycloak/bin/kc.sh"],command:[],needsArguments:["start"],user:1e3,uid:1e3,ports:[8080,8443,9e3],userland:"redhat",absentBinaries:["curl","wget"],minimumMemory:{bytes:786432e3,certainty:"likely"},heap:{variables:["JAVA_OPTS_KC_HEAP","JAVA_OPTS","JAVA_OPTS_APPEND","JAVA_TOOL_OPTIONS"]}},variants:[{when:{until:"17"},facts:{entrypoint:["/opt/jboss/tools/docker-entrypoint.sh"],command:["-b","0.0.0.0"],needsArguments:[],ports:[8080,9990],heap:{variables:["JAVA_OPTS","JAVA_OPTS_APPEND"]}}},{when:{since:"17",until:"25"},facts:{ports:[8080,8443]}}]},{id:"keycloak-wildfly",names:["jboss/keycloak"],lastName:!1,facts:{user:1e3,uid:1e3,ports:[8080,9990]}},{id:"jenkins",names:["jenkins/jenkins","jenkins"],facts:{user:"jenkins",uid:1e3,ports:[8080,5e4],mustWrite:["/var/jenkins_home","/tmp"],volumes:["/var/jenkins_home"],dataDirectory:{path:"/var/jenkins_home",variable:"JENKINS_HOME"},heap:{variables:["JAVA_OPTS","JENKINS_JAVA_OPTS","JAVA_TOOL_OPTIONS"]},presentBinaries:["bash","curl"]}},{id:"grafana",names:["grafana/grafana","grafana/grafana-oss","grafana/grafana-enterprise"],facts:{entrypoint:["/run.sh"],command:[],user:472,uid:472,ports:[3e3],mustWrite:["/var/lib/grafana"],dataDirectory:{path:"/var/lib/grafana",variable:"GF_PATHS_DATA"},userland:"alpine",presentBinaries:["bash","curl"]}},{id:"prometheus",names:["prom/prometheus","quay.io/prometheus/prometheus"],facts:{language:"go",entrypoint:["/bin/prometheus"],command:["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"],user:"nobody",uid:65534,ports:[9090],dataDirectory:{path:"/prometheus"},userland:"busybox"}},{id:"alertmanager",names:["prom/alertmanager","quay.io/prometheus/alertmanager"],facts:{language:"go",entrypoint:["/bin/alertmanager"],user:"nobody",uid:65534,ports:[9093],dataDirectory:{path:"/alertmanager"}}},{id:"vault",names:["hashicorp/vault","vault"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["server","-dev"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","IPC_LOCK","SETFCAP"]},ports:[8200],dataDirectory:{path:"/vault/file"},userland:"alpine"}},{id:"consul",names:["hashicorp/consul","consul"],facts:{language:"go",entrypoint:["docker-entrypoint.sh"],command:["agent","-dev","-client","0.0.0.0"],user:0,uid:100,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8500,8300,8301,8302,8600],dataDirectory:{path:"/consul/data"},rewrites:[{path:"/consul/config",unless:"CONSUL_DISABLE_PERM_MGMT"}],userland:"alpine"}},{id:"wordpress",names:["wordpress"],facts:{entrypoint:["docker-entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],fileVariables:[],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}},{when:{tag:"cli"},facts:{endsAtOnce:"repl",user:33}}]},{id:"nextcloud",names:["nextcloud"],facts:{entrypoint:["/entrypoint.sh"],command:["apache2-foreground"],user:0,uid:33,ports:[80],dataDirectory:{path:"/var/www/html"}},variants:[{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"drupal",names:["drupal"],facts:{user:0,uid:33,ports:[80]}},{id:"phpmyadmin",names:["phpmyadmin","phpmyadmin/phpmyadmin"],facts:{user:0,uid:33,ports:[80]}},{id:"ghost",names:["ghost"],facts:{entrypoint:["docker-entrypoint.sh"],command:["node","current/index.js"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[2368],dataDirectory:{path:"/var/lib/ghost/content"}}},{id:"odoo",names:["odoo"],facts:{entrypoint:["/entrypoint.sh"],command:["odoo"],user:"odoo",uid:101,ports:[8069],dataDirectory:{path:"/var/lib/odoo"}}},{id:"redmine",names:["redmine"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["rails","server","-b","0.0.0.0"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[3e3]}},{id:"pgadmin4",names:["dpage/pgadmin4"],facts:{requiredEnvironment:[{anyOf:["PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD","PGADMIN_DEFAULT_EMAIL+PGADMIN_DEFAULT_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"You need to define the PGADMIN_DEFAULT_EMAIL and PGADMIN_DEFAULT_PASSWORD"}],user:5050,uid:5050,ports:[80],dataDirectory:{path:"/var/lib/pgadmin"}}},{id:"mongo-express",names:["mongo-express"],facts:{ports:[8081]}},{id:"n8n",names:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],facts:{ports:[5678],user:"node",uid:1e3,dataDirectory:{path:"/home/node/.n8n"}}},{id:"kafka",names:["confluentinc/cp-kafka","confluentinc/cp-server"],lastName:!1,facts:{ports:[9092],dataDirectory:{path:"/var/lib/kafka/data"},heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}},variants:[{when:{since:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_PROCESS_ROLES"],exitCode:1},{anyOf:["CLUSTER_ID"],exitCode:1}]}},{when:{until:"8"},facts:{requiredEnvironment:[{anyOf:["KAFKA_ZOOKEEPER_CONNECT","KAFKA_PROCESS_ROLES"],exitCode:1,log:"KAFKA_ZOOKEEPER_CONNECT is required."}]}}]},{id:"apache-kafka",names:["apache/kafka"],lastName:!1,facts:{user:"appuser",uid:1e3,ports:[9092],heap:{bytes:1073741824,variables:["KAFKA_HEAP_OPTS"]}}},{id:"solr",names:["solr"],facts:{entrypoint:["docker-entrypoint.sh"],command:["solr-foreground"],ports:[8983],heap:{bytes:536870912,variables:["SOLR_HEAP","SOLR_JAVA_MEM"]},dataDirectory:{path:"/var/solr"}}},{id:"nexus3",names:["sonatype/nexus3"],facts:{ports:[8081],user:"nexus",dataDirectory:{path:"/nexus-data"},heap:{bytes:2834300928,variables:["INSTALL4J_ADD_VM_PARAMS"]}}},{id:"gitlab",names:["gitlab/gitlab-ce","gitlab/gitlab-ee"],facts:{user:0,ports:[80,443,22],mustWrite:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],volumes:["/etc/gitlab","/var/log/gitlab","/var/opt/gitlab"],dataDirectory:{path:"/var/opt/gitlab"},minimumMemory:{bytes:4294967296,certainty:"likely"}}},{id:"registry",names:["registry"],lastName:!1,facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["/etc/docker/registry/config.yml"],user:0,ports:[5e3],dataDirectory:{path:"/var/lib/registry"}},variants:[{when:{until:"3"},facts:{command:["/etc/docker/registry/config.yml"]}}]},{id:"cloudflared",names:["cloudflare/cloudflared"],facts:{language:"go",entrypoint:["cloudflared","--no-autoupdate"],command:["version"],needsArguments:["tunnel","run"],uid:65532}},{id:"airflow",names:["apache/airflow"],facts:{entrypoint:["/usr/bin/dumb-init","--","/entrypoint"],command:[],needsArguments:["webserver"],user:5e4,uid:5e4,ports:[8080]},variants:[{when:{since:"3"},facts:{needsArguments:["api-server"]}}]},{id:"superset",names:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],facts:{ports:[8088]}},{id:"vaultwarden",names:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],lastName:!1,facts:{ports:[80],dataDirectory:{path:"/data"}}},{id:"whoami",names:["traefik/whoami","containous/whoami"],facts:{language:"go",entrypoint:["/whoami"],command:[],ports:[80],userland:"none"}},{id:"http-echo",names:["hashicorp/http-echo"],facts:{language:"go",entrypoint:["/http-echo"],ports:[5678],userland:"none"}},{id:"pause",names:["registry.k8s.io/pause","k8s.gcr.io/pause","gcr.io/google_containers/pause","mcr.microsoft.com/oss/kubernetes/pause","rancher/pause"],lastName:!1,facts:{entrypoint:["/pause"],command:[],userland:"none"}},{id:"distroless",names:["gcr.io/distroless/*"],lastName:!1,otherTags:"debug",facts:{userland:"none",user:0},variants:[{when:{tag:"nonroot"},facts:{user:65532,uid:65532}}]},{id:"chainguard",names:["cgr.dev/chainguard/*"],lastName:!1,otherTags:"dev",facts:{user:65532,uid:65532}},{id:"postgres",names:["postgres","postgis/postgis","pgvector/pgvector","ankane/pgvector","timescale/timescaledb","timescale/timescaledb-ha","imresamu/postgis"],versionPattern:"(?:(?<=^|-)pg|^(?!.*-pg\\d))(\\d{1,2})(?:\\.(\\d+))?(?![0-9A-Za-z_])",facts:{entrypoint:["docker-entrypoint.sh"],command:["postgres"],requiredEnvironment:[{anyOf:["POSTGRES_PASSWORD","POSTGRES_PASSWORD_FILE","POSTGRES_HOST_AUTH_METHOD=trust"],onFirstStart:!0,programs:["postgres"],exitCode:1,log:"Error: Database is uninitialized and superuser password is not specified."}],fileVariables:["POSTGRES_PASSWORD","POSTGRES_USER","POSTGRES_DB","POSTGRES_INITDB_ARGS"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},bypass:{programs:["postgres","/usr/lib/postgresql/bin/postgres","/usr/local/bin/postgres"],asRoot:"refuses"},ports:[5432],mustWrite:["/var/run/postgresql"],dataDirectory:{path:"/var/lib/postgresql/data",variable:"PGDATA",mustBeEmpty:!0},userland:"debian",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{uid:70,userland:"alpine",presentBinaries:["bash","psql","pg_isready","pg_dump","pg_ctl","initdb"],absentBinaries:["curl"]}},{when:{since:"18"},facts:{dataDirectory:{path:"/var/lib/postgresql",variable:"PGDATA",refusedMount:"/var/lib/postgresql/data"}}},{when:{tag:"^(9\\.(6\\.(\\d|1[0-6])|5\\.(1?\\d|20)|4\\.(1?\\d|2[0-5])|[0-3])|10\\.(\\d|1[01])|11\\.[0-6]|12\\.[01])(?![\\d])"},facts:{requiredEnvironment:[]}}]},{id:"mysql",names:["mysql","percona","percona/percona-server"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mysqld"],requiredEnvironment:[{anyOf:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MYSQL_USER",refuses:{values:["root"]},when:"MYSQL_PASSWORD",onFirstStart:!0,because:"is root, which the entrypoint refuses to create a second time",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_ROOT_HOST","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mysqld","/usr/sbin/mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/var/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0},presentBinaries:["bash","mysql","mysqladmin","mysqldump"],absentBinaries:["wget","nc"]}},{id:"mysql-server",names:["mysql/mysql-server","container-registry.oracle.com/mysql/community-server"],lastName:!1,facts:{user:0,uid:27,ports:[3306],dataDirectory:{path:"/var/lib/mysql",mustBeEmpty:!0}}},{id:"mariadb",names:["mariadb","quay.io/mariadb-foundation/mariadb-devel"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mariadbd"],requiredEnvironment:[{anyOf:["MARIADB_ROOT_PASSWORD","MARIADB_ROOT_PASSWORD_FILE","MARIADB_ROOT_PASSWORD_HASH","MARIADB_ROOT_PASSWORD_HASH_FILE","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD_FILE","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["mariadbd","mysqld"],exitCode:1,log:"Database is uninitialized and password option is not specified"}],environment:[{name:"MARIADB_ROOT_PASSWORD_HASH",refuses:{with:["MARIADB_ROOT_PASSWORD","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MARIADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with another way to set the root password",exitCode:1},{name:"MARIADB_PASSWORD_HASH",refuses:{with:["MARIADB_PASSWORD","MYSQL_PASSWORD"]},onFirstStart:!0,because:"cannot be combined with the plain password",exitCode:1}],fileVariables:["MYSQL_ROOT_PASSWORD","MYSQL_DATABASE","MYSQL_USER","MYSQL_PASSWORD","MARIADB_ROOT_PASSWORD","MARIADB_DATABASE","MARIADB_USER","MARIADB_PASSWORD","MARIADB_ROOT_PASSWORD_HASH","MARIADB_PASSWORD_HASH"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mariadbd","mysqld"],asRoot:"refuses"},ports:[3306],mustWrite:["/run/mysqld","/tmp"],dataDirectory:{path:"/var/lib/mysql"},userland:"debian",presentBinaries:["bash","mariadb","mariadb-admin","mysql","mysqladmin","gosu"],absentBinaries:["curl","wget"]},variants:[{when:{since:"11"},facts:{presentBinaries:["bash","mariadb","mariadb-admin","gosu"],absentBinaries:["curl","wget","mysql","mysqladmin"]}}]},{id:"mongo",names:["mongo"],facts:{entrypoint:["docker-entrypoint.sh"],command:["mongod"],environment:[{name:"MONGO_INITDB_ROOT_USERNAME",refuses:{without:["MONGO_INITDB_ROOT_PASSWORD"]},because:"is only accepted together with MONGO_INITDB_ROOT_PASSWORD",exitCode:1},{name:"MONGO_INITDB_ROOT_PASSWORD",refuses:{without:["MONGO_INITDB_ROOT_USERNAME"]},because:"is only accepted together with MONGO_INITDB_ROOT_USERNAME",exitCode:1}],fileVariables:["MONGO_INITDB_ROOT_USERNAME","MONGO_INITDB_ROOT_PASSWORD"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},bypass:{programs:["mongod"],asRoot:"works"},ports:[27017],mustWrite:["/tmp"],dataDirectory:{path:"/data/db"},userland:"debian",presentBinaries:["bash","mongosh","mongod","gosu"],absentBinaries:["curl","wget","mongo"]},variants:[{when:{until:"6"},facts:{presentBinaries:["bash","mongo","mongosh","mongod","gosu"],absentBinaries:["curl","wget"]}},{when:{until:"5"},facts:{presentBinaries:["bash","mongo","mongod","gosu"],absentBinaries:["curl","wget","mongosh"]}}]},{id:"redis",names:["redis","valkey/valkey"],facts:{entrypoint:["docker-entrypoint.sh"],command:["redis-server"],user:0,uid:999,dropsRoot:{capabilities:["SETUID","SETGID"]},bypass:{programs:["redis-server","valkey-server"],asRoot:"works"},ports:[6379],dataDirectory:{path:"/data"},userland:"debian",presentBinaries:["bash","redis-cli","redis-server"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["redis-cli","redis-server"],absentBinaries:["curl","bash"]}},{when:{since:"8"},facts:{dropsRoot:{capabilities:[]}}}]},{id:"memcached",names:["memcached"],facts:{entrypoint:["docker-entrypoint.sh"],command:["memcached"],ports:[11211]}},{id:"rabbitmq",names:["rabbitmq"],facts:{entrypoint:["docker-entrypoint.sh"],command:["rabbitmq-server"],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[5672,15672,15692,25672,4369],dataDirectory:{path:"/var/lib/rabbitmq"},absentBinaries:["curl","wget"],presentBinaries:["bash","rabbitmq-diagnostics","rabbitmqctl","rabbitmq-server"]},variants:[{when:{since:"3.9"},facts:{environment:[{name:"RABBITMQ_DEFAULT_PASS_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_DEFAULT_USER_FILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_VM_MEMORY_HIGH_WATERMARK",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_SSL_VERIFY",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CACERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_CERTFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1},{name:"RABBITMQ_MANAGEMENT_SSL_KEYFILE",refuses:{always:!0},because:"was removed and makes the entrypoint end",exitCode:1}]}}]},{id:"cassandra",names:["cassandra"],facts:{entrypoint:["docker-entrypoint.sh"],command:["cassandra","-f"],environment:[{name:"MAX_HEAP_SIZE",refuses:{without:["HEAP_NEWSIZE"]},because:"must be set together with HEAP_NEWSIZE",exitCode:1},{name:"HEAP_NEWSIZE",refuses:{without:["MAX_HEAP_SIZE"]},because:"must be set together with MAX_HEAP_SIZE",exitCode:1}],user:0,uid:999,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[9042,7e3,7001,7199],mustWrite:["/etc/cassandra","/var/log/cassandra"],dataDirectory:{path:"/var/lib/cassandra"},rewrites:[{path:"/etc/cassandra"}],heap:{variables:["MAX_HEAP_SIZE","JVM_OPTS"]},presentBinaries:["bash","cqlsh","nodetool"]},variants:[{when:{since:"4"},facts:{environment:[]}}]},{id:"zookeeper",names:["zookeeper"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["zkServer.sh","start-foreground"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE"]},ports:[2181,2888,3888,8080],mustWrite:["/data","/datalog","/conf","/logs"],volumes:["/data","/datalog","/logs"],dataDirectory:{path:"/data"},heap:{variables:["JVMFLAGS","SERVER_JVMFLAGS","ZK_SERVER_HEAP"]}}},{id:"influxdb",names:["influxdb"],facts:{entrypoint:["/entrypoint.sh"],user:0,uid:1e3,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},ports:[8086],dataDirectory:{path:"/var/lib/influxdb2"}},variants:[{when:{since:"2",until:"3"},facts:{command:["influxd"],environment:[{name:"DOCKER_INFLUXDB_INIT_MODE",refuses:{notMatching:"setup|upgrade"},because:"is read by the entrypoint, which knows only setup and upgrade",exitCode:1}],requiredEnvironment:[{anyOf:["DOCKER_INFLUXDB_INIT_USERNAME","DOCKER_INFLUXDB_INIT_USERNAME_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_PASSWORD","DOCKER_INFLUXDB_INIT_PASSWORD_FILE"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_ORG"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1},{anyOf:["DOCKER_INFLUXDB_INIT_BUCKET"],when:"DOCKER_INFLUXDB_INIT_MODE=setup|upgrade",onFirstStart:!0,exitCode:1}]}},{when:{until:"2"},facts:{command:["influxd"],dataDirectory:{path:"/var/lib/influxdb"}}}]},{id:"arangodb",names:["arangodb","arangodb/arangodb"],facts:{entrypoint:["/entrypoint.sh"],command:["arangod"],requiredEnvironment:[{anyOf:["ARANGO_ROOT_PASSWORD","ARANGO_ROOT_PASSWORD_FILE","ARANGO_NO_AUTH","ARANGO_RANDOM_ROOT_PASSWORD"],onFirstStart:!0,programs:["arangod"],exitCode:1,log:"error: database is uninitialized and password option is not specified"}],ports:[8529],dataDirectory:{path:"/var/lib/arangodb3"}}},{id:"neo4j",names:["neo4j"],facts:{user:0,uid:7474,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID","DAC_OVERRIDE","FOWNER"]},ports:[7474,7687],environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).+"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with another password than neo4j, which the entrypoint refuses",exitCode:1}],dataDirectory:{path:"/data"},minimumMemory:{bytes:1073741824,certainty:"possible"},heap:{bytes:536870912,variables:["NEO4J_server_memory_heap_max__size","NEO4J_dbms_memory_heap_max__size","NEO4J_server_memory_heap_initial__size","NEO4J_dbms_memory_heap_initial__size"]}},variants:[{when:{since:"5"},facts:{environment:[{name:"NEO4J_AUTH",refuses:{notMatching:"none|neo4j/(?!neo4j$).{8,}"},onFirstStart:!0,because:"is neither none nor neo4j/<password> with a password of at least 8 characters other than neo4j, which the entrypoint refuses",exitCode:1}]}},{when:{tag:"enterprise"},facts:{requiredEnvironment:[{anyOf:["NEO4J_ACCEPT_LICENSE_AGREEMENT=yes|eval"],exitCode:1,log:"In order to use Neo4j Enterprise Edition you must accept the license agreement."}]}}]},{id:"clickhouse",names:["clickhouse","clickhouse/clickhouse-server","yandex/clickhouse-server"],facts:{user:0,uid:101,ports:[8123,9e3],mustWrite:["/var/log/clickhouse-server"],dataDirectory:{path:"/var/lib/clickhouse"}}},{id:"couchdb",names:["couchdb","apache/couchdb"],facts:{entrypoint:["tini","--","/docker-entrypoint.sh"],command:["/opt/couchdb/bin/couchdb"],ports:[5984],dataDirectory:{path:"/opt/couchdb/data"}},variants:[{when:{since:"3"},facts:{requiredEnvironment:[{anyOf:["COUCHDB_USER+COUCHDB_PASSWORD"],programs:["/opt/couchdb/bin/couchdb"],unlessMounted:"/opt/couchdb/etc",exitCode:1,log:'CouchDB 3.0+ will no longer run in "Admin Party" mode'}]}}]},{id:"mssql",names:["mcr.microsoft.com/mssql/server","microsoft/mssql-server-linux","mcr.microsoft.com/mssql/rhel/server"],lastName:!1,facts:{requiredEnvironment:[{anyOf:["ACCEPT_EULA"],exitCode:1,log:"The SQL Server End-User License Agreement (EULA) must be accepted"},{anyOf:["MSSQL_SA_PASSWORD","SA_PASSWORD","MSSQL_SA_PASSWORD_FILE"],onFirstStart:!0,exitCode:1,log:"ERROR: Unable to set system administrator password"}],environment:[{name:"MSSQL_SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"SA_PASSWORD",refuses:{shorterThan:8},onFirstStart:!0,because:"must have at least 8 characters",exitCode:1},{name:"MSSQL_SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1},{name:"SA_PASSWORD",refuses:{fewerClassesThan:3},onFirstStart:!0,because:"must have three of upper case, lower case, digits and symbols",exitCode:1}],user:"mssql",uid:10001,ports:[1433],mustWrite:["/var/opt/mssql"],dataDirectory:{path:"/var/opt/mssql"},minimumMemory:{bytes:2097152e3,certainty:"certain"}},variants:[{when:{until:"2019"},facts:{user:0,uid:0}}]},{id:"minio",names:["minio/minio","quay.io/minio/minio"],facts:{language:"go",entrypoint:["/usr/bin/docker-entrypoint.sh"],command:["minio"],needsArguments:["server","/data"],environment:[{name:"MINIO_ROOT_USER",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_ROOT_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"MINIO_ACCESS_KEY",refuses:{shorterThan:3},because:"must have at least 3 characters",exitCode:1},{name:"MINIO_SECRET_KEY",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1}],user:0,ports:[9e3],dataDirectory:{path:"/data"}}},{id:"ubuntu",names:["ubuntu"],facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"debian",names:["debian","bitnami/minideb"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget","ping","nc","vim","nslookup","dig"]}},{id:"buildpack-deps",names:["buildpack-deps"],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash"]}},{id:"alpine",names:["alpine"],facts:{entrypoint:[],command:["/bin/sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine"}},{id:"busybox",names:["busybox","gcr.io/google_containers/busybox","registry.k8s.io/busybox","k8s.gcr.io/busybox","quay.io/prometheus/busybox"],facts:{entrypoint:[],command:["sh"],endsAtOnce:"shell",endsWith:0,user:0,userland:"busybox"}},{id:"bash",names:["bash"],lastName:!1,facts:{entrypoint:["docker-entrypoint.sh"],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"alpine",presentBinaries:["bash"]}},{id:"centos",names:["centos","quay.io/centos/centos"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"rockylinux",names:["rockylinux","rockylinux/rockylinux","quay.io/rockylinux/rockylinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"almalinux",names:["almalinux","quay.io/almalinuxorg/almalinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"fedora",names:["fedora","quay.io/fedora/fedora","registry.fedoraproject.org/fedora"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"amazonlinux",names:["amazonlinux","public.ecr.aws/amazonlinux/amazonlinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"oraclelinux",names:["oraclelinux"],otherTags:"init|systemd",facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"ubi",names:["registry.access.redhat.com/ubi7/ubi","registry.access.redhat.com/ubi7/ubi-minimal","registry.access.redhat.com/ubi8/ubi","registry.access.redhat.com/ubi8/ubi-minimal","registry.access.redhat.com/ubi9/ubi","registry.access.redhat.com/ubi9/ubi-minimal","registry.access.redhat.com/ubi10/ubi","registry.access.redhat.com/ubi10/ubi-minimal","registry.access.redhat.com/ubi8","registry.access.redhat.com/ubi9","registry.access.redhat.com/ubi8-minimal","registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi7/ubi","registry.redhat.io/ubi7/ubi-minimal","registry.redhat.io/ubi8/ubi","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi9/ubi","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi10/ubi","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi8","registry.redhat.io/ubi9","registry.redhat.io/ubi8-minimal","registry.redhat.io/ubi9-minimal"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"archlinux",names:["archlinux","archlinux/archlinux"],facts:{entrypoint:[],command:["/usr/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,presentBinaries:["bash"]}},{id:"opensuse",names:["opensuse/leap","opensuse/tumbleweed","registry.opensuse.org/opensuse/leap","registry.opensuse.org/opensuse/tumbleweed"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"photon",names:["photon"],lastName:!1,facts:{entrypoint:[],command:["/bin/bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"redhat",presentBinaries:["bash"]}},{id:"python",names:["python","circleci/python"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["python","python3","pip"]}}],facts:{entrypoint:[],command:["python3"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","python","python3","pip"]}},{id:"node",names:["node","circleci/node"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["node","npm","npx","yarn"]}}],facts:{entrypoint:["docker-entrypoint.sh"],command:["node"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","node","npm","npx","yarn"]}},{id:"ruby",names:["ruby"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["ruby","irb","gem","bundle"]}}],facts:{entrypoint:[],command:["irb"],endsAtOnce:"repl",user:0,userland:"debian",endsWith:0,presentBinaries:["bash","ruby","irb","gem","bundle"]}},{id:"php",names:["php"],lastName:!1,facts:{entrypoint:["docker-php-entrypoint"],user:0,userland:"debian",presentBinaries:["bash","php"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["php"]}},{when:{tag:"^(?!.*(apache|fpm))"},facts:{command:["php","-a"],endsAtOnce:"repl",endsWith:0}},{when:{tag:"apache"},facts:{command:["apache2-foreground"],ports:[80]}},{when:{tag:"fpm"},facts:{command:["php-fpm"],ports:[9e3]}}]},{id:"golang",names:["golang"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",command:["/bin/sh"],presentBinaries:["go"]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","go","curl","git"]}},{id:"rust",names:["rust"],lastName:!1,variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[]}}],facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","cargo","rustc"]}},{id:"gcc",names:["gcc"],lastName:!1,facts:{entrypoint:[],command:["bash"],endsAtOnce:"shell",endsWith:0,user:0,userland:"debian",presentBinaries:["bash","gcc"]}},{id:"perl",names:["perl"],lastName:!1,facts:{entrypoint:[],command:["perl"],endsAtOnce:"repl",user:0,userland:"debian",presentBinaries:["bash","perl"]}},{id:"openjdk",names:["openjdk"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"eclipse-temurin",names:["eclipse-temurin"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"amazoncorretto",names:["amazoncorretto"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"zulu",names:["azul/zulu-openjdk","azul/zulu-openjdk-alpine","azul/zulu-openjdk-debian"],lastName:!1,facts:{endsAtOnce:"repl",user:0,heap:{variables:["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}},{id:"gradle",names:["gradle"],lastName:!1,facts:{endsAtOnce:"tool",user:0}},{id:"maven",names:["maven"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:1,user:0}},{id:"erlang",names:["erlang"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"elixir",names:["elixir"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"haskell",names:["haskell"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"clojure",names:["clojure"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"groovy",names:["groovy"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"julia",names:["julia"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"r-base",names:["r-base"],lastName:!1,facts:{endsAtOnce:"repl"}},{id:"swift",names:["swift"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dart",names:["dart"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"mono",names:["mono"],lastName:!1,facts:{entrypoint:[],endsAtOnce:"shell",endsWith:0,userland:"debian",presentBinaries:["bash"]}},{id:"dotnet",names:["mcr.microsoft.com/dotnet/sdk","mcr.microsoft.com/dotnet/runtime","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/core/sdk","mcr.microsoft.com/dotnet/core/runtime"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0}},{id:"aspnet",names:["mcr.microsoft.com/dotnet/aspnet","mcr.microsoft.com/dotnet/core/aspnet"],lastName:!1,facts:{endsAtOnce:"shell",endsWith:0,ports:[8080]},variants:[{when:{until:"8"},facts:{ports:[80]}}]},{id:"elasticsearch",names:["elasticsearch","docker.elastic.co/elasticsearch/elasticsearch","docker.elastic.co/elasticsearch/elasticsearch-oss","docker.elastic.co/elasticsearch/elasticsearch-wolfi"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9300],mustWrite:["/usr/share/elasticsearch/data","/usr/share/elasticsearch/logs","/usr/share/elasticsearch/config","/tmp"],dataDirectory:{path:"/usr/share/elasticsearch/data"},heap:{variables:["ES_JAVA_OPTS"]},presentBinaries:["bash","curl"]},variants:[{when:{until:"8"},facts:{user:0}},{when:{until:"7.11"},facts:{heap:{bytes:1073741824,variables:["ES_JAVA_OPTS"]}}}]},{id:"opensearch",names:["opensearchproject/opensearch","public.ecr.aws/opensearchproject/opensearch"],facts:{user:1e3,uid:1e3,refusesRoot:!0,ports:[9200,9600],dataDirectory:{path:"/usr/share/opensearch/data"},heap:{variables:["OPENSEARCH_JAVA_OPTS"]}},variants:[{when:{since:"2.12"},facts:{requiredEnvironment:[{anyOf:["OPENSEARCH_INITIAL_ADMIN_PASSWORD","DISABLE_SECURITY_PLUGIN=true","DISABLE_INSTALL_DEMO_CONFIG=true","plugins.security.disabled=true"],exitCode:1,onFirstStart:!0,unlessMounted:"/usr/share/opensearch/config",log:"No custom admin password found. Please provide a password via the environment variable OPENSEARCH_INITIAL_ADMIN_PASSWORD."}],environment:[{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{shorterThan:8},because:"must have at least 8 characters",exitCode:1},{name:"OPENSEARCH_INITIAL_ADMIN_PASSWORD",refuses:{fewerClassesThan:4},because:"must have upper case, lower case, a digit and a symbol",exitCode:1}]}}]},{id:"kibana",names:["kibana","docker.elastic.co/kibana/kibana","docker.elastic.co/kibana/kibana-oss"],facts:{ports:[5601]}},{id:"logstash",names:["logstash","docker.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss"],facts:{ports:[5044,9600],heap:{bytes:1073741824,variables:["LS_JAVA_OPTS"]}}},{id:"sonarqube",names:["sonarqube"],facts:{user:"sonarqube",uid:1e3,refusesRoot:!0,ports:[9e3],mustWrite:["/opt/sonarqube/data","/opt/sonarqube/extensions","/opt/sonarqube/logs","/opt/sonarqube/temp"],dataDirectory:{path:"/opt/sonarqube/data"},minimumMemory:{bytes:2147483648,certainty:"likely"},heap:{variables:["SONAR_WEB_JAVAOPTS","SONAR_CE_JAVAOPTS","SONAR_SEARCH_JAVAOPTS"]}}},{id:"kubectl",names:["bitnami/kubectl","bitnamilegacy/kubectl","registry.k8s.io/kubectl","rancher/kubectl","lachlanevenson/k8s-kubectl","alpine/kubectl"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"curl",names:["curlimages/curl","quay.io/curl/curl","alpine/curl","badouralix/curl-jq"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"alpine-git",names:["alpine/git","bitnami/git"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"helm",names:["alpine/helm","dtzar/helm-kubectl","alpine/k8s"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"aws-cli",names:["amazon/aws-cli","public.ecr.aws/aws-cli/aws-cli","bitnami/aws-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"cloud-sdk",names:["google/cloud-sdk","gcr.io/google.com/cloudsdktool/cloud-sdk","gcr.io/google.com/cloudsdktool/google-cloud-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"azure-cli",names:["mcr.microsoft.com/azure-cli"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"mc",names:["minio/mc","quay.io/minio/mc"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["mc"]}},{id:"terraform",names:["hashicorp/terraform"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["terraform"]}},{id:"yq",names:["mikefarah/yq"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["/usr/bin/yq"]}},{id:"netshoot",names:["nicolaka/netshoot"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"hello-world",names:["hello-world"],lastName:!1,facts:{endsAtOnce:"tool",endsWith:0,userland:"none",command:["/hello"]}},{id:"liquibase",names:["liquibase","liquibase/liquibase"],lastName:!1,facts:{endsAtOnce:"tool"}},{id:"flyway",names:["flyway/flyway","redgate/flyway"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["flyway"]}},{id:"k6",names:["grafana/k6","loadimpact/k6"],lastName:!1,facts:{endsAtOnce:"tool",entrypoint:["k6"]}},{id:"nginx",names:["nginx","public.ecr.aws/nginx/nginx","nginx/nginx"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:0,uid:101,dropsRoot:{capabilities:["CHOWN","SETUID","SETGID"]},bypass:{programs:["nginx"],asRoot:"works"},ports:[80],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/var/cache/nginx","/var/run"],ownFiles:["/etc/nginx/nginx.conf"],userland:"debian",presentBinaries:["bash","nginx","curl","envsubst"],absentBinaries:["wget","ping","vim","nc","ps"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:["nginx","envsubst","curl"],absentBinaries:["bash"]}}]},{id:"nginx-unprivileged",names:["nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","ghcr.io/nginxinc/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["nginx","-g","daemon off;"],user:101,uid:101,ports:[8080],servedPaths:["/","/index.html","/50x.html"],mustWrite:["/tmp"]}},{id:"httpd",names:["httpd"],facts:{entrypoint:[],command:["httpd-foreground"],user:0,uid:33,ports:[80],servedPaths:["/","/index.html"],mustWrite:["/usr/local/apache2/logs"],userland:"debian",presentBinaries:["bash"],absentBinaries:["curl","wget"]},variants:[{when:{tag:"alpine"},facts:{userland:"alpine",presentBinaries:[],absentBinaries:["bash","curl"]}}]},{id:"haproxy",names:["haproxy"],facts:{entrypoint:["docker-entrypoint.sh"],command:["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"],configFile:"/usr/local/etc/haproxy/haproxy.cfg",user:"haproxy",uid:99},variants:[{when:{until:"2.4"},facts:{user:0}}]},{id:"traefik",names:["traefik"],facts:{language:"go",entrypoint:["/entrypoint.sh"],command:["traefik"],user:0,ports:[80]}},{id:"caddy",names:["caddy"],facts:{language:"go",entrypoint:[],command:["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"],user:0,ports:[80,443,2019],userland:"alpine"}},{id:"kong",names:["kong","kong/kong","kong/kong-gateway"],facts:{entrypoint:["/docker-entrypoint.sh"],command:["kong","docker-start"],user:"kong",ports:[8e3,8443,8001,8444]}},{id:"tomcat",names:["tomcat"],facts:{command:["catalina.sh","run"],user:0,ports:[8080],heap:{variables:["CATALINA_OPTS","JAVA_OPTS","JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"]}}}];var ru=new Set(["docker.io","index.docker.io","registry-1.docker.io","registry.hub.docker.com","mirror.gcr.io"]),I0=new Set([...ru,"cgr.dev","docker.elastic.co","gcr.io","ghcr.io","k8s.gcr.io","lscr.io","mcr.microsoft.com","nvcr.io","public.ecr.aws","quay.io","registry.access.redhat.com","registry.gitlab.com","registry.k8s.io","registry.redhat.io"]),j0=/\/(?:bitnami\w*|linuxserver|chainguard|rapidfort|sclorg|jboss)\//,D0=W0(V0);function ou(e){let n=D0(),t=F0(e),r=n.exact.get(t)??n.prefixes.find(([a])=>t.startsWith(a))?.[1];if(r!==void 0)return tu(r,e)?{entry:r,match:"exact"}:void 0;if(I0.has(e.registry)||j0.test(t))return;let o=n.lastNames.get(t.slice(t.lastIndexOf("/")+1));return o!==void 0&&tu(o,e)?{entry:o,match:"lastName"}:void 0}function tu(e,{tag:n}){return e.otherTags===void 0||n===void 0||!new RegExp(e.otherTags).test(n)}function F0({registry:e,repository:n}){let t=/(?:^|\/)library\/([^/]+)$/.exec(n)?.[1];if(t!==void 0)return t;let r=/(?:^|\/)docker\.io\/(.+)$/.exec(n)?.[1];return r!==void 0?r:ru.has(e)?n:`${e}/${n}`}function V0(){let e=new Map,n=[],t=new Map;for(let r of nu){for(let o of r.names)o.endsWith("*")?n.push([o.slice(0,-1),r]):e.set(o,r);r.lastName!==!1&&t.set(r.id,r)}return n.sort(([r],[o])=>o.length-r.length),{exact:e,prefixes:n,lastNames:t}}function W0(e){let n;return()=>(n??={value:e()},n.value)}var B0=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9A-Za-z_])/;function au(e,n){if(n===void 0)return;let t=(e.versionPattern===void 0?B0:new RegExp(e.versionPattern)).exec(n),r=t?.[1];if(r===void 0)return;let o=t?.[2];return{major:Number(r),...o===void 0?{}:{minor:Number(o)}}}function Ql(e){let[n="0",t]=e.split(".");return{major:Number(n),...t===void 0?{}:{minor:Number(t)}}}function Xl(e,n){return e.major!==n.major?e.major>n.major:n.minor===void 0||n.minor===0?!0:e.minor===void 0?void 0:e.minor>=n.minor}function su(e,n,t){let r=new Set,o=e.facts;for(let a of e.variants??[]){if(!K0(a,t))continue;let s=G0(a,n);if(s==="unknown")for(let i of H0(a.facts))r.add(i);(s==="yes"||s==="unknown"&&a.when.until===void 0)&&(o={...o,...a.facts})}return{facts:o,assumed:[...r]}}function K0(e,n){let{tag:t}=e.when;return t===void 0||new RegExp(t).test(n??"latest")}function G0({when:{since:e,until:n}},t){if(e===void 0&&n===void 0)return"yes";if(t===void 0)return"unknown";let r=e===void 0?!0:Xl(t,Ql(e)),o=n===void 0?!1:Xl(t,Ql(n));return r===!1||o===!0?"no":r===void 0||o===void 0?"unknown":"yes"}function H0(e){return Object.keys(e)}function xe(e){let n=ou(e);if(n===void 0)return;let{entry:t,match:r}=n,o=au(t,e.tag),{facts:a,assumed:s}=su(t,o,e.tag);return{id:t.id,match:r,...o===void 0?{}:{version:o},facts:a,assumed:s}}function q(e,n,t){let r=t.derive(q0),o=r.get(n);if(o!==void 0)return o;let a=U0(e,n,t);return r.set(n,a),a}function q0(){return new WeakMap}function U0(e,n,t){let{namespace:r}=e.workload.resource,o=new Map,a=!0;for(let s of n.envFrom){let i=z0(s,r,t);i===void 0&&(a=!1);for(let l of i??[])o.set(l.name,l)}for(let s of n.env)o.set(s.name,J0(s,r,t,o));return{get:s=>o.get(s),variables:[...o.values()],isComplete:a}}function z0(e,n,t){let{kind:r,name:o,prefix:a,path:s}=e,i=iu(r,o,n,t);return i?.entries.map(([l,d])=>({name:`${a}${l}`,path:s,...r==="Secret"?{}:{value:d,declaredAt:{manifest:i.manifest,path:["data",l]}}}))}function J0(e,n,t,r){let{name:o,path:a,value:s,from:i}=e;if(s!==void 0){let c=Vo(s,r);return{name:o,path:[...a,"value"],...c===void 0?{}:{value:c}}}if(i?.type!=="configMapKeyRef")return{name:o,path:a,...i===void 0?{value:""}:{}};let l=iu("ConfigMap",i.name,n,t),d=l?.entries.find(([c])=>c===i.key);return l===void 0||d===void 0?{name:o,path:a}:{name:o,path:a,value:d[1],declaredAt:{manifest:l.manifest,path:["data",i.key]}}}function Vo(e,n){let t=!0,r=e.replace(/\$(?:\$|\(([^)]*)\))/g,(o,a)=>{if(a===void 0)return"$";let s=n.get(a);return s===void 0?o:(s.value===void 0&&(t=!1),s.value??"")});return t?r:void 0}function iu(e,n,t,r){let o=r.named(e,n).filter(l=>l.namespace===t||l.namespace===void 0||t===void 0),[a]=o;if(a===void 0||o.length>1)return;let{data:s,stringData:i}=a.toObject();return{manifest:a,entries:Object.entries({...le(s),...le(i)})}}function R(e,n,t){let r=t.derive(Y0),o=r.get(n);if(o!==void 0)return o;let a=Q0(e,n,t);return r.set(n,a),a}function Y0(){return new WeakMap}function Q0(e,n,t){let r=new Map(q(e,n,t).variables.map(m=>[m.name,m])),o=m=>(n[m]??[]).map((p,u)=>{let y=Vo(p,r);return{text:y??p,isReadable:y!==void 0,path:n.at(m,u)}}),a=o("command"),s=o("args"),i=n.image===void 0?void 0:xe(n.image),l=[...a,...s],d=a.length>0;return{words:d?l:X0(i,s),given:l,replacesEntrypoint:d,image:i}}function X0(e,n){let{entrypoint:t,command:r}=e?.facts??{};if(!(t===void 0||n.length===0&&r===void 0))return[...t.map(lu),...n.length>0?n:(r??[]).map(lu)]}function lu(e){return{text:e,isReadable:!0}}var Z0={"":1,b:1,k:1024,m:1048576,g:1073741824,t:1099511627776},e1=/^(\d+(?:\.\d+)?)([bkmgt]?)(?:i?b)?$/i;function Wo(e){let[,n,t=""]=e1.exec(e.trim())??[],r=Z0[t.toLowerCase()];return n===void 0||r===void 0?void 0:Math.floor(Number(n)*r)}function du(e){let n=e.slice(0,n1(e));if(/^[ \t)]*[\w+\-/.%]/.test(e.slice(n.length)))return;let t=1;for(let r of n.replace(/[()]/g," ").split(/(?<!\*)\*(?!\*)/)){let o=r1(r);if(o===void 0)return;t*=o}return t}function n1(e){let n=0;for(let t=0;t<e.length;t+=1){let r=e.charAt(t);if(r==="(")n+=1;else if(r===")")n-=1;else if(!/[\d_*<e \t]/.test(r))return t;if(n<0)return t}return e.length}var t1=/^\s*(\d[\d_]*(?:e\d+)?)\s*(?:(\*\*|<<)\s*(\d+))?\s*$/;function r1(e){let[,n,t,r=""]=t1.exec(e)??[];if(n===void 0)return;let o=Number(n.replaceAll("_",""));return t==="**"?o**Number(r):t==="<<"?o*2**Number(r):o}var o1=[/\bbytearray\(/g,/(?<![\w=])b?(["'])[^"'\\]\1\s*[*x]/g,/\bBuffer\.alloc\(/g],a1=/\bhead\s+-c\s*(\d+[bkKmMGT]?i?B?)\b[^|;&\n]*\|\s*(?:grep|tail|sort|sed|awk|tac)\b/g,s1=/\b(?:tail|sort|tac)\s+\/dev\/zero\b/g,i1=/\bdd\s[^|;&\n]*/g;function cu(e,n){return[...o1.flatMap(t=>[...e.matchAll(t)].flatMap(r=>l1(e,r))),...[...e.matchAll(a1)].flatMap(([t,r=""])=>Zl(Wo(r),t)),...[...e.matchAll(s1)].flatMap(([t])=>Zl(Number.POSITIVE_INFINITY,t)),...[...e.matchAll(i1)].flatMap(([t])=>c1(t.trim(),n))]}function l1(e,{0:n,index:t}){let r=e.slice((t??0)+n.length,(t??0)+n.length+d1),[o=""]=/^[^,;\n]*/.exec(r)??[];return Zl(du(r),`${n}${o}`)}var d1=80;function Zl(e,n){return e===void 0?[]:[{bytes:e,text:n,isUsed:"probably"}]}function c1(e,n){let t=d=>new RegExp(String.raw`\b${d}=(\S+)`).exec(e)?.[1],r=Wo(t("bs")??"512"),o=Number(t("count")??"NaN"),a=t("of")??"/dev/null";if(r===void 0)return[];let s=r*o;if(["/dev/shm",...n].some(d=>a.startsWith(`${d}/`))&&s>r)return[{bytes:s,text:e,isUsed:"probably"}];let l={bytes:r,text:e,isUsed:"probably"};return a.startsWith("/dev/")||!(s>r)?[l]:[l,{bytes:s,text:e,isUsed:"cache"}]}function mu(e,{image:n,tmpfsPaths:t}){let r=e.flatMap(({text:o,path:a})=>cu(o,t).map(s=>a===void 0?s:{...s,path:a}));return[...p1(e,n),...r].sort((o,a)=>a.bytes-o.bytes)}var m1=/(?:^|[/\s])stress(?:-ng)?(?=\s|$)/;function p1(e,n){let t=e.map(({text:l})=>l).join(" "),r=/stress-ng/.test(t)||/stress-ng/.test(n);if(!m1.test(t)&&!/(?:^|\/)[a-z-]*stress(?:-ng)?$/.test(n))return[];let o=/--vm-bytes[=\s]+(\S+)/.exec(t),a=Wo(o?.[1]?.replace(/["']$/,"")??""),s=Number(/(?:--vm|-m)[=\s]+(\d+)/.exec(t)?.[1]??"1");if(o===null||a===void 0||s===0)return[];let i=e.find(({text:l})=>l.includes("--vm-bytes"))?.path;return[{bytes:r?a:a*s,text:o[0],isUsed:"always",...i===void 0?{}:{path:i}}]}var u1={Ki:1024,Mi:1048576,Gi:1073741824,Ti:1099511627776,Pi:0x4000000000000,Ei:1152921504606847e3},f1={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},h1=/^[ \u00a0]*([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([A-Za-z]*))[ \u00a0]*$/;function Bo(e){return pu(String(e),0)}function en(e){if(e===void 0)return;let n=Bo(e);return n===void 0?void 0:uu(n.value)}function Lr(e){if(e===void 0)return;let n=pu(String(e),3);return n===void 0?void 0:uu(n.value)/1e3}function pu(e,n){let t=h1.exec(e);if(t===null||e.trim()==="")return;let[,r="",o="",a="",s,i=""]=t,l=m=>+`${r}${o||"0"}.${a||"0"}e${n+m}`;if(s!==void 0)return{value:l(Number(s.slice(1))),suffix:s};let d=f1[i];if(d!==void 0)return{value:l(d),suffix:i};let c=u1[i];return c===void 0?void 0:{value:l(0)*c,suffix:i}}function uu(e){return e<0?-Math.ceil(-e):Math.ceil(e)+0}var y1=[["Gi",2**30],["Mi",2**20],["Ki",2**10]];function ze(e){for(let[n,t]of y1)if(e>=t)return`${Number((e/t).toFixed(1))}${n}`;return e===1?"1 byte":`${e} bytes`}function Ls(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:l})=>l===t.name),o=v(r?.raw.emptyDir);if(r===void 0||o?.medium!=="Memory")return[];let a=o.sizeLimit,s=typeof a=="string"||typeof a=="number"?en(a):void 0;if(s===void 0)return[{mount:t,volume:r.name}];let i=[...r.path,"emptyDir","sizeLimit"];return[{mount:t,volume:r.name,sizeLimit:{raw:a,bytes:s,path:i}}]})}var g1=new Set(["Always","OnFailure","Never"]);function Ns(e,n){if(fu(n.restartPolicy))return n.restartPolicy;let t=fu(e.restartPolicy)?e.restartPolicy:"Always";return n.role==="init"&&t==="Always"?"OnFailure":t}function It(e,n){return(n.role==="main"||n.role==="sidecar")&&e.workload.purpose!=="batch"&&Ns(e,n)==="Always"}function fu(e){return e!==void 0&&g1.has(e)}function O(e,n,t={}){let r=Ns(e,n),o=t.exitCode===0,a=r==="Always"||r==="OnFailure"&&!o;return{status:ed(n,a?"CrashLoopBackOff":o?"Completed":"Error"),restarts:a,...t}}function Xn(e,n,t){return O(e,n,{exitCode:128,reason:t})}function Y(e,n,t){return{status:ed(e,n),restarts:!1,...t===void 0?{}:{reason:t}}}function Oe(e,n){let t=Ns(e,n)!=="Never";return{status:ed(n,"OOMKilled"),exitCode:137,restarts:t}}var b1=new Set(["Rejected","Pending","ContainerCreating","NotReady","Running"]);function ed(e,n){let t=b1.has(n);return(e.role==="init"||e.role==="sidecar")&&!t?`Init:${n}`:n}function We(e,n){let t=yu(n.resources.limits.memory,n.at("resources","limits","memory"),"container"),r=nd(e);return t===void 0||r!==void 0&&r.bytes<t.bytes?r:t}function nd(e){let{limits:n}=Zt(e.raw.resources);return yu(n.memory,e.at("resources","limits","memory"),"pod")}function hu(e,n){let{namespace:t}=e.workload.resource;return n.ofKind("LimitRange").filter(r=>(r.namespace??t)===(t??r.namespace)).some(r=>F(v(r.toObject().spec)?.limits).some(({value:o})=>o.type==="Container"&&k1(o.default??o.max)))}function k1(e){return v(e)?.memory!==void 0}function yu(e,n,t){let r=en(e);return e===void 0||r===void 0||r<=0?void 0:{bytes:r,raw:e,path:n,of:t}}function f(e){let{id:n,scope:t,summary:r,messages:o,check:a}=e;function s(i,l){for(let d of a(i)){let c=o[d.message];if(c===void 0)throw new Error(`rule ${n} has no message ${String(d.message)}`);l({...d,text:c(d.data)})}}return{id:n,scope:t,summary:r,run:s}}var w1={always:"certain",probably:"likely",cache:"possible"},bu=f({id:"allocation-exceeds-limit",scope:"container",summary:"The command asks for more memory than the container is allowed to have",messages:{exceeds:({text:e,size:n,limit:t})=>`The command uses ${n} of memory (\`${e}\`), but the memory limit is ${t}.`,fillsFile:({text:e,size:n,limit:t})=>`The command writes ${n} to a file (\`${e}\`), and what is not yet on disk counts for the memory limit of ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let{given:o}=R(e,n,t),a=mu(o,{image:n.image?.repository??"",tmpfsPaths:Ls(e,n).map(({mount:m})=>m.mountPath)}),s=v1(a.filter(({bytes:m})=>m>=r.bytes));if(s===void 0)return;let{bytes:i,text:l,path:d,isUsed:c}=s;yield{message:c==="cache"?"fillsFile":"exceeds",data:{text:S1(l),size:gu(i),limit:String(r.raw)},at:d??n.at("command"),certainty:w1[c],prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`raise the memory limit above ${gu(i)}, or let the command use less`,safety:"review"}}}});function v1(e){return["always","probably","cache"].map(n=>e.find(({isUsed:t})=>t===n)).find(n=>n!==void 0)}function gu(e){return Number.isFinite(e)?ze(e):"an endless amount"}function S1(e){return e.length>60?`${e.slice(0,57)}...`:e}var x1=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"];function $s({securityContext:e},n){if(e.privileged===!0)return[];let t=new Set(e.capabilities.add.map(ku)),r=new Set(e.capabilities.drop.map(ku)),o=a=>t.has("ALL")||t.has(a)||x1.includes(a)&&!r.has("ALL")&&!r.has(a);return n.filter(a=>!o(a))}function ku(e){return e.toUpperCase().replace(/^CAP_/,"")}function Nr({words:e,replacesEntrypoint:n,image:t}){let{entrypoint:r,command:o}=t?.facts??{};if(e===void 0||n||r===void 0)return;let a=e[r.length]?.text;return a?.startsWith("-")?o?.[0]:a}function Je(e,n,t){let r=n.securityContext[t];if(r!==void 0)return{value:r,path:n.at("securityContext",t)};let o=e.securityContext[t];return o===void 0?void 0:{value:o,path:e.at("securityContext",t)}}function Sn({raw:e}){return v(e.os)?.name==="windows"||v(e.nodeSelector)?.["kubernetes.io/os"]==="windows"}function jt(e,n,t){let r=Je(e,n,"runAsUser");if(r!==void 0)return{uid:r.value,path:r.path};let{user:o,uid:a}=t?.facts??{};return typeof o=="number"?{uid:o}:typeof o=="string"&&a!==void 0?{uid:a}:void 0}var wu={certain:"likely",likely:"possible",possible:"possible"};function $(e,n,...t){let r=n.match==="lastName"?wu[e]:e;return t.some(o=>n.assumed.includes(o))?wu[r]:r}var O1={SETUID:"certain",SETGID:"certain",CHOWN:"likely"},vu=f({id:"capabilities-dropped-at-start",scope:"container",summary:"The image starts as root to hand over to its own user, which the dropped capabilities forbid",messages:{missing:({image:e,capabilities:n})=>`${e} starts as root and hands over to its own user, for which it needs ${n}, and the container has dropped that.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:o}=r,a=o?.facts.dropsRoot?.capabilities;if(o===void 0||a===void 0||jt(e,n,o)?.uid!==0||!P1(r))return;let s=$s(n,a),[i]=s.map(c=>O1[c]).filter(c=>c!==void 0).sort();if(i===void 0)return;let{uid:l}=o.facts,d=n.at("securityContext","capabilities");yield{message:"missing",data:{image:n.image?.text??"",capabilities:s.join(", ")},at:[...d,"drop"],certainty:$(i,o,"dropsRoot"),prediction:O(e,n,{reason:"Operation not permitted"}),related:[{message:"the image",at:n.at("image")}],fix:{description:l===void 0?`add ${s.join(", ")} under capabilities.add`:`set runAsUser: ${l} and fsGroup: ${l}, so that it need not start as root, or add ${s.join(", ")} under capabilities.add`,safety:"review",edits:[{op:"set",path:[...d,"add"],value:[...n.securityContext.capabilities.add,...s]}]}}}});function P1(e){if(e.replacesEntrypoint)return!1;let n=Nr(e),t=e.image?.facts.command?.[0];return n===void 0||t===void 0||n===t}function Is({facts:e}){let n=e.entrypoint?.at(-1);return e.entrypoint!==void 0&&(n===void 0||/entrypoint(\.sh)?$|^docker-php-entrypoint$/.test(n))}var R1=/[|&;<>$`"'*?#~(){}\\\n]/;function Su(e){if(!R1.test(e))return e.split(/\s+/).filter(n=>n!=="")}var xu=f({id:"command-string-not-split",scope:"container",summary:"A whole command line stands in one element, so it is taken for the name of one program",messages:{notSplit:({word:e})=>`${JSON.stringify(e)} is one element, so the runtime looks for a program of that very name, spaces included.`},*check({pod:e,container:n,index:t}){if(Sn(e))return;let r=R(e,n,t),o=A1(r);o?.word.path===void 0||!/\s/.test(o.word.text)||(yield{message:"notSplit",data:{word:Ou(o.word.text)},at:o.word.path,certainty:o.certainty,prediction:Xn(e,n,"executable file not found in $PATH"),fix:E1(n,r,o.word)})}});function A1({replacesEntrypoint:e,given:n,image:t}){let[r]=n;if(r!==void 0){if(e)return{word:r,certainty:"certain"};if(!(t===void 0||!Is(t)||r.text.startsWith("-")))return{word:r,certainty:$("likely",t,"entrypoint")}}}function E1(e,{replacesEntrypoint:n,given:t},{text:r}){let o=n?"command":"args",a=Su(r),s=(e[o]??[]).slice(1);if(a!==void 0){let d=[...a,...s];return{description:`write one element for each word: ${JSON.stringify(d)}`,safety:"review",edits:[{op:"set",path:e.at(o),value:d}]}}let i=["/bin/sh","-c",r];return{description:`let a shell read it: ${JSON.stringify(["/bin/sh","-c",Ou(r)])}`,safety:"review",edits:t.length===1?[{op:"set",path:e.at(o),value:i}]:[]}}function Ou(e){let[n=""]=e.trim().split(`
`);return n.length>80||n!==e.trim()?`${n.slice(0,77)}\u2026`:n}var C1={configMap:"files",secret:"files",downwardAPI:"files",projected:"files",image:"files",emptyDir:"scratch",hostPath:"host",persistentVolumeClaim:"claim",ephemeral:"claim"};function oe(e,n){let t=e.volumes.find(a=>a.name===n);if(t!==void 0){let a=Object.keys(t.raw).find(i=>i!=="name"),s=a===void 0?"scratch":C1[a]??"other";return{name:n,kind:s,path:t.path,raw:t.raw}}let o=F(v(e.workload.raw.spec)?.volumeClaimTemplates).find(({value:a})=>P(v(a.metadata)?.name)===n);if(o!==void 0)return{name:n,kind:"claim",path:["spec","volumeClaimTemplates",o.index],raw:o.value}}function ae(e,n){let t=B(n);return e.volumeMounts.filter(({mountPath:r})=>mn(t,B(r))).sort((r,o)=>o.mountPath.length-r.mountPath.length)[0]}function js(e,n){let t=B(n);return e.volumeMounts.some(({mountPath:r})=>{let o=B(r);return o!==t&&mn(o,t)})}function B(e){return`/${e}`.replace(/\/+/g,"/").replace(/(?<=.)\/$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")}function mn(e,n){return e===n||n==="/"||e.startsWith(`${n}/`)}var M1=/\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|xml|sh|py|js|env|pem|crt|key|txt|html|sql|php)$/i,Pu=f({id:"config-folder-over-file",scope:"container",summary:"A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file",messages:{folder:({mountPath:e,volume:n,file:t})=>`Volume ${n} becomes a folder at ${e}, so the file is ${e}/${t} and not ${e} itself.`},*check({pod:e,container:n}){for(let t of n.volumeMounts){let r=B(t.mountPath).split("/").at(-1)??"";if(!M1.test(r)||t.subPath!==void 0||t.subPathExpr!==void 0)continue;let o=oe(e,t.name);o?.kind!=="files"||ae(n,t.mountPath)!==t||o.raw.projected!==void 0||o.raw.image!==void 0||(yield{message:"folder",data:{mountPath:t.mountPath,volume:t.name,file:r},at:t.path,certainty:"likely",prediction:O(e,n,{reason:"Are you trying to mount a directory onto a file"}),related:[{message:"the volume",at:o.path}],fix:{description:`add subPath: ${r}, so that this one key is mounted as a file`,safety:"review",edits:[{op:"set",path:[...t.path,"subPath"],value:r}]}})}}});var T1={certain:"likely",likely:"possible",possible:"possible"};function Ds(e){return T1[e]}function Dt(e,n,t){if(t.closedWorld)return"certain";let r=n.outcome==="key-missing"?_1(n):L1(e,n);return n.isEverywhere&&!n.scope.isPatched?r:Ds(r)}function _1({holders:e}){return e.every(({keys:n})=>n.size===0)?"possible":"certain"}function L1(e,{evidence:n,scope:t}){let r=N1(e,n,t.root!==void 0);return t.isOpen?Ds(r):r}function N1({kind:e},n,t){switch(n.type){case"other-namespace":return n.isExplicit?"certain":"possible";case"other-kind":return"certain";case"hash-suffix":return"likely";case"near-name":return n.isUnused?"certain":e==="ConfigMap"?"likely":"possible";case"elsewhere":return"possible";case"none":return e==="ConfigMap"?n.declaresKind||t?"likely":"possible":e!=="PersistentVolumeClaim"&&n.declaresKind&&!n.isAskedForOften?"likely":"possible"}}function jn(e){return Fs(`${e}/..`)}function Ko(e,n){return Au(n)||e===""?Fs(n):Fs(`${e}/${n}`)}function Ru(e){return Fs(e)}function td(e,n){return $r(e,n)||$r(n,e)}function $r(e,n){return e===n||n===""||e.startsWith(n==="/"?"/":`${n}/`)}function Fs(e){let n=[];for(let r of e.replaceAll("\\","/").split("/")){if(r===""||r===".")continue;let o=n.at(-1);r===".."&&o!==void 0&&o!==".."?n.pop():n.push(r)}let t=n.join("/");return Au(e)?`/${t}`:t}function Au(e){return e.startsWith("/")||e.startsWith("\\")}function Be({kind:e,name:n}){return`${e} ${V(n)}`}function Eu(e){return e===void 0||e==="*"?"":` in namespace ${V(e)}`}function Cu(e,{root:n}){switch(e.type){case"near-name":return`is not declared; the nearest is ${Be(e.declaration)}`;case"other-kind":return`is not declared; there is a ${e.declaration.kind} of that name`;case"elsewhere":{let t=jn(e.declaration.manifest?.file??"");return`is declared only in ${t===""?"another part of the project":V(t)}, with another workload that uses it`}case"none":return n===void 0?"is not declared in these manifests":`is not made by ${od(n.manifest)}`}}function od({file:e}){return`kustomization ${V(jn(e??"")||".")}`}function pn(e,{manifest:n,path:t}){return n===void 0?[]:[{message:e,at:{manifest:n,path:t}}]}var $1=5;function Mu(e){return e.slice(0,$1).map(({path:n})=>({message:"also asked for here",at:n}))}var rd=6;function Tu(e){let n=[...new Set(e.flatMap(o=>[...o.keys]))];if(n.length===0)return"is declared without any data";let t=n.slice(0,rd).map(o=>V(o)),r=n.length>rd?` and ${n.length-rd} more`:"";return`has only ${t.join(", ")}${r}`}var I1={objects:[],isOpen:!1},Vs={objects:[],isOpen:!0};function ad(e,n,t=0){if(n.rendered.has(e))return n.rendered.get(e)??Vs;if(t>64)return Vs;n.rendered.set(e,void 0);let r=_u(e,I1,n,{users:[e],depth:t});return n.rendered.set(e,r),r}function _u(e,n,t,r){let o={...n,isOpen:n.isOpen||e.hasPlugins};for(let a of e.resources)o=id(o,j1(a,t,r));for(let a of e.components)o=D1(a,o,t,r);return sd(t,o)?(o=e.generators.reduce((a,s)=>F1(a,s,e),o),o=e.patches.reduce((a,s)=>V1(a,s,t),o),{...o,objects:o.objects.map(a=>K1(a,e))}):Vs}function j1(e,n,{depth:t}){let r=n.byDirectory.get(e);if(r!==void 0)return ad(r,n,t+1);let o=n.byFile.get(e);return o===void 0?Vs:{objects:o.map(Lu),isOpen:!1}}function D1(e,n,t,{users:r,depth:o}){let a=t.byDirectory.get(e);return a!==void 0&&!r.includes(a)&&o<64&&sd(t,n)?_u(a,n,t,{users:[...r,a],depth:o+1}):{...n,isOpen:!0}}function sd({budget:e},{objects:n}){return e.objects-=1+n.length,e.objects>=0}function id(e,n){return n.objects.length===0?{objects:e.objects,isOpen:e.isOpen||n.isOpen}:e.objects.length+n.objects.length>2e4?{objects:e.objects,isOpen:!0}:{objects:[...e.objects,...n.objects],isOpen:e.isOpen||n.isOpen}}function Lu(e){let{kind:n,name:t,namespace:r}=e;return{kind:n,names:[t],...ld(r),manifest:e,keySources:[e],isPatch:!1}}function F1(e,n,{manifest:t}){let r=c=>B1(c,n.kind,n.name);if(n.behavior!=="create"&&e.objects.some(r)){let c=m=>({...m,keySources:n.behavior==="merge"?[...m.keySources,n]:[n]});return{...e,objects:e.objects.map(m=>r(m)?c(m):m)}}let{kind:o,name:a,namespace:s,behavior:i}=n,l=i==="create"?[n]:[n,"unknown"],d={kind:o,names:[a],...ld(s),manifest:t,generator:n,keySources:l,isPatch:!1};return id(e,{objects:[d],isOpen:!1})}function V1(e,n,t){if(!sd(t,e))return{...e,isOpen:!0};let o=(n.file===void 0?[]:t.byFile.get(n.file)??[]).map(s=>({...Lu(s),isPatch:!0}));if(o.length===0)return{...e,objects:W1(e.objects,n),isOpen:e.isOpen||n.renames};let a=e.objects.map(s=>{let i=o.filter(d=>Nu(s,n.target??{kind:d.kind,name:d.names[0]??""}));if(i.length===0)return s;let l=n.renames?[...s.names,...i.flatMap(d=>d.names)]:s.names;return{...s,names:l,keySources:[...s.keySources,...i.map(({manifest:d})=>d)]}});return id({...e,objects:a},{objects:o,isOpen:!1})}function W1(e,n){let t=n.target??n.inline??{};return e.map(r=>Nu(r,t)?{...r,keySources:[...r.keySources,"unknown"]}:r)}function Nu(e,{kind:n,name:t}){return e.isPatch||n!==void 0&&n!==e.kind?!1:t===void 0||!/^[a-z0-9-]+$/.test(t)||e.names.includes(t)}function B1(e,n,t){return!e.isPatch&&e.kind===n&&e.names.includes(t)}function K1(e,{namePrefix:n,nameSuffix:t,namespace:r}){let o=e.names.at(-1)??"",a=n===""&&t===""?e.names:[...e.names,n+o+t];return{...e,names:a,...ld(r??e.namespace)}}function ld(e){return e===void 0?{}:{namespace:e}}var G1=[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]];function Iu(e){let n=v(e.generatorOptions);return G1.flatMap(([t,r])=>F(e[t]).flatMap(({index:o,value:a})=>{let s=P(a.name);if(s===void 0||s==="")return[];let i=P(a.namespace);return[{kind:r,name:s,...i===void 0||i===""?{}:{namespace:i},...H1(a),behavior:U1(a.behavior),hasHashSuffix:!$u(v(a.options))&&!$u(n),path:[t,o]}]}))}function H1(e){let n=(Le(e.literals)??[]).map(o=>ju(o,"=")),t=(Le(e.files)??[]).map(q1),r=P(e.env)!==void 0||(Le(e.envs)??[]).length>0;return{keys:new Set([...n,...t]),hasAllKeys:!r}}function q1(e){return e.includes("=")?ju(e,"="):e.slice(e.lastIndexOf("/")+1)}function ju(e,n){let t=e.indexOf(n);return t===-1?e:e.slice(0,t)}function U1(e){return e==="merge"||e==="replace"?e:"create"}function $u(e){return _e(e?.disableNameSuffixHash)??!1}function Du(e,n){let t=[...F(e.patches),...F(e.patchesJson6902)],r=Le(e.patchesStrategicMerge)??[];return[...t.map(({value:o})=>z1(o,n)),...r.map(o=>o.includes(`
`)?Fu(o):{file:Ko(n,o),renames:!1})]}function z1(e,n){let t=P(e.path),r=v(e.target),o=r===void 0?{}:{target:J1(r)},a=_e(v(e.options)?.allowNameChange)??!1;if(t!==void 0&&t!=="")return{file:Ko(n,t),...o,renames:a};let s=Fu(P(e.patch)??"");return{...s,...o,renames:a||s.renames}}function J1(e){let n=P(e.kind),t=P(e.name);return{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}}}function Fu(e){let n=/^\s*kind:\s*["']?([A-Za-z]+)/m.exec(e)?.[1],t=/^ +name:\s*["']?([A-Za-z0-9.-]+)/m.exec(e)?.[1];return{inline:{...n===void 0?{}:{kind:n},...t===void 0?{}:{name:t}},renames:/\/metadata\/name["']?\s*$/m.test(e)}}var Y1="kustomize.config.k8s.io/",Q1=["generators","transformers","helmCharts","helmChartInflationGenerator"];function Wu(e){if(!(e.apiVersion.startsWith(Y1)&&X1.has(e.kind))||e.file===void 0)return;let t=e.toObject(),r=jn(e.file),o=s=>Z1(t[s],r),a=P(t.namespace);return{manifest:e,directory:r,isComponent:e.kind==="Component",resources:Vu([...o("resources"),...o("bases"),...o("crds")]),components:Vu(o("components")),generators:Iu(t),patches:Du(t,r),namePrefix:P(t.namePrefix)??"",nameSuffix:P(t.nameSuffix)??"",...a===void 0||a===""?{}:{namespace:a},variables:F(t.vars).flatMap(({value:s})=>P(s.name)??[]),hasPlugins:Q1.some(s=>eO(t,s))}}var X1=new Set(["Kustomization","Component"]);function Z1(e,n){return(Le(e)??[]).map(t=>Ko(n,t))}function Vu(e){return[...new Set(e)]}function eO(e,n){let t=e[n];return dt(t).length>0||X(t)&&Object.keys(v(t)??{}).length>0}function yt(e){let t=[...e.ofKind("Kustomization"),...e.ofKind("Component")].flatMap(s=>Wu(s)??[]);if(t.length===0)return{kustomizations:t,roots:[],reaching:new Map};let r={byDirectory:new Map([...t].reverse().map(s=>[s.directory,s])),byFile:$t(e.manifests.filter(({kind:s})=>s!=="Kustomization"&&s!=="Component"),({file:s})=>Ru(s??"")),rendered:new Map,budget:{objects:nO}},o=tO(t).map(s=>{let{objects:i,isOpen:l}=ad(s,r);return{root:s,objects:i,isOpen:l||s.isComponent}}),a=o.flatMap(s=>s.objects.map(i=>({rendering:s,object:i})));return{kustomizations:t,roots:o,reaching:$t(a,({object:s})=>s.manifest)}}var nO=1e7;function tO(e){let n=new Map(e.map(a=>[a.directory,a])),t=new Set(e.flatMap(({resources:a,components:s})=>[...a,...s])),r=e.filter(({directory:a})=>!t.has(a)),o=rO(r,n);return[...r,...e.filter(a=>!o.has(a))]}function rO(e,n){let t=new Set(e);for(let{resources:r,components:o}of t)for(let a of[...r,...o]){let s=n.get(a);s!==void 0&&t.add(s)}return t}var Ir={producers:[{group:"external-secrets.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{spec.target.name|metadata.name}",keys:["spec.data.*.secretKey","spec.target.template.data.~"],unreadableKeys:["spec.dataFrom","spec.target.template.templateFrom","spec.target.template.mergePolicy","spec.target.creationPolicy"]}]},{group:"external-secrets.io",kind:"ClusterExternalSecret",makes:[{kind:"Secret",name:"{spec.externalSecretSpec.target.name|spec.externalSecretName|metadata.name}",namespace:"*",keys:["spec.externalSecretSpec.data.*.secretKey","spec.externalSecretSpec.target.template.data.~"],unreadableKeys:["spec.externalSecretSpec.dataFrom","spec.externalSecretSpec.target.template.templateFrom","spec.externalSecretSpec.target.template.mergePolicy","spec.externalSecretSpec.target.creationPolicy"]}]},{group:"kubernetes-client.io",kind:"ExternalSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"bitnami.com",kind:"SealedSecret",makes:[{kind:"Secret",name:"{spec.template.metadata.name|metadata.name}",keys:["spec.encryptedData.~","spec.template.data.~","spec.template.stringData.~"],unreadableKeys:["spec.data"]}]},{group:"isindir.github.com",kind:"SopsSecret",makes:[{kind:"Secret",name:"{spec.secretTemplates.*.name|spec.secret_templates.*.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultStaticSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultDynamicSecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"VaultPKISecret",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"secrets.hashicorp.com",kind:"HCPVaultSecretsApp",makes:[{kind:"Secret",name:"{spec.destination.name}"}]},{group:"ricoberger.de",kind:"VaultSecret",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets-store.csi.x-k8s.io",kind:"SecretProviderClass",makes:[{kind:"Secret",name:"{spec.secretObjects.*.secretName}"}]},{group:"spv.no",kind:"AzureKeyVaultSecret",makes:[{kind:"Secret",name:"{spec.output.secret.name}"},{kind:"ConfigMap",name:"{spec.output.configMap.name}"}]},{group:"onepassword.com",kind:"OnePasswordItem",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"secrets.doppler.com",kind:"DopplerSecret",makes:[{kind:"Secret",name:"{spec.managedSecret.name}",namespace:"{spec.managedSecret.namespace}"}]},{group:"secrets.infisical.com",kind:"InfisicalSecret",makes:[{kind:"Secret",name:"{spec.managedSecretReference.secretName}",namespace:"{spec.managedSecretReference.secretNamespace}"},{kind:"Secret",name:"{spec.managedKubeSecretReferences.*.secretName}",namespace:"*"}]},{group:"cert-manager.io",kind:"Certificate",makes:[{kind:"Secret",name:"{spec.secretName}",keys:["=tls.crt","=tls.key","=ca.crt","=tls-combined.pem","=key.der","=keystore.jks","=truststore.jks","=keystore.p12","=truststore.p12"]}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"networking.k8s.io",kind:"Ingress",annotation:"kubernetes.io/tls-acme",makes:[{kind:"Secret",name:"{spec.tls.*.secretName}"}]},{group:"gateway.networking.k8s.io",kind:"Gateway",annotation:"cert-manager.io/",makes:[{kind:"Secret",name:"{spec.listeners.*.tls.certificateRefs.*.name}"}]},{group:"trust.cert-manager.io",kind:"Bundle",makes:[{kind:"ConfigMap",name:"{metadata.name}",namespace:"*"},{kind:"Secret",name:"{metadata.name}",namespace:"*"}]},{group:"",kind:"Service",annotation:"service.beta.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.beta.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"",kind:"Service",annotation:"service.alpha.openshift.io/serving-cert-secret-name",makes:[{kind:"Secret",name:"{@service.alpha.openshift.io/serving-cert-secret-name}",keys:["=tls.crt","=tls.key"]}]},{group:"postgresql.cnpg.io",kind:"Cluster",makes:[{kind:"Secret",name:"{metadata.name}-app"},{kind:"Secret",name:"{metadata.name}-superuser"},{kind:"Secret",name:"{metadata.name}-ca"},{kind:"Secret",name:"{metadata.name}-server"},{kind:"Secret",name:"{metadata.name}-replication"}]},{group:"acid.zalan.do",kind:"postgresql",makes:[{kind:"Secret",name:"*.{metadata.name}.credentials*",namespace:"*"},{kind:"ConfigMap",name:"{metadata.name}*"}]},{group:"postgres-operator.crunchydata.com",kind:"PostgresCluster",makes:[{kind:"Secret",name:"{metadata.name}-pguser*"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"pgv2.percona.com",kind:"PerconaPGCluster",makes:[{kind:"Secret",name:"{metadata.name}-*"}]},{group:"pxc.percona.com",kind:"PerconaXtraDBCluster",makes:[{kind:"Secret",name:"{spec.secretsName}"},{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"internal-{metadata.name}"}]},{group:"psmdb.percona.com",kind:"PerconaServerMongoDB",makes:[{kind:"Secret",name:"{spec.secrets.users}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"k8s.mariadb.com",kind:"MariaDB",makes:[{kind:"Secret",name:"{spec.rootPasswordSecretKeyRef.name}"},{kind:"Secret",name:"{spec.passwordSecretKeyRef.name}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodbcommunity.mongodb.com",kind:"MongoDBCommunity",makes:[{kind:"Secret",name:"{spec.users.*.connectionStringSecretName}"},{kind:"Secret",name:"{metadata.name}-*"}]},{group:"mongodb.com",kind:"MongoDBUser",makes:[{kind:"Secret",name:"{spec.connectionStringSecretName}"},{kind:"Secret",name:"{spec.mongodbResourceRef.name}-*"}]},{group:"kafka.strimzi.io",kind:"KafkaUser",makes:[{kind:"Secret",name:"{spec.authentication.secretPrefix}{metadata.name}"},{kind:"Secret",name:"{metadata.name}"}]},{group:"kafka.strimzi.io",kind:"Kafka",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"ConfigMap",name:"{metadata.name}-*"}]},{group:"rabbitmq.com",kind:"RabbitmqCluster",makes:[{kind:"Secret",name:"{metadata.name}-default-user"},{kind:"Secret",name:"{metadata.name}-erlang-cookie"}]},{group:"rabbitmq.com",kind:"User",makes:[{kind:"Secret",name:"{metadata.name}-user-credentials"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseDatabase",makes:[{kind:"Secret",name:"{spec.databaseSecretName}"},{kind:"Secret",name:"redb-{metadata.name}"}]},{group:"app.redislabs.com",kind:"RedisEnterpriseCluster",makes:[{kind:"Secret",name:"{metadata.name}"}]},{group:"elasticsearch.k8s.elastic.co",kind:"Elasticsearch",makes:[{kind:"Secret",name:"{metadata.name}-es-*"}]},{group:"kibana.k8s.elastic.co",kind:"Kibana",makes:[{kind:"Secret",name:"{metadata.name}-kb-*"}]},{group:"objectbucket.io",kind:"ObjectBucketClaim",makes:[{kind:"Secret",name:"{metadata.name}",keys:["=AWS_ACCESS_KEY_ID","=AWS_SECRET_ACCESS_KEY"]},{kind:"ConfigMap",name:"{metadata.name}"}]},{group:"ceph.rook.io",kind:"CephCluster",makes:[{kind:"Secret",name:"rook-ceph-*"},{kind:"ConfigMap",name:"rook-ceph-*"}]},{group:"argoproj.io",kind:"ArgoCD",makes:[{kind:"Secret",name:"{metadata.name}-*"},{kind:"Secret",name:"argocd-*"},{kind:"ConfigMap",name:"argocd-*"}]},{group:"k8s.keycloak.org",kind:"Keycloak",makes:[{kind:"Secret",name:"{metadata.name}-initial-admin"}]}],openers:[{group:"helm.toolkit.fluxcd.io",kind:"HelmRelease"},{group:"kustomize.toolkit.fluxcd.io",kind:"Kustomization"},{group:"source.toolkit.fluxcd.io"},{group:"helm.cattle.io",kind:"HelmChart"},{group:"argoproj.io",kind:"Application"},{group:"argoproj.io",kind:"ApplicationSet"},{group:"builtin",kind:"HelmChartInflationGenerator"},{group:"operators.coreos.com",kind:"Subscription"},{group:"infra.contrib.fluxcd.io",kind:"Terraform"},{group:"kyverno.io",kind:"ClusterPolicy"}],always:[{kind:"ConfigMap",name:"kube-root-ca.crt",keys:["=ca.crt"]},{kind:"ConfigMap",name:"openshift-service-ca.crt",keys:["=service-ca.crt"]},{kind:"ConfigMap",name:"istio-ca-root-cert",keys:["=root-cert.pem"]},{kind:"ConfigMap",name:"linkerd-identity-trust-roots"},{kind:"Secret",name:"memberlist"},{kind:"Secret",name:"ingress-nginx-admission"},{kind:"Secret",name:"rook-ceph-mon"},{kind:"ConfigMap",name:"rook-ceph-mon-endpoints"},{kind:"Secret",name:"argocd-redis"},{kind:"Secret",name:"argocd-initial-admin-secret"},{kind:"Secret",name:"argocd-secret"},{kind:"Secret",name:"cert-manager-webhook-ca"},{kind:"ServiceAccount",name:"default"},{kind:"PriorityClass",name:"system-cluster-critical"},{kind:"PriorityClass",name:"system-node-critical"}],bystanders:[{group:"monitoring.coreos.com"},{group:"networking.istio.io"},{group:"security.istio.io"},{group:"telemetry.istio.io"},{group:"keda.sh"},{group:"traefik.io"},{group:"traefik.containo.us"},{group:"projectcontour.io"},{group:"cilium.io"},{group:"flagger.app"},{group:"getambassador.io"},{group:"cert-manager.io"},{group:"external-secrets.io"},{group:"velero.io"}],spread:[{annotation:"reflector.v1.k8s.emberstack.com/reflection-auto-enabled",effect:"every-namespace"},{annotation:"reflector.v1.k8s.emberstack.com/reflects",effect:"unreadable-keys"},{annotation:"replicator.v1.mittwald.de/replicate-to",effect:"every-namespace"},{annotation:"replicator.v1.mittwald.de/replicate-from",effect:"unreadable-keys"},{annotation:"kubed.appscode.com/sync",effect:"every-namespace"},{annotation:"service.beta.openshift.io/inject-cabundle",effect:"unreadable-keys"},{annotation:"config.openshift.io/inject-trusted-cabundle",effect:"unreadable-keys"},{annotation:"secret-generator.v1.mittwald.de/",effect:"unreadable-keys"}]};var Bu=Ir.always,Ku=Ir.spread,oO=new Set(Ir.bystanders.map(({group:e})=>e));function Gu(e){return oO.has(Go(e))}var dd=new Map;for(let e of Ir.producers){let n=`${e.group}/${e.kind}`;dd.set(n,[...dd.get(n)??[],e])}function Ws(e,n){return dd.get(`${Go(e)}/${n}`)??[]}function cd(e,n){let t=Go(e);return Ir.openers.some(r=>r.group===t&&(r.kind===void 0||r.kind===n))}function Go(e){let n=e.indexOf("/");return n===-1?"":e.slice(0,n)}var aO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",sO=4096;function qu(e){let n=Object.entries(le(e.data)),t=Object.entries(le(e.stringData));return[...n.filter(([,r])=>Hu(iO(r))),...t.filter(([,r])=>Hu(r))].map(([r])=>r)}function md(e){let n=e.replaceAll(/[\r\n]/g,"");return n.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n)}function Hu(e){if(e===void 0)return!1;let n=e.replace(/\r?\n$/,"");return n!==e&&n!==""&&!/[\r\n]/.test(n)}function iO(e){if(e.length>sO||!md(e))return;let n="",t=0,r=0;for(let o of e){let a=aO.indexOf(o);a!==-1&&(t=(t<<6|a)&4095,r+=6,!(r<8)&&(r-=8,n+=String.fromCharCode(t>>r&255)))}return n}var Ho=new Set,lO=new Set(["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"]);function Uu(e){let{kind:n,name:t}=e;if(!lO.has(n)||t==="")return;let r=Bs(e.namespace),o=n==="ConfigMap"||n==="Secret"?e.toObject():{},a=le(v(o.metadata)?.annotations),s=Ku.filter(({annotation:d})=>Object.keys(a).some(c=>c.startsWith(d))),i=s.some(({effect:d})=>d==="every-namespace"),l=cO(o);return{kind:n,name:pd(t),...i?{namespace:"*"}:r===void 0?{}:{namespace:r},keys:l,hasAllKeys:!dO(l)&&!s.some(({effect:d})=>d==="unreadable-keys")&&!mO(o),newlineKeys:n==="Secret"?qu(o):[],origin:"manifest",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}}function Bs(e){return e?.includes("$")?"*":e}function pd(e){return e.replaceAll(/\$\{[^{}]*\}|\$\([^()]*\)/g,"*")}function dO(e){return[...e].some(n=>n.includes("$"))}function cO(e){let n=[e.data,e.stringData,e.binaryData];return new Set(n.flatMap(t=>Object.keys(v(t)??{})))}function mO(e){return e.type==="kubernetes.io/service-account-token"}var pO=1e3;function ud(e,n){let t=[""];for(let r of e.split(/(\{[^}]*\})/)){let o=r.startsWith("{")?uO(r.slice(1,-1),n):[r];t=t.flatMap(a=>o.map(s=>a+s)).slice(0,pO)}return t.filter(r=>r!=="")}function uO(e,n){for(let t of e.split("|")){let r=fd(n,t);if(r.length>0)return r}return[]}function fd(e,n){return hd(e,n).filter(t=>typeof t=="string"&&t!=="")}function hd(e,n){if(n.startsWith("@"))return[v(v(e.metadata)?.annotations)?.[n.slice(1)]].filter(zu);let t=[e];for(let r of n.split("."))t=t.flatMap(o=>fO(o,r)).filter(zu);return t}function fO(e,n){return n==="*"?X(e)?Object.values(e):dt(e):n==="~"?Object.keys(v(e)??{}):[v(e)?.[n]]}function zu(e){return e!=null}function Ju(e){let n=Ws(e.apiVersion,e.kind);if(n.length===0)return e.kind==="StatefulSet"?bO(e):[];let t=e.toObject();return n.filter(({annotation:r})=>r===void 0||gO(t,r)).flatMap(({makes:r})=>r.flatMap(o=>Qu(o,t,e)))}function Yu(){return Bu.flatMap(e=>Qu({...e,namespace:"*"},{},void 0))}function Qu(e,n,t){let r=hO(e,n,t),o=(e.keys??[]).flatMap(s=>s.startsWith("=")?[s.slice(1)]:fd(n,s)),a=e.keys!==void 0&&!(e.unreadableKeys??[]).some(s=>yO(hd(n,s)));return ud(e.name,n).map(s=>({kind:e.kind,name:s,...r===void 0?{}:{namespace:r},keys:new Set(o),hasAllKeys:a,newlineKeys:[],origin:t===void 0?"always":"producer",hasHashSuffix:!1,...t===void 0?{}:{manifest:t},path:["metadata","name"]}))}function hO(e,n,t){return e.namespace===void 0?t?.namespace:ud(e.namespace,n)[0]??t?.namespace}function yO(e){return e.some(n=>typeof n!="object"||n===null||Object.keys(n).length>0)}function gO(e,n){let t=v(v(e.metadata)?.annotations)??{};return Object.keys(t).some(r=>r.startsWith(n))}function bO(e){let n=v(e.toObject().spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>{let r=P(v(t.metadata)?.name);if(r===void 0)return[];let{namespace:o}=e;return[{kind:"PersistentVolumeClaim",name:`${r}-${e.name}-*`,...o===void 0?{}:{namespace:o},keys:Ho,hasAllKeys:!1,newlineKeys:[],origin:"producer",hasHashSuffix:!1,manifest:e,path:["metadata","name"]}]})}function Ks(e,n){let[t="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!n.startsWith(t)||n.length<t.length+o.length||!n.endsWith(o))return!1;let a=t.length,s=n.length-o.length;for(let i of r){let l=n.indexOf(i,a);if(l===-1||l+i.length>s)return!1;a=l+i.length}return!0}function rr(e,n){return e===void 0||n===void 0||e===n||e==="*"||n==="*"}function qo(e){let n=e.derive(ef),t=e.derive(yt).kustomizations.flatMap(({manifest:r,generators:o,namespace:a})=>o.filter(({behavior:s})=>s==="create").map(s=>nf(s,r,s.namespace??a)));return yd([...[...n.values()].flat(),...t].map(r=>[r.name,r]))}function Xu(){return yd(Yu().map(e=>[e.name,e]))}function Zu(e){let n=e.derive(ef),{roots:t}=e.derive(yt);return new Map(t.map(r=>[r,yd(r.objects.flatMap(o=>kO(o,n)))]))}function ef({manifests:e}){let n=new Map;for(let t of e){let r=Uu(t),o=[...r===void 0?[]:[r],...Ju(t)];o.length>0&&n.set(t,o)}return n}function kO(e,n){let{names:t,namespace:r,generator:o,manifest:a,isPatch:s}=e;return s?[]:((o===void 0?n.get(a):[nf(o,a,r)])??[]).flatMap(l=>{let d=l.namespace==="*"||r===void 0?{}:{namespace:r};if(l.origin==="producer")return[[l.name,{...l,...d}]];let c={...l,...d,...wO(l,e.keySources,n)};return t.map(pd).map(m=>[m,{...c,name:m}])})}function wO(e,n,t){if(n.length===1&&n[0]===e.manifest)return{};let r=n.map(o=>vO(o,t));return{keys:new Set(r.flatMap(({keys:o})=>[...o])),hasAllKeys:r.every(({hasAllKeys:o})=>o)}}function vO(e,n){return e==="unknown"?{keys:Ho,hasAllKeys:!1}:"behavior"in e?e:n.get(e)?.find(({origin:t})=>t==="manifest")??{keys:Ho,hasAllKeys:!1}}function nf(e,n,t){let{kind:r,name:o,keys:a,hasAllKeys:s,hasHashSuffix:i,path:l}=e;return{kind:r,name:o,...t===void 0?{}:{namespace:t},keys:a,hasAllKeys:s,newlineKeys:[],origin:"generator",hasHashSuffix:i,manifest:n,path:l}}var SO=[];function yd(e){let n=e.filter(([o])=>o.includes("*")),t=$t(e,([o,{kind:a}])=>`${a}/${o}`),r=$t(e.map(([,o])=>o),({kind:o})=>o);return{find:(o,a)=>{let s=t.get(`${o}/${a}`)??[],i=n.filter(([l,d])=>d.kind===o&&Ks(l,a));return[...s,...i].map(([,l])=>l)},ofKind:o=>r.get(o)??SO}}function rf(e){let{raw:n,path:t}=e;return[...Gs(n,t,{...of,place:"volume",itemPlace:"volumeItem"}),...Gs(n,t,{...af,place:"volume",itemPlace:"volumeItem"}),...xO(n,t),...OO(n,t),...RO(n,t)]}var of={field:"configMap",kind:"ConfigMap",nameField:"name"},af={field:"secret",kind:"Secret",nameField:"secretName"},tf={place:"projected",itemPlace:"projectedItem"};function xO(e,n){return F(v(e.projected)?.sources).flatMap(({index:t,value:r})=>{let o=[...n,"projected","sources",t];return[...Gs(r,o,{...of,...tf}),...Gs(r,o,{...af,...tf,nameField:"name"})]})}function Gs(e,n,t){let r=v(e[t.field]),o=P(r?.[t.nameField]);if(r===void 0||o===void 0)return[];let a=_e(r.optional)??!1,s=[...n,t.field],i={kind:t.kind,name:o,optional:a,place:t.place,path:[...s,t.nameField]},l=F(r.items).flatMap(({index:d,value:c})=>{let m=P(c.key),p=[...s,"items",d,"key"];return m===void 0?[]:[{...i,key:m,keyPath:p,place:t.itemPlace}]});return[i,...l]}function OO(e,n){let t=P(v(e.persistentVolumeClaim)?.claimName);if(t===void 0)return[];let r=[...n,"persistentVolumeClaim","claimName"];return[{kind:"PersistentVolumeClaim",name:t,optional:!1,place:"volumeClaim",path:r}]}var PO=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function RO(e,n){return PO.flatMap(t=>{let r=t.at(-1)??"",o=t.slice(0,-1).reduce((s,i)=>v(s?.[i]),e),a=P(o?.[r]);return a===void 0?[]:[{kind:"Secret",name:a,optional:!1,place:"volumeCredentials",path:[...n,...t]}]})}function je(e){let n=e.env.flatMap(({from:r,path:o})=>{if(r?.type!=="configMapKeyRef"&&r?.type!=="secretKeyRef")return[];let a=r.type==="secretKeyRef"?"Secret":"ConfigMap",s=[...o,"valueFrom",r.type],{name:i,key:l,optional:d}=r;return[{kind:a,name:i,key:l,optional:d,place:"env",path:[...s,"name"],keyPath:[...s,"key"]}]}),t=e.envFrom.map(({kind:r,name:o,optional:a,path:s})=>({kind:r,name:o,optional:a,place:"envFrom",path:[...s,"name"]}));return[...n,...t].filter(kd)}function gd(e){let n="Volume",t=e.volumeMounts.map(({name:a,path:s})=>({kind:n,name:a,optional:!1,place:"volumeMount",path:[...s,"name"]})),r=F(e.raw.volumeDevices).flatMap(({index:a,value:s})=>{let i=P(s.name),l=e.at("volumeDevices",a,"name");return i===void 0?[]:[{kind:n,name:i,optional:!1,place:"volumeMount",path:l}]}),o=e.env.flatMap(({from:a,path:s})=>{if(a?.type!=="fileKeyRef")return[];let{volumeName:i,key:l,optional:d}=a,c=[...s,"valueFrom","fileKeyRef"];return[{kind:n,name:i,key:l,optional:d,place:"fileKeyRef",path:[...c,"volumeName"],keyPath:[...c,"key"]}]});return[...t,...r,...o].filter(kd)}function Ye(e){let n=bd(e.workload);return[...e.volumes.filter(({name:r})=>!n.includes(r)).flatMap(rf),...AO(e),...CO(e)].filter(kd)}function bd({raw:e}){let n=v(e.spec)?.volumeClaimTemplates;return F(n).flatMap(({value:t})=>P(v(t.metadata)?.name)??[])}function sf(e){return[...e.containers.flatMap(t=>[...je(t),...gd(t)]),...Ye(e)]}function AO(e){return F(e.raw.imagePullSecrets).flatMap(({index:n,value:t})=>{let r=P(t.name);if(r===void 0)return[];let o=e.at("imagePullSecrets",n,"name");return[{kind:"Secret",name:r,optional:!0,place:"imagePullSecret",path:o}]})}var EO=[{field:"serviceAccount",kind:"ServiceAccount",place:"serviceAccount",unless:"serviceAccountName"},{field:"serviceAccountName",kind:"ServiceAccount",place:"serviceAccount",unless:void 0},{field:"priorityClassName",kind:"PriorityClass",place:"priorityClass",unless:void 0},{field:"runtimeClassName",kind:"RuntimeClass",place:"runtimeClass",unless:void 0}];function CO(e){return EO.flatMap(({field:n,kind:t,place:r,unless:o})=>{let a=P(e.raw[n]);return a===void 0||o!==void 0&&P(e.raw[o])!==void 0?[]:[{kind:t,name:a,optional:!1,place:r,path:e.at(n)}]})}function kd({name:e}){return e!==""}function Zn(e,n){return n.containers.find(({path:t})=>t.every((r,o)=>r===e.path[o]))}function lf(e,n,t){return MO(e,n,t)??NO(e,n,t)??IO(e,n,t)??{type:"none",declaresKind:FO(e.kind,n),isAskedForOften:VO(e,t)}}var wd=/-[bcdfghkmt2456789]{10}$/;function MO({kind:e,name:n},t,r){let o=n.replace(wd,""),a=o===n?TO(t.ofKind(e),r).get(n):t.ofKind(e).find(s=>s.hasHashSuffix&&s.name===o);return a===void 0?void 0:{type:"hash-suffix",declaration:a}}function TO(e,n){let t=n.derive(_O),r=t.get(e);if(r!==void 0)return r;let o=new Map(e.filter(LO).map(a=>[a.name.replace(wd,""),a]));return t.set(e,o),o}function _O(){return new Map}function LO({name:e,hasHashSuffix:n}){return n||wd.test(e)}function NO({kind:e,name:n,key:t},r,o){let a=e==="Secret"?"ConfigMap":e==="ConfigMap"?"Secret":void 0;if(a===void 0)return;let s=r.find(a,n).find(l=>l.origin!=="always"&&rr(l.namespace,r.namespace));return s===void 0?void 0:(t===void 0?!df(a,n,o):s.keys.has(t))?{type:"other-kind",declaration:s}:void 0}var $O=400;function IO({kind:e,name:n,key:t},r,o){let a=r.ofKind(e);if(a.length>$O)return;let s=a.filter(d=>d.origin!=="always"&&rr(d.namespace,r.namespace)&&jO(d,t)),i=he(n,s.map(d=>d.name).filter(d=>DO(n,d))),l=s.find(d=>d.name===i);if(l!==void 0)return{type:"near-name",declaration:l,isUnused:!df(e,l.name,o)}}function jO(e,n){return n===void 0||!e.hasAllKeys||e.keys.has(n)||he(n,e.keys)!==void 0}function DO(e,n){let t=r=>r.replaceAll(/\D/g,"");return!n.includes("*")&&t(e)===t(n)}function FO(e,n){return n.ofKind(e).some(({origin:t})=>t==="manifest"||t==="generator")}function df(e,n,t){return t.derive(vd).has(`${e}/${n}`)}function VO({kind:e,name:n},t){return(t.derive(vd).get(`${e}/${n}`)?.workloads.size??0)>1}function cf({kind:e,name:n,manifest:t},r){let o=r.derive(vd).get(`${e}/${n}`)?.folders??new Set;return!o.has(jn(t?.file??""))||o.size>2}function vd({manifests:e}){let n=new Map;for(let t of e){let r=jn(t.file??"");for(let{kind:o,name:a}of(Pt(t)?.pods??[]).flatMap(sf)){let s=n.get(`${o}/${a}`)??{folders:new Set,workloads:new Set};s.folders.add(r),s.workloads.add(`${t.kind}/${t.name}`),n.set(`${o}/${a}`,s)}}return n}function Dn(e,n){let t=n.derive(WO),r=t.get(e)??BO(e,n);return t.set(e,r),r}function WO(){return new Map}function BO(e,n){let t=n.derive(yt).reaching.get(e)??[];return t.length===0?[qO(e,n)]:t.map(({rendering:r,object:o})=>KO(r,o,n))}function KO(e,{namespace:n,keySources:t},r){let o=Bs(n),a=r.derive(Zu).get(e),s=r.derive(HO).get(e);return{...o===void 0?{}:{namespace:o},root:e.root,isOpen:GO(e,r),isPatched:t.length>1,includes:i=>s?.has(i)??!1,find:(i,l)=>a?.find(i,l)??[],ofKind:i=>a?.ofKind(i)??[]}}function GO({root:e,objects:n,isOpen:t},r){return t||mf(e.directory,r)?!0:n.some(({manifest:o})=>cd(o.apiVersion,o.kind))}function mf(e,{world:n}){return n.unreadFiles.some(t=>$r(jn(t),e))}function HO(e){let{roots:n}=e.derive(yt);return new Map(n.map(t=>[t,new Set(t.objects.map(({manifest:r})=>r))]))}function qO(e,n){let t=n.derive(qo),r=Hs(e),o=JO(e,n),a=YO(r,o),s=Bs(e.namespace),i=({manifest:l})=>l===void 0||a(l);return{...s===void 0?{}:{namespace:s},isOpen:n.derive(QO).some(a)||mf(r,n),isPatched:!1,includes:a,find:(l,d)=>t.find(l,d).filter(c=>i(c)&&!c.hasHashSuffix),ofKind:l=>{let d=UO(l,r,n);return o.length===0?d:d.filter(i)}}}function UO(e,n,t){let r=t.derive(zO),o=`${e}/${n}`,a=r.get(o)??t.derive(qo).ofKind(e).filter(({manifest:s})=>s===void 0||td(Hs(s),n));return r.set(o,a),a}function zO(){return new Map}function JO(e,n){return n.named(e.kind,e.name).filter(t=>t.file!==e.file&&t.name!=="").map(t=>({file:t.file,directory:Hs(t)}))}function YO(e,n){return t=>{let r=Hs(t);return td(r,e)?!n.some(o=>{let a=o.directory!==e&&!$r(e,o.directory);return o.file===t.file||a&&$r(r,o.directory)}):!1}}function Hs({file:e}){return e===void 0?"":jn(e)}function QO({manifests:e}){return e.filter(({apiVersion:n,kind:t})=>cd(n,t))}function pf(e,n,t){let{byName:r,owners:o}=t.derive(XO);return o.some(({owner:s,manifest:i})=>e.startsWith(`${s}-`)&&n(i))||(r.get(e)?.some(n)??!1)}function XO({manifests:e}){let n=new Map,t=[];for(let r of e){let o=ZO(r);o?.owner!==void 0&&t.push({owner:o.owner,manifest:r});for(let a of o?.names??[]){let s=n.get(a);s===void 0?n.set(a,[r]):s.push(r)}}return{byName:n,owners:t}}function ZO(e){let{apiVersion:n,kind:t,name:r}=e;if(Ta(n,t)!==void 0)return{names:tP(e)};if(t==="Role"||t==="ClusterRole")return{names:rP(e.toObject())};if(!eP(n)||Gu(n))return;let o=new Set;return Sd(e.toObject().spec,!1,o),r.length<3||Ws(n,t).length>0?{names:o}:{names:o,owner:r}}function eP(e){let n=Go(e);return n.includes(".")&&!n.endsWith(".k8s.io")}var nP=/(?:secret|config-?map|\bcm\b)[\w.-]*(?:[ =:"',/]+(?:generic|tls|docker-registry))?[ =:"',/]+([a-z0-9][a-z0-9.-]*)/gi;function tP(e){let n=new Set;for(let t of Pt(e)?.pods.flatMap(r=>r.containers)??[]){let r=[...t.command??[],...t.args??[]].join(" ");for(let o of r.matchAll(nP))o[1]!==void 0&&n.add(o[1]);for(let{name:o,value:a}of t.env)a!==void 0&&/secret|config_?map/i.test(o)&&n.add(a)}return n}function rP(e){let n=F(e.rules).map(({value:t})=>t);return new Set(n.flatMap(t=>Le(t.resourceNames)??[]))}var oP=/secret|config-?map|credential/i;function Sd(e,n,t){if(typeof e=="string"&&n&&t.add(e),Array.isArray(e))for(let r of e)Sd(r,n,t);if(X(e))for(let[r,o]of Object.entries(e))Sd(o,oP.test(r)||n&&typeof o=="string",t)}var Uo={outcome:"found",holders:[]};function et(e,n,t){if(e.optional||e.kind==="Volume"||!lP(e.name))return Uo;let r=t.derive(aP),o=JSON.stringify([e.kind,e.name,e.key]),a=r.get(n)??new Map,s=a.get(o)??sP(e,n,t);return r.set(n,a.set(o,s)),s}function aP(){return new WeakMap}function sP(e,n,t){let o=Dn(n,t).map(l=>dP(e,l,t)),a=o.filter(l=>l.outcome!=="found"),s=a.length===o.length,[i]=s?a.filter(l=>!iP(l)):a;return i===void 0?o.find(({outcome:l})=>l==="found")??Uo:{...i,isEverywhere:s}}function iP(e){return e.outcome==="object-missing"&&e.evidence.type==="elsewhere"&&e.evidence.isShared}function lP(e){return!/\$[{(]|\{\{/.test(e)}function dP(e,n,t){let{kind:r,name:o}=e,a=n.find(r,o),s=a.filter(m=>rr(m.namespace,n.namespace)),[i,...l]=s;if(i!==void 0)return mP(e,[i,...l],n);if(t.derive(Xu).find(r,o).length>0||fP(e,n,t))return Uo;let[d]=a;if(d!==void 0)return zo({type:"other-namespace",declaration:d,isExplicit:!0},n);if(!t.world.closedWorld&&pf(o,n.includes,t))return Uo;let c=lf(e,n,t);return c.type==="none"&&!t.world.closedWorld?cP(e,c,n,t):zo(c,n)}function cP(e,n,t,r){let o=e.kind==="ServiceAccount"&&n.type==="none"&&n.isAskedForOften;if(t.isOpen||o)return Uo;let a=r.derive(qo).find(e.kind,e.name).filter(l=>rr(l.namespace,t.namespace)),[s]=a;if(s===void 0)return zo(n,t);let i=a.some(l=>cf(l,r));return zo({type:"elsewhere",declaration:s,isShared:i},t)}function zo(e,n){return{outcome:"object-missing",evidence:e,scope:n,isEverywhere:!0}}function mP(e,n,t){let r=uP(e,n,t),o=t.root===void 0&&n.every(a=>pP(a,t));return r.outcome!=="found"||!o?r:zo({type:"other-namespace",declaration:n[0],isExplicit:!1},t)}function pP({namespace:e,origin:n},t){return n!=="manifest"||e===t.namespace||e==="*"||t.namespace==="*"?!1:(e===void 0||t.namespace===void 0)&&(e??t.namespace)!=="default"}function uP(e,n,t){let{key:r}=e;if(r===void 0||n.some(l=>!l.hasAllKeys||l.keys.has(r)))return{outcome:"found",holders:n};let a=n.flatMap(l=>[...l.keys]),s=he(r,a);return{outcome:"key-missing",holders:n,key:r,...s===void 0?{}:{nearestKey:s},scope:t,isEverywhere:!0}}function fP({kind:e,name:n},{namespace:t},{world:r}){return r.external.some(o=>(o.kind===void 0||o.kind===e)&&Ks(o.name,n)&&rr(o.namespace,t))}function jr(e,n,t){let r=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,s=r.get(a);s!==void 0&&r.set(a,{...s,others:[...s.others,o]});let i=s===void 0?et(o,n,t):void 0;i?.outcome==="object-missing"&&r.set(a,{reference:o,resolution:i,others:[]})}return[...r.values()]}function uf(e,n,t){return e.flatMap(r=>{let o=r.key===void 0?void 0:et(r,n,t);return o?.outcome==="key-missing"?[{reference:r,resolution:o,others:[]}]:[]})}function ff({evidence:e}){return e.type==="other-namespace"||e.type==="hash-suffix"?void 0:e}var hP={env:"config-error",envFrom:"config-error",fileKeyRef:"config-error",volume:"mount-waits",volumeItem:"mount-waits",projected:"mount-waits",projectedItem:"mount-waits",volumeCredentials:"mount-waits",subPath:"empty-directory",volumeClaim:"pending",volumeMount:"rejected",serviceAccount:"rejected",priorityClass:"rejected",runtimeClass:"rejected"};function nt(e,n,t,r){if(e.place==="imagePullSecret")return;let o=yP(e,r);switch(hP[e.place]){case"config-error":return Y(t,"CreateContainerConfigError",o);case"mount-waits":return Y(t,"ContainerCreating",`FailedMount: ${o}`);case"empty-directory":return O(n,t,{reason:"a directory stands where the file should be"});case"pending":return Y(t,"Pending",`FailedScheduling: ${o}`);case"rejected":return Y(t,"Rejected",o)}}function yP(e,n){let{kind:t,place:r}=e,o=V(e.name),a=n===void 0||n==="*"?"default":V(n),s=e.key===void 0?void 0:V(e.key);return s!==void 0&&r==="env"?`couldn't find key ${s} in ${t} ${a}/${o}`:s!==void 0&&r!=="subPath"?`references non-existent ${t==="Secret"?"secret":"config"} key: ${s}`:`${t.toLowerCase()} "${o}" not found`}var gP=new Set(["volume","projected"]),yf=f({id:"config-in-other-namespace",scope:"pod",summary:"The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it",messages:{apart:({object:e,there:n,here:t})=>`The pod runs in ${t}, but ${e} is declared in ${n}, and no pod can read across namespaces.`,halfPlaced:({object:e,there:n,here:t})=>`The pod runs in ${t}, but ${e} is declared in ${n}, so both meet only when that is the same namespace.`},*check({pod:e,index:n}){let[t]=e.containers;for(let{reference:r,resolution:o}of jr(bP(e),e.workload.manifest,n)){let{evidence:a,scope:s}=o;if(a.type!=="other-namespace"||t===void 0)continue;let i=nt(r,e,Zn(r,e)??t,s.namespace);i!==void 0&&(yield{message:a.isExplicit?"apart":"halfPlaced",data:{object:Be(r),there:hf(a.declaration.namespace),here:hf(s.namespace)},at:r.path,certainty:Dt(r,o,n.world),prediction:i,related:pn("declared here",a.declaration)})}}});function bP(e){let n=Ye(e).filter(({place:t})=>gP.has(t));return[...e.containers.flatMap(je),...n]}function hf(e){return e===void 0?"the namespace it is applied to":`namespace ${V(e)}`}function gf(e,n){if(n.type==="near-name"){let{name:o}=n.declaration;return{description:`ask for ${V(o)}`,safety:"review",edits:[{op:"set",path:e.path,value:o}]}}let t=Be(e);if(n.type==="other-kind"){let{kind:o}=n.declaration;return{description:`read it from the ${o}, or declare ${t}`,safety:"review",edits:[]}}return n.type==="elsewhere"?{description:`apply ${t} together with this workload`,safety:"review",edits:[]}:{description:`declare ${t}; when it is made elsewhere, list it under \`external\` in the configuration, or set \`optional: true\` where the program can do without`,safety:"review",edits:[]}}function bf(e,n){return n===void 0?void 0:{description:`ask for the key ${V(n)}`,safety:"review",edits:[{op:"set",path:e,value:n}]}}function Dr(e,n,t){return uf(e,n.workload.manifest,t).flatMap(o=>kP(o,n,t)??[])}function kP(e,n,t){let{reference:r,resolution:o}=e,{holders:a,key:s,nearestKey:i,scope:l}=o,d=Zn(r,n)??n.containers[0],c=d&&nt(r,n,d,l.namespace);if(c===void 0)return;let m=r.keyPath??r.path,p=bf(m,i);return{data:{key:V(s),object:Be(r),keys:Tu(a)},at:m,certainty:Dt(r,o,t.world),prediction:c,related:a.flatMap(u=>pn("declared here",u)),...p===void 0?{}:{fix:p}}}var kf=f({id:"config-key-missing",scope:"container",summary:"The environment asks a ConfigMap or Secret for a key that it does not have",messages:{missing:({key:e,object:n,keys:t})=>`The environment needs the key ${e} of ${n}, which ${t}.`},*check({pod:e,container:n,index:t}){for(let r of Dr(je(n),e,t))yield{message:"missing",...r}}});function wf({key:e},n){if(e===void 0||n.outcome!=="found"||n.holders.length<2)return;let{holders:t}=n,[r]=t,o=t.at(-1),a=t.find(({keys:i})=>i.has(e));return r===void 0||o===void 0||a===void 0?void 0:t.every(({manifest:i,origin:l,namespace:d,hasAllKeys:c})=>l==="manifest"&&c&&i?.file===r.manifest?.file&&d===r.namespace)&&r.manifest?.file!==void 0&&!o.keys.has(e)?{earlier:a,later:o}:void 0}var vf=f({id:"config-key-overwritten",scope:"pod",summary:"A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs",messages:{overwritten:({key:e,object:n})=>`The pod needs the key ${e} of ${n}, which the same file declares again without that key.`},*check({pod:e,index:n}){let[t]=e.containers;if(t!==void 0)for(let r of[...e.containers.flatMap(je),...Ye(e)]){let o=et(r,e.workload.manifest,n),a=wf(r,o),s=nt(r,e,Zn(r,e)??t,void 0);a===void 0||s===void 0||r.key===void 0||(yield{message:"overwritten",data:{key:V(r.key),object:Be(r)},at:r.keyPath??r.path,certainty:"certain",prediction:s,related:[...pn("declared with the key here",a.earlier),...pn("declared again here, without it",a.later)],fix:{description:`join the two declarations of ${Be(r)}`,safety:"review"}})}}});var wP={ConfigMap:["data","binaryData"],Secret:["data","stringData"]},Sf=f({id:"config-value-not-string",scope:"manifest",summary:"A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it",messages:{wrongType:({key:e,field:n,type:t})=>`The value of ${e} in ${n} is ${t}, but the API server takes only a string.`},*check({manifest:e}){let n=e.apiVersion==="v1"?wP[e.kind]:void 0;if(n===void 0)return;let t=e.toObject();for(let r of n)for(let[o,a]of Object.entries(v(t[r])??{})){let s=vP[typeof a];s===void 0||a===null||(yield{message:"wrongType",data:{key:V(o),field:r,type:Array.isArray(a)?"a list":s},at:[r,o],certainty:"certain",prediction:{status:"Rejected",restarts:!1,reason:"cannot unmarshal into a string"},fix:{description:"put the value in quotes",safety:"review"}})}}}),vP={number:"a number",boolean:"a boolean",object:"a map"};function xn(e,n){let t=e.split("+").map(r=>SP(r,n));return t.includes("no")?"no":t.includes("unknown")?"unknown":"yes"}function SP(e,n){let t=e.indexOf("="),r=t===-1?e:e.slice(0,t),o=n.get(r);return o===void 0?n.isComplete?"no":"unknown":t!==-1?o.value===void 0?"unknown":e.slice(t+1).split("|").includes(o.value)?"yes":"no":o.value===""?"no":"yes"}var xf=f({id:"config-volume-rewritten-by-image",scope:"container",summary:"The start script of the image changes files that a ConfigMap or Secret volume keeps read-only",messages:{rewritten:({image:e,path:n,mountPath:t})=>`${e} changes what is in ${n} when it starts, and ${t} comes from a volume that is read-only.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=R(e,n,t);if(r===void 0||o)return;let a=Je(e,n,"runAsUser");if(a!==void 0&&a.value!==0)return;let s=q(e,n,t);for(let{path:i,unless:l}of r.facts.rewrites??[]){if(l!==void 0&&xn(l,s)!=="no")continue;let d=B(i),c=n.volumeMounts.find(m=>mn(B(m.mountPath),d)&&oe(e,m.name)?.kind==="files");c!==void 0&&(yield{message:"rewritten",data:{image:n.image?.text??"",path:i,mountPath:c.mountPath},at:c.path,certainty:$("likely",r,"rewrites"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`copy the files in an init container into an emptyDir and mount that at ${i}${l===void 0?"":`, or set ${l}`}`,safety:"review"}})}}});function tt(e,n,t){return jr(e,n.workload.manifest,t).flatMap(o=>xP(o,n,t)??[])}function xP(e,n,t){let{reference:r,resolution:o,others:a}=e,{scope:s}=o,i=ff(o),l=Zn(r,n)??n.containers[0],d=l&&nt(r,n,l,s.namespace);if(i===void 0||d===void 0)return;let c="declaration"in i?pn("declared here",i.declaration):[];return{data:{object:Be(r),namespace:Eu(s.namespace),why:Cu(i,s)},at:r.path,certainty:Dt(r,o,t.world),prediction:d,related:[...c,...Mu(a)],fix:gf(r,i)}}var Of=f({id:"configmap-missing",scope:"container",summary:"The environment asks for a ConfigMap that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`The environment needs ${e}${n}, which ${t}.`},*check({pod:e,container:n,index:t}){let r=je(n).filter(({kind:o})=>o==="ConfigMap");for(let o of tt(r,e,t))yield{message:"missing",...o}}});function Fr(e,n){return(n.derive(yt).reaching.get(e)??[]).some(({object:r})=>r.isPatch||r.keySources.length>1)}function Pf(e,n){let{kustomizations:t}=n.derive(yt);return t.some(({variables:r})=>r.includes(e))}function Fn(e,n,t,r){let o=ae(n,r);if(o===void 0||o.subPathExpr!==void 0)return;let a=v(oe(e,o.name)?.raw.configMap),s=P(a?.name),i=s===void 0?void 0:OP(e,t,s);if(a===void 0||i===void 0)return;let l=B(r).slice(B(o.mountPath).length+1);if(o.subPath!==void 0&&l!=="")return;let d=PP(a.items,o.subPath??l),c=i.toObject();if(Object.keys({...v(c.data),...v(c.binaryData)}).length===0||Fr(i,t))return;let p=d===void 0?void 0:le(c.data)[d];if(d!==void 0&&p!==void 0)return{text:p,manifest:i,key:d};if(!(d!==void 0&&v(c.binaryData)?.[d]!==void 0))return a.optional===!0?void 0:"absent"}function OP(e,n,t){let{namespace:r}=e.workload.resource,o=n.named("ConfigMap",t).filter(a=>a.namespace===void 0||r===void 0||a.namespace===r);return o.length===1?o[0]:void 0}function PP(e,n){if(!Array.isArray(e))return n;let t=F(e).find(({value:r})=>B(P(r.path)??"")===B(n));return P(t?.value.key)}var Rf=[{names:["echo","true"],behaviour:"succeeds"},{names:["false"],behaviour:"fails"},{names:["tail"],arguments:"(^|\\s)-[a-zA-Z0-9]*[fF]\\b.*/dev/null|/dev/null.*\\s-[a-zA-Z]*[fF]|--follow.*/dev/null",behaviour:"never"},{names:["tail"],arguments:"(^|\\s)(-[a-zA-Z0-9]*[fF]|--follow|--retry)",behaviour:"unknown"},{names:["top","yes"],behaviour:"unknown"},{names:["ping","ping6"],arguments:"(^|\\s)-c ?\\d",behaviour:"ends"},{names:["dd"],arguments:"(^|\\s)count=",behaviour:"ends"},{names:["cat","grep","head","sort","wc","cut","tr","sed","awk","tail"],behaviour:"ends",readsInput:!0},{names:["ls","date","env","printenv","id","whoami","hostname","uname","pwd","mkdir","rmdir","rm","cp","mv","ln","touch","chmod","chown","chgrp","stat","find","basename","dirname","realpath","readlink","mktemp","seq","expr","df","du","mount","umount","sync","tar","gzip","gunzip","zcat","unzip","base64","md5sum","sha1sum","sha256sum","diff","cmp","comm","uniq","paste","od","hexdump","which","nproc","getent","groups","envsubst","openssl","jq","yq","sysctl","ulimit","usleep","free","ps","kill","killall","pkill","install","update-ca-certificates","ldconfig","locale","tee"],behaviour:"ends"},{names:["curl","wget","nslookup","dig","host","nc","pg_isready","mysqladmin"],arguments:"(^|\\s)(-[a-zA-Z]*l[a-zA-Z]*\\b|--listen)",behaviour:"unknown"},{names:["curl","wget","nslookup","dig","host","pg_isready"],behaviour:"ends"},{names:["apt-get","apt","apk","yum","dnf","microdnf","tdnf","zypper","pip","pip3","gem"],arguments:"\\b(install|update|upgrade|add|remove|clean|del)\\b",behaviour:"ends",installs:!0},{names:["npm","yarn","pnpm","bundle","composer"],arguments:"^(install|ci|i|run build|build)\\b",behaviour:"ends",certainty:"likely",installs:!0},{names:["npm","npx","yarn","pnpm","prisma","sequelize","typeorm","knex","alembic","rails","rake","bundle","bin/rails","php","python","python3","manage.py","flyway","liquibase","goose","dbmate","migrate","sqitch","dotnet","flask","artisan"],arguments:"\\b(migrate|db:migrate|db:seed|db:setup|db:prepare|migrate deploy|upgrade head|db upgrade|collectstatic|ef database update|db push)\\b",behaviour:"ends",certainty:"likely"},{names:["python","python3","python2"],arguments:"^(-u |-B )*-c (?!.*\\b(while|serve|server|sleep|forever|listen|run|wait|join|input|accept|loop|app|main|start)\\b).*\\bprint\\b",behaviour:"ends",certainty:"likely"},{names:["node"],arguments:"^(-e|--eval|-p) (?!.*(listen|set(Interval|Timeout)|createServer|while|require|import)).*console\\.log",behaviour:"ends",certainty:"likely"},{names:["java","node","python","python3","ruby","perl","php","go","nginx","kubectl","helm","docker","redis-cli","psql","mysql","mongosh"],arguments:"^(-version|--version|-v|-V|version)$",behaviour:"ends"},{names:["kubectl"],arguments:"^(?!.*(\\s-w\\b|--watch|port-forward|proxy|logs -f|logs --follow|wait|exec|attach))",behaviour:"ends"},{names:["nginx"],arguments:"daemon\\s+off|(^|\\s)-(c|t|T|s|p|h)\\b",behaviour:"unknown"},{names:["nginx"],behaviour:"daemon",configuration:"/etc/nginx"},{names:["service","rc-service"],arguments:"\\S+ (start|restart)$",behaviour:"daemon"},{names:["apachectl","apache2ctl","httpd","apache2"],arguments:"FOREGROUND|NO_DETACH|(^|\\s)-(X|t|v|S|f)\\b",behaviour:"unknown"},{names:["apachectl","apache2ctl"],arguments:"^(-k )?(start|restart|graceful)$",behaviour:"daemon"},{names:["httpd"],arguments:"^(-k )?(start)?$",behaviour:"daemon"},{names:["catalina.sh"],arguments:"^start\\b",behaviour:"daemon"},{names:["startup.sh"],behaviour:"daemon",certainty:"likely"},{names:["redis-server","valkey-server"],arguments:"--daemonize yes",behaviour:"daemon"},{names:["mongod"],arguments:"--fork\\b",behaviour:"daemon"},{names:["pm2"],arguments:"^(?!.*--no-daemon)(start|reload|restart)\\b",behaviour:"daemon"},{names:["sshd"],arguments:"(^|\\s)-[a-zA-Z46]*[DdiTtG]",behaviour:"unknown"},{names:["sshd"],behaviour:"daemon"},{names:["crond","cron"],arguments:"(^|\\s)-[a-zA-Z]*[fnd]",behaviour:"unknown"},{names:["crond","cron"],behaviour:"daemon"},{names:["haproxy"],arguments:"(^|\\s)-D\\b",behaviour:"daemon"},{names:["php-fpm"],arguments:"(^|\\s)(-D|--daemonize)\\b",behaviour:"daemon"},{names:["gunicorn"],arguments:"(^|\\s)(-D|--daemon)\\b",behaviour:"daemon"},{names:["memcached"],arguments:"(^|\\s)-d\\b",behaviour:"daemon"},{names:["celery"],arguments:"--detach\\b",behaviour:"daemon"},{names:["postfix"],arguments:"^start$",behaviour:"daemon"}];function xd(e,n){let t=e.slice(e.lastIndexOf("/")+1);if(/^\/etc\/init\.d\/[\w.-]+$/.test(e))return xd("service",[t,...n]);let r=n.join(" "),o=Rf.find(({names:a,arguments:s})=>a.includes(t)&&(s===void 0||new RegExp(s).test(r)));return o?.behaviour==="unknown"?void 0:o}var Af={"memory-that-cannot-start":{value:4194304,unit:"bytes",reason:"below 4 MiB the kernel kills runc itself while it prepares the container, before any program of the image runs"},"memory-that-hardly-starts":{value:6291456,unit:"bytes",reason:"Docker refuses less than 6 MiB, and CRI-O refuses less than 12 MiB with runc; containerd lets the container try"},"memory-of-a-sandbox":{value:1048576,unit:"bytes",reason:"below 1 MiB the pod's own sandbox and the tmpfs of its token do not fit, so no container is reached at all"},"smallest-meant-memory":{value:16777216,unit:"bytes",reason:"hardly a service gets less than 16 MiB on purpose, so a mistyped unit is read as the smallest one above it"},"jvm-heap-share-of-limit":{value:.85,unit:"fraction",reason:"metaspace, code cache, thread stacks and buffers of a JVM seldom fit into the last 15 % of its limit"},"jvm-heap-share-that-fits":{value:.75,unit:"fraction",reason:"the share of its limit that is advised for the heap, as proposed when one is too large"},"smallest-probe-budget":{value:10,unit:"seconds",reason:"among 967 service containers of 77 public repositories no well-run one is killed before 11 s, and all that were killed by 8 s were documented as broken"},"node-heap-share-of-limit":{value:.9,unit:"fraction",reason:"buffers, code and the young generation of Node.js come on top of the old space, so the last tenth is soon used"},"node-heap-share-that-fits":{value:.75,unit:"fraction",reason:"Node.js advises 1.5 GiB of 2 GiB for the old space, that is three quarters"},"go-memory-share-that-fits":{value:.9,unit:"fraction",reason:"Go's guide advises to leave 5 to 10 % of a container's limit for memory that the runtime does not know of"},"sleep-that-keeps-running":{value:600,unit:"seconds",reason:"people write `sleep 3600` to keep a container running; after ten minutes without a crash the back-off begins anew"}};function de(e){return Af[e].value}function Vr(e){let[n,t,r]=e;switch(e.length){case 0:return 1;case 1:return n===void 0?void 0:gt(n!=="");case 2:return n===void 0?void 0:Cf(n,t);case 3:return t===void 0?void 0:AP(n,t,r);case 4:{if(n!=="!")return;let o=Vr(e.slice(1));return o===void 0||o===2?o:gt(o!==0)}default:return}}function gt(e){return e?0:1}function Cf(e,n){if(n!==void 0){if(e==="!")return gt(n==="");if(e==="-n")return gt(n!=="");if(e==="-z")return gt(n==="")}}var RP={"-eq":(e,n)=>e===n,"-ne":(e,n)=>e!==n,"-lt":(e,n)=>e<n,"-le":(e,n)=>e<=n,"-gt":(e,n)=>e>n,"-ge":(e,n)=>e>=n},Ef=/^-?\d{1,15}$/;function AP(e,n,t){if(e==="!"&&(n==="-n"||n==="-z")){let o=Cf(n,t);return o===void 0?void 0:gt(o!==0)}if(e===void 0||t===void 0)return;if(n==="=")return gt(e===t);if(n==="!=")return gt(e!==t);let r=RP[n];if(r!==void 0)return Ef.test(e)&&Ef.test(t)?gt(r(Number(e),Number(t))):2}var EP=[["||"],["&&"],["==","!="],["<=",">=","<",">"],["+","-"],["*","/","%"]],CP={"||":(e,n)=>+(e!==0||n!==0),"&&":(e,n)=>+(e!==0&&n!==0),"==":(e,n)=>+(e===n),"!=":(e,n)=>+(e!==n),"<=":(e,n)=>+(e<=n),">=":(e,n)=>+(e>=n),"<":(e,n)=>+(e<n),">":(e,n)=>+(e>n),"+":(e,n)=>e+n,"-":(e,n)=>e-n,"*":(e,n)=>e*n,"/":(e,n)=>n===0?Number.NaN:Math.trunc(e/n),"%":(e,n)=>n===0?Number.NaN:e%n};function Tf(e,n){let t=e.match(/\$?[A-Za-z_]\w*|\d+|\|\||&&|[=!<>]=|[-+*/%()<>]|\S/g)??[],r={texts:t,at:0},o=qs(r,0,n);return r.at===t.length&&o!==void 0&&Number.isSafeInteger(o)?o:void 0}function qs(e,n,t){let r=EP[n];if(r===void 0)return _f(e,t);let o=qs(e,n+1,t);for(;;){let a=e.texts[e.at],s=a!==void 0&&r.includes(a)?CP[a]:void 0;if(s===void 0)return o;e.at+=1;let i=qs(e,n+1,t);o=o===void 0||i===void 0?void 0:s(o,i)}}function _f(e,n){let t=e.texts[e.at]??"";if(e.at+=1,t==="("){let r=qs(e,0,n);return e.at+=1,e.texts[e.at-1]===")"?r:void 0}if(t==="-"){let r=_f(e,n);return r===void 0?void 0:-r}return/^\d+$/.test(t)?Mf(t):/^\$?[A-Za-z_]/.test(t)?Mf(n(t.replace("$",""))):void 0}function Mf(e){return e!==void 0&&/^-?(0|[1-9]\d{0,14})$/.test(e)?Number(e):void 0}function Us(e,n,t){if(/^\d+$/.test(e))return MP(Number(e),n,t);switch(e){case"#":return n.positional===void 0?void 0:String(n.positional.length);case"@":case"*":return n.positional===void 0||n.variables.has("IFS")?void 0:n.positional.join(" ");case"?":return typeof n.status=="number"?String(n.status):void 0;case"$":case"!":case"-":return;default:return TP(e,n,t)}}function MP(e,{positional:n},{context:t}){return e===0?t.zero:n===void 0?void 0:n[e-1]??null}function TP(e,n,t){if(n.variables.has(e))return n.variables.get(e);let r=t.context.variable(e);return r===null&&t.assumptions.push({kind:"unset",name:e}),r}var or=class extends Error{};function H(e){throw new or(e)}var _P=2e4,LP=30;function bt(e){e.budget.steps+=1,e.budget.steps>_P&&H("too long")}function kt(e,n={}){return e.depth>=LP&&H("too deep"),{...e,...n,exits:[],jumps:[],runsForEver:!1,depth:e.depth+1}}function un(e,n,t,r){e.exits.push({status:t,cause:r,jobs:n.jobs,elapsed:n.elapsed})}function Jo(e,{start:n,end:t}){return e.text.slice(n,t).trim()}var Od={variables:new Map,functions:new Map,positional:[],status:0,errexit:!1,nounset:!1,pipefail:!1,elapsed:0,jobs:[],installed:!1};function D(e,n){return{...e,status:n}}function Ft(e,n,t){return{...e,variables:new Map(e.variables).set(n,t)}}function pe(e){return e.reduce((n,t)=>n===void 0||t===void 0?n??t:NP(n,t),void 0)}function NP(e,n){let t=new Set([...e.variables.keys(),...n.variables.keys()]),r=new Map;for(let o of t){let a=e.variables.has(o)&&n.variables.has(o)&&e.variables.get(o)===n.variables.get(o);r.set(o,a?e.variables.get(o):void 0)}return{variables:r,functions:$P(e.functions,n.functions),positional:Lf(e.positional,n.positional)?e.positional:void 0,status:fn(e.status,n.status),errexit:e.errexit===n.errexit?e.errexit:void 0,nounset:e.nounset===n.nounset?e.nounset:void 0,pipefail:e.pipefail===n.pipefail?e.pipefail:void 0,elapsed:Math.min(e.elapsed,n.elapsed),jobs:e.jobs.length>=n.jobs.length?e.jobs:n.jobs,installed:e.installed||n.installed}}function $P(e,n){let t=new Set([...e.keys(),...n.keys()]);return new Map([...t].map(r=>[r,e.get(r)===n.get(r)?e.get(r):void 0]))}function fn(e,n){return e===n?e:Vn(e)||Vn(n)?"unknown":"nonzero"}function Vn(e){return e===0||e==="unknown"}function wt(e){return e!==0}function zs(e,n){let{errexit:t,nounset:r,pipefail:o}=n;return e.status===n.status&&e.errexit===t&&e.nounset===r&&e.pipefail===o&&[...e.functions,...n.functions].every(([a])=>e.functions.get(a)===n.functions.get(a))&&Lf(e.positional,n.positional)&&e.variables.size===n.variables.size&&[...e.variables].every(([a,s])=>n.variables.has(a)&&n.variables.get(a)===s)}function Lf(e,n){return e===void 0||n===void 0?e===n:e.length===n.length&&e.every((t,r)=>t===n[r])}function $f(e,n,t,r){let{name:o,operator:a}=e;if(a==="other")return{value:void 0,state:n};let s=Us(o,n,t);if(a===void 0)return jP(e,s,n,t);let i=IP(s,a.startsWith(":"));switch(a.at(-1)){case"+":return i===!0?{value:null,state:n}:i===void 0?Nf(e,n,r):Js(e,n,r);case"?":return i===!1?{value:s,state:n}:If(e,i===!0,n,t);case"=":{if(i===!1)return{value:s,state:n};let l=Js(e,n,r);if(l===void 0)return;let d=i===!0?l.value??void 0:void 0;return{value:d,state:Ft(l.state,o,d)}}default:return i===!1?{value:s,state:n}:i===void 0?Nf(e,n,r):Js(e,n,r)}}function IP(e,n){if(e!==void 0)return e===null||n&&e===""}function Js({word:e},n,t){return e===void 0?{value:"",state:n}:t(e,n)}function Nf(e,n,t){let r=Js(e,n,t);return r===void 0?void 0:{value:void 0,state:r.state}}function jP(e,n,t,r){return e.name==="@"||e.name==="*"||t.nounset===!1||typeof n=="string"?{value:n,state:t}:If(e,n===null&&t.nounset===!0,t,r)}var DP={start:0,end:0};function If(e,n,t,r){return un(r,t,"nonzero",{kind:"unset-variable",text:e.name,span:e.word?.span??DP}),n?void 0:{value:void 0,state:t}}function Ys(e,n,t,r){let o=n,a=[];for(let s of e){let i=FP(s,o,t,r);if(i===void 0)return;o=i.state,a=a===void 0||i.value===void 0?void 0:[...a,...i.value]}return{value:a,state:o}}function vt(e,n,t,r){let o=n,a="";for(let s of e.parts){let i=Wf(s,o,t,r);if(i===void 0)return;o=i.state,a=Df(a,i.value===null?"":i.value)}return{value:Ff(e)?void 0:a,state:o}}function Df(e,n){return e===void 0||n===void 0?void 0:e+n}function Ff({parts:[e]}){return e?.type==="text"&&!e.quoted&&e.text.startsWith("~")}function FP(e,n,t,r){if(e.parts.some(jf))return{value:e.parts.every(l=>jf(l)||l.type==="text"&&l.text==="")?n.positional:void 0,state:n};let o=n,a=[],s=!Ff(e);for(let i of e.parts){let l=Wf(i,o,t,r);if(l===void 0)return;o=l.state;let d=WP(i,l.value,o);d===void 0&&(s=!1);for(let[c,m]of(d??[]).entries())c>0&&a.push(Vf),a.push(m)}return{value:s?VP(a):void 0,state:o}}var Vf=Symbol("break");function VP(e){let n=[],t=!1;for(let r of e)r===Vf?t=!1:r!==null&&t?n.push(Df(n.pop(),r)):r!==null&&(n.push(r),t=!0);return n}function jf(e){return e.type==="parameter"&&e.name==="@"&&e.quoted&&e.operator===void 0}function WP(e,n,t){return e.quoted?[n===null?"":n]:n===void 0||/[*?]|\[.*\]/s.test(n??"")?void 0:e.type==="text"?[n]:n===null||n===""?[null]:t.variables.has("IFS")?void 0:n.split(/[ \t\n]+/).map(o=>o===""?null:o)}function Wf(e,n,t,r){switch(e.type){case"text":return{value:e.text,state:n};case"parameter":return $f(e,n,t,(o,a)=>vt(o,a,t,r));case"arithmetic":return{value:BP(e.expression,n,t),state:n};case"command":{let o=r(e.script,n,t);return o===void 0?void 0:{value:void 0,state:o}}}}function BP(e,n,t){let r=Tf(e,o=>{let a=Us(o,n,t);return a===null||a===""?"0":a});return r===void 0?void 0:String(r)}function Bf(e,n,t,r){let{shell:o}=t.context;if(o==="dash")return D(n,"nonzero");let a=[],s=n;for(let d of e??[]){let c=vt(d,s,t,r);if(c===void 0)return;s=c.state,a.push(c.value==="=="?"=":c.value)}let l=e!==void 0&&(o==="bash"||o==="ash")&&!a.some(d=>d===void 0||/[*?[]/.test(d))?Vr(a):void 0;return D(s,l===void 0||l===2?"unknown":l)}function Kf({parts:e},n){if(e.length===1&&e[0]?.type==="text"&&!e[0].quoted&&e[0].text==="*")return!0;if(n===void 0)return;let r="";for(let o of e){if(o.type!=="text")return;r+=o.quoted?Gf(o.text):KP(o.text)}if(!e.some(o=>o.type==="text"&&!o.quoted&&o.text.includes("[")))return new RegExp(`^${r}$`,"s").test(n)}function KP(e){return Gf(e).replaceAll("\\*",".*").replaceAll("\\?",".")}function Gf(e){return e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}var GP=/^\/dev\/(null|stdout|stderr|zero|full|random|urandom|fd\/\d|tty|stdin)$/;function Qs(e,n,t,r){let o=n,a=!1;for(let{operator:s,target:i}of e){if(s.startsWith("<<"))continue;let l=vt(i,o,t,r);if(l===void 0)return;o=l.state;let d=l.value;(d===void 0||!HP(s,d,t))&&(a=!0)}return{state:{...o,status:n.status},mayFail:a}}function HP(e,n,t){return e===">&"||e==="<&"?/^([012]|-)$/.test(n):GP.test(n)?n!=="/dev/tty"&&n!=="/dev/full":e==="<"&&t.context.file(n)!==void 0}var qP=1e3;function Hf(e,n,t,r){let o=t.jumps.length,a=[],s=n,i=0;for(let l=0;l<qP;l+=1){bt(t);let{enters:d,leaves:c}=qf(e,s,i,r);if(d===void 0)return pe([c,...a]);if(c!==void 0)return pe([...a,UP(e,s,i,t,r,o)]);let{next:m,broken:p}=Xs(t,o,r(e.body,d,!1));if(a.push(...p),m===void 0)return pe(a);if(zs(m,s))return t.runsForEver=!0,pe(a);s=m,i=m.status}return H("a loop of too many rounds")}function qf(e,n,t,r){let o=r(e.condition,n,!0);if(o===void 0)return{enters:void 0,leaves:void 0};let a=e.until?wt(o.status):Vn(o.status),s=e.until?Vn(o.status):wt(o.status);return{enters:a?D(o,e.until?"nonzero":0):void 0,leaves:s?D(o,t):void 0}}function UP(e,n,t,r,o,a){let s=[],i=n,l=t;for(;;){bt(r);let{enters:d,leaves:c}=qf(e,i,l,o);if(s.push(c),d===void 0)return pe(s);let{next:m,broken:p}=Xs(r,a,o(e.body,d,!1));s.push(...p);let u=pe([i,m]);if(m===void 0||u===void 0)return pe(s);let y=fn(l,m.status);if(zs(u,i)&&y===l)break;i=u,l=y}return zP(e.condition)||(r.runsForEver=!0),pe(s)}function zP({items:e}){let n=e.at(-1)?.first.commands[0],t=n?.type==="simple"?n.words[0]?.parts[0]:void 0;return t?.type==="text"&&t.text==="read"}function Uf(e,n,t,r){let o=t.jumps.length,a=[];if(e===void 0)for(let i=n;;){bt(t);let{next:l,broken:d}=Xs(t,o,r(void 0,i));a.push(...d);let c=pe([i,l])??i;if(zs(c,i))return pe([D(n,0),i,...a]);i=c}let s=e.length===0?D(n,0):n;for(let i of e){if(s===void 0)break;bt(t);let{next:l,broken:d}=Xs(t,o,r(i,s));a.push(...d),s=l}return pe([s,...a])}function Xs(e,n,t){let r=e.jumps.splice(n),o=[],a=[];for(let s of r)s.type==="return"?e.jumps.push(s):s.levels>1?e.jumps.push({...s,levels:s.levels-1}):s.type==="break"?a.push(D(s.state,0)):o.push(D(s.state,0));return{next:pe([t,...o]),broken:a}}var Yo=class extends Error{};function te(e,n){throw new Yo(`expected ${n} at offset ${e.at}`)}function ve(e,n){return e.text.startsWith(n,e.at)}function rt(e){return e.at>=e.text.length}function Z(e){return e.text[e.at]??""}function Ke(e){for(;;)if(Z(e)===" "||Z(e)==="	")e.at+=1;else if(ve(e,`\\
`))e.at+=2;else if(ve(e,`\\\r
`))e.at+=3;else if(Z(e)==="#")zf(e);else return}function Wn(e){for(;;){if(Ke(e),Z(e)!==`
`)return;e.at+=1,JP(e)}}function zf(e){let n=e.text.indexOf(`
`,e.at);e.at=n===-1?e.text.length:n}function JP(e){for(let{delimiter:n,stripsTabs:t}of e.heredocs.splice(0))for(;;){if(rt(e))return;let r=e.at;zf(e);let o=e.text.slice(r,e.at);if(rt(e)||(e.at+=1),(t?o.replace(/^\t+/,""):o)===n)break}}function On(e){return/[^\s;&|<>()"'\\$`]*/y[Symbol.match](e.text.slice(e.at,e.at+40))?.[0]??""}var Jf=[":-",":=",":?",":+","-","=","?","+"],nn={redirects:[],span:{start:0,end:0}};var YP=new Set([" ","	",`
`,";","&","|","<",">","(",")",""]),Yf=/[A-Za-z_][A-Za-z0-9_]*/y,Qf=/[@*#?$!0-9-]/y;function ar(e){return Xf(e,n=>YP.has(n))}function Xf(e,n){let t=e.at,r=[];for(;!rt(e)&&!n(Z(e));)QP(e,r);return e.at===t?void 0:{parts:r,span:{start:t,end:e.at}}}function QP(e,n){let t=Z(e);t==="'"?n.push(XP(e)):t==='"'?eR(e,n):t==="\\"?ZP(e,n):t==="$"||t==="`"?n.push(Zf(e,!1)):(Zs(n,t,!1),e.at+=1)}function Zs(e,n,t){let r=e.at(-1);r?.type==="text"&&r.quoted===t?e[e.length-1]={...r,text:r.text+n}:e.push({type:"text",text:n,quoted:t})}function XP(e){let n=e.text.indexOf("'",e.at+1);n===-1&&te(e,"a closing quote");let t=e.text.slice(e.at+1,n);return e.at=n+1,{type:"text",text:t,quoted:!0}}function ZP(e,n){let t=e.text[e.at+1];e.at+=t===void 0?1:2,t!==`
`&&Zs(n,t??"\\",!0)}function eR(e,n){for(e.at+=1,n.push({type:"text",text:"",quoted:!0});Z(e)!=='"';){rt(e)&&te(e,"a closing quote");let t=Z(e);if(t==="\\"){let r=e.text[e.at+1]??"";r!==`
`&&Zs(n,'$`"\\'.includes(r)?r:`\\${r}`,!0),e.at+=2}else t==="$"||t==="`"?n.push(Zf(e,!0)):(Zs(n,t,!0),e.at+=1)}e.at+=1}function Zf(e,n){if(Z(e)==="`")return rR(e,n);if(ve(e,"$(("))return tR(e,n);if(ve(e,"$(")){e.at+=2;let r=e.readScript(e,o=>Z(o)===")");return e.at+=1,{type:"command",script:r,quoted:n}}if(ve(e,"${"))return nR(e,n);e.at+=1;let t=Qo(e,Yf)??Qo(e,Qf);return t===void 0&&(Z(e)==="'"||Z(e)==='"'&&!n)&&te(e,"a plain quote"),t===void 0?{type:"text",text:"$",quoted:n}:{type:"parameter",name:t,quoted:n}}function Qo(e,n){n.lastIndex=e.at;let t=n.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}function nR(e,n){e.at+=2;let t=Z(e)==="#"&&e.text[e.at+1]!=="}";t&&(e.at+=1);let r=Qo(e,Yf)??Qo(e,/\d+/y)??Qo(e,Qf)??"",o=Jf.find(i=>ve(e,i));o!==void 0&&(e.at+=o.length);let a=Z(e)==="}",s=Xf(e,i=>i==="}");return Z(e)!=="}"&&te(e,"a closing brace"),e.at+=1,r===""||t||o===void 0&&!a?{type:"parameter",name:r,operator:"other",quoted:n}:{type:"parameter",name:r,quoted:n,...o===void 0?{}:{operator:o},...s===void 0?{}:{word:s}}}function tR(e,n){let t=e.at+3,r=ei(e.text,t);return r===-1&&te(e,"two closing parentheses"),e.at=r+2,{type:"arithmetic",expression:e.text.slice(t,r),quoted:n}}function ei(e,n){let t=0;for(let r=n;r<e.length;r+=1)if(e[r]==="(")t+=1;else if(e[r]===")"){if(t===0)return e[r+1]===")"?r:-1;t-=1}return-1}function rR(e,n){let t=e.at+1;for(;t<e.text.length&&e.text[t]!=="`";)t+=e.text[t]==="\\"?2:1;t>=e.text.length&&te(e,"a closing backquote");let r=e.text.slice(e.at+1,t).replace(/\\([\\`$])/g,"$1");return e.at=t+1,{type:"command",script:e.readScript({...e,text:r,at:0,heredocs:[]},rt),quoted:n}}function eh(e,n){if(ve(e,"((")&&ei(e.text,e.at+2)!==-1)return mR(e);if(Z(e)==="(")return oR(e);switch(n){case"{":return{...nn,type:"group",body:sr(e,"{",["}"])};case"if":return aR(e);case"while":case"until":{let t=sr(e,n,["do"],"keep");return{...nn,type:"loop",until:n==="until",condition:t,body:sr(e,"do",["done"])}}case"for":return sR(e);case"case":return iR(e);case"[[":return dR(e);default:return}}function sr(e,n,t,r="take"){Xo(e,n);let o=e.readScript(e,a=>t.includes(On(a)));return o.items.length===0&&te(e,"a command"),r==="take"&&(e.at+=On(e).length),o}function Xo(e,n){Wn(e),On(e)!==n&&te(e,n),e.at+=n.length}function oR(e){e.at+=1;let n=e.readScript(e,t=>Z(t)===")");return e.at+=1,{...nn,type:"subshell",body:n}}function aR(e){let n=[],t="if";for(;t==="if"||t==="elif";){let o=sr(e,t,["then"],"keep");n.push({condition:o,body:sr(e,"then",["elif","else","fi"],"keep")}),t=On(e)}let r=t==="else"?sr(e,"else",["fi"],"keep"):void 0;return Xo(e,"fi"),{...nn,type:"if",branches:n,otherwise:r}}function sR(e){Xo(e,"for"),Ke(e);let n=On(e);/^[A-Za-z_]\w*$/.test(n)||te(e,"the name of a variable"),e.at+=n.length,Wn(e);let t;return On(e)==="in"&&(e.at+=2,t=nh(e)),Z(e)===";"&&(e.at+=1),{...nn,type:"for",name:n,words:t,body:sr(e,"do",["done"])}}function nh(e){let n=[];for(;;){Ke(e);let t=ar(e);if(t===void 0)return n;n.push(t)}}function iR(e){Xo(e,"case"),Ke(e);let n=ar(e)??te(e,"a word");Xo(e,"in");let t=[];for(Wn(e);On(e)!=="esac";Wn(e))t.push(lR(e));return e.at+=4,{...nn,type:"case",subject:n,clauses:t}}function lR(e){Z(e)==="("&&(e.at+=1);let n=[];for(;Ke(e),n.push(ar(e)??te(e,"a pattern")),Ke(e),Z(e)==="|";)e.at+=1;Z(e)!==")"&&te(e,"a closing parenthesis"),e.at+=1;let t=e.readScript(e,r=>ve(r,";;")||On(r)==="esac");return(ve(e,";;&")||ve(e,";&"))&&te(e,"a plain ;;"),ve(e,";;")&&(e.at+=2),{patterns:n,body:t}}function dR(e){let n=e.at,t=cR(e);if(t!==void 0)return{...nn,type:"test",words:t};let r=/\s\]\](?=[\s;&|)]|$)/g;return r.lastIndex=n,r.exec(e.text)===null&&te(e,"]]"),e.at=r.lastIndex,{...nn,type:"test"}}function cR(e){e.at+=2;let n=nh(e),t=n.at(-1)?.parts[0];return t?.type==="text"&&t.text==="]]"?n.slice(0,-1):void 0}function mR(e){return e.at=ei(e.text,e.at+2)+2,{...nn,type:"test"}}var Pd=/(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y,pR=/^([A-Za-z_][A-Za-z0-9_]*)=/;function th(e){let n=[],t=[],r=[];for(;;){Ke(e);let o=oh(e);if(o!==void 0){r.push(o);continue}let a=ar(e);if(a===void 0)break;let s=t.length===0?uR(e,a):void 0;s===void 0?t.push(a):n.push(s)}return Z(e)==="("&&te(e,"no array and no process substitution"),n.length+t.length+r.length===0&&te(e,"a command"),{...nn,type:"simple",assignments:n,words:t,redirects:r}}function uR(e,n){let[t,...r]=n.parts,o=t?.type==="text"&&!t.quoted?pR.exec(t.text):null;if(t?.type!=="text"||o===null)return;let a=t.text.slice(o[0].length);a===""&&r.length===0&&Z(e)==="("&&te(e,"no array");let s=a===""?r:[{...t,text:a},...r];return{name:o[1]??"",value:{parts:s,span:n.span}}}function rh(e){let n=[];for(;;){Ke(e);let t=oh(e);if(t===void 0)return n;n.push(t)}}function oh(e){Pd.lastIndex=e.at;let n=Pd.exec(e.text);if(n===null){ve(e,"&>")&&te(e,"no &>");return}let t=n[2]??"";e.at=Pd.lastIndex,(t==="<<<"||Z(e)==="(")&&te(e,"a redirection of POSIX"),Ke(e);let r=ar(e)??te(e,"the target of a redirection");if(t==="<<"||t==="<<-"){let o=r.parts.map(a=>a.type==="text"?a.text:te(e,"a plain word")).join("");e.heredocs.push({delimiter:o,stripsTabs:t==="<<-"})}return{operator:t,target:r}}var fR=new Set(["select","coproc","function","time"]),hR=new Set(["then","do","done","fi","elif","else","esac","}"]);function Ad(e,n){let t=[];for(Wn(e);!n(e);)rt(e)&&te(e,"the end of a block"),t.push(yR(e)),Wn(e);return{items:t}}function yR(e){let n=e.at,t=ah(e),r=[];for(;;){Ke(e);let a=ve(e,"&&")?"&&":ve(e,"||")?"||":void 0;if(a===void 0)break;e.at+=2,Wn(e),r.push({operator:a,pipeline:ah(e)})}let o={start:n,end:e.at};return{first:t,rest:r,background:gR(e),span:o}}function gR(e){let n=Z(e);return ve(e,";;")?!1:(n===";"||n==="&"?e.at+=1:["",`
`,")"].includes(n)||te(e,"the end of a command"),n==="&")}function ah(e){Ke(e);let n=e.at,t=On(e)==="!";t&&(e.at+=1);let r=[Rd(e)];for(;Ke(e),!(Z(e)!=="|"||ve(e,"||"));)ve(e,"|&")&&te(e,"a plain pipe"),e.at+=1,Wn(e),r.push(Rd(e));return{negated:t,commands:r,span:{start:n,end:e.at}}}function Rd(e){Ke(e);let n=e.at,t=On(e);(fR.has(t)||hR.has(t))&&te(e,"a command");let r=eh(e,t)??bR(e)??th(e),o=r.type==="simple"?r.redirects:rh(e);return{...r,redirects:o,span:{start:n,end:e.at}}}function bR(e){let n=/([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;n.lastIndex=e.at;let t=n.exec(e.text);if(t!==null)return e.at=n.lastIndex,Wn(e),{...nn,type:"function",name:t[1]??"",body:Rd(e)}}var kR=2e5;function Wr(e){if(!(e.length>kR))try{return Ad({text:e,at:0,heredocs:[],readScript:Ad},rt)}catch(n){if(n instanceof Yo||n instanceof RangeError)return;throw n}}var wR={e:"errexit",u:"nounset"},vR=new Set(["x","v","a","b","h","m"]),SR=new Set(["xtrace","verbose","allexport","monitor","notify","ignoreeof","vi","emacs"]);function ni(e,n,t){let r={...n,status:0};for(let o=0;o<e.length;o+=1){let a=e[o];if(a===void 0)return H("an option that is not known");if(a==="--"||!/^[-+]./.test(a)){let i=e.slice(a==="--"?o+1:o);return{...r,positional:i.every(l=>l!==void 0)?i:void 0}}let s=a.startsWith("-");for(let i of a.slice(1))i==="o"?(o+=1,r=OR(e[o],s,r,t)):r=xR(i,s,r)}return r}function xR(e,n,t){let r=wR[e];return r!==void 0?{...t,[r]:n}:vR.has(e)?t:H("an option of set")}function OR(e,n,t,r){return e==="errexit"||e==="nounset"?{...t,[e]:n}:e==="pipefail"&&(r==="bash"||r==="ash")?{...t,pipefail:n}:e!==void 0&&SR.has(e)?t:H("an option of set")}var PR=/^(?:.*\/)?(sh|bash|ash|dash)$/;function ge(e){return e===void 0?void 0:PR.exec(e)?.[1]}function Vt(e){let n=ge(e[0]);if(n===void 0)return;let t=[],r=!1,o=1;for(;o<e.length;o+=1){let s=e[o];if(s===void 0||s==="--"||!/^[-+][A-Za-z]/.test(s))break;s.startsWith("-")&&s.includes("c")&&(r=!0);let i=s.replace(/[cli]/g,"");i.length>1&&t.push(i),s.includes("o")&&(o+=1,t.push(e[o]??""))}if(e[o]==="--"&&(o+=1),!r||o>=e.length)return;let a=e.slice(o+1).map(s=>s??"");return{name:n,text:e[o],textAt:o,zero:a[0]??n,positional:a.slice(1),applyOptions:s=>t.length===0?s:{...ni(t,s,n),positional:s.positional}}}var RR=/^(?:.*\/)?(tini|dumb-init|catatonit|env|exec)$/;function ti(e){if(e[0]===void 0||!RR.test(e[0]))return e;let n=e.findIndex((t,r)=>r>0&&t!==void 0&&!/^-|^[A-Za-z_]\w*=/.test(t));return n===-1?e:ti(e.slice(n))}var sh={env:e=>e.findIndex(n=>n!==void 0&&!/^[A-Za-z_]\w*=/.test(n)),nohup:()=>0,nice:e=>e[0]==="-n"?2:e[0]?.startsWith("-")?1:0,stdbuf:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),busybox:()=>0,tini:e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),"dumb-init":e=>e.findIndex(n=>n!==void 0&&!n.startsWith("-")),gosu:()=>1,"su-exec":()=>1};function Wt(e,n,t,r,o){bt(t);let[a,...s]=e;if(a===void 0)return H("an unknown program");if(!n.installed&&t.context.isAbsent(a))return ER(a,n,t,o);let i=a.slice(a.lastIndexOf("/")+1);if(i==="sleep")return TR(s,n,t);let l=Object.hasOwn(sh,i)?sh[i]?.(s):void 0;if(l!==void 0&&l>=0&&l<s.length)return Wt(s.slice(l),n,t,r,o);if(i==="timeout")return H("a time limit");let d=Vt(e);return d!==void 0?_R(d,n,t,r):ge(a)!==void 0?AR(s,n,t):CR(a,s,n,t,o)}function AR(e,n,t){return e.length===1&&e[0]==="-c"?D(n,2):e.length===0&&t.context.input==="closed"?D(n,0):H("a shell")}function ER(e,n,t,r){return t.missing.push({name:e,span:r.span}),D(n,127)}function CR(e,n,t,r,o){let a=r.context.effectOf(e,n.map(i=>i??" "))??H("a program that is not known");if(a.certainty==="likely"&&r.assumptions.push({kind:"program",text:o.text}),a.readsInput===!0&&r.context.input==="open"&&n.length===0)return H("reads an open input");let s=a.installs===!0?{...t,installed:!0}:t;switch(a.behaviour){case"succeeds":return D(s,0);case"fails":return D(s,1);case"never":r.runsForEver=!0;return;case"daemon":{let{configuration:i}=a,l={text:o.text,span:o.span,ends:void 0,isChild:!1};return{...s,status:"unknown",jobs:[...s.jobs,{...l,...i===void 0?{}:{configuration:i}}]}}default:return D(s,"unknown")}}var MR={"":1,s:1,m:60,h:3600,d:86400};function TR(e,n,t){if(e.length===0)return D(n,"nonzero");let r=0;for(let a of e){if(a===void 0)return H("a time that is not known");let[,s,i=""]=/^(\d*\.?\d+)([smhd]?)$/.exec(a)??[];if(s===void 0&&!/^inf(inity)?$/.test(a))return H("a time that is not understood");r+=s===void 0?Number.POSITIVE_INFINITY:Number(s)*(MR[i]??1)}let o=n.elapsed+r;if(o>=t.context.longSleep){t.runsForEver=!0;return}return{...n,elapsed:o,status:0}}function _R(e,n,t,{runScript:r}){let o=e.text===void 0?void 0:Wr(e.text);if(o===void 0||e.text===void 0)return H("a script that is not known");let a={...t.context,shell:e.name,zero:e.zero,positional:e.positional},s=kt(t,{context:a,text:e.text}),i=new Map([...n.variables.keys()].map(p=>[p,void 0])),l={...n,variables:i,functions:new Map,positional:e.positional,jobs:[],errexit:!1,nounset:!1,pipefail:!1},d=r(o,e.applyOptions(l),s,!1);if(s.jumps.length>0)return H("a jump out of a script");s.runsForEver&&(t.runsForEver=!0),d!==void 0&&un(s,d,d.status,{kind:"end",text:e.text,span:{start:0,end:0}});let c=s.exits.map(({status:p})=>p);if(c.length===0)return;let m=Math.min(...s.exits.map(p=>p.elapsed));return{...D(n,c.reduce(fn)),elapsed:m}}var Br=({state:e})=>D(e,0),Bt=({state:e})=>D(e,"unknown"),hn=()=>H("a builtin that is not worked out"),oi={":":Br,true:Br,false:({state:e})=>D(e,1),echo:Br,printf:({args:e,state:n})=>D(n,e.length===0?2:/%d|%i|%[ux]/.test(e[0]??"%d")?"unknown":0),test:({args:e,state:n})=>D(n,Vr(e)??"unknown"),"[":({args:e,state:n})=>D(n,e.at(-1)==="]"?Vr(e.slice(0,-1))??"unknown":2),"[[":Bt,exit:({args:e,state:n,run:t,cause:r})=>{un(t,n,e.length===0?n.status:ih(e),{...r,kind:"exit"})},return:({args:e,state:n,run:t})=>{let r=e.length===0?n.status:ih(e);t.jumps.push({type:"return",levels:1,state:D(n,r)})},break:e=>lh("break",e),continue:e=>lh("continue",e),set:({args:e,state:n,run:t})=>ni(e,n,t.context.shell),shift:({args:e,state:n})=>{let t=Number(e[0]??"1"),{positional:r}=n;return r===void 0||!Number.isInteger(t)||t>r.length?H("shift"):{...n,status:0,positional:r.slice(t)}},unset:({args:e,state:n})=>ri(e.map(t=>[t,null]),n),export:({args:e,state:n})=>ri(LR(e),n),readonly:hn,local:({args:e,state:n})=>ri(e.map(t=>[t?.split("=")[0],void 0]),n),declare:hn,typeset:hn,read:({args:e,state:n,run:t})=>t.context.input==="open"?H("read from an open input"):{...ri(e.map(r=>[r,void 0]),n),status:"unknown"},cd:Bt,pushd:Bt,popd:Bt,umask:Br,ulimit:Bt,type:Bt,hash:Bt,times:Br,jobs:Br,shopt:Bt,kill:({args:e,state:n})=>e.every(t=>t!==void 0&&/^-\w+$/.test(t))?D(n,"nonzero"):H("kill"),trap:({args:e,state:n})=>{let[t,...r]=e;return r.every(a=>a!==void 0&&!/^(EXIT|0|ERR|DEBUG|RETURN)$/.test(a))||t==="-"?D(n,0):H("a trap on exit")},wait:NR,exec:e=>{let{args:n,state:t,run:r,interpreter:o,cause:a}=e;if(n.length===0)return D(t,0);if(n[0]?.startsWith("-")===!0)return H("an option of exec");let s=Wt(n,t,r,o,a);s!==void 0&&un(r,s,s.status,a)},command:({args:e,state:n,run:t,interpreter:r,cause:o})=>{let[a,s]=e;if(a==="-v"||a==="-V"){let i=s!==void 0&&!n.installed&&t.context.isAbsent(s);return D(n,i?"nonzero":"unknown")}return a===void 0||a.startsWith("-")||Object.hasOwn(oi,a)?H("command"):Wt(e,n,t,r,o)},eval:hn,".":hn,source:hn,let:hn,alias:hn,getopts:hn,fg:hn,bg:hn,mapfile:hn,readarray:hn};function ih(e){let[n]=e;return n===void 0?"unknown":e.length===1&&/^\d{1,9}$/.test(n)?Number(n)%256:H("a status that is no number")}function lh(e,{args:n,state:t,run:r}){let o=Number(n[0]??"1");if(!Number.isInteger(o)||o<1)return H(e);r.jumps.push({type:e,levels:o,state:D(t,0)})}function LR(e){return e.flatMap(n=>{let t=n?.indexOf("=")??-1;return n===void 0?[[void 0,void 0]]:t===-1?[]:[[n.slice(0,t),n.slice(t+1)]]})}function ri(e,n){return e.reduce((t,[r,o])=>r===void 0?H("a name that is not known"):/^[A-Za-z_]\w*$/.test(r)?Ft(t,r,o):H("an option of a declaration"),D(n,0))}function NR({args:e,state:n,run:t}){if(e.some(a=>a?.startsWith("-")))return H("an option of wait");let r=n.jobs.filter(({isChild:a})=>a);if(r.some(({ends:a})=>a===void 0))return H("waits for a program");if(r.some(({ends:a})=>a===!1)){if(e.length>0&&r.length>1)return H("waits for one of several");t.runsForEver=!0;return}let o=n.jobs.filter(({isChild:a})=>!a);return{...n,jobs:o,status:e.length===0?0:"unknown"}}var Ed=new Set([":",".","break","continue","eval","exec","exit","export","readonly","return","set","shift","times","trap","unset"]),dh=new Set(["echo","printf"]);function ch(e,n,t,r){let{substitute:o}=r,a=t.assumptions.length,s=Ys(e.words,n,t,o);if(s===void 0)return;if(e.words.length>0&&s.value===void 0&&!$R(e))return H("unknown words");let i=s.value??["echo"],[l]=i;l!==void 0&&dh.has(l)&&(t.assumptions.length=a);let d={kind:"end",text:Jo(t,e.span),span:e.span},c=Qs(e.redirects,s.state,t,o);if(c===void 0)return;if(c.mayFail&&(l===void 0||Ed.has(l))&&un(t,n,"nonzero",{...d,kind:"failure"}),i.length===0)return mh(e,c.state,t,o,c.mayFail);let m=e.assignments.length===0?c.state:IR(e,c.state,t,r,l);if(m===void 0)return;let p=jR(i,{...m,status:n.status},t,r,d);return p===void 0?c.mayFail?D(n,"nonzero"):void 0:c.mayFail?pe([p,D(n,"nonzero")]):p}function $R({words:[e]}){let n=e?.parts[0];return e?.parts.length===1&&n?.type==="text"&&dh.has(n.text)}function mh({assignments:e},n,t,r,o){let a=D(n,0);for(let{name:s,value:i}of e){let l=vt(i,a,t,r);if(l===void 0)return;a=Ft(l.state,s,l.value)}return o?D(a,fn(a.status,"nonzero")):a}function IR(e,n,t,{substitute:r},o){if(o===void 0||n.functions.has(o)||Ed.has(o))return H("an assignment before a function");let a=mh(e,n,t,r,!1);return a===void 0?void 0:{...a,variables:n.variables}}function jR(e,n,t,r,o){let[a,...s]=e;if(a===void 0)return H("an unknown program");let i=n.functions.get(a);if(i===void 0&&n.functions.has(a))return H("a function that may not be there");if(i!==void 0&&!Ed.has(a))return DR(i,s,n,t,r);let l=Object.hasOwn(oi,a)?oi[a]:void 0;return l!==void 0?l({args:s,state:n,run:t,interpreter:r,cause:o}):Wt(e,n,t,r,o)}function DR(e,n,t,r,{runCommand:o,guarded:a}){kt(r);let s=r.jumps.length,i=n.every(p=>p!==void 0)?n:void 0,l={...r,depth:r.depth+1},d=o(e,{...t,positional:i},l,a);l.runsForEver&&(r.runsForEver=!0);let c=r.jumps.splice(s);for(let p of c)p.type!=="return"&&r.jumps.push(p);let m=pe([d,...c.filter(({type:p})=>p==="return").map(p=>p.state)]);return m===void 0?void 0:{...m,positional:t.positional}}function Pn(e,n,t,r){let o=n;for(let a of e.items){if(o===void 0)return;o=uh(a,o,t,r)}return o}function uh(e,n,t,r){if(e.background)return{...n,status:0,jobs:[...n.jobs,FR(e,n,t)]};let o=ph(e.first,n,t,r||e.rest.length>0);for(let[a,{operator:s,pipeline:i}]of e.rest.entries()){if(o===void 0)return;let{status:l}=o,d=a===e.rest.length-1,c=s==="&&"?Vn(l):wt(l),m=s==="&&"?wt(l):Vn(l),p=D(o,s==="&&"?0:Cd(l)),u=D(o,s==="&&"?Cd(l):0),y=c?ph(i,p,t,r||!d):void 0;o=pe([y,m?u:void 0])}return o}function Cd(e){return e==="unknown"?"nonzero":e}function FR(e,n,t){let o={text:Jo(t,e.span),span:e.span,isChild:!0};try{let a=kt(t),i=uh({...e,background:!1},{...n,jobs:[]},a,!1)!==void 0||a.exits.length>0;return{...o,ends:i===a.runsForEver?void 0:i}}catch(a){if(a instanceof or)return{...o,ends:void 0};throw a}}function ph(e,n,t,r){let{negated:o,commands:a}=e,s=r||o,[i]=a,l=a.length===1&&i!==void 0?_d(i,n,t,s):KR(a,n,t,s);if(l!==void 0)return o?D(l,VR(l.status)):s?l:WR(e,l,t)}function VR(e){return e==="unknown"?"unknown":e===0?1:0}function WR(e,n,t){if(n.errexit===!1||!wt(n.status))return n;let[r]=e.commands,o=e.commands.length>1||r?.type==="simple"||r?.type==="subshell",a=r?.type==="simple"&&r.words.length>0&&BR(r,n),s=Cd(n.status);return un(t,n,s,{kind:"failure",text:Jo(t,e.span),span:e.span}),n.errexit===!0&&o&&!a?Vn(n.status)?D(n,0):void 0:n}function BR({words:e},{functions:n}){let t=e[0]?.parts[0];return t?.type!=="text"||n.has(t.text)}function KR(e,n,t,r){let o=[],a=!0;for(let[d,c]of e.entries()){let p=kt(t,d===0?{}:{context:{...t.context,input:"pipe"}}),u=Md(y=>_d(c,{...n,jobs:[]},y,r),p,t);u===void 0&&d===e.length-1&&(a=!1),o.push(u??"unknown")}if(!a)return;let s=o.at(-1)??0,i=o.some(wt)?fn(s,o.every(Vn)?s:"unknown"):s,l=o.every(d=>d===0)?0:i===0?"unknown":i;return D(n,n.pipefail===!1?s:fn(s,l))}function Md(e,n,t){let r=e(n);n.jumps.length>0&&H("a jump out of a subshell"),n.runsForEver&&(t.runsForEver=!0);let o=[...n.exits.map(({status:a})=>a),...r===void 0?[]:[r.status]];return o.length===0?void 0:o.reduce(fn)}function Zo(e,n,t){let r=Md(o=>Pn(e,{...n,jobs:[]},o,!1),kt(t),t);return r===void 0?void 0:D(n,n.errexit===!1?r:"unknown")}var Td={guarded:!1,runCommand:_d,runScript:Pn,substitute:Zo};function _d(e,n,t,r){if(bt(t),e.type==="simple")return ch(e,n,t,{...Td,guarded:r});let o=Qs(e.redirects,n,t,Zo);if(o===void 0)return;let a=GR(e,o.state,t,r);return o.mayFail?pe([a,D(n,"nonzero")]):a}function GR(e,n,t,r){switch(e.type){case"group":return Pn(e.body,n,t,r);case"subshell":{let o=Md(a=>Pn(e.body,{...n,jobs:[]},a,r),kt(t),t);return o===void 0?void 0:D(n,o)}case"if":return HR(e,n,t,r);case"loop":return Hf(e,n,t,(o,a,s)=>Pn(o,a,t,r||s));case"for":return qR(e,n,t,r);case"case":return UR(e,n,t,r);case"function":return{...n,status:0,functions:new Map(n.functions).set(e.name,e.body)};case"test":return Bf(e.words,n,t,Zo)}}function HR(e,n,t,r){let o=[],a=n;for(let{condition:i,body:l}of e.branches){let d=a===void 0?void 0:Pn(i,a,t,!0);if(d===void 0)return pe(o);Vn(d.status)&&o.push(Pn(l,D(d,0),t,r)),a=wt(d.status)?d:void 0}if(a===void 0)return pe(o);let s=e.otherwise;return pe([...o,s===void 0?D(a,0):Pn(s,a,t,r)])}function qR(e,n,t,r){let{words:o,name:a,body:s}=e,i=o===void 0?{value:n.positional,state:n}:Ys(o,n,t,Zo);if(i===void 0)return;let l=(d,c)=>Pn(s,Ft(c,a,d),t,r);return Uf(i.value,i.state,t,l)}function UR(e,n,t,r){let o=vt(e.subject,n,t,Zo);if(o===void 0)return;let a=[];for(let{patterns:s,body:i}of e.clauses){let l=s.map(c=>Kf(c,o.value));if(l.every(c=>c===!1))continue;let d=i.items.length===0?D(o.state,0):o.state;if(a.push(Pn(i,d,t,r)),l.includes(!0))return pe(a)}return pe([...a,D(o.state,0)])}var ea={ends:"unknown"};function Ld(e,n,t=r=>r){let r=Wr(e);if(r===void 0)return ea;let o=r.items.at(-1)?.span??{start:0,end:0};return hh(e,n,{kind:"end",text:e.slice(o.start,o.end),span:o},a=>Pn(r,t({...Od,positional:n.positional}),a,!1))}function fh(e,n){let t=e.map(o=>o??"?").join(" "),r={kind:"end",text:t,span:{start:0,end:t.length}};return hh(t,n,r,o=>Wt(e,Od,o,Td,r))}function hh(e,n,t,r){let o={context:n,text:e,exits:[],jumps:[],assumptions:[],missing:[],runsForEver:!1,budget:{steps:0},depth:0};try{let a=r(o);a!==void 0&&un(o,a,a.status,t)}catch(a){if(a instanceof or||a instanceof RangeError)return ea;throw a}return o.jumps.length>0?ea:zR(o)}function zR(e){let[n,...t]=e.exits;if(n===void 0)return e.runsForEver?{ends:"never"}:ea;if(e.runsForEver)return ea;let r=t.reduce((o,a)=>fn(o,a.status),n.status);return{ends:"always",fails:r==="nonzero"||typeof r=="number"&&r!==0,succeeds:r===0,because:JR(e.exits),assumptions:e.assumptions,background:e.exits.every(({jobs:o})=>o.some(({ends:a})=>a!==!0))?n.jobs.filter(({ends:o})=>o!==!0):[],missing:e.missing,seconds:Math.min(...e.exits.map(({elapsed:o})=>o)),...typeof r=="number"?{exitCode:r}:{}}}function JR(e){return(e.find(({cause:t})=>t.kind==="exit"||t.kind==="unset-variable")??e.find(({cause:t})=>t.kind==="end")??e[0]).cause}var yh=[{id:"busybox",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"alpine",programs:["[","[[","acpid","add-shell","addgroup","adduser","adjtimex","apk","ar","arch","arp","arping","ascii","ash","awk","base32","base64","basename","bc","beep","blkdiscard","blkid","blockdev","bootchartd","brctl","bunzip2","busybox","bzcat","bzip2","c_rehash","cal","cat","chat","chattr","chgrp","chmod","chown","chpasswd","chpst","chroot","chrt","chvt","cksum","clear","cmp","comm","conspy","cp","cpio","crc32","crond","crontab","cryptpw","cttyhack","cut","date","dc","dd","deallocvt","delgroup","deluser","depmod","devmem","df","dhcprelay","diff","dirname","dmesg","dnsd","dnsdomainname","dos2unix","dpkg","dpkg-deb","du","dumpkmap","dumpleases","echo","ed","egrep","eject","env","envdir","envuidgid","ether-wake","expand","expr","factor","fakeidentd","fallocate","false","fatattr","fbset","fbsplash","fdflush","fdformat","fdisk","fgconsole","fgrep","find","findfs","flock","fold","free","freeramdisk","fsck","fsck.minix","fsfreeze","fstrim","fsync","ftpd","ftpget","ftpput","fuser","getconf","getent","getfattr","getopt","getty","grep","groups","gunzip","gzip","halt","hd","hdparm","head","hexdump","hexedit","hostid","hostname","httpd","hush","hwclock","i2cdetect","i2cdump","i2cget","i2cset","i2ctransfer","iconv","id","ifconfig","ifdown","ifenslave","ifplugd","ifup","inetd","init","insmod","install","ionice","iostat","ip","ipaddr","ipcalc","ipcrm","ipcs","iplink","ipneigh","iproute","iprule","iptunnel","kbd_mode","kill","killall","killall5","klogd","last","ldconfig","ldd","less","link","linux32","linux64","linuxrc","ln","loadfont","loadkmap","locale","logger","login","logname","logread","losetup","lpd","lpq","lpr","ls","lsattr","lsmod","lsof","lspci","lsscsi","lsusb","lzcat","lzma","lzop","makedevs","makemime","man","md5sum","mdev","mesg","microcom","mim","mkdir","mkdosfs","mke2fs","mkfifo","mkfs.ext2","mkfs.minix","mkfs.vfat","mknod","mkpasswd","mkswap","mktemp","modinfo","modprobe","more","mount","mountpoint","mpstat","mt","mv","nameif","nanddump","nandwrite","nbd-client","nc","netstat","nice","nl","nmeter","nohup","nologin","nproc","nsenter","nslookup","ntpd","nuke","od","openvt","partprobe","passwd","paste","patch","pgrep","pidof","ping","ping6","pipe_progress","pivot_root","pkill","pmap","popmaildir","poweroff","powertop","printenv","printf","ps","pscan","pstree","pwd","pwdx","raidautorun","rdate","rdev","readahead","readlink","readprofile","realpath","reboot","reformime","remove-shell","renice","reset","resize","resume","rev","rm","rmdir","rmmod","route","rpm","rpm2cpio","rtcwake","run-init","run-parts","runlevel","runsv","runsvdir","rx","scanelf","script","scriptreplay","sed","seedrng","sendmail","seq","setarch","setconsole","setfattr","setfont","setkeycodes","setlogcons","setpriv","setserial","setsid","setuidgid","sh","sha1sum","sha256sum","sha3sum","sha512sum","showkey","shred","shuf","slattach","sleep","smemcap","softlimit","sort","split","ssl_client","start-stop-daemon","stat","strings","stty","su","sulogin","sum","sv","svc","svlogd","svok","swapoff","swapon","switch_root","sync","sysctl","syslogd","tac","tail","tar","taskset","tc","tcpsvd","tee","telnet","telnetd","test","tftp","tftpd","time","timeout","top","touch","tr","traceroute","traceroute6","tree","true","truncate","ts","tsort","tty","ttysize","tunctl","ubiattach","ubidetach","ubimkvol","ubirename","ubirmvol","ubirsvol","ubiupdatevol","udhcpc","udhcpc6","udhcpd","udpsvd","uevent","umount","uname","uncompress","unexpand","uniq","unix2dos","unlink","unlzma","unshare","unxz","unzip","update-ca-certificates","uptime","users","usleep","uudecode","uuencode","vconfig","vi","vlock","volname","w","wall","watch","watchdog","wc","wget","which","who","whoami","whois","xargs","xxd","xz","xzcat","yes","zcat","zcip"]},{id:"debian",programs:["[","add-shell","addpart","agetty","apt","apt-cache","apt-cdrom","apt-config","apt-get","apt-key","apt-mark","arch","awk","b2sum","badblocks","base32","base64","basename","basenc","bash","bashbug","blkdiscard","blkid","blkzone","blockdev","captoinfo","cat","chage","chattr","chcon","chcpu","chfn","chgpasswd","chgrp","chmem","chmod","choom","chown","chpasswd","chroot","chrt","chsh","cksum","clear","clear_console","cmp","comm","cp","cpgr","cppw","csplit","ctrlaltdel","cut","dash","date","dd","deb-systemd-helper","deb-systemd-invoke","debconf","debconf-apt-progress","debconf-communicate","debconf-copydb","debconf-escape","debconf-set-selections","debconf-show","debugfs","delpart","df","diff","diff3","dir","dircolors","dirname","dmesg","dnsdomainname","domainname","dpkg","dpkg-deb","dpkg-divert","dpkg-fsys-usrunmess","dpkg-maintscript-helper","dpkg-preconfigure","dpkg-query","dpkg-realpath","dpkg-reconfigure","dpkg-split","dpkg-statoverride","dpkg-trigger","du","dumpe2fs","e2freefrag","e2fsck","e2image","e2label","e2mmpstatus","e2scrub","e2scrub_all","e2undo","e4crypt","e4defrag","echo","egrep","env","expand","expiry","expr","factor","faillock","faillog","fallocate","false","fgrep","filefrag","find","findfs","findmnt","flock","fmt","fold","fsck","fsck.cramfs","fsck.ext2","fsck.ext3","fsck.ext4","fsck.minix","fsfreeze","fstab-decode","fstrim","getconf","getent","getopt","getty","gpasswd","grep","groupadd","groupdel","groupmems","groupmod","groups","grpck","grpconv","grpunconv","gunzip","gzexe","gzip","hardlink","head","hostid","hostname","i386","iconv","iconvconfig","id","infocmp","infotocap","install","installkernel","invoke-rc.d","ionice","ipcmk","ipcrm","ipcs","ischroot","isosize","join","killall5","last","lastb","lastlog","ld.so","ldattach","ldconfig","ldd","link","linux32","linux64","ln","locale","localedef","logger","login","logname","losetup","ls","lsattr","lsblk","lscpu","lsipc","lslocks","lslogins","lsmem","lsns","mawk","mcookie","md5sum","md5sum.textutils","mesg","mkdir","mke2fs","mkfifo","mkfs","mkfs.bfs","mkfs.cramfs","mkfs.ext2","mkfs.ext3","mkfs.ext4","mkfs.minix","mkhomedir_helper","mklost+found","mknod","mkswap","mktemp","more","mount","mountpoint","mv","namei","nawk","newgrp","newusers","nice","nisdomainname","nl","nohup","nologin","nproc","nsenter","numfmt","od","pager","pam-auth-update","pam_getenv","pam_namespace_helper","pam_timestamp_check","partx","passwd","paste","pathchk","perl","perl5.36.0","pidof","pinky","pivot_root","pldd","pr","printenv","printf","prlimit","ptx","pwck","pwconv","pwd","pwhistory_helper","pwunconv","rbash","readlink","readprofile","realpath","remove-shell","rename.ul","renice","reset","resize2fs","resizepart","rev","rgrep","rm","rmdir","rmt-tar","rtcwake","run-parts","runcon","runuser","savelog","script","scriptlive","scriptreplay","sdiff","sed","select-editor","sensible-browser","sensible-editor","sensible-pager","seq","service","setarch","setpriv","setsid","setterm","sg","sh","sha1sum","sha224sum","sha256sum","sha384sum","sha512sum","shadowconfig","shred","shuf","sleep","sort","split","start-stop-daemon","stat","stdbuf","stty","su","sulogin","sum","swaplabel","swapoff","swapon","switch_root","sync","tabs","tac","tail","tar","tarcat","taskset","tee","tempfile","test","tic","timeout","toe","touch","tput","tr","true","truncate","tset","tsort","tty","tune2fs","tzselect","uclampset","umount","uname","uncompress","unexpand","uniq","unix_chkpwd","unix_update","unlink","unshare","update-alternatives","update-passwd","update-rc.d","update-shells","useradd","userdel","usermod","users","utmpdump","vdir","vigr","vipw","wall","wc","wdctl","whereis","which","which.debianutils","who","whoami","wipefs","x86_64","xargs","yes","ypdomainname","zcat","zcmp","zdiff","zdump","zegrep","zfgrep","zforce","zgrep","zic","zless","zmore","znew","zramctl"]},{id:"foreign",programs:["ansible","aws","az","bash","bun","cargo","composer","curl","deno","docker","dotnet","ffmpeg","gcc","gcloud","git","go","gradle","helm","java","jq","kubectl","lua","make","mongo","mongosh","mvn","mysql","mysqladmin","nginx","node","npm","npx","openssl","perl","php","pip","pip3","pnpm","psql","pg_isready","python","python2","python3","rabbitmqctl","redis-cli","redis-server","rsync","ruby","sqlite3","ssh","strace","stress","stress-ng","sudo","systemctl","terraform","tini","tmux","vim","wget","yarn","yq","zsh"]}];function na(e){return yh.find(n=>n.id===e)?.programs}var YR=new Set(["busybox","alpine","debian","ubuntu"]),gh=/^\/(?:usr\/(?:local\/)?)?s?bin(?:\/|$)/,QR=/^[A-Za-z][\w.+-]*$/;function Kr(e,n,t){let r=gh.exec(e)?.[0],o=r===void 0?e:e.slice(r.length);if(!(n===void 0||n.match!=="exact"||!QR.test(o)||t.volumeMounts.some(({mountPath:s})=>gh.test(s)||s==="/usr")||t.env.some(s=>s.name==="PATH")))return XR(o,n)}function XR(e,n){let{userland:t,presentBinaries:r=[],absentBinaries:o=[]}=n.facts;if(r.includes(e))return;if(t==="none")return eA(e)?{name:e,certainty:"certain"}:void 0;let a=t===void 0?void 0:na(t);if(o.includes(e))return{name:e,certainty:"certain"};if(a===void 0||a.includes(e))return;let s=YR.has(n.id);if(na("foreign")?.includes(e)===!0)return s||ZR.has(e)?{name:e,certainty:s?"certain":"likely"}:void 0;let l=nA(e,[...r,...a,...na("foreign")??[]]);return l!==void 0?{name:e,meant:l,certainty:"likely"}:s?{name:e,certainty:"likely"}:void 0}var ZR=new Set(["kubectl","docker","helm","systemctl","python","python3","node","npm","java"]);function eA(e){return["busybox","debian","foreign"].some(n=>na(n)?.includes(e))}function nA(e,n){if(!(e.length<3))return he(e,n.filter(t=>t.length>3))}function ot(e,n,t){let r=t.derive(tA);return r.has(n)||r.set(n,rA(e,n,t)),r.get(n)}function at(e,n,t){let r=bh(R(e,n,t));return r?.slice(r.length-ti(r.map(kh)).length)}function tA(){return new WeakMap}function rA(e,n,t){let r=R(e,n,t),o=bh(r),a=o?.find(h=>h.path!==void 0)?.path;if(o===void 0||a===void 0)return;let s=!r.replacesEntrypoint&&r.words===void 0,i=ti(o.map(kh)),l=o.slice(o.length-i.length),d=q(e,n,t),c=lA({pod:e,container:n,index:t,command:r,environment:d}),m=Vt(i),p=m===void 0?void 0:l[m.textAt];if(m!==void 0&&p?.path!==void 0){let{name:h,zero:g,positional:A,text:S,applyOptions:M}=m;return{reading:S===void 0?{ends:"unknown"}:Ld(S,{...c,shell:h==="sh"?c.shell:h,zero:g,positional:A},M),script:S,path:p.path,isBehindEntrypoint:s}}let u=aA(i,l,c,h=>Fn(e,n,t,h));if(u!==void 0)return{...u,isBehindEntrypoint:s};let y=l[0]?.path??a;return{reading:fh(i,c),script:void 0,path:y,isBehindEntrypoint:s}}function bh(e){let{words:n,given:t,replacesEntrypoint:r,image:o}=e;if(r)return t;if(n===void 0)return o===void 0&&ge(t[0]?.text)!==void 0?t:void 0;let[a]=t;if(!(o===void 0||a===void 0||!Is(o)))return a.text.startsWith("-")||oA.test(a.text)?void 0:t}var oA=/\.(?:conf|cnf|cfg|ini|ya?ml|json|toml|properties|xml|m?js|py|rb|jar|php|pl)$/;function kh({text:e,isReadable:n}){return n?e:void 0}function aA(e,n,t,r){let o=ge(e[0]),a=o===void 0?0:e.findIndex((u,y)=>y>0&&u?.startsWith("-")!==!0),s=e[a],i=n[a]?.path;if(s===void 0||i===void 0||!s.startsWith("/"))return;let l=r(s);if(l===void 0||l==="absent")return;let d=o??ge(/^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(l.text)?.[1]);if(d===void 0||!(a===(o===void 0?0:1))||l.text.includes("\r"))return;let m=e.slice(a+1).map(u=>u??"");return{reading:Ld(l.text,{...t,shell:d==="sh"?t.shell:d,zero:s,positional:m}),script:l.text,path:i,file:l}}var sA=/^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|E?UID|RANDOM|SECONDS|LINENO|USER|SHELL|LANG|LC_\w+|TZ|\w+_HOME|\w+_VERSION|\w+_SERVICE_\w+|\w+_PORT(_\w+)?|KUBERNETES_\w+)$/,iA={debian:"dash",alpine:"ash",busybox:"ash",redhat:"bash",none:"sh"};function lA({pod:e,container:n,index:t,command:r,environment:o}){return{shell:iA[r.image?.facts.userland??"none"],zero:"sh",positional:[],variable:a=>{let s=o.get(a);return s!==void 0?s.value:sA.test(a)||!o.isComplete?void 0:null},isAbsent:a=>Kr(a,r.image,n)!==void 0,effectOf:xd,longSleep:de("sleep-that-keeps-running"),file:a=>{let s=Fn(e,n,t,a);return s===void 0||s==="absent"?void 0:s.text},input:n.stdin||n.tty?"open":"closed"}}var dA=420;function Gr(e,n,t){let r=ae(n,t),o=r===void 0?void 0:oe(e,r.name),a=v(o?.raw.secret)??v(o?.raw.configMap)??v(o?.raw.projected);if(r===void 0||a===void 0)return;let s=r.subPath??B(t).slice(B(r.mountPath).length+1),i=F(a.items).find(({value:d})=>P(d.path)===s)?.value,l=Te(i?.mode)??Te(a.defaultMode)??dA;return e.securityContext.fsGroup===void 0?l:l|32}var cA=73,mA=493,pA=["configMap","secret","projected"],wh=f({id:"configmap-script-not-executable",scope:"container",summary:"The command executes a mounted script whose file mode does not allow it",messages:{notExecutable:({program:e,mode:n})=>`${e} comes from a volume whose files have mode ${n}, so it cannot be executed.`},*check({pod:e,container:n,index:t}){let[r]=at(e,n,t)??[];if(r?.path===void 0||!r.text.startsWith("/"))return;let o=Gr(e,n,r.text);o===void 0||(o&cA)!==0||Fn(e,n,t,r.text)==="absent"||(yield{message:"notExecutable",data:{program:r.text,mode:`0${o.toString(8)}`},at:r.path,certainty:"certain",prediction:Xn(e,n,"permission denied"),fix:uA(e,n,r.text)})}});function uA(e,n,t){let r=ae(n,t),o=r===void 0?void 0:oe(e,r.name),a=pA.find(l=>v(o?.raw[l])!==void 0),s=`set defaultMode: 0755 on the volume, or run it with a shell: ["sh", ${JSON.stringify(t)}]`;if(o===void 0||a===void 0)return{description:s,safety:"review"};let i=[...o.path,a,"defaultMode"];return{description:s,safety:"review",edits:[{op:"set",path:i,value:mA}]}}var fA=/nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx/i,hA=["hostPath","local","nfs","cephfs","azureFile","glusterfs"];function vh(e,n,t){let r=P(v(e.raw.persistentVolumeClaim)?.claimName),o=v(v(e.raw.ephemeral)?.volumeClaimTemplate)??e.raw;return(r===void 0?[v(o.spec)]:t.named("PersistentVolumeClaim",r).filter(s=>s.namespace===n||s.namespace===void 0||n===void 0).map(s=>v(s.toObject().spec))).some(s=>{let i=P(s?.storageClassName),l=P(s?.volumeName);return yA(i,t)||gA({className:i,volumeName:l,claimName:r},t)})}function yA(e,n){if(e===void 0)return!1;let t=n.named("StorageClass",e).map(r=>P(r.toObject().provisioner)??"");return[e,...t].some(r=>fA.test(r))}function gA({className:e,volumeName:n,claimName:t},r){return r.ofKind("PersistentVolume").some(o=>{let a=v(o.toObject().spec);if(a===void 0||!hA.some(d=>a[d]!==void 0))return!1;let s=n!==void 0&&o.name===n,i=t!==void 0&&P(v(a.claimRef)?.name)===t,l=(P(a.storageClassName)??"")===(e??"");return s||i||l})}var Sh=f({id:"data-directory-is-volume-root",scope:"container",summary:"The database finds lost+found in its data directory and refuses to initialise it",messages:{notEmpty:({image:e,path:n})=>`${e} initialises ${n} only while it is empty, but the root of a new ext4 volume holds lost+found.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=R(e,n,t),a=r?.facts.dataDirectory;if(r===void 0||a?.mustBeEmpty!==!0||o)return;let s=q(e,n,t),i=a.variable===void 0?void 0:s.get(a.variable);if(!s.isComplete||i!==void 0&&i.value===void 0)return;let l=B(i?.value??a.path),d=ae(n,l);if(d===void 0||B(d.mountPath)!==l||d.subPath!==void 0||d.subPathExpr!==void 0)return;let c=oe(e,d.name);c?.kind!=="claim"||vh(c,e.workload.resource.namespace,t)||e.containers.some(({role:m,volumeMounts:p})=>m==="init"&&p.some(({name:u})=>u===d.name))||(yield{message:"notEmpty",data:{image:n.image?.text??"",path:l},at:d.path,certainty:$("likely",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:bA(d.path,a.variable,l)})}});function bA(e,n,t){return{description:`mount a folder of the volume with subPath: data${n===void 0?"":`, or set ${n}: ${t}/pgdata`}; on a volume that already holds data this hides the data`,safety:"review",edits:[{op:"set",path:[...e,"subPath"],value:"data"}]}}var xh=f({id:"data-volume-at-old-path",scope:"container",summary:"The volume is mounted where an older version kept its data, which this version refuses",messages:{refused:({image:e,mountPath:n,path:t})=>`${e} keeps its data under ${t} and refuses to start while a volume is mounted at ${n}.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=R(e,n,t),a=r?.facts.dataDirectory,s=a?.refusedMount;if(r===void 0||a===void 0||s===void 0||o)return;let i=n.volumeMounts.find(({mountPath:c})=>B(c)===B(s)),l=q(e,n,t);if(i===void 0||!l.isComplete)return;let d=a.variable===void 0?void 0:l.get(a.variable);d!==void 0&&(d.value===void 0||mn(B(d.value),B(s)))||(yield{message:"refused",data:{image:n.image?.text??"",mountPath:i.mountPath,path:a.path},at:i.path,certainty:$("certain",r,"dataDirectory"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount the volume at ${a.path}${a.variable===void 0?"":`, or set ${a.variable} to ${s} to keep the old layout`}; data of an older major version has to be migrated first`,safety:"review",edits:[{op:"set",path:[...i.path,"mountPath"],value:a.path}]}})}});var ai={k:1024,m:1048576,g:1073741824,t:1099511627776},kA={k:1e3,m:1e6,g:1e9,t:1e12},wA=[{setting:"shared_buffers",programs:/(?:^|[/\s])postgres(?:\s|$)/,pattern:/(?:-c\s*|--)shared[-_]buffers\s*=\s*["']?(\w+)(?![\w%])/,bytesOf:e=>Nd(e,/^(\d+)(?:([kMGT])B)?$/,()=>ai,8192)},{setting:"innodb_buffer_pool_size",programs:/(?:^|[/\s])(?:mysqld|mariadbd|mysqld_safe)(?:\s|$)/,pattern:/--innodb[-_]buffer[-_]pool[-_]size(?:=|\s+)["']?(\w+)/,bytesOf:e=>Nd(e,/^(\d+)([kmgt])?$/i,()=>ai)},{setting:"maxmemory",programs:/(?:^|[/\s])(?:redis-server|valkey-server|keydb-server)(?:\s|$)/,pattern:/--maxmemory\s+["']?(\w+)/,bytesOf:e=>Nd(e,/^(\d+)([kmg])?b?$/i,()=>/b$/i.test(e)?ai:kA)},{setting:"-m",programs:/(?:^|[/\s])memcached(?:\s|$)/,pattern:/(?:\s-m[=\s]*|--memory-limit[=\s]+)(\d+)(?=\s|$)/,bytesOf:e=>Number(e)*ai.m}];function Oh(e){let n=e.map(({text:t})=>t).join(" ");return wA.flatMap(({setting:t,programs:r,pattern:o,bytesOf:a})=>{let s=r.test(n)?o.exec(n):null,i=a(s?.[1]??"");if(s===null||i===void 0)return[];let l=vA(e,s.index+s[0].length-1)?.path;return[{setting:t,text:s[1]??"",bytes:i,...l===void 0?{}:{path:l}}]})}function vA(e,n){let t=0;return e.find(({text:r})=>(t+=r.length+1,n<t))}function Nd(e,n,t,r=1){let[,o,a]=n.exec(e)??[];if(o!==void 0)return Number(o)*(a===void 0?r:t()[a.toLowerCase()]??1)}var Ph=f({id:"database-buffer-exceeds-limit",scope:"container",summary:"The database is told to keep more in memory than the container is allowed to have",messages:{exceeds:({setting:e,size:n,limit:t})=>`${e} lets the database fill ${n}, but the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let o=R(e,n,t),{words:a,given:s,image:i}=o,l={text:Nr(o)??""};for(let d of Oh([l,...a??s]))d.bytes<r.bytes||(yield{message:"exceeds",data:{setting:d.setting,size:ze(d.bytes),limit:String(r.raw)},at:d.path??n.at("args"),certainty:i===void 0?"likely":$("likely",i),prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set ${d.setting} well below the limit, or raise the limit above ${ze(d.bytes)}`,safety:"review"}})}});var Rh=[{name:"JAVA_OPTS",holds:"options",readBy:"Tomcat, WildFly, Jenkins, SonarQube and most home-made entrypoints"},{name:"CATALINA_OPTS",holds:"options",readBy:"Tomcat"},{name:"KAFKA_HEAP_OPTS",holds:"options",readBy:"Kafka, Schema Registry, Kafka Connect"},{name:"ES_JAVA_OPTS",holds:"options",readBy:"Elasticsearch"},{name:"OPENSEARCH_JAVA_OPTS",holds:"options",readBy:"OpenSearch"},{name:"LS_JAVA_OPTS",holds:"options",readBy:"Logstash"},{name:"JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SERVER_JVMFLAGS",holds:"options",readBy:"ZooKeeper"},{name:"SOLR_JAVA_MEM",holds:"options",readBy:"Solr"},{name:"SOLR_HEAP",holds:"size",readBy:"Solr"},{name:"MAX_HEAP_SIZE",holds:"size",readBy:"Cassandra"},{name:"JAVA_OPTS_KC_HEAP",holds:"options",readBy:"Keycloak"},{name:"JENKINS_JAVA_OPTS",holds:"options",readBy:"Jenkins"},{name:"INSTALL4J_ADD_VM_PARAMS",holds:"options",readBy:"Nexus Repository"},{name:"NEO4J_server_memory_heap_max__size",holds:"size",readBy:"Neo4j 5"},{name:"NEO4J_dbms_memory_heap_max__size",holds:"size",readBy:"Neo4j 4"},{name:"ELASTICSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of Elasticsearch"},{name:"OPENSEARCH_HEAP_SIZE",holds:"size",readBy:"the Bitnami image of OpenSearch"}];var SA=new Map(Rh.map(e=>[e.name,e]));function $d(e){return SA.get(e)}var xA=/(?<![^\s"'=,;:(])(?:-Xm([sx])|-XX:(Initial|Max)HeapSize=)(\d+)([kmgtKMGT]?)(?![\w.%])/g,OA=/(?<![^\s"'])-XX:([+-])AlwaysPreTouch\b/g,Ah={"":1,k:1024,m:1048576,g:1073741824,t:1099511627776};function Eh(e){let[,n,t=""]=/^(\d+)([kmgKMG])[bB]?$/.exec(e.trim())??[];return n===void 0?void 0:{text:e.trim(),bytes:Number(n)*(Ah[t.toLowerCase()]??1)}}function Id(e){let n={};for(let[t,r,o,a="",s=""]of e.matchAll(xA)){let i={text:t,bytes:Number(a)*(Ah[s.toLowerCase()]??1)};r==="s"||o==="Initial"?n.initial=i:n.maximum=i}for(let[,t]of e.matchAll(OA))n.preTouch=t==="+";return n}var Mh=["JAVA_TOOL_OPTIONS","JDK_JAVA_OPTIONS"],Th=["_JAVA_OPTIONS"],PA=new Set([...Mh,...Th]),RA=/(?:^|[\s/"'(;&|])java\s+\S/;function si(e,n){let t=AA(e,n),r=e.image===void 0?void 0:xe(e.image),o=new Set(r?.facts.heap?.variables),a=EA(n,t.text).flatMap(i=>jd(i,$d(i.name)!==void 0||o.has(i.name))),s=[...Mh.flatMap(i=>jd(n.get(i),!0)),...CA(a),...t.heaps,...Th.flatMap(i=>jd(n.get(i),!0))];return Object.assign({preTouch:!1},...s)}function AA({command:e=[],args:n=[],at:t},r){let o=new Map(r.variables.map(l=>[l.name,l])),a=[...e.map((l,d)=>({word:l,path:t("command",d)})),...n.map((l,d)=>({word:l,path:t("args",d)}))].map(({word:l,path:d})=>({path:d,word:Vo(l,o)??""})),s=a.findIndex(({word:l})=>l==="-jar"),i=s===-1?a:a.slice(0,s);return{text:a.map(({word:l})=>l).join(" "),heaps:i.map(({word:l,path:d})=>_h(Id(l.replace(/\s-jar\s.*$/s," ")),{path:d,isSurelyRead:!0}))}}function EA(e,n){let t=RA.test(n),r=o=>n.includes(`$${o}`)||n.includes(`\${${o}`);return e.variables.filter(({name:o})=>!PA.has(o)&&(!t||r(o)))}function CA(e){let[n]=[...e].sort((t,r)=>Ch(t)-Ch(r));return n===void 0?[]:[n]}function Ch({maximum:e,initial:n}){return e?.bytes??n?.bytes??Number.POSITIVE_INFINITY}function jd(e,n){if(e?.value===void 0)return[];let t=$d(e.name)?.holds==="size"?Eh(e.value):void 0,r=t===void 0?Id(e.value):{maximum:t},o=_h(r,{path:e.path,variable:e,isSurelyRead:n});return Object.keys(o).length===0?[]:[o]}function _h(e,n){let{initial:t,maximum:r,preTouch:o}=e;return{...t===void 0?{}:{initial:{...t,...n}},...r===void 0?{}:{maximum:{...r,...n}},...o===void 0?{}:{preTouch:o}}}var Lh=f({id:"default-heap-exceeds-limit",scope:"container",summary:"The heap that the image uses by default is larger than the memory limit",messages:{exceeds:({image:e,heap:n,limit:t,variable:r})=>`${e} starts its JVM with a heap of ${n} unless ${r} says otherwise, and the memory limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n),{image:o,replacesEntrypoint:a}=R(e,n,t),s=o?.facts.heap;if(r===void 0||o===void 0||s?.bytes===void 0||n.role==="init"||a||s.bytes<r.bytes)return;let i=q(e,n,t);if(!i.isComplete||si(n,i).maximum!==void 0||s.variables.some(c=>i.get(c)!==void 0))return;let d=s.variables[0]??"JAVA_TOOL_OPTIONS";yield{message:"exceeds",data:{image:n.image?.text??"",heap:ze(s.bytes),limit:String(r.raw),variable:d},at:r.path,certainty:$("likely",o,"heap"),prediction:Oe(e,n),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the limit to ${ze(Math.ceil(s.bytes*1.5/2**28)*2**28)}, or set a smaller heap in ${d}`,safety:"review"}}}});var MA=/[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@'"]*@)?([^\s/?#'",;{}<>|]+(?:,[^\s/?#'";{}<>|]+)*)/gi,TA=/^[\w.-]+(?::\d+)?(?:,\s*[\w.-]+(?::\d+)?)*$/,_A=/^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?::(\d{1,5}))?$/i;function ii(e){let n=e.trim(),t=[...n.matchAll(MA)].map(([,o=""])=>o);return(t.length>0?t:TA.test(n)?[n]:[]).flatMap(o=>o.split(/,\s*/)).flatMap(o=>{let[,a,s]=_A.exec(o)??[];return a===void 0?[]:[{host:a.toLowerCase(),...s===void 0?{}:{port:Number(s)}}]})}function Hr(e,n,t){let r=LA(n);if(r===void 0)return;let a=Dn(e.workload.manifest,t).flatMap(s=>[...s.find(r.kind,r.name)]);if(!(a.length===0||a.some(({hasAllKeys:s,name:i})=>!s||i.includes("*"))))return r.items.length===0?NA(a):r.items.map(({key:s,path:i})=>({key:s,path:i,...Nh(a.find(({keys:l})=>l.has(s)))}))}function LA({raw:e}){let n=v(e.configMap),t=n??v(e.secret),r=P(n?.name)??P(t?.secretName);if(t===void 0||r===void 0)return;let o=F(t.items).flatMap(({value:a})=>{let[s,i]=[P(a.key),P(a.path)];return s===void 0||i===void 0?[]:[{key:s,path:i}]});return{kind:n===void 0?"Secret":"ConfigMap",name:r,items:o}}function NA(e){let n=new Map;for(let t of e)for(let r of t.keys)n.set(r,{path:r,key:r,...Nh(t)});return[...n.values()]}function Nh(e){return e?.manifest===void 0||e.origin!=="manifest"?{}:{manifest:e.manifest}}var $A=/(?:^|_)(?:HOST(?:NAME)?S?|URLS?|URI|ADDR(?:ESS)?(?:ES)?|ENDPOINTS?|SERVERS?|BROKERS?|DSN|UPSTREAM)$/,IA=/(?:^|_)(?:BIND|LISTEN|SELF|MY|POD|NODE|PUBLIC|EXTERNAL|ROOT|BASE|CALLBACK|REDIRECT|FRONTEND|ALLOWED|VIRTUAL|ADVERTISED)(?:_|$)/;function $h(e,n,t){return[...jA(e,n,t),...VA(e,n,t)]}function jA(e,n,t){return q(e,n,t).variables.flatMap(({name:r,value:o,path:a,declaredAt:s})=>o===void 0||!$A.test(r)||IA.test(r)?[]:ii(o).map(({host:i})=>({host:i,by:r,at:a,...s===void 0?{}:{declaredAt:s}})))}var DA=/(?:^|[{;\s])(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass)\s+(?:[a-z]+:\/\/)?([a-z0-9][a-z0-9.-]*)(?=[:/;])|(?:^|[{;\s])server\s+([a-z][a-z0-9.-]*)(?=[:;\s])/gim,FA=/(?:^|[};\s])upstream\s+([\w.-]+)/gim;function VA(e,n,t){return n.volumeMounts.flatMap(r=>{let o=r.mountPath.includes("nginx")?oe(e,r.name):void 0;return((o===void 0?void 0:Hr(e,o,t))??[]).flatMap(({key:s,manifest:i,path:l})=>{if(i?.kind!=="ConfigMap"||!l.endsWith(".conf"))return[];let d=(le(i.toObject().data)[s]??"").replace(/#.*$/gm,""),c=new Set([...d.matchAll(FA)].map(([,m])=>m));return[...d.matchAll(DA)].flatMap(([,m,p])=>{let u=m??p??"";return u===""||c.has(u)||u==="unix"?[]:[{host:u.toLowerCase(),by:`nginx (${s})`,at:r.path,declaredAt:{manifest:i,path:["data",s]}}]})})})}function li(e,n){return n.derive(WA).some(t=>e===t||e.startsWith(`${t}-`))}function WA({manifests:e}){return e.flatMap(({apiVersion:n,name:t})=>{let[r="",o]=n.split("/");return o!==void 0&&r.includes(".")&&!r.endsWith(".k8s.io")&&t!==""?[t]:[]})}function Kt(e,n){let t=n.derive(BA),r=t.get(e);if(r!==void 0)return r;let o=KA(e,n);return t.set(e,o),o}function BA(){return new WeakMap}function KA(e,n){let{namespace:t}=e.workload.resource,r=Dn(e.workload.manifest,n);return n.ofKind("Service").filter(o=>o.namespace===t||o.namespace===void 0||t===void 0).filter(o=>r.some(a=>a.includes(o)))}function di(e,n){return n.filter(r=>e.startsWith(`${r}-`)||r.startsWith(`${e}-`)).sort((r,o)=>o.length-r.length||(r<o?-1:1))[0]??he(e,n)}function Ih(e,n,t){if(e.includes(".")||e==="localhost"||/^\d+$/.test(e))return;let r=Kt(n,t);if(r.some(({name:d})=>d===e)||GA(e,n,t))return;let{namespace:o}=n.workload.resource,a=t.named("Service",e),[s]=a;if(s!==void 0){let d=o!==void 0&&a.every(m=>m.namespace!==void 0&&m.namespace!==o),c=Dn(n.workload.manifest,t).some(m=>m.includes(s));return d&&c?{kind:"other-namespace",service:s}:void 0}let i=di(e,r.map(d=>d.name)),l=r.find(d=>d.name===i);return l===void 0?void 0:{kind:"near-miss",service:l}}function GA(e,n,t){return F(n.raw.hostAliases).flatMap(({value:o})=>dt(o.hostnames)).includes(e)||Dn(n.workload.manifest,t).some(({isOpen:o})=>o)?!0:li(e,t)}var jh=f({id:"dependency-host-not-declared",scope:"container",summary:"A setting names a host that is almost, but not quite, a Service of the same set",messages:{nearMiss:({by:e,host:n,service:t})=>`${e} names the host ${n}, which no Service has, but there is a Service ${t}.`,otherNamespace:({by:e,host:n,namespace:t})=>`${e} names the host ${n}, and the Service of that name is in the namespace ${t}.`},*check({pod:e,container:n,index:t}){let r=new Set;for(let o of $h(e,n,t)){let a=Ih(o.host,e,t);if(a===void 0||r.has(o.host))continue;r.add(o.host);let{service:s}=a,i={at:o.at,certainty:"likely",prediction:O(e,n,{reason:`no such host: ${o.host}`}),related:[...HA(o),{message:`the Service ${s.name}`,at:{manifest:s,path:["metadata","name"]}}]},l={by:o.by,host:o.host};if(a.kind==="near-miss"){let d=`name the host ${s.name}`;yield{...i,message:"nearMiss",data:{...l,service:s.name},fix:{description:d,safety:"review"}}}else{let d=s.namespace??"",c=`name the host ${s.name}.${d}`;yield{...i,message:"otherNamespace",data:{...l,namespace:d},fix:{description:c,safety:"review"}}}}}});function HA({declaredAt:e}){return e===void 0?[]:[{message:"the host stands here",at:e}]}var qA=/(?:^|[;&|\n(]\s*)(?:if|for|while|until|case|function)\s|[{}()`]|<<|\w+\s*\(\)/;function Dh(e,n){if(qA.test(e))return;let t=UA(e),r=[],o=n;return t.forEach(({words:a,separator:s},i)=>{let[l,...d]=a;if(l==="set"){o||=d.some(y=>/^-[a-z]*e/.test(y)||y==="errexit");return}let c=t.slice(i),m=c.slice(0,-1).every(y=>y.separator==="&&"),p=c.find(y=>y.separator!=="&&")?.separator==="||",u=s==="|"||s==="&";r.push({words:a,failsScript:!u&&!p&&(m||o&&s===";")})}),r}function UA(e){let n=e.replace(/\\\n/g," ").match(/"[^"]*"|'[^']*'|#[^\n]*|&&|\|\||[;\n|&]|[^\s;|&"']+/g)??[],t=[],r=[],o=a=>{r.length>0&&t.push({words:r,separator:a}),r=[]};for(let a of n)a.startsWith("#")||(a===";"||a===`
`?o(";"):/^(?:&&|\|\||\||&)$/.test(a)?o(a):r.push(a.replace(/^(["'])(.*)\1$/s,"$2")));return o(";"),t}var zA=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;function Gt(e){let[n]=e;if(n===void 0)return[];let t=i=>i?.path===void 0?{}:{path:i.path};if(!zA.test(n.text))return[{words:e.map(({text:i})=>i),...t(n)}];let r=e.findIndex(({text:i},l)=>l>0&&/^-[a-z]*c$/.test(i)),o=e[r+1];if(r===-1||o===void 0)return[];let a=e.slice(1,r+1).some(({text:i})=>/^-[a-z]*e/.test(i));return(Dh(o.text,a)??[]).filter(({failsScript:i})=>i).map(({words:i})=>({words:i,...t(o)}))}var Fh=f({id:"dependency-on-localhost",scope:"container",summary:"A container looks for its database or server in its own pod, where nothing of the kind runs",messages:{setting:({name:e,host:n})=>`${e} names ${n}, which is this pod itself, and no other container of it could be meant.`,command:({command:e})=>`\`${e}\` connects to its own pod, where no other container runs.`},*check({pod:e,container:n,index:t}){if(e.hostNetwork||!QA(e,n))return;let r=R(e,n,t),o=eE(r);if(o!==void 0){yield{message:"command",data:{command:o.text},at:o.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"connection refused"}),fix:{description:"name the Service in place of localhost",safety:"review"}};return}if(r.image?.facts.ports===void 0)for(let{name:a,value:s,path:i}of q(e,n,t).variables){let l=s===void 0||!JA.test(a)?void 0:ii(s).find(YA)?.host;l!==void 0&&(yield{message:"setting",data:{name:a,host:l},at:i,certainty:"likely",prediction:O(e,n,{reason:"connection refused"}),fix:{description:`set ${a} to the name of the Service`,safety:"review"}})}}}),JA=/^(?:\w+_)?(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MONGO|MONGODB|REDIS|RABBITMQ|AMQP|MEMCACHED|ELASTICSEARCH)_?(?:HOST|HOSTNAME|SERVER|URL|URI|ADDR|ADDRESS)$/;function YA({host:e}){return e==="localhost"||e==="127.0.0.1"}function QA({containers:e,annotations:n,labels:t},r){let o=e.filter(({role:s})=>s==="main"||s==="sidecar").filter(s=>s!==r),a=[...Object.keys(n),...Object.keys(t)].some(s=>/inject|sidecar|proxy|dapr\.io|istio|linkerd/i.test(s));return o.length===0&&!a}var XA=/^(?:curl|wget|psql|pg_isready|mysql|mysqladmin|redis-cli|mongosh|mongo|nc)$/,ZA=/(?:^|[/@])(?:localhost|127\.0\.0\.1)(?=[:/?]|$)/;function eE({given:e,image:n}){let t=Gt(e),[r]=t;if(t.length!==1||r===void 0||n?.facts.ports!==void 0)return;let[o="",...a]=r.words;if(!(!XA.test(o.split("/").at(-1)??"")||!a.some(s=>ZA.test(s))))return{text:r.words.join(" "),...r.path===void 0?{}:{path:r.path}}}var nE=[{flag:/^(?:-p|--publish)$/,value:/^(?:[\d.]+:)?\d+:\d+(?:\/(?:tcp|udp))?$/,instead:"ports and a Service"},{flag:/^(?:-v|--volume)$/,value:/^[\w./~-]+:\/[\w./-]+(?::(?:ro|rw|z|Z))?$/,instead:"volumes and volumeMounts"},{flag:/^--restart$/,value:/^(?:always|unless-stopped|on-failure(?::\d+)?|no)$/,instead:"restartPolicy"}],Vh=f({id:"docker-flags-as-args",scope:"container",summary:"The arguments are flags of `docker run`, which the program of the image does not know",messages:{flag:({text:e,instead:n})=>`\`${e}\` is an option of docker run, but here the program is given it; in a pod this is said with ${n}.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t);if(r.some(({text:a})=>ge(a)!==void 0||/(?:^|\/)(?:docker|podman|nerdctl)$/.test(a)))return;let o=tE(r);o?.word.path!==void 0&&(yield{message:"flag",data:{text:o.text,instead:o.instead},at:o.word.path,certainty:"likely",prediction:O(e,n),fix:{description:`remove it and use ${o.instead}`,safety:"review"}})}});function tE(e){for(let[n,t]of e.entries()){let r=/^(-[\w-]+)[ =](.+)$/.exec(t.text),o=r?.[1]??t.text,a=r?.[2]??e[n+1]?.text??"",s=nE.find(i=>i.flag.test(o)&&i.value.test(a));if(s!==void 0)return{word:t,text:`${o} ${a}`,instead:s.instead}}}function Wh(e,n,t){let r=[...rE(n),...oE(n)].filter(({variables:a})=>a.length>0);if(r.length===0||Fr(e.workload.manifest,t)||iE(e,n,t))return[];let o=lE(e,n,t);return r.flatMap(({variables:a,visible:s,...i})=>a.filter(l=>!s.has(l)&&!o.has(l)&&!sE(l)&&!Pf(l,t)).map(l=>{let d=n.env.find(({name:c})=>c===l);return{variable:l,...i,...d===void 0?{}:{definedAt:[...d.path,"name"]}}}))}function rE({env:e}){return e.map(({name:n,value:t,path:r},o)=>({place:n,path:[...r,"value"],variables:Bh(t??""),visible:new Set(e.slice(0,o).map(a=>a.name))}))}function oE(e){if([...e.command??[],...e.args??[]].some(r=>aE.test(r)))return[];let t=new Set(e.env.map(({name:r})=>r));return["command","args"].flatMap(r=>(e[r]??[]).map((o,a)=>({place:r,path:e.at(r,a),variables:Bh(o),visible:t})))}var aE=/(?:^|\/)(?:ba|da|z|k|a)?sh$|^-[a-z]*c$|\n/;function Bh(e){return[...e.matchAll(/(\$+)\(([A-Z_][A-Z0-9_]*)\)/g)].flatMap(([,t="",r=""])=>t.length%2===1?[r]:[])}function sE(e){return/_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(e)}function iE(e,n,t){return je(n).filter(({place:r})=>r==="envFrom").some(r=>{let o=et({...r,optional:!1},e.workload.manifest,t);return!(o.outcome==="found"&&o.holders.length>0)||o.holders.some(({hasAllKeys:s})=>!s)})}function lE(e,{envFrom:n},t){return new Set(n.flatMap(({kind:r,name:o,prefix:a,path:s})=>{let l=et({kind:r,name:o,optional:!1,place:"envFrom",path:s},e.workload.manifest,t);return(l.outcome==="found"?l.holders:[]).flatMap(({keys:c})=>[...c].map(m=>a+m))}))}var Kh=f({id:"env-reference-unresolved",scope:"container",summary:"A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is",messages:{tooLate:({name:e,variable:n})=>`$(${n}) in the value of ${e} stays as it is, because ${n} is defined only further down the list.`,unknown:({name:e,variable:n})=>`$(${n}) in ${e} stays as it is, because the container has no environment variable ${n}.`},*check({pod:e,container:n,index:t}){for(let{variable:r,definedAt:o,place:a,path:s}of Wh(e,n,t))yield{message:o===void 0?"unknown":"tooLate",data:{name:V(a),variable:V(r)},at:s,certainty:"likely",prediction:O(e,n,{reason:`the program reads the text $(${V(r)})`}),related:o===void 0?[]:[{message:"defined here",at:o}],fix:{description:o===void 0?`define ${V(r)}, or write $$(${V(r)}) where the text itself is meant`:`move ${V(r)} above it`,safety:"review"}}}});var Gh=f({id:"env-value-not-string",scope:"container",summary:"An environment variable has a number or a boolean as its value, so the API server refuses the object",messages:{wrongType:({name:e,type:n})=>`The value of the environment variable ${e} is ${n}, but the API server takes only a string.`},*check({container:e}){for(let{name:n,rawValue:t,path:r}of e.env){let o=dE[typeof t];if(o===void 0||t===null)continue;let a=[...r,"value"];yield{message:"wrongType",data:{name:V(n),type:Array.isArray(t)?"a list":o},at:a,certainty:"certain",prediction:Y(e,"Rejected","cannot unmarshal into Go struct field EnvVar.value of type string"),fix:{description:"put the value in quotes",safety:"review",edits:Number.isSafeInteger(t)?[{op:"set",path:a,value:String(t)}]:[]}}}}}),dE={number:"a number",boolean:"a boolean",object:"a map"};var Hh=f({id:"file-mount-inside-config-volume",scope:"container",summary:"A single file is mounted inside a ConfigMap or Secret volume, where only folders can be",messages:{nested:({inner:e,outer:n,volume:t})=>`${e} is a single file inside ${n}, where volume ${t} is mounted, and the kubelet makes a folder as its mount point.`},*check({pod:e,container:n,index:t}){for(let r of n.volumeMounts){let o=cE(e,r,t)?mE(e,n,r):void 0;o!==void 0&&(yield{message:"nested",data:{inner:r.mountPath,outer:o.mountPath,volume:o.name},at:r.path,certainty:"likely",prediction:O(e,n,{exitCode:128,reason:"not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"}),related:[{message:"the volume around it is mounted here",at:o.path}],fix:{description:`join both in one projected volume at ${o.mountPath}, or mount the file beside it`,safety:"review"}})}}});function cE(e,{name:n,subPath:t},r){let o=t===void 0?void 0:oe(e,n);return(o===void 0?void 0:Hr(e,o,r))?.some(({path:s})=>s===t)??!1}function mE(e,{volumeMounts:n},t){let r=B(t.mountPath),[o]=n.filter(({mountPath:a})=>B(a)!==r&&mn(r,B(a))).sort((a,s)=>s.mountPath.length-a.mountPath.length);if(!(o===void 0||o.subPath!==void 0))return oe(e,o.name)?.kind==="files"?o:void 0}var Uh=/^(--?[A-Za-z][\w.-]+) +([^\s-]\S*)$/,qh=/(?:args?|options?|opts|flags?|params?|command|cmd|exec|eval|query|filter|expression|^-[ce])$/i,zh=f({id:"flag-and-value-in-one-argument",scope:"container",summary:"A flag and its value stand in one element, so the program sees a flag with a space in its name",messages:{joined:({flag:e,text:n})=>`\`${n}\` is one element, so the program sees a flag of that whole name instead of ${e} with a value.`},*check({pod:e,container:n,index:t}){let{given:r,words:o}=R(e,n,t);if(Sn(e)||r.some(({text:d})=>ge(d)!==void 0))return;let a=r.findIndex((d,c)=>pE(d,r[c-1])),s=r[a],[,i="",l=""]=Uh.exec(s?.text??"")??[];s?.path===void 0||i===""||(yield{message:"joined",data:{flag:i,text:s.text},at:s.path,certainty:o===void 0?"possible":"likely",prediction:O(e,n),fix:{description:`write "${i}=${l}", or two elements: "${i}", "${l}"`,safety:"review",edits:i.startsWith("--")?[{op:"set",path:s.path,value:`${i}=${l}`}]:[]}})}});function pE(e,n){return Uh.test(e.text)&&!qh.test(n?.text??"")&&!qh.test(e.text.split(" ")[0]??"")}var uE=new Set(["env","envFrom","volume","projected"]),Jh=f({id:"generated-name-mismatch",scope:"pod",summary:"kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow",messages:{plain:({object:e,by:n})=>`${e} is made by ${n} with a hash at the end of its name, and that kustomization does not apply this workload.`,hashed:({object:e,name:n})=>`${e} carries the hash of one state of ${n}, which changes with its content.`,rendered:({object:e,name:n})=>`${e} is not declared, only ${n}, which carries the hash of a kustomize generator.`},*check({pod:e,index:n}){let[t]=e.containers,o=[...e.containers.flatMap(je),...Ye(e)].filter(({place:a})=>uE.has(a));for(let{reference:a,resolution:s}of jr(o,e.workload.manifest,n)){let{evidence:i,scope:l}=s;if(i.type!=="hash-suffix"||t===void 0)continue;let d=nt(a,e,Zn(a,e)??t,l.namespace);if(d===void 0)continue;let{declaration:c}=i,{manifest:m}=c,p={object:Be(a),name:V(c.name)},u={at:a.path,certainty:Dt(a,s,n.world),prediction:d,related:pn("made here",c)};c.hasHashSuffix?a.name!==c.name?yield{message:"hashed",data:p,...u}:m!==void 0&&(yield{message:"plain",data:{...p,by:od(m)},...u}):yield{message:"rendered",data:p,...u}}}});var fE={"":1,B:1,KiB:1024,MiB:1048576,GiB:1073741824,TiB:1099511627776};function ci(e){if(e===""||e==="off")return"off";let[,n,t=""]=/^(\d+)([A-Za-z]*)$/.exec(e)??[],r=fE[t];if(n===void 0||r===void 0)return"malformed";let o=Number(n)*r;return o<2**63?{bytes:o}:"malformed"}function Yh(e){let[,n,t]=/^\s*(\d+)(?:\.\d+)?\s*([kmgt])i?b?\s*$/i.exec(e)??[];return n===void 0||t===void 0?void 0:`${n}${t.toUpperCase()}iB`}var Qh=f({id:"gomemlimit-exceeds-limit",scope:"container",summary:"GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory",messages:{exceeds:({value:e,limit:n})=>`GOMEMLIMIT=${e} is not below the memory limit of ${n}, so the garbage collector hurries only when the kernel has already killed the container.`},*check({pod:e,container:n,index:t}){let r=We(e,n),o=q(e,n,t).get("GOMEMLIMIT");if(r===void 0||o?.value===void 0)return;let a=ci(o.value);if(typeof a=="string"||a.bytes<r.bytes)return;let s=`${Math.floor(r.bytes*de("go-memory-share-that-fits")/2**20)}MiB`;yield{message:"exceeds",data:{value:o.value,limit:String(r.raw)},at:o.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set GOMEMLIMIT=${s}, nine tenths of the limit`,safety:"review",...o.declaredAt===void 0?{edits:[{op:"set",path:o.path,value:s}]}:{}}}}});var Xh=f({id:"gomemlimit-malformed",scope:"container",summary:"Go refuses to start with a GOMEMLIMIT that it cannot read",messages:{malformed:({value:e,meant:n})=>`Go cannot read GOMEMLIMIT=${e}, so the program aborts before it begins${n===void 0?"":`; write ${n}`}.`},*check({pod:e,container:n,index:t}){let r=q(e,n,t).get("GOMEMLIMIT"),o=r?.value;if(r===void 0||o===void 0||/[{}$<>]/.test(o)||ci(o)!=="malformed")return;let a=Yh(o),s=n.image===void 0?void 0:xe(n.image),{declaredAt:i}=r;yield{message:"malformed",data:{value:o,meant:a},at:r.path,certainty:s?.match==="exact"&&s.facts.language==="go"?"certain":"likely",prediction:O(e,n,{exitCode:2,reason:"fatal error: malformed GOMEMLIMIT"}),...i===void 0?{}:{related:[{message:"the value stands here",at:i}]},fix:{description:`set GOMEMLIMIT to ${a??"a whole number with B, KiB, MiB, GiB or TiB, for example 400MiB"}`,safety:"review",...a===void 0||i!==void 0?{}:{edits:[{op:"set",path:r.path,value:a}]}}}}});var Zh=f({id:"heap-exceeds-limit",scope:"container",summary:"The JVM may use more memory for its heap than the container is allowed to have",messages:{initial:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM starts with a heap that does not fit into the memory limit of ${t}.`,maximum:({option:e,by:n,limit:t})=>`${n} sets ${e}, so the JVM heap may outgrow the memory limit of ${t}.`,narrow:({option:e,by:n,limit:t,share:r})=>`${n} sets ${e}, ${r} % of the memory limit of ${t}, which leaves little for the rest of the JVM.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let o=si(n,q(e,n,t)),a=o.initial!==void 0&&o.initial.bytes>=r.bytes,s=a?o.initial:o.maximum;if(s===void 0||s.bytes<=r.bytes*de("jvm-heap-share-of-limit"))return;let i=s.bytes>=r.bytes;yield{message:a?"initial":i?"maximum":"narrow",data:yE(s,r),at:s.path,certainty:hE(s,{isTooLarge:i,isUsedAtOnce:a&&o.preTouch}),prediction:Oe(e,n),related:gE(s,r),fix:bE(s,r)}}});function hE({isSurelyRead:e},{isTooLarge:n,isUsedAtOnce:t}){return t?e?"certain":"likely":n&&e?"likely":"possible"}function yE({text:e,bytes:n,variable:t},r){return{option:e.startsWith("-")?e:`a heap of ${ze(n)}`,by:t===void 0?"The command line":t.name,limit:String(r.raw),share:Math.round(n/r.bytes*100)}}function gE({variable:e},n){let t=e?.declaredAt;return[{message:`the ${n.of}'s memory limit is ${n.raw}`,at:n.path},...t===void 0?[]:[{message:"the value stands here",at:t}]]}function bE({text:e,bytes:n},t){let r=de("jvm-heap-share-that-fits"),o=Math.floor(t.bytes*r/2**20),a=Math.ceil(n/r/2**26)*64;return{description:`set ${e.startsWith("-Xm")?`${e.slice(0,4)}${o}m`:`a heap of ${o}m`} in place of ${e}, or raise the memory limit to ${a}Mi`,safety:"review"}}var ey=f({id:"image-entrypoint-bypassed",scope:"container",summary:"`command` replaces the entrypoint that drops root, and the server refuses to run as root",messages:{asRoot:({program:e,image:n})=>`command replaces the entrypoint of ${n}, which drops root, and ${e} refuses to run as root.`},*check({pod:e,container:n,index:t}){let{image:r,given:o,replacesEntrypoint:a}=R(e,n,t),[s]=o,i=r?.facts.bypass;r===void 0||i?.asRoot!=="refuses"||!a||s?.path===void 0||!i.programs.includes(s.text)||jt(e,n,r)?.uid!==0||o.some(({text:l})=>/^(--user(=|$)|-u)/.test(l))||(yield{message:"asRoot",data:{program:s.text,image:n.image?.text??""},at:s.path,certainty:$("certain",r,"bypass","user"),prediction:O(e,n,{exitCode:1}),fix:{description:"write it as args, so that the entrypoint runs first",safety:"review",edits:[{op:"remove",path:n.at("command")},{op:"set",path:n.at("args"),value:o.map(({text:l})=>l)}]}})}});function qr(e,n,t,r){let o=r.dataDirectory?.path,a=o===void 0?void 0:n.volumeMounts.find(l=>kE(l,o)),s=e.volumes.find(({name:l})=>l===a?.name)?.raw;if(s===void 0||s.emptyDir!==void 0)return"certain";let i=P(v(s.persistentVolumeClaim)?.claimName);return i!==void 0&&t.named("PersistentVolumeClaim",i).length>0?"certain":"likely"}function kE({mountPath:e},n){let t=e.replace(/\/+$/,"");return n===t||n.startsWith(`${t}/`)||t.startsWith(`${n}/`)}function ny({name:e,refuses:n,when:t},r,o){if(xn(e,r)!=="yes"||t!==void 0&&xn(t,r)!=="yes")return!1;if("always"in n)return!0;if("without"in n)return n.without.some(s=>xn(s,r)==="no");if("with"in n)return n.with.some(s=>xn(s,r)==="yes");let a=o(e);return a!==void 0&&a!==""&&wE(n,a)}function wE(e,n){return"values"in e?e.values.includes(n):"shorterThan"in e?n.length<e.shorterThan:"fewerClassesThan"in e?vE(n)<e.fewerClassesThan:!new RegExp(`^(?:${e.notMatching})$`,"s").test(n)}function vE(e){return[/[A-Z]/,/[a-z]/,/[0-9]/,/[^A-Za-z0-9]/].filter(n=>n.test(e)).length}function ty(e,n,t,r){let o=SE(n,t);if(o===void 0)return;let{namespace:a}=e.workload.resource,s=r.named("Secret",o.secret).filter(m=>m.namespace===void 0||a===void 0||m.namespace===a),[i]=s;if(i===void 0||s.length>1)return;let l=i.toObject(),d=le(l.stringData)[o.key],c=P(le(l.data)[o.key]);return d??(c===void 0?void 0:Rs(c))}function SE(e,n){let t=e.env.filter(o=>o.name===n).at(-1);if(t!==void 0)return t.from?.type==="secretKeyRef"?{secret:t.from.name,key:t.from.key}:void 0;let r=e.envFrom.filter(({prefix:o})=>n.startsWith(o)).at(-1);return r?.kind==="Secret"?{secret:r.name,key:n.slice(r.prefix.length)}:void 0}var ry=f({id:"image-env-invalid-value",scope:"container",summary:"The image refuses to start with this value of a variable",messages:{refused:({image:e,name:n,because:t})=>`${e} does not start with this ${n}: it ${t}.`},*check(e){let{pod:n,container:t,index:r}=e,{image:o,replacesEntrypoint:a}=R(n,t,r);if(o===void 0||a)return;let s=q(n,t,r),i=d=>s.get(d)?.value??ty(n,t,d,r),l=new Set;for(let d of o.facts.environment??[]){let c=s.get(d.name);if(c===void 0||l.has(d.name)||!ny(d,s,i))continue;l.add(d.name);let{declaredAt:m}=c;yield{message:"refused",data:{image:t.image?.text??"",name:d.name,because:d.because},at:c.path,certainty:$(xE(d,e),o,"environment"),prediction:O(n,t,d.exitCode===void 0?{}:{exitCode:d.exitCode}),...m===void 0?{}:{related:[{message:"the value",at:m}]},fix:{description:OE(d),safety:"review"}}}}});function xE({onFirstStart:e},{pod:n,container:t,index:r}){let o=R(n,t,r).image?.facts;return e===!0&&o!==void 0?qr(n,t,r,o):"certain"}function OE({name:e,refuses:n}){return"always"in n?`remove ${e}`:"with"in n?`remove ${e}, or what it cannot be combined with`:"without"in n?`set ${n.without.join(" and ")} as well, or remove ${e}`:`give ${e} another value`}var oy=f({id:"image-env-value-and-file",scope:"container",summary:"The image takes a setting from a variable or from a file, and is given both",messages:{both:({name:e})=>`${e} and ${e}_FILE are both set, and the entrypoint ends when it finds both.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=R(e,n,t);if(r===void 0||o)return;let a=q(e,n,t);for(let s of r.facts.fileVariables??[]){let i=a.get(s),l=a.get(`${s}_FILE`);if(!(i===void 0||l===void 0)&&![s,`${s}_FILE`].some(d=>xn(d,a)!=="yes")){yield{message:"both",data:{name:s},at:l.path,certainty:$(qr(e,n,t,r.facts),r,"fileVariables"),prediction:O(e,n,{exitCode:1,reason:`both ${s} and ${s}_FILE are set`}),related:[{message:"the other one",at:i.path}],fix:{description:`remove ${s} or ${s}_FILE`,safety:"review"}};return}}}});var PE=["tail","-f","/dev/null"],ay=f({id:"image-exits-immediately",scope:"container",summary:"The image has nothing to run for long and the manifest gives it no command",messages:{shell:({image:e,program:n})=>`${e} runs ${n}, which ends at once because nobody types into it, and the manifest gives it no command.`,tool:({image:e})=>`${e} is a command-line tool, which ends at once when the manifest gives it no arguments.`},*check({pod:e,container:n,index:t}){let{given:r,image:o}=R(e,n,t),{endsAtOnce:a,endsWith:s,command:i}=o?.facts??{};if(o===void 0||a===void 0||r.length>0||!It(e,n))return;let l=a!=="tool";if(l&&(n.stdin||n.tty))return;let d=n.image?.text??"";yield{...l?{message:"shell",data:{image:d,program:i?.[0]??"an interpreter"}}:{message:"tool",data:{image:d}},at:n.at("image"),certainty:$(l?"certain":"likely",o,"endsAtOnce"),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:"give it the program that it shall run, or make it a Job; to keep it waiting for you, use `tail -f /dev/null`",safety:"review",edits:l?[{op:"set",path:n.at("command"),value:PE}]:[]}}}});var sy=f({id:"image-needs-subcommand",scope:"container",summary:"The program of the image prints its usage and ends unless it is told what to do",messages:{noArguments:({image:e,example:n})=>`${e} prints its usage and ends unless it is given arguments such as ${n}, and it is given none.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:o}=r,a=o?.facts.needsArguments??[];o===void 0||a.length===0||!RE(r)||(yield{message:"noArguments",data:{image:n.image?.text??"",example:a.join(" ")},at:r.given[0]?.path??n.at("image"),certainty:$("certain",o,"needsArguments"),prediction:O(e,n),fix:{description:`set args: ${JSON.stringify(a)}`,safety:"review",edits:[{op:"set",path:n.at("args"),value:[...a]}]}})}});function RE({given:e,image:n,replacesEntrypoint:t}){let{entrypoint:r=[],command:o=[]}=n?.facts??{},a=[r.at(-1),o[0]],[s]=e;return e.length===0||t&&e.length===1&&a.includes(s?.text)}var iy=f({id:"image-refuses-root",scope:"container",summary:"The image ends at once when it is run as root",messages:{root:({image:e})=>`${e} refuses to run as root, and runAsUser is 0.`},*check({pod:e,container:n,index:t}){let r=Je(e,n,"runAsUser"),{image:o,replacesEntrypoint:a}=R(e,n,t);if(r?.value!==0||o?.facts.refusesRoot!==!0||a)return;let{uid:s}=o.facts;yield{message:"root",data:{image:n.image?.text??""},at:r.path,certainty:$("certain",o,"refusesRoot"),prediction:O(e,n,{exitCode:1}),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${s??"to the image's own uid"}, and fsGroup: 0 or ${s??"the same"} where its volumes belong to root`,safety:"review",...s===void 0?{}:{edits:[{op:"set",path:r.path,value:s}]}}}}});var ly=f({id:"image-required-env",scope:"container",summary:"The image refuses to start without a variable that is not set",messages:{absent:({image:e,variables:n})=>`${e} does not start without ${n}, and nothing sets it.`,empty:({image:e,variables:n})=>`${e} does not start without ${n}, and the value is empty.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:o}=r;if(o===void 0||r.replacesEntrypoint)return;let a=q(e,n,t);for(let s of o.facts.requiredEnvironment??[]){if(!AE(s,n,r,a)||!EE(s,a))continue;let i=CE(s).map(d=>a.get(d)).find(d=>d?.value===""),l=s.onFirstStart===!0?qr(e,n,t,o.facts):"certain";yield{message:i===void 0?"absent":"empty",data:{image:n.image?.text??"",variables:ME(s.anyOf)},at:i?.path??n.at("env"),certainty:$(l,o,"requiredEnvironment"),prediction:O(e,n,{...s.exitCode===void 0?{}:{exitCode:s.exitCode},...s.log===void 0?{}:{reason:s.log}}),fix:{description:`set ${s.anyOf[0]?.replaceAll("+"," and ")}, best from a Secret`,safety:"review"}}}}});function AE({programs:e,when:n,unlessMounted:t},r,o,a){return e!==void 0&&!e.includes(Nr(o)??"")?!1:!(t!==void 0&&(ae(r,t)!==void 0||js(r,t)))&&(n===void 0||xn(n,a)==="yes")}function EE({anyOf:e},n){return e.every(t=>xn(t,n)==="no")}function CE({anyOf:e}){return e.flatMap(n=>n.split("+")).filter(n=>!n.includes("="))}function ME(e){let n=e.slice(0,4).map(r=>r.replaceAll("+"," with ").replace(/\|.*/,"")),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var dy=f({id:"init-never-ends",scope:"container",summary:"An init container runs for ever, so the main containers never start",messages:{server:({container:e,image:n})=>`Init container ${e} runs ${n}, a server that never ends, and the next container starts only when it has ended.`,waits:({container:e,command:n})=>`Init container ${e} runs \`${n}\`, which never ends, and the next container starts only when it has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let r=R(e,n,t),o=LE(r,n),a=o===void 0?TE(r):void 0;if(o===void 0&&a===void 0)return;let s={prediction:Y(n,"Pending","Init:0/1"),fix:{description:"set restartPolicy: Always on it, which makes it a sidecar, or move it to containers",safety:"review",edits:[{op:"set",path:n.at("restartPolicy"),value:"Always"}]}};if(o!==void 0){let i={container:n.name,command:o.text};yield{...s,message:"waits",data:i,at:o.path,certainty:"certain"}}else if(a!==void 0){let i={container:n.name,image:n.image?.text??""};yield{...s,message:"server",data:i,at:n.at("image"),certainty:a}}}});function TE({image:e,given:n}){let{ports:t,endsAtOnce:r,needsArguments:o,configFile:a}=e?.facts??{};return e===void 0||t===void 0||t.length===0||n.length>0||r!==void 0||(o?.length??0)>0||a!==void 0?void 0:$("certain",e)}var _E=/(?:^|[;&\n]\s*|\bexec\s+)((?:sleep\s+inf(?:inity)?|tail\s+-[fF]\s+\/dev\/null))\s*;?\s*$/;function LE({given:e},n){let t=e.at(-1);if(t===void 0)return;let r=t.path??n.at("command"),o=_E.exec(t.text)?.[1];if(o!==void 0&&e.length>1)return{text:o,path:r};let a=e.map(({text:i})=>i.split("/").at(-1)).join(" ");return/^(?:sleep inf(?:inity)?|tail -[fF] null)$/.exec(a)===null?void 0:{text:e.map(({text:i})=>i).join(" "),path:e[0]?.path??r}}var NE=/(?:\buntil\s+|\bwhile\s+!\s*)([^;\n]+?)\s*(?:;|\n)\s*do\b/g,$E=/\b(?:nslookup|getent\s+hosts|dig|host)\s+(?:[-+]\S+\s+)*([a-z0-9][a-z0-9.-]*)/i,IE=/\b(?:nc|ncat|telnet)\s+(?:-\S+\s+(?:\d+\s+)?)*([a-z0-9][a-z0-9.-]*)\s+\d+|\b(?:curl|wget)\s[^;|&]*?\bhttps?:\/\/([a-z0-9][a-z0-9.-]*)|\b(?:pg_isready|mysqladmin|redis-cli|mysql|psql)\s[^;|&]*?(?:-h\s*|--host[=\s])([a-z0-9][a-z0-9.-]*)/i;function mi(e){return[...e.matchAll(NE)].flatMap(([,n=""])=>{let t=IE.exec(n),r=t?.[1]??t?.[2]??t?.[3];if(r!==void 0)return[{host:r.toLowerCase(),needs:"connection"}];let o=$E.exec(n)?.[1];return o===void 0?[]:[{host:o.replace(/\.$/,"").toLowerCase(),needs:"name"}]})}var cy=f({id:"init-waits-for-own-pod",scope:"container",summary:"An init container waits for a Service that only its own pod could answer for",messages:{deadlock:({container:e,service:n})=>`Init container ${e} waits until ${n} answers, but only this pod stands behind that Service, and it starts when the init container has ended.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=R(e,n,t);for(let{text:o,path:a}of r)for(let{host:s,needs:i}of mi(o)){let l=Kt(e,t).find(({name:d})=>d===s.split(".")[0]);if(!(i!=="connection"||l===void 0||!jE(l,e,t))){yield{message:"deadlock",data:{container:n.name,service:l.name},at:a??n.at("command"),certainty:e.workload.replicas===void 0||e.workload.replicas<=1?"certain":"likely",prediction:Y(n,"Pending","Init:0/1"),related:[{message:"the Service",at:{manifest:l,path:["spec","selector"]}}],fix:{description:"remove the init container, or let it wait for what the pod really needs",safety:"review"}};return}}}});function jE(e,n,t){let r=v(e.toObject().spec),o=Object.entries(le(r?.selector));if(o.length===0||r?.publishNotReadyAddresses===!0)return!1;let a=s=>o.every(([i,l])=>s[i]===l);return a(n.labels)?!t.manifests.some(s=>s!==n.workload.manifest&&(Pt(s)?.pods??[]).some(i=>a(i.labels))):!1}var my=f({id:"init-waits-for-unknown-service",scope:"container",summary:"An init container waits for a Service that nothing declares, perhaps for ever",messages:{unknown:({container:e,host:n})=>`Init container ${e} waits for ${n}, a Service that nothing in this set declares.`,nearMiss:({container:e,host:n,service:t})=>`Init container ${e} waits for ${n}, which no Service is called, but there is a Service ${t}.`},*check({pod:e,container:n,index:t}){if(n.role!=="init")return;let{given:r}=R(e,n,t);for(let{text:o,path:a}of r)for(let{host:s}of mi(o)){let i=DE(s,e);if(i===void 0||!FE(i,e,t))continue;let l=di(i,Kt(e,t).map(m=>m.name)),d={at:a??n.at("command"),prediction:Y(n,"Pending","Init:0/1")},c={container:n.name,host:i};if(l===void 0){let m=`declare the Service ${i} in the same namespace, or correct the name`;yield{...d,message:"unknown",data:c,certainty:"possible",fix:{description:m,safety:"review"}}}else{let m=`wait for ${l}`;yield{...d,message:"nearMiss",data:{...c,service:l},certainty:"likely",fix:{description:m,safety:"review"}}}return}}});function DE(e,n){let[t,r,...o]=e.split(".");if(!(t===void 0||t===""||t==="localhost"||/^\d+$/.test(t))){if(r===void 0||r==="")return t;if(r===n.workload.resource.namespace)return o.length===0||o[0]==="svc"?t:void 0}}function FE(e,n,t){return t.named("Service",e).length>0?!1:!Dn(n.workload.manifest,t).some(o=>o.isOpen)&&!li(e,t)}var py=f({id:"key-file-too-open",scope:"container",summary:"The program refuses a key file that others than its owner may read",messages:{open:({program:e,file:n,mode:t})=>`${e} refuses ${n} because its mode is ${t}, so others than its owner may read it.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t);for(let{program:o,file:a,forbidden:s,image:i,path:l}of VE(r,n)){let d=Gr(e,n,a);if(d===void 0||(d&s)===0||r.image?.id!==i)continue;let c=ae(n,a);yield{message:"open",data:{program:o,file:a,mode:`0${d.toString(8)}`},at:l??c?.path??n.at("volumeMounts"),certainty:$("certain",r.image),prediction:O(e,n,{exitCode:1}),...c===void 0?{}:{related:[{message:"mounted here",at:c.path}]},fix:{description:"copy the file in an init container into an emptyDir, give it to the program's own uid and set its mode to 0400",safety:"review"}}}}});function VE({words:e,given:n},{volumeMounts:t}){let r=e??n,o=r.flatMap(({text:s,path:i},l)=>{let c=/^--keyFile=(\S+)$/.exec(s)?.[1]??(s==="--keyFile"?r[l+1]?.text:void 0);return c===void 0?[]:[{program:"mongod",file:c,forbidden:63,image:"mongo",...i===void 0?{}:{path:i}}]}),a=t.filter(({mountPath:s})=>s.endsWith("/.erlang.cookie")).map(({mountPath:s})=>({program:"Erlang",file:s,forbidden:63,image:"rabbitmq"}));return[...o,...a]}function ue(e){return`${Dd(e)} s`}function Rn(e,n){let[t,r]=[Dd(e),Dd(n)];return t===r?`${r} s`:`${t} to ${r} s`}function Dd(e){return e<10?Math.round(e*10)/10:Math.round(e)}var yn={initialDelaySeconds:0,periodSeconds:10,timeoutSeconds:1,successThreshold:1,failureThreshold:3};function uy(e){return{initialDelaySeconds:e.initialDelaySeconds??yn.initialDelaySeconds,periodSeconds:e.periodSeconds||yn.periodSeconds,timeoutSeconds:e.timeoutSeconds||yn.timeoutSeconds,successThreshold:e.successThreshold||yn.successThreshold,failureThreshold:e.failureThreshold||yn.failureThreshold,terminationGracePeriodSeconds:e.terminationGracePeriodSeconds}}function be(e){let{kind:n,path:t,handlers:r}=e;return{...uy(e),kind:n,path:t,handler:r.length===1?r[0]:void 0}}function Fd(e,n,t){let r=e.acceptsAfterSeconds??0;return e.failure==="grpc-refused"||e.failure==="hanging"&&n>=r?t:0}var WE=2;var BE=1;function fy(e,{postStartSeconds:n=0}={}){let t=e.initialDelaySeconds;return{earliestSeconds:Math.max(t-BE,n),latestSeconds:Math.max(t,n+WE)+e.periodSeconds}}function ta(e,n){let{timing:t,boot:r}=e,{periodSeconds:o,timeoutSeconds:a}=t,s=Math.max(t.failureThreshold-(e.carriedFailures??0),1)-1,i=r.failure==="hanging"?Math.ceil(((r.acceptsAfterSeconds??0)-n)/o):0,l=Math.min(Math.max(i,0),s),d=n+l*o,c=Math.max(o,Fd(r,d,a)),m=d+(s-l)*c;return{startSeconds:m,endSeconds:m+Fd(r,m,a)}}function hy(e,n,t={}){if(n==="handler-error")return Number.POSITIVE_INFINITY;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return KE(n,ta(r,fy(e,t).earliestSeconds))}function yy(e,n,t={}){if(n==="handler-error")return;let r={...t,timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}};return ta(r,fy(e,t).latestSeconds).endSeconds}function KE(e,n){return e==="hanging"?n.endSeconds:n.startSeconds}function gy(e,n){if(n==="handler-error")return;let t={timing:e,boot:{failure:n,answersAfterSeconds:Number.POSITIVE_INFINITY}},r=e.initialDelaySeconds;return{earliestSeconds:ta(t,r).endSeconds,latestSeconds:ta(t,r+e.periodSeconds).endSeconds}}function st(e){let n=GE(e),t=gy(e,n);return{safeBoot:hy(e,n),killedBoot:yy(e,n)??Number.POSITIVE_INFINITY,killWindow:[t?.earliestSeconds??Number.POSITIVE_INFINITY,t?.latestSeconds??Number.POSITIVE_INFINITY]}}function GE({handler:e}){return e?.type==="grpc"?"grpc-refused":e?.type==="exec"?"error-status":"refused"}var by={initialSeconds:10,capSeconds:300,resetSeconds:600};function ky(e,n={}){let t=n.reducesDefaultDecay===!0&&rl(e,1,33),{initialSeconds:r,capSeconds:o}=t?{initialSeconds:1,capSeconds:60}:by,s=(rl(e,1,32)?n.maxContainerRestartPeriodSeconds:void 0)??o;return{...by,initialSeconds:Math.min(r,s),capSeconds:s}}function Vd(e,{nowSeconds:n,finishedSeconds:t,housekeptSeconds:r=n},o){if(t===void 0)return{restarts:!0,entry:e};let a=Math.max(t,r)-o.resetSeconds;if(e===void 0||e.updatedSeconds<a)return{restarts:!0,entry:{delaySeconds:o.initialSeconds,updatedSeconds:n}};let s=t+e.delaySeconds;return s-n>HE?{restarts:!1,entry:e,expiresSeconds:s}:{restarts:!0,entry:{delaySeconds:Math.min(e.delaySeconds*2,o.capSeconds),updatedSeconds:n}}}var HE=1e-6;function qE(e,n,t){let r=[],o,a=0,s;for(;r.length<n;){let i=a+e.runSeconds,l=e.cause==="kill"?s:i,d=UE(o,i,l,t);r.push(d.startSeconds-i),{entry:o,startSeconds:a}=d,s=i}return r}function wy(e,n){let t=Math.ceil(Math.log2(n.capSeconds/n.initialSeconds)),r=qE(e,t+4,n).findIndex(o=>o>0);return r===-1?void 0:r+1}function UE(e,n,t,r){let o=Vd(e,{nowSeconds:n,finishedSeconds:t},r);if(o.restarts)return{startSeconds:n,entry:o.entry};let a=n+o.entry.delaySeconds,s=o.entry.updatedSeconds+r.resetSeconds;if(s<a){let l={delaySeconds:r.initialSeconds,updatedSeconds:s};return{startSeconds:s,entry:l}}let i=Vd(o.entry,{nowSeconds:a,finishedSeconds:n},r);return{startSeconds:a,entry:i.entry}}function tn(e,n,t){let r=O(e,n,t),o={cause:"kill",runSeconds:t.window?.[1]??0},a=wy(o,ky(hr))!==void 0;return!r.restarts||a?r:{...r,status:"Running",reason:"CrashLoopBackOff is hardly ever shown, RESTARTS grows"}}function ke(e,n,t,r=0){if(t.kind==="readiness")return{effect:"the pod never becomes ready",prediction:Y(n,"NotReady"),severity:"blocks"};let o=be(t),a=Math.max(o.initialDelaySeconds,r),{killWindow:s}=st({...o,initialDelaySeconds:a}),i=t.kind==="liveness"&&n.probes.startup!==void 0,l=i?"after the startup probe has passed":"after each start";return{effect:`the kubelet kills the container ${Rn(...s)} ${l}`,prediction:tn(e,n,i?{}:{window:s}),severity:"kills"}}function Ur(e,n,t){let r=Y(e,"NotReady",t);switch(n.kind){case"readiness":return{effect:"the pod never becomes ready",prediction:r,severity:"blocks"};case"startup":return{effect:"the container never counts as started, and its other probes never run",prediction:r,severity:"blocks"};case"liveness":return{effect:"the probe guards nothing: a hung container is never restarted",prediction:Y(e,"Running",t),severity:"inert"}}}function ee(e){let n=be(e),t=n.initialDelaySeconds,r={message:zE(e,n),at:JE(e,["periodSeconds","failureThreshold"])};return t<=0?[r]:[{message:`the first probe waits ${ue(t)}`,at:[...e.path,"initialDelaySeconds"]},r]}function zE(e,{failureThreshold:n,periodSeconds:t}){let r=n===1?"one failure":`${n} failures in a row`,o=n===1?`probed every ${t} s`:`${t} s apart`,a=["failureThreshold","periodSeconds"].filter(s=>!e[s]).map(s=>`${s} defaults to ${yn[s]}`);return`${r}, ${o}${a.length===0?"":` (${a.join(", ")})`}`}function JE(e,n){let t=n.find(r=>e[r]!==void 0);return t===void 0?e.path:[...e.path,t]}function Pe(e,{severity:n}){return n==="kills"?e:n==="blocks"&&e!=="possible"?"likely":"possible"}function Ge(e,n){if(n.type==="exec")return;let{port:t}=n;if(typeof t!="string")return t;if(!Wd(t))return;let r=e.ports.find(({name:o})=>o===t);return r===void 0?"unknown name":r.containerPort}function Wd(e){return e.length<=15&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e)&&/[a-z]/.test(e)}function He(e){let[n]=e;if(n===void 0)return;let t=Vt(e)?.text;if(t===void 0)return{program:n,commands:[e]};let r=Wr(t),o=r===void 0?[]:[...Ht(r,t)];return{program:n,script:t,commands:o.filter(a=>a.length>0)}}function Re(e){return e.slice(e.lastIndexOf("/")+1)}function*Ht({items:e},n){for(let{first:t,rest:r}of e)for(let{negated:o,commands:a}of[t,...r.map(({pipeline:s})=>s)])for(let s of a)for(let i of vy(s,n))yield o?["!",...i]:i}function*vy(e,n){switch(e.type){case"simple":yield XE(e.words.map(t=>YE(t,n)));return;case"if":for(let{condition:t,body:r}of e.branches)yield*[...Ht(t,n),...Ht(r,n)];e.otherwise!==void 0&&(yield*Ht(e.otherwise,n));return;case"loop":yield*Ht(e.condition,n),yield*Ht(e.body,n);return;case"case":for(let{body:t}of e.clauses)yield*Ht(t,n);return;case"group":case"subshell":case"for":yield*Ht(e.body,n);return;case"function":yield*vy(e.body,n);return;case"test":yield["test"]}}function YE({parts:e,span:n},t){let r=e.map(o=>o.type==="text"?o.text:void 0);return r.includes(void 0)?t.slice(n.start,n.end):r.join("")}var QE=new Set(["exec","nice","sudo","command","nohup"]);function XE(e){let n=0;for(;;){let t=e[n]??"";if(QE.has(t))n+=1;else if(t==="timeout")n=ZE(e,n+1);else return e.slice(n)}}function ZE(e,n){let t=n;for(;e[t]?.startsWith("-");)t+=/^-[ks]$/.test(e[t]??"")?2:1;return t+1}var eC=new Set(["pgrep","pidof","ps","kill","true","echo",":","exit","date","id","hostname"]),nC=new Set(["cat","test","ls","stat","find","[","[[","head"]);function re({role:e}){return e==="main"||e==="sidecar"}function rn(e,{handler:n}){if(!re(e)||n===void 0)return;if(n.type!=="exec")return typeof Ge(e,n)=="number"?"application":void 0;let t=He(n.command);if(t===void 0||t.commands.length===0)return;let r=t.commands.map(([o="",a=""])=>Re(o==="!"?a:o));return r.some(o=>nC.has(o))?"file":r.some(o=>eC.has(o))?"process":"application"}var Bd=25,pi=9e3,tC=17,Sy=f({id:"keycloak-health-port",scope:"container",summary:"A probe asks Keycloak for its health where this version does not answer",messages:{port:e=>`The ${e.kind} probe asks ${e.path} on port ${e.port}, but Keycloak ${Bd} and later answers it on port ${pi} only, so ${e.effect}.`,disabled:e=>`The ${e.kind} probe asks ${e.path}, but Keycloak serves it only with KC_HEALTH_ENABLED=true, so ${e.effect}.`},*check({pod:e,container:n,index:t}){let r=n.image===void 0?void 0:xe(n.image),o=r?.version?.major??Bd;if(r?.id!=="keycloak"||!re(n)||o<tC)return;let a=aC(n,q(e,n,t)),s=o>=Bd&&!a.isMoved;for(let i of Object.values(n.probes)){let l=iC(n,i);if(l===void 0)continue;let d=s&&l.port!==pi;if(!d&&!a.isOff)continue;let c=ke(e,n,i),m=[...i.path,"httpGet",d?"port":"path"],p={kind:i.kind,...l,effect:c.effect},u=r.version===void 0?"likely":"certain",y={at:m,certainty:Pe($(u,r),c),prediction:c.prediction,related:ee(i)};d?yield{...y,message:"port",data:p,fix:oC(m)}:yield{...y,message:"disabled",data:p,fix:rC}}}}),rC={description:'set KC_HEALTH_ENABLED: "true"',safety:"review"};function oC(e){let n=[{op:"set",path:e,value:pi}];return{description:`set port: ${pi}`,safety:"review",edits:n}}function aC(e,n){let t=a=>n.get(a)!==void 0,r=Kd(e,"optimized")!==void 0,o=t("KC_HEALTH_ENABLED")||Kd(e,"health-enabled")!==void 0;return{isOff:!r&&!o&&n.isComplete,isMoved:sC.some(t)||["http-management","legacy-observability"].some(a=>Kd(e,a)!==void 0)}}var sC=["KC_HTTP_MANAGEMENT_PORT","KC_HTTP_MANAGEMENT_HEALTH_ENABLED","KC_LEGACY_OBSERVABILITY_INTERFACE"];function iC(e,{handlers:n}){let[t,r]=n;if(t?.type!=="httpGet"||r!==void 0)return;let o=Ge(e,t),a=t.path??"/";if(!(typeof o!="number"||!/(^|\/)health(\/(live|ready|started))?\/?$/.test(a)))return{path:a,port:o}}function Kd({command:e=[],args:n=[]},t){let r=[...e,...n].join(" ").match(new RegExp(`--${t}[a-z-]*(?:[= ](\\S+))?`));return r===null?void 0:r[1]??""}var xy=f({id:"liveness-checks-dependency",scope:"container",summary:"The liveness probe asks whether dependencies work, so their outage restarts the container",messages:{ready:e=>`The liveness probe asks ${e.path}, which says whether the application can serve, so an outage of what it depends on restarts it in a loop.`,actuator:e=>`The liveness probe asks ${e.path}, where Spring Boot includes databases and queues, so an outage of one restarts the container in a loop.`},*check({pod:e,container:n}){let{liveness:t}=n.probes;if(t===void 0)return;let{handler:r}=be(t);if(r?.type!=="httpGet"||r.path===void 0||rn(n,be(t))===void 0)return;let o=r.path.split("?")[0]??"",a=/(^|\/)actuator\/health\/?$/.test(o);!a&&!lC.test(o)||(yield{message:a?"actuator":"ready",data:{path:o},at:[...t.path,"httpGet","path"],certainty:"possible",prediction:tn(e,n,{}),fix:{description:a?`ask ${o.replace(/\/$/,"")}/liveness`:"ask a path that checks the process alone",safety:"review"}})}}),lC=/(^|\/)(readyz|health\/(ready|readiness))\/?$/;var Oy=[{id:"spring-boot",title:"Spring Boot",extends:"jvm",boot:{fastest:4,typical:25,slowest:60},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"(^|[/_.-])spring([/_.-]|$)|spring-?boot|petclinic",weight:70},{on:"environment",pattern:"^SPRING_",weight:80},{on:"environment",pattern:"^(MANAGEMENT_ENDPOINT|MANAGEMENT_SERVER_PORT|EUREKA_CLIENT|EUREKA_INSTANCE)",weight:60},{on:"environment",pattern:"-Dspring\\.",weight:80},{on:"command",pattern:"--spring\\.|-Dspring\\.|org\\.springframework\\.boot",weight:90},{on:"path",pattern:"^/([A-Za-z0-9_-]+/)?actuator(/|$)",weight:90},{on:"metadata",pattern:"=/([A-Za-z0-9_-]+/)?actuator/prometheus$|^app\\.openshift\\.io/runtime=spring",weight:80}]},{id:"quarkus",title:"Quarkus",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"quarkus",weight:70},{on:"environment",pattern:"^QUARKUS_",weight:80},{on:"command",pattern:"quarkus-run\\.jar|-Dquarkus\\.",weight:100},{on:"path",pattern:"^/q/health",weight:100},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=quarkus|^app\\.quarkus\\.io/",weight:100}]},{id:"micronaut",title:"Micronaut",extends:"jvm",boot:{fastest:.7,typical:3,slowest:20},busyCores:1,exitCode:143,evidence:[{on:"repository",pattern:"micronaut",weight:70},{on:"environment",pattern:"^MICRONAUT_",weight:80}]},{id:"wildfly",title:"WildFly or JBoss",extends:"jvm",boot:{fastest:6,typical:20,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"repository",pattern:"wildfly|(^|/)jboss-eap|jboss/(?!keycloak)",weight:100},{on:"environment",pattern:"^(WILDFLY_|JBOSS_HOME=)",weight:80},{on:"command",pattern:"standalone\\.sh",weight:90},{on:"port",pattern:"^9990$",weight:40}]},{id:"tomcat",title:"Tomcat",extends:"jvm",boot:{fastest:1,typical:8,slowest:40},busyCores:1,exitCode:143,evidence:[{on:"image",pattern:"^tomcat$",weight:100},{on:"repository",pattern:"tomcat",weight:70},{on:"environment",pattern:"^CATALINA_",weight:80},{on:"command",pattern:"catalina\\.sh",weight:100}]},{id:"keycloak",title:"Keycloak",boot:{fastest:12,typical:45,slowest:140},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^keycloak(-wildfly)?$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/keycloak$",weight:100},{on:"environment",pattern:"^(KC_BOOTSTRAP_ADMIN|KC_DB|KC_HOSTNAME|KEYCLOAK_ADMIN|KEYCLOAK_USER)",weight:70},{on:"command",pattern:"(^|\\s|/)kc\\.sh(\\s|$)",weight:100}]},{id:"elasticsearch",title:"Elasticsearch or OpenSearch",boot:{fastest:12,typical:35,slowest:120},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^(elasticsearch|opensearch)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/elasticsearch$",weight:100},{on:"environment",pattern:"^(ES_JAVA_OPTS|OPENSEARCH_JAVA_OPTS)=",weight:70}]},{id:"logstash",title:"Logstash",boot:{fastest:15,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^logstash$",weight:100}]},{id:"sonarqube",title:"SonarQube",boot:{fastest:30,typical:75,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^sonarqube$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/sonarqube$",weight:100},{on:"environment",pattern:"^SONAR_(JDBC|WEB|SEARCH|CE)_",weight:70}]},{id:"jenkins",title:"Jenkins",boot:{fastest:15,typical:60,slowest:180},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^jenkins$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/jenkins$",weight:100},{on:"environment",pattern:"^JENKINS_(OPTS|HOME|JAVA_OPTS)=",weight:70}]},{id:"nexus",title:"Nexus Repository",boot:{fastest:30,typical:75,slowest:240},busyCores:2,exitCode:143,evidence:[{on:"image",pattern:"^nexus3$",weight:100}]},{id:"atlassian",title:"Jira, Confluence or Bitbucket",boot:{fastest:45,typical:100,slowest:300},busyCores:2,exitCode:143,evidence:[{on:"repository",pattern:"(^|/)atlassian/(jira|confluence|bitbucket)",weight:100},{on:"repository",pattern:"(^|/)(jira-software|jira|confluence|bitbucket-server)$",weight:70}]},{id:"kafka",title:"Kafka",boot:{fastest:4,typical:12,slowest:60},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^(kafka|apache-kafka)$",weight:100}]},{id:"cassandra",title:"Cassandra",boot:{fastest:12,typical:40,slowest:120},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^cassandra$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/cassandra$",weight:100}]},{id:"neo4j",title:"Neo4j",boot:{fastest:8,typical:20,slowest:90},busyCores:1.5,exitCode:143,evidence:[{on:"image",pattern:"^neo4j$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/neo4j$",weight:100}]},{id:"jvm",title:"a Java application",boot:{fastest:1,typical:5,slowest:30},busyCores:1,exitCode:143,evidence:[{on:"command",pattern:"(^|\\s|/)java\\s.*-jar\\s|(^|\\s)-jar\\s+\\S+\\.jar|(^|\\s)-Xm[sx]\\d",weight:80},{on:"environment",pattern:"^(JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JVM_OPTS|JAVA_ARGS|_JAVA_OPTIONS)=",weight:70},{on:"environment",pattern:"=.*-Xm[sx]\\d",weight:60},{on:"repository",pattern:"(^|[/_-])(openjdk|eclipse-temurin|amazoncorretto|zulu-openjdk|java)([/_-]|$)",weight:60},{on:"tag",pattern:"(^|[-_])(jre|jdk|openjdk)-?\\d*",weight:40},{on:"metadata",pattern:"^app\\.openshift\\.io/runtime=(java|openjdk)",weight:70},{on:"port",pattern:"^5005$",weight:20}]},{id:"mysql",title:"MySQL",boot:{fastest:5,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^(mysql|mysql-server)$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mysql$",weight:100},{on:"environment",pattern:"^MYSQL_(ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD|RANDOM_ROOT_PASSWORD)",weight:60}]},{id:"mariadb",title:"MariaDB",boot:{fastest:3,typical:20,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^mariadb$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mariadb(-galera)?$",weight:100},{on:"environment",pattern:"^MARIADB_(ROOT_PASSWORD|ALLOW_EMPTY|RANDOM_ROOT)",weight:70}]},{id:"postgresql",title:"PostgreSQL",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^postgres$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/postgresql$",weight:100}]},{id:"mongodb",title:"MongoDB",boot:{fastest:1,typical:5,slowest:30},busyCores:1,evidence:[{on:"image",pattern:"^mongo$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/mongodb$",weight:100}]},{id:"rabbitmq",title:"RabbitMQ",boot:{fastest:4,typical:12,slowest:60},busyCores:1,evidence:[{on:"image",pattern:"^rabbitmq$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/rabbitmq$",weight:100}]},{id:"redis",title:"Redis, Valkey or Memcached",boot:{fastest:.1,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(redis|memcached)$",weight:100},{on:"repository",pattern:"(^|/)(valkey/valkey|eqalpha/keydb|dragonflydb/dragonfly|bitnami(legacy)?/(redis|valkey|memcached))$",weight:100}]},{id:"gitlab",title:"GitLab",boot:{fastest:90,typical:180,slowest:600},busyCores:2,evidence:[{on:"image",pattern:"^gitlab$",weight:100},{on:"repository",pattern:"(^|/)gitlab/gitlab-(ce|ee)$|(^|/)sameersbn/gitlab$",weight:100},{on:"environment",pattern:"^GITLAB_OMNIBUS_CONFIG",weight:100}]},{id:"airflow",title:"the Airflow web server",boot:{fastest:20,typical:60,slowest:240},busyCores:1.5,evidence:[{on:"command",pattern:"airflow\\s+(webserver|api-server|standalone)",weight:100},{on:"repository",pattern:"airflow-web",weight:80}]},{id:"superset",title:"Superset",boot:{fastest:20,typical:40,slowest:90},busyCores:1,evidence:[{on:"image",pattern:"^superset$",weight:100}]},{id:"kibana",title:"Kibana",boot:{fastest:15,typical:40,slowest:120},busyCores:1,evidence:[{on:"image",pattern:"^kibana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/kibana$",weight:100}]},{id:"bitnami-first-install",title:"a Bitnami web application, which installs itself at its first start",boot:{fastest:30,typical:90,slowest:600},busyCores:1,evidence:[{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/(wordpress|drupal|odoo|moodle|discourse|joomla|magento|redmine|mediawiki|prestashop|opencart|suitecrm|gitea|matomo)$",weight:100}]},{id:"grafana",title:"Grafana",boot:{fastest:1,typical:6,slowest:45},busyCores:1,evidence:[{on:"image",pattern:"^grafana$",weight:100},{on:"repository",pattern:"(^|/)bitnami(legacy|secure)?/grafana$",weight:100}]},{id:"migration",title:"an application that migrates its database before it starts",boot:{fastest:2,typical:15,slowest:90},busyCores:.5,evidence:[{on:"command",pattern:"(manage\\.py|artisan|alembic|flyway|liquibase|prisma|sequelize|knex|typeorm|goose|rake|rails|diesel|sqlx)\\b[^;&|]*(migrat|upgrade|update)[^;&|]*(&&|;)",weight:100}]},{id:"rails",title:"Ruby on Rails",boot:{fastest:4,typical:15,slowest:60},busyCores:1,evidence:[{on:"environment",pattern:"^RAILS_",weight:80},{on:"command",pattern:"(^|\\s|/)(rails\\s+(s|server)|puma|unicorn)(\\s|$)",weight:70},{on:"repository",pattern:"(^|[/_-])rails([/_-]|$)",weight:60}]},{id:"dotnet",title:"ASP.NET Core",boot:{fastest:.5,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^(ASPNETCORE_|DOTNET_)",weight:80},{on:"repository",pattern:"(^|/)dotnet/",weight:80},{on:"command",pattern:"(^|\\s|/)dotnet\\s+\\S+\\.dll",weight:100}]},{id:"django",title:"Django",boot:{fastest:1,typical:3,slowest:20},busyCores:1,evidence:[{on:"environment",pattern:"^DJANGO_",weight:80},{on:"command",pattern:"manage\\.py\\s|gunicorn|uwsgi",weight:70}]},{id:"node",title:"Node.js",boot:{fastest:.3,typical:2,slowest:15},busyCores:1,evidence:[{on:"environment",pattern:"^NODE_ENV=",weight:70},{on:"command",pattern:"(^|\\s|/)(node|npm|yarn|pnpm)\\s",weight:80}]},{id:"static-web-server",title:"a web server or proxy",boot:{fastest:.05,typical:.5,slowest:3},busyCores:.1,evidence:[{on:"image",pattern:"^(nginx|nginx-unprivileged|httpd|haproxy|traefik|caddy)$",weight:100}]}];var Gd=Oy;var dC=100,cC=60,mC=.6;function Py(e,n){let t=fC(e,n),r;for(let o of Gd){let a=t.get(o.id);if(a===void 0)continue;let s=a+(o.extends===void 0?0:t.get(o.extends)??0);s>=cC&&s>(r?.weight??0)&&(r={stack:o,weight:s})}return r===void 0?void 0:{stack:r.stack,confidence:r.weight>=dC?"sure":"probable"}}var pC=uC();function uC(){let e=Gd.flatMap(({id:n,evidence:t})=>t.map(r=>({...r,stack:n})));return[...new Set(e.map(({on:n})=>n))].map(n=>{let t=e.filter(({on:r})=>r===n);return{source:n,any:new RegExp(t.map(({pattern:r})=>`(?:${r})`).join("|")),signs:t.map(({stack:r,pattern:o,weight:a})=>({stack:r,pattern:new RegExp(o),weight:a}))}})}function fC(e,n){let t=n.image===void 0?void 0:xe(n.image),r=new Map;for(let{source:o,any:a,signs:s}of pC){let i=hC(o,e,n,t).filter(d=>a.test(d));if(i.length===0)continue;let l=o==="image"&&t?.match==="lastName"?mC:1;for(let{stack:d,pattern:c,weight:m}of s)i.some(p=>c.test(p))&&r.set(d,(r.get(d)??0)+m*l)}return r}function hC(e,n,t,r){let{image:o,command:a=[],args:s=[],env:i,ports:l,probes:d}=t;switch(e){case"image":return r===void 0?[]:[r.id];case"repository":return o===void 0?[]:[`${o.registry}/${o.repository}`];case"tag":return o?.tag===void 0?[]:[o.tag];case"command":return[[...a,...s].join(" ")];case"environment":return i.map(({name:c,value:m=""})=>`${c}=${m}`);case"path":return Object.values(d).flatMap(({handlers:c})=>c.flatMap(m=>m.type==="httpGet"?m.path??[]:[]));case"port":return l.flatMap(({containerPort:c})=>c===void 0?[]:[String(c)]);case"metadata":return[n.labels,n.annotations].flatMap(c=>Object.entries(c).map(([m,p])=>`${m}=${p}`))}}var Hd="crashlint.dev/boot-seconds";function Ry(e,n,t){let{workload:r}=e,o=[{annotations:e.annotations,path:[...e.path.slice(0,-1),"metadata","annotations",Hd]},{annotations:r.annotations,path:["metadata","annotations",Hd]}];for(let{annotations:i,path:l}of o){let d=gC(i[Hd]??"",n.name);if(d!==void 0)return{seconds:d,path:l}}let a=`${r.resource.kind}/${r.resource.name}`,s=t[`${a}/${n.name}`]??t[a];return s!==void 0&&s>0?{seconds:s}:void 0}var yC=/^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;function gC(e,n){let t;for(let r of e.split(",")){let o=yC.exec(r.trim()),a=Number(o?.[2]);if(!(o===null||a<=0)){if(o[1]===n)return a;o[1]===void 0&&(t=a)}}return t}function qt(e,n,t){let r=Py(e,n),o=r?.stack.exitCode,a=o===void 0?{}:{exitCode:o},s=Ry(e,n,t);if(s!==void 0){let{seconds:m}=s;return{range:{fastest:m,typical:m,slowest:m},confidence:"stated",subject:`container ${n.name}`,stated:s,...a}}if(r===void 0)return;let{stack:i,confidence:l}=r,d=bC(n,i.busyCores),c=String(n.resources.limits.cpu);return{range:kC(i.boot,d),confidence:l,subject:d>1?`${i.title} with a CPU limit of ${c}`:i.title,...d>1?{cpuLimit:c}:{},...a}}function bC(e,n){let t=Lr(e.resources.limits.cpu);return t===void 0||t<=0?1:Math.max(1,n/t)}function kC({fastest:e,typical:n,slowest:t},r){return{fastest:e*r,typical:n*r,slowest:t*r}}function zr({subject:e,range:n,confidence:t}){if(t==="stated")return`${Ay(e)} needs ${ue(n.typical)} to start, as you have measured`;let r=`${Ay(e)} typically needs ${ue(n.typical)} to start (${Rn(n.fastest,n.slowest)})`;return t==="sure"?r:`This looks like ${e}, which typically needs ${ue(n.typical)} to start`}function Ay(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Jr({range:e,confidence:n},{safeBoot:t,killedBoot:r}){if(n==="stated")return e.typical>=r?"certain":e.typical>t?"likely":void 0;let o=n==="sure"?e.typical:e.fastest,a=n==="sure"?e.slowest:e.typical;return o>=r?"likely":a>=r?"possible":void 0}function ui(e){return Array.isArray(e)?e.map(ui):X(e)?Object.fromEntries(Object.entries(e).map(([t,r])=>[t,ui(r)])):typeof e=="string"||typeof e=="number"||typeof e=="boolean"?e:null}var wC=150,vC=["httpGet","tcpSocket","grpc","exec"];function fi(e,n,t){let r=t<=wC?5:10,o=Math.ceil(t/r)+1,a=v(e.raw[_a[n]])??{},s=[...vC,"timeoutSeconds"].filter(l=>a[l]!==void 0),i={...Object.fromEntries(s.map(l=>[l,ui(a[l])])),periodSeconds:r,failureThreshold:o};return{periodSeconds:r,failureThreshold:o,seconds:(o-1)*r,value:i}}function ir(e,n,t){let{periodSeconds:r,failureThreshold:o,seconds:a,value:s}=fi(e,n,t),i=`periodSeconds: ${r}, failureThreshold: ${o} (${ue(a)} to boot)`,l=e.at("startupProbe");return e.probes.startup===void 0?{description:`add a startupProbe with ${i}`,safety:"review",edits:[{op:"set",path:l,value:s}]}:{description:`give the startupProbe ${i}`,safety:"review",edits:[{op:"set",path:[...l,"periodSeconds"],value:r},{op:"set",path:[...l,"failureThreshold"],value:o}]}}var Ey=f({id:"liveness-kills-slow-start",scope:"container",summary:"The liveness probe kills the container before it has started",messages:{kills:e=>`${e.boot}, but the liveness probe kills it ${e.window} after each start unless it answers within ${e.budget}.`,mayKill:e=>`${e.boot}; the liveness probe kills it ${e.window} after a start that takes longer than ${e.budget}.`,beforeReadiness:e=>`The readiness probe waits ${e.delay} for the boot, but by then the liveness probe has killed the container, ${e.window} after its start.`},*check({pod:e,container:n,bootSeconds:t}){let{liveness:r,readiness:o,startup:a}=n.probes;if(r===void 0||a!==void 0)return;let s=be(r);if(rn(n,s)!=="application")return;let i=st(s),l=qt(e,n,t),d=l===void 0?void 0:Jr(l,i),c=Rn(...i.killWindow),m={at:r.path,prediction:tn(e,n,{window:i.killWindow,...l?.exitCode===void 0?{}:{exitCode:l.exitCode}})};if(l!==void 0&&d!==void 0){yield{...m,message:d==="possible"?"mayKill":"kills",data:{boot:zr(l),window:c,budget:ue(i.killWindow[0])},certainty:d,related:[...SC(l),...ee(r)],fix:ir(n,"liveness",l.range.slowest)};return}let p=o?.initialDelaySeconds??0;o===void 0||l!==void 0||p<i.killedBoot||(yield{...m,message:"beforeReadiness",data:{delay:ue(p),window:c},certainty:"likely",related:[{message:`the readiness probe waits ${ue(p)}`,at:[...o.path,"initialDelaySeconds"]},...ee(r)],fix:ir(n,"liveness",p)})}});function SC({stated:e}){return e?.path===void 0?[]:[{message:"the boot time is stated here",at:e.path}]}function Yr({reading:e,isBehindEntrypoint:n}){let t=e.ends==="always"&&e.assumptions.length>0;return t&&n?"possible":t||n?"likely":"certain"}function Ut(e){let n=e.trim(),[t=""]=n.split(`
`);return t===n&&t.length<=60?t:`${t.slice(0,59).trimEnd()}\u2026`}var Cy=f({id:"main-process-goes-to-background",scope:"container",summary:"The server goes to the background, so the container ends as soon as the command is over",messages:{background:({what:e})=>`\`${e}\` goes to the background; then the command is over, the container ends and takes it along.`},*check({pod:e,container:n,index:t}){if(!It(e,n))return;let r=ot(e,n,t);if(r===void 0||r.reading.ends!=="always"||r.reading.fails)return;let[o]=r.reading.background;if(o===void 0||xC(n,o.configuration))return;let{image:a}=R(e,n,t),s=o.configuration!==void 0&&a?.match!=="exact",{exitCode:i}=r.reading;yield{message:"background",data:{what:Ut(o.text)},at:r.path,certainty:s?"possible":Yr(r),prediction:O(e,n,i===void 0?{}:{exitCode:i}),fix:{description:o.isChild?"leave out the `&` of the last program, or end the script with `wait`":"start it in the foreground, with `exec` before it",safety:"review"}}}});function xC(e,n){return n!==void 0&&ae(e,`${n}/nginx.conf`)!==void 0}var My=f({id:"memory-below-image-minimum",scope:"container",summary:"The memory limit is below what the image needs to start",messages:{checked:({image:e,minimum:n,limit:t})=>`${e} refuses to start with less than ${n} of memory, and the limit is ${t}.`,documented:({image:e,minimum:n,limit:t})=>`${e} needs about ${n} of memory, and the limit is ${t}.`},*check({pod:e,container:n,index:t}){let r=We(e,n),{image:o,replacesEntrypoint:a}=R(e,n,t),s=o?.facts.minimumMemory;if(r===void 0||o===void 0||s===void 0||a||n.role==="init"||r.bytes>=s.bytes||r.bytes<de("memory-that-hardly-starts"))return;let i=s.certainty==="certain";yield{message:i?"checked":"documented",data:{image:n.image?.text??"",minimum:ze(s.bytes),limit:String(r.raw)},at:r.path,certainty:$(s.certainty,o,"minimumMemory"),prediction:OC(e,n,i),related:[{message:"the image",at:n.at("image")}],fix:{description:`raise the memory limit to at least ${ze(s.bytes)}`,safety:"review"}}}});function OC(e,n,t){return t?O(e,n,{exitCode:1}):Oe(e,n)}var Ty=f({id:"memory-limit-missing",scope:"container",summary:"Without a memory limit the container grows until its node has no memory left",messages:{missing:({container:e})=>`Container ${e} has no memory limit, so it may grow until the node runs out of memory and the kernel kills it or a neighbour.`},*check({pod:e,container:n,index:t}){!PC(n)||RC(n)||nd(e)!==void 0||hu(e,t)||(yield{message:"missing",data:{container:n.name},at:n.at("resources","limits","memory"),certainty:"possible",prediction:Oe(e,n),fix:{description:"set resources.limits.memory to what the container uses at its peak, plus a reserve",safety:"review"}})}});function PC({role:e}){return e==="main"||e==="sidecar"}function RC({resources:e}){let{memory:n}=e.limits;return n!==void 0&&en(n)!==0}var AC=/^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/,qd=["Ki","Mi","Gi"];function Ud(e){let[,n,t=""]=AC.exec(String(e))??[];return n===void 0||qd.some(o=>o===t)?void 0:[qd.find(o=>/^[kmg](?:i?b?|ib)$/i.test(t)&&o[0]===t[0]?.toUpperCase()),...qd].flatMap(o=>o===void 0?[]:[`${n}${o}`]).find(o=>(en(o)??0)>=de("smallest-meant-memory"))}var EC=/[{}$<>%]/,Ny=f({id:"memory-quantity-typo",scope:"container",summary:"A mistyped memory unit leaves the container a few bytes, or is refused",messages:{refused:({raw:e,meant:n})=>`memory: ${e} is not a quantity, so the API server refuses it${hi(n)}.`,thousandths:({raw:e,field:n,size:t,meant:r})=>`The suffix m means thousandths, so a memory ${n} of ${e} is ${t}${hi(r)}.`,tooSmall:({raw:e,size:n,meant:t})=>`A memory limit of ${Ly(e,n)} is too little for the runtime to start any program${hi(t)}.`,hardlyStarts:({raw:e,size:n})=>`A memory limit of ${Ly(e,n)} is too little for most container runtimes, which need about 6Mi to start a program.`,tinyRequest:({raw:e,size:n,meant:t})=>`A memory request of ${e} is ${n}, so the container is the first to be killed when its node runs short${hi(t)}.`},*check({pod:e,container:n}){if(n.role!=="ephemeral")for(let t of CC(e,n)){let r=MC(t);if(r===void 0)continue;let{raw:o,field:a,path:s}=t,i=en(o)??0,l=Ud(o);yield{message:r.message,data:{raw:o,field:a,size:ze(i),...l===void 0?{}:{meant:l}},at:s,certainty:r.certainty,prediction:TC(e,n,t,r),...l===void 0?{}:{fix:_C(t,l)}};return}}});function CC(e,n){let t=_y(n.resources,n.at("resources"));return n!==e.containers.find(({role:r})=>r==="main")?t:[...t,..._y(Zt(e.raw.resources),e.at("resources"))]}function _y(e,n){let{memory:t}=e.limits,{memory:r}=e.requests;return[...t===void 0?[]:[{raw:t,field:"limit",path:[...n,"limits","memory"],resources:e}],...r===void 0?[]:[{raw:r,field:"request",path:[...n,"requests","memory"],resources:e}]]}function MC({raw:e,field:n}){if(EC.test(String(e)))return;let t=Bo(e);if(t===void 0)return{message:"refused",certainty:"certain"};let{value:r,suffix:o}=t;if(!(r<=0||r>=de("memory-that-hardly-starts")))return n==="request"?(o==="m"||o==="")&&r<de("memory-that-cannot-start")?{message:o==="m"?"thousandths":"tinyRequest",certainty:"possible"}:void 0:r>=de("memory-that-cannot-start")?{message:"hardlyStarts",certainty:"likely"}:{message:o==="m"?"thousandths":"tooSmall",certainty:"certain"}}function TC(e,n,t,{message:r}){let o=en(t.raw)??0,a=en(t.resources.requests.memory)??0;if(r==="refused")return Y(n,"Rejected","quantities must match the regular expression");if(t.field==="request")return Oe(e,n);if(a>o)return Y(n,"Rejected","must be less than or equal to memory limit");let s="container init was OOM-killed (memory limit too low?)";return o<de("memory-of-a-sandbox")?Y(n,"ContainerCreating",s):O(e,n,{exitCode:128,reason:s})}function _C({path:e,resources:n,field:t,raw:r},o){let a=t==="limit"?"requests":"limits",s=n[a].memory,i=s===void 0?void 0:Bo(s)?.suffix,l=s!==void 0&&i===Bo(r)?.suffix?Ud(s):void 0;return{description:`set memory: ${o}`,safety:"review",edits:[{op:"set",path:e,value:o},...l===void 0?[]:[{op:"set",path:[...e.slice(0,-2),a,"memory"],value:l}]]}}function Ly(e,n){return String(e)===n?n:`${e} (${n})`}function hi(e){return e===void 0?"":`; ${e} was probably meant`}var $y=f({id:"memory-volume-exceeds-limit",scope:"container",summary:"A volume in memory may hold as much as the memory limit, which then kills the container",messages:{exceeds:({volume:e,path:n,size:t,limit:r})=>`Files in ${n} (volume ${e}, up to ${t}) count for the memory limit of ${r}, so they alone can get the container killed.`},*check({pod:e,container:n}){let t=We(e,n);if(t!==void 0)for(let{mount:r,volume:o,sizeLimit:a}of Ls(e,n))a===void 0||a.bytes<t.bytes||r.readOnly||(yield{message:"exceeds",data:{volume:o,path:r.mountPath,size:String(a.raw),limit:String(t.raw)},at:a.path,certainty:"possible",prediction:Oe(e,n),related:[{message:`the ${t.of}'s memory limit is ${t.raw}`,at:t.path},{message:"mounted here",at:r.path}],fix:{description:`raise the memory limit above ${a.raw} plus what the program needs, or make the volume smaller`,safety:"review"}})}});var LC=/^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node|(?:ba|da|a|k|z)?sh)$/,NC=/\.(?:[cm]?[jt]s|py|rb|pl|php|sh|jar)$/;function Iy({given:e,replacesEntrypoint:n},t){let[r]=e;if(!n||r===void 0)return[];let o=r.text.split("/").at(-1)??"",a=r.text.includes("/")?[r]:[],s=o==="java"?$C(e):LC.test(o)?IC(e):void 0;return[...a,...s===void 0?[]:[s]].flatMap(i=>{let l=jC(i.text,t.workingDir);return l===void 0?[]:[{path:l,word:i}]})}function $C(e){let n=e.findIndex(({text:t})=>t==="-jar");return n===-1?void 0:e[n+1]}function IC(e){let n=e[1];return n!==void 0&&NC.test(n.text)&&!/[\s$*]/.test(n.text)?n:void 0}function jC(e,n){return e.startsWith("/")?e:n?.startsWith("/")===!0?`${n}/${e.replace(/^\.\//,"")}`:void 0}var jy=f({id:"mount-hides-program",scope:"container",summary:"A volume covers the folder of a file that the container cannot run without",messages:{hidden:({file:e,mountPath:n,volume:t})=>`Volume ${t} covers ${n} and does not hold ${e}, which the container cannot run without.`},*check({pod:e,container:n,index:t}){let r=R(e,n,t),{image:o}=r,a=r.replacesEntrypoint?[]:o?.facts.ownFiles??[],s=[...Iy(r,n),...a.map(i=>({path:i}))];for(let i of s){let l=ae(n,i.path),d=l===void 0?void 0:FC(e,n,l,i,t);if(!(l===void 0||d===void 0)){yield{message:"hidden",data:{file:i.path,mountPath:l.mountPath,volume:l.name},at:l.path,certainty:DC(d,i,o),prediction:O(e,n),...i.word?.path===void 0?{}:{related:[{message:"needed here",at:i.word.path}]},fix:{description:"mount single files with subPath, or mount the volume at a folder that the image does not use",safety:"review"}};return}}}});function DC(e,{word:n},t){return n!==void 0||t===void 0?e:$(e,t,"ownFiles")}function FC(e,n,t,{path:r},o){let a=oe(e,t.name);if(a===void 0||t.subPathExpr!==void 0)return;let s=B(r).slice(B(t.mountPath).length+1);if(a.kind==="files"){if(t.subPath!==void 0||s==="")return;let l=Hr(e,a,o);return l===void 0||l.some(d=>d.path===s)?void 0:"certain"}let i=e.containers.some(l=>l!==n&&l.volumeMounts.some(({name:d})=>d===t.name));return a.kind==="scratch"&&!i&&n.raw.lifecycle===void 0?"certain":void 0}var VC=/^(?:[^\s=]*=)?(\/[\w./-]*\/[\w.-]*\.[A-Za-z]\w*)$/,Dy=f({id:"mounted-file-missing",scope:"container",summary:"An argument names a file that the mounted ConfigMap does not have",messages:{argument:({file:e,volume:n})=>`The command names ${e}, but the ConfigMap that volume ${n} mounts there has no such key.`},*check({pod:e,container:n,index:t}){let[r,o]=at(e,n,t)??[],a=ge(r?.text)===void 0?void 0:o;for(let s of R(e,n,t).given){let i=VC.exec(s.text)?.[1];if(!(s===r||s===a||s.path===void 0||i===void 0)&&Fn(e,n,t,i)==="absent"){yield{message:"argument",data:{file:i,volume:ae(n,i)?.name??""},at:s.path,certainty:"likely",prediction:O(e,n),fix:{description:"correct the name, or add the key to the ConfigMap",safety:"review"}};return}}}});var WC=73,Fy=f({id:"mounted-script-malformed",scope:"container",summary:"The mounted start script cannot be executed as it is written",messages:{noInterpreter:({key:e})=>`${e} is executed directly, but its first line does not name an interpreter (#!/bin/sh).`,lineEnds:({key:e})=>`${e} has Windows line ends, so its first line names an interpreter that ends in a carriage return.`,lineEndsInShell:({key:e})=>`${e} has Windows line ends, so the shell takes a carriage return for a part of every command.`},*check({pod:e,container:n,index:t}){let r=at(e,n,t)??[],o=ge(r[0]?.text)!==void 0,a=o?r[1]:r[0];if(a?.path===void 0||!a.text.startsWith("/"))return;let s=Fn(e,n,t,a.text);if(s===void 0||s==="absent")return;let i=o?GC(s):KC(s),l=Gr(e,n,a.text)??0;i===void 0||!o&&(l&WC)===0||(yield{message:i,data:{key:s.key},at:a.path,certainty:o?"likely":"certain",prediction:o?O(e,n):Xn(e,n,"exec format error"),related:[{message:"the script",at:BC(s)}],fix:{description:i==="noInterpreter"?"begin it with #!/bin/sh":"save it with line feeds alone",safety:"review"}})}});function BC({manifest:e,key:n}){return{manifest:e,path:["data",n]}}function KC({text:e}){let[n=""]=e.split(`
`);return n.startsWith("#!")?n.endsWith("\r")?"lineEnds":void 0:"noInterpreter"}function GC({text:e}){let n=e.split(`
`).filter(t=>t.trim()!==""&&!t.startsWith("#"));return n.length>0&&n.every(t=>t.endsWith("\r"))?"lineEndsInShell":void 0}var HC=/--max[-_]old[-_]space[-_]size[=\s]+["']?(\d+)\b/g;function Wy(e,n){let t=n?.value===void 0?[]:Vy(n.value,n.path),r=e.flatMap(({text:o,path:a},s)=>{let i=/size$/.test(o)?` ${e[s+1]?.text??""}`:"";return Vy(`${o}${i}`,a)});return[...t,...r].at(-1)}function Vy(e,n){return[...e.matchAll(HC)].map(([t,r])=>({text:t,bytes:Number(r)*2**20,...n===void 0?{}:{path:n}}))}var By=f({id:"node-heap-exceeds-limit",scope:"container",summary:"Node.js may use more memory for its heap than the container is allowed to have",messages:{exceeds:({option:e,limit:n})=>`${e} lets the heap of Node.js grow beyond the memory limit of ${n}, so it is killed before it collects garbage in earnest.`,narrow:({option:e,limit:n,share:t})=>`${e} gives ${t} % of the memory limit of ${n} to the heap of Node.js, which leaves little for buffers and code.`},*check({pod:e,container:n,index:t}){let r=We(e,n);if(r===void 0)return;let{given:o}=R(e,n,t),a=Wy(o,q(e,n,t).get("NODE_OPTIONS"));if(a===void 0||a.bytes<=r.bytes*de("node-heap-share-of-limit"))return;let s=a.bytes>=r.bytes,i=Math.floor(r.bytes*de("node-heap-share-that-fits")/2**20);yield{message:s?"exceeds":"narrow",data:{option:a.text,limit:String(r.raw),share:Math.round(a.bytes/r.bytes*100)},at:a.path??n.at("command"),certainty:s?"likely":"possible",prediction:Oe(e,n),related:[{message:`the ${r.of}'s memory limit is ${r.raw}`,at:r.path}],fix:{description:`set --max-old-space-size=${i}, three quarters of the limit, or raise the limit`,safety:"review"}}}});function yi(e){if(e.ends!=="always")return;if(e.because.kind==="unset-variable")return e.because.text;let n=e.assumptions.find(({kind:t})=>t==="unset");return n?.kind==="unset"?n.name:void 0}var Ky=f({id:"one-shot-command-in-service",scope:"container",summary:"The command does something and ends, but the workload restarts it for ever",messages:{command:({what:e,when:n})=>`\`${e}\` ends by itself${n}, and a container that ends is started again.`,unset:({what:e,when:n})=>`The script ends because ${e} is not set${n}, and a container that ends is started again.`,script:({what:e,when:n})=>`The script is over after \`${e}\`${n}, and a container that ends is started again.`},*check({pod:e,container:n,index:t}){if(!It(e,n))return;let r=ot(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:o,background:a,because:s,seconds:i,exitCode:l}=r.reading;if(o||a.length>0)return;let d=yi(r.reading);yield{message:d!==void 0?"unset":r.script===void 0?"command":"script",data:{what:d??Ut(s.text),when:i>=1?` (about ${Math.round(i)} s)`:""},at:r.path,certainty:Yr(r),prediction:O(e,n,l===void 0?{}:{exitCode:l}),fix:{description:"let it end in the program that shall keep running, or make this a Job",safety:"review"}}}});var Gy=f({id:"owner-change-needs-root",scope:"container",summary:"A container changes the owner of files without being root, which always fails",messages:{notRoot:({command:e,uid:n})=>`\`${e}\` runs as uid ${n}, and only root may give files to another owner.`,noCapability:({command:e})=>`\`${e}\` runs without the capability CHOWN, so even root may not change the owner of files.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t),o=n.image===void 0?void 0:xe(n.image),a=jt(e,n,o),s=Gt(r).map(u=>({command:u,change:qC(u)})).find(u=>u.change!==void 0);if(a===void 0||s?.change===void 0)return;let{owner:i,paths:l}=s.change,d=s.command.path??n.at("command"),c=s.command.words.join(" "),m=O(e,n,{exitCode:1,reason:"Operation not permitted"});if(a.uid===0){if($s(n,["CHOWN"]).length===0)return;yield{message:"noCapability",data:{command:c},at:d,certainty:"certain",prediction:m,related:[{message:"dropped here",at:n.at("securityContext","capabilities","drop")}],fix:{description:"add CHOWN under capabilities.add of this container",safety:"review"}};return}let p=UC(e,n,{owner:i,paths:l,uid:a.uid});p!==void 0&&(yield{message:"notRoot",data:{command:c,uid:a.uid},at:d,certainty:p,prediction:m,...a.path===void 0?{}:{related:[{message:`runAsUser is ${a.uid} here`,at:a.path}]},fix:{description:"give this container alone runAsUser: 0 and runAsNonRoot: false, or drop it and set fsGroup on the pod",safety:"review"}})}});function qC({words:e}){let[n,...t]=e;if(n?.split("/").at(-1)!=="chown"||t.includes("-f")||t.includes("--silent"))return;let[r,...o]=t.filter(s=>!s.startsWith("-")),a=r?.split(/[:.]/)[0];return a===void 0||a===""||r?.includes("$")===!0?void 0:{owner:a,paths:o}}function UC(e,n,{owner:t,paths:r,uid:o}){if(t!==String(o))return"certain";let a=r.map(s=>{let i=ae(n,s);return i!==void 0&&B(i.mountPath)===B(s)?oe(e,i.name)?.kind:void 0});return a.includes("scratch")?"certain":a.includes("claim")||a.includes("host")?"likely":void 0}var Hy=f({id:"owner-change-over-config-volume",scope:"container",summary:"A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only",messages:{readOnly:({command:e,mountPath:n})=>`\`${e}\` reaches the files in ${n}, which a ConfigMap or Secret volume keeps read-only even for root.`},*check({pod:e,container:n,index:t}){let{given:r}=R(e,n,t);for(let o of Gt(r)){let a=zC(e,n,o);if(a!==void 0){yield{message:"readOnly",data:{command:o.words.join(" "),mountPath:a.mountPath},at:o.path??n.at("command"),certainty:"certain",prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"mounted here",at:a.path}],fix:{description:"name only the folders that can be written, or set defaultMode and fsGroup in place of the command",safety:"review"}};return}}}});function zC(e,{volumeMounts:n},{words:t}){let[r,...o]=t;if(!/^(?:chown|chmod|chgrp)$/.test(r?.split("/").at(-1)??"")||o.includes("-f"))return;let a=o.some(i=>/^-[A-Za-z]*R/.test(i)||i==="--recursive"),[,...s]=o.filter(i=>!i.startsWith("-"));return n.find(i=>{if(oe(e,i.name)?.kind!=="files")return!1;let l=B(i.mountPath);return s.filter(d=>d.startsWith("/")&&!/[*?[$]/.test(d)).map(B).some(d=>mn(d,l)||a&&mn(l,d))})}var zy=f({id:"port-clash-in-pod",scope:"container",summary:"Two containers of a pod listen on the same port, which only one of them can have",messages:{clash:({container:e,other:n,port:t})=>`Containers ${n} and ${e} both listen on port ${t}, but the containers of a pod share one network, so the second one ends.`},*check({pod:e,container:n,index:t}){if(!qy(n))return;let r=Uy(e,n,t),o=e.containers.slice(0,e.containers.indexOf(n)).filter(qy);for(let a of o)for(let s of Uy(e,a,t)){let i=r.find(({port:l,protocol:d})=>l===s.port&&d===s.protocol);i===void 0||JC(i.port,[n,a])||(yield{message:"clash",data:{container:n.name,other:a.name,port:i.port},at:i.path,certainty:YC(i,s),prediction:O(e,n,{reason:"address already in use"}),related:[{message:`container ${a.name} has it as well`,at:s.path}],fix:{description:`let ${n.name} listen on another port than ${i.port}`,safety:"review"}})}}});function qy({role:e}){return e==="main"||e==="sidecar"}function Uy(e,n,t){let{image:r,given:o}=R(e,n,t),s=o.length===0&&n.volumeMounts.every(({mountPath:d})=>!/(?:etc|conf)/.test(d))&&!q(e,n,t).variables.some(({name:d})=>/PORT|LISTEN|ADDR|BIND/.test(d))?r?.facts.ports??[]:[],i=n.ports.flatMap(({containerPort:d,protocol:c,path:m})=>{if(d===void 0)return[];let p=r!==void 0&&s.includes(d);return[{port:d,protocol:c,path:[...m,"containerPort"],...p?{image:r}:{}}]}),[l]=s;return r?.match!=="exact"||l===void 0||i.length>0?i:[{port:l,protocol:"TCP",path:n.at("image"),image:r}]}function JC(e,n){let t=new RegExp(String.raw`(?:127\.0\.0\.1|localhost|\[?\$\(\w+\)\]?):${e}\b`);return n.some(({command:r=[],args:o=[]})=>[...r,...o].some(a=>t.test(a)))}function YC(e,n){return e.image===void 0||n.image===void 0?"likely":[e.image,n.image].map(r=>$("certain",r,"ports")).every(r=>r==="certain")?"certain":"likely"}function ra(e,n){let t=e.image===void 0?void 0:xe(e.image);if(t===void 0||e.volumeMounts.some(({mountPath:d})=>n.startsWith(`${d}/`)))return;let{userland:r,absentBinaries:o=[],presentBinaries:a=[],entrypoint:s=[]}=t.facts,i=Re(n);return[...a,...s.map(Re)].includes(i)?void 0:o.includes(i)||r==="none"&&QC.has(i)?t:void 0}var QC=new Set("sh bash ash dash cat test [ ls echo true sleep curl wget nc netcat pgrep ps grep kill python python3 node perl stat find".split(" "));var Jy=f({id:"post-start-hook-fails",scope:"container",summary:"The postStart hook fails or never ends, so the container is killed or never counts as running",messages:{fails:e=>`The postStart hook fails, because ${e.because}, and a container whose hook fails is killed and started again.`,hangs:e=>`The postStart hook runs \`${e.command}\`, which never ends, so the container never counts as running and no probe begins.`},*check({pod:e,container:n}){let t=v(v(n.raw.lifecycle)?.postStart);if(t===void 0||!re(n))return;let[r,o]=nl(t);if(r?.type!=="exec"||o!==void 0)return;let a=n.at("lifecycle","postStart","exec","command"),s=XC(r.command);if(s!==void 0){let m=Y(n,"ContainerCreating","the postStart hook has not ended");yield{message:"hangs",data:{command:s},at:a,certainty:"certain",prediction:m};return}let i=ZC(n,r.command);if(i===void 0)return;let{because:l,certainty:d}=i,c=O(e,n,{reason:"PostStartHookError"});yield{message:"fails",data:{because:l},at:a,certainty:d,prediction:c,fix:{description:"run it through a shell: command: [sh, -c, \u2026], or move the work to an init container",safety:"review"}}}});function XC(e){let n=He(e);if(n===void 0||/&\s*$/.test(n.script??""))return;let t=n.commands.at(-1)?.join(" ")??"";return/^(sleep (infinity|inf)|tail -[fF] \S+)$/.test(t)?t:void 0}function ZC(e,n){let t=He(n);if(t===void 0)return;let{program:r,script:o,commands:a}=t;if(n.length===1&&/^[A-Za-z0-9_./-]+\s+\S/.test(r))return{because:`there is no program called "${r}", spaces and all`,certainty:"certain"};let s=ra(e,r);if(s!==void 0){let c=$("certain",s,"absentBinaries","userland");return{because:`image ${e.image?.text??s.id} does not have ${Re(r)}`,certainty:c}}let[i=[],l]=a;return o!==void 0&&i[0]==="exit"&&/^[1-9]\d*$/.test(i[1]??"")&&l===void 0?{because:`it runs \`${i.join(" ")}\``,certainty:"certain"}:void 0}var Yy=f({id:"probe-always-fails",scope:"container",summary:"A probe runs a command that cannot succeed",messages:{fails:e=>`The ${e.kind} probe runs \`${e.command}\`, which never succeeds, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="exec"||o!==void 0)continue;let a=eM(r.command);if(a===void 0)continue;let s=ke(e,n,t);yield{message:"fails",data:{kind:t.kind,command:a,effect:s.effect},at:[...t.path,"exec","command"],certainty:Pe("certain",s),prediction:s.prediction,related:ee(t),fix:{description:"ask something that the application answers once it works",safety:"review"}}}}});function eM(e){let n=He(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[o="",a=""]=t,s=Re(o)==="false"&&t.length===1,i=n?.script!==void 0&&o==="exit"&&/^\d+$/.test(a)&&Number(a)%256!==0,l=/^(cat|ls|stat)$/.test(Re(o))&&t.length===2&&nM.test(a);return s||i||l?t.join(" "):void 0}var nM=/\/(non[-_]?exist\w*|does[-_]?not[-_]?exist\w*|no[-_]?such[-_]?\w*)(\/|\.|$)/i;var Xy=f({id:"probe-command-not-split",scope:"container",summary:"A probe needs a shell that is not there: its command is one string, or holds shell syntax",messages:{oneString:e=>`The ${e.kind} probe looks for a program that is called "${e.command}", spaces and all, because no shell splits it, so ${e.effect}.`,syntax:e=>`The ${e.kind} probe hands "${e.word}" to ${e.program} as an argument, because no shell reads it, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="exec"||o!==void 0||He(r.command)?.script!==void 0)continue;let{command:a}=r,[s=""]=a,i=[...t.path,"exec","command"],l=a.findIndex(d=>rM.test(d));if(a.length===1&&tM.test(s)){let d=Ur(n,t,"executable file not found in $PATH"),c={kind:t.kind,command:s,effect:d.effect},m=d.severity==="inert"?"likely":"certain",{prediction:p}=d;yield{message:"oneString",data:c,at:[...i,0],certainty:m,prediction:p,related:ee(t),fix:Qy(i,s)}}else if(l>0){let d=ke(e,n,t),c={kind:t.kind,word:a[l]??"",program:s,effect:d.effect},m=oM.test(s)?"possible":Pe("likely",d),{prediction:p}=d;yield{message:"syntax",data:c,at:[...i,l],certainty:m,prediction:p,related:ee(t),fix:Qy(i,a.join(" "))}}}}}),tM=/^[A-Za-z0-9_./-]+\s+\S/,rM=/^(&&|\|\||\||;|>|>>|2>&1|<)$|^(2?>>?|<)\/|;$/,oM=/(^|\/)(echo|true|printf)$/;function Qy(e,n){return{description:"run it through a shell: command: [sh, -c, \u2026]",safety:"review",edits:[{op:"set",path:e,value:["sh","-c",n]}]}}var aM=new Set("sleep echo true : tail cat date printf touch rm mkdir ls cd wait trap exit seq [ test env hostname break continue".split(" "));function Zy(e){let n=He(e),[t,r]=n?.commands??[];if(t===void 0||r!==void 0)return;let[o="",...a]=t,s=a.filter(i=>i.startsWith("/"));if(!(!/^(cat|ls|stat|test|\[)$/.test(Re(o))||a.includes("!")))return s.length===1&&a.every(i=>i.startsWith("/")||/^(-[efrsd]|\])$/.test(i))?s[0]:void 0}function eg(e,n,t,r){if(!lM(t)||n.volumeMounts.some(({mountPath:s})=>dM(t,s))||JSON.stringify(n.raw.lifecycle??"").includes(t))return;let{words:o,image:a}=R(e,n,r);if(!(o===void 0||o.some(({isReadable:s})=>!s)))return n.command===void 0&&n.args===void 0?a?.match==="exact"?{fate:"never made"}:void 0:sM(o.map(({text:s})=>s),t)}function sM(e,n){let t=He(e)?.commands??[];if(t.length===0||!t.every(([s=""])=>aM.has(Re(s))))return;if(!e.some(s=>s.includes(Re(n))))return{fate:"never made"};let o=t.map(s=>s.some(i=>i.includes(n))).lastIndexOf(!0);return o===-1||t[o]?.[0]!=="rm"?void 0:{fate:"removed",after:t.slice(0,o).reduce((s,i)=>s+iM(i),0)}}function iM([e="",n=""]){let t=/^(\d+(?:\.\d+)?)([smh]?)$/.exec(n);return Re(e)!=="sleep"||t===null?0:Number(t[1])*({m:60,h:3600}[t[2]??""]??1)}function lM(e){return/\.(pid|sock|socket|lock|conf|ya?ml|json|sh)$/.test(e)?!1:/^\/(tmp|var\/tmp|run|var\/run)\//.test(e)||/(health|alive|live|ready|started)/i.test(Re(e))}function dM(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}var ng=f({id:"probe-file-never-made",scope:"container",summary:"A probe looks for a file that nothing in the container makes, or that the container deletes",messages:{never:e=>`The ${e.kind} probe looks for ${e.file}, which nothing in the container makes, so ${e.effect}.`,removed:e=>`The ${e.kind} probe looks for ${e.file}, which the container itself deletes ${e.after} after its start, so ${e.effect}.`},*check({pod:e,container:n,index:t}){if(re(n))for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o?.type!=="exec"||a!==void 0)continue;let s=Zy(o.command),i=s===void 0?void 0:eg(e,n,s,t);if(s===void 0||i===void 0||i.fate==="removed"&&r.kind!=="liveness")continue;let l=i.fate==="removed"?i.after:0,d=ke(e,n,r,l),c={at:[...r.path,"exec","command"],certainty:Pe("likely",d),prediction:d.prediction,related:ee(r),fix:{description:`make ${s} once the application works, or ask the application itself`,safety:"review"}},m={kind:r.kind,file:s,effect:d.effect};i.fate==="removed"?yield{...c,message:"removed",data:{...m,after:ue(l)}}:yield{...c,message:"never",data:m}}}});var cM=/^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)$/,tg=f({id:"probe-host-loopback",scope:"container",summary:"A probe asks the node instead of the pod, because its host is the loopback address",messages:{loopback:e=>`The ${e.kind} probe asks ${e.host}, which is the node on which the kubelet runs and not the pod, so ${e.effect}.`},*check({pod:e,container:n}){if(!(!re(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="httpGet"&&r?.type!=="tcpSocket"||o!==void 0)continue;let{host:a}=r,s=Ge(n,r);if(a===void 0||!cM.test(a)||typeof s!="number"||mM(e,s))continue;let i=ke(e,n,t),l=[...t.path,r.type,"host"];yield{message:"loopback",data:{kind:t.kind,host:a,effect:i.effect},at:l,certainty:Pe("likely",i),prediction:i.prediction,related:ee(t),fix:{description:`remove host: ${a}, so that the probe asks the pod`,safety:"review",edits:[{op:"remove",path:l}]}}}}});function mM({containers:e},n){return e.some(({raw:t})=>F(t.ports).some(({value:r})=>Te(r.hostPort)===n))}var rg=f({id:"probe-kills-on-first-failure",scope:"container",summary:"One slow answer to the liveness probe restarts the container",messages:{first:e=>`One liveness probe that is not answered within ${e.timeout} restarts the container (failureThreshold: 1, asked every ${e.period}).`},*check({pod:e,container:n}){let{liveness:t,startup:r}=n.probes;if(t?.failureThreshold!==1)return;let o=be(t),a=rn(n,o);if(a===void 0||a==="process")return;let s=o.initialDelaySeconds+o.periodSeconds;if(r===void 0&&s<de("smallest-probe-budget"))return;let i=[...t.path,"failureThreshold"];yield{message:"first",data:{timeout:ue(o.timeoutSeconds),period:ue(o.periodSeconds)},at:i,certainty:"possible",prediction:tn(e,n,{}),fix:{description:`set failureThreshold: ${yn.failureThreshold}`,safety:"review",edits:[{op:"set",path:i,value:yn.failureThreshold}]}}}});var pM=60,og=f({id:"probe-kills-within-seconds",scope:"container",summary:"A probe kills the container within seconds of its start, sooner than an application boots",messages:{kills:e=>`The ${e.kind} probe kills the container ${e.window} after each start, and hardly an application that is meant to run gets less than ${e.floor} s.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes,a=r??o;if(a===void 0)return;let s=be(a),i=rn(n,s);if(i!=="application"&&i!=="file")return;let l=de("smallest-probe-budget");if(s.initialDelaySeconds+s.periodSeconds*s.failureThreshold>=l||qt(e,n,t)!==void 0)return;let{killWindow:c}=st(s);yield{message:"kills",data:{kind:a.kind,window:Rn(...c),floor:l},at:a.path,certainty:"likely",prediction:tn(e,n,{window:c}),related:ee(a),fix:ir(n,a.kind,pM)}}});var uM=/^\/(tmp|run|var\/(run|cache|log|tmp)|dev\/shm)(\/|$)/,fM=/^\/(etc|config|conf|usr\/local\/[^/]+\/(etc|conf)|opt\/[^/]+(\/[^/]+)?\/conf)(\/|$)|\.(conf|cfg|cnf|ini|toml|xml|ya?ml|json)$/;function Qr(e){let{image:n,command:t,args:r,volumeMounts:o,raw:a}=e,s=n===void 0?void 0:xe(n);if(s?.facts.ports===void 0||s.facts.endsAtOnce!==void 0||t!==void 0||r!==void 0||a.lifecycle!==void 0||o.some(hM))return;let i=o.some(({mountPath:c})=>!uM.test(c)),{ports:l,servedPaths:d}=s.facts;return{image:s,ports:l,...i||d===void 0?{}:{servedPaths:d}}}function hM({mountPath:e}){return fM.test(e)}var ag=f({id:"probe-path-not-served",scope:"container",summary:"A probe asks for a path that the server of this image does not have",messages:{missing:e=>`The ${e.kind} probe asks for ${e.path}, but ${e.image} without further content answers only ${e.served}, so ${e.effect}.`},*check({pod:e,container:n}){let t=re(n)?Qr(n):void 0;if(t?.servedPaths!==void 0)for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o?.type!=="httpGet"||a!==void 0||(o.host??"")!=="")continue;let s=Ge(n,o),i=o.path??"/",l=t.servedPaths.includes((i.startsWith("/")?i:`/${i}`).split("?")[0]??"/");if(typeof s!="number"||!t.ports.includes(s)||l)continue;let d=ke(e,n,r),c=[...r.path,"httpGet","path"];yield{message:"missing",data:{kind:r.kind,path:i,image:t.image.id,served:t.servedPaths.join(" and "),effect:d.effect},at:c,certainty:Pe($("certain",t.image,"servedPaths"),d),prediction:d.prediction,related:ee(r),fix:{description:"set path: /",safety:"review",edits:[{op:"set",path:c,value:"/"}]}}}}});var sg=f({id:"probe-port-name-unknown",scope:"container",summary:"A probe names a port that its container does not declare, so it can neither pass nor fail",messages:{unknown:e=>`The ${e.kind} probe asks port "${e.port}", which container ${e.container} does not declare, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r===void 0||r.type==="exec"||o!==void 0||Ge(n,r)!=="unknown name")continue;let a=String(r.port),s=[...t.path,r.type,"port"],{effect:i,prediction:l,severity:d}=Ur(n,t,`port "${a}" not found`),c=bM(n,a,s);yield{message:"unknown",data:{kind:t.kind,port:a,container:n.name,effect:i},at:s,certainty:d==="inert"?"likely":"certain",prediction:l,related:[...yM(n),...gM(e,a)],...c===void 0?{}:{fix:c}}}}});function yM({name:e,ports:n,at:t}){if(n.length===0)return[];let r=n.map(({name:o,containerPort:a})=>o??`${a} without a name`);return[{message:`container ${e} declares ${r.join(", ")}`,at:t("ports")}]}function gM({containers:e},n){let t=e.find(({ports:o})=>o.some(({name:a})=>a===n));return t===void 0?[]:[{message:`container ${t.name} declares it, but only the probe's own container counts`,at:t.at("ports")}]}function bM({ports:e},n,t){let r=e.flatMap(({name:s})=>s===void 0?[]:[s]),o=e.length===1?e[0]?.name??e[0]?.containerPort:void 0,a=he(n,r)??o;if(a!==void 0)return{description:`set port: ${a}`,safety:"review",edits:[{op:"set",path:t,value:a}]}}function lg(e,n,t,r){if(!e.containers.some(o=>kM(o,t)))return wM(e,n,t)??SM(e,n,t,r)??OM(n,t)??RM(n,t)}function kM({ports:e,env:n,command:t=[],args:r=[]},o){let a=new RegExp(`(^|[^0-9])${o}([^0-9]|$)`);return e.some(({containerPort:s})=>s===o)?!0:[...t,...r,...n.flatMap(({value:s})=>s??[])].some(s=>a.test(s))}function wM({containers:e},n,t){let r=Qr(n);if(r===void 0||r.ports.includes(t))return;let o=e.filter(c=>c!==n&&(c.role==="main"||c.role==="sidecar")),[a,s]=r.ports,i=r.ports.join(", "),l=$("certain",r.image,"ports");return{certainty:o.length>0||n.envFrom.length>0?vM(l):l,because:`${r.image.id} listens on port ${i}`,...a===void 0||s!==void 0?{}:{meant:a}}}function vM(e){return e==="certain"?"likely":"possible"}function SM(e,n,t,r){for(let o of r.ofKind("Service")){if((o.namespace??"default")!==(e.workload.resource.namespace??"default"))continue;let a=v(o.toObject().spec),s=Object.entries(le(a?.selector));if(!(s.length===0||s.some(([i,l])=>e.labels[i]!==l)))for(let{index:i,value:l}of F(a?.ports)){let d=xM(n,l.targetPort);if(!(Te(l.port)!==t||d===void 0||d===t))return{certainty:"likely",because:`${t} is the port of Service ${o.name}, which leads to port ${d} of the container`,meant:d,related:{message:"this port is the Service\u2019s own",at:{manifest:o,path:["spec","ports",i,"port"]}}}}}}function xM({ports:e},n){let t=P(n),r=Te(n);return e.find(o=>t===void 0?o.containerPort===r:o.name===t)?.containerPort}function OM(e,n){let t=Object.values(e.probes).flatMap(({kind:a,path:s,handlers:[i]})=>i===void 0?[]:[{kind:a,path:s,handler:i,port:Ge(e,i)}]),r=t.filter(a=>a.port===n),o=t.find(a=>e.ports.some(({containerPort:s})=>s===a.port)&&r.some(s=>PM(a.handler,s.handler)));if(!(o===void 0||typeof o.port!="number"))return{certainty:"likely",because:`the ${o.kind} probe asks the same of port ${o.port}, which the container declares`,meant:o.port,related:{message:`the ${o.kind} probe asks port ${o.port}`,at:o.path}}}function PM(e,n){return e.type!==n.type?!1:e.type!=="httpGet"||n.type!=="httpGet"||(e.path??"/")===(n.path??"/")}function RM({ports:e},n){let t=e[0]?.containerPort;if(!(e.length!==1||t===void 0||!AM(String(n),String(t))))return{certainty:"likely",because:`the container declares ${t}`,meant:t,related:{message:`port ${t} is declared here`,at:[...e[0]?.path??[],"containerPort"]}}}function AM(e,n){if(e.length===n.length)return e!==n&&ig(e)===ig(n);let[t,r]=e.length<n.length?[e,n]:[n,e];return r.length-t.length!==1||t.length<3?!1:[...r].some((o,a)=>r.slice(0,a)+r.slice(a+1)===t)}function ig(e){return[...e].sort().join("")}var dg=f({id:"probe-port-not-served",scope:"container",summary:"A probe asks a port on which nothing listens",messages:{closed:e=>`The ${e.kind} probe asks port ${e.port}, but ${e.because}, so ${e.effect}.`},*check({pod:e,container:n,index:t}){if(re(n))for(let r of Object.values(n.probes)){let[o,a]=r.handlers;if(o===void 0||a!==void 0||o.type==="exec"||EM(o)||typeof o.port!="number")continue;let s=lg(e,n,o.port,t);if(s===void 0)continue;let i=ke(e,n,r),l=[...r.path,o.type,"port"],{because:d,certainty:c,meant:m,related:p}=s;yield{message:"closed",data:{kind:r.kind,port:o.port,because:d,effect:i.effect},at:l,certainty:Pe(c,i),prediction:i.prediction,related:[...p===void 0?[]:[p],...ee(r)],...m===void 0?{}:{fix:{description:`set port: ${m}`,safety:"review",edits:[{op:"set",path:l,value:m}]}}}}}});function EM(e){return"host"in e&&e.host!==void 0&&e.host!==""}var cg=f({id:"probe-program-missing",scope:"container",summary:"A probe runs a program that the image does not have",messages:{missing:e=>`The ${e.kind} probe runs ${e.program}, which image ${e.image} does not have, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers,a=r?.type==="exec"&&o===void 0?He(r.command):void 0,s=a===void 0?void 0:MM(n,a);if(s===void 0)continue;let{program:i,image:l,isStarted:d}=s,c=d?ke(e,n,t):Ur(n,t,`exec: "${i}": executable file not found in $PATH`);yield{message:"missing",data:{kind:t.kind,program:i,image:n.image?.text??l.id,effect:CM(c)},at:[...t.path,"exec","command"],certainty:c.severity==="inert"?$("likely",l,"absentBinaries","userland"):Pe($("certain",l,"absentBinaries","userland"),c),prediction:c.prediction,related:ee(t),fix:{description:"use an httpGet, tcpSocket or grpc probe, or a program that the image has",safety:"review"}}}}});function CM({effect:e,severity:n}){return n==="inert"?`${e}, or with some runtimes the container is killed`:e}function MM(e,{program:n,script:t,commands:r}){let o=ra(e,n);if(o!==void 0)return{program:n,image:o,isStarted:!1};let s=t!==void 0&&!/[;&|\n]/.test(t.replace(/\|\|\s*exit\s+[1-9]\d*\s*;?\s*$/,"").trim())?r[0]?.[0]:void 0,i=s===void 0?void 0:ra(e,s);return s===void 0||i===void 0?void 0:{program:Re(s),image:i,isStarted:!0}}var mg=f({id:"probe-rejected",scope:"container",summary:"A probe is written in a way that the API server refuses, so the pod is never created",messages:{role:e=>`The API server refuses ${e.field} on ${e.role}, so no pod is created.`,field:e=>`The API server refuses the ${e.kind} probe, because ${e.fault}, so no pod is created.`},*check({container:e}){let n=Y(e,"Rejected");if(!re(e)){for(let t of TM.filter(r=>X(e.raw[r]))){let r=e.at(t),o={description:`remove ${t}`,safety:"review",edits:[{op:"remove",path:r}]};yield{message:"role",data:{field:t,role:_M[e.role]},at:r,certainty:"certain",prediction:n,fix:o}}return}for(let t of Object.values(e.probes)){let[r]=[...LM(e,t)];if(r===void 0)continue;let{because:o,at:a,fix:s}=r;yield{message:"field",data:{kind:t.kind,fault:o},at:a,certainty:"certain",prediction:n,...s===void 0?{}:{fix:s}}}}}),TM=["livenessProbe","readinessProbe","startupProbe","lifecycle"],_M={main:"a container",sidecar:"a sidecar",init:"an init container that is no sidecar (restartPolicy: Always)",ephemeral:"an ephemeral container"};function*LM(e,n){let{kind:t,path:r,handlers:o,successThreshold:a}=n,[s,i]=o;if(s===void 0&&!NM(e,n)&&(yield{because:"it has none of httpGet, tcpSocket, grpc and exec",at:r}),i!==void 0&&(yield{because:`it has ${o.map(({type:d})=>d).join(" and ")}, and only one of them is allowed`,at:r}),t!=="readiness"&&a!==void 0&&a>1){let l=[...r,"successThreshold"],d={description:"set successThreshold: 1",safety:"review",edits:[{op:"set",path:l,value:1}]};yield{because:`its successThreshold is ${a}, and must be 1`,at:l,fix:d}}yield*$M(n),s!==void 0&&(yield*IM(s,[...r,s.type]))}function NM(e,{kind:n}){let t=e.raw[`${n}Probe`];return X(t)&&["httpGet","tcpSocket","grpc","exec"].some(r=>t[r]!==void 0&&t[r]!==null)}function*$M(e){let{kind:n,path:t,terminationGracePeriodSeconds:r}=e;for(let a of["initialDelaySeconds","periodSeconds","timeoutSeconds","successThreshold","failureThreshold"]){let s=e[a];s!==void 0&&s<0&&(yield{because:`its ${a} is negative`,at:[...t,a]})}if(r===void 0)return;let o=[...t,"terminationGracePeriodSeconds"];n==="readiness"?yield{because:"a readiness probe kills nothing and may have no terminationGracePeriodSeconds",at:o}:r<=0&&(yield{because:`its terminationGracePeriodSeconds is ${r}, and must be above 0`,at:o})}function*IM(e,n){if(e.type==="exec"){e.command.length===0&&(yield{because:"its exec has no command",at:n});return}if(yield*jM(e,[...n,"port"]),e.type==="httpGet"&&e.scheme!==void 0&&!/^(HTTPS?)?$/.test(e.scheme)){let t=[...n,"scheme"],r=e.scheme.toUpperCase(),o={description:`set scheme: ${r}`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`scheme ${e.scheme} is neither HTTP nor HTTPS`,at:t,.../^HTTPS?$/.test(r)?{fix:o}:{}}}}function*jM({type:e,port:n},t){if(n===void 0)yield{because:`its ${e} has no port`,at:t};else if(typeof n=="number")Number.isInteger(n)&&n>=1&&n<=65535||(yield{because:`port ${n} does not lie between 1 and 65535`,at:t});else if(/^\d+$/.test(n)){let r=Number(n),o={description:`set port: ${r}, without quotes`,safety:"safe",edits:[{op:"set",path:t,value:r}]};yield{because:`port "${n}" is a text, and so a name, which needs a letter`,at:t,fix:o}}else e==="grpc"?yield{because:`port ${n} is a name, and grpc takes numbers only`,at:t}:!Wd(n)&&!/[$({]/.test(n)&&(yield{because:`"${n}" is no port name (at most 15 of a-z, 0-9 and single hyphens)`,at:t})}var pg=f({id:"probe-scheme-mismatch",scope:"container",summary:"A probe speaks HTTP to a TLS port, or HTTPS to a plain one",messages:{mismatch:e=>`The ${e.kind} probe speaks ${e.scheme} to ${e.port}, which by all signs speaks ${e.speaks}, so ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r?.type!=="httpGet"||o!==void 0||(r.host??"")!=="")continue;let a=Ge(n,r),s=r.scheme??"HTTP",i=typeof a=="number"?DM(n,a):void 0;if(i===void 0||i.scheme===s)continue;let l=ke(e,n,t),d=[...t.path,"httpGet","scheme"];yield{message:"mismatch",data:{kind:t.kind,scheme:s,port:i.name,speaks:i.scheme,effect:l.effect},at:r.scheme===void 0?[...t.path,"httpGet","port"]:d,certainty:Pe(i.certainty,l),prediction:l.prediction,related:ee(t),fix:{description:`set scheme: ${i.scheme}`,safety:"review",edits:[{op:"set",path:d,value:i.scheme}]}}}}});function DM(e,n){let t=Qr(e);if(t?.servedPaths!==void 0&&t.ports.includes(n))return{scheme:"HTTP",name:`port ${n} of ${t.image.id}`,certainty:"likely"};let r=e.ports.find(({containerPort:o})=>o===n)?.name;return r!==void 0&&/^(https|tls|ssl)(-|$)|-(https|tls)$/.test(r)?{scheme:"HTTPS",name:`port ${n}, named ${r}`,certainty:"likely"}:r==="http"?{scheme:"HTTP",name:`port ${n}, named http`,certainty:"likely"}:n===443||n===6443?{scheme:"HTTPS",name:`port ${n}`,certainty:"likely"}:n===80?{scheme:"HTTP",name:"port 80",certainty:"likely"}:void 0}var ug=[{pattern:"^(rabbitmq-diagnostics|rabbitmqctl)\\b",title:"rabbitmq-diagnostics",seconds:1.5,timeout:30},{pattern:"^mongosh\\b",title:"mongosh",seconds:.9,timeout:10},{pattern:"^nodetool\\b",title:"nodetool",seconds:1.5,timeout:30},{pattern:"^cqlsh\\b",title:"cqlsh",seconds:1,timeout:30},{pattern:"^kafka-[a-z-]+(\\.sh)?\\b",title:"the Kafka command line",seconds:2.5,timeout:30},{pattern:"^zkServer\\.sh\\s+status\\b",title:"zkServer.sh status",seconds:1,timeout:10},{pattern:"^sqlcmd\\b",title:"sqlcmd",seconds:.5,timeout:10},{pattern:"^celery\\b.*\\b(inspect|status)\\b",title:"celery inspect",seconds:3,timeout:30},{pattern:"^airflow\\b",title:"the Airflow command line",seconds:4,timeout:30},{pattern:"^(pulsar-admin|solr|spark-submit|keytool|java)\\b",title:"a Java program",seconds:1,timeout:15},{pattern:"^(php\\s+artisan|artisan)\\b",title:"php artisan",seconds:.4,timeout:10},{pattern:"^(rails|bundle\\s+exec\\s+rails)\\s+runner\\b",title:"rails runner",seconds:5,timeout:30},{pattern:"^python[0-9.]*\\s+(manage\\.py|\\S*/manage\\.py)\\b",title:"Django's manage.py",seconds:1.2,timeout:10},{pattern:"^(npm|npx|yarn|pnpm)\\s",title:"a Node.js package manager",seconds:.6,timeout:10},{pattern:"^(python[0-9.]*|node|ruby)\\s",title:"an interpreter",seconds:.2,timeout:5}];var FM=ug.map(e=>({entry:e,pattern:new RegExp(e.pattern)}));function fg(e){return FM.find(({pattern:n})=>n.test(e))?.entry}var hg=f({id:"probe-timeout-too-short",scope:"container",summary:"A probe gives its command less time than one run of it takes",messages:{short:e=>`${e.command} takes about ${e.takes}, but the ${e.kind} probe gives it ${e.timeout}; when that fails each time, ${e.effect}.`},*check({pod:e,container:n}){if(re(n))for(let t of Object.values(n.probes)){let[r,o]=t.handlers,a=r?.type==="exec"&&o===void 0?VM(r.command):void 0;if(a===void 0)continue;let{timeoutSeconds:s}=be(t),i=a.seconds*yg(n);if(i<s*.9)continue;let l=ke(e,n,t),d=[...t.path,"timeoutSeconds"],c=!t.timeoutSeconds;yield{message:"short",data:{command:`${a.title.charAt(0).toUpperCase()}${a.title.slice(1)}${WM(n)}`,takes:ue(i),kind:t.kind,timeout:`${ue(s)}${c?` (timeoutSeconds defaults to ${yn.timeoutSeconds})`:""}`,effect:l.effect},at:c?t.path:d,certainty:t.kind==="readiness"?"possible":"likely",prediction:l.prediction,fix:{description:`set timeoutSeconds: ${a.timeout}`,safety:"review",edits:[{op:"set",path:d,value:a.timeout}]}}}}});function VM(e){return(He(e)?.commands??[]).flatMap(([t="",...r])=>fg([Re(t),...r].join(" "))??[]).sort((t,r)=>r.seconds-t.seconds)[0]}function yg({resources:e}){let n=Lr(e.limits.cpu);return n===void 0||n<=0?1:Math.max(1,1/n)}function WM(e){return yg(e)>1?` with a CPU limit of ${e.resources.limits.cpu}`:""}var bg=f({id:"program-not-in-image",scope:"container",summary:"The command calls a program that the image does not have",messages:{start:({program:e,image:n})=>`${e} cannot be started, because ${n} does not have it.`,script:({program:e,image:n})=>`The script fails at ${e}, because ${n} does not have it.`,interpreter:({program:e,image:n})=>`The script wants to be run by ${e}, which ${n} does not have.`},*check(e){let{pod:n,container:t}=e,r=t.image?.text??"the image",o=BM(e);if(o!==void 0){yield{message:o.isInterpreter?"interpreter":"start",data:{program:o.program,image:r},at:o.path,certainty:o.missing.certainty,prediction:Xn(n,t,"executable file not found in $PATH"),fix:gg(o.missing,r)};return}let a=KM(e);a!==void 0&&(yield{message:"script",data:{program:a.missing.name,image:r},at:a.path,certainty:a.certainty,prediction:O(n,t,a.exitCode===void 0?{}:{exitCode:a.exitCode}),fix:gg(a.missing,r)})}});function BM({pod:e,container:n,index:t}){let[r]=at(e,n,t)??[];if(r?.path===void 0||!r.isReadable)return;let{image:o,replacesEntrypoint:a}=R(e,n,t);if(!a&&o?.facts.entrypoint?.length!==0)return;let s=Kr(r.text,o,n);if(s!==void 0)return{program:r.text,missing:s,path:r.path,isInterpreter:!1};let i=Fn(e,n,t,r.text);if(i===void 0||i==="absent"||!r.text.startsWith("/"))return;let l=/^#!\s*(\/\S+)/.exec(i.text)?.[1],d=l===void 0?void 0:Kr(l,o,n);if(!(l===void 0||d===void 0))return{program:l,missing:d,path:r.path,isInterpreter:!0}}function KM({pod:e,container:n,index:t}){let r=ot(e,n,t);if(r?.reading.ends!=="always"||!r.reading.fails)return;let{missing:o,assumptions:a,exitCode:s}=r.reading,{image:i}=R(e,n,t),[l]=o.flatMap(({name:c})=>Kr(c,i,n)??[]);if(l===void 0)return;let d=a.length>0?"likely":l.certainty;return{missing:l,certainty:d,path:r.path,...s===void 0?{}:{exitCode:s}}}function gg({name:e,meant:n},t){return{description:n===void 0?`use an image that has ${e}, or call what ${t} has`:`did you mean ${n}?`,safety:"review"}}var kg=f({id:"read-only-root-filesystem",scope:"container",summary:"The image writes to folders that readOnlyRootFilesystem makes read-only",messages:{unwritable:({image:e,paths:n})=>`${e} has to write to ${n} when it starts, and readOnlyRootFilesystem forbids it.`},*check({pod:e,container:n,index:t}){if(n.securityContext.readOnlyRootFilesystem!==!0)return;let r=R(e,n,t),{image:o}=r;if(o===void 0||!qM(r)||UM(r,n))return;let a=GM(o.facts).filter(s=>!HM(e,n,s));a.length!==0&&(yield{message:"unwritable",data:{image:n.image?.text??"",paths:a.join(" and ")},at:n.at("securityContext","readOnlyRootFilesystem"),certainty:$("certain",o,"mustWrite"),prediction:O(e,n,{exitCode:1,reason:"Read-only file system"}),related:[{message:"the image",at:n.at("image")}],fix:{description:`mount an emptyDir at ${a.join(" and at ")}`,safety:"review"}})}});function GM({mustWrite:e=[],volumes:n=[]}){return e.filter(t=>!n.some(r=>mn(B(t),B(r))))}function HM(e,n,t){if(js(n,t))return!0;let r=ae(n,t);return r===void 0?!1:!r.readOnly&&oe(e,r.name)?.kind!=="files"}function qM({replacesEntrypoint:e,given:n,image:t}){if(!e)return!0;let r=n[0]?.text.split("/").at(-1);return t?.facts.bypass?.programs.some(o=>o.split("/").at(-1)===r)??!1}function UM({image:e,given:n},{volumeMounts:t}){if(e===void 0||n.some(({text:o})=>/\bpid\b|--?(?:pid|socket|tmpdir|logsdir)/.test(o)))return!0;let r=`/etc/${e.id.split("-")[0]}`;return t.some(({mountPath:o})=>B(o)===r||B(o)===`${r}/nginx.conf`)}var wg=f({id:"request-exceeds-limit",scope:"container",summary:"A request above its limit is refused by the API server, so no pod is made",messages:{exceeds:({resource:e,request:n,limit:t})=>`The ${e} request of ${n} is above the limit of ${t}, so the API server refuses the pod.`},*check({pod:e,container:n}){for(let{resources:t,path:r}of zM(e,n))for(let[o,a]of Object.entries(t.requests)){let s=t.limits[o];if(s===void 0||!JM(o,a,s))continue;let i=[...r,"requests",o];yield{message:"exceeds",data:{resource:o,request:a,limit:s},at:i,certainty:"certain",prediction:Y(n,"Rejected",`must be less than or equal to ${o} limit`),related:[{message:`the limit is ${s}`,at:[...r,"limits",o]}],fix:{description:`lower the request to ${s}, or raise the limit to ${a}`,safety:"review",edits:[{op:"set",path:i,value:s}]}}}}});function zM(e,n){let t={resources:n.resources,path:n.at("resources")};return n===e.containers.find(({role:o})=>o==="main")?[t,{resources:Zt(e.raw.resources),path:e.at("resources")}]:[t]}function JM(e,n,t){let r=e==="cpu"?Lr:en,[o,a]=[r(n),r(t)];return o===void 0||a===void 0||e==="memory"&&a<de("memory-that-hardly-starts")?!1:o>a}var YM={Job:["OnFailure","Never"],CronJob:["OnFailure","Never"],Deployment:["Always"],ReplicaSet:["Always"],StatefulSet:["Always"],DaemonSet:["Always"],ReplicationController:["Always"]},QM=/^(?:v1|(?:apps|batch|extensions)\/v\w+)$/,vg=f({id:"restart-policy-not-allowed",scope:"pod",summary:"The kind of workload does not accept this restartPolicy, so the API server refuses it",messages:{refused:({kind:e,policy:n,allowed:t})=>`A ${e} accepts no other restartPolicy than ${t}, and this one has ${n}.`,missing:({kind:e,allowed:n})=>`A ${e} has to name its restartPolicy, ${n}: the default, Always, is refused.`},*check({pod:e}){let n=XM(e.workload),t=e.restartPolicy;if(n===void 0||(t===void 0?n.includes("Always"):n.includes(t)))return;let{kind:r}=e.workload.resource,o=e.at("restartPolicy"),a="Rejected",[s="Always"]=n,i={at:o,certainty:"certain",prediction:{status:a,restarts:!1,reason:"spec.template.spec.restartPolicy: Unsupported value"},fix:{description:`set restartPolicy: ${s}`,safety:"review",edits:[{op:"set",path:o,value:s}]}},l=n.join(" or ");t===void 0?yield{...i,message:"missing",data:{kind:r,allowed:l}}:yield{...i,message:"refused",data:{kind:r,policy:t,allowed:l}}}});function XM({resource:e}){return QM.test(e.apiVersion)?YM[e.kind]:void 0}var Sg=f({id:"run-as-non-root-image-is-root",scope:"container",summary:"The image runs as root while runAsNonRoot is true, so the container is never created",messages:{root:({image:e})=>`${e} runs as root and no runAsUser says otherwise, so the kubelet refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsNonRoot");if(t?.value!==!0||Je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image);if(r?.facts.user!==0||Sn(e))return;let{uid:o}=r.facts;yield{message:"root",data:{image:n.image?.text??""},at:t.path,certainty:$("certain",r,"user"),prediction:Y(n,"CreateContainerConfigError","container has runAsNonRoot and image will run as root"),related:[{message:"the image",at:n.at("image")}],fix:{description:o===void 0||o===0?"set runAsUser to a uid that the image can run as, or use a variant of it that does not run as root":`set runAsUser: ${o}, the uid that this image is built for, and fsGroup: ${o} for its volumes`,safety:"review"}}}});var xg=f({id:"run-as-non-root-uid-zero",scope:"container",summary:"A container that is told to run as uid 0 while runAsNonRoot is true is never created",messages:{contradiction:({container:e})=>`Container ${e} is told to run as uid 0 while runAsNonRoot is true, so the kubelet refuses to create it.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsUser"),r=Je(e,n,"runAsNonRoot");t?.value!==0||r?.value!==!0||Sn(e)||(yield{message:"contradiction",data:{container:n.name},at:t.path,certainty:"certain",prediction:Y(n,"CreateContainerConfigError","container's runAsUser breaks non-root policy"),related:[{message:"runAsNonRoot is true here",at:r.path}],fix:{description:"set runAsUser to the uid that the image is built for, or set runAsNonRoot: false if it needs root",safety:"review"}})}});var Og=f({id:"run-as-non-root-user-by-name",scope:"container",summary:"The image names its user, which the kubelet cannot check against runAsNonRoot",messages:{named:({image:e,user:n})=>`${e} runs as the user ${n}, given by name, so the kubelet cannot tell that it is not root and refuses to create it while runAsNonRoot is true.`},*check({pod:e,container:n}){let t=Je(e,n,"runAsNonRoot");if(t?.value!==!0||Je(e,n,"runAsUser")!==void 0)return;let r=n.image===void 0?void 0:xe(n.image),o=r?.facts.user;if(r===void 0||typeof o!="string"||Sn(e))return;let{uid:a}=r.facts;yield{message:"named",data:{image:n.image?.text??"",user:o},at:t.path,certainty:$("certain",r,"user"),prediction:Y(n,"CreateContainerConfigError",`container has runAsNonRoot and image has non-numeric user (${o}), cannot verify user is non-root`),related:[{message:"the image",at:n.at("image")}],fix:{description:`set runAsUser: ${a??"the uid of that user"} beside runAsNonRoot`,safety:"review",...a===void 0?{}:{edits:[{op:"set",path:[...t.path.slice(0,-1),"runAsUser"],value:a}]}}}}});var Pg=f({id:"script-exits-with-error",scope:"container",summary:"The start script ends with an error by what it says itself",messages:{exit:({what:e,code:n})=>`The script reaches \`${e}\` on every start${n}.`,unset:({what:e,code:n})=>`The script ends because ${e} is not set${n}.`,failure:({what:e,code:n})=>`The script ends at \`${e}\`, which fails on every start${n}.`},*check({pod:e,container:n,index:t}){let r=ot(e,n,t);if(r===void 0||r.reading.ends!=="always")return;let{fails:o,missing:a,exitCode:s,because:i}=r.reading;if(!o||a.length>0)return;let l=s===void 0?"":` and ends with ${s}`,d=yi(r.reading);yield{message:d!==void 0?"unset":i.kind==="exit"?"exit":"failure",data:{what:d??Ut(i.text),code:l},at:r.path,certainty:Yr(r),prediction:O(e,n,s===void 0?{}:{exitCode:s}),fix:{description:d===void 0?"change the script so that this is not reached":`set ${d} in env, or give it a default`,safety:"review"}}}});var ZM=/^ENC\[|[<>${}]|^ref\+|:\/\/|^vault:/,eT=/your|replace|change|insert|todo|xxx|placeholder|example|base64|\s|\.\.\./i,Rg=f({id:"secret-data-not-base64",scope:"manifest",summary:"A value in a Secret's data is not base64, so the API server refuses the Secret",messages:{notBase64:({key:e})=>`The value of ${e} is not base64, which data needs; plain text belongs into stringData.`},*check({manifest:e}){if(e.kind!=="Secret"||e.apiVersion!=="v1")return;let n=e.toObject();if(v(n.sops)===void 0)for(let[t,r]of Object.entries(le(n.data)))md(r)||ZM.test(r)||(yield{message:"notBase64",data:{key:V(t)},at:["data",t],certainty:eT.test(r)?"possible":"certain",prediction:{status:"Rejected",restarts:!1,reason:"illegal base64 data"},fix:{description:"move the value to stringData, or encode it",safety:"review"}})}});var Ag=f({id:"secret-missing",scope:"container",summary:"The environment asks for a Secret that does not exist, so the container is never created",messages:{missing:({object:e,namespace:n,why:t})=>`The environment needs ${e}${n}, which ${t}.`},*check({pod:e,container:n,index:t}){let r=je(n).filter(({kind:o})=>o==="Secret");for(let o of tt(r,e,t))yield{message:"missing",...o}}});var Eg=f({id:"secret-trailing-newline",scope:"container",summary:"A Secret's value ends in a line break that becomes part of the environment variable",messages:{newline:({key:e,object:n})=>`The value of ${e} in ${n} ends in a line break, which the environment variable then holds too.`},*check({pod:e,container:n,index:t}){for(let r of je(n)){if(r.kind!=="Secret")continue;let o=et(r,e.workload.manifest,t);if(o.outcome==="found")for(let a of o.holders){let s=a.newlineKeys.filter(l=>r.key===void 0||r.key===l),{manifest:i}=a;if(i!==void 0)for(let l of s)yield{message:"newline",data:{key:V(l),object:Be(r)},at:r.keyPath??r.path,certainty:"likely",prediction:O(e,n,{reason:"the program reads a value with a line break in it"}),related:pn("declared here",a),fix:{description:'encode it without the line break: `printf %s "$VALUE" | base64`, or use stringData',safety:"review"}}}}}});var Mg=f({id:"server-listens-on-loopback",scope:"container",summary:"The server listens on the loopback address only, where no probe reaches it",messages:{loopback:e=>`${e.setting} lets the server listen inside the pod only, and the ${e.kind} probe asks port ${e.port} from outside, so ${e.effect}.`},*check({pod:e,container:n}){if(!(!re(n)||e.hostNetwork))for(let t of Object.values(n.probes)){let[r,o]=t.handlers;if(r===void 0||r.type==="exec"||o!==void 0||"host"in r)continue;let a=Ge(n,r),s=typeof a=="number"?nT(n,a):void 0;if(typeof a!="number"||s===void 0)continue;let i=ke(e,n,t);yield{message:"loopback",data:{setting:s.text,kind:t.kind,port:a,effect:i.effect},at:s.at,certainty:Pe("likely",i),prediction:i.prediction,related:[{message:`the ${t.kind} probe asks port ${a}`,at:t.path},...ee(t)],fix:{description:"listen on 0.0.0.0",safety:"review"}};return}}});function nT(e,n){let t=new RegExp(`(^|[=/@\\s])(127\\.0\\.0\\.1|localhost|\\[::1\\]):${n}$`);for(let o of["args","command"]){let a=e[o]??[],s=a.findIndex((l,d)=>t.test(l)&&Cg.test(rT(a,l,d)));if(s!==-1)return{text:a[s]??"",at:e.at(o,s)};let i=tT(a,n);if(i!==void 0)return{text:i.text,at:e.at(o,i.place)}}let r=e.env.find(({name:o,value:a})=>Cg.test(o)&&t.test(a??""));return r===void 0?void 0:{text:`${r.name}=${r.value}`,at:[...r.path,"value"]}}function tT(e,n){let t=e.join(" "),r=/(?:^|\s)--?(?:host|address|addr)[= ](?:127\.0\.0\.1|localhost)(?=\s|$)/.exec(t)?.[0].trim(),o=new RegExp(`(?:^|\\s)--?(?:port|p)[= ]${n}(?=\\s|$)`).test(t);if(r===void 0||!o)return;let a=e.findIndex(s=>r===s||s.includes(r)||r.startsWith(`${s} `));return a===-1?void 0:{text:r,place:a}}function rT(e,n,t){return n.includes("=")?n.slice(0,n.indexOf("=")):e[t-1]??""}var Cg=/(bind|listen)/i;var Tg=f({id:"service-account-missing",scope:"pod",summary:"The pod runs as a service account that does not exist, so no pod is made",messages:{missing:({object:e,namespace:n,why:t})=>`The pod runs as ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="serviceAccount");for(let r of tt(t,e,n))yield{message:"missing",...r}}});var _g=[{images:["confluentinc/cp-kafka","confluentinc/cp-server","confluentinc/cp-enterprise-kafka"],variable:"KAFKA_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-schema-registry"],variable:"SCHEMA_REGISTRY_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["confluentinc/cp-kafka-rest"],variable:"KAFKA_REST_PORT",because:"its start script refuses as an old setting",certainty:"certain",exitCode:1},{images:["wurstmeister/kafka"],variable:"KAFKA_PORT",because:"it writes into its configuration as a port number",certainty:"certain",exitCode:1},{images:["n8nio/n8n","docker.n8n.io/n8nio/n8n"],variable:"N8N_PORT",because:"it reads as the number of its own port",certainty:"certain",exitCode:1},{images:["searxng/searxng","ghcr.io/searxng/searxng"],variable:"SEARXNG_PORT",because:"it reads as the number of its own port",certainty:"certain"},{images:["osixia/openldap"],variable:"LDAP_PORT",because:"its start script puts into the address that slapd listens on",certainty:"certain"},{images:["apache/superset","apachesuperset.docker.scarf.sh/apache/superset"],variable:"SUPERSET_PORT",because:"its start script reads as the number of its own port",certainty:"likely"},{images:["vaultwarden/server","ghcr.io/dani-garcia/vaultwarden","quay.io/vaultwarden/server"],variable:"ROCKET_PORT",because:"its web server reads as the number of its own port",certainty:"likely"},{images:["langgenius/dify-api"],variable:"DIFY_PORT",because:"it reads as the number of its own port",certainty:"likely"},{images:["gpustack/gpustack"],variable:"GPUSTACK_PORT",because:"it reads as the number of its own port",certainty:"likely"}];function Lg({registry:e,repository:n}){let t=e==="docker.io"?n.replace(/^library\//,""):`${e}/${n}`;return _g.filter(({images:r})=>r.includes(t))}function $g(e){let n=v(e.toObject().spec);if(n===void 0||n.clusterIP==="None"||n.type==="ExternalName")return[];let t=Ng(e.name),r=F(n.ports).flatMap(({value:o})=>{let a=Te(o.port),s=P(o.name),i=(P(o.protocol)??"TCP").toUpperCase(),l=`${t}_PORT_${a}_${i}`;return[...s===void 0||s===""?[]:[`${t}_SERVICE_PORT_${Ng(s)}`],...a===void 0?[]:[l,`${l}_PROTO`,`${l}_PORT`,`${l}_ADDR`]]});return r.length===0?[]:[`${t}_SERVICE_HOST`,`${t}_SERVICE_PORT`,`${t}_PORT`,...r]}function Ng(e){let n=e.toUpperCase().replace(/[-.]/g,"_");return/^\d/.test(n)?`_${n}`:n}var Ig=f({id:"service-link-collision",scope:"container",summary:"A variable that Kubernetes sets for a Service is taken by the image as its own setting",messages:{collision:({service:e,variable:n,image:t,because:r})=>`Because of the Service ${e}, Kubernetes sets ${n}=tcp://\u2026, a variable of ${t}, which ${r}.`},*check({pod:e,container:n,index:t}){if(n.image===void 0||e.raw.enableServiceLinks===!1)return;let r=Lg(n.image);if(r.length===0)return;let o=q(e,n,t);for(let{variable:a,because:s,certainty:i,exitCode:l}of r){if(o.get(a)!==void 0||!o.isComplete)continue;let d=Kt(e,t).find(c=>$g(c).includes(a));d!==void 0&&(yield{message:"collision",data:{service:d.name,variable:a,image:n.image.text,because:s},at:n.at("image"),certainty:i,prediction:O(e,n,l===void 0?{}:{exitCode:l}),related:[{message:"the Service",at:{manifest:d,path:["metadata","name"]}}],fix:{description:"set enableServiceLinks: false in the pod, or give the Service another name",safety:"review",edits:[{op:"set",path:e.at("enableServiceLinks"),value:!1}]}})}}});var oT=/\$[0-9@*#]|\$\{[0-9@*#]|\bshift\b|\bgetopts\b/,jg=f({id:"shell-c-extra-args",scope:"container",summary:"Only the first argument after `sh -c` is the script, and the rest of the command is lost",messages:{lost:({script:e,lost:n})=>`After -c only \`${e}\` is the script; \`${n}\` becomes an argument that it never reads.`},*check({pod:e,container:n,index:t}){let r=at(e,n,t),o=r===void 0?void 0:Vt(r.map(({text:d})=>d)),a=o===void 0?void 0:r?.[o.textAt+1];if(r===void 0||o?.text===void 0||a?.path===void 0||!/^[\w./-]+$/.test(o.text.trim())||oT.test(o.text)||aT(a.text))return;let i=ot(e,n,t);if(i!==void 0&&i.reading.ends==="always")return;let l=r.slice(o.textAt+1).map(({text:d})=>d);yield{message:"lost",data:{script:o.text.trim(),lost:Ut(l.join(" "))},at:a.path,certainty:R(e,n,t).replacesEntrypoint?"likely":"possible",prediction:O(e,n),fix:{description:`write the line as one element: ${JSON.stringify([o.text.trim(),...l].join(" "))}`,safety:"review"}}}});function aT(e){return e==="--"||e==="_"||e==="-"||ge(e)!==void 0}var Dg=new Set(["&&",";","||"]),sT=new Set(["|",">",">>","<","2>&1","&","2>","&>",">/dev/null","2>/dev/null"]),iT=new Set(["export","source",".","set","exit","eval","unset","alias","ulimit"]),lT=/(?:^|\/)(?:find|expr|test|\[|awk|sed|grep|jq|yq|xargs|iptables|psql|mysql|echo|printf|perl|ruby|node|python\d?|cmd(?:\.exe)?|pwsh|powershell(?:\.exe)?|zsh|ksh|env|watch|parallel|ssh|su|sudo|runuser)$/,Vg=f({id:"shell-syntax-without-shell",scope:"container",summary:"The command uses what only a shell understands, and no shell runs it",messages:{operator:({operator:e,program:n})=>`There is no shell, so ${e} and what follows it are handed to ${n} as arguments.`,builtin:({word:e})=>`There is no shell, so the runtime looks for a program called ${e}, and there is none.`},*check({pod:e,container:n,index:t}){if(Sn(e))return;let{given:r,replacesEntrypoint:o}=R(e,n,t),[a]=r;if(a===void 0||ge(a.text)!==void 0||lT.test(a.text)||r.some(({text:l})=>ge(l)!==void 0))return;if(o&&iT.has(a.text)&&a.path!==void 0){yield{message:"builtin",data:{word:a.text},at:a.path,certainty:"certain",prediction:Xn(e,n,"executable file not found in $PATH"),fix:Fg(n,r)};return}let s=r.find(({text:l},d)=>d>0&&(Dg.has(l)||sT.has(l)));if(s?.path===void 0)return;let i=o&&Dg.has(s.text)&&It(e,n);yield{message:"operator",data:{operator:s.text,program:o?a.text:"the program"},at:s.path,certainty:i?"certain":"likely",prediction:O(e,n),fix:Fg(n,r)}}});function Fg(e,n){let r=["/bin/sh","-c",n.map(({text:a})=>a).join(" ")],o=e.command!==void 0&&e.args!==void 0;return{description:`let a shell read it: ${JSON.stringify(r)}`,safety:"review",edits:[{op:"set",path:e.at("command"),value:r},...o||e.command===void 0?[{op:"remove",path:e.at("args")}]:[]]}}var Wg=/(?<!\$)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g,dT=/(?:^|\/)(?:envsubst|awk|sed|perl|php|ruby|jq|make|node|python\d?|psql|mysql|mongosh?|pwsh|powershell|cmd|zsh|ksh|fish|su|sudo|ssh|env|gomplate|confd|dockerize|envoy|nginx|caddy|vector|fluentd|fluent-bit|logstash)$/,cT=/^--?(?:D)?[a-z][\w-]*(?:\.[\w-]+)+=.*\$\{/,mT=/expand-?env|envsubst|expand-variables/i,Bg=f({id:"shell-variable-not-expanded",scope:"container",summary:"The arguments hold a shell variable, and no shell replaces it",messages:{literal:({name:e,written:n})=>`There is no shell, so the program is given the text ${n} instead of the value of ${e}.`},*check({pod:e,container:n,index:t}){let{given:r,replacesEntrypoint:o}=R(e,n,t),[a]=r;if(a===void 0||r.some(({text:c})=>ge(c)!==void 0||mT.test(c))||o&&dT.test(a.text))return;let s=q(e,n,t),i=["command","args"].flatMap(c=>pT(n,c,s)),[l,...d]=i;l!==void 0&&(yield{message:"literal",data:{name:l.name,written:`$${l.name}`},at:l.path,certainty:i.some(({isLikely:c})=>c)?"likely":"possible",prediction:O(e,n),related:d.map(({name:c,path:m})=>({message:`${c} is not replaced here either`,at:m})),fix:{description:`write $(${l.name}), which the kubelet replaces`,safety:"review",edits:i.map(({path:c,fixed:m})=>({op:"set",path:c,value:m}))}})}});function pT(e,n,t){return(e[n]??[]).flatMap((r,o)=>{let a=[...r.matchAll(Wg)].map(([,l,d])=>l??d??""),[s]=a.filter(l=>t.get(l)!==void 0);if(s===void 0)return[];let i=r.replace(Wg,(l,d,c)=>{let m=d??c??"";return t.get(m)===void 0?l:`$(${m})`});return[{name:s,path:e.at(n,o),fixed:i,isLikely:!cT.test(r)}]})}var Kg=f({id:"startup-probe-guards-nothing",scope:"container",summary:"The startup probe passes before the application answers, so liveness kills the boot",messages:{early:e=>`${e.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${e.window} after each start.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes;if(r===void 0||o===void 0)return;let a=be(r),s=be(o);if(rn(n,a)!=="process"||rn(n,s)!=="application")return;let i=qt(e,n,t);if(i===void 0)return;let l=st(s),d=Jr(i,l);if(d===void 0)return;let c=[l.killWindow[0],l.killWindow[1]+a.periodSeconds],{value:m,periodSeconds:p,failureThreshold:u}=fi(n,"liveness",i.range.slowest);yield{message:"early",data:{boot:zr(i),window:Rn(...c)},at:r.path,certainty:d,prediction:tn(e,n,{window:c,...i.exitCode===void 0?{}:{exitCode:i.exitCode}}),related:ee(o),fix:{description:`let the startupProbe ask what liveness asks, with periodSeconds: ${p}, failureThreshold: ${u}`,safety:"review",edits:[{op:"set",path:r.path,value:m}]}}}});var Gg=f({id:"startup-probe-too-short",scope:"container",summary:"The startup probe kills the container before it has started",messages:{boot:e=>`${e.boot}, but the startup probe kills it ${e.window} after each start unless it answers within ${e.budget}.`,delay:e=>`The liveness probe is told to wait ${e.delay} for the boot, but the startup probe kills the container ${e.window} after each start.`},*check({pod:e,container:n,bootSeconds:t}){let{startup:r,liveness:o}=n.probes;if(r===void 0)return;let a=be(r);if(rn(n,a)!=="application")return;let s=st(a),i=Rn(...s.killWindow),l=qt(e,n,t),d=l===void 0?void 0:Jr(l,s),c=(m,p)=>({at:r.path,prediction:tn(e,n,{window:s.killWindow,...p===void 0?{}:{exitCode:p}}),related:ee(r),fix:ir(n,"startup",m)});if(l!==void 0&&d!==void 0)yield{message:"boot",data:{boot:zr(l),window:i,budget:ue(s.killWindow[0])},certainty:d,...c(l.range.slowest,l.exitCode)};else if(o!==void 0&&uT(n,be(o),s.killedBoot)){let m=be(o).initialDelaySeconds;yield{message:"delay",data:{delay:ue(m),window:i},certainty:"likely",...c(m)}}}});function uT(e,n,t){return rn(e,n)==="application"&&n.initialDelaySeconds>=2*t}function Hg(e,n){return n.volumeMounts.flatMap(t=>{let r=e.volumes.find(({name:a})=>a===t.name);if(r===void 0||t.subPath===void 0||t.subPath.includes("/"))return[];let o=[...t.path,"subPath"];for(let[a,s,i]of fT){let l=v(r.raw[a]),d=P(l?.[i]);if(l===void 0||d===void 0||F(l.items).length>0)continue;let c=_e(l.optional)??!1,m=[...r.path,a,i];return[{kind:s,name:d,key:t.subPath,optional:c,place:"subPath",path:m,keyPath:o}]}return[]})}var fT=[["configMap","ConfigMap","name"],["secret","Secret","secretName"]];var qg=f({id:"subpath-key-missing",scope:"container",summary:"A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file",messages:{missing:({key:e,object:n,keys:t})=>`The subPath ${e} is no key of ${n}, which ${t}, so an empty directory is mounted.`},*check({pod:e,container:n,index:t}){for(let r of Dr(Hg(e,n),e,t))yield{message:"missing",...r,certainty:Ds(r.certainty)}}});var Ug=f({id:"sysctl-needs-privilege",scope:"container",summary:"A container sets a kernel parameter without being privileged, which always fails",messages:{readOnly:({command:e})=>`\`${e}\` writes to /proc/sys, which is read-only in a container that is not privileged.`},*check({pod:e,container:n,index:t}){if(n.securityContext.privileged===!0)return;let{given:r}=R(e,n,t),o=Gt(r).find(hT);o!==void 0&&(yield{message:"readOnly",data:{command:o.words.join(" ")},at:o.path??n.at("command"),certainty:"certain",prediction:O(e,n,{reason:"Read-only file system"}),fix:{description:"set securityContext.privileged: true on this container alone, or set the parameter on the nodes",safety:"review",edits:[{op:"set",path:n.at("securityContext","privileged"),value:!0}]}})}});function hT({words:e}){let[n,...t]=e;return e.some((r,o)=>/^>{1,2}$/.test(e[o-1]??"")&&r.startsWith("/proc/sys/"))?!0:n?.split("/").at(-1)!=="sysctl"||t.includes("-e")||t.includes("--ignore")?!1:t.some(r=>/^[a-z][\w.]*=/.test(r))}var zg=f({id:"template-placeholder-left",scope:"container",summary:"A placeholder that a tool or a person should have replaced is still there",messages:{left:({subject:e,placeholder:n})=>`${e} still holds the placeholder ${n}, which the program gets as it stands.`},*check({pod:e,container:n}){let t=yT(n).map(a=>({place:a,placeholder:bT(a)})).filter(({placeholder:a})=>a!==void 0),[r,...o]=t;r?.placeholder!==void 0&&(yield{message:"left",data:{subject:r.place.subject,placeholder:r.placeholder.text},at:r.place.path,certainty:r.placeholder.certainty,prediction:O(e,n),related:o.map(({place:a})=>({message:`${a.subject} holds one too`,at:a.path})),fix:{description:"render the template, or write the value",safety:"review"}})}});function yT({env:e,command:n=[],args:t=[],at:r}){return[...e.flatMap(({name:o,value:a,path:s})=>a===void 0?[]:[{subject:o,text:a,path:[...s,"value"]}]),...n.map((o,a)=>({subject:"The command",text:o,path:r("command",a)})),...t.map((o,a)=>({subject:"An argument",text:o,path:r("args",a)}))]}var gT=[[/\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\b|include\s+"|template\s+")[^}]*\}\}/,"likely"],[/<no value>|%!s\(<nil>\)|%!s\(MISSING\)/,"likely"],[/^<(?:your|my|insert|change|replace|put|enter|add)[-_ ][a-z0-9 _-]+>$/i,"possible"],[/^(?:<?(?:REPLACE|CHANGE)_?-?ME>?|__[A-Z][A-Z0-9_]+__|TODO|FIXME)$/,"possible"]];function bT({subject:e,text:n}){for(let[t,r]of gT){let o=t.exec(n);if(o!==null)return{text:o[0],certainty:r}}return n===`\${${e}}`?{text:n,certainty:"possible"}:void 0}var Jg=f({id:"volume-claim-missing",scope:"pod",summary:"A volume claims storage by a name that does not exist, so the pod is never scheduled",messages:{missing:({object:e,namespace:n,why:t})=>`A volume needs ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volumeClaim");for(let r of tt(t,e,n))yield{message:"missing",...r}}});var Yg=f({id:"volume-item-key-missing",scope:"pod",summary:"A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts",messages:{missing:({key:e,object:n,keys:t})=>`A volume lists the key ${e} of ${n}, which ${t}.`},*check({pod:e,index:n}){for(let t of Dr(Ye(e),e,n))yield{message:"missing",...t}}});function Qg(e){return[...e.volumes.map(({name:n})=>n),...bd(e.workload)]}var Xg=f({id:"volume-mount-without-volume",scope:"container",summary:"A container mounts a volume that the pod does not have, so the API server refuses the pod",messages:{missing:({name:e,volumes:n})=>n.length===0?`The container mounts the volume ${e}, but the pod has no volumes.`:`The container mounts the volume ${e}, but the pod has only ${n.join(", ")}.`},*check({pod:e,container:n,index:t}){if(n.image===void 0||Fr(e.workload.manifest,t))return;let r=Qg(e);for(let{name:o,path:a}of gd(n)){if(r.includes(o)||o.includes("$"))continue;let s=he(o,r);yield{message:"missing",data:{name:V(o),volumes:r.slice(0,6).map(i=>V(i))},at:a,certainty:"certain",prediction:Y(n,"Rejected","volumeMounts.name: Not found"),...s===void 0?{}:{fix:{description:`mount ${V(s)}`,safety:"review",edits:[{op:"set",path:a,value:s}]}}}}}});var kT={claim:"a new volume",host:"a folder of the node"},Zg=f({id:"volume-not-writable",scope:"container",summary:"The image does not run as root and may not write to the volume of its data",messages:{foreign:({image:e,uid:n,path:t,volume:r})=>`${e} runs as uid ${n} and keeps its data in ${t}, and ${r} belongs to root unless fsGroup changes that.`},*check({pod:e,container:n,index:t}){let{image:r,replacesEntrypoint:o}=R(e,n,t);if(r===void 0||o||n.role!=="main")return;let a=jt(e,n,r);if(a===void 0||a.uid===0||vT(e))return;let s=wT(r.facts).find(m=>ae(n,m)!==void 0),i=s===void 0?void 0:ae(n,s),l=i===void 0?void 0:oe(e,i.name),d=l===void 0?void 0:kT[l.kind];if(s===void 0||i===void 0||d===void 0||i.readOnly||ST(e,i))return;let c=l?.kind==="host"?void 0:e.at("securityContext","fsGroup");yield{message:"foreign",data:{image:n.image?.text??"",uid:a.uid,path:s,volume:d},at:i.path,certainty:$("likely",r,"user","dataDirectory"),prediction:O(e,n,{reason:"Permission denied"}),related:[{message:"the image",at:n.at("image")},...a.path===void 0?[]:[{message:`runAsUser is ${a.uid} here`,at:a.path}]],fix:{description:c===void 0?`change the owner of the folder to ${a.uid} on the node, or in an init container that runs as root`:`set fsGroup: ${a.uid} in the pod's securityContext`,safety:"review",...c===void 0?{}:{edits:[{op:"set",path:c,value:a.uid}]}}}}});function wT({dataDirectory:e,mustWrite:n=[]}){return[...e===void 0?[]:[e.path],...n]}function vT({securityContext:e,raw:n}){let t=dt(v(n.securityContext)?.supplementalGroups);return e.fsGroup!==void 0||t.length>0}function ST({containers:e},{name:n}){return e.some(({role:t,volumeMounts:r})=>t==="init"&&r.some(o=>o.name===n))}var eb=f({id:"volume-source-missing",scope:"pod",summary:"A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts",messages:{missing:({object:e,namespace:n,why:t})=>`A volume needs ${e}${n}, which ${t}.`},*check({pod:e,index:n}){let t=Ye(e).filter(({place:r})=>r==="volume"||r==="projected");for(let r of tt(t,e,n))yield{message:"missing",...r}}});var Xr=[bu,vu,xu,Pu,yf,kf,vf,Sf,xf,Of,wh,Sh,xh,Ph,Lh,jh,Fh,Vh,Kh,Gh,Hh,zh,Jh,Qh,Xh,Zh,ey,ry,oy,ay,sy,iy,ly,dy,cy,my,py,Sy,xy,Ey,Cy,My,Ty,Ny,$y,jy,Dy,Fy,By,Ky,Gy,Hy,zy,Jy,Yy,Xy,ng,tg,rg,og,ag,sg,dg,cg,mg,pg,hg,bg,kg,wg,vg,Sg,xg,Og,Pg,Rg,Ag,Eg,Mg,Tg,Ig,jg,Vg,Bg,Kg,Gg,qg,Ug,zg,Jg,Yg,Xg,Zg,eb];function oa(e,n={}){let t="manifests"in e?e:AT(e),r=vm(n,Xr),o=xT(t),a=eu(rm(t.manifests),{...r.world,unreadFiles:o}),s=a.manifests.map(c=>OT(c,a,r)),i=s.flatMap(({workload:c})=>c===void 0?[]:[c]),l=xm(RT(s.flatMap(({findings:c})=>c)),{comments:t.ignoreComments,annotations:s.flatMap(({annotation:c})=>c===void 0?[]:[c]),ruleIds:Xr.map(c=>c.id),offRuleIds:new Set(Xr.filter(c=>!r.rules.includes(c)).map(c=>c.id))}),d=[...t.problems,...r.problems,...s.flatMap(c=>c.problems),...l.problems];return{kubernetesVersion:Ia(r.kubernetesVersion),summary:{files:t.files,manifests:t.manifests.length,workloads:i.length,containers:i.reduce((c,m)=>c+m.containers,0),...am(l.findings),notAnalysed:t.notAnalysed},workloads:i,findings:l.findings,problems:d.sort(im)}}function xT({manifests:e,problems:n}){let t=new Set(e.map(({file:r})=>r));return n.flatMap(({severity:r,code:o,file:a})=>a===void 0?[]:r==="error"||o==="unrendered-template"&&!t.has(a)?[a]:[])}function OT(e,n,t){let r=Pt(e),{reports:o,problems:a}=Sm({rules:t.rules,manifest:e,workload:r,index:n,kubernetesVersion:t.kubernetesVersion,bootSeconds:t.bootSeconds});if(r===void 0&&o.length===0)return{findings:[],problems:a};let s=r?.raw??e.toObject(),i=r===void 0?void 0:PT(r);return{findings:gm(e,s,o,t.severityOf),problems:a,...r===void 0?{}:{workload:om(r)},...i===void 0?{}:{annotation:i}}}function PT({manifest:e,annotations:n}){let t=n[al];if(t===void 0)return;let r=e.locate(["metadata","annotations",al]),{apiVersion:o,kind:a,namespace:s,name:i}=e;return{value:t,...r===void 0?{}:{file:r.file,line:r.start.line},covers:({resource:l,location:d})=>l.apiVersion===o&&l.kind===a&&l.namespace===s&&l.name===i&&d?.file===e.file}}function RT(e){let n=ym();return[...e].sort(sm).map(t=>({...t,fingerprint:n(t.fingerprint)}))}function AT(e){return{manifests:e.flatMap(t=>dl(t)),problems:[],ignoreComments:[],files:0,notAnalysed:[]}}var gi=["error","warning","info","off"],aa=["error","warning","info","none"],nb=["ConfigMap","Secret","PersistentVolumeClaim","ServiceAccount","PriorityClass","RuntimeClass"],tb={kind:"Every kind when left out.",name:"The name of the object; `*` stands for any characters.",namespace:"Every namespace when left out."},rb={rules:"The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.",ignore:"Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.",kubernetesVersion:'The version of the cluster, in quotes, for example "1.31".',failOn:"The lowest severity that makes a run fail (exit code 1).",bootSeconds:"How long containers take until they answer, in seconds, by Kind/name or Kind/name/container. The annotation crashlint.dev/boot-seconds of a workload wins.",external:"Objects that exist in the cluster although no manifest declares them.",closedWorld:"True when nothing exists but what the manifests make and `external` lists: every reference that leads nowhere is then certain."};function ob(e){let n=e.charCodeAt(0)===65279?e.slice(1):e,t=Fa(n),r=new yr,o=[],a;for(let s of Os(n)){let{value:i,table:l,duplicates:d,fault:c}=s.faults.length>0?ET:Es(s,r),m=c?[c]:s.faults;for(let{offset:p,reason:u}of m)o.push({message:u,...Cn(t,p)});for(let{offset:p,key:u}of d)o.push({message:`the key ${JSON.stringify(u)} stands twice in one map`,...Cn(t,p)});a??={value:i??null,locate:p=>MT(p,i,l,t)}}return o.length>0?{problems:o}:{document:a??{value:null,locate:()=>CT},problems:o}}var ET={value:void 0,table:new Uint32Array(0),duplicates:[],fault:void 0},CT={start:{line:1,column:1},end:{line:1,column:1}};function MT(e,n,t,r){let[o,a]=br(t,gr(t,n,e));return{start:Cn(r,o),end:Cn(r,a)}}function sa(e,n,t,r){let o=n.find(s=>s===e);if(o!==void 0)return{value:o,faults:[]};let a=typeof e=="string"?zt(e,n):".";return on(t,`${r} is one of ${Zr(n)}, not ${Qe(e)}${a}`)}function on(e,n){return{faults:[{path:e,message:n}]}}function zt(e,n){let t=he(e,n);return t===void 0?".":`; did you mean ${t}?`}function Zr(e){return`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}function it(e){return JSON.stringify(V(e))}function Qe(e){return typeof e=="string"?it(e):Array.isArray(e)?"a list":X(e)?"a map":e===null?"empty":String(e)}var TT="a map from Kind/name or Kind/name/container to seconds";function ab(e){if(e===void 0)return{faults:[]};if(!X(e))return on(["bootSeconds"],`The option bootSeconds is ${TT}, not ${Qe(e)}.`);let n=Object.entries(e).flatMap(([r,o])=>[..._T(r),...LT(r,o)]),t=Object.entries(e).filter(r=>typeof r[1]=="number");return{value:Object.fromEntries(t),faults:n}}function _T(e){let n=["bootSeconds",e],[t=""]=e.split("/");return ja(e)?Qi.includes(t)?[]:[{path:n,message:`There is no kind of workload ${it(t)}${zt(t,Qi)}`}]:[{path:n,message:`A workload is written as Kind/name or Kind/name/container, not ${it(e)}.`}]}function LT(e,n){if(typeof n=="number"&&Number.isFinite(n)&&n>0)return[];let t=`The boot time of ${it(e)} is a number of seconds above 0, not ${Qe(n)}.`;return[{path:["bootSeconds",e],message:t}]}var zd=Object.keys(tb);function ib(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return on(["external"],`The option external is a list of objects such as {kind: Secret, name: "tls-*"}, not ${Qe(e)}.`);let n=e.map((t,r)=>NT(t,["external",r]));return{value:n.flatMap(t=>t.value===void 0?[]:[t.value]),faults:n.flatMap(({faults:t})=>t)}}function NT(e,n){if(!X(e))return on(n,`An external object is a map with the keys ${Zr(zd)}, not ${Qe(e)}.`);let t=Object.keys(e).filter(i=>!zd.includes(i)).map(i=>({path:[...n,i],message:`An external object has no ${it(i)}${zt(i,zd)}`})),r=e.kind===void 0?{faults:[]}:sa(e.kind,nb,[...n,"kind"],"The kind of an external object"),{name:o,namespace:a}=e,s=[...t,...r.faults,...o===void 0?[{path:n,message:"An external object needs a name."}]:sb(o,[...n,"name"],"name"),...a===void 0?[]:sb(a,[...n,"namespace"],"namespace")];return s.length>0||!Jd(o)?{faults:s}:{value:{...r.value===void 0?{}:{kind:r.value},name:o,...Jd(a)?{namespace:a}:{}},faults:s}}function sb(e,n,t){return Jd(e)?[]:[{path:n,message:`The ${t} of an external object is text, not ${Qe(e)}.`}]}function Jd(e){return typeof e=="string"&&e.trim()!==""}function Qd(e,n){let{document:t,problems:r}=ob(e);if(t===void 0)return{config:{},problems:r.map(({message:s,line:i,column:l})=>lb(n,`This is not valid YAML: ${s}.`,{line:i,column:l}))};let{value:o={},faults:a}=IT(t.value);return{config:o,problems:GT(a.map(s=>KT(s,n,t)))}}var $T={rules:jT,ignore:FT,kubernetesVersion:VT,failOn:WT,bootSeconds:ab,external:ib,closedWorld:BT},Yd=Object.keys(rb);function IT(e){if(e===null)return{value:{},faults:[]};if(!X(e))return on([],`The configuration is a map with the keys ${Zr(Yd)}, not ${Qe(e)}.`);let n=Object.keys(e).filter(o=>!Yd.includes(o)).map(o=>({path:[o],message:`There is no option ${it(o)}${zt(o,Yd)}`})),t=Object.entries($T).map(([o,a])=>({key:o,...a(e[o])})),r=t.filter(o=>o.value!==void 0).map(o=>[o.key,o.value]);return{value:Object.fromEntries(r),faults:[...n,...t.flatMap(({faults:o})=>o)]}}function jT(e){if(e===void 0)return{faults:[]};if(!X(e))return on(["rules"],`The option rules is a map from rule ids to ${Zr(gi)}, not ${Qe(e)}.`);let n=Object.entries(e).map(([r,o])=>({id:r,...DT(r,o)})),t=n.flatMap(({id:r,value:o})=>o===void 0?[]:[[r,o]]);return{value:Object.fromEntries(t),faults:n.flatMap(({faults:r})=>r)}}function DT(e,n){let t=["rules",e],r=Xr.map(a=>a.id);return r.includes(e)?sa(n===!1?"off":n,gi,t,`The severity of ${e}`):on(t,`There is no rule ${it(e)}${zt(e,r)}`)}function FT(e){if(e===void 0)return{faults:[]};if(!Array.isArray(e))return on(["ignore"],`The option ignore is a list of patterns such as "charts/**", not ${Qe(e)}.`);let n=e.flatMap((t,r)=>typeof t=="string"&&t.trim()!==""?[]:[{path:["ignore",r],message:`A pattern is text, not ${Qe(t)}.`}]);return{value:e.filter(t=>typeof t=="string"),faults:n}}function VT(e){let n=["kubernetesVersion"];return e===void 0?{faults:[]}:typeof e=="number"?on(n,'The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.'):typeof e=="string"&&$a(e)!==void 0?{value:e,faults:[]}:on(n,`The kubernetesVersion is written like "1.31", not ${Qe(e)}.`)}function WT(e){return e===void 0?{faults:[]}:sa(e,aa,["failOn"],"The option failOn")}function BT(e){return e===void 0?{faults:[]}:typeof e=="boolean"?{value:e,faults:[]}:on(["closedWorld"],`The option closedWorld is true or false, not ${Qe(e)}.`)}function KT({path:e,message:n},t,{locate:r}){return lb(t,n,r(e).start)}function lb(e,n,{line:t,column:r}){return{code:"invalid-config",severity:"error",message:n,file:e,line:t,column:r}}function GT(e){return[...e].sort((n,t)=>(n.line??0)-(t.line??0)||(n.column??0)-(t.column??0))}import{closeSync as JT,constants as cb,fstatSync as YT,openSync as QT,readSync as XT}from"node:fs";import{isUtf8 as HT}from"node:buffer";function bi(e){let n=qT(e);return n===void 0||n.includes("\0")?void 0:n}function qT(e){if(e[0]===255&&e[1]===254)return db(e.subarray(2));if(e[0]===254&&e[1]===255)return e.length%2===0?db(UT(e.subarray(2))):void 0;if(!HT(e))return;let n=e.toString("utf8");return n.charCodeAt(0)===65279?n.slice(1):n}function db(e){try{return new TextDecoder("utf-16le",{fatal:!0}).decode(e)}catch{return}}function UT(e){return Buffer.from(e).swap16()}ia();var zT={EACCES:"permission denied",EPERM:"permission denied",ENOENT:"it is no longer there",ENOTDIR:"a part of its path is not a folder",ELOOP:"it is a symbolic link that leads back to itself",ENAMETOOLONG:"its name is too long",EMFILE:"too many files are open",EIO:"the disk reports an error"};function ki(e){let n=Xd(e);return zT[n]??`the system says ${n}`}function Xd(e){return(e instanceof Error?e.code:void 0)??"an unknown error"}function eo(e){try{let n=QT(e,cb.O_RDONLY|cb.O_NONBLOCK);try{return ZT(n)}finally{JT(n)}}catch(n){return{failure:r2(n)}}}function ZT(e){let n=YT(e);if(!n.isFile())return{failure:t2(n)};if(n.size>33554432)return{failure:Zd(n.size)};let t=bi(e2(e,n.size));return t===void 0?{failure:n2}:{text:t}}function e2(e,n){let t=Buffer.allocUnsafe(n),r=0;for(;r<n;){let o=XT(e,t,r,n-r,null);if(o===0)break;r+=o}return t.subarray(0,r)}var n2={code:"not-text",message:"This file is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1};function Zd(e){let n=r=>`${Math.ceil(r/1024/1024)} MiB`;return{code:"file-too-large",message:`This file has ${n(e)}, so it was not read; at most ${n(33554432)} are. Split it or leave it out.`,mayBeManifest:!1}}function t2(e){return{code:"unreadable-file",message:`This is ${e.isFIFO()?"a named pipe":e.isDirectory()?"a folder":"a device"}, not a file, so it was not read; to analyse what a command prints, use \`<command> | crashlint -\`.`,mayBeManifest:!1}}function r2(e){let n=Xd(e),t=n==="ENXIO"?"it is a socket or a device, not a file":ki(e),r=!["ENXIO","ENOENT","ELOOP"].includes(n);return{code:"unreadable-file",message:`This file cannot be read: ${t}.`,mayBeManifest:r}}function*mb(e,n){for(let t of e){let r=eo(t.path);"text"in r?yield{path:t.name,text:r.text}:n.push(ec(r.failure,t))}}function ec({code:e,message:n,mayBeManifest:t},{name:r,isNamed:o}){return{code:e,message:n,severity:o||t?"error":"warning",file:r}}ia();var no="<stdin>";async function pb(e){let n=[],t=0;for await(let o of e){if(t+=o.length,t>33554432)return{failure:Zd(t)};n.push(o)}let r=bi(Buffer.concat(n));return r!==void 0?{text:r}:{failure:{code:"not-text",message:"Standard input is not UTF-8 or UTF-16 text, so it was not analysed.",mayBeManifest:!1}}}ia();import{realpathSync as lN,statSync as dN}from"node:fs";import{join as cN,resolve as jk}from"node:path";import{lstatSync as a2,readdirSync as s2}from"node:fs";import{basename as fb,dirname as vi,join as i2,resolve as l2}from"node:path";import{relative as o2,sep as ub}from"node:path";function Bn(e,n){let t=o2(n,e)||".";return ub==="/"?t:t.replaceAll(ub,"/")}function hb(e,n){let t=l2(n,e);if(gb(t))return;let r=yb(t),o=he(fb(r),d2(vi(r)));if(o!==void 0)return`This path does not exist; did you mean ${Bn(i2(vi(r),o),n)}?`;let a=Bn(vi(r),n);return r===t?"This path does not exist.":`This path does not exist: there is no ${fb(r)} in ${a}.`}function yb(e){let n=vi(e);return n===e||gb(n)?e:yb(n)}function gb(e){try{return a2(e,{throwIfNoEntry:!1})!==void 0}catch{return!0}}function d2(e){try{return s2(e)}catch{return[]}}async function Dk(e,n){let t={...n,files:new Map,links:[],problems:[],hidden:new Set,configuredOut:new Set};for(let r of e)await mN(r,t);for(let r of t.links)ga(r,Ni(r),!1,t);return{files:[...t.files.values()],problems:t.problems,notAnalysed:bN(t)}}async function mN(e,n){let t=jk(n.cwd,e),r=kN(t);if(r===void 0)return hN(e)?await fN(e,n):yN(e,n);if(r.isDirectory())return pN(t,n);ga(t,Ni(t),!0,n)}async function pN(e,n){let{layersAbove:t,walkFolder:r}=await Promise.resolve().then(()=>(cc(),dc)),o=Ni(e),a=0;for(let s of r(o,t(o)))if(s.kind!=="hidden"&&(a+=1),!uN(s,cN(e,s.path.slice(o.length)),n))return;a===0&&n.problems.push(gN(Bn(e,n.cwd),n.hidden.size))}function uN(e,n,t){let r=Bn(n,t.cwd);switch(e.kind){case"file":return n===t.config?!0:ga(n,e.path,!1,t);case"link":return t.links.push(n),!0;case"hidden":return t.hidden.add(r),!0;case"too-deep":return t.problems.push(ya(r,`This folder lies more than ${64} folders deep, so it was not searched; name it to have it searched.`)),!0;case"unreadable-folder":return t.problems.push(ya(r,`This folder cannot be listed: ${ki(e.error)}.`)),!0}}function ga(e,n,t,r){let{files:o,cwd:a}=r,s=o.get(n);if(s!==void 0&&!(t&&!s.isNamed))return!0;let i=Bn(e,a);return r.isIgnored?.(e)===!0?(r.configuredOut.add(i),!0):s===void 0&&o.size>=2e5?(r.problems.push(ya(i,`There are more than ${2e5} files; from this one on none was read. Name fewer folders.`)),!1):(o.set(n,{path:e,name:s?.name??i,isNamed:t}),!0)}async function fN(e,n){let{isIgnored:t,isManifestName:r,layersAbove:o}=await Promise.resolve().then(()=>(cc(),dc)),{glob:a}=await Promise.resolve().then(()=>($k(),Nk)),s=await a(e,{cwd:n.cwd,absolute:!0,followSymbolicLinks:!1,ignore:["**/.git/**","**/node_modules/**"]}),i=s.filter(d=>r(d)).sort();for(let d of i){let c=Ni(d);t(o(c),c,"file")||ga(d,c,!1,n)}if(i.length>0)return;let l=s.length>0?"only files that do not end in .yaml, .yml or .json":"no file";n.problems.push(ya(e,`This pattern matches ${l}.`))}function hN(e){return/[*?[\]{}]|[!@+]\(/.test(e)}function yN(e,n){let t=jk(n.cwd,e),r=hb(e,n.cwd);r===void 0?ga(t,t,!0,n):n.problems.push(ya(Bn(t,n.cwd),r))}function ya(e,n){return{code:"unreadable-file",severity:"error",message:n,file:e}}function gN(e,n){return{code:"nothing-to-analyse",severity:"error",message:`There are no .yaml, .yml or .json files in this folder.${n>0?" Hidden ones are left out; name them to have them read.":""}`,file:e}}function bN({hidden:e,configuredOut:n}){return[{what:"hidden files and folders",count:e.size,why:"they belong to tools; name one to have it read"},{what:"files",count:n.size,why:"the configuration ignores them"}].filter(({count:t})=>t>0)}function kN(e){try{return dN(e)}catch{return}}function Ni(e){try{return lN(e)}catch{return e}}async function Fk(e,{ignore:n,folder:t,config:r},o){let a=[],s=e.includes("-")?await wN(o,a):void 0,i=e.filter(c=>c!=="-"),l=await Dk(i,{cwd:o.cwd,...r===void 0?{}:{config:r},...await vN(n,t)});a.push(...l.problems);function*d(){s!==void 0&&(yield{path:no,text:s}),yield*mb(l.files,a)}return{sources:d,problems:()=>a,notAnalysed:l.notAnalysed,...s===void 0?{}:{stdin:s}}}async function wN(e,n){let{stdin:t}=e;t.isTTY===!0&&e.stderr.write(`crashlint reads manifests from the terminal; end them with Ctrl-D
`);let r=await pb(t);if("failure"in r){n.push(ec(r.failure,{name:no,isNamed:!0}));return}if(r.text.trim()!=="")return r.text;n.push({code:"nothing-to-analyse",severity:"error",message:"Standard input is empty, so nothing was analysed; look at what the command before the pipe did.",file:no})}async function vN(e,n){if(e.length===0)return{};let{isIgnored:t,layerOf:r}=await Promise.resolve().then(()=>(Mi(),jb)),o=[r(n,e)];return{isIgnored:a=>t(o,a,"file")}}async function Pc(e,{config:n,folder:t,file:r},o,a){let s={ignore:n.ignore??[],folder:t,...r===void 0?{}:{config:r}},i=await Fk(e,s,a),l=oa(Fo(i.sources()),o),{summary:d}=l,c=[...i.problems(),...SN(l,i.problems()),...l.problems],m=[...d.notAnalysed,...i.notAnalysed];return{analysis:{...l,summary:{...d,notAnalysed:m},problems:c},stdin:i.stdin}}function SN({summary:e,problems:n},t){if(e.manifests>0||n.length+t.length>0)return[];let r=e.files===1?"this file":`these ${e.files} files`;return[{code:"nothing-to-analyse",severity:"warning",message:e.files===0?"All files are ignored, so nothing was analysed.":`No Kubernetes object was found in ${r}: none has apiVersion and kind.`}]}var lo="https://github.com/crashlint/crashlint";function ba(e){return[...e].map(([n,{summary:t,certainty:r,cause:o,markdown:a}])=>({id:n,summary:t,certainty:r,help:a,helpUri:Vk(n,o)}))}function ka(e,n){let t=n.get(e);return t===void 0?void 0:Vk(e,t.cause)}function Vk(e,n){return`${lo}/blob/main/rules/${n}/${e}.md`}function Rc(e,n){let t=n.filter(({suppressed:a})=>a===void 0),r=a=>t.filter(s=>s.severity===a).length,o={errors:r("error"),warnings:r("warning"),infos:r("info"),suppressed:n.length-t.length};return{...e,findings:n,summary:{...e.summary,...o}}}import{resolve as X$}from"node:path";function $e(e){return e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/[&<>`*_{}[\]()#|~!\\@:^$]/g,n=>`&#${n.charCodeAt(0)};`).replace(/www\./gi,n=>`${n.slice(0,3)}&#46;`).trim()}var Wk={error:0,warning:1,info:2};function sn(e){return e.filter(n=>n.suppressed===void 0).map((n,t)=>({finding:n,place:t})).sort((n,t)=>Wk[n.finding.severity]-Wk[t.finding.severity]||n.place-t.place).map(({finding:n})=>n)}var xN={error:"error",warning:"warning",info:"notice"},co={mostPerLevel:{error:10,warning:10,info:10}},Bk=3500;function wa(e,{mostPerLevel:n}){let t=new Map,r=[],o=sn(e);for(let a of o){let s=t.get(a.severity)??0;a.location===void 0||s>=n[a.severity]||(t.set(a.severity,s+1),r.push(ON(a,a.location)))}return{commands:r,notShown:o.length-r.length}}function Ac(e,{mostPerLevel:n}){return["error","warning"].flatMap(t=>e.filter(({severity:r})=>r===t).slice(0,n[t]).map(({code:r,message:o,file:a,line:s,column:i})=>{let l={title:`crashlint ${r}`,file:a,line:s,col:i};return`::${t} ${Kk(l)}::${Ec(o)}`}))}function $i({prediction:e,resource:n,container:t,severity:r}){let o=t===void 0?n.name:`${n.name}/${t}`;return`${r==="info"?`At risk of ${e.status}`:e.status}: ${n.kind} ${o}`}function Ii({message:e,fix:n,rule:t}){let r=n===void 0?"":`
Fix: ${n.description}.`,o=`${e}${r}
(${t})`;return o.length<=Bk?o:`${o.slice(0,Bk)}\u2026`}function ON(e,{file:n,start:t,end:r}){let o=t.line===r.line?{col:t.column,endColumn:r.column}:{},a={title:$i(e),file:n.replace(/^\.\//,""),line:Math.max(1,t.line),endLine:Math.max(1,r.line),...o};return`::${xN[e.severity]} ${Kk(a)}::${Ec(Ii(e))}`}function Kk(e){return Object.entries(e).filter(([,n])=>n!==void 0).map(([n,t])=>`${n}=${PN(String(t))}`).join(",")}function Ec(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function PN(e){return Ec(e).replaceAll(":","%3A").replaceAll(",","%2C")}function va({kubernetesVersion:e,summary:n,findings:t,problems:r}){let o={version:1,kubernetesVersion:e,summary:RN(n),findings:t.map(AN),problems:r.map(EN)};return`${JSON.stringify(o,null,2)}
`}function RN({files:e,manifests:n,workloads:t,containers:r,errors:o,warnings:a,infos:s,suppressed:i,notAnalysed:l}){return{files:e,manifests:n,workloads:t,containers:r,errors:o,warnings:a,infos:s,suppressed:i,notAnalysed:l.map(({what:d,count:c,why:m})=>({what:d,count:c,why:m}))}}function AN(e){let{rule:n,severity:t,certainty:r,message:o,prediction:a,resource:s,container:i,path:l,location:d,related:c,fix:m,fingerprint:p,suppressed:u}=e,{status:y,reason:h,exitCode:g,restarts:A,window:S}=a;return{rule:n,severity:t,certainty:r,message:o,prediction:{status:y,reason:h,exitCode:g,restarts:A,window:S},resource:{apiVersion:s.apiVersion,kind:s.kind,namespace:s.namespace,name:s.name},container:i,path:l,location:d,related:c.map(M=>({message:M.message,path:M.path,location:M.location})),fix:m&&{description:m.description,safety:m.safety,edits:m.edits},fingerprint:p,suppressed:u&&{by:u.by,reason:u.reason}}}function EN({code:e,message:n,file:t,line:r,column:o}){return{code:e,message:n,file:t,line:r,column:o}}var ji={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"};function Cc(e,n){let{location:t,related:r,fix:o}=e,a=t===void 0?"":` (${Di(t,n)})`,s=[...r.map(l=>`- ${CN(l,n)}`),...o===void 0?[]:[`- **Fix:** ${$e(o.description)}`]],i=`${ji[e.severity]} ${$e(e.message)}${a} \xB7 ${MN(e.rule,n)}`;return s.length===0?i:`${i}
${s.join(`
`)}`}function Di({file:e,start:n},{linkTo:t}){let r=$e(`${e}:${n.line}`),o=t?.(e,n.line);return o===void 0?r:`[${r}](${Gk(o)})`}function CN({message:e,location:n},t){let r=$e(e);return n===void 0?r:`${r} (${Di(n,t)})`}function MN(e,{linkToRule:n}){let t=n?.(e);return t===void 0?`\`${e}\``:`[\`${e}\`](${Gk(t)})`}function Gk(e){return e.replaceAll(/[()<>\s\\|]/g,n=>encodeURIComponent(n).replace("(","%28").replace(")","%29"))}function cr(e){let n=new Map;for(let t of sn(e)){let{apiVersion:r,kind:o,namespace:a="",name:s}=t.resource,i=[t.location?.file??"",r,o,a,s].join("\0"),l=n.get(i);l===void 0?n.set(i,[t]):l.push(t)}return[...n.values()].flatMap(t=>{let r=t[0];if(r===void 0)return[];let o=r.location?.file;return[{resource:r.resource,...o===void 0?{}:{file:o},worst:r,findings:t}]})}var TN=/^(Init:)?(CrashLoopBackOff|OOMKilled|RunContainerError)$/,_N=/^(NotReady|Completed)$/;function mr({severity:e,prediction:n}){return e==="info"?"at-risk":n.restarts||TN.test(n.status)?"crash-loops":_N.test(n.status)?"degraded":"does-not-start"}function Mc({status:e,exitCode:n,window:t,restarts:r}){let o=n===void 0?"":` (exit ${n})`;if(t===void 0)return`${e}${o}`;let[a,s]=t,i=a===s?`${s} s`:`${a} to ${s} s`;return`${e}${o}, killed ${i} after ${r?"each":"its"} start`}var LN=50,NN=5,$N=200,IN=10,jN=20;function Sa(e,n){let{scope:t}=n,r=t===void 0?e.findings:e.findings.filter(i=>t.shown.has(i.fingerprint)),o=cr(r),a=[`## ${DN(o,t)}`,...n.notice===void 0?[]:[`> \u26A0\uFE0F ${$e(n.notice)}`],...VN(t?.fixed??[]),...WN(o,n)].join(`

`),s=UN(e,sn(e.findings).length-sn(r).length,t);return`${KN({head:a,workloads:o,foot:s},n)}
`}function DN(e,n){let t=e.filter(({worst:a})=>a.severity==="error"),r=a=>t.filter(({worst:s})=>mr(s)===a).length,o=[[r("crash-loops"),"will crash-loop"],[r("does-not-start"),"will not start"],[r("degraded"),"will not work"],[e.filter(({worst:a})=>a.severity==="warning").length,"will probably fail"],[e.filter(({worst:a})=>a.severity==="info").length,"at risk"]].flatMap(([a,s])=>a===0?[]:[`${a} ${s}`]);return o.length>0?`crashlint: ${o.join(", ")}${FN[n?.kind??"all"]}`:n?.kind==="added"?"crashlint: this change breaks no workload \u2705":"crashlint: no workload is predicted to fail \u2705"}var FN={all:"",added:" because of this change",touched:" in the files of this change"};function VN(e){if(e.length===0)return[];let n=e.slice(0,IN).map(({rule:r,resource:o})=>`${Fi(o)} (\`${r}\`)`),t=e.length>n.length?` and ${e.length-n.length} more`:"";return[`\u{1F389} This change fixes ${e.length}: ${n.join(", ")}${t}.`]}function WN(e,n){if(e.length===0)return[];let t=e.slice(0,LN).map(({resource:a,worst:s})=>{let i=Mc(s.prediction),l=`${BN[s.severity]}${$e(i)}`,d=s.location===void 0?"":Di(s.location,n);return`| ${ji[s.severity]} ${Fi(a)} | ${l} | ${d} |`}),r=e.length-t.length;return[["| Workload | `kubectl get pods` will show | Where |","|:--|:--|:--|",...t].join(`
`),...r===0?[]:[`\u2026and ${r} more ${r===1?"workload":"workloads"}.`]]}var BN={error:"",warning:"probably ",info:"perhaps "},Hk=200;function KN({head:e,workloads:n,foot:t},r){let o=n.length<=NN,a=[],s=e.length+t.length+Hk;for(let d of n.slice(0,$N)){let c=o?HN(d,r):qN(d,r);if(s+=c.length+2,s>r.mostCharacters)break;a.push(c)}let i=n.length-a.length,l=`The reasons for ${i} more ${i===1?"workload are":"workloads are"} in the log of this step.`;return[GN(e,r.mostCharacters-t.length-Hk),...a,...i>0?[l]:[],t].filter(d=>d!=="").join(`

`)}function GN(e,n){return e.length<=n?e:e.slice(0,Math.max(0,e.lastIndexOf(`
`,n)))}function HN({resource:e,findings:n},t){return[`### ${Fi(e)}`,...n.map(r=>Cc(r,t))].join(`

`)}function qN({resource:e,worst:n,findings:t},r){let o=`${ji[n.severity]} <b>${Fi(e)}</b>: ${$e(n.message)}`,a=t.map(s=>Cc(s,r));return[`<details><summary>${o}</summary>`,...a,"</details>"].join(`

`)}function UN(e,n,t){let{summary:r,kubernetesVersion:o}=e,a=t?.kind==="added"?"older":"other",s=r.notAnalysed.map(({what:l,count:d,why:c})=>`not analysed: ${d} \xD7 ${l} (${c})`),i=[`${Tc(r.workloads,"workload")} in ${Tc(r.files,"file")}`,`Kubernetes ${o}`,...n===0?[]:[`${n} ${a} ${n===1?"finding":"findings"} not shown`],...r.suppressed===0?[]:[`${r.suppressed} suppressed`],...s];return[...zN(e),`<sub>${i.map($e).join(" \xB7 ")}</sub>`].join(`

`)}function zN({problems:e}){if(e.length===0)return[];let n=e.slice(0,jN).map(({file:a,line:s,message:i})=>`- ${a===void 0?"":`\`${JN(s===void 0?a:`${a}:${s}`)}\` `}${$e(i)}`),t=e.length-n.length,r=`${Tc(e.length,"problem")} with the input or the configuration`,o=[...n,...t>0?[`- \u2026and ${t} more`]:[]].join(`
`);return[`<details><summary>${r}</summary>

${o}

</details>`]}function JN(e){return e.replaceAll(/[`\p{Cc}\p{Cf}\u2028\u2029]/gu," ").replaceAll("|","\xA6")}function Fi({kind:e,name:n,namespace:t}){let r=t===void 0?"":` (${$e(t)})`;return`${$e(e)}/${$e(n)}${r}`}function Tc(e,n){return`${e} ${e===1?n:`${n}s`}`}var zk={error:"error",warning:"warning",info:"note"},YN={certain:"very-high",likely:"high",possible:"medium"},QN={certain:"error",likely:"warning",possible:"recommendation"},qk=1024,XN=100,ZN=25e3;function xa(e,n){let t=[...n.rules].sort((a,s)=>a.id<s.id?-1:1),r=new Map(t.map((a,s)=>[a.id,s])),o={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"crashlint",semanticVersion:n.toolVersion,informationUri:n.informationUri,rules:t.map(e$)}},columnKind:"utf16CodeUnits",invocations:[n$(e.problems)],results:sn(e.findings).slice(0,ZN).map(a=>r$(a,r.get(a.rule)))}]};return`${JSON.stringify(o,null,2)}
`}function e$({id:e,summary:n,certainty:t,help:r,helpUri:o}){return{id:e,name:e,shortDescription:{text:Uk(n)},fullDescription:{text:Uk(`${n}.`)},help:{text:r,markdown:r},helpUri:o,defaultConfiguration:{level:zk[t==="certain"?"error":t==="likely"?"warning":"info"]},properties:{precision:YN[t],"problem.severity":QN[t],tags:["kubernetes","reliability"]}}}function n$(e){return{executionSuccessful:e.every(n=>n.severity!=="error"),toolExecutionNotifications:e.map(n=>({level:n.severity,message:{text:n.message},descriptor:{id:n.code},...n.file===void 0?{}:{locations:[t$(n.file,n)]}}))}}function t$(e,{line:n,column:t}){let r=n===void 0?{}:{region:{startLine:n,...t===void 0?{}:{startColumn:t}}};return{physicalLocation:{artifactLocation:Yk(e),...r}}}function r$(e,n){let t=e.related.flatMap((r,o)=>a$(r,o)).slice(0,XN);return{ruleId:e.rule,...n===void 0?{}:{ruleIndex:n},level:zk[e.severity],message:{text:o$(e)},locations:e.location===void 0?[]:[{...Jk(e.location),logicalLocations:[s$(e)]}],...t.length===0?{}:{relatedLocations:t},partialFingerprints:{"crashlint/v1":e.fingerprint},properties:{certainty:e.certainty,prediction:e.prediction,path:e.path}}}function o$({message:e,prediction:n,fix:t}){let r=`The pod will show ${n.status}.`;return[e,r,...t===void 0?[]:[`Fix: ${t.description}.`]].join(" ")}function a$({message:e,location:n},t){return n===void 0?[]:[{id:t+1,message:{text:e},...Jk(n)}]}function Jk({file:e,start:n,end:t}){let r={startLine:n.line,startColumn:n.column,endLine:t.line,endColumn:t.column};return{physicalLocation:{artifactLocation:Yk(e),region:r}}}function s$({resource:e,path:n}){let t=`${e.kind}/${e.name}`;return{name:t,fullyQualifiedName:`${t}#${n}`,kind:"resource"}}function Yk(e){return{uri:e.split(/[\\/]/).map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function Uk(e){return e.length<=qk?e:`${e.slice(0,qk-1)}\u2026`}import{readFileSync as i$}from"node:fs";function _c(){let e=i$(new URL("./pages.json",import.meta.url),"utf8");return new Map(Object.entries(JSON.parse(e)))}var l$=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ae(e){return e.replaceAll(l$,n=>{let t=n.charCodeAt(0);return t<32?String.fromCharCode(9216+t):t===127?"\u2421":"\uFFFD"})}function Yt(e,n){return`${e} ${n}${e===1?"":"s"}`}var d$=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u"),c$=/[\p{Mn}\p{Me}\p{Cf}]/u,m$=/^[\x20-\x7e]*$/;function An(e){if(m$.test(e))return e.length;let n=0;for(let t of e)n+=Lc(t);return n}function Lc(e){return e<="\u02FF"?e==="\xAD"?0:1:d$.test(e)?2:c$.test(e)?0:1}var p$=/ (?!(?:s|ms|min|h|%)(?![\w-]))/;function Gn(e,n){let t=[],r="";for(let o of e.split(p$)){let a=r===""?o:`${r} ${o}`;r!==""&&An(a)>n?(t.push(r),r=o):r=a}return[...t,r]}function Vi(e,{style:n,width:t}){return[...e.filter(({severity:o})=>o==="error"),...e.filter(({severity:o})=>o==="warning")].map(o=>u$(o,n,t)).join(`
`)}function u$({severity:e,message:n,file:t,line:r,column:o,code:a},s,i){let l=r===void 0?"":o===void 0?`:${r}`:`:${r}:${o}`,d=t===void 0?"":`${s.bold(Ae(t)+l)} `;return[`${s.severity[e](e)} ${d}${s.dim(a)}`,...Gn(Ae(n),i-2).map(m=>`  ${m}`)].join(`
`)}function Xk(e,n){let{summary:t}=e,r=[f$(e,n.style),y$(t,n.style),n.style.dim(`${Yt(t.files,"file")} in ${n.seconds.toFixed(1)} s`)].filter(a=>a!==""),o=r.join(" \xB7 ");return An(g$(o))<=n.width?o:`${r[0]}
${r.slice(1).join(" \xB7 ")}`}function f$(e,n){let{workloads:t}=e;if(t.length===0)return"no workloads";let r=new Set(t.map(({resource:l,location:d})=>Qk(l,d?.file))),o=cr(e.findings).filter(({resource:l,file:d})=>r.has(Qk(l,d))),a=t.length-o.length,s=h$.flatMap(({words:l,severity:d,test:c})=>{let m=o.filter(p=>c(p)).length;return m===0?[]:[n.severity[d](`${m} ${l}`)]}),i=o.length===0?a===1?"it looks fine":"all look fine":`${a} ${a===1?"looks":"look"} fine`;return`${Yt(t.length,"workload")}: ${[...s,...a===0?[]:[n.good(i)]].join(", ")}`}var Nc=({worst:e})=>e.severity==="error",h$=[{words:"will crash-loop",severity:"error",test:e=>Nc(e)&&mr(e.worst)==="crash-loops"},{words:"will not start",severity:"error",test:e=>Nc(e)&&mr(e.worst)==="does-not-start"},{words:"will not work",severity:"error",test:e=>Nc(e)&&mr(e.worst)==="degraded"},{words:"will probably fail",severity:"warning",test:({worst:e})=>e.severity==="warning"},{words:"at risk",severity:"info",test:({worst:e})=>e.severity==="info"}];function y$({errors:e,warnings:n,infos:t,suppressed:r},o){return[...e===0?[]:[o.severity.error(Yt(e,"error"))],...n===0?[]:[o.severity.warning(Yt(n,"warning"))],...t===0?[]:[o.severity.info(Yt(t,"info"))],...r===0?[]:[o.dim(`${r} suppressed`)]].join(", ")}function Qk({kind:e,namespace:n="",name:t},r=""){return[r,e,n,t].join("\0")}function g$(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var Zk={error:"will show",warning:"will probably show",info:"may show"};function mo({status:e,exitCode:n,window:t,restarts:r}){return[e,...n===void 0?[]:[`exit code ${n}`],...t===void 0?[]:[`killed ${b$(t)} after ${r?"each":"its"} start`]].join(", ")}function Wi({reason:e}){return e===void 0?void 0:Ae(e)}function ew(e,n){return mo(e)===mo(n)&&e.reason===n.reason}function b$([e,n]){return e===n?`${n} s`:`${e} to ${n} s`}var k$="    ",nw="\u2026",w$=12;function $c(e){return e.replaceAll("	",k$)}function tw(e,n,t){let r=An(e);if(r<=t)return{text:e,place:m=>m};let o=n.end>t-1,a=o?nw:"",s=t-a.length,i=o?v$(n,r,s):0,l=r-i>s,d=S$(e,i,l?s-1:s),c=m=>{let p=u=>Math.min(Math.max(u-i+a.length,0),t);return{start:p(m.start),end:p(m.end)}};return{text:`${a}${d}${l?nw:""}`,place:c}}function v$({start:e,end:n},t,r){let o=Math.min(n-(r-1),e);return Math.max(Math.min(Math.max(e-w$,o),t-r),1)}function S$(e,n,t){let r=0,o="";for(let a of e){let s=Lc(a),i=r+s;if(r>=n+t||i>n+t)break;r>=n?o+=a:i>n&&(o+=" ".repeat(i-n)),r=i}return o}var ow=2,Ic=28;function aw(e,n){let t=x$(e,n.lineAt),r=Math.max(...t.map(i=>String(i).length),2),o={...n,gutter:r,dedent:P$(t,n.lineAt)},a=[],s;for(let i of t)s!==void 0&&i>s+1&&a.push(n.style.dim(`${" ".repeat(r)} \u22EE`)),a.push(...R$(i,e.filter(l=>l.line===i),o)),s=i;return a}function x$(e,n){let t=[...new Set(e.map(({line:o})=>o))].filter(o=>n(o)!==void 0),r=[...new Set(t.flatMap(o=>[...O$(o,n),o]))];return r.sort((o,a)=>o-a),r.flatMap((o,a)=>{let s=r[a-1]??o,i=Array.from({length:Math.max(o-s-1,0)},(d,c)=>s+1+c);return i.length<=ow&&!i.some(d=>(n(d)??"").startsWith("---"))?[...i,o]:[o]})}function O$(e,n){let t=o=>o.length-o.trimStart().length,r=t(n(e)??"");for(let o=e-1;o>=e-1-ow;o-=1){let a=n(o)??"";if(a.trim()===""||a.startsWith("---"))return[];if(t(a)<r)return a.trimStart().startsWith("#")?[]:[o]}return[]}function P$(e,n){let t=e.map(r=>n(r)??"").filter(r=>r.trim()!=="");return t.length===0?0:Math.min(...t.map(r=>r.length-r.trimStart().length))}function R$(e,n,t){let{style:r,gutter:o,dedent:a,width:s}=t,i=(t.lineAt(e)??"").slice(a),l=s-o-3,d=n[0],c=d===void 0?{start:0,end:0}:rw(d,i,a),m=tw($c(i),c,l),p=r.dim("\u2502"),u=r.dim(String(e).padStart(o)),y=n.length===0?r.dim(m.text):m.text,h=[`${u} ${p} ${y}`.trimEnd()];for(let g of n)for(let A of A$(m.place(rw(g,i,a)),g,l,t))h.push(`${" ".repeat(o)} ${p} ${A}`);return h}function rw({startColumn:e,endColumn:n},t,r){let o=s=>An($c(t.slice(0,Math.max(s,0)))),a=o(e-1-r);return{start:a,end:Math.max(o(n-1-r),a+1)}}function A$({start:e,end:n},t,r,{style:o,severity:a}){let s=t.kind==="primary"?o.severity[a]:o.related,i=(t.kind==="primary"?"^":"-").repeat(Math.max(n-e,1)),l=`${" ".repeat(e)}${s(i)}`;if(t.text==="")return[l];let d=r-n-1;if(An(t.text)<=d||d>=Ic)return Gn(t.text,d).map((p,u)=>u===0?`${l} ${s(p)}`:" ".repeat(n+1)+s(p));let c=Math.max(Math.min(e,r-Ic),0),m=Gn(t.text,Math.max(r-c,Ic));return[l,...m.map(p=>`${" ".repeat(c)}${s(p)}`)]}var St="  ",sw=7;function lw(e,n){let{style:t,width:r}=n,{severity:o,rule:a,message:s,fix:i}=e,l=Gn(Ae(s),r-St.length),d=(c,m)=>M$(c,m,n);return[`${St}${t.severity[o](o)} ${t.bold(a)}${C$(e,t)}`,...l.map(c=>St+c),...T$(e,n),...n.showsPrediction?d("shows",E$(e)):[],...N$(e).flatMap(c=>d("see",$$(c))),...i===void 0?[]:d("fix",Ae(i.description)),...n.isExplained?[]:d("why",t.code(`crashlint explain ${a}`))]}function E$({prediction:e}){let n=Wi(e);return`${mo(e)}${n===void 0?"":`: ${n}`}`}function C$({container:e},n){return e===void 0?"":n.dim(` \xB7 container ${Ae(e)}`)}function M$(e,n,{style:t,width:r}){let o=St.length+sw;return Gn(n,r-o).map((s,i)=>i===0?`${St}${t.dim(e.padEnd(sw))}${s}`:" ".repeat(o)+s)}function T$(e,{style:n,width:t,readSource:r}){let{location:o,severity:a}=e;if(o===void 0)return["",`${St}${n.dim("at")} ${Ae(e.path)}`,""];let s=r(o.file),i=`${Ae(o.file)}:${o.start.line}:${o.start.column}`;if(s===void 0)return["",`${St}${n.dim("at")} ${i}`,""];let l=L$(e,o,s),d=aw(l,{style:n,severity:a,width:t-St.length,lineAt:s.lineAt});return["",...[`${" ".repeat(_$(d,l))} ${n.dim(`\u256D\u2500 ${i}`)}`,...d].map(m=>St+m),""]}function _$(e,n){return e.length===0?2:Math.max(...n.map(({line:t})=>String(t).length),2)}function L$(e,n,t){let r=e.related.flatMap(o=>o.location?.file===n.file?[iw(o.location,"related",Ae(o.message),t)]:[]);return[iw(n,"primary","",t),...r]}function iw({start:e,end:n},t,r,o){let a=o.lineAt(e.line)??"",s=a.length-a.trimStart().length;if(o.isMasked(e.line))return{line:e.line,startColumn:s+1,endColumn:a.length+1,kind:t,text:r};let i=a.trimEnd().length+1,l=n.line===e.line?Math.min(n.column,i):i;return{line:e.line,startColumn:e.column,endColumn:l,kind:t,text:r}}function N$({related:e,location:n}){return e.filter(t=>t.location===void 0||n===void 0||t.location.file!==n.file)}function $$({location:e,message:n,path:t}){let r=e===void 0?t:`${e.file}:${e.start.line}`;return Ae(r===void 0?n:`${r}  ${n}`)}function dw({resource:e,worst:n},t,r,o){let a=t.map(s=>{let i=o.has(s.rule);o.add(s.rule);let l=!ew(s.prediction,n.prediction);return lw(s,{...r,isExplained:i,showsPrediction:l}).join(`
`)});return[[I$(e,n.severity,r),...j$(n,r)].join(`
`),...a].join(`

`)}function I$(e,n,{style:t,width:r}){let o=Ae(`${e.kind}/${e.name===""?"(no name)":e.name}`),a=e.namespace===void 0?"":Ae(`namespace ${e.namespace}`),s="\u2500".repeat(Math.max(r-4-An(o)-(a===""?0:An(a)+1),3));return`${t.severity[n]("\u25CF")} ${t.bold(o)} ${t.dim(`${a===""?"":`${a} `}${s}`)}`}function j$({severity:e,prediction:n},{style:t,width:r}){let o=Gn(`${Zk[e]} ${mo(n)}`,r-2),a=Wi(n),s=i=>i.replace(n.status,t.status[e]);return[...o.map(i=>`  ${s(i)}`),...a===void 0?[]:Gn(a,r-2).map(i=>`  ${t.dim(i)}`)]}var cw={error:0,warning:1,info:2};function mw(e,n){let t=new Set,r=({severity:l})=>cw[l]<=cw[n.show],o=cr(e.findings).flatMap(l=>{let d=l.findings.filter(r);return d.length===0?[]:[dw(l,d,n,t)]}),a=e.findings.filter(l=>l.suppressed===void 0&&!r(l)),s=[...D$(a,n),...V$(e,n)].join(`
`);return`${[...o,Vi(e.problems,n),s,Xk(e,n)].filter(l=>l!=="").join(`

`)}
`}function D$(e,n){let t=new Map;for(let r of e){let o=t.get(r.rule);t.set(r.rule,o===void 0?[r]:[...o,r])}return[...t.values()].map(r=>F$(r,n))}function F$(e,{style:n}){let[{severity:t,rule:r,resource:o}]=e,a=new Set(e.map(({resource:{kind:l,namespace:d,name:c}})=>[l,d,c].join("/"))).size,s=e.length===1?`in ${Ae(`${o.kind}/${o.name}`)}`:`${e.length} times in ${Yt(a,"object")}`,i=`--show ${t} shows ${e.length===1?"it":"them"}`;return`${n.severity[t](t)} ${r} ${n.dim(`${s}; ${i}`)}`}function V$({summary:e},{style:n}){return e.notAnalysed.map(({what:t,count:r,why:o})=>n.dim(`not analysed: ${t} (${r}); ${o}`))}var W$="\u2022\u2022\u2022",B$=[["apiVersion"],["kind"],["type"],["immutable"],["metadata","name"],["metadata","namespace"]],K$=[["metadata"],["data"],["stringData"]];function pw(e){if(!/Secret|\\[ux]/.test(e.text))return new Map;let n=e.text.split(/\r?\n/),{manifests:t}=Fo([e]),r=new Map;return t.forEach((o,a)=>{if(o.kind==="Secret"){for(let s of G$(o,t[a+1],n)){let i=n[s-1]??"";i.trim()!==""&&r.set(s,Dc(/^\s*/.exec(i)?.[0]??""))}for(let[s,i]of H$(o,n))r.set(s,i)}}),r}function G$(e,n,t){let r=e.locate([])?.start.line??1,o=n?.locate([])?.start,a=o!==void 0&&/[^\s-]/.test((t[o.line-1]??"").slice(0,o.column-1)),s=o===void 0?t.length:o.line-(a?0:1),i=t.findIndex((d,c)=>c>=r&&c<s&&/^(---|\.\.\.)(\s|$)/.test(d)),l=(i===-1?s:i)-r+1;return Array.from({length:Math.max(l,0)},(d,c)=>r+c)}function*H$(e,n){for(let t of B$){let r=jc(e,t,n);r!==void 0&&(yield[r.line,{text:r.text.slice(0,r.end).trimEnd(),isMasked:!1}])}for(let t of K$){let r=jc(e,t,n),o=r?.text.slice(r.prefix.length+1).trim()==="";r!==void 0&&(yield[r.line,o?{text:`${r.prefix}:`,isMasked:!1}:Dc(`${r.prefix}: `)])}for(let t of["data","stringData"])for(let r of U$(e.toObject()[t])){let o=jc(e,[t,r],n);o!==void 0&&(yield[o.line,Dc(`${o.prefix}: `)])}}function Dc(e){return{text:`${e}${W$}`,isMasked:!0}}function jc(e,n,t){let r=e.locate(n),o=n.at(-1)??"",a=t[(r?.start.line??0)-1];if(r===void 0||a===void 0)return;let{start:s,end:i}=r,l=[o,`'${o}'`,`"${o}"`].map(d=>q$(d,a)).find(d=>d!==void 0);if(l!==void 0)return{line:s.line,text:a,prefix:l,end:i.line===s.line?i.column-1:l.length}}function q$(e,n){let t=/^[\s-]*/.exec(n)?.[0]??"";return n.startsWith(`${e}:`,t.length)?t+e:void 0}function U$(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[]}function uw(e){let n=e.text.split(/\r?\n/),t=pw(e);return{lineAt:o=>{let a=t.get(o)?.text??n[o-1];return a===void 0?void 0:z$(a)},isMasked:o=>t.get(o)?.isMasked===!0}}function z$(e){return e.split("	").map(Ae).join("	")}var gw=zi(yw(),1);function Vc(e){let{bold:n,dim:t,red:r,yellow:o,cyan:a,blue:s,green:i}=gw.default.createColors(e),l={error:d=>n(r(d)),warning:d=>n(o(d)),info:d=>n(a(d))};return{bold:n,dim:t,status:l,severity:l,related:s,good:i,code:a}}function Wc({asked:e,isTerminal:n,env:t}){if(e!==void 0)return e;if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n&&t.TERM!=="dumb"}var Oa="0.1.0";var Z$={pretty:tI,json:va,sarif:rI,github:oI,markdown:sI},bw=100,eI=50,nI=120;function Bc(e,{color:n},t){let r=Wc({asked:n,isTerminal:t.stderr.isTTY===!0,env:t.env});return`${Vi(e,{style:Vc(r),width:kw(t)})}
`}function Kc(e,n,t){return Z$[n.format](e,n,t)}function tI(e,n,t){let{cwd:r,env:o,stdout:a,now:s}=t;return mw(e,{style:Vc(Wc({asked:n.color,isTerminal:a.isTTY===!0,env:o})),width:kw(t),readSource:iI(r,n.stdin),seconds:s()/1e3,show:n.show??(n.failOn==="info"?"info":"warning")})}function rI(e){return xa(e,{toolVersion:Oa,informationUri:lo,rules:ba(_c())})}function oI({findings:e,problems:n}){let t=Ac(n,co),{commands:r,notShown:o}=wa(e,{mostPerLevel:{...co.mostPerLevel,error:co.mostPerLevel.error-t.filter(s=>s.startsWith("::error")).length,warning:co.mostPerLevel.warning-t.filter(s=>s.startsWith("::warning")).length}}),a=o===0?[]:[`crashlint: ${o} more not annotated, as GitHub shows ten of a kind in a step.`];return[...t,...r,...a].map(s=>`${s}
`).join("")}var aI=3e5;function sI(e){let n=_c();return Sa(e,{mostCharacters:aI,linkToRule:t=>ka(t,n)})}function kw({stdout:e,env:n}){let t=e.columns??Number(n.COLUMNS??bw);return Number.isInteger(t)&&t>0?Math.min(Math.max(t,eI),nI):bw}function iI(e,n){let t;return r=>(t?.file!==r&&(t={file:r,source:lI(r,e,n)}),t.source)}function lI(e,n,t){let r=e===no?{text:t}:eo(X$(n,e));if(!(!("text"in r)||r.text===void 0))return uw({path:e,text:r.text})}function Gc({rules:e,kubernetesVersion:n,bootSeconds:t,external:r,closedWorld:o},a={}){let s=a.kubernetesVersion??n;return{rules:{...e,...a.rules},...s===void 0?{}:{kubernetesVersion:s},...t===void 0?{}:{bootSeconds:t},...r===void 0?{}:{external:r},closedWorld:a.closedWorld??o??!1}}import{dirname as fI,resolve as hI}from"node:path";import{existsSync as ww,statSync as dI}from"node:fs";import{dirname as Pa,join as Hc,resolve as cI}from"node:path";var mI=["crashlint.yaml","crashlint.yml"];function vw(e,n){for(let t=uI(e.map(r=>pI(r,n)))??n;;t=Pa(t)){let r=mI.map(o=>Hc(t,o)).find(o=>ww(o));if(r!==void 0)return r;if(ww(Hc(t,".git"))||Pa(t)===t)return}}function pI(e,n){let t=cI(n,e);try{return e==="-"?n:dI(t).isDirectory()?t:Pa(t)}catch{return n}}function uI(e){return e.reduce((n,t)=>n===void 0?t:Sw(n,t),void 0)}function Sw(e,n){return e===n||n.startsWith(Hc(e,"/"))||Pa(e)===e?e:Sw(Pa(e),n)}function qc(e,n,t){let r=e===void 0?vw(n,t):e;if(r===void 0||r===!1)return{config:{},folder:t,problems:[]};let o=hI(t,r),a=Bn(o,t),s=eo(o);return"text"in s?{...Qd(s.text,a),folder:fI(o),file:o}:{config:{},folder:t,problems:[{code:"invalid-config",severity:"error",message:s.failure.message,file:a}]}}import{existsSync as gI}from"node:fs";import{join as Ow,posix as xw,relative as bI,resolve as kI}from"node:path";function Pw({root:e,prefix:n,paths:t,config:r}){let o=t.map(l=>vI(l,e,n)),a=qc(r===void 0?void 0:Ow(n,r),o,e),s=Gc(a.config),i=a.problems.length>0?a.problems:oa([],s).problems;return{paths:o,loaded:a,options:s,faults:i}}async function Ra(e,n,t){let{analysis:r}=await Pc(n.paths,SI(n.loaded,t,e),n.options,Aa(e));return r}function Aa(e){return{cwd:e,env:{},stdin:wI(),stdout:{write:()=>!0,columns:120},stderr:{write:()=>!0,columns:120},now:()=>performance.now()}}async function*wI(){}function vI(e,n,t){let r=xw.join(t,e);return gI(Ow(n,r))?r:xw.join(t.replaceAll(/[*?[\]{}()!@+\\]/g,"\\$&"),e)}function SI(e,n,t){let r=a=>kI(t,bI(n,a)),{file:o}=e;return{...e,folder:r(e.folder),...o===void 0?{}:{file:r(o)}}}var xI=/^[0-9a-f]{40}([0-9a-f]{24})?$/,OI=/^0+$/;function Rw(e,n){let[t="",r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=e.GITHUB_EVENT_NAME??"",a=uo(n),s=uo(a.merge_group),i=PI(uo(a.pull_request)),l=po(e.GITHUB_SHA),d=o==="push"?po(a.before):void 0,c=po(uo(uo(a.pull_request).base).sha)??po(s.base_sha)??d;return{name:o,owner:t,repo:r,serverUrl:e.GITHUB_SERVER_URL??"https://github.com",headSha:i?.headSha??po(s.head_sha)??l??"",...l===void 0?{}:{workflowSha:l},...c===void 0?{}:{baseSha:c},...i===void 0?{}:{pull:i}}}function PI(e){let{number:n}=e,t=po(uo(e.head).sha);return typeof n=="number"&&Number.isSafeInteger(n)&&n>0&&t!==void 0?{number:n,headSha:t}:void 0}function po(e){return typeof e=="string"&&xI.test(e)&&!OI.test(e)?e:void 0}function uo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}import{resolve as qI}from"node:path";async function Aw(e,n,t){let r=a=>EI(e,n,a,t.token);if(await e.read("rev-parse","--git-dir")===void 0)return{why:"git is not installed, or this is no git repository"};if(t.baseRef!==void 0){let a=await r(t.baseRef);return a===void 0?{why:`base-ref ${JSON.stringify(t.baseRef)} is not in this clone and could not be fetched`}:{sha:a}}if(n.pull!==void 0)return await RI(e,n,n.pull.headSha,r);if(n.baseSha===void 0)return{why:`a ${n.name||"manual"} event names no commit to compare with`};let o=await r(n.baseSha);return o===void 0?{why:Uc(n.baseSha)}:{sha:o}}async function RI(e,n,t,r){let o=await Gi(e,"HEAD"),[a,s,...i]=await AI(e),l=a!==void 0&&s!==void 0&&i.length===0,d=s===t||o===n.workflowSha&&n.name!=="pull_request_target";if(l&&d){let m=await r(a);return m===void 0?{why:Uc(a)}:{sha:m}}if(o!==t)return{why:`the checked out commit ${zc(o??"unknown")} is not the change of this pull request (${zc(t)})`};let c=n.baseSha===void 0?void 0:await r(n.baseSha);return c===void 0?{why:Uc(n.baseSha??"of the pull request")}:{sha:(await e.read("merge-base",c,"HEAD"))?.trim()||c}}async function AI(e){let n=await e.read("cat-file","commit","HEAD")??"",[t=""]=n.split(`

`,1);return[...t.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function EI(e,n,t,r){let o=await Gi(e,t);if(o!==void 0)return o;let i=["fetch","--no-tags","--no-recurse-submodules",...(await e.read("rev-parse","--is-shallow-repository"))?.trim()==="true"?["--depth=1"]:[],"--end-of-options","origin",t],l=r===void 0?void 0:CI(e,n,r);if((await e.read(...i)??await l?.read(...i))!==void 0)return await Gi(e,t)??await Gi(e,"FETCH_HEAD")}function CI(e,{serverUrl:n},t){let r=Buffer.from(`x-access-token:${t}`).toString("base64");return e.withSetting(`http.${n}/.extraheader`,`AUTHORIZATION: basic ${r}`)}async function Gi(e,n){return(await e.read("rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`))?.trim()||void 0}function Uc(e){return`the base commit ${zc(e)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: 2"`}function zc(e){return e.slice(0,12)}import{mkdtemp as MI,rm as TI}from"node:fs/promises";import{tmpdir as _I}from"node:os";import{join as Ew}from"node:path";async function Cw(e,n){let t=await MI(Ew(_I(),"crashlint-base-")),r=Ew(t,"tree"),o=async()=>{await e.read("worktree","remove","--force",r),await TI(t,{recursive:!0,force:!0}),await e.read("worktree","prune")};if(await e.read("worktree","add","--detach","--force",r,n)!==void 0)return{folder:r,dispose:o};await o()}var Mw=["--unified=0","--inter-hunk-context=0","--no-color","--no-ext-diff","--no-textconv","--no-relative","--find-renames","--src-prefix=a/","--dst-prefix=b/"],LI=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function Tw(e){let n=new Map,t,r=0;for(let o of e.split(`
`)){if(r>0&&/^[+\-\\]/.test(o)){o.startsWith("\\")||(r-=1);continue}o.startsWith("+++ ")&&(t=NI(o));let a=$I(o);if(a===void 0||(r=a.outstanding,t===void 0||a.range===void 0))continue;let s=n.get(t);s===void 0?n.set(t,[a.range]):s.push(a.range)}return n}function NI(e){let n=e.slice(4).replace(/\t$/,"");return n.startsWith("b/")?n.slice(2):void 0}function $I(e){let n=LI.exec(e);if(n===null)return;let t=/^@@ -\d+(?:,(\d+))?/.exec(e)?.[1]??"1",r=Number(n[1]),o=Number(n[2]??"1"),a=Number(t)+o;return o===0?{outstanding:a}:{outstanding:a,range:{first:r,last:r+o-1}}}function Hi(e,n,{first:t,last:r}){return(e.get(n)??[]).some(o=>o.first<=r&&t<=o.last)}var _w={error:0,warning:1,info:2};function $w(e,n){let t=({suppressed:d})=>d===void 0,r=e.findings.filter(t),o=n.findings.filter(t),a=new Map(r.map(({fingerprint:d,severity:c})=>[d,c])),s=new Set(n.findings.map(({fingerprint:d})=>d)),i=({fingerprint:d,severity:c})=>{let m=a.get(d);return m===void 0||_w[c]<_w[m]},l=new Set(e.problems.map(Lw));return{added:o.filter(i),fixed:r.filter(({fingerprint:d})=>!s.has(d)),kept:o.filter(d=>!i(d)),newProblems:n.problems.filter(d=>!l.has(Lw(d)))}}function Lw({code:e,file:n="",message:t}){return[e,n,t].join("\0")}function Iw(e,n){let{location:t}=e;if(t===void 0||Nw(t,n))return e;let r=e.related.find(a=>a.location!==void 0&&Nw(a.location,n));if(r?.location===void 0)return e;let o=`${t.file}:${t.start.line}`;return{...e,location:r.location,message:`${e.message} (${r.message}; the finding itself is at ${o})`}}function Nw({file:e,start:n,end:t},r){return Hi(r,e,{first:n.line,last:t.line})}var jw={requestMilliseconds:2e4,secondMilliseconds:1e3,longestWaitSeconds:60,retries:3};function Dw(e){return{request:async n=>await II(n,e)}}function En(e,...n){return e.map((t,r)=>t+(r<n.length?encodeURIComponent(String(n[r])):"")).join("")}async function II(e,n){let{times:t}=n;for(let r=0;;r+=1){let{result:o,waitSeconds:a,isRefused:s=!1}=await jI(e,n,r),i=s||e.isRepeatable!==!1,l=a===void 0||a>t.longestWaitSeconds;if(o.ok||l||!i||r>=t.retries)return o;await new Promise(d=>setTimeout(d,a*t.secondMilliseconds))}}async function jI(e,n,t){let r=2**t;try{let o=await DI(e,n),a=BI(await o.text());if(o.ok)return{result:{ok:!0,data:a}};let{status:s}=o,i={ok:!1,status:s,why:`${s} ${Fw(a)}`.trim()};return VI(o,a)?{result:i,waitSeconds:WI(o)??FI,isRefused:!0}:s>=500?{result:i,waitSeconds:r}:{result:i}}catch(o){return{result:{ok:!1,why:GI(o)},waitSeconds:r}}}function DI({method:e,path:n,body:t},{url:r,token:o,times:a}){return fetch(`${r}${n}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${o}`,"user-agent":"crashlint-action","x-github-api-version":"2022-11-28",...t===void 0?{}:{"content-type":"application/json"}},...t===void 0?{}:{body:JSON.stringify(t)},signal:AbortSignal.timeout(a.requestMilliseconds)})}var FI=60;function VI({status:e,headers:n},t){return e===429?!0:e!==403?!1:n.has("retry-after")||n.get("x-ratelimit-remaining")==="0"||/secondary rate limit/i.test(Fw(t))}function WI({headers:e}){let n=Number(e.get("retry-after")??Number.NaN);if(Number.isFinite(n)&&n>=0)return n;let t=Number(e.get("x-ratelimit-reset")??Number.NaN);return e.get("x-ratelimit-remaining")==="0"&&Number.isFinite(t)?Math.max(0,t-Date.now()/1e3):void 0}function BI(e){try{return e===""?void 0:JSON.parse(e)}catch{return}}var KI=300;function Fw(e){let n=typeof e=="object"&&e!==null&&"message"in e?e.message:void 0;return typeof n=="string"?n.split(`
`,1).join("").slice(0,KI):""}function GI(e){if(!(e instanceof Error))return"no answer";if(e.name==="TimeoutError")return"no answer in time";let{cause:n}=e,t=n instanceof Error&&"code"in n?n.code:void 0;return typeof t=="string"?`the connection broke: ${t}`:"the connection broke"}var Vw=100,HI=30;async function Ww(e,n){let{owner:t,repo:r,pull:o}=n;if(o===void 0)return;let a=new Set;for(let s=1;s<=HI;s+=1){let i=En`/repos/${t}/${r}/pulls/${o.number}/files?per_page=${Vw}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok||!Array.isArray(l.data))return;for(let{filename:d}of l.data)a.add(d);if(l.data.length<Vw)return a}}var Bw={scope:{kind:"all"}};async function Kw(e){let{inputs:n,event:t,head:r}=e;if(n.onlyNew==="false"||n.onlyNew==="auto"&&!UI(n,t))return Bw;let o=n.baseDirectory===void 0?await zI(e):await JI(e);if("why"in o)return await YI(e,o.why);let s={kind:"change",comparison:$w(o.analysis,r),changed:o.changed},i=n.baseDirectory===void 0?await QI(e,s):[];return i.length===0?{scope:s}:{scope:s,notice:XI(i)}}function UI({baseRef:e,baseDirectory:n},t){return[e,n,t.baseSha,t.pull].some(r=>r!==void 0)}async function zI({inputs:e,event:n,git:t,root:r,plan:o}){let{baseRef:a,githubToken:s}=e,i=await Aw(t,n,{...a===void 0?{}:{baseRef:a},...s===void 0?{}:{token:s}});if("why"in i)return i;let l=await Cw(t,i.sha);if(l===void 0)return{why:`the base commit ${i.sha.slice(0,12)} could not be checked out beside the change`};try{let d=await Ra(l.folder,o,r),c=await t.read("diff",...Mw,i.sha,"HEAD")??"";return{analysis:d,changed:Tw(c)}}finally{await l.dispose()}}async function JI({inputs:e,workspace:n,root:t,plan:r}){let o=qI(n,e.baseDirectory??"."),a=await Ra(o,r,t);return a.summary.files===0?{why:`base-directory ${JSON.stringify(e.baseDirectory)} holds none of the paths`}:{analysis:a,changed:new Map}}async function YI({inputs:e,event:n,api:t},r){if(e.onlyNew==="true")return{refusal:`only-new is true, but what is new cannot be told, because ${r}.`};let o=`What this change makes worse cannot be told, because ${r}.`,a=t===void 0?void 0:await Ww(t,n);return a===void 0?{...Bw,notice:`${o} All findings are listed, old and new.`}:{scope:{kind:"touched-files",files:a},notice:`${o} Listed are the findings in the files that this pull request touches, old and new.`}}async function QI({git:e,root:n},t){let r=new Set(t.comparison.added.flatMap(({location:s})=>s===void 0?[]:[s.file]));if(r.size===0)return[];let o=await e.read("-C",n,"ls-files","-z");if(o===void 0)return[];let a=new Set(o.split("\0"));return[...r].filter(s=>!a.has(s))}function XI([e="",...n]){return`${n.length===0?`${e} is`:`${e} and ${n.length} more files are`} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`}async function Gw(e,n){let{owner:t,repo:r,headSha:o,serverUrl:a}=n,s=ZI(await e.read("config","--get","remote.origin.url")??"",a);if(!(s!==void 0&&(s.owner!==t||s.repo!==r)))return t===""||o===""?void 0:{owner:t,repo:r,sha:o};let l=(await e.read("rev-parse","HEAD"))?.trim();return l===void 0?void 0:{...s,sha:l}}function ZI(e,n){let t=e.startsWith(`${n}/`)?e.slice(n.length+1).trim():"",[,r,o]=/^([^/]+)\/([^/]+?)(?:\.git)?$/.exec(t)??[];return r===void 0||o===void 0?void 0:{owner:r,repo:o}}import{execFile as ej}from"node:child_process";import{promisify as nj}from"node:util";var tj=nj(ej),rj=256*1024*1024,oj=12e4,aj={"safe.directory":"*","core.hooksPath":"/dev/null","core.fsmonitor":"false","core.quotePath":"off","gc.auto":"0","maintenance.auto":"false","protocol.ext.allow":"never"};function Jc(e,n=aj){return{read:async(...t)=>{try{let{stdout:r}=await tj("git",t,{cwd:e,maxBuffer:rj,timeout:oj,env:{...process.env,...sj,...ij(n)}});return r}catch{return}},withSetting:(t,r)=>Jc(e,{...n,[t]:r})}}var sj={GIT_TERMINAL_PROMPT:"0",GIT_PAGER:"cat",GIT_OPTIONAL_LOCKS:"0",GIT_LFS_SKIP_SMUDGE:"1",LC_ALL:"C"};function ij(e){let n=Object.entries(e),t=n.flatMap(([r,o],a)=>[[`GIT_CONFIG_KEY_${a}`,r],[`GIT_CONFIG_VALUE_${a}`,o]]);return{GIT_CONFIG_COUNT:String(n.length),...Object.fromEntries(t)}}var lj={paths:".",config:"","fail-on":"","only-new":"auto","base-ref":"","base-directory":"",annotations:"true","max-annotations":"10",summary:"true","sarif-file":"","check-run":"false","review-suggestions":"false",comment:"false","github-token":"","working-directory":"."},Hw=1e4,qw=1e3;function Uw(e){let n=[],t=s=>dj(e,s,n),r=s=>Yc(s,t(s),["true","false"],n)==="true",o=t("base-ref");o.startsWith("-")&&n.push('base-ref must not begin with "-"');let a={paths:mj(t("paths"),n),...Ea("config",t("config")),...cj(t("fail-on"),n),onlyNew:Yc("only-new",t("only-new"),["auto","true","false"],n),...Ea("baseRef",o),...Ea("baseDirectory",t("base-directory")),annotations:r("annotations"),maxAnnotations:pj("max-annotations",t("max-annotations"),50,n),summary:r("summary"),...Ea("sarifFile",t("sarif-file")),checkRun:r("check-run"),reviewSuggestions:r("review-suggestions"),comment:r("comment"),...Ea("githubToken",t("github-token")),workingDirectory:t("working-directory")};return n.length===0?{inputs:a}:{faults:n}}function dj(e,n,t){let r=(e[`INPUT_${n.toUpperCase()}`]??"").trim();return r.length>Hw&&t.push(`${n} is longer than ${Hw} characters`),r===""?lj[n]:r}function Yc(e,n,t,r){let o=t.find(a=>a===n.toLowerCase());return o!==void 0?o:(r.push(`${e} is ${JSON.stringify(n)}; use one of ${t.join(", ")}`),t[0])}function cj(e,n){return e===""?{}:{failOn:Yc("fail-on",e,aa,n)}}function mj(e,n){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!=="");return t.includes("-")&&n.push('paths holds "-", but an action has no standard input; write the manifests to a file first'),t.length>qw&&n.push(`paths holds ${t.length} lines; at most ${qw} are read, name folders instead`),t}function pj(e,n,t,r){let o=Number(n);return(!/^\d{1,4}$/.test(n)||o>t)&&r.push(`${e} is ${JSON.stringify(n)}; use a number from 0 to ${t}`),o}function Ea(e,n){return n===""?{}:{[e]:n}}function kn({scope:e,head:n}){switch(e.kind){case"change":return e.comparison.added;case"touched-files":return fo(n.findings).filter(t=>uj(t).some(r=>e.files.has(r)));case"all":return fo(n.findings)}}function Qc({scope:e,head:n}){return(e.kind==="change"?e.comparison.newProblems:n.problems).filter(({severity:r})=>r==="error")}var zw={error:0,warning:1,info:2,none:-1};function ho(e){let n=Qc(e);return n.some(({code:t})=>t==="rule-failed")?3:n.length>0?2:kn(e).some(({severity:t})=>zw[t]<=zw[e.failOn])?1:0}function fo(e){return e.filter(({suppressed:n})=>n===void 0)}function uj({location:e,related:n}){return[e,...n.map(t=>t.location)].flatMap(t=>t===void 0?[]:[t.file])}var Jw={"allocation-exceeds-limit":{summary:"The command asks for more memory than the container is allowed to have",cause:"memory",certainty:"certain",markdown:`# allocation-exceeds-limit

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
`}};var Yw=new Map(Object.entries(Jw));function Qw(){return ba(Yw)}function Xw(e){return ka(e,Yw)}function Zw(e,{log:n,warningsShown:t}){let{inputs:r,scope:o,notice:a}=e,s=Qc(e),[i]=s;i!==void 0&&n.error(hj(s.length,i));let l=kn(e).map(h=>o.kind==="change"?Iw(h,o.changed):h),d=r.maxAnnotations,c=h=>Math.max(0,d-h),m={error:c(i===void 0?0:1),warning:c(t+(a===void 0?0:1)),info:d},{commands:p,notShown:u}=wa(l,{mostPerLevel:m});for(let h of p)n.command(h);if(u===0)return;let y=p.length===0?"":`The ${p.length} worst findings are annotated; `;n.line(`${y}${u} more ${u===1?"has":"have"} no annotation, as GitHub shows ten of a kind. All are listed above and in the job summary.`)}function hj(e,{message:n,file:t}){let r=t===void 0?"":`${t}: `,o=e===1?"":` And ${e-1} more like it; the log lists them.`;return`The result is not complete. ${r}${n}${o}`}var ev=50,Xc=65535,nv=255,yj={error:"failure",warning:"warning",info:"notice"};async function tv(e,n,t){let{owner:r,repo:o,headSha:a}=n,[s=[],...i]=bj(sn(t.findings).flatMap(gj)),l=u=>({title:t.title.slice(0,nv),summary:t.summary.slice(0,Xc),annotations:u}),d=await e.request({method:"POST",path:En`/repos/${r}/${o}/check-runs`,body:{name:"crashlint",head_sha:a,status:"in_progress",output:l(s)}});if(!d.ok)return d;let c=En`/repos/${r}/${o}/check-runs/${d.data.id}`,m=[];for(let u of i)m.push(await e.request({method:"PATCH",path:c,body:{output:l(u)}}));let{conclusion:p}=t;return m.push(await e.request({method:"PATCH",path:c,body:{status:"completed",conclusion:p}})),m.find(({ok:u})=>!u)??{ok:!0,data:void 0}}function gj(e){let{location:n,severity:t}=e;if(n===void 0)return[];let{start:r,end:o}=n;return[{path:n.file,start_line:r.line,end_line:o.line,...r.line===o.line?{start_column:r.column,end_column:o.column}:{},annotation_level:yj[t],title:$i(e).slice(0,nv),message:Ii(e)}]}function bj(e){let n=[];for(let t=0;t<e.length;t+=ev)n.push(e.slice(t,t+ev));return n}import{randomUUID as kj}from"node:crypto";import{appendFile as wj}from"node:fs/promises";var vj=9e5;async function rv(e,{environment:n}){let{GITHUB_OUTPUT:t}=n;if(t===void 0||t==="")return;let r=Object.entries(Sj(e)).map(([o,a])=>xj(o,a));await wj(t,r.join(""))}function Sj(e){let{head:n,scope:t,inputs:r}=e,o=va(n).trimEnd();return{findings:String(fo(n.findings).length),"new-findings":t.kind==="change"?String(kn(e).length):"",errors:String(n.summary.errors),warnings:String(n.summary.warnings),"sarif-file":r.sarifFile??"","report-json":Buffer.byteLength(o)>vj?"":o,conclusion:ho(e)===0?"success":"failure"}}function xj(e,n){let t=`ghadelimiter_${kj()}`;return`${e}<<${t}
${n}
${t}
`}import{readFileSync as Aj}from"node:fs";import{resolve as Ej}from"node:path";function ov(e,n){let[t,...r]=e.fix?.edits??[],{location:o,path:a}=e;if(!(t?.op==="set"&&r.length===0&&t.path===a)||o===void 0||o.start.line!==o.end.line)return;let i=o.start.column-1,l=o.end.column-1,d=n.slice(0,i),c=n.slice(l),p=/[:\-[{,]\s*$/.test(d)&&!c.startsWith(":")&&l<=n.length&&l>i?Rj(t.value,n.slice(i,l)):void 0;return p===void 0?void 0:`${d}${p}${c}`}var Oj=/^[A-Za-z0-9/][A-Za-z0-9._/-]*$/,Pj=/^(?:y|n|yes|no|on|off|true|false|null|[\d.]+(?:e\d+)?|0x[\da-f]+|0o?[0-7]+|\d[\d-]*|[\d_]+)$/i;function Rj(e,n){return typeof e=="number"||typeof e=="boolean"?String(e):typeof e!="string"?void 0:n.startsWith("'")&&!/['\\\n]/.test(e)?`'${e}'`:n.startsWith('"')||!Oj.test(e)||Pj.test(e)?JSON.stringify(e):e}var Cj=10,Mj=10,av=100;async function sv(e,n,t){let{pull:r}=n;if(r===void 0)return{ok:!1,why:"this event belongs to no pull request"};let o=await _j(t,r.headSha);if(o.length===0)return{ok:!0,data:void 0};let a=await jj(e,n,r.number);if(!a.ok)return a;let s=o.filter(({marker:i})=>!a.data.has(i)).map(({comment:i})=>i);return s.length===0?{ok:!0,data:void 0}:await Tj(e,n,s.slice(0,Cj))}async function Tj(e,{owner:n,repo:t,pull:r,headSha:o},a){let s=En`/repos/${n}/${t}/pulls/${r?.number??0}`,i=`crashlint offers ${a.length} ${a.length===1?"edit":"edits"} for this change.`,l={commit_id:o,event:"COMMENT",body:i,comments:a},d=await e.request({method:"POST",path:`${s}/reviews`,body:l,isRepeatable:!1});if(d.ok||d.status!==422)return d;for(let c of a){let m=await e.request({method:"POST",path:`${s}/comments`,body:{commit_id:o,...c},isRepeatable:!1});if(!m.ok&&m.status!==422)return m}return{ok:!0,data:void 0}}async function _j({findings:e,changed:n,root:t,git:r},o){let a=[];for(let s of sn(e)){let{location:i}=s;if(i===void 0)continue;let{file:l,start:d,end:c}=i;if(!Hi(n,l,{first:d.line,last:c.line}))continue;let m=$j(s,Nj(t,l,d.line));m!==void 0&&await Lj(r,o,l)&&a.push(m)}return a}async function Lj(e,n,t){let r=await e.read("rev-parse","--verify","--quiet",`${n}:${t}`);return r===void 0||r===await e.read("rev-parse","--verify","--quiet",`HEAD:${t}`)}function Nj(e,n,t){try{return Aj(Ej(e,n),"utf8").split(/\r?\n/)[t-1]}catch{return}}function $j(e,n){let{location:t,fix:r}=e,o=n===void 0?void 0:ov(e,n);if(t===void 0||r===void 0||o===void 0)return;let a=`<!-- crashlint:${encodeURIComponent(e.fingerprint)} -->`,s="`".repeat(Ij(o)+3),i=[`**\`${e.rule}\`** ${$e(e.message)}`,`${s}suggestion
${o}
${s}`,`${$e(r.description)}${r.safety==="review"?"; please review, it changes what the workload does":""}`,a].join(`

`);return{comment:{path:t.file,line:t.start.line,side:"RIGHT",body:i},marker:a}}function Ij(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}async function jj(e,{owner:n,repo:t},r){let o=new Set;for(let a=1;a<=Mj;a+=1){let s=En`/repos/${n}/${t}/pulls/${r}/comments?per_page=${av}&page=${a}`,i=await e.request({method:"GET",path:s});if(!i.ok)return i;for(let{body:l=""}of i.data)for(let[d]of l.matchAll(/<!-- crashlint:\S+ -->/g))o.add(d);if(i.data.length<av)break}return{ok:!0,data:o}}var lv="<!-- crashlint:summary -->",Zc=65536,Dj=10,iv=100;async function dv(e,n,{body:t,hasNews:r}){let{owner:o,repo:a,pull:s}=n;if(s===void 0)return{ok:!1,why:"this event belongs to no pull request"};let i=await Fj(e,n,s.number);if(!i.ok)return i;let l=`${lv}
${t}`.slice(0,Zc);if(i.data!==void 0)return e.request({method:"PATCH",path:En`/repos/${o}/${a}/issues/comments/${i.data}`,body:{body:l}});if(!r)return{ok:!0,data:void 0};let d=En`/repos/${o}/${a}/issues/${s.number}/comments`;return e.request({method:"POST",path:d,body:{body:l},isRepeatable:!1})}async function Fj(e,{owner:n,repo:t},r){let o=[];for(let s=1;s<=Dj;s+=1){let i=En`/repos/${n}/${t}/issues/${r}/comments?per_page=${iv}&page=${s}`,l=await e.request({method:"GET",path:i});if(!l.ok)return l;if(o.push(...l.data.filter(({body:d})=>d?.startsWith(lv))),l.data.length<iv)break}return{ok:!0,data:(o.find(({user:s})=>s?.type==="Bot")??o[0])?.id}}function mv(e,n){let{head:t}=e,r=new Set(kn(e)),o=fo(t.findings).filter(a=>!r.has(a));if(n.line(cv(e,[...r])),o.length>0){let a=e.scope.kind==="change"?"that this change did not add":"in other files";n.group(`${o.length} ${o.length===1?"finding":"findings"} ${a}`,cv(e,o))}}function cv({head:e,failOn:n,root:t},r){return Kc(Rc(e,r),{format:"pretty",color:!0,failOn:n,stdin:void 0},Aa(t)).trimEnd()}import{mkdir as Vj,writeFile as Wj}from"node:fs/promises";import{dirname as Bj,resolve as Kj}from"node:path";async function pv({head:e},n,{workspace:t}){let r=Kj(t,n),o=xa(e,{toolVersion:Oa,informationUri:lo,rules:Qw()});await Vj(Bj(r),{recursive:!0}),await Wj(r,o)}import{appendFile as Gj}from"node:fs/promises";var Hj=33e4;async function uv(e,{environment:n},t){let{GITHUB_STEP_SUMMARY:r}=n;r===void 0||r===""||await Gj(r,t(e,Hj))}async function fv(e,n){let{log:t}=n;mv(e,t);let{inputs:r}=e;r.summary&&await em("the job summary",()=>uv(e,n,nm),t);let{sarifFile:o}=r;o!==void 0&&await em(`the file ${o}`,()=>pv(e,o,n),t),await em("the outputs of this step",()=>rv(e,n),t);let a=await qj(e,n);r.annotations&&Zw(e,{log:t,warningsShown:a})}async function qj(e,{api:n,git:t,log:r}){let{inputs:o}=e,a=[...o.checkRun?[["the check run","checks: write",Uj]]:[],...o.comment?[["the comment","pull-requests: write",Jj]]:[],...o.reviewSuggestions?[["the review","pull-requests: write",Yj]]:[]];if(a.length===0)return 0;if(n===void 0)return r.warning(`${a.map(([i])=>i).join(" and ")} cannot be published without github-token. ${hv}`),1;let s=0;for(let[i,l,d]of a){let c=await d(n,e,t).catch(Zj);c.ok||(s+=1,r.warning(eD(i,l,c)))}return s}var Uj=(e,n)=>{let t=nm(n,Xc),r=/^## crashlint: (.*)$/m.exec(t)?.[1]??"crashlint";return tv(e,n.event,{title:r,summary:t,findings:kn(n),conclusion:zj(n)})};function zj(e){return ho(e)!==0?"failure":kn(e).length>0?"neutral":"success"}var Jj=(e,n)=>dv(e,n.event,{body:nm(n,Zc-100),hasNews:kn(n).length>0}),Yj=(e,n,t)=>sv(e,n.event,{findings:kn(n),changed:n.scope.kind==="change"?n.scope.changed:new Map,root:n.root,git:t});function nm({event:e,head:n,notice:t,scope:r,source:o},a){let s={mostCharacters:a,linkToRule:Xw,...o===void 0?{}:{linkTo:Qj(o,e.serverUrl)},...t===void 0?{}:{notice:t},...r.kind==="all"?{}:{scope:Xj({scope:r,head:n})}};return Sa(n,s)}function Qj({owner:e,repo:n,sha:t},r){let o=`${r}/${e}/${n}/blob/${t}`;return(a,s)=>`${o}/${a.split("/").map(encodeURIComponent).join("/")}#L${s}`}function Xj(e){let{scope:n}=e,t=new Set(kn(e).map(({fingerprint:r})=>r));return n.kind==="change"?{kind:"added",shown:t,fixed:n.comparison.fixed}:{kind:"touched",shown:t,fixed:[]}}var hv="The findings are in the log and the job summary.";function Zj(e){return{ok:!1,why:e instanceof Error?e.name:"unknown error"}}function eD(e,n,{status:t,why:r}){let a=t===401||t===403||t===404?` The token may not write here: it needs "${n}", which a pull request from a fork or from Dependabot never gets.`:"";return`${e} was not published (${r}).${a} ${hv}`}async function em(e,n,t){try{await n()}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"unknown error";t.warning(`${e} could not be written (${o}); the findings are in the log.`)}}async function gv(e,n){let{inputs:t,faults:r}=Uw(e);if(t===void 0)return qi(r.map(A=>`The input ${A}.`),n);let o=yv(e.GITHUB_WORKSPACE??"."),a=yv(o,t.workingDirectory);if(!aD(a))return qi([`working-directory ${JSON.stringify(t.workingDirectory)} is not a folder of the workspace.`],n);let s=Jc(a),{root:i,prefix:l}=await sD(s,o,a),d=Pw({root:i,prefix:l,...t});if(d.faults.length>0)return n.line(Bc(d.faults,{},Aa(i))),qi(["The configuration is wrong, so nothing was analysed; the log says what is wrong."],n);let c=Rw(e,await iD(e)),m=lD(t,e),p=await Ra(i,d,i),u=await Kw({inputs:t,event:c,git:s,root:i,workspace:o,plan:d,head:p,api:m});if("refusal"in u)return qi([u.refusal],n);u.notice!==void 0&&n.warning(u.notice);let y=t.failOn??d.loaded.config.failOn??"error",h=await Gw(s,c),g={inputs:t,event:c,root:i,head:p,failOn:y,...h===void 0?{}:{source:h},...u};return await fv(g,{environment:e,workspace:o,git:s,api:m,log:n}),ho(g)}function qi(e,n){for(let t of e)n.error(t);return 2}function aD(e){return nD(e,{throwIfNoEntry:!1})?.isDirectory()===!0}async function sD(e,n,t){let r=(await e.read("rev-parse","--show-toplevel"))?.replace(/\n$/,""),o=(await e.read("rev-parse","--show-prefix"))?.replace(/\n$/,"");if(r!==void 0&&r!==""&&o!==void 0)return{root:r,prefix:o};let a=rD(n,t).replaceAll(oD,"/");return{root:n,prefix:a===""?"":`${a}/`}}async function iD({GITHUB_EVENT_PATH:e}){if(e===void 0||e==="")return{};try{return JSON.parse(await tD(e,"utf8"))}catch{return{}}}function lD({githubToken:e},n){if(e===void 0)return;let t=n.GITHUB_API_URL||"https://api.github.com";return Dw({url:t,token:e,times:dD(n)})}function dD({CRASHLINT_API_SECOND:e,CRASHLINT_API_TIMEOUT:n}){return{...jw,...e===void 0?{}:{secondMilliseconds:Number(e)},...n===void 0?{}:{requestMilliseconds:Number(n)}}}var bv=tm(e=>process.stdout.write(e));try{process.exitCode=await gv(process.env,bv)}catch(e){bv.error(`crashlint failed (${e instanceof Error?e.name:"unknown error"}); please report this.`),process.exitCode=3}
