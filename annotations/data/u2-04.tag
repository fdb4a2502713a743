# id: u2-019  year: 2008  issuer: 牛蹄沟乡人民政府
[title] 牛蹄沟乡二〇〇八年度政府信息公开工作年度报告
[overview] 今年5月1日《条例》施行，这是我乡第一次写这样的报告，不妥之处请上级指正。
[organization] 四月份成立领导小组，抽了党政办、财政所、民政办各一名同志，一共{三名|staff.parttime}都是兼职，没有{专职|staff.fulltime=0}。
[mechanism] 五月份编出{公开指南|item}{一份|document.other}、{公开目录|item}{一份|document.other}，目录分{四大类|other}、{二十三小类|other}，印了{三百本|document.other}发到村组。
[proactive] 到年底共公开{六十七条|disclosure.total}，全部是纸质的，网上因乡里没通宽带一条也没传，即网站公开{零条|disclosure.website}。
+[proactive] {乡公开栏|item}贴了{二十九条|disclosure.other_channel}，{村公开栏|item}贴了{三十八条|disclosure.other_channel}。
[key_area] 地震以后{救灾物资发放|item}公示了{十五榜|disclosure.key_area}，帐篷多少顶、棉被多少床、给了谁，写得清清楚楚，{群众|item}来问的{八十多人次|inquiry}都作了答复，举报{两起|complaint}，查下来一起是重复领取，一起不属实。
[application] 未收到书面{公开申请|application.received=0}。
[fee] 未收{费|fee=0}。
[dispute] 没有{复议|review=0}、没有{诉讼|litigation=0}。
[problem] 困难不少：没有{经费|budget=0}，没有{电脑|other=0}，也没有人{培训|training=0}过我们。
[plan] 盼望县上明年能办一期培训班，每个乡镇给一台电脑。
---
# id: u2-020  year: 2017  issuer: 莲塘镇卫生院
[title] 莲塘镇卫生院2017年信息公开情况总结
[proactive] 1.公开形式：{公开栏|item}{24期|disclosure.other_channel}、{电子屏|item}{96条|disclosure.other_channel}、微信公众号{31篇|disclosure.wechat}、{宣传折页|item}{5,000份|document.other}、{健教讲座|item}{12场|disclosure.other_channel}，网站没有,故网站公开{0条|disclosure.website}。
[proactive] 2.公开内容：{收费项目|item}{416项|disclosure.category}，{药品|item}{287种|disclosure.category}，{新农合补偿名单|item}{12期|disclosure.category}，{人员资质|item}{46人|disclosure.category}，{公卫服务项目|item}{14项|disclosure.category}，绩效分配因涉及内部管理没有公开。
[application] 3.依申请公开：{0件|application.received}
[response] 4.投诉处理：卫生局转办{信访件|item}{3件|inquiry}，现场{反映|item}{17人次|inquiry}，未发生{医患舆情|response=0}。
[supervision] 5.监督：镇人大代表{视察|item}{1次|supervision}，乡村医生{互查|item}{4次|supervision}，对{2个|supervision|item=通报}未公示价格的村卫生室给予{通报|item}。
[fee] 6.收费：信息公开方面{零收费|fee}。
[dispute] 7.复议诉讼：均无，即{复议|review=0}、{诉讼|litigation=0}均为零。
[problem] 8.不足：14个村卫生室公开栏大小不一，换得慢，村民问“新农合报多少”答不上来的占三成。
[plan] 9.打算：统一制作公开栏，由院公卫科每月带新内容下村更换。
---
# id: u2-021  year: 2023  issuer: 榆关街道办事处
[dispute] 四、因政府信息公开被申请行政复议、提起行政诉讼情况
[dispute] 2023年申请人不服街道信息公开答复申请行政复议{5件|review|item=}，结果为{维持|item}{3件|review}、{纠错|item}{1件|review}、{尚未审结|item}{1件|review}。
[dispute] 上述{行政复议|item}没有{变更|review=0|item=行政复议}、没有{确认违法|review=0|item=行政复议}的。
[dispute] {未经复议直接起诉|litigation=0|item=行政诉讼}的{行政诉讼|item}没有，{复议后起诉|item}的{1件|litigation|item=复议后起诉}，法院尚在审理。
[dispute] 全年信访渠道没有反映街道信息公开的{投诉|complaint=0}，纪检渠道没有{举报|complaint=0}。
[application] 收到的申请中，没有{部分公开|application.partial=0}的，没有{不予处理|application.not_processed=0}的，也没有作{其他处理|application.other=0}的。
[problem] {1件|review|item=纠错}被{纠错|item}的原因是送达地址写错，当事人没有收到答复书。
[plan] 街道据此换用邮政专递，回执一律粘贴入卷，11月以来寄出的无一退回。
---
# id: u2-022  year: 2019  issuer: 青甸河镇人民政府
[title] 青甸河镇人民政府2019年度信息公开工作年报
[overview] 一 总体情况 2019年我镇政务公开工作紧紧围绕中心 突出重点 公开的深度广度都有提高
[mechanism] 制度:{先审后发制度|item}{1项|document.other} {舆情日报制度|item}{1项|document.other}  未出现违规发布的问题
[proactive] 主动公开:县府网{166条|disclosure.website} 微信{240条|disclosure.wechat} {村务云|item}{1.3万条|disclosure.other_channel}
[platform] 平台:公示栏{27块|bulletin_board}  专区{1处|access_point} {微信群|item}{31个|platform} {入群人数|item}{9,816人|traffic}
[interpretation] 解读:对《殡葬改革办法》编{顺口溜|item}{1篇|interpretation} 上门讲{140户|interpretation}
[response] 回应:没有{重大舆情|response=0}  {12345工单|item}{203件|inquiry} 办结{203件|inquiry}
[application] 二 依申请公开:没有收到{申请|application.received=0}
[dispute] 三 复议诉讼:没有发生{复议|review=0} 没有发生{诉讼|litigation=0}
[supervision] 四 问责:没有{追责|supervision=0}  镇纪委{提醒|item}{3人|supervision}
[training] 五 培训:{2期|training} {96人次|trainee}
[problem] 六 问题:年轻人有微信群 老年人只认公示栏 两边内容对不上的有{6处|other|item=}
[plan] 七 改进:两边由同一人发 已纠正{6处|other|item=}
---
# id: u2-023  year: 2021  issuer: 西柳林苗族乡人民政府
[title] 西柳林苗族乡2021年政府信息公开工作年度报告
[preamble] 本年报中的数据统计期限为2021年1月1日至2021年12月31日。
[overview] 一、总体情况
[proactive] 全乡主动公开{402条|disclosure.total}，其中苗语{录音|item}{46条|disclosure.other_channel}、{双语公示|item}{58份|disclosure.category}、县网{83条|disclosure.website}、其余{215条|disclosure.other_channel|item=微信群}发在{微信群|item}。
[key_area] 衔接推进乡村振兴补助资金{项目|item}公示{7个|disclosure.key_area}，每个公示三次；
+[key_area] {防返贫监测对象|item}公示{22户|disclosure.key_area}；
+[key_area] {农村低保动态调整|item}公示{4批|disclosure.key_area}；
+[key_area] {稻谷补贴|item}因系统升级推迟，当年{公示|disclosure.key_area=0|item=稻谷补贴}没有开展。
[application] 收到依申请公开{1件|application.received}，{法人|item}（{1件|application.breakdown}）提出，要高标准农田的施工图，公开后可能危及招投标秩序，{1件|application.partial}作部分公开处理。
[dispute] 对该答复申请人没有申请{复议|review=0}，也未提起{诉讼|litigation=0}。
[platform] 六个村都有{公示栏|item}，计{9块|bulletin_board}，比去年增加{2块|comparison}，{大喇叭|item}{24只|platform}。
[supervision] 县人大{视察|item}基层公开{1次|supervision}，肯定了苗语录音的做法，也指出{两个|other}{短板|item}。
[problem] 一个短板是公示照片不留存，翻不出去年贴了什么；
+[problem] 另一个是双语人员仅{1人|staff.total}，请假就停摆。
[plan] 明年拟再招1人，公示一律拍照存盘，已买{移动硬盘|item}{一个|other}。
[fee] 本年度无收取{信息处理费|fee=0}及其他需报告事项。
---
# id: u2-024  year: 2014  issuer: 北川渠管理所
[title] 北川渠管理所2014年信息公开报告
[proactive] 一年来,我所向用水户公开{水价|item}{3次|disclosure.category},公开{灌溉配水计划|item}{8份|disclosure.category},{水费收缴明细|item}公开{46份|disclosure.category},发送{放水短信|item}{4,300余条|disclosure.other_channel}
[proactive] 渠首公示牌立了{5块|bulletin_board}、斗口牌{112块|bulletin_board},{用水明白卡|item}发了{1,916张|document.other},网站没有建,借水利局网站发了{14条|disclosure.website}
[application] 没有单位和个人申请{公开信息|application.received=0}
[response] {用水户|item}来问水账{230余人次|inquiry},催水的{电话|item}{68个|inquiry},为水账闹到县里的{上访|inquiry=0}没有
[fee] 代收水费96万元,不属于信息公开收费,信息公开没有收过{工本费|fee=0}
[dispute] {复议|review=0}、{诉讼|litigation=0}、{举报|complaint=0}均未发生
[organization] 人员:所长兼管,{1名|staff.parttime}会计具体办,没有{信息公开办公室|office=0},没有{专款|budget=0}
[problem] 尾水段用户反映看不到配水计划,2个组来所里吵过
[plan] 明年把计划贴到每个斗口,一轮水一换
