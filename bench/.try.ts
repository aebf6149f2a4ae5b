import { variedRows } from "./varied-rows.ts";
import { workbookOf } from "./workbook-of.ts";
import * as jobs from "./workbook-jobs.ts";
import {writeFileSync} from "node:fs";
import { timed } from "./measure.ts";
for (const n of [100,1000,10000]) {
const rows = await variedRows(n);
let bytes=new Uint8Array();
console.log(n,'make',await timed(async()=>{bytes=await workbookOf(rows)}),bytes.length);
writeFileSync(`/tmp/b${n}.xlsx`,bytes);
for(const name of ['computed','oneCellByUs','oneCellByHucre','oneCellByExcelJs'] as const){
 let out=new Uint8Array();
 console.log(name,await timed(async()=>{out=await jobs[name](bytes)}),out.length);
 writeFileSync(`/tmp/b${n}.${name}.xlsx`,out);
}
}
